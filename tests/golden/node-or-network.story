     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    50.000  !   q can send nothing to p any more
   123.152  p   suspects q: silent for 69.233 ms
   123.152  p   asks q whether it is dead, directly and through r
   133.534  !   the copy of vouch from q to p is lost: no way leads there
   135.074  r   asks q for p whether it is dead
   167.651  p   drops its suspicion of q: r has heard from it, so the link has failed and not the node
   220.000  !   q can send to p again
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
trace     689945b99466a5eb (448 events)

variant "the same silence, and q has crashed"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    50.000  !   q can send nothing to p any more
    50.000  !   q crashes
   123.152  p   suspects q: silent for 69.233 ms
   123.152  p   asks q whether it is dead, directly and through r
   124.862  r   suspects q: silent for 73.284 ms
   124.862  r   asks q whether it is dead, directly and through p
   135.074  r   asks q for p whether it is dead
   135.726  p   asks q for r whether it is dead
   183.152  p   takes q for failed: nobody has heard from it
   183.152  p   cuts its channel from q
   183.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
   184.862  r   takes q for failed: nobody has heard from it
   184.862  r   cuts its channel from q
   184.862  r   tells the leader p that it has given up q
   193.048  r   accepts view 2 of g = p r, which p proposes
   201.619  p   commits view 2 of g: 2 of 3 members have voted for it
   201.619  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   201.619  p   says to r that it has flushed for view 2
   212.016  r   learns from p that view 2 of g is decided
   212.016  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   212.016  r   says to p that it has flushed for view 2
   212.016  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   212.016  r   installs view 2 of g = p r
   220.000  !   q can send to p again
   221.976  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   221.976  p   installs view 2 of g = p r
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     c03027043c092e04 (354 events)

variant "nobody to ask"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    50.000  !   q can send nothing to p any more
   123.152  p   suspects q: silent for 69.233 ms
   123.152  p   asks q whether it is dead, directly and through nobody
   133.534  !   the copy of vouch from q to p is lost: no way leads there
   183.152  p   takes q for failed: nobody has heard from it
   183.152  p   cuts its channel from q
   183.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
   193.048  r   accepts view 2 of g = p r, which p proposes
   193.048  r   cuts its channel from q
   201.619  p   commits view 2 of g: 2 of 3 members have voted for it
   201.619  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   201.619  p   says to r that it has flushed for view 2
   211.893  r   learns from p that view 2 of g is decided
   211.893  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   211.893  r   says to p that it has flushed for view 2
   212.000  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   212.000  r   installs view 2 of g = p r
   212.852  r   tells q that g went on without it
   220.000  !   q can send to p again
   221.014  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   221.014  q#1 starts again, as a new incarnation
   221.014  q#1 asks p to be let into g
   221.853  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   221.853  p   installs view 2 of g = p r
   233.003  p   proposes view 3 of g = p r q#1; needs 2 of 2 votes
   242.735  r   accepts view 3 of g = p r q#1, which p proposes
   253.352  p   commits view 3 of g: 2 of 2 members have voted for it
   253.352  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   253.352  p   says to r that it has flushed for view 3
   262.157  r   learns from p that view 3 of g is decided
   262.157  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   262.157  r   says to p that it has flushed for view 3
   262.583  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   262.583  r   installs view 3 of g = p r q#1
   264.036  q#1 learns from p that view 3 of g is decided
   271.645  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   271.645  p   installs view 3 of g = p r q#1
   271.645  p   sends its state at view 3 to q#1: it is the oldest that has one
   281.081  q#1 takes over the state that p had at view 3 of g
   281.081  q#1 installs view 3 of g = p r q#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     474fe52c3523e052 (592 events)
