     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    21.476  r   delivers m1 from s: all that s sent before it has been delivered
    21.813  !   s crashes
    21.813  p   delivers m1 from s: all that s sent before it has been delivered
    40.000  r   multicasts m2 to g in view 1
    40.000  r   delivers m2 from r: all that r sent before it has been delivered
    48.296  q   delivers m2 from r: all that r sent before it has been delivered
    51.703  p   delivers m2 from r: all that r sent before it has been delivered
    79.312  p   suspects s: silent for 62.620 ms
    79.312  p   cuts its channel from s
    79.312  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    81.662  q   suspects s: silent for 64.924 ms
    81.662  q   cuts its channel from s
    81.662  q   tells the leader p that it has given up s
    83.226  r   suspects s: silent for 67.981 ms
    83.226  r   cuts its channel from s
    83.226  r   tells the leader p that it has given up s
    89.946  r   accepts view 2 of g = p q r, which p proposes
    91.007  q   accepts view 2 of g = p q r, which p proposes
   100.914  p   commits view 2 of g: 3 of 4 members have voted for it
   100.914  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   100.914  p   echoes m2 to q: no copy has come from q, so q may lack it
   100.914  p   echoes m1 to q: no copy has come from q, so q may lack it
   100.914  p   echoes m1 to r: no copy has come from r, so r may lack it
   100.914  p   says to q r that it has flushed for view 2
   110.466  q   learns from p that view 2 of g is decided
   110.466  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   110.466  q   echoes m2 to p: no copy has come from p, so p may lack it
   110.466  q   says to p r that it has flushed for view 2
   110.804  q   delivers m1 from s: all that s sent before it has been delivered
   111.177  r   learns from p that view 2 of g is decided
   111.177  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   111.177  r   echoes m1 to p: no copy has come from p, so p may lack it
   111.177  r   echoes m1 to q: no copy has come from q, so q may lack it
   111.177  r   says to p q that it has flushed for view 2
   119.289  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.289  r   installs view 2 of g = p q r
   120.708  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.708  q   installs view 2 of g = p q r
   121.700  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   121.700  p   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     11709e5f72498302 (551 events)

variant "by rows"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    21.476  r   delivers m1 from s: all that s sent before it has been delivered
    21.813  !   s crashes
    21.813  p   delivers m1 from s: all that s sent before it has been delivered
    40.000  r   multicasts m2 to g in view 1
    40.000  r   delivers m2 from r: all that r sent before it has been delivered
    48.296  q   delivers m2 from r: all that r sent before it has been delivered
    51.703  p   delivers m2 from r: all that r sent before it has been delivered
    79.312  p   suspects s: silent for 62.620 ms
    79.312  p   cuts its channel from s
    79.312  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    81.662  q   suspects s: silent for 64.924 ms
    81.662  q   cuts its channel from s
    81.662  q   tells the leader p that it has given up s
    83.226  r   suspects s: silent for 67.981 ms
    83.226  r   cuts its channel from s
    83.226  r   tells the leader p that it has given up s
    89.946  r   accepts view 2 of g = p q r, which p proposes
    91.007  q   accepts view 2 of g = p q r, which p proposes
   100.914  p   commits view 2 of g: 3 of 4 members have voted for it
   100.914  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   100.914  p   echoes m1 to q: no copy has come from q, so q may lack it
   100.914  p   says to q r that it has flushed for view 2
   110.466  q   learns from p that view 2 of g is decided
   110.466  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   110.466  q   says to p r that it has flushed for view 2
   110.466  q   delivers m1 from s: all that s sent before it has been delivered
   111.177  r   learns from p that view 2 of g is decided
   111.177  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   111.177  r   echoes m1 to q: no copy has come from q, so q may lack it
   111.177  r   says to p q that it has flushed for view 2
   119.289  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.289  r   installs view 2 of g = p q r
   120.708  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.708  q   installs view 2 of g = p q r
   120.804  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.804  p   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     91a107c750583bc5 (535 events)

variant "by senders"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    21.476  r   delivers m1 from s: all that s sent before it has been delivered
    21.813  !   s crashes
    21.813  p   delivers m1 from s: all that s sent before it has been delivered
    40.000  r   multicasts m2 to g in view 1
    40.000  r   delivers m2 from r: all that r sent before it has been delivered
    48.296  q   delivers m2 from r: all that r sent before it has been delivered
    51.703  p   delivers m2 from r: all that r sent before it has been delivered
    79.312  p   suspects s: silent for 62.620 ms
    79.312  p   cuts its channel from s
    79.312  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    81.662  q   suspects s: silent for 64.924 ms
    81.662  q   cuts its channel from s
    81.662  q   tells the leader p that it has given up s
    83.226  r   suspects s: silent for 67.981 ms
    83.226  r   cuts its channel from s
    83.226  r   tells the leader p that it has given up s
    89.946  r   accepts view 2 of g = p q r, which p proposes
    91.007  q   accepts view 2 of g = p q r, which p proposes
   100.914  p   commits view 2 of g: 3 of 4 members have voted for it
   100.914  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   100.914  p   echoes m1 to q: no copy has come from q, so q may lack it
   100.914  p   echoes m1 to r: no copy has come from r, so r may lack it
   100.914  p   says to q r that it has flushed for view 2
   110.466  q   learns from p that view 2 of g is decided
   110.466  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   110.466  q   says to p r that it has flushed for view 2
   110.466  q   delivers m1 from s: all that s sent before it has been delivered
   111.177  r   learns from p that view 2 of g is decided
   111.177  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   111.177  r   echoes m1 to p: no copy has come from p, so p may lack it
   111.177  r   echoes m1 to q: no copy has come from q, so q may lack it
   111.177  r   says to p q that it has flushed for view 2
   119.289  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.289  r   installs view 2 of g = p q r
   120.708  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.708  q   installs view 2 of g = p q r
   120.804  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.804  p   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     ee6a2d1bac472dfb (541 events)

variant "by a coordinator"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    21.476  r   delivers m1 from s: all that s sent before it has been delivered
    21.813  !   s crashes
    21.813  p   delivers m1 from s: all that s sent before it has been delivered
    40.000  r   multicasts m2 to g in view 1
    40.000  r   delivers m2 from r: all that r sent before it has been delivered
    48.296  q   delivers m2 from r: all that r sent before it has been delivered
    51.703  p   delivers m2 from r: all that r sent before it has been delivered
    79.312  p   suspects s: silent for 62.620 ms
    79.312  p   cuts its channel from s
    79.312  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    81.662  q   suspects s: silent for 64.924 ms
    81.662  q   cuts its channel from s
    81.662  q   tells the leader p that it has given up s
    83.226  r   suspects s: silent for 67.981 ms
    83.226  r   cuts its channel from s
    83.226  r   tells the leader p that it has given up s
    89.946  r   accepts view 2 of g = p q r, which p proposes
    91.007  q   accepts view 2 of g = p q r, which p proposes
   100.914  p   commits view 2 of g: 3 of 4 members have voted for it
   100.914  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   110.466  q   learns from p that view 2 of g is decided
   110.466  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   110.466  q   tells p how far it has everybody's messages: p sees to the flush for view 2
   111.177  r   learns from p that view 2 of g is decided
   111.177  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   111.177  r   tells p how far it has everybody's messages: p sees to the flush for view 2
   121.270  p   knows how far every survivor is, and says what is to be echoed before view 2. Echoes: 1
   121.270  p   echoes m1 to q: the coordinator of the flush has found that q lacks it
   132.465  q   delivers m1 from s: all that s sent before it has been delivered
   132.465  q   tells p that it is ready for view 2: it has all that a survivor of the old one had
   132.541  r   tells p that it is ready for view 2: it has all that a survivor of the old one had
   143.849  p   knows that all are ready for view 2, and tells them to go on
   143.849  p   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   143.849  p   installs view 2 of g = p q r
   154.287  r   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   154.287  r   installs view 2 of g = p q r
   155.480  q   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   155.480  q   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     a151b712905863dd (559 events)
