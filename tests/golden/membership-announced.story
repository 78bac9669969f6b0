     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts q.1 to g in view 1
    10.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.658  p   delivers q.1 from q: all that q sent before it has been delivered
    20.000  q   multicasts q.2 to g in view 1
    20.000  q   delivers q.2 from q: all that q sent before it has been delivered
    20.838  r   delivers q.1 from q: all that q sent before it has been delivered
    29.310  r   delivers q.2 from q: all that q sent before it has been delivered
    30.000  q   multicasts q.3 to g in view 1
    30.000  q   delivers q.3 from q: all that q sent before it has been delivered
    30.844  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  q   multicasts q.4 to g in view 1
    40.000  q   delivers q.4 from q: all that q sent before it has been delivered
    40.000  s   asks p to announce it to g
    40.017  p   delivers q.3 from q: all that q sent before it has been delivered
    41.161  r   delivers q.3 from q: all that q sent before it has been delivered
    48.259  p   announces in the stream of g that s joins
    48.259  p   multicasts p.1 to g in view 1
    48.259  p   delivers p.1 from p: all that p sent before it has been delivered
    48.259  p   learns from the stream of g how it goes on: view 2 = p q r s
    48.259  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
    48.259  p   echoes q.2 to r: no copy has come from r, so r may lack it
    48.259  p   echoes q.3 to r: no copy has come from r, so r may lack it
    48.259  p   says to q r that it has flushed for view 2
    49.262  p   delivers q.4 from q: all that q sent before it has been delivered
    50.000  q   multicasts q.5 to g in view 1
    50.000  q   delivers q.5 from q: all that q sent before it has been delivered
    50.844  r   delivers q.4 from q: all that q sent before it has been delivered
    57.922  r   delivers p.1 from p: all that p sent before it has been delivered
    57.922  r   learns from the stream of g how it goes on: view 2 = p q r s
    57.922  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
    57.922  r   echoes p.1 to q: no copy has come from q, so q may lack it
    57.922  r   echoes q.4 to p: no copy has come from p, so p may lack it
    57.922  r   says to p q that it has flushed for view 2
    58.266  q   delivers p.1 from p: all that p sent before it has been delivered
    58.266  q   learns from the stream of g how it goes on: view 2 = p q r s
    58.266  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 5
    58.266  q   echoes p.1 to r: no copy has come from r, so r may lack it
    58.266  q   says to p r that it has flushed for view 2
    58.830  r   delivers q.5 from q: all that q sent before it has been delivered
    58.975  p   delivers q.5 from q: all that q sent before it has been delivered
    60.000  q   keeps q.6 back until the next view: nothing is sent during a flush
    68.917  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    68.917  r   installs view 2 of g = p q r s
    69.519  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    69.519  p   installs view 2 of g = p q r s
    69.519  p   sends its state at view 2 to s: it is the oldest that has one
    69.519  p   tells s of view 2 of g: it cannot read the stream before it is in
    69.783  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    69.783  q   installs view 2 of g = p q r s
    69.783  q   multicasts q.6 to g in view 2
    69.783  q   delivers q.6 from q: all that q sent before it has been delivered
    70.000  q   multicasts q.7 to g in view 2
    70.000  q   delivers q.7 from q: all that q sent before it has been delivered
    78.304  s   keeps q.6: it belongs to view 2, which is not installed here yet
    79.244  p   delivers q.6 from q: all that q sent before it has been delivered
    79.629  p   delivers q.7 from q: all that q sent before it has been delivered
    80.000  q   multicasts q.8 to g in view 2
    80.000  q   delivers q.8 from q: all that q sent before it has been delivered
    80.299  r   delivers q.6 from q: all that q sent before it has been delivered
    80.299  r   delivers q.7 from q: all that q sent before it has been delivered
    81.005  s   keeps q.7: it belongs to view 2, which is not installed here yet
    81.510  s   learns view 2 of g from p
    81.510  s   takes over the state that p had at view 2 of g
    81.510  s   installs view 2 of g = p q r s
    81.510  s   delivers q.6 from q: all that q sent before it has been delivered
    81.510  s   delivers q.7 from q: all that q sent before it has been delivered
    89.936  s   delivers q.8 from q: all that q sent before it has been delivered
    90.000  q   multicasts q.9 to g in view 2
    90.000  q   delivers q.9 from q: all that q sent before it has been delivered
    90.730  p   delivers q.8 from q: all that q sent before it has been delivered
    91.391  r   delivers q.8 from q: all that q sent before it has been delivered
    99.427  p   delivers q.9 from q: all that q sent before it has been delivered
   100.000  q   multicasts q.10 to g in view 2
   100.000  q   delivers q.10 from q: all that q sent before it has been delivered
   100.336  r   delivers q.9 from q: all that q sent before it has been delivered
   101.495  s   delivers q.9 from q: all that q sent before it has been delivered
   108.120  p   delivers q.10 from q: all that q sent before it has been delivered
   109.504  s   delivers q.10 from q: all that q sent before it has been delivered
   111.954  r   delivers q.10 from q: all that q sent before it has been delivered
   200.000  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   200.000  r   says goodbye in the stream of g
   200.000  r   multicasts r.1 to g in view 2
   200.000  r   delivers r.1 from r: all that r sent before it has been delivered
   200.000  r   has left g
   208.123  p   delivers r.1 from r: all that r sent before it has been delivered
   208.123  p   learns from the stream of g how it goes on: view 3 = p q s
   208.123  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   208.123  p   echoes r.1 to q: no copy has come from q, so q may lack it
   208.123  p   echoes r.1 to s: no copy has come from s, so s may lack it
   208.123  p   says to q s that it has flushed for view 3
   209.179  q   delivers r.1 from r: all that r sent before it has been delivered
   209.179  q   learns from the stream of g how it goes on: view 3 = p q s
   209.179  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   209.179  q   echoes r.1 to p: no copy has come from p, so p may lack it
   209.179  q   echoes r.1 to s: no copy has come from s, so s may lack it
   209.179  q   says to p s that it has flushed for view 3
   210.518  s   delivers r.1 from r: all that r sent before it has been delivered
   210.518  s   learns from the stream of g how it goes on: view 3 = p q s
   210.518  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   210.518  s   echoes r.1 to p: no copy has come from p, so p may lack it
   210.518  s   echoes r.1 to q: no copy has come from q, so q may lack it
   210.518  s   says to p q that it has flushed for view 3
   220.357  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   220.357  s   installs view 3 of g = p q s
   221.074  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.074  p   installs view 3 of g = p q s
   221.667  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   221.667  q   installs view 3 of g = p q s
   320.000  !   q crashes
   377.664  p   suspects q: silent for 64.521 ms
   377.664  p   announces in the stream of g that q is silent
   377.664  p   multicasts p.2 to g in view 3
   377.664  p   delivers p.2 from p: all that p sent before it has been delivered
   377.664  p   learns from the stream of g how it goes on: view 4 = p s
   377.664  p   cuts its channel from q
   377.664  p   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 1
   377.664  p   says to s that it has flushed for view 4
   388.674  s   delivers p.2 from p: all that p sent before it has been delivered
   388.674  s   learns from the stream of g how it goes on: view 4 = p s
   388.674  s   cuts its channel from q
   388.674  s   sends nothing more in the old view of g: view 4 is decided. Unstable messages here: 1
   388.674  s   says to p that it has flushed for view 4
   388.848  s   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   388.848  s   installs view 4 of g = p s
   397.712  p   has every survivor's flush message for view 4 of g: it lacks nothing that a survivor had
   397.712  p   installs view 4 of g = p s
holds     virtual-synchrony (pairs of processes that went through a view change together: 7)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 2)
holds     view-agreement (views installed by more than one process: 8)
holds     self-inclusion (views installed: 12)
holds     local-monotonicity (views installed after a first one: 8)
holds     sending-view-delivery (deliveries: 44)
holds     self-delivery (multicasts: 13)
holds     delivery-integrity (deliveries: 44)
holds     no-duplication (deliveries: 44)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 28)
holds     no-messages-from-the-dead (cut channels: 2)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 2)
holds     membership-precision (live members at rest: 2)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 57)
holds     cut-for-good (cut channels: 2)
holds     stability-truth (messages that became stable: 9)
holds     agreement-on-successors (pairs of processes that went on from the same view: 5)
trace     afc82c01af3ed20f (1143 events)

variant "a join beside the stream"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts q.1 to g in view 1
    10.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.658  p   delivers q.1 from q: all that q sent before it has been delivered
    20.000  q   multicasts q.2 to g in view 1
    20.000  q   delivers q.2 from q: all that q sent before it has been delivered
    30.000  q   multicasts q.3 to g in view 1
    30.000  q   delivers q.3 from q: all that q sent before it has been delivered
    30.844  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  q   multicasts q.4 to g in view 1
    40.000  q   delivers q.4 from q: all that q sent before it has been delivered
    40.000  s   asks p to announce it to g
    40.000  r   delivers q.1 from q: all that q sent before it has been delivered
    40.017  p   delivers q.3 from q: all that q sent before it has been delivered
    48.259  p   tells everybody of s and view 2 of g beside the stream, and not in it
    48.259  p   installs view 2 of g at once: the flush is switched off
    48.259  p   installs view 2 of g = p q r s
    48.259  p   sends its state at view 2 to s: it is the oldest that has one
    48.259  p   tells s of view 2 of g: it cannot read the stream before it is in
    49.262  p   delivers q.4 from q: all that q sent before it has been delivered
    50.000  q   multicasts q.5 to g in view 1
    50.000  q   delivers q.5 from q: all that q sent before it has been delivered
    50.000  r   delivers q.2 from q: all that q sent before it has been delivered
    58.975  p   delivers q.5 from q: all that q sent before it has been delivered
    58.997  q   learns view 2 of g from p
    58.997  q   installs view 2 of g at once: the flush is switched off
    58.997  q   installs view 2 of g = p q r s
    59.748  r   learns view 2 of g from p
    59.748  r   installs view 2 of g at once: the flush is switched off
    59.748  r   installs view 2 of g = p q r s
    60.000  q   multicasts q.6 to g in view 2
    60.000  q   delivers q.6 from q: all that q sent before it has been delivered
    60.000  r   delivers q.3 from q: all that q sent before it has been delivered
    60.250  s   learns view 2 of g from p
    60.250  s   takes over the state that p had at view 2 of g
    60.250  s   installs view 2 of g = p q r s
    68.521  s   delivers q.6 from q: all that q sent before it has been delivered
    69.461  p   delivers q.6 from q: all that q sent before it has been delivered
    70.000  q   multicasts q.7 to g in view 2
    70.000  q   delivers q.7 from q: all that q sent before it has been delivered
    70.000  r   delivers q.4 from q: all that q sent before it has been delivered
    80.000  q   multicasts q.8 to g in view 2
    80.000  q   delivers q.8 from q: all that q sent before it has been delivered
    80.000  r   delivers q.5 from q: all that q sent before it has been delivered
    81.005  s   delivers q.7 from q: all that q sent before it has been delivered
    81.468  p   delivers q.7 from q: all that q sent before it has been delivered
    89.936  s   delivers q.8 from q: all that q sent before it has been delivered
    90.000  q   multicasts q.9 to g in view 2
    90.000  q   delivers q.9 from q: all that q sent before it has been delivered
    90.000  r   delivers q.6 from q: all that q sent before it has been delivered
    90.730  p   delivers q.8 from q: all that q sent before it has been delivered
    99.427  p   delivers q.9 from q: all that q sent before it has been delivered
   100.000  q   multicasts q.10 to g in view 2
   100.000  q   delivers q.10 from q: all that q sent before it has been delivered
   100.000  r   delivers q.7 from q: all that q sent before it has been delivered
   101.495  s   delivers q.9 from q: all that q sent before it has been delivered
   108.120  p   delivers q.10 from q: all that q sent before it has been delivered
   109.504  s   delivers q.10 from q: all that q sent before it has been delivered
   110.000  r   delivers q.8 from q: all that q sent before it has been delivered
   120.000  r   delivers q.9 from q: all that q sent before it has been delivered
   130.000  r   delivers q.10 from q: all that q sent before it has been delivered
violated  virtual-synchrony: q delivered q.4 in view 1 of g; p went on to the next view without it
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
violated  sending-view-delivery: p delivers q.4 in view 2 of g; it was multicast in another
holds     self-delivery (multicasts: 10)
holds     delivery-integrity (deliveries: 35)
holds     no-duplication (deliveries: 35)
violated  fifo-delivery: p delivers q.4 out of its sender's order
holds     state-consistency (joiners that were given a state: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 45)
holds     stability-truth (messages that became stable: 6)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     613d3cfb5cbb97fa (652 events)

variant "two that notice each other"

     0.000  p   installs view 1 of g = p q r
     0.000  q   installs view 1 of g = p q r
     0.000  r   installs view 1 of g = p q r
    10.000  q   multicasts q.1 to g in view 1
    10.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.658  p   delivers q.1 from q: all that q sent before it has been delivered
    20.000  q   multicasts q.2 to g in view 1
    20.000  q   delivers q.2 from q: all that q sent before it has been delivered
    20.838  r   delivers q.1 from q: all that q sent before it has been delivered
    29.310  r   delivers q.2 from q: all that q sent before it has been delivered
    30.000  q   multicasts q.3 to g in view 1
    30.000  q   delivers q.3 from q: all that q sent before it has been delivered
    30.844  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  q   multicasts q.4 to g in view 1
    40.000  q   delivers q.4 from q: all that q sent before it has been delivered
    40.000  s   asks p to announce it to g
    40.017  p   delivers q.3 from q: all that q sent before it has been delivered
    41.161  r   delivers q.3 from q: all that q sent before it has been delivered
    48.259  p   announces in the stream of g that s joins
    48.259  p   multicasts p.1 to g in view 1
    48.259  p   delivers p.1 from p: all that p sent before it has been delivered
    48.259  p   learns from the stream of g how it goes on: view 2 = p q r s
    48.259  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 3
    48.259  p   echoes q.2 to r: no copy has come from r, so r may lack it
    48.259  p   echoes q.3 to r: no copy has come from r, so r may lack it
    48.259  p   says to q r that it has flushed for view 2
    49.262  p   delivers q.4 from q: all that q sent before it has been delivered
    50.000  q   multicasts q.5 to g in view 1
    50.000  q   delivers q.5 from q: all that q sent before it has been delivered
    50.844  r   delivers q.4 from q: all that q sent before it has been delivered
    57.922  r   delivers p.1 from p: all that p sent before it has been delivered
    57.922  r   learns from the stream of g how it goes on: view 2 = p q r s
    57.922  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 2
    57.922  r   echoes p.1 to q: no copy has come from q, so q may lack it
    57.922  r   echoes q.4 to p: no copy has come from p, so p may lack it
    57.922  r   says to p q that it has flushed for view 2
    58.266  q   delivers p.1 from p: all that p sent before it has been delivered
    58.266  q   learns from the stream of g how it goes on: view 2 = p q r s
    58.266  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 5
    58.266  q   echoes p.1 to r: no copy has come from r, so r may lack it
    58.266  q   says to p r that it has flushed for view 2
    58.830  r   delivers q.5 from q: all that q sent before it has been delivered
    58.975  p   delivers q.5 from q: all that q sent before it has been delivered
    60.000  q   keeps q.6 back until the next view: nothing is sent during a flush
    68.917  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    68.917  r   installs view 2 of g = p q r s
    69.519  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    69.519  p   installs view 2 of g = p q r s
    69.519  p   sends its state at view 2 to s: it is the oldest that has one
    69.519  p   tells s of view 2 of g: it cannot read the stream before it is in
    69.783  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
    69.783  q   installs view 2 of g = p q r s
    69.783  q   multicasts q.6 to g in view 2
    69.783  q   delivers q.6 from q: all that q sent before it has been delivered
    70.000  q   multicasts q.7 to g in view 2
    70.000  q   delivers q.7 from q: all that q sent before it has been delivered
    78.304  s   keeps q.6: it belongs to view 2, which is not installed here yet
    79.244  p   delivers q.6 from q: all that q sent before it has been delivered
    79.629  p   delivers q.7 from q: all that q sent before it has been delivered
    80.000  q   multicasts q.8 to g in view 2
    80.000  q   delivers q.8 from q: all that q sent before it has been delivered
    80.299  r   delivers q.6 from q: all that q sent before it has been delivered
    80.299  r   delivers q.7 from q: all that q sent before it has been delivered
    81.005  s   keeps q.7: it belongs to view 2, which is not installed here yet
    81.510  s   learns view 2 of g from p
    81.510  s   takes over the state that p had at view 2 of g
    81.510  s   installs view 2 of g = p q r s
    81.510  s   delivers q.6 from q: all that q sent before it has been delivered
    81.510  s   delivers q.7 from q: all that q sent before it has been delivered
    89.936  s   delivers q.8 from q: all that q sent before it has been delivered
    90.000  q   multicasts q.9 to g in view 2
    90.000  q   delivers q.9 from q: all that q sent before it has been delivered
    90.730  p   delivers q.8 from q: all that q sent before it has been delivered
    91.391  r   delivers q.8 from q: all that q sent before it has been delivered
    99.427  p   delivers q.9 from q: all that q sent before it has been delivered
   100.000  q   multicasts q.10 to g in view 2
   100.000  q   delivers q.10 from q: all that q sent before it has been delivered
   100.336  r   delivers q.9 from q: all that q sent before it has been delivered
   101.495  s   delivers q.9 from q: all that q sent before it has been delivered
   108.120  p   delivers q.10 from q: all that q sent before it has been delivered
   109.504  s   delivers q.10 from q: all that q sent before it has been delivered
   111.954  r   delivers q.10 from q: all that q sent before it has been delivered
   150.000  !   p can send nothing to q any more
   150.000  !   p can send nothing to r any more
   150.000  !   q can send nothing to p any more
   150.000  !   q can send nothing to s any more
   150.000  !   r can send nothing to p any more
   150.000  !   r can send nothing to s any more
   150.000  !   s can send nothing to q any more
   150.000  !   s can send nothing to r any more
   200.000  r   wants to leave g: it sends nothing more and waits until it holds nothing unstable
   200.000  r   says goodbye in the stream of g
   200.000  r   multicasts r.1 to g in view 2
   200.000  !   the copy of r.1 from r to p is lost: no way leads there
   200.000  !   the copy of r.1 from r to s is lost: no way leads there
   200.000  r   delivers r.1 from r: all that r sent before it has been delivered
   200.000  r   has left g
   204.033  q   suspects s: silent for 63.094 ms
   204.033  q   announces in the stream of g that s is silent
   204.033  q   multicasts q.11 to g in view 2
   204.033  !   the copy of q.11 from q to p is lost: no way leads there
   204.033  !   the copy of q.11 from q to s is lost: no way leads there
   204.033  q   delivers q.11 from q: all that q sent before it has been delivered
   204.033  q   learns from the stream of g how it goes on: view 3 = p q r
   204.033  q   cuts its channel from s
   204.033  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   204.033  q   says to p r that it has flushed for view 3
   204.033  !   the copy of flush from q to p is lost: no way leads there
   209.179  q   delivers r.1 from r: all that r sent before it has been delivered
   209.179  q   learns from the stream of g how it goes on: view 3 = p q
   210.657  s   suspects r: silent for 68.774 ms
   210.657  s   announces in the stream of g that r is silent
   210.657  s   multicasts s.1 to g in view 2
   210.657  !   the copy of s.1 from s to q is lost: no way leads there
   210.657  !   the copy of s.1 from s to r is lost: no way leads there
   210.657  s   delivers s.1 from s: all that s sent before it has been delivered
   210.657  s   learns from the stream of g how it goes on: view 3 = p q s
   210.657  s   cuts its channel from r
   210.657  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   210.657  s   says to p q that it has flushed for view 3
   210.657  !   the copy of flush from s to q is lost: no way leads there
   217.664  p   suspects q: silent for 63.790 ms
   217.664  p   suspects r: silent for 77.245 ms
   217.664  p   announces in the stream of g that q is silent
   217.664  p   multicasts p.2 to g in view 2
   217.664  !   the copy of p.2 from p to q is lost: no way leads there
   217.664  !   the copy of p.2 from p to r is lost: no way leads there
   217.664  p   delivers p.2 from p: all that p sent before it has been delivered
   217.664  p   learns from the stream of g how it goes on: view 3 = p r s
   217.664  p   cuts its channel from q
   217.664  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   217.664  p   says to r s that it has flushed for view 3
   217.664  !   the copy of flush from p to r is lost: no way leads there
   217.664  p   announces in the stream of g that r is silent
   217.664  p   multicasts p.3 to g in view 2
   217.664  !   the copy of p.3 from p to r is lost: no way leads there
   217.664  p   delivers p.3 from p: all that p sent before it has been delivered
   217.664  p   learns from the stream of g how it goes on: view 3 = p s
   217.664  p   cuts its channel from r
   217.664  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   217.664  p   says to s that it has flushed for view 3
   222.628  p   delivers s.1 from s: all that s sent before it has been delivered
   224.033  q   suspects p: silent for 75.041 ms
   224.033  q   announces in the stream of g that p is silent
   224.033  q   multicasts q.12 to g in view 2
   224.033  !   the copy of q.12 from q to p is lost: no way leads there
   224.033  q   delivers q.12 from q: all that q sent before it has been delivered
   224.033  q   learns from the stream of g how it goes on: view 3 = q
   224.033  q   cuts its channel from p
   224.033  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 3
   224.033  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   224.033  q   installs view 3 of g = q
   229.614  s   delivers p.2 from p: all that p sent before it has been delivered
   229.614  s   learns from the stream of g how it goes on: view 3 = p s
   229.614  s   cuts its channel from q
   229.614  s   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 2
   229.614  s   says to p that it has flushed for view 3
   229.614  s   delivers p.3 from p: all that p sent before it has been delivered
   229.614  s   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   229.614  s   installs view 3 of g = p s
   238.652  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   238.652  p   installs view 3 of g = p s
   240.000  !   the copy of r.1 from r to p is lost: no way leads there
   240.000  !   the copy of r.1 from r to s is lost: no way leads there
   280.000  !   the copy of r.1 from r to p is lost: no way leads there
   280.000  !   the copy of r.1 from r to s is lost: no way leads there
   320.000  !   q crashes
   320.000  !   the copy of r.1 from r to p is lost: no way leads there
   320.000  !   the copy of r.1 from r to s is lost: no way leads there
   360.000  !   the copy of r.1 from r to p is lost: no way leads there
   360.000  !   the copy of r.1 from r to s is lost: no way leads there
   400.000  !   the copy of r.1 from r to p is lost: no way leads there
   400.000  !   the copy of r.1 from r to s is lost: no way leads there
   440.000  !   the copy of r.1 from r to p is lost: no way leads there
   440.000  !   the copy of r.1 from r to s is lost: no way leads there
   480.000  !   the copy of r.1 from r to p is lost: no way leads there
   480.000  !   the copy of r.1 from r to s is lost: no way leads there
   520.000  !   the copy of r.1 from r to p is lost: no way leads there
   520.000  !   the copy of r.1 from r to s is lost: no way leads there
   560.000  !   the copy of r.1 from r to p is lost: no way leads there
   560.000  !   the copy of r.1 from r to s is lost: no way leads there
   600.000  !   the copy of r.1 from r to p is lost: no way leads there
   600.000  !   the copy of r.1 from r to s is lost: no way leads there
holds     virtual-synchrony (pairs of processes that went through a view change together: 4)
warning   uniform-virtual-synchrony: s delivered p.2 in view 2 of g; q went on to the next view without it
violated  view-agreement: q and s have different members in view 3 of g
holds     self-inclusion (views installed: 10)
holds     local-monotonicity (views installed after a first one: 6)
holds     sending-view-delivery (deliveries: 48)
holds     self-delivery (multicasts: 17)
holds     delivery-integrity (deliveries: 48)
holds     no-duplication (deliveries: 48)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 32)
holds     no-messages-from-the-dead (cut channels: 6)
holds     state-consistency (joiners that were given a state: 1)
holds     age-order (views that follow another: 3)
holds     initial-view-event (multicasts and deliveries: 65)
holds     cut-for-good (cut channels: 6)
holds     stability-truth (messages that became stable: 9)
holds     agreement-on-successors (pairs of processes that went on from the same view: 4)
trace     3bc69bddc8d6edf9 (1173 events)
