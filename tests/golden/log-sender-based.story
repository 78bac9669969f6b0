    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   delivers m1 from p
    17.000  q   delivers m2 from r
    18.000  q   tells r m3
    18.000  q   holds m3 to r back until all places of its deliveries are confirmed
    20.000  p   notes that m1 is delivery 1 of q
    22.000  r   notes that m2 is delivery 2 of q
    27.000  q   sends m3 to r, which it has held back: others know the places of all its deliveries
    32.000  r   delivers m3 from q
    36.000  p   tells q m4
    37.000  q   notes that m3 is delivery 1 of r
    40.000  !   q crashes
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    70.000  q#1 replays m1 from p, its delivery 1
    70.000  q#1 replays m2 from r, its delivery 2
    70.000  q#1 notes that m3 is delivery 1 of r
    70.000  q#1 delivers m4 from p
    75.000  p   notes that m4 is delivery 3 of q#1
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   110.000  q#1 notes that m5 is delivery 1 of p
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 10)
trace     98cf0db075a8f864 (152 events)

variant "p fails at the same time"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   delivers m1 from p
    17.000  q   delivers m2 from r
    18.000  q   tells r m3
    18.000  q   holds m3 to r back until all places of its deliveries are confirmed
    20.000  p   notes that m1 is delivery 1 of q
    22.000  r   notes that m2 is delivery 2 of q
    27.000  q   sends m3 to r, which it has held back: others know the places of all its deliveries
    32.000  r   delivers m3 from q
    36.000  p   tells q m4
    37.000  q   notes that m3 is delivery 1 of r
    40.000  !   q crashes
    42.000  !   p crashes
    50.000  p#1 starts again, as a new incarnation
    50.000  p#1 loads checkpoint 0 from stable storage
    50.000  p#1 tells all members of s that it has started again: they are to send what may not have come
    55.000  r   answers p#1, which has started again
    55.000  r   cuts its channel from p
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    65.000  p#1 answers q#1, which has started again
    65.000  p#1 cuts its channel from q
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    70.000  q#1 cuts its channel from p
    70.000  q#1 is told by p#1 that it has failed too: the places that p#1 had noted since its checkpoint are lost
    70.000  q#1 knows that m2 from r was its delivery 2, but not all before it: delivers it in any order
    70.000  q#1 tells r m3
    70.000  q#1 delivers m2 from r
    75.000  r   drops m3 from q#1: it has delivered that already
    75.000  r   notes that m2 is delivery 1 of q#1
    80.000  q#1 notes that m3 is delivery 1 of r
    90.000  p#1 tells all members of s that it has started again: they are to send what may not have come
    95.000  q#1 answers p#1, which has started again
   100.000  q#1 tells p#1 m5
   100.000  p#1 sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   100.000  p#1 sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   105.000  p#1 delivers m5 from q#1
   105.000  q#1 delivers m1 from p#1
   105.000  q#1 delivers m4 from p#1
   110.000  q#1 notes that m5 is delivery 1 of p#1
   110.000  p#1 notes that m1 is delivery 2 of q#1
   110.000  p#1 notes that m4 is delivery 3 of q#1
holds     no-messages-from-the-dead (cut channels: 4)
holds     cut-for-good (cut channels: 4)
holds     replayed-state (replays that are over: 2)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 12)
trace     fbf99f7f0e055ad8 (211 events)

variant "q fails before anybody has noted anything"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   delivers m1 from p
    17.000  q   delivers m2 from r
    18.000  q   tells r m3
    18.000  q   holds m3 to r back until all places of its deliveries are confirmed
    19.000  !   q crashes
    19.000  !   the copy of rsn from q to p is lost: it went with its sender
    22.000  r   notes that m2 is delivery 2 of q
    36.000  p   tells q m4
    40.000  !   q line 16 has no effect: the process is down
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    70.000  q#1 knows that m2 from r was its delivery 2, but not all before it: delivers it in any order
    70.000  q#1 tells r m3
    70.000  q#1 delivers m1 from p
    70.000  q#1 delivers m4 from p
    70.000  q#1 delivers m2 from r
    75.000  r   delivers m3 from q#1
    75.000  p   notes that m1 is delivery 1 of q#1
    75.000  p   notes that m4 is delivery 2 of q#1
    75.000  r   notes that m2 is delivery 3 of q#1
    80.000  q#1 notes that m3 is delivery 1 of r
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   110.000  q#1 notes that m5 is delivery 1 of p
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
holds     no-orphan-states (deliveries at rest where messages are logged: 5)
holds     exactly-once (messages where messages are logged: 12)
trace     97ef3360aafa64fe (163 events)

variant "nothing is held back"

    10.000  p   tells q m1
    12.000  r   tells q m2
    15.000  q   delivers m1 from p
    17.000  q   delivers m2 from r
    18.000  q   tells r m3
    19.000  !   q crashes
    19.000  !   the copy of rsn from q to p is lost: it went with its sender
    22.000  r   notes that m2 is delivery 2 of q
    23.000  r   delivers m3 from q
    36.000  p   tells q m4
    40.000  !   q line 16 has no effect: the process is down
    60.000  q#1 starts again, as a new incarnation
    60.000  q#1 loads checkpoint 0 from stable storage
    60.000  q#1 tells all members of s that it has started again: they are to send what may not have come
    65.000  p   answers q#1, which has started again
    65.000  p   cuts its channel from q
    65.000  p   sends m1 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  p   sends m4 to q#1 again: q#1 has not said yet that it needs no copy of it any more
    65.000  r   answers q#1, which has started again
    65.000  r   cuts its channel from q
    70.000  q#1 knows that m2 from r was its delivery 2, but not all before it: delivers it in any order
    70.000  q#1 tells r m3
    70.000  q#1 delivers m1 from p
    70.000  q#1 delivers m4 from p
    70.000  q#1 delivers m2 from r
    75.000  r   drops m3 from q#1: it has delivered that already
    75.000  p   notes that m1 is delivery 1 of q#1
    75.000  p   notes that m4 is delivery 2 of q#1
    75.000  r   notes that m2 is delivery 3 of q#1
    80.000  q#1 notes that m3 is delivery 1 of r
   100.000  q#1 tells p m5
   105.000  p   delivers m5 from q#1
   110.000  q#1 notes that m5 is delivery 1 of p
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     replayed-state (replays that are over: 1)
violated  no-orphan-states: r has delivered m3, which was told in a state that is lost
holds     exactly-once (messages where messages are logged: 12)
trace     3e0bdbd2b8f072a5 (167 events)
