     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  t   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from t to p is lost: the script drops it
    10.000  !   the copy of m1 from t to q is lost: the script drops it
    10.000  !   the copy of m1 from t to r is lost: the script drops it
    10.000  t   delivers m1 from t: all that t sent before it has been delivered
    21.625  s   delivers m1 from t: all that t sent before it has been delivered
    21.625  !   t crashes
    22.625  !   s crashes
    84.033  q   suspects s: silent for 64.420 ms
    84.033  q   cuts its channel from s
    84.033  q   tells the leader p that it has given up s
    84.033  q   suspects t: silent for 64.728 ms
    84.033  q   cuts its channel from t
    84.033  q   tells the leader p that it has given up s t
    91.479  r   suspects s: silent for 72.801 ms
    91.479  r   cuts its channel from s
    91.479  r   tells the leader p that it has given up s
    91.479  r   suspects t: silent for 72.937 ms
    91.479  r   cuts its channel from t
    91.479  r   tells the leader p that it has given up s t
    95.433  p   cuts its channel from s
    95.433  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
    95.433  p   cuts its channel from t
   104.666  q   accepts view 2 of g = p q r t, which p proposes
   104.666  q   tells the leader p that it has given up t
   106.793  r   accepts view 2 of g = p q r t, which p proposes
   106.793  r   tells the leader p that it has given up t
   118.426  p   commits view 2 of g: 3 of 5 members have voted for it
   118.426  p   proposes view 3 of g = p q r; needs 3 of 4 votes
   118.426  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   118.426  p   says to q r t that it has flushed for view 2
   118.426  p   tells r the views of g that it has missed
   128.681  q   learns from p that view 2 of g is decided
   128.681  q   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   128.681  q   says to p r t that it has flushed for view 2
   128.681  q   tells the leader p that it has given up t
   128.681  q   accepts view 3 of g = p q r, which p proposes
   129.892  r   learns from p that view 2 of g is decided
   129.892  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   129.892  r   says to p q t that it has flushed for view 2
   129.892  r   tells the leader p that it has given up t
   129.892  r   accepts view 3 of g = p q r, which p proposes
   141.725  p   commits view 3 of g: 3 of 4 members have voted for it
   141.725  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   141.725  p   says to q r that it has flushed for view 3
   150.803  q   learns from p that view 3 of g is decided
   150.803  q   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   150.803  q   says to p r that it has flushed for view 3
   151.480  r   learns from p that view 3 of g is decided
   151.480  r   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   151.480  r   says to p q that it has flushed for view 3
   160.692  q   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   160.692  q   installs view 2 of g = p q r t
   160.692  q   installs view 3 of g = p q r
   160.977  r   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   160.977  r   installs view 2 of g = p q r t
   160.977  r   installs view 3 of g = p q r
   162.698  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   162.698  p   installs view 2 of g = p q r t
   162.698  p   installs view 3 of g = p q r
holds     virtual-synchrony (6 pairs of processes that went through a view change together)
warning   uniform-virtual-synchrony: s delivered m1 in view 1 of g; q went on to the next view without it
holds     view-agreement (8 views installed by more than one process)
holds     self-inclusion (11 views installed)
holds     local-monotonicity (6 views installed after a first one)
holds     sending-view-delivery (2 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (2 deliveries)
holds     no-duplication (2 deliveries)
holds     no-messages-from-the-dead (6 cut channels)
holds     nobody-stays-blocked (3 live members at rest)
holds     membership-precision (3 live members at rest)
trace     cbcd0707c8d5f884 (657 events)
