     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts a1 to g in view 1
    10.000  p   delivers a1 from p: all that p sent before it has been delivered
    10.000  q   multicasts b1 to g in view 1
    10.000  q   delivers b1 from q: all that q sent before it has been delivered
    14.000  p   multicasts a2 to g in view 1
    14.000  p   delivers a2 from p: all that p sent before it has been delivered
    14.000  q   multicasts b2 to g in view 1
    14.000  q   delivers b2 from q: all that q sent before it has been delivered
    16.327  q   delivers a1 from p: all that p sent before it has been delivered
    16.769  p   delivers b1 from q: all that q sent before it has been delivered
    17.190  s   delivers b1 from q: all that q sent before it has been delivered
    17.490  r   delivers a1 from p: all that p sent before it has been delivered
    20.015  p   delivers b2 from q: all that q sent before it has been delivered
    20.106  q   delivers a2 from p: all that p sent before it has been delivered
    20.440  s   delivers b2 from q: all that q sent before it has been delivered
    20.670  r   delivers a2 from p: all that p sent before it has been delivered
    34.000  s   delivers a1 from p: all that p sent before it has been delivered
    34.000  r   delivers b1 from q: all that q sent before it has been delivered
    38.000  s   delivers a2 from p: all that p sent before it has been delivered
    38.000  r   delivers b2 from q: all that q sent before it has been delivered
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
trace     820ce0c3397832aa (502 events)

variant "a2 overtakes a1"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts a1 to g in view 1
    10.000  p   delivers a1 from p: all that p sent before it has been delivered
    10.000  q   multicasts b1 to g in view 1
    10.000  q   delivers b1 from q: all that q sent before it has been delivered
    14.000  p   multicasts a2 to g in view 1
    14.000  p   delivers a2 from p: all that p sent before it has been delivered
    14.000  !   the copy of a1 from p to q is late by 12.000 ms
    14.000  q   multicasts b2 to g in view 1
    14.000  q   delivers b2 from q: all that q sent before it has been delivered
    16.769  p   delivers b1 from q: all that q sent before it has been delivered
    17.190  s   delivers b1 from q: all that q sent before it has been delivered
    17.490  r   delivers a1 from p: all that p sent before it has been delivered
    20.015  p   delivers b2 from q: all that q sent before it has been delivered
    20.440  s   delivers b2 from q: all that q sent before it has been delivered
    20.670  r   delivers a2 from p: all that p sent before it has been delivered
    28.327  q   delivers a1 from p: all that p sent before it has been delivered
    28.327  q   delivers a2 from p: all that p sent before it has been delivered
    34.000  s   delivers a1 from p: all that p sent before it has been delivered
    34.000  r   delivers b1 from q: all that q sent before it has been delivered
    38.000  s   delivers a2 from p: all that p sent before it has been delivered
    38.000  r   delivers b2 from q: all that q sent before it has been delivered
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
trace     39cd33bb52b1bc44 (518 events)
