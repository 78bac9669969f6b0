     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    20.000  p   suspects q: the script says so
    20.000  p   cuts its channel from q
    20.000  p   proposes view 2 of g = p r; needs 2 of 3 votes
    20.000  q   suspects r: the script says so
    20.000  q   cuts its channel from r
    20.000  q   tells the leader p that it has given up r
    20.000  r   suspects p: the script says so
    20.000  r   cuts its channel from p
    20.000  r   tells the leader q that it has given up p
    28.668  r   drops propose from p: it has cut that channel
    31.124  q   drops report from r: it has cut that channel
    31.837  p   drops report from q: it has cut that channel
    68.221  r   drops propose from p: it has cut that channel
    70.127  p   drops report from q: it has cut that channel
    70.676  q   drops report from r: it has cut that channel
    74.539  p   suspects r: silent for 63.256 ms
    74.539  p   cuts its channel from r
    80.543  r   suspects q: silent for 62.148 ms
    80.543  r   cuts its channel from q
    80.543  r   takes over g with rank 2, as the oldest survivor: it has given up p q; asks what was begun, needs 2 answers
    86.799  q   suspects p: silent for 61.164 ms
    86.799  q   cuts its channel from p
    86.799  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 2 answers
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 3)
holds     no-messages-from-the-dead (cut channels: 6)
holds     cut-for-good (cut channels: 6)
trace     4fb5e463cdfa97e1 (282 events)

variant "r is asleep, and does not suspect p"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    19.000  !   r pauses: what comes has to wait
    20.000  p   suspects q: the script says so
    20.000  p   cuts its channel from q
    20.000  p   proposes view 2 of g = p r; needs 2 of 3 votes
    20.000  q   suspects r: the script says so
    20.000  q   cuts its channel from r
    20.000  q   tells the leader p that it has given up r
    20.000  !   r line 14 has no effect: the process is down
    31.837  p   drops report from q: it has cut that channel
    40.000  !   r resumes
    40.000  r   accepts view 2 of g = p r, which p proposes
    40.000  r   cuts its channel from q
    51.857  p   commits view 2 of g: 2 of 3 members have voted for it
    51.857  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    51.857  p   says to r that it has flushed for view 2
    56.814  p   tells q that g went on without it
    59.935  r   learns from p that view 2 of g is decided
    59.935  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    59.935  r   says to p that it has flushed for view 2
    63.020  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    63.020  r   installs view 2 of g = p r
    65.055  q   learns that view 2 of g was decided without it, and starts again as a new incarnation
    65.055  q#1 starts again, as a new incarnation
    65.055  q#1 asks p to be let into g
    70.000  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    70.000  p   installs view 2 of g = p r
    70.127  p   drops report from q: it has cut that channel
    70.127  p   tells q that g went on without it
    75.856  p   proposes view 3 of g = p r q#1; needs 2 of 2 votes
    85.035  r   accepts view 3 of g = p r q#1, which p proposes
    93.041  p   commits view 3 of g: 2 of 2 members have voted for it
    93.041  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
    93.041  p   says to r that it has flushed for view 3
   103.030  q#1 learns from p that view 3 of g is decided
   103.063  r   learns from p that view 3 of g is decided
   103.063  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   103.063  r   says to p that it has flushed for view 3
   104.174  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   104.174  r   installs view 3 of g = p r q#1
   111.643  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   111.643  p   installs view 3 of g = p r q#1
   111.643  p   sends its state at view 3 to q#1: it is the oldest that has one
   121.113  q#1 takes over the state that p had at view 3 of g
   121.113  q#1 installs view 3 of g = p r q#1
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
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
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     f053618d81c0f928 (399 events)
