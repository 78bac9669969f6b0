     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.460  s   delivers m1 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    20.000  p   multicasts m2 to g: one packet to each member, which may be lost
    20.000  !   the copy of m2 from p to r is lost: the script drops it
    20.000  p   delivers m2 from p: all that p sent before it has been delivered
    21.372  t   delivers m1 from p: all that p sent before it has been delivered
    28.306  t   delivers m2 from p: all that p sent before it has been delivered
    28.631  s   delivers m2 from p: all that p sent before it has been delivered
    30.000  p   multicasts m3 to g: one packet to each member, which may be lost
    30.000  !   the copy of m3 from p to s is lost: the script drops it
    30.000  !   the copy of m3 from p to t is lost: the script drops it
    30.000  p   delivers m3 from p: all that p sent before it has been delivered
    30.234  q   delivers m2 from p: all that p sent before it has been delivered
    39.919  r   finds that it lacks message 2 of p
    39.919  r   holds m3 back: an earlier message of p is missing
    40.438  q   delivers m3 from p: all that p sent before it has been delivered
    49.919  r   asks p for message 2 of p, which it lacks
    59.372  p   sends m2 to r again, which has asked for it
    60.000  p   tells q r s t that it has sent 3 so far: they may lack the last, after which nothing came
    69.210  r   delivers m2 from p: all that p sent before it has been delivered
    69.210  r   delivers m3 from p: all that p sent before it has been delivered
    70.952  t   finds that it lacks message 3 of p
    71.629  s   finds that it lacks message 3 of p
    80.952  t   asks p for message 3 of p, which it lacks
    81.629  s   asks p for message 3 of p, which it lacks
    90.185  p   sends m3 to s again, which has asked for it
    92.863  p   sends m3 to t again, which has asked for it
   101.303  s   delivers m3 from p: all that p sent before it has been delivered
   102.196  t   delivers m3 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 5)
holds     sending-view-delivery (deliveries: 15)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 15)
holds     no-duplication (deliveries: 15)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 10)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 12)
holds     stability-truth (messages that became stable: 3)
trace     0ea78e2b94c4db66 (142 events)

variant "without sessions"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.460  s   delivers m1 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    20.000  p   multicasts m2 to g: one packet to each member, which may be lost
    20.000  !   the copy of m2 from p to r is lost: the script drops it
    20.000  p   delivers m2 from p: all that p sent before it has been delivered
    21.372  t   delivers m1 from p: all that p sent before it has been delivered
    28.306  t   delivers m2 from p: all that p sent before it has been delivered
    28.631  s   delivers m2 from p: all that p sent before it has been delivered
    30.000  p   multicasts m3 to g: one packet to each member, which may be lost
    30.000  !   the copy of m3 from p to s is lost: the script drops it
    30.000  !   the copy of m3 from p to t is lost: the script drops it
    30.000  p   delivers m3 from p: all that p sent before it has been delivered
    30.234  q   delivers m2 from p: all that p sent before it has been delivered
    39.919  r   finds that it lacks message 2 of p
    39.919  r   holds m3 back: an earlier message of p is missing
    40.438  q   delivers m3 from p: all that p sent before it has been delivered
    49.919  r   asks p for message 2 of p, which it lacks
    59.372  p   sends m2 to r again, which has asked for it
    69.210  r   delivers m2 from p: all that p sent before it has been delivered
    69.210  r   delivers m3 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 5)
holds     sending-view-delivery (deliveries: 13)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 13)
holds     no-duplication (deliveries: 13)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     initial-view-event (multicasts and deliveries: 16)
violated  all-receive: s has not delivered m3, though its sender lives and the network is whole
trace     116288de3dd12db0 (92 events)

variant "everybody lacks it"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.460  s   delivers m1 from p: all that p sent before it has been delivered
    19.424  r   delivers m1 from p: all that p sent before it has been delivered
    19.641  q   delivers m1 from p: all that p sent before it has been delivered
    20.000  p   multicasts m2 to g: one packet to each member, which may be lost
    20.000  !   the copy of m2 from p to r is lost: the script drops it
    20.000  p   delivers m2 from p: all that p sent before it has been delivered
    21.372  t   delivers m1 from p: all that p sent before it has been delivered
    28.306  t   delivers m2 from p: all that p sent before it has been delivered
    28.631  s   delivers m2 from p: all that p sent before it has been delivered
    30.000  p   multicasts m3 to g: one packet to each member, which may be lost
    30.000  !   the copy of m3 from p to s is lost: the script drops it
    30.000  !   the copy of m3 from p to t is lost: the script drops it
    30.000  p   delivers m3 from p: all that p sent before it has been delivered
    30.234  q   delivers m2 from p: all that p sent before it has been delivered
    39.919  r   finds that it lacks message 2 of p
    39.919  r   holds m3 back: an earlier message of p is missing
    40.438  q   delivers m3 from p: all that p sent before it has been delivered
    49.919  r   asks p for message 2 of p, which it lacks
    59.372  p   sends m2 to r again, which has asked for it
    60.000  p   tells q r s t that it has sent 3 so far: they may lack the last, after which nothing came
    69.210  r   delivers m2 from p: all that p sent before it has been delivered
    69.210  r   delivers m3 from p: all that p sent before it has been delivered
    70.952  t   finds that it lacks message 3 of p
    71.629  s   finds that it lacks message 3 of p
    80.952  t   asks p for message 3 of p, which it lacks
    81.629  s   asks p for message 3 of p, which it lacks
    90.185  p   sends m3 to s again, which has asked for it
    92.863  p   sends m3 to t again, which has asked for it
   101.303  s   delivers m3 from p: all that p sent before it has been delivered
   102.196  t   delivers m3 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 5)
holds     sending-view-delivery (deliveries: 15)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 15)
holds     no-duplication (deliveries: 15)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 10)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 12)
holds     stability-truth (messages that became stable: 3)
trace     0ea78e2b94c4db66 (142 events)
