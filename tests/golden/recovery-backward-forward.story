     0.000  p   installs view 1 of forward = p q r
     0.000  q   installs view 1 of forward = p q r
     0.000  r   installs view 1 of forward = p q r
    10.000  p   tells q a1
    10.000  p   abcasts b1 to forward in view 1
    10.000  p   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  q   delivers a1 from p, and depends on its sending from now on
    15.000  q   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  r   proposes priority 1 for b1: higher than all that it has proposed or seen
    20.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    20.000  p   has every member's proposal for b1: the highest, 1 of r, is final
    20.000  p   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  q   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  r   delivers b1 from p: its number 1 is final, and nothing comes before it
    30.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    35.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    40.000  q   checkpoint 1 is permanent: all have written it
    40.000  r   checkpoint 1 is permanent: all have written it
    50.000  p   tells q a2
    50.000  p   abcasts b2 to forward in view 1
    50.000  p   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  q   delivers a2 from p, and depends on its sending from now on
    55.000  q   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  r   proposes priority 2 for b2: higher than all that it has proposed or seen
    60.000  q   tells r a3
    60.000  q   abcasts b3 to forward in view 1
    60.000  q   proposes priority 3 for b3: higher than all that it has proposed or seen
    60.000  p   has every member's proposal for b2: the highest, 2 of r, is final
    60.000  p   delivers b2 from p: its number 2 is final, and nothing comes before it
    62.000  r   tells q x1
    65.000  r   delivers a3 from q, and depends on its sending from now on
    65.000  p   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  r   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  q   delivers b2 from p: its number 2 is final, and nothing comes before it
    65.000  r   delivers b2 from p: its number 2 is final, and nothing comes before it
    67.000  q   delivers x1 from r
    68.000  q   holds y1 back: what it follows from could still be lost
    68.000  q   writes what it has delivered to its log: 1 more
    68.000  q   outputs y1: all that it follows from can be replayed
    68.000  q   outputs y1
    69.000  !   q crashes
   121.400  p   suspects q: silent for 61.116 ms
   121.400  p   cuts its channel from q
   121.400  p   proposes view 2 of forward = p r; needs 2 of 3 votes
   122.845  r   suspects q: silent for 62.561 ms
   122.845  r   cuts its channel from q
   122.845  r   tells the leader p that it has given up q
   126.400  r   accepts view 2 of forward = p r, which p proposes
   131.400  p   commits view 2 of forward: 2 of 3 members have voted for it
   131.400  p   sends nothing more in the old view of forward: view 2 is decided. Unstable messages here: 1
   131.400  p   says to r that it has flushed for view 2
   136.400  r   learns from p that view 2 of forward is decided
   136.400  r   sends nothing more in the old view of forward: view 2 is decided. Unstable messages here: 1
   136.400  r   says to p that it has flushed for view 2
   136.400  r   has every survivor's flush message for view 2 of forward: it lacks nothing that a survivor had
   136.400  r   gives b3 priority 3 of r: the highest that a survivor has proposed
   136.400  r   delivers b3 from q: its number 3 is final, and nothing comes before it
   136.400  r   installs view 2 of forward = p r
   141.400  p   has every survivor's flush message for view 2 of forward: it lacks nothing that a survivor had
   141.400  p   gives b3 priority 3 of r: the highest that a survivor has proposed
   141.400  p   delivers b3 from q: its number 3 is final, and nothing comes before it
   141.400  p   installs view 2 of forward = p r
   150.000  q#1 starts again, as a new incarnation
   150.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   150.000  q#1 asks all members of backward which of their checkpoints are permanent: one may have heard of a later round
   150.000  q#1 loads checkpoint 0 from stable storage
   150.000  q#1 replays x1 from r, its delivery 1
   150.000  q#1 announces that q has ended with its interval 1: what it did after it is lost
   150.000  q#1 tells all members of outside that it has started again: they are to send what may not have come
   150.000  q#1 asks p to be let into forward
   155.000  p   cuts its channel from q
   155.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   155.000  r   cuts its channel from q
   155.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   155.000  r   answers q#1, which has started again
   155.000  r   cuts its channel from q
   155.000  r   hears that q has ended with its interval 1
   155.000  p   proposes view 3 of forward = p r q#1; needs 2 of 2 votes
   160.000  r   accepts view 3 of forward = p r q#1, which p proposes
   161.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   161.000  q#1 goes back to checkpoint 1
   165.000  p   commits view 3 of forward: 2 of 2 members have voted for it
   165.000  p   sends nothing more in the old view of forward: view 3 is decided. Unstable messages here: 1
   165.000  p   says to r that it has flushed for view 3
   166.000  p   goes back to checkpoint 1
   166.000  r   goes back to checkpoint 1
   170.000  r   learns from p that view 3 of forward is decided
   170.000  r   sends nothing more in the old view of forward: view 3 is decided. Unstable messages here: 1
   170.000  r   says to p that it has flushed for view 3
   170.000  q#1 learns from p that view 3 of forward is decided
   170.000  r   has every survivor's flush message for view 3 of forward: it lacks nothing that a survivor had
   170.000  r   installs view 3 of forward = p r q#1
   175.000  p   has every survivor's flush message for view 3 of forward: it lacks nothing that a survivor had
   175.000  p   installs view 3 of forward = p r q#1
   175.000  p   sends its state at view 3 to q#1: it is the oldest that has one
   180.000  q#1 takes over the state that p had at view 3 of forward
   180.000  q#1 installs view 3 of forward = p r q#1
   300.000  p   tells r a4
   300.000  p   abcasts b4 to forward in view 3
   300.000  p   proposes priority 1 for b4: higher than all that it has proposed or seen
   305.000  r   delivers a4 from p, and depends on its sending from now on
   305.000  r   proposes priority 1 for b4: higher than all that it has proposed or seen
   305.000  q#1 proposes priority 1 for b4: higher than all that it has proposed or seen
   310.000  p   has every member's proposal for b4: the highest, 1 of q#1, is final
   310.000  p   delivers b4 from p: its number 1 is final, and nothing comes before it
   315.000  r   delivers b4 from p: its number 1 is final, and nothing comes before it
   315.000  q#1 delivers b4 from p: its number 1 is final, and nothing comes before it
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 11)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 11)
holds     no-duplication (deliveries: 11)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 5)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 15)
holds     cut-for-good (cut channels: 5)
holds     total-order (abcasts and gbcasts delivered by more than one process: 10)
holds     final-priority (final priorities: 5)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
holds     no-orphans (messages at recovery lines: 5)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
holds     last-round (lines that all have gone back to: 1)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 1)
holds     exactly-once (messages where messages are logged: 2)
holds     output-commit (outputs: 1)
trace     508b729e8ba81590 (918 events)

variant "an error that nobody has foreseen"

     0.000  p   installs view 1 of forward = p q r
     0.000  q   installs view 1 of forward = p q r
     0.000  r   installs view 1 of forward = p q r
    10.000  p   tells q a1
    10.000  p   abcasts b1 to forward in view 1
    10.000  p   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  q   delivers a1 from p, and depends on its sending from now on
    15.000  q   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  r   proposes priority 1 for b1: higher than all that it has proposed or seen
    20.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    20.000  p   has every member's proposal for b1: the highest, 1 of r, is final
    20.000  p   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  q   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  r   delivers b1 from p: its number 1 is final, and nothing comes before it
    30.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    35.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    40.000  q   checkpoint 1 is permanent: all have written it
    40.000  r   checkpoint 1 is permanent: all have written it
    50.000  p   tells q a2
    50.000  p   abcasts b2 to forward in view 1
    50.000  p   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  q   delivers a2 from p, and depends on its sending from now on
    55.000  q   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  r   proposes priority 2 for b2: higher than all that it has proposed or seen
    60.000  q   tells r a3
    60.000  q   abcasts b3 to forward in view 1
    60.000  q   proposes priority 3 for b3: higher than all that it has proposed or seen
    60.000  p   has every member's proposal for b2: the highest, 2 of r, is final
    60.000  p   delivers b2 from p: its number 2 is final, and nothing comes before it
    62.000  r   tells q x1
    65.000  r   delivers a3 from q, and depends on its sending from now on
    65.000  p   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  r   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  q   delivers b2 from p: its number 2 is final, and nothing comes before it
    65.000  r   delivers b2 from p: its number 2 is final, and nothing comes before it
    67.000  q   delivers x1 from r
    68.000  q   holds y1 back: what it follows from could still be lost
    68.000  q   writes what it has delivered to its log: 1 more
    68.000  q   outputs y1: all that it follows from can be replayed
    68.000  q   outputs y1
    69.000  !   q crashes
    70.000  !   r crashes
   121.400  p   suspects q: silent for 61.116 ms
   121.400  p   cuts its channel from q
   121.400  p   proposes view 2 of forward = p r; needs 2 of 3 votes
   141.400  p   suspects r: silent for 73.555 ms
   141.400  p   cuts its channel from r
   150.000  q#1 starts again, as a new incarnation
   150.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   150.000  q#1 asks all members of backward which of their checkpoints are permanent: one may have heard of a later round
   150.000  q#1 loads checkpoint 0 from stable storage
   150.000  q#1 replays x1 from r, its delivery 1
   150.000  q#1 announces that q has ended with its interval 1: what it did after it is lost
   150.000  q#1 tells all members of outside that it has started again: they are to send what may not have come
   150.000  q#1 asks p to be let into forward
   155.000  p   cuts its channel from q
   155.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   160.000  r#1 starts again, as a new incarnation
   160.000  r#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   160.000  r#1 asks all members of backward which of their checkpoints are permanent: one may have heard of a later round
   160.000  r#1 loads checkpoint 0 from stable storage
   160.000  r#1 announces that r has ended with its interval 0: what it did after it is lost
   160.000  r#1 tells all members of outside that it has started again: they are to send what may not have come
   160.000  r#1 sends x1 to q again: q has not said yet that it needs no copy of it any more
   165.000  p   cuts its channel from r
   165.000  q#1 cuts its channel from r
   165.000  q#1 answers r#1, which has started again
   165.000  q#1 cuts its channel from r
   165.000  q#1 hears that r has ended with its interval 0
   170.000  r#1 cuts its channel from q
   170.000  r#1 leaves it to q#1 to find the line: that one has started again too, and stands before it in backward
   170.000  r#1 tells q#1 its last permanent checkpoint, and stands still until it knows the line
   170.000  r#1 cuts its channel from q
   170.000  r#1 sends x1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   170.000  r#1 hears that q has ended with its interval 1
   175.000  q#1 drops x1 from r#1: it has delivered that already
   176.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   176.000  q#1 goes back to checkpoint 1
   181.000  p   goes back to checkpoint 1
   181.000  r#1 goes back to checkpoint 1
   190.000  q#1 tells all members of outside that it has started again: they are to send what may not have come
   195.000  r#1 answers q#1, which has started again
   250.000  q#1 asks r to be let into forward
   300.000  p   tells r#1 a4
   300.000  p   abcasts b4 to forward in view 1
   300.000  p   proposes priority 4 for b4: higher than all that it has proposed or seen
   305.000  r#1 delivers a4 from p, and depends on its sending from now on
   350.000  q#1 asks p to be let into forward
   450.000  q#1 asks r to be let into forward
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 8)
holds     initial-view-event (multicasts and deliveries: 10)
holds     cut-for-good (cut channels: 8)
holds     total-order (abcasts and gbcasts delivered by more than one process: 6)
holds     final-priority (final priorities: 2)
holds     stability-truth (messages that became stable: 2)
holds     no-orphans (messages at recovery lines: 5)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
holds     last-round (lines that all have gone back to: 1)
holds     replayed-state (replays that are over: 2)
holds     exactly-once (messages where messages are logged: 1)
holds     output-commit (outputs: 1)
trace     441bb42dcae51fc2 (537 events)

variant "told at once"

     0.000  p   installs view 1 of forward = p q r
     0.000  q   installs view 1 of forward = p q r
     0.000  r   installs view 1 of forward = p q r
    10.000  p   tells q a1
    10.000  p   abcasts b1 to forward in view 1
    10.000  p   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  q   delivers a1 from p, and depends on its sending from now on
    15.000  q   proposes priority 1 for b1: higher than all that it has proposed or seen
    15.000  r   proposes priority 1 for b1: higher than all that it has proposed or seen
    20.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    20.000  p   has every member's proposal for b1: the highest, 1 of r, is final
    20.000  p   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    25.000  q   delivers b1 from p: its number 1 is final, and nothing comes before it
    25.000  r   delivers b1 from p: its number 1 is final, and nothing comes before it
    30.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    30.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    35.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    40.000  q   checkpoint 1 is permanent: all have written it
    40.000  r   checkpoint 1 is permanent: all have written it
    50.000  p   tells q a2
    50.000  p   abcasts b2 to forward in view 1
    50.000  p   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  q   delivers a2 from p, and depends on its sending from now on
    55.000  q   proposes priority 2 for b2: higher than all that it has proposed or seen
    55.000  r   proposes priority 2 for b2: higher than all that it has proposed or seen
    60.000  q   tells r a3
    60.000  q   abcasts b3 to forward in view 1
    60.000  q   proposes priority 3 for b3: higher than all that it has proposed or seen
    60.000  p   has every member's proposal for b2: the highest, 2 of r, is final
    60.000  p   delivers b2 from p: its number 2 is final, and nothing comes before it
    62.000  r   tells q x1
    65.000  r   delivers a3 from q, and depends on its sending from now on
    65.000  p   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  r   proposes priority 3 for b3: higher than all that it has proposed or seen
    65.000  q   delivers b2 from p: its number 2 is final, and nothing comes before it
    65.000  r   delivers b2 from p: its number 2 is final, and nothing comes before it
    67.000  q   delivers x1 from r
    68.000  q   outputs y1: all that it follows from can be replayed
    68.000  q   outputs y1
    69.000  !   q crashes
   121.400  p   suspects q: silent for 61.116 ms
   121.400  p   cuts its channel from q
   121.400  p   proposes view 2 of forward = p r; needs 2 of 3 votes
   122.845  r   suspects q: silent for 62.561 ms
   122.845  r   cuts its channel from q
   122.845  r   tells the leader p that it has given up q
   126.400  r   accepts view 2 of forward = p r, which p proposes
   131.400  p   commits view 2 of forward: 2 of 3 members have voted for it
   131.400  p   sends nothing more in the old view of forward: view 2 is decided. Unstable messages here: 1
   131.400  p   says to r that it has flushed for view 2
   136.400  r   learns from p that view 2 of forward is decided
   136.400  r   sends nothing more in the old view of forward: view 2 is decided. Unstable messages here: 1
   136.400  r   says to p that it has flushed for view 2
   136.400  r   has every survivor's flush message for view 2 of forward: it lacks nothing that a survivor had
   136.400  r   gives b3 priority 3 of r: the highest that a survivor has proposed
   136.400  r   delivers b3 from q: its number 3 is final, and nothing comes before it
   136.400  r   installs view 2 of forward = p r
   141.400  p   has every survivor's flush message for view 2 of forward: it lacks nothing that a survivor had
   141.400  p   gives b3 priority 3 of r: the highest that a survivor has proposed
   141.400  p   delivers b3 from q: its number 3 is final, and nothing comes before it
   141.400  p   installs view 2 of forward = p r
   150.000  q#1 starts again, as a new incarnation
   150.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   150.000  q#1 asks all members of backward which of their checkpoints are permanent: one may have heard of a later round
   150.000  q#1 loads checkpoint 0 from stable storage
   150.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
   150.000  q#1 tells all members of outside that it has started again: they are to send what may not have come
   150.000  q#1 asks p to be let into forward
   155.000  p   cuts its channel from q
   155.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   155.000  r   cuts its channel from q
   155.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   155.000  r   answers q#1, which has started again
   155.000  r   cuts its channel from q
   155.000  r   sends x1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   155.000  r   hears that q has ended with its interval 0
   155.000  p   proposes view 3 of forward = p r q#1; needs 2 of 2 votes
   160.000  q#1 delivers x1 from r
   160.000  r   accepts view 3 of forward = p r q#1, which p proposes
   161.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   161.000  q#1 goes back to checkpoint 1
   165.000  p   commits view 3 of forward: 2 of 2 members have voted for it
   165.000  p   sends nothing more in the old view of forward: view 3 is decided. Unstable messages here: 1
   165.000  p   says to r that it has flushed for view 3
   166.000  p   goes back to checkpoint 1
   166.000  r   goes back to checkpoint 1
   170.000  r   learns from p that view 3 of forward is decided
   170.000  r   sends nothing more in the old view of forward: view 3 is decided. Unstable messages here: 1
   170.000  r   says to p that it has flushed for view 3
   170.000  q#1 learns from p that view 3 of forward is decided
   170.000  r   has every survivor's flush message for view 3 of forward: it lacks nothing that a survivor had
   170.000  r   installs view 3 of forward = p r q#1
   175.000  q#1 writes what it has delivered to its log: 1 more
   175.000  p   has every survivor's flush message for view 3 of forward: it lacks nothing that a survivor had
   175.000  p   installs view 3 of forward = p r q#1
   175.000  p   sends its state at view 3 to q#1: it is the oldest that has one
   180.000  q#1 takes over the state that p had at view 3 of forward
   180.000  q#1 installs view 3 of forward = p r q#1
   300.000  p   tells r a4
   300.000  p   abcasts b4 to forward in view 3
   300.000  p   proposes priority 1 for b4: higher than all that it has proposed or seen
   305.000  r   delivers a4 from p, and depends on its sending from now on
   305.000  r   proposes priority 1 for b4: higher than all that it has proposed or seen
   305.000  q#1 proposes priority 1 for b4: higher than all that it has proposed or seen
   310.000  p   has every member's proposal for b4: the highest, 1 of q#1, is final
   310.000  p   delivers b4 from p: its number 1 is final, and nothing comes before it
   315.000  r   delivers b4 from p: its number 1 is final, and nothing comes before it
   315.000  q#1 delivers b4 from p: its number 1 is final, and nothing comes before it
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 11)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 11)
holds     no-duplication (deliveries: 11)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 5)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 15)
holds     cut-for-good (cut channels: 5)
holds     total-order (abcasts and gbcasts delivered by more than one process: 10)
holds     final-priority (final priorities: 5)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
holds     no-orphans (messages at recovery lines: 5)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
holds     last-round (lines that all have gone back to: 1)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 1)
holds     exactly-once (messages where messages are logged: 3)
violated  output-commit: q has output y1, which follows from what is not logged
trace     697964178b24fd20 (922 events)
