     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts update to g in view 1
    10.000  !   the copy of update from q to r is late by 200.000 ms
    10.000  !   the copy of update from q to s is lost: the script drops it
    10.000  q   delivers update from q: all that q sent before it has been delivered
    17.870  !   q crashes
    17.870  p   delivers update from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 64.165 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r s; needs 3 of 4 votes
    81.560  s   suspects q: silent for 68.373 ms
    81.560  s   cuts its channel from q
    81.560  s   tells the leader p that it has given up q
    84.338  s   accepts view 2 of g = p r s, which p proposes
    84.530  r   accepts view 2 of g = p r s, which p proposes
    84.530  r   cuts its channel from q
    91.777  p   commits view 2 of g: 3 of 4 members have voted for it
    91.777  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    91.777  p   echoes update to r: no copy has come from r, so r may lack it
    91.777  p   echoes update to s: no copy has come from s, so s may lack it
    91.777  p   says to r s that it has flushed for view 2
    98.264  r   learns from p that view 2 of g is decided
    98.264  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    98.264  r   says to p s that it has flushed for view 2
    98.495  s   learns from p that view 2 of g is decided
    98.495  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    98.495  s   says to p r that it has flushed for view 2
    98.585  r   delivers update from q: all that q sent before it has been delivered
    98.959  s   delivers update from q: all that q sent before it has been delivered
   105.133  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   105.133  s   installs view 2 of g = p r s
   105.257  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   105.257  r   installs view 2 of g = p r s
   106.186  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   106.186  p   installs view 2 of g = p r s
   216.261  r   drops update from q: it has cut that channel
   216.261  r   tells q that g went on without it
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     be02e8ad205c1770 (457 events)

variant "what comes after the failure is thrown away"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts update to g in view 1
    10.000  !   the copy of update from q to r is late by 200.000 ms
    10.000  !   the copy of update from q to s is lost: the script drops it
    10.000  q   delivers update from q: all that q sent before it has been delivered
    17.870  !   q crashes
    17.870  p   delivers update from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 64.165 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r s; needs 3 of 4 votes
    81.560  s   suspects q: silent for 68.373 ms
    81.560  s   cuts its channel from q
    81.560  s   tells the leader p that it has given up q
    84.338  s   accepts view 2 of g = p r s, which p proposes
    84.530  r   accepts view 2 of g = p r s, which p proposes
    84.530  r   cuts its channel from q
    91.777  p   commits view 2 of g: 3 of 4 members have voted for it
    91.777  p   installs view 2 of g at once: the flush is switched off
    91.777  p   installs view 2 of g = p r s
    98.264  r   learns from p that view 2 of g is decided
    98.264  r   installs view 2 of g at once: the flush is switched off
    98.264  r   installs view 2 of g = p r s
    98.495  s   learns from p that view 2 of g is decided
    98.495  s   installs view 2 of g at once: the flush is switched off
    98.495  s   installs view 2 of g = p r s
   216.261  r   drops update from q: it has cut that channel
   216.261  r   tells q that g went on without it
violated  virtual-synchrony: p delivered update in view 1 of g; r went on to the next view without it
warning   uniform-virtual-synchrony: q delivered update in view 1 of g; r went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 2)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 2)
holds     no-duplication (deliveries: 2)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 3)
holds     cut-for-good (cut channels: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     67b1cde3bd5fba4c (401 events)

variant "first the failure, then the message"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts update to g in view 1
    10.000  !   the copy of update from q to r is late by 200.000 ms
    10.000  !   the copy of update from q to s is lost: the script drops it
    10.000  q   delivers update from q: all that q sent before it has been delivered
    17.870  !   q crashes
    17.870  p   delivers update from q: all that q sent before it has been delivered
    76.842  p   suspects q: silent for 64.165 ms
    76.842  p   cuts its channel from q
    76.842  p   proposes view 2 of g = p r s; needs 3 of 4 votes
    81.560  s   suspects q: silent for 68.373 ms
    81.560  s   cuts its channel from q
    81.560  s   tells the leader p that it has given up q
    84.338  s   accepts view 2 of g = p r s, which p proposes
    84.530  r   accepts view 2 of g = p r s, which p proposes
    84.530  r   cuts its channel from q
    91.777  p   commits view 2 of g: 3 of 4 members have voted for it
    91.777  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    91.777  p   echoes update to r: no copy has come from r, so r may lack it
    91.777  p   echoes update to s: no copy has come from s, so s may lack it
    91.777  p   says to r s that it has flushed for view 2
    98.264  r   learns from p that view 2 of g is decided
    98.264  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    98.264  r   says to p s that it has flushed for view 2
    98.495  s   learns from p that view 2 of g is decided
    98.495  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    98.495  s   says to p r that it has flushed for view 2
   105.133  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   105.133  s   installs view 2 of g = p r s
   105.133  s   delivers update from q: all that q sent before it has been delivered
   105.257  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   105.257  r   installs view 2 of g = p r s
   105.257  r   delivers update from q: all that q sent before it has been delivered
   106.186  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   106.186  p   installs view 2 of g = p r s
   216.261  r   drops update from q: it has cut that channel
   216.261  r   tells q that g went on without it
violated  virtual-synchrony: p delivered update in view 1 of g; s went on to the next view without it
warning   uniform-virtual-synchrony: q delivered update in view 1 of g; s went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
violated  sending-view-delivery: s delivers update in view 2 of g; it was multicast in another
holds     self-delivery (multicasts: 1)
violated  delivery-integrity: s delivers update in view 2 of g, in which its sender is no member
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     b91d62c96411c811 (461 events)

variant "nobody has it"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts update to g in view 1
    10.000  !   the copy of update from q to p is lost: the script drops it
    10.000  !   the copy of update from q to r is late by 200.000 ms
    10.000  !   the copy of update from q to s is lost: the script drops it
    10.000  q   delivers update from q: all that q sent before it has been delivered
    12.000  !   q crashes
    12.000  !   the copy of update from q to r is lost: it went with its sender
    61.560  s   suspects q: silent for 61.560 ms
    61.560  s   cuts its channel from q
    61.560  s   tells the leader p that it has given up q
    64.723  r   suspects q: silent for 64.723 ms
    64.723  r   cuts its channel from q
    64.723  r   tells the leader p that it has given up q
    69.022  p   cuts its channel from q
    69.022  p   proposes view 2 of g = p r s; needs 3 of 4 votes
    75.442  r   accepts view 2 of g = p r s, which p proposes
    76.518  s   accepts view 2 of g = p r s, which p proposes
    83.466  p   commits view 2 of g: 3 of 4 members have voted for it
    83.466  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    83.466  p   says to r s that it has flushed for view 2
    89.953  r   learns from p that view 2 of g is decided
    89.953  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    89.953  r   says to p s that it has flushed for view 2
    90.184  s   learns from p that view 2 of g is decided
    90.184  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    90.184  s   says to p r that it has flushed for view 2
    96.822  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    96.822  s   installs view 2 of g = p r s
    96.946  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    96.946  r   installs view 2 of g = p r s
    97.875  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    97.875  p   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
warning   uniform-virtual-synchrony: q delivered update in view 1 of g; s went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 1)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 1)
holds     no-duplication (deliveries: 1)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 2)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     9132708478d4f972 (430 events)
