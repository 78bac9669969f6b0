    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  r   delivers m2 from q, and depends on its sending from now on
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    19.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   holds m4 back until the round of checkpoints is settled
    21.000  p   delivers m3 from r, and depends on its sending from now on
    24.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    29.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    34.000  q   checkpoint 1 is permanent: all have written it
    34.000  q   tells p m4
    34.000  r   checkpoint 1 is permanent: all have written it
    39.000  p   delivers m4 from q, and depends on its sending from now on
    60.000  q   tells r m5
    65.000  r   delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   111.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 1
   116.000  p   goes back to checkpoint 1
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m6
   165.000  r   delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 9)
holds     consistent-cut (messages before the checkpoints of committed rounds: 3)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
holds     last-round (lines that all have gone back to: 1)
trace     43d7efdecfd2ebcc (192 events)

variant "a member fails before it has written"

    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  !   r crashes
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   holds m4 back until the round of checkpoints is settled
    21.000  p   delivers m3 from r, and depends on its sending from now on
    40.000  r#1 starts again, as a new incarnation
    40.000  r#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
    40.000  r#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
    45.000  p   cuts its channel from r
    45.000  p   tells r#1 its last permanent checkpoint, and stands still until it knows the line
    45.000  q   cuts its channel from r
    45.000  q   tells r#1 its last permanent checkpoint, and stands still until it knows the line
    51.000  r#1 has heard from all: 0 is the last round that was committed, and so it is the line
    51.000  r#1 goes back to checkpoint 0
    56.000  p   goes back to checkpoint 0
    56.000  q   goes back to checkpoint 0
    56.000  q   tells p m4
    60.000  q   tells r#1 m5
    61.000  p   delivers m4 from q, and depends on its sending from now on
    65.000  r#1 delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r#1 cuts its channel from q
   105.000  r#1 tells q#1 its last permanent checkpoint, and stands still until it knows the line
   110.000  q#1 cuts its channel from r
   111.000  q#1 has heard from all: 0 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 0
   116.000  p   goes back to checkpoint 0
   116.000  r#1 goes back to checkpoint 0
   160.000  q#1 tells r#1 m6
   165.000  r#1 delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 5)
holds     cut-for-good (cut channels: 5)
holds     no-orphans (messages at recovery lines: 5)
holds     last-round (lines that all have gone back to: 2)
trace     3cda1fe683f6c8f5 (184 events)

variant "the coordinator fails before it has committed"

    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  r   delivers m2 from q, and depends on its sending from now on
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    19.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   holds m4 back until the round of checkpoints is settled
    21.000  p   delivers m3 from r, and depends on its sending from now on
    24.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    26.000  !   p crashes
    55.000  p#1 starts again, as a new incarnation
    55.000  p#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
    55.000  p#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
    60.000  q   holds m5 back until the round of checkpoints is settled
    60.000  q   cuts its channel from p
    60.000  q   tells p#1 its last permanent checkpoint, and stands still until it knows the line
    60.000  r   cuts its channel from p
    60.000  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
    66.000  p#1 has heard from all: 0 is the last round that was committed, and so it is the line
    66.000  p#1 goes back to checkpoint 0
    71.000  q   goes back to checkpoint 0
    71.000  q   tells p#1 m4
    71.000  q   tells r m5
    71.000  r   goes back to checkpoint 0
    76.000  p#1 delivers m4 from q, and depends on its sending from now on
    76.000  r   delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p#1 cuts its channel from q
   105.000  p#1 tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   110.000  q#1 cuts its channel from p
   111.000  q#1 has heard from all: 0 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 0
   116.000  p#1 goes back to checkpoint 0
   116.000  r   goes back to checkpoint 0
   160.000  q#1 tells r m6
   165.000  r   delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 5)
holds     cut-for-good (cut channels: 5)
holds     no-orphans (messages at recovery lines: 6)
holds     last-round (lines that all have gone back to: 2)
trace     0540a45896b31311 (218 events)

variant "the coordinator fails after it has committed"

    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  r   delivers m2 from q, and depends on its sending from now on
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    19.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   holds m4 back until the round of checkpoints is settled
    21.000  p   delivers m3 from r, and depends on its sending from now on
    24.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    29.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    30.000  !   p crashes
    31.000  !   the copy of checkpoint-commit from p to r is lost: the script drops it
    34.000  q   checkpoint 1 is permanent: all have written it
    34.000  q   tells p m4
    50.000  p#1 starts again, as a new incarnation
    50.000  p#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
    50.000  p#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
    55.000  q   cuts its channel from p
    55.000  q   tells p#1 its last permanent checkpoint, and stands still until it knows the line
    55.000  r   cuts its channel from p
    55.000  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
    60.000  q   keeps m5 back until it knows the line
    61.000  p#1 has heard from all: 1 is the last round that was committed, and so it is the line
    61.000  p#1 goes back to checkpoint 1
    66.000  q   goes back to checkpoint 1
    66.000  q   tells r m5
    66.000  r   goes back to checkpoint 1
    71.000  r   delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p#1 cuts its channel from q
   105.000  p#1 tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   110.000  q#1 cuts its channel from p
   111.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 1
   116.000  p#1 goes back to checkpoint 1
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m6
   165.000  r   delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 5)
holds     cut-for-good (cut channels: 5)
holds     no-orphans (messages at recovery lines: 11)
holds     consistent-cut (messages before the checkpoints of committed rounds: 3)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
holds     last-round (lines that all have gone back to: 2)
trace     ccab1d8589b74b99 (227 events)

variant "r fails just before it hears, and believes itself"

    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  r   delivers m2 from q, and depends on its sending from now on
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    19.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   holds m4 back until the round of checkpoints is settled
    21.000  p   delivers m3 from r, and depends on its sending from now on
    24.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    29.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    31.000  !   r crashes
    34.000  q   checkpoint 1 is permanent: all have written it
    34.000  q   tells p m4
    39.000  p   delivers m4 from q, and depends on its sending from now on
    50.000  r#1 starts again, as a new incarnation
    50.000  r#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
    50.000  r#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
    55.000  p   cuts its channel from r
    55.000  p   tells r#1 its last permanent checkpoint, and stands still until it knows the line
    55.000  q   cuts its channel from r
    55.000  q   tells r#1 its last permanent checkpoint, and stands still until it knows the line
    60.000  q   keeps m5 back until it knows the line
    61.000  r#1 has heard from all: 0 is the last round that was committed, and so it is the line
    61.000  r#1 goes back to checkpoint 0
    66.000  p   goes back to checkpoint 0
    66.000  q   goes back to checkpoint 0
    66.000  q   tells r#1 m5
    71.000  r#1 delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r#1 cuts its channel from q
   105.000  r#1 tells q#1 its last permanent checkpoint, and stands still until it knows the line
   110.000  q#1 cuts its channel from r
   111.000  q#1 has heard from all: 0 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 0
   116.000  p   goes back to checkpoint 0
   116.000  r#1 goes back to checkpoint 0
   160.000  q#1 tells r#1 m6
   165.000  r#1 delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 5)
holds     cut-for-good (cut channels: 5)
holds     no-orphans (messages at recovery lines: 6)
holds     consistent-cut (messages before the checkpoints of committed rounds: 3)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 1)
violated  last-round: p goes back to another round than the last that was committed
trace     9e2b1eea79414616 (230 events)

variant "q goes on sending"

    10.000  p   tells q m1
    12.000  q   tells r m2
    14.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  r   tells p m3
    17.000  r   delivers m2 from q, and depends on its sending from now on
    19.000  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    19.000  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    20.000  q   tells p m4
    21.000  p   delivers m3 from r, and depends on its sending from now on
    24.000  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    24.000  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    25.000  p   delivers m4 from q, and depends on its sending from now on
    29.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    34.000  q   checkpoint 1 is permanent: all have written it
    34.000  r   checkpoint 1 is permanent: all have written it
    60.000  q   tells r m5
    65.000  r   delivers m5 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   111.000  q#1 has heard from all: 1 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 1
   116.000  p   goes back to checkpoint 1
   116.000  p   lacks m4 from now on: q#1 has sent it before the line, and nobody has logged it
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m6
   165.000  r   delivers m6 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 9)
holds     consistent-cut (messages before the checkpoints of committed rounds: 3)
violated  channel-state: m4 of q was under way to p at the checkpoints of a round, and is not recorded
holds     last-round (lines that all have gone back to: 1)
trace     59858ea2ac9c65e5 (188 events)
