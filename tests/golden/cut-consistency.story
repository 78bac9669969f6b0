     5.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    10.000  p   tells q m1
    20.000  q   delivers m1 from p, and depends on its sending from now on
    25.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   tells p m3
    40.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  p   delivers m3 from r, and depends on its sending from now on
    50.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    55.000  r   tells q m4
    65.000  q   delivers m4 from r, and depends on its sending from now on
holds     no-orphans (messages at recovery lines: 4)
trace     7afe1b5fac0c0ff0 (68 events)

variant "p crashes, and all go back"

     5.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    10.000  p   tells q m1
    20.000  q   delivers m1 from p, and depends on its sending from now on
    25.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    30.000  q   tells r m2
    35.000  r   tells p m3
    40.000  r   delivers m2 from q, and depends on its sending from now on
    45.000  p   delivers m3 from r, and depends on its sending from now on
    50.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    55.000  r   tells q m4
    60.000  !   p crashes
    65.000  p#1 starts again, as a new incarnation
    65.000  p#1 loads checkpoint 1, the latest on its stable storage; what it did after it is lost
    65.000  p#1 asks all members of s for their checkpoints and dependencies, to find the recovery line
    65.000  q   delivers m4 from r, and depends on its sending from now on
    75.000  q   cuts its channel from p
    75.000  q   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
    75.000  r   cuts its channel from p
    75.000  r   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
    86.000  p#1 takes q back to checkpoint 0: it has received m1, which p#1 has not sent any more
    87.000  p#1 takes r back to checkpoint 0: it has received m2, which q has not sent any more
    88.000  p#1 has found the recovery line, by 2 rollbacks: no message is an orphan there
    88.000  p#1 goes back to checkpoint 1
    88.000  p#1 drops 1 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 1
    98.000  q   goes back to checkpoint 0
    98.000  r   goes back to checkpoint 0
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 4)
holds     latest-line (recovery lines that all have gone back to: 1)
trace     fe7f8325c76c5fa0 (121 events)
