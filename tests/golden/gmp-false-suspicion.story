     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  q   multicasts m1 to g in view 1
    20.000  !   the copy of m1 from q to p is late by 120.000 ms
    20.000  !   the copy of m1 from q to r is late by 120.000 ms
    20.000  q   delivers m1 from q: all that q sent before it has been delivered
    21.000  !   q pauses: what comes has to wait
    90.054  p   suspects q: silent for 61.698 ms
    90.054  p   cuts its channel from q
    90.054  p   proposes view 2 of g = p r; needs 2 of 3 votes
    91.430  r   suspects q: silent for 64.533 ms
    91.430  r   cuts its channel from q
    91.430  r   tells the leader p that it has given up q
   101.439  r   accepts view 2 of g = p r, which p proposes
   111.226  p   commits view 2 of g: 2 of 3 members have voted for it
   111.226  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   111.226  p   says to r that it has flushed for view 2
   121.104  r   learns from p that view 2 of g is decided
   121.104  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   121.104  r   says to p that it has flushed for view 2
   121.104  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   121.104  r   installs view 2 of g = p r
   129.599  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   129.599  p   installs view 2 of g = p r
   129.599  !   q resumes
   129.599  q   suspects p: silent for 111.082 ms
   129.599  q   cuts its channel from p
   129.599  q   takes over g with rank 1, as the oldest survivor: p are gone; asks what they had begun, needs 2 answers
   148.487  p   drops m1 from q: it has cut that channel
   148.487  p   tells q that g went on without it
   148.487  p   tells q that g went on without it
   150.779  r   drops m1 from q: it has cut that channel
   150.779  r   tells q that g went on without it
   150.779  r   tells q that g went on without it
   150.779  r   drops inquire from q: it has cut that channel
   150.779  r   tells q that g went on without it
   150.779  r   drops m1 from q: it has cut that channel
   150.779  r   tells q that g went on without it
   150.779  r   tells q that g went on without it
   156.897  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   156.897  q#1 starts again, as a new incarnation
   156.897  q#1 asks p to be let into g
   159.567  r   tells q that g went on without it
   166.369  p   proposes view 3 of g = p q r; needs 2 of 2 votes
   176.097  r   accepts view 3 of g = p q r, which p proposes
   186.984  p   commits view 3 of g: 2 of 2 members have voted for it
   186.984  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   186.984  p   says to r that it has flushed for view 3
   198.127  r   learns from p that view 3 of g is decided
   198.127  r   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   198.127  r   says to p that it has flushed for view 3
   198.127  r   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   198.127  r   installs view 3 of g = p r q#1
   198.671  q#1 learns from p that view 3 of g is decided
   208.543  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   208.543  p   installs view 3 of g = p r q#1
   208.543  p   sends its state at view 3 to q#1: it is the oldest that has one
   216.737  q#1 takes over the state that p had at view 3 of g
   216.737  q#1 installs view 3 of g = p r q#1
holds     virtual-synchrony (2 pairs of processes that went through a view change together)
holds     view-agreement (5 views installed by more than one process)
holds     self-inclusion (8 views installed)
holds     local-monotonicity (4 views installed after a first one)
holds     sending-view-delivery (1 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (1 deliveries)
holds     no-duplication (1 deliveries)
holds     no-messages-from-the-dead (3 cut channels)
holds     state-consistency (1 joiners that were given a state)
holds     nobody-stays-blocked (3 live members at rest)
holds     membership-precision (3 live members at rest)
trace     927aee78d04b04fe (503 events)

variant "no channel cut"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  q   multicasts m1 to g in view 1
    20.000  !   the copy of m1 from q to p is late by 120.000 ms
    20.000  !   the copy of m1 from q to r is late by 120.000 ms
    20.000  q   delivers m1 from q: all that q sent before it has been delivered
    21.000  !   q pauses: what comes has to wait
    90.054  p   suspects q: silent for 61.698 ms
    90.054  p   cuts its channel from q
    90.054  p   proposes view 2 of g = p r; needs 2 of 3 votes
    91.430  r   suspects q: silent for 64.533 ms
    91.430  r   cuts its channel from q
    91.430  r   tells the leader p that it has given up q
   101.439  r   accepts view 2 of g = p r, which p proposes
   111.226  p   commits view 2 of g: 2 of 3 members have voted for it
   111.226  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   111.226  p   says to r that it has flushed for view 2
   121.104  r   learns from p that view 2 of g is decided
   121.104  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   121.104  r   says to p that it has flushed for view 2
   121.104  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   121.104  r   installs view 2 of g = p r
   129.599  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   129.599  p   installs view 2 of g = p r
   129.599  !   q resumes
   129.599  q   suspects p: silent for 111.082 ms
   129.599  q   cuts its channel from p
   129.599  q   takes over g with rank 1, as the oldest survivor: p are gone; asks what they had begun, needs 2 answers
   148.487  p   drops m1: it belongs to view 1, which is over here
   150.779  r   drops m1: it belongs to view 1, which is over here
   209.599  q   suspects r: silent for 80.000 ms
   209.599  q   cuts its channel from r
   239.632  p   tells q that g went on without it
   240.661  r   tells q that g went on without it
   248.042  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
   248.042  q#1 starts again, as a new incarnation
   248.042  q#1 asks p to be let into g
   257.514  p   proposes view 3 of g = p q r; needs 2 of 2 votes
   267.242  r   accepts view 3 of g = p q r, which p proposes
   278.129  p   commits view 3 of g: 2 of 2 members have voted for it
   278.129  p   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   278.129  p   says to r that it has flushed for view 3
   289.272  r   learns from p that view 3 of g is decided
   289.272  r   sends nothing more in the old view of g: view 3 is decided. It holds 0 unstable
   289.272  r   says to p that it has flushed for view 3
   289.272  r   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   289.272  r   installs view 3 of g = p r q#1
   289.816  q#1 learns from p that view 3 of g is decided
   299.688  p   has the flush of every survivor for view 3 of g: nobody lacks a message of the old view
   299.688  p   installs view 3 of g = p r q#1
   299.688  p   sends its state at view 3 to q#1: it is the oldest that has one
   307.882  q#1 takes over the state that p had at view 3 of g
   307.882  q#1 installs view 3 of g = p r q#1
holds     virtual-synchrony (2 pairs of processes that went through a view change together)
holds     view-agreement (5 views installed by more than one process)
holds     self-inclusion (8 views installed)
holds     local-monotonicity (4 views installed after a first one)
holds     sending-view-delivery (1 deliveries)
holds     self-delivery (1 multicasts)
holds     delivery-integrity (1 deliveries)
holds     no-duplication (1 deliveries)
violated  no-messages-from-the-dead: q accepts a message from p, whose channel it had cut
holds     state-consistency (1 joiners that were given a state)
trace     d87e09108c9a70e5 (508 events)
