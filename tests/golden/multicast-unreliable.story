     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q as it comes: nobody promises an order, or that nothing is missing
    19.308  s   delivers m1 from q as it comes: nobody promises an order, or that nothing is missing
    19.363  p   delivers m1 from q as it comes: nobody promises an order, or that nothing is missing
    40.000  q   multicasts m2 to g: one packet to each member, which may be lost
    40.000  !   the copy of m2 from q to s is lost: the script drops it
    40.000  q   delivers m2 from q as it comes: nobody promises an order, or that nothing is missing
    49.525  p   delivers m2 from q as it comes: nobody promises an order, or that nothing is missing
    50.330  r   delivers m2 from q as it comes: nobody promises an order, or that nothing is missing
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     initial-view-event (multicasts and deliveries: 8)
violated  all-receive: r has not delivered m1, though its sender lives and the network is whole
trace     55c155b6385f568d (47 events)

variant "positive acknowledgements"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    19.308  s   delivers m1 from q: all that q sent before it has been delivered
    19.363  p   delivers m1 from q: all that q sent before it has been delivered
    40.000  q   multicasts m2 to g: one packet to each member, which may be lost
    40.000  !   the copy of m2 from q to s is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    49.525  p   delivers m2 from q: all that q sent before it has been delivered
    50.000  q   sends m1 to r again: no acknowledgement has come from there
    50.330  r   holds m2 back: an earlier message of q is missing
    58.886  r   delivers m1 from q: all that q sent before it has been delivered
    58.886  r   delivers m2 from q: all that q sent before it has been delivered
    67.361  q   forgets m1: all members of g have acknowledged it
    80.000  q   sends m2 to s again: no acknowledgement has come from there
    91.451  s   delivers m2 from q: all that q sent before it has been delivered
    99.652  q   forgets m2: all members of g have acknowledged it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     all-receive (live members at rest and messages of live members: 6)
holds     stability-truth (messages that became stable: 2)
trace     c04e11e5b31c0182 (84 events)

variant "negative acknowledgements"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    19.308  s   delivers m1 from q: all that q sent before it has been delivered
    19.363  p   delivers m1 from q: all that q sent before it has been delivered
    40.000  q   multicasts m2 to g: one packet to each member, which may be lost
    40.000  !   the copy of m2 from q to s is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    49.525  p   delivers m2 from q: all that q sent before it has been delivered
    50.330  r   finds that it lacks message 1 of q
    50.330  r   holds m2 back: an earlier message of q is missing
    60.000  q   tells p r s that it has sent 2 so far: they may lack the last, after which nothing came
    60.330  r   asks q for message 1 of q, which it lacks
    68.484  q   sends m1 to r again, which has asked for it
    68.685  s   finds that it lacks message 2 of q
    77.370  r   delivers m1 from q: all that q sent before it has been delivered
    77.370  r   delivers m2 from q: all that q sent before it has been delivered
    78.685  s   asks q for message 2 of q, which it lacks
    90.032  q   sends m2 to s again, which has asked for it
   101.483  s   delivers m2 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     all-receive (live members at rest and messages of live members: 6)
holds     stability-truth (messages that became stable: 2)
trace     131e7c24063aa501 (93 events)

variant "suppressed"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    19.308  s   delivers m1 from q: all that q sent before it has been delivered
    19.363  p   delivers m1 from q: all that q sent before it has been delivered
    40.000  q   multicasts m2 to g: one packet to each member, which may be lost
    40.000  !   the copy of m2 from q to s is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    49.525  p   delivers m2 from q: all that q sent before it has been delivered
    50.330  r   finds that it lacks message 1 of q
    50.330  r   holds m2 back: an earlier message of q is missing
    60.000  q   tells p r s that it has sent 2 so far: they may lack the last, after which nothing came
    68.685  s   finds that it lacks message 2 of q
    79.777  r   asks all members for message 1 of q, which it lacks
    84.728  s   asks all members for message 2 of q, which it lacks
    89.010  q   sends m1 to all members again: somebody has asked for it
    97.520  p   does not send m1 again: q has done it
    97.896  r   delivers m1 from q: all that q sent before it has been delivered
    97.896  r   delivers m2 from q: all that q sent before it has been delivered
   100.404  q   sends m2 to all members again: somebody has asked for it
   100.461  s   does not send m1 again: q has done it
   108.407  p   does not send m2 again: q has done it
   111.610  s   delivers m2 from q: all that q sent before it has been delivered
   111.973  r   does not send m2 again: q has done it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     all-receive (live members at rest and messages of live members: 6)
holds     feedback-suppression (requests for a message: 2)
holds     hold-down (messages that were sent again: 2)
holds     stability-truth (messages that became stable: 2)
trace     455e4e9993e699ea (127 events)

variant "hierarchical"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from q to r is lost: the script drops it
    10.000  q   delivers m1 from q: all that q sent before it has been delivered
    19.308  s   delivers m1 from q: all that q sent before it has been delivered
    19.363  p   delivers m1 from q: all that q sent before it has been delivered
    40.000  q   multicasts m2 to g: one packet to each member, which may be lost
    40.000  !   the copy of m2 from q to s is lost: the script drops it
    40.000  q   delivers m2 from q: all that q sent before it has been delivered
    49.525  p   delivers m2 from q: all that q sent before it has been delivered
    50.330  r   finds that it lacks message 1 of q
    50.330  r   holds m2 back: an earlier message of q is missing
    60.000  q   tells p r s that it has sent 2 so far: they may lack the last, after which nothing came
    60.330  r   asks q for message 1 of q, which it lacks
    68.484  q   sends m1 to r again, which has asked for it
    68.685  s   finds that it lacks message 2 of q
    77.370  r   delivers m1 from q: all that q sent before it has been delivered
    77.370  r   delivers m2 from q: all that q sent before it has been delivered
    78.685  s   asks q for message 2 of q, which it lacks
    90.032  q   sends m2 to s again, which has asked for it
    98.685  s   confirms to q that nobody have the first 2 of q
   101.483  s   delivers m2 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     all-receive (live members at rest and messages of live members: 6)
holds     stability-truth (messages that became stable: 2)
trace     832a1e5b671e60e3 (99 events)
