    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  r   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.139  q   gives way to p, whose name is lower, and hands over those behind it
    18.848  s   backs p as the founder of g, and nobody else from now on
    19.059  r   gives way to p, whose name is lower, and hands over those behind it
    30.583  p   founds g: behind it, of 4 processes, are p q r
    30.583  p   installs view 1 of g = p
    30.583  p   proposes view 2 of g = p q r; needs 1 of 1 votes
    30.583  p   commits view 2 of g: 1 of 1 members have voted for it
    30.583  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    30.583  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    30.583  p   installs view 2 of g = p q r
    30.583  p   sends its state at view 2 to q: it is the oldest that has one
    30.583  p   sends its state at view 2 to r: it is the oldest that has one
    38.661  r   learns from p that view 2 of g is decided
    38.766  r   takes over the state that p had at view 2 of g
    38.766  r   installs view 2 of g = p q r
    39.793  q   learns from p that view 2 of g is decided
    40.317  q   takes over the state that p had at view 2 of g
    40.317  q   installs view 2 of g = p q r
   200.000  s   asks p to be let into g
   220.000  p   proposes view 3 of g = p q r s; needs 2 of 3 votes
   228.668  r   accepts view 3 of g = p q r s, which p proposes
   229.437  q   accepts view 3 of g = p q r s, which p proposes
   239.832  p   commits view 3 of g: 2 of 3 members have voted for it
   239.832  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   239.832  p   says to q r that it has flushed for view 3
   247.837  q   learns from p that view 3 of g is decided
   247.837  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   247.837  q   says to p r that it has flushed for view 3
   249.154  s   learns from p that view 3 of g is decided
   249.854  r   learns from p that view 3 of g is decided
   249.854  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   249.854  r   says to p q that it has flushed for view 3
   257.684  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   257.684  r   installs view 3 of g = p q r s
   258.700  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   258.700  q   installs view 3 of g = p q r s
   259.919  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   259.919  p   installs view 3 of g = p q r s
   259.919  p   sends its state at view 3 to s: it is the oldest that has one
   271.560  s   takes over the state that p had at view 3 of g
   271.560  s   installs view 3 of g = p q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     state-consistency (joiners that were given a state: 3)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     3d6a05362b87ee12 (752 events)

variant "two at once"

     5.000  !   r crashes
    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   r line 14 has no effect: the process is down
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.139  q   gives way to p, whose name is lower, and hands over those behind it
    18.848  s   backs p as the founder of g, and nobody else from now on
    38.848  p   founds g: behind it, of 4 processes, are p q s
    38.848  p   installs view 1 of g = p
    38.848  p   proposes view 2 of g = p q; needs 1 of 1 votes
    38.848  p   commits view 2 of g: 1 of 1 members have voted for it
    38.848  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    38.848  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    38.848  p   installs view 2 of g = p q
    38.848  p   sends its state at view 2 to q: it is the oldest that has one
    48.058  q   learns from p that view 2 of g is decided
    48.582  q   takes over the state that p had at view 2 of g
    48.582  q   installs view 2 of g = p q
   200.000  s   asks p to be let into g
   220.000  p   proposes view 3 of g = p q s; needs 2 of 2 votes
   229.437  q   accepts view 3 of g = p q s, which p proposes
   239.832  p   commits view 3 of g: 2 of 2 members have voted for it
   239.832  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   239.832  p   says to q that it has flushed for view 3
   247.837  q   learns from p that view 3 of g is decided
   247.837  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   247.837  q   says to p that it has flushed for view 3
   247.973  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   247.973  q   installs view 3 of g = p q s
   249.154  s   learns from p that view 3 of g is decided
   259.051  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   259.051  p   installs view 3 of g = p q s
   259.051  p   sends its state at view 3 to s: it is the oldest that has one
   270.692  s   takes over the state that p had at view 3 of g
   270.692  s   installs view 3 of g = p q s
holds     virtual-synchrony (pairs of processes that went through a view change together: 1)
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 3)
holds     state-consistency (joiners that were given a state: 2)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     block-discipline (flushes that came to their end: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 1)
trace     3f334666d7d336c9 (403 events)

variant "the network is cut in two"

     5.000  !   p can send nothing to q any more
     5.000  !   p can send nothing to r any more
     5.000  !   q can send nothing to p any more
     5.000  !   q can send nothing to s any more
     5.000  !   r can send nothing to p any more
     5.000  !   r can send nothing to s any more
     5.000  !   s can send nothing to q any more
     5.000  !   s can send nothing to r any more
    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   the copy of claim from q to p is lost: no way leads there
    10.000  !   the copy of claim from q to s is lost: no way leads there
    10.000  r   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   the copy of claim from r to p is lost: no way leads there
    10.000  !   the copy of claim from r to s is lost: no way leads there
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   the copy of claim from p to q is lost: no way leads there
    10.000  !   the copy of claim from p to r is lost: no way leads there
    18.848  s   backs p as the founder of g, and nobody else from now on
    21.728  r   gives way to q, whose name is lower, and hands over those behind it
   110.000  !   the copy of claim from q to p is lost: no way leads there
   110.000  !   the copy of claim from q to s is lost: no way leads there
   110.000  !   the copy of yield from r to p is lost: no way leads there
   110.000  !   the copy of yield from r to s is lost: no way leads there
   110.000  r   asks p to be let into g
   110.000  !   the copy of join from r to p is lost: no way leads there
   110.000  r   asks q to be let into g
   110.000  !   the copy of claim from p to q is lost: no way leads there
   110.000  !   the copy of claim from p to r is lost: no way leads there
   150.000  !   p can send to q again
   150.000  !   p can send to r again
   150.000  !   q can send to p again
   150.000  !   q can send to s again
   150.000  !   r can send to p again
   150.000  !   r can send to s again
   150.000  !   s can send to q again
   150.000  !   s can send to r again
   200.000  s   asks p to be let into g
   210.000  r   asks q to be let into g
   219.504  q   gives way to p, whose name is lower, and hands over those behind it
   228.146  r   backs p as the founder of g, and nobody else from now on
   230.539  p   founds g: behind it, of 4 processes, are p q s
   230.539  p   installs view 1 of g = p
   230.539  p   proposes view 2 of g = p s q; needs 1 of 1 votes
   230.539  p   commits view 2 of g: 1 of 1 members have voted for it
   230.539  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   230.539  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   230.539  p   installs view 2 of g = p s q
   230.539  p   sends its state at view 2 to s: it is the oldest that has one
   230.539  p   sends its state at view 2 to q: it is the oldest that has one
   232.770  p   proposes view 3 of g = p s q r; needs 2 of 3 votes
   239.749  q   learns from p that view 2 of g is decided
   239.861  s   learns from p that view 2 of g is decided
   240.273  q   takes over the state that p had at view 2 of g
   240.273  q   installs view 2 of g = p s q
   242.180  s   takes over the state that p had at view 2 of g
   242.180  s   installs view 2 of g = p s q
   242.207  q   accepts view 3 of g = p s q r, which p proposes
   244.530  s   accepts view 3 of g = p s q r, which p proposes
   252.602  p   commits view 3 of g: 2 of 3 members have voted for it
   252.602  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   252.602  p   says to q s that it has flushed for view 3
   260.607  q   learns from p that view 3 of g is decided
   260.607  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   260.607  q   says to p s that it has flushed for view 3
   260.680  r   learns from p that view 3 of g is decided
   261.004  s   learns from p that view 3 of g is decided
   261.004  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   261.004  s   says to p q that it has flushed for view 3
   270.723  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   270.723  s   installs view 3 of g = p s q r
   272.925  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   272.925  q   installs view 3 of g = p s q r
   281.004  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   281.004  p   installs view 3 of g = p s q r
   281.004  p   sends its state at view 3 to r: it is the oldest that has one
   289.187  r   takes over the state that p had at view 3 of g
   289.187  r   installs view 3 of g = p s q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 4)
holds     state-consistency (joiners that were given a state: 3)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     bbf9fce2e84b1dfc (650 events)

variant "the network is cut in two, and nobody counts"

     5.000  !   r crashes
     5.000  !   p can send nothing to q any more
     5.000  !   p can send nothing to r any more
     5.000  !   q can send nothing to p any more
     5.000  !   q can send nothing to s any more
     5.000  !   r can send nothing to p any more
     5.000  !   r can send nothing to s any more
     5.000  !   s can send nothing to q any more
     5.000  !   s can send nothing to r any more
    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   the copy of claim from q to p is lost: no way leads there
    10.000  !   the copy of claim from q to s is lost: no way leads there
    10.000  q   founds g: behind it, of 4 processes, are q
    10.000  q   installs view 1 of g = q
    10.000  !   r line 14 has no effect: the process is down
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   the copy of claim from p to q is lost: no way leads there
    10.000  !   the copy of claim from p to r is lost: no way leads there
    10.000  p   founds g: behind it, of 4 processes, are p
    10.000  p   installs view 1 of g = p
    18.848  s   backs p as the founder of g, and nobody else from now on
   100.000  !   p can send to q again
   100.000  !   p can send to r again
   100.000  !   q can send to p again
   100.000  !   q can send to s again
   100.000  !   r can send to p again
   100.000  !   r can send to s again
   100.000  !   s can send to q again
   100.000  !   s can send to r again
violated  view-agreement: q and p have different members in view 1 of g
holds     self-inclusion (views installed: 2)
violated  primary-component: p has a view 1 of g while others live in another one: the group has split
trace     60a5a4e78022c9f8 (62 events)
