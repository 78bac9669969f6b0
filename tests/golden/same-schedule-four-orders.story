     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 1)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 5)
holds     stability-truth (messages that became stable: 1)
trace     f2ae72d5cf57d29e (386 events)

variant "fbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
   100.000  p   multicasts a to g in view 1
   100.000  p   delivers a from p: all that p sent before it has been delivered
   100.000  s   multicasts c to g in view 1
   100.000  s   delivers c from s: all that s sent before it has been delivered
   108.000  q   delivers a from p: all that p sent before it has been delivered
   108.000  q   multicasts b to g in view 1
   108.000  q   delivers b from q: all that q sent before it has been delivered
   108.000  s   delivers a from p: all that p sent before it has been delivered
   108.000  q   delivers c from s: all that s sent before it has been delivered
   108.000  r   delivers c from s: all that s sent before it has been delivered
   116.000  p   delivers c from s: all that s sent before it has been delivered
   116.000  p   delivers b from q: all that q sent before it has been delivered
   116.000  r   delivers b from q: all that q sent before it has been delivered
   116.000  s   delivers b from q: all that q sent before it has been delivered
   124.000  r   delivers a from p: all that p sent before it has been delivered
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 20)
holds     stability-truth (messages that became stable: 4)
trace     b5f76adf343ee0d2 (726 events)

variant "cbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
   100.000  p   cbcasts a to g in view 1
   100.000  p   delivers a from p: every cbcast that came before it has been delivered
   100.000  s   cbcasts c to g in view 1
   100.000  s   delivers c from s: every cbcast that came before it has been delivered
   108.000  q   delivers a from p: every cbcast that came before it has been delivered
   108.000  q   cbcasts b to g in view 1
   108.000  q   delivers b from q: every cbcast that came before it has been delivered
   108.000  s   delivers a from p: every cbcast that came before it has been delivered
   108.000  q   delivers c from s: every cbcast that came before it has been delivered
   108.000  r   delivers c from s: every cbcast that came before it has been delivered
   116.000  p   delivers c from s: every cbcast that came before it has been delivered
   116.000  p   delivers b from q: every cbcast that came before it has been delivered
   116.000  r   holds b from q back: a cbcast of p that came before it is missing
   116.000  s   delivers b from q: every cbcast that came before it has been delivered
   124.000  r   delivers a from p: every cbcast that came before it has been delivered
   124.000  r   delivers b from q: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 4)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 20)
holds     causal-delivery (deliveries of cbcasts that others came before: 4)
holds     stability-truth (messages that became stable: 4)
trace     61cebde70c577014 (730 events)

variant "abcast by priorities"

     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
   100.000  p   abcasts a to g in view 1
   100.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
   100.000  s   abcasts c to g in view 1
   100.000  s   proposes priority 1 for c: higher than all that it has proposed or seen
   108.000  q   proposes priority 1 for a: higher than all that it has proposed or seen
   108.000  s   proposes priority 2 for a: higher than all that it has proposed or seen
   108.000  q   proposes priority 2 for c: higher than all that it has proposed or seen
   108.000  r   proposes priority 1 for c: higher than all that it has proposed or seen
   116.000  p   proposes priority 2 for c: higher than all that it has proposed or seen
   124.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
   124.000  s   has every member's proposal for c: the highest, 2 of q, is final
   124.000  s   delivers c from s: its number 2 is final, and nothing comes before it
   132.000  p   has every member's proposal for a: the highest, 2 of s, is final
   132.000  r   delivers c from s: its number 2 is final, and nothing comes before it
   140.000  p   delivers c from s: its number 2 is final, and nothing comes before it
   140.000  p   delivers a from p: its number 2 is final, and nothing comes before it
   140.000  q   delivers c from s: its number 2 is final, and nothing comes before it
   140.000  q   delivers a from p: its number 2 is final, and nothing comes before it
   140.000  q   abcasts b to g in view 1
   140.000  q   proposes priority 3 for b: higher than all that it has proposed or seen
   140.000  s   delivers a from p: its number 2 is final, and nothing comes before it
   148.000  p   proposes priority 3 for b: higher than all that it has proposed or seen
   148.000  r   proposes priority 3 for b: higher than all that it has proposed or seen
   148.000  s   proposes priority 3 for b: higher than all that it has proposed or seen
   156.000  r   delivers a from p: its number 2 is final, and nothing comes before it
   156.000  q   has every member's proposal for b: the highest, 3 of s, is final
   156.000  q   delivers b from q: its number 3 is final, and nothing comes before it
   164.000  p   delivers b from q: its number 3 is final, and nothing comes before it
   164.000  r   delivers b from q: its number 3 is final, and nothing comes before it
   164.000  s   delivers b from q: its number 3 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 20)
holds     total-order (abcasts and gbcasts delivered by more than one process: 18)
holds     final-priority (final priorities: 3)
holds     stability-truth (messages that became stable: 4)
trace     6584a40a8d4b0008 (907 events)

variant "abcast by a sequencer"

     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
   100.000  p   abcasts a to h in view 1
   100.000  p   gives a place 1: it is the sequencer of this view
   100.000  p   delivers a from p: its number 1 is final, and nothing comes before it
   100.000  s   abcasts c to h in view 1
   108.000  q   delivers a from p: its number 1 is final, and nothing comes before it
   108.000  q   abcasts b to h in view 1
   108.000  s   delivers a from p: its number 1 is final, and nothing comes before it
   116.000  p   gives c place 2: it is the sequencer of this view
   116.000  p   delivers c from s: its number 2 is final, and nothing comes before it
   116.000  p   gives b place 3: it is the sequencer of this view
   116.000  p   delivers b from q: its number 3 is final, and nothing comes before it
   124.000  r   delivers a from p: its number 1 is final, and nothing comes before it
   124.000  q   delivers c from s: its number 2 is final, and nothing comes before it
   124.000  s   delivers c from s: its number 2 is final, and nothing comes before it
   124.000  q   delivers b from q: its number 3 is final, and nothing comes before it
   124.000  s   delivers b from q: its number 3 is final, and nothing comes before it
   140.000  r   delivers c from s: its number 2 is final, and nothing comes before it
   140.000  r   delivers b from q: its number 3 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 20)
holds     total-order (abcasts and gbcasts delivered by more than one process: 18)
holds     stability-truth (messages that became stable: 4)
trace     00a85f28e3d76059 (770 events)

variant "gbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  p   installs view 1 of h = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  q   installs view 1 of h = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  r   installs view 1 of h = p q r s
     0.000  s   installs view 1 of g = p q r s
     0.000  s   installs view 1 of h = p q r s
     5.000  q   multicasts hello to g in view 1
     5.000  q   delivers hello from q: all that q sent before it has been delivered
    13.000  p   delivers hello from q: all that q sent before it has been delivered
    13.000  r   delivers hello from q: all that q sent before it has been delivered
    13.000  s   delivers hello from q: all that q sent before it has been delivered
   100.000  p   gbcasts a to g in view 1
   100.000  p   proposes priority 1 for a: higher than all that it has proposed or seen
   100.000  p   delivers nothing more before a, and tells p how far it is
   100.000  s   gbcasts c to g in view 1
   100.000  s   proposes priority 1 for c: higher than all that it has proposed or seen
   100.000  s   delivers nothing more before c, and tells s how far it is
   108.000  q   proposes priority 1 for a: higher than all that it has proposed or seen
   108.000  q   delivers nothing more before a, and tells p how far it is
   108.000  s   proposes priority 2 for a: higher than all that it has proposed or seen
   108.000  s   delivers nothing more before a, and tells p how far it is
   108.000  q   proposes priority 2 for c: higher than all that it has proposed or seen
   108.000  q   delivers nothing more before c, and tells s how far it is
   108.000  r   proposes priority 1 for c: higher than all that it has proposed or seen
   108.000  r   delivers nothing more before c, and tells s how far it is
   116.000  p   proposes priority 2 for c: higher than all that it has proposed or seen
   116.000  p   delivers nothing more before c, and tells s how far it is
   124.000  r   proposes priority 2 for a: higher than all that it has proposed or seen
   124.000  r   delivers nothing more before a, and tells p how far it is
   124.000  s   has every member's proposal for c: the highest, 2 of q, is final
   124.000  s   has every member's answer: what any of them has delivered goes before c
   124.000  s   delivers c from s: all that goes before it has been delivered
   132.000  p   has every member's proposal for a: the highest, 2 of s, is final
   132.000  p   has every member's answer: what any of them has delivered goes before a
   132.000  r   delivers c from s: all that goes before it has been delivered
   140.000  p   delivers c from s: all that goes before it has been delivered
   140.000  p   delivers a from p: all that goes before it has been delivered
   140.000  q   delivers c from s: all that goes before it has been delivered
   140.000  q   delivers a from p: all that goes before it has been delivered
   140.000  q   gbcasts b to g in view 1
   140.000  q   proposes priority 3 for b: higher than all that it has proposed or seen
   140.000  q   delivers nothing more before b, and tells q how far it is
   140.000  s   delivers a from p: all that goes before it has been delivered
   148.000  p   proposes priority 3 for b: higher than all that it has proposed or seen
   148.000  p   delivers nothing more before b, and tells q how far it is
   148.000  r   proposes priority 3 for b: higher than all that it has proposed or seen
   148.000  r   delivers nothing more before b, and tells q how far it is
   148.000  s   proposes priority 3 for b: higher than all that it has proposed or seen
   148.000  s   delivers nothing more before b, and tells q how far it is
   156.000  r   delivers a from p: all that goes before it has been delivered
   156.000  q   has every member's proposal for b: the highest, 3 of s, is final
   156.000  q   has every member's answer: what any of them has delivered goes before b
   156.000  q   delivers b from q: all that goes before it has been delivered
   164.000  p   delivers b from q: all that goes before it has been delivered
   164.000  r   delivers b from q: all that goes before it has been delivered
   164.000  s   delivers b from q: all that goes before it has been delivered
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     nobody-stays-blocked (live members at rest: 8)
holds     membership-precision (live members at rest: 8)
holds     initial-view-event (multicasts and deliveries: 20)
holds     total-order (abcasts and gbcasts delivered by more than one process: 18)
holds     final-priority (final priorities: 3)
holds     gbcast-order (gbcasts delivered by more than one process: 18)
holds     stability-truth (messages that became stable: 4)
trace     f43589dd9aa900fb (922 events)
