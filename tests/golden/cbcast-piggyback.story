     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts m1 to g in view 1
    10.000  p   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   cbcasts m2 to g in view 1
    17.169  q   sends m2 to r with what came before it and r may lack: messages carried along: 1
    17.169  q   sends m2 to s with what came before it and s may lack: messages carried along: 1
    17.169  q   delivers m2 from q: every cbcast that came before it has been delivered
    17.177  s   delivers m1 from p: every cbcast that came before it has been delivered
    24.874  s   delivers m2 from q: every cbcast that came before it has been delivered
    24.874  s   cbcasts m3 to g in view 1
    24.874  s   sends m3 to p with what came before it and p may lack: messages carried along: 1
    24.874  s   sends m3 to r with what came before it and r may lack: messages carried along: 2
    24.874  s   delivers m3 from s: every cbcast that came before it has been delivered
    24.978  p   delivers m2 from q: every cbcast that came before it has been delivered
    31.690  r   delivers m1 from p: every cbcast that came before it has been delivered
    31.690  r   delivers m2 from q: every cbcast that came before it has been delivered
    31.690  r   delivers m3 from s: every cbcast that came before it has been delivered
    32.232  q   delivers m3 from s: every cbcast that came before it has been delivered
    32.712  p   delivers m3 from s: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 12)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 15)
holds     causal-delivery (deliveries of cbcasts that others came before: 8)
trace     8d33e92b79b3a454 (659 events)

variant "only the last message travels along"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts m1 to g in view 1
    10.000  p   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   cbcasts m2 to g in view 1
    17.169  q   sends m2 to r with what came before it and r may lack: messages carried along: 1
    17.169  q   sends m2 to s with what came before it and s may lack: messages carried along: 1
    17.169  q   delivers m2 from q: every cbcast that came before it has been delivered
    17.177  s   delivers m1 from p: every cbcast that came before it has been delivered
    24.874  s   delivers m2 from q: every cbcast that came before it has been delivered
    24.874  s   cbcasts m3 to g in view 1
    24.874  s   sends m3 to p with what came before it and p may lack: messages carried along: 1
    24.874  s   sends m3 to r with what came before it and r may lack: messages carried along: 1
    24.874  s   delivers m3 from s: every cbcast that came before it has been delivered
    24.978  p   delivers m2 from q: every cbcast that came before it has been delivered
    31.690  r   delivers m2 from q: every cbcast that came before it has been delivered
    31.690  r   delivers m3 from s: every cbcast that came before it has been delivered
    32.232  q   delivers m3 from s: every cbcast that came before it has been delivered
    32.712  p   delivers m3 from s: every cbcast that came before it has been delivered
    55.000  r   delivers m1 from p: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 12)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 15)
violated  causal-delivery: r delivers m2, and not yet what p had multicast before it
trace     a22d71ec2a9a0017 (659 events)

variant "p crashes, and its copies with it"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   cbcasts m1 to g in view 1
    10.000  p   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   delivers m1 from p: every cbcast that came before it has been delivered
    17.169  q   cbcasts m2 to g in view 1
    17.169  !   p crashes
    17.169  !   the copy of m1 from p to r is lost: it went with its sender
    17.169  q   sends m2 to r with what came before it and r may lack: messages carried along: 1
    17.169  q   sends m2 to s with what came before it and s may lack: messages carried along: 1
    17.169  q   delivers m2 from q: every cbcast that came before it has been delivered
    17.177  s   delivers m1 from p: every cbcast that came before it has been delivered
    24.874  s   delivers m2 from q: every cbcast that came before it has been delivered
    24.874  s   cbcasts m3 to g in view 1
    24.874  s   sends m3 to p with what came before it and p may lack: messages carried along: 1
    24.874  s   sends m3 to r with what came before it and r may lack: messages carried along: 2
    24.874  s   delivers m3 from s: every cbcast that came before it has been delivered
    31.690  r   delivers m1 from p: every cbcast that came before it has been delivered
    31.690  r   delivers m2 from q: every cbcast that came before it has been delivered
    31.690  r   delivers m3 from s: every cbcast that came before it has been delivered
    32.232  q   delivers m3 from s: every cbcast that came before it has been delivered
    76.263  r   suspects p: silent for 76.263 ms
    76.263  r   cuts its channel from p
    76.263  r   tells the leader q that it has given up p
    84.156  q   cuts its channel from p
    84.156  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
    85.453  s   suspects p: silent for 63.776 ms
    85.453  s   cuts its channel from p
    85.453  s   tells the leader q that it has given up p
    90.952  s   cuts p and answers q
   129.156  r   cuts p and answers q
   135.780  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   143.062  s   accepts view 2 of g = q r s, which q proposes
   180.780  r   accepts view 2 of g = q r s, which q proposes
   187.363  q   commits view 2 of g: 3 of 4 members have voted for it
   187.363  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   187.363  q   echoes m3 to r: no copy has come from r, so r may lack it
   187.363  q   says to r s that it has flushed for view 2
   194.970  s   learns from q that view 2 of g is decided
   194.970  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   194.970  s   says to q r that it has flushed for view 2
   232.363  r   learns from q that view 2 of g is decided
   232.363  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   232.363  r   echoes m3 to q: no copy has come from q, so q may lack it
   232.363  r   says to q s that it has flushed for view 2
   232.363  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   232.363  r   installs view 2 of g = q r s
   238.775  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   238.775  q   installs view 2 of g = q r s
   239.147  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   239.147  s   installs view 2 of g = q r s
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
holds     causal-delivery (deliveries of cbcasts that others came before: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     5ff6bf255c538a95 (824 events)
