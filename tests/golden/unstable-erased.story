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
    84.033  q   suspects t: silent for 64.728 ms
    84.033  q   cuts its channel from s
    84.033  q   cuts its channel from t
    84.033  q   tells the leader p that it has given up s t
    91.479  r   suspects s: silent for 72.801 ms
    91.479  r   suspects t: silent for 72.937 ms
    91.479  r   cuts its channel from s
    91.479  r   cuts its channel from t
    91.479  r   tells the leader p that it has given up s t
    95.433  p   cuts its channel from s
    95.433  p   cuts its channel from t
    95.433  p   proposes view 2 of g = p q r; needs 3 of 5 votes
   104.666  q   accepts view 2 of g = p q r, which p proposes
   106.793  r   accepts view 2 of g = p q r, which p proposes
   118.426  p   commits view 2 of g: 3 of 5 members have voted for it
   118.426  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   118.426  p   says to q r that it has flushed for view 2
   128.681  q   learns from p that view 2 of g is decided
   128.681  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   128.681  q   says to p r that it has flushed for view 2
   128.719  r   learns from p that view 2 of g is decided
   128.719  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   128.719  r   says to p q that it has flushed for view 2
   139.051  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   139.051  r   installs view 2 of g = p q r
   140.101  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   140.101  p   installs view 2 of g = p q r
   140.580  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   140.580  q   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
warning   uniform-virtual-synchrony: s delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 2)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 2)
holds     no-duplication (deliveries: 2)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     823648c91b68553f (549 events)

variant "uniform delivery"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  t   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from t to p is lost: the script drops it
    10.000  !   the copy of m1 from t to q is lost: the script drops it
    10.000  !   the copy of m1 from t to r is lost: the script drops it
    23.000  !   t crashes
    24.000  !   s crashes
    84.033  q   suspects s: silent for 64.420 ms
    84.033  q   suspects t: silent for 64.728 ms
    84.033  q   cuts its channel from s
    84.033  q   cuts its channel from t
    84.033  q   tells the leader p that it has given up s t
    91.479  r   suspects s: silent for 72.801 ms
    91.479  r   suspects t: silent for 72.937 ms
    91.479  r   cuts its channel from s
    91.479  r   cuts its channel from t
    91.479  r   tells the leader p that it has given up s t
    95.433  p   cuts its channel from s
    95.433  p   cuts its channel from t
    95.433  p   proposes view 2 of g = p q r; needs 3 of 5 votes
   104.666  q   accepts view 2 of g = p q r, which p proposes
   106.793  r   accepts view 2 of g = p q r, which p proposes
   118.426  p   commits view 2 of g: 3 of 5 members have voted for it
   118.426  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   118.426  p   says to q r that it has flushed for view 2
   128.681  q   learns from p that view 2 of g is decided
   128.681  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   128.681  q   says to p r that it has flushed for view 2
   128.719  r   learns from p that view 2 of g is decided
   128.719  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   128.719  r   says to p q that it has flushed for view 2
   139.051  r   tells p q that it is ready for view 2: it has all that a survivor of the old one had
   140.101  p   tells q r that it is ready for view 2: it has all that a survivor of the old one had
   140.580  q   tells p r that it is ready for view 2: it has all that a survivor of the old one had
   150.377  q   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   150.377  q   installs view 2 of g = p q r
   150.707  p   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   150.707  p   installs view 2 of g = p q r
   150.734  r   knows that all are ready for view 2 of g: nobody lacks anything that a survivor had
   150.734  r   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 3)
holds     self-delivery (multicasts: 1)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 1)
holds     cut-for-good (cut channels: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     287b274987476cbc (608 events)
