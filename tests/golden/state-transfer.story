     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts m2 to g in view 1
    12.000  p   delivers m2 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    21.919  r   delivers m2 from p: all that p sent before it has been delivered
    22.234  q   delivers m2 from p: all that p sent before it has been delivered
    60.000  s   asks p to be let into g
    70.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    80.684  q   accepts view 2 of g = p q r s, which p proposes
    81.574  r   accepts view 2 of g = p q r s, which p proposes
    91.526  p   commits view 2 of g: 2 of 3 members have voted for it
    91.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    91.526  p   says to q r that it has flushed for view 2
   100.820  q   learns from p that view 2 of g is decided
   100.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   100.820  q   says to p r that it has flushed for view 2
   103.392  r   learns from p that view 2 of g is decided
   103.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.392  r   says to p q that it has flushed for view 2
   111.526  s   learns from p that view 2 of g is decided
   111.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   111.907  q   installs view 2 of g = p q r s
   111.907  q   multicasts m3 to g in view 2
   111.907  q   delivers m3 from q: all that q sent before it has been delivered
   112.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   112.025  r   installs view 2 of g = p q r s
   114.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.843  p   installs view 2 of g = p q r s
   114.843  p   sends its state at view 2 to s: it is the oldest that has one
   120.513  r   delivers m3 from q: all that q sent before it has been delivered
   121.094  s   keeps m3: it belongs to view 2, which is not installed here yet
   123.654  p   delivers m3 from q: all that q sent before it has been delivered
   134.843  s   takes over the state that p had at view 2 of g
   134.843  s   installs view 2 of g = p q r s
   134.843  s   delivers m3 from q: all that q sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 13)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     e36dfb853baca129 (619 events)

variant "late snapshot"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts m2 to g in view 1
    12.000  p   delivers m2 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    21.919  r   delivers m2 from p: all that p sent before it has been delivered
    22.234  q   delivers m2 from p: all that p sent before it has been delivered
    60.000  s   asks p to be let into g
    70.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    80.684  q   accepts view 2 of g = p q r s, which p proposes
    81.574  r   accepts view 2 of g = p q r s, which p proposes
    91.526  p   commits view 2 of g: 2 of 3 members have voted for it
    91.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    91.526  p   says to q r that it has flushed for view 2
   100.820  q   learns from p that view 2 of g is decided
   100.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   100.820  q   says to p r that it has flushed for view 2
   103.392  r   learns from p that view 2 of g is decided
   103.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.392  r   says to p q that it has flushed for view 2
   111.526  s   learns from p that view 2 of g is decided
   111.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   111.907  q   installs view 2 of g = p q r s
   111.907  q   multicasts m3 to g in view 2
   111.907  q   delivers m3 from q: all that q sent before it has been delivered
   112.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   112.025  r   installs view 2 of g = p q r s
   114.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.843  p   installs view 2 of g = p q r s
   120.513  r   delivers m3 from q: all that q sent before it has been delivered
   121.094  s   keeps m3: it belongs to view 2, which is not installed here yet
   123.654  p   delivers m3 from q: all that q sent before it has been delivered
   123.654  p   sends its state at view 2 to s: it is the oldest that has one
   143.654  s   takes over the state that p had at view 2 of g
   143.654  s   installs view 2 of g = p q r s
   143.654  s   delivers m3 from q: all that q sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
violated  state-consistency: s loads a state that p did not have when it installed view 2 of g
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 13)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     a1a959716a7b1ba6 (631 events)

variant "the donor dies"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts m2 to g in view 1
    12.000  p   delivers m2 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    21.919  r   delivers m2 from p: all that p sent before it has been delivered
    22.234  q   delivers m2 from p: all that p sent before it has been delivered
    60.000  s   asks p to be let into g
    70.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    80.684  q   accepts view 2 of g = p q r s, which p proposes
    81.574  r   accepts view 2 of g = p q r s, which p proposes
    91.526  p   commits view 2 of g: 2 of 3 members have voted for it
    91.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    91.526  p   says to q r that it has flushed for view 2
   100.820  q   learns from p that view 2 of g is decided
   100.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   100.820  q   says to p r that it has flushed for view 2
   103.392  r   learns from p that view 2 of g is decided
   103.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.392  r   says to p q that it has flushed for view 2
   111.526  s   learns from p that view 2 of g is decided
   111.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   111.907  q   installs view 2 of g = p q r s
   111.907  q   multicasts m3 to g in view 2
   111.907  q   delivers m3 from q: all that q sent before it has been delivered
   112.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   112.025  r   installs view 2 of g = p q r s
   114.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.843  p   installs view 2 of g = p q r s
   114.843  p   sends its state at view 2 to s: it is the oldest that has one
   114.843  !   p crashes
   114.843  !   the copy of state from p to s is lost: it went with its sender
   120.513  r   delivers m3 from q: all that q sent before it has been delivered
   121.094  s   keeps m3: it belongs to view 2, which is not installed here yet
   177.022  q   suspects p: silent for 61.128 ms
   177.022  q   cuts its channel from p
   177.022  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   186.753  r   cuts p and answers q
   186.753  r   cuts its channel from p
   186.753  r   tells the leader q that it has given up p
   188.830  s   cuts p and answers q
   188.830  s   cuts its channel from p
   188.830  s   tells the leader q that it has given up p
   198.805  q   proposes view 3 of g = q r s; needs 3 of 4 votes
   209.503  s   accepts view 3 of g = q r s, which q proposes
   209.777  r   accepts view 3 of g = q r s, which q proposes
   221.653  q   commits view 3 of g: 3 of 4 members have voted for it
   221.653  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   221.653  q   says to r s that it has flushed for view 3
   232.047  s   learns from q that view 3 of g is decided
   232.047  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   232.047  s   echoes m3 to r: no copy has come from r, so r may lack it
   232.047  s   says to q r that it has flushed for view 3
   232.787  r   learns from q that view 3 of g is decided
   232.787  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   232.787  r   echoes m3 to s: no copy has come from s, so s may lack it
   232.787  r   says to q s that it has flushed for view 3
   242.778  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   242.778  q   installs view 3 of g = q r s
   242.778  q   sends its state at view 3 to s: it is the oldest that has one
   243.910  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   243.910  r   installs view 3 of g = q r s
   253.802  s   takes over the state that q had at view 3 of g
   253.802  s   installs view 3 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 4)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 11)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 5)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     15cd27889a7c5509 (731 events)

variant "in pieces, and the donor dies"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts m2 to g in view 1
    12.000  p   delivers m2 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    21.919  r   delivers m2 from p: all that p sent before it has been delivered
    22.234  q   delivers m2 from p: all that p sent before it has been delivered
    60.000  s   asks p to be let into g
    70.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    80.684  q   accepts view 2 of g = p q r s, which p proposes
    81.574  r   accepts view 2 of g = p q r s, which p proposes
    91.526  p   commits view 2 of g: 2 of 3 members have voted for it
    91.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    91.526  p   says to q r that it has flushed for view 2
   100.820  q   learns from p that view 2 of g is decided
   100.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   100.820  q   says to p r that it has flushed for view 2
   103.392  r   learns from p that view 2 of g is decided
   103.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.392  r   says to p q that it has flushed for view 2
   111.526  s   learns from p that view 2 of g is decided
   111.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   111.907  q   installs view 2 of g = p q r s
   111.907  q   multicasts m3 to g in view 2
   111.907  q   delivers m3 from q: all that q sent before it has been delivered
   112.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   112.025  r   installs view 2 of g = p q r s
   114.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.843  p   installs view 2 of g = p q r s
   114.843  p   sends s piece 1 of 4 of its state at view 2
   120.513  r   delivers m3 from q: all that q sent before it has been delivered
   121.094  s   keeps m3: it belongs to view 2, which is not installed here yet
   123.654  p   delivers m3 from q: all that q sent before it has been delivered
   134.843  s   has piece 1 of the state that p had at view 2, and asks for the next
   146.459  p   sends s piece 2 of 4 of its state at view 2
   166.459  !   p crashes
   166.459  s   has piece 2 of the state that p had at view 2, and asks for the next
   217.022  q   suspects p: silent for 60.908 ms
   217.022  q   cuts its channel from p
   217.022  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   226.753  r   cuts p and answers q
   226.753  r   cuts its channel from p
   226.753  r   tells the leader q that it has given up p
   228.830  s   cuts p and answers q
   228.830  s   cuts its channel from p
   228.830  s   tells the leader q that it has given up p
   238.805  q   proposes view 3 of g = q r s; needs 3 of 4 votes
   249.503  s   accepts view 3 of g = q r s, which q proposes
   249.777  r   accepts view 3 of g = q r s, which q proposes
   261.653  q   commits view 3 of g: 3 of 4 members have voted for it
   261.653  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   261.653  q   says to r s that it has flushed for view 3
   272.047  s   learns from q that view 3 of g is decided
   272.047  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   272.047  s   echoes m3 to r: no copy has come from r, so r may lack it
   272.047  s   says to q r that it has flushed for view 3
   272.787  r   learns from q that view 3 of g is decided
   272.787  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   272.787  r   echoes m3 to s: no copy has come from s, so s may lack it
   272.787  r   says to q s that it has flushed for view 3
   282.778  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   282.778  q   installs view 3 of g = q r s
   282.778  q   sends s piece 1 of 4 of its state at view 3
   283.910  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   283.910  r   installs view 3 of g = q r s
   294.251  s   has piece 1 of the state that q had at view 3, and asks for the next
   304.785  q   sends s piece 2 of 4 of its state at view 3
   316.631  s   has piece 2 of the state that q had at view 3, and asks for the next
   328.512  q   sends s piece 3 of 4 of its state at view 3
   339.017  s   has piece 3 of the state that q had at view 3, and asks for the next
   350.992  q   sends its state at view 3 to s: it is the oldest that has one
   362.016  s   takes over the state that q had at view 3 of g
   362.016  s   installs view 3 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 4)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 12)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 5)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     f6c95241faa73b79 (912 events)

variant "in pieces, and the joiner dies"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   multicasts m1 to g in view 1
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts m2 to g in view 1
    12.000  p   delivers m2 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    21.919  r   delivers m2 from p: all that p sent before it has been delivered
    22.234  q   delivers m2 from p: all that p sent before it has been delivered
    60.000  s   asks p to be let into g
    70.480  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    80.684  q   accepts view 2 of g = p q r s, which p proposes
    81.574  r   accepts view 2 of g = p q r s, which p proposes
    91.526  p   commits view 2 of g: 2 of 3 members have voted for it
    91.526  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    91.526  p   says to q r that it has flushed for view 2
   100.820  q   learns from p that view 2 of g is decided
   100.820  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   100.820  q   says to p r that it has flushed for view 2
   103.392  r   learns from p that view 2 of g is decided
   103.392  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   103.392  r   says to p q that it has flushed for view 2
   111.526  s   learns from p that view 2 of g is decided
   111.907  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   111.907  q   installs view 2 of g = p q r s
   111.907  q   multicasts m3 to g in view 2
   111.907  q   delivers m3 from q: all that q sent before it has been delivered
   112.025  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   112.025  r   installs view 2 of g = p q r s
   114.843  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   114.843  p   installs view 2 of g = p q r s
   114.843  p   sends s piece 1 of 4 of its state at view 2
   120.513  r   delivers m3 from q: all that q sent before it has been delivered
   121.094  s   keeps m3: it belongs to view 2, which is not installed here yet
   123.654  p   delivers m3 from q: all that q sent before it has been delivered
   134.843  s   has piece 1 of the state that p had at view 2, and asks for the next
   146.459  p   sends s piece 2 of 4 of its state at view 2
   166.459  !   s crashes
   236.314  r   suspects s: silent for 63.021 ms
   236.314  r   cuts its channel from s
   236.314  r   tells the leader p that it has given up s
   237.022  q   suspects s: silent for 63.183 ms
   237.022  q   cuts its channel from s
   237.022  q   tells the leader p that it has given up s
   245.611  p   cuts its channel from s
   245.611  p   proposes view 3 of g = p q r; needs 3 of 4 votes
   254.309  q   accepts view 3 of g = p q r, which p proposes
   254.399  r   accepts view 3 of g = p q r, which p proposes
   265.953  p   commits view 3 of g: 3 of 4 members have voted for it
   265.953  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   265.953  p   echoes m3 to r: no copy has come from r, so r may lack it
   265.953  p   says to q r that it has flushed for view 3
   275.128  r   learns from p that view 3 of g is decided
   275.128  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   275.128  r   echoes m3 to p: no copy has come from p, so p may lack it
   275.128  r   says to p q that it has flushed for view 3
   277.419  q   learns from p that view 3 of g is decided
   277.419  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   277.419  q   says to p r that it has flushed for view 3
   285.119  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   285.119  q   installs view 3 of g = p q r
   287.568  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   287.568  r   installs view 3 of g = p q r
   287.857  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   287.857  p   installs view 3 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 12)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     f145eb55cfbe789d (816 events)
