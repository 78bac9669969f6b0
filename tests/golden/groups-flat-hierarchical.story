     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   passes task T on to the coordinator p
    28.490  p   takes on task T of g, which has 8 pieces
    28.490  p   assigns piece 1 of T to q
    28.490  p   assigns piece 2 of T to r
    28.490  p   assigns piece 3 of T to s
    37.719  q   takes on task T of g, which has 8 pieces
    37.934  s   takes on task T of g, which has 8 pieces
    52.719  q   has done piece 1 of T
    52.719  q   reports to the coordinator p that piece 1 of T is done
    52.934  s   has done piece 3 of T
    52.934  s   reports to the coordinator p that piece 3 of T is done
    53.076  r   has done piece 2 of T
    53.076  r   reports to the coordinator p that piece 2 of T is done
    62.755  p   assigns piece 4 of T to r
    63.526  p   assigns piece 5 of T to s
    63.526  !   p crashes
    86.732  r   has done piece 4 of T
    86.732  r   reports to the coordinator p that piece 4 of T is done
   125.453  s   suspects p: silent for 62.096 ms
   125.453  s   cuts its channel from p
   125.453  s   tells the leader q that it has given up p
   127.015  q   suspects p: silent for 62.031 ms
   127.015  q   cuts its channel from p
   127.015  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   136.263  r   suspects p: silent for 72.372 ms
   136.263  r   cuts its channel from p
   136.263  r   tells the leader q that it has given up p
   136.606  s   cuts p and answers q
   137.539  r   cuts p and answers q
   147.015  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   155.763  r   accepts view 2 of g = q r s, which q proposes
   158.376  s   accepts view 2 of g = q r s, which q proposes
   166.730  q   commits view 2 of g: 3 of 4 members have voted for it
   166.730  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   166.730  q   says to r s that it has flushed for view 2
   174.877  s   learns from q that view 2 of g is decided
   174.877  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.877  s   says to q r that it has flushed for view 2
   175.863  r   learns from q that view 2 of g is decided
   175.863  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   175.863  r   says to q s that it has flushed for view 2
   184.941  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.941  q   installs view 2 of g = q r s
   184.941  q   coordinates g from here on, as the oldest in view 2; asks the others what they hold
   184.979  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.979  r   installs view 2 of g = q r s
   185.431  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   185.431  s   installs view 2 of g = q r s
   194.256  s   tells the new coordinator q what it holds, and heeds no earlier one any more
   196.340  r   tells the new coordinator q what it holds, and heeds no earlier one any more
   207.961  q   goes on with open tasks: 1; pieces of them that are done, and not done again: 4
   207.961  q   assigns piece 5 of T to r
   207.961  q   assigns piece 6 of T to s
   232.708  s   has done piece 6 of T
   232.708  s   reports to the coordinator q that piece 6 of T is done
   233.796  r   has done piece 5 of T
   233.796  r   reports to the coordinator q that piece 5 of T is done
   242.058  q   assigns piece 7 of T to s
   242.555  q   assigns piece 8 of T to r
   265.160  s   has done piece 7 of T
   265.160  s   reports to the coordinator q that piece 7 of T is done
   269.195  r   has done piece 8 of T
   269.195  r   reports to the coordinator q that piece 8 of T is done
   280.867  q   decides task T: all of its pieces are done
   280.867  q   announces the outcome of task T
   289.938  r   decides task T as q has decided it
   289.956  s   decides task T as q has decided it
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
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     df246e018a6b03cc (780 events)

variant "flat"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    29.125  q   takes on task T of g, which has 8 pieces
    29.125  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    29.562  s   takes on task T of g, which has 8 pieces
    29.562  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    31.589  p   takes on task T of g, which has 8 pieces
    31.589  p   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    40.624  p   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    40.780  q   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    41.225  r   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    43.041  s   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    55.624  p   has done piece 1 of T
    55.780  q   has done piece 2 of T
    56.225  r   has done piece 3 of T
    58.041  s   has done piece 4 of T
    70.624  p   has done piece 5 of T
    70.780  q   has done piece 6 of T
    71.225  r   has done piece 7 of T
    73.041  s   has done piece 8 of T
    81.143  s   decides task T: all of its pieces are done
    81.442  r   decides task T: all of its pieces are done
    83.343  p   decides task T: all of its pieces are done
    83.884  q   decides task T: all of its pieces are done
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     task-agreement (decisions on a task that another had decided: 6)
holds     task-completeness (decisions on tasks: 4)
holds     tasks-are-decided (tasks taken on by live members at rest: 4)
trace     ddc026f3bc0d6a92 (596 events)

variant "flat, and a member crashes"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    29.125  q   takes on task T of g, which has 8 pieces
    29.125  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    29.562  s   takes on task T of g, which has 8 pieces
    29.562  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    31.589  p   takes on task T of g, which has 8 pieces
    31.589  p   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
    40.624  p   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    40.780  q   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    41.225  r   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    43.041  s   has the votes of all 4 members on task T, who has least to do comes first; pieces that fall to it: 2
    55.624  p   has done piece 1 of T
    55.624  !   p crashes
    55.780  q   has done piece 2 of T
    56.225  r   has done piece 3 of T
    58.041  s   has done piece 4 of T
    70.780  q   has done piece 6 of T
    71.225  r   has done piece 7 of T
    73.041  s   has done piece 8 of T
   125.453  s   suspects p: silent for 62.096 ms
   125.453  s   cuts its channel from p
   125.453  s   tells the leader q that it has given up p
   127.015  q   suspects p: silent for 62.031 ms
   127.015  q   cuts its channel from p
   127.015  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   136.263  r   suspects p: silent for 72.372 ms
   136.263  r   cuts its channel from p
   136.263  r   tells the leader q that it has given up p
   136.606  s   cuts p and answers q
   137.539  r   cuts p and answers q
   147.015  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   155.763  r   accepts view 2 of g = q r s, which q proposes
   158.376  s   accepts view 2 of g = q r s, which q proposes
   166.730  q   commits view 2 of g: 3 of 4 members have voted for it
   166.730  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   166.730  q   says to r s that it has flushed for view 2
   174.877  s   learns from q that view 2 of g is decided
   174.877  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.877  s   says to q r that it has flushed for view 2
   175.863  r   learns from q that view 2 of g is decided
   175.863  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   175.863  r   says to q s that it has flushed for view 2
   184.941  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.941  q   installs view 2 of g = q r s
   184.941  q   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   184.979  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.979  r   installs view 2 of g = q r s
   184.979  r   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   185.431  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   185.431  s   installs view 2 of g = q r s
   185.431  s   votes on task T: says to all what it holds of it, and that it has 0 pieces to do
   195.146  q   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 1
   196.081  r   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 1
   196.168  s   has the votes of all 3 members on task T, who has least to do comes first; pieces that fall to it: 0
   210.146  q   has done piece 1 of T
   211.081  r   has done piece 5 of T
   221.344  s   decides task T: all of its pieces are done
   221.377  r   decides task T: all of its pieces are done
   221.677  q   decides task T: all of its pieces are done
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
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     ebeb1906bce84fa2 (814 events)

variant "by rank"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   tells the other members of task T: who does which piece follows from the view, and nobody asks
    20.000  r   divides task T by the view: its rank is 2 of 4; pieces that fall to it: 2
    28.490  p   takes on task T of g, which has 8 pieces
    28.490  p   divides task T by the view: its rank is 0 of 4; pieces that fall to it: 2
    30.568  s   takes on task T of g, which has 8 pieces
    30.568  s   divides task T by the view: its rank is 3 of 4; pieces that fall to it: 2
    31.145  q   takes on task T of g, which has 8 pieces
    31.145  q   divides task T by the view: its rank is 1 of 4; pieces that fall to it: 2
    35.000  r   has done piece 2 of T
    43.490  p   has done piece 4 of T
    45.568  s   has done piece 3 of T
    46.145  q   has done piece 1 of T
    50.000  r   has done piece 6 of T
    58.490  p   has done piece 8 of T
    60.568  s   has done piece 7 of T
    61.145  q   has done piece 5 of T
    70.258  r   decides task T: all of its pieces are done
    71.260  s   decides task T: all of its pieces are done
    71.376  p   decides task T: all of its pieces are done
    71.411  q   decides task T: all of its pieces are done
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     task-agreement (decisions on a task that another had decided: 6)
holds     task-completeness (decisions on tasks: 4)
holds     tasks-are-decided (tasks taken on by live members at rest: 4)
trace     a772b6acdd92420f (522 events)

variant "by rank, and a member crashes"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   tells the other members of task T: who does which piece follows from the view, and nobody asks
    20.000  r   divides task T by the view: its rank is 2 of 4; pieces that fall to it: 2
    28.490  p   takes on task T of g, which has 8 pieces
    28.490  p   divides task T by the view: its rank is 0 of 4; pieces that fall to it: 2
    30.568  s   takes on task T of g, which has 8 pieces
    30.568  s   divides task T by the view: its rank is 3 of 4; pieces that fall to it: 2
    31.145  q   takes on task T of g, which has 8 pieces
    31.145  q   divides task T by the view: its rank is 1 of 4; pieces that fall to it: 2
    35.000  r   has done piece 2 of T
    43.490  p   has done piece 4 of T
    43.490  !   p crashes
    45.568  s   has done piece 3 of T
    46.145  q   has done piece 1 of T
    50.000  r   has done piece 6 of T
    60.568  s   has done piece 7 of T
    61.145  q   has done piece 5 of T
   105.453  s   suspects p: silent for 63.320 ms
   105.453  s   cuts its channel from p
   105.453  s   tells the leader q that it has given up p
   107.015  q   suspects p: silent for 61.277 ms
   107.015  q   cuts its channel from p
   107.015  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   116.263  r   suspects p: silent for 72.722 ms
   116.263  r   cuts its channel from p
   116.263  r   tells the leader q that it has given up p
   118.062  s   cuts p and answers q
   118.375  r   cuts p and answers q
   128.001  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   137.539  r   accepts view 2 of g = q r s, which q proposes
   138.564  s   accepts view 2 of g = q r s, which q proposes
   146.918  q   commits view 2 of g: 3 of 4 members have voted for it
   146.918  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   146.918  q   says to r s that it has flushed for view 2
   155.065  s   learns from q that view 2 of g is decided
   155.065  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   155.065  s   says to q r that it has flushed for view 2
   156.051  r   learns from q that view 2 of g is decided
   156.051  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   156.051  r   says to q s that it has flushed for view 2
   165.129  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   165.129  q   installs view 2 of g = q r s
   165.129  q   tells the members of view 2 what it holds of task T: they may know of other pieces
   165.167  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   165.167  r   installs view 2 of g = q r s
   165.167  r   tells the members of view 2 what it holds of task T: they may know of other pieces
   165.619  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   165.619  s   installs view 2 of g = q r s
   165.619  s   tells the members of view 2 what it holds of task T: they may know of other pieces
   175.990  r   divides task T by the view: its rank is 1 of 3; pieces that fall to it: 1
   176.788  q   divides task T by the view: its rank is 0 of 3; pieces that fall to it: 0
   176.816  s   divides task T by the view: its rank is 2 of 3; pieces that fall to it: 1
   190.990  r   has done piece 4 of T
   191.816  s   has done piece 8 of T
   201.532  s   decides task T: all of its pieces are done
   201.948  r   decides task T: all of its pieces are done
   203.356  q   decides task T: all of its pieces are done
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
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     873f4f4348283aeb (735 events)

variant "nobody takes over"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    20.000  r   has a task for g: T, of 8 pieces
    20.000  r   takes on task T of g, which has 8 pieces
    20.000  r   passes task T on to the coordinator p
    28.490  p   takes on task T of g, which has 8 pieces
    28.490  p   assigns piece 1 of T to q
    28.490  p   assigns piece 2 of T to r
    28.490  p   assigns piece 3 of T to s
    37.719  q   takes on task T of g, which has 8 pieces
    37.934  s   takes on task T of g, which has 8 pieces
    52.719  q   has done piece 1 of T
    52.719  q   reports to the coordinator p that piece 1 of T is done
    52.934  s   has done piece 3 of T
    52.934  s   reports to the coordinator p that piece 3 of T is done
    53.076  r   has done piece 2 of T
    53.076  r   reports to the coordinator p that piece 2 of T is done
    62.755  p   assigns piece 4 of T to r
    63.526  p   assigns piece 5 of T to s
    63.526  !   p crashes
    86.732  r   has done piece 4 of T
    86.732  r   reports to the coordinator p that piece 4 of T is done
   125.453  s   suspects p: silent for 62.096 ms
   125.453  s   cuts its channel from p
   125.453  s   tells the leader q that it has given up p
   127.015  q   suspects p: silent for 62.031 ms
   127.015  q   cuts its channel from p
   127.015  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   136.263  r   suspects p: silent for 72.372 ms
   136.263  r   cuts its channel from p
   136.263  r   tells the leader q that it has given up p
   136.606  s   cuts p and answers q
   137.539  r   cuts p and answers q
   147.015  q   proposes view 2 of g = q r s; needs 3 of 4 votes
   155.763  r   accepts view 2 of g = q r s, which q proposes
   158.376  s   accepts view 2 of g = q r s, which q proposes
   166.730  q   commits view 2 of g: 3 of 4 members have voted for it
   166.730  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   166.730  q   says to r s that it has flushed for view 2
   174.877  s   learns from q that view 2 of g is decided
   174.877  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   174.877  s   says to q r that it has flushed for view 2
   175.863  r   learns from q that view 2 of g is decided
   175.863  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   175.863  r   says to q s that it has flushed for view 2
   184.941  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.941  q   installs view 2 of g = q r s
   184.979  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   184.979  r   installs view 2 of g = q r s
   185.431  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   185.431  s   installs view 2 of g = q r s
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
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     bdfde233ce55a2a2 (639 events)
