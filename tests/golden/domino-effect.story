    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    25.000  q   tells p m2
    30.000  p   delivers m2 from q, and depends on its sending from now on
    35.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  p   tells q m3
    45.000  q   delivers m3 from p, and depends on its sending from now on
    50.000  q   writes checkpoint 2 to stable storage: its state, and what that depends on
    55.000  q   tells p m4
    60.000  p   delivers m4 from q, and depends on its sending from now on
    65.000  p   writes checkpoint 2 to stable storage: its state, and what that depends on
    70.000  p   tells q m5
    75.000  q   delivers m5 from p, and depends on its sending from now on
    80.000  q   writes checkpoint 3 to stable storage: its state, and what that depends on
    85.000  q   tells p m6
    90.000  p   delivers m6 from q, and depends on its sending from now on
    95.000  !   p crashes
   110.000  p#1 starts again, as a new incarnation
   110.000  p#1 loads checkpoint 2, the latest on its stable storage; what it did after it is lost
   110.000  p#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   115.000  q   cuts its channel from p
   115.000  q   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   121.000  p#1 takes q back to checkpoint 2: it has received m5, which p#1 has not sent any more
   122.000  p#1 takes p#1 back to checkpoint 1: it has received m4, which q has not sent any more
   123.000  p#1 takes q back to checkpoint 1: it has received m3, which p#1 has not sent any more
   124.000  p#1 takes p#1 back to checkpoint 0: it has received m2, which q has not sent any more
   125.000  p#1 takes q back to checkpoint 0: it has received m1, which p#1 has not sent any more
   126.000  p#1 has found the recovery line, by 5 rollbacks: no message is an orphan there
   126.000  p#1 goes back to checkpoint 0
   131.000  q   goes back to checkpoint 0
holds     no-messages-from-the-dead (cut channels: 1)
holds     cut-for-good (cut channels: 1)
holds     no-orphans (messages at recovery lines: 6)
holds     latest-line (recovery lines that all have gone back to: 1)
trace     12ec7dc289cc7432 (134 events)

variant "one more checkpoint"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    25.000  q   tells p m2
    30.000  p   delivers m2 from q, and depends on its sending from now on
    35.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  p   tells q m3
    45.000  q   delivers m3 from p, and depends on its sending from now on
    50.000  q   writes checkpoint 2 to stable storage: its state, and what that depends on
    55.000  q   tells p m4
    60.000  p   delivers m4 from q, and depends on its sending from now on
    65.000  p   writes checkpoint 2 to stable storage: its state, and what that depends on
    70.000  p   tells q m5
    72.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
    75.000  q   delivers m5 from p, and depends on its sending from now on
    80.000  q   writes checkpoint 3 to stable storage: its state, and what that depends on
    85.000  q   tells p m6
    90.000  p   delivers m6 from q, and depends on its sending from now on
    95.000  !   p crashes
   110.000  p#1 starts again, as a new incarnation
   110.000  p#1 loads checkpoint 3, the latest on its stable storage; what it did after it is lost
   110.000  p#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   115.000  q   cuts its channel from p
   115.000  q   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   121.000  p#1 has found the recovery line, by 0 rollbacks: no message is an orphan there
   121.000  p#1 goes back to checkpoint 3
   121.000  p#1 drops 3 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 3
   126.000  q   stays where it is: nothing that it has received is taken back
   126.000  q   drops 3 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 3
holds     no-messages-from-the-dead (cut channels: 1)
holds     cut-for-good (cut channels: 1)
holds     no-orphans (messages at recovery lines: 11)
holds     latest-line (recovery lines that all have gone back to: 1)
trace     0e5a8d834bcc59da (127 events)

variant "one more checkpoint, and survivors go back too"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    25.000  q   tells p m2
    30.000  p   delivers m2 from q, and depends on its sending from now on
    35.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  p   tells q m3
    45.000  q   delivers m3 from p, and depends on its sending from now on
    50.000  q   writes checkpoint 2 to stable storage: its state, and what that depends on
    55.000  q   tells p m4
    60.000  p   delivers m4 from q, and depends on its sending from now on
    65.000  p   writes checkpoint 2 to stable storage: its state, and what that depends on
    70.000  p   tells q m5
    72.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
    75.000  q   delivers m5 from p, and depends on its sending from now on
    80.000  q   writes checkpoint 3 to stable storage: its state, and what that depends on
    85.000  q   tells p m6
    90.000  p   delivers m6 from q, and depends on its sending from now on
    95.000  !   p crashes
   110.000  p#1 starts again, as a new incarnation
   110.000  p#1 loads checkpoint 3, the latest on its stable storage; what it did after it is lost
   110.000  p#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   115.000  q   cuts its channel from p
   115.000  q   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   121.000  p#1 has found the recovery line, by 0 rollbacks: no message is an orphan there
   121.000  p#1 goes back to checkpoint 3
   121.000  p#1 drops 3 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 3
   126.000  q   goes back to checkpoint 3
   126.000  q   drops 3 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 3
holds     no-messages-from-the-dead (cut channels: 1)
holds     cut-for-good (cut channels: 1)
holds     no-orphans (messages at recovery lines: 11)
violated  latest-line: q goes back further than any orphan forces it to
trace     21c902cf82b39df3 (127 events)
