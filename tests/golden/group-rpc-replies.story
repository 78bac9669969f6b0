     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   337.991  p   can expect no more replies to c3 than those of q r; null replies: 1, out of the view: 1
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 19)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 19)
holds     no-duplication (deliveries: 19)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 23)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
holds     reply-accounting (replies, and calls that have ended: 15)
holds     calls-end (calls of live members at rest: 4)
trace     f653ba78b98ba342 (1938 events)

variant "the caller dies"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   190.892  !   p crashes
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects p: silent for 105.637 ms
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from p
   293.441  t   cuts its channel from s
   293.441  t   tells the leader q that it has given up p s
   304.723  r   suspects p: silent for 118.683 ms
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from p
   304.723  r   cuts its channel from s
   304.723  r   tells the leader q that it has given up p s
   305.291  q   suspects p: silent for 117.496 ms
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from p
   305.291  q   cuts its channel from s
   305.291  q   takes over g with rank 1, as the oldest survivor: it has given up p; asks what was begun, needs 3 answers
   315.934  r   cuts p and answers q
   316.256  t   cuts p and answers q
   327.824  q   proposes view 2 of g = q r t; needs 3 of 5 votes
   336.473  t   accepts view 2 of g = q r t, which q proposes
   337.163  r   accepts view 2 of g = q r t, which q proposes
   348.270  q   commits view 2 of g: 3 of 5 members have voted for it
   348.270  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   348.270  q   echoes c3 to r: no copy has come from r, so r may lack it
   348.270  q   echoes c3 to t: no copy has come from t, so t may lack it
   348.270  q   says to r t that it has flushed for view 2
   357.163  t   learns from q that view 2 of g is decided
   357.163  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   357.163  t   echoes c3 to q: no copy has come from q, so q may lack it
   357.163  t   echoes c3 to r: no copy has come from r, so r may lack it
   357.163  t   says to q r that it has flushed for view 2
   358.087  r   learns from q that view 2 of g is decided
   358.087  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   358.087  r   echoes c3 to q: no copy has come from q, so q may lack it
   358.087  r   echoes c3 to t: no copy has come from t, so t may lack it
   358.087  r   says to q t that it has flushed for view 2
   368.119  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   368.119  r   installs view 2 of g = q r t
   368.504  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   368.504  q   installs view 2 of g = q r t
   369.299  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   369.299  t   installs view 2 of g = q r t
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 6)
holds     view-agreement (views installed by more than one process: 6)
holds     self-inclusion (views installed: 8)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 19)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 19)
holds     no-duplication (deliveries: 19)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 6)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 23)
holds     cut-for-good (cut channels: 6)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
holds     reply-accounting (replies, and calls that have ended: 14)
trace     6126940542a2882d (1705 events)

variant "a call while the view changes"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   337.991  p   can expect no more replies to c3 than those of q r; null replies: 1, out of the view: 1
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
   400.000  u   asks p to be let into g
   410.422  p   proposes view 3 of g = p q r t u; needs 3 of 4 votes
   420.454  q   accepts view 3 of g = p q r t u, which p proposes
   421.089  r   accepts view 3 of g = p q r t u, which p proposes
   422.406  t   accepts view 3 of g = p q r t u, which p proposes
   432.707  p   commits view 3 of g: 3 of 4 members have voted for it
   432.707  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   432.707  p   says to q r t that it has flushed for view 3
   432.707  p   calls g as c4, and wants the replies of all
   432.707  p   keeps c4 back until the next view: nothing is sent during a flush
   441.901  u   learns from p that view 3 of g is decided
   441.973  r   learns from p that view 3 of g is decided
   441.973  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   441.973  r   says to p q t that it has flushed for view 3
   442.116  t   learns from p that view 3 of g is decided
   442.116  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   442.116  t   says to p q r that it has flushed for view 3
   442.133  q   learns from p that view 3 of g is decided
   442.133  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   442.133  q   says to p r t that it has flushed for view 3
   451.900  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   451.900  p   installs view 3 of g = p q r t u
   451.900  p   sends its state at view 3 to u: it is the oldest that has one
   451.900  p   multicasts c4 to g in view 3
   451.900  p   delivers c4 from p: all that p sent before it has been delivered
   452.182  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   452.182  t   installs view 3 of g = p q r t u
   454.099  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.099  q   installs view 3 of g = p q r t u
   454.109  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.109  r   installs view 3 of g = p q r t u
   460.372  u   takes over the state that p had at view 3 of g
   460.372  u   installs view 3 of g = p q r t u
   460.628  r   delivers c4 from p: all that p sent before it has been delivered
   460.628  r   replies 5 to c4 of p: so many messages it has delivered
   461.235  q   delivers c4 from p: all that p sent before it has been delivered
   461.235  q   replies 5 to c4 of p: so many messages it has delivered
   461.412  t   delivers c4 from p: all that p sent before it has been delivered
   461.412  t   sends a null reply to c4 of p: it has nothing to say, and need not be waited for
   462.315  u   delivers c4 from p: all that p sent before it has been delivered
   462.315  u   replies 5 to c4 of p: so many messages it has delivered
   472.145  p   can expect no more replies to c4 than those of q r u; null replies: 1, out of the view: 0
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 14)
holds     local-monotonicity (views installed after a first one: 8)
holds     sending-view-delivery (deliveries: 24)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 24)
holds     no-duplication (deliveries: 24)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 5)
holds     membership-precision (live members at rest: 5)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 29)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 8)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 6)
holds     reply-accounting (replies, and calls that have ended: 20)
holds     calls-end (calls of live members at rest: 5)
trace     652bea0e421c68a8 (2633 events)

variant "replies expected of the view at the time of the call"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   337.991  p   can expect no more replies to c3 than those of q r; null replies: 1, out of the view: 1
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
   400.000  u   asks p to be let into g
   410.422  p   proposes view 3 of g = p q r t u; needs 3 of 4 votes
   420.454  q   accepts view 3 of g = p q r t u, which p proposes
   421.089  r   accepts view 3 of g = p q r t u, which p proposes
   422.406  t   accepts view 3 of g = p q r t u, which p proposes
   432.707  p   commits view 3 of g: 3 of 4 members have voted for it
   432.707  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   432.707  p   says to q r t that it has flushed for view 3
   432.707  p   calls g as c4, and wants the replies of all
   432.707  p   keeps c4 back until the next view: nothing is sent during a flush
   441.901  u   learns from p that view 3 of g is decided
   441.973  r   learns from p that view 3 of g is decided
   441.973  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   441.973  r   says to p q t that it has flushed for view 3
   442.116  t   learns from p that view 3 of g is decided
   442.116  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   442.116  t   says to p q r that it has flushed for view 3
   442.133  q   learns from p that view 3 of g is decided
   442.133  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 0
   442.133  q   says to p r t that it has flushed for view 3
   451.900  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   451.900  p   installs view 3 of g = p q r t u
   451.900  p   sends its state at view 3 to u: it is the oldest that has one
   451.900  p   multicasts c4 to g in view 3
   451.900  p   delivers c4 from p: all that p sent before it has been delivered
   452.182  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   452.182  t   installs view 3 of g = p q r t u
   454.099  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.099  q   installs view 3 of g = p q r t u
   454.109  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.109  r   installs view 3 of g = p q r t u
   460.372  u   takes over the state that p had at view 3 of g
   460.372  u   installs view 3 of g = p q r t u
   460.628  r   delivers c4 from p: all that p sent before it has been delivered
   460.628  r   replies 5 to c4 of p: so many messages it has delivered
   461.235  q   delivers c4 from p: all that p sent before it has been delivered
   461.235  q   replies 5 to c4 of p: so many messages it has delivered
   461.412  t   delivers c4 from p: all that p sent before it has been delivered
   461.412  t   sends a null reply to c4 of p: it has nothing to say, and need not be waited for
   462.315  u   delivers c4 from p: all that p sent before it has been delivered
   462.315  u   replies 5 to c4 of p: so many messages it has delivered
   472.145  p   can expect no more replies to c4 than those of q r; null replies: 1, out of the view: 0
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 14)
holds     local-monotonicity (views installed after a first one: 8)
holds     sending-view-delivery (deliveries: 24)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 24)
holds     no-duplication (deliveries: 24)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 5)
holds     membership-precision (live members at rest: 5)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 29)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 8)
holds     stability-truth (messages that became stable: 4)
holds     agreement-on-successors (pairs of processes that went on from the same view: 6)
violated  reply-accounting: p ends c4 with other replies than have come
holds     calls-end (calls of live members at rest: 5)
trace     7b806c5983b2f1f0 (2633 events)

variant "waiting for the gone"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 19)
holds     self-delivery (multicasts: 4)
holds     delivery-integrity (deliveries: 19)
holds     no-duplication (deliveries: 19)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 23)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
holds     reply-accounting (replies, and calls that have ended: 14)
violated  calls-end: p still waits for replies to c3, though a majority is alive and connected
trace     3caa310489c4a421 (1936 events)

variant "a joiner answers what it has not been asked"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   337.991  p   can expect no more replies to c3 than those of q r; null replies: 1, out of the view: 1
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
   400.000  u   asks p to be let into g
   410.422  p   proposes view 3 of g = p q r t u; needs 3 of 4 votes
   410.422  q   calls g as c4, and wants the replies of all
   410.422  q   multicasts c4 to g in view 2
   410.422  q   delivers c4 from q: all that q sent before it has been delivered
   418.944  r   delivers c4 from q: all that q sent before it has been delivered
   418.944  r   replies 5 to c4 of q: so many messages it has delivered
   420.454  q   accepts view 3 of g = p q r t u, which p proposes
   421.089  r   accepts view 3 of g = p q r t u, which p proposes
   421.348  t   delivers c4 from q: all that q sent before it has been delivered
   421.348  t   sends a null reply to c4 of q: it has nothing to say, and need not be waited for
   422.162  p   delivers c4 from q: all that q sent before it has been delivered
   422.162  p   replies 5 to c4 of q: so many messages it has delivered
   422.406  t   accepts view 3 of g = p q r t u, which p proposes
   431.930  q   can expect no more replies to c4 than those of p r; null replies: 1, out of the view: 0
   432.707  p   commits view 3 of g: 3 of 4 members have voted for it
   432.707  p   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   432.707  p   echoes c4 to r: no copy has come from r, so r may lack it
   432.707  p   echoes c4 to t: no copy has come from t, so t may lack it
   432.707  p   says to q r t that it has flushed for view 3
   441.901  u   learns from p that view 3 of g is decided
   441.973  r   learns from p that view 3 of g is decided
   441.973  r   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   441.973  r   echoes c4 to p: no copy has come from p, so p may lack it
   441.973  r   echoes c4 to t: no copy has come from t, so t may lack it
   441.973  r   says to p q t that it has flushed for view 3
   442.116  t   learns from p that view 3 of g is decided
   442.116  t   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   442.116  t   echoes c4 to p: no copy has come from p, so p may lack it
   442.116  t   echoes c4 to r: no copy has come from r, so r may lack it
   442.116  t   says to p q r that it has flushed for view 3
   442.133  q   learns from p that view 3 of g is decided
   442.133  q   sends nothing more in the old view of g: view 3 is decided. Unstable messages here: 1
   442.133  q   says to p r t that it has flushed for view 3
   452.282  p   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   452.282  p   installs view 3 of g = p q r t u
   452.282  p   sends its state at view 3 to u: it is the oldest that has one
   452.697  t   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   452.697  t   installs view 3 of g = p q r t u
   454.099  q   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.099  q   installs view 3 of g = p q r t u
   454.109  r   has every survivor's flush message for view 3 of g: it lacks nothing that a survivor had
   454.109  r   installs view 3 of g = p q r t u
   460.754  u   takes over the state that p had at view 3 of g
   460.754  u   replies 5 to c4 of q: so many messages it has delivered
   460.754  u   installs view 3 of g = p q r t u
   470.376  q   discards the reply of u to c4: that call has ended
holds     virtual-synchrony (pairs of processes that went through a view change together: 12)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 11)
holds     self-inclusion (views installed: 14)
holds     local-monotonicity (views installed after a first one: 8)
holds     sending-view-delivery (deliveries: 23)
holds     self-delivery (multicasts: 5)
holds     delivery-integrity (deliveries: 23)
holds     no-duplication (deliveries: 23)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     state-consistency (joiners that were given a state: 1)
holds     nobody-stays-blocked (live members at rest: 5)
holds     membership-precision (live members at rest: 5)
holds     majority-commit (views that leaders decided: 2)
holds     primary-component (views that follow another: 2)
holds     age-order (views that follow another: 2)
holds     initial-view-event (multicasts and deliveries: 28)
holds     cut-for-good (cut channels: 4)
holds     block-discipline (flushes that came to their end: 8)
holds     stability-truth (messages that became stable: 3)
holds     agreement-on-successors (pairs of processes that went on from the same view: 6)
violated  reply-accounting: u replies to c4, which it has not delivered
holds     calls-end (calls of live members at rest: 5)
trace     bcbccb2628944748 (2690 events)

variant "in one order with other messages"

     0.000  p   installs view 1 of g = p q r s t
     0.000  q   installs view 1 of g = p q r s t
     0.000  r   installs view 1 of g = p q r s t
     0.000  s   installs view 1 of g = p q r s t
     0.000  t   installs view 1 of g = p q r s t
    20.000  p   calls g as c0, and wants no reply
    20.000  p   wants no reply to c0, and goes on at once
    20.000  p   multicasts c0 to g in view 1
    20.000  p   delivers c0 from p: all that p sent before it has been delivered
    28.814  t   delivers c0 from p: all that p sent before it has been delivered
    29.829  s   delivers c0 from p: all that p sent before it has been delivered
    30.619  r   delivers c0 from p: all that p sent before it has been delivered
    31.550  q   delivers c0 from p: all that p sent before it has been delivered
    60.000  p   calls g as c1, and wants one reply
    60.000  p   multicasts c1 to g in view 1
    60.000  p   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   delivers c1 from p: all that p sent before it has been delivered
    69.637  q   replies 2 to c1 of p: so many messages it has delivered
    70.636  t   delivers c1 from p: all that p sent before it has been delivered
    70.636  t   sends a null reply to c1 of p: it has nothing to say, and need not be waited for
    71.116  s   delivers c1 from p: all that p sent before it has been delivered
    71.116  s   replies 2 to c1 of p: so many messages it has delivered
    71.244  r   delivers c1 from p: all that p sent before it has been delivered
    71.244  r   replies 2 to c1 of p: so many messages it has delivered
    79.253  p   has as many replies to c1 as it wanted: those of s
    80.353  p   discards the reply of q to c1: that call has ended
    80.676  p   discards the reply of r to c1: that call has ended
    80.986  p   discards the reply of t to c1: that call has ended
   120.000  p   calls g as c2, and wants the replies of a majority
   120.000  p   multicasts c2 to g in view 1
   120.000  p   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   delivers c2 from p: all that p sent before it has been delivered
   128.038  t   sends a null reply to c2 of p: it has nothing to say, and need not be waited for
   130.147  r   delivers c2 from p: all that p sent before it has been delivered
   130.147  r   replies 3 to c2 of p: so many messages it has delivered
   130.383  s   delivers c2 from p: all that p sent before it has been delivered
   130.383  s   replies 3 to c2 of p: so many messages it has delivered
   130.532  q   delivers c2 from p: all that p sent before it has been delivered
   130.532  q   replies 3 to c2 of p: so many messages it has delivered
   140.798  p   has as many replies to c2 as it wanted: those of q s
   142.047  p   discards the reply of r to c2: that call has ended
   180.000  p   calls g as c3, and wants the replies of all
   180.000  p   multicasts c3 to g in view 1
   180.000  p   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   delivers c3 from p: all that p sent before it has been delivered
   189.576  t   sends a null reply to c3 of p: it has nothing to say, and need not be waited for
   190.892  q   delivers c3 from p: all that p sent before it has been delivered
   190.892  q   replies 4 to c3 of p: so many messages it has delivered
   191.242  !   s crashes
   191.380  r   delivers c3 from p: all that p sent before it has been delivered
   191.380  r   replies 4 to c3 of p: so many messages it has delivered
   293.441  t   suspects s: silent for 102.877 ms
   293.441  t   cuts its channel from s
   293.441  t   tells the leader p that it has given up s
   296.842  p   suspects s: silent for 106.966 ms
   296.842  p   cuts its channel from s
   296.842  p   proposes view 2 of g = p q r t; needs 3 of 5 votes
   304.723  r   suspects s: silent for 114.429 ms
   304.723  r   cuts its channel from s
   304.723  r   tells the leader p that it has given up s
   305.291  q   suspects s: silent for 114.991 ms
   305.291  q   cuts its channel from s
   305.291  q   tells the leader p that it has given up s
   305.698  t   accepts view 2 of g = p q r t, which p proposes
   306.294  r   accepts view 2 of g = p q r t, which p proposes
   307.042  q   accepts view 2 of g = p q r t, which p proposes
   316.788  p   commits view 2 of g: 3 of 5 members have voted for it
   316.788  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   316.788  p   says to q r t that it has flushed for view 2
   325.763  r   learns from p that view 2 of g is decided
   325.763  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   325.763  r   echoes c3 to q: no copy has come from q, so q may lack it
   325.763  r   echoes c3 to t: no copy has come from t, so t may lack it
   325.763  r   says to p q t that it has flushed for view 2
   327.307  q   learns from p that view 2 of g is decided
   327.307  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   327.307  q   echoes c3 to r: no copy has come from r, so r may lack it
   327.307  q   echoes c3 to t: no copy has come from t, so t may lack it
   327.307  q   says to p r t that it has flushed for view 2
   328.723  t   learns from p that view 2 of g is decided
   328.723  t   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 1
   328.723  t   echoes c3 to q: no copy has come from q, so q may lack it
   328.723  t   echoes c3 to r: no copy has come from r, so r may lack it
   328.723  t   says to p q r that it has flushed for view 2
   337.991  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   337.991  p   installs view 2 of g = p q r t
   337.991  p   can expect no more replies to c3 than those of q r; null replies: 1, out of the view: 1
   338.083  t   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   338.083  t   installs view 2 of g = p q r t
   339.679  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   339.679  r   installs view 2 of g = p q r t
   340.064  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   340.064  q   installs view 2 of g = p q r t
   500.000  q   abcasts m1 to g in view 2
   500.000  q   proposes priority 1 for m1: higher than all that it has proposed or seen
   500.000  p   calls g as c4, and wants the replies of all
   500.000  p   abcasts c4 to g in view 2
   500.000  p   proposes priority 1 for c4: higher than all that it has proposed or seen
   508.522  r   proposes priority 1 for m1: higher than all that it has proposed or seen
   508.728  r   proposes priority 2 for c4: higher than all that it has proposed or seen
   509.335  q   proposes priority 2 for c4: higher than all that it has proposed or seen
   509.512  t   proposes priority 1 for c4: higher than all that it has proposed or seen
   510.926  t   proposes priority 2 for m1: higher than all that it has proposed or seen
   511.740  p   proposes priority 2 for m1: higher than all that it has proposed or seen
   519.854  p   has every member's proposal for c4: the highest, 2 of r, is final
   522.422  q   has every member's proposal for m1: the highest, 2 of t, is final
   528.719  q   delivers c4 from p: its number 2 is final, and nothing comes before it
   528.719  q   replies 5 to c4 of p: so many messages it has delivered
   528.719  q   delivers m1 from q: its number 2 is final, and nothing comes before it
   530.891  t   delivers c4 from p: its number 2 is final, and nothing comes before it
   530.891  t   sends a null reply to c4 of p: it has nothing to say, and need not be waited for
   532.561  r   delivers c4 from p: its number 2 is final, and nothing comes before it
   532.561  r   replies 5 to c4 of p: so many messages it has delivered
   532.561  r   delivers m1 from q: its number 2 is final, and nothing comes before it
   533.378  t   delivers m1 from q: its number 2 is final, and nothing comes before it
   533.915  p   delivers c4 from p: its number 2 is final, and nothing comes before it
   533.915  p   delivers m1 from q: its number 2 is final, and nothing comes before it
   544.078  p   can expect no more replies to c4 than those of q r; null replies: 1, out of the view: 0
   600.000  q   multicasts m2 to g in view 2
   600.000  q   delivers m2 from q: all that q sent before it has been delivered
   600.000  p   calls g as c5, and wants the replies of all
   600.000  p   multicasts c5 to g in view 2
   600.000  p   delivers c5 from p: all that p sent before it has been delivered
   608.249  q   delivers c5 from p: all that p sent before it has been delivered
   608.249  q   replies 8 to c5 of p: so many messages it has delivered
   608.312  r   delivers c5 from p: all that p sent before it has been delivered
   608.312  r   replies 7 to c5 of p: so many messages it has delivered
   608.431  t   delivers m2 from q: all that q sent before it has been delivered
   608.679  t   delivers c5 from p: all that p sent before it has been delivered
   608.679  t   sends a null reply to c5 of p: it has nothing to say, and need not be waited for
   610.384  p   delivers m2 from q: all that q sent before it has been delivered
   611.494  r   delivers m2 from q: all that q sent before it has been delivered
   620.058  p   can expect no more replies to c5 than those of q r; null replies: 1, out of the view: 0
   620.058  p   has replies to c5 that differ, and no value that most of them say: those of q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 6)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 4)
holds     view-agreement (views installed by more than one process: 7)
holds     self-inclusion (views installed: 9)
holds     local-monotonicity (views installed after a first one: 4)
holds     sending-view-delivery (deliveries: 35)
holds     self-delivery (multicasts: 8)
holds     delivery-integrity (deliveries: 35)
holds     no-duplication (deliveries: 35)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 14)
holds     no-messages-from-the-dead (cut channels: 4)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 43)
holds     cut-for-good (cut channels: 4)
holds     total-order (abcasts and gbcasts delivered by more than one process: 12)
holds     final-priority (final priorities: 2)
holds     block-discipline (flushes that came to their end: 4)
holds     stability-truth (messages that became stable: 7)
holds     agreement-on-successors (pairs of processes that went on from the same view: 3)
holds     reply-accounting (replies, and calls that have ended: 23)
holds     calls-end (calls of live members at rest: 6)
trace     3396f31105f1ddb6 (2685 events)
