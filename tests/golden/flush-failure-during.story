     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to p is lost: the script drops it
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.302  !   s crashes
    18.302  r   delivers m1 from s: all that s sent before it has been delivered
    90.345  r   suspects s: silent for 72.683 ms
    90.345  r   cuts its channel from s
    90.345  r   tells the leader p that it has given up s
    91.395  p   suspects s: silent for 73.309 ms
    91.395  p   cuts its channel from s
    91.395  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    93.316  q   suspects s: silent for 75.004 ms
    93.316  q   cuts its channel from s
    93.316  q   tells the leader p that it has given up s
    99.816  r   accepts view 2 of g = p q r, which p proposes
    99.868  q   accepts view 2 of g = p q r, which p proposes
   139.816  p   commits view 2 of g: 3 of 4 members have voted for it
   139.816  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   139.816  p   says to q r that it has flushed for view 2
   149.298  r   learns from p that view 2 of g is decided
   149.298  r   sends nothing more in the old view of g: view 2 is decided. It holds 1 unstable
   149.298  r   echoes m1 to p: no copy has come from p, so p may lack it
   149.298  r   echoes m1 to q: no copy has come from q, so q may lack it
   149.298  r   says to p q that it has flushed for view 2
   150.489  q   learns from p that view 2 of g is decided
   150.489  q   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   150.489  q   says to p r that it has flushed for view 2
   159.294  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   159.294  r   installs view 2 of g = p q r
   160.732  q   delivers m1 from s: all that s sent before it has been delivered
   160.732  q   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   160.732  q   installs view 2 of g = p q r
   160.732  !   r crashes
   160.732  !   the copy of report from r to p is lost: it went with its sender
   160.732  !   the copy of echo m1 from r to p is lost: it went with its sender
   160.732  !   the copy of flush from r to p is lost: it went with its sender
   211.395  p   suspects r: silent for 61.050 ms
   211.395  p   cuts its channel from r
   211.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   220.348  q   accepts view 3 of g = p q, which p proposes
   220.348  q   cuts its channel from r
   230.945  p   commits view 3 of g: 2 of 3 members have voted for it
   230.945  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   230.945  p   says to q that it has flushed for view 3
   239.343  q   learns from p that view 3 of g is decided
   239.343  q   sends nothing more in the old view of g: view 3 is decided. It holds 1 unstable
   239.343  q   echoes m1 to p: no copy has come from p, so p may lack it
   239.343  q   says to p that it has flushed for view 3
   241.492  q   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   241.492  q   installs view 3 of g = p q
   249.920  p   delivers m1 from s: all that s sent before it has been delivered
   249.920  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   249.920  p   installs view 2 of g = p q r
   249.920  p   installs view 3 of g = p q
holds     virtual-synchrony (3 pairs of processes that went through a view change together)
holds     uniform-virtual-synchrony (6 pairs with a process that crashed)
holds     view-agreement (6 views installed by more than one process)
holds     self-inclusion (9 views installed)
holds     local-monotonicity (5 views installed after a first one)
holds     sending-view-delivery (4 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (4 deliveries)
holds     no-duplication (4 deliveries)
holds     no-messages-from-the-dead (5 cut channels)
holds     nobody-stays-blocked (2 live members at rest)
holds     membership-precision (2 live members at rest)
trace     da887c5ca298bb65 (570 events)

variant "discard at install"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  s   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from s to p is lost: the script drops it
    10.000  !   the copy of m1 from s to q is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.302  !   s crashes
    18.302  r   delivers m1 from s: all that s sent before it has been delivered
    90.345  r   suspects s: silent for 72.683 ms
    90.345  r   cuts its channel from s
    90.345  r   tells the leader p that it has given up s
    91.395  p   suspects s: silent for 73.309 ms
    91.395  p   cuts its channel from s
    91.395  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    93.316  q   suspects s: silent for 75.004 ms
    93.316  q   cuts its channel from s
    93.316  q   tells the leader p that it has given up s
    99.816  r   accepts view 2 of g = p q r, which p proposes
    99.868  q   accepts view 2 of g = p q r, which p proposes
   139.816  p   commits view 2 of g: 3 of 4 members have voted for it
   139.816  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   139.816  p   says to q r that it has flushed for view 2
   149.298  r   learns from p that view 2 of g is decided
   149.298  r   sends nothing more in the old view of g: view 2 is decided. It holds 1 unstable
   149.298  r   echoes m1 to p: no copy has come from p, so p may lack it
   149.298  r   echoes m1 to q: no copy has come from q, so q may lack it
   149.298  r   says to p q that it has flushed for view 2
   150.489  q   learns from p that view 2 of g is decided
   150.489  q   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   150.489  q   says to p r that it has flushed for view 2
   159.294  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   159.294  r   installs view 2 of g = p q r
   160.732  q   delivers m1 from s: all that s sent before it has been delivered
   160.732  q   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   160.732  q   installs view 2 of g = p q r
   160.732  !   r crashes
   160.732  !   the copy of report from r to p is lost: it went with its sender
   160.732  !   the copy of echo m1 from r to p is lost: it went with its sender
   160.732  !   the copy of flush from r to p is lost: it went with its sender
   211.395  p   suspects r: silent for 61.050 ms
   211.395  p   cuts its channel from r
   211.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   220.348  q   accepts view 3 of g = p q, which p proposes
   220.348  q   cuts its channel from r
   230.945  p   commits view 3 of g: 2 of 3 members have voted for it
   230.945  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   230.945  p   says to q that it has flushed for view 3
   239.343  q   learns from p that view 3 of g is decided
   239.343  q   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   239.343  q   says to p that it has flushed for view 3
   241.492  q   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   241.492  q   installs view 3 of g = p q
   249.090  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   249.090  p   installs view 2 of g = p q r
   249.090  p   installs view 3 of g = p q
violated  virtual-synchrony: q delivered m1 in view 1 of g; p went on to the next view without it
warning   uniform-virtual-synchrony: r delivered m1 in view 1 of g; p went on to the next view without it
holds     view-agreement (6 views installed by more than one process)
holds     self-inclusion (9 views installed)
holds     local-monotonicity (5 views installed after a first one)
holds     sending-view-delivery (3 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (3 deliveries)
holds     no-duplication (3 deliveries)
holds     no-messages-from-the-dead (5 cut channels)
holds     nobody-stays-blocked (2 live members at rest)
holds     membership-precision (2 live members at rest)
trace     6fe04d7e904056df (565 events)
