    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    40.000  r   writes what it has delivered to its log: 2 more
    52.000  p   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m2
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   hears that q has ended with its interval 0
    65.000  p   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  p   drops m4 from r: it was told in a state that depends on what is lost
    65.000  p   loads checkpoint 0 from stable storage
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   hears that q has ended with its interval 0
    65.000  r   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  r   drops m2 from q#1: it was told in a state that depends on what is lost
    65.000  r   takes m3 from p back, to deliver it again: it depends on nothing that is lost
    65.000  r   loads checkpoint 0 from stable storage
    65.000  r   tells p m4
    65.000  r   delivers m3 from p
    65.000  r   delivers m2 from q#1
    70.000  q#1 delivers m1 from p
    70.000  p   delivers m4 from r
    80.000  r   writes what it has delivered to its log: 2 more
    85.000  q#1 writes what it has delivered to its log: 1 more
    85.000  p   writes what it has delivered to its log: 1 more
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 3)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 14)
trace     2b0fc925fd177a19 (220 events)

variant "q writes its log in time"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    18.000  q   writes what it has delivered to its log: 1 more
    18.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    18.000  q   drops what lies before checkpoint 1 from stable storage, 2 entries: nobody goes back behind it
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    40.000  r   writes what it has delivered to its log: 2 more
    52.000  p   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 1 from stable storage
    60.000  q#1 announces that q has ended with its interval 1: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 sends m2 to r again: r has not said yet that it needs no copy of it any more
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   hears that q has ended with its interval 1
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   hears that q has ended with its interval 1
    65.000  r   drops m2 from q#1: it has delivered that already
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 10)
trace     afbfabe4af7e12d7 (164 events)

variant "orphans stay"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    40.000  r   writes what it has delivered to its log: 2 more
    52.000  p   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m2
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   hears that q has ended with its interval 0
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   hears that q has ended with its interval 0
    65.000  r   keeps m2 from q#1, told anew, for when it knows why: the one that it has delivered must be lost
    70.000  q#1 delivers m1 from p
    85.000  q#1 writes what it has delivered to its log: 1 more
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
violated  no-orphan-states: r has delivered m2, which was told in a state that is lost
holds     exactly-once (messages where messages are logged: 11)
trace     65612b0f59919d61 (169 events)

variant "r fails as well"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    40.000  r   writes what it has delivered to its log: 2 more
    45.000  !   r crashes
    50.000  r#1 starts again, as a new incarnation
    50.000  r#1 loads checkpoint 0 from stable storage
    50.000  r#1 replays m2 from q, its delivery 1
    50.000  r#1 replays m3 from p, its delivery 2
    50.000  r#1 announces that r has ended with its interval 2: what it did after it is lost
    50.000  r#1 tells all members of s that it has started again: they are to send what may not have come
    50.000  r#1 sends m4 to p again: p has not said yet that it needs no copy of it any more
    52.000  p   writes what it has delivered to its log: 1 more
    55.000  p   answers r#1, which has started again
    55.000  p   cuts its channel from r
    55.000  p   hears that r has ended with its interval 2
    55.000  p   drops m4 from r#1: it has delivered that already
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m2
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   hears that q has ended with its interval 0
    65.000  p   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  p   drops m4 from r#1: it was told in a state that depends on what is lost
    65.000  p   loads checkpoint 0 from stable storage
    65.000  r#1 answers q#1, which has started again
    65.000  r#1 cuts its channel from q
    65.000  r#1 hears that q has ended with its interval 0
    65.000  r#1 is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  r#1 drops m2 from q#1: it was told in a state that depends on what is lost
    65.000  r#1 takes m3 from p back, to deliver it again: it depends on nothing that is lost
    65.000  r#1 loads checkpoint 0 from stable storage
    65.000  r#1 tells p m4
    65.000  r#1 delivers m3 from p
    70.000  q#1 hears that r has ended with its interval 2
    70.000  q#1 delivers m1 from p
    70.000  q#1 cuts its channel from r
    70.000  q#1 sends m2 to r#1 again: r#1 has not said yet that it needs no copy of it any more
    70.000  p   delivers m4 from r#1
    75.000  r#1 delivers m2 from q#1
    80.000  r#1 writes what it has delivered to its log: 2 more
    85.000  q#1 writes what it has delivered to its log: 1 more
    85.000  p   writes what it has delivered to its log: 1 more
    90.000  r#1 tells all members of s that it has started again: they are to send what may not have come
    95.000  q#1 answers r#1, which has started again
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 4)
holds     cut-for-good (cut channels: 4)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 14)
trace     c31839410949ec82 (261 events)

variant "r tells the outside world"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    26.000  r   holds o1 back: what it follows from could still be lost
    26.000  r   writes what it has delivered to its log: 1 more
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    42.000  r   writes what it has delivered to its log: 1 more
    52.000  p   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m2
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   hears that q has ended with its interval 0
    65.000  p   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  p   drops m4 from r: it was told in a state that depends on what is lost
    65.000  p   loads checkpoint 0 from stable storage
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   hears that q has ended with its interval 0
    65.000  r   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  r   drops m2 from q#1: it was told in a state that depends on what is lost
    65.000  r   takes m3 from p back, to deliver it again: it depends on nothing that is lost
    65.000  r   loads checkpoint 0 from stable storage
    65.000  r   outputs o1: all that it follows from can be replayed
    65.000  r   outputs o1
    65.000  r   tells p m4
    65.000  r   delivers m3 from p
    65.000  r   delivers m2 from q#1
    70.000  q#1 delivers m1 from p
    70.000  p   delivers m4 from r
    80.000  r   writes what it has delivered to its log: 2 more
    85.000  q#1 writes what it has delivered to its log: 1 more
    85.000  p   writes what it has delivered to its log: 1 more
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 3)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 14)
holds     output-commit (outputs: 1)
trace     916cba71e275655c (225 events)

variant "r tells the outside world at once"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p
    20.000  q   tells r m2
    22.000  p   tells r m3
    25.000  r   delivers m2 from q
    26.000  r   outputs o1: all that it follows from can be replayed
    26.000  r   outputs o1
    27.000  r   delivers m3 from p
    28.000  !   q crashes
    32.000  r   tells p m4
    37.000  p   delivers m4 from r
    40.000  r   writes what it has delivered to its log: 2 more
    52.000  p   writes what it has delivered to its log: 1 more
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 announces that q has ended with its interval 0: what it did after it is lost
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    60.000  q#1 tells r m2
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   hears that q has ended with its interval 0
    65.000  p   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  p   drops m4 from r: it was told in a state that depends on what is lost
    65.000  p   loads checkpoint 0 from stable storage
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    65.000  r   hears that q has ended with its interval 0
    65.000  r   is an orphan: its state depends on what q has lost, and it goes back before that
    65.000  r   drops m2 from q#1: it was told in a state that depends on what is lost
    65.000  r   takes m3 from p back, to deliver it again: it depends on nothing that is lost
    65.000  r   loads checkpoint 0 from stable storage
    65.000  r   tells p m4
    65.000  r   delivers m3 from p
    65.000  r   delivers m2 from q#1
    70.000  q#1 delivers m1 from p
    70.000  p   delivers m4 from r
    80.000  r   writes what it has delivered to its log: 2 more
    85.000  q#1 writes what it has delivered to its log: 1 more
    85.000  p   writes what it has delivered to its log: 1 more
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   120.000  p   writes what it has delivered to its log: 1 more
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 3)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 14)
violated  output-commit: r has output o1, which follows from what is not logged
trace     fc660525620ba21d (226 events)
