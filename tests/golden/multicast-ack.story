     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.107  r   delivers m1 from p: all that p sent before it has been delivered
    18.704  t   delivers m1 from p: all that p sent before it has been delivered
    18.875  u   delivers m1 from p: all that p sent before it has been delivered
    20.339  q   delivers m1 from p: all that p sent before it has been delivered
    20.994  w   delivers m1 from p: all that p sent before it has been delivered
    21.849  !   the copy of receipt m1 from v to p is lost: the script drops it
    21.849  v   delivers m1 from p: all that p sent before it has been delivered
    50.000  p   sends m1 to s v again: no acknowledgement has come from there
    58.880  s   delivers m1 from p: all that p sent before it has been delivered
    71.147  p   forgets m1: all members of g have acknowledged it
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     initial-view-event (multicasts and deliveries: 9)
holds     all-receive (live members at rest and messages of live members: 7)
holds     stability-truth (messages that became stable: 1)
trace     24cbaaa3f4dd4b1b (99 events)

variant "a receiver has failed"

     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
     5.000  !   w crashes
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    18.107  r   delivers m1 from p: all that p sent before it has been delivered
    18.704  t   delivers m1 from p: all that p sent before it has been delivered
    18.875  u   delivers m1 from p: all that p sent before it has been delivered
    20.339  q   delivers m1 from p: all that p sent before it has been delivered
    21.849  !   the copy of receipt m1 from v to p is lost: the script drops it
    21.849  v   delivers m1 from p: all that p sent before it has been delivered
    50.000  p   sends m1 to s v w again: no acknowledgement has come from there
    58.880  s   delivers m1 from p: all that p sent before it has been delivered
   130.000  p   sends m1 to w again: no acknowledgement has come from there
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     initial-view-event (multicasts and deliveries: 8)
holds     all-receive (live members at rest and messages of live members: 6)
trace     f8d8bbf4cb833f2f (99 events)

variant "suppressed, with ten messages"

     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    12.000  p   multicasts p.1 to g: one packet to each member, which may be lost
    12.000  p   delivers p.1 from p: all that p sent before it has been delivered
    13.000  p   multicasts p.2 to g: one packet to each member, which may be lost
    13.000  p   delivers p.2 from p: all that p sent before it has been delivered
    14.000  p   multicasts p.3 to g: one packet to each member, which may be lost
    14.000  p   delivers p.3 from p: all that p sent before it has been delivered
    15.000  p   multicasts p.4 to g: one packet to each member, which may be lost
    15.000  p   delivers p.4 from p: all that p sent before it has been delivered
    16.000  p   multicasts p.5 to g: one packet to each member, which may be lost
    16.000  p   delivers p.5 from p: all that p sent before it has been delivered
    17.000  p   multicasts p.6 to g: one packet to each member, which may be lost
    17.000  p   delivers p.6 from p: all that p sent before it has been delivered
    18.000  p   multicasts p.7 to g: one packet to each member, which may be lost
    18.000  p   delivers p.7 from p: all that p sent before it has been delivered
    18.107  r   delivers m1 from p: all that p sent before it has been delivered
    18.704  t   delivers m1 from p: all that p sent before it has been delivered
    18.875  u   delivers m1 from p: all that p sent before it has been delivered
    19.000  p   multicasts p.8 to g: one packet to each member, which may be lost
    19.000  p   delivers p.8 from p: all that p sent before it has been delivered
    20.000  p   multicasts p.9 to g: one packet to each member, which may be lost
    20.000  p   delivers p.9 from p: all that p sent before it has been delivered
    20.339  q   delivers m1 from p: all that p sent before it has been delivered
    20.369  q   delivers p.1 from p: all that p sent before it has been delivered
    20.701  t   delivers p.1 from p: all that p sent before it has been delivered
    20.994  w   delivers m1 from p: all that p sent before it has been delivered
    21.029  q   delivers p.2 from p: all that p sent before it has been delivered
    21.814  u   delivers p.1 from p: all that p sent before it has been delivered
    21.849  v   delivers m1 from p: all that p sent before it has been delivered
    21.849  v   delivers p.1 from p: all that p sent before it has been delivered
    22.284  r   delivers p.1 from p: all that p sent before it has been delivered
    22.318  w   delivers p.1 from p: all that p sent before it has been delivered
    22.353  s   finds that it lacks message 1 of p
    22.353  s   holds p.1 back: an earlier message of p is missing
    22.353  s   holds p.2 back: an earlier message of p is missing
    22.451  s   holds p.3 back: an earlier message of p is missing
    22.614  w   delivers p.2 from p: all that p sent before it has been delivered
    22.689  t   delivers p.2 from p: all that p sent before it has been delivered
    22.689  t   delivers p.3 from p: all that p sent before it has been delivered
    22.887  u   delivers p.2 from p: all that p sent before it has been delivered
    22.887  u   delivers p.3 from p: all that p sent before it has been delivered
    24.187  t   delivers p.4 from p: all that p sent before it has been delivered
    24.578  v   delivers p.2 from p: all that p sent before it has been delivered
    24.819  s   holds p.4 back: an earlier message of p is missing
    24.930  r   delivers p.2 from p: all that p sent before it has been delivered
    24.930  r   delivers p.3 from p: all that p sent before it has been delivered
    24.930  r   delivers p.4 from p: all that p sent before it has been delivered
    25.474  r   delivers p.5 from p: all that p sent before it has been delivered
    25.490  v   delivers p.3 from p: all that p sent before it has been delivered
    25.490  v   delivers p.4 from p: all that p sent before it has been delivered
    25.537  w   delivers p.3 from p: all that p sent before it has been delivered
    25.537  w   delivers p.4 from p: all that p sent before it has been delivered
    25.549  u   delivers p.4 from p: all that p sent before it has been delivered
    25.549  u   delivers p.5 from p: all that p sent before it has been delivered
    25.578  t   delivers p.5 from p: all that p sent before it has been delivered
    25.717  q   delivers p.3 from p: all that p sent before it has been delivered
    25.842  q   delivers p.4 from p: all that p sent before it has been delivered
    25.842  q   delivers p.5 from p: all that p sent before it has been delivered
    26.906  w   delivers p.5 from p: all that p sent before it has been delivered
    26.906  w   delivers p.6 from p: all that p sent before it has been delivered
    27.016  v   delivers p.5 from p: all that p sent before it has been delivered
    27.150  v   delivers p.6 from p: all that p sent before it has been delivered
    27.180  t   delivers p.6 from p: all that p sent before it has been delivered
    27.565  r   delivers p.6 from p: all that p sent before it has been delivered
    27.593  r   delivers p.7 from p: all that p sent before it has been delivered
    27.623  r   delivers p.8 from p: all that p sent before it has been delivered
    27.667  u   delivers p.6 from p: all that p sent before it has been delivered
    27.667  u   delivers p.7 from p: all that p sent before it has been delivered
    27.731  s   holds p.5 back: an earlier message of p is missing
    27.740  u   delivers p.8 from p: all that p sent before it has been delivered
    28.049  q   delivers p.6 from p: all that p sent before it has been delivered
    28.049  q   delivers p.7 from p: all that p sent before it has been delivered
    28.049  q   delivers p.8 from p: all that p sent before it has been delivered
    28.260  w   delivers p.7 from p: all that p sent before it has been delivered
    28.260  w   delivers p.8 from p: all that p sent before it has been delivered
    28.685  r   delivers p.9 from p: all that p sent before it has been delivered
    28.698  s   holds p.6 back: an earlier message of p is missing
    29.115  t   delivers p.7 from p: all that p sent before it has been delivered
    29.115  t   delivers p.8 from p: all that p sent before it has been delivered
    29.295  s   holds p.7 back: an earlier message of p is missing
    29.416  s   holds p.8 back: an earlier message of p is missing
    29.515  u   delivers p.9 from p: all that p sent before it has been delivered
    29.868  s   holds p.9 back: an earlier message of p is missing
    29.896  v   delivers p.7 from p: all that p sent before it has been delivered
    29.896  v   delivers p.8 from p: all that p sent before it has been delivered
    29.896  v   delivers p.9 from p: all that p sent before it has been delivered
    30.962  w   delivers p.9 from p: all that p sent before it has been delivered
    31.689  q   delivers p.9 from p: all that p sent before it has been delivered
    31.815  t   delivers p.9 from p: all that p sent before it has been delivered
    60.000  p   tells q r s t u v w that it has sent 10 so far: they may lack the last, after which nothing came
    75.976  s   asks all members for message 1 of p, which it lacks
    91.114  p   sends m1 to all members again: somebody has asked for it
    99.158  t   does not send m1 again: p has done it
    99.217  r   does not send m1 again: p has done it
    99.382  w   does not send m1 again: p has done it
    99.517  u   does not send m1 again: p has done it
    99.994  s   delivers m1 from p: all that p sent before it has been delivered
    99.994  s   delivers p.1 from p: all that p sent before it has been delivered
    99.994  s   delivers p.2 from p: all that p sent before it has been delivered
    99.994  s   delivers p.3 from p: all that p sent before it has been delivered
    99.994  s   delivers p.4 from p: all that p sent before it has been delivered
    99.994  s   delivers p.5 from p: all that p sent before it has been delivered
    99.994  s   delivers p.6 from p: all that p sent before it has been delivered
    99.994  s   delivers p.7 from p: all that p sent before it has been delivered
    99.994  s   delivers p.8 from p: all that p sent before it has been delivered
    99.994  s   delivers p.9 from p: all that p sent before it has been delivered
   100.024  q   does not send m1 again: p has done it
   102.377  v   does not send m1 again: p has done it
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 80)
holds     self-delivery (multicasts: 10)
holds     delivery-integrity (deliveries: 80)
holds     no-duplication (deliveries: 80)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 72)
holds     initial-view-event (multicasts and deliveries: 90)
holds     all-receive (live members at rest and messages of live members: 70)
holds     feedback-suppression (requests for a message: 1)
holds     hold-down (messages that were sent again: 1)
holds     stability-truth (messages that became stable: 10)
trace     51e8bf179ffb82c2 (464 events)
