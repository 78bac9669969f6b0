     0.000  q   installs view 1 of blue = q r
     0.000  r   installs view 1 of blue = q r
     5.000  x   asks the server s to be let into red
    16.866  s   refuses x: there is no group red
    25.782  x   is refused by s: there is no group red
    40.000  p   asks the server s to create red, with itself as its first member
    51.855  s   changes its map of groups: the next view is 1 = p
    51.855  s   reports view 1 of red to p
    63.174  p   learns view 1 of red from the server s
    63.174  p   installs view 1 of red = p
    70.000  r   asks the server s to create red, with itself as its first member
    78.563  s   refuses r: red exists already
    87.478  r   is refused by s: red exists already
   100.000  q   asks the server s to be let into red
   110.531  s   changes its map of groups: the next view is 2 = p q
   110.531  s   reports view 2 of red to p q
   119.291  p   learns view 2 of red from the server s
   119.291  p   sends nothing more in the old view of red: view 2 is decided. Unstable messages here: 0
   119.291  p   has every survivor's flush message for view 2 of red: it lacks nothing that a survivor had
   119.291  p   installs view 2 of red = p q
   119.291  p   sends its state at view 2 to q: it is the oldest that has one
   121.156  q   learns view 2 of red from the server s
   128.391  q   takes over the state that p had at view 2 of red
   128.391  q   installs view 2 of red = p q
   128.391  q   multicasts m1 to red in view 2
   128.391  q   delivers m1 from q: all that q sent before it has been delivered
   138.765  p   delivers m1 from q: all that q sent before it has been delivered
   170.000  r   multicasts m2 to blue in view 1
   170.000  r   delivers m2 from r: all that r sent before it has been delivered
   179.632  q   delivers m2 from r: all that r sent before it has been delivered
   220.000  x   is no member of red, and hands m3 in at s
   230.877  s   passes m3 on to p, a member of red
   240.427  p   multicasts m3 to red in view 2 on behalf of x, which is outside
   240.427  p   delivers m3 from p: all that p sent before it has been delivered
   249.052  q   delivers m3 from p: all that p sent before it has been delivered
   293.995  x   learns from p that all of red have m3
   320.000  p   asks the server s to dissolve red
   331.666  s   refuses p: red is in use by q
   339.922  p   is refused by s: others are in red
   420.000  q   wants to leave red: it sends nothing more and waits until it holds nothing unstable
   420.000  q   asks the server s to be let out of red
   428.494  s   changes its map of groups: the next view is 3 = p
   428.494  s   reports view 3 of red to p q
   439.210  p   learns view 3 of red from the server s
   439.210  p   sends nothing more in the old view of red: view 3 is decided. Unstable messages here: 0
   439.210  p   has every survivor's flush message for view 3 of red: it lacks nothing that a survivor had
   439.210  p   installs view 3 of red = p
   439.696  q   learns view 3 of red from the server s
   439.696  q   has left red
   500.000  p   asks the server s to dissolve red
   511.439  s   strikes red from its map of groups: p dissolves it
   511.439  s   changes its map of groups: the next view is 4 = nobody
   511.439  s   reports view 4 of red to p
   521.781  p   learns view 4 of red from the server s
   521.781  p   has left red
   560.000  x   is no member of red, and hands m4 in at s
   569.701  s   refuses m4 of x: there is no group red
   580.987  x   is refused by s: there is no group red
holds     view-agreement (views installed by more than one process: 2)
holds     self-inclusion (views installed: 6)
holds     local-monotonicity (views installed after a first one: 2)
holds     sending-view-delivery (deliveries: 6)
holds     self-delivery (multicasts: 3)
holds     delivery-integrity (deliveries: 6)
holds     no-duplication (deliveries: 6)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 8)
holds     block-discipline (flushes that came to their end: 2)
holds     stability-truth (messages that became stable: 3)
trace     13ac059ad60428e9 (880 events)
