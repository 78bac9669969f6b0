     0.000  s   installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
    10.000  s   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from s to c1 is lost: the script drops it
    10.000  !   the copy of m1 from s to a2 is lost: the script drops it
    10.000  !   the copy of m1 from s to b3 is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.912  c4  delivers m1 from s: all that s sent before it has been delivered
    19.000  a4  delivers m1 from s: all that s sent before it has been delivered
    19.094  b1  delivers m1 from s: all that s sent before it has been delivered
    19.355  b2  delivers m1 from s: all that s sent before it has been delivered
    19.663  c2  delivers m1 from s: all that s sent before it has been delivered
    19.704  a1  delivers m1 from s: all that s sent before it has been delivered
    19.774  b4  delivers m1 from s: all that s sent before it has been delivered
    20.233  a3  delivers m1 from s: all that s sent before it has been delivered
    20.803  c3  delivers m1 from s: all that s sent before it has been delivered
    25.000  s   multicasts m2 to g: one packet to each member, which may be lost
    25.000  s   delivers m2 from s: all that s sent before it has been delivered
    33.105  c2  delivers m2 from s: all that s sent before it has been delivered
    33.345  a1  delivers m2 from s: all that s sent before it has been delivered
    33.524  a3  delivers m2 from s: all that s sent before it has been delivered
    33.685  c3  delivers m2 from s: all that s sent before it has been delivered
    33.756  b4  delivers m2 from s: all that s sent before it has been delivered
    33.757  b2  delivers m2 from s: all that s sent before it has been delivered
    33.772  b1  delivers m2 from s: all that s sent before it has been delivered
    34.999  c4  delivers m2 from s: all that s sent before it has been delivered
    35.007  c1  finds that it lacks message 1 of s
    35.007  c1  holds m2 back: an earlier message of s is missing
    35.410  a2  finds that it lacks message 1 of s
    35.410  a2  holds m2 back: an earlier message of s is missing
    35.560  b3  finds that it lacks message 1 of s
    35.560  b3  holds m2 back: an earlier message of s is missing
    35.901  a4  delivers m2 from s: all that s sent before it has been delivered
    45.007  c1  asks s for message 1 of s, which it lacks
    45.410  a2  asks c1 for message 1 of s, which it lacks
    45.560  b3  asks c2 for message 1 of s, which it lacks
    53.290  s   sends m1 to c1 again, which has asked for it
    53.494  c1  lacks message 1 of s too, for which a2 asks: it asks s, which is above it
    57.221  c2  sends m1 to b3 again, which has asked for it
    60.000  s   tells c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4 that it has sent 2 so far: they may lack the last, after which nothing came
    63.388  c1  delivers m1 from s: all that s sent before it has been delivered
    63.388  c1  delivers m2 from s: all that s sent before it has been delivered
    63.388  c1  sends m1 to a2 again, which has asked for it
    69.070  b3  delivers m1 from s: all that s sent before it has been delivered
    69.070  b3  delivers m2 from s: all that s sent before it has been delivered
    69.247  c1  tells a1 a2 a3 a4 of its subgroup that s has sent 2 so far
    70.665  c2  tells b1 b2 b3 b4 of its subgroup that s has sent 2 so far
    74.575  a2  delivers m1 from s: all that s sent before it has been delivered
    74.575  a2  delivers m2 from s: all that s sent before it has been delivered
    88.608  c1  confirms to s that c1 a1 a2 a3 a4 have the first 2 of s
    94.133  c2  confirms to s that c2 b1 b2 b3 b4 have the first 2 of s
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 13)
holds     sending-view-delivery (deliveries: 26)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 26)
holds     no-duplication (deliveries: 26)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 13)
holds     initial-view-event (multicasts and deliveries: 28)
holds     all-receive (live members at rest and messages of live members: 24)
holds     stability-truth (messages that became stable: 2)
trace     0682699360b78a0a (264 events)

variant "a coordinator fails"

     0.000  s   installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
    10.000  s   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from s to c1 is lost: the script drops it
    10.000  !   the copy of m1 from s to a2 is lost: the script drops it
    10.000  !   the copy of m1 from s to b3 is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.912  c4  delivers m1 from s: all that s sent before it has been delivered
    19.000  a4  delivers m1 from s: all that s sent before it has been delivered
    19.094  b1  delivers m1 from s: all that s sent before it has been delivered
    19.355  b2  delivers m1 from s: all that s sent before it has been delivered
    19.663  c2  delivers m1 from s: all that s sent before it has been delivered
    19.704  a1  delivers m1 from s: all that s sent before it has been delivered
    19.774  b4  delivers m1 from s: all that s sent before it has been delivered
    20.000  !   c1 crashes
    20.233  a3  delivers m1 from s: all that s sent before it has been delivered
    20.803  c3  delivers m1 from s: all that s sent before it has been delivered
    25.000  s   multicasts m2 to g: one packet to each member, which may be lost
    25.000  s   delivers m2 from s: all that s sent before it has been delivered
    33.105  c2  delivers m2 from s: all that s sent before it has been delivered
    33.345  a1  delivers m2 from s: all that s sent before it has been delivered
    33.524  a3  delivers m2 from s: all that s sent before it has been delivered
    33.685  c3  delivers m2 from s: all that s sent before it has been delivered
    33.756  b4  delivers m2 from s: all that s sent before it has been delivered
    33.757  b2  delivers m2 from s: all that s sent before it has been delivered
    33.772  b1  delivers m2 from s: all that s sent before it has been delivered
    34.999  c4  delivers m2 from s: all that s sent before it has been delivered
    35.410  a2  finds that it lacks message 1 of s
    35.410  a2  holds m2 back: an earlier message of s is missing
    35.560  b3  finds that it lacks message 1 of s
    35.560  b3  holds m2 back: an earlier message of s is missing
    35.901  a4  delivers m2 from s: all that s sent before it has been delivered
    45.410  a2  asks c1 for message 1 of s, which it lacks
    45.560  b3  asks c2 for message 1 of s, which it lacks
    57.221  c2  sends m1 to b3 again, which has asked for it
    60.000  s   tells c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4 that it has sent 2 so far: they may lack the last, after which nothing came
    69.070  b3  delivers m1 from s: all that s sent before it has been delivered
    69.070  b3  delivers m2 from s: all that s sent before it has been delivered
    70.665  c2  tells b1 b2 b3 b4 of its subgroup that s has sent 2 so far
    85.410  a2  asks c1 for message 1 of s, which it lacks
    94.133  c2  confirms to s that c2 b1 b2 b3 b4 have the first 2 of s
   160.000  s   tells c1 a1 a2 a3 a4 that it has sent 2 so far: they may lack the last, after which nothing came
   165.410  a2  asks c1 for message 1 of s, which it lacks
   165.410  a2  passes c1 over from here on: it has left several questions unanswered
   325.410  a2  asks a1 for message 1 of s, which it lacks
   334.106  a1  sends m1 to a2 again, which has asked for it
   345.834  a2  delivers m1 from s: all that s sent before it has been delivered
   345.834  a2  delivers m2 from s: all that s sent before it has been delivered
   360.000  s   tells c1 a1 a2 a3 a4 that it has sent 2 so far: they may lack the last, after which nothing came
   360.000  s   passes c1 over from here on: it has left several questions unanswered
   760.000  s   tells c1 a1 a2 a3 a4 that it has sent 2 so far: they may lack the last, after which nothing came
   771.741  a1  tells a2 a3 a4 of its subgroup that s has sent 2 so far
   792.023  a1  confirms to s that a1 a2 a3 a4 have the first 2 of s
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 13)
holds     sending-view-delivery (deliveries: 24)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 24)
holds     no-duplication (deliveries: 24)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 12)
holds     initial-view-event (multicasts and deliveries: 26)
holds     all-receive (live members at rest and messages of live members: 22)
trace     43588a5036a03111 (273 events)

variant "acknowledged"

     0.000  s   installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
    10.000  s   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from s to c1 is lost: the script drops it
    10.000  !   the copy of m1 from s to a2 is lost: the script drops it
    10.000  !   the copy of m1 from s to b3 is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.912  c4  delivers m1 from s: all that s sent before it has been delivered
    19.000  a4  delivers m1 from s: all that s sent before it has been delivered
    19.094  b1  delivers m1 from s: all that s sent before it has been delivered
    19.355  b2  delivers m1 from s: all that s sent before it has been delivered
    19.663  c2  delivers m1 from s: all that s sent before it has been delivered
    19.704  a1  delivers m1 from s: all that s sent before it has been delivered
    19.774  b4  delivers m1 from s: all that s sent before it has been delivered
    20.233  a3  delivers m1 from s: all that s sent before it has been delivered
    20.803  c3  delivers m1 from s: all that s sent before it has been delivered
    25.000  s   multicasts m2 to g: one packet to each member, which may be lost
    25.000  s   delivers m2 from s: all that s sent before it has been delivered
    33.105  c2  delivers m2 from s: all that s sent before it has been delivered
    33.345  a1  delivers m2 from s: all that s sent before it has been delivered
    33.524  a3  delivers m2 from s: all that s sent before it has been delivered
    33.685  c3  delivers m2 from s: all that s sent before it has been delivered
    33.756  b4  delivers m2 from s: all that s sent before it has been delivered
    33.757  b2  delivers m2 from s: all that s sent before it has been delivered
    33.772  b1  delivers m2 from s: all that s sent before it has been delivered
    34.999  c4  delivers m2 from s: all that s sent before it has been delivered
    35.007  c1  holds m2 back: an earlier message of s is missing
    35.410  a2  holds m2 back: an earlier message of s is missing
    35.560  b3  holds m2 back: an earlier message of s is missing
    35.901  a4  delivers m2 from s: all that s sent before it has been delivered
    46.349  s   forgets m2: all members of g have acknowledged it
    50.000  s   sends m1 to c1 a2 b3 again: no acknowledgement has come from there
    58.450  a2  delivers m1 from s: all that s sent before it has been delivered
    58.450  a2  delivers m2 from s: all that s sent before it has been delivered
    59.617  b3  delivers m1 from s: all that s sent before it has been delivered
    59.617  b3  delivers m2 from s: all that s sent before it has been delivered
    60.098  c1  delivers m1 from s: all that s sent before it has been delivered
    60.098  c1  delivers m2 from s: all that s sent before it has been delivered
    71.209  s   forgets m1: all members of g have acknowledged it
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 13)
holds     sending-view-delivery (deliveries: 26)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 26)
holds     no-duplication (deliveries: 26)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 13)
holds     initial-view-event (multicasts and deliveries: 28)
holds     all-receive (live members at rest and messages of live members: 24)
holds     stability-truth (messages that became stable: 2)
trace     3a88067d82eb7a82 (247 events)

variant "asked of the sender"

     0.000  s   installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  c4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  a4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b1  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b2  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b3  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
     0.000  b4  installs view 1 of g = s c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4
    10.000  s   multicasts m1 to g: one packet to each member, which may be lost
    10.000  !   the copy of m1 from s to c1 is lost: the script drops it
    10.000  !   the copy of m1 from s to a2 is lost: the script drops it
    10.000  !   the copy of m1 from s to b3 is lost: the script drops it
    10.000  s   delivers m1 from s: all that s sent before it has been delivered
    18.912  c4  delivers m1 from s: all that s sent before it has been delivered
    19.000  a4  delivers m1 from s: all that s sent before it has been delivered
    19.094  b1  delivers m1 from s: all that s sent before it has been delivered
    19.355  b2  delivers m1 from s: all that s sent before it has been delivered
    19.663  c2  delivers m1 from s: all that s sent before it has been delivered
    19.704  a1  delivers m1 from s: all that s sent before it has been delivered
    19.774  b4  delivers m1 from s: all that s sent before it has been delivered
    20.233  a3  delivers m1 from s: all that s sent before it has been delivered
    20.803  c3  delivers m1 from s: all that s sent before it has been delivered
    25.000  s   multicasts m2 to g: one packet to each member, which may be lost
    25.000  s   delivers m2 from s: all that s sent before it has been delivered
    33.105  c2  delivers m2 from s: all that s sent before it has been delivered
    33.345  a1  delivers m2 from s: all that s sent before it has been delivered
    33.524  a3  delivers m2 from s: all that s sent before it has been delivered
    33.685  c3  delivers m2 from s: all that s sent before it has been delivered
    33.756  b4  delivers m2 from s: all that s sent before it has been delivered
    33.757  b2  delivers m2 from s: all that s sent before it has been delivered
    33.772  b1  delivers m2 from s: all that s sent before it has been delivered
    34.999  c4  delivers m2 from s: all that s sent before it has been delivered
    35.007  c1  finds that it lacks message 1 of s
    35.007  c1  holds m2 back: an earlier message of s is missing
    35.410  a2  finds that it lacks message 1 of s
    35.410  a2  holds m2 back: an earlier message of s is missing
    35.560  b3  finds that it lacks message 1 of s
    35.560  b3  holds m2 back: an earlier message of s is missing
    35.901  a4  delivers m2 from s: all that s sent before it has been delivered
    45.007  c1  asks s for message 1 of s, which it lacks
    45.410  a2  asks s for message 1 of s, which it lacks
    45.560  b3  asks s for message 1 of s, which it lacks
    53.290  s   sends m1 to c1 again, which has asked for it
    55.925  s   sends m1 to a2 again, which has asked for it
    56.725  s   sends m1 to b3 again, which has asked for it
    60.000  s   tells c1 c2 c3 c4 a1 a2 a3 a4 b1 b2 b3 b4 that it has sent 2 so far: they may lack the last, after which nothing came
    63.388  c1  delivers m1 from s: all that s sent before it has been delivered
    63.388  c1  delivers m2 from s: all that s sent before it has been delivered
    64.375  a2  delivers m1 from s: all that s sent before it has been delivered
    64.375  a2  delivers m2 from s: all that s sent before it has been delivered
    66.342  b3  delivers m1 from s: all that s sent before it has been delivered
    66.342  b3  delivers m2 from s: all that s sent before it has been delivered
holds     view-agreement (views installed by more than one process: 12)
holds     self-inclusion (views installed: 13)
holds     sending-view-delivery (deliveries: 26)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 26)
holds     no-duplication (deliveries: 26)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 13)
holds     initial-view-event (multicasts and deliveries: 28)
holds     all-receive (live members at rest and messages of live members: 24)
holds     stability-truth (messages that became stable: 2)
trace     630dcaa15ea97842 (259 events)
