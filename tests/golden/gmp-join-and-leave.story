     0.000  p   installs view 1 of g = p q r t
     0.000  q   installs view 1 of g = p q r t
     0.000  r   installs view 1 of g = p q r t
     0.000  t   installs view 1 of g = p q r t
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.107  r   delivers m1 from p: all that p sent before it has been delivered
    18.704  t   delivers m1 from p: all that p sent before it has been delivered
    20.339  q   delivers m1 from p: all that p sent before it has been delivered
    60.000  !   q crashes
   128.507  t   suspects q: silent for 72.182 ms
   128.507  t   cuts its channel from q
   128.507  t   tells the leader p that it has given up q
   134.050  p   suspects q: silent for 77.892 ms
   134.050  p   cuts its channel from q
   134.050  p   proposes view 2 of g = p r t; needs 3 of 4 votes
   134.050  s   asks p to be let into g
   134.050  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   134.050  r   asks to leave g: nothing that it holds is unstable
   134.050  r   tells the leader p that r asks to leave g
   136.263  r   suspects q: silent for 78.427 ms
   136.263  r   cuts its channel from q
   136.263  r   tells the leader p that it has given up q
   136.263  r   tells the leader p that r asks to leave g
   144.777  t   accepts view 2 of g = p r t, which p proposes
   144.777  !   the copy of ok from t to p is late by 15.000 ms
   145.986  r   accepts view 2 of g = p r t, which p proposes
   145.986  r   tells the leader p that r asks to leave g
   167.938  p   commits view 2 of g: 3 of 4 members have voted for it
   167.938  p   proposes view 3 of g = p t s; needs 2 of 3 votes
   167.938  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   167.938  p   says to r t that it has flushed for view 2
   178.719  t   learns from p that view 2 of g is decided
   178.719  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   178.719  t   says to p r that it has flushed for view 2
   178.719  t   accepts view 3 of g = p t s, which p proposes
   179.267  r   learns from p that view 2 of g is decided
   179.267  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   179.267  r   says to p t that it has flushed for view 2
   179.267  r   accepts view 3 of g = p t s, which p proposes
   188.181  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   188.181  p   installs view 2 of g = p r t
   188.209  p   commits view 3 of g: 2 of 3 members have voted for it
   188.209  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   188.209  p   says to t that it has flushed for view 3
   188.476  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   188.476  t   installs view 2 of g = p r t
   196.871  s   learns from p that view 3 of g is decided
   197.427  r   learns from p that view 3 of g is decided
   197.427  r   has left g
   199.197  t   learns from p that view 3 of g is decided
   199.197  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   199.197  t   says to p that it has flushed for view 3
   199.197  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   199.197  t   installs view 3 of g = p t s
   207.631  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   207.631  p   installs view 3 of g = p t s
   207.631  p   sends its state at view 3 to s: it is the oldest that has one
   217.326  s   takes over the state that p had at view 3 of g
   217.326  s   installs view 3 of g = p t s
   217.326  p   multicasts m2 to g in view 3
   217.326  p   delivers m2 from p: all that p sent before it has been delivered
   226.027  t   delivers m2 from p: all that p sent before it has been delivered
   227.679  s   delivers m2 from p: all that p sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     24586149a8c66fbd (723 events)
