     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts u1 to g in view 1
    10.000  q   proposes priority 1 for u1: higher than all that it has proposed or seen
    12.000  r   abcasts u2 to g in view 1
    12.000  r   proposes priority 1 for u2: higher than all that it has proposed or seen
    16.860  p   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.226  s   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.886  r   proposes priority 2 for u1: higher than all that it has proposed or seen
    18.190  s   proposes priority 2 for u2: higher than all that it has proposed or seen
    18.190  !   s crashes
    18.322  p   proposes priority 2 for u2: higher than all that it has proposed or seen
    19.280  q   proposes priority 2 for u2: higher than all that it has proposed or seen
    24.579  q   has every member's proposal for u1: the highest, 2 of r, is final
    25.973  r   has every member's proposal for u2: the highest, 2 of s, is final
    31.120  r   delivers u1 from q: its number 2 is final, and nothing comes before it
    31.120  r   delivers u2 from r: its number 2 is final, and nothing comes before it
    32.402  q   delivers u1 from q: its number 2 is final, and nothing comes before it
    32.402  q   delivers u2 from r: its number 2 is final, and nothing comes before it
    33.797  p   delivers u1 from q: its number 2 is final, and nothing comes before it
    33.797  p   delivers u2 from r: its number 2 is final, and nothing comes before it
    90.345  r   suspects s: silent for 75.304 ms
    90.345  r   cuts its channel from s
    90.345  r   tells the leader p that it has given up s
    91.395  p   suspects s: silent for 76.142 ms
    91.395  p   cuts its channel from s
    91.395  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    93.316  q   suspects s: silent for 77.950 ms
    93.316  q   cuts its channel from s
    93.316  q   tells the leader p that it has given up s
    97.605  r   accepts view 2 of g = p q r, which p proposes
    97.631  q   accepts view 2 of g = p q r, which p proposes
   105.520  p   commits view 2 of g: 3 of 4 members have voted for it
   105.520  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   says to q r that it has flushed for view 2
   112.261  r   learns from p that view 2 of g is decided
   112.261  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   says to p q that it has flushed for view 2
   112.857  q   learns from p that view 2 of g is decided
   112.857  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   says to p r that it has flushed for view 2
   118.680  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   118.680  q   installs view 2 of g = p q r
   119.259  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.259  r   installs view 2 of g = p q r
   120.372  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.372  p   installs view 2 of g = p q r
   200.000  q   abcasts u3 to g in view 2
   200.000  q   proposes priority 1 for u3: higher than all that it has proposed or seen
   206.094  p   proposes priority 1 for u3: higher than all that it has proposed or seen
   207.895  r   proposes priority 1 for u3: higher than all that it has proposed or seen
   214.009  q   has every member's proposal for u3: the highest, 1 of r, is final
   214.009  q   delivers u3 from q: its number 1 is final, and nothing comes before it
   221.132  p   delivers u3 from q: its number 1 is final, and nothing comes before it
   221.342  r   delivers u3 from q: its number 1 is final, and nothing comes before it
   300.000  s#1 starts again, as a new incarnation
   301.000  s#1 asks p to be let into g
   307.860  p   proposes view 3 of g = p q r s#1; needs 2 of 3 votes
   314.211  q   accepts view 3 of g = p q r s#1, which p proposes
   314.940  r   accepts view 3 of g = p q r s#1, which p proposes
   321.091  p   commits view 3 of g: 2 of 3 members have voted for it
   321.091  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   321.091  p   says to q r that it has flushed for view 3
   327.290  q   learns from p that view 3 of g is decided
   327.290  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   327.290  q   says to p r that it has flushed for view 3
   328.284  s#1 learns from p that view 3 of g is decided
   328.840  r   learns from p that view 3 of g is decided
   328.840  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   328.840  r   says to p q that it has flushed for view 3
   334.860  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   334.860  r   installs view 3 of g = p q r s#1
   335.282  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   335.282  p   installs view 3 of g = p q r s#1
   335.282  p   sends its state at view 3 to s#1: it is the oldest that has one
   335.282  r   abcasts u4 to g in view 3
   335.282  r   proposes priority 1 for u4: higher than all that it has proposed or seen
   335.472  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   335.472  q   installs view 3 of g = p q r s#1
   341.414  p   proposes priority 1 for u4: higher than all that it has proposed or seen
   342.433  s#1 takes over the state that p had at view 3 of g
   342.433  s#1 installs view 3 of g = p q r s#1
   342.786  q   proposes priority 1 for u4: higher than all that it has proposed or seen
   342.813  s#1 proposes priority 1 for u4: higher than all that it has proposed or seen
   349.832  r   has every member's proposal for u4: the highest, 1 of s#1, is final
   349.832  r   delivers u4 from r: its number 1 is final, and nothing comes before it
   355.936  p   delivers u4 from r: its number 1 is final, and nothing comes before it
   357.229  q   delivers u4 from r: its number 1 is final, and nothing comes before it
   357.420  s#1 delivers u4 from r: its number 1 is final, and nothing comes before it
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 13)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 13)
holds     no-duplication (deliveries: 13)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 17)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 15)
holds     final-priority (final priorities: 4)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     fb3ffbe731686aa4 (1205 events)

variant "none"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts u1 to g in view 1
    10.000  q   proposes priority 1 for u1: higher than all that it has proposed or seen
    12.000  r   abcasts u2 to g in view 1
    12.000  r   proposes priority 1 for u2: higher than all that it has proposed or seen
    16.860  p   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.226  s   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.886  r   proposes priority 2 for u1: higher than all that it has proposed or seen
    18.190  s   proposes priority 2 for u2: higher than all that it has proposed or seen
    18.190  !   s crashes
    18.322  p   proposes priority 2 for u2: higher than all that it has proposed or seen
    19.280  q   proposes priority 2 for u2: higher than all that it has proposed or seen
    24.579  q   has every member's proposal for u1: the highest, 2 of r, is final
    25.973  r   has every member's proposal for u2: the highest, 2 of s, is final
    31.120  r   delivers u1 from q: its number 2 is final, and nothing comes before it
    31.120  r   delivers u2 from r: its number 2 is final, and nothing comes before it
    32.402  q   delivers u1 from q: its number 2 is final, and nothing comes before it
    32.402  q   delivers u2 from r: its number 2 is final, and nothing comes before it
    33.797  p   delivers u1 from q: its number 2 is final, and nothing comes before it
    33.797  p   delivers u2 from r: its number 2 is final, and nothing comes before it
    90.345  r   suspects s: silent for 75.304 ms
    90.345  r   cuts its channel from s
    90.345  r   tells the leader p that it has given up s
    91.395  p   suspects s: silent for 76.142 ms
    91.395  p   cuts its channel from s
    91.395  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    93.316  q   suspects s: silent for 77.950 ms
    93.316  q   cuts its channel from s
    93.316  q   tells the leader p that it has given up s
    97.605  r   accepts view 2 of g = p q r, which p proposes
    97.631  q   accepts view 2 of g = p q r, which p proposes
   105.520  p   commits view 2 of g: 3 of 4 members have voted for it
   105.520  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   says to q r that it has flushed for view 2
   112.261  r   learns from p that view 2 of g is decided
   112.261  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   says to p q that it has flushed for view 2
   112.857  q   learns from p that view 2 of g is decided
   112.857  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   says to p r that it has flushed for view 2
   118.680  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   118.680  q   installs view 2 of g = p q r
   119.259  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.259  r   installs view 2 of g = p q r
   120.372  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.372  p   installs view 2 of g = p q r
   200.000  q   abcasts u3 to g in view 2
   200.000  q   proposes priority 1 for u3: higher than all that it has proposed or seen
   201.000  !   q crashes
   201.000  !   the copy of u3 from q to p is lost: it went with its sender
   201.000  !   the copy of u3 from q to r is lost: it went with its sender
   270.345  r   suspects q: silent for 69.429 ms
   270.345  r   cuts its channel from q
   270.345  r   tells the leader p that it has given up q
   271.395  p   suspects q: silent for 71.383 ms
   271.395  p   cuts its channel from q
   271.395  p   proposes view 3 of g = p r; needs 2 of 3 votes
   278.475  r   accepts view 3 of g = p r, which p proposes
   284.626  p   commits view 3 of g: 2 of 3 members have voted for it
   284.626  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   284.626  p   says to r that it has flushed for view 3
   292.375  r   learns from p that view 3 of g is decided
   292.375  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   292.375  r   says to p that it has flushed for view 3
   292.375  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   292.375  r   installs view 3 of g = p r
   298.817  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   298.817  p   installs view 3 of g = p r
   300.000  s#1 starts again, as a new incarnation
   301.000  s#1 asks p to be let into g
   307.860  p   proposes view 4 of g = p r s#1; needs 2 of 2 votes
   315.579  r   accepts view 4 of g = p r s#1, which p proposes
   322.660  p   commits view 4 of g: 2 of 2 members have voted for it
   322.660  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   322.660  p   says to r that it has flushed for view 4
   329.361  r   learns from p that view 4 of g is decided
   329.361  r   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   329.361  r   says to p that it has flushed for view 4
   329.361  r   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   329.361  r   installs view 4 of g = p r s#1
   329.853  s#1 learns from p that view 4 of g is decided
   336.809  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   336.809  p   installs view 4 of g = p r s#1
   336.809  p   sends its state at view 4 to s#1: it is the oldest that has one
   343.960  s#1 takes over the state that p had at view 4 of g
   343.960  s#1 installs view 4 of g = p r s#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 5)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 5)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 7)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     no-messages-from-the-dead (cut channels: 5)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 5)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 2)
holds     block-discipline (flushes that came to their end: 7)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     5fb29e2dbed66d6e (935 events)

variant "one's own at once"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts u1 to g in view 1
    10.000  q   proposes priority 1 for u1: higher than all that it has proposed or seen
    10.000  q   delivers u1 from q: its number 0 is final, and nothing comes before it
    12.000  r   abcasts u2 to g in view 1
    12.000  r   proposes priority 1 for u2: higher than all that it has proposed or seen
    12.000  r   delivers u2 from r: its number 0 is final, and nothing comes before it
    16.860  p   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.226  s   proposes priority 1 for u1: higher than all that it has proposed or seen
    17.886  r   proposes priority 2 for u1: higher than all that it has proposed or seen
    18.190  s   proposes priority 2 for u2: higher than all that it has proposed or seen
    18.190  !   s crashes
    18.322  p   proposes priority 2 for u2: higher than all that it has proposed or seen
    19.280  q   proposes priority 2 for u2: higher than all that it has proposed or seen
    24.579  q   has every member's proposal for u1: the highest, 2 of r, is final
    25.973  r   has every member's proposal for u2: the highest, 2 of s, is final
    31.120  r   delivers u1 from q: its number 2 is final, and nothing comes before it
    32.402  q   delivers u2 from r: its number 2 is final, and nothing comes before it
    33.797  p   delivers u1 from q: its number 2 is final, and nothing comes before it
    33.797  p   delivers u2 from r: its number 2 is final, and nothing comes before it
    90.345  r   suspects s: silent for 75.304 ms
    90.345  r   cuts its channel from s
    90.345  r   tells the leader p that it has given up s
    91.395  p   suspects s: silent for 76.142 ms
    91.395  p   cuts its channel from s
    91.395  p   proposes view 2 of g = p q r; needs 3 of 4 votes
    93.316  q   suspects s: silent for 77.950 ms
    93.316  q   cuts its channel from s
    93.316  q   tells the leader p that it has given up s
    97.605  r   accepts view 2 of g = p q r, which p proposes
    97.631  q   accepts view 2 of g = p q r, which p proposes
   105.520  p   commits view 2 of g: 3 of 4 members have voted for it
   105.520  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u1 to r: no copy has come from r, so r may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   echoes u2 to q: no copy has come from q, so q may lack it
   105.520  p   says to q r that it has flushed for view 2
   112.261  r   learns from p that view 2 of g is decided
   112.261  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   echoes u1 to p: no copy has come from p, so p may lack it
   112.261  r   says to p q that it has flushed for view 2
   112.857  q   learns from p that view 2 of g is decided
   112.857  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 4
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   echoes u2 to p: no copy has come from p, so p may lack it
   112.857  q   says to p r that it has flushed for view 2
   118.680  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   118.680  q   installs view 2 of g = p q r
   119.259  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   119.259  r   installs view 2 of g = p q r
   120.372  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   120.372  p   installs view 2 of g = p q r
   200.000  q   abcasts u3 to g in view 2
   200.000  q   proposes priority 1 for u3: higher than all that it has proposed or seen
   200.000  q   delivers u3 from q: its number 0 is final, and nothing comes before it
   206.094  p   proposes priority 1 for u3: higher than all that it has proposed or seen
   207.895  r   proposes priority 1 for u3: higher than all that it has proposed or seen
   214.009  q   has every member's proposal for u3: the highest, 1 of r, is final
   221.132  p   delivers u3 from q: its number 1 is final, and nothing comes before it
   221.342  r   delivers u3 from q: its number 1 is final, and nothing comes before it
   300.000  s#1 starts again, as a new incarnation
   301.000  s#1 asks p to be let into g
   307.860  p   proposes view 3 of g = p q r s#1; needs 2 of 3 votes
   314.211  q   accepts view 3 of g = p q r s#1, which p proposes
   314.940  r   accepts view 3 of g = p q r s#1, which p proposes
   321.091  p   commits view 3 of g: 2 of 3 members have voted for it
   321.091  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   321.091  p   says to q r that it has flushed for view 3
   327.290  q   learns from p that view 3 of g is decided
   327.290  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   327.290  q   says to p r that it has flushed for view 3
   328.284  s#1 learns from p that view 3 of g is decided
   328.840  r   learns from p that view 3 of g is decided
   328.840  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   328.840  r   says to p q that it has flushed for view 3
   334.860  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   334.860  r   installs view 3 of g = p q r s#1
   335.282  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   335.282  p   installs view 3 of g = p q r s#1
   335.282  p   sends its state at view 3 to s#1: it is the oldest that has one
   335.282  r   abcasts u4 to g in view 3
   335.282  r   proposes priority 1 for u4: higher than all that it has proposed or seen
   335.282  r   delivers u4 from r: its number 0 is final, and nothing comes before it
   335.472  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   335.472  q   installs view 3 of g = p q r s#1
   341.414  p   proposes priority 1 for u4: higher than all that it has proposed or seen
   342.433  s#1 takes over the state that p had at view 3 of g
   342.433  s#1 installs view 3 of g = p q r s#1
   342.786  q   proposes priority 1 for u4: higher than all that it has proposed or seen
   342.813  s#1 proposes priority 1 for u4: higher than all that it has proposed or seen
   349.832  r   has every member's proposal for u4: the highest, 1 of s#1, is final
   355.936  p   delivers u4 from r: its number 1 is final, and nothing comes before it
   357.229  q   delivers u4 from r: its number 1 is final, and nothing comes before it
   357.420  s#1 delivers u4 from r: its number 1 is final, and nothing comes before it
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 13)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 13)
holds     no-duplication (deliveries: 13)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 17)
holds     cut-for-good (cut channels: 3)
violated  total-order: in view 1 of g, r delivers u2 where q delivered another
holds     final-priority (final priorities: 4)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     adb53e6f402c2573 (1205 events)
