     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   abcasts a to g in view 1
    10.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
    10.000  s   abcasts b to g in view 1
    10.000  s   proposes priority 1 for b: higher than all that it has proposed or seen
    16.045  r   proposes priority 1 for b: higher than all that it has proposed or seen
    16.327  q   proposes priority 1 for a: higher than all that it has proposed or seen
    16.429  s   proposes priority 2 for a: higher than all that it has proposed or seen
    17.037  p   proposes priority 2 for b: higher than all that it has proposed or seen
    34.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
    34.000  q   proposes priority 2 for b: higher than all that it has proposed or seen
    41.509  s   has every member's proposal for b: the highest, 2 of q, is final
    41.509  s   delivers b from s: its number 2 is final, and nothing comes before it
    41.696  p   has every member's proposal for a: the highest, 2 of s, is final
    48.295  p   delivers b from s: its number 2 is final, and nothing comes before it
    48.295  p   delivers a from p: its number 2 is final, and nothing comes before it
    48.461  s   delivers a from p: its number 2 is final, and nothing comes before it
    49.304  r   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers a from p: its number 2 is final, and nothing comes before it
    65.696  r   delivers a from p: its number 2 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 2)
trace     3bf8293a4a5d5141 (648 events)

variant "ties are not broken"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   abcasts a to g in view 1
    10.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
    10.000  s   abcasts b to g in view 1
    10.000  s   proposes priority 1 for b: higher than all that it has proposed or seen
    16.045  r   proposes priority 1 for b: higher than all that it has proposed or seen
    16.327  q   proposes priority 1 for a: higher than all that it has proposed or seen
    16.429  s   proposes priority 2 for a: higher than all that it has proposed or seen
    17.037  p   proposes priority 2 for b: higher than all that it has proposed or seen
    34.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
    34.000  q   proposes priority 2 for b: higher than all that it has proposed or seen
    41.509  s   has every member's proposal for b: the highest, 2 of q, is final
    41.509  s   delivers b from s: its number 2 is final, and nothing comes before it
    41.696  p   has every member's proposal for a: the highest, 2 of s, is final
    41.696  p   delivers a from p: its number 2 is final, and nothing comes before it
    47.710  q   delivers a from p: its number 2 is final, and nothing comes before it
    48.295  p   delivers b from s: its number 2 is final, and nothing comes before it
    48.461  s   delivers a from p: its number 2 is final, and nothing comes before it
    49.304  r   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers b from s: its number 2 is final, and nothing comes before it
    65.696  r   delivers a from p: its number 2 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 10)
violated  total-order: in view 1 of g, p delivers a where s delivered another
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 2)
trace     e7f301b72c0550fa (648 events)

variant "past the undeliverable"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   abcasts a to g in view 1
    10.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
    10.000  s   abcasts b to g in view 1
    10.000  s   proposes priority 1 for b: higher than all that it has proposed or seen
    16.045  r   proposes priority 1 for b: higher than all that it has proposed or seen
    16.327  q   proposes priority 1 for a: higher than all that it has proposed or seen
    16.429  s   proposes priority 2 for a: higher than all that it has proposed or seen
    17.037  p   proposes priority 2 for b: higher than all that it has proposed or seen
    34.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
    34.000  q   proposes priority 2 for b: higher than all that it has proposed or seen
    41.509  s   has every member's proposal for b: the highest, 2 of q, is final
    41.509  s   delivers b from s: its number 2 is final, and nothing comes before it
    41.696  p   has every member's proposal for a: the highest, 2 of s, is final
    41.696  p   delivers a from p: its number 2 is final, and nothing comes before it
    47.710  q   delivers a from p: its number 2 is final, and nothing comes before it
    48.295  p   delivers b from s: its number 2 is final, and nothing comes before it
    48.461  s   delivers a from p: its number 2 is final, and nothing comes before it
    49.304  r   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers b from s: its number 2 is final, and nothing comes before it
    65.696  r   delivers a from p: its number 2 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 10)
violated  total-order: in view 1 of g, p delivers a where s delivered another
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 2)
trace     e7f301b72c0550fa (648 events)

variant "one's own at once"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   abcasts a to g in view 1
    10.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
    10.000  p   delivers a from p: its number 0 is final, and nothing comes before it
    10.000  s   abcasts b to g in view 1
    10.000  s   proposes priority 1 for b: higher than all that it has proposed or seen
    10.000  s   delivers b from s: its number 0 is final, and nothing comes before it
    16.045  r   proposes priority 1 for b: higher than all that it has proposed or seen
    16.327  q   proposes priority 1 for a: higher than all that it has proposed or seen
    16.429  s   proposes priority 2 for a: higher than all that it has proposed or seen
    17.037  p   proposes priority 2 for b: higher than all that it has proposed or seen
    34.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
    34.000  q   proposes priority 2 for b: higher than all that it has proposed or seen
    41.509  s   has every member's proposal for b: the highest, 2 of q, is final
    41.696  p   has every member's proposal for a: the highest, 2 of s, is final
    48.295  p   delivers b from s: its number 2 is final, and nothing comes before it
    48.461  s   delivers a from p: its number 2 is final, and nothing comes before it
    49.304  r   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers a from p: its number 2 is final, and nothing comes before it
    65.696  r   delivers a from p: its number 2 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 10)
violated  total-order: in view 1 of g, s delivers b where p delivered another
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 2)
trace     603e56b20bc9c426 (648 events)

variant "the same with fbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   abcasts a to g in view 1
    10.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
    10.000  s   abcasts b to g in view 1
    10.000  s   proposes priority 1 for b: higher than all that it has proposed or seen
    16.045  r   proposes priority 1 for b: higher than all that it has proposed or seen
    16.327  q   proposes priority 1 for a: higher than all that it has proposed or seen
    16.429  s   proposes priority 2 for a: higher than all that it has proposed or seen
    17.037  p   proposes priority 2 for b: higher than all that it has proposed or seen
    34.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
    34.000  q   proposes priority 2 for b: higher than all that it has proposed or seen
    41.509  s   has every member's proposal for b: the highest, 2 of q, is final
    41.509  s   delivers b from s: its number 2 is final, and nothing comes before it
    41.696  p   has every member's proposal for a: the highest, 2 of s, is final
    48.295  p   delivers b from s: its number 2 is final, and nothing comes before it
    48.295  p   delivers a from p: its number 2 is final, and nothing comes before it
    48.461  s   delivers a from p: its number 2 is final, and nothing comes before it
    49.304  r   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers b from s: its number 2 is final, and nothing comes before it
    65.509  q   delivers a from p: its number 2 is final, and nothing comes before it
    65.696  r   delivers a from p: its number 2 is final, and nothing comes before it
   100.000  p   multicasts c to g in view 1
   100.000  p   delivers c from p: all that p sent before it has been delivered
   100.000  s   multicasts d to g in view 1
   100.000  s   delivers d from s: all that s sent before it has been delivered
   106.106  q   delivers c from p: all that p sent before it has been delivered
   106.461  s   delivers c from p: all that p sent before it has been delivered
   106.477  p   delivers d from s: all that s sent before it has been delivered
   107.414  r   delivers d from s: all that s sent before it has been delivered
   124.000  r   delivers c from p: all that p sent before it has been delivered
   124.000  q   delivers d from s: all that s sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 20)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 4)
trace     3b707deb76f405d2 (857 events)
