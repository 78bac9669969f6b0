     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts q.1 to g in view 1
    10.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.401  r   delivers q.1 from q: all that q sent before it has been delivered
    20.000  q   multicasts q.2 to g in view 1
    20.000  q   delivers q.2 from q: all that q sent before it has been delivered
    20.666  p   delivers q.1 from q: all that q sent before it has been delivered
    28.203  p   delivers q.2 from q: all that q sent before it has been delivered
    30.000  q   multicasts q.3 to g in view 1
    30.000  q   delivers q.3 from q: all that q sent before it has been delivered
    31.766  r   delivers q.2 from q: all that q sent before it has been delivered
    38.820  r   delivers q.3 from q: all that q sent before it has been delivered
    40.000  q   multicasts q.4 to g in view 1
    40.000  q   delivers q.4 from q: all that q sent before it has been delivered
    40.000  s   asks p to be let into g
    40.880  p   delivers q.3 from q: all that q sent before it has been delivered
    49.481  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    49.776  r   delivers q.4 from q: all that q sent before it has been delivered
    50.000  q   multicasts q.5 to g in view 1
    50.000  q   delivers q.5 from q: all that q sent before it has been delivered
    51.204  p   delivers q.4 from q: all that q sent before it has been delivered
    58.149  r   accepts view 2 of g = p q r s, which p proposes
    58.222  p   delivers q.5 from q: all that q sent before it has been delivered
    58.918  q   accepts view 2 of g = p q r s, which p proposes
    59.743  r   delivers q.5 from q: all that q sent before it has been delivered
    60.000  q   multicasts q.6 to g in view 1
    60.000  q   delivers q.6 from q: all that q sent before it has been delivered
    69.313  p   commits view 2 of g: 2 of 3 members have voted for it
    69.313  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
    69.313  p   echoes q.5 to r: no copy has come from r, so r may lack it
    69.313  p   says to q r that it has flushed for view 2
    69.313  p   delivers q.6 from q: all that q sent before it has been delivered
    70.000  q   multicasts q.7 to g in view 1
    70.000  q   delivers q.7 from q: all that q sent before it has been delivered
    71.632  r   delivers q.6 from q: all that q sent before it has been delivered
    77.391  r   learns from p that view 2 of g is decided
    77.391  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
    77.391  r   echoes q.5 to p: no copy has come from p, so p may lack it
    77.391  r   echoes q.6 to p: no copy has come from p, so p may lack it
    77.391  r   says to p q that it has flushed for view 2
    78.523  q   learns from p that view 2 of g is decided
    78.523  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
    78.523  q   says to p r that it has flushed for view 2
    78.635  s   learns from p that view 2 of g is decided
    79.333  p   delivers q.7 from q: all that q sent before it has been delivered
    80.000  q   keeps q.8 back until the next view: nothing is sent during a flush
    80.088  r   delivers q.7 from q: all that q sent before it has been delivered
    86.625  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    86.625  q   installs view 2 of g = p q r s
    86.625  q   multicasts q.8 to g in view 2
    86.625  q   delivers q.8 from q: all that q sent before it has been delivered
    88.370  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    88.370  r   installs view 2 of g = p q r s
    89.737  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    89.737  p   installs view 2 of g = p q r s
    89.737  p   sends its state at view 2 to s: it is the oldest that has one
    90.000  q   multicasts q.9 to g in view 2
    90.000  q   delivers q.9 from q: all that q sent before it has been delivered
    96.842  s   keeps q.8: it belongs to view 2, which is not installed here yet
    97.848  r   delivers q.8 from q: all that q sent before it has been delivered
    98.037  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  q   multicasts q.10 to g in view 2
   100.000  q   delivers q.10 from q: all that q sent before it has been delivered
   100.066  p   delivers q.9 from q: all that q sent before it has been delivered
   101.040  r   delivers q.9 from q: all that q sent before it has been delivered
   101.212  s   keeps q.9: it belongs to view 2, which is not installed here yet
   101.378  s   takes over the state that p had at view 2 of g
   101.378  s   installs view 2 of g = p q r s
   101.378  s   delivers q.8 from q: all that q sent before it has been delivered
   101.378  s   delivers q.9 from q: all that q sent before it has been delivered
   108.772  p   delivers q.10 from q: all that q sent before it has been delivered
   109.197  s   delivers q.10 from q: all that q sent before it has been delivered
   109.952  r   delivers q.10 from q: all that q sent before it has been delivered
   110.000  q   multicasts q.11 to g in view 2
   110.000  q   delivers q.11 from q: all that q sent before it has been delivered
   118.101  r   delivers q.11 from q: all that q sent before it has been delivered
   118.656  p   delivers q.11 from q: all that q sent before it has been delivered
   120.000  q   multicasts q.12 to g in view 2
   120.000  q   delivers q.12 from q: all that q sent before it has been delivered
   121.667  s   delivers q.11 from q: all that q sent before it has been delivered
   128.695  r   delivers q.12 from q: all that q sent before it has been delivered
   129.372  s   delivers q.12 from q: all that q sent before it has been delivered
   129.372  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   131.150  p   delivers q.12 from q: all that q sent before it has been delivered
   162.951  r   asks to leave g: nothing that it holds is unstable
   162.951  r   tells the leader p that r asks to leave g
   174.725  p   proposes view 3 of g = p q s; needs 3 of 4 votes
   174.725  q   multicasts q.13 to g in view 2
   174.725  q   delivers q.13 from q: all that q sent before it has been delivered
   182.725  q   multicasts q.14 to g in view 2
   182.725  q   delivers q.14 from q: all that q sent before it has been delivered
   183.725  r   accepts view 3 of g = p q s, which p proposes
   184.695  q   accepts view 3 of g = p q s, which p proposes
   184.799  r   drops q.13: it has asked to leave g, and nothing comes in any more
   185.427  p   delivers q.13 from q: all that q sent before it has been delivered
   185.689  s   delivers q.13 from q: all that q sent before it has been delivered
   186.485  s   accepts view 3 of g = p q s, which p proposes
   190.725  q   multicasts q.15 to g in view 2
   190.725  q   delivers q.15 from q: all that q sent before it has been delivered
   191.512  s   delivers q.14 from q: all that q sent before it has been delivered
   192.921  p   delivers q.14 from q: all that q sent before it has been delivered
   193.026  r   drops q.14: it has asked to leave g, and nothing comes in any more
   195.512  p   commits view 3 of g: 3 of 4 members have voted for it
   195.512  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   195.512  p   echoes q.13 to s: no copy has come from s, so s may lack it
   195.512  p   echoes q.14 to s: no copy has come from s, so s may lack it
   195.512  p   says to q s that it has flushed for view 3
   198.725  q   multicasts q.16 to g in view 2
   198.725  q   delivers q.16 from q: all that q sent before it has been delivered
   198.844  s   delivers q.15 from q: all that q sent before it has been delivered
   199.682  r   drops q.15: it has asked to leave g, and nothing comes in any more
   200.498  p   delivers q.15 from q: all that q sent before it has been delivered
   204.309  q   learns from p that view 3 of g is decided
   204.309  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 4
   204.309  q   says to p s that it has flushed for view 3
   205.534  r   learns from p that view 3 of g is decided
   205.534  r   has left g
   205.698  s   learns from p that view 3 of g is decided
   205.698  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 3
   205.698  s   echoes q.13 to p: no copy has come from p, so p may lack it
   205.698  s   echoes q.14 to p: no copy has come from p, so p may lack it
   205.698  s   echoes q.15 to p: no copy has come from p, so p may lack it
   205.698  s   says to p q that it has flushed for view 3
   206.725  q   keeps q.17 back until the next view: nothing is sent during a flush
   208.207  p   delivers q.16 from q: all that q sent before it has been delivered
   208.780  s   delivers q.16 from q: all that q sent before it has been delivered
   214.425  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   214.425  s   installs view 3 of g = p q s
   214.725  q   keeps q.18 back until the next view: nothing is sent during a flush
   215.868  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   215.868  p   installs view 3 of g = p q s
   217.619  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   217.619  q   installs view 3 of g = p q s
   217.619  q   multicasts q.17 to g in view 3
   217.619  q   delivers q.17 from q: all that q sent before it has been delivered
   217.619  q   multicasts q.18 to g in view 3
   217.619  q   delivers q.18 from q: all that q sent before it has been delivered
   222.725  q   multicasts q.19 to g in view 3
   222.725  q   delivers q.19 from q: all that q sent before it has been delivered
   227.434  p   delivers q.17 from q: all that q sent before it has been delivered
   228.117  s   delivers q.17 from q: all that q sent before it has been delivered
   228.117  s   delivers q.18 from q: all that q sent before it has been delivered
   229.202  p   delivers q.18 from q: all that q sent before it has been delivered
   230.725  q   multicasts q.20 to g in view 3
   230.725  q   delivers q.20 from q: all that q sent before it has been delivered
   234.091  p   delivers q.19 from q: all that q sent before it has been delivered
   234.420  s   delivers q.19 from q: all that q sent before it has been delivered
   239.568  s   delivers q.20 from q: all that q sent before it has been delivered
   240.980  p   delivers q.20 from q: all that q sent before it has been delivered
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 65)
holds     self-delivery (multicasts: 20)
holds     delivery-integrity (deliveries: 65)
holds     no-duplication (deliveries: 65)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 55)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 85)
holds     block-discipline (flushes that came to their end: 6)
holds     stability-truth (messages that became stable: 13)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     d1dd448c3e98f6ad (1391 events)

variant "a join outside the stream"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts q.1 to g in view 1
    10.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.401  r   delivers q.1 from q: all that q sent before it has been delivered
    20.000  q   multicasts q.2 to g in view 1
    20.000  q   delivers q.2 from q: all that q sent before it has been delivered
    20.666  p   delivers q.1 from q: all that q sent before it has been delivered
    28.203  p   delivers q.2 from q: all that q sent before it has been delivered
    30.000  q   multicasts q.3 to g in view 1
    30.000  q   delivers q.3 from q: all that q sent before it has been delivered
    31.766  r   delivers q.2 from q: all that q sent before it has been delivered
    38.820  r   delivers q.3 from q: all that q sent before it has been delivered
    40.000  q   multicasts q.4 to g in view 1
    40.000  q   delivers q.4 from q: all that q sent before it has been delivered
    40.000  s   asks p to be let into g
    40.880  p   delivers q.3 from q: all that q sent before it has been delivered
    49.481  p   proposes view 2 of g = p q r s; needs 2 of 3 votes
    49.776  r   delivers q.4 from q: all that q sent before it has been delivered
    50.000  q   multicasts q.5 to g in view 1
    50.000  q   delivers q.5 from q: all that q sent before it has been delivered
    51.204  p   delivers q.4 from q: all that q sent before it has been delivered
    58.149  r   accepts view 2 of g = p q r s, which p proposes
    58.222  p   delivers q.5 from q: all that q sent before it has been delivered
    58.918  q   accepts view 2 of g = p q r s, which p proposes
    59.743  r   delivers q.5 from q: all that q sent before it has been delivered
    60.000  q   multicasts q.6 to g in view 1
    60.000  q   delivers q.6 from q: all that q sent before it has been delivered
    69.313  p   commits view 2 of g: 2 of 3 members have voted for it
    69.313  p   installs view 2 of g at once: the flush is switched off
    69.313  p   installs view 2 of g = p q r s
    69.313  p   sends its state at view 2 to s: it is the oldest that has one
    69.313  p   drops q.6: it belongs to view 1, which is over here
    70.000  q   multicasts q.7 to g in view 1
    70.000  q   delivers q.7 from q: all that q sent before it has been delivered
    71.632  r   delivers q.6 from q: all that q sent before it has been delivered
    77.391  r   learns from p that view 2 of g is decided
    77.391  r   installs view 2 of g at once: the flush is switched off
    77.391  r   installs view 2 of g = p q r s
    78.523  q   learns from p that view 2 of g is decided
    78.523  q   installs view 2 of g at once: the flush is switched off
    78.523  q   installs view 2 of g = p q r s
    78.635  s   learns from p that view 2 of g is decided
    79.333  p   drops q.7: it belongs to view 1, which is over here
    80.000  q   multicasts q.8 to g in view 2
    80.000  q   delivers q.8 from q: all that q sent before it has been delivered
    80.088  r   drops q.7: it belongs to view 1, which is over here
    80.954  s   takes over the state that p had at view 2 of g
    80.954  s   installs view 2 of g = p q r s
    90.000  q   multicasts q.9 to g in view 2
    90.000  q   delivers q.9 from q: all that q sent before it has been delivered
    90.217  s   delivers q.8 from q: all that q sent before it has been delivered
    91.223  r   delivers q.8 from q: all that q sent before it has been delivered
    91.412  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  q   multicasts q.10 to g in view 2
   100.000  q   delivers q.10 from q: all that q sent before it has been delivered
   100.066  p   delivers q.9 from q: all that q sent before it has been delivered
   101.040  r   delivers q.9 from q: all that q sent before it has been delivered
   101.212  s   delivers q.9 from q: all that q sent before it has been delivered
   108.772  p   delivers q.10 from q: all that q sent before it has been delivered
   109.197  s   delivers q.10 from q: all that q sent before it has been delivered
   109.952  r   delivers q.10 from q: all that q sent before it has been delivered
   110.000  q   multicasts q.11 to g in view 2
   110.000  q   delivers q.11 from q: all that q sent before it has been delivered
   118.101  r   delivers q.11 from q: all that q sent before it has been delivered
   118.656  p   delivers q.11 from q: all that q sent before it has been delivered
   120.000  q   multicasts q.12 to g in view 2
   120.000  q   delivers q.12 from q: all that q sent before it has been delivered
   121.667  s   delivers q.11 from q: all that q sent before it has been delivered
   128.695  r   delivers q.12 from q: all that q sent before it has been delivered
   129.372  s   delivers q.12 from q: all that q sent before it has been delivered
   129.372  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   131.150  p   delivers q.12 from q: all that q sent before it has been delivered
   153.657  r   asks to leave g: nothing that it holds is unstable
   153.657  r   tells the leader p that r asks to leave g
   165.431  p   proposes view 3 of g = p q s; needs 3 of 4 votes
   165.431  q   multicasts q.13 to g in view 2
   165.431  q   delivers q.13 from q: all that q sent before it has been delivered
   173.431  q   multicasts q.14 to g in view 2
   173.431  q   delivers q.14 from q: all that q sent before it has been delivered
   173.652  r   accepts view 3 of g = p q s, which p proposes
   175.177  q   accepts view 3 of g = p q s, which p proposes
   175.505  r   drops q.13: it has asked to leave g, and nothing comes in any more
   176.133  p   delivers q.13 from q: all that q sent before it has been delivered
   176.395  s   delivers q.13 from q: all that q sent before it has been delivered
   177.191  s   accepts view 3 of g = p q s, which p proposes
   181.431  q   multicasts q.15 to g in view 2
   181.431  q   delivers q.15 from q: all that q sent before it has been delivered
   182.218  s   delivers q.14 from q: all that q sent before it has been delivered
   183.627  p   delivers q.14 from q: all that q sent before it has been delivered
   183.732  r   drops q.14: it has asked to leave g, and nothing comes in any more
   185.994  p   commits view 3 of g: 3 of 4 members have voted for it
   185.994  p   installs view 3 of g at once: the flush is switched off
   185.994  p   installs view 3 of g = p q s
   189.431  q   multicasts q.16 to g in view 2
   189.431  q   delivers q.16 from q: all that q sent before it has been delivered
   189.550  s   delivers q.15 from q: all that q sent before it has been delivered
   190.388  r   drops q.15: it has asked to leave g, and nothing comes in any more
   191.204  p   drops q.15: it belongs to view 2, which is over here
   193.999  q   learns from p that view 3 of g is decided
   193.999  q   installs view 3 of g at once: the flush is switched off
   193.999  q   installs view 3 of g = p q s
   194.396  s   learns from p that view 3 of g is decided
   194.396  s   installs view 3 of g at once: the flush is switched off
   194.396  s   installs view 3 of g = p q s
   196.016  r   learns from p that view 3 of g is decided
   196.016  r   has left g
   197.431  q   multicasts q.17 to g in view 3
   197.431  q   delivers q.17 from q: all that q sent before it has been delivered
   198.913  p   drops q.16: it belongs to view 2, which is over here
   199.486  s   drops q.16: it belongs to view 2, which is over here
   205.431  q   multicasts q.18 to g in view 3
   205.431  q   delivers q.18 from q: all that q sent before it has been delivered
   207.246  p   delivers q.17 from q: all that q sent before it has been delivered
   207.929  s   delivers q.17 from q: all that q sent before it has been delivered
   213.431  q   multicasts q.19 to g in view 3
   213.431  q   delivers q.19 from q: all that q sent before it has been delivered
   214.891  s   delivers q.18 from q: all that q sent before it has been delivered
   217.014  p   delivers q.18 from q: all that q sent before it has been delivered
   221.431  q   multicasts q.20 to g in view 3
   221.431  q   delivers q.20 from q: all that q sent before it has been delivered
   224.797  p   delivers q.19 from q: all that q sent before it has been delivered
   225.126  s   delivers q.19 from q: all that q sent before it has been delivered
   230.274  s   delivers q.20 from q: all that q sent before it has been delivered
   231.686  p   delivers q.20 from q: all that q sent before it has been delivered
violated  virtual-synchrony: r delivered q.6 in view 1 of g; p went on to the next view without it
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 59)
holds     self-delivery (multicasts: 20)
holds     delivery-integrity (deliveries: 59)
holds     no-duplication (deliveries: 59)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 49)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 79)
holds     stability-truth (messages that became stable: 13)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     97bc69ca979af349 (1205 events)
