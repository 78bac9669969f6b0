     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts m1 to g in view 1
    10.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
    12.000  r   abcasts m2 to g in view 1
    12.000  r   proposes priority 1 for m2: higher than all that it has proposed or seen
    16.260  s   proposes priority 1 for m1: higher than all that it has proposed or seen
    16.329  p   proposes priority 1 for m1: higher than all that it has proposed or seen
    17.419  r   proposes priority 2 for m1: higher than all that it has proposed or seen
    18.061  p   proposes priority 2 for m2: higher than all that it has proposed or seen
    18.590  q   proposes priority 2 for m2: higher than all that it has proposed or seen
    19.259  s   proposes priority 2 for m2: higher than all that it has proposed or seen
    25.764  r   has every member's proposal for m2: the highest, 2 of s, is final
    25.764  !   q crashes
    97.664  p   suspects q: silent for 66.682 ms
    97.664  p   cuts its channel from q
    97.664  p   proposes view 2 of g = p r s; needs 3 of 4 votes
   104.292  s   accepts view 2 of g = p r s, which p proposes
   104.292  s   cuts its channel from q
   105.634  r   accepts view 2 of g = p r s, which p proposes
   105.634  r   cuts its channel from q
   113.451  p   commits view 2 of g: 3 of 4 members have voted for it
   113.451  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   113.451  p   echoes m2 to s: no copy has come from s, so s may lack it
   113.451  p   says to r s that it has flushed for view 2
   119.838  s   learns from p that view 2 of g is decided
   119.838  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   119.838  s   echoes m2 to p: no copy has come from p, so p may lack it
   119.838  s   says to p r that it has flushed for view 2
   120.597  r   learns from p that view 2 of g is decided
   120.597  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   120.597  r   says to p s that it has flushed for view 2
   127.178  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   127.178  r   gives m1 priority 2 of r: the highest that a survivor has proposed
   127.178  r   delivers m1 from q: its number 2 is final, and nothing comes before it
   127.178  r   delivers m2 from r: its number 2 is final, and nothing comes before it
   127.178  r   installs view 2 of g = p r s
   127.619  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   127.619  s   gives m1 priority 2 of r: the highest that a survivor has proposed
   127.619  s   delivers m1 from q: its number 2 is final, and nothing comes before it
   127.619  s   delivers m2 from r: its number 2 is final, and nothing comes before it
   127.619  s   installs view 2 of g = p r s
   128.288  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   128.288  p   gives m1 priority 2 of r: the highest that a survivor has proposed
   128.288  p   delivers m1 from q: its number 2 is final, and nothing comes before it
   128.288  p   delivers m2 from r: its number 2 is final, and nothing comes before it
   128.288  p   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 8)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 4)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     1a0fa447080fe6b5 (615 events)

variant "nobody else has got m1"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts m1 to g in view 1
    10.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
    11.000  !   q crashes
    11.000  !   the copy of m1 from q to p is lost: it went with its sender
    11.000  !   the copy of m1 from q to r is lost: it went with its sender
    11.000  !   the copy of m1 from q to s is lost: it went with its sender
    12.000  r   abcasts m2 to g in view 1
    12.000  r   proposes priority 1 for m2: higher than all that it has proposed or seen
    18.061  p   proposes priority 1 for m2: higher than all that it has proposed or seen
    19.259  s   proposes priority 1 for m2: higher than all that it has proposed or seen
    71.479  r   suspects q: silent for 60.955 ms
    71.479  r   cuts its channel from q
    71.479  r   tells the leader p that it has given up q
    77.664  p   suspects q: silent for 67.588 ms
    77.664  p   cuts its channel from q
    77.664  p   proposes view 2 of g = p r s; needs 3 of 4 votes
    84.292  s   accepts view 2 of g = p r s, which p proposes
    84.292  s   cuts its channel from q
    85.344  r   accepts view 2 of g = p r s, which p proposes
    93.161  p   commits view 2 of g: 3 of 4 members have voted for it
    93.161  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    93.161  p   echoes m2 to s: no copy has come from s, so s may lack it
    93.161  p   says to r s that it has flushed for view 2
    99.548  s   learns from p that view 2 of g is decided
    99.548  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    99.548  s   echoes m2 to p: no copy has come from p, so p may lack it
    99.548  s   says to p r that it has flushed for view 2
   100.307  r   learns from p that view 2 of g is decided
   100.307  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   100.307  r   says to p s that it has flushed for view 2
   106.888  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   106.888  r   gives m2 priority 1 of s: the highest that a survivor has proposed
   106.888  r   delivers m2 from r: its number 1 is final, and nothing comes before it
   106.888  r   installs view 2 of g = p r s
   107.329  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   107.329  s   gives m2 priority 1 of s: the highest that a survivor has proposed
   107.329  s   delivers m2 from r: its number 1 is final, and nothing comes before it
   107.329  s   installs view 2 of g = p r s
   107.998  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   107.998  p   gives m2 priority 1 of s: the highest that a survivor has proposed
   107.998  p   delivers m2 from r: its number 1 is final, and nothing comes before it
   107.998  p   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 3)
holds     final-priority (final priorities: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     fb05137e29126f49 (492 events)

variant "only r hears what is final"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts m1 to g in view 1
    10.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
    12.000  r   abcasts m2 to g in view 1
    12.000  !   the copy of m2 from r to s is late by 30.000 ms
    12.000  r   proposes priority 1 for m2: higher than all that it has proposed or seen
    16.260  s   proposes priority 1 for m1: higher than all that it has proposed or seen
    16.329  p   proposes priority 1 for m1: higher than all that it has proposed or seen
    17.419  r   proposes priority 2 for m1: higher than all that it has proposed or seen
    18.061  p   proposes priority 2 for m2: higher than all that it has proposed or seen
    18.590  q   proposes priority 2 for m2: higher than all that it has proposed or seen
    46.329  q   has every member's proposal for m1: the highest, 2 of r, is final
    46.329  !   q crashes
    46.329  !   the copy of final m1 from q to p is lost: it went with its sender
    46.329  !   the copy of final m1 from q to s is lost: it went with its sender
    49.259  s   proposes priority 2 for m2: higher than all that it has proposed or seen
    55.764  r   has every member's proposal for m2: the highest, 2 of s, is final
    55.764  !   q line 15 has no effect: the process is down
    55.764  r   delivers m1 from q: its number 2 is final, and nothing comes before it
    55.764  r   delivers m2 from r: its number 2 is final, and nothing comes before it
    97.664  p   suspects q: silent for 66.682 ms
    97.664  p   cuts its channel from q
    97.664  p   proposes view 2 of g = p r s; needs 3 of 4 votes
   104.292  s   accepts view 2 of g = p r s, which p proposes
   104.292  s   cuts its channel from q
   105.634  r   accepts view 2 of g = p r s, which p proposes
   105.634  r   cuts its channel from q
   113.451  p   commits view 2 of g: 3 of 4 members have voted for it
   113.451  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   113.451  p   echoes m2 to s: no copy has come from s, so s may lack it
   113.451  p   says to r s that it has flushed for view 2
   119.838  s   learns from p that view 2 of g is decided
   119.838  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   119.838  s   echoes m2 to p: no copy has come from p, so p may lack it
   119.838  s   says to p r that it has flushed for view 2
   120.597  r   learns from p that view 2 of g is decided
   120.597  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   120.597  r   echoes m1 to p: no copy has come from p, so p may lack it
   120.597  r   echoes m1 to s: no copy has come from s, so s may lack it
   120.597  r   says to p s that it has flushed for view 2
   127.178  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   127.178  r   installs view 2 of g = p r s
   128.396  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   128.396  p   delivers m1 from q: its number 2 is final, and nothing comes before it
   128.396  p   delivers m2 from r: its number 2 is final, and nothing comes before it
   128.396  p   installs view 2 of g = p r s
   128.574  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   128.574  s   delivers m1 from q: its number 2 is final, and nothing comes before it
   128.574  s   delivers m2 from r: its number 2 is final, and nothing comes before it
   128.574  s   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 8)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 2)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     a8481880a0b1d1a0 (652 events)

variant "q alone hears what is final"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts m1 to g in view 1
    10.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
    12.000  r   abcasts m2 to g in view 1
    12.000  !   the copy of m2 from r to s is late by 30.000 ms
    12.000  r   proposes priority 1 for m2: higher than all that it has proposed or seen
    16.260  s   proposes priority 1 for m1: higher than all that it has proposed or seen
    16.329  p   proposes priority 1 for m1: higher than all that it has proposed or seen
    17.419  r   proposes priority 2 for m1: higher than all that it has proposed or seen
    18.061  p   proposes priority 2 for m2: higher than all that it has proposed or seen
    18.590  q   proposes priority 2 for m2: higher than all that it has proposed or seen
    46.329  q   has every member's proposal for m1: the highest, 2 of r, is final
    46.329  !   q crashes
    46.329  !   the copy of final m1 from q to p is lost: it went with its sender
    46.329  !   the copy of final m1 from q to r is lost: it went with its sender
    46.329  !   the copy of final m1 from q to s is lost: it went with its sender
    49.259  s   proposes priority 2 for m2: higher than all that it has proposed or seen
    55.764  r   has every member's proposal for m2: the highest, 2 of s, is final
    55.764  !   q line 15 has no effect: the process is down
    97.664  p   suspects q: silent for 66.682 ms
    97.664  p   cuts its channel from q
    97.664  p   proposes view 2 of g = p r s; needs 3 of 4 votes
   104.292  s   accepts view 2 of g = p r s, which p proposes
   104.292  s   cuts its channel from q
   105.634  r   accepts view 2 of g = p r s, which p proposes
   105.634  r   cuts its channel from q
   113.451  p   commits view 2 of g: 3 of 4 members have voted for it
   113.451  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   113.451  p   echoes m2 to s: no copy has come from s, so s may lack it
   113.451  p   says to r s that it has flushed for view 2
   119.838  s   learns from p that view 2 of g is decided
   119.838  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   119.838  s   echoes m2 to p: no copy has come from p, so p may lack it
   119.838  s   says to p r that it has flushed for view 2
   120.597  r   learns from p that view 2 of g is decided
   120.597  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   120.597  r   says to p s that it has flushed for view 2
   127.178  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   127.178  r   gives m1 priority 2 of r: the highest that a survivor has proposed
   127.178  r   delivers m1 from q: its number 2 is final, and nothing comes before it
   127.178  r   delivers m2 from r: its number 2 is final, and nothing comes before it
   127.178  r   installs view 2 of g = p r s
   127.619  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   127.619  s   gives m1 priority 2 of r: the highest that a survivor has proposed
   127.619  s   delivers m1 from q: its number 2 is final, and nothing comes before it
   127.619  s   delivers m2 from r: its number 2 is final, and nothing comes before it
   127.619  s   installs view 2 of g = p r s
   128.288  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   128.288  p   gives m1 priority 2 of r: the highest that a survivor has proposed
   128.288  p   delivers m1 from q: its number 2 is final, and nothing comes before it
   128.288  p   delivers m2 from r: its number 2 is final, and nothing comes before it
   128.288  p   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 8)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 5)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     b2f5af8e54fa88f5 (651 events)
