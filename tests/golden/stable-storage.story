    16.000  p   tells q m1
    21.000  q   writes m1 from p to its log, as its delivery 1, before it delivers it
    27.000  q   delivers m1 from p
    33.000  q   tells r m2
    38.000  r   writes m2 from q to its log, as its delivery 1, before it delivers it
    44.000  r   delivers m2 from q
    50.000  r   outputs o1: all that it follows from can be replayed
    50.000  r   outputs o1
    64.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    67.000  !   q crashes
    80.000  q#1 starts again, as a new incarnation
    80.000  q#1 loads checkpoint 0 from stable storage
    80.000  q#1 replays m1 from p, its delivery 1
    80.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    80.000  q#1 sends m2 to r again: r has not said yet that it needs no copy of it any more
    85.000  p   answers q#1, which has started again
    85.000  p   cuts its channel from q
    85.000  r   answers q#1, which has started again
    85.000  r   cuts its channel from q
    85.000  r   drops m2 from q#1: it has delivered that already
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 2)
holds     exactly-once (messages where messages are logged: 4)
holds     output-commit (outputs: 1)
trace     fac0ed66e7ba8c72 (107 events)

variant "a quicker storage"

    14.000  p   tells q m1
    19.000  q   writes m1 from p to its log, as its delivery 1, before it delivers it
    23.000  q   delivers m1 from p
    27.000  q   tells r m2
    32.000  r   writes m2 from q to its log, as its delivery 1, before it delivers it
    36.000  r   delivers m2 from q
    40.000  r   outputs o1: all that it follows from can be replayed
    40.000  r   outputs o1
    64.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    67.000  !   q crashes
    80.000  q#1 starts again, as a new incarnation
    80.000  q#1 loads checkpoint 0 from stable storage
    80.000  q#1 replays m1 from p, its delivery 1
    80.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    80.000  q#1 sends m2 to r again: r has not said yet that it needs no copy of it any more
    85.000  p   answers q#1, which has started again
    85.000  p   cuts its channel from q
    85.000  r   answers q#1, which has started again
    85.000  r   cuts its channel from q
    85.000  r   drops m2 from q#1: it has delivered that already
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 2)
holds     exactly-once (messages where messages are logged: 4)
holds     output-commit (outputs: 1)
trace     df034f68d5853287 (108 events)

variant "logged later"

    16.000  p   tells q m1
    21.000  q   delivers m1 from p
    27.000  q   tells r m2
    32.000  r   delivers m2 from q
    36.000  q   writes what it has delivered to its log: 1 more
    38.000  r   holds o1 back: what it follows from could still be lost
    38.000  r   writes what it has delivered to its log: 1 more
    54.000  r   outputs o1: all that it follows from can be replayed
    54.000  r   outputs o1
    64.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    67.000  !   q crashes
    80.000  q#1 starts again, as a new incarnation
    80.000  q#1 loads checkpoint 0 from stable storage
    80.000  q#1 replays m1 from p, its delivery 1
    80.000  q#1 announces that q has ended with its interval 1: what it did after it is lost
    86.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    86.000  q#1 sends m2 to r again: r has not said yet that it needs no copy of it any more
    91.000  p   answers q#1, which has started again
    91.000  p   cuts its channel from q
    91.000  p   hears that q has ended with its interval 1
    91.000  r   answers q#1, which has started again
    91.000  r   cuts its channel from q
    91.000  r   hears that q has ended with its interval 1
    97.000  r   drops m2 from q#1: it has delivered that already
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 2)
holds     exactly-once (messages where messages are logged: 4)
holds     output-commit (outputs: 1)
trace     3b20f5bffd37a04d (131 events)

variant "logged by the sender"

    16.000  p   tells q m1
    21.000  q   delivers m1 from p
    26.000  p   notes that m1 is delivery 1 of q
    27.000  q   tells r m2
    27.000  q   holds m2 to r back until all places of its deliveries are confirmed
    31.000  q   sends m2 to r, which it has held back: others know the places of all its deliveries
    36.000  r   delivers m2 from q
    41.000  q   notes that m2 is delivery 1 of r
    42.000  r   holds o1 back: what it follows from could still be lost
    46.000  r   outputs o1: all that it follows from can be replayed
    46.000  r   outputs o1
    64.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    67.000  !   q crashes
    80.000  q#1 starts again, as a new incarnation
    80.000  q#1 loads checkpoint 0 from stable storage
    80.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    85.000  p   answers q#1, which has started again
    85.000  p   cuts its channel from q
    85.000  r   answers q#1, which has started again
    85.000  r   cuts its channel from q
    90.000  q#1 replays m1 from p, its delivery 1
    90.000  q#1 notes that m2 is delivery 1 of r
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 2)
holds     exactly-once (messages where messages are logged: 4)
holds     output-commit (outputs: 1)
trace     1432ff032a18687c (111 events)
