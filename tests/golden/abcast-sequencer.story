     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts a to g in view 1
    10.000  s   abcasts b to g in view 1
    16.769  p   gives a place 1: it is the sequencer of this view
    16.769  p   delivers a from q: its number 1 is final, and nothing comes before it
    17.037  p   gives b place 2: it is the sequencer of this view
    17.037  p   delivers b from s: its number 2 is final, and nothing comes before it
    23.455  q   delivers a from q: its number 1 is final, and nothing comes before it
    24.077  q   delivers b from s: its number 2 is final, and nothing comes before it
    24.747  r   delivers a from q: its number 1 is final, and nothing comes before it
    24.747  r   delivers b from s: its number 2 is final, and nothing comes before it
    34.000  s   delivers a from q: its number 1 is final, and nothing comes before it
    34.000  s   delivers b from s: its number 2 is final, and nothing comes before it
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
holds     stability-truth (messages that became stable: 2)
trace     3c0f112363dd4e88 (439 events)

variant "the sequencer abcasts itself"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts a to g in view 1
    10.000  s   abcasts b to g in view 1
    16.769  p   gives a place 1: it is the sequencer of this view
    16.769  p   delivers a from q: its number 1 is final, and nothing comes before it
    17.037  p   gives b place 2: it is the sequencer of this view
    17.037  p   delivers b from s: its number 2 is final, and nothing comes before it
    23.455  q   delivers a from q: its number 1 is final, and nothing comes before it
    24.077  q   delivers b from s: its number 2 is final, and nothing comes before it
    24.747  r   delivers a from q: its number 1 is final, and nothing comes before it
    24.747  r   delivers b from s: its number 2 is final, and nothing comes before it
    34.000  s   delivers a from q: its number 1 is final, and nothing comes before it
    34.000  s   delivers b from s: its number 2 is final, and nothing comes before it
    60.000  p   abcasts c to g in view 1
    60.000  p   gives c place 3: it is the sequencer of this view
    60.000  p   delivers c from p: its number 3 is final, and nothing comes before it
    67.000  q   delivers c from p: its number 3 is final, and nothing comes before it
    67.734  r   delivers c from p: its number 3 is final, and nothing comes before it
    67.868  s   delivers c from p: its number 3 is final, and nothing comes before it
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 12)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 12)
holds     no-duplication (deliveries: 12)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 15)
holds     total-order (abcasts and gbcasts delivered by more than one process: 18)
holds     stability-truth (messages that became stable: 3)
trace     dd567d995d8efaff (601 events)

variant "the sequencer crashes before a word of its places is out"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts a to g in view 1
    10.000  s   abcasts b to g in view 1
    16.769  p   gives a place 1: it is the sequencer of this view
    16.769  p   delivers a from q: its number 1 is final, and nothing comes before it
    16.769  !   p crashes
    16.769  !   the copy of place a from p to q is lost: it went with its sender
    16.769  !   the copy of place a from p to r is lost: it went with its sender
    16.769  !   the copy of place a from p to s is lost: it went with its sender
    61.587  s   suspects p: silent for 61.587 ms
    61.587  s   cuts its channel from p
    61.587  s   tells the leader q that it has given up p
    67.250  r   suspects p: silent for 67.250 ms
    67.250  r   cuts its channel from p
    67.250  r   tells the leader q that it has given up p
    68.870  q   cuts its channel from p
    68.870  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
    76.248  r   cuts p and answers q
    92.870  s   cuts p and answers q
   100.387  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   107.220  r   accepts view 2 of g = q r s, which q proposes
   124.387  s   accepts view 2 of g = q r s, which q proposes
   131.402  q   commits view 2 of g: 3 of 4 members have voted for it
   131.402  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   131.402  q   echoes b to r: no copy has come from r, so r may lack it
   131.402  q   says to r s that it has flushed for view 2
   139.380  r   learns from q that view 2 of g is decided
   139.380  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   139.380  r   echoes a to s: no copy has come from s, so s may lack it
   139.380  r   echoes b to q: no copy has come from q, so q may lack it
   139.380  r   says to q s that it has flushed for view 2
   155.402  s   learns from q that view 2 of g is decided
   155.402  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   155.402  s   says to q r that it has flushed for view 2
   155.402  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   155.402  s   delivers a from q: its number 1 is final, and nothing comes before it
   155.402  s   delivers b from s: its number 2 is final, and nothing comes before it
   155.402  s   installs view 2 of g = q r s
   162.117  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   162.117  r   delivers a from q: its number 1 is final, and nothing comes before it
   162.117  r   delivers b from s: its number 2 is final, and nothing comes before it
   162.117  r   installs view 2 of g = q r s
   162.651  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   162.651  q   delivers a from q: its number 1 is final, and nothing comes before it
   162.651  q   delivers b from s: its number 2 is final, and nothing comes before it
   162.651  q   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     uniform-total-order (abcasts and gbcasts delivered by a process that crashed: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     e6ec8e6191052f0f (592 events)

variant "what only the sequencer has delivered"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  q   abcasts a to g in view 1
    10.000  !   the copy of a from q to p is late by 15.000 ms
    10.000  s   abcasts b to g in view 1
    17.037  p   gives b place 1: it is the sequencer of this view
    17.037  p   delivers b from s: its number 1 is final, and nothing comes before it
    17.037  !   p crashes
    17.037  !   the copy of place b from p to q is lost: it went with its sender
    17.037  !   the copy of place b from p to r is lost: it went with its sender
    17.037  !   the copy of place b from p to s is lost: it went with its sender
    61.587  s   suspects p: silent for 61.587 ms
    61.587  s   cuts its channel from p
    61.587  s   tells the leader q that it has given up p
    67.250  r   suspects p: silent for 67.250 ms
    67.250  r   cuts its channel from p
    67.250  r   tells the leader q that it has given up p
    68.870  q   cuts its channel from p
    68.870  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
    76.248  r   cuts p and answers q
    92.870  s   cuts p and answers q
   100.387  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   107.220  r   accepts view 2 of g = q r s, which q proposes
   124.387  s   accepts view 2 of g = q r s, which q proposes
   131.402  q   commits view 2 of g: 3 of 4 members have voted for it
   131.402  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   131.402  q   echoes b to r: no copy has come from r, so r may lack it
   131.402  q   says to r s that it has flushed for view 2
   139.380  r   learns from q that view 2 of g is decided
   139.380  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   139.380  r   echoes a to s: no copy has come from s, so s may lack it
   139.380  r   echoes b to q: no copy has come from q, so q may lack it
   139.380  r   says to q s that it has flushed for view 2
   155.402  s   learns from q that view 2 of g is decided
   155.402  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
   155.402  s   says to q r that it has flushed for view 2
   155.402  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   155.402  s   delivers a from q: its number 1 is final, and nothing comes before it
   155.402  s   delivers b from s: its number 2 is final, and nothing comes before it
   155.402  s   installs view 2 of g = q r s
   162.117  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   162.117  r   delivers a from q: its number 1 is final, and nothing comes before it
   162.117  r   delivers b from s: its number 2 is final, and nothing comes before it
   162.117  r   installs view 2 of g = q r s
   162.651  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   162.651  q   delivers a from q: its number 1 is final, and nothing comes before it
   162.651  q   delivers b from s: its number 2 is final, and nothing comes before it
   162.651  q   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 7)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 7)
holds     no-duplication (deliveries: 7)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 9)
holds     cut-for-good (cut channels: 3)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
warning   uniform-total-order: in view 1 of g, s delivers a where p delivered another
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     588653349356917f (593 events)
