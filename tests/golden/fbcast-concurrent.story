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
    28.000  s   delivers a1 from p: all that p sent before it has been delivered
    28.000  r   delivers b1 from q: all that q sent before it has been delivered
    32.000  s   delivers a2 from p: all that p sent before it has been delivered
    32.000  r   delivers b2 from q: all that q sent before it has been delivered
holds     view-agreement (3 views installed by more than one process)
holds     self-inclusion (4 views installed)
holds     sending-view-delivery (16 deliveries)
holds     self-delivery (4 multicasts)
holds     delivery-integrity (16 deliveries)
holds     no-duplication (16 deliveries)
holds     fifo-delivery (8 deliveries after an earlier one of the same sender)
holds     nobody-stays-blocked (4 live members at rest)
holds     membership-precision (4 live members at rest)
trace     bc492433e8ab6e39 (474 events)
