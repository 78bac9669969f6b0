    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  r   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.332  s   backs p as the founder of g, and nobody else from now on
    19.500  q   gives way to p, whose name is lower, and hands over those behind it
    19.640  r   gives way to p, whose name is lower, and hands over those behind it
    29.364  p   founds g: behind it, of 4 processes, are p q r
    29.364  p   installs view 1 of g = p
    29.364  p   proposes view 2 of g = p q r; needs 1 of 1 votes
    29.364  p   commits view 2 of g: 1 of 1 members have voted for it
    29.364  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.364  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    29.364  p   installs view 2 of g = p q r
    29.364  p   sends its state at view 2 to q: it is the oldest that has one
    29.364  p   sends its state at view 2 to r: it is the oldest that has one
    37.442  r   learns from p that view 2 of g is decided
    37.547  r   takes over the state that p had at view 2 of g
    37.547  r   installs view 2 of g = p q r
    38.574  q   learns from p that view 2 of g is decided
    39.098  q   takes over the state that p had at view 2 of g
    39.098  q   installs view 2 of g = p q r
   200.000  s   asks p to be let into g
   209.481  p   proposes view 3 of g = p q r s; needs 2 of 3 votes
   218.149  r   accepts view 3 of g = p q r s, which p proposes
   218.918  q   accepts view 3 of g = p q r s, which p proposes
   229.313  p   commits view 3 of g: 2 of 3 members have voted for it
   229.313  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   229.313  p   says to q r that it has flushed for view 3
   237.318  q   learns from p that view 3 of g is decided
   237.318  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   237.318  q   says to p r that it has flushed for view 3
   238.635  s   learns from p that view 3 of g is decided
   239.335  r   learns from p that view 3 of g is decided
   239.335  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   239.335  r   says to p q that it has flushed for view 3
   247.165  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   247.165  r   installs view 3 of g = p q r s
   249.192  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.192  q   installs view 3 of g = p q r s
   249.400  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   249.400  p   installs view 3 of g = p q r s
   249.400  p   sends its state at view 3 to s: it is the oldest that has one
   261.041  s   takes over the state that p had at view 3 of g
   261.041  s   installs view 3 of g = p q r s
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
trace     b2112e6554c89f51 (725 events)

variant "two at once"

     5.000  !   r crashes
    10.000  q   finds no g and asks to found it; needs 3 of 4 processes behind it
    10.000  !   r line 13 has no effect: the process is down
    10.000  p   finds no g and asks to found it; needs 3 of 4 processes behind it
    18.332  s   backs p as the founder of g, and nobody else from now on
    19.500  q   gives way to p, whose name is lower, and hands over those behind it
    29.918  p   founds g: behind it, of 4 processes, are p q s
    29.918  p   installs view 1 of g = p
    29.918  p   proposes view 2 of g = p q; needs 1 of 1 votes
    29.918  p   commits view 2 of g: 1 of 1 members have voted for it
    29.918  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
    29.918  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    29.918  p   installs view 2 of g = p q
    29.918  p   sends its state at view 2 to q: it is the oldest that has one
    39.128  q   learns from p that view 2 of g is decided
    39.652  q   takes over the state that p had at view 2 of g
    39.652  q   installs view 2 of g = p q
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
trace     f0f44186073f8999 (388 events)

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
    18.332  s   backs p as the founder of g, and nobody else from now on
    21.321  r   gives way to q, whose name is lower, and hands over those behind it
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
   220.325  q   gives way to p, whose name is lower, and hands over those behind it
   229.165  r   backs p as the founder of g, and nobody else from now on
   229.904  p   founds g: behind it, of 4 processes, are p q s
   229.904  p   installs view 1 of g = p
   229.904  p   proposes view 2 of g = p s q; needs 1 of 1 votes
   229.904  p   commits view 2 of g: 1 of 1 members have voted for it
   229.904  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 0
   229.904  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   229.904  p   installs view 2 of g = p s q
   229.904  p   sends its state at view 2 to s: it is the oldest that has one
   229.904  p   sends its state at view 2 to q: it is the oldest that has one
   239.114  q   learns from p that view 2 of g is decided
   239.114  q   tells the leader p that r asks to join g
   239.226  s   learns from p that view 2 of g is decided
   239.638  q   takes over the state that p had at view 2 of g
   239.638  q   installs view 2 of g = p s q
   241.545  s   takes over the state that p had at view 2 of g
   241.545  s   installs view 2 of g = p s q
   250.951  p   proposes view 3 of g = p s q r; needs 2 of 3 votes
   260.388  q   accepts view 3 of g = p s q r, which p proposes
   262.711  s   accepts view 3 of g = p s q r, which p proposes
   270.783  p   commits view 3 of g: 2 of 3 members have voted for it
   270.783  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   270.783  p   says to q s that it has flushed for view 3
   278.788  q   learns from p that view 3 of g is decided
   278.788  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   278.788  q   says to p s that it has flushed for view 3
   278.861  r   learns from p that view 3 of g is decided
   279.185  s   learns from p that view 3 of g is decided
   279.185  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   279.185  s   says to p q that it has flushed for view 3
   288.904  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   288.904  s   installs view 3 of g = p s q r
   290.002  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   290.002  p   installs view 3 of g = p s q r
   290.002  p   sends its state at view 3 to r: it is the oldest that has one
   291.106  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   291.106  q   installs view 3 of g = p s q r
   298.185  r   takes over the state that p had at view 3 of g
   298.185  r   installs view 3 of g = p s q r
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
trace     66370eb86360a516 (655 events)

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
    18.332  s   backs p as the founder of g, and nobody else from now on
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
trace     eece0958f9b9f999 (62 events)
