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
