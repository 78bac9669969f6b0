     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   the copy of propose from p to q is lost: the script drops it
    39.947  r   accepts view 2 of g = p q r s, which p proposes
    49.992  p   commits view 2 of g: 2 of 3 members have voted for it
    49.992  !   p crashes
   120.000  s   asks q to be let into g
   128.410  q   tells the leader p that s asks to join g
   158.577  r   suspects p: silent for 103.805 ms
   158.577  r   cuts its channel from p
   158.577  r   tells the leader q that it has given up p
   168.547  q   cuts its channel from p
   168.547  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   178.536  r   cuts p and answers q
   188.709  q   proposes view 2 of g = p q r s unchanged: the leader of rank 0 may have decided it unseen
   197.494  r   accepts view 2 of g = p q r s, which q proposes
   208.908  q   commits view 2 of g: 2 of 3 members have voted for it
   208.908  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   208.908  q   says to p r that it has flushed for view 2
   208.908  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   217.711  s   learns from q that view 2 of g is decided
   218.376  s   cuts p and answers q
   218.376  s   cuts its channel from p
   218.376  s   tells the leader q that it has given up p
   218.773  r   learns from q that view 2 of g is decided
   218.773  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   218.773  r   says to p q that it has flushed for view 2
   218.773  r   tells the leader q that it has given up p
   219.443  r   cuts p and answers q
   230.252  q   proposes view 3 of g = q r s; needs 3 of 4 votes
   239.280  s   accepts view 3 of g = q r s, which q proposes
   241.175  r   accepts view 3 of g = q r s, which q proposes
   252.397  q   commits view 3 of g: 3 of 4 members have voted for it
   252.397  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   252.397  q   says to r s that it has flushed for view 3
   262.346  r   learns from q that view 3 of g is decided
   262.346  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   262.346  r   says to q s that it has flushed for view 3
   262.989  s   learns from q that view 3 of g is decided
   262.989  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   262.989  s   says to q r that it has flushed for view 3
   272.511  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   272.511  q   installs view 2 of g = p q r s
   272.511  q   installs view 3 of g = q r s
   272.511  q   sends its state at view 3 to s: it is the oldest that has one
   273.842  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   273.842  r   installs view 2 of g = p q r s
   273.842  r   installs view 3 of g = q r s
   283.080  s   takes over the state that q had at view 3 of g
   283.080  s   installs view 3 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     f2533a32922da528 (605 events)

variant "p dies before it has decided"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   the copy of propose from p to q is lost: the script drops it
    39.947  r   accepts view 2 of g = p q r s, which p proposes
    49.992  !   p crashes
   120.000  s   asks q to be let into g
   128.410  q   tells the leader p that s asks to join g
   158.577  r   suspects p: silent for 103.805 ms
   158.577  r   cuts its channel from p
   158.577  r   tells the leader q that it has given up p
   168.547  q   cuts its channel from p
   168.547  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   178.536  r   cuts p and answers q
   188.709  q   proposes view 2 of g = p q r s unchanged: the leader of rank 0 may have decided it unseen
   197.494  r   accepts view 2 of g = p q r s, which q proposes
   208.908  q   commits view 2 of g: 2 of 3 members have voted for it
   208.908  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   208.908  q   says to p r that it has flushed for view 2
   208.908  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   217.711  s   learns from q that view 2 of g is decided
   218.376  s   cuts p and answers q
   218.376  s   cuts its channel from p
   218.376  s   tells the leader q that it has given up p
   218.773  r   learns from q that view 2 of g is decided
   218.773  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   218.773  r   says to p q that it has flushed for view 2
   218.773  r   tells the leader q that it has given up p
   219.443  r   cuts p and answers q
   230.252  q   proposes view 3 of g = q r s; needs 3 of 4 votes
   239.280  s   accepts view 3 of g = q r s, which q proposes
   241.175  r   accepts view 3 of g = q r s, which q proposes
   252.397  q   commits view 3 of g: 3 of 4 members have voted for it
   252.397  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   252.397  q   says to r s that it has flushed for view 3
   262.346  r   learns from q that view 3 of g is decided
   262.346  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   262.346  r   says to q s that it has flushed for view 3
   262.989  s   learns from q that view 3 of g is decided
   262.989  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   262.989  s   says to q r that it has flushed for view 3
   272.511  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   272.511  q   installs view 2 of g = p q r s
   272.511  q   installs view 3 of g = q r s
   272.511  q   sends its state at view 3 to s: it is the oldest that has one
   273.842  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   273.842  r   installs view 2 of g = p q r s
   273.842  r   installs view 3 of g = q r s
   283.080  s   takes over the state that q had at view 3 of g
   283.080  s   installs view 3 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     eb06bc2263134233 (603 events)

variant "p dies before anybody has heard"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   p crashes
   120.000  s   asks q to be let into g
   128.410  q   tells the leader p that s asks to join g
   138.577  r   suspects p: silent for 104.580 ms
   138.577  r   cuts its channel from p
   138.577  r   tells the leader q that it has given up p
   148.867  q   cuts its channel from p
   148.867  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   158.856  r   cuts p and answers q
   169.029  q   proposes view 2 of g = q r s; needs 2 of 3 votes
   177.814  r   accepts view 2 of g = q r s, which q proposes
   189.228  q   commits view 2 of g: 2 of 3 members have voted for it
   189.228  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   189.228  q   says to r that it has flushed for view 2
   198.031  s   learns from q that view 2 of g is decided
   198.031  s   cuts its channel from p
   199.093  r   learns from q that view 2 of g is decided
   199.093  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   199.093  r   says to q that it has flushed for view 2
   199.763  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   199.763  r   installs view 2 of g = q r s
   210.572  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   210.572  q   installs view 2 of g = q r s
   210.572  q   sends its state at view 2 to s: it is the oldest that has one
   218.583  s   takes over the state that q had at view 2 of g
   218.583  s   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     260c0f103f434683 (463 events)

variant "q asks nobody"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   the copy of propose from p to q is lost: the script drops it
    39.947  r   accepts view 2 of g = p q r s, which p proposes
    49.992  p   commits view 2 of g: 2 of 3 members have voted for it
    49.992  !   p crashes
   120.000  s   asks q to be let into g
   128.410  q   tells the leader p that s asks to join g
   158.577  r   suspects p: silent for 103.805 ms
   158.577  r   cuts its channel from p
   158.577  r   tells the leader q that it has given up p
   168.547  q   cuts its channel from p
   168.547  q   proposes view 2 of g = q r s; needs 2 of 3 votes
   177.332  r   accepts view 2 of g = q r s, which q proposes
   188.746  q   commits view 2 of g: 2 of 3 members have voted for it
   188.746  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   188.746  q   says to r that it has flushed for view 2
   197.549  s   learns from q that view 2 of g is decided
   197.549  s   cuts its channel from p
   198.611  r   learns from q that view 2 of g is decided
   198.611  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   198.611  r   says to q that it has flushed for view 2
   199.281  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   199.281  r   installs view 2 of g = q r s
   210.090  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   210.090  q   installs view 2 of g = q r s
   210.090  q   sends its state at view 2 to s: it is the oldest that has one
   218.101  s   takes over the state that q had at view 2 of g
   218.101  s   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
violated  view-agreement: p and q have different members in view 2 of g
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     12cf77ca2b40d87e (474 events)

variant "q asks, and does not finish what was begun"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   the copy of propose from p to q is lost: the script drops it
    39.947  r   accepts view 2 of g = p q r s, which p proposes
    49.992  p   commits view 2 of g: 2 of 3 members have voted for it
    49.992  !   p crashes
   120.000  s   asks q to be let into g
   128.410  q   tells the leader p that s asks to join g
   158.577  r   suspects p: silent for 103.805 ms
   158.577  r   cuts its channel from p
   158.577  r   tells the leader q that it has given up p
   168.547  q   cuts its channel from p
   168.547  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   178.536  r   cuts p and answers q
   188.709  q   proposes view 2 of g = q r s; needs 2 of 3 votes
   197.494  r   accepts view 2 of g = q r s, which q proposes
   208.908  q   commits view 2 of g: 2 of 3 members have voted for it
   208.908  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   208.908  q   says to r that it has flushed for view 2
   217.711  s   learns from q that view 2 of g is decided
   217.711  s   cuts its channel from p
   218.773  r   learns from q that view 2 of g is decided
   218.773  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   218.773  r   says to q that it has flushed for view 2
   219.443  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   219.443  r   installs view 2 of g = q r s
   230.252  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   230.252  q   installs view 2 of g = q r s
   230.252  q   sends its state at view 2 to s: it is the oldest that has one
   238.263  s   takes over the state that q had at view 2 of g
   238.263  s   installs view 2 of g = q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
violated  view-agreement: p and q have different members in view 2 of g
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     581c8d83f8a61b74 (490 events)

variant "s is told before the view is decided"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  s   asks p to be let into g
    30.954  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    30.954  !   the copy of propose from p to q is lost: the script drops it
    30.954  !   the copy of propose from p to r is held
    40.525  !   p crashes
    40.525  s   learns from p that view 2 of g is decided
   138.577  r   suspects p: silent for 104.580 ms
   138.577  r   cuts its channel from p
   138.577  r   tells the leader q that it has given up p
   142.552  s   suspects p: silent for 102.027 ms
   142.552  s   suspects q: silent for 102.027 ms
   142.552  s   suspects r: silent for 102.027 ms
   142.552  s   cuts its channel from p
   142.552  s   cuts its channel from q
   142.552  s   cuts its channel from r
   142.552  s   takes over g with rank 3, as the oldest survivor: it has given up p q r; asks what was begun, needs 3 answers
   148.867  q   cuts its channel from p
   148.867  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   158.856  r   cuts p and answers q
   169.029  q   proposes view 2 of g = q r; needs 2 of 3 votes
   177.814  r   accepts view 2 of g = q r, which q proposes
   189.228  q   commits view 2 of g: 2 of 3 members have voted for it
   189.228  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   189.228  q   says to r that it has flushed for view 2
   199.093  r   learns from q that view 2 of g is decided
   199.093  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   199.093  r   says to q that it has flushed for view 2
   199.763  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   199.763  r   installs view 2 of g = q r
   210.572  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   210.572  q   installs view 2 of g = q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
violated  view-agreement: s and q have different members in view 2 of g
holds     self-inclusion (views installed: 5)
holds     local-monotonicity (views installed after a first one: 2)
holds     no-messages-from-the-dead (cut channels: 5)
holds     majority-commit (views that leaders decided: 1)
violated  primary-component: q has a view 2 of g while others live in another one: the group has split
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 5)
holds     block-discipline (flushes that came to their end: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     2bfad0417943f2fa (612 events)
