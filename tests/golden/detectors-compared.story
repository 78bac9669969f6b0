     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
   100.000  !   t crashes
   168.420  s   suspects t: silent for 69.565 ms
   168.420  s   cuts its channel from t
   168.420  s   tells the leader p that it has given up t
   170.345  r   suspects t: silent for 70.937 ms
   170.345  r   cuts its channel from t
   170.345  r   tells the leader p that it has given up t
   171.395  p   suspects t: silent for 72.438 ms
   171.395  p   cuts its channel from t
   171.395  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   173.316  q   suspects t: silent for 74.868 ms
   173.316  q   cuts its channel from t
   173.316  q   tells the leader p that it has given up t
   175.605  q   accepts view 2 of g = p q r s, which p proposes
   176.104  s   accepts view 2 of g = p q r s, which p proposes
   176.840  r   accepts view 2 of g = p q r s, which p proposes
   181.365  p   commits view 2 of g: 3 of 5 members have voted for it
   181.365  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   181.365  p   says to q r s that it has flushed for view 2
   186.106  r   learns from p that view 2 of g is decided
   186.106  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   186.106  r   says to p q s that it has flushed for view 2
   186.702  q   learns from p that view 2 of g is decided
   186.702  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   186.702  q   says to p r s that it has flushed for view 2
   187.051  s   learns from p that view 2 of g is decided
   187.051  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   187.051  s   says to p q r that it has flushed for view 2
   191.208  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   191.208  r   installs view 2 of g = p q r s
   192.141  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   192.141  s   installs view 2 of g = p q r s
   192.217  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   192.217  p   installs view 2 of g = p q r s
   192.635  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   192.635  q   installs view 2 of g = p q r s
   508.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   528.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   548.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   568.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   571.395  p   suspects s: silent for 78.803 ms
   571.395  p   cuts its channel from s
   571.395  p   proposes view 3 of g = p q r; needs 3 of 4 votes
   576.475  r   accepts view 3 of g = p q r, which p proposes
   576.475  r   cuts its channel from s
   576.565  q   accepts view 3 of g = p q r, which p proposes
   576.565  q   cuts its channel from s
   581.864  p   commits view 3 of g: 3 of 4 members have voted for it
   581.864  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   581.864  p   says to q r that it has flushed for view 3
   586.063  q   learns from p that view 3 of g is decided
   586.063  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   586.063  q   says to p r that it has flushed for view 3
   587.613  r   learns from p that view 3 of g is decided
   587.613  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   587.613  r   says to p q that it has flushed for view 3
   588.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   591.633  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   591.633  r   installs view 3 of g = p q r
   592.055  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   592.055  p   installs view 3 of g = p q r
   592.245  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   592.245  q   installs view 3 of g = p q r
   593.828  r   tells s that g went on without it
   594.279  q   tells s that g went on without it
   594.365  p   tells s that g went on without it
   598.139  s   learns that view 3 of g was decided without it, and starts again as a new incarnation
   598.139  s#1 starts again, as a new incarnation
   598.139  s#1 asks p to be let into g
   612.737  p   tells s that g went on without it
   633.926  p   tells s that g went on without it
   652.672  p   tells s that g went on without it
   672.640  p   tells s that g went on without it
   672.640  p   proposes view 4 of g = p q r s#1; needs 2 of 3 votes
   677.783  q   accepts view 4 of g = p q r s#1, which p proposes
   678.359  r   accepts view 4 of g = p q r s#1, which p proposes
   683.440  p   commits view 4 of g: 2 of 3 members have voted for it
   683.440  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   683.440  p   says to q r that it has flushed for view 4
   687.996  q   learns from p that view 4 of g is decided
   687.996  q   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   687.996  q   says to p r that it has flushed for view 4
   688.104  s#1 learns from p that view 4 of g is decided
   688.141  r   learns from p that view 4 of g is decided
   688.141  r   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   688.141  r   says to p q that it has flushed for view 4
   693.192  q   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   693.192  q   installs view 4 of g = p q r s#1
   693.367  r   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   693.367  r   installs view 4 of g = p q r s#1
   693.589  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   693.589  p   installs view 4 of g = p q r s#1
   693.589  p   sends its state at view 4 to s#1: it is the oldest that has one
   698.740  s#1 takes over the state that p had at view 4 of g
   698.740  s#1 installs view 4 of g = p q r s#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 16)
holds     local-monotonicity (views installed after a first one: 10)
holds     no-messages-from-the-dead (cut channels: 7)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
holds     cut-for-good (cut channels: 7)
holds     block-discipline (flushes that came to their end: 10)
holds     agreement-on-successors (pairs of processes that went on from the same view: 7)
trace     b8c8dee731998b82 (1673 events)

variant "ping"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
   100.000  !   t crashes
   188.420  s   suspects t: no answer for 80.000 ms
   188.420  s   cuts its channel from t
   188.420  s   tells the leader p that it has given up t
   190.345  r   suspects t: no answer for 80.000 ms
   190.345  r   cuts its channel from t
   190.345  r   tells the leader p that it has given up t
   191.395  p   suspects t: no answer for 80.000 ms
   191.395  p   cuts its channel from t
   191.395  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   193.316  q   suspects t: no answer for 80.000 ms
   193.316  q   cuts its channel from t
   193.316  q   tells the leader p that it has given up t
   195.748  s   accepts view 2 of g = p q r s, which p proposes
   195.799  q   accepts view 2 of g = p q r s, which p proposes
   197.338  r   accepts view 2 of g = p q r s, which p proposes
   201.688  p   commits view 2 of g: 3 of 5 members have voted for it
   201.688  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   201.688  p   says to q r s that it has flushed for view 2
   206.429  r   learns from p that view 2 of g is decided
   206.429  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   206.429  r   says to p q s that it has flushed for view 2
   207.025  q   learns from p that view 2 of g is decided
   207.025  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   207.025  q   says to p r s that it has flushed for view 2
   207.374  s   learns from p that view 2 of g is decided
   207.374  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   207.374  s   says to p q r that it has flushed for view 2
   211.531  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   211.531  r   installs view 2 of g = p q r s
   212.464  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   212.464  s   installs view 2 of g = p q r s
   212.540  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   212.540  p   installs view 2 of g = p q r s
   212.958  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   212.958  q   installs view 2 of g = p q r s
   500.000  !   the copy of pong from s to p is late by 80.000 ms
   508.420  !   the copy of ping from s to p is late by 80.000 ms
   515.844  !   the copy of pong from s to p is late by 80.000 ms
   528.420  !   the copy of ping from s to p is late by 80.000 ms
   537.353  !   the copy of pong from s to p is late by 80.000 ms
   548.420  !   the copy of ping from s to p is late by 80.000 ms
   556.676  !   the copy of pong from s to p is late by 80.000 ms
   568.420  !   the copy of ping from s to p is late by 80.000 ms
   571.395  p   suspects s: no answer for 80.000 ms
   571.395  p   cuts its channel from s
   571.395  p   proposes view 3 of g = p q r; needs 3 of 4 votes
   575.599  !   the copy of pong from s to p is late by 80.000 ms
   576.475  r   accepts view 3 of g = p q r, which p proposes
   576.475  r   cuts its channel from s
   576.734  q   accepts view 3 of g = p q r, which p proposes
   576.734  q   cuts its channel from s
   582.033  p   commits view 3 of g: 3 of 4 members have voted for it
   582.033  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   582.033  p   says to q r that it has flushed for view 3
   586.232  q   learns from p that view 3 of g is decided
   586.232  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   586.232  q   says to p r that it has flushed for view 3
   587.782  r   learns from p that view 3 of g is decided
   587.782  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   587.782  r   says to p q that it has flushed for view 3
   588.420  s   suspects p: no answer for 80.000 ms
   588.420  !   the copy of ping from s to p is late by 80.000 ms
   588.420  s   cuts its channel from p
   588.420  s   tells the leader q that it has given up p
   591.802  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   591.802  r   installs view 3 of g = p q r
   592.224  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   592.224  p   installs view 3 of g = p q r
   592.414  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   592.414  q   installs view 3 of g = p q r
   592.782  r   tells s that g went on without it
   593.970  p   tells s that g went on without it
   594.307  q   tells s that g went on without it
   594.307  q   drops report from s: it has cut that channel
   594.307  q   tells s that g went on without it
   597.093  s   learns that view 3 of g was decided without it, and starts again as a new incarnation
   597.093  s#1 starts again, as a new incarnation
   597.093  s#1 asks p to be let into g
   600.540  p   tells s that g went on without it
   613.637  p   tells s that g went on without it
   622.627  p   tells s that g went on without it
   634.226  p   tells s that g went on without it
   642.618  p   tells s that g went on without it
   653.486  p   tells s that g went on without it
   660.544  p   tells s that g went on without it
   673.326  p   tells s that g went on without it
   673.326  p   proposes view 4 of g = p q r s#1; needs 2 of 3 votes
   678.469  q   accepts view 4 of g = p q r s#1, which p proposes
   679.045  r   accepts view 4 of g = p q r s#1, which p proposes
   684.126  p   commits view 4 of g: 2 of 3 members have voted for it
   684.126  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   684.126  p   says to q r that it has flushed for view 4
   688.682  q   learns from p that view 4 of g is decided
   688.682  q   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   688.682  q   says to p r that it has flushed for view 4
   688.790  s#1 learns from p that view 4 of g is decided
   688.827  r   learns from p that view 4 of g is decided
   688.827  r   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   688.827  r   says to p q that it has flushed for view 4
   693.878  q   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   693.878  q   installs view 4 of g = p q r s#1
   694.053  r   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   694.053  r   installs view 4 of g = p q r s#1
   694.275  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   694.275  p   installs view 4 of g = p q r s#1
   694.275  p   sends its state at view 4 to s#1: it is the oldest that has one
   695.662  !   the copy of pong from s#1 to p is late by 80.000 ms
   699.426  s#1 takes over the state that p had at view 4 of g
   699.426  s#1 installs view 4 of g = p q r s#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 16)
holds     local-monotonicity (views installed after a first one: 10)
holds     no-messages-from-the-dead (cut channels: 8)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
holds     cut-for-good (cut channels: 8)
holds     block-discipline (flushes that came to their end: 10)
holds     agreement-on-successors (pairs of processes that went on from the same view: 7)
trace     b84417fb46054d22 (2547 events)

variant "gossip"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
   100.000  !   t crashes
   168.420  s   asks p q to ask t: no answer has come from it
   173.316  q   asks p r to ask t: no answer has come from it
   188.420  s   suspects t, incarnation 0, and gossips it: no answer, not through helpers either
   190.345  r   asks p s to ask t: no answer has come from it
   193.316  q   suspects t, incarnation 0, and gossips it: no answer, not through helpers either
   194.300  r   hears that t, incarnation 0, is suspected, and passes it on
   214.471  p   hears that t, incarnation 0, is suspected, and passes it on
   231.395  p   asks q r to ask t: no answer has come from it
   268.420  s   asks q r to ask t: no answer has come from it
   270.345  r   asks p q to ask t: no answer has come from it
   273.316  q   asks p r to ask t: no answer has come from it
   311.395  p   asks r s to ask t: no answer has come from it
   348.420  s   asks p r to ask t: no answer has come from it
   350.345  r   asks q s to ask t: no answer has come from it
   373.316  q   asks p s to ask t: no answer has come from it
   391.395  p   asks q s to ask t: no answer has come from it
   428.420  s   asks p q to ask t: no answer has come from it
   428.420  s   confirms that t has failed, and gossips it: nobody has refuted the suspicion
   428.420  s   cuts its channel from t
   428.420  s   tells the leader p that it has given up t
   430.345  r   asks p s to ask t: no answer has come from it
   433.221  q   hears that the failure of t is confirmed, and passes it on
   433.221  q   cuts its channel from t
   433.221  q   tells the leader p that it has given up t
   433.784  p   cuts its channel from t
   433.784  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   437.910  q   accepts view 2 of g = p q r s, which p proposes
   437.994  r   accepts view 2 of g = p q r s, which p proposes
   437.994  r   cuts its channel from t
   438.137  s   accepts view 2 of g = p q r s, which p proposes
   443.196  p   commits view 2 of g: 3 of 5 members have voted for it
   443.196  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   443.196  p   says to q r s that it has flushed for view 2
   447.937  r   learns from p that view 2 of g is decided
   447.937  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   447.937  r   says to p q s that it has flushed for view 2
   448.533  q   learns from p that view 2 of g is decided
   448.533  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   448.533  q   says to p r s that it has flushed for view 2
   448.882  s   learns from p that view 2 of g is decided
   448.882  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   448.882  s   says to p q r that it has flushed for view 2
   453.039  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   453.039  r   installs view 2 of g = p q r s
   453.972  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   453.972  s   installs view 2 of g = p q r s
   454.048  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   454.048  p   installs view 2 of g = p q r s
   454.466  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   454.466  q   installs view 2 of g = p q r s
   508.420  !   the copy of ping from s to p is late by 80.000 ms
   516.968  !   the copy of pong from s to p is late by 80.000 ms
   548.420  s   asks q r to ask p: no answer has come from it
   551.395  p   asks q r to ask s: no answer has come from it
   568.420  !   the copy of ping from s to p is late by 80.000 ms
   571.395  p   suspects s, incarnation 0, and gossips it: no answer, not through helpers either
   576.281  s   refutes a suspicion of itself: it is alive, now as incarnation 1
   576.281  !   the copy of pong from s to p is late by 80.000 ms
   595.612  q   hears that s, incarnation 0, is suspected, and passes it on
   603.311  q   hears that s is alive as incarnation 1: its suspicion is refuted
   617.314  !   the copy of pong from s to p is late by 80.000 ms
   618.762  p   hears that s is alive as incarnation 1: its suspicion is refuted
   628.420  !   the copy of ping from s to p is late by 80.000 ms
   651.395  p   asks q r to ask s: no answer has come from it
   675.518  !   the copy of pong from s to p is late by 80.000 ms
   688.420  !   the copy of ping from s to p is late by 80.000 ms
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     49fbba2858d12963 (1243 events)

variant "tree"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
   100.000  !   t crashes
   173.316  q   burns view 1 of g: its neighbour t has been silent for longer than the timeout
   173.316  q   is notified that view 1 of g has failed
   177.669  s   burns view 1 of g: q says that it has failed
   177.669  s   is notified that view 1 of g has failed
   179.028  p   burns view 1 of g: q says that it has failed
   179.028  p   is notified that view 1 of g has failed
   184.974  r   burns view 1 of g: p says that it has failed
   184.974  r   is notified that view 1 of g has failed
   256.204  q   suspects t: no answer for 80.000 ms
   256.204  q   cuts its channel from t
   256.204  q   tells the leader p that it has given up t
   262.042  p   cuts its channel from t
   262.042  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   263.449  s   suspects t: no answer for 80.000 ms
   263.449  s   cuts its channel from t
   263.449  s   tells the leader p that it has given up t
   266.252  r   accepts view 2 of g = p q r s, which p proposes
   266.252  r   cuts its channel from t
   266.395  s   accepts view 2 of g = p q r s, which p proposes
   266.603  q   accepts view 2 of g = p q r s, which p proposes
   271.454  p   commits view 2 of g: 3 of 5 members have voted for it
   271.454  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   271.454  p   says to q r s that it has flushed for view 2
   276.195  r   learns from p that view 2 of g is decided
   276.195  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   276.195  r   says to p q s that it has flushed for view 2
   276.791  q   learns from p that view 2 of g is decided
   276.791  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   276.791  q   says to p r s that it has flushed for view 2
   277.140  s   learns from p that view 2 of g is decided
   277.140  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   277.140  s   says to p q r that it has flushed for view 2
   281.721  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   281.721  r   installs view 2 of g = p q r s
   282.230  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   282.230  s   installs view 2 of g = p q r s
   282.306  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   282.306  p   installs view 2 of g = p q r s
   282.724  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   282.724  q   installs view 2 of g = p q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 4)
holds     fuse-once (notifications: 4)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     537e4318139a5c2a (1236 events)

variant "heartbeat, verified"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
   100.000  !   t crashes
   168.420  s   suspects t: silent for 69.565 ms
   168.420  s   asks t whether it is dead, directly and through p q
   170.345  r   suspects t: silent for 70.937 ms
   170.345  r   asks t whether it is dead, directly and through p q
   171.395  p   suspects t: silent for 72.438 ms
   171.395  p   asks t whether it is dead, directly and through q r
   173.316  q   suspects t: silent for 74.868 ms
   173.316  q   asks t whether it is dead, directly and through p r
   173.918  q   asks t for s whether it is dead
   174.382  p   asks t for s whether it is dead
   176.116  p   asks t for r whether it is dead
   176.341  q   asks t for r whether it is dead
   176.840  r   asks t for p whether it is dead
   177.036  q   asks t for p whether it is dead
   178.580  p   asks t for q whether it is dead
   178.976  r   asks t for q whether it is dead
   228.420  s   takes t for failed: nobody has heard from it
   228.420  s   cuts its channel from t
   228.420  s   tells the leader p that it has given up t
   230.345  r   takes t for failed: nobody has heard from it
   230.345  r   cuts its channel from t
   230.345  r   tells the leader p that it has given up t
   231.395  p   takes t for failed: nobody has heard from it
   231.395  p   cuts its channel from t
   231.395  p   proposes view 2 of g = p q r s; needs 3 of 5 votes
   233.316  q   takes t for failed: nobody has heard from it
   233.316  q   cuts its channel from t
   233.316  q   tells the leader p that it has given up t
   235.521  q   accepts view 2 of g = p q r s, which p proposes
   235.605  r   accepts view 2 of g = p q r s, which p proposes
   235.748  s   accepts view 2 of g = p q r s, which p proposes
   240.807  p   commits view 2 of g: 3 of 5 members have voted for it
   240.807  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   240.807  p   says to q r s that it has flushed for view 2
   245.548  r   learns from p that view 2 of g is decided
   245.548  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   245.548  r   says to p q s that it has flushed for view 2
   246.144  q   learns from p that view 2 of g is decided
   246.144  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   246.144  q   says to p r s that it has flushed for view 2
   246.493  s   learns from p that view 2 of g is decided
   246.493  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   246.493  s   says to p q r that it has flushed for view 2
   250.650  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   250.650  r   installs view 2 of g = p q r s
   251.583  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   251.583  s   installs view 2 of g = p q r s
   251.659  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   251.659  p   installs view 2 of g = p q r s
   252.077  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   252.077  q   installs view 2 of g = p q r s
   508.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   528.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   548.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   568.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   571.395  p   suspects s: silent for 78.803 ms
   571.395  p   asks s whether it is dead, directly and through q r
   576.081  r   asks s for p whether it is dead
   577.004  q   asks s for p whether it is dead
   588.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   592.064  p   drops its suspicion of s: r has heard from it, so the link has failed and not the node
   608.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   628.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   648.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   668.420  !   the copy of heartbeat from s to p is late by 80.000 ms
   688.420  !   the copy of heartbeat from s to p is late by 80.000 ms
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     703bc8a866a79318 (1587 events)
