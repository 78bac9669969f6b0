     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q crashes
    83.152  p   suspects q: silent for 70.903 ms
    83.152  p   cuts its channel from q
    83.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
    84.862  r   suspects q: silent for 71.909 ms
    84.862  r   cuts its channel from q
    84.862  r   tells the leader p that it has given up q
    93.048  r   accepts view 2 of g = p r, which p proposes
   101.619  p   commits view 2 of g: 2 of 3 members have voted for it
   101.619  p   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   101.619  p   says to r that it has flushed for view 2
   112.016  r   learns from p that view 2 of g is decided
   112.016  r   sends nothing more in the old view of g: view 2 is decided. It holds 0 unstable
   112.016  r   says to p that it has flushed for view 2
   112.016  r   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   112.016  r   installs view 2 of g = p r
   121.976  p   has the flush of every survivor for view 2 of g: nobody lacks a message of the old view
   121.976  p   installs view 2 of g = p r
holds     virtual-synchrony (1 pairs of processes that went through a view change together)
holds     uniform-virtual-synchrony (2 pairs with a process that crashed)
holds     view-agreement (3 views installed by more than one process)
holds     self-inclusion (5 views installed)
holds     local-monotonicity (2 views installed after a first one)
holds     no-messages-from-the-dead (2 cut channels)
holds     nobody-stays-blocked (2 live members at rest)
holds     membership-precision (2 live members at rest)
trace     9e5c1f28c58d4046 (224 events)

variant "the leader dies when it has committed alone"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  !   q crashes
    83.152  p   suspects q: silent for 70.903 ms
    83.152  p   cuts its channel from q
    83.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
    84.862  r   suspects q: silent for 71.909 ms
    84.862  r   cuts its channel from q
    84.862  r   tells the leader p that it has given up q
    93.048  r   accepts view 2 of g = p r, which p proposes
   101.619  p   commits view 2 of g: 2 of 3 members have voted for it
   101.619  !   p crashes
   164.862  r   suspects p: silent for 72.887 ms
   164.862  r   cuts its channel from p
   164.862  r   takes over g with rank 2, as the oldest survivor: p q are gone; asks what they had begun, needs 2 answers
holds     view-agreement (2 views installed by more than one process)
holds     self-inclusion (3 views installed)
holds     no-messages-from-the-dead (3 cut channels)
trace     59699afe48ebc0b3 (224 events)
