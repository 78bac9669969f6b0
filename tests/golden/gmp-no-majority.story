     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  !   p can send nothing to r any more
    20.000  !   p can send nothing to s any more
    20.000  !   p can send nothing to t any more
    20.000  !   q can send nothing to r any more
    20.000  !   q can send nothing to s any more
    20.000  !   q can send nothing to t any more
    20.000  !   r can send nothing to p any more
    20.000  !   r can send nothing to q any more
    20.000  !   s can send nothing to p any more
    20.000  !   s can send nothing to q any more
    20.000  !   t can send nothing to p any more
    20.000  !   t can send nothing to q any more
    74.539  p   suspects r: silent for 63.256 ms
    74.539  p   suspects s: silent for 60.929 ms
    74.539  p   cuts its channel from r
    74.539  p   cuts its channel from s
    74.539  p   proposes view 2 of g = p q t; needs 3 of 5 votes
    74.539  !   the copy of propose from p to t is lost: no way leads there
    76.622  t   suspects q: silent for 61.354 ms
    76.622  t   cuts its channel from q
    76.622  t   tells the leader p that it has given up q
    76.622  !   the copy of report from t to p is lost: no way leads there
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    80.543  !   the copy of report from r to p is lost: no way leads there
    83.976  q   accepts view 2 of g = p q t, which p proposes
    83.976  q   cuts its channel from r
    83.976  q   cuts its channel from s
    85.383  s   suspects q: silent for 66.901 ms
    85.383  s   cuts its channel from q
    85.383  s   tells the leader p that it has given up q
    85.383  !   the copy of report from s to p is lost: no way leads there
    86.799  q   suspects t: silent for 61.244 ms
    86.799  q   cuts its channel from t
    86.799  q   tells the leader p that it has given up t
    94.539  p   suspects t: silent for 65.924 ms
    94.539  p   cuts its channel from t
    96.622  t   suspects p: silent for 72.615 ms
    96.622  t   cuts its channel from p
    96.622  t   tells the leader r that it has given up p q
   100.543  r   suspects p: silent for 77.038 ms
   100.543  r   cuts its channel from p
   100.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 3 answers
   105.383  s   suspects p: silent for 79.318 ms
   105.383  s   cuts its channel from p
   105.383  s   tells the leader r that it has given up p q
   109.734  t   cuts p q and answers r
   112.213  s   cuts p q and answers r
   120.426  r   proposes view 2 of g = r s t; needs 3 of 5 votes
   131.154  s   accepts view 2 of g = r s t, which r proposes
   131.498  t   accepts view 2 of g = r s t, which r proposes
   143.214  r   commits view 2 of g: 3 of 5 members have voted for it
   143.214  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   143.214  r   says to s t that it has flushed for view 2
   151.305  s   learns from r that view 2 of g is decided
   151.305  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   151.305  s   says to r t that it has flushed for view 2
   154.686  t   learns from r that view 2 of g is decided
   154.686  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   154.686  t   says to r s that it has flushed for view 2
   162.625  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   162.625  t   installs view 2 of g = r s t
   165.622  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   165.622  s   installs view 2 of g = r s t
   166.311  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   166.311  r   installs view 2 of g = r s t
   166.311  r   multicasts m1 to g in view 2
   166.311  r   delivers m1 from r: all that r sent before it has been delivered
   176.519  t   delivers m1 from r: all that r sent before it has been delivered
   176.519  !   p can send to r again
   176.519  !   p can send to s again
   176.519  !   p can send to t again
   176.519  !   q can send to r again
   176.519  !   q can send to s again
   176.519  !   q can send to t again
   176.519  !   r can send to p again
   176.519  !   r can send to q again
   176.519  !   s can send to p again
   176.519  !   s can send to q again
   176.519  !   t can send to p again
   176.519  !   t can send to q again
   178.028  s   delivers m1 from r: all that r sent before it has been delivered
   284.822  t   tells p that g went on without it
   285.484  s   tells p that g went on without it
   285.779  r   tells p that g went on without it
   293.838  p   learns that view 2 of g was decided without it, and starts again as a new incarnation
   293.838  p#1 starts again, as a new incarnation
   293.838  p#1 asks q to be let into g
   304.750  q   gives up p: its next life asks to be let in
   304.750  q   cuts its channel from p
   304.750  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   393.838  p#1 asks r to be let into g
   404.710  r   proposes view 3 of g = r s t p#1; needs 2 of 3 votes
   414.202  r   tells q that g went on without it
   414.417  t   tells q that g went on without it
   416.051  t   accepts view 3 of g = r s t p#1, which r proposes
   416.496  s   accepts view 3 of g = r s t p#1, which r proposes
   416.726  s   tells q that g went on without it
   424.639  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   424.639  q#1 starts again, as a new incarnation
   424.639  q#1 asks p to be let into g
   426.654  r   commits view 3 of g: 2 of 3 members have voted for it
   426.654  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   426.654  r   says to s t that it has flushed for view 3
   437.565  p#1 learns from r that view 3 of g is decided
   438.291  t   learns from r that view 3 of g is decided
   438.291  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   438.291  t   says to r s that it has flushed for view 3
   438.550  s   learns from r that view 3 of g is decided
   438.550  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   438.550  s   says to r t that it has flushed for view 3
   449.186  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   449.186  t   installs view 3 of g = r s t p#1
   449.356  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   449.356  s   installs view 3 of g = r s t p#1
   449.947  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   449.947  r   installs view 3 of g = r s t p#1
   449.947  r   sends its state at view 3 to p#1: it is the oldest that has one
   460.750  p#1 takes over the state that r had at view 3 of g
   460.750  p#1 installs view 3 of g = r s t p#1
   524.639  q#1 asks r to be let into g
   534.143  r   proposes view 4 of g = r s t p#1 q#1; needs 3 of 4 votes
   542.266  t   accepts view 4 of g = r s t p#1 q#1, which r proposes
   542.530  p#1 accepts view 4 of g = r s t p#1 q#1, which r proposes
   544.592  s   accepts view 4 of g = r s t p#1 q#1, which r proposes
   553.501  r   commits view 4 of g: 3 of 4 members have voted for it
   553.501  r   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   553.501  r   says to p s t that it has flushed for view 4
   562.878  q#1 learns from r that view 4 of g is decided
   564.215  s   learns from r that view 4 of g is decided
   564.215  s   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   564.215  s   says to p r t that it has flushed for view 4
   564.629  t   learns from r that view 4 of g is decided
   564.629  t   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   564.629  t   says to p r s that it has flushed for view 4
   564.733  p#1 learns from r that view 4 of g is decided
   564.733  p#1 sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   564.733  p#1 says to r s t that it has flushed for view 4
   573.090  r   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   573.090  r   installs view 4 of g = r s t p#1 q#1
   573.090  r   sends its state at view 4 to q#1: it is the oldest that has one
   573.864  t   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   573.864  t   installs view 4 of g = r s t p#1 q#1
   575.043  p#1 has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   575.043  p#1 installs view 4 of g = r s t p#1 q#1
   575.074  s   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   575.074  s   installs view 4 of g = r s t p#1 q#1
   581.594  q#1 takes over the state that r had at view 4 of g
   581.594  q#1 installs view 4 of g = r s t p#1 q#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     view-agreement (views installed by more than one process: 13)
holds     self-inclusion (views installed: 17)
holds     local-monotonicity (views installed after a first one: 10)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 13)
holds     state-consistency (joiners that were given a state: 2)
holds     nobody-stays-blocked (live members at rest: 5)
holds     membership-precision (live members at rest: 5)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 4)
holds     cut-for-good (cut channels: 13)
holds     block-discipline (flushes that came to their end: 10)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 7)
trace     dd0b76334e0ae578 (2035 events)

variant "no side has a majority"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  !   p can send nothing to r any more
    20.000  !   p can send nothing to s any more
    20.000  !   p can send nothing to t any more
    20.000  !   q can send nothing to r any more
    20.000  !   q can send nothing to s any more
    20.000  !   q can send nothing to t any more
    20.000  !   r can send nothing to p any more
    20.000  !   r can send nothing to q any more
    20.000  !   s can send nothing to p any more
    20.000  !   s can send nothing to q any more
    20.000  !   t can send nothing to p any more
    20.000  !   t can send nothing to q any more
    20.000  !   r can send nothing to t any more
    20.000  !   s can send nothing to t any more
    20.000  !   t can send nothing to r any more
    20.000  !   t can send nothing to s any more
    74.539  p   suspects r: silent for 63.256 ms
    74.539  p   suspects s: silent for 60.929 ms
    74.539  p   cuts its channel from r
    74.539  p   cuts its channel from s
    74.539  p   proposes view 2 of g = p q t; needs 3 of 5 votes
    74.539  !   the copy of propose from p to t is lost: no way leads there
    76.622  t   suspects q: silent for 61.354 ms
    76.622  t   suspects r: silent for 66.802 ms
    76.622  t   cuts its channel from q
    76.622  t   cuts its channel from r
    76.622  t   tells the leader p that it has given up q r
    76.622  !   the copy of report from t to p is lost: no way leads there
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    80.543  !   the copy of report from r to p is lost: no way leads there
    83.976  q   accepts view 2 of g = p q t, which p proposes
    83.976  q   cuts its channel from r
    83.976  q   cuts its channel from s
    85.383  s   suspects q: silent for 66.901 ms
    85.383  s   cuts its channel from q
    85.383  s   tells the leader p that it has given up q
    85.383  !   the copy of report from s to p is lost: no way leads there
    86.799  q   suspects t: silent for 61.244 ms
    86.799  q   cuts its channel from t
    86.799  q   tells the leader p that it has given up t
    94.539  p   suspects t: silent for 65.924 ms
    94.539  p   cuts its channel from t
    96.622  t   suspects p: silent for 72.615 ms
    96.622  t   suspects s: silent for 79.273 ms
    96.622  t   cuts its channel from p
    96.622  t   cuts its channel from s
    96.622  t   takes over g with rank 4, as the oldest survivor: it has given up p q r s; asks what was begun, needs 3 answers
   100.543  r   suspects p: silent for 77.038 ms
   100.543  r   suspects t: silent for 73.234 ms
   100.543  r   cuts its channel from p
   100.543  r   cuts its channel from t
   100.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 3 answers
   105.383  s   suspects p: silent for 79.318 ms
   105.383  s   suspects t: silent for 77.301 ms
   105.383  s   cuts its channel from p
   105.383  s   cuts its channel from t
   105.383  s   tells the leader r that it has given up p q t
   112.213  s   cuts p q and answers r
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 5)
holds     no-messages-from-the-dead (cut channels: 16)
holds     cut-for-good (cut channels: 16)
trace     933edf17d0980cd3 (1276 events)

variant "votes counted over the new view"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  !   p can send nothing to r any more
    20.000  !   p can send nothing to s any more
    20.000  !   p can send nothing to t any more
    20.000  !   q can send nothing to r any more
    20.000  !   q can send nothing to s any more
    20.000  !   q can send nothing to t any more
    20.000  !   r can send nothing to p any more
    20.000  !   r can send nothing to q any more
    20.000  !   s can send nothing to p any more
    20.000  !   s can send nothing to q any more
    20.000  !   t can send nothing to p any more
    20.000  !   t can send nothing to q any more
    74.539  p   suspects r: silent for 63.256 ms
    74.539  p   suspects s: silent for 60.929 ms
    74.539  p   cuts its channel from r
    74.539  p   cuts its channel from s
    74.539  p   proposes view 2 of g = p q t; needs 2 of 3 votes
    74.539  !   the copy of propose from p to t is lost: no way leads there
    76.622  t   suspects q: silent for 61.354 ms
    76.622  t   cuts its channel from q
    76.622  t   tells the leader p that it has given up q
    76.622  !   the copy of report from t to p is lost: no way leads there
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   tells the leader p that it has given up q
    80.543  !   the copy of report from r to p is lost: no way leads there
    83.976  q   accepts view 2 of g = p q t, which p proposes
    83.976  q   cuts its channel from r
    83.976  q   cuts its channel from s
    85.383  s   suspects q: silent for 66.901 ms
    85.383  s   cuts its channel from q
    85.383  s   tells the leader p that it has given up q
    85.383  !   the copy of report from s to p is lost: no way leads there
    86.799  q   suspects t: silent for 61.244 ms
    86.799  q   cuts its channel from t
    86.799  q   tells the leader p that it has given up t
    94.371  p   commits view 2 of g: 2 of 3 members have voted for it
    94.371  !   the copy of commit from p to t is lost: no way leads there
    94.371  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    94.371  p   says to q t that it has flushed for view 2
    94.371  !   the copy of flush from p to t is lost: no way leads there
    94.539  p   suspects t: silent for 65.924 ms
    94.539  p   cuts its channel from t
    94.539  p   proposes view 3 of g = p q; needs 2 of 2 votes
    96.622  t   suspects p: silent for 72.615 ms
    96.622  t   cuts its channel from p
    96.622  t   tells the leader r that it has given up p q
    98.636  p   tells q the views of g that it has missed
   100.543  r   suspects p: silent for 77.038 ms
   100.543  r   cuts its channel from p
   100.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 3 answers
   103.581  q   learns from p that view 2 of g is decided
   103.581  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.581  q   says to p t that it has flushed for view 2
   103.581  q   tells the leader p that it has given up t
   105.383  s   suspects p: silent for 79.318 ms
   105.383  s   cuts its channel from p
   105.383  s   tells the leader r that it has given up p q
   105.723  q   accepts view 3 of g = p q, which p proposes
   109.734  t   cuts p q and answers r
   112.213  s   cuts p q and answers r
   116.540  p   commits view 3 of g: 2 of 2 members have voted for it
   116.540  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   116.540  p   says to q that it has flushed for view 3
   120.426  r   proposes view 2 of g = r s t; needs 2 of 3 votes
   128.145  q   learns from p that view 3 of g is decided
   128.145  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   128.145  q   says to p that it has flushed for view 3
   128.145  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   128.145  q   installs view 2 of g = p q t
   128.145  q   installs view 3 of g = p q
   131.154  s   accepts view 2 of g = r s t, which r proposes
   131.498  t   accepts view 2 of g = r s t, which r proposes
   139.076  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   139.076  p   installs view 2 of g = p q t
   139.076  p   installs view 3 of g = p q
   142.335  r   commits view 2 of g: 2 of 3 members have voted for it
   142.335  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   142.335  r   says to s t that it has flushed for view 2
   150.516  s   learns from r that view 2 of g is decided
   150.516  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   150.516  s   says to r t that it has flushed for view 2
   153.807  t   learns from r that view 2 of g is decided
   153.807  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   153.807  t   says to r s that it has flushed for view 2
   161.836  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   161.836  t   installs view 2 of g = r s t
   164.743  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   164.743  s   installs view 2 of g = r s t
   165.432  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   165.432  r   installs view 2 of g = r s t
   165.432  r   multicasts m1 to g in view 2
   165.432  r   delivers m1 from r: all that r sent before it has been delivered
   175.640  t   delivers m1 from r: all that r sent before it has been delivered
   175.640  !   p can send to r again
   175.640  !   p can send to s again
   175.640  !   p can send to t again
   175.640  !   q can send to r again
   175.640  !   q can send to s again
   175.640  !   q can send to t again
   175.640  !   r can send to p again
   175.640  !   r can send to q again
   175.640  !   s can send to p again
   175.640  !   s can send to q again
   175.640  !   t can send to p again
   175.640  !   t can send to q again
   177.149  s   delivers m1 from r: all that r sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 5)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
violated  view-agreement: p and r have different members in view 2 of g
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 12)
violated  majority-commit: p decides view 2 of g without the votes of a majority of the view before it
violated  primary-component: r has a view 2 of g while others live in another one: the group has split
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 4)
holds     cut-for-good (cut channels: 12)
holds     block-discipline (flushes that came to their end: 5)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     faa1313ad27e34e9 (915 events)
