     0.000  p   installs view 1 of gms = p q r
     0.000  q   installs view 1 of gms = p q r
     0.000  r   installs view 1 of gms = p q r
     0.000  s   installs view 1 of g = s
    20.000  t   asks the server p to be let into g
    30.683  p   leads the servers, and tells all of them of the request about t
    30.683  p   multicasts p.1 to gms in view 1
    30.683  !   the copy of p.1 from p to r is lost: the script drops it
    30.683  p   delivers p.1 from p: all that p sent before it has been delivered
    30.683  p   changes its map of groups: the next view is 2 = s t
    39.337  q   delivers p.1 from p: all that p sent before it has been delivered
    39.337  !   p crashes
    39.337  q   changes its map of groups: the next view is 2 = s t
    92.562  t   suspects r: silent for 72.562 ms
   107.250  r   suspects p: silent for 60.619 ms
   107.250  r   cuts its channel from p
   107.250  r   tells the leader q that it has given up p
   112.562  t   suspects p: silent for 66.926 ms
   116.915  q   cuts its channel from p
   116.915  q   takes over gms with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   121.587  s   suspects p: silent for 75.324 ms
   127.671  r   cuts p and answers q
   139.231  q   proposes view 2 of gms = q r; needs 2 of 3 votes
   148.896  r   accepts view 2 of gms = q r, which q proposes
   158.906  q   commits view 2 of gms: 2 of 3 members have voted for it
   158.906  q   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 1
   158.906  q   echoes p.1 to r: no copy has come from r, so r may lack it
   158.906  q   says to r that it has flushed for view 2
   170.000  t   asks the server q to be let into g
   170.861  r   learns from q that view 2 of gms is decided
   170.861  r   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 0
   170.861  r   says to q that it has flushed for view 2
   170.861  r   delivers p.1 from p: all that p sent before it has been delivered
   170.861  r   changes its map of groups: the next view is 2 = s t
   170.861  r   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   170.861  r   installs view 2 of gms = q r
   180.072  q   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   180.072  q   installs view 2 of gms = q r
   180.072  q   reports view 2 of g to s t: all servers have it
   189.620  s   learns view 2 of g from the server q
   189.620  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   189.620  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   189.620  s   installs view 2 of g = s t
   189.620  s   sends its state at view 2 to t: it is the oldest that has one
   190.436  t   learns view 2 of g from the server q
   198.311  t   takes its suspicion of r back: a heartbeat has come
   199.954  t   takes over the state that s had at view 2 of g
   199.954  t   installs view 2 of g = s t
   500.000  u   asks the server p to be let into g
   564.346  u   suspects p: silent for 64.346 ms
   564.346  u   suspects q: silent for 64.346 ms
   564.346  u   suspects r: silent for 64.346 ms
   650.000  u   asks the server q to be let into g
   660.136  q   leads the servers, and tells all of them of the request about u
   660.136  q   multicasts q.1 to gms in view 2
   660.136  q   delivers q.1 from q: all that q sent before it has been delivered
   660.136  q   changes its map of groups: the next view is 3 = s t u
   669.093  r   delivers q.1 from q: all that q sent before it has been delivered
   669.093  r   changes its map of groups: the next view is 3 = s t u
   688.532  u   takes its suspicion of q back: a heartbeat has come
   699.091  u   takes its suspicion of r back: a heartbeat has come
   703.134  q   reports view 3 of g to s t u: all servers have it
   714.740  u   learns view 3 of g from the server q
   714.813  s   learns view 3 of g from the server q
   714.813  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   714.813  s   says to t that it has flushed for view 3
   715.119  t   learns view 3 of g from the server q
   715.119  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   715.119  t   says to s that it has flushed for view 3
   723.426  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   723.426  s   installs view 3 of g = s t u
   723.426  s   sends its state at view 3 to u: it is the oldest that has one
   726.792  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   726.792  t   installs view 3 of g = s t u
   733.949  u   takes over the state that s had at view 3 of g
   733.949  u   installs view 3 of g = s t u
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 11)
holds     local-monotonicity (views installed after a first one: 5)
holds     sending-view-delivery (deliveries: 5)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 5)
holds     no-duplication (deliveries: 5)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 2)
holds     nobody-stays-blocked (live members at rest: 5)
holds     membership-precision (live members at rest: 5)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 7)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 5)
holds     stability-truth (messages that became stable: 2)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     0c57148e837420be (1707 events)

variant "of two copies one crashes"

     0.000  p   installs view 1 of gms = p q r
     0.000  q   installs view 1 of gms = p q r
     0.000  r   installs view 1 of gms = p q r
     0.000  s   installs view 1 of g = s
    20.000  t   asks the server p to be let into g
    30.683  p   leads the servers, and tells all of them of the request about t
    30.683  p   multicasts p.1 to gms in view 1
    30.683  !   the copy of p.1 from p to r is lost: the script drops it
    30.683  p   delivers p.1 from p: all that p sent before it has been delivered
    30.683  p   changes its map of groups: the next view is 2 = s t
    39.337  q   delivers p.1 from p: all that p sent before it has been delivered
    39.337  !   p crashes
    39.337  q   changes its map of groups: the next view is 2 = s t
    92.562  t   suspects r: silent for 72.562 ms
   107.250  r   suspects p: silent for 60.619 ms
   107.250  r   cuts its channel from p
   107.250  r   tells the leader q that it has given up p
   112.562  t   suspects p: silent for 66.926 ms
   116.915  q   cuts its channel from p
   116.915  q   takes over gms with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   121.587  s   suspects p: silent for 75.324 ms
   127.671  r   cuts p and answers q
   139.231  q   proposes view 2 of gms = q r; needs 2 of 3 votes
   148.896  r   accepts view 2 of gms = q r, which q proposes
   158.906  q   commits view 2 of gms: 2 of 3 members have voted for it
   158.906  q   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 1
   158.906  q   echoes p.1 to r: no copy has come from r, so r may lack it
   158.906  q   says to r that it has flushed for view 2
   170.000  t   asks the server q to be let into g
   170.861  r   learns from q that view 2 of gms is decided
   170.861  r   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 0
   170.861  r   says to q that it has flushed for view 2
   170.861  r   delivers p.1 from p: all that p sent before it has been delivered
   170.861  r   changes its map of groups: the next view is 2 = s t
   170.861  r   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   170.861  r   installs view 2 of gms = q r
   180.072  q   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   180.072  q   installs view 2 of gms = q r
   180.072  q   reports view 2 of g to s t: all servers have it
   189.620  s   learns view 2 of g from the server q
   189.620  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   189.620  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   189.620  s   installs view 2 of g = s t
   189.620  s   sends its state at view 2 to t: it is the oldest that has one
   190.436  t   learns view 2 of g from the server q
   198.311  t   takes its suspicion of r back: a heartbeat has come
   199.954  t   takes over the state that s had at view 2 of g
   199.954  t   installs view 2 of g = s t
   480.000  !   r crashes
   500.000  u   asks the server p to be let into g
   539.880  q   suspects r: silent for 62.597 ms
   539.880  q   cuts its channel from r
   539.880  q   proposes view 3 of gms = q; needs 2 of 2 votes
   541.587  s   suspects r: silent for 64.311 ms
   552.562  t   suspects r: silent for 75.341 ms
   564.346  u   suspects p: silent for 64.346 ms
   564.346  u   suspects q: silent for 64.346 ms
   564.346  u   suspects r: silent for 64.346 ms
   650.000  u   asks the server q to be let into g
   660.136  q   leads the servers, and tells all of them of the request about u
   660.136  q   multicasts q.1 to gms in view 2
   660.136  q   delivers q.1 from q: all that q sent before it has been delivered
   660.136  q   changes its map of groups: the next view is 3 = s t u
   688.532  u   takes its suspicion of q back: a heartbeat has come
   800.000  u   asks the server r to be let into g
   950.000  u   asks the server p to be let into g
  1100.000  u   asks the server q to be let into g
  1250.000  u   asks the server r to be let into g
  1400.000  u   asks the server p to be let into g
  1550.000  u   asks the server q to be let into g
  1700.000  u   asks the server r to be let into g
  1850.000  u   asks the server p to be let into g
  2000.000  u   asks the server q to be let into g
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 4)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 4)
holds     no-duplication (deliveries: 4)
holds     no-messages-from-the-dead (cut channels: 3)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 6)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     24b248ecb66d44ba (2799 events)

variant "a leader that reports too early"

     0.000  p   installs view 1 of gms = p q r
     0.000  q   installs view 1 of gms = p q r
     0.000  r   installs view 1 of gms = p q r
     0.000  s   installs view 1 of g = s
    20.000  t   asks the server p to be let into g
    30.683  p   leads the servers, and tells all of them of the request about t
    30.683  p   multicasts p.1 to gms in view 1
    30.683  !   the copy of p.1 from p to q is lost: the script drops it
    30.683  !   the copy of p.1 from p to r is lost: the script drops it
    30.683  p   delivers p.1 from p: all that p sent before it has been delivered
    30.683  p   changes its map of groups: the next view is 2 = s t
    30.683  p   reports view 2 of g to s t
    40.600  !   p crashes
    40.600  t   learns view 2 of g from the server p
    41.583  s   learns view 2 of g from the server p
    41.583  s   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    41.583  s   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    41.583  s   installs view 2 of g = s t
    41.583  s   sends its state at view 2 to t: it is the oldest that has one
    51.917  t   takes over the state that s had at view 2 of g
    51.917  t   installs view 2 of g = s t
    92.562  t   suspects q: silent for 72.562 ms
    92.562  t   suspects r: silent for 72.562 ms
   107.250  r   suspects p: silent for 60.619 ms
   107.250  r   cuts its channel from p
   107.250  r   tells the leader q that it has given up p
   112.562  t   suspects p: silent for 66.926 ms
   116.915  q   cuts its channel from p
   116.915  q   takes over gms with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   121.587  s   suspects p: silent for 75.324 ms
   127.671  r   cuts p and answers q
   139.231  q   proposes view 2 of gms = q r; needs 2 of 3 votes
   148.896  r   accepts view 2 of gms = q r, which q proposes
   158.906  q   commits view 2 of gms: 2 of 3 members have voted for it
   158.906  q   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 0
   158.906  q   says to r that it has flushed for view 2
   170.861  r   learns from q that view 2 of gms is decided
   170.861  r   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 0
   170.861  r   says to q that it has flushed for view 2
   170.861  r   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   170.861  r   installs view 2 of gms = q r
   180.072  q   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   180.072  q   installs view 2 of gms = q r
   180.072  q   reports view 1 of g to s
   500.000  u   asks the server p to be let into g
   564.346  u   suspects p: silent for 64.346 ms
   564.346  u   suspects q: silent for 64.346 ms
   564.346  u   suspects r: silent for 64.346 ms
   650.000  u   asks the server q to be let into g
   660.136  q   leads the servers, and tells all of them of the request about u
   660.136  q   multicasts q.1 to gms in view 2
   660.136  q   delivers q.1 from q: all that q sent before it has been delivered
   660.136  q   changes its map of groups: the next view is 2 = s u
   660.136  q   reports view 2 of g to s u
   669.093  r   delivers q.1 from q: all that q sent before it has been delivered
   669.093  r   changes its map of groups: the next view is 2 = s u
   671.742  u   learns view 2 of g from the server q
   688.532  u   takes its suspicion of q back: a heartbeat has come
   699.091  u   takes its suspicion of r back: a heartbeat has come
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
warning   uniform-virtual-synchrony: p delivered p.1 in view 1 of gms; r went on to the next view without it
violated  view-agreement: t and u have different members in view 2 of g
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 3)
holds     self-delivery (multicasts: 2)
holds     delivery-integrity (deliveries: 3)
holds     no-duplication (deliveries: 3)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 5)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 1)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     e25fc6e085bb7efc (1335 events)
