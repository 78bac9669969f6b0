     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   cbcasts price to g in view 1
    10.000  p   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   cbcasts rumour to g in view 1
    17.105  q   delivers rumour from q: every cbcast that came before it has been delivered
    19.105  q   cbcasts offer to g in view 1
    19.105  q   delivers offer from q: every cbcast that came before it has been delivered
    23.965  p   delivers rumour from q: every cbcast that came before it has been delivered
    24.991  r   delivers rumour from q: every cbcast that came before it has been delivered
    25.199  p   delivers offer from q: every cbcast that came before it has been delivered
    27.000  r   holds offer from q back: a cbcast of p that came before it is missing
    60.000  r   delivers price from p: every cbcast that came before it has been delivered
    60.000  r   delivers offer from q: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     initial-view-event (multicasts and deliveries: 12)
holds     causal-delivery (deliveries of cbcasts that others came before: 3)
holds     stability-truth (messages that became stable: 3)
trace     41da78d98f3b3d67 (392 events)

variant "nothing is held back"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   cbcasts price to g in view 1
    10.000  p   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   cbcasts rumour to g in view 1
    17.105  q   delivers rumour from q: every cbcast that came before it has been delivered
    19.105  q   cbcasts offer to g in view 1
    19.105  q   delivers offer from q: every cbcast that came before it has been delivered
    23.965  p   delivers rumour from q: every cbcast that came before it has been delivered
    24.991  r   delivers rumour from q: every cbcast that came before it has been delivered
    25.199  p   delivers offer from q: every cbcast that came before it has been delivered
    27.000  r   delivers offer from q: every cbcast that came before it has been delivered
    60.000  r   delivers price from p: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 9)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 9)
holds     no-duplication (deliveries: 9)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     initial-view-event (multicasts and deliveries: 12)
violated  causal-delivery: r delivers offer, and not yet what p had multicast before it
holds     stability-truth (messages that became stable: 3)
trace     47a699f3342990c6 (391 events)

variant "no labels"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  p   cbcasts price to g in view 1
    10.000  p   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   delivers price from p: every cbcast that came before it has been delivered
    17.105  q   cbcasts rumour to g in view 1
    17.105  q   delivers rumour from q: every cbcast that came before it has been delivered
    19.105  q   cbcasts offer to g in view 1
    19.105  q   delivers offer from q: every cbcast that came before it has been delivered
    23.965  p   delivers rumour from q: every cbcast that came before it has been delivered
    24.991  r   delivers rumour from q: every cbcast that came before it has been delivered
    25.199  p   delivers offer from q: every cbcast that came before it has been delivered
    27.000  r   holds offer from q back: a cbcast of p that came before it is missing
    60.000  r   delivers price from p: every cbcast that came before it has been delivered
    60.000  r   delivers offer from q: every cbcast that came before it has been delivered
   100.000  p   cbcasts price2 to g in view 1
   100.000  p   delivers price2 from p: every cbcast that came before it has been delivered
   107.425  q   delivers price2 from p: every cbcast that came before it has been delivered
   107.425  q   cbcasts rumour2 to g in view 1
   107.425  q   delivers rumour2 from q: every cbcast that came before it has been delivered
   114.553  p   delivers rumour2 from q: every cbcast that came before it has been delivered
   115.223  r   holds rumour2 from q back: a cbcast of p that came before it is missing
   150.000  r   delivers price2 from p: every cbcast that came before it has been delivered
   150.000  r   delivers rumour2 from q: every cbcast that came before it has been delivered
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 15)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 15)
holds     no-duplication (deliveries: 15)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     initial-view-event (multicasts and deliveries: 20)
holds     causal-delivery (deliveries of cbcasts that others came before: 6)
holds     stability-truth (messages that became stable: 5)
trace     ed3c36190fc9b1c2 (579 events)
