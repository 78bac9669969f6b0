     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    17.918  s   delivers question from p: every cbcast that came before it has been delivered
    18.063  p   delivers aside from s: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   delivers yes from q: every cbcast that came before it has been delivered
    22.889  p   delivers yes from q: every cbcast that came before it has been delivered
    23.373  r   holds yes from q back: a cbcast of p that came before it is missing
    50.000  r   delivers question from p: every cbcast that came before it has been delivered
    50.000  r   delivers yes from q: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 12)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 15)
holds     causal-delivery (deliveries of cbcasts that others came before: 4)
holds     stability-truth (messages that became stable: 3)
trace     042fa8c33511252b (601 events)

variant "nothing is held back"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    17.918  s   delivers question from p: every cbcast that came before it has been delivered
    18.063  p   delivers aside from s: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   delivers yes from q: every cbcast that came before it has been delivered
    22.889  p   delivers yes from q: every cbcast that came before it has been delivered
    23.373  r   delivers yes from q: every cbcast that came before it has been delivered
    50.000  r   delivers question from p: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 12)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 15)
violated  causal-delivery: r delivers yes, and not yet what p had multicast before it
holds     stability-truth (messages that became stable: 3)
trace     83f586983e71581f (600 events)

variant "the same with fbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    17.918  s   delivers question from p: every cbcast that came before it has been delivered
    18.063  p   delivers aside from s: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   delivers yes from q: every cbcast that came before it has been delivered
    22.889  p   delivers yes from q: every cbcast that came before it has been delivered
    23.373  r   holds yes from q back: a cbcast of p that came before it is missing
    50.000  r   delivers question from p: every cbcast that came before it has been delivered
    50.000  r   delivers yes from q: every cbcast that came before it has been delivered
    60.000  p   multicasts question2 to g in view 1
    60.000  p   delivers question2 from p: all that p sent before it has been delivered
    67.059  s   delivers question2 from p: all that p sent before it has been delivered
    67.817  q   delivers question2 from p: all that p sent before it has been delivered
    67.817  q   multicasts yes2 to g in view 1
    67.817  q   delivers yes2 from q: all that q sent before it has been delivered
    74.426  s   delivers yes2 from q: all that q sent before it has been delivered
    74.483  r   delivers yes2 from q: all that q sent before it has been delivered
    74.579  p   delivers yes2 from q: all that q sent before it has been delivered
   100.000  r   delivers question2 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 20)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 20)
holds     no-duplication (deliveries: 20)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 25)
holds     causal-delivery (deliveries of cbcasts that others came before: 4)
holds     stability-truth (messages that became stable: 5)
trace     ca5daedc69c47e19 (817 events)

variant "p asks and crashes"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  !   the copy of question from p to r is lost: the script drops it
    12.000  !   the copy of question from p to s is lost: the script drops it
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  !   p crashes
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   holds yes from q back: a cbcast of p that came before it is missing
    23.373  r   holds yes from q back: a cbcast of p that came before it is missing
    81.510  s   suspects p: silent for 70.673 ms
    81.510  s   cuts its channel from p
    81.510  s   tells the leader q that it has given up p
    82.158  q   suspects p: silent for 71.970 ms
    82.158  q   cuts its channel from p
    82.158  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
    88.867  s   cuts p and answers q
    89.661  r   cuts p and answers q
    89.661  r   cuts its channel from p
    89.661  r   tells the leader q that it has given up p
    97.303  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   104.583  r   accepts view 2 of g = q r s, which q proposes
   104.910  s   accepts view 2 of g = q r s, which q proposes
   111.438  q   commits view 2 of g: 3 of 4 members have voted for it
   111.438  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
   111.438  q   echoes question to r: no copy has come from r, so r may lack it
   111.438  q   echoes question to s: no copy has come from s, so s may lack it
   111.438  q   echoes aside to r: no copy has come from r, so r may lack it
   111.438  q   says to r s that it has flushed for view 2
   118.514  r   learns from q that view 2 of g is decided
   118.514  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   118.514  r   echoes yes to s: no copy has come from s, so s may lack it
   118.514  r   echoes aside to q: no copy has come from q, so q may lack it
   118.514  r   says to q s that it has flushed for view 2
   118.514  r   delivers question from p: every cbcast that came before it has been delivered
   118.514  r   delivers yes from q: every cbcast that came before it has been delivered
   119.181  s   learns from q that view 2 of g is decided
   119.181  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   119.181  s   echoes yes to r: no copy has come from r, so r may lack it
   119.181  s   says to q r that it has flushed for view 2
   119.181  s   delivers question from p: every cbcast that came before it has been delivered
   119.181  s   delivers yes from q: every cbcast that came before it has been delivered
   125.051  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   125.051  s   installs view 2 of g = q r s
   126.167  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   126.167  r   installs view 2 of g = q r s
   126.437  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   126.437  q   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 13)
holds     cut-for-good (cut channels: 3)
holds     causal-delivery (deliveries of cbcasts that others came before: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     5538902d7bd5921f (581 events)

variant "timestamps go on counting in the next view"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    17.918  s   delivers question from p: every cbcast that came before it has been delivered
    18.063  p   delivers aside from s: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   delivers yes from q: every cbcast that came before it has been delivered
    22.889  p   delivers yes from q: every cbcast that came before it has been delivered
    23.373  r   holds yes from q back: a cbcast of p that came before it is missing
    50.000  r   delivers question from p: every cbcast that came before it has been delivered
    50.000  r   delivers yes from q: every cbcast that came before it has been delivered
   100.000  s   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   100.000  s   asks to leave g: nothing that it holds is unstable
   100.000  s   tells the leader p that s asks to leave g
   106.759  p   proposes view 2 of g = p q r; needs 3 of 4 votes
   113.495  q   accepts view 2 of g = p q r, which p proposes
   114.050  s   accepts view 2 of g = p q r, which p proposes
   120.847  p   commits view 2 of g: 3 of 4 members have voted for it
   120.847  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   120.847  p   says to q r that it has flushed for view 2
   127.432  q   learns from p that view 2 of g is decided
   127.432  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   127.432  q   says to p r that it has flushed for view 2
   128.414  s   learns from p that view 2 of g is decided
   128.414  s   has left g
   146.759  r   accepts view 2 of g = p q r, which p proposes
   160.847  r   learns from p that view 2 of g is decided
   160.847  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   160.847  r   says to p q that it has flushed for view 2
   160.847  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   160.847  r   installs view 2 of g = p q r
   167.827  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   167.827  p   installs view 2 of g = p q r
   168.178  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   168.178  q   installs view 2 of g = p q r
   168.178  q   cbcasts later to g in view 2
   168.178  q   holds later from q back: a cbcast of p that came before it is missing
   174.844  r   holds later from q back: a cbcast of p that came before it is missing
   174.940  p   holds later from q back: a cbcast of p that came before it is missing
   300.000  !   r crashes
   362.158  q   suspects r: silent for 69.504 ms
   362.158  q   cuts its channel from r
   362.158  q   tells the leader p that it has given up r
   363.152  p   suspects r: silent for 70.558 ms
   363.152  p   cuts its channel from r
   363.152  p   proposes view 3 of g = p q; needs 2 of 3 votes
   370.183  q   accepts view 3 of g = p q, which p proposes
   378.018  p   commits view 3 of g: 2 of 3 members have voted for it
   378.018  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   378.018  p   says to q that it has flushed for view 3
   384.797  q   learns from p that view 3 of g is decided
   384.797  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   384.797  q   says to p that it has flushed for view 3
   385.966  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   385.966  q   discards later: a message before it is nowhere to be had
   385.966  q   installs view 3 of g = p q
   392.770  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   392.770  p   discards later: a message before it is nowhere to be had
   392.770  p   installs view 3 of g = p q
holds     virtual-synchrony (pairs of processes that went through a view change together: 4)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 12)
violated  self-delivery: q has multicast later and does not deliver it itself
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     no-messages-from-the-dead (cut channels: 2)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 16)
holds     cut-for-good (cut channels: 2)
holds     causal-delivery (deliveries of cbcasts that others came before: 4)
holds     block-discipline (flushes that came to their end: 5)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
trace     4319ddbffcc12e47 (916 events)

variant "r has only heard of the question"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts question to g in view 1
    10.000  p   delivers question from p: every cbcast that came before it has been delivered
    12.000  s   cbcasts aside to g in view 1
    12.000  s   delivers aside from s: every cbcast that came before it has been delivered
    16.208  q   delivers question from p: every cbcast that came before it has been delivered
    16.208  q   cbcasts yes to g in view 1
    16.208  q   delivers yes from q: every cbcast that came before it has been delivered
    17.918  s   delivers question from p: every cbcast that came before it has been delivered
    17.918  s   multicasts rumour to g in view 1
    17.918  s   delivers rumour from s: all that s sent before it has been delivered
    18.063  p   delivers aside from s: every cbcast that came before it has been delivered
    19.061  q   delivers aside from s: every cbcast that came before it has been delivered
    19.071  r   delivers aside from s: every cbcast that came before it has been delivered
    22.862  s   delivers yes from q: every cbcast that came before it has been delivered
    22.889  p   delivers yes from q: every cbcast that came before it has been delivered
    23.373  r   holds yes from q back: a cbcast of p that came before it is missing
    23.945  p   delivers rumour from s: all that s sent before it has been delivered
    24.113  q   delivers rumour from s: all that s sent before it has been delivered
    25.891  r   delivers rumour from s: all that s sent before it has been delivered
    25.891  r   keeps opinion back: a cbcast of p comes before it, is missing here, and might be lost with p
    50.000  r   delivers question from p: every cbcast that came before it has been delivered
    50.000  r   delivers yes from q: every cbcast that came before it has been delivered
    50.000  r   cbcasts opinion to g in view 1
    50.000  r   delivers opinion from r: every cbcast that came before it has been delivered
    56.025  s   delivers opinion from r: every cbcast that came before it has been delivered
    56.044  q   delivers opinion from r: every cbcast that came before it has been delivered
    57.635  p   delivers opinion from r: every cbcast that came before it has been delivered
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
holds     causal-delivery (deliveries of cbcasts that others came before: 8)
holds     stability-truth (messages that became stable: 5)
trace     b150180028087b1e (759 events)
