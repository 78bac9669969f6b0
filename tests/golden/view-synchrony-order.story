     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    12.000  q   multicasts m2 to g in view 1
    12.000  !   the copy of m2 from q to r is lost: the script drops it
    12.000  q   delivers m2 from q: all that q sent before it has been delivered
    21.033  p   delivers m1 from q: all that q sent before it has been delivered
    22.340  !   q crashes
    22.340  p   delivers m2 from q: all that q sent before it has been delivered
    85.631  r   suspects q: silent for 65.165 ms
    85.631  r   cuts its channel from q
    85.631  r   tells the leader p that it has given up q
    94.728  p   suspects q: silent for 75.510 ms
    94.728  p   cuts its channel from q
    94.728  p   proposes view 2 of g = p r; needs 2 of 3 votes
   104.507  r   accepts view 2 of g = p r, which p proposes
   114.242  p   commits view 2 of g: 2 of 3 members have voted for it
   114.242  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   114.242  p   echoes m1 to r: no copy has come from r, so r may lack it
   114.242  p   echoes m2 to r: no copy has come from r, so r may lack it
   114.242  p   says to r that it has flushed for view 2
   114.242  p   keeps m3 back until the next view: nothing is sent during a flush
   124.051  r   learns from p that view 2 of g is decided
   124.051  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   124.051  r   says to p that it has flushed for view 2
   124.051  r   delivers m1 from q: all that q sent before it has been delivered
   125.663  r   delivers m2 from q: all that q sent before it has been delivered
   125.663  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   125.663  r   installs view 2 of g = p r
   132.150  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.150  p   installs view 2 of g = p r
   132.150  p   multicasts m3 to g in view 2
   132.150  p   delivers m3 from p: all that p sent before it has been delivered
   141.196  r   delivers m3 from p: all that p sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     0a2e54ddb77a8746 (276 events)

variant "view before deliveries"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    12.000  q   multicasts m2 to g in view 1
    12.000  !   the copy of m2 from q to r is lost: the script drops it
    12.000  q   delivers m2 from q: all that q sent before it has been delivered
    21.033  p   delivers m1 from q: all that q sent before it has been delivered
    22.340  !   q crashes
    22.340  p   delivers m2 from q: all that q sent before it has been delivered
    85.631  r   suspects q: silent for 65.165 ms
    85.631  r   cuts its channel from q
    85.631  r   tells the leader p that it has given up q
    94.728  p   suspects q: silent for 75.510 ms
    94.728  p   cuts its channel from q
    94.728  p   proposes view 2 of g = p r; needs 2 of 3 votes
   104.507  r   accepts view 2 of g = p r, which p proposes
   114.242  p   commits view 2 of g: 2 of 3 members have voted for it
   114.242  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   114.242  p   echoes m1 to r: no copy has come from r, so r may lack it
   114.242  p   echoes m2 to r: no copy has come from r, so r may lack it
   114.242  p   says to r that it has flushed for view 2
   114.242  p   keeps m3 back until the next view: nothing is sent during a flush
   124.051  r   learns from p that view 2 of g is decided
   124.051  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   124.051  r   says to p that it has flushed for view 2
   125.663  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   125.663  r   installs view 2 of g = p r
   125.663  r   delivers m1 from q: all that q sent before it has been delivered
   125.663  r   delivers m2 from q: all that q sent before it has been delivered
   132.150  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.150  p   installs view 2 of g = p r
   132.150  p   multicasts m3 to g in view 2
   132.150  p   delivers m3 from p: all that p sent before it has been delivered
   141.196  r   delivers m3 from p: all that p sent before it has been delivered
violated  virtual-synchrony: p delivered m1 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
violated  sending-view-delivery: r delivers m1 in view 2 of g; it was multicast in another
holds     self-delivery (multicasts: 3)
violated  delivery-integrity: r delivers m1 in view 2 of g, in which its sender is no member
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     fefd979f3431d9cc (274 events)
