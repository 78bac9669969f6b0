     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    12.000  q   multicasts m2 to g in view 1
    12.000  !   the copy of m2 from q to r is lost: the script drops it
    12.000  q   delivers m2 from q: all that q sent before it has been delivered
    21.033  p   delivers m1 from q: all that q sent before it has been delivered
    22.340  !   q crashes
    22.340  p   delivers m2 from q: all that q sent before it has been delivered
    85.631  r   suspects q: silent for 65.165 ms
    85.631  r   cuts its channel from q
    85.631  r   tells the leader p that it has given up q
    94.728  p   suspects q: silent for 75.510 ms
    94.728  p   cuts its channel from q
    94.728  p   proposes view 2 of g = p r; needs 2 of 3 votes
   104.507  r   accepts view 2 of g = p r, which p proposes
   114.242  p   commits view 2 of g: 2 of 3 members have voted for it
   114.242  p   sends nothing more in the old view of g: view 2 is decided. It holds 2 unstable
   114.242  p   echoes m1 to r: no copy has come from r, so r may lack it
   114.242  p   echoes m2 to r: no copy has come from r, so r may lack it
   114.242  p   says to r that it has flushed for view 2
   124.051  r   learns from p that view 2 of g is decided
   124.051  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   124.051  r   says to p that it has flushed for view 2
   124.051  r   delivers m1 from q: all that q sent before it has been delivered
   125.663  r   delivers m2 from q: all that q sent before it has been delivered
   125.663  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   125.663  r   installs view 2 of g = p r
   132.150  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   132.150  p   installs view 2 of g = p r
holds     virtual-synchrony (1 pairs of processes that went through a view change together)
holds     uniform-virtual-synchrony (2 pairs with a process that crashed)
holds     view-agreement (3 views installed by more than one process)
holds     self-inclusion (5 views installed)
holds     local-monotonicity (2 views installed after a first one)
holds     sending-view-delivery (6 deliveries)
holds     self-delivery (2 multicasts)
holds     delivery-integrity (6 deliveries)
holds     no-duplication (6 deliveries)
holds     fifo-delivery (3 deliveries after an earlier one of the same sender)
holds     no-messages-from-the-dead (2 cut channels)
holds     nobody-stays-blocked (2 live members at rest)
holds     membership-precision (2 live members at rest)
trace     4fd594471c11971f (261 events)

variant "the view first"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m1 to g in view 1
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    12.000  q   multicasts m2 to g in view 1
    12.000  !   the copy of m2 from q to r is lost: the script drops it
    12.000  q   delivers m2 from q: all that q sent before it has been delivered
    21.033  p   delivers m1 from q: all that q sent before it has been delivered
    22.340  !   q crashes
    22.340  p   delivers m2 from q: all that q sent before it has been delivered
    85.631  r   suspects q: silent for 65.165 ms
    85.631  r   cuts its channel from q
    85.631  r   tells the leader p that it has given up q
    94.728  p   suspects q: silent for 75.510 ms
    94.728  p   cuts its channel from q
    94.728  p   proposes view 2 of g = p r; needs 2 of 3 votes
   104.507  r   accepts view 2 of g = p r, which p proposes
   114.242  p   commits view 2 of g: 2 of 3 members have voted for it
   114.242  p   sends nothing more in the old view of g: view 2 is decided. It holds 2 unstable
   114.242  p   echoes m1 to r: no copy has come from r, so r may lack it
   114.242  p   echoes m2 to r: no copy has come from r, so r may lack it
   114.242  p   says to r that it has flushed for view 2
   124.051  r   learns from p that view 2 of g is decided
   124.051  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   124.051  r   says to p that it has flushed for view 2
   125.663  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   125.663  r   installs view 2 of g = p r
   125.663  r   delivers m1 from q: all that q sent before it has been delivered
   125.663  r   delivers m2 from q: all that q sent before it has been delivered
   132.150  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   132.150  p   installs view 2 of g = p r
violated  virtual-synchrony: p delivered m1 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (3 views installed by more than one process)
holds     self-inclusion (5 views installed)
holds     local-monotonicity (2 views installed after a first one)
violated  sending-view-delivery: r delivers m1 in view 2 of g; it was multicast in another
holds     self-delivery (2 multicasts)
violated  delivery-integrity: r delivers m1 in view 2 of g, in which its sender is no member
holds     no-duplication (6 deliveries)
holds     fifo-delivery (3 deliveries after an earlier one of the same sender)
holds     no-messages-from-the-dead (2 cut channels)
holds     nobody-stays-blocked (2 live members at rest)
holds     membership-precision (2 live members at rest)
trace     6f905eb86c841f31 (259 events)
