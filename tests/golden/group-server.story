     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  t   asks the server s to be let into g
    20.921  s   changes its map of groups: the next view is 2 = p q r t
    20.921  s   reports view 2 of g to p q r t
    29.119  r   learns view 2 of g from the server s
    29.119  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.119  r   says to p q that it has flushed for view 2
    29.340  q   learns view 2 of g from the server s
    29.340  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.340  q   says to p r that it has flushed for view 2
    29.597  t   learns view 2 of g from the server s
    32.187  p   learns view 2 of g from the server s
    32.187  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    32.187  p   says to q r that it has flushed for view 2
    40.003  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    40.003  p   installs view 2 of g = p q r t
    40.003  p   sends its state at view 2 to t: it is the oldest that has one
    41.277  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    41.277  q   installs view 2 of g = p q r t
    44.106  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    44.106  r   installs view 2 of g = p q r t
    48.954  t   takes over the state that p had at view 2 of g
    48.954  t   installs view 2 of g = p q r t
   120.000  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   120.000  r   asks the server s to be let out of g
   130.896  s   changes its map of groups: the next view is 3 = p q t
   130.896  s   reports view 3 of g to p q r t
   140.013  q   learns view 3 of g from the server s
   140.013  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.013  q   says to p t that it has flushed for view 3
   140.058  p   learns view 3 of g from the server s
   140.058  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.058  p   says to q t that it has flushed for view 3
   141.963  r   learns view 3 of g from the server s
   141.963  r   has left g
   142.341  t   learns view 3 of g from the server s
   142.341  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   142.341  t   says to p q that it has flushed for view 3
   150.424  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   150.424  p   installs view 3 of g = p q t
   151.483  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.483  q   installs view 3 of g = p q t
   151.761  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.761  t   installs view 3 of g = p q t
   250.000  u   asks the server s who is in g
   258.381  s   tells u who is in g: p q t
   266.968  u   learns from the server s who is in g: p q t
   266.968  u   finds view 3 of g = p q t
   300.000  !   s crashes
   320.000  p   multicasts m1 to g in view 3
   320.000  p   delivers m1 from p: all that p sent before it has been delivered
   330.330  q   delivers m1 from p: all that p sent before it has been delivered
   331.656  t   delivers m1 from p: all that p sent before it has been delivered
   357.672  t   suspects s: silent for 64.107 ms
   362.158  p   suspects s: silent for 70.239 ms
   364.862  q   suspects s: silent for 72.250 ms
   380.000  !   q crashes
   400.000  u   asks the server s to be let into g
   461.041  u   suspects s: silent for 61.041 ms
   550.000  u   asks the server s to be let into g
   700.000  s#1 starts again, as a new incarnation
   700.000  s#1 has started again, and asks p q r t u for the groups that they are in
   700.000  u   asks the server s to be let into g
   710.770  p   tells s#1, which has started again, the views that it knows
   711.216  u   tells s#1, which has started again, the views that it knows
   711.250  t   tells s#1, which has started again, the views that it knows
   711.888  r   tells s#1, which has started again, the views that it knows
   760.000  s#1 has started again, and asks q for the groups that they are in
   781.041  u   suspects s#1: silent for 69.825 ms
   789.632  s#1 suspects q: silent for 70.733 ms
   820.000  s#1 has started again, and asks q for the groups that they are in
   850.000  u   asks the server s#1 to be let into g
   880.000  s#1 has started again, and asks q for the groups that they are in
   940.000  s#1 rebuilds g from what it was told: the newest view is 3 = p q t
   940.000  s#1 reports view 3 of g to p q r t
   940.000  s#1 wants q dropped from g: it has fallen silent
   940.000  s#1 cuts its channel from q
   940.000  s#1 changes its map of groups: the next view is 4 = p t
   940.000  s#1 reports view 4 of g to p t
   949.306  p   learns view 4 of g from the server s#1
   949.306  p   cuts its channel from q
   949.306  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   949.306  p   says to t that it has flushed for view 4
   951.769  t   learns view 4 of g from the server s#1
   951.769  t   cuts its channel from q
   951.769  t   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   951.769  t   says to p that it has flushed for view 4
   957.326  t   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   957.326  t   installs view 4 of g = p t
   962.329  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   962.329  p   installs view 4 of g = p t
  1000.000  u   asks the server s#1 to be let into g
  1009.654  s#1 changes its map of groups: the next view is 5 = p t u
  1009.654  s#1 reports view 5 of g to p t u
  1018.839  t   learns view 5 of g from the server s#1
  1018.839  t   sends nothing more in the old view of g: view 5 is decided. Unstable messages here: 0
  1018.839  t   says to p that it has flushed for view 5
  1020.087  u   learns view 5 of g from the server s#1
  1021.198  p   learns view 5 of g from the server s#1
  1021.198  p   sends nothing more in the old view of g: view 5 is decided. Unstable messages here: 0
  1021.198  p   says to t that it has flushed for view 5
  1026.864  p   has every survivor's flush message for view 5 of g: it lacks nothing that a survivor had
  1026.864  p   installs view 5 of g = p t u
  1026.864  p   sends its state at view 5 to u: it is the oldest that has one
  1029.468  t   has every survivor's flush message for view 5 of g: it lacks nothing that a survivor had
  1029.468  t   installs view 5 of g = p t u
  1036.135  u   takes over the state that p had at view 5 of g
  1036.135  u   installs view 5 of g = p t u
  1039.065  u   takes its suspicion of s#1 back: a heartbeat has come
holds     virtual-synchrony (pairs of processes that went through a view change together: 8)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 10)
holds     self-inclusion (views installed: 15)
holds     local-monotonicity (views installed after a first one: 10)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 2)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     age-order (views that follow another: 4)
holds     initial-view-event (multicasts and deliveries: 4)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 10)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 6)
trace     9260820c7356459c (1605 events)

variant "the server does not come back"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  t   asks the server s to be let into g
    20.921  s   changes its map of groups: the next view is 2 = p q r t
    20.921  s   reports view 2 of g to p q r t
    29.119  r   learns view 2 of g from the server s
    29.119  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.119  r   says to p q that it has flushed for view 2
    29.340  q   learns view 2 of g from the server s
    29.340  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.340  q   says to p r that it has flushed for view 2
    29.597  t   learns view 2 of g from the server s
    32.187  p   learns view 2 of g from the server s
    32.187  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    32.187  p   says to q r that it has flushed for view 2
    40.003  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    40.003  p   installs view 2 of g = p q r t
    40.003  p   sends its state at view 2 to t: it is the oldest that has one
    41.277  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    41.277  q   installs view 2 of g = p q r t
    44.106  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    44.106  r   installs view 2 of g = p q r t
    48.954  t   takes over the state that p had at view 2 of g
    48.954  t   installs view 2 of g = p q r t
   120.000  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   120.000  r   asks the server s to be let out of g
   130.896  s   changes its map of groups: the next view is 3 = p q t
   130.896  s   reports view 3 of g to p q r t
   140.013  q   learns view 3 of g from the server s
   140.013  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.013  q   says to p t that it has flushed for view 3
   140.058  p   learns view 3 of g from the server s
   140.058  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.058  p   says to q t that it has flushed for view 3
   141.963  r   learns view 3 of g from the server s
   141.963  r   has left g
   142.341  t   learns view 3 of g from the server s
   142.341  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   142.341  t   says to p q that it has flushed for view 3
   150.424  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   150.424  p   installs view 3 of g = p q t
   151.483  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.483  q   installs view 3 of g = p q t
   151.761  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.761  t   installs view 3 of g = p q t
   250.000  u   asks the server s who is in g
   258.381  s   tells u who is in g: p q t
   266.968  u   learns from the server s who is in g: p q t
   266.968  u   finds view 3 of g = p q t
   300.000  !   s crashes
   320.000  p   multicasts m1 to g in view 3
   320.000  p   delivers m1 from p: all that p sent before it has been delivered
   330.330  q   delivers m1 from p: all that p sent before it has been delivered
   331.656  t   delivers m1 from p: all that p sent before it has been delivered
   357.672  t   suspects s: silent for 64.107 ms
   362.158  p   suspects s: silent for 70.239 ms
   364.862  q   suspects s: silent for 72.250 ms
   380.000  !   q crashes
   400.000  u   asks the server s to be let into g
   461.041  u   suspects s: silent for 61.041 ms
   550.000  u   asks the server s to be let into g
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 4)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     adc3edccbc36c1b5 (905 events)

variant "a server that asks nobody"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  t   asks the server s to be let into g
    20.921  s   changes its map of groups: the next view is 2 = p q r t
    20.921  s   reports view 2 of g to p q r t
    29.119  r   learns view 2 of g from the server s
    29.119  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.119  r   says to p q that it has flushed for view 2
    29.340  q   learns view 2 of g from the server s
    29.340  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.340  q   says to p r that it has flushed for view 2
    29.597  t   learns view 2 of g from the server s
    32.187  p   learns view 2 of g from the server s
    32.187  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    32.187  p   says to q r that it has flushed for view 2
    40.003  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    40.003  p   installs view 2 of g = p q r t
    40.003  p   sends its state at view 2 to t: it is the oldest that has one
    41.277  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    41.277  q   installs view 2 of g = p q r t
    44.106  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    44.106  r   installs view 2 of g = p q r t
    48.954  t   takes over the state that p had at view 2 of g
    48.954  t   installs view 2 of g = p q r t
   120.000  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   120.000  r   asks the server s to be let out of g
   130.896  s   changes its map of groups: the next view is 3 = p q t
   130.896  s   reports view 3 of g to p q r t
   140.013  q   learns view 3 of g from the server s
   140.013  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.013  q   says to p t that it has flushed for view 3
   140.058  p   learns view 3 of g from the server s
   140.058  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   140.058  p   says to q t that it has flushed for view 3
   141.963  r   learns view 3 of g from the server s
   141.963  r   has left g
   142.341  t   learns view 3 of g from the server s
   142.341  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   142.341  t   says to p q that it has flushed for view 3
   150.424  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   150.424  p   installs view 3 of g = p q t
   151.483  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.483  q   installs view 3 of g = p q t
   151.761  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   151.761  t   installs view 3 of g = p q t
   250.000  u   asks the server s who is in g
   258.381  s   tells u who is in g: p q t
   266.968  u   learns from the server s who is in g: p q t
   266.968  u   finds view 3 of g = p q t
   300.000  !   s crashes
   320.000  p   multicasts m1 to g in view 3
   320.000  p   delivers m1 from p: all that p sent before it has been delivered
   330.330  q   delivers m1 from p: all that p sent before it has been delivered
   331.656  t   delivers m1 from p: all that p sent before it has been delivered
   357.672  t   suspects s: silent for 64.107 ms
   362.158  p   suspects s: silent for 70.239 ms
   364.862  q   suspects s: silent for 72.250 ms
   380.000  !   q crashes
   400.000  u   asks the server s to be let into g
   461.041  u   suspects s: silent for 61.041 ms
   550.000  u   asks the server s to be let into g
   700.000  s#1 starts again, as a new incarnation
   700.000  s#1 has started again, and serves g with an empty memory: nobody is asked
   700.000  u   asks the server s to be let into g
   709.381  s#1 changes its map of groups: the next view is 1 = u
   709.381  s#1 reports view 1 of g to u
   719.814  u   learns view 1 of g from the server s#1
   719.814  u   installs view 1 of g = u
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
violated  view-agreement: p and u have different members in view 1 of g
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 2)
violated  membership-precision: q is a member of view 3 of g, and is not alive
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 4)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     32dd808a7cda9e3b (1088 events)
