     0.000  a   installs view 1 of single = a
     0.000  p   installs view 1 of triple = p q r
     0.000  q   installs view 1 of triple = p q r
     0.000  r   installs view 1 of triple = p q r
    10.000  c   is no member of single, and hands m1 in at a
    20.849  a   multicasts m1 to single in view 1 on behalf of c, which is outside
    20.849  a   delivers m1 from a: all that a sent before it has been delivered
    30.015  c   learns from a that all of single have m1
   100.000  !   a crashes
   120.000  c   is no member of single, and hands m2 in at a
   320.000  c   is no member of single, and hands m2 in at p
   520.000  c   is no member of single, and hands m2 in at q
   720.000  c   is no member of single, and hands m2 in at r
   920.000  c   is no member of single, and hands m2 in at a
  1120.000  c   is no member of single, and hands m2 in at p
  1320.000  c   is no member of single, and hands m2 in at q
  1520.000  c   is no member of single, and hands m2 in at r
  1720.000  c   is no member of single, and hands m2 in at a
  1920.000  c   is no member of single, and hands m2 in at p
  2120.000  c   gives up: nobody who could take it for single has answered
  2500.000  c   is no member of triple, and hands m3 in at p
  2508.775  p   multicasts m3 to triple in view 1 on behalf of c, which is outside
  2508.775  p   delivers m3 from p: all that p sent before it has been delivered
  2517.381  q   delivers m3 from p: all that p sent before it has been delivered
  2517.962  r   delivers m3 from p: all that p sent before it has been delivered
  2517.962  !   p crashes
  2590.779  r   suspects p: silent for 63.297 ms
  2590.779  r   cuts its channel from p
  2590.779  r   tells the leader q that it has given up p
  2596.314  q   suspects p: silent for 69.474 ms
  2596.314  q   cuts its channel from p
  2596.314  q   takes over triple with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
  2606.058  r   cuts p and answers q
  2614.869  q   proposes view 2 of triple = q r; needs 2 of 3 votes
  2624.584  r   accepts view 2 of triple = q r, which q proposes
  2634.361  q   commits view 2 of triple: 2 of 3 members have voted for it
  2634.361  q   sends nothing more in the old view of triple: view 2 is decided. Unstable messages here: 0
  2634.361  q   says to r that it has flushed for view 2
  2645.210  r   learns from q that view 2 of triple is decided
  2645.210  r   sends nothing more in the old view of triple: view 2 is decided. Unstable messages here: 0
  2645.210  r   says to q that it has flushed for view 2
  2646.006  r   has every survivor's flush message for view 2 of triple: it lacks nothing that a survivor had
  2646.006  r   installs view 2 of triple = q r
  2653.385  q   has every survivor's flush message for view 2 of triple: it lacks nothing that a survivor had
  2653.385  q   installs view 2 of triple = q r
  2700.000  c   is no member of triple, and hands m3 in at q
  2721.747  c   learns from q that all of triple have m3
  2721.747  c   is no member of triple, and hands m4 in at q
  2732.466  q   multicasts m4 to triple in view 2 on behalf of c, which is outside
  2732.466  q   delivers m4 from q: all that q sent before it has been delivered
  2741.587  r   delivers m4 from q: all that q sent before it has been delivered
  2786.795  c   learns from q that all of triple have m4
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 6)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     e8955e3baa546512 (2333 events)
