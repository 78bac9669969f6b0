     0.000  p   installs view 1 of g = p q
     0.000  q   installs view 1 of g = p q
   200.000  !   q crashes
   271.395  p   suspects q: silent for 68.687 ms
   271.395  p   cuts its channel from q
   271.395  p   proposes view 2 of g = p; needs 2 of 2 votes
holds     view-agreement (views installed by more than one process: 1)
holds     self-inclusion (views installed: 2)
holds     no-messages-from-the-dead (cut channels: 1)
holds     cut-for-good (cut channels: 1)
trace     c8adddce12c63074 (175 events)

variant "q leaves of its own will"

     0.000  p   installs view 1 of g = p q
     0.000  q   installs view 1 of g = p q
    20.000  q   wants to leave g: it sends nothing more and waits until it holds nothing unstable
    20.000  q   asks to leave g: nothing that it holds is unstable
    20.000  q   tells the leader p that q asks to leave g
    31.675  p   proposes view 2 of g = p; needs 2 of 2 votes
    40.056  q   accepts view 2 of g = p, which p proposes
    51.834  p   commits view 2 of g: 2 of 2 members have voted for it
    51.834  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    51.834  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    51.834  p   installs view 2 of g = p
    62.507  q   learns from p that view 2 of g is decided
    62.507  q   has left g
   200.000  !   q crashes
holds     uniform-virtual-synchrony (pairs with a process that crashed: 1)
holds     view-agreement (views installed by more than one process: 1)
holds     self-inclusion (views installed: 3)
holds     local-monotonicity (views installed after a first one: 1)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     block-discipline (flushes that came to their end: 1)
trace     aebbb9956a6eb723 (86 events)

variant "three members"

     0.000  p   installs view 1 of g = p q
     0.000  q   installs view 1 of g = p q
    20.000  r   asks p to be let into g
    31.205  p   proposes view 2 of g = p q r; needs 2 of 2 votes
    39.457  q   accepts view 2 of g = p q r, which p proposes
    51.235  p   commits view 2 of g: 2 of 2 members have voted for it
    51.235  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    51.235  p   says to q that it has flushed for view 2
    60.717  r   learns from p that view 2 of g is decided
    61.908  q   learns from p that view 2 of g is decided
    61.908  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    61.908  q   says to p that it has flushed for view 2
    62.178  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    62.178  q   installs view 2 of g = p q r
    72.937  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    72.937  p   installs view 2 of g = p q r
    72.937  p   sends its state at view 2 to r: it is the oldest that has one
    84.191  r   takes over the state that p had at view 2 of g
    84.191  r   installs view 2 of g = p q r
   200.000  !   q crashes
   271.062  r   suspects q: silent for 69.007 ms
   271.062  r   cuts its channel from q
   271.062  r   tells the leader p that it has given up q
   271.395  p   suspects q: silent for 68.687 ms
   271.395  p   cuts its channel from q
   271.395  p   proposes view 3 of g = p r; needs 2 of 3 votes
   280.542  r   accepts view 3 of g = p r, which p proposes
   289.592  p   commits view 3 of g: 2 of 3 members have voted for it
   289.592  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   289.592  p   says to r that it has flushed for view 3
   301.090  r   learns from p that view 3 of g is decided
   301.090  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   301.090  r   says to p that it has flushed for view 3
   301.090  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   301.090  r   installs view 3 of g = p r
   310.346  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   310.346  p   installs view 3 of g = p r
holds     virtual-synchrony (pairs of processes that went through a view change together: 2)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 4)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 4)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 1)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     cut-for-good (cut channels: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     3c973fbc7823f75d (893 events)

variant "q comes back"

     0.000  p   installs view 1 of g = p q
     0.000  q   installs view 1 of g = p q
   200.000  !   q crashes
   271.395  p   suspects q: silent for 68.687 ms
   271.395  p   cuts its channel from q
   271.395  p   proposes view 2 of g = p; needs 2 of 2 votes
   400.000  q#1 starts again, as a new incarnation
   401.000  q#1 asks p to be let into g
   501.000  q#1 asks r to be let into g
   601.000  q#1 asks p to be let into g
   701.000  q#1 asks r to be let into g
   801.000  q#1 asks p to be let into g
   901.000  q#1 asks r to be let into g
  1001.000  q#1 asks p to be let into g
  1101.000  q#1 asks r to be let into g
  1201.000  q#1 asks p to be let into g
  1301.000  q#1 asks r to be let into g
  1401.000  q#1 asks p to be let into g
  1501.000  q#1 asks r to be let into g
  1601.000  q#1 asks p to be let into g
  1701.000  q#1 asks r to be let into g
  1801.000  q#1 asks p to be let into g
  1901.000  q#1 asks r to be let into g
holds     view-agreement (views installed by more than one process: 1)
holds     self-inclusion (views installed: 2)
holds     no-messages-from-the-dead (cut channels: 1)
holds     cut-for-good (cut channels: 1)
trace     af8fa72e138ffc28 (243 events)
