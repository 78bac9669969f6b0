     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   cbcasts deposit to g in view 1
    10.000  q   delivers deposit from q: every cbcast that came before it has been delivered
    10.000  s   cbcasts interest to g in view 1
    10.000  s   delivers interest from s: every cbcast that came before it has been delivered
    16.061  p   delivers deposit from q: every cbcast that came before it has been delivered
    17.356  r   delivers deposit from q: every cbcast that came before it has been delivered
    17.738  r   delivers interest from s: every cbcast that came before it has been delivered
    17.907  p   delivers interest from s: every cbcast that came before it has been delivered
    35.000  s   delivers deposit from q: every cbcast that came before it has been delivered
    35.000  q   delivers interest from s: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 10)
holds     stability-truth (messages that became stable: 2)
trace     35b3f606dd3969d3 (544 events)

variant "abcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   cbcasts deposit to g in view 1
    10.000  q   delivers deposit from q: every cbcast that came before it has been delivered
    10.000  s   cbcasts interest to g in view 1
    10.000  s   delivers interest from s: every cbcast that came before it has been delivered
    16.061  p   delivers deposit from q: every cbcast that came before it has been delivered
    17.356  r   delivers deposit from q: every cbcast that came before it has been delivered
    17.738  r   delivers interest from s: every cbcast that came before it has been delivered
    17.907  p   delivers interest from s: every cbcast that came before it has been delivered
    35.000  s   delivers deposit from q: every cbcast that came before it has been delivered
    35.000  q   delivers interest from s: every cbcast that came before it has been delivered
   200.000  q   abcasts deposit2 to g in view 1
   200.000  q   proposes priority 1 for deposit2: higher than all that it has proposed or seen
   200.000  s   abcasts interest2 to g in view 1
   200.000  s   proposes priority 1 for interest2: higher than all that it has proposed or seen
   206.135  p   proposes priority 1 for interest2: higher than all that it has proposed or seen
   206.758  p   proposes priority 2 for deposit2: higher than all that it has proposed or seen
   206.863  r   proposes priority 1 for interest2: higher than all that it has proposed or seen
   207.903  r   proposes priority 2 for deposit2: higher than all that it has proposed or seen
   225.000  s   proposes priority 2 for deposit2: higher than all that it has proposed or seen
   225.000  q   proposes priority 2 for interest2: higher than all that it has proposed or seen
   250.000  q   has every member's proposal for deposit2: the highest, 2 of s, is final
   250.000  s   has every member's proposal for interest2: the highest, 2 of q, is final
   250.000  s   delivers interest2 from s: its number 2 is final, and nothing comes before it
   257.549  p   delivers interest2 from s: its number 2 is final, and nothing comes before it
   257.549  p   delivers deposit2 from q: its number 2 is final, and nothing comes before it
   257.747  r   delivers interest2 from s: its number 2 is final, and nothing comes before it
   257.747  r   delivers deposit2 from q: its number 2 is final, and nothing comes before it
   275.000  s   delivers deposit2 from q: its number 2 is final, and nothing comes before it
   275.000  q   delivers interest2 from s: its number 2 is final, and nothing comes before it
   275.000  q   delivers deposit2 from q: its number 2 is final, and nothing comes before it
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
trace     21e79251997904b2 (1202 events)

variant "one writer, and fbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   cbcasts deposit to g in view 1
    10.000  q   delivers deposit from q: every cbcast that came before it has been delivered
    10.000  s   cbcasts interest to g in view 1
    10.000  s   delivers interest from s: every cbcast that came before it has been delivered
    16.061  p   delivers deposit from q: every cbcast that came before it has been delivered
    17.356  r   delivers deposit from q: every cbcast that came before it has been delivered
    17.738  r   delivers interest from s: every cbcast that came before it has been delivered
    17.907  p   delivers interest from s: every cbcast that came before it has been delivered
    35.000  s   delivers deposit from q: every cbcast that came before it has been delivered
    35.000  q   delivers interest from s: every cbcast that came before it has been delivered
   200.000  q   multicasts deposit2 to g in view 1
   200.000  q   delivers deposit2 from q: all that q sent before it has been delivered
   201.000  q   multicasts interest2 to g in view 1
   201.000  q   delivers interest2 from q: all that q sent before it has been delivered
   206.758  p   delivers deposit2 from q: all that q sent before it has been delivered
   207.903  r   delivers deposit2 from q: all that q sent before it has been delivered
   208.403  p   delivers interest2 from q: all that q sent before it has been delivered
   208.405  r   delivers interest2 from q: all that q sent before it has been delivered
   225.000  s   delivers deposit2 from q: all that q sent before it has been delivered
   226.000  s   delivers interest2 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 16)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 16)
holds     no-duplication (deliveries: 16)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 8)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 20)
holds     stability-truth (messages that became stable: 4)
trace     c13f4e7d4d3633ff (932 events)

variant "a lock, and cbcast"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   cbcasts deposit to g in view 1
    10.000  q   delivers deposit from q: every cbcast that came before it has been delivered
    10.000  s   cbcasts interest to g in view 1
    10.000  s   delivers interest from s: every cbcast that came before it has been delivered
    16.061  p   delivers deposit from q: every cbcast that came before it has been delivered
    17.356  r   delivers deposit from q: every cbcast that came before it has been delivered
    17.738  r   delivers interest from s: every cbcast that came before it has been delivered
    17.907  p   delivers interest from s: every cbcast that came before it has been delivered
    35.000  s   delivers deposit from q: every cbcast that came before it has been delivered
    35.000  q   delivers interest from s: every cbcast that came before it has been delivered
   200.000  q   cbcasts deposit2 to g in view 1
   200.000  q   delivers deposit2 from q: every cbcast that came before it has been delivered
   201.000  q   cbcasts unlock to g in view 1
   201.000  q   delivers unlock from q: every cbcast that came before it has been delivered
   206.758  p   delivers deposit2 from q: every cbcast that came before it has been delivered
   207.903  r   delivers deposit2 from q: every cbcast that came before it has been delivered
   208.403  p   delivers unlock from q: every cbcast that came before it has been delivered
   208.405  r   delivers unlock from q: every cbcast that came before it has been delivered
   225.000  s   delivers deposit2 from q: every cbcast that came before it has been delivered
   226.000  s   delivers unlock from q: every cbcast that came before it has been delivered
   226.000  s   cbcasts interest2 to g in view 1
   226.000  s   delivers interest2 from s: every cbcast that came before it has been delivered
   232.135  p   delivers interest2 from s: every cbcast that came before it has been delivered
   232.863  r   delivers interest2 from s: every cbcast that came before it has been delivered
   251.000  q   delivers interest2 from s: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 20)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 20)
holds     no-duplication (deliveries: 20)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 25)
holds     causal-delivery (deliveries of cbcasts that others came before: 12)
holds     stability-truth (messages that became stable: 5)
trace     35918091024bf83c (1029 events)
