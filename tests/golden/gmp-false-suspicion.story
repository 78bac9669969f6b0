     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q pauses: what comes has to wait
   110.054  p   suspects q: silent for 81.698 ms
   110.054  p   cuts its channel from q
   110.054  p   proposes view 2 of g = p r; needs 2 of 3 votes
   111.430  r   suspects q: silent for 84.533 ms
   111.430  r   cuts its channel from q
   111.430  r   tells the leader p that it has given up q
   121.439  r   accepts view 2 of g = p r, which p proposes
   131.226  p   commits view 2 of g: 2 of 3 members have voted for it
   131.226  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.226  p   says to r that it has flushed for view 2
   131.226  !   the copy of flush from p to r is late by 30.000 ms
   141.104  r   learns from p that view 2 of g is decided
   141.104  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   141.104  r   says to p that it has flushed for view 2
   149.599  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   149.599  p   installs view 2 of g = p r
   149.599  !   q resumes
   149.599  q   multicasts m1 to g in view 1
   149.599  q   delivers m1 from q: all that q sent before it has been delivered
   158.086  p   drops m1 from q: it has cut that channel
   158.086  p   tells q that g went on without it
   158.629  p   tells q that g went on without it
   160.378  r   drops m1 from q: it has cut that channel
   160.378  r   tells q that g went on without it
   161.306  r   tells q that g went on without it
   164.723  r   tells q that g went on without it
   164.926  p   tells q that g went on without it
   166.496  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   166.496  q#1 starts again, as a new incarnation
   166.496  q#1 asks p to be let into g
   170.178  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   170.178  r   installs view 2 of g = p r
   175.968  p   proposes view 3 of g = p r q#1; needs 2 of 2 votes
   185.918  r   accepts view 3 of g = p r q#1, which p proposes
   196.805  p   commits view 3 of g: 2 of 2 members have voted for it
   196.805  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   196.805  p   says to r that it has flushed for view 3
   207.948  r   learns from p that view 3 of g is decided
   207.948  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   207.948  r   says to p that it has flushed for view 3
   208.231  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   208.231  r   installs view 3 of g = p r q#1
   208.492  q#1 learns from p that view 3 of g is decided
   218.364  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   218.364  p   installs view 3 of g = p r q#1
   218.364  p   sends its state at view 3 to q#1: it is the oldest that has one
   226.558  q#1 takes over the state that p had at view 3 of g
   226.558  q#1 installs view 3 of g = p r q#1
   226.558  q#1 multicasts m2 to g in view 3
   226.558  q#1 delivers m2 from q#1: all that q#1 sent before it has been delivered
   236.437  p   delivers m2 from q#1: all that q#1 sent before it has been delivered
   238.039  r   delivers m2 from q#1: all that q#1 sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 6)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     5c2062b348dfc8cc (541 events)

variant "no channel cut"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q pauses: what comes has to wait
   110.054  p   suspects q: silent for 81.698 ms
   110.054  p   cuts its channel from q
   110.054  p   proposes view 2 of g = p r; needs 2 of 3 votes
   111.430  r   suspects q: silent for 84.533 ms
   111.430  r   cuts its channel from q
   111.430  r   tells the leader p that it has given up q
   121.439  r   accepts view 2 of g = p r, which p proposes
   131.226  p   commits view 2 of g: 2 of 3 members have voted for it
   131.226  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.226  p   says to r that it has flushed for view 2
   131.226  !   the copy of flush from p to r is late by 30.000 ms
   141.104  r   learns from p that view 2 of g is decided
   141.104  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   141.104  r   says to p that it has flushed for view 2
   149.599  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   149.599  p   installs view 2 of g = p r
   149.599  !   q resumes
   149.599  q   multicasts m1 to g in view 1
   149.599  q   delivers m1 from q: all that q sent before it has been delivered
   158.086  p   drops m1: it belongs to view 1, which is over here
   160.378  r   delivers m1 from q: all that q sent before it has been delivered
   170.178  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   170.178  r   installs view 2 of g = p r
   249.599  q   suspects p: silent for 100.000 ms
   249.599  q   suspects r: silent for 100.000 ms
   249.599  q   cuts its channel from p
   249.599  q   cuts its channel from r
   249.599  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   359.632  p   tells q that g went on without it
   360.661  r   tells q that g went on without it
   368.042  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   368.042  q#1 starts again, as a new incarnation
   368.042  q#1 asks p to be let into g
   377.514  p   proposes view 3 of g = p r q#1; needs 2 of 2 votes
   387.242  r   accepts view 3 of g = p r q#1, which p proposes
   398.129  p   commits view 3 of g: 2 of 2 members have voted for it
   398.129  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   398.129  p   says to r that it has flushed for view 3
violated  virtual-synchrony: r delivered m1 in view 1 of g; p went on to the next view without it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 2)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 2)
holds     no-duplication (deliveries: 2)
violated  no-messages-from-the-dead: p accepts a message from q, whose channel it had cut
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     e598d476bb66c1c6 (396 events)
