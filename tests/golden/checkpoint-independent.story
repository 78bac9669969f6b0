    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    22.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    50.000  r   tells p m3
    55.000  p   delivers m3 from r, and depends on its sending from now on
    60.000  p   tells r m4
    65.000  r   delivers m4 from p, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
   100.000  q#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   111.000  q#1 takes r back to checkpoint 0: it has received m2, which q#1 has not sent any more
   112.000  q#1 takes p back to checkpoint 1: it has received m3, which r has not sent any more
   113.000  q#1 has found the recovery line, by 2 rollbacks: no message is an orphan there
   113.000  q#1 goes back to checkpoint 1
   113.000  q#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  p   goes back to checkpoint 1
   118.000  p   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  r   goes back to checkpoint 0
   140.000  q#1 tells r m5
   145.000  r   delivers m5 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 6)
holds     latest-line (recovery lines that all have gone back to: 1)
trace     351e82a85a0811ff (130 events)

variant "no propagation"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    22.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    50.000  r   tells p m3
    55.000  p   delivers m3 from r, and depends on its sending from now on
    60.000  p   tells r m4
    65.000  r   delivers m4 from p, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
   100.000  q#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   111.000  q#1 has found the recovery line, by 0 rollbacks: no message is an orphan there
   111.000  q#1 goes back to checkpoint 1
   111.000  q#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   116.000  p   stays where it is: nothing that it has received is taken back
   116.000  p   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   116.000  r   stays where it is: nothing that it has received is taken back
   140.000  q#1 tells r m5
   145.000  r   delivers m5 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
violated  no-orphans: r has received m2, and q is back at a time before it has sent it
holds     latest-line (recovery lines that all have gone back to: 1)
trace     24b734e47729171e (126 events)

variant "one interval late"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    22.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    50.000  r   tells p m3
    55.000  p   delivers m3 from r, and depends on its sending from now on
    60.000  p   tells r m4
    65.000  r   delivers m4 from p, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
   100.000  q#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   111.000  q#1 takes r back to checkpoint 0: it has received m2, which q#1 has not sent any more
   112.000  q#1 takes p back to checkpoint 1: it has received m3, which r has not sent any more
   113.000  q#1 has found the recovery line, by 2 rollbacks: no message is an orphan there
   113.000  q#1 goes back to checkpoint 1
   113.000  q#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  p   stays where it is: nothing that it has received is taken back
   118.000  p   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  r   goes back to checkpoint 1
   118.000  r   lacks m4 from now on: p has sent it before the line, and nobody has logged it
   140.000  q#1 tells r m5
   145.000  r   delivers m5 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
violated  no-orphans: r has received m2, and q is back at a time before it has sent it
holds     latest-line (recovery lines that all have gone back to: 1)
trace     726d0d9174de9ebc (131 events)

variant "r writes its checkpoint before m2 comes"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    22.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    33.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    35.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  r   writes checkpoint 2 to stable storage: its state, and what that depends on
    50.000  r   tells p m3
    55.000  p   delivers m3 from r, and depends on its sending from now on
    60.000  p   tells r m4
    65.000  r   delivers m4 from p, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
   100.000  q#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   111.000  q#1 takes r back to checkpoint 1: it has received m2, which q#1 has not sent any more
   112.000  q#1 takes p back to checkpoint 1: it has received m3, which r has not sent any more
   113.000  q#1 has found the recovery line, by 2 rollbacks: no message is an orphan there
   113.000  q#1 goes back to checkpoint 1
   113.000  q#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  p   goes back to checkpoint 1
   118.000  p   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   118.000  r   goes back to checkpoint 1
   118.000  r   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   140.000  q#1 tells r m5
   145.000  r   delivers m5 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 6)
holds     latest-line (recovery lines that all have gone back to: 1)
trace     809db0e8e45f0e8e (135 events)

variant "by the clock"

    10.000  p   tells q m1
    15.000  q   delivers m1 from p, and depends on its sending from now on
    20.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    22.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    50.000  r   tells p m3
    55.000  p   delivers m3 from r, and depends on its sending from now on
    60.000  p   tells r m4
    65.000  r   delivers m4 from p, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
   100.000  q#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   111.000  q#1 has found the recovery line, by 0 rollbacks: no message is an orphan there
   111.000  q#1 goes back to checkpoint 1
   111.000  q#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   116.000  p   goes back to checkpoint 1
   116.000  p   drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
   116.000  r   goes back to checkpoint 1
   140.000  q#1 tells r m5
   145.000  r   delivers m5 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
violated  no-orphans: r has received m2, and q is back at a time before it has sent it
holds     latest-line (recovery lines that all have gone back to: 1)
trace     30dfe8d049063362 (126 events)
