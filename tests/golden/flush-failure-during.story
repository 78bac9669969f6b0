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
   111.646  p   commits view 2 of g: 3 of 4 members have voted for it
   111.646  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   111.646  p   says to q r that it has flushed for view 2
   121.496  r   learns from p that view 2 of g is decided
   121.496  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   121.496  r   echoes m1 to p: no copy has come from p, so p may lack it
   121.496  !   the copy of echo m1 from r to p is late by 40.000 ms
   121.496  r   echoes m1 to q: no copy has come from q, so q may lack it
   121.496  r   says to p q that it has flushed for view 2
   122.319  q   learns from p that view 2 of g is decided
   122.319  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   122.319  q   says to p r that it has flushed for view 2
   131.124  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   131.124  r   installs view 2 of g = p q r
   132.930  q   delivers m1 from s: all that s sent before it has been delivered
   132.930  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.930  q   installs view 2 of g = p q r
   132.930  !   r crashes
   132.930  !   the copy of echo m1 from r to p is lost: it went with its sender
   132.930  !   the copy of flush from r to p is lost: it went with its sender
   191.395  p   suspects r: silent for 70.366 ms
   191.395  p   cuts its channel from r
   191.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   200.098  q   accepts view 3 of g = p q, which p proposes
   200.098  q   cuts its channel from r
   210.695  p   commits view 3 of g: 2 of 3 members have voted for it
   210.695  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   210.695  p   says to q that it has flushed for view 3
   219.093  q   learns from p that view 3 of g is decided
   219.093  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   219.093  q   echoes m1 to p: no copy has come from p, so p may lack it
   219.093  q   says to p that it has flushed for view 3
   221.242  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.242  q   installs view 3 of g = p q
   229.670  p   delivers m1 from s: all that s sent before it has been delivered
   229.670  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   229.670  p   installs view 2 of g = p q r
   229.670  p   installs view 3 of g = p q
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 5)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 5)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     c1ff9f196c2c9afa (523 events)

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
   111.646  p   commits view 2 of g: 3 of 4 members have voted for it
   111.646  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   111.646  p   says to q r that it has flushed for view 2
   121.496  r   learns from p that view 2 of g is decided
   121.496  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   121.496  r   echoes m1 to p: no copy has come from p, so p may lack it
   121.496  !   the copy of echo m1 from r to p is late by 40.000 ms
   121.496  r   echoes m1 to q: no copy has come from q, so q may lack it
   121.496  r   says to p q that it has flushed for view 2
   122.319  q   learns from p that view 2 of g is decided
   122.319  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   122.319  q   says to p r that it has flushed for view 2
   131.124  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   131.124  r   installs view 2 of g = p q r
   132.930  q   delivers m1 from s: all that s sent before it has been delivered
   132.930  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.930  q   installs view 2 of g = p q r
   132.930  !   r crashes
   132.930  !   the copy of echo m1 from r to p is lost: it went with its sender
   132.930  !   the copy of flush from r to p is lost: it went with its sender
   191.395  p   suspects r: silent for 70.366 ms
   191.395  p   cuts its channel from r
   191.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   200.098  q   accepts view 3 of g = p q, which p proposes
   200.098  q   cuts its channel from r
   210.695  p   commits view 3 of g: 2 of 3 members have voted for it
   210.695  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   210.695  p   says to q that it has flushed for view 3
   219.093  q   learns from p that view 3 of g is decided
   219.093  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   219.093  q   says to p that it has flushed for view 3
   221.242  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.242  q   installs view 3 of g = p q
   228.840  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   228.840  p   installs view 2 of g = p q r
   228.840  p   installs view 3 of g = p q
violated  virtual-synchrony: q delivered m1 in view 1 of g; p went on to the next view without it
warning   uniform-virtual-synchrony: r delivered m1 in view 1 of g; p went on to the next view without it
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 5)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 4)
holds     cut-for-good (cut channels: 5)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     4499930f237759e9 (518 events)

variant "waits for the dead"

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
   111.646  p   commits view 2 of g: 3 of 4 members have voted for it
   111.646  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   111.646  p   says to q r that it has flushed for view 2
   121.496  r   learns from p that view 2 of g is decided
   121.496  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   121.496  r   echoes m1 to p: no copy has come from p, so p may lack it
   121.496  !   the copy of echo m1 from r to p is late by 40.000 ms
   121.496  r   echoes m1 to q: no copy has come from q, so q may lack it
   121.496  r   says to p q that it has flushed for view 2
   122.319  q   learns from p that view 2 of g is decided
   122.319  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   122.319  q   says to p r that it has flushed for view 2
   132.930  q   delivers m1 from s: all that s sent before it has been delivered
   170.491  p   delivers m1 from s: all that s sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 3)
violated  nobody-stays-blocked: p still waits in g, though a majority is alive and connected
violated  membership-precision: p is a live member of view 2 of g, and has not installed it
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 3)
holds     stability-truth (messages that became stable: 1)
trace     bd0d68c6fbb90927 (529 events)

variant "skips a view"

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
   111.646  p   commits view 2 of g: 3 of 4 members have voted for it
   111.646  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   111.646  p   says to q r that it has flushed for view 2
   121.496  r   learns from p that view 2 of g is decided
   121.496  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   121.496  r   echoes m1 to p: no copy has come from p, so p may lack it
   121.496  !   the copy of echo m1 from r to p is late by 40.000 ms
   121.496  r   echoes m1 to q: no copy has come from q, so q may lack it
   121.496  r   says to p q that it has flushed for view 2
   122.319  q   learns from p that view 2 of g is decided
   122.319  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   122.319  q   says to p r that it has flushed for view 2
   131.124  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   131.124  r   installs view 2 of g = p q r
   132.930  q   delivers m1 from s: all that s sent before it has been delivered
   132.930  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.930  q   installs view 2 of g = p q r
   132.930  !   r crashes
   132.930  !   the copy of echo m1 from r to p is lost: it went with its sender
   132.930  !   the copy of flush from r to p is lost: it went with its sender
   191.395  p   suspects r: silent for 70.366 ms
   191.395  p   cuts its channel from r
   191.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   200.098  q   accepts view 3 of g = p q, which p proposes
   200.098  q   cuts its channel from r
   210.695  p   commits view 3 of g: 2 of 3 members have voted for it
   210.695  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   210.695  p   says to q that it has flushed for view 3
   219.093  q   learns from p that view 3 of g is decided
   219.093  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   219.093  q   echoes m1 to p: no copy has come from p, so p may lack it
   219.093  q   says to p that it has flushed for view 3
   221.242  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.242  q   installs view 3 of g = p q
   229.670  p   delivers m1 from s: all that s sent before it has been delivered
   229.670  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   229.670  p   installs view 3 of g = p q
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
violated  local-monotonicity: p installs view 3 of g, which does not follow its last one
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 5)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 5)
holds     block-discipline (flushes that came to their end: 4)
violated  agreement-on-successors: r and p go on from the same view, and only p to view 3 of g
trace     452e73c7485e670f (522 events)

variant "loses patience"

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
   111.646  p   commits view 2 of g: 3 of 4 members have voted for it
   111.646  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   111.646  p   says to q r that it has flushed for view 2
   111.646  p   keeps m2 back until the next view: nothing is sent during a flush
   121.496  r   learns from p that view 2 of g is decided
   121.496  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   121.496  r   echoes m1 to p: no copy has come from p, so p may lack it
   121.496  !   the copy of echo m1 from r to p is late by 40.000 ms
   121.496  r   echoes m1 to q: no copy has come from q, so q may lack it
   121.496  r   says to p q that it has flushed for view 2
   122.319  q   learns from p that view 2 of g is decided
   122.319  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   122.319  q   says to p r that it has flushed for view 2
   131.124  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   131.124  r   installs view 2 of g = p q r
   131.646  p   multicasts m2 to g in view 1
   131.646  p   delivers m2 from p: all that p sent before it has been delivered
   132.930  q   delivers m1 from s: all that s sent before it has been delivered
   132.930  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   132.930  q   installs view 2 of g = p q r
   132.930  !   r crashes
   132.930  !   the copy of echo m1 from r to p is lost: it went with its sender
   132.930  !   the copy of flush from r to p is lost: it went with its sender
   141.856  q   drops m2: it belongs to view 1, which is over here
   191.395  p   suspects r: silent for 70.366 ms
   191.395  p   cuts its channel from r
   191.395  p   proposes view 3 of g = p q; needs 2 of 3 votes
   200.098  q   accepts view 3 of g = p q, which p proposes
   200.098  q   cuts its channel from r
   210.695  p   commits view 3 of g: 2 of 3 members have voted for it
   210.695  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   210.695  p   says to q that it has flushed for view 3
   219.093  q   learns from p that view 3 of g is decided
   219.093  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   219.093  q   echoes m1 to p: no copy has come from p, so p may lack it
   219.093  q   says to p that it has flushed for view 3
   221.242  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.242  q   installs view 3 of g = p q
   229.670  p   delivers m1 from s: all that s sent before it has been delivered
   229.670  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   229.670  p   installs view 2 of g = p q r
   229.670  p   installs view 3 of g = p q
violated  virtual-synchrony: p delivered m2 in view 1 of g; q went on to the next view without it
warning   uniform-virtual-synchrony: p delivered m2 in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 5)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 5)
holds     no-duplication (deliveries: 5)
holds     no-messages-from-the-dead (cut channels: 5)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 7)
holds     cut-for-good (cut channels: 5)
violated  block-discipline: p multicasts m2 in view 1 of g, and has begun to flush
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     50c6e15fc4485f3e (543 events)
