    10.000  p   tells q m1
    12.000  r   tells p m2
    14.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  p   tells q m3
    18.000  r   tells p m4
    19.000  q   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  q   has the marker of p: what belongs to checkpoint 1 has come from there
    19.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  r   has the marker of p: what belongs to checkpoint 1 has come from there
    21.000  q   tells p m5
    21.000  q   delivers m3 from p, and depends on its sending from now on
    24.000  p   delivers m2 from r, and depends on its sending from now on
    24.000  p   records m2 as in the channel from r at checkpoint 1: it was sent before the marker
    24.000  p   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    24.000  q   has the marker of r: what belongs to checkpoint 1 has come from there
    24.000  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    26.000  p   delivers m5 from q, and depends on its sending from now on
    30.000  p   delivers m4 from r, and depends on its sending from now on
    30.000  p   records m4 as in the channel from r at checkpoint 1: it was sent before the marker
    31.000  p   has the marker of r: what belongs to checkpoint 1 has come from there
    31.000  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    36.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    36.000  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    36.000  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    60.000  q   tells r m6
    65.000  r   delivers m6 from q, and depends on its sending from now on
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
   116.000  p   takes m2 of r from the state of the channel: it was under way at the line
   116.000  p   delivers m2 from r, and depends on its sending from now on
   116.000  p   takes m4 of r from the state of the channel: it was under way at the line
   116.000  p   delivers m4 from r, and depends on its sending from now on
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m7
   165.000  r   delivers m7 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 12)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 3)
holds     last-round (lines that all have gone back to: 1)
trace     9cd21dfdc6dfc9f1 (214 events)

variant "late markers"

    10.000  p   tells q m1
    12.000  r   tells p m2
    14.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  p   tells q m3
    18.000  r   tells p m4
    21.000  q   tells p m5
    21.000  q   delivers m3 from p, and depends on its sending from now on
    24.000  p   delivers m2 from r, and depends on its sending from now on
    24.000  p   records m2 as in the channel from r at checkpoint 1: it was sent before the marker
    25.000  q   records its state as checkpoint 1, sends a marker to all, and works on
    25.000  q   has the marker of p: what belongs to checkpoint 1 has come from there
    25.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    25.000  r   has the marker of p: what belongs to checkpoint 1 has come from there
    26.000  p   delivers m5 from q, and depends on its sending from now on
    26.000  p   records m5 as in the channel from q at checkpoint 1: it was sent before the marker
    30.000  p   delivers m4 from r, and depends on its sending from now on
    30.000  p   records m4 as in the channel from r at checkpoint 1: it was sent before the marker
    36.000  p   has the marker of q: what belongs to checkpoint 1 has come from there
    36.000  r   has the marker of q: what belongs to checkpoint 1 has come from there
    36.000  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    36.000  q   has the marker of r: what belongs to checkpoint 1 has come from there
    36.000  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    43.000  p   has the marker of r: what belongs to checkpoint 1 has come from there
    43.000  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    48.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    48.000  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    48.000  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    60.000  q   tells r m6
    65.000  r   delivers m6 from q, and depends on its sending from now on
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
   116.000  p   takes m2 of r from the state of the channel: it was under way at the line
   116.000  p   delivers m2 from r, and depends on its sending from now on
   116.000  p   takes m5 of q#1 from the state of the channel: it was under way at the line
   116.000  p   delivers m5 from q#1, and depends on its sending from now on
   116.000  p   takes m4 of r from the state of the channel: it was under way at the line
   116.000  p   delivers m4 from r, and depends on its sending from now on
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m7
   165.000  r   delivers m7 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
violated  no-orphans: q has received m3, and p is back at a time before it has sent it
violated  consistent-cut: q has received m3 before its checkpoint of a round, and p has sent it after its own
holds     channel-state (messages in channels at committed rounds, and committed rounds: 4)
holds     last-round (lines that all have gone back to: 1)
trace     e7be6f4b806dc071 (241 events)

variant "two begin at the same time"

    10.000  p   tells q m1
    12.000  r   tells p m2
    14.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  p   tells q m3
    18.000  r   tells p m4
    19.000  q   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  q   has the marker of p: what belongs to checkpoint 1 has come from there
    19.000  r   has the marker of p: what belongs to checkpoint 1 has come from there
    20.000  q   has the marker of r: what belongs to checkpoint 1 has come from there
    20.000  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    21.000  q   tells p m5
    21.000  q   delivers m3 from p, and depends on its sending from now on
    24.000  p   delivers m2 from r, and depends on its sending from now on
    24.000  p   records m2 as in the channel from r at checkpoint 1: it was sent before the marker
    24.000  p   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    26.000  p   delivers m5 from q, and depends on its sending from now on
    27.000  p   has the marker of r: what belongs to checkpoint 1 has come from there
    27.000  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    30.000  p   delivers m4 from r, and depends on its sending from now on
    32.000  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    32.000  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    36.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    60.000  q   tells r m6
    65.000  r   delivers m6 from q, and depends on its sending from now on
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
   116.000  p   takes m2 of r from the state of the channel: it was under way at the line
   116.000  p   delivers m2 from r, and depends on its sending from now on
   116.000  r   goes back to checkpoint 1
   160.000  q#1 tells r m7
   165.000  r   delivers m7 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 10)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 2)
holds     last-round (lines that all have gone back to: 1)
trace     81d0b2cd93ae1771 (208 events)

variant "two snapshots at once"

    10.000  p   tells q m1
    12.000  r   tells p m2
    14.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  p   tells q m3
    18.000  r   tells p m4
    19.000  q   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  q   has the marker of p: what belongs to checkpoint 1 has come from there
    19.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  r   has the marker of p: what belongs to checkpoint 1 has come from there
    20.000  r   records its state as checkpoint 2, sends a marker to all, and works on
    21.000  q   tells p m5
    21.000  q   delivers m3 from p, and depends on its sending from now on
    24.000  p   delivers m2 from r, and depends on its sending from now on
    24.000  p   records m2 as in the channel from r at checkpoint 1: it was sent before the marker
    24.000  p   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the marker of q: what belongs to checkpoint 1 has come from there
    24.000  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    24.000  q   has the marker of r: what belongs to checkpoint 1 has come from there
    24.000  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    25.000  q   records its state as checkpoint 2, sends a marker to all, and works on
    25.000  q   has the marker of r: what belongs to checkpoint 2 has come from there
    26.000  p   delivers m5 from q, and depends on its sending from now on
    30.000  p   delivers m4 from r, and depends on its sending from now on
    30.000  p   records m4 as in the channel from r at checkpoint 1: it was sent before the marker
    30.000  p   records its state as checkpoint 2, sends a marker to all, and works on
    30.000  p   has the marker of q: what belongs to checkpoint 2 has come from there
    30.000  r   has the marker of q: what belongs to checkpoint 2 has come from there
    31.000  p   has the marker of r: what belongs to checkpoint 1 has come from there
    31.000  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    32.000  p   has the marker of r: what belongs to checkpoint 2 has come from there
    32.000  p   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    35.000  q   has the marker of p: what belongs to checkpoint 2 has come from there
    35.000  q   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    35.000  r   has the marker of p: what belongs to checkpoint 2 has come from there
    35.000  r   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    36.000  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    36.000  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    36.000  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    40.000  r   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    40.000  q   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    47.000  p   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    60.000  q   tells r m6
    65.000  r   delivers m6 from q, and depends on its sending from now on
    80.000  !   q crashes
   100.000  q#1 starts again, as a new incarnation
   100.000  q#1 loads checkpoint 2, the last that it knows to be permanent; what it did after it is lost
   100.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q
   105.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q
   105.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   111.000  q#1 has heard from all: 2 is the last round that was committed, and so it is the line
   111.000  q#1 goes back to checkpoint 2
   116.000  p   goes back to checkpoint 2
   116.000  r   goes back to checkpoint 2
   160.000  q#1 tells r m7
   165.000  r   delivers m7 from q#1, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 2)
holds     cut-for-good (cut channels: 2)
holds     no-orphans (messages at recovery lines: 12)
holds     consistent-cut (messages before the checkpoints of committed rounds: 6)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 4)
holds     last-round (lines that all have gone back to: 1)
trace     55d24e9797727af1 (278 events)

variant "q fails before the markers of all have come"

    10.000  p   tells q m1
    12.000  r   tells p m2
    14.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    15.000  q   delivers m1 from p, and depends on its sending from now on
    16.000  p   tells q m3
    18.000  r   tells p m4
    18.000  !   q crashes
    19.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    19.000  r   has the marker of p: what belongs to checkpoint 1 has come from there
    21.000  !   q line 18 has no effect: the process is down
    24.000  p   delivers m2 from r, and depends on its sending from now on
    24.000  p   records m2 as in the channel from r at checkpoint 1: it was sent before the marker
    30.000  p   delivers m4 from r, and depends on its sending from now on
    30.000  p   records m4 as in the channel from r at checkpoint 1: it was sent before the marker
    31.000  p   has the marker of r: what belongs to checkpoint 1 has come from there
    40.000  q#1 starts again, as a new incarnation
    40.000  q#1 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
    40.000  q#1 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
    45.000  p   cuts its channel from q
    45.000  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
    45.000  r   cuts its channel from q
    45.000  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
    51.000  q#1 has heard from all: 0 is the last round that was committed, and so it is the line
    51.000  q#1 goes back to checkpoint 0
    56.000  p   goes back to checkpoint 0
    56.000  r   goes back to checkpoint 0
    60.000  q#1 tells r m6
    65.000  r   delivers m6 from q#1, and depends on its sending from now on
    80.000  !   q#1 crashes
   100.000  q#2 starts again, as a new incarnation
   100.000  q#2 loads checkpoint 0, the last that it knows to be permanent; what it did after it is lost
   100.000  q#2 asks all members of s which of their checkpoints are permanent: one may have heard of a later round
   105.000  p   cuts its channel from q#1
   105.000  p   tells q#2 its last permanent checkpoint, and stands still until it knows the line
   105.000  r   cuts its channel from q#1
   105.000  r   tells q#2 its last permanent checkpoint, and stands still until it knows the line
   111.000  q#2 has heard from all: 0 is the last round that was committed, and so it is the line
   111.000  q#2 goes back to checkpoint 0
   116.000  p   goes back to checkpoint 0
   116.000  r   goes back to checkpoint 0
   160.000  q#2 tells r m7
   165.000  r   delivers m7 from q#2, and depends on its sending from now on
holds     no-messages-from-the-dead (cut channels: 4)
holds     cut-for-good (cut channels: 4)
holds     no-orphans (messages at recovery lines: 5)
holds     last-round (lines that all have gone back to: 2)
trace     9d6ebdaae10d2a3f (187 events)
