     0.000  p   installs view 1 of bare = p q r
     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of bare = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of bare = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m0 to bare: one packet to each member, which may be lost
    10.000  !   the copy of m0 from q to r is lost: the script drops it
    10.000  q   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
    19.363  p   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
   100.000  q   abcasts m1 to g in view 1
   100.000  !   the copy of m1 from q to r is lost: the script drops it
   100.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
   104.000  p   abcasts m2 to g in view 1
   104.000  p   proposes priority 1 for m2: higher than all that it has proposed or seen
   104.000  r   abcasts m3 to g in view 1
   104.000  r   proposes priority 1 for m3: higher than all that it has proposed or seen
   109.525  !   q crashes
   109.525  p   proposes priority 2 for m1: higher than all that it has proposed or seen
   115.270  p   proposes priority 3 for m3: higher than all that it has proposed or seen
   115.506  r   proposes priority 2 for m2: higher than all that it has proposed or seen
   183.152  p   suspects q: silent for 71.279 ms
   183.152  p   cuts its channel from q
   183.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
   184.862  r   suspects q: silent for 73.283 ms
   184.862  r   cuts its channel from q
   184.862  r   tells the leader p that it has given up q
   193.818  r   accepts view 2 of g = p r, which p proposes
   202.389  p   commits view 2 of g: 2 of 3 members have voted for it
   202.389  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
   202.389  p   echoes m1 to r: no copy has come from r, so r may lack it
   202.389  p   says to r that it has flushed for view 2
   212.663  r   learns from p that view 2 of g is decided
   212.663  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   212.663  r   says to p that it has flushed for view 2
   213.569  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   213.569  r   gives m2 priority 2 of r: the highest that a survivor has proposed
   213.569  r   gives m1 priority 3 of r: the highest that a survivor has proposed
   213.569  r   gives m3 priority 3 of p: the highest that a survivor has proposed
   213.569  r   delivers m2 from p: its number 2 is final, and nothing comes before it
   213.569  r   delivers m3 from r: its number 3 is final, and nothing comes before it
   213.569  r   delivers m1 from q: its number 3 is final, and nothing comes before it
   213.569  r   installs view 2 of g = p r
   222.623  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   222.623  p   gives m2 priority 2 of r: the highest that a survivor has proposed
   222.623  p   gives m1 priority 3 of r: the highest that a survivor has proposed
   222.623  p   gives m3 priority 3 of p: the highest that a survivor has proposed
   222.623  p   delivers m2 from p: its number 2 is final, and nothing comes before it
   222.623  p   delivers m3 from r: its number 3 is final, and nothing comes before it
   222.623  p   delivers m1 from q: its number 3 is final, and nothing comes before it
   222.623  p   installs view 2 of g = p r
   400.000  client is no member of g, and hands m4 in at p
   408.978  p   multicasts m4 to g in view 2 on behalf of client, which is outside
   408.978  p   proposes priority 1 for m4: higher than all that it has proposed or seen
   420.158  r   proposes priority 1 for m4: higher than all that it has proposed or seen
   428.713  p   has every member's proposal for m4: the highest, 1 of r, is final
   428.713  p   delivers m4 from p: its number 1 is final, and nothing comes before it
   440.380  r   delivers m4 from p: its number 1 is final, and nothing comes before it
   466.084  client learns from p that all of g have m4
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 14)
holds     cut-for-good (cut channels: 2)
holds     total-order (abcasts and gbcasts delivered by more than one process: 4)
holds     final-priority (final priorities: 7)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     936b1b3045c27b00 (561 events)

variant "without the cream"

     0.000  p   installs view 1 of bare = p q r
     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of bare = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of bare = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m0 to bare: one packet to each member, which may be lost
    10.000  !   the copy of m0 from q to r is lost: the script drops it
    10.000  q   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
    19.363  p   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
   100.000  q   multicasts m1 to g in view 1
   100.000  !   the copy of m1 from q to r is lost: the script drops it
   100.000  q   delivers m1 from q: all that q sent before it has been delivered
   104.000  p   multicasts m2 to g in view 1
   104.000  p   delivers m2 from p: all that p sent before it has been delivered
   104.000  r   multicasts m3 to g in view 1
   104.000  r   delivers m3 from r: all that r sent before it has been delivered
   109.525  !   q crashes
   109.525  p   delivers m1 from q: all that q sent before it has been delivered
   115.270  p   delivers m3 from r: all that r sent before it has been delivered
   115.506  r   delivers m2 from p: all that p sent before it has been delivered
   183.152  p   suspects q: silent for 71.279 ms
   183.152  p   cuts its channel from q
   183.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
   184.862  r   suspects q: silent for 73.283 ms
   184.862  r   cuts its channel from q
   184.862  r   tells the leader p that it has given up q
   193.818  r   accepts view 2 of g = p r, which p proposes
   202.389  p   commits view 2 of g: 2 of 3 members have voted for it
   202.389  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
   202.389  p   echoes m1 to r: no copy has come from r, so r may lack it
   202.389  p   says to r that it has flushed for view 2
   212.663  r   learns from p that view 2 of g is decided
   212.663  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   212.663  r   says to p that it has flushed for view 2
   213.569  r   delivers m1 from q: all that q sent before it has been delivered
   213.569  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   213.569  r   installs view 2 of g = p r
   222.623  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   222.623  p   installs view 2 of g = p r
   400.000  client is no member of g, and hands m4 in at p
   408.978  p   multicasts m4 to g in view 2 on behalf of client, which is outside
   408.978  p   delivers m4 from p: all that p sent before it has been delivered
   420.158  r   delivers m4 from p: all that p sent before it has been delivered
   466.084  client learns from p that all of g have m4
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 11)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 11)
holds     no-duplication (deliveries: 11)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 15)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     4e755c2a13c070a1 (518 events)

variant "without the filling"

     0.000  p   installs view 1 of bare = p q r
     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of bare = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of bare = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m0 to bare: one packet to each member, which may be lost
    10.000  !   the copy of m0 from q to r is lost: the script drops it
    10.000  q   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
    19.363  p   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
   100.000  q   multicasts m1 to g in view 1
   100.000  !   the copy of m1 from q to r is lost: the script drops it
   100.000  q   delivers m1 from q: all that q sent before it has been delivered
   104.000  p   multicasts m2 to g in view 1
   104.000  p   delivers m2 from p: all that p sent before it has been delivered
   104.000  r   multicasts m3 to g in view 1
   104.000  r   delivers m3 from r: all that r sent before it has been delivered
   109.525  !   q crashes
   109.525  p   delivers m1 from q: all that q sent before it has been delivered
   115.270  p   delivers m3 from r: all that r sent before it has been delivered
   115.506  r   delivers m2 from p: all that p sent before it has been delivered
   183.152  p   suspects q: silent for 71.279 ms
   183.152  p   cuts its channel from q
   183.152  p   proposes view 2 of g = p r; needs 2 of 3 votes
   184.862  r   suspects q: silent for 73.283 ms
   184.862  r   cuts its channel from q
   184.862  r   tells the leader p that it has given up q
   193.818  r   accepts view 2 of g = p r, which p proposes
   202.389  p   commits view 2 of g: 2 of 3 members have voted for it
   202.389  p   installs view 2 of g at once: the flush is switched off
   202.389  p   installs view 2 of g = p r
   212.663  r   learns from p that view 2 of g is decided
   212.663  r   installs view 2 of g at once: the flush is switched off
   212.663  r   installs view 2 of g = p r
   400.000  client is no member of g, and hands m4 in at p
   408.978  p   multicasts m4 to g in view 2 on behalf of client, which is outside
   408.978  p   delivers m4 from p: all that p sent before it has been delivered
   420.158  r   delivers m4 from p: all that p sent before it has been delivered
   466.084  client learns from p that all of g have m4
violated  virtual-synchrony: p delivered m1 in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered m1 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 14)
holds     cut-for-good (cut channels: 2)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     a3ec14b399d307c8 (492 events)

variant "without the shell"

     0.000  p   installs view 1 of bare = p q r
     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of bare = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of bare = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts m0 to bare: one packet to each member, which may be lost
    10.000  !   the copy of m0 from q to r is lost: the script drops it
    10.000  q   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
    19.363  p   delivers m0 from q as it comes: nobody promises an order, or that nothing is missing
   100.000  q   multicasts m1 to g in view 1
   100.000  !   the copy of m1 from q to r is lost: the script drops it
   100.000  q   delivers m1 from q: all that q sent before it has been delivered
   104.000  p   multicasts m2 to g in view 1
   104.000  p   delivers m2 from p: all that p sent before it has been delivered
   104.000  r   multicasts m3 to g in view 1
   104.000  r   delivers m3 from r: all that r sent before it has been delivered
   109.525  !   q crashes
   109.525  p   delivers m1 from q: all that q sent before it has been delivered
   115.270  p   delivers m3 from r: all that r sent before it has been delivered
   115.506  r   delivers m2 from p: all that p sent before it has been delivered
   400.000  client is no member of g, and hands m4 in at p
   408.978  p   multicasts m4 to g in view 1 on behalf of client, which is outside
   408.978  p   delivers m4 from p: all that p sent before it has been delivered
   420.158  r   delivers m4 from p: all that p sent before it has been delivered
   600.000  client is no member of g, and hands m4 in at q
   800.000  client is no member of g, and hands m4 in at r
  1000.000  client is no member of g, and hands m4 in at p
  1200.000  client is no member of g, and hands m4 in at q
  1400.000  client is no member of g, and hands m4 in at r
  1600.000  client is no member of g, and hands m4 in at p
  1800.000  client is no member of g, and hands m4 in at q
  2000.000  client gives up: nobody who could take it for g has answered
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 6)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 2)
holds     initial-view-event (multicasts and deliveries: 14)
trace     09e03e0377af7c1d (1946 events)
