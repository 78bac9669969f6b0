     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  x   is no member of g, and hands m1 in at p
    21.174  p   multicasts m1 to g in view 1 on behalf of x, which is outside
    21.174  p   delivers m1 from p: all that p sent before it has been delivered
    31.223  r   delivers m1 from p: all that p sent before it has been delivered
   210.000  x   is no member of g, and hands m1 in at q
   221.831  q   multicasts m1 to g in view 1 on behalf of x, which is outside
   221.831  q   delivers m1 from q: all that q sent before it has been delivered
   231.552  p   does not deliver m1 from q: it has been delivered as another member's
   233.603  r   does not deliver m1 from q: it has been delivered as another member's
   331.174  q   does not deliver m1 from p: it has been delivered as another member's
   376.460  x   learns from p that all of g have m1
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     initial-view-event (multicasts and deliveries: 3)
holds     stability-truth (messages that became stable: 2)
trace     01e1c778180d78cc (1713 events)

variant "the contact crashes"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  x   is no member of g, and hands m1 in at p
    21.174  p   multicasts m1 to g in view 1 on behalf of x, which is outside
    21.174  p   delivers m1 from p: all that p sent before it has been delivered
    31.223  r   delivers m1 from p: all that p sent before it has been delivered
    31.223  !   p crashes
   210.000  x   is no member of g, and hands m1 in at q
   221.831  q   multicasts m1 to g in view 1 on behalf of x, which is outside
   221.831  q   delivers m1 from q: all that q sent before it has been delivered
   233.603  r   does not deliver m1 from q: it has been delivered as another member's
   331.174  q   does not deliver m1 from p: it has been delivered as another member's
   410.000  x   is no member of g, and hands m1 in at r
   429.792  x   learns from r that all of g have m1
   530.345  r   suspects p: silent for 508.411 ms
   530.345  r   cuts its channel from p
   530.345  r   tells the leader q that it has given up p
   541.643  q   cuts its channel from p
   541.643  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   551.845  r   cuts p and answers q
   563.508  q   proposes view 2 of g = q r; needs 2 of 3 votes
   573.887  r   accepts view 2 of g = q r, which q proposes
   582.042  q   commits view 2 of g: 2 of 3 members have voted for it
   582.042  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   582.042  q   says to r that it has flushed for view 2
   591.358  r   learns from q that view 2 of g is decided
   591.358  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   591.358  r   says to q that it has flushed for view 2
   591.358  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   591.358  r   installs view 2 of g = q r
   600.197  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   600.197  q   installs view 2 of g = q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     2b2554b120472cd0 (920 events)

variant "without the filter"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  x   is no member of g, and hands m1 in at p
    21.174  p   multicasts m1 to g in view 1 on behalf of x, which is outside
    21.174  p   delivers m1 from p: all that p sent before it has been delivered
    31.223  r   delivers m1 from p: all that p sent before it has been delivered
   210.000  x   is no member of g, and hands m1 in at q
   221.831  q   multicasts m1 to g in view 1 on behalf of x, which is outside
   221.831  q   delivers m1 from q: all that q sent before it has been delivered
   231.552  p   delivers m1 from q: all that q sent before it has been delivered
   233.603  r   delivers m1 from q: all that q sent before it has been delivered
   278.852  x   learns from p that all of g have m1
   331.174  q   delivers m1 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 6)
violated  no-duplication: p delivers m1 twice
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     initial-view-event (multicasts and deliveries: 6)
holds     stability-truth (messages that became stable: 2)
trace     89fe06c58fce55fc (1712 events)
