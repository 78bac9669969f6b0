     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts f to g in view 1
    10.000  q   delivers f from q: all that q sent before it has been delivered
    10.000  s   cbcasts c to g in view 1
    10.000  s   delivers c from s: every cbcast that came before it has been delivered
    12.000  r   abcasts a to g in view 1
    12.000  r   proposes priority 1 for a: higher than all that it has proposed or seen
    14.000  p   gbcasts rules to g in view 1
    14.000  p   proposes priority 1 for rules: higher than all that it has proposed or seen
    14.000  p   delivers nothing more before rules, and tells p how far it is
    16.045  r   delivers c from s: every cbcast that came before it has been delivered
    16.478  r   delivers f from q: all that q sent before it has been delivered
    18.165  s   proposes priority 1 for a: higher than all that it has proposed or seen
    18.415  q   proposes priority 1 for a: higher than all that it has proposed or seen
    18.974  p   proposes priority 2 for a: higher than all that it has proposed or seen
    20.327  q   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.327  q   delivers nothing more before rules, and tells p how far it is
    20.429  s   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.429  s   delivers nothing more before rules, and tells p how far it is
    21.490  r   proposes priority 2 for rules: higher than all that it has proposed or seen
    21.490  r   delivers nothing more before rules, and tells p how far it is
    24.000  q   multicasts f2 to g in view 1
    26.777  r   has every member's proposal for a: the highest, 2 of p, is final
    26.777  r   delivers a from r: its number 2 is final, and nothing comes before it
    27.862  p   has every member's proposal for rules: the highest, 2 of s, is final
    27.862  p   has every member's answer: what any of them has delivered goes before rules
    27.862  p   delivers f from q: all that q sent before it has been delivered
    27.862  p   delivers c from s: every cbcast that came before it has been delivered
    32.850  s   delivers a from r: its number 2 is final, and nothing comes before it
    33.979  q   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers rules from p: all that goes before it has been delivered
    34.107  p   delivers f2 from q: all that q sent before it has been delivered
    35.056  r   delivers rules from p: all that goes before it has been delivered
    35.056  r   delivers f2 from q: all that q sent before it has been delivered
    40.000  s   delivers f from q: all that q sent before it has been delivered
    40.000  s   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers c from s: every cbcast that came before it has been delivered
    40.000  q   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers f2 from q: all that q sent before it has been delivered
    54.000  s   delivers f2 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 20)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 20)
holds     no-duplication (deliveries: 20)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 25)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     gbcast-order (gbcasts delivered by more than one process: 6)
holds     stability-truth (messages that became stable: 5)
trace     6d281d939c865cbb (732 events)

variant "treated as an abcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts f to g in view 1
    10.000  q   delivers f from q: all that q sent before it has been delivered
    10.000  s   cbcasts c to g in view 1
    10.000  s   delivers c from s: every cbcast that came before it has been delivered
    12.000  r   abcasts a to g in view 1
    12.000  r   proposes priority 1 for a: higher than all that it has proposed or seen
    14.000  p   gbcasts rules to g in view 1
    14.000  p   proposes priority 1 for rules: higher than all that it has proposed or seen
    16.045  r   delivers c from s: every cbcast that came before it has been delivered
    16.478  r   delivers f from q: all that q sent before it has been delivered
    16.769  p   delivers f from q: all that q sent before it has been delivered
    17.037  p   delivers c from s: every cbcast that came before it has been delivered
    18.165  s   proposes priority 1 for a: higher than all that it has proposed or seen
    18.415  q   proposes priority 1 for a: higher than all that it has proposed or seen
    18.974  p   proposes priority 2 for a: higher than all that it has proposed or seen
    20.327  q   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.429  s   proposes priority 2 for rules: higher than all that it has proposed or seen
    21.490  r   proposes priority 2 for rules: higher than all that it has proposed or seen
    24.000  q   multicasts f2 to g in view 1
    24.000  q   delivers f2 from q: all that q sent before it has been delivered
    26.777  r   has every member's proposal for a: the highest, 2 of p, is final
    26.777  r   delivers a from r: its number 2 is final, and nothing comes before it
    27.862  p   has every member's proposal for rules: the highest, 2 of s, is final
    27.862  p   has every member's answer: what any of them has delivered goes before rules
    30.015  p   delivers f2 from q: all that q sent before it has been delivered
    31.617  r   delivers f2 from q: all that q sent before it has been delivered
    32.850  s   delivers a from r: its number 2 is final, and nothing comes before it
    33.979  q   delivers a from r: its number 2 is final, and nothing comes before it
    34.078  s   delivers rules from p: all that goes before it has been delivered
    34.107  p   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers rules from p: all that goes before it has been delivered
    35.035  q   delivers rules from p: all that goes before it has been delivered
    35.056  r   delivers rules from p: all that goes before it has been delivered
    40.000  s   delivers f from q: all that q sent before it has been delivered
    40.000  q   delivers c from s: every cbcast that came before it has been delivered
    54.000  s   delivers f2 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 20)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 20)
holds     no-duplication (deliveries: 20)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 25)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
violated  gbcast-order: p delivered f before a gbcast, and s not
holds     stability-truth (messages that became stable: 5)
trace     383919ee36610ab6 (728 events)

variant "a member fails"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts f to g in view 1
    10.000  q   delivers f from q: all that q sent before it has been delivered
    10.000  s   cbcasts c to g in view 1
    10.000  s   delivers c from s: every cbcast that came before it has been delivered
    12.000  r   abcasts a to g in view 1
    12.000  r   proposes priority 1 for a: higher than all that it has proposed or seen
    14.000  p   gbcasts rules to g in view 1
    14.000  p   proposes priority 1 for rules: higher than all that it has proposed or seen
    14.000  p   delivers nothing more before rules, and tells p how far it is
    16.045  r   delivers c from s: every cbcast that came before it has been delivered
    16.478  r   delivers f from q: all that q sent before it has been delivered
    18.165  s   proposes priority 1 for a: higher than all that it has proposed or seen
    18.415  q   proposes priority 1 for a: higher than all that it has proposed or seen
    18.974  p   proposes priority 2 for a: higher than all that it has proposed or seen
    20.327  q   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.327  q   delivers nothing more before rules, and tells p how far it is
    20.429  s   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.429  s   delivers nothing more before rules, and tells p how far it is
    21.490  r   proposes priority 2 for rules: higher than all that it has proposed or seen
    21.490  r   delivers nothing more before rules, and tells p how far it is
    24.000  q   multicasts f2 to g in view 1
    26.777  r   has every member's proposal for a: the highest, 2 of p, is final
    26.777  r   delivers a from r: its number 2 is final, and nothing comes before it
    27.862  p   has every member's proposal for rules: the highest, 2 of s, is final
    27.862  p   has every member's answer: what any of them has delivered goes before rules
    27.862  p   delivers f from q: all that q sent before it has been delivered
    27.862  p   delivers c from s: every cbcast that came before it has been delivered
    32.850  s   delivers a from r: its number 2 is final, and nothing comes before it
    33.979  q   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers rules from p: all that goes before it has been delivered
    34.107  p   delivers f2 from q: all that q sent before it has been delivered
    35.056  r   delivers rules from p: all that goes before it has been delivered
    35.056  r   delivers f2 from q: all that q sent before it has been delivered
    40.000  s   delivers f from q: all that q sent before it has been delivered
    40.000  s   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers c from s: every cbcast that came before it has been delivered
    40.000  q   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers f2 from q: all that q sent before it has been delivered
    54.000  s   delivers f2 from q: all that q sent before it has been delivered
   100.000  q   multicasts last to g in view 1
   100.000  !   the copy of last from q to p is lost: the script drops it
   100.000  q   delivers last from q: all that q sent before it has been delivered
   107.701  !   q crashes
   107.701  !   the copy of last from q to s is lost: it went with its sender
   107.701  r   delivers last from q: all that q sent before it has been delivered
   161.587  s   suspects q: silent for 71.707 ms
   161.587  s   cuts its channel from q
   161.587  s   tells the leader p that it has given up q
   167.250  r   suspects q: silent for 61.282 ms
   167.250  r   cuts its channel from q
   167.250  r   tells the leader p that it has given up q
   169.495  p   cuts its channel from q
   169.495  p   proposes view 2 of g = p r s; needs 3 of 4 votes
   176.390  s   accepts view 2 of g = p r s, which p proposes
   177.345  r   accepts view 2 of g = p r s, which p proposes
   184.026  p   commits view 2 of g: 3 of 4 members have voted for it
   184.026  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   184.026  p   says to r s that it has flushed for view 2
   191.117  r   learns from p that view 2 of g is decided
   191.117  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   191.117  r   echoes last to p: no copy has come from p, so p may lack it
   191.117  r   echoes last to s: no copy has come from s, so s may lack it
   191.117  r   says to p s that it has flushed for view 2
   191.199  s   learns from p that view 2 of g is decided
   191.199  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   191.199  s   says to p r that it has flushed for view 2
   197.215  p   delivers last from q: all that q sent before it has been delivered
   197.914  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   197.914  r   installs view 2 of g = p r s
   198.671  s   delivers last from q: all that q sent before it has been delivered
   198.671  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   198.671  s   installs view 2 of g = p r s
   199.003  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   199.003  p   installs view 2 of g = p r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 24)
holds     self-delivery (multicasts: 6)
holds     delivery-integrity (deliveries: 24)
holds     no-duplication (deliveries: 24)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 30)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     gbcast-order (gbcasts delivered by more than one process: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 5)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     f845f1afd0093e85 (921 events)

variant "p fails before the cut is known"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts f to g in view 1
    10.000  q   delivers f from q: all that q sent before it has been delivered
    10.000  s   cbcasts c to g in view 1
    10.000  s   delivers c from s: every cbcast that came before it has been delivered
    12.000  r   abcasts a to g in view 1
    12.000  r   proposes priority 1 for a: higher than all that it has proposed or seen
    14.000  p   gbcasts rules to g in view 1
    14.000  p   proposes priority 1 for rules: higher than all that it has proposed or seen
    14.000  p   delivers nothing more before rules, and tells p how far it is
    16.045  r   delivers c from s: every cbcast that came before it has been delivered
    16.478  r   delivers f from q: all that q sent before it has been delivered
    18.165  s   proposes priority 1 for a: higher than all that it has proposed or seen
    18.415  q   proposes priority 1 for a: higher than all that it has proposed or seen
    18.974  p   proposes priority 2 for a: higher than all that it has proposed or seen
    20.327  q   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.327  q   delivers nothing more before rules, and tells p how far it is
    20.429  s   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.429  s   delivers nothing more before rules, and tells p how far it is
    21.490  r   proposes priority 2 for rules: higher than all that it has proposed or seen
    21.490  r   delivers nothing more before rules, and tells p how far it is
    24.000  q   multicasts f2 to g in view 1
    25.000  !   p crashes
    26.777  r   has every member's proposal for a: the highest, 2 of p, is final
    26.777  r   delivers a from r: its number 2 is final, and nothing comes before it
    32.850  s   delivers a from r: its number 2 is final, and nothing comes before it
    33.979  q   delivers a from r: its number 2 is final, and nothing comes before it
    87.250  r   suspects p: silent for 63.689 ms
    87.250  r   cuts its channel from p
    87.250  r   tells the leader q that it has given up p
    94.148  q   cuts its channel from p
    94.148  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   101.526  r   cuts p and answers q
   101.587  s   suspects p: silent for 78.988 ms
   101.587  s   cuts its channel from p
   101.587  s   tells the leader q that it has given up p
   124.148  s   cuts p and answers q
   154.148  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   160.981  r   accepts view 2 of g = q r s, which q proposes
   184.148  s   accepts view 2 of g = q r s, which q proposes
   214.148  q   commits view 2 of g: 3 of 4 members have voted for it
   214.148  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 5
   214.148  q   echoes a to s: no copy has come from s, so s may lack it
   214.148  q   echoes a to s: no copy has come from s, so s may lack it
   214.148  q   echoes c to r: no copy has come from r, so r may lack it
   214.148  q   says to r s that it has flushed for view 2
   222.126  r   learns from q that view 2 of g is decided
   222.126  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 5
   222.126  r   echoes f to s: no copy has come from s, so s may lack it
   222.126  r   echoes f2 to s: no copy has come from s, so s may lack it
   222.126  r   echoes c to q: no copy has come from q, so q may lack it
   222.126  r   says to q s that it has flushed for view 2
   244.148  s   learns from q that view 2 of g is decided
   244.148  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 5
   244.148  s   echoes a to q: no copy has come from q, so q may lack it
   244.148  s   echoes a to q: no copy has come from q, so q may lack it
   244.148  s   says to q r that it has flushed for view 2
   244.148  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   244.148  s   gives rules priority 2 of s: the highest that a survivor has proposed
   244.148  s   delivers f from q: all that q sent before it has been delivered
   244.148  s   delivers f2 from q: all that q sent before it has been delivered
   244.148  s   delivers rules from p: all that goes before it has been delivered
   244.148  s   installs view 2 of g = q r s
   250.863  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   250.863  r   gives rules priority 2 of s: the highest that a survivor has proposed
   250.863  r   delivers f2 from q: all that q sent before it has been delivered
   250.863  r   delivers rules from p: all that goes before it has been delivered
   250.863  r   installs view 2 of g = q r s
   274.148  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   274.148  q   gives rules priority 2 of s: the highest that a survivor has proposed
   274.148  q   delivers f2 from q: all that q sent before it has been delivered
   274.148  q   delivers c from s: every cbcast that came before it has been delivered
   274.148  q   delivers rules from p: all that goes before it has been delivered
   274.148  q   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 15)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 15)
holds     no-duplication (deliveries: 15)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 20)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 4)
holds     gbcast-order (gbcasts delivered by more than one process: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     64c1214475ac8f44 (976 events)

variant "a member recovers"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts f to g in view 1
    10.000  q   delivers f from q: all that q sent before it has been delivered
    10.000  s   cbcasts c to g in view 1
    10.000  s   delivers c from s: every cbcast that came before it has been delivered
    12.000  r   abcasts a to g in view 1
    12.000  r   proposes priority 1 for a: higher than all that it has proposed or seen
    14.000  p   gbcasts rules to g in view 1
    14.000  p   proposes priority 1 for rules: higher than all that it has proposed or seen
    14.000  p   delivers nothing more before rules, and tells p how far it is
    16.045  r   delivers c from s: every cbcast that came before it has been delivered
    16.478  r   delivers f from q: all that q sent before it has been delivered
    18.165  s   proposes priority 1 for a: higher than all that it has proposed or seen
    18.415  q   proposes priority 1 for a: higher than all that it has proposed or seen
    18.974  p   proposes priority 2 for a: higher than all that it has proposed or seen
    20.327  q   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.327  q   delivers nothing more before rules, and tells p how far it is
    20.429  s   proposes priority 2 for rules: higher than all that it has proposed or seen
    20.429  s   delivers nothing more before rules, and tells p how far it is
    21.490  r   proposes priority 2 for rules: higher than all that it has proposed or seen
    21.490  r   delivers nothing more before rules, and tells p how far it is
    24.000  q   multicasts f2 to g in view 1
    26.777  r   has every member's proposal for a: the highest, 2 of p, is final
    26.777  r   delivers a from r: its number 2 is final, and nothing comes before it
    27.862  p   has every member's proposal for rules: the highest, 2 of s, is final
    27.862  p   has every member's answer: what any of them has delivered goes before rules
    27.862  p   delivers f from q: all that q sent before it has been delivered
    27.862  p   delivers c from s: every cbcast that came before it has been delivered
    32.850  s   delivers a from r: its number 2 is final, and nothing comes before it
    33.979  q   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers a from r: its number 2 is final, and nothing comes before it
    34.107  p   delivers rules from p: all that goes before it has been delivered
    34.107  p   delivers f2 from q: all that q sent before it has been delivered
    35.056  r   delivers rules from p: all that goes before it has been delivered
    35.056  r   delivers f2 from q: all that q sent before it has been delivered
    40.000  s   delivers f from q: all that q sent before it has been delivered
    40.000  s   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers c from s: every cbcast that came before it has been delivered
    40.000  q   delivers rules from p: all that goes before it has been delivered
    40.000  q   delivers f2 from q: all that q sent before it has been delivered
    54.000  s   delivers f2 from q: all that q sent before it has been delivered
   100.000  !   s crashes
   156.006  p   suspects s: silent for 67.569 ms
   156.006  p   cuts its channel from s
   156.006  p   proposes view 2 of g = p q r; needs 3 of 4 votes
   163.475  q   accepts view 2 of g = p q r, which p proposes
   163.475  q   cuts its channel from s
   163.856  r   accepts view 2 of g = p q r, which p proposes
   163.856  r   cuts its channel from s
   170.537  p   commits view 2 of g: 3 of 4 members have voted for it
   170.537  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   170.537  p   says to q r that it has flushed for view 2
   177.628  r   learns from p that view 2 of g is decided
   177.628  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   177.628  r   says to p q that it has flushed for view 2
   177.805  q   learns from p that view 2 of g is decided
   177.805  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   177.805  q   says to p r that it has flushed for view 2
   184.233  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.233  q   installs view 2 of g = p q r
   185.514  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   185.514  p   installs view 2 of g = p q r
   185.769  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   185.769  r   installs view 2 of g = p q r
   300.000  s#1 starts again, as a new incarnation
   301.000  s#1 asks p to be let into g
   308.297  p   proposes view 3 of g = p q r s#1; needs 2 of 3 votes
   308.297  q   multicasts news to g in view 2
   308.297  q   delivers news from q: all that q sent before it has been delivered
   314.300  q   accepts view 3 of g = p q r s#1, which p proposes
   314.445  r   accepts view 3 of g = p q r s#1, which p proposes
   314.607  p   delivers news from q: all that q sent before it has been delivered
   315.998  r   delivers news from q: all that q sent before it has been delivered
   321.440  p   commits view 3 of g: 2 of 3 members have voted for it
   321.440  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   321.440  p   echoes news to r: no copy has come from r, so r may lack it
   321.440  p   says to q r that it has flushed for view 3
   327.588  s#1 learns from p that view 3 of g is decided
   328.261  r   learns from p that view 3 of g is decided
   328.261  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   328.261  r   echoes news to p: no copy has come from p, so p may lack it
   328.261  r   says to p q that it has flushed for view 3
   328.630  q   learns from p that view 3 of g is decided
   328.630  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   328.630  q   says to p r that it has flushed for view 3
   334.791  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   334.791  q   installs view 3 of g = p q r s#1
   335.540  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   335.540  r   installs view 3 of g = p q r s#1
   336.587  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   336.587  p   installs view 3 of g = p q r s#1
   336.587  p   sends its state at view 3 to s#1: it is the oldest that has one
   343.770  s#1 takes over the state that p had at view 3 of g
   343.770  s#1 installs view 3 of g = p q r s#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 23)
holds     self-delivery (multicasts: 6)
holds     delivery-integrity (deliveries: 23)
holds     no-duplication (deliveries: 23)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 29)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     gbcast-order (gbcasts delivered by more than one process: 6)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 5)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     1ac71fc9c516ac90 (1395 events)
