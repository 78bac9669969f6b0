    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  r   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.139  q   gives way to p, whose name is lower, and hands over those behind it
    18.848  s   backs p as the founder of g, and nobody else from now on
    19.059  r   gives way to p, whose name is lower, and hands over those behind it
    29.174  p   founds g: behind it, of 4 processes, are p q s
    29.174  p   installs view 1 of g = p
    29.174  p   proposes view 2 of g = p q; needs 1 of 1 votes
    29.174  p   commits view 2 of g: 1 of 1 members have voted for it
    29.174  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.174  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    29.174  p   installs view 2 of g = p q
    29.174  p   sends its state at view 2 to q: it is the oldest that has one
    38.384  q   learns from p that view 2 of g is decided
    38.908  q   takes over the state that p had at view 2 of g
    38.908  q   installs view 2 of g = p q
   110.000  r   asks p to be let into g
   119.838  p   proposes view 3 of g = p q r; needs 2 of 2 votes
   129.275  q   accepts view 3 of g = p q r, which p proposes
   139.670  p   commits view 3 of g: 2 of 2 members have voted for it
   139.670  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   139.670  p   says to q that it has flushed for view 3
   147.675  q   learns from p that view 3 of g is decided
   147.675  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   147.675  q   says to p that it has flushed for view 3
   147.748  r   learns from p that view 3 of g is decided
   147.811  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   147.811  q   installs view 3 of g = p q r
   158.889  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   158.889  p   installs view 3 of g = p q r
   158.889  p   sends its state at view 3 to r: it is the oldest that has one
   167.072  r   takes over the state that p had at view 3 of g
   167.072  r   installs view 3 of g = p q r
   200.000  s   asks p to be let into g
   209.481  p   proposes view 4 of g = p q r s; needs 2 of 3 votes
   218.149  r   accepts view 4 of g = p q r s, which p proposes
   219.227  q   accepts view 4 of g = p q r s, which p proposes
   230.006  p   commits view 4 of g: 2 of 3 members have voted for it
   230.006  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   230.006  p   says to q r that it has flushed for view 4
   239.328  s   learns from p that view 4 of g is decided
   240.028  r   learns from p that view 4 of g is decided
   240.028  r   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   240.028  r   says to p q that it has flushed for view 4
   241.611  q   learns from p that view 4 of g is decided
   241.611  q   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 0
   241.611  q   says to p r that it has flushed for view 4
   248.874  q   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   248.874  q   installs view 4 of g = p q r s
   251.458  r   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   251.458  r   installs view 4 of g = p q r s
   252.542  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   252.542  p   installs view 4 of g = p q r s
   252.542  p   sends its state at view 4 to s: it is the oldest that has one
   264.183  s   takes over the state that p had at view 4 of g
   264.183  s   installs view 4 of g = p q r s
holds     virtual-synchrony (pairs of processes that went through a view change together: 4)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     state-consistency (joiners that were given a state: 3)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 3)
holds     primary-component (views that follow another: 3)
holds     age-order (views that follow another: 3)
trace     56ff4287f82812c9 (760 events)

variant "two at once"

     5.000  !   r crashes
    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   r line 13 has no effect: the process is down
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.139  q   gives way to p, whose name is lower, and hands over those behind it
    18.848  s   backs p as the founder of g, and nobody else from now on
    29.174  p   founds g: behind it, of 4 processes, are p q s
    29.174  p   installs view 1 of g = p
    29.174  p   proposes view 2 of g = p q; needs 1 of 1 votes
    29.174  p   commits view 2 of g: 1 of 1 members have voted for it
    29.174  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.174  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    29.174  p   installs view 2 of g = p q
    29.174  p   sends its state at view 2 to q: it is the oldest that has one
    38.384  q   learns from p that view 2 of g is decided
    38.908  q   takes over the state that p had at view 2 of g
    38.908  q   installs view 2 of g = p q
   200.000  s   asks p to be let into g
   209.481  p   proposes view 3 of g = p q s; needs 2 of 2 votes
   218.918  q   accepts view 3 of g = p q s, which p proposes
   229.313  p   commits view 3 of g: 2 of 2 members have voted for it
   229.313  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   229.313  p   says to q that it has flushed for view 3
   237.318  q   learns from p that view 3 of g is decided
   237.318  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   237.318  q   says to p that it has flushed for view 3
   237.454  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   237.454  q   installs view 3 of g = p q s
   238.635  s   learns from p that view 3 of g is decided
   248.532  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   248.532  p   installs view 3 of g = p q s
   248.532  p   sends its state at view 3 to s: it is the oldest that has one
   260.173  s   takes over the state that p had at view 3 of g
   260.173  s   installs view 3 of g = p q s
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
trace     c89d1e3c76dd9f77 (388 events)

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
   239.749  q   learns from p that view 2 of g is decided
   239.749  q   tells the leader p that r asks to join g
   239.861  s   learns from p that view 2 of g is decided
   240.273  q   takes over the state that p had at view 2 of g
   240.273  q   installs view 2 of g = p s q
   242.180  s   takes over the state that p had at view 2 of g
   242.180  s   installs view 2 of g = p s q
   251.586  p   proposes view 3 of g = p s q r; needs 2 of 3 votes
   261.023  q   accepts view 3 of g = p s q r, which p proposes
   263.346  s   accepts view 3 of g = p s q r, which p proposes
   271.418  p   commits view 3 of g: 2 of 3 members have voted for it
   271.418  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   271.418  p   says to q s that it has flushed for view 3
   279.423  q   learns from p that view 3 of g is decided
   279.423  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   279.423  q   says to p s that it has flushed for view 3
   279.496  r   learns from p that view 3 of g is decided
   279.820  s   learns from p that view 3 of g is decided
   279.820  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   279.820  s   says to p q that it has flushed for view 3
   289.539  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   289.539  s   installs view 3 of g = p s q r
   290.637  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   290.637  p   installs view 3 of g = p s q r
   290.637  p   sends its state at view 3 to r: it is the oldest that has one
   291.741  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   291.741  q   installs view 3 of g = p s q r
   298.820  r   takes over the state that p had at view 3 of g
   298.820  r   installs view 3 of g = p s q r
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
trace     e8e5c2ded86ac01b (655 events)

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
    10.000  !   r line 13 has no effect: the process is down
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
trace     9e3b67ba6c61c6c4 (62 events)
