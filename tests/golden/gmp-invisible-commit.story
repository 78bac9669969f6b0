     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  u   asks p to be let into g
    29.605  p   proposes view 2 of g = p q r s t u; needs 3 of 5 votes
    29.605  !   the copy of propose from p to q is lost: the script drops it
    29.605  !   the copy of propose from p to r is lost: the script drops it
    29.605  !   the copy of propose from p to t is lost: the script drops it
    41.365  s   accepts view 2 of g = p q r s t u, which p proposes
    41.365  !   p crashes
   120.000  u   asks q to be let into g
   129.129  q   tells the leader p that u asks to join g
   145.383  s   suspects p: silent for 101.316 ms
   145.383  s   cuts its channel from p
   145.383  s   tells the leader q that it has given up p
   146.799  q   suspects p: silent for 101.871 ms
   146.799  q   cuts its channel from p
   146.799  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   146.799  !   the copy of inquire from q to s is lost: the script drops it
   156.622  t   suspects p: silent for 111.992 ms
   156.622  t   cuts its channel from p
   156.622  t   tells the leader q that it has given up p
   158.303  r   cuts p and answers q
   158.303  r   cuts its channel from p
   158.303  r   tells the leader q that it has given up p
   158.354  t   cuts p and answers q
   169.737  q   proposes view 2 of g = q r s t u; needs 3 of 5 votes
   169.737  !   the copy of propose from q to s is lost: the script drops it
   180.244  t   accepts view 2 of g = q r s t u, which q proposes
   180.817  r   accepts view 2 of g = q r s t u, which q proposes
   186.799  !   the copy of inquire from q to s is lost: the script drops it
   192.111  q   commits view 2 of g: 3 of 5 members have voted for it
   192.111  !   q crashes
   220.000  u   asks r to be let into g
   296.622  t   suspects q: silent for 100.818 ms
   296.622  t   cuts its channel from q
   296.622  t   tells the leader r that it has given up q
   300.543  r   suspects q: silent for 101.924 ms
   300.543  r   cuts its channel from q
   300.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 3 answers
   305.383  s   suspects q: silent for 110.154 ms
   305.383  s   cuts its channel from q
   305.383  s   tells the leader r that it has given up p q
   309.734  t   cuts p q and answers r
   312.213  s   cuts p q and answers r
   320.000  u   asks s to be let into g
   320.426  r   proposes view 2 of g = q r s t u unchanged: the leader of rank 1 may have decided it unseen
   331.154  s   accepts view 2 of g = q r s t u, which r proposes
   331.154  s   tells the leader r that it has given up q
   331.498  t   accepts view 2 of g = q r s t u, which r proposes
   343.214  r   commits view 2 of g: 3 of 5 members have voted for it
   343.214  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   343.214  r   says to q s t that it has flushed for view 2
   343.214  r   takes over g with rank 1, as the oldest survivor: it has given up q; asks what was begun, needs 3 answers
   351.305  s   learns from r that view 2 of g is decided
   351.305  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   351.305  s   says to q r t that it has flushed for view 2
   351.305  s   tells the leader r that it has given up q
   351.740  u   learns from r that view 2 of g is decided
   351.740  u   cuts its channel from p
   353.840  u   cuts q and answers r
   353.840  u   cuts its channel from q
   353.840  u   tells the leader r that it has given up q
   354.686  t   learns from r that view 2 of g is decided
   354.686  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   354.686  t   says to q r s that it has flushed for view 2
   354.686  t   tells the leader r that it has given up q
   354.686  t   cuts q and answers r
   354.767  s   cuts q and answers r
   366.311  r   proposes view 3 of g = r s t u; needs 3 of 5 votes
   374.659  u   accepts view 3 of g = r s t u, which r proposes
   377.652  t   accepts view 3 of g = r s t u, which r proposes
   378.097  s   accepts view 3 of g = r s t u, which r proposes
   388.255  r   commits view 3 of g: 3 of 5 members have voted for it
   388.255  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   388.255  r   says to s t u that it has flushed for view 3
   397.879  u   learns from r that view 3 of g is decided
   397.879  u   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   397.879  u   says to r s t that it has flushed for view 3
   399.892  t   learns from r that view 3 of g is decided
   399.892  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   399.892  t   says to r s u that it has flushed for view 3
   400.151  s   learns from r that view 3 of g is decided
   400.151  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   400.151  s   says to r t u that it has flushed for view 3
   410.787  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   410.787  t   installs view 2 of g = q r s t u
   410.787  t   installs view 3 of g = r s t u
   410.957  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   410.957  s   installs view 2 of g = q r s t u
   410.957  s   installs view 3 of g = r s t u
   411.548  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   411.548  r   installs view 2 of g = q r s t u
   411.548  r   installs view 3 of g = r s t u
   411.548  r   sends its state at view 3 to u: it is the oldest that has one
   420.416  u   takes over the state that r had at view 3 of g
   420.416  u   installs view 3 of g = r s t u
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 10)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 9)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 9)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     54b0e5c5b6b6ae26 (1513 events)

variant "the senior proposal wins"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  u   asks p to be let into g
    29.605  p   proposes view 2 of g = p q r s t u; needs 3 of 5 votes
    29.605  !   the copy of propose from p to q is lost: the script drops it
    29.605  !   the copy of propose from p to r is lost: the script drops it
    29.605  !   the copy of propose from p to t is lost: the script drops it
    41.365  s   accepts view 2 of g = p q r s t u, which p proposes
    41.365  !   p crashes
   120.000  u   asks q to be let into g
   129.129  q   tells the leader p that u asks to join g
   145.383  s   suspects p: silent for 101.316 ms
   145.383  s   cuts its channel from p
   145.383  s   tells the leader q that it has given up p
   146.799  q   suspects p: silent for 101.871 ms
   146.799  q   cuts its channel from p
   146.799  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   146.799  !   the copy of inquire from q to s is lost: the script drops it
   156.622  t   suspects p: silent for 111.992 ms
   156.622  t   cuts its channel from p
   156.622  t   tells the leader q that it has given up p
   158.303  r   cuts p and answers q
   158.303  r   cuts its channel from p
   158.303  r   tells the leader q that it has given up p
   158.354  t   cuts p and answers q
   169.737  q   proposes view 2 of g = q r s t u; needs 3 of 5 votes
   169.737  !   the copy of propose from q to s is lost: the script drops it
   180.244  t   accepts view 2 of g = q r s t u, which q proposes
   180.817  r   accepts view 2 of g = q r s t u, which q proposes
   186.799  !   the copy of inquire from q to s is lost: the script drops it
   192.111  q   commits view 2 of g: 3 of 5 members have voted for it
   192.111  !   q crashes
   220.000  u   asks r to be let into g
   296.622  t   suspects q: silent for 100.818 ms
   296.622  t   cuts its channel from q
   296.622  t   tells the leader r that it has given up q
   300.543  r   suspects q: silent for 101.924 ms
   300.543  r   cuts its channel from q
   300.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 3 answers
   305.383  s   suspects q: silent for 110.154 ms
   305.383  s   cuts its channel from q
   305.383  s   tells the leader r that it has given up p q
   309.734  t   cuts p q and answers r
   312.213  s   cuts p q and answers r
   320.000  u   asks s to be let into g
   320.426  r   proposes view 2 of g = p q r s t u unchanged: the leader of rank 0 may have decided it unseen
   331.154  s   accepts view 2 of g = p q r s t u, which r proposes
   331.498  t   accepts view 2 of g = p q r s t u, which r proposes
   331.498  t   tells the leader r that it has given up p q
   343.214  r   commits view 2 of g: 3 of 5 members have voted for it
   343.214  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   343.214  r   says to p q s t that it has flushed for view 2
   343.214  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 4 answers
   343.214  r   tells t the views of g that it has missed
   351.305  s   learns from r that view 2 of g is decided
   351.305  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   351.305  s   says to p q r t that it has flushed for view 2
   351.305  s   tells the leader r that it has given up p q
   351.740  u   learns from r that view 2 of g is decided
   353.840  u   cuts p q and answers r
   353.840  u   cuts its channel from p
   353.840  u   tells the leader r that it has given up p q
   353.840  u   cuts its channel from q
   354.686  t   learns from r that view 2 of g is decided
   354.686  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   354.686  t   says to p q r s that it has flushed for view 2
   354.686  t   tells the leader r that it has given up p q
   354.686  t   cuts p q and answers r
   354.767  s   cuts p q and answers r
   366.388  r   proposes view 3 of g = r s t u; needs 4 of 6 votes
   374.736  u   accepts view 3 of g = r s t u, which r proposes
   377.729  t   accepts view 3 of g = r s t u, which r proposes
   378.174  s   accepts view 3 of g = r s t u, which r proposes
   388.635  r   commits view 3 of g: 4 of 6 members have voted for it
   388.635  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   388.635  r   says to s t u that it has flushed for view 3
   398.259  u   learns from r that view 3 of g is decided
   398.259  u   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   398.259  u   says to r s t that it has flushed for view 3
   399.763  t   learns from r that view 3 of g is decided
   399.763  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   399.763  t   says to r s u that it has flushed for view 3
   400.531  s   learns from r that view 3 of g is decided
   400.531  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   400.531  s   says to r t u that it has flushed for view 3
   410.828  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   410.828  s   installs view 2 of g = p q r s t u
   410.828  s   installs view 3 of g = r s t u
   411.167  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   411.167  t   installs view 2 of g = p q r s t u
   411.167  t   installs view 3 of g = r s t u
   411.419  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   411.419  r   installs view 2 of g = p q r s t u
   411.419  r   installs view 3 of g = r s t u
   411.419  r   sends its state at view 3 to u: it is the oldest that has one
   420.287  u   takes over the state that r had at view 3 of g
   420.287  u   installs view 3 of g = r s t u
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
violated  view-agreement: q and r have different members in view 2 of g
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 6)
holds     no-messages-from-the-dead (cut channels: 9)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
holds     cut-for-good (cut channels: 9)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     d5dff11c8893f4f9 (1513 events)
