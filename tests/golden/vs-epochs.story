     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts a1 to g in view 1
    10.000  p   delivers a1 from p: all that p sent before it has been delivered
    19.424  r   delivers a1 from p: all that p sent before it has been delivered
    19.641  q   delivers a1 from p: all that p sent before it has been delivered
    30.000  s   asks p to be let into g
    40.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    40.480  r   multicasts a2 to g in view 1
    40.480  !   the copy of a2 from r to q is late by 30.000 ms
    40.480  r   delivers a2 from r: all that r sent before it has been delivered
    49.085  p   delivers a2 from r: all that r sent before it has been delivered
    50.684  q   accepts view 2 of g = p q r s, which p proposes
    51.574  r   accepts view 2 of g = p q r s, which p proposes
    61.526  p   commits view 2 of g: 2 of 3 members have voted for it
    61.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    61.526  p   echoes a2 to q: no copy has come from q, so q may lack it
    61.526  p   says to q r that it has flushed for view 2
    69.613  s   learns from p that view 2 of g is decided
    70.820  q   learns from p that view 2 of g is decided
    70.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    70.820  q   says to p r that it has flushed for view 2
    70.820  q   keeps b1 back until the next view: nothing is sent during a flush
    73.392  r   learns from p that view 2 of g is decided
    73.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    73.392  r   says to p q that it has flushed for view 2
    73.438  q   delivers a2 from r: all that r sent before it has been delivered
    81.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    81.907  q   installs view 2 of g = p q r s
    81.907  q   multicasts b1 to g in view 2
    81.907  q   delivers b1 from q: all that q sent before it has been delivered
    82.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    82.025  r   installs view 2 of g = p q r s
    84.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    84.843  p   installs view 2 of g = p q r s
    84.843  p   sends its state at view 2 to s: it is the oldest that has one
    90.513  r   delivers b1 from q: all that q sent before it has been delivered
    91.094  s   keeps b1: it belongs to view 2, which is not installed here yet
    93.654  p   delivers b1 from q: all that q sent before it has been delivered
    96.584  s   takes over the state that p had at view 2 of g
    96.584  s   installs view 2 of g = p q r s
    96.584  s   delivers b1 from q: all that q sent before it has been delivered
    96.584  s   multicasts b2 to g in view 2
    96.584  s   delivers b2 from s: all that s sent before it has been delivered
   105.227  p   delivers b2 from s: all that s sent before it has been delivered
   105.754  q   delivers b2 from s: all that s sent before it has been delivered
   108.017  r   delivers b2 from s: all that s sent before it has been delivered
   108.017  !   r crashes
   177.022  q   suspects r: silent for 69.508 ms
   177.022  q   cuts its channel from r
   177.022  q   tells the leader p that it has given up r
   180.392  s   suspects r: silent for 75.864 ms
   180.392  s   cuts its channel from r
   180.392  s   tells the leader p that it has given up r
   187.320  p   suspects r: silent for 79.704 ms
   187.320  p   cuts its channel from r
   187.320  p   proposes view 3 of g = p q s; needs 3 of 4 votes
   196.018  q   accepts view 3 of g = p q s, which p proposes
   196.784  s   accepts view 3 of g = p q s, which p proposes
   208.522  p   commits view 3 of g: 3 of 4 members have voted for it
   208.522  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   208.522  p   echoes b2 to q: no copy has come from q, so q may lack it
   208.522  p   says to q s that it has flushed for view 3
   208.522  p   keeps c1 back until the next view: nothing is sent during a flush
   218.819  s   learns from p that view 3 of g is decided
   218.819  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   218.819  s   says to p q that it has flushed for view 3
   219.988  q   learns from p that view 3 of g is decided
   219.988  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   219.988  q   echoes b2 to p: no copy has come from p, so p may lack it
   219.988  q   says to p s that it has flushed for view 3
   228.041  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   228.041  q   installs view 3 of g = p q s
   230.679  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   230.679  s   installs view 3 of g = p q s
   230.742  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   230.742  p   installs view 3 of g = p q s
   230.742  p   multicasts c1 to g in view 3
   230.742  p   delivers c1 from p: all that p sent before it has been delivered
   239.202  s   delivers c1 from p: all that p sent before it has been delivered
   240.976  q   delivers c1 from p: all that p sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 17)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 17)
holds     no-duplication (deliveries: 17)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 22)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     844cfc3c5474dea5 (868 events)

variant "no flush"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts a1 to g in view 1
    10.000  p   delivers a1 from p: all that p sent before it has been delivered
    19.424  r   delivers a1 from p: all that p sent before it has been delivered
    19.641  q   delivers a1 from p: all that p sent before it has been delivered
    30.000  s   asks p to be let into g
    40.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    40.480  r   multicasts a2 to g in view 1
    40.480  !   the copy of a2 from r to q is late by 30.000 ms
    40.480  r   delivers a2 from r: all that r sent before it has been delivered
    49.085  p   delivers a2 from r: all that r sent before it has been delivered
    50.684  q   accepts view 2 of g = p q r s, which p proposes
    51.574  r   accepts view 2 of g = p q r s, which p proposes
    61.526  p   commits view 2 of g: 2 of 3 members have voted for it
    61.526  p   installs view 2 of g at once: the flush is switched off
    61.526  p   installs view 2 of g = p q r s
    61.526  p   sends its state at view 2 to s: it is the oldest that has one
    69.613  s   learns from p that view 2 of g is decided
    70.820  q   learns from p that view 2 of g is decided
    70.820  q   installs view 2 of g at once: the flush is switched off
    70.820  q   installs view 2 of g = p q r s
    73.267  s   takes over the state that p had at view 2 of g
    73.267  s   installs view 2 of g = p q r s
    73.392  r   learns from p that view 2 of g is decided
    73.392  r   installs view 2 of g at once: the flush is switched off
    73.392  r   installs view 2 of g = p q r s
    80.498  q   drops a2: it belongs to view 1, which is over here
violated  virtual-synchrony: p delivered a2 in view 1 of g; q went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 5)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 5)
holds     no-duplication (deliveries: 5)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 7)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     30d9dfe84d080b1a (528 events)
