     0.000  p   installs view 1 of g = p q r t
     0.000  q   installs view 1 of g = p q r t
     0.000  r   installs view 1 of g = p q r t
     0.000  t   installs view 1 of g = p q r t
    10.000  q   multicasts m1 to g in view 1
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    18.625  r   delivers m1 from q: all that q sent before it has been delivered
    21.458  t   delivers m1 from q: all that q sent before it has been delivered
    21.617  p   delivers m1 from q: all that q sent before it has been delivered
    40.000  !   r crashes
   107.015  q   suspects r: silent for 61.928 ms
   107.015  q   cuts its channel from r
   107.015  q   tells the leader p that it has given up r
   108.507  t   suspects r: silent for 64.153 ms
   108.507  t   cuts its channel from r
   108.507  t   tells the leader p that it has given up r
   114.050  p   suspects r: silent for 68.469 ms
   114.050  p   cuts its channel from r
   114.050  p   proposes view 2 of g = p q t; needs 3 of 4 votes
   114.050  s   asks p to be let into g
   119.050  q   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   119.050  q   asks to leave g: nothing that it holds is unstable
   119.050  q   tells the leader p that it has given up r
   119.050  q   tells the leader p that q asks to leave g
   125.377  q   accepts view 2 of g = p q t, which p proposes
   125.377  q   tells the leader p that q asks to leave g
   125.726  t   accepts view 2 of g = p q t, which p proposes
   134.137  p   commits view 2 of g: 3 of 4 members have voted for it
   134.137  p   proposes view 3 of g = p s t; needs 2 of 3 votes
   134.137  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   134.137  p   says to q t that it has flushed for view 2
   134.137  p   tells q the views of g that it has missed
   144.125  q   learns from p that view 2 of g is decided
   144.125  q   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   144.125  q   says to p t that it has flushed for view 2
   144.125  q   tells the leader p that q asks to leave g
   144.125  q   accepts view 3 of g = p s t, which p proposes
   144.918  t   learns from p that view 2 of g is decided
   144.918  t   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   144.918  t   says to p q that it has flushed for view 2
   144.918  t   accepts view 3 of g = p s t, which p proposes
   154.229  t   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   154.229  t   installs view 2 of g = p q t
   154.380  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   154.380  p   installs view 2 of g = p q t
   154.588  p   commits view 3 of g: 2 of 3 members have voted for it
   154.588  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   154.588  p   says to t that it has flushed for view 3
   155.739  q   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   155.739  q   installs view 2 of g = p q t
   163.250  s   learns from p that view 3 of g is decided
   164.961  q   learns from p that view 3 of g is decided
   164.961  q   has left g
   165.576  t   learns from p that view 3 of g is decided
   165.576  t   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   165.576  t   says to p that it has flushed for view 3
   165.576  t   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   165.576  t   installs view 3 of g = p t s
   174.010  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   174.010  p   installs view 3 of g = p t s
   174.010  p   sends its state at view 3 to s: it is the oldest that has one
   183.705  s   takes over the state that p had at view 3 of g
   183.705  s   installs view 3 of g = p t s
holds     virtual-synchrony (4 pairs of processes that went through a view change together)
holds     uniform-virtual-synchrony (3 pairs with a process that crashed)
holds     view-agreement (7 views installed by more than one process)
holds     self-inclusion (10 views installed)
holds     local-monotonicity (5 views installed after a first one)
holds     sending-view-delivery (4 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (4 deliveries)
holds     no-duplication (4 deliveries)
holds     no-messages-from-the-dead (3 cut channels)
holds     state-consistency (1 joiners that were given a state)
holds     nobody-stays-blocked (3 live members at rest)
holds     membership-precision (3 live members at rest)
trace     ce94e3644cd61073 (647 events)
