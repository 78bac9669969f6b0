     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  !   s crashes
    35.000  !   r crashes
    74.539  p   suspects s: silent for 60.929 ms
    74.539  p   cuts its channel from s
    74.539  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
    83.976  q   accepts view 2 of g = p q r t, which p proposes
    83.976  q   cuts its channel from s
    86.354  t   accepts view 2 of g = p q r t, which p proposes
    86.354  t   cuts its channel from s
    94.539  p   suspects r: silent for 65.711 ms
    94.539  p   cuts its channel from r
    96.622  t   suspects r: silent for 67.239 ms
    96.622  t   cuts its channel from r
    96.622  t   tells the leader p that it has given up r
    96.928  p   commits view 2 of g: 3 of 5 members have voted for it
    96.928  p   proposes view 3 of g = p q t; needs 3 of 4 votes
    96.928  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    96.928  p   says to q r t that it has flushed for view 2
   106.450  p   tells t the views of g that it has missed
   106.674  q   learns from p that view 2 of g is decided
   106.674  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   106.674  q   says to p r t that it has flushed for view 2
   106.674  q   accepts view 3 of g = p q t, which p proposes
   106.674  q   cuts its channel from r
   106.846  t   learns from p that view 2 of g is decided
   106.846  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   106.846  t   says to p q r that it has flushed for view 2
   106.846  t   accepts view 3 of g = p q t, which p proposes
   118.722  p   commits view 3 of g: 3 of 4 members have voted for it
   118.722  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   118.722  p   says to q t that it has flushed for view 3
   127.932  q   learns from p that view 3 of g is decided
   127.932  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   127.932  q   says to p t that it has flushed for view 3
   129.155  t   learns from p that view 3 of g is decided
   129.155  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   129.155  t   says to p q that it has flushed for view 3
   136.869  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   136.869  t   installs view 2 of g = p q r t
   136.869  t   installs view 3 of g = p q t
   137.842  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   137.842  q   installs view 2 of g = p q r t
   137.842  q   installs view 3 of g = p q t
   140.668  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   140.668  p   installs view 2 of g = p q r t
   140.668  p   installs view 3 of g = p q t
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     6cb857b50900d4e2 (629 events)
