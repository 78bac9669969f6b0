     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   delivers p.1 from p, and depends on its sending from now on
     5.000  r   tells s r.1
     6.041  r   delivers q.1 from q, and depends on its sending from now on
     7.000  s   tells p s.1
     7.827  s   delivers r.1 from r, and depends on its sending from now on
     9.000  p   tells r p.2
     9.981  p   delivers s.1 from s, and depends on its sending from now on
    12.218  r   delivers p.2 from p, and depends on its sending from now on
    16.000  p   tells q p.3
    18.000  q   tells r q.2
    18.627  q   delivers p.3 from p, and depends on its sending from now on
    19.000  r   tells s r.2
    20.561  r   delivers q.2 from q, and depends on its sending from now on
    21.000  s   tells p s.2
    21.220  s   delivers r.2 from r, and depends on its sending from now on
    23.697  p   delivers s.2 from s, and depends on its sending from now on
    30.000  p   tells q p.4
    31.000  p   tells r p.5
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    33.479  q   delivers p.4 from p, and depends on its sending from now on
    34.216  r   delivers p.5 from p, and depends on its sending from now on
    35.000  s   tells p s.3
    35.853  r   delivers q.3 from q, and depends on its sending from now on
    36.929  s   delivers r.3 from r, and depends on its sending from now on
    37.770  p   delivers s.3 from s, and depends on its sending from now on
    40.000  p   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  q   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  r   writes checkpoint 1 to stable storage: its state, and what that depends on
    40.000  s   writes checkpoint 1 to stable storage: its state, and what that depends on
    44.000  p   tells q p.6
    46.000  q   tells r q.4
    47.000  r   tells s r.4
    47.743  q   delivers p.6 from p, and depends on its sending from now on
    49.000  s   tells p s.4
    49.147  s   delivers r.4 from r, and depends on its sending from now on
    49.655  r   delivers q.4 from q, and depends on its sending from now on
    51.318  p   delivers s.4 from s, and depends on its sending from now on
    53.000  p   tells r p.7
    56.814  r   delivers p.7 from p, and depends on its sending from now on
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   delivers p.8 from p, and depends on its sending from now on
    63.000  s   tells p s.5
    63.018  r   delivers q.5 from q, and depends on its sending from now on
    63.442  s   delivers r.5 from r, and depends on its sending from now on
    65.257  p   delivers s.5 from s, and depends on its sending from now on
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   delivers p.9 from p, and depends on its sending from now on
    76.098  r   delivers q.6 from q, and depends on its sending from now on
    77.000  s   tells p s.6
    78.884  s   delivers r.6 from r, and depends on its sending from now on
    78.980  r   delivers p.10 from p, and depends on its sending from now on
    79.603  p   delivers s.6 from s, and depends on its sending from now on
    80.000  p   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.000  q   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.000  r   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.000  s   writes checkpoint 2 to stable storage: its state, and what that depends on
    86.000  p   tells q p.11
    88.000  q   tells r q.7
    88.744  q   delivers p.11 from p, and depends on its sending from now on
    89.000  r   tells s r.7
    91.000  s   tells p s.7
    91.213  r   delivers q.7 from q, and depends on its sending from now on
    91.325  s   delivers r.7 from r, and depends on its sending from now on
    93.000  !   q crashes
    93.759  p   delivers s.7 from s, and depends on its sending from now on
    97.000  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2, the latest on its stable storage; what it did after it is lost
    99.000  q#1 asks all members of work for their checkpoints and dependencies, to find the recovery line
    99.131  r   delivers p.12 from p, and depends on its sending from now on
   100.000  p   tells q p.13
   101.025  s   cuts its channel from q
   101.025  s   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   102.000  q#1 keeps q.8 back until it knows the line
   102.573  p   cuts its channel from q
   102.573  p   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   102.683  r   cuts its channel from q
   102.683  r   tells q#1 its checkpoints and dependencies, and stands still until it knows the line
   103.000  r   keeps r.8 back until it knows the line
   105.000  s   keeps s.8 back until it knows the line
   107.376  q#1 takes r back to checkpoint 2: it has received q.7, which q#1 has not sent any more
   108.376  q#1 takes s back to checkpoint 2: it has received r.7, which r has not sent any more
   109.376  q#1 takes p back to checkpoint 2: it has received s.7, which s has not sent any more
   110.376  q#1 has found the recovery line, by 3 rollbacks: no message is an orphan there
   110.376  q#1 goes back to checkpoint 2
   110.376  q#1 drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   110.376  q#1 tells r q.8
   112.711  p   goes back to checkpoint 2
   112.711  p   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   112.789  s   goes back to checkpoint 2
   112.789  s   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   112.789  s   tells p s.8
   113.917  r   goes back to checkpoint 2
   113.917  r   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   113.917  r   tells s r.8
   113.917  r   delivers q.8 from q#1, and depends on its sending from now on
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   116.062  p   delivers s.8 from s, and depends on its sending from now on
   116.098  s   delivers r.8 from r, and depends on its sending from now on
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1, and depends on its sending from now on
   119.526  s   delivers r.9 from r, and depends on its sending from now on
   120.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
   120.000  r   writes checkpoint 3 to stable storage: its state, and what that depends on
   120.000  s   writes checkpoint 3 to stable storage: its state, and what that depends on
   121.368  p   delivers s.9 from s, and depends on its sending from now on
   122.980  r   delivers p.15 from p, and depends on its sending from now on
   128.000  p   tells q#1 p.16
   130.000  q#1 tells r q.10
   131.000  r   tells s r.10
   131.994  q#1 delivers p.16 from p, and depends on its sending from now on
   133.000  s   tells p s.10
   133.344  r   delivers q.10 from q#1, and depends on its sending from now on
   134.813  s   delivers r.10 from r, and depends on its sending from now on
   135.574  p   delivers s.10 from s, and depends on its sending from now on
   139.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   141.000  p   tells r p.17
   142.000  p   tells q#1 p.18
   143.430  r   delivers p.17 from p, and depends on its sending from now on
   144.000  q#1 tells r q.11
   144.713  q#1 delivers p.18 from p, and depends on its sending from now on
   145.000  r   tells s r.11
   147.000  s   tells p s.11
   147.776  r   delivers q.11 from q#1, and depends on its sending from now on
   148.602  s   delivers r.11 from r, and depends on its sending from now on
   149.914  p   delivers s.11 from s, and depends on its sending from now on
   156.000  p   tells q#1 p.19
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.416  q#1 delivers p.19 from p, and depends on its sending from now on
   160.000  p   writes checkpoint 4 to stable storage: its state, and what that depends on
   160.000  r   writes checkpoint 4 to stable storage: its state, and what that depends on
   160.000  s   writes checkpoint 4 to stable storage: its state, and what that depends on
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1, and depends on its sending from now on
   161.978  s   delivers r.12 from r, and depends on its sending from now on
   163.000  p   tells r p.20
   163.577  p   delivers s.12 from s, and depends on its sending from now on
   166.317  r   delivers p.20 from p, and depends on its sending from now on
   170.000  p   tells q#1 p.21
   172.000  q#1 tells r q.13
   173.000  r   tells s r.13
   173.052  q#1 delivers p.21 from p, and depends on its sending from now on
   174.157  r   delivers q.13 from q#1, and depends on its sending from now on
   175.000  s   tells p s.13
   176.041  s   delivers r.13 from r, and depends on its sending from now on
   177.053  p   delivers s.13 from s, and depends on its sending from now on
   179.000  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   184.000  p   tells q#1 p.22
   185.000  p   tells r p.23
   186.000  q#1 tells r q.14
   187.000  r   tells s r.14
   187.000  !   s crashes
   187.969  q#1 delivers p.22 from p, and depends on its sending from now on
   188.992  r   delivers p.23 from p, and depends on its sending from now on
   189.000  !   s line 15 has no effect: the process is down
   189.322  r   delivers q.14 from q#1, and depends on its sending from now on
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4, the latest on its stable storage; what it did after it is lost
   193.000  s#1 asks all members of work for their checkpoints and dependencies, to find the recovery line
   195.380  r   cuts its channel from s
   195.380  r   tells s#1 its checkpoints and dependencies, and stands still until it knows the line
   195.658  p   cuts its channel from s
   195.658  p   tells s#1 its checkpoints and dependencies, and stands still until it knows the line
   196.365  q#1 cuts its channel from s
   196.365  q#1 tells s#1 its checkpoints and dependencies, and stands still until it knows the line
   198.000  p   keeps p.24 back until it knows the line
   199.459  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 takes p back to checkpoint 4: it has received s.13, which s#1 has not sent any more
   201.000  r   keeps r.15 back until it knows the line
   201.459  s#1 takes q#1 back to checkpoint 3: it has received p.21, which p has not sent any more
   202.459  s#1 takes r back to checkpoint 4: it has received p.23, which p has not sent any more
   203.000  s#1 keeps s.15 back until it knows the line
   203.459  s#1 takes r back to checkpoint 3: it has received q.11, which q#1 has not sent any more
   204.459  s#1 takes s#1 back to checkpoint 3: it has received r.11, which r has not sent any more
   205.459  s#1 takes p back to checkpoint 3: it has received s.11, which s#1 has not sent any more
   206.459  s#1 takes q#1 back to checkpoint 2: it has received p.16, which p has not sent any more
   207.000  p   keeps p.25 back until it knows the line
   207.459  s#1 takes r back to checkpoint 2: it has received q.9, which q#1 has not sent any more
   208.459  s#1 takes s#1 back to checkpoint 2: it has received r.9, which r has not sent any more
   209.459  s#1 takes p back to checkpoint 2: it has received s.8, which s#1 has not sent any more
   210.459  s#1 has found the recovery line, by 10 rollbacks: no message is an orphan there
   210.459  s#1 goes back to checkpoint 2
   210.459  s#1 tells p s.15
   212.000  p   keeps p.26 back until it knows the line
   212.766  p   goes back to checkpoint 2
   212.766  p   tells q#1 p.24
   212.766  p   tells r p.25
   212.766  p   tells q#1 p.26
   212.861  p   delivers s.15 from s#1, and depends on its sending from now on
   214.000  q#1 keeps q.16 back until it knows the line
   214.366  q#1 goes back to checkpoint 2
   214.366  q#1 tells r q.15
   214.366  q#1 tells r q.16
   214.383  r   goes back to checkpoint 2
   214.383  r   tells s#1 r.15
   215.000  r   tells s#1 r.16
   215.817  r   delivers p.25 from p, and depends on its sending from now on
   216.075  q#1 delivers p.24 from p, and depends on its sending from now on
   216.075  q#1 delivers p.26 from p, and depends on its sending from now on
   216.563  r   delivers q.15 from q#1, and depends on its sending from now on
   216.932  r   delivers q.16 from q#1, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.049  s#1 delivers r.15 from r, and depends on its sending from now on
   217.119  s#1 delivers r.16 from r, and depends on its sending from now on
   219.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   226.000  p   tells q#1 p.27
   228.000  q#1 tells r q.17
   228.498  q#1 delivers p.27 from p, and depends on its sending from now on
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   231.000  s#1 tells p s.17
   231.266  r   delivers q.17 from q#1, and depends on its sending from now on
   231.424  r   delivers p.28 from p, and depends on its sending from now on
   231.977  s#1 delivers r.17 from r, and depends on its sending from now on
   233.000  s#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   234.709  p   delivers s.17 from s#1, and depends on its sending from now on
   240.000  p   tells q#1 p.29
   240.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
   240.000  r   writes checkpoint 3 to stable storage: its state, and what that depends on
   242.000  q#1 tells r q.18
   242.762  q#1 delivers p.29 from p, and depends on its sending from now on
   243.000  r   tells s#1 r.18
   245.000  s#1 tells p s.18
   245.492  r   delivers q.18 from q#1, and depends on its sending from now on
   246.147  s#1 delivers r.18 from r, and depends on its sending from now on
   248.328  p   delivers s.18 from s#1, and depends on its sending from now on
   251.000  p   tells r p.30
   254.000  p   tells q#1 p.31
   254.808  r   delivers p.30 from p, and depends on its sending from now on
   256.000  q#1 tells r q.19
   257.000  r   tells s#1 r.19
   257.073  q#1 delivers p.31 from p, and depends on its sending from now on
   259.000  s#1 tells p s.19
   259.000  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.206  r   delivers q.19 from q#1, and depends on its sending from now on
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   270.731  q#1 delivers p.32 from p, and depends on its sending from now on
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.000  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   273.350  r   delivers q.20 from q#1, and depends on its sending from now on
   274.662  s#1 delivers r.20 from r, and depends on its sending from now on
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 3, the latest on its stable storage; what it did after it is lost
   277.000  p#1 asks all members of work for their checkpoints and dependencies, to find the recovery line
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   280.000  r   writes checkpoint 4 to stable storage: its state, and what that depends on
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   282.000  p#1 keeps p.34 back until it knows the line
   282.981  p#1 cuts its channel from s
   283.981  p#1 takes r back to checkpoint 3: it has received p.30, which p#1 has not sent any more
   284.000  q#1 keeps q.21 back until it knows the line
   284.981  p#1 takes q#1 back to checkpoint 3: it has received p.31, which p#1 has not sent any more
   285.000  r   keeps r.21 back until it knows the line
   285.981  p#1 takes r back to checkpoint 2: it has received q.17, which q#1 has not sent any more
   286.981  p#1 takes s#1 back to checkpoint 3: it has received r.19, which r has not sent any more
   287.000  s#1 keeps s.21 back until it knows the line
   287.981  p#1 takes s#1 back to checkpoint 2: it has received r.17, which r has not sent any more
   288.981  p#1 takes p#1 back to checkpoint 2: it has received s.17, which s#1 has not sent any more
   289.981  p#1 takes q#1 back to checkpoint 2: it has received p.26, which p#1 has not sent any more
   290.981  p#1 has found the recovery line, by 7 rollbacks: no message is an orphan there
   290.981  p#1 goes back to checkpoint 2
   290.981  p#1 tells q#1 p.34
   292.999  r   goes back to checkpoint 2
   292.999  r   tells s#1 r.21
   293.421  s#1 goes back to checkpoint 2
   293.421  s#1 tells p#1 s.21
   294.715  q#1 goes back to checkpoint 2
   294.715  q#1 tells r q.21
   294.715  q#1 delivers p.34 from p#1, and depends on its sending from now on
   295.000  p#1 tells r p.35
   295.519  s#1 delivers r.21 from r, and depends on its sending from now on
   296.000  p#1 tells q#1 p.36
   296.716  p#1 delivers s.21 from s#1, and depends on its sending from now on
   297.032  r   delivers q.21 from q#1, and depends on its sending from now on
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   299.119  q#1 delivers p.36 from p#1, and depends on its sending from now on
   300.121  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   304.906  p#1 delivers s.22 from s#1, and depends on its sending from now on
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   312.615  q#1 delivers p.37 from p#1, and depends on its sending from now on
   313.000  r   tells s#1 r.23
   313.000  s#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   315.000  s#1 tells p#1 s.23
   315.534  r   delivers q.23 from q#1, and depends on its sending from now on
   316.874  s#1 delivers r.23 from r, and depends on its sending from now on
   317.000  p#1 tells r p.38
   317.000  p#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   318.136  p#1 delivers s.23 from s#1, and depends on its sending from now on
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   320.000  r   writes checkpoint 3 to stable storage: its state, and what that depends on
   324.000  p#1 tells q#1 p.39
   326.000  q#1 tells r q.24
   326.191  q#1 delivers p.39 from p#1, and depends on its sending from now on
   327.000  r   tells s#1 r.24
   328.598  r   delivers q.24 from q#1, and depends on its sending from now on
   329.000  s#1 tells p#1 s.24
   330.643  s#1 delivers r.24 from r, and depends on its sending from now on
   331.372  p#1 delivers s.24 from s#1, and depends on its sending from now on
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   339.000  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   340.000  q#1 tells r q.25
   340.777  q#1 delivers p.40 from p#1, and depends on its sending from now on
   341.000  r   tells s#1 r.25
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   343.000  s#1 tells p#1 s.25
   343.914  r   delivers q.25 from q#1, and depends on its sending from now on
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   352.000  p#1 tells q#1 p.42
   353.000  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   354.000  q#1 tells r q.26
   355.000  r   tells s#1 r.26
   355.007  q#1 delivers p.42 from p#1, and depends on its sending from now on
   356.067  r   delivers q.26 from q#1, and depends on its sending from now on
   357.000  s#1 tells p#1 s.26
   357.000  p#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   357.512  s#1 delivers r.26 from r, and depends on its sending from now on
   358.000  !   r crashes
   360.047  p#1 delivers s.26 from s#1, and depends on its sending from now on
   361.000  p#1 tells r p.43
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 3, the latest on its stable storage; what it did after it is lost
   364.000  r#1 asks all members of work for their checkpoints and dependencies, to find the recovery line
   366.000  p#1 tells q#1 p.44
   366.736  s#1 cuts its channel from r
   366.736  s#1 tells r#1 its checkpoints and dependencies, and stands still until it knows the line
   367.454  q#1 cuts its channel from r
   367.454  q#1 tells r#1 its checkpoints and dependencies, and stands still until it knows the line
   367.679  p#1 cuts its channel from r
   367.679  p#1 tells r#1 its checkpoints and dependencies, and stands still until it knows the line
   368.000  q#1 keeps q.27 back until it knows the line
   369.000  r#1 keeps r.27 back until it knows the line
   369.706  r#1 cuts its channel from q
   370.266  r#1 cuts its channel from p
   370.473  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 takes s#1 back to checkpoint 3: it has received r.25, which r#1 has not sent any more
   372.473  r#1 takes p#1 back to checkpoint 4: it has received s.26, which s#1 has not sent any more
   373.473  r#1 takes p#1 back to checkpoint 3: it has received s.25, which s#1 has not sent any more
   374.473  r#1 takes q#1 back to checkpoint 3: it has received p.39, which p#1 has not sent any more
   375.473  r#1 takes r#1 back to checkpoint 2: it has received q.23, which q#1 has not sent any more
   376.473  r#1 takes s#1 back to checkpoint 2: it has received r.22, which r#1 has not sent any more
   377.473  r#1 takes p#1 back to checkpoint 2: it has received s.22, which s#1 has not sent any more
   378.473  r#1 takes q#1 back to checkpoint 2: it has received p.34, which p#1 has not sent any more
   379.473  r#1 has found the recovery line, by 8 rollbacks: no message is an orphan there
   379.473  r#1 goes back to checkpoint 2
   379.473  r#1 tells s#1 r.27
   380.000  p#1 keeps p.45 back until it knows the line
   382.000  q#1 keeps q.28 back until it knows the line
   382.453  p#1 goes back to checkpoint 2
   382.453  p#1 tells q#1 p.45
   382.834  q#1 goes back to checkpoint 2
   382.834  q#1 drops p.44 from p#1: its sending is taken back
   382.834  q#1 tells r#1 q.27
   382.834  q#1 tells r#1 q.28
   382.928  s#1 goes back to checkpoint 2
   382.928  s#1 tells p#1 s.27
   382.928  s#1 delivers r.27 from r#1, and depends on its sending from now on
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.919  q#1 delivers p.45 from p#1, and depends on its sending from now on
   385.000  s#1 tells p#1 s.28
   386.141  r#1 delivers q.27 from q#1, and depends on its sending from now on
   386.141  r#1 delivers q.28 from q#1, and depends on its sending from now on
   386.187  r#1 delivers p.46 from p#1, and depends on its sending from now on
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   386.868  p#1 delivers s.27 from s#1, and depends on its sending from now on
   388.956  p#1 delivers s.28 from s#1, and depends on its sending from now on
   393.000  s#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   394.000  p#1 tells q#1 p.47
   396.000  q#1 tells r#1 q.29
   397.000  r#1 tells s#1 r.29
   397.000  p#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   397.111  q#1 delivers p.47 from p#1, and depends on its sending from now on
   398.419  r#1 delivers q.29 from q#1, and depends on its sending from now on
   399.000  s#1 tells p#1 s.29
   400.894  s#1 delivers r.29 from r#1, and depends on its sending from now on
   402.541  p#1 delivers s.29 from s#1, and depends on its sending from now on
   404.000  r#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   405.000  p#1 tells r#1 p.48
   407.174  r#1 delivers p.48 from p#1, and depends on its sending from now on
   408.000  p#1 tells q#1 p.49
   410.000  q#1 tells r#1 q.30
   411.000  r#1 tells s#1 r.30
   412.000  q#1 delivers p.49 from p#1, and depends on its sending from now on
   412.018  r#1 delivers q.30 from q#1, and depends on its sending from now on
   413.000  s#1 tells p#1 s.30
   414.053  s#1 delivers r.30 from r#1, and depends on its sending from now on
   416.322  p#1 delivers s.30 from s#1, and depends on its sending from now on
   419.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   427.000  p#1 tells r#1 p.50
   430.356  r#1 delivers p.50 from p#1, and depends on its sending from now on
   433.000  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   437.000  p#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   444.000  r#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   459.000  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   473.000  s#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   477.000  p#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   484.000  r#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   499.000  q#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   513.000  s#1 writes checkpoint 6 to stable storage: its state, and what that depends on
   517.000  p#1 writes checkpoint 6 to stable storage: its state, and what that depends on
   524.000  r#1 writes checkpoint 6 to stable storage: its state, and what that depends on
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 246)
holds     latest-line (recovery lines that all have gone back to: 4)
trace     beb0daa3d58a5d91 (1879 events)

variant "coordinated, in two phases"

     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   delivers p.1 from p, and depends on its sending from now on
     5.000  r   tells s r.1
     6.041  r   delivers q.1 from q, and depends on its sending from now on
     7.000  s   tells p s.1
     7.827  s   delivers r.1 from r, and depends on its sending from now on
     9.000  p   tells r p.2
     9.981  p   delivers s.1 from s, and depends on its sending from now on
    12.218  r   delivers p.2 from p, and depends on its sending from now on
    16.000  p   tells q p.3
    18.000  q   tells r q.2
    18.627  q   delivers p.3 from p, and depends on its sending from now on
    19.000  r   tells s r.2
    20.561  r   delivers q.2 from q, and depends on its sending from now on
    21.000  s   tells p s.2
    21.220  s   delivers r.2 from r, and depends on its sending from now on
    23.697  p   delivers s.2 from s, and depends on its sending from now on
    30.000  p   tells q p.4
    31.000  p   tells r p.5
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    33.479  q   delivers p.4 from p, and depends on its sending from now on
    34.216  r   delivers p.5 from p, and depends on its sending from now on
    35.000  s   tells p s.3
    35.853  r   delivers q.3 from q, and depends on its sending from now on
    36.929  s   delivers r.3 from r, and depends on its sending from now on
    37.770  p   delivers s.3 from s, and depends on its sending from now on
    40.000  p   asks all for checkpoint 1, and sends nothing until that is settled
    42.267  r   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    43.060  q   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    43.123  s   sends nothing until checkpoint 1, which p asks for, is settled; a marker tells each where its sending ends
    44.000  p   holds p.6 back until the round of checkpoints is settled
    45.514  q   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    46.000  q   holds q.4 back until the round of checkpoints is settled
    46.580  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    46.831  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    46.864  s   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    47.000  r   holds r.4 back until the round of checkpoints is settled
    49.000  s   holds s.4 back until the round of checkpoints is settled
    50.296  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    50.296  p   tells q p.6
    52.680  r   checkpoint 1 is permanent: all have written it
    52.680  r   tells s r.4
    53.000  p   tells r p.7
    53.502  s   checkpoint 1 is permanent: all have written it
    53.502  s   tells p s.4
    54.266  q   checkpoint 1 is permanent: all have written it
    54.266  q   tells r q.4
    54.266  q   delivers p.6 from p, and depends on its sending from now on
    54.827  s   delivers r.4 from r, and depends on its sending from now on
    55.820  p   delivers s.4 from s, and depends on its sending from now on
    56.814  r   delivers p.7 from p, and depends on its sending from now on
    57.921  r   delivers q.4 from q, and depends on its sending from now on
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   delivers p.8 from p, and depends on its sending from now on
    63.000  s   tells p s.5
    63.018  r   delivers q.5 from q, and depends on its sending from now on
    63.442  s   delivers r.5 from r, and depends on its sending from now on
    65.257  p   delivers s.5 from s, and depends on its sending from now on
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   delivers p.9 from p, and depends on its sending from now on
    76.098  r   delivers q.6 from q, and depends on its sending from now on
    77.000  s   tells p s.6
    78.884  s   delivers r.6 from r, and depends on its sending from now on
    78.980  r   delivers p.10 from p, and depends on its sending from now on
    79.603  p   delivers s.6 from s, and depends on its sending from now on
    80.000  p   asks all for checkpoint 2, and sends nothing until that is settled
    82.496  s   sends nothing until checkpoint 2, which p asks for, is settled; a marker tells each where its sending ends
    83.079  r   sends nothing until checkpoint 2, which p asks for, is settled; a marker tells each where its sending ends
    83.103  q   sends nothing until checkpoint 2, which p asks for, is settled; a marker tells each where its sending ends
    86.000  p   holds p.11 back until the round of checkpoints is settled
    86.616  s   writes checkpoint 2, for the time being: it has the markers of all, so nothing is under way to it
    86.720  q   writes checkpoint 2, for the time being: it has the markers of all, so nothing is under way to it
    86.861  r   writes checkpoint 2, for the time being: it has the markers of all, so nothing is under way to it
    87.074  p   writes checkpoint 2, for the time being: it has the markers of all, so nothing is under way to it
    88.000  q   holds q.7 back until the round of checkpoints is settled
    89.000  r   holds r.7 back until the round of checkpoints is settled
    89.848  p   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    89.848  p   tells q p.11
    91.000  s   holds s.7 back until the round of checkpoints is settled
    92.210  s   checkpoint 2 is permanent: all have written it
    92.210  s   tells p s.7
    92.497  q   checkpoint 2 is permanent: all have written it
    92.497  q   tells r q.7
    92.592  q   delivers p.11 from p, and depends on its sending from now on
    93.000  !   q crashes
    93.577  r   checkpoint 2 is permanent: all have written it
    93.577  r   tells s r.7
    94.969  p   delivers s.7 from s, and depends on its sending from now on
    95.710  r   delivers q.7 from q, and depends on its sending from now on
    95.902  s   delivers r.7 from r, and depends on its sending from now on
    97.000  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2, the last that it knows to be permanent; what it did after it is lost
    99.000  q#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
    99.131  r   delivers p.12 from p, and depends on its sending from now on
   100.000  p   tells q p.13
   101.025  s   cuts its channel from q
   101.025  s   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   102.000  q#1 keeps q.8 back until it knows the line
   102.573  p   cuts its channel from q
   102.573  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   102.683  r   cuts its channel from q
   102.683  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   103.000  r   keeps r.8 back until it knows the line
   105.000  s   keeps s.8 back until it knows the line
   107.376  q#1 has heard from all: 2 is the last round that was committed, and so it is the line
   107.376  q#1 goes back to checkpoint 2
   107.376  q#1 tells r q.8
   109.711  p   goes back to checkpoint 2
   109.789  s   goes back to checkpoint 2
   109.789  s   tells p s.8
   110.917  r   goes back to checkpoint 2
   110.917  r   tells s r.8
   110.917  r   delivers q.8 from q#1, and depends on its sending from now on
   113.062  p   delivers s.8 from s, and depends on its sending from now on
   113.098  s   delivers r.8 from r, and depends on its sending from now on
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1, and depends on its sending from now on
   119.526  s   delivers r.9 from r, and depends on its sending from now on
   120.000  p   asks all for checkpoint 3, and sends nothing until that is settled
   121.368  p   delivers s.9 from s, and depends on its sending from now on
   122.569  s   sends nothing until checkpoint 3, which p asks for, is settled; a marker tells each where its sending ends
   122.980  r   delivers p.15 from p, and depends on its sending from now on
   123.117  r   sends nothing until checkpoint 3, which p asks for, is settled; a marker tells each where its sending ends
   123.380  q#1 sends nothing until checkpoint 3, which p asks for, is settled; a marker tells each where its sending ends
   126.056  p   writes checkpoint 3, for the time being: it has the markers of all, so nothing is under way to it
   126.755  q#1 writes checkpoint 3, for the time being: it has the markers of all, so nothing is under way to it
   126.990  s   writes checkpoint 3, for the time being: it has the markers of all, so nothing is under way to it
   127.051  r   writes checkpoint 3, for the time being: it has the markers of all, so nothing is under way to it
   128.000  p   holds p.16 back until the round of checkpoints is settled
   130.000  q#1 holds q.10 back until the round of checkpoints is settled
   130.753  p   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   130.753  p   tells q#1 p.16
   131.000  r   holds r.10 back until the round of checkpoints is settled
   132.787  q#1 checkpoint 3 is permanent: all have written it
   132.787  q#1 tells r q.10
   132.945  s   checkpoint 3 is permanent: all have written it
   133.000  s   tells p s.10
   133.619  r   checkpoint 3 is permanent: all have written it
   133.619  r   tells s r.10
   134.747  q#1 delivers p.16 from p, and depends on its sending from now on
   135.574  p   delivers s.10 from s, and depends on its sending from now on
   136.131  r   delivers q.10 from q#1, and depends on its sending from now on
   137.432  s   delivers r.10 from r, and depends on its sending from now on
   141.000  p   tells r p.17
   142.000  p   tells q#1 p.18
   142.501  p   asks all for checkpoint 4, and sends nothing until that is settled
   143.430  r   delivers p.17 from p, and depends on its sending from now on
   144.000  q#1 tells r q.11
   144.713  q#1 delivers p.18 from p, and depends on its sending from now on
   144.713  q#1 sends nothing until checkpoint 4, which p asks for, is settled; a marker tells each where its sending ends
   145.000  r   tells s r.11
   145.737  r   sends nothing until checkpoint 4, which p asks for, is settled; a marker tells each where its sending ends
   146.199  s   sends nothing until checkpoint 4, which p asks for, is settled; a marker tells each where its sending ends
   147.000  s   holds s.11 back until the round of checkpoints is settled
   147.776  r   delivers q.11 from q#1, and depends on its sending from now on
   148.602  s   delivers r.11 from r, and depends on its sending from now on
   149.114  s   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.123  r   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.459  p   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.885  q#1 writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   153.673  p   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   156.000  p   tells q#1 p.19
   156.716  s   checkpoint 4 is permanent: all have written it
   156.716  s   tells p s.11
   156.728  r   checkpoint 4 is permanent: all have written it
   157.375  q#1 checkpoint 4 is permanent: all have written it
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.416  q#1 delivers p.19 from p, and depends on its sending from now on
   159.630  p   delivers s.11 from s, and depends on its sending from now on
   160.000  p   asks all for checkpoint 5, and sends nothing until that is settled
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1, and depends on its sending from now on
   161.978  s   delivers r.12 from r, and depends on its sending from now on
   162.102  s   sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   163.000  p   holds p.20 back until the round of checkpoints is settled
   163.024  r   sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   163.470  q#1 sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   163.577  p   delivers s.12 from s, and depends on its sending from now on
   166.410  r   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   166.551  p   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   166.881  q#1 writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   167.378  s   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   170.000  p   holds p.21 back until the round of checkpoints is settled
   171.160  p   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   171.160  p   tells r p.20
   171.160  p   tells q#1 p.21
   172.000  q#1 holds q.13 back until the round of checkpoints is settled
   173.000  r   holds r.13 back until the round of checkpoints is settled
   173.853  r   checkpoint 5 is permanent: all have written it
   173.853  r   tells s r.13
   174.256  q#1 checkpoint 5 is permanent: all have written it
   174.256  q#1 tells r q.13
   174.256  q#1 delivers p.21 from p, and depends on its sending from now on
   174.368  s   checkpoint 5 is permanent: all have written it
   174.477  r   delivers p.20 from p, and depends on its sending from now on
   175.000  s   tells p s.13
   176.413  r   delivers q.13 from q#1, and depends on its sending from now on
   176.894  s   delivers r.13 from r, and depends on its sending from now on
   177.053  p   delivers s.13 from s, and depends on its sending from now on
   181.058  p   asks all for checkpoint 6, and sends nothing until that is settled
   183.070  q#1 sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   183.702  r   sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   184.000  p   holds p.22 back until the round of checkpoints is settled
   184.114  s   sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   185.000  p   holds p.23 back until the round of checkpoints is settled
   186.000  q#1 holds q.14 back until the round of checkpoints is settled
   186.212  p   writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   186.530  s   writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   187.000  r   holds r.14 back until the round of checkpoints is settled
   187.000  !   s crashes
   187.170  r   writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   187.372  q#1 writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   189.000  !   s line 15 has no effect: the process is down
   190.895  p   all have written checkpoint 6: it is permanent, and the one before is not needed any more
   190.895  p   tells q#1 p.22
   190.895  p   tells r p.23
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 5, the last that it knows to be permanent; what it did after it is lost
   193.000  s#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   193.451  q#1 checkpoint 6 is permanent: all have written it
   193.451  q#1 tells r q.14
   194.435  r   checkpoint 6 is permanent: all have written it
   194.435  r   tells s r.14
   194.864  q#1 delivers p.22 from p, and depends on its sending from now on
   194.887  r   delivers p.23 from p, and depends on its sending from now on
   195.380  r   cuts its channel from s
   195.380  r   tells s#1 its last permanent checkpoint, and stands still until it knows the line
   195.658  p   cuts its channel from s
   195.658  p   tells s#1 its last permanent checkpoint, and stands still until it knows the line
   196.365  q#1 cuts its channel from s
   196.365  q#1 tells s#1 its last permanent checkpoint, and stands still until it knows the line
   198.000  p   keeps p.24 back until it knows the line
   199.459  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 has heard from all: 6 is the last round that was committed, and so it is the line
   200.459  s#1 goes back to checkpoint 6
   201.000  r   keeps r.15 back until it knows the line
   202.766  p   goes back to checkpoint 6
   202.766  p   tells q#1 p.24
   203.000  s#1 tells p s.15
   204.366  q#1 goes back to checkpoint 6
   204.366  q#1 tells r q.15
   204.383  r   goes back to checkpoint 6
   204.383  r   drops q.14 from q#1: its sending is taken back
   204.383  r   tells s#1 r.15
   205.402  p   delivers s.15 from s#1, and depends on its sending from now on
   206.075  q#1 delivers p.24 from p, and depends on its sending from now on
   206.563  r   delivers q.15 from q#1, and depends on its sending from now on
   207.000  p   tells r p.25
   207.049  s#1 delivers r.15 from r, and depends on its sending from now on
   210.051  r   delivers p.25 from p, and depends on its sending from now on
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.959  q#1 delivers p.26 from p, and depends on its sending from now on
   215.000  r   tells s#1 r.16
   216.566  r   delivers q.16 from q#1, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.119  s#1 delivers r.16 from r, and depends on its sending from now on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   221.576  p   asks all for checkpoint 7, and sends nothing until that is settled
   224.556  s#1 sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   224.748  r   sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   225.083  q#1 sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   226.000  p   holds p.27 back until the round of checkpoints is settled
   227.405  r   writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   227.668  p   writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   228.000  q#1 holds q.17 back until the round of checkpoints is settled
   228.093  q#1 writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   228.679  s#1 writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   229.000  r   holds r.17 back until the round of checkpoints is settled
   229.000  p   holds p.28 back until the round of checkpoints is settled
   230.988  p   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   230.988  p   tells q#1 p.27
   230.988  p   tells r p.28
   231.000  s#1 holds s.17 back until the round of checkpoints is settled
   233.308  q#1 checkpoint 7 is permanent: all have written it
   233.308  q#1 tells r q.17
   233.486  q#1 delivers p.27 from p, and depends on its sending from now on
   234.304  s#1 checkpoint 7 is permanent: all have written it
   234.304  s#1 tells p s.17
   234.906  r   checkpoint 7 is permanent: all have written it
   234.906  r   tells s#1 r.17
   234.906  r   delivers p.28 from p, and depends on its sending from now on
   236.574  r   delivers q.17 from q#1, and depends on its sending from now on
   237.883  s#1 delivers r.17 from r, and depends on its sending from now on
   238.013  p   delivers s.17 from s#1, and depends on its sending from now on
   240.000  p   tells q#1 p.29
   240.000  p   asks all for checkpoint 8, and sends nothing until that is settled
   242.000  q#1 tells r q.18
   242.159  r   sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   242.762  q#1 delivers p.29 from p, and depends on its sending from now on
   243.000  r   holds r.18 back until the round of checkpoints is settled
   243.484  q#1 sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   243.666  s#1 sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   245.000  s#1 holds s.18 back until the round of checkpoints is settled
   245.492  r   delivers q.18 from q#1, and depends on its sending from now on
   246.158  s#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   246.395  p   writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   247.054  q#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   247.314  r   writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   250.329  p   all have written checkpoint 8: it is permanent, and the one before is not needed any more
   251.000  p   tells r p.30
   252.961  r   checkpoint 8 is permanent: all have written it
   252.961  r   tells s#1 r.18
   253.003  s#1 checkpoint 8 is permanent: all have written it
   253.003  s#1 tells p s.18
   253.979  q#1 checkpoint 8 is permanent: all have written it
   254.000  p   tells q#1 p.31
   254.808  r   delivers p.30 from p, and depends on its sending from now on
   256.000  q#1 tells r q.19
   256.108  s#1 delivers r.18 from r, and depends on its sending from now on
   256.331  p   delivers s.18 from s#1, and depends on its sending from now on
   257.000  r   tells s#1 r.19
   257.073  q#1 delivers p.31 from p, and depends on its sending from now on
   259.000  s#1 tells p s.19
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.206  r   delivers q.19 from q#1, and depends on its sending from now on
   261.099  p   asks all for checkpoint 9, and sends nothing until that is settled
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   263.120  r   sends nothing until checkpoint 9, which p asks for, is settled; a marker tells each where its sending ends
   263.397  s#1 sends nothing until checkpoint 9, which p asks for, is settled; a marker tells each where its sending ends
   263.861  q#1 sends nothing until checkpoint 9, which p asks for, is settled; a marker tells each where its sending ends
   266.529  p   writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   266.636  s#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   267.086  q#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   267.368  r   writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   268.000  p   holds p.32 back until the round of checkpoints is settled
   270.000  q#1 holds q.20 back until the round of checkpoints is settled
   271.000  r   holds r.20 back until the round of checkpoints is settled
   271.000  !   p crashes
   273.000  s#1 holds s.20 back until the round of checkpoints is settled
   273.000  !   p line 16 has no effect: the process is down
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 8, the last that it knows to be permanent; what it did after it is lost
   277.000  p#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   282.000  p#1 keeps p.34 back until it knows the line
   282.981  p#1 cuts its channel from s
   283.981  p#1 has heard from all: 8 is the last round that was committed, and so it is the line
   283.981  p#1 goes back to checkpoint 8
   283.981  p#1 tells q#1 p.34
   284.000  q#1 keeps q.21 back until it knows the line
   285.000  r   keeps r.21 back until it knows the line
   285.999  r   goes back to checkpoint 8
   285.999  r   tells s#1 r.20
   285.999  r   tells s#1 r.21
   286.421  s#1 goes back to checkpoint 8
   286.421  s#1 tells p#1 s.20
   287.000  s#1 tells p#1 s.21
   287.715  q#1 goes back to checkpoint 8
   287.715  q#1 tells r q.20
   287.715  q#1 tells r q.21
   287.881  q#1 delivers p.34 from p#1, and depends on its sending from now on
   288.755  p#1 delivers s.20 from s#1, and depends on its sending from now on
   289.661  s#1 delivers r.20 from r, and depends on its sending from now on
   289.661  s#1 delivers r.21 from r, and depends on its sending from now on
   290.295  p#1 delivers s.21 from s#1, and depends on its sending from now on
   291.065  r   delivers q.20 from q#1, and depends on its sending from now on
   291.065  r   delivers q.21 from q#1, and depends on its sending from now on
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.722  q#1 delivers p.36 from p#1, and depends on its sending from now on
   300.121  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   301.693  p#1 asks all for checkpoint 9, and sends nothing until that is settled
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   304.537  s#1 sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   304.906  p#1 delivers s.22 from s#1, and depends on its sending from now on
   305.317  q#1 sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   305.575  r   sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   308.268  r   writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   308.837  s#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   308.914  q#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   309.415  p#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   310.000  p#1 holds p.37 back until the round of checkpoints is settled
   312.000  q#1 holds q.23 back until the round of checkpoints is settled
   312.207  p#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   312.207  p#1 tells q#1 p.37
   313.000  r   holds r.23 back until the round of checkpoints is settled
   314.765  r   checkpoint 9 is permanent: all have written it
   314.765  r   tells s#1 r.23
   315.000  s#1 holds s.23 back until the round of checkpoints is settled
   315.804  s#1 checkpoint 9 is permanent: all have written it
   315.804  s#1 tells p#1 s.23
   315.894  q#1 checkpoint 9 is permanent: all have written it
   315.894  q#1 tells r q.23
   315.894  q#1 delivers p.37 from p#1, and depends on its sending from now on
   317.000  p#1 tells r p.38
   317.000  p#1 asks all for checkpoint 10, and sends nothing until that is settled
   318.639  s#1 delivers r.23 from r, and depends on its sending from now on
   318.940  p#1 delivers s.23 from s#1, and depends on its sending from now on
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   319.428  r   delivers q.23 from q#1, and depends on its sending from now on
   319.474  q#1 sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   319.620  r   sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   320.346  s#1 sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   322.724  p#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   322.766  q#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   323.154  s#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   323.216  r   writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   324.000  p#1 holds p.39 back until the round of checkpoints is settled
   326.000  q#1 holds q.24 back until the round of checkpoints is settled
   326.047  p#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   326.047  p#1 tells q#1 p.39
   327.000  r   holds r.24 back until the round of checkpoints is settled
   328.157  s#1 checkpoint 10 is permanent: all have written it
   329.000  s#1 tells p#1 s.24
   329.494  q#1 checkpoint 10 is permanent: all have written it
   329.494  q#1 tells r q.24
   329.494  q#1 delivers p.39 from p#1, and depends on its sending from now on
   329.750  r   checkpoint 10 is permanent: all have written it
   329.750  r   tells s#1 r.24
   331.372  p#1 delivers s.24 from s#1, and depends on its sending from now on
   332.092  r   delivers q.24 from q#1, and depends on its sending from now on
   333.393  s#1 delivers r.24 from r, and depends on its sending from now on
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   340.000  q#1 tells r q.25
   340.191  q#1 delivers p.40 from p#1, and depends on its sending from now on
   341.000  r   tells s#1 r.25
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   342.433  p#1 asks all for checkpoint 11, and sends nothing until that is settled
   343.000  s#1 tells p#1 s.25
   343.914  r   delivers q.25 from q#1, and depends on its sending from now on
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   344.502  r   sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   344.780  q#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   344.935  s#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   346.965  q#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   348.331  r   writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   348.529  s#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   348.824  p#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   352.000  p#1 holds p.42 back until the round of checkpoints is settled
   352.276  p#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   352.276  p#1 tells q#1 p.42
   354.000  q#1 holds q.26 back until the round of checkpoints is settled
   354.371  r   checkpoint 11 is permanent: all have written it
   355.000  r   tells s#1 r.26
   355.577  s#1 checkpoint 11 is permanent: all have written it
   355.689  q#1 checkpoint 11 is permanent: all have written it
   355.689  q#1 tells r q.26
   355.689  q#1 delivers p.42 from p#1, and depends on its sending from now on
   357.000  s#1 tells p#1 s.26
   357.000  p#1 asks all for checkpoint 12, and sends nothing until that is settled
   357.512  s#1 delivers r.26 from r, and depends on its sending from now on
   357.756  r   delivers q.26 from q#1, and depends on its sending from now on
   358.000  !   r crashes
   360.047  p#1 delivers s.26 from s#1, and depends on its sending from now on
   360.104  s#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   360.149  q#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   361.000  p#1 holds p.43 back until the round of checkpoints is settled
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 11, the last that it knows to be permanent; what it did after it is lost
   364.000  r#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   366.000  p#1 holds p.44 back until the round of checkpoints is settled
   366.736  s#1 cuts its channel from r
   366.736  s#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   367.454  q#1 cuts its channel from r
   367.454  q#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   367.679  p#1 cuts its channel from r
   367.679  p#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   368.000  q#1 keeps q.27 back until it knows the line
   369.000  r#1 keeps r.27 back until it knows the line
   369.706  r#1 cuts its channel from q
   370.266  r#1 cuts its channel from p
   370.473  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 has heard from all: 11 is the last round that was committed, and so it is the line
   371.473  r#1 goes back to checkpoint 11
   371.473  r#1 tells s#1 r.27
   374.453  p#1 goes back to checkpoint 11
   374.453  p#1 tells r#1 p.43
   374.453  p#1 tells q#1 p.44
   374.834  q#1 goes back to checkpoint 11
   374.834  q#1 tells r#1 q.27
   374.928  s#1 goes back to checkpoint 11
   374.928  s#1 tells p#1 s.27
   374.928  s#1 delivers r.27 from r#1, and depends on its sending from now on
   376.917  r#1 delivers p.43 from p#1, and depends on its sending from now on
   377.460  q#1 delivers p.44 from p#1, and depends on its sending from now on
   378.141  r#1 delivers q.27 from q#1, and depends on its sending from now on
   378.868  p#1 delivers s.27 from s#1, and depends on its sending from now on
   380.000  p#1 tells q#1 p.45
   381.557  p#1 asks all for checkpoint 12, and sends nothing until that is settled
   382.000  q#1 tells r#1 q.28
   383.000  r#1 tells s#1 r.28
   383.000  p#1 holds p.46 back until the round of checkpoints is settled
   383.964  q#1 delivers p.45 from p#1, and depends on its sending from now on
   384.114  r#1 delivers q.28 from q#1, and depends on its sending from now on
   384.447  s#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   384.994  q#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   385.000  s#1 holds s.28 back until the round of checkpoints is settled
   385.280  r#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   387.732  s#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   388.219  p#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   388.615  q#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   388.667  r#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   391.930  p#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   391.930  p#1 tells r#1 p.46
   394.000  p#1 tells q#1 p.47
   394.259  q#1 checkpoint 12 is permanent: all have written it
   395.010  s#1 checkpoint 12 is permanent: all have written it
   395.010  s#1 tells p#1 s.28
   395.454  r#1 checkpoint 12 is permanent: all have written it
   395.454  r#1 delivers p.46 from p#1, and depends on its sending from now on
   396.000  q#1 tells r#1 q.29
   396.466  q#1 delivers p.47 from p#1, and depends on its sending from now on
   397.000  r#1 tells s#1 r.29
   397.000  p#1 asks all for checkpoint 13, and sends nothing until that is settled
   398.419  r#1 delivers q.29 from q#1, and depends on its sending from now on
   398.966  p#1 delivers s.28 from s#1, and depends on its sending from now on
   399.000  s#1 tells p#1 s.29
   400.049  r#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.839  s#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.878  q#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.894  s#1 delivers r.29 from r#1, and depends on its sending from now on
   402.541  p#1 delivers s.29 from s#1, and depends on its sending from now on
   402.906  q#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   403.848  s#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   404.311  r#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   404.861  p#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   405.000  p#1 holds p.48 back until the round of checkpoints is settled
   408.000  p#1 holds p.49 back until the round of checkpoints is settled
   408.230  p#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   408.230  p#1 tells r#1 p.48
   408.230  p#1 tells q#1 p.49
   410.000  q#1 holds q.30 back until the round of checkpoints is settled
   410.301  r#1 checkpoint 13 is permanent: all have written it
   410.335  q#1 checkpoint 13 is permanent: all have written it
   410.335  q#1 tells r#1 q.30
   410.404  r#1 delivers p.48 from p#1, and depends on its sending from now on
   411.000  r#1 tells s#1 r.30
   411.341  q#1 delivers p.49 from p#1, and depends on its sending from now on
   411.837  s#1 checkpoint 13 is permanent: all have written it
   412.353  r#1 delivers q.30 from q#1, and depends on its sending from now on
   413.000  s#1 tells p#1 s.30
   414.053  s#1 delivers r.30 from r#1, and depends on its sending from now on
   416.322  p#1 delivers s.30 from s#1, and depends on its sending from now on
   421.538  p#1 asks all for checkpoint 14, and sends nothing until that is settled
   423.883  s#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   424.434  r#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   425.316  q#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   427.000  p#1 holds p.50 back until the round of checkpoints is settled
   427.345  r#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   427.580  q#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   427.913  s#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   429.010  p#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   431.527  p#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   431.527  p#1 tells r#1 p.50
   433.629  q#1 checkpoint 14 is permanent: all have written it
   433.697  r#1 checkpoint 14 is permanent: all have written it
   434.585  s#1 checkpoint 14 is permanent: all have written it
   434.883  r#1 delivers p.50 from p#1, and depends on its sending from now on
   437.000  p#1 asks all for checkpoint 15, and sends nothing until that is settled
   439.024  q#1 sends nothing until checkpoint 15, which p#1 asks for, is settled; a marker tells each where its sending ends
   440.129  s#1 sends nothing until checkpoint 15, which p#1 asks for, is settled; a marker tells each where its sending ends
   440.679  r#1 sends nothing until checkpoint 15, which p#1 asks for, is settled; a marker tells each where its sending ends
   442.620  r#1 writes checkpoint 15, for the time being: it has the markers of all, so nothing is under way to it
   443.171  q#1 writes checkpoint 15, for the time being: it has the markers of all, so nothing is under way to it
   443.256  p#1 writes checkpoint 15, for the time being: it has the markers of all, so nothing is under way to it
   443.828  s#1 writes checkpoint 15, for the time being: it has the markers of all, so nothing is under way to it
   447.066  p#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   450.695  s#1 checkpoint 15 is permanent: all have written it
   450.957  r#1 checkpoint 15 is permanent: all have written it
   451.007  q#1 checkpoint 15 is permanent: all have written it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 382)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1068)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 15)
holds     last-round (lines that all have gone back to: 4)
trace     263682a2795c2a28 (3296 events)

variant "snapshots, while all work on"

     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   delivers p.1 from p, and depends on its sending from now on
     5.000  r   tells s r.1
     6.041  r   delivers q.1 from q, and depends on its sending from now on
     7.000  s   tells p s.1
     7.827  s   delivers r.1 from r, and depends on its sending from now on
     9.000  p   tells r p.2
     9.981  p   delivers s.1 from s, and depends on its sending from now on
    12.218  r   delivers p.2 from p, and depends on its sending from now on
    16.000  p   tells q p.3
    18.000  q   tells r q.2
    18.627  q   delivers p.3 from p, and depends on its sending from now on
    19.000  r   tells s r.2
    20.561  r   delivers q.2 from q, and depends on its sending from now on
    21.000  s   tells p s.2
    21.220  s   delivers r.2 from r, and depends on its sending from now on
    23.697  p   delivers s.2 from s, and depends on its sending from now on
    30.000  p   tells q p.4
    31.000  p   tells r p.5
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    33.479  q   delivers p.4 from p, and depends on its sending from now on
    34.216  r   delivers p.5 from p, and depends on its sending from now on
    35.000  s   tells p s.3
    35.853  r   delivers q.3 from q, and depends on its sending from now on
    36.929  s   delivers r.3 from r, and depends on its sending from now on
    37.770  p   delivers s.3 from s, and depends on its sending from now on
    40.000  p   records its state as checkpoint 1, sends a marker to all, and works on
    40.000  q   records its state as checkpoint 1, sends a marker to all, and works on
    40.000  r   records its state as checkpoint 1, sends a marker to all, and works on
    40.000  s   records its state as checkpoint 1, sends a marker to all, and works on
    42.011  r   has the marker of p: what belongs to checkpoint 1 has come from there
    42.195  q   has the marker of p: what belongs to checkpoint 1 has come from there
    42.292  r   has the marker of q: what belongs to checkpoint 1 has come from there
    42.391  q   has the marker of s: what belongs to checkpoint 1 has come from there
    42.455  p   has the marker of s: what belongs to checkpoint 1 has come from there
    43.057  q   has the marker of r: what belongs to checkpoint 1 has come from there
    43.057  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    43.393  s   has the marker of r: what belongs to checkpoint 1 has come from there
    43.457  r   has the marker of s: what belongs to checkpoint 1 has come from there
    43.457  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    43.536  p   has the marker of r: what belongs to checkpoint 1 has come from there
    43.677  s   has the marker of p: what belongs to checkpoint 1 has come from there
    43.771  p   has the marker of q: what belongs to checkpoint 1 has come from there
    43.771  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    43.804  s   has the marker of q: what belongs to checkpoint 1 has come from there
    43.804  s   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    44.000  p   tells q p.6
    46.000  q   tells r q.4
    46.282  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    47.000  r   tells s r.4
    47.173  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    47.515  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    47.559  s   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    47.743  q   delivers p.6 from p, and depends on its sending from now on
    49.000  s   tells p s.4
    49.147  s   delivers r.4 from r, and depends on its sending from now on
    49.655  r   delivers q.4 from q, and depends on its sending from now on
    51.318  p   delivers s.4 from s, and depends on its sending from now on
    53.000  p   tells r p.7
    56.814  r   delivers p.7 from p, and depends on its sending from now on
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   delivers p.8 from p, and depends on its sending from now on
    63.000  s   tells p s.5
    63.018  r   delivers q.5 from q, and depends on its sending from now on
    63.442  s   delivers r.5 from r, and depends on its sending from now on
    65.257  p   delivers s.5 from s, and depends on its sending from now on
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   delivers p.9 from p, and depends on its sending from now on
    76.098  r   delivers q.6 from q, and depends on its sending from now on
    77.000  s   tells p s.6
    78.884  s   delivers r.6 from r, and depends on its sending from now on
    78.980  r   delivers p.10 from p, and depends on its sending from now on
    79.603  p   delivers s.6 from s, and depends on its sending from now on
    80.000  p   records its state as checkpoint 2, sends a marker to all, and works on
    80.000  q   records its state as checkpoint 2, sends a marker to all, and works on
    80.000  r   records its state as checkpoint 2, sends a marker to all, and works on
    80.000  s   records its state as checkpoint 2, sends a marker to all, and works on
    82.013  q   has the marker of p: what belongs to checkpoint 2 has come from there
    82.593  s   has the marker of p: what belongs to checkpoint 2 has come from there
    82.995  p   has the marker of r: what belongs to checkpoint 2 has come from there
    83.185  r   has the marker of p: what belongs to checkpoint 2 has come from there
    83.199  q   has the marker of s: what belongs to checkpoint 2 has come from there
    83.297  s   has the marker of r: what belongs to checkpoint 2 has come from there
    83.486  p   has the marker of s: what belongs to checkpoint 2 has come from there
    83.513  s   has the marker of q: what belongs to checkpoint 2 has come from there
    83.513  s   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    83.641  q   has the marker of r: what belongs to checkpoint 2 has come from there
    83.641  q   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    83.758  r   has the marker of q: what belongs to checkpoint 2 has come from there
    83.926  r   has the marker of s: what belongs to checkpoint 2 has come from there
    83.926  r   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    83.971  p   has the marker of q: what belongs to checkpoint 2 has come from there
    83.971  p   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    86.000  p   tells q p.11
    86.357  q   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    86.913  p   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    87.525  s   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    87.594  r   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    88.000  q   tells r q.7
    88.744  q   delivers p.11 from p, and depends on its sending from now on
    89.000  r   tells s r.7
    91.000  s   tells p s.7
    91.213  r   delivers q.7 from q, and depends on its sending from now on
    91.325  s   delivers r.7 from r, and depends on its sending from now on
    93.000  !   q crashes
    93.759  p   delivers s.7 from s, and depends on its sending from now on
    97.000  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2, the last that it knows to be permanent; what it did after it is lost
    99.000  q#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
    99.131  r   delivers p.12 from p, and depends on its sending from now on
   100.000  p   tells q p.13
   101.025  s   cuts its channel from q
   101.025  s   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   102.000  q#1 keeps q.8 back until it knows the line
   102.573  p   cuts its channel from q
   102.573  p   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   102.683  r   cuts its channel from q
   102.683  r   tells q#1 its last permanent checkpoint, and stands still until it knows the line
   103.000  r   keeps r.8 back until it knows the line
   105.000  s   keeps s.8 back until it knows the line
   107.376  q#1 has heard from all: 2 is the last round that was committed, and so it is the line
   107.376  q#1 goes back to checkpoint 2
   107.376  q#1 tells r q.8
   109.711  p   goes back to checkpoint 2
   109.789  s   goes back to checkpoint 2
   109.789  s   tells p s.8
   110.917  r   goes back to checkpoint 2
   110.917  r   tells s r.8
   110.917  r   delivers q.8 from q#1, and depends on its sending from now on
   113.062  p   delivers s.8 from s, and depends on its sending from now on
   113.098  s   delivers r.8 from r, and depends on its sending from now on
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1, and depends on its sending from now on
   119.526  s   delivers r.9 from r, and depends on its sending from now on
   120.000  p   records its state as checkpoint 3, sends a marker to all, and works on
   120.000  r   records its state as checkpoint 3, sends a marker to all, and works on
   120.000  s   records its state as checkpoint 3, sends a marker to all, and works on
   121.368  p   delivers s.9 from s, and depends on its sending from now on
   121.368  p   records s.9 as in the channel from s at checkpoint 3: it was sent before the marker
   122.539  p   has the marker of r: what belongs to checkpoint 3 has come from there
   122.980  r   delivers p.15 from p, and depends on its sending from now on
   122.980  r   records p.15 as in the channel from p at checkpoint 3: it was sent before the marker
   123.067  q#1 records its state as checkpoint 3, sends a marker to all, and works on
   123.067  q#1 has the marker of p: what belongs to checkpoint 3 has come from there
   123.264  r   has the marker of p: what belongs to checkpoint 3 has come from there
   123.271  s   has the marker of p: what belongs to checkpoint 3 has come from there
   123.479  q#1 has the marker of s: what belongs to checkpoint 3 has come from there
   123.487  p   has the marker of s: what belongs to checkpoint 3 has come from there
   123.586  r   has the marker of s: what belongs to checkpoint 3 has come from there
   123.638  q#1 has the marker of r: what belongs to checkpoint 3 has come from there
   123.638  q#1 has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   123.861  s   has the marker of r: what belongs to checkpoint 3 has come from there
   125.335  p   has the marker of q#1: what belongs to checkpoint 3 has come from there
   125.335  p   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   126.677  s   has the marker of q#1: what belongs to checkpoint 3 has come from there
   126.677  s   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   126.738  r   has the marker of q#1: what belongs to checkpoint 3 has come from there
   126.738  r   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   128.000  p   tells q#1 p.16
   129.206  s   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   129.823  q#1 all have written checkpoint 3: it is permanent, and the one before is not needed any more
   130.000  q#1 tells r q.10
   130.440  p   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   130.528  r   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   131.000  r   tells s r.10
   131.994  q#1 delivers p.16 from p, and depends on its sending from now on
   133.000  s   tells p s.10
   133.344  r   delivers q.10 from q#1, and depends on its sending from now on
   134.813  s   delivers r.10 from r, and depends on its sending from now on
   135.574  p   delivers s.10 from s, and depends on its sending from now on
   139.000  q#1 records its state as checkpoint 4, sends a marker to all, and works on
   141.000  p   tells r p.17
   141.021  p   records its state as checkpoint 4, sends a marker to all, and works on
   141.021  p   has the marker of q#1: what belongs to checkpoint 4 has come from there
   141.831  s   records its state as checkpoint 4, sends a marker to all, and works on
   141.831  s   has the marker of q#1: what belongs to checkpoint 4 has come from there
   142.000  p   tells q#1 p.18
   142.942  r   records its state as checkpoint 4, sends a marker to all, and works on
   142.942  r   has the marker of q#1: what belongs to checkpoint 4 has come from there
   143.314  s   has the marker of p: what belongs to checkpoint 4 has come from there
   143.430  r   delivers p.17 from p, and depends on its sending from now on
   143.430  r   records p.17 as in the channel from p at checkpoint 4: it was sent before the marker
   143.806  q#1 has the marker of p: what belongs to checkpoint 4 has come from there
   144.000  q#1 tells r q.11
   144.402  r   has the marker of p: what belongs to checkpoint 4 has come from there
   144.713  q#1 delivers p.18 from p, and depends on its sending from now on
   144.755  r   has the marker of s: what belongs to checkpoint 4 has come from there
   144.755  r   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   145.000  r   tells s r.11
   145.091  p   has the marker of s: what belongs to checkpoint 4 has come from there
   145.517  q#1 has the marker of s: what belongs to checkpoint 4 has come from there
   145.882  p   has the marker of r: what belongs to checkpoint 4 has come from there
   145.882  p   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   146.319  s   has the marker of r: what belongs to checkpoint 4 has come from there
   146.319  s   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   146.911  q#1 has the marker of r: what belongs to checkpoint 4 has come from there
   146.911  q#1 has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   147.000  s   tells p s.11
   147.776  r   delivers q.11 from q#1, and depends on its sending from now on
   148.602  s   delivers r.11 from r, and depends on its sending from now on
   149.728  q#1 all have written checkpoint 4: it is permanent, and the one before is not needed any more
   149.914  p   delivers s.11 from s, and depends on its sending from now on
   150.326  r   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   150.395  s   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   150.699  p   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   156.000  p   tells q#1 p.19
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.416  q#1 delivers p.19 from p, and depends on its sending from now on
   160.000  p   records its state as checkpoint 5, sends a marker to all, and works on
   160.000  r   records its state as checkpoint 5, sends a marker to all, and works on
   160.000  s   records its state as checkpoint 5, sends a marker to all, and works on
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1, and depends on its sending from now on
   161.127  r   records q.12 as in the channel from q#1 at checkpoint 5: it was sent before the marker
   161.978  s   delivers r.12 from r, and depends on its sending from now on
   161.978  s   records r.12 as in the channel from r at checkpoint 5: it was sent before the marker
   162.328  r   has the marker of p: what belongs to checkpoint 5 has come from there
   162.358  q#1 records its state as checkpoint 5, sends a marker to all, and works on
   162.358  q#1 has the marker of s: what belongs to checkpoint 5 has come from there
   162.719  s   has the marker of p: what belongs to checkpoint 5 has come from there
   162.737  r   has the marker of s: what belongs to checkpoint 5 has come from there
   162.942  p   has the marker of r: what belongs to checkpoint 5 has come from there
   163.000  p   tells r p.20
   163.015  q#1 has the marker of p: what belongs to checkpoint 5 has come from there
   163.376  s   has the marker of r: what belongs to checkpoint 5 has come from there
   163.528  p   has the marker of s: what belongs to checkpoint 5 has come from there
   163.577  p   delivers s.12 from s, and depends on its sending from now on
   163.857  q#1 has the marker of r: what belongs to checkpoint 5 has come from there
   163.857  q#1 has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   165.298  r   has the marker of q#1: what belongs to checkpoint 5 has come from there
   165.298  r   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   165.439  p   has the marker of q#1: what belongs to checkpoint 5 has come from there
   165.439  p   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   166.266  s   has the marker of q#1: what belongs to checkpoint 5 has come from there
   166.266  s   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   166.317  r   delivers p.20 from p, and depends on its sending from now on
   168.486  r   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   169.042  s   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   169.566  q#1 all have written checkpoint 5: it is permanent, and the one before is not needed any more
   170.000  p   tells q#1 p.21
   170.048  p   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   172.000  q#1 tells r q.13
   173.000  r   tells s r.13
   173.052  q#1 delivers p.21 from p, and depends on its sending from now on
   174.157  r   delivers q.13 from q#1, and depends on its sending from now on
   175.000  s   tells p s.13
   176.041  s   delivers r.13 from r, and depends on its sending from now on
   177.053  p   delivers s.13 from s, and depends on its sending from now on
   179.000  q#1 records its state as checkpoint 6, sends a marker to all, and works on
   181.551  p   records its state as checkpoint 6, sends a marker to all, and works on
   181.551  p   has the marker of q#1: what belongs to checkpoint 6 has come from there
   181.700  r   records its state as checkpoint 6, sends a marker to all, and works on
   181.700  r   has the marker of q#1: what belongs to checkpoint 6 has come from there
   181.748  s   records its state as checkpoint 6, sends a marker to all, and works on
   181.748  s   has the marker of q#1: what belongs to checkpoint 6 has come from there
   183.590  r   has the marker of p: what belongs to checkpoint 6 has come from there
   183.846  p   has the marker of s: what belongs to checkpoint 6 has come from there
   183.909  p   has the marker of r: what belongs to checkpoint 6 has come from there
   183.909  p   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   184.000  p   tells q#1 p.22
   184.528  s   has the marker of r: what belongs to checkpoint 6 has come from there
   184.804  r   has the marker of s: what belongs to checkpoint 6 has come from there
   184.804  r   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   184.969  s   has the marker of p: what belongs to checkpoint 6 has come from there
   184.969  s   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   185.000  p   tells r p.23
   185.006  q#1 has the marker of s: what belongs to checkpoint 6 has come from there
   185.235  q#1 has the marker of r: what belongs to checkpoint 6 has come from there
   185.535  q#1 has the marker of p: what belongs to checkpoint 6 has come from there
   185.535  q#1 has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   186.000  q#1 tells r q.14
   187.000  r   tells s r.14
   187.000  !   s crashes
   187.969  q#1 delivers p.22 from p, and depends on its sending from now on
   188.328  q#1 all have written checkpoint 6: it is permanent, and the one before is not needed any more
   188.529  p   all have written checkpoint 6: it is permanent, and the one before is not needed any more
   188.992  r   delivers p.23 from p, and depends on its sending from now on
   189.000  !   s line 15 has no effect: the process is down
   189.312  r   all have written checkpoint 6: it is permanent, and the one before is not needed any more
   189.322  r   delivers q.14 from q#1, and depends on its sending from now on
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 5, the last that it knows to be permanent; what it did after it is lost
   193.000  s#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   195.380  r   cuts its channel from s
   195.380  r   tells s#1 its last permanent checkpoint, and stands still until it knows the line
   195.658  p   cuts its channel from s
   195.658  p   tells s#1 its last permanent checkpoint, and stands still until it knows the line
   196.365  q#1 cuts its channel from s
   196.365  q#1 tells s#1 its last permanent checkpoint, and stands still until it knows the line
   198.000  p   keeps p.24 back until it knows the line
   199.459  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 has heard from all: 6 is the last round that was committed, and so it is the line
   200.459  s#1 goes back to checkpoint 6
   201.000  r   keeps r.15 back until it knows the line
   202.766  p   goes back to checkpoint 6
   202.766  p   tells q#1 p.24
   203.000  s#1 tells p s.15
   204.366  q#1 goes back to checkpoint 6
   204.366  q#1 tells r q.15
   204.383  r   goes back to checkpoint 6
   204.383  r   tells s#1 r.15
   205.402  p   delivers s.15 from s#1, and depends on its sending from now on
   206.075  q#1 delivers p.24 from p, and depends on its sending from now on
   206.563  r   delivers q.15 from q#1, and depends on its sending from now on
   207.000  p   tells r p.25
   207.049  s#1 delivers r.15 from r, and depends on its sending from now on
   210.051  r   delivers p.25 from p, and depends on its sending from now on
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.959  q#1 delivers p.26 from p, and depends on its sending from now on
   215.000  r   tells s#1 r.16
   216.566  r   delivers q.16 from q#1, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.119  s#1 delivers r.16 from r, and depends on its sending from now on
   219.000  q#1 records its state as checkpoint 7, sends a marker to all, and works on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   221.322  r   records its state as checkpoint 7, sends a marker to all, and works on
   221.322  r   has the marker of q#1: what belongs to checkpoint 7 has come from there
   221.585  p   records its state as checkpoint 7, sends a marker to all, and works on
   221.585  p   has the marker of q#1: what belongs to checkpoint 7 has come from there
   222.596  s#1 records its state as checkpoint 7, sends a marker to all, and works on
   222.596  s#1 has the marker of q#1: what belongs to checkpoint 7 has come from there
   223.456  p   has the marker of r: what belongs to checkpoint 7 has come from there
   223.967  q#1 has the marker of p: what belongs to checkpoint 7 has come from there
   224.509  s#1 has the marker of r: what belongs to checkpoint 7 has come from there
   224.667  q#1 has the marker of r: what belongs to checkpoint 7 has come from there
   224.696  r   has the marker of s#1: what belongs to checkpoint 7 has come from there
   224.996  r   has the marker of p: what belongs to checkpoint 7 has come from there
   224.996  r   has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   225.336  p   has the marker of s#1: what belongs to checkpoint 7 has come from there
   225.336  p   has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   225.466  s#1 has the marker of p: what belongs to checkpoint 7 has come from there
   225.466  s#1 has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   225.681  q#1 has the marker of s#1: what belongs to checkpoint 7 has come from there
   225.681  q#1 has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   226.000  p   tells q#1 p.27
   228.000  q#1 tells r q.17
   228.432  p   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   228.498  q#1 delivers p.27 from p, and depends on its sending from now on
   228.661  r   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   229.009  q#1 all have written checkpoint 7: it is permanent, and the one before is not needed any more
   229.323  s#1 all have written checkpoint 7: it is permanent, and the one before is not needed any more
   231.000  s#1 tells p s.17
   231.266  r   delivers q.17 from q#1, and depends on its sending from now on
   231.424  r   delivers p.28 from p, and depends on its sending from now on
   231.977  s#1 delivers r.17 from r, and depends on its sending from now on
   233.000  s#1 records its state as checkpoint 8, sends a marker to all, and works on
   234.709  p   delivers s.17 from s#1, and depends on its sending from now on
   235.729  p   records its state as checkpoint 8, sends a marker to all, and works on
   235.729  p   has the marker of s#1: what belongs to checkpoint 8 has come from there
   236.388  q#1 records its state as checkpoint 8, sends a marker to all, and works on
   236.388  q#1 has the marker of s#1: what belongs to checkpoint 8 has come from there
   236.648  r   records its state as checkpoint 8, sends a marker to all, and works on
   236.648  r   has the marker of s#1: what belongs to checkpoint 8 has come from there
   238.685  r   has the marker of q#1: what belongs to checkpoint 8 has come from there
   238.802  r   has the marker of p: what belongs to checkpoint 8 has come from there
   238.802  r   has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   238.926  p   has the marker of q#1: what belongs to checkpoint 8 has come from there
   239.062  s#1 has the marker of q#1: what belongs to checkpoint 8 has come from there
   239.510  q#1 has the marker of p: what belongs to checkpoint 8 has come from there
   239.547  s#1 has the marker of p: what belongs to checkpoint 8 has come from there
   239.564  s#1 has the marker of r: what belongs to checkpoint 8 has come from there
   239.564  s#1 has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   240.000  p   tells q#1 p.29
   240.306  p   has the marker of r: what belongs to checkpoint 8 has come from there
   240.306  p   has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   240.313  q#1 has the marker of r: what belongs to checkpoint 8 has come from there
   240.313  q#1 has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   242.000  q#1 tells r q.18
   242.762  q#1 delivers p.29 from p, and depends on its sending from now on
   242.762  q#1 all have written checkpoint 8: it is permanent, and the one before is not needed any more
   243.000  r   tells s#1 r.18
   243.449  p   all have written checkpoint 8: it is permanent, and the one before is not needed any more
   244.126  s#1 all have written checkpoint 8: it is permanent, and the one before is not needed any more
   244.187  r   all have written checkpoint 8: it is permanent, and the one before is not needed any more
   245.000  s#1 tells p s.18
   245.492  r   delivers q.18 from q#1, and depends on its sending from now on
   246.147  s#1 delivers r.18 from r, and depends on its sending from now on
   248.328  p   delivers s.18 from s#1, and depends on its sending from now on
   251.000  p   tells r p.30
   254.000  p   tells q#1 p.31
   254.808  r   delivers p.30 from p, and depends on its sending from now on
   256.000  q#1 tells r q.19
   257.000  r   tells s#1 r.19
   257.073  q#1 delivers p.31 from p, and depends on its sending from now on
   259.000  s#1 tells p s.19
   259.000  q#1 records its state as checkpoint 9, sends a marker to all, and works on
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.206  r   delivers q.19 from q#1, and depends on its sending from now on
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   261.668  p   records its state as checkpoint 9, sends a marker to all, and works on
   261.668  p   has the marker of q#1: what belongs to checkpoint 9 has come from there
   261.775  s#1 records its state as checkpoint 9, sends a marker to all, and works on
   261.775  s#1 has the marker of q#1: what belongs to checkpoint 9 has come from there
   262.507  r   records its state as checkpoint 9, sends a marker to all, and works on
   262.507  r   has the marker of q#1: what belongs to checkpoint 9 has come from there
   264.062  p   has the marker of s#1: what belongs to checkpoint 9 has come from there
   264.561  p   has the marker of r: what belongs to checkpoint 9 has come from there
   264.561  p   has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   264.674  s#1 has the marker of r: what belongs to checkpoint 9 has come from there
   264.757  q#1 has the marker of r: what belongs to checkpoint 9 has come from there
   264.829  r   has the marker of s#1: what belongs to checkpoint 9 has come from there
   265.105  s#1 has the marker of p: what belongs to checkpoint 9 has come from there
   265.105  s#1 has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   265.413  r   has the marker of p: what belongs to checkpoint 9 has come from there
   265.413  r   has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   265.431  q#1 has the marker of p: what belongs to checkpoint 9 has come from there
   265.464  q#1 has the marker of s#1: what belongs to checkpoint 9 has come from there
   265.464  q#1 has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   268.000  p   tells q#1 p.32
   268.095  q#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   268.639  s#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   269.104  r   all have written checkpoint 9: it is permanent, and the one before is not needed any more
   269.159  p   all have written checkpoint 9: it is permanent, and the one before is not needed any more
   270.000  q#1 tells r q.20
   270.731  q#1 delivers p.32 from p, and depends on its sending from now on
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.000  s#1 records its state as checkpoint 10, sends a marker to all, and works on
   273.350  r   delivers q.20 from q#1, and depends on its sending from now on
   274.662  s#1 delivers r.20 from r, and depends on its sending from now on
   274.662  s#1 records r.20 as in the channel from r at checkpoint 10: it was sent before the marker
   275.363  q#1 records its state as checkpoint 10, sends a marker to all, and works on
   275.363  q#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   276.036  r   records its state as checkpoint 10, sends a marker to all, and works on
   276.036  r   has the marker of s#1: what belongs to checkpoint 10 has come from there
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 9, the last that it knows to be permanent; what it did after it is lost
   277.000  p#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   278.214  s#1 has the marker of r: what belongs to checkpoint 10 has come from there
   278.314  r   has the marker of q#1: what belongs to checkpoint 10 has come from there
   278.883  s#1 has the marker of q#1: what belongs to checkpoint 10 has come from there
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   282.000  p#1 keeps p.34 back until it knows the line
   282.981  p#1 cuts its channel from s
   283.981  p#1 has heard from all: 9 is the last round that was committed, and so it is the line
   283.981  p#1 goes back to checkpoint 9
   283.981  p#1 tells q#1 p.34
   284.000  q#1 keeps q.21 back until it knows the line
   285.000  r   keeps r.21 back until it knows the line
   285.999  r   goes back to checkpoint 9
   285.999  r   tells s#1 r.21
   286.421  s#1 goes back to checkpoint 9
   287.000  s#1 tells p#1 s.21
   287.715  q#1 goes back to checkpoint 9
   287.715  q#1 tells r q.21
   287.715  q#1 delivers p.34 from p#1, and depends on its sending from now on
   288.519  s#1 delivers r.21 from r, and depends on its sending from now on
   290.032  r   delivers q.21 from q#1, and depends on its sending from now on
   290.295  p#1 delivers s.21 from s#1, and depends on its sending from now on
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.000  q#1 records its state as checkpoint 10, sends a marker to all, and works on
   299.119  q#1 delivers p.36 from p#1, and depends on its sending from now on
   299.119  q#1 records p.36 as in the channel from p#1 at checkpoint 10: it was sent before the marker
   300.121  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   301.347  r   records its state as checkpoint 10, sends a marker to all, and works on
   301.347  r   has the marker of q#1: what belongs to checkpoint 10 has come from there
   301.686  s#1 records its state as checkpoint 10, sends a marker to all, and works on
   301.686  s#1 has the marker of q#1: what belongs to checkpoint 10 has come from there
   302.250  p#1 records its state as checkpoint 10, sends a marker to all, and works on
   302.250  p#1 has the marker of q#1: what belongs to checkpoint 10 has come from there
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   302.862  s#1 records r.22 as in the channel from r at checkpoint 10: it was sent before the marker
   303.682  p#1 has the marker of r: what belongs to checkpoint 10 has come from there
   304.039  q#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   304.493  q#1 has the marker of r: what belongs to checkpoint 10 has come from there
   304.556  r   has the marker of s#1: what belongs to checkpoint 10 has come from there
   304.566  r   has the marker of p#1: what belongs to checkpoint 10 has come from there
   304.566  r   has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   304.881  s#1 has the marker of r: what belongs to checkpoint 10 has come from there
   304.906  p#1 delivers s.22 from s#1, and depends on its sending from now on
   304.906  p#1 records s.22 as in the channel from s#1 at checkpoint 10: it was sent before the marker
   304.906  p#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   304.906  p#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   305.397  s#1 has the marker of p#1: what belongs to checkpoint 10 has come from there
   305.397  s#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   306.247  q#1 has the marker of p#1: what belongs to checkpoint 10 has come from there
   306.247  q#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   308.443  s#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   308.729  p#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   308.814  q#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   308.909  r   all have written checkpoint 10: it is permanent, and the one before is not needed any more
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   312.615  q#1 delivers p.37 from p#1, and depends on its sending from now on
   313.000  r   tells s#1 r.23
   313.000  s#1 records its state as checkpoint 11, sends a marker to all, and works on
   315.000  s#1 tells p#1 s.23
   315.030  q#1 records its state as checkpoint 11, sends a marker to all, and works on
   315.030  q#1 has the marker of s#1: what belongs to checkpoint 11 has come from there
   315.534  r   delivers q.23 from q#1, and depends on its sending from now on
   316.192  r   records its state as checkpoint 11, sends a marker to all, and works on
   316.192  r   has the marker of s#1: what belongs to checkpoint 11 has come from there
   316.874  s#1 delivers r.23 from r, and depends on its sending from now on
   316.874  s#1 records r.23 as in the channel from r at checkpoint 11: it was sent before the marker
   316.889  p#1 records its state as checkpoint 11, sends a marker to all, and works on
   316.889  p#1 has the marker of s#1: what belongs to checkpoint 11 has come from there
   317.000  p#1 tells r p.38
   317.388  p#1 has the marker of q#1: what belongs to checkpoint 11 has come from there
   318.136  p#1 delivers s.23 from s#1, and depends on its sending from now on
   318.431  q#1 has the marker of r: what belongs to checkpoint 11 has come from there
   318.581  r   has the marker of q#1: what belongs to checkpoint 11 has come from there
   318.779  s#1 has the marker of q#1: what belongs to checkpoint 11 has come from there
   319.055  q#1 has the marker of p#1: what belongs to checkpoint 11 has come from there
   319.055  q#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   319.060  s#1 has the marker of r: what belongs to checkpoint 11 has come from there
   319.090  r   has the marker of p#1: what belongs to checkpoint 11 has come from there
   319.090  r   has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   319.866  p#1 has the marker of r: what belongs to checkpoint 11 has come from there
   319.866  p#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   320.886  s#1 has the marker of p#1: what belongs to checkpoint 11 has come from there
   320.886  s#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   323.341  s#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   323.779  p#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   323.886  q#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   323.921  r   all have written checkpoint 11: it is permanent, and the one before is not needed any more
   324.000  p#1 tells q#1 p.39
   326.000  q#1 tells r q.24
   326.191  q#1 delivers p.39 from p#1, and depends on its sending from now on
   327.000  r   tells s#1 r.24
   328.598  r   delivers q.24 from q#1, and depends on its sending from now on
   329.000  s#1 tells p#1 s.24
   330.643  s#1 delivers r.24 from r, and depends on its sending from now on
   331.372  p#1 delivers s.24 from s#1, and depends on its sending from now on
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   339.000  q#1 records its state as checkpoint 12, sends a marker to all, and works on
   340.000  q#1 tells r q.25
   340.777  q#1 delivers p.40 from p#1, and depends on its sending from now on
   340.777  q#1 records p.40 as in the channel from p#1 at checkpoint 12: it was sent before the marker
   341.000  r   tells s#1 r.25
   341.040  s#1 records its state as checkpoint 12, sends a marker to all, and works on
   341.040  s#1 has the marker of q#1: what belongs to checkpoint 12 has come from there
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   342.330  r   records its state as checkpoint 12, sends a marker to all, and works on
   342.330  r   has the marker of q#1: what belongs to checkpoint 12 has come from there
   342.530  p#1 records its state as checkpoint 12, sends a marker to all, and works on
   342.530  p#1 has the marker of q#1: what belongs to checkpoint 12 has come from there
   343.000  s#1 tells p#1 s.25
   343.776  q#1 has the marker of s#1: what belongs to checkpoint 12 has come from there
   343.846  p#1 has the marker of s#1: what belongs to checkpoint 12 has come from there
   343.914  r   delivers q.25 from q#1, and depends on its sending from now on
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   343.967  s#1 records r.25 as in the channel from r at checkpoint 12: it was sent before the marker
   344.399  q#1 has the marker of r: what belongs to checkpoint 12 has come from there
   344.931  r   has the marker of s#1: what belongs to checkpoint 12 has come from there
   345.618  q#1 has the marker of p#1: what belongs to checkpoint 12 has come from there
   345.618  q#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   345.629  p#1 has the marker of r: what belongs to checkpoint 12 has come from there
   345.629  p#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   345.652  r   has the marker of p#1: what belongs to checkpoint 12 has come from there
   345.652  r   has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   345.987  s#1 has the marker of p#1: what belongs to checkpoint 12 has come from there
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   346.286  s#1 has the marker of r: what belongs to checkpoint 12 has come from there
   346.286  s#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   348.495  q#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   348.578  r   all have written checkpoint 12: it is permanent, and the one before is not needed any more
   349.545  s#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   349.597  p#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   352.000  p#1 tells q#1 p.42
   353.000  s#1 records its state as checkpoint 13, sends a marker to all, and works on
   354.000  q#1 tells r q.26
   355.000  r   tells s#1 r.26
   355.007  q#1 delivers p.42 from p#1, and depends on its sending from now on
   355.021  p#1 records its state as checkpoint 13, sends a marker to all, and works on
   355.021  p#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   355.302  r   records its state as checkpoint 13, sends a marker to all, and works on
   355.302  r   has the marker of s#1: what belongs to checkpoint 13 has come from there
   355.317  q#1 records its state as checkpoint 13, sends a marker to all, and works on
   355.317  q#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   356.067  r   delivers q.26 from q#1, and depends on its sending from now on
   356.067  r   records q.26 as in the channel from q#1 at checkpoint 13: it was sent before the marker
   357.000  s#1 tells p#1 s.26
   357.269  q#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   357.313  q#1 has the marker of r: what belongs to checkpoint 13 has come from there
   357.313  q#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   357.322  s#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   357.512  s#1 delivers r.26 from r, and depends on its sending from now on
   357.512  s#1 records r.26 as in the channel from r at checkpoint 13: it was sent before the marker
   358.000  !   r crashes
   358.055  s#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   358.132  s#1 has the marker of r: what belongs to checkpoint 13 has come from there
   358.132  s#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   358.193  p#1 has the marker of r: what belongs to checkpoint 13 has come from there
   358.484  p#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   358.484  p#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   360.047  p#1 delivers s.26 from s#1, and depends on its sending from now on
   361.000  p#1 tells r p.43
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 12, the last that it knows to be permanent; what it did after it is lost
   364.000  r#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   366.000  p#1 tells q#1 p.44
   366.736  s#1 cuts its channel from r
   366.736  s#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   367.454  q#1 cuts its channel from r
   367.454  q#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   367.679  p#1 cuts its channel from r
   367.679  p#1 tells r#1 its last permanent checkpoint, and stands still until it knows the line
   368.000  q#1 keeps q.27 back until it knows the line
   369.000  r#1 keeps r.27 back until it knows the line
   369.706  r#1 cuts its channel from q
   370.266  r#1 cuts its channel from p
   370.473  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 has heard from all: 12 is the last round that was committed, and so it is the line
   371.473  r#1 goes back to checkpoint 12
   371.473  r#1 tells s#1 r.27
   374.453  p#1 goes back to checkpoint 12
   374.834  q#1 goes back to checkpoint 12
   374.834  q#1 takes p.40 of p#1 from the state of the channel: it was under way at the line
   374.834  q#1 delivers p.40 from p#1, and depends on its sending from now on
   374.834  q#1 drops p.44 from p#1: its sending is taken back
   374.834  q#1 tells r#1 q.27
   374.928  s#1 goes back to checkpoint 12
   374.928  s#1 takes r.25 of r#1 from the state of the channel: it was under way at the line
   374.928  s#1 delivers r.25 from r#1, and depends on its sending from now on
   374.928  s#1 tells p#1 s.27
   374.928  s#1 delivers r.27 from r#1, and depends on its sending from now on
   378.141  r#1 delivers q.27 from q#1, and depends on its sending from now on
   378.868  p#1 delivers s.27 from s#1, and depends on its sending from now on
   379.000  q#1 records its state as checkpoint 13, sends a marker to all, and works on
   380.000  p#1 tells q#1 p.45
   381.970  s#1 records its state as checkpoint 13, sends a marker to all, and works on
   381.970  s#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   382.000  q#1 tells r#1 q.28
   382.433  r#1 records its state as checkpoint 13, sends a marker to all, and works on
   382.433  r#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   382.466  q#1 delivers p.45 from p#1, and depends on its sending from now on
   382.466  q#1 records p.45 as in the channel from p#1 at checkpoint 13: it was sent before the marker
   382.983  p#1 records its state as checkpoint 13, sends a marker to all, and works on
   382.983  p#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.020  r#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   384.037  q#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   384.114  r#1 delivers q.28 from q#1, and depends on its sending from now on
   384.468  p#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   385.000  s#1 tells p#1 s.28
   385.579  q#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   385.816  s#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   385.912  s#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   385.912  s#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   386.122  p#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   386.122  p#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   386.196  r#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   386.196  r#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   386.196  r#1 delivers p.46 from p#1, and depends on its sending from now on
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   386.813  q#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   386.813  q#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   388.956  p#1 delivers s.28 from s#1, and depends on its sending from now on
   389.681  q#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   389.800  s#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   390.279  p#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   390.316  r#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   393.000  s#1 records its state as checkpoint 14, sends a marker to all, and works on
   394.000  p#1 tells q#1 p.47
   395.068  p#1 records its state as checkpoint 14, sends a marker to all, and works on
   395.068  p#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   395.319  q#1 records its state as checkpoint 14, sends a marker to all, and works on
   395.319  q#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   396.000  q#1 tells r#1 q.29
   396.436  r#1 records its state as checkpoint 14, sends a marker to all, and works on
   396.436  r#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   397.000  r#1 tells s#1 r.29
   397.111  q#1 delivers p.47 from p#1, and depends on its sending from now on
   397.111  q#1 records p.47 as in the channel from p#1 at checkpoint 14: it was sent before the marker
   397.348  r#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   397.787  s#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   398.022  r#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   398.022  r#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   398.143  s#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   398.419  r#1 delivers q.29 from q#1, and depends on its sending from now on
   398.819  q#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   398.928  q#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   398.928  q#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   398.970  p#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   399.000  s#1 tells p#1 s.29
   399.013  p#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   399.013  p#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   399.585  s#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   399.585  s#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   400.894  s#1 delivers r.29 from r#1, and depends on its sending from now on
   402.325  s#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   402.422  q#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   402.541  p#1 delivers s.29 from s#1, and depends on its sending from now on
   403.050  r#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   403.199  p#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   404.000  r#1 records its state as checkpoint 15, sends a marker to all, and works on
   405.000  p#1 tells r#1 p.48
   406.417  q#1 records its state as checkpoint 15, sends a marker to all, and works on
   406.417  q#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   406.830  p#1 records its state as checkpoint 15, sends a marker to all, and works on
   406.830  p#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   407.174  r#1 delivers p.48 from p#1, and depends on its sending from now on
   407.174  r#1 records p.48 as in the channel from p#1 at checkpoint 15: it was sent before the marker
   407.837  s#1 records its state as checkpoint 15, sends a marker to all, and works on
   407.837  s#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   408.000  p#1 tells q#1 p.49
   408.968  s#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   409.212  r#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   409.497  s#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   409.497  s#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   409.943  p#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   410.000  q#1 tells r#1 q.30
   410.328  r#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   410.611  q#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   410.641  r#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   410.641  r#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   410.788  q#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   410.788  q#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   410.964  p#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   410.964  p#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   411.000  r#1 tells s#1 r.30
   412.000  q#1 delivers p.49 from p#1, and depends on its sending from now on
   412.018  r#1 delivers q.30 from q#1, and depends on its sending from now on
   413.000  s#1 tells p#1 s.30
   414.060  s#1 delivers r.30 from r#1, and depends on its sending from now on
   414.329  q#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   414.492  r#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   414.621  s#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   414.683  p#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   416.322  p#1 delivers s.30 from s#1, and depends on its sending from now on
   419.000  q#1 records its state as checkpoint 16, sends a marker to all, and works on
   421.249  r#1 records its state as checkpoint 16, sends a marker to all, and works on
   421.249  r#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   422.123  s#1 records its state as checkpoint 16, sends a marker to all, and works on
   422.123  s#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   422.929  p#1 records its state as checkpoint 16, sends a marker to all, and works on
   422.929  p#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   423.735  q#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   424.392  p#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   424.653  q#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   424.924  s#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   425.450  p#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   425.450  p#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   425.763  r#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   426.748  s#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   426.748  s#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   426.807  q#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   426.807  q#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   426.906  r#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   426.906  r#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   427.000  p#1 tells r#1 p.50
   429.130  q#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   429.986  r#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   430.033  s#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   430.356  r#1 delivers p.50 from p#1, and depends on its sending from now on
   430.788  p#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   437.000  p#1 records its state as checkpoint 17, sends a marker to all, and works on
   439.143  s#1 records its state as checkpoint 17, sends a marker to all, and works on
   439.143  s#1 has the marker of p#1: what belongs to checkpoint 17 has come from there
   439.958  q#1 records its state as checkpoint 17, sends a marker to all, and works on
   439.958  q#1 has the marker of p#1: what belongs to checkpoint 17 has come from there
   440.467  r#1 records its state as checkpoint 17, sends a marker to all, and works on
   440.467  r#1 has the marker of p#1: what belongs to checkpoint 17 has come from there
   441.316  p#1 has the marker of s#1: what belongs to checkpoint 17 has come from there
   441.921  r#1 has the marker of s#1: what belongs to checkpoint 17 has come from there
   442.762  q#1 has the marker of s#1: what belongs to checkpoint 17 has come from there
   442.831  s#1 has the marker of q#1: what belongs to checkpoint 17 has come from there
   443.329  r#1 has the marker of q#1: what belongs to checkpoint 17 has come from there
   443.329  r#1 has the markers of all: its state and its channels at checkpoint 17 are on stable storage
   443.382  s#1 has the marker of r#1: what belongs to checkpoint 17 has come from there
   443.382  s#1 has the markers of all: its state and its channels at checkpoint 17 are on stable storage
   443.482  p#1 has the marker of r#1: what belongs to checkpoint 17 has come from there
   443.525  q#1 has the marker of r#1: what belongs to checkpoint 17 has come from there
   443.525  q#1 has the markers of all: its state and its channels at checkpoint 17 are on stable storage
   443.544  p#1 has the marker of q#1: what belongs to checkpoint 17 has come from there
   443.544  p#1 has the markers of all: its state and its channels at checkpoint 17 are on stable storage
   446.404  q#1 all have written checkpoint 17: it is permanent, and the one before is not needed any more
   446.696  r#1 all have written checkpoint 17: it is permanent, and the one before is not needed any more
   446.912  p#1 all have written checkpoint 17: it is permanent, and the one before is not needed any more
   447.329  s#1 all have written checkpoint 17: it is permanent, and the one before is not needed any more
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 391)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1239)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 31)
holds     last-round (lines that all have gone back to: 4)
trace     cc156337509a4686 (3859 events)

variant "logged by receivers"

     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   writes p.1 from p to its log, as its delivery 1, before it delivers it
     4.226  q   delivers p.1 from p
     5.000  r   tells s r.1
     6.041  r   writes q.1 from q to its log, as its delivery 1, before it delivers it
     6.041  r   delivers q.1 from q
     7.000  s   tells p s.1
     7.827  s   writes r.1 from r to its log, as its delivery 1, before it delivers it
     7.827  s   delivers r.1 from r
     9.000  p   tells r p.2
     9.981  p   writes s.1 from s to its log, as its delivery 1, before it delivers it
     9.981  p   delivers s.1 from s
    12.218  r   writes p.2 from p to its log, as its delivery 2, before it delivers it
    12.218  r   delivers p.2 from p
    16.000  p   tells q p.3
    18.000  q   tells r q.2
    18.627  q   writes p.3 from p to its log, as its delivery 2, before it delivers it
    18.627  q   delivers p.3 from p
    19.000  r   tells s r.2
    20.561  r   writes q.2 from q to its log, as its delivery 3, before it delivers it
    20.561  r   delivers q.2 from q
    21.000  s   tells p s.2
    21.220  s   writes r.2 from r to its log, as its delivery 2, before it delivers it
    21.220  s   delivers r.2 from r
    23.697  p   writes s.2 from s to its log, as its delivery 2, before it delivers it
    23.697  p   delivers s.2 from s
    30.000  p   tells q p.4
    31.000  p   tells r p.5
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    33.479  q   writes p.4 from p to its log, as its delivery 3, before it delivers it
    33.479  q   delivers p.4 from p
    34.216  r   writes p.5 from p to its log, as its delivery 4, before it delivers it
    34.216  r   delivers p.5 from p
    35.000  s   tells p s.3
    35.853  r   writes q.3 from q to its log, as its delivery 5, before it delivers it
    35.853  r   delivers q.3 from q
    36.929  s   writes r.3 from r to its log, as its delivery 3, before it delivers it
    36.929  s   delivers r.3 from r
    37.770  p   writes s.3 from s to its log, as its delivery 3, before it delivers it
    37.770  p   delivers s.3 from s
    40.000  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  p   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    40.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  q   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    40.000  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  r   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    40.000  s   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  s   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    44.000  p   tells q p.6
    46.000  q   tells r q.4
    47.000  r   tells s r.4
    47.743  q   writes p.6 from p to its log, as its delivery 4, before it delivers it
    47.743  q   delivers p.6 from p
    49.000  s   tells p s.4
    49.147  s   writes r.4 from r to its log, as its delivery 4, before it delivers it
    49.147  s   delivers r.4 from r
    49.655  r   writes q.4 from q to its log, as its delivery 6, before it delivers it
    49.655  r   delivers q.4 from q
    51.318  p   writes s.4 from s to its log, as its delivery 4, before it delivers it
    51.318  p   delivers s.4 from s
    53.000  p   tells r p.7
    56.814  r   writes p.7 from p to its log, as its delivery 7, before it delivers it
    56.814  r   delivers p.7 from p
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   writes p.8 from p to its log, as its delivery 5, before it delivers it
    61.028  q   delivers p.8 from p
    63.000  s   tells p s.5
    63.018  r   writes q.5 from q to its log, as its delivery 8, before it delivers it
    63.018  r   delivers q.5 from q
    63.442  s   writes r.5 from r to its log, as its delivery 5, before it delivers it
    63.442  s   delivers r.5 from r
    65.257  p   writes s.5 from s to its log, as its delivery 5, before it delivers it
    65.257  p   delivers s.5 from s
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   writes p.9 from p to its log, as its delivery 6, before it delivers it
    75.763  q   delivers p.9 from p
    76.098  r   writes q.6 from q to its log, as its delivery 9, before it delivers it
    76.098  r   delivers q.6 from q
    77.000  s   tells p s.6
    78.884  s   writes r.6 from r to its log, as its delivery 6, before it delivers it
    78.884  s   delivers r.6 from r
    78.980  r   writes p.10 from p to its log, as its delivery 10, before it delivers it
    78.980  r   delivers p.10 from p
    79.603  p   writes s.6 from s to its log, as its delivery 6, before it delivers it
    79.603  p   delivers s.6 from s
    80.000  p   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  p   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
    80.000  q   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  q   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
    80.000  r   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  r   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
    80.000  s   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  s   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
    86.000  p   tells q p.11
    88.000  q   tells r q.7
    88.744  q   writes p.11 from p to its log, as its delivery 7, before it delivers it
    88.744  q   delivers p.11 from p
    89.000  r   tells s r.7
    91.000  s   tells p s.7
    91.213  r   writes q.7 from q to its log, as its delivery 11, before it delivers it
    91.213  r   delivers q.7 from q
    91.325  s   writes r.7 from r to its log, as its delivery 7, before it delivers it
    91.325  s   delivers r.7 from r
    93.000  !   q crashes
    93.759  p   writes s.7 from s to its log, as its delivery 7, before it delivers it
    93.759  p   delivers s.7 from s
    97.000  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 replays p.11 from p, its delivery 7
    99.000  q#1 tells all members of work that it has started again: they are to send what may not have come
    99.000  q#1 sends q.7 to r again: r has not said yet that it needs no copy of it any more
    99.131  r   writes p.12 from p to its log, as its delivery 12, before it delivers it
    99.131  r   delivers p.12 from p
   100.000  p   tells q p.13
   101.317  r   answers q#1, which has started again
   101.317  r   cuts its channel from q
   102.000  q#1 tells r q.8
   102.002  r   drops q.7 from q#1: it has delivered that already
   102.730  p   answers q#1, which has started again
   102.730  p   cuts its channel from q
   102.730  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.962  s   answers q#1, which has started again
   102.962  s   cuts its channel from q
   103.000  r   tells s r.8
   105.000  s   tells p s.8
   105.181  s   writes r.8 from r to its log, as its delivery 8, before it delivers it
   105.181  s   delivers r.8 from r
   105.211  r   writes q.8 from q#1 to its log, as its delivery 13, before it delivers it
   105.211  r   delivers q.8 from q#1
   106.477  q#1 writes p.13 from p to its log, as its delivery 8, before it delivers it
   106.477  q#1 delivers p.13 from p
   108.273  p   writes s.8 from s to its log, as its delivery 8, before it delivers it
   108.273  p   delivers s.8 from s
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.994  q#1 writes p.14 from p to its log, as its delivery 9, before it delivers it
   117.994  q#1 delivers p.14 from p
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.344  r   writes q.9 from q#1 to its log, as its delivery 14, before it delivers it
   119.344  r   delivers q.9 from q#1
   119.526  s   writes r.9 from r to its log, as its delivery 9, before it delivers it
   119.526  s   delivers r.9 from r
   120.000  p   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  p   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   120.000  r   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  r   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   120.000  s   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  s   drops what lies before checkpoint 3 from stable storage, 7 entries: nobody goes back behind it
   121.368  p   writes s.9 from s to its log, as its delivery 9, before it delivers it
   121.368  p   delivers s.9 from s
   122.980  r   writes p.15 from p to its log, as its delivery 15, before it delivers it
   122.980  r   delivers p.15 from p
   128.000  p   tells q#1 p.16
   130.000  q#1 tells r q.10
   130.713  q#1 writes p.16 from p to its log, as its delivery 10, before it delivers it
   130.713  q#1 delivers p.16 from p
   131.000  r   tells s r.10
   133.000  s   tells p s.10
   133.776  r   writes q.10 from q#1 to its log, as its delivery 16, before it delivers it
   133.776  r   delivers q.10 from q#1
   134.813  s   writes r.10 from r to its log, as its delivery 10, before it delivers it
   134.813  s   delivers r.10 from r
   135.574  p   writes s.10 from s to its log, as its delivery 10, before it delivers it
   135.574  p   delivers s.10 from s
   139.000  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   139.000  q#1 drops what lies before checkpoint 3 from stable storage, 9 entries: nobody goes back behind it
   141.000  p   tells r p.17
   142.000  p   tells q#1 p.18
   143.430  r   writes p.17 from p to its log, as its delivery 17, before it delivers it
   143.430  r   delivers p.17 from p
   144.000  q#1 tells r q.11
   145.000  r   tells s r.11
   145.416  q#1 writes p.18 from p to its log, as its delivery 11, before it delivers it
   145.416  q#1 delivers p.18 from p
   147.000  s   tells p s.11
   147.127  r   writes q.11 from q#1 to its log, as its delivery 18, before it delivers it
   147.127  r   delivers q.11 from q#1
   148.602  s   writes r.11 from r to its log, as its delivery 11, before it delivers it
   148.602  s   delivers r.11 from r
   149.914  p   writes s.11 from s to its log, as its delivery 11, before it delivers it
   149.914  p   delivers s.11 from s
   156.000  p   tells q#1 p.19
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.052  q#1 writes p.19 from p to its log, as its delivery 12, before it delivers it
   159.052  q#1 delivers p.19 from p
   160.000  p   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  p   drops what lies before checkpoint 4 from stable storage, 8 entries: nobody goes back behind it
   160.000  r   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  r   drops what lies before checkpoint 4 from stable storage, 8 entries: nobody goes back behind it
   160.000  s   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  s   drops what lies before checkpoint 4 from stable storage, 5 entries: nobody goes back behind it
   160.157  r   writes q.12 from q#1 to its log, as its delivery 19, before it delivers it
   160.157  r   delivers q.12 from q#1
   161.000  s   tells p s.12
   161.978  s   writes r.12 from r to its log, as its delivery 12, before it delivers it
   161.978  s   delivers r.12 from r
   163.000  p   tells r p.20
   163.577  p   writes s.12 from s to its log, as its delivery 12, before it delivers it
   163.577  p   delivers s.12 from s
   166.317  r   writes p.20 from p to its log, as its delivery 20, before it delivers it
   166.317  r   delivers p.20 from p
   170.000  p   tells q#1 p.21
   172.000  q#1 tells r q.13
   173.000  r   tells s r.13
   173.969  q#1 writes p.21 from p to its log, as its delivery 13, before it delivers it
   173.969  q#1 delivers p.21 from p
   175.000  s   tells p s.13
   175.322  r   writes q.13 from q#1 to its log, as its delivery 21, before it delivers it
   175.322  r   delivers q.13 from q#1
   176.041  s   writes r.13 from r to its log, as its delivery 13, before it delivers it
   176.041  s   delivers r.13 from r
   177.053  p   writes s.13 from s to its log, as its delivery 13, before it delivers it
   177.053  p   delivers s.13 from s
   179.000  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   179.000  q#1 drops what lies before checkpoint 4 from stable storage, 7 entries: nobody goes back behind it
   184.000  p   tells q#1 p.22
   185.000  p   tells r p.23
   186.000  q#1 tells r q.14
   187.000  r   tells s r.14
   187.000  !   s crashes
   187.309  q#1 writes p.22 from p to its log, as its delivery 14, before it delivers it
   187.309  q#1 delivers p.22 from p
   188.197  r   writes q.14 from q#1 to its log, as its delivery 22, before it delivers it
   188.197  r   delivers q.14 from q#1
   188.992  r   writes p.23 from p to its log, as its delivery 23, before it delivers it
   188.992  r   delivers p.23 from p
   189.000  !   s line 15 has no effect: the process is down
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
   193.000  s#1 replays r.12 from r, its delivery 12
   193.000  s#1 replays r.13 from r, its delivery 13
   193.000  s#1 tells all members of work that it has started again: they are to send what may not have come
   193.000  s#1 sends s.12 to p again: p has not said yet that it needs no copy of it any more
   193.000  s#1 sends s.13 to p again: p has not said yet that it needs no copy of it any more
   195.031  q#1 answers s#1, which has started again
   195.031  q#1 cuts its channel from s
   195.124  p   answers s#1, which has started again
   195.124  p   cuts its channel from s
   195.402  p   drops s.12 from s#1: it has delivered that already
   195.402  p   drops s.13 from s#1: it has delivered that already
   196.948  r   answers s#1, which has started again
   196.948  r   cuts its channel from s
   196.948  r   sends r.14 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   198.000  p   tells q#1 p.24
   198.772  s#1 cuts its channel from q
   199.614  s#1 writes r.14 from r to its log, as its delivery 14, before it delivers it
   199.614  s#1 delivers r.14 from r
   200.000  q#1 tells r q.15
   200.000  p   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  p   drops what lies before checkpoint 5 from stable storage, 8 entries: nobody goes back behind it
   200.000  r   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  r   drops what lies before checkpoint 5 from stable storage, 8 entries: nobody goes back behind it
   200.959  q#1 writes p.24 from p to its log, as its delivery 15, before it delivers it
   200.959  q#1 delivers p.24 from p
   201.000  r   tells s#1 r.15
   202.566  r   writes q.15 from q#1 to its log, as its delivery 24, before it delivers it
   202.566  r   delivers q.15 from q#1
   203.000  s#1 tells p s.15
   203.119  s#1 writes r.15 from r to its log, as its delivery 15, before it delivers it
   203.119  s#1 delivers r.15 from r
   206.709  p   writes s.15 from s#1 to its log, as its delivery 14, before it delivers it
   206.709  p   delivers s.15 from s#1
   207.000  p   tells r p.25
   210.051  r   writes p.25 from p to its log, as its delivery 25, before it delivers it
   210.051  r   delivers p.25 from p
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.498  q#1 writes p.26 from p to its log, as its delivery 16, before it delivers it
   214.498  q#1 delivers p.26 from p
   215.000  r   tells s#1 r.16
   217.000  s#1 tells p s.16
   217.266  r   writes q.16 from q#1 to its log, as its delivery 26, before it delivers it
   217.266  r   delivers q.16 from q#1
   217.977  s#1 writes r.16 from r to its log, as its delivery 16, before it delivers it
   217.977  s#1 delivers r.16 from r
   219.000  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   219.000  q#1 drops what lies before checkpoint 5 from stable storage, 7 entries: nobody goes back behind it
   220.328  p   writes s.16 from s#1 to its log, as its delivery 15, before it delivers it
   220.328  p   delivers s.16 from s#1
   226.000  p   tells q#1 p.27
   228.000  q#1 tells r q.17
   228.762  q#1 writes p.27 from p to its log, as its delivery 17, before it delivers it
   228.762  q#1 delivers p.27 from p
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   231.000  s#1 tells p s.17
   231.424  r   writes p.28 from p to its log, as its delivery 27, before it delivers it
   231.424  r   delivers p.28 from p
   231.492  r   writes q.17 from q#1 to its log, as its delivery 28, before it delivers it
   231.492  r   delivers q.17 from q#1
   232.147  s#1 writes r.17 from r to its log, as its delivery 17, before it delivers it
   232.147  s#1 delivers r.17 from r
   233.000  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   233.000  s#1 drops what lies before checkpoint 5 from stable storage, 12 entries: nobody goes back behind it
   233.349  p   writes s.17 from s#1 to its log, as its delivery 16, before it delivers it
   233.349  p   delivers s.17 from s#1
   240.000  p   tells q#1 p.29
   240.000  p   writes checkpoint 6 to stable storage: from here a replay begins
   240.000  p   drops what lies before checkpoint 6 from stable storage, 9 entries: nobody goes back behind it
   240.000  r   writes checkpoint 6 to stable storage: from here a replay begins
   240.000  r   drops what lies before checkpoint 6 from stable storage, 9 entries: nobody goes back behind it
   242.000  q#1 tells r q.18
   243.000  r   tells s#1 r.18
   243.073  q#1 writes p.29 from p to its log, as its delivery 18, before it delivers it
   243.073  q#1 delivers p.29 from p
   245.000  s#1 tells p s.18
   245.151  s#1 writes r.18 from r to its log, as its delivery 18, before it delivers it
   245.151  s#1 delivers r.18 from r
   245.206  r   writes q.18 from q#1 to its log, as its delivery 29, before it delivers it
   245.206  r   delivers q.18 from q#1
   247.523  p   writes s.18 from s#1 to its log, as its delivery 17, before it delivers it
   247.523  p   delivers s.18 from s#1
   251.000  p   tells r p.30
   254.000  p   tells q#1 p.31
   254.808  r   writes p.30 from p to its log, as its delivery 30, before it delivers it
   254.808  r   delivers p.30 from p
   256.000  q#1 tells r q.19
   256.731  q#1 writes p.31 from p to its log, as its delivery 19, before it delivers it
   256.731  q#1 delivers p.31 from p
   257.000  r   tells s#1 r.19
   259.000  s#1 tells p s.19
   259.000  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   259.000  q#1 drops what lies before checkpoint 6 from stable storage, 7 entries: nobody goes back behind it
   259.350  r   writes q.19 from q#1 to its log, as its delivery 31, before it delivers it
   259.350  r   delivers q.19 from q#1
   260.662  s#1 writes r.19 from r to its log, as its delivery 19, before it delivers it
   260.662  s#1 delivers r.19 from r
   262.911  p   writes s.19 from s#1 to its log, as its delivery 18, before it delivers it
   262.911  p   delivers s.19 from s#1
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   270.310  q#1 writes p.32 from p to its log, as its delivery 20, before it delivers it
   270.310  q#1 delivers p.32 from p
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   272.317  r   writes q.20 from q#1 to its log, as its delivery 32, before it delivers it
   272.317  r   delivers q.20 from q#1
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.000  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   273.000  s#1 drops what lies before checkpoint 6 from stable storage, 6 entries: nobody goes back behind it
   273.520  s#1 writes r.20 from r to its log, as its delivery 20, before it delivers it
   273.520  s#1 delivers r.20 from r
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 6 from stable storage
   277.000  p#1 replays s.18 from s, its delivery 17
   277.000  p#1 replays s.19 from s, its delivery 18
   277.000  p#1 tells all members of work that it has started again: they are to send what may not have come
   277.000  p#1 sends p.29 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.31 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.32 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.30 to r again: r has not said yet that it needs no copy of it any more
   279.022  q#1 answers p#1, which has started again
   279.022  q#1 cuts its channel from p
   280.000  r   writes checkpoint 7 to stable storage: from here a replay begins
   280.000  r   drops what lies before checkpoint 7 from stable storage, 8 entries: nobody goes back behind it
   280.073  s#1 answers p#1, which has started again
   280.073  s#1 cuts its channel from p
   280.073  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.812  r   answers p#1, which has started again
   280.812  r   cuts its channel from p
   280.971  r   drops p.30 from p#1: it has delivered that already
   282.000  p#1 tells q p.34
   282.396  p#1 cuts its channel from s
   282.746  p#1 cuts its channel from q
   282.746  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.32 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.34 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.209  p#1 writes s.20 from s#1 to its log, as its delivery 19, before it delivers it
   283.209  p#1 delivers s.20 from s#1
   284.000  q#1 tells r q.21
   285.000  r   tells s#1 r.21
   285.753  q#1 drops p.29 from p#1: it has delivered that already
   286.121  r   writes q.21 from q#1 to its log, as its delivery 33, before it delivers it
   286.121  r   delivers q.21 from q#1
   286.710  q#1 drops p.31 from p#1: it has delivered that already
   286.710  q#1 drops p.32 from p#1: it has delivered that already
   286.710  q#1 writes p.34 from p#1 to its log, as its delivery 21, before it delivers it
   286.710  q#1 delivers p.34 from p#1
   287.000  s#1 tells p#1 s.21
   288.862  s#1 writes r.21 from r to its log, as its delivery 21, before it delivers it
   288.862  s#1 delivers r.21 from r
   289.372  p#1 writes s.21 from s#1 to its log, as its delivery 20, before it delivers it
   289.372  p#1 delivers s.21 from s#1
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   297.396  r   writes p.35 from p#1 to its log, as its delivery 34, before it delivers it
   297.396  r   delivers p.35 from p#1
   298.000  q#1 tells r q.22
   299.000  r   tells s#1 r.22
   299.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   299.000  q#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   300.000  q#1 writes p.36 from p#1 to its log, as its delivery 22, before it delivers it
   300.000  q#1 delivers p.36 from p#1
   301.000  s#1 tells p#1 s.22
   301.534  r   writes q.22 from q#1 to its log, as its delivery 35, before it delivers it
   301.534  r   delivers q.22 from q#1
   302.874  s#1 writes r.22 from r to its log, as its delivery 22, before it delivers it
   302.874  s#1 delivers r.22 from r
   304.181  p#1 writes s.22 from s#1 to its log, as its delivery 21, before it delivers it
   304.181  p#1 delivers s.22 from s#1
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   313.000  r   tells s#1 r.23
   313.000  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   313.000  s#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   313.334  q#1 writes p.37 from p#1 to its log, as its delivery 23, before it delivers it
   313.334  q#1 delivers p.37 from p#1
   314.598  r   writes q.23 from q#1 to its log, as its delivery 36, before it delivers it
   314.598  r   delivers q.23 from q#1
   315.000  s#1 tells p#1 s.23
   316.643  s#1 writes r.23 from r to its log, as its delivery 23, before it delivers it
   316.643  s#1 delivers r.23 from r
   317.000  p#1 tells r p.38
   317.000  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   317.000  p#1 drops what lies before checkpoint 7 from stable storage, 14 entries: nobody goes back behind it
   318.047  p#1 writes s.23 from s#1 to its log, as its delivery 22, before it delivers it
   318.047  p#1 delivers s.23 from s#1
   319.098  r   writes p.38 from p#1 to its log, as its delivery 37, before it delivers it
   319.098  r   delivers p.38 from p#1
   320.000  r   writes checkpoint 8 to stable storage: from here a replay begins
   320.000  r   drops what lies before checkpoint 8 from stable storage, 9 entries: nobody goes back behind it
   324.000  p#1 tells q#1 p.39
   326.000  q#1 tells r q.24
   327.000  r   tells s#1 r.24
   327.784  q#1 writes p.39 from p#1 to its log, as its delivery 24, before it delivers it
   327.784  q#1 delivers p.39 from p#1
   329.000  s#1 tells p#1 s.24
   329.914  r   writes q.24 from q#1 to its log, as its delivery 38, before it delivers it
   329.914  r   delivers q.24 from q#1
   329.967  s#1 writes r.24 from r to its log, as its delivery 24, before it delivers it
   329.967  s#1 delivers r.24 from r
   332.940  p#1 writes s.24 from s#1 to its log, as its delivery 23, before it delivers it
   332.940  p#1 delivers s.24 from s#1
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   339.000  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   339.000  q#1 drops what lies before checkpoint 8 from stable storage, 6 entries: nobody goes back behind it
   340.000  q#1 tells r q.25
   341.000  r   tells s#1 r.25
   341.801  q#1 writes p.40 from p#1 to its log, as its delivery 25, before it delivers it
   341.801  q#1 delivers p.40 from p#1
   342.067  r   writes q.25 from q#1 to its log, as its delivery 39, before it delivers it
   342.067  r   delivers q.25 from q#1
   342.597  r   writes p.41 from p#1 to its log, as its delivery 40, before it delivers it
   342.597  r   delivers p.41 from p#1
   343.000  s#1 tells p#1 s.25
   343.512  s#1 writes r.25 from r to its log, as its delivery 25, before it delivers it
   343.512  s#1 delivers r.25 from r
   346.956  p#1 writes s.25 from s#1 to its log, as its delivery 24, before it delivers it
   346.956  p#1 delivers s.25 from s#1
   352.000  p#1 tells q#1 p.42
   353.000  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   353.000  s#1 drops what lies before checkpoint 8 from stable storage, 7 entries: nobody goes back behind it
   354.000  q#1 tells r q.26
   355.000  r   tells s#1 r.26
   355.264  q#1 writes p.42 from p#1 to its log, as its delivery 26, before it delivers it
   355.264  q#1 delivers p.42 from p#1
   357.000  s#1 tells p#1 s.26
   357.000  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   357.000  p#1 drops what lies before checkpoint 8 from stable storage, 8 entries: nobody goes back behind it
   357.326  r   writes q.26 from q#1 to its log, as its delivery 41, before it delivers it
   357.326  r   delivers q.26 from q#1
   358.000  !   r crashes
   358.170  s#1 writes r.26 from r to its log, as its delivery 26, before it delivers it
   358.170  s#1 delivers r.26 from r
   360.541  p#1 writes s.26 from s#1 to its log, as its delivery 25, before it delivers it
   360.541  p#1 delivers s.26 from s#1
   361.000  p#1 tells r p.43
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 replays q.24 from q, its delivery 38
   364.000  r#1 replays q.25 from q, its delivery 39
   364.000  r#1 replays p.41 from p, its delivery 40
   364.000  r#1 replays q.26 from q, its delivery 41
   364.000  r#1 tells all members of work that it has started again: they are to send what may not have come
   364.000  r#1 sends r.23 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.24 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.25 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.26 to s again: s has not said yet that it needs no copy of it any more
   366.000  p#1 tells q#1 p.44
   366.157  p#1 answers r#1, which has started again
   366.157  p#1 cuts its channel from r
   366.157  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   367.086  s#1 answers r#1, which has started again
   367.086  s#1 cuts its channel from r
   367.426  q#1 answers r#1, which has started again
   367.426  q#1 cuts its channel from r
   368.000  q#1 tells r#1 q.27
   368.953  q#1 writes p.44 from p#1 to its log, as its delivery 27, before it delivers it
   368.953  q#1 delivers p.44 from p#1
   369.000  r#1 tells s r.27
   369.921  r#1 cuts its channel from p
   369.921  r#1 writes p.43 from p#1 to its log, as its delivery 42, before it delivers it
   369.921  r#1 delivers p.43 from p#1
   370.037  r#1 cuts its channel from q
   370.114  r#1 writes q.27 from q#1 to its log, as its delivery 43, before it delivers it
   370.114  r#1 delivers q.27 from q#1
   370.778  r#1 cuts its channel from s
   370.778  r#1 sends r.23 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.26 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.27 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.000  s#1 tells p#1 s.27
   373.812  s#1 drops r.23 from r#1: it has delivered that already
   373.812  s#1 drops r.24 from r#1: it has delivered that already
   373.812  s#1 drops r.25 from r#1: it has delivered that already
   373.812  s#1 drops r.26 from r#1: it has delivered that already
   373.812  s#1 writes r.27 from r#1 to its log, as its delivery 27, before it delivers it
   373.812  s#1 delivers r.27 from r#1
   374.322  p#1 writes s.27 from s#1 to its log, as its delivery 26, before it delivers it
   374.322  p#1 delivers s.27 from s#1
   379.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   379.000  q#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   380.000  p#1 tells q#1 p.45
   382.000  q#1 tells r#1 q.28
   382.240  q#1 writes p.45 from p#1 to its log, as its delivery 28, before it delivers it
   382.240  q#1 delivers p.45 from p#1
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.419  r#1 writes q.28 from q#1 to its log, as its delivery 44, before it delivers it
   384.419  r#1 delivers q.28 from q#1
   385.000  s#1 tells p#1 s.28
   386.043  s#1 writes r.28 from r#1 to its log, as its delivery 28, before it delivers it
   386.043  s#1 delivers r.28 from r#1
   386.356  r#1 writes p.46 from p#1 to its log, as its delivery 45, before it delivers it
   386.356  r#1 delivers p.46 from p#1
   387.016  p#1 writes s.28 from s#1 to its log, as its delivery 27, before it delivers it
   387.016  p#1 delivers s.28 from s#1
   393.000  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   393.000  s#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   394.000  p#1 tells q#1 p.47
   396.000  q#1 tells r#1 q.29
   396.798  q#1 writes p.47 from p#1 to its log, as its delivery 29, before it delivers it
   396.798  q#1 delivers p.47 from p#1
   397.000  r#1 tells s#1 r.29
   397.000  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   397.000  p#1 drops what lies before checkpoint 9 from stable storage, 9 entries: nobody goes back behind it
   398.018  r#1 writes q.29 from q#1 to its log, as its delivery 46, before it delivers it
   398.018  r#1 delivers q.29 from q#1
   399.000  s#1 tells p#1 s.29
   399.888  s#1 writes r.29 from r#1 to its log, as its delivery 29, before it delivers it
   399.888  s#1 delivers r.29 from r#1
   401.990  p#1 writes s.29 from s#1 to its log, as its delivery 28, before it delivers it
   401.990  p#1 delivers s.29 from s#1
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   404.000  r#1 drops what lies before checkpoint 9 from stable storage, 16 entries: nobody goes back behind it
   405.000  p#1 tells r#1 p.48
   407.266  r#1 writes p.48 from p#1 to its log, as its delivery 47, before it delivers it
   407.266  r#1 delivers p.48 from p#1
   408.000  p#1 tells q#1 p.49
   410.000  q#1 tells r#1 q.30
   410.100  q#1 writes p.49 from p#1 to its log, as its delivery 30, before it delivers it
   410.100  q#1 delivers p.49 from p#1
   411.000  r#1 tells s#1 r.30
   412.931  r#1 writes q.30 from q#1 to its log, as its delivery 48, before it delivers it
   412.931  r#1 delivers q.30 from q#1
   413.000  s#1 tells p#1 s.30
   413.306  s#1 writes r.30 from r#1 to its log, as its delivery 30, before it delivers it
   413.306  s#1 delivers r.30 from r#1
   415.712  p#1 writes s.30 from s#1 to its log, as its delivery 29, before it delivers it
   415.712  p#1 delivers s.30 from s#1
   419.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   419.000  q#1 drops what lies before checkpoint 10 from stable storage, 7 entries: nobody goes back behind it
   427.000  p#1 tells r#1 p.50
   429.682  r#1 writes p.50 from p#1 to its log, as its delivery 49, before it delivers it
   429.682  r#1 delivers p.50 from p#1
   433.000  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   433.000  s#1 drops what lies before checkpoint 10 from stable storage, 5 entries: nobody goes back behind it
   437.000  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   437.000  p#1 drops what lies before checkpoint 10 from stable storage, 6 entries: nobody goes back behind it
   444.000  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   444.000  r#1 drops what lies before checkpoint 10 from stable storage, 5 entries: nobody goes back behind it
   459.000  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   459.000  q#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   473.000  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   473.000  s#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   477.000  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   477.000  p#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   484.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   484.000  r#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   499.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   499.000  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   513.000  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   513.000  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   517.000  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   517.000  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   524.000  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   524.000  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 276)
trace     b64db01e054df010 (2848 events)

variant "logged by receivers, later"

     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   delivers p.1 from p
     5.000  r   tells s r.1
     6.041  r   delivers q.1 from q
     7.000  s   tells p s.1
     7.827  s   delivers r.1 from r
     9.000  p   tells r p.2
     9.981  p   delivers s.1 from s
    12.218  r   delivers p.2 from p
    16.000  p   tells q p.3
    18.000  q   tells r q.2
    18.627  q   delivers p.3 from p
    19.000  r   tells s r.2
    19.226  q   writes what it has delivered to its log: 2 more
    20.561  r   delivers q.2 from q
    21.000  s   tells p s.2
    21.041  r   writes what it has delivered to its log: 3 more
    21.220  s   delivers r.2 from r
    22.827  s   writes what it has delivered to its log: 2 more
    23.697  p   delivers s.2 from s
    24.981  p   writes what it has delivered to its log: 2 more
    30.000  p   tells q p.4
    31.000  p   tells r p.5
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    33.479  q   delivers p.4 from p
    34.216  r   delivers p.5 from p
    35.000  s   tells p s.3
    35.853  r   delivers q.3 from q
    36.929  s   delivers r.3 from r
    37.770  p   delivers s.3 from s
    40.000  p   writes what it has delivered to its log: 1 more
    40.000  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  q   writes what it has delivered to its log: 1 more
    40.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  r   writes what it has delivered to its log: 2 more
    40.000  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  s   writes what it has delivered to its log: 1 more
    40.000  s   writes checkpoint 1 to stable storage: from here a replay begins
    44.000  p   tells q p.6
    46.000  q   tells r q.4
    47.000  r   tells s r.4
    47.743  q   delivers p.6 from p
    49.000  s   tells p s.4
    49.147  s   delivers r.4 from r
    49.655  r   delivers q.4 from q
    51.318  p   delivers s.4 from s
    53.000  p   tells r p.7
    56.814  r   delivers p.7 from p
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   delivers p.8 from p
    62.743  q   writes what it has delivered to its log: 2 more
    63.000  s   tells p s.5
    63.018  r   delivers q.5 from q
    63.442  s   delivers r.5 from r
    64.147  s   writes what it has delivered to its log: 2 more
    64.655  r   writes what it has delivered to its log: 3 more
    65.257  p   delivers s.5 from s
    66.318  p   writes what it has delivered to its log: 2 more
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   delivers p.9 from p
    76.098  r   delivers q.6 from q
    77.000  s   tells p s.6
    78.884  s   delivers r.6 from r
    78.980  r   delivers p.10 from p
    79.603  p   delivers s.6 from s
    80.000  p   writes what it has delivered to its log: 1 more
    80.000  p   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  q   writes what it has delivered to its log: 1 more
    80.000  q   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  r   writes what it has delivered to its log: 2 more
    80.000  r   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  s   writes what it has delivered to its log: 1 more
    80.000  s   writes checkpoint 2 to stable storage: from here a replay begins
    85.343  q   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    86.000  p   tells q p.11
    86.355  p   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    86.495  s   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    86.929  r   drops what lies before checkpoint 2 from stable storage, 18 entries: nobody goes back behind it
    88.000  q   tells r q.7
    88.744  q   delivers p.11 from p
    89.000  r   tells s r.7
    91.000  s   tells p s.7
    91.213  r   delivers q.7 from q
    91.325  s   delivers r.7 from r
    93.000  !   q crashes
    93.759  p   delivers s.7 from s
    97.000  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 announces that q has ended with its interval 6: what it did after it is lost
    99.000  q#1 tells all members of work that it has started again: they are to send what may not have come
    99.000  q#1 sends q.6 to r again: r has not said yet that it needs no copy of it any more
    99.000  q#1 sends q.7 to r again: r has not said yet that it needs no copy of it any more
    99.131  r   delivers p.12 from p
   100.000  p   tells q p.13
   101.317  r   answers q#1, which has started again
   101.317  r   cuts its channel from q
   101.317  r   hears that q has ended with its interval 6
   102.000  q#1 tells r q.8
   102.002  r   drops q.6 from q#1: it has delivered that already
   102.211  r   drops q.7 from q#1: it has delivered that already
   102.730  p   answers q#1, which has started again
   102.730  p   cuts its channel from q
   102.730  p   sends p.11 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.730  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.730  p   hears that q has ended with its interval 6
   102.962  s   answers q#1, which has started again
   102.962  s   cuts its channel from q
   102.962  s   hears that q has ended with its interval 6
   103.000  r   tells s r.8
   105.000  s   tells p s.8
   105.181  s   delivers r.8 from r
   105.344  r   delivers q.8 from q#1
   106.213  r   writes what it has delivered to its log: 3 more
   106.325  s   writes what it has delivered to its log: 2 more
   106.477  q#1 delivers p.11 from p
   106.724  q#1 delivers p.13 from p
   108.273  p   delivers s.8 from s
   108.759  p   writes what it has delivered to its log: 2 more
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   116.713  q#1 delivers p.14 from p
   117.000  r   tells s r.9
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.526  s   delivers r.9 from r
   119.776  r   delivers q.9 from q#1
   120.000  p   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  p   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
   120.000  r   writes what it has delivered to its log: 1 more
   120.000  r   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  s   writes what it has delivered to its log: 1 more
   120.000  s   writes checkpoint 3 to stable storage: from here a replay begins
   121.368  p   delivers s.9 from s
   121.477  q#1 writes what it has delivered to its log: 3 more
   122.980  r   delivers p.15 from p
   123.598  p   writes what it has delivered to its log: 1 more
   127.059  s   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
   128.000  p   tells q#1 p.16
   130.000  q#1 tells r q.10
   131.000  r   tells s r.10
   131.416  q#1 delivers p.16 from p
   133.000  s   tells p s.10
   133.127  r   delivers q.10 from q#1
   134.813  s   delivers r.10 from r
   135.574  p   delivers s.10 from s
   137.980  r   writes what it has delivered to its log: 2 more
   139.000  q#1 writes what it has delivered to its log: 1 more
   139.000  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   141.000  p   tells r p.17
   142.000  p   tells q#1 p.18
   142.370  s   writes what it has delivered to its log: 1 more
   142.851  p   writes what it has delivered to its log: 1 more
   143.430  r   delivers p.17 from p
   144.000  q#1 tells r q.11
   145.000  r   tells s r.11
   145.052  q#1 delivers p.18 from p
   145.146  q#1 drops what lies before checkpoint 3 from stable storage, 16 entries: nobody goes back behind it
   146.157  r   delivers q.11 from q#1
   147.000  s   tells p s.11
   148.602  s   delivers r.11 from r
   149.914  p   delivers s.11 from s
   156.000  p   tells q#1 p.19
   158.000  q#1 tells r q.12
   158.430  r   writes what it has delivered to its log: 2 more
   159.000  r   tells s r.12
   159.969  q#1 delivers p.19 from p
   160.000  p   writes what it has delivered to its log: 1 more
   160.000  p   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  r   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  s   writes what it has delivered to its log: 1 more
   160.000  s   writes checkpoint 4 to stable storage: from here a replay begins
   160.052  q#1 writes what it has delivered to its log: 2 more
   161.000  s   tells p s.12
   161.322  r   delivers q.12 from q#1
   161.978  s   delivers r.12 from r
   163.000  p   tells r p.20
   163.319  s   writes what it has delivered to its log: 1 more
   163.577  p   delivers s.12 from s
   163.606  r   writes what it has delivered to its log: 1 more
   165.695  p   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   165.800  r   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   166.317  r   delivers p.20 from p
   167.526  s   drops what lies before checkpoint 3 from stable storage, 7 entries: nobody goes back behind it
   170.000  p   tells q#1 p.21
   172.000  q#1 tells r q.13
   173.000  r   tells s r.13
   173.309  q#1 delivers p.21 from p
   174.197  r   delivers q.13 from q#1
   175.000  s   tells p s.13
   176.041  s   delivers r.13 from r
   177.053  p   delivers s.13 from s
   178.577  p   writes what it has delivered to its log: 2 more
   179.000  q#1 writes what it has delivered to its log: 1 more
   179.000  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   181.317  r   writes what it has delivered to its log: 2 more
   184.000  p   tells q#1 p.22
   185.000  p   tells r p.23
   186.000  q#1 tells r q.14
   186.959  q#1 delivers p.22 from p
   187.000  r   tells s r.14
   187.000  !   s crashes
   188.566  r   delivers q.14 from q#1
   188.992  r   delivers p.23 from p
   189.000  !   s line 15 has no effect: the process is down
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
   193.000  s#1 replays r.12 from r, its delivery 12
   193.000  s#1 announces that s has ended with its interval 12: what it did after it is lost
   193.000  s#1 tells all members of work that it has started again: they are to send what may not have come
   193.000  s#1 sends s.11 to p again: p has not said yet that it needs no copy of it any more
   193.000  s#1 sends s.12 to p again: p has not said yet that it needs no copy of it any more
   193.000  s#1 sends s.13 to p again: p has not said yet that it needs no copy of it any more
   195.031  q#1 answers s#1, which has started again
   195.031  q#1 cuts its channel from s
   195.031  q#1 hears that s has ended with its interval 12
   195.124  p   answers s#1, which has started again
   195.124  p   cuts its channel from s
   195.124  p   hears that s has ended with its interval 12
   195.402  p   drops s.11 from s#1: it has delivered that already
   195.402  p   drops s.12 from s#1: it has delivered that already
   196.709  p   drops s.13 from s#1: it has delivered that already
   196.948  r   answers s#1, which has started again
   196.948  r   cuts its channel from s
   196.948  r   sends r.13 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   196.948  r   sends r.14 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   196.948  r   hears that s has ended with its interval 12
   198.000  p   tells q#1 p.24
   198.772  s#1 cuts its channel from q
   199.614  s#1 delivers r.13 from r
   199.614  s#1 delivers r.14 from r
   200.000  q#1 tells r q.15
   200.000  p   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  r   writes what it has delivered to its log: 2 more
   200.000  r   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  r   drops what lies before checkpoint 4 from stable storage, 8 entries: nobody goes back behind it
   200.498  q#1 delivers p.24 from p
   201.000  r   tells s#1 r.15
   201.959  q#1 writes what it has delivered to its log: 2 more
   203.000  s#1 tells p s.15
   203.266  r   delivers q.15 from q#1
   203.977  s#1 delivers r.15 from r
   205.934  p   drops what lies before checkpoint 5 from stable storage, 16 entries: nobody goes back behind it
   206.328  p   delivers s.15 from s#1
   207.000  p   tells r p.25
   210.051  r   delivers p.25 from p
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.614  s#1 writes what it has delivered to its log: 3 more
   214.762  q#1 delivers p.26 from p
   215.000  r   tells s#1 r.16
   217.000  s#1 tells p s.16
   217.492  r   delivers q.16 from q#1
   218.147  s#1 delivers r.16 from r
   218.266  r   writes what it has delivered to its log: 3 more
   219.000  q#1 writes what it has delivered to its log: 1 more
   219.000  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   219.349  p   delivers s.16 from s#1
   221.328  p   writes what it has delivered to its log: 2 more
   225.331  q#1 drops what lies before checkpoint 4 from stable storage, 7 entries: nobody goes back behind it
   226.000  p   tells q#1 p.27
   228.000  q#1 tells r q.17
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   229.073  q#1 delivers p.27 from p
   231.000  s#1 tells p s.17
   231.151  s#1 delivers r.17 from r
   231.206  r   delivers q.17 from q#1
   231.424  r   delivers p.28 from p
   233.000  s#1 writes what it has delivered to its log: 2 more
   233.000  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   233.523  p   delivers s.17 from s#1
   235.271  q#1 writes what it has delivered to its log: 1 more
   235.490  p   writes what it has delivered to its log: 1 more
   236.427  r   writes what it has delivered to its log: 2 more
   240.000  p   tells q#1 p.29
   240.000  p   writes checkpoint 6 to stable storage: from here a replay begins
   240.000  r   writes checkpoint 6 to stable storage: from here a replay begins
   240.385  s#1 drops what lies before checkpoint 5 from stable storage, 17 entries: nobody goes back behind it
   242.000  q#1 tells r q.18
   242.731  q#1 delivers p.29 from p
   243.000  r   tells s#1 r.18
   243.967  q#1 writes what it has delivered to its log: 1 more
   245.000  s#1 tells p s.18
   245.350  r   delivers q.18 from q#1
   246.662  s#1 delivers r.18 from r
   247.022  r   drops what lies before checkpoint 5 from stable storage, 8 entries: nobody goes back behind it
   248.911  p   delivers s.18 from s#1
   251.000  p   tells r p.30
   254.000  p   tells q#1 p.31
   254.808  r   delivers p.30 from p
   256.000  q#1 tells r q.19
   256.310  q#1 delivers p.31 from p
   257.000  r   tells s#1 r.19
   258.317  r   delivers q.19 from q#1
   259.000  s#1 tells p s.19
   259.000  q#1 writes what it has delivered to its log: 1 more
   259.000  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   259.520  s#1 delivers r.19 from r
   260.350  r   writes what it has delivered to its log: 3 more
   261.662  s#1 writes what it has delivered to its log: 2 more
   262.306  p   delivers s.19 from s#1
   263.911  p   writes what it has delivered to its log: 2 more
   264.510  q#1 drops what lies before checkpoint 5 from stable storage, 7 entries: nobody goes back behind it
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   270.436  q#1 delivers p.32 from p
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   272.121  r   delivers q.20 from q#1
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.000  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   274.862  s#1 delivers r.20 from r
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 6 from stable storage
   277.000  p#1 replays s.18 from s, its delivery 17
   277.000  p#1 replays s.19 from s, its delivery 18
   277.000  p#1 announces that p has ended with its interval 18: what it did after it is lost
   277.000  p#1 tells all members of work that it has started again: they are to send what may not have come
   277.000  p#1 sends p.29 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.31 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.32 to q again: q has not said yet that it needs no copy of it any more
   277.000  p#1 sends p.30 to r again: r has not said yet that it needs no copy of it any more
   279.022  q#1 answers p#1, which has started again
   279.022  q#1 cuts its channel from p
   279.022  q#1 hears that p has ended with its interval 18
   280.000  r   writes what it has delivered to its log: 1 more
   280.000  r   writes checkpoint 7 to stable storage: from here a replay begins
   280.073  s#1 answers p#1, which has started again
   280.073  s#1 cuts its channel from p
   280.073  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.073  s#1 hears that p has ended with its interval 18
   280.812  r   answers p#1, which has started again
   280.812  r   cuts its channel from p
   280.812  r   hears that p has ended with its interval 18
   280.971  r   drops p.30 from p#1: it has delivered that already
   282.000  p#1 tells q p.34
   282.396  p#1 cuts its channel from s
   282.445  p#1 delivers s.20 from s#1
   282.678  s#1 writes what it has delivered to its log: 1 more
   282.746  p#1 cuts its channel from q
   282.746  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.32 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.34 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   284.000  q#1 tells r q.21
   285.000  r   tells s#1 r.21
   285.436  q#1 writes what it has delivered to its log: 1 more
   286.415  r   drops what lies before checkpoint 6 from stable storage, 9 entries: nobody goes back behind it
   286.710  q#1 drops p.29 from p#1: it has delivered that already
   286.710  q#1 drops p.31 from p#1: it has delivered that already
   286.710  q#1 drops p.32 from p#1: it has delivered that already
   286.746  q#1 delivers p.34 from p#1
   287.000  s#1 tells p#1 s.21
   287.534  r   delivers q.21 from q#1
   288.874  s#1 delivers r.21 from r
   290.181  p#1 delivers s.21 from s#1
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   297.396  r   delivers p.35 from p#1
   297.445  p#1 writes what it has delivered to its log: 2 more
   298.000  q#1 tells r q.22
   299.000  r   tells s#1 r.22
   299.000  q#1 writes what it has delivered to its log: 1 more
   299.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   299.000  q#1 drops what lies before checkpoint 6 from stable storage, 7 entries: nobody goes back behind it
   299.334  q#1 delivers p.36 from p#1
   300.598  r   delivers q.22 from q#1
   301.000  s#1 tells p#1 s.22
   302.534  r   writes what it has delivered to its log: 3 more
   302.643  s#1 delivers r.22 from r
   303.874  s#1 writes what it has delivered to its log: 2 more
   304.047  p#1 delivers s.22 from s#1
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   313.000  r   tells s#1 r.23
   313.000  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   313.784  q#1 delivers p.37 from p#1
   314.334  q#1 writes what it has delivered to its log: 2 more
   315.000  s#1 tells p#1 s.23
   315.914  r   delivers q.23 from q#1
   315.967  s#1 delivers r.23 from r
   316.387  r   writes what it has delivered to its log: 1 more
   317.000  p#1 tells r p.38
   317.000  p#1 writes what it has delivered to its log: 1 more
   317.000  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   318.940  p#1 delivers s.23 from s#1
   319.098  r   delivers p.38 from p#1
   319.275  r   writes what it has delivered to its log: 1 more
   319.940  s#1 writes what it has delivered to its log: 1 more
   320.000  r   writes checkpoint 8 to stable storage: from here a replay begins
   320.095  s#1 drops what lies before checkpoint 6 from stable storage, 6 entries: nobody goes back behind it
   324.000  p#1 tells q#1 p.39
   324.130  p#1 drops what lies before checkpoint 7 from stable storage, 23 entries: nobody goes back behind it
   325.006  r   drops what lies before checkpoint 7 from stable storage, 8 entries: nobody goes back behind it
   326.000  q#1 tells r q.24
   327.000  r   tells s#1 r.24
   327.801  q#1 delivers p.39 from p#1
   328.067  r   delivers q.24 from q#1
   329.000  s#1 tells p#1 s.24
   329.512  s#1 delivers r.24 from r
   332.956  p#1 delivers s.24 from s#1
   333.940  p#1 writes what it has delivered to its log: 2 more
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   339.000  q#1 writes what it has delivered to its log: 1 more
   339.000  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   340.000  q#1 tells r q.25
   341.000  r   tells s#1 r.25
   341.264  q#1 delivers p.40 from p#1
   342.244  r   writes what it has delivered to its log: 1 more
   342.597  r   delivers p.41 from p#1
   343.000  s#1 tells p#1 s.25
   343.326  r   delivers q.25 from q#1
   344.170  s#1 delivers r.25 from r
   344.512  s#1 writes what it has delivered to its log: 2 more
   345.052  q#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   346.541  p#1 delivers s.25 from s#1
   352.000  p#1 tells q#1 p.42
   353.000  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   354.000  q#1 tells r q.26
   354.953  q#1 delivers p.42 from p#1
   355.000  r   tells s#1 r.26
   355.340  p#1 writes what it has delivered to its log: 1 more
   355.507  q#1 writes what it has delivered to its log: 2 more
   356.041  r   delivers q.26 from q#1
   357.000  s#1 tells p#1 s.26
   357.000  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   357.597  r   writes what it has delivered to its log: 3 more
   358.000  !   r crashes
   358.993  s#1 delivers r.26 from r
   359.205  s#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   360.322  p#1 delivers s.26 from s#1
   361.000  p#1 tells r p.43
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 replays q.24 from q, its delivery 38
   364.000  r#1 replays p.41 from p, its delivery 39
   364.000  r#1 replays q.25 from q, its delivery 40
   364.000  r#1 replays q.26 from q, its delivery 41
   364.000  r#1 announces that r has ended with its interval 41: what it did after it is lost
   364.000  r#1 tells all members of work that it has started again: they are to send what may not have come
   364.000  r#1 sends r.23 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.24 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.25 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.26 to s again: s has not said yet that it needs no copy of it any more
   366.000  p#1 tells q#1 p.44
   366.157  p#1 answers r#1, which has started again
   366.157  p#1 cuts its channel from r
   366.157  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   366.157  p#1 hears that r has ended with its interval 41
   367.086  s#1 answers r#1, which has started again
   367.086  s#1 cuts its channel from r
   367.086  s#1 hears that r has ended with its interval 41
   367.426  q#1 answers r#1, which has started again
   367.426  q#1 cuts its channel from r
   367.426  q#1 hears that r has ended with its interval 41
   368.000  q#1 tells r#1 q.27
   368.240  q#1 delivers p.44 from p#1
   369.000  r#1 tells s r.27
   369.921  r#1 cuts its channel from p
   369.921  r#1 delivers p.43 from p#1
   370.037  r#1 cuts its channel from q
   370.419  r#1 delivers q.27 from q#1
   370.778  r#1 cuts its channel from s
   370.778  r#1 sends r.23 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.26 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.27 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.000  s#1 tells p#1 s.27
   372.832  s#1 drops r.23 from r#1: it has delivered that already
   373.016  p#1 delivers s.27 from s#1
   373.605  s#1 drops r.24 from r#1: it has delivered that already
   373.605  s#1 drops r.25 from r#1: it has delivered that already
   373.605  s#1 drops r.26 from r#1: it has delivered that already
   373.821  s#1 delivers r.27 from r#1
   373.993  s#1 writes what it has delivered to its log: 2 more
   375.322  p#1 writes what it has delivered to its log: 2 more
   379.000  q#1 writes what it has delivered to its log: 1 more
   379.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   380.000  p#1 tells q#1 p.45
   382.000  q#1 tells r#1 q.28
   382.798  q#1 delivers p.45 from p#1
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.018  r#1 delivers q.28 from q#1
   384.921  r#1 writes what it has delivered to its log: 3 more
   385.000  s#1 tells p#1 s.28
   385.888  s#1 delivers r.28 from r#1
   386.356  r#1 delivers p.46 from p#1
   386.461  q#1 drops what lies before checkpoint 9 from stable storage, 13 entries: nobody goes back behind it
   387.990  p#1 delivers s.28 from s#1
   393.000  s#1 writes what it has delivered to its log: 1 more
   393.000  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   393.000  s#1 drops what lies before checkpoint 8 from stable storage, 7 entries: nobody goes back behind it
   394.000  p#1 tells q#1 p.47
   396.000  q#1 tells r#1 q.29
   396.100  q#1 delivers p.47 from p#1
   397.000  r#1 tells s#1 r.29
   397.000  p#1 writes what it has delivered to its log: 1 more
   397.000  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   397.798  q#1 writes what it has delivered to its log: 2 more
   398.931  r#1 delivers q.29 from q#1
   399.000  s#1 tells p#1 s.29
   399.306  s#1 delivers r.29 from r#1
   400.986  s#1 writes what it has delivered to its log: 1 more
   401.356  r#1 writes what it has delivered to its log: 2 more
   401.712  p#1 delivers s.29 from s#1
   403.620  p#1 drops what lies before checkpoint 8 from stable storage, 8 entries: nobody goes back behind it
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   405.000  p#1 tells r#1 p.48
   406.362  p#1 writes what it has delivered to its log: 1 more
   407.266  r#1 delivers p.48 from p#1
   408.000  p#1 tells q#1 p.49
   409.994  r#1 drops what lies before checkpoint 9 from stable storage, 25 entries: nobody goes back behind it
   410.000  q#1 tells r#1 q.30
   411.000  r#1 tells s#1 r.30
   411.646  q#1 delivers p.49 from p#1
   413.000  s#1 tells p#1 s.30
   413.896  r#1 delivers q.30 from q#1
   414.315  s#1 delivers r.30 from r#1
   415.661  p#1 delivers s.30 from s#1
   419.000  q#1 writes what it has delivered to its log: 1 more
   419.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   422.266  r#1 writes what it has delivered to its log: 2 more
   427.000  p#1 tells r#1 p.50
   429.315  s#1 writes what it has delivered to its log: 1 more
   429.682  r#1 delivers p.50 from p#1
   430.661  p#1 writes what it has delivered to its log: 1 more
   433.000  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   436.518  r#1 writes what it has delivered to its log: 1 more
   437.000  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   440.313  s#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   443.882  p#1 drops what lies before checkpoint 9 from stable storage, 9 entries: nobody goes back behind it
   444.000  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   459.000  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   465.725  q#1 drops what lies before checkpoint 11 from stable storage, 8 entries: nobody goes back behind it
   473.000  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   477.000  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   479.043  s#1 drops what lies before checkpoint 11 from stable storage, 6 entries: nobody goes back behind it
   484.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   484.264  p#1 drops what lies before checkpoint 11 from stable storage, 7 entries: nobody goes back behind it
   490.914  r#1 drops what lies before checkpoint 11 from stable storage, 6 entries: nobody goes back behind it
   499.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   499.000  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   513.000  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   513.000  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   517.000  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   517.000  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   524.000  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   524.000  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   539.000  q#1 writes checkpoint 13 to stable storage: from here a replay begins
   539.000  q#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   553.000  s#1 writes checkpoint 13 to stable storage: from here a replay begins
   553.000  s#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   557.000  p#1 writes checkpoint 13 to stable storage: from here a replay begins
   557.000  p#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   564.000  r#1 writes checkpoint 13 to stable storage: from here a replay begins
   564.000  r#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   579.000  q#1 writes checkpoint 14 to stable storage: from here a replay begins
   579.000  q#1 drops what lies before checkpoint 14 from stable storage, 1 entries: nobody goes back behind it
   593.000  s#1 writes checkpoint 14 to stable storage: from here a replay begins
   593.000  s#1 drops what lies before checkpoint 14 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 278)
trace     1b99e9ca6d5af017 (3201 events)

variant "logged by senders"

     2.000  p   tells q p.1
     4.000  q   tells r q.1
     4.226  q   delivers p.1 from p
     5.000  r   tells s r.1
     6.041  r   delivers q.1 from q
     6.236  p   notes that p.1 is delivery 1 of q
     7.000  s   tells p s.1
     7.827  s   delivers r.1 from r
     9.000  p   tells r p.2
     9.192  q   notes that q.1 is delivery 1 of r
     9.981  p   delivers s.1 from s
    10.326  r   notes that r.1 is delivery 1 of s
    12.218  r   delivers p.2 from p
    13.704  s   notes that s.1 is delivery 1 of p
    14.691  p   notes that p.2 is delivery 2 of r
    16.000  p   tells q p.3
    16.000  p   holds p.3 to q back until all places of its deliveries are confirmed
    16.075  p   sends p.3 to q, which it has held back: others know the places of all its deliveries
    18.000  q   tells r q.2
    18.702  q   delivers p.3 from p
    19.000  r   tells s r.2
    20.561  r   delivers q.2 from q
    21.000  s   tells p s.2
    21.220  s   delivers r.2 from r
    22.107  p   notes that p.3 is delivery 2 of q
    23.697  p   delivers s.2 from s
    24.110  q   notes that q.2 is delivery 3 of r
    24.623  r   notes that r.2 is delivery 2 of s
    27.627  s   notes that s.2 is delivery 2 of p
    30.000  p   tells q p.4
    30.000  p   holds p.4 to q back until all places of its deliveries are confirmed
    31.000  p   tells r p.5
    31.000  p   holds p.5 to r back until all places of its deliveries are confirmed
    31.189  p   sends p.4 to q, which it has held back: others know the places of all its deliveries
    31.189  p   sends p.5 to r, which it has held back: others know the places of all its deliveries
    32.000  q   tells r q.3
    33.000  r   tells s r.3
    34.405  r   delivers p.5 from p
    34.668  q   delivers p.4 from p
    35.000  s   tells p s.3
    35.853  r   delivers q.3 from q
    36.717  p   notes that p.4 is delivery 3 of q
    36.929  s   delivers r.3 from r
    37.770  p   delivers s.3 from s
    37.928  q   notes that q.3 is delivery 5 of r
    38.164  p   notes that p.5 is delivery 4 of r
    39.940  r   notes that r.3 is delivery 3 of s
    40.000  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  p   drops what lies before checkpoint 1 from stable storage, 6 entries: nobody goes back behind it
    40.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  q   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    40.000  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  r   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    40.000  s   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  s   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    41.445  s   notes that s.3 is delivery 3 of p
    44.000  p   tells q p.6
    46.000  q   tells r q.4
    47.000  r   tells s r.4
    47.743  q   delivers p.6 from p
    49.000  s   tells p s.4
    49.147  s   delivers r.4 from r
    49.655  r   delivers q.4 from q
    50.286  p   notes that p.6 is delivery 4 of q
    51.318  p   delivers s.4 from s
    51.614  r   notes that r.4 is delivery 4 of s
    52.400  q   notes that q.4 is delivery 6 of r
    53.000  p   tells r p.7
    53.000  p   holds p.7 to r back until all places of its deliveries are confirmed
    53.726  s   notes that s.4 is delivery 4 of p
    57.217  p   sends p.7 to r, which it has held back: others know the places of all its deliveries
    58.000  p   tells q p.8
    60.000  q   tells r q.5
    61.000  r   tells s r.5
    61.028  q   delivers p.8 from p
    61.031  r   delivers p.7 from p
    63.000  s   tells p s.5
    63.018  r   delivers q.5 from q
    63.295  p   notes that p.8 is delivery 5 of q
    63.442  s   delivers r.5 from r
    64.478  p   notes that p.7 is delivery 7 of r
    65.257  p   delivers s.5 from s
    65.460  r   notes that r.5 is delivery 5 of s
    65.633  q   notes that q.5 is delivery 8 of r
    68.769  s   notes that s.5 is delivery 5 of p
    72.000  p   tells q p.9
    74.000  q   tells r q.6
    75.000  r   tells s r.6
    75.000  p   tells r p.10
    75.763  q   delivers p.9 from p
    76.098  r   delivers q.6 from q
    77.000  s   tells p s.6
    78.446  p   notes that p.9 is delivery 6 of q
    78.884  s   delivers r.6 from r
    78.980  r   delivers p.10 from p
    79.603  p   delivers s.6 from s
    79.816  q   notes that q.6 is delivery 9 of r
    80.000  p   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  p   drops what lies before checkpoint 2 from stable storage, 6 entries: nobody goes back behind it
    80.000  q   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  q   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    80.000  r   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  r   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    80.000  s   writes checkpoint 2 to stable storage: from here a replay begins
    80.000  s   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    81.147  r   notes that r.6 is delivery 6 of s
    82.666  s   notes that s.6 is delivery 6 of p
    82.899  p   notes that p.10 is delivery 10 of r
    86.000  p   tells q p.11
    88.000  q   tells r q.7
    88.744  q   delivers p.11 from p
    89.000  r   tells s r.7
    91.000  s   tells p s.7
    91.213  r   delivers q.7 from q
    91.243  p   notes that p.11 is delivery 7 of q
    91.325  s   delivers r.7 from r
    93.000  !   q crashes
    93.759  p   delivers s.7 from s
    94.650  r   notes that r.7 is delivery 7 of s
    96.808  s   notes that s.7 is delivery 7 of p
    97.000  p   tells r p.12
    97.000  p   holds p.12 to r back until all places of its deliveries are confirmed
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 tells all members of work that it has started again: they are to send what may not have come
   100.000  p   tells q p.13
   100.000  p   holds p.13 to q back until all places of its deliveries are confirmed
   100.566  p   sends p.12 to r, which it has held back: others know the places of all its deliveries
   100.566  p   sends p.13 to q, which it has held back: others know the places of all its deliveries
   101.317  r   answers q#1, which has started again
   101.317  r   cuts its channel from q
   102.000  q#1 writes down that it is to tell q.8: it tells it when it has replayed
   102.697  r   delivers p.12 from p
   102.730  p   answers q#1, which has started again
   102.730  p   cuts its channel from q
   102.730  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.962  s   answers q#1, which has started again
   102.962  s   cuts its channel from q
   103.000  r   tells s r.8
   103.000  r   holds r.8 to s back until all places of its deliveries are confirmed
   105.000  s   tells p s.8
   105.260  p   notes that p.12 is delivery 12 of r
   106.477  q#1 replays p.11 from p, its delivery 7
   106.477  q#1 notes that q.7 is delivery 11 of r
   106.477  q#1 tells r q.8
   106.477  q#1 delivers p.13 from p
   108.273  p   delivers s.8 from s
   108.905  p   notes that p.13 is delivery 8 of q#1
   109.851  r   sends r.8 to s, which it has held back: others know the places of all its deliveries
   109.851  r   delivers q.8 from q#1
   111.475  s   notes that s.8 is delivery 8 of p
   112.032  s   delivers r.8 from r
   113.304  q#1 notes that q.8 is delivery 13 of r
   114.000  p   tells q#1 p.14
   114.124  r   notes that r.8 is delivery 8 of s
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.994  q#1 delivers p.14 from p
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1
   119.526  s   delivers r.9 from r
   120.000  p   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  p   drops what lies before checkpoint 3 from stable storage, 6 entries: nobody goes back behind it
   120.000  r   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  r   drops what lies before checkpoint 3 from stable storage, 4 entries: nobody goes back behind it
   120.000  s   writes checkpoint 3 to stable storage: from here a replay begins
   120.000  s   drops what lies before checkpoint 3 from stable storage, 4 entries: nobody goes back behind it
   120.379  p   notes that p.14 is delivery 9 of q#1
   121.368  p   delivers s.9 from s
   121.934  q#1 notes that q.9 is delivery 14 of r
   122.219  r   notes that r.9 is delivery 9 of s
   122.980  r   delivers p.15 from p
   124.015  s   notes that s.9 is delivery 9 of p
   125.665  p   notes that p.15 is delivery 15 of r
   128.000  p   tells q#1 p.16
   130.000  q#1 tells r q.10
   130.713  q#1 delivers p.16 from p
   131.000  r   tells s r.10
   133.000  s   tells p s.10
   133.344  r   delivers q.10 from q#1
   133.943  p   notes that p.16 is delivery 10 of q#1
   134.813  s   delivers r.10 from r
   135.574  p   delivers s.10 from s
   135.828  q#1 notes that q.10 is delivery 16 of r
   137.930  r   notes that r.10 is delivery 10 of s
   139.000  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   139.000  q#1 drops what lies before checkpoint 3 from stable storage, 5 entries: nobody goes back behind it
   139.470  s   notes that s.10 is delivery 10 of p
   141.000  p   tells r p.17
   141.000  p   holds p.17 to r back until all places of its deliveries are confirmed
   142.000  p   tells q#1 p.18
   142.000  p   holds p.18 to q#1 back until all places of its deliveries are confirmed
   142.423  p   sends p.17 to r, which it has held back: others know the places of all its deliveries
   142.423  p   sends p.18 to q#1, which it has held back: others know the places of all its deliveries
   144.000  q#1 tells r q.11
   144.853  r   delivers p.17 from p
   145.000  r   tells s r.11
   145.000  r   holds r.11 to s back until all places of its deliveries are confirmed
   145.839  q#1 delivers p.18 from p
   146.978  p   notes that p.17 is delivery 17 of r
   147.000  s   tells p s.11
   147.776  r   delivers q.11 from q#1
   148.379  p   notes that p.18 is delivery 11 of q#1
   149.914  p   delivers s.11 from s
   151.244  q#1 notes that q.11 is delivery 18 of r
   151.994  s   notes that s.11 is delivery 11 of p
   153.944  r   sends r.11 to s, which it has held back: others know the places of all its deliveries
   156.000  p   tells q#1 p.19
   157.546  s   delivers r.11 from r
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.052  q#1 delivers p.19 from p
   160.000  p   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  p   drops what lies before checkpoint 4 from stable storage, 5 entries: nobody goes back behind it
   160.000  r   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  r   drops what lies before checkpoint 4 from stable storage, 4 entries: nobody goes back behind it
   160.000  s   writes checkpoint 4 to stable storage: from here a replay begins
   160.000  s   drops what lies before checkpoint 4 from stable storage, 3 entries: nobody goes back behind it
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1
   161.286  r   notes that r.11 is delivery 11 of s
   161.978  s   delivers r.12 from r
   162.053  p   notes that p.19 is delivery 12 of q#1
   163.000  p   tells r p.20
   163.577  p   delivers s.12 from s
   164.719  q#1 notes that q.12 is delivery 19 of r
   165.774  r   notes that r.12 is delivery 12 of s
   166.317  r   delivers p.20 from p
   167.439  s   notes that s.12 is delivery 12 of p
   168.687  p   notes that p.20 is delivery 20 of r
   170.000  p   tells q#1 p.21
   170.000  p   holds p.21 to q#1 back until all places of its deliveries are confirmed
   170.296  p   sends p.21 to q#1, which it has held back: others know the places of all its deliveries
   172.000  q#1 tells r q.13
   173.000  r   tells s r.13
   174.157  r   delivers q.13 from q#1
   174.265  q#1 delivers p.21 from p
   175.000  s   tells p s.13
   176.041  s   delivers r.13 from r
   176.265  q#1 notes that q.13 is delivery 21 of r
   177.053  p   delivers s.13 from s
   178.105  p   notes that p.21 is delivery 13 of q#1
   178.382  r   notes that r.13 is delivery 13 of s
   179.000  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   179.000  q#1 drops what lies before checkpoint 4 from stable storage, 4 entries: nobody goes back behind it
   180.775  s   notes that s.13 is delivery 13 of p
   184.000  p   tells q#1 p.22
   185.000  p   tells r p.23
   186.000  q#1 tells r q.14
   187.000  r   tells s r.14
   187.000  !   s crashes
   187.309  q#1 delivers p.22 from p
   188.992  r   delivers p.23 from p
   189.000  !   s line 15 has no effect: the process is down
   189.322  r   delivers q.14 from q#1
   190.590  p   notes that p.22 is delivery 14 of q#1
   191.798  q#1 notes that q.14 is delivery 23 of r
   192.684  p   notes that p.23 is delivery 22 of r
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
   193.000  s#1 tells all members of work that it has started again: they are to send what may not have come
   195.031  q#1 answers s#1, which has started again
   195.031  q#1 cuts its channel from s
   195.124  p   answers s#1, which has started again
   195.124  p   cuts its channel from s
   196.948  r   answers s#1, which has started again
   196.948  r   cuts its channel from s
   196.948  r   sends r.14 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   198.000  p   tells q#1 p.24
   198.772  s#1 cuts its channel from q
   199.022  s#1 replays r.12 from r, its delivery 12
   199.022  s#1 replays r.13 from r, its delivery 13
   199.022  s#1 notes that s.12 is delivery 12 of p
   199.022  s#1 notes that s.13 is delivery 13 of p
   199.614  s#1 delivers r.14 from r
   200.000  q#1 tells r q.15
   200.000  p   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  p   drops what lies before checkpoint 5 from stable storage, 6 entries: nobody goes back behind it
   200.000  r   writes checkpoint 5 to stable storage: from here a replay begins
   200.000  r   drops what lies before checkpoint 5 from stable storage, 3 entries: nobody goes back behind it
   200.959  q#1 delivers p.24 from p
   201.000  r   tells s#1 r.15
   202.197  r   delivers q.15 from q#1
   202.733  r   notes that r.14 is delivery 14 of s#1
   203.000  s#1 tells p s.15
   203.000  s#1 holds s.15 to p back until all places of its deliveries are confirmed
   203.119  s#1 delivers r.15 from r
   203.783  p   notes that p.24 is delivery 15 of q#1
   205.495  r   notes that r.15 is delivery 15 of s#1
   205.982  q#1 notes that q.15 is delivery 24 of r
   207.000  p   tells r p.25
   208.592  s#1 sends s.15 to p, which it has held back: others know the places of all its deliveries
   210.051  r   delivers p.25 from p
   210.994  p   delivers s.15 from s#1
   212.000  p   tells q#1 p.26
   212.000  p   holds p.26 to q#1 back until all places of its deliveries are confirmed
   213.473  p   notes that p.25 is delivery 25 of r
   213.660  s#1 notes that s.15 is delivery 14 of p
   214.000  q#1 tells r q.16
   215.000  r   tells s#1 r.16
   215.000  r   holds r.16 to s#1 back until all places of its deliveries are confirmed
   216.236  r   sends r.16 to s#1, which it has held back: others know the places of all its deliveries
   216.566  r   delivers q.16 from q#1
   216.813  p   sends p.26 to q#1, which it has held back: others know the places of all its deliveries
   217.000  s#1 tells p s.16
   219.000  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   219.000  q#1 drops what lies before checkpoint 5 from stable storage, 4 entries: nobody goes back behind it
   219.203  p   delivers s.16 from s#1
   219.213  s#1 delivers r.16 from r
   219.295  q#1 notes that q.16 is delivery 26 of r
   219.311  q#1 delivers p.26 from p
   221.879  p   notes that p.26 is delivery 16 of q#1
   221.920  r   notes that r.16 is delivery 16 of s#1
   222.604  s#1 notes that s.16 is delivery 15 of p
   226.000  p   tells q#1 p.27
   228.000  q#1 tells r q.17
   228.762  q#1 delivers p.27 from p
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   231.000  s#1 tells p s.17
   231.266  r   delivers q.17 from q#1
   231.311  p   notes that p.27 is delivery 17 of q#1
   231.424  r   delivers p.28 from p
   232.147  s#1 delivers r.17 from r
   233.000  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   233.000  s#1 drops what lies before checkpoint 5 from stable storage, 6 entries: nobody goes back behind it
   233.693  p   notes that p.28 is delivery 28 of r
   234.428  r   notes that r.17 is delivery 17 of s#1
   234.709  p   delivers s.17 from s#1
   235.232  q#1 notes that q.17 is delivery 27 of r
   237.758  s#1 notes that s.17 is delivery 16 of p
   240.000  p   tells q#1 p.29
   240.000  p   holds p.29 to q#1 back until all places of its deliveries are confirmed
   240.000  p   writes checkpoint 6 to stable storage: from here a replay begins
   240.000  p   sends p.29 to q#1, which it has held back: others know the places of all its deliveries
   240.000  p   drops what lies before checkpoint 6 from stable storage, 6 entries: nobody goes back behind it
   240.000  r   writes checkpoint 6 to stable storage: from here a replay begins
   240.000  r   drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   242.000  q#1 tells r q.18
   243.000  r   tells s#1 r.18
   243.073  q#1 delivers p.29 from p
   245.000  s#1 tells p s.18
   245.151  s#1 delivers r.18 from r
   245.492  r   delivers q.18 from q#1
   246.367  p   notes that p.29 is delivery 18 of q#1
   247.436  r   notes that r.18 is delivery 18 of s#1
   248.328  p   delivers s.18 from s#1
   248.783  q#1 notes that q.18 is delivery 29 of r
   251.000  p   tells r p.30
   251.000  p   holds p.30 to r back until all places of its deliveries are confirmed
   252.001  s#1 notes that s.18 is delivery 17 of p
   254.000  p   tells q#1 p.31
   254.000  p   holds p.31 to q#1 back until all places of its deliveries are confirmed
   255.462  p   sends p.30 to r, which it has held back: others know the places of all its deliveries
   255.462  p   sends p.31 to q#1, which it has held back: others know the places of all its deliveries
   256.000  q#1 tells r q.19
   257.000  r   tells s#1 r.19
   258.193  q#1 delivers p.31 from p
   259.000  s#1 tells p s.19
   259.000  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   259.000  q#1 drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   259.206  r   delivers q.19 from q#1
   259.270  r   delivers p.30 from p
   260.662  s#1 delivers r.19 from r
   261.349  p   delivers s.19 from s#1
   261.422  p   notes that p.31 is delivery 19 of q#1
   261.914  p   notes that p.30 is delivery 31 of r
   262.801  q#1 notes that q.19 is delivery 30 of r
   263.812  s#1 notes that s.19 is delivery 18 of p
   263.832  r   notes that r.19 is delivery 19 of s#1
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   270.310  q#1 delivers p.32 from p
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.000  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   273.000  s#1 drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   273.350  r   delivers q.20 from q#1
   273.520  s#1 delivers r.20 from r
   276.419  q#1 notes that q.20 is delivery 32 of r
   276.632  r   notes that r.20 is delivery 20 of s#1
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 6 from stable storage
   277.000  p#1 tells all members of work that it has started again: they are to send what may not have come
   279.022  q#1 answers p#1, which has started again
   279.022  q#1 cuts its channel from p
   280.000  r   writes checkpoint 7 to stable storage: from here a replay begins
   280.000  r   drops what lies before checkpoint 7 from stable storage, 4 entries: nobody goes back behind it
   280.073  s#1 answers p#1, which has started again
   280.073  s#1 cuts its channel from p
   280.073  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.812  r   answers p#1, which has started again
   280.812  r   cuts its channel from p
   282.000  p#1 writes down that it is to tell p.34: it tells it when it has replayed
   282.396  p#1 cuts its channel from s
   282.746  p#1 cuts its channel from q
   282.746  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.124  p#1 replays s.18 from s#1, its delivery 17
   283.124  p#1 replays s.19 from s#1, its delivery 18
   283.124  p#1 notes that p.32 is delivery 20 of q#1
   283.124  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.124  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.124  p#1 sends p.30 to r again: r has not said yet that it needs no copy of it any more
   283.124  p#1 tells q#1 p.34
   283.368  p#1 delivers s.20 from s#1
   284.000  q#1 tells r q.21
   284.000  q#1 holds q.21 to r back until all places of its deliveries are confirmed
   285.000  r   tells s#1 r.21
   285.865  q#1 drops p.29 from p#1: it has delivered that already
   286.377  s#1 notes that s.20 is delivery 19 of p#1
   286.497  q#1 sends q.21 to r, which it has held back: others know the places of all its deliveries
   286.497  q#1 drops p.29 from p#1: it has delivered that already
   286.497  q#1 drops p.31 from p#1: it has delivered that already
   286.497  q#1 delivers p.34 from p#1
   287.000  s#1 tells p#1 s.21
   287.095  r   drops p.30 from p#1: it has delivered that already
   288.814  r   delivers q.21 from q#1
   288.862  s#1 delivers r.21 from r
   290.265  p#1 notes that p.34 is delivery 21 of q#1
   290.906  p#1 delivers s.21 from s#1
   291.507  r   notes that r.21 is delivery 21 of s#1
   292.810  q#1 notes that q.21 is delivery 33 of r
   293.298  s#1 notes that s.21 is delivery 20 of p#1
   295.000  p#1 tells r p.35
   295.000  p#1 holds p.35 to r back until all places of its deliveries are confirmed
   296.000  p#1 tells q#1 p.36
   296.000  p#1 holds p.36 to q#1 back until all places of its deliveries are confirmed
   297.290  p#1 sends p.35 to r, which it has held back: others know the places of all its deliveries
   297.290  p#1 sends p.36 to q#1, which it has held back: others know the places of all its deliveries
   298.000  q#1 tells r q.22
   299.000  r   tells s#1 r.22
   299.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   299.000  q#1 drops what lies before checkpoint 7 from stable storage, 4 entries: nobody goes back behind it
   299.686  r   delivers p.35 from p#1
   300.121  r   delivers q.22 from q#1
   300.297  q#1 delivers p.36 from p#1
   301.000  s#1 tells p#1 s.22
   302.091  p#1 notes that p.35 is delivery 34 of r
   302.674  p#1 notes that p.36 is delivery 22 of q#1
   302.874  s#1 delivers r.22 from r
   304.084  q#1 notes that q.22 is delivery 35 of r
   304.136  p#1 delivers s.22 from s#1
   306.027  r   notes that r.22 is delivery 22 of s#1
   307.473  s#1 notes that s.22 is delivery 21 of p#1
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   313.000  r   tells s#1 r.23
   313.000  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   313.000  s#1 drops what lies before checkpoint 7 from stable storage, 3 entries: nobody goes back behind it
   313.964  q#1 delivers p.37 from p#1
   315.000  s#1 tells p#1 s.23
   315.534  r   delivers q.23 from q#1
   316.643  s#1 delivers r.23 from r
   317.000  p#1 tells r p.38
   317.000  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   317.000  p#1 drops what lies before checkpoint 7 from stable storage, 9 entries: nobody goes back behind it
   317.156  p#1 notes that p.37 is delivery 23 of q#1
   317.372  p#1 delivers s.23 from s#1
   318.552  q#1 notes that q.23 is delivery 36 of r
   319.098  r   delivers p.38 from p#1
   319.414  s#1 notes that s.23 is delivery 22 of p#1
   319.893  r   notes that r.23 is delivery 23 of s#1
   320.000  r   writes checkpoint 8 to stable storage: from here a replay begins
   320.000  r   drops what lies before checkpoint 8 from stable storage, 4 entries: nobody goes back behind it
   321.411  p#1 notes that p.38 is delivery 37 of r
   324.000  p#1 tells q#1 p.39
   326.000  q#1 tells r q.24
   326.466  q#1 delivers p.39 from p#1
   327.000  r   tells s#1 r.24
   328.598  r   delivers q.24 from q#1
   329.000  s#1 tells p#1 s.24
   329.181  p#1 notes that p.39 is delivery 24 of q#1
   329.967  s#1 delivers r.24 from r
   331.487  q#1 notes that q.24 is delivery 38 of r
   332.181  p#1 delivers s.24 from s#1
   332.290  r   notes that r.24 is delivery 24 of s#1
   335.905  s#1 notes that s.24 is delivery 23 of p#1
   338.000  p#1 tells q#1 p.40
   338.000  p#1 holds p.40 to q#1 back until all places of its deliveries are confirmed
   339.000  p#1 tells r p.41
   339.000  p#1 holds p.41 to r back until all places of its deliveries are confirmed
   339.000  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   339.000  q#1 drops what lies before checkpoint 8 from stable storage, 3 entries: nobody goes back behind it
   339.831  p#1 sends p.40 to q#1, which it has held back: others know the places of all its deliveries
   339.831  p#1 sends p.41 to r, which it has held back: others know the places of all its deliveries
   340.000  q#1 tells r q.25
   341.000  r   tells s#1 r.25
   342.942  q#1 delivers p.40 from p#1
   343.000  s#1 tells p#1 s.25
   343.428  r   delivers p.41 from p#1
   343.512  s#1 delivers r.25 from r
   343.914  r   delivers q.25 from q#1
   345.154  p#1 notes that p.40 is delivery 25 of q#1
   346.047  p#1 delivers s.25 from s#1
   346.363  q#1 notes that q.25 is delivery 40 of r
   346.573  p#1 notes that p.41 is delivery 39 of r
   346.676  r   notes that r.25 is delivery 25 of s#1
   348.824  s#1 notes that s.25 is delivery 24 of p#1
   352.000  p#1 tells q#1 p.42
   353.000  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   353.000  s#1 drops what lies before checkpoint 8 from stable storage, 4 entries: nobody goes back behind it
   354.000  q#1 tells r q.26
   355.000  r   tells s#1 r.26
   356.000  q#1 delivers p.42 from p#1
   356.067  r   delivers q.26 from q#1
   357.000  s#1 tells p#1 s.26
   357.000  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   357.000  p#1 drops what lies before checkpoint 8 from stable storage, 5 entries: nobody goes back behind it
   358.000  !   r crashes
   358.170  s#1 delivers r.26 from r
   358.674  p#1 notes that p.42 is delivery 26 of q#1
   358.740  q#1 notes that q.26 is delivery 41 of r
   360.940  p#1 delivers s.26 from s#1
   361.000  p#1 tells r p.43
   361.000  p#1 holds p.43 to r back until all places of its deliveries are confirmed
   363.299  s#1 notes that s.26 is delivery 25 of p#1
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 tells all members of work that it has started again: they are to send what may not have come
   365.865  p#1 sends p.43 to r, which it has held back: others know the places of all its deliveries
   366.000  p#1 tells q#1 p.44
   366.157  p#1 answers r#1, which has started again
   366.157  p#1 cuts its channel from r
   366.157  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   367.086  s#1 answers r#1, which has started again
   367.086  s#1 cuts its channel from r
   367.426  q#1 answers r#1, which has started again
   367.426  q#1 cuts its channel from r
   368.000  q#1 tells r#1 q.27
   369.000  r#1 writes down that it is to tell r.27: it tells it when it has replayed
   369.334  q#1 delivers p.44 from p#1
   369.921  r#1 cuts its channel from p
   370.037  r#1 cuts its channel from q
   370.778  r#1 cuts its channel from s
   370.778  r#1 replays q.24 from q#1, its delivery 38
   370.778  r#1 replays p.41 from p#1, its delivery 39
   370.778  r#1 replays q.25 from q#1, its delivery 40
   370.778  r#1 replays q.26 from q#1, its delivery 41
   370.778  r#1 notes that r.26 is delivery 26 of s#1
   370.778  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 tells s#1 r.27
   370.778  r#1 delivers p.43 from p#1
   371.000  s#1 tells p#1 s.27
   371.000  s#1 holds s.27 to p#1 back until all places of its deliveries are confirmed
   371.307  r#1 delivers q.27 from q#1
   372.058  p#1 notes that p.44 is delivery 27 of q#1
   373.023  s#1 sends s.27 to p#1, which it has held back: others know the places of all its deliveries
   373.399  p#1 notes that p.43 is delivery 42 of r#1
   374.024  s#1 drops r.24 from r#1: it has delivered that already
   374.209  q#1 notes that q.27 is delivery 43 of r#1
   374.672  s#1 drops r.25 from r#1: it has delivered that already
   374.672  s#1 delivers r.27 from r#1
   376.979  p#1 delivers s.27 from s#1
   378.021  r#1 notes that r.27 is delivery 27 of s#1
   379.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   379.000  q#1 drops what lies before checkpoint 9 from stable storage, 4 entries: nobody goes back behind it
   379.863  s#1 notes that s.27 is delivery 26 of p#1
   380.000  p#1 tells q#1 p.45
   380.000  p#1 holds p.45 to q#1 back until all places of its deliveries are confirmed
   382.000  q#1 tells r#1 q.28
   382.547  p#1 sends p.45 to q#1, which it has held back: others know the places of all its deliveries
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.114  r#1 delivers q.28 from q#1
   385.000  s#1 tells p#1 s.28
   385.103  s#1 delivers r.28 from r#1
   386.211  q#1 notes that q.28 is delivery 44 of r#1
   386.331  q#1 delivers p.45 from p#1
   386.356  r#1 delivers p.46 from p#1
   388.541  p#1 delivers s.28 from s#1
   388.936  r#1 notes that r.28 is delivery 28 of s#1
   389.106  p#1 notes that p.45 is delivery 28 of q#1
   389.991  p#1 notes that p.46 is delivery 45 of r#1
   392.314  s#1 notes that s.28 is delivery 27 of p#1
   393.000  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   393.000  s#1 drops what lies before checkpoint 9 from stable storage, 4 entries: nobody goes back behind it
   394.000  p#1 tells q#1 p.47
   394.000  p#1 holds p.47 to q#1 back until all places of its deliveries are confirmed
   394.386  p#1 sends p.47 to q#1, which it has held back: others know the places of all its deliveries
   396.000  q#1 tells r#1 q.29
   397.000  r#1 tells s#1 r.29
   397.000  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   397.000  p#1 drops what lies before checkpoint 9 from stable storage, 6 entries: nobody goes back behind it
   398.187  q#1 delivers p.47 from p#1
   398.419  r#1 delivers q.29 from q#1
   399.000  s#1 tells p#1 s.29
   399.899  s#1 delivers r.29 from r#1
   401.666  q#1 notes that q.29 is delivery 46 of r#1
   401.785  p#1 notes that p.47 is delivery 29 of q#1
   402.322  p#1 delivers s.29 from s#1
   402.752  r#1 notes that r.29 is delivery 29 of s#1
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   404.000  r#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   405.000  p#1 tells r#1 p.48
   405.000  p#1 holds p.48 to r#1 back until all places of its deliveries are confirmed
   405.622  s#1 notes that s.29 is delivery 28 of p#1
   408.000  p#1 tells q#1 p.49
   408.000  p#1 holds p.49 to q#1 back until all places of its deliveries are confirmed
   409.048  p#1 sends p.48 to r#1, which it has held back: others know the places of all its deliveries
   409.048  p#1 sends p.49 to q#1, which it has held back: others know the places of all its deliveries
   410.000  q#1 tells r#1 q.30
   411.000  r#1 tells s#1 r.30
   411.314  r#1 delivers p.48 from p#1
   412.018  r#1 delivers q.30 from q#1
   412.312  q#1 delivers p.49 from p#1
   413.000  s#1 tells p#1 s.30
   414.034  s#1 delivers r.30 from r#1
   414.950  p#1 notes that p.48 is delivery 47 of r#1
   414.965  q#1 notes that q.30 is delivery 48 of r#1
   415.016  p#1 delivers s.30 from s#1
   416.081  p#1 notes that p.49 is delivery 30 of q#1
   417.445  r#1 notes that r.30 is delivery 30 of s#1
   418.741  s#1 notes that s.30 is delivery 29 of p#1
   419.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   419.000  q#1 drops what lies before checkpoint 10 from stable storage, 4 entries: nobody goes back behind it
   427.000  p#1 tells r#1 p.50
   429.682  r#1 delivers p.50 from p#1
   432.647  p#1 notes that p.50 is delivery 49 of r#1
   433.000  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   433.000  s#1 drops what lies before checkpoint 10 from stable storage, 3 entries: nobody goes back behind it
   437.000  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   437.000  p#1 drops what lies before checkpoint 10 from stable storage, 4 entries: nobody goes back behind it
   444.000  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   444.000  r#1 drops what lies before checkpoint 10 from stable storage, 2 entries: nobody goes back behind it
   459.000  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   459.000  q#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   473.000  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   473.000  s#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   477.000  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   477.000  p#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   484.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   484.000  r#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   499.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   499.000  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   513.000  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   513.000  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   517.000  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   517.000  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   524.000  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   524.000  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   539.000  q#1 writes checkpoint 13 to stable storage: from here a replay begins
   539.000  q#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 276)
trace     353b97a2d4486fc5 (3219 events)
