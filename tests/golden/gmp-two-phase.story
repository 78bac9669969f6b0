     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q crashes
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    92.317  p   cuts its channel from q
    92.317  p   proposes view 2 of g = p r; needs 2 of 3 votes
   100.985  r   accepts view 2 of g = p r, which p proposes
   112.842  p   commits view 2 of g: 2 of 3 members have voted for it
   112.842  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   112.842  p   says to r that it has flushed for view 2
   120.920  r   learns from p that view 2 of g is decided
   120.920  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   120.920  r   says to p that it has flushed for view 2
   124.005  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   124.005  r   installs view 2 of g = p r
   130.985  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   130.985  p   installs view 2 of g = p r
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     3da80640a7a331d6 (223 events)

variant "p dies when it has committed alone"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q crashes
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    92.317  p   cuts its channel from q
    92.317  p   proposes view 2 of g = p r; needs 2 of 3 votes
   100.985  r   accepts view 2 of g = p r, which p proposes
   112.842  p   commits view 2 of g: 2 of 3 members have voted for it
   112.842  !   p crashes
   180.543  r   suspects p: silent for 76.109 ms
   180.543  r   cuts its channel from p
   180.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 2 answers
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
trace     37afad97b6a6470f (190 events)

variant "no majority, and p dies when it has installed a view alone"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q crashes
    60.000  !   p can send nothing to r any more
    60.000  !   r can send nothing to p any more
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    80.543  !   the copy of report from r to p is lost: no way leads there
   114.539  p   suspects q: silent for 79.740 ms
   114.539  p   suspects r: silent for 65.225 ms
   114.539  p   cuts its channel from q
   114.539  p   cuts its channel from r
   114.539  p   proposes view 2 of g = p; needs 2 of 3 votes
   114.539  p   commits view 2 of g: 1 of 3 members have voted for it
   114.539  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   114.539  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.539  p   installs view 2 of g = p
   114.539  !   p crashes
   120.543  !   the copy of report from r to p is lost: no way leads there
   140.543  r   suspects p: silent for 74.968 ms
   140.543  r   cuts its channel from p
   140.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 2 answers
   140.543  r   proposes view 2 of g = r; needs 2 of 3 votes
   140.543  r   commits view 2 of g: 1 of 3 members have voted for it
   140.543  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   140.543  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   140.543  r   installs view 2 of g = r
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
violated  view-agreement: p and r have different members in view 2 of g
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 4)
holds     nobody-stays-blocked (live members at rest: 1)
holds     membership-precision (live members at rest: 1)
violated  majority-commit: p decides view 2 of g without the votes of a majority of the view before it
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     7e3ef1872190ed1b (162 events)
