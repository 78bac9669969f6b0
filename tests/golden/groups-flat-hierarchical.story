     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   passes task T on to the coordinator p
    28.526  p   takes on task T of g, which has 8 pieces
    28.526  p   assigns piece 1 of T to q
    28.526  p   assigns piece 2 of T to r
    28.526  p   assigns piece 3 of T to s
    36.579  q   takes on task T of g, which has 8 pieces
    38.321  s   takes on task T of g, which has 8 pieces
    51.579  q   has done piece 1 of T
    51.579  q   reports to the coordinator p that piece 1 of T is done
    51.851  r   has done piece 2 of T
    51.851  r   reports to the coordinator p that piece 2 of T is done
    53.321  s   has done piece 3 of T
    53.321  s   reports to the coordinator p that piece 3 of T is done
    60.513  p   assigns piece 4 of T to r
    62.281  p   assigns piece 5 of T to q
    62.281  !   p crashes
    84.594  r   has done piece 4 of T
    84.594  r   reports to the coordinator p that piece 4 of T is done
   121.510  s   suspects p: silent for 69.837 ms
   121.510  s   cuts its channel from p
   121.510  s   tells the leader q that it has given up p
   122.158  q   suspects p: silent for 69.575 ms
   122.158  q   cuts its channel from p
   122.158  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   124.862  r   suspects p: silent for 72.705 ms
   124.862  r   cuts its channel from p
   124.862  r   tells the leader q that it has given up p
   131.576  s   cuts p and answers q
   133.164  r   cuts p and answers q
   142.516  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   153.077  r   accepts view 2 of g = q r s, which q proposes
   153.730  s   accepts view 2 of g = q r s, which q proposes
   162.786  q   commits view 2 of g: 3 of 4 members have voted for it
   162.786  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   162.786  q   says to r s that it has flushed for view 2
   173.685  r   learns from q that view 2 of g is decided
   173.685  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   173.685  r   says to q s that it has flushed for view 2
   174.272  s   learns from q that view 2 of g is decided
   174.272  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.272  s   says to q r that it has flushed for view 2
   182.759  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   182.759  s   installs view 2 of g = q r s
   184.245  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.245  r   installs view 2 of g = q r s
   184.784  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.784  q   installs view 2 of g = q r s
   184.784  q   coordinates g from here on, as the oldest in view 2; asks the others what they hold
   193.720  r   tells the new coordinator q what it holds, and heeds no earlier one any more
   194.106  s   tells the new coordinator q what it holds, and heeds no earlier one any more
   204.426  q   goes on with open tasks: 1; pieces of them that are done, and not done again: 4
   204.426  q   assigns piece 5 of T to r
   204.426  q   assigns piece 6 of T to s
   228.809  s   has done piece 6 of T
   228.809  s   reports to the coordinator q that piece 6 of T is done
   230.389  r   has done piece 5 of T
   230.389  r   reports to the coordinator q that piece 5 of T is done
   237.006  q   assigns piece 7 of T to s
   242.149  q   assigns piece 8 of T to r
   262.341  s   has done piece 7 of T
   262.341  s   reports to the coordinator q that piece 7 of T is done
   265.331  r   has done piece 8 of T
   265.331  r   reports to the coordinator q that piece 8 of T is done
   277.036  q   decides task T: all of its pieces are done
   277.036  q   announces the outcome of task T
   285.329  r   decides task T as q has decided it
   288.422  s   decides task T as q has decided it
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
holds     task-agreement (decisions on a task that another had decided: 3)
holds     task-completeness (decisions on tasks: 3)
holds     tasks-are-decided (tasks taken on by live members at rest: 3)
trace     ce51df458b3f09cf (791 events)

variant "flat"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    28.693  p   takes on task T of g, which has 8 pieces
    28.693  p   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    30.439  q   takes on task T of g, which has 8 pieces
    30.439  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    30.537  s   takes on task T of g, which has 8 pieces
    30.537  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    39.668  s   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    40.269  p   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    41.773  q   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    42.104  r   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    54.668  s   has done piece 4 of T
    55.269  p   has done piece 1 of T
    56.773  q   has done piece 2 of T
    57.104  r   has done piece 3 of T
    69.668  s   has done piece 8 of T
    70.269  p   has done piece 5 of T
    71.773  q   has done piece 6 of T
    72.104  r   has done piece 7 of T
    80.530  r   decides task T: all of its pieces are done
    81.227  p   decides task T: all of its pieces are done
    83.097  s   decides task T: all of its pieces are done
    83.809  q   decides task T: all of its pieces are done
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     task-agreement (decisions on a task that another had decided: 6)
holds     task-completeness (decisions on tasks: 4)
holds     tasks-are-decided (tasks taken on by live members at rest: 4)
trace     b2d7bddbc64a421a (602 events)

variant "flat, and a member crashes"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    28.693  p   takes on task T of g, which has 8 pieces
    28.693  p   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    30.439  q   takes on task T of g, which has 8 pieces
    30.439  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    30.537  s   takes on task T of g, which has 8 pieces
    30.537  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    39.668  s   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    40.269  p   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    41.773  q   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    42.104  r   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    54.668  s   has done piece 4 of T
    55.269  p   has done piece 1 of T
    55.269  !   p crashes
    56.773  q   has done piece 2 of T
    57.104  r   has done piece 3 of T
    69.668  s   has done piece 8 of T
    71.773  q   has done piece 6 of T
    72.104  r   has done piece 7 of T
   121.510  s   suspects p: silent for 69.837 ms
   121.510  s   cuts its channel from p
   121.510  s   tells the leader q that it has given up p
   122.158  q   suspects p: silent for 69.575 ms
   122.158  q   cuts its channel from p
   122.158  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   124.862  r   suspects p: silent for 72.705 ms
   124.862  r   cuts its channel from p
   124.862  r   tells the leader q that it has given up p
   131.576  s   cuts p and answers q
   133.164  r   cuts p and answers q
   142.516  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   153.077  r   accepts view 2 of g = q r s, which q proposes
   153.730  s   accepts view 2 of g = q r s, which q proposes
   162.786  q   commits view 2 of g: 3 of 4 members have voted for it
   162.786  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   162.786  q   says to r s that it has flushed for view 2
   173.685  r   learns from q that view 2 of g is decided
   173.685  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   173.685  r   says to q s that it has flushed for view 2
   174.272  s   learns from q that view 2 of g is decided
   174.272  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.272  s   says to q r that it has flushed for view 2
   182.759  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   182.759  s   installs view 2 of g = q r s
   182.759  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   184.245  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.245  r   installs view 2 of g = q r s
   184.245  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   184.784  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.784  q   installs view 2 of g = q r s
   184.784  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   196.231  s   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 0
   196.237  q   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 1
   196.569  r   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 1
   211.237  q   has done piece 1 of T
   211.569  r   has done piece 5 of T
   220.557  r   decides task T: all of its pieces are done
   222.716  q   decides task T: all of its pieces are done
   223.064  s   decides task T: all of its pieces are done
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
holds     task-agreement (decisions on a task that another had decided: 3)
holds     task-completeness (decisions on tasks: 3)
holds     tasks-are-decided (tasks taken on by live members at rest: 3)
trace     27a2503066b6f689 (809 events)

variant "by rank"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   tells the other members of task T: who does which piece follows from the view, and nobody asks
    20.000  r   divides task T by the view: its rank is 2 of 4; pieces that fall to it: 2
    28.526  p   takes on task T of g, which has 8 pieces
    28.526  p   divides task T by the view: its rank is 0 of 4; pieces that fall to it: 2
    28.906  q   takes on task T of g, which has 8 pieces
    28.906  q   divides task T by the view: its rank is 1 of 4; pieces that fall to it: 2
    31.472  s   takes on task T of g, which has 8 pieces
    31.472  s   divides task T by the view: its rank is 3 of 4; pieces that fall to it: 2
    35.000  r   has done piece 2 of T
    43.526  p   has done piece 4 of T
    43.906  q   has done piece 1 of T
    46.472  s   has done piece 3 of T
    50.000  r   has done piece 6 of T
    58.526  p   has done piece 8 of T
    58.906  q   has done piece 5 of T
    61.472  s   has done piece 7 of T
    70.183  s   decides task T: all of its pieces are done
    70.188  p   decides task T: all of its pieces are done
    70.656  q   decides task T: all of its pieces are done
    71.341  r   decides task T: all of its pieces are done
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     task-agreement (decisions on a task that another had decided: 6)
holds     task-completeness (decisions on tasks: 4)
holds     tasks-are-decided (tasks taken on by live members at rest: 4)
trace     aa9b6061a68fb7f1 (544 events)

variant "by rank, and a member crashes"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   tells the other members of task T: who does which piece follows from the view, and nobody asks
    20.000  r   divides task T by the view: its rank is 2 of 4; pieces that fall to it: 2
    28.526  p   takes on task T of g, which has 8 pieces
    28.526  p   divides task T by the view: its rank is 0 of 4; pieces that fall to it: 2
    28.906  q   takes on task T of g, which has 8 pieces
    28.906  q   divides task T by the view: its rank is 1 of 4; pieces that fall to it: 2
    31.472  s   takes on task T of g, which has 8 pieces
    31.472  s   divides task T by the view: its rank is 3 of 4; pieces that fall to it: 2
    35.000  r   has done piece 2 of T
    43.526  p   has done piece 4 of T
    43.526  !   p crashes
    43.906  q   has done piece 1 of T
    46.472  s   has done piece 3 of T
    50.000  r   has done piece 6 of T
    58.906  q   has done piece 5 of T
    61.472  s   has done piece 7 of T
   121.510  s   suspects p: silent for 69.837 ms
   121.510  s   cuts its channel from p
   121.510  s   tells the leader q that it has given up p
   122.158  q   suspects p: silent for 69.575 ms
   122.158  q   cuts its channel from p
   122.158  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   124.862  r   suspects p: silent for 72.705 ms
   124.862  r   cuts its channel from p
   124.862  r   tells the leader q that it has given up p
   131.576  s   cuts p and answers q
   133.164  r   cuts p and answers q
   142.516  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   153.077  r   accepts view 2 of g = q r s, which q proposes
   153.730  s   accepts view 2 of g = q r s, which q proposes
   162.786  q   commits view 2 of g: 3 of 4 members have voted for it
   162.786  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   162.786  q   says to r s that it has flushed for view 2
   173.685  r   learns from q that view 2 of g is decided
   173.685  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   173.685  r   says to q s that it has flushed for view 2
   174.272  s   learns from q that view 2 of g is decided
   174.272  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.272  s   says to q r that it has flushed for view 2
   182.759  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   182.759  s   installs view 2 of g = q r s
   182.759  s   tells the members of view 2 what it holds of task T: they may know of other pieces
   184.245  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.245  r   installs view 2 of g = q r s
   184.245  r   tells the members of view 2 what it holds of task T: they may know of other pieces
   184.784  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.784  q   installs view 2 of g = q r s
   184.784  q   tells the members of view 2 what it holds of task T: they may know of other pieces
   192.976  r   divides task T by the view: its rank is 1 of 3; pieces that fall to it: 1
   193.079  q   divides task T by the view: its rank is 0 of 3; pieces that fall to it: 0
   196.628  s   divides task T by the view: its rank is 2 of 3; pieces that fall to it: 1
   207.976  r   has done piece 4 of T
   211.628  s   has done piece 8 of T
   219.471  s   decides task T: all of its pieces are done
   222.218  q   decides task T: all of its pieces are done
   223.452  r   decides task T: all of its pieces are done
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
holds     task-agreement (decisions on a task that another had decided: 3)
holds     task-completeness (decisions on tasks: 3)
holds     tasks-are-decided (tasks taken on by live members at rest: 3)
trace     3aa0c7637f874406 (785 events)

variant "nobody takes over"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   passes task T on to the coordinator p
    28.526  p   takes on task T of g, which has 8 pieces
    28.526  p   assigns piece 1 of T to q
    28.526  p   assigns piece 2 of T to r
    28.526  p   assigns piece 3 of T to s
    36.579  q   takes on task T of g, which has 8 pieces
    38.321  s   takes on task T of g, which has 8 pieces
    51.579  q   has done piece 1 of T
    51.579  q   reports to the coordinator p that piece 1 of T is done
    51.851  r   has done piece 2 of T
    51.851  r   reports to the coordinator p that piece 2 of T is done
    53.321  s   has done piece 3 of T
    53.321  s   reports to the coordinator p that piece 3 of T is done
    60.513  p   assigns piece 4 of T to r
    62.281  p   assigns piece 5 of T to q
    62.281  !   p crashes
    84.594  r   has done piece 4 of T
    84.594  r   reports to the coordinator p that piece 4 of T is done
   121.510  s   suspects p: silent for 69.837 ms
   121.510  s   cuts its channel from p
   121.510  s   tells the leader q that it has given up p
   122.158  q   suspects p: silent for 69.575 ms
   122.158  q   cuts its channel from p
   122.158  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   124.862  r   suspects p: silent for 72.705 ms
   124.862  r   cuts its channel from p
   124.862  r   tells the leader q that it has given up p
   131.576  s   cuts p and answers q
   133.164  r   cuts p and answers q
   142.516  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   153.077  r   accepts view 2 of g = q r s, which q proposes
   153.730  s   accepts view 2 of g = q r s, which q proposes
   162.786  q   commits view 2 of g: 3 of 4 members have voted for it
   162.786  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   162.786  q   says to r s that it has flushed for view 2
   173.685  r   learns from q that view 2 of g is decided
   173.685  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   173.685  r   says to q s that it has flushed for view 2
   174.272  s   learns from q that view 2 of g is decided
   174.272  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.272  s   says to q r that it has flushed for view 2
   182.759  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   182.759  s   installs view 2 of g = q r s
   184.245  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.245  r   installs view 2 of g = q r s
   184.784  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.784  q   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
violated  tasks-are-decided: q has taken on T and never decides it, though a majority is alive and connected
trace     864b22c0248a8bab (650 events)
