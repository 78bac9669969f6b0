     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to q is lost: the script drops it
    10.000  !   the copy of m1 from p to r is lost: the script drops it
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  !   the copy of m1 from p to t is lost: the script drops it
    10.000  !   the copy of m1 from p to u is lost: the script drops it
    10.000  !   the copy of m1 from p to v is lost: the script drops it
    10.000  !   the copy of m1 from p to w is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    30.000  p   multicasts m2 to g: one packet to each member, which may be lost
    30.000  p   delivers m2 from p: all that p sent before it has been delivered
    38.814  t   finds that it lacks message 1 of p
    38.814  t   holds m2 back: an earlier message of p is missing
    39.820  v   finds that it lacks message 1 of p
    39.820  v   holds m2 back: an earlier message of p is missing
    39.829  s   finds that it lacks message 1 of p
    39.829  s   holds m2 back: an earlier message of p is missing
    40.415  u   finds that it lacks message 1 of p
    40.415  u   holds m2 back: an earlier message of p is missing
    40.619  r   finds that it lacks message 1 of p
    40.619  r   holds m2 back: an earlier message of p is missing
    40.693  w   finds that it lacks message 1 of p
    40.693  w   holds m2 back: an earlier message of p is missing
    41.550  q   finds that it lacks message 1 of p
    41.550  q   holds m2 back: an earlier message of p is missing
    60.000  p   tells q r s t u v w that it has sent 2 so far: they may lack the last, after which nothing came
    62.309  s   asks all members for message 1 of p, which it lacks
    67.312  w   asks all members for message 1 of p, which it lacks
    67.312  !   the copy of nack from w to p is late by 10.000 ms
    70.674  t   lacks message 1 of p too, and keeps still: s has asked for it
    71.638  w   lacks message 1 of p too, and keeps still: s has asked for it
    72.453  r   lacks message 1 of p too, and keeps still: s has asked for it
    73.289  u   lacks message 1 of p too, and keeps still: s has asked for it
    73.665  v   lacks message 1 of p too, and keeps still: s has asked for it
    73.927  q   lacks message 1 of p too, and keeps still: s has asked for it
    78.135  s   lacks message 1 of p too, and keeps still: w has asked for it
    82.289  p   sends m1 to all members again: somebody has asked for it
    87.602  p   does not answer w: m1 was sent again just now, and will reach it
    90.585  v   delivers m1 from p: all that p sent before it has been delivered
    90.585  v   delivers m2 from p: all that p sent before it has been delivered
    91.029  s   delivers m1 from p: all that p sent before it has been delivered
    91.029  s   delivers m2 from p: all that p sent before it has been delivered
    91.053  w   delivers m1 from p: all that p sent before it has been delivered
    91.053  w   delivers m2 from p: all that p sent before it has been delivered
    92.275  r   delivers m1 from p: all that p sent before it has been delivered
    92.275  r   delivers m2 from p: all that p sent before it has been delivered
    93.366  q   delivers m1 from p: all that p sent before it has been delivered
    93.366  q   delivers m2 from p: all that p sent before it has been delivered
    93.897  t   delivers m1 from p: all that p sent before it has been delivered
    93.897  t   delivers m2 from p: all that p sent before it has been delivered
    94.280  u   delivers m1 from p: all that p sent before it has been delivered
    94.280  u   delivers m2 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 14)
holds     feedback-suppression (requests for a message: 2)
holds     hold-down (messages that were sent again: 1)
holds     stability-truth (messages that became stable: 2)
trace     4e3df5762869199a (222 events)

variant "fixed delays"

     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to q is lost: the script drops it
    10.000  !   the copy of m1 from p to r is lost: the script drops it
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  !   the copy of m1 from p to t is lost: the script drops it
    10.000  !   the copy of m1 from p to u is lost: the script drops it
    10.000  !   the copy of m1 from p to v is lost: the script drops it
    10.000  !   the copy of m1 from p to w is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    30.000  p   multicasts m2 to g: one packet to each member, which may be lost
    30.000  p   delivers m2 from p: all that p sent before it has been delivered
    38.814  t   finds that it lacks message 1 of p
    38.814  t   holds m2 back: an earlier message of p is missing
    39.820  v   finds that it lacks message 1 of p
    39.820  v   holds m2 back: an earlier message of p is missing
    39.829  s   finds that it lacks message 1 of p
    39.829  s   holds m2 back: an earlier message of p is missing
    40.415  u   finds that it lacks message 1 of p
    40.415  u   holds m2 back: an earlier message of p is missing
    40.619  r   finds that it lacks message 1 of p
    40.619  r   holds m2 back: an earlier message of p is missing
    40.693  w   finds that it lacks message 1 of p
    40.693  w   holds m2 back: an earlier message of p is missing
    41.550  q   finds that it lacks message 1 of p
    41.550  q   holds m2 back: an earlier message of p is missing
    60.000  p   tells q r s t u v w that it has sent 2 so far: they may lack the last, after which nothing came
   128.814  t   asks all members for message 1 of p, which it lacks
   129.820  v   asks all members for message 1 of p, which it lacks
   129.829  s   asks all members for message 1 of p, which it lacks
   130.415  u   asks all members for message 1 of p, which it lacks
   130.619  r   asks all members for message 1 of p, which it lacks
   130.693  w   asks all members for message 1 of p, which it lacks
   130.693  !   the copy of nack from w to p is late by 10.000 ms
   131.550  q   asks all members for message 1 of p, which it lacks
   137.473  r   lacks message 1 of p too, and keeps still: t has asked for it
   137.792  v   lacks message 1 of p too, and keeps still: t has asked for it
   138.194  t   lacks message 1 of p too, and keeps still: s has asked for it
   138.503  s   lacks message 1 of p too, and keeps still: t has asked for it
   138.697  w   lacks message 1 of p too, and keeps still: r has asked for it
   139.424  u   lacks message 1 of p too, and keeps still: t has asked for it
   139.729  q   lacks message 1 of p too, and keeps still: t has asked for it
   143.974  p   sends m1 to all members again: somebody has asked for it
   150.983  p   does not answer w: m1 was sent again just now, and will reach it
   152.270  v   delivers m1 from p: all that p sent before it has been delivered
   152.270  v   delivers m2 from p: all that p sent before it has been delivered
   152.714  s   delivers m1 from p: all that p sent before it has been delivered
   152.714  s   delivers m2 from p: all that p sent before it has been delivered
   152.738  w   delivers m1 from p: all that p sent before it has been delivered
   152.738  w   delivers m2 from p: all that p sent before it has been delivered
   153.960  r   delivers m1 from p: all that p sent before it has been delivered
   153.960  r   delivers m2 from p: all that p sent before it has been delivered
   155.051  q   delivers m1 from p: all that p sent before it has been delivered
   155.051  q   delivers m2 from p: all that p sent before it has been delivered
   155.582  t   delivers m1 from p: all that p sent before it has been delivered
   155.582  t   delivers m2 from p: all that p sent before it has been delivered
   155.965  u   delivers m1 from p: all that p sent before it has been delivered
   155.965  u   delivers m2 from p: all that p sent before it has been delivered
   160.000  p   tells q r s t u v w that it has sent 2 so far: they may lack the last, after which nothing came
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 14)
warning   feedback-suppression: r asks all of g for a message of p for which four have just asked
holds     hold-down (messages that were sent again: 1)
holds     stability-truth (messages that became stable: 2)
trace     eb4d93f465d62cc4 (341 events)

variant "without hold-down"

     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to q is lost: the script drops it
    10.000  !   the copy of m1 from p to r is lost: the script drops it
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  !   the copy of m1 from p to t is lost: the script drops it
    10.000  !   the copy of m1 from p to u is lost: the script drops it
    10.000  !   the copy of m1 from p to v is lost: the script drops it
    10.000  !   the copy of m1 from p to w is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    30.000  p   multicasts m2 to g: one packet to each member, which may be lost
    30.000  p   delivers m2 from p: all that p sent before it has been delivered
    38.814  t   finds that it lacks message 1 of p
    38.814  t   holds m2 back: an earlier message of p is missing
    39.820  v   finds that it lacks message 1 of p
    39.820  v   holds m2 back: an earlier message of p is missing
    39.829  s   finds that it lacks message 1 of p
    39.829  s   holds m2 back: an earlier message of p is missing
    40.415  u   finds that it lacks message 1 of p
    40.415  u   holds m2 back: an earlier message of p is missing
    40.619  r   finds that it lacks message 1 of p
    40.619  r   holds m2 back: an earlier message of p is missing
    40.693  w   finds that it lacks message 1 of p
    40.693  w   holds m2 back: an earlier message of p is missing
    41.550  q   finds that it lacks message 1 of p
    41.550  q   holds m2 back: an earlier message of p is missing
    60.000  p   tells q r s t u v w that it has sent 2 so far: they may lack the last, after which nothing came
    62.309  s   asks all members for message 1 of p, which it lacks
    67.312  w   asks all members for message 1 of p, which it lacks
    67.312  !   the copy of nack from w to p is late by 10.000 ms
    70.674  t   lacks message 1 of p too, and keeps still: s has asked for it
    71.638  w   lacks message 1 of p too, and keeps still: s has asked for it
    72.453  r   lacks message 1 of p too, and keeps still: s has asked for it
    73.289  u   lacks message 1 of p too, and keeps still: s has asked for it
    73.665  v   lacks message 1 of p too, and keeps still: s has asked for it
    73.927  q   lacks message 1 of p too, and keeps still: s has asked for it
    78.135  s   lacks message 1 of p too, and keeps still: w has asked for it
    82.289  p   sends m1 to all members again: somebody has asked for it
    90.585  v   delivers m1 from p: all that p sent before it has been delivered
    90.585  v   delivers m2 from p: all that p sent before it has been delivered
    91.029  s   delivers m1 from p: all that p sent before it has been delivered
    91.029  s   delivers m2 from p: all that p sent before it has been delivered
    91.053  w   delivers m1 from p: all that p sent before it has been delivered
    91.053  w   delivers m2 from p: all that p sent before it has been delivered
    92.275  r   delivers m1 from p: all that p sent before it has been delivered
    92.275  r   delivers m2 from p: all that p sent before it has been delivered
    93.366  q   delivers m1 from p: all that p sent before it has been delivered
    93.366  q   delivers m2 from p: all that p sent before it has been delivered
    93.897  t   delivers m1 from p: all that p sent before it has been delivered
    93.897  t   delivers m2 from p: all that p sent before it has been delivered
    94.280  u   delivers m1 from p: all that p sent before it has been delivered
    94.280  u   delivers m2 from p: all that p sent before it has been delivered
    96.380  p   sends m1 to all members again: somebody has asked for it
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 14)
holds     feedback-suppression (requests for a message: 2)
violated  hold-down: p sends m1 again, which was sent again just before
holds     stability-truth (messages that became stable: 2)
trace     4975345701103096 (230 events)

variant "to the sender alone"

     0.000  p   installs view 1 of g = p q r s t u v w
     0.000  q   installs view 1 of g = p q r s t u v w
     0.000  r   installs view 1 of g = p q r s t u v w
     0.000  s   installs view 1 of g = p q r s t u v w
     0.000  t   installs view 1 of g = p q r s t u v w
     0.000  u   installs view 1 of g = p q r s t u v w
     0.000  v   installs view 1 of g = p q r s t u v w
     0.000  w   installs view 1 of g = p q r s t u v w
    10.000  p   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from p to q is lost: the script drops it
    10.000  !   the copy of m1 from p to r is lost: the script drops it
    10.000  !   the copy of m1 from p to s is lost: the script drops it
    10.000  !   the copy of m1 from p to t is lost: the script drops it
    10.000  !   the copy of m1 from p to u is lost: the script drops it
    10.000  !   the copy of m1 from p to v is lost: the script drops it
    10.000  !   the copy of m1 from p to w is lost: the script drops it
    10.000  p   delivers m1 from p: all that p sent before it has been delivered
    30.000  p   multicasts m2 to g: one packet to each member, which may be lost
    30.000  p   delivers m2 from p: all that p sent before it has been delivered
    38.814  t   finds that it lacks message 1 of p
    38.814  t   holds m2 back: an earlier message of p is missing
    39.820  v   finds that it lacks message 1 of p
    39.820  v   holds m2 back: an earlier message of p is missing
    39.829  s   finds that it lacks message 1 of p
    39.829  s   holds m2 back: an earlier message of p is missing
    40.415  u   finds that it lacks message 1 of p
    40.415  u   holds m2 back: an earlier message of p is missing
    40.619  r   finds that it lacks message 1 of p
    40.619  r   holds m2 back: an earlier message of p is missing
    40.693  w   finds that it lacks message 1 of p
    40.693  w   holds m2 back: an earlier message of p is missing
    41.550  q   finds that it lacks message 1 of p
    41.550  q   holds m2 back: an earlier message of p is missing
    48.814  t   asks p for message 1 of p, which it lacks
    49.820  v   asks p for message 1 of p, which it lacks
    49.829  s   asks p for message 1 of p, which it lacks
    50.415  u   asks p for message 1 of p, which it lacks
    50.619  r   asks p for message 1 of p, which it lacks
    50.693  w   asks p for message 1 of p, which it lacks
    50.693  !   the copy of nack from w to p is late by 10.000 ms
    51.550  q   asks p for message 1 of p, which it lacks
    58.974  p   sends m1 to v again, which has asked for it
    59.503  p   sends m1 to u again, which has asked for it
    59.698  p   sends m1 to t again, which has asked for it
    60.000  p   tells q r s t u v w that it has sent 2 so far: they may lack the last, after which nothing came
    60.659  p   sends m1 to r again, which has asked for it
    61.388  p   sends m1 to s again, which has asked for it
    61.936  p   sends m1 to q again, which has asked for it
    67.270  v   delivers m1 from p: all that p sent before it has been delivered
    67.270  v   delivers m2 from p: all that p sent before it has been delivered
    70.128  s   delivers m1 from p: all that p sent before it has been delivered
    70.128  s   delivers m2 from p: all that p sent before it has been delivered
    70.645  r   delivers m1 from p: all that p sent before it has been delivered
    70.645  r   delivers m2 from p: all that p sent before it has been delivered
    70.983  p   sends m1 to w again, which has asked for it
    71.306  t   delivers m1 from p: all that p sent before it has been delivered
    71.306  t   delivers m2 from p: all that p sent before it has been delivered
    71.494  u   delivers m1 from p: all that p sent before it has been delivered
    71.494  u   delivers m2 from p: all that p sent before it has been delivered
    73.013  q   delivers m1 from p: all that p sent before it has been delivered
    73.013  q   delivers m2 from p: all that p sent before it has been delivered
    79.747  w   delivers m1 from p: all that p sent before it has been delivered
    79.747  w   delivers m2 from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     initial-view-event (multicasts and deliveries: 18)
holds     all-receive (live members at rest and messages of live members: 14)
holds     stability-truth (messages that became stable: 2)
trace     1332418033e14847 (223 events)
