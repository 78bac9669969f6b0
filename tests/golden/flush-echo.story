     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    21.740  !   q crashes
    21.740  p   delivers m1 from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 60.780 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r; needs 2 of 3 votes
    84.723  r   suspects q: silent for 69.317 ms
    84.723  r   cuts its channel from q
    84.723  r   tells the leader p that it has given up q
    88.217  r   accepts view 2 of g = p r, which p proposes
    98.711  p   commits view 2 of g: 2 of 3 members have voted for it
    98.711  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    98.711  p   echoes m1 to r: no copy has come from r, so r may lack it
    98.711  p   says to r that it has flushed for view 2
   107.686  r   learns from p that view 2 of g is decided
   107.686  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   107.686  r   says to p that it has flushed for view 2
   108.327  r   delivers m1 from q: all that q sent before it has been delivered
   110.055  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   110.055  r   installs view 2 of g = p r
   118.935  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   118.935  p   installs view 2 of g = p r
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 4)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     c04ddb4c93db7bc3 (231 events)

variant "no flush"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    21.740  !   q crashes
    21.740  p   delivers m1 from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 60.780 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r; needs 2 of 3 votes
    84.723  r   suspects q: silent for 69.317 ms
    84.723  r   cuts its channel from q
    84.723  r   tells the leader p that it has given up q
    88.217  r   accepts view 2 of g = p r, which p proposes
    98.711  p   commits view 2 of g: 2 of 3 members have voted for it
    98.711  p   installs view 2 of g at once: the flush is switched off
    98.711  p   installs view 2 of g = p r
   107.686  r   learns from p that view 2 of g is decided
   107.686  r   installs view 2 of g at once: the flush is switched off
   107.686  r   installs view 2 of g = p r
violated  virtual-synchrony: p delivered m1 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 2)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 2)
holds     no-duplication (deliveries: 2)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     1f7ff4b58067e404 (205 events)

variant "flush before echo"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    21.740  !   q crashes
    21.740  p   delivers m1 from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 60.780 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r; needs 2 of 3 votes
    84.723  r   suspects q: silent for 69.317 ms
    84.723  r   cuts its channel from q
    84.723  r   tells the leader p that it has given up q
    88.217  r   accepts view 2 of g = p r, which p proposes
    98.711  p   commits view 2 of g: 2 of 3 members have voted for it
    98.711  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    98.711  p   says to r that it has flushed for view 2
    98.711  p   echoes m1 to r: no copy has come from r, so r may lack it
   107.686  r   learns from p that view 2 of g is decided
   107.686  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   107.686  r   says to p that it has flushed for view 2
   110.055  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   110.055  r   installs view 2 of g = p r
   110.055  r   drops m1: it belongs to view 1, which is over here
   118.935  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   118.935  p   installs view 2 of g = p r
violated  virtual-synchrony: p delivered m1 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 2)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 2)
holds     no-duplication (deliveries: 2)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     5a42157b6945aaa2 (229 events)
