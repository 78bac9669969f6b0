     0.000  p   installs view 1 of g = p q r s x
     0.000  q   installs view 1 of g = p q r s x
     0.000  r   installs view 1 of g = p q r s x
     0.000  s   installs view 1 of g = p q r s x
     0.000  x   installs view 1 of g = p q r s x
    10.000  x   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from x to r is lost: the script drops it
    10.000  x   delivers m1 from x: all that x sent before it has been delivered
    18.739  !   x crashes
    18.739  s   delivers m1 from x: all that x sent before it has been delivered
    19.128  p   delivers m1 from x: all that x sent before it has been delivered
    20.955  q   delivers m1 from x: all that x sent before it has been delivered
    40.000  q   multicasts m2 to g in view 1
    40.000  !   the copy of m2 from q to r is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    51.111  p   delivers m2 from q: all that q sent before it has been delivered
    51.317  s   delivers m2 from q: all that q sent before it has been delivered
    80.000  !   the copy of m2 from q to r is lost: the script drops it
    91.141  q   suspects x: silent for 63.362 ms
    91.141  q   cuts its channel from x
    91.141  q   tells the leader p that it has given up x
    98.577  r   suspects x: silent for 71.408 ms
    98.577  r   cuts its channel from x
    98.577  r   tells the leader p that it has given up x
   102.027  s   suspects x: silent for 76.885 ms
   102.027  s   cuts its channel from x
   102.027  s   tells the leader p that it has given up x
   103.005  p   cuts its channel from x
   103.005  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   111.998  r   accepts view 2 of g = p q r s, which p proposes
   112.792  s   accepts view 2 of g = p q r s, which p proposes
   114.432  q   accepts view 2 of g = p q r s, which p proposes
   120.000  !   the copy of m2 from q to r is lost: the script drops it
   121.243  p   commits view 2 of g: 3 of 5 members have voted for it
   121.243  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   121.243  p   echoes m1 to q: no copy has come from q, so q may lack it
   121.243  p   echoes m1 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m1 to s: no copy has come from s, so s may lack it
   121.243  p   says to q r s that it has flushed for view 2
   130.814  s   learns from p that view 2 of g is decided
   130.814  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   130.814  s   echoes m1 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m1 to q: no copy has come from q, so q may lack it
   130.814  s   echoes m1 to r: no copy has come from r, so r may lack it
   130.814  s   says to p q r that it has flushed for view 2
   131.683  r   learns from p that view 2 of g is decided
   131.683  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.683  r   says to p q s that it has flushed for view 2
   131.683  r   delivers m1 from x: all that x sent before it has been delivered
   132.887  q   learns from p that view 2 of g is decided
   132.887  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   132.887  q   echoes m1 to p: no copy has come from p, so p may lack it
   132.887  q   echoes m1 to r: no copy has come from r, so r may lack it
   132.887  q   echoes m1 to s: no copy has come from s, so s may lack it
   132.887  q   says to p r s that it has flushed for view 2
   143.162  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   143.162  q   installs view 2 of g = p q r s
   144.297  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.297  p   installs view 2 of g = p q r s
   144.443  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.443  s   installs view 2 of g = p q r s
   144.443  !   q crashes
   205.458  p   suspects q: silent for 64.795 ms
   205.458  p   cuts its channel from q
   205.458  p   proposes view 3 of g = p r s; needs 3 of 4 votes
   216.961  r   accepts view 3 of g = p r s, which p proposes
   216.961  r   cuts its channel from q
   217.446  s   accepts view 3 of g = p r s, which p proposes
   217.446  s   cuts its channel from q
   229.337  p   commits view 3 of g: 3 of 4 members have voted for it
   229.337  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   229.337  p   echoes m2 to r: no copy has come from r, so r may lack it
   229.337  p   echoes m2 to s: no copy has come from s, so s may lack it
   229.337  p   says to r s that it has flushed for view 3
   238.040  r   learns from p that view 3 of g is decided
   238.040  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   238.040  r   says to p s that it has flushed for view 3
   239.298  r   delivers m2 from q: all that q sent before it has been delivered
   239.615  s   learns from p that view 3 of g is decided
   239.615  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   239.615  s   echoes m2 to p: no copy has come from p, so p may lack it
   239.615  s   echoes m2 to r: no copy has come from r, so r may lack it
   239.615  s   says to p r that it has flushed for view 3
   249.027  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.027  p   installs view 3 of g = p r s
   249.510  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.510  s   installs view 3 of g = p r s
   251.544  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   251.544  r   installs view 2 of g = p q r s
   251.544  r   installs view 3 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 8)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 8)
holds     view-agreement (views installed by more than one process: 9)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     no-messages-from-the-dead (cut channels: 7)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 7)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     a0e74b7584d113f9 (1090 events)

variant "thrown away at the view"

     0.000  p   installs view 1 of g = p q r s x
     0.000  q   installs view 1 of g = p q r s x
     0.000  r   installs view 1 of g = p q r s x
     0.000  s   installs view 1 of g = p q r s x
     0.000  x   installs view 1 of g = p q r s x
    10.000  x   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from x to r is lost: the script drops it
    10.000  x   delivers m1 from x: all that x sent before it has been delivered
    18.739  !   x crashes
    18.739  s   delivers m1 from x: all that x sent before it has been delivered
    19.128  p   delivers m1 from x: all that x sent before it has been delivered
    20.955  q   delivers m1 from x: all that x sent before it has been delivered
    40.000  q   multicasts m2 to g in view 1
    40.000  !   the copy of m2 from q to r is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    51.111  p   delivers m2 from q: all that q sent before it has been delivered
    51.317  s   delivers m2 from q: all that q sent before it has been delivered
    80.000  !   the copy of m2 from q to r is lost: the script drops it
    91.141  q   suspects x: silent for 63.362 ms
    91.141  q   cuts its channel from x
    91.141  q   tells the leader p that it has given up x
    98.577  r   suspects x: silent for 71.408 ms
    98.577  r   cuts its channel from x
    98.577  r   tells the leader p that it has given up x
   102.027  s   suspects x: silent for 76.885 ms
   102.027  s   cuts its channel from x
   102.027  s   tells the leader p that it has given up x
   103.005  p   cuts its channel from x
   103.005  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   111.998  r   accepts view 2 of g = p q r s, which p proposes
   112.792  s   accepts view 2 of g = p q r s, which p proposes
   114.432  q   accepts view 2 of g = p q r s, which p proposes
   120.000  !   the copy of m2 from q to r is lost: the script drops it
   121.243  p   commits view 2 of g: 3 of 5 members have voted for it
   121.243  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   121.243  p   echoes m1 to q: no copy has come from q, so q may lack it
   121.243  p   echoes m1 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m1 to s: no copy has come from s, so s may lack it
   121.243  p   says to q r s that it has flushed for view 2
   130.814  s   learns from p that view 2 of g is decided
   130.814  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   130.814  s   echoes m1 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m1 to q: no copy has come from q, so q may lack it
   130.814  s   echoes m1 to r: no copy has come from r, so r may lack it
   130.814  s   says to p q r that it has flushed for view 2
   131.683  r   learns from p that view 2 of g is decided
   131.683  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.683  r   says to p q s that it has flushed for view 2
   131.683  r   delivers m1 from x: all that x sent before it has been delivered
   132.887  q   learns from p that view 2 of g is decided
   132.887  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   132.887  q   echoes m1 to p: no copy has come from p, so p may lack it
   132.887  q   echoes m1 to r: no copy has come from r, so r may lack it
   132.887  q   echoes m1 to s: no copy has come from s, so s may lack it
   132.887  q   says to p r s that it has flushed for view 2
   143.162  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   143.162  q   installs view 2 of g = p q r s
   144.297  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.297  p   installs view 2 of g = p q r s
   144.443  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.443  s   installs view 2 of g = p q r s
   144.443  !   q crashes
   205.458  p   suspects q: silent for 64.795 ms
   205.458  p   cuts its channel from q
   205.458  p   proposes view 3 of g = p r s; needs 3 of 4 votes
   216.961  r   accepts view 3 of g = p r s, which p proposes
   216.961  r   cuts its channel from q
   217.446  s   accepts view 3 of g = p r s, which p proposes
   217.446  s   cuts its channel from q
   229.337  p   commits view 3 of g: 3 of 4 members have voted for it
   229.337  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   229.337  p   says to r s that it has flushed for view 3
   238.040  r   learns from p that view 3 of g is decided
   238.040  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   238.040  r   says to p s that it has flushed for view 3
   239.615  s   learns from p that view 3 of g is decided
   239.615  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   239.615  s   says to p r that it has flushed for view 3
   247.736  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   247.736  r   installs view 2 of g = p q r s
   247.736  r   installs view 3 of g = p r s
   249.027  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.027  p   installs view 3 of g = p r s
   249.510  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.510  s   installs view 3 of g = p r s
violated  virtual-synchrony: p delivered m2 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m2 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 9)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     no-messages-from-the-dead (cut channels: 7)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 10)
holds     cut-for-good (cut channels: 7)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     fc185ed4cab94981 (1080 events)

variant "as in the lecture"

     0.000  p   installs view 1 of g = p q r s x
     0.000  q   installs view 1 of g = p q r s x
     0.000  r   installs view 1 of g = p q r s x
     0.000  s   installs view 1 of g = p q r s x
     0.000  x   installs view 1 of g = p q r s x
    10.000  x   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from x to r is lost: the script drops it
    10.000  x   delivers m1 from x: all that x sent before it has been delivered
    18.739  !   x crashes
    18.739  s   delivers m1 from x: all that x sent before it has been delivered
    19.128  p   delivers m1 from x: all that x sent before it has been delivered
    20.955  q   delivers m1 from x: all that x sent before it has been delivered
    40.000  q   multicasts m2 to g in view 1
    40.000  !   the copy of m2 from q to r is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    51.111  p   delivers m2 from q: all that q sent before it has been delivered
    51.317  s   delivers m2 from q: all that q sent before it has been delivered
    80.000  !   the copy of m2 from q to r is lost: the script drops it
    91.141  q   suspects x: silent for 63.362 ms
    91.141  q   cuts its channel from x
    91.141  q   tells the leader p that it has given up x
    98.577  r   suspects x: silent for 71.408 ms
    98.577  r   cuts its channel from x
    98.577  r   tells the leader p that it has given up x
   102.027  s   suspects x: silent for 76.885 ms
   102.027  s   cuts its channel from x
   102.027  s   tells the leader p that it has given up x
   103.005  p   cuts its channel from x
   103.005  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   111.998  r   accepts view 2 of g = p q r s, which p proposes
   112.792  s   accepts view 2 of g = p q r s, which p proposes
   114.432  q   accepts view 2 of g = p q r s, which p proposes
   120.000  !   the copy of m2 from q to r is lost: the script drops it
   121.243  p   commits view 2 of g: 3 of 5 members have voted for it
   121.243  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   121.243  p   echoes m2 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m2 to s: no copy has come from s, so s may lack it
   121.243  p   echoes m1 to q: no copy has come from q, so q may lack it
   121.243  p   echoes m1 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m1 to s: no copy has come from s, so s may lack it
   121.243  p   says to q r s that it has flushed for view 2
   130.814  s   learns from p that view 2 of g is decided
   130.814  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   130.814  s   echoes m2 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m2 to r: no copy has come from r, so r may lack it
   130.814  s   echoes m1 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m1 to q: no copy has come from q, so q may lack it
   130.814  s   echoes m1 to r: no copy has come from r, so r may lack it
   130.814  s   says to p q r that it has flushed for view 2
   131.683  r   learns from p that view 2 of g is decided
   131.683  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.683  r   says to p q s that it has flushed for view 2
   131.683  r   delivers m2 from q: all that q sent before it has been delivered
   131.683  r   delivers m1 from x: all that x sent before it has been delivered
   132.887  q   learns from p that view 2 of g is decided
   132.887  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   132.887  q   echoes m1 to p: no copy has come from p, so p may lack it
   132.887  q   echoes m1 to r: no copy has come from r, so r may lack it
   132.887  q   echoes m1 to s: no copy has come from s, so s may lack it
   132.887  q   says to p r s that it has flushed for view 2
   143.162  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   143.162  q   installs view 2 of g = p q r s
   144.297  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.297  p   installs view 2 of g = p q r s
   144.443  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.443  s   installs view 2 of g = p q r s
   144.443  !   q crashes
   205.458  p   suspects q: silent for 64.795 ms
   205.458  p   cuts its channel from q
   205.458  p   proposes view 3 of g = p r s; needs 3 of 4 votes
   216.961  r   accepts view 3 of g = p r s, which p proposes
   216.961  r   cuts its channel from q
   217.446  s   accepts view 3 of g = p r s, which p proposes
   217.446  s   cuts its channel from q
   229.337  p   commits view 3 of g: 3 of 4 members have voted for it
   229.337  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   229.337  p   says to r s that it has flushed for view 3
   238.040  r   learns from p that view 3 of g is decided
   238.040  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   238.040  r   says to p s that it has flushed for view 3
   239.615  s   learns from p that view 3 of g is decided
   239.615  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   239.615  s   says to p r that it has flushed for view 3
   247.736  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   247.736  r   installs view 2 of g = p q r s
   247.736  r   installs view 3 of g = p r s
   249.027  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.027  p   installs view 3 of g = p r s
   249.510  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.510  s   installs view 3 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 8)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 8)
holds     view-agreement (views installed by more than one process: 9)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     no-messages-from-the-dead (cut channels: 7)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 7)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     747f3dd4d42fd7b3 (1094 events)

variant "as in the lecture, thrown away at the view"

     0.000  p   installs view 1 of g = p q r s x
     0.000  q   installs view 1 of g = p q r s x
     0.000  r   installs view 1 of g = p q r s x
     0.000  s   installs view 1 of g = p q r s x
     0.000  x   installs view 1 of g = p q r s x
    10.000  x   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from x to r is lost: the script drops it
    10.000  x   delivers m1 from x: all that x sent before it has been delivered
    18.739  !   x crashes
    18.739  s   delivers m1 from x: all that x sent before it has been delivered
    19.128  p   delivers m1 from x: all that x sent before it has been delivered
    20.955  q   delivers m1 from x: all that x sent before it has been delivered
    40.000  q   multicasts m2 to g in view 1
    40.000  !   the copy of m2 from q to r is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    51.111  p   delivers m2 from q: all that q sent before it has been delivered
    51.317  s   delivers m2 from q: all that q sent before it has been delivered
    80.000  !   the copy of m2 from q to r is lost: the script drops it
    91.141  q   suspects x: silent for 63.362 ms
    91.141  q   cuts its channel from x
    91.141  q   tells the leader p that it has given up x
    98.577  r   suspects x: silent for 71.408 ms
    98.577  r   cuts its channel from x
    98.577  r   tells the leader p that it has given up x
   102.027  s   suspects x: silent for 76.885 ms
   102.027  s   cuts its channel from x
   102.027  s   tells the leader p that it has given up x
   103.005  p   cuts its channel from x
   103.005  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   111.998  r   accepts view 2 of g = p q r s, which p proposes
   112.792  s   accepts view 2 of g = p q r s, which p proposes
   114.432  q   accepts view 2 of g = p q r s, which p proposes
   120.000  !   the copy of m2 from q to r is lost: the script drops it
   121.243  p   commits view 2 of g: 3 of 5 members have voted for it
   121.243  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   121.243  p   echoes m2 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m2 to s: no copy has come from s, so s may lack it
   121.243  p   echoes m1 to q: no copy has come from q, so q may lack it
   121.243  p   echoes m1 to r: no copy has come from r, so r may lack it
   121.243  p   echoes m1 to s: no copy has come from s, so s may lack it
   121.243  p   says to q r s that it has flushed for view 2
   130.814  s   learns from p that view 2 of g is decided
   130.814  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   130.814  s   echoes m2 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m2 to r: no copy has come from r, so r may lack it
   130.814  s   echoes m1 to p: no copy has come from p, so p may lack it
   130.814  s   echoes m1 to q: no copy has come from q, so q may lack it
   130.814  s   echoes m1 to r: no copy has come from r, so r may lack it
   130.814  s   says to p q r that it has flushed for view 2
   131.683  r   learns from p that view 2 of g is decided
   131.683  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   131.683  r   says to p q s that it has flushed for view 2
   131.683  r   delivers m2 from q: all that q sent before it has been delivered
   131.683  r   delivers m1 from x: all that x sent before it has been delivered
   132.887  q   learns from p that view 2 of g is decided
   132.887  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   132.887  q   echoes m1 to p: no copy has come from p, so p may lack it
   132.887  q   echoes m1 to r: no copy has come from r, so r may lack it
   132.887  q   echoes m1 to s: no copy has come from s, so s may lack it
   132.887  q   says to p r s that it has flushed for view 2
   143.162  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   143.162  q   installs view 2 of g = p q r s
   144.297  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.297  p   installs view 2 of g = p q r s
   144.443  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   144.443  s   installs view 2 of g = p q r s
   144.443  !   q crashes
   205.458  p   suspects q: silent for 64.795 ms
   205.458  p   cuts its channel from q
   205.458  p   proposes view 3 of g = p r s; needs 3 of 4 votes
   216.961  r   accepts view 3 of g = p r s, which p proposes
   216.961  r   cuts its channel from q
   217.446  s   accepts view 3 of g = p r s, which p proposes
   217.446  s   cuts its channel from q
   229.337  p   commits view 3 of g: 3 of 4 members have voted for it
   229.337  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   229.337  p   says to r s that it has flushed for view 3
   238.040  r   learns from p that view 3 of g is decided
   238.040  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   238.040  r   says to p s that it has flushed for view 3
   239.615  s   learns from p that view 3 of g is decided
   239.615  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   239.615  s   says to p r that it has flushed for view 3
   247.736  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   247.736  r   installs view 2 of g = p q r s
   247.736  r   installs view 3 of g = p r s
   249.027  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.027  p   installs view 3 of g = p r s
   249.510  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.510  s   installs view 3 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 8)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 8)
holds     view-agreement (views installed by more than one process: 9)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     no-messages-from-the-dead (cut channels: 7)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 7)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     ffaca0866ea9de27 (1094 events)
