     0.000  p   installs view 1 of g = p q r s t u v
     0.000  q   installs view 1 of g = p q r s t u v
     0.000  r   installs view 1 of g = p q r s t u v
     0.000  s   installs view 1 of g = p q r s t u v
     0.000  t   installs view 1 of g = p q r s t u v
     0.000  u   installs view 1 of g = p q r s t u v
     0.000  v   installs view 1 of g = p q r s t u v
   400.000  !   q crashes
   454.050  p   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   454.050  p   is notified that view 1 of g has failed
   458.060  r   burns view 1 of g: p says that it has failed
   458.060  r   is notified that view 1 of g has failed
   462.835  u   burns view 1 of g: r says that it has failed
   462.835  u   is notified that view 1 of g has failed
   463.613  v   burns view 1 of g: r says that it has failed
   463.613  v   is notified that view 1 of g has failed
   465.453  s   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   465.453  s   is notified that view 1 of g has failed
   468.507  t   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   468.507  t   is notified that view 1 of g has failed
   543.062  p   suspects q: no answer for 80.000 ms
   543.062  p   cuts its channel from q
   543.062  p   proposes view 2 of g = p r s t u v; needs 4 of 7 votes
   547.961  u   accepts view 2 of g = p r s t u v, which p proposes
   547.961  u   cuts its channel from q
   548.030  s   accepts view 2 of g = p r s t u v, which p proposes
   548.030  s   cuts its channel from q
   548.425  t   accepts view 2 of g = p r s t u v, which p proposes
   548.425  t   cuts its channel from q
   549.030  r   accepts view 2 of g = p r s t u v, which p proposes
   549.030  r   cuts its channel from q
   549.062  v   accepts view 2 of g = p r s t u v, which p proposes
   549.062  v   cuts its channel from q
   553.795  p   commits view 2 of g: 4 of 7 members have voted for it
   553.795  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   553.795  p   says to r s t u v that it has flushed for view 2
   558.025  u   learns from p that view 2 of g is decided
   558.025  u   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.025  u   says to p r s t v that it has flushed for view 2
   558.126  s   learns from p that view 2 of g is decided
   558.126  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.126  s   says to p r t u v that it has flushed for view 2
   558.404  r   learns from p that view 2 of g is decided
   558.404  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.404  r   says to p s t u v that it has flushed for view 2
   559.163  v   learns from p that view 2 of g is decided
   559.163  v   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.163  v   says to p r s t u that it has flushed for view 2
   559.289  t   learns from p that view 2 of g is decided
   559.289  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.289  t   says to p r s u v that it has flushed for view 2
   563.898  u   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   563.898  u   installs view 2 of g = p r s t u v
   564.020  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.020  p   installs view 2 of g = p r s t u v
   564.046  v   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.046  v   installs view 2 of g = p r s t u v
   564.654  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.654  t   installs view 2 of g = p r s t u v
   564.671  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.671  s   installs view 2 of g = p r s t u v
   565.123  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   565.123  r   installs view 2 of g = p r s t u v
holds     virtual-synchrony (pairs of processes that went through a view change together: 15)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 13)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 6)
holds     membership-precision (live members at rest: 6)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 6)
holds     fuse-notification (live members of views that failed: 6)
holds     fuse-once (notifications: 6)
holds     block-discipline (flushes that came to their end: 6)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     c748a6b5af05a7d9 (2603 events)

variant "a link fails, and no node"

     0.000  p   installs view 1 of g = p q r s t u v
     0.000  q   installs view 1 of g = p q r s t u v
     0.000  r   installs view 1 of g = p q r s t u v
     0.000  s   installs view 1 of g = p q r s t u v
     0.000  t   installs view 1 of g = p q r s t u v
     0.000  u   installs view 1 of g = p q r s t u v
     0.000  v   installs view 1 of g = p q r s t u v
    40.000  !   p can send nothing to r any more
    40.000  !   r can send nothing to p any more
   134.050  p   burns view 1 of g: its neighbour r has been silent for longer than the timeout
   134.050  p   is notified that view 1 of g has failed
   134.050  !   the copy of notice from p to r is lost: no way leads there
   136.263  r   burns view 1 of g: its neighbour p has been silent for longer than the timeout
   136.263  r   is notified that view 1 of g has failed
   136.263  !   the copy of notice from r to p is lost: no way leads there
   139.966  q   burns view 1 of g: p says that it has failed
   139.966  q   is notified that view 1 of g has failed
   141.038  u   burns view 1 of g: r says that it has failed
   141.038  u   is notified that view 1 of g has failed
   141.816  v   burns view 1 of g: r says that it has failed
   141.816  v   is notified that view 1 of g has failed
   144.000  t   burns view 1 of g: q says that it has failed
   144.000  t   is notified that view 1 of g has failed
   144.662  s   burns view 1 of g: q says that it has failed
   144.662  s   is notified that view 1 of g has failed
   174.050  !   the copy of notice from p to r is lost: no way leads there
   176.263  !   the copy of notice from r to p is lost: no way leads there
   214.050  !   the copy of notice from p to r is lost: no way leads there
   216.263  !   the copy of notice from r to p is lost: no way leads there
   223.062  p   suspects r: no answer for 80.000 ms
   223.062  p   asks r whether it is dead, directly and through s t
   223.062  !   the copy of verify from p to r is lost: no way leads there
   227.816  t   asks r for p whether it is dead
   227.835  s   asks r for p whether it is dead
   232.350  r   suspects p: no answer for 80.000 ms
   232.350  r   asks p whether it is dead, directly and through q s
   232.350  !   the copy of verify from r to p is lost: no way leads there
   237.024  q   asks p for r whether it is dead
   238.018  s   asks p for r whether it is dead
   242.816  p   drops its suspicion of r: t has heard from it, so the link has failed and not the node
   252.010  r   drops its suspicion of p: q has heard from it, so the link has failed and not the node
   254.050  !   the copy of notice from p to r is lost: no way leads there
   256.263  !   the copy of notice from r to p is lost: no way leads there
   294.050  !   the copy of notice from p to r is lost: no way leads there
   296.263  !   the copy of notice from r to p is lost: no way leads there
   323.062  p   suspects r: no answer for 80.000 ms
   323.062  p   asks r whether it is dead, directly and through s t
   323.062  !   the copy of verify from p to r is lost: no way leads there
   327.147  s   asks r for p whether it is dead
   328.645  t   asks r for p whether it is dead
   332.350  r   suspects p: no answer for 80.000 ms
   332.350  r   asks p whether it is dead, directly and through q s
   332.350  !   the copy of verify from r to p is lost: no way leads there
   334.050  !   the copy of notice from p to r is lost: no way leads there
   336.263  !   the copy of notice from r to p is lost: no way leads there
   336.984  s   asks p for r whether it is dead
   337.112  q   asks p for r whether it is dead
   341.654  p   drops its suspicion of r: s has heard from it, so the link has failed and not the node
   351.289  r   drops its suspicion of p: s has heard from it, so the link has failed and not the node
   374.050  !   the copy of notice from p to r is lost: no way leads there
   376.263  !   the copy of notice from r to p is lost: no way leads there
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 7)
holds     fuse-once (notifications: 7)
trace     99fd66c81e3589fa (2832 events)

variant "kept to itself"

     0.000  p   installs view 1 of g = p q r s t u v
     0.000  q   installs view 1 of g = p q r s t u v
     0.000  r   installs view 1 of g = p q r s t u v
     0.000  s   installs view 1 of g = p q r s t u v
     0.000  t   installs view 1 of g = p q r s t u v
     0.000  u   installs view 1 of g = p q r s t u v
     0.000  v   installs view 1 of g = p q r s t u v
   400.000  !   q crashes
   454.050  p   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   454.050  p   is notified that view 1 of g has failed
   465.453  s   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   465.453  s   is notified that view 1 of g has failed
   468.507  t   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   468.507  t   is notified that view 1 of g has failed
   543.062  p   suspects q: no answer for 80.000 ms
   543.062  p   cuts its channel from q
   543.062  p   proposes view 2 of g = p r s t u v; needs 4 of 7 votes
   547.961  u   accepts view 2 of g = p r s t u v, which p proposes
   547.961  u   cuts its channel from q
   548.030  s   accepts view 2 of g = p r s t u v, which p proposes
   548.030  s   cuts its channel from q
   548.425  t   accepts view 2 of g = p r s t u v, which p proposes
   548.425  t   cuts its channel from q
   549.030  r   accepts view 2 of g = p r s t u v, which p proposes
   549.030  r   cuts its channel from q
   549.062  v   accepts view 2 of g = p r s t u v, which p proposes
   549.062  v   cuts its channel from q
   553.795  p   commits view 2 of g: 4 of 7 members have voted for it
   553.795  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   553.795  p   says to r s t u v that it has flushed for view 2
   558.025  u   learns from p that view 2 of g is decided
   558.025  u   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.025  u   says to p r s t v that it has flushed for view 2
   558.126  s   learns from p that view 2 of g is decided
   558.126  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.126  s   says to p r t u v that it has flushed for view 2
   558.404  r   learns from p that view 2 of g is decided
   558.404  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.404  r   says to p s t u v that it has flushed for view 2
   559.163  v   learns from p that view 2 of g is decided
   559.163  v   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.163  v   says to p r s t u that it has flushed for view 2
   559.289  t   learns from p that view 2 of g is decided
   559.289  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.289  t   says to p r s u v that it has flushed for view 2
   563.898  u   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   563.898  u   installs view 2 of g = p r s t u v
   564.020  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.020  p   installs view 2 of g = p r s t u v
   564.046  v   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.046  v   installs view 2 of g = p r s t u v
   564.654  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.654  t   installs view 2 of g = p r s t u v
   564.671  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.671  s   installs view 2 of g = p r s t u v
   565.123  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   565.123  r   installs view 2 of g = p r s t u v
holds     virtual-synchrony (pairs of processes that went through a view change together: 15)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 13)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 6)
holds     membership-precision (live members at rest: 6)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 6)
violated  fuse-notification: r is not notified that view 1 of g has failed, and another member was
violated  fuse-once: p answers for view 1 of g after it was notified of its failure
holds     block-discipline (flushes that came to their end: 6)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     90032e5eb28404da (2288 events)

variant "notified again"

     0.000  p   installs view 1 of g = p q r s t u v
     0.000  q   installs view 1 of g = p q r s t u v
     0.000  r   installs view 1 of g = p q r s t u v
     0.000  s   installs view 1 of g = p q r s t u v
     0.000  t   installs view 1 of g = p q r s t u v
     0.000  u   installs view 1 of g = p q r s t u v
     0.000  v   installs view 1 of g = p q r s t u v
   395.000  !   p can send nothing to r any more
   395.000  !   r can send nothing to p any more
   400.000  !   q crashes
   454.050  p   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   454.050  p   is notified that view 1 of g has failed
   454.050  !   the copy of notice from p to r is lost: no way leads there
   456.263  r   burns view 1 of g: its neighbour p has been silent for longer than the timeout
   456.263  r   is notified that view 1 of g has failed
   456.263  !   the copy of notice from r to p is lost: no way leads there
   461.038  u   burns view 1 of g: r says that it has failed
   461.038  u   is notified that view 1 of g has failed
   461.816  v   burns view 1 of g: r says that it has failed
   461.816  v   is notified that view 1 of g has failed
   465.453  s   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   465.453  s   is notified that view 1 of g has failed
   468.507  t   burns view 1 of g: its neighbour q has been silent for longer than the timeout
   468.507  t   is notified that view 1 of g has failed
   480.000  !   p can send to r again
   480.000  !   r can send to p again
   499.008  r   knows already that view 1 of g has failed, as p says
   499.008  r   is notified that view 1 of g has failed
   502.141  p   knows already that view 1 of g has failed, as r says
   502.141  p   is notified that view 1 of g has failed
   543.062  p   suspects q: no answer for 80.000 ms
   543.062  p   cuts its channel from q
   543.062  p   proposes view 2 of g = p r s t u v; needs 4 of 7 votes
   547.974  v   suspects q: no answer for 80.000 ms
   547.974  v   cuts its channel from q
   547.974  v   tells the leader p that it has given up q
   548.030  s   accepts view 2 of g = p r s t u v, which p proposes
   548.030  s   cuts its channel from q
   548.425  t   accepts view 2 of g = p r s t u v, which p proposes
   548.425  t   cuts its channel from q
   548.511  u   accepts view 2 of g = p r s t u v, which p proposes
   548.511  u   cuts its channel from q
   549.030  r   accepts view 2 of g = p r s t u v, which p proposes
   549.030  r   cuts its channel from q
   549.062  v   accepts view 2 of g = p r s t u v, which p proposes
   553.795  p   commits view 2 of g: 4 of 7 members have voted for it
   553.795  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   553.795  p   says to r s t u v that it has flushed for view 2
   553.949  p   tells v the views of g that it has missed
   558.025  u   learns from p that view 2 of g is decided
   558.025  u   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.025  u   says to p r s t v that it has flushed for view 2
   558.126  s   learns from p that view 2 of g is decided
   558.126  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.126  s   says to p r t u v that it has flushed for view 2
   558.404  r   learns from p that view 2 of g is decided
   558.404  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   558.404  r   says to p s t u v that it has flushed for view 2
   559.163  v   learns from p that view 2 of g is decided
   559.163  v   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.163  v   says to p r s t u that it has flushed for view 2
   559.289  t   learns from p that view 2 of g is decided
   559.289  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   559.289  t   says to p r s u v that it has flushed for view 2
   563.898  u   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   563.898  u   installs view 2 of g = p r s t u v
   564.020  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.020  p   installs view 2 of g = p r s t u v
   564.046  v   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.046  v   installs view 2 of g = p r s t u v
   564.654  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.654  t   installs view 2 of g = p r s t u v
   564.671  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   564.671  s   installs view 2 of g = p r s t u v
   565.123  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   565.123  r   installs view 2 of g = p r s t u v
holds     virtual-synchrony (pairs of processes that went through a view change together: 15)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 13)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 6)
holds     membership-precision (live members at rest: 6)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 6)
holds     fuse-notification (live members of views that failed: 6)
violated  fuse-once: r is notified once more of the failure of view 1 of g
holds     block-discipline (flushes that came to their end: 6)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     316efdd0f2a5d116 (2646 events)
