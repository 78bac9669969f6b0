    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   writes m1 from p to its log, as its delivery 1, before it delivers it
    15.000  q   delivers m1 from p
    16.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    16.000  q   drops what lies before checkpoint 1 from stable storage, 2 entries: nobody goes back behind it
    17.000  q   writes m2 from r to its log, as its delivery 2, before it delivers it
    17.000  q   delivers m2 from r
    20.000  q   tells r m3
    25.000  p   tells q m4
    25.000  r   writes m3 from q to its log, as its delivery 1, before it delivers it
    25.000  r   delivers m3 from q
    28.000  !   q crashes
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 1 from stable storage
    60.000  q#1 replays m2 from r, its delivery 2
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 sends m3 to r again: r has not said yet that it needs no copy of it any more
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   drops m3 from q#1: it has delivered that already
    70.000  q#1 writes m4 from p to its log, as its delivery 3, before it delivers it
    70.000  q#1 delivers m4 from p
    90.000  q#1 tells p m5
    95.000  p   writes m5 from q#1 to its log, as its delivery 1, before it delivers it
    95.000  p   delivers m5 from q#1
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 10)
trace     7152709a1d80f6ca (147 events)

variant "duplicates are not filtered"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   writes m1 from p to its log, as its delivery 1, before it delivers it
    15.000  q   delivers m1 from p
    16.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    16.000  q   drops what lies before checkpoint 1 from stable storage, 2 entries: nobody goes back behind it
    17.000  q   writes m2 from r to its log, as its delivery 2, before it delivers it
    17.000  q   delivers m2 from r
    20.000  q   tells r m3
    25.000  p   tells q m4
    25.000  r   writes m3 from q to its log, as its delivery 1, before it delivers it
    25.000  r   delivers m3 from q
    28.000  !   q crashes
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 1 from stable storage
    60.000  q#1 replays m2 from r, its delivery 2
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 sends m3 to r again: r has not said yet that it needs no copy of it any more
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   writes m3 from q#1 to its log, as its delivery 2, before it delivers it
    65.000  r   delivers m3 from q#1
    70.000  q#1 writes m4 from p to its log, as its delivery 3, before it delivers it
    70.000  q#1 delivers m4 from p
    90.000  q#1 tells p m5
    95.000  p   writes m5 from q#1 to its log, as its delivery 1, before it delivers it
    95.000  p   delivers m5 from q#1
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 6)
violated  exactly-once: r has delivered m3 already
trace     d7f6a56702a58024 (151 events)

variant "deliver first, log later"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   delivers m1 from p
    16.000  q   writes what it has delivered to its log: 1 more
    16.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    16.000  q   drops what lies before checkpoint 1 from stable storage, 2 entries: nobody goes back behind it
    17.000  q   delivers m2 from r
    20.000  q   tells r m3
    25.000  p   tells q m4
    25.000  r   delivers m3 from q
    28.000  !   q crashes
    40.000  r   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 1 from stable storage
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m3
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   sends m2 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   drops m3 from q#1: it has delivered that already
    70.000  q#1 delivers m4 from p
    70.000  q#1 delivers m2 from r
    85.000  q#1 writes what it has delivered to its log: 2 more
    90.000  q#1 tells p m5
    95.000  p   delivers m5 from q#1
   110.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
violated  no-orphan-states: r has delivered m3, which was told in a state that is lost
holds     exactly-once (messages where messages are logged: 11)
trace     caef3cebb2a471c5 (158 events)

variant "q crashes again as it replays"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   writes m1 from p to its log, as its delivery 1, before it delivers it
    15.000  q   delivers m1 from p
    16.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    16.000  q   drops what lies before checkpoint 1 from stable storage, 2 entries: nobody goes back behind it
    17.000  q   writes m2 from r to its log, as its delivery 2, before it delivers it
    17.000  q   delivers m2 from r
    20.000  q   tells r m3
    25.000  p   tells q m4
    25.000  r   writes m3 from q to its log, as its delivery 1, before it delivers it
    25.000  r   delivers m3 from q
    28.000  !   q crashes
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 1 from stable storage
    60.000  q#1 replays m2 from r, its delivery 2
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 sends m3 to r again: r has not said yet that it needs no copy of it any more
    62.000  !   q#1 crashes
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   drops m3 from q#1: it has delivered that already
    82.000  q#2 starts again, as a new incarnation
    82.000  q#2 loads checkpoint 1 from stable storage
    82.000  q#2 replays m2 from r, its delivery 2
    82.000  q#2 tells all members of s that it has started again: they are to send what may not have come
    82.000  q#2 sends m3 to r again: r has not said yet that it needs no copy of it any more
    87.000  p   answers q#2, which has started again
    87.000  p   cuts its channel from q#1
    87.000  p   sends m4 to q#2 again: q#2 has not said yet that it needs no copy of it any more
    87.000  r   answers q#2, which has started again
    87.000  r   cuts its channel from q#1
    87.000  r   drops m3 from q#2: it has delivered that already
    90.000  q#2 tells p m5
    92.000  q#2 writes m4 from p to its log, as its delivery 3, before it delivers it
    92.000  q#2 delivers m4 from p
    95.000  p   writes m5 from q#2 to its log, as its delivery 1, before it delivers it
    95.000  p   delivers m5 from q#2
holds     no-messages-from-the-dead (cut channels: 4)
holds     cut-for-good (cut channels: 4)
holds     replayed-state (replays that are over: 2)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 10)
trace     4379ed2fcfb478b2 (178 events)
