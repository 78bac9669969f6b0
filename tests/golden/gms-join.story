     0.000  p   installs view 1 of gms = p q r
     0.000  q   installs view 1 of gms = p q r
     0.000  r   installs view 1 of gms = p q r
     0.000  s   installs view 1 of Upson309_status = s
    20.000  t   asks the server p to be let into Upson309_status
    30.475  p   leads the servers, and tells all of them of the request about t
    30.475  p   multicasts p.1 to gms in view 1
    30.475  p   delivers p.1 from p: all that p sent before it has been delivered
    30.475  p   changes its map of groups: the next view is 2 = s t
    41.096  r   delivers p.1 from p: all that p sent before it has been delivered
    41.096  r   changes its map of groups: the next view is 2 = s t
    42.141  q   delivers p.1 from p: all that p sent before it has been delivered
    42.141  q   changes its map of groups: the next view is 2 = s t
    77.769  p   reports view 2 of Upson309_status to s t: all servers have it
    89.025  t   learns view 2 of Upson309_status from the server p
    89.713  s   learns view 2 of Upson309_status from the server p
    89.713  s   sends nothing more in the old view of Upson309_status: view 2 is decided. Unstable messages here: 0
    89.713  s   has every survivor's flush message for view 2 of Upson309_status: it lacks nothing that a survivor had
    89.713  s   installs view 2 of Upson309_status = s t
    89.713  s   sends its state at view 2 to t: it is the oldest that has one
    98.954  t   takes over the state that s had at view 2 of Upson309_status
    98.954  t   installs view 2 of Upson309_status = s t
    98.954  s   multicasts m1 to Upson309_status in view 2
    98.954  s   delivers m1 from s: all that s sent before it has been delivered
   108.317  t   delivers m1 from s: all that s sent before it has been delivered
   108.317  t   multicasts m2 to Upson309_status in view 2
   108.317  t   delivers m2 from t: all that t sent before it has been delivered
   116.942  s   delivers m2 from t: all that t sent before it has been delivered
   116.942  !   t crashes
   179.312  p   suspects t: silent for 65.915 ms
   179.312  p   wants t dropped from Upson309_status: it has fallen silent
   179.312  p   cuts its channel from t
   179.312  p   leads the servers, and tells all of them of the request about t
   179.312  p   multicasts p.2 to gms in view 1
   179.312  p   delivers p.2 from p: all that p sent before it has been delivered
   179.312  p   changes its map of groups: the next view is 3 = s
   181.662  q   suspects t: silent for 70.204 ms
   181.662  q   wants t dropped from Upson309_status: it has fallen silent
   181.662  q   cuts its channel from t
   181.662  q   passes the request about t on to p, who leads the servers
   183.226  r   suspects t: silent for 68.707 ms
   183.226  r   wants t dropped from Upson309_status: it has fallen silent
   183.226  r   cuts its channel from t
   183.226  r   passes the request about t on to p, who leads the servers
   188.684  r   delivers p.2 from p: all that p sent before it has been delivered
   188.684  r   changes its map of groups: the next view is 3 = s
   190.337  q   delivers p.2 from p: all that p sent before it has been delivered
   190.337  q   changes its map of groups: the next view is 3 = s
   226.257  p   reports view 3 of Upson309_status to s: all servers have it
   235.406  s   learns view 3 of Upson309_status from the server p
   235.406  s   cuts its channel from t
   235.406  s   sends nothing more in the old view of Upson309_status: view 3 is decided. Unstable messages here: 0
   235.406  s   has every survivor's flush message for view 3 of Upson309_status: it lacks nothing that a survivor had
   235.406  s   installs view 3 of Upson309_status = s
holds     uniform-virtual-synchrony (pairs with a process that crashed: 1)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 10)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 10)
holds     no-duplication (deliveries: 10)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 3)
holds     no-messages-from-the-dead (cut channels: 4)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 14)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 4)
trace     2c3dd3601c21cc59 (899 events)

variant "the leader of the servers crashes"

     0.000  p   installs view 1 of gms = p q r
     0.000  q   installs view 1 of gms = p q r
     0.000  r   installs view 1 of gms = p q r
     0.000  s   installs view 1 of Upson309_status = s
    20.000  t   asks the server p to be let into Upson309_status
    30.475  p   leads the servers, and tells all of them of the request about t
    30.475  p   multicasts p.1 to gms in view 1
    30.475  !   p crashes
    42.141  q   delivers p.1 from p: all that p sent before it has been delivered
    42.141  q   changes its map of groups: the next view is 2 = s t
    82.749  t   suspects p: silent for 62.749 ms
    82.749  t   suspects r: silent for 62.749 ms
   101.662  q   suspects p: silent for 73.146 ms
   101.662  q   cuts its channel from p
   101.662  q   takes over gms with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
   103.226  r   suspects p: silent for 75.650 ms
   103.226  r   cuts its channel from p
   103.226  r   tells the leader q that it has given up p
   107.214  s   suspects p: silent for 75.950 ms
   112.138  r   cuts p and answers q
   123.776  q   proposes view 2 of gms = q r; needs 2 of 3 votes
   135.545  r   accepts view 2 of gms = q r, which q proposes
   143.640  q   commits view 2 of gms: 2 of 3 members have voted for it
   143.640  q   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 1
   143.640  q   echoes p.1 to r: no copy has come from r, so r may lack it
   143.640  q   says to r that it has flushed for view 2
   155.622  r   learns from q that view 2 of gms is decided
   155.622  r   sends nothing more in the old view of gms: view 2 is decided. Unstable messages here: 0
   155.622  r   says to q that it has flushed for view 2
   155.622  r   delivers p.1 from p: all that p sent before it has been delivered
   155.622  r   changes its map of groups: the next view is 2 = s t
   155.622  r   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   155.622  r   installs view 2 of gms = q r
   164.401  q   has every survivor's flush message for view 2 of gms: it lacks nothing that a survivor had
   164.401  q   installs view 2 of gms = q r
   164.401  q   reports view 2 of Upson309_status to s t: all servers have it
   170.000  t   asks the server q to be let into Upson309_status
   173.299  t   learns view 2 of Upson309_status from the server q
   174.611  t   takes its suspicion of r back: a heartbeat has come
   175.214  s   learns view 2 of Upson309_status from the server q
   175.214  s   sends nothing more in the old view of Upson309_status: view 2 is decided. Unstable messages here: 0
   175.214  s   has every survivor's flush message for view 2 of Upson309_status: it lacks nothing that a survivor had
   175.214  s   installs view 2 of Upson309_status = s t
   175.214  s   sends its state at view 2 to t: it is the oldest that has one
   179.838  q   reports view 2 of Upson309_status to t: all servers have it
   184.455  t   takes over the state that s had at view 2 of Upson309_status
   184.455  t   installs view 2 of Upson309_status = s t
   184.455  s   multicasts m1 to Upson309_status in view 2
   184.455  s   delivers m1 from s: all that s sent before it has been delivered
   193.818  t   delivers m1 from s: all that s sent before it has been delivered
   193.818  t   multicasts m2 to Upson309_status in view 2
   193.818  t   delivers m2 from t: all that t sent before it has been delivered
   202.443  s   delivers m2 from t: all that t sent before it has been delivered
   202.443  !   t crashes
   261.662  q   suspects t: silent for 68.090 ms
   261.662  q   wants t dropped from Upson309_status: it has fallen silent
   261.662  q   cuts its channel from t
   261.662  q   leads the servers, and tells all of them of the request about t
   261.662  q   multicasts q.1 to gms in view 2
   261.662  q   delivers q.1 from q: all that q sent before it has been delivered
   261.662  q   changes its map of groups: the next view is 3 = s
   263.226  r   suspects t: silent for 72.351 ms
   263.226  r   wants t dropped from Upson309_status: it has fallen silent
   263.226  r   cuts its channel from t
   263.226  r   passes the request about t on to q, who leads the servers
   272.373  r   delivers q.1 from q: all that q sent before it has been delivered
   272.373  r   changes its map of groups: the next view is 3 = s
   307.286  q   reports view 3 of Upson309_status to s: all servers have it
   319.099  s   learns view 3 of Upson309_status from the server q
   319.099  s   cuts its channel from t
   319.099  s   sends nothing more in the old view of Upson309_status: view 3 is decided. Unstable messages here: 0
   319.099  s   has every survivor's flush message for view 3 of Upson309_status: it lacks nothing that a survivor had
   319.099  s   installs view 3 of Upson309_status = s
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 8)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 8)
holds     no-duplication (deliveries: 8)
holds     no-messages-from-the-dead (cut channels: 5)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 12)
holds     cut-for-good (cut channels: 5)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     ca41247c0663647a (826 events)
