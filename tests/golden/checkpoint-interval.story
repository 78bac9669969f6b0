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
    80.500  p   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.500  q   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.500  r   writes checkpoint 2 to stable storage: its state, and what that depends on
    80.500  s   writes checkpoint 2 to stable storage: its state, and what that depends on
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
   110.876  q#1 tells r q.8
   112.711  p   goes back to checkpoint 2
   112.711  p   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   112.789  s   goes back to checkpoint 2
   112.789  s   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   113.289  s   tells p s.8
   113.917  r   goes back to checkpoint 2
   113.917  r   drops 2 of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint 2
   114.000  p   tells q#1 p.14
   114.417  r   tells s r.8
   114.417  r   delivers q.8 from q#1, and depends on its sending from now on
   116.000  q#1 tells r q.9
   116.562  p   delivers s.8 from s, and depends on its sending from now on
   116.598  s   delivers r.8 from r, and depends on its sending from now on
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1, and depends on its sending from now on
   119.526  s   delivers r.9 from r, and depends on its sending from now on
   121.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
   121.000  r   writes checkpoint 3 to stable storage: its state, and what that depends on
   121.000  s   writes checkpoint 3 to stable storage: its state, and what that depends on
   121.500  p   delivers s.9 from s, and depends on its sending from now on
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
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1, and depends on its sending from now on
   161.500  p   writes checkpoint 4 to stable storage: its state, and what that depends on
   161.500  r   writes checkpoint 4 to stable storage: its state, and what that depends on
   161.500  s   writes checkpoint 4 to stable storage: its state, and what that depends on
   162.000  s   delivers r.12 from r, and depends on its sending from now on
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
   179.500  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
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
   198.497  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 takes p back to checkpoint 4: it has received s.13, which s#1 has not sent any more
   201.000  r   keeps r.15 back until it knows the line
   201.459  s#1 takes q#1 back to checkpoint 3: it has received p.21, which p has not sent any more
   202.459  s#1 takes r back to checkpoint 4: it has received p.23, which p has not sent any more
   203.000  s#1 keeps s.15 back until it knows the line
   203.459  s#1 takes r back to checkpoint 3: it has received q.12, which q#1 has not sent any more
   204.459  s#1 takes s#1 back to checkpoint 3: it has received r.11, which r has not sent any more
   205.459  s#1 takes p back to checkpoint 3: it has received s.11, which s#1 has not sent any more
   206.459  s#1 takes q#1 back to checkpoint 2: it has received p.16, which p has not sent any more
   207.000  p   keeps p.25 back until it knows the line
   207.459  s#1 takes r back to checkpoint 2: it has received q.9, which q#1 has not sent any more
   208.459  s#1 takes s#1 back to checkpoint 2: it has received r.9, which r has not sent any more
   209.459  s#1 takes p back to checkpoint 2: it has received s.8, which s#1 has not sent any more
   210.459  s#1 has found the recovery line, by 10 rollbacks: no message is an orphan there
   210.459  s#1 goes back to checkpoint 2
   210.959  s#1 tells p s.15
   212.000  p   keeps p.26 back until it knows the line
   212.766  p   goes back to checkpoint 2
   213.266  p   tells q#1 p.24
   213.266  p   tells r p.25
   213.266  p   tells q#1 p.26
   213.361  p   delivers s.15 from s#1, and depends on its sending from now on
   214.000  q#1 keeps q.16 back until it knows the line
   214.366  q#1 goes back to checkpoint 2
   214.383  r   goes back to checkpoint 2
   214.866  q#1 tells r q.15
   214.866  q#1 tells r q.16
   214.883  r   tells s#1 r.15
   215.000  r   tells s#1 r.16
   216.317  r   delivers p.25 from p, and depends on its sending from now on
   216.575  q#1 delivers p.24 from p, and depends on its sending from now on
   216.575  q#1 delivers p.26 from p, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.063  r   delivers q.15 from q#1, and depends on its sending from now on
   217.432  r   delivers q.16 from q#1, and depends on its sending from now on
   217.549  s#1 delivers r.15 from r, and depends on its sending from now on
   217.549  s#1 delivers r.16 from r, and depends on its sending from now on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   220.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
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
   242.000  q#1 tells r q.18
   242.000  p   writes checkpoint 3 to stable storage: its state, and what that depends on
   242.000  r   writes checkpoint 3 to stable storage: its state, and what that depends on
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
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.206  r   delivers q.19 from q#1, and depends on its sending from now on
   260.500  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   270.731  q#1 delivers p.32 from p, and depends on its sending from now on
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.350  r   delivers q.20 from q#1, and depends on its sending from now on
   273.500  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   274.662  s#1 delivers r.20 from r, and depends on its sending from now on
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 3, the latest on its stable storage; what it did after it is lost
   277.000  p#1 asks all members of work for their checkpoints and dependencies, to find the recovery line
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its checkpoints and dependencies, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   281.789  p#1 cuts its channel from s
   282.000  p#1 keeps p.34 back until it knows the line
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
   291.481  p#1 tells q#1 p.34
   292.999  r   goes back to checkpoint 2
   293.421  s#1 goes back to checkpoint 2
   293.499  r   tells s#1 r.21
   293.921  s#1 tells p#1 s.21
   294.715  q#1 goes back to checkpoint 2
   295.000  p#1 tells r p.35
   295.215  q#1 tells r q.21
   295.215  q#1 delivers p.34 from p#1, and depends on its sending from now on
   296.000  p#1 tells q#1 p.36
   296.019  s#1 delivers r.21 from r, and depends on its sending from now on
   297.216  p#1 delivers s.21 from s#1, and depends on its sending from now on
   297.532  r   delivers q.21 from q#1, and depends on its sending from now on
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.119  q#1 delivers p.36 from p#1, and depends on its sending from now on
   300.121  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   301.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   304.906  p#1 delivers s.22 from s#1, and depends on its sending from now on
   310.000  p#1 tells q#1 p.37
   312.000  q#1 tells r q.23
   312.615  q#1 delivers p.37 from p#1, and depends on its sending from now on
   313.000  r   tells s#1 r.23
   314.000  s#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   315.000  s#1 tells p#1 s.23
   315.534  r   delivers q.23 from q#1, and depends on its sending from now on
   316.874  s#1 delivers r.23 from r, and depends on its sending from now on
   317.000  p#1 tells r p.38
   317.000  p#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   318.136  p#1 delivers s.23 from s#1, and depends on its sending from now on
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   322.500  r   writes checkpoint 3 to stable storage: its state, and what that depends on
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
   340.000  q#1 tells r q.25
   340.777  q#1 delivers p.40 from p#1, and depends on its sending from now on
   341.000  r   tells s#1 r.25
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   341.500  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   343.000  s#1 tells p#1 s.25
   343.914  r   delivers q.25 from q#1, and depends on its sending from now on
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   352.000  p#1 tells q#1 p.42
   354.000  q#1 tells r q.26
   354.500  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   355.000  r   tells s#1 r.26
   355.007  q#1 delivers p.42 from p#1, and depends on its sending from now on
   356.067  r   delivers q.26 from q#1, and depends on its sending from now on
   357.000  s#1 tells p#1 s.26
   357.500  p#1 writes checkpoint 4 to stable storage: its state, and what that depends on
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
   369.706  r#1 cuts its channel from p
   369.706  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 takes s#1 back to checkpoint 3: it has received r.25, which r#1 has not sent any more
   372.473  r#1 takes p#1 back to checkpoint 4: it has received s.26, which s#1 has not sent any more
   373.473  r#1 takes p#1 back to checkpoint 3: it has received s.25, which s#1 has not sent any more
   374.473  r#1 takes q#1 back to checkpoint 3: it has received p.40, which p#1 has not sent any more
   375.473  r#1 takes r#1 back to checkpoint 2: it has received q.23, which q#1 has not sent any more
   376.473  r#1 takes s#1 back to checkpoint 2: it has received r.22, which r#1 has not sent any more
   377.473  r#1 takes p#1 back to checkpoint 2: it has received s.22, which s#1 has not sent any more
   378.473  r#1 takes q#1 back to checkpoint 2: it has received p.36, which p#1 has not sent any more
   379.473  r#1 has found the recovery line, by 8 rollbacks: no message is an orphan there
   379.473  r#1 goes back to checkpoint 2
   379.973  r#1 tells s#1 r.27
   380.000  p#1 keeps p.45 back until it knows the line
   382.000  q#1 keeps q.28 back until it knows the line
   382.453  p#1 goes back to checkpoint 2
   382.834  q#1 goes back to checkpoint 2
   382.928  s#1 goes back to checkpoint 2
   382.953  p#1 tells q#1 p.45
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   383.334  q#1 drops p.44 from p#1: its sending is taken back
   383.334  q#1 tells r#1 q.27
   383.334  q#1 tells r#1 q.28
   383.428  s#1 tells p#1 s.27
   383.428  s#1 delivers r.27 from r#1, and depends on its sending from now on
   385.000  s#1 tells p#1 s.28
   385.419  q#1 delivers p.45 from p#1, and depends on its sending from now on
   386.187  r#1 delivers p.46 from p#1, and depends on its sending from now on
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   386.641  r#1 delivers q.27 from q#1, and depends on its sending from now on
   386.641  r#1 delivers q.28 from q#1, and depends on its sending from now on
   387.368  p#1 delivers s.27 from s#1, and depends on its sending from now on
   388.956  p#1 delivers s.28 from s#1, and depends on its sending from now on
   394.000  p#1 tells q#1 p.47
   395.000  s#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   396.000  q#1 tells r#1 q.29
   397.000  r#1 tells s#1 r.29
   397.111  q#1 delivers p.47 from p#1, and depends on its sending from now on
   398.000  p#1 writes checkpoint 3 to stable storage: its state, and what that depends on
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
   422.000  q#1 writes checkpoint 3 to stable storage: its state, and what that depends on
   427.000  p#1 tells r#1 p.50
   430.356  r#1 delivers p.50 from p#1, and depends on its sending from now on
   435.500  s#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   438.500  p#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   444.500  r#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   462.500  q#1 writes checkpoint 4 to stable storage: its state, and what that depends on
   476.000  s#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   479.000  p#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   485.000  r#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   503.000  q#1 writes checkpoint 5 to stable storage: its state, and what that depends on
   516.500  s#1 writes checkpoint 6 to stable storage: its state, and what that depends on
   519.500  p#1 writes checkpoint 6 to stable storage: its state, and what that depends on
   525.500  r#1 writes checkpoint 6 to stable storage: its state, and what that depends on
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 246)
holds     latest-line (recovery lines that all have gone back to: 4)
trace     21637fcf377b8b41 (1936 events)

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
    46.014  q   holds q.4 back until the round of checkpoints is settled
    46.580  r   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    46.831  p   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    46.864  s   writes checkpoint 1, for the time being: it has the markers of all, so nothing is under way to it
    47.080  r   holds r.4 back until the round of checkpoints is settled
    49.000  s   holds s.4 back until the round of checkpoints is settled
    50.796  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    51.296  p   tells q p.6
    53.000  p   tells r p.7
    53.680  r   checkpoint 1 is permanent: all have written it
    54.180  r   tells s r.4
    54.502  s   checkpoint 1 is permanent: all have written it
    55.002  s   tells p s.4
    55.266  q   checkpoint 1 is permanent: all have written it
    55.766  q   tells r q.4
    55.766  q   delivers p.6 from p, and depends on its sending from now on
    56.327  s   delivers r.4 from r, and depends on its sending from now on
    56.814  r   delivers p.7 from p, and depends on its sending from now on
    57.320  p   delivers s.4 from s, and depends on its sending from now on
    58.000  p   tells q p.8
    59.421  r   delivers q.4 from q, and depends on its sending from now on
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
    90.348  p   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    90.848  p   tells q p.11
    91.000  s   holds s.7 back until the round of checkpoints is settled
    93.000  !   q crashes
    93.210  s   checkpoint 2 is permanent: all have written it
    93.710  s   tells p s.7
    94.577  r   checkpoint 2 is permanent: all have written it
    95.077  r   tells s r.7
    96.469  p   delivers s.7 from s, and depends on its sending from now on
    97.000  p   tells r p.12
    97.402  s   delivers r.7 from r, and depends on its sending from now on
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 1, the last that it knows to be permanent; what it did after it is lost
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
   107.876  q#1 goes back to checkpoint 2
   108.376  q#1 tells r q.8
   109.711  p   goes back to checkpoint 2
   109.789  s   goes back to checkpoint 2
   110.289  s   tells p s.8
   110.917  r   goes back to checkpoint 2
   111.417  r   tells s r.8
   111.917  r   delivers q.8 from q#1, and depends on its sending from now on
   113.562  p   delivers s.8 from s, and depends on its sending from now on
   113.598  s   delivers r.8 from r, and depends on its sending from now on
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.002  r   delivers q.9 from q#1, and depends on its sending from now on
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
   131.000  r   holds r.10 back until the round of checkpoints is settled
   131.253  p   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   131.753  p   tells q#1 p.16
   133.000  s   holds s.10 back until the round of checkpoints is settled
   133.787  q#1 checkpoint 3 is permanent: all have written it
   133.945  s   checkpoint 3 is permanent: all have written it
   134.287  q#1 tells r q.10
   134.445  s   tells p s.10
   134.619  r   checkpoint 3 is permanent: all have written it
   135.119  r   tells s r.10
   135.747  q#1 delivers p.16 from p, and depends on its sending from now on
   137.019  p   delivers s.10 from s, and depends on its sending from now on
   137.498  r   delivers q.10 from q#1, and depends on its sending from now on
   138.932  s   delivers r.10 from r, and depends on its sending from now on
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
   147.344  r   delivers q.11 from q#1, and depends on its sending from now on
   148.602  s   delivers r.11 from r, and depends on its sending from now on
   149.114  s   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.123  r   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.459  p   writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   149.885  q#1 writes checkpoint 4, for the time being: it has the markers of all, so nothing is under way to it
   154.173  p   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   156.000  p   tells q#1 p.19
   157.716  s   checkpoint 4 is permanent: all have written it
   157.728  r   checkpoint 4 is permanent: all have written it
   158.000  q#1 holds q.12 back until the round of checkpoints is settled
   158.216  s   tells p s.11
   158.375  q#1 checkpoint 4 is permanent: all have written it
   158.875  q#1 tells r q.12
   159.000  r   tells s r.12
   159.416  q#1 delivers p.19 from p, and depends on its sending from now on
   160.000  p   asks all for checkpoint 5, and sends nothing until that is settled
   161.000  s   tells p s.12
   161.130  p   delivers s.11 from s, and depends on its sending from now on
   161.978  s   delivers r.12 from r, and depends on its sending from now on
   162.102  s   sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   162.651  r   delivers q.12 from q#1, and depends on its sending from now on
   163.000  p   holds p.20 back until the round of checkpoints is settled
   163.024  r   sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   163.470  q#1 sends nothing until checkpoint 5, which p asks for, is settled; a marker tells each where its sending ends
   163.577  p   delivers s.12 from s, and depends on its sending from now on
   166.410  r   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   166.551  p   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   166.881  q#1 writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   167.378  s   writes checkpoint 5, for the time being: it has the markers of all, so nothing is under way to it
   170.000  p   holds p.21 back until the round of checkpoints is settled
   171.660  p   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   172.000  q#1 holds q.13 back until the round of checkpoints is settled
   172.160  p   tells r p.20
   172.160  p   tells q#1 p.21
   173.000  r   holds r.13 back until the round of checkpoints is settled
   174.853  r   checkpoint 5 is permanent: all have written it
   175.000  s   holds s.13 back until the round of checkpoints is settled
   175.256  q#1 checkpoint 5 is permanent: all have written it
   175.353  r   tells s r.13
   175.368  s   checkpoint 5 is permanent: all have written it
   175.477  r   delivers p.20 from p, and depends on its sending from now on
   175.756  q#1 tells r q.13
   175.756  q#1 delivers p.21 from p, and depends on its sending from now on
   175.868  s   tells p s.13
   177.921  p   delivers s.13 from s, and depends on its sending from now on
   178.394  s   delivers r.13 from r, and depends on its sending from now on
   178.883  r   delivers q.13 from q#1, and depends on its sending from now on
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
   198.497  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 has heard from all: 5 is the last round that was committed, and so it is the line
   200.459  s#1 goes back to checkpoint 5
   201.000  r   keeps r.15 back until it knows the line
   202.766  p   goes back to checkpoint 5
   203.000  s#1 tells p s.15
   203.266  p   tells q#1 p.22
   203.266  p   tells r p.23
   203.266  p   tells q#1 p.24
   204.366  q#1 goes back to checkpoint 5
   204.383  r   goes back to checkpoint 5
   204.866  q#1 tells r q.14
   204.866  q#1 tells r q.15
   204.883  r   tells s#1 r.14
   204.883  r   tells s#1 r.15
   205.402  p   delivers s.15 from s#1, and depends on its sending from now on
   207.000  p   tells r p.25
   207.023  r   delivers q.14 from q#1, and depends on its sending from now on
   207.235  q#1 delivers p.22 from p, and depends on its sending from now on
   207.235  q#1 delivers p.24 from p, and depends on its sending from now on
   207.258  r   delivers p.23 from p, and depends on its sending from now on
   208.024  s#1 delivers r.14 from r, and depends on its sending from now on
   208.024  s#1 delivers r.15 from r, and depends on its sending from now on
   208.188  r   delivers q.15 from q#1, and depends on its sending from now on
   210.051  r   delivers p.25 from p, and depends on its sending from now on
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.959  q#1 delivers p.26 from p, and depends on its sending from now on
   215.000  r   tells s#1 r.16
   216.197  r   delivers q.16 from q#1, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.119  s#1 delivers r.16 from r, and depends on its sending from now on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   221.576  p   asks all for checkpoint 6, and sends nothing until that is settled
   224.556  s#1 sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   224.748  r   sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   225.083  q#1 sends nothing until checkpoint 6, which p asks for, is settled; a marker tells each where its sending ends
   226.000  p   holds p.27 back until the round of checkpoints is settled
   227.405  r   writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   227.668  p   writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   228.000  q#1 holds q.17 back until the round of checkpoints is settled
   228.093  q#1 writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   228.679  s#1 writes checkpoint 6, for the time being: it has the markers of all, so nothing is under way to it
   229.000  r   holds r.17 back until the round of checkpoints is settled
   229.000  p   holds p.28 back until the round of checkpoints is settled
   231.000  s#1 holds s.17 back until the round of checkpoints is settled
   232.748  p   all have written checkpoint 6: it is permanent, and the one before is not needed any more
   233.248  p   tells q#1 p.27
   233.248  p   tells r p.28
   235.778  s#1 checkpoint 6 is permanent: all have written it
   235.804  q#1 checkpoint 6 is permanent: all have written it
   236.278  s#1 tells p s.17
   236.304  q#1 tells r q.17
   236.304  q#1 delivers p.27 from p, and depends on its sending from now on
   236.788  r   checkpoint 6 is permanent: all have written it
   237.288  r   tells s#1 r.17
   237.288  r   delivers p.28 from p, and depends on its sending from now on
   238.870  r   delivers q.17 from q#1, and depends on its sending from now on
   239.987  p   delivers s.17 from s#1, and depends on its sending from now on
   240.000  p   tells q#1 p.29
   240.000  p   asks all for checkpoint 7, and sends nothing until that is settled
   240.265  s#1 delivers r.17 from r, and depends on its sending from now on
   242.000  q#1 tells r q.18
   242.159  r   sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   242.762  q#1 delivers p.29 from p, and depends on its sending from now on
   243.000  r   holds r.18 back until the round of checkpoints is settled
   243.484  q#1 sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   243.666  s#1 sends nothing until checkpoint 7, which p asks for, is settled; a marker tells each where its sending ends
   245.000  s#1 holds s.18 back until the round of checkpoints is settled
   245.266  r   delivers q.18 from q#1, and depends on its sending from now on
   246.158  s#1 writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   246.395  p   writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   247.054  q#1 writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   247.314  r   writes checkpoint 7, for the time being: it has the markers of all, so nothing is under way to it
   250.829  p   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   251.329  p   tells r p.30
   253.649  q#1 checkpoint 7 is permanent: all have written it
   254.000  p   tells q#1 p.31
   254.645  s#1 checkpoint 7 is permanent: all have written it
   255.145  s#1 tells p s.18
   255.247  r   checkpoint 7 is permanent: all have written it
   255.747  r   tells s#1 r.18
   255.747  r   delivers p.30 from p, and depends on its sending from now on
   256.000  q#1 tells r q.19
   257.000  r   tells s#1 r.19
   257.073  q#1 delivers p.31 from p, and depends on its sending from now on
   258.473  p   delivers s.18 from s#1, and depends on its sending from now on
   258.894  s#1 delivers r.18 from r, and depends on its sending from now on
   259.000  s#1 tells p s.19
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.492  r   delivers q.19 from q#1, and depends on its sending from now on
   261.099  p   asks all for checkpoint 8, and sends nothing until that is settled
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   263.120  r   sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   263.397  s#1 sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   263.861  q#1 sends nothing until checkpoint 8, which p asks for, is settled; a marker tells each where its sending ends
   266.529  p   writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   266.636  s#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   267.086  q#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   267.368  r   writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   268.000  p   holds p.32 back until the round of checkpoints is settled
   270.000  q#1 holds q.20 back until the round of checkpoints is settled
   271.000  r   holds r.20 back until the round of checkpoints is settled
   271.000  !   p crashes
   273.000  s#1 holds s.20 back until the round of checkpoints is settled
   273.000  !   p line 16 has no effect: the process is down
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 7, the last that it knows to be permanent; what it did after it is lost
   277.000  p#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   281.789  p#1 cuts its channel from s
   282.000  p#1 keeps p.34 back until it knows the line
   283.981  p#1 has heard from all: 7 is the last round that was committed, and so it is the line
   283.981  p#1 goes back to checkpoint 7
   284.000  q#1 keeps q.21 back until it knows the line
   284.481  p#1 tells q#1 p.34
   285.000  r   keeps r.21 back until it knows the line
   285.999  r   goes back to checkpoint 7
   286.421  s#1 goes back to checkpoint 7
   286.499  r   tells s#1 r.20
   286.499  r   tells s#1 r.21
   286.921  s#1 tells p#1 s.20
   287.000  s#1 tells p#1 s.21
   287.715  q#1 goes back to checkpoint 7
   288.215  q#1 tells r q.20
   288.215  q#1 tells r q.21
   288.381  q#1 delivers p.34 from p#1, and depends on its sending from now on
   289.255  p#1 delivers s.20 from s#1, and depends on its sending from now on
   290.161  s#1 delivers r.20 from r, and depends on its sending from now on
   290.161  s#1 delivers r.21 from r, and depends on its sending from now on
   290.295  p#1 delivers s.21 from s#1, and depends on its sending from now on
   291.421  r   delivers q.20 from q#1, and depends on its sending from now on
   291.565  r   delivers q.21 from q#1, and depends on its sending from now on
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.722  q#1 delivers p.36 from p#1, and depends on its sending from now on
   300.317  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   301.693  p#1 asks all for checkpoint 8, and sends nothing until that is settled
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   304.537  s#1 sends nothing until checkpoint 8, which p#1 asks for, is settled; a marker tells each where its sending ends
   304.906  p#1 delivers s.22 from s#1, and depends on its sending from now on
   305.317  q#1 sends nothing until checkpoint 8, which p#1 asks for, is settled; a marker tells each where its sending ends
   305.575  r   sends nothing until checkpoint 8, which p#1 asks for, is settled; a marker tells each where its sending ends
   308.268  r   writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   308.837  s#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   308.914  q#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   309.415  p#1 writes checkpoint 8, for the time being: it has the markers of all, so nothing is under way to it
   310.000  p#1 holds p.37 back until the round of checkpoints is settled
   312.000  q#1 holds q.23 back until the round of checkpoints is settled
   312.707  p#1 all have written checkpoint 8: it is permanent, and the one before is not needed any more
   313.000  r   holds r.23 back until the round of checkpoints is settled
   313.207  p#1 tells q#1 p.37
   315.000  s#1 holds s.23 back until the round of checkpoints is settled
   316.133  q#1 checkpoint 8 is permanent: all have written it
   316.633  q#1 tells r q.23
   316.633  q#1 delivers p.37 from p#1, and depends on its sending from now on
   316.933  r   checkpoint 8 is permanent: all have written it
   317.000  p#1 tells r p.38
   317.000  p#1 asks all for checkpoint 9, and sends nothing until that is settled
   317.105  s#1 checkpoint 8 is permanent: all have written it
   317.433  r   tells s#1 r.23
   317.605  s#1 tells p#1 s.23
   318.754  r   delivers q.23 from q#1, and depends on its sending from now on
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   319.474  q#1 sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   319.620  r   sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   320.346  s#1 sends nothing until checkpoint 9, which p#1 asks for, is settled; a marker tells each where its sending ends
   320.741  p#1 delivers s.23 from s#1, and depends on its sending from now on
   321.307  s#1 delivers r.23 from r, and depends on its sending from now on
   322.724  p#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   322.766  q#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   323.154  s#1 writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   323.216  r   writes checkpoint 9, for the time being: it has the markers of all, so nothing is under way to it
   324.000  p#1 holds p.39 back until the round of checkpoints is settled
   326.000  q#1 holds q.24 back until the round of checkpoints is settled
   326.777  p#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   327.000  r   holds r.24 back until the round of checkpoints is settled
   327.277  p#1 tells q#1 p.39
   329.000  s#1 holds s.24 back until the round of checkpoints is settled
   329.835  r   checkpoint 9 is permanent: all have written it
   330.335  r   tells s#1 r.24
   330.874  s#1 checkpoint 9 is permanent: all have written it
   330.964  q#1 checkpoint 9 is permanent: all have written it
   331.374  s#1 tells p#1 s.24
   331.464  q#1 tells r q.24
   331.464  q#1 delivers p.39 from p#1, and depends on its sending from now on
   333.746  p#1 delivers s.24 from s#1, and depends on its sending from now on
   333.978  s#1 delivers r.24 from r, and depends on its sending from now on
   334.998  r   delivers q.24 from q#1, and depends on its sending from now on
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   340.000  q#1 tells r q.25
   340.191  q#1 delivers p.40 from p#1, and depends on its sending from now on
   341.000  r   tells s#1 r.25
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   342.433  p#1 asks all for checkpoint 10, and sends nothing until that is settled
   342.598  r   delivers q.25 from q#1, and depends on its sending from now on
   343.000  s#1 tells p#1 s.25
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   344.502  r   sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   344.780  q#1 sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   344.935  s#1 sends nothing until checkpoint 10, which p#1 asks for, is settled; a marker tells each where its sending ends
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   346.965  q#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   348.331  r   writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   348.529  s#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   348.824  p#1 writes checkpoint 10, for the time being: it has the markers of all, so nothing is under way to it
   352.000  p#1 holds p.42 back until the round of checkpoints is settled
   352.776  p#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   353.276  p#1 tells q#1 p.42
   354.000  q#1 holds q.26 back until the round of checkpoints is settled
   355.000  r   holds r.26 back until the round of checkpoints is settled
   355.386  s#1 checkpoint 10 is permanent: all have written it
   356.723  q#1 checkpoint 10 is permanent: all have written it
   356.979  r   checkpoint 10 is permanent: all have written it
   357.000  s#1 tells p#1 s.26
   357.000  p#1 asks all for checkpoint 11, and sends nothing until that is settled
   357.223  q#1 tells r q.26
   357.223  q#1 delivers p.42 from p#1, and depends on its sending from now on
   357.479  r   tells s#1 r.26
   358.000  !   r crashes
   359.991  s#1 delivers r.26 from r, and depends on its sending from now on
   360.047  p#1 delivers s.26 from s#1, and depends on its sending from now on
   360.104  s#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   360.149  q#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   361.000  p#1 holds p.43 back until the round of checkpoints is settled
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 10, the last that it knows to be permanent; what it did after it is lost
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
   369.706  r#1 cuts its channel from p
   369.706  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 has heard from all: 10 is the last round that was committed, and so it is the line
   371.473  r#1 goes back to checkpoint 10
   371.973  r#1 tells s#1 r.27
   374.453  p#1 goes back to checkpoint 10
   374.834  q#1 goes back to checkpoint 10
   374.928  s#1 goes back to checkpoint 10
   374.953  p#1 tells r#1 p.43
   374.953  p#1 tells q#1 p.44
   375.334  q#1 tells r#1 q.27
   375.428  s#1 tells p#1 s.27
   375.428  s#1 delivers r.27 from r#1, and depends on its sending from now on
   377.393  r#1 delivers q.27 from q#1, and depends on its sending from now on
   377.417  r#1 delivers p.43 from p#1, and depends on its sending from now on
   377.960  q#1 delivers p.44 from p#1, and depends on its sending from now on
   379.368  p#1 delivers s.27 from s#1, and depends on its sending from now on
   380.000  p#1 tells q#1 p.45
   381.557  p#1 asks all for checkpoint 11, and sends nothing until that is settled
   382.000  q#1 tells r#1 q.28
   383.000  r#1 tells s#1 r.28
   383.000  p#1 holds p.46 back until the round of checkpoints is settled
   383.964  q#1 delivers p.45 from p#1, and depends on its sending from now on
   384.447  s#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   384.994  q#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   385.000  s#1 holds s.28 back until the round of checkpoints is settled
   385.280  r#1 sends nothing until checkpoint 11, which p#1 asks for, is settled; a marker tells each where its sending ends
   385.307  r#1 delivers q.28 from q#1, and depends on its sending from now on
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   387.732  s#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   388.219  p#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   388.615  q#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   388.667  r#1 writes checkpoint 11, for the time being: it has the markers of all, so nothing is under way to it
   392.430  p#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   392.930  p#1 tells r#1 p.46
   394.000  p#1 tells q#1 p.47
   395.657  r#1 checkpoint 11 is permanent: all have written it
   396.000  q#1 holds q.29 back until the round of checkpoints is settled
   396.157  r#1 delivers p.46 from p#1, and depends on its sending from now on
   396.231  s#1 checkpoint 11 is permanent: all have written it
   396.343  q#1 checkpoint 11 is permanent: all have written it
   396.731  s#1 tells p#1 s.28
   396.843  q#1 tells r#1 q.29
   396.843  q#1 delivers p.47 from p#1, and depends on its sending from now on
   397.000  r#1 tells s#1 r.29
   397.000  p#1 asks all for checkpoint 12, and sends nothing until that is settled
   398.957  r#1 delivers q.29 from q#1, and depends on its sending from now on
   399.000  s#1 tells p#1 s.29
   400.049  r#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.687  p#1 delivers s.28 from s#1, and depends on its sending from now on
   400.839  s#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.878  q#1 sends nothing until checkpoint 12, which p#1 asks for, is settled; a marker tells each where its sending ends
   400.894  s#1 delivers r.29 from r#1, and depends on its sending from now on
   402.541  p#1 delivers s.29 from s#1, and depends on its sending from now on
   402.906  q#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   403.848  s#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   404.311  r#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   404.861  p#1 writes checkpoint 12, for the time being: it has the markers of all, so nothing is under way to it
   405.361  p#1 holds p.48 back until the round of checkpoints is settled
   408.000  p#1 holds p.49 back until the round of checkpoints is settled
   408.730  p#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   409.230  p#1 tells r#1 p.48
   409.230  p#1 tells q#1 p.49
   410.000  q#1 holds q.30 back until the round of checkpoints is settled
   411.000  r#1 holds r.30 back until the round of checkpoints is settled
   411.559  q#1 checkpoint 12 is permanent: all have written it
   412.059  q#1 tells r#1 q.30
   412.310  s#1 checkpoint 12 is permanent: all have written it
   412.341  q#1 delivers p.49 from p#1, and depends on its sending from now on
   412.754  r#1 checkpoint 12 is permanent: all have written it
   413.000  s#1 tells p#1 s.30
   413.254  r#1 tells s#1 r.30
   413.254  r#1 delivers p.48 from p#1, and depends on its sending from now on
   414.478  r#1 delivers q.30 from q#1, and depends on its sending from now on
   416.307  s#1 delivers r.30 from r#1, and depends on its sending from now on
   416.322  p#1 delivers s.30 from s#1, and depends on its sending from now on
   421.538  p#1 asks all for checkpoint 13, and sends nothing until that is settled
   423.883  s#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   424.434  r#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   425.316  q#1 sends nothing until checkpoint 13, which p#1 asks for, is settled; a marker tells each where its sending ends
   427.000  p#1 holds p.50 back until the round of checkpoints is settled
   427.345  r#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   427.580  q#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   427.913  s#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   429.010  p#1 writes checkpoint 13, for the time being: it has the markers of all, so nothing is under way to it
   431.888  p#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   432.388  p#1 tells r#1 p.50
   434.459  r#1 checkpoint 13 is permanent: all have written it
   434.493  q#1 checkpoint 13 is permanent: all have written it
   435.744  r#1 delivers p.50 from p#1, and depends on its sending from now on
   435.995  s#1 checkpoint 13 is permanent: all have written it
   437.000  p#1 asks all for checkpoint 14, and sends nothing until that is settled
   439.024  q#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   440.129  s#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   440.679  r#1 sends nothing until checkpoint 14, which p#1 asks for, is settled; a marker tells each where its sending ends
   442.620  r#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   443.171  q#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   443.256  p#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   443.828  s#1 writes checkpoint 14, for the time being: it has the markers of all, so nothing is under way to it
   447.942  p#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   450.544  q#1 checkpoint 14 is permanent: all have written it
   450.612  r#1 checkpoint 14 is permanent: all have written it
   451.500  s#1 checkpoint 14 is permanent: all have written it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 374)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1005)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 14)
holds     last-round (lines that all have gone back to: 4)
trace     a314b4818c1ac456 (3441 events)

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
    42.511  r   has the marker of p: what belongs to checkpoint 1 has come from there
    42.695  q   has the marker of p: what belongs to checkpoint 1 has come from there
    42.792  r   has the marker of q: what belongs to checkpoint 1 has come from there
    42.891  q   has the marker of s: what belongs to checkpoint 1 has come from there
    42.955  p   has the marker of s: what belongs to checkpoint 1 has come from there
    43.557  q   has the marker of r: what belongs to checkpoint 1 has come from there
    43.557  q   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    43.893  s   has the marker of r: what belongs to checkpoint 1 has come from there
    43.957  r   has the marker of s: what belongs to checkpoint 1 has come from there
    43.957  r   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    44.000  p   tells q p.6
    44.036  p   has the marker of r: what belongs to checkpoint 1 has come from there
    44.177  s   has the marker of p: what belongs to checkpoint 1 has come from there
    44.271  p   has the marker of q: what belongs to checkpoint 1 has come from there
    44.271  p   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    44.304  s   has the marker of q: what belongs to checkpoint 1 has come from there
    44.304  s   has the markers of all: its state and its channels at checkpoint 1 are on stable storage
    46.000  q   tells r q.4
    47.000  r   tells s r.4
    47.743  q   delivers p.6 from p, and depends on its sending from now on
    47.743  q   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    48.173  p   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    48.515  r   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    48.559  s   all have written checkpoint 1: it is permanent, and the one before is not needed any more
    49.059  s   tells p s.4
    49.147  s   delivers r.4 from r, and depends on its sending from now on
    49.655  r   delivers q.4 from q, and depends on its sending from now on
    51.377  p   delivers s.4 from s, and depends on its sending from now on
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
    80.500  p   records its state as checkpoint 2, sends a marker to all, and works on
    80.500  q   records its state as checkpoint 2, sends a marker to all, and works on
    80.500  r   records its state as checkpoint 2, sends a marker to all, and works on
    80.500  s   records its state as checkpoint 2, sends a marker to all, and works on
    83.013  q   has the marker of p: what belongs to checkpoint 2 has come from there
    83.593  s   has the marker of p: what belongs to checkpoint 2 has come from there
    83.995  p   has the marker of r: what belongs to checkpoint 2 has come from there
    84.185  r   has the marker of p: what belongs to checkpoint 2 has come from there
    84.199  q   has the marker of s: what belongs to checkpoint 2 has come from there
    84.297  s   has the marker of r: what belongs to checkpoint 2 has come from there
    84.486  p   has the marker of s: what belongs to checkpoint 2 has come from there
    84.513  s   has the marker of q: what belongs to checkpoint 2 has come from there
    84.513  s   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    84.641  q   has the marker of r: what belongs to checkpoint 2 has come from there
    84.641  q   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    84.758  r   has the marker of q: what belongs to checkpoint 2 has come from there
    84.926  r   has the marker of s: what belongs to checkpoint 2 has come from there
    84.926  r   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    84.971  p   has the marker of q: what belongs to checkpoint 2 has come from there
    84.971  p   has the markers of all: its state and its channels at checkpoint 2 are on stable storage
    86.000  p   tells q p.11
    87.857  q   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    88.357  q   tells r q.7
    88.413  p   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    88.744  q   delivers p.11 from p, and depends on its sending from now on
    89.000  r   tells s r.7
    89.025  s   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    89.094  r   all have written checkpoint 2: it is permanent, and the one before is not needed any more
    91.000  s   tells p s.7
    91.325  s   delivers r.7 from r, and depends on its sending from now on
    91.570  r   delivers q.7 from q, and depends on its sending from now on
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
   107.876  q#1 tells r q.8
   109.711  p   goes back to checkpoint 2
   109.789  s   goes back to checkpoint 2
   110.289  s   tells p s.8
   110.917  r   goes back to checkpoint 2
   111.417  r   tells s r.8
   111.417  r   delivers q.8 from q#1, and depends on its sending from now on
   113.562  p   delivers s.8 from s, and depends on its sending from now on
   113.598  s   delivers r.8 from r, and depends on its sending from now on
   114.000  p   tells q#1 p.14
   116.000  q#1 tells r q.9
   117.000  r   tells s r.9
   117.723  q#1 delivers p.14 from p, and depends on its sending from now on
   119.000  s   tells p s.9
   119.000  p   tells r p.15
   119.211  r   delivers q.9 from q#1, and depends on its sending from now on
   119.526  s   delivers r.9 from r, and depends on its sending from now on
   121.000  p   records its state as checkpoint 3, sends a marker to all, and works on
   121.000  r   records its state as checkpoint 3, sends a marker to all, and works on
   121.000  s   records its state as checkpoint 3, sends a marker to all, and works on
   121.500  p   delivers s.9 from s, and depends on its sending from now on
   121.500  p   records s.9 as in the channel from s at checkpoint 3: it was sent before the marker
   122.980  r   delivers p.15 from p, and depends on its sending from now on
   122.980  r   records p.15 as in the channel from p at checkpoint 3: it was sent before the marker
   124.039  p   has the marker of r: what belongs to checkpoint 3 has come from there
   124.567  q#1 records its state as checkpoint 3, sends a marker to all, and works on
   124.764  r   has the marker of p: what belongs to checkpoint 3 has come from there
   124.771  s   has the marker of p: what belongs to checkpoint 3 has come from there
   124.987  p   has the marker of s: what belongs to checkpoint 3 has come from there
   125.067  q#1 has the marker of p: what belongs to checkpoint 3 has come from there
   125.067  q#1 has the marker of s: what belongs to checkpoint 3 has come from there
   125.086  r   has the marker of s: what belongs to checkpoint 3 has come from there
   125.138  q#1 has the marker of r: what belongs to checkpoint 3 has come from there
   125.138  q#1 has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   125.361  s   has the marker of r: what belongs to checkpoint 3 has come from there
   127.335  p   has the marker of q#1: what belongs to checkpoint 3 has come from there
   127.335  p   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   128.000  p   tells q#1 p.16
   128.677  s   has the marker of q#1: what belongs to checkpoint 3 has come from there
   128.677  s   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   128.738  r   has the marker of q#1: what belongs to checkpoint 3 has come from there
   128.738  r   has the markers of all: its state and its channels at checkpoint 3 are on stable storage
   130.000  q#1 tells r q.10
   131.000  r   tells s r.10
   131.706  s   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   131.994  q#1 delivers p.16 from p, and depends on its sending from now on
   132.323  q#1 all have written checkpoint 3: it is permanent, and the one before is not needed any more
   132.940  p   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   133.000  s   tells p s.10
   133.028  r   all have written checkpoint 3: it is permanent, and the one before is not needed any more
   133.528  r   delivers q.10 from q#1, and depends on its sending from now on
   134.813  s   delivers r.10 from r, and depends on its sending from now on
   135.574  p   delivers s.10 from s, and depends on its sending from now on
   139.000  q#1 records its state as checkpoint 4, sends a marker to all, and works on
   141.000  p   tells r p.17
   141.521  p   records its state as checkpoint 4, sends a marker to all, and works on
   142.021  p   has the marker of q#1: what belongs to checkpoint 4 has come from there
   142.021  p   tells q#1 p.18
   142.331  s   records its state as checkpoint 4, sends a marker to all, and works on
   142.831  s   has the marker of q#1: what belongs to checkpoint 4 has come from there
   143.430  r   delivers p.17 from p, and depends on its sending from now on
   143.442  r   records its state as checkpoint 4, sends a marker to all, and works on
   143.942  r   has the marker of q#1: what belongs to checkpoint 4 has come from there
   144.000  q#1 tells r q.11
   144.314  s   has the marker of p: what belongs to checkpoint 4 has come from there
   144.806  q#1 has the marker of p: what belongs to checkpoint 4 has come from there
   144.806  q#1 delivers p.18 from p, and depends on its sending from now on
   145.000  r   tells s r.11
   145.402  r   has the marker of p: what belongs to checkpoint 4 has come from there
   145.755  r   has the marker of s: what belongs to checkpoint 4 has come from there
   145.755  r   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   146.091  p   has the marker of s: what belongs to checkpoint 4 has come from there
   146.517  q#1 has the marker of s: what belongs to checkpoint 4 has come from there
   146.882  p   has the marker of r: what belongs to checkpoint 4 has come from there
   146.882  p   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   147.000  s   tells p s.11
   147.319  s   has the marker of r: what belongs to checkpoint 4 has come from there
   147.319  s   has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   147.776  r   delivers q.11 from q#1, and depends on its sending from now on
   147.911  q#1 has the marker of r: what belongs to checkpoint 4 has come from there
   147.911  q#1 has the markers of all: its state and its channels at checkpoint 4 are on stable storage
   148.602  s   delivers r.11 from r, and depends on its sending from now on
   149.914  p   delivers s.11 from s, and depends on its sending from now on
   151.228  q#1 all have written checkpoint 4: it is permanent, and the one before is not needed any more
   151.826  r   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   151.895  s   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   152.199  p   all have written checkpoint 4: it is permanent, and the one before is not needed any more
   156.000  p   tells q#1 p.19
   158.000  q#1 tells r q.12
   159.000  r   tells s r.12
   159.416  q#1 delivers p.19 from p, and depends on its sending from now on
   161.000  s   tells p s.12
   161.127  r   delivers q.12 from q#1, and depends on its sending from now on
   161.500  p   records its state as checkpoint 5, sends a marker to all, and works on
   161.500  r   records its state as checkpoint 5, sends a marker to all, and works on
   161.500  s   records its state as checkpoint 5, sends a marker to all, and works on
   162.000  s   delivers r.12 from r, and depends on its sending from now on
   162.000  s   records r.12 as in the channel from r at checkpoint 5: it was sent before the marker
   163.000  p   tells r p.20
   163.577  p   delivers s.12 from s, and depends on its sending from now on
   163.577  p   records s.12 as in the channel from s at checkpoint 5: it was sent before the marker
   164.328  r   has the marker of p: what belongs to checkpoint 5 has come from there
   164.358  q#1 records its state as checkpoint 5, sends a marker to all, and works on
   164.719  s   has the marker of p: what belongs to checkpoint 5 has come from there
   164.737  r   has the marker of s: what belongs to checkpoint 5 has come from there
   164.858  q#1 has the marker of s: what belongs to checkpoint 5 has come from there
   164.942  p   has the marker of r: what belongs to checkpoint 5 has come from there
   165.015  q#1 has the marker of p: what belongs to checkpoint 5 has come from there
   165.376  s   has the marker of r: what belongs to checkpoint 5 has come from there
   165.528  p   has the marker of s: what belongs to checkpoint 5 has come from there
   165.857  q#1 has the marker of r: what belongs to checkpoint 5 has come from there
   165.857  q#1 has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   166.317  r   delivers p.20 from p, and depends on its sending from now on
   167.798  r   has the marker of q#1: what belongs to checkpoint 5 has come from there
   167.798  r   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   167.939  p   has the marker of q#1: what belongs to checkpoint 5 has come from there
   167.939  p   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   168.766  s   has the marker of q#1: what belongs to checkpoint 5 has come from there
   168.766  s   has the markers of all: its state and its channels at checkpoint 5 are on stable storage
   170.000  p   tells q#1 p.21
   171.486  r   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   172.000  q#1 tells r q.13
   172.042  s   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   172.566  q#1 all have written checkpoint 5: it is permanent, and the one before is not needed any more
   173.000  r   tells s r.13
   173.048  p   all have written checkpoint 5: it is permanent, and the one before is not needed any more
   173.066  q#1 delivers p.21 from p, and depends on its sending from now on
   174.157  r   delivers q.13 from q#1, and depends on its sending from now on
   175.000  s   tells p s.13
   176.041  s   delivers r.13 from r, and depends on its sending from now on
   177.053  p   delivers s.13 from s, and depends on its sending from now on
   179.500  q#1 records its state as checkpoint 6, sends a marker to all, and works on
   182.551  p   records its state as checkpoint 6, sends a marker to all, and works on
   182.700  r   records its state as checkpoint 6, sends a marker to all, and works on
   182.748  s   records its state as checkpoint 6, sends a marker to all, and works on
   183.051  p   has the marker of q#1: what belongs to checkpoint 6 has come from there
   183.200  r   has the marker of q#1: what belongs to checkpoint 6 has come from there
   183.248  s   has the marker of q#1: what belongs to checkpoint 6 has come from there
   184.000  p   tells q#1 p.22
   185.000  p   tells r p.23
   185.090  r   has the marker of p: what belongs to checkpoint 6 has come from there
   185.346  p   has the marker of s: what belongs to checkpoint 6 has come from there
   185.409  p   has the marker of r: what belongs to checkpoint 6 has come from there
   185.409  p   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   186.000  q#1 tells r q.14
   186.028  s   has the marker of r: what belongs to checkpoint 6 has come from there
   186.304  r   has the marker of s: what belongs to checkpoint 6 has come from there
   186.304  r   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   186.469  s   has the marker of p: what belongs to checkpoint 6 has come from there
   186.469  s   has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   186.506  q#1 has the marker of s: what belongs to checkpoint 6 has come from there
   186.735  q#1 has the marker of r: what belongs to checkpoint 6 has come from there
   187.000  r   tells s r.14
   187.000  !   s crashes
   187.035  q#1 has the marker of p: what belongs to checkpoint 6 has come from there
   187.035  q#1 has the markers of all: its state and its channels at checkpoint 6 are on stable storage
   187.969  q#1 delivers p.22 from p, and depends on its sending from now on
   188.992  r   delivers p.23 from p, and depends on its sending from now on
   189.000  !   s line 15 has no effect: the process is down
   189.322  r   delivers q.14 from q#1, and depends on its sending from now on
   190.328  q#1 all have written checkpoint 6: it is permanent, and the one before is not needed any more
   190.529  p   all have written checkpoint 6: it is permanent, and the one before is not needed any more
   191.312  r   all have written checkpoint 6: it is permanent, and the one before is not needed any more
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
   198.497  s#1 cuts its channel from q
   200.000  q#1 keeps q.15 back until it knows the line
   200.459  s#1 has heard from all: 6 is the last round that was committed, and so it is the line
   200.959  s#1 goes back to checkpoint 6
   201.000  r   keeps r.15 back until it knows the line
   202.766  p   goes back to checkpoint 6
   203.000  s#1 tells p s.15
   203.266  p   tells q#1 p.24
   204.366  q#1 goes back to checkpoint 6
   204.383  r   goes back to checkpoint 6
   204.866  q#1 tells r q.15
   204.883  r   tells s#1 r.15
   205.402  p   delivers s.15 from s#1, and depends on its sending from now on
   206.575  q#1 delivers p.24 from p, and depends on its sending from now on
   207.000  p   tells r p.25
   207.063  r   delivers q.15 from q#1, and depends on its sending from now on
   207.549  s#1 delivers r.15 from r, and depends on its sending from now on
   210.051  r   delivers p.25 from p, and depends on its sending from now on
   212.000  p   tells q#1 p.26
   214.000  q#1 tells r q.16
   214.959  q#1 delivers p.26 from p, and depends on its sending from now on
   215.000  r   tells s#1 r.16
   216.566  r   delivers q.16 from q#1, and depends on its sending from now on
   217.000  s#1 tells p s.16
   217.119  s#1 delivers r.16 from r, and depends on its sending from now on
   219.203  p   delivers s.16 from s#1, and depends on its sending from now on
   220.000  q#1 records its state as checkpoint 7, sends a marker to all, and works on
   222.822  r   records its state as checkpoint 7, sends a marker to all, and works on
   223.085  p   records its state as checkpoint 7, sends a marker to all, and works on
   223.322  r   has the marker of q#1: what belongs to checkpoint 7 has come from there
   223.585  p   has the marker of q#1: what belongs to checkpoint 7 has come from there
   224.096  s#1 records its state as checkpoint 7, sends a marker to all, and works on
   224.596  s#1 has the marker of q#1: what belongs to checkpoint 7 has come from there
   225.456  p   has the marker of r: what belongs to checkpoint 7 has come from there
   225.967  q#1 has the marker of p: what belongs to checkpoint 7 has come from there
   226.000  p   tells q#1 p.27
   226.509  s#1 has the marker of r: what belongs to checkpoint 7 has come from there
   226.667  q#1 has the marker of r: what belongs to checkpoint 7 has come from there
   226.696  r   has the marker of s#1: what belongs to checkpoint 7 has come from there
   226.996  r   has the marker of p: what belongs to checkpoint 7 has come from there
   226.996  r   has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   227.336  p   has the marker of s#1: what belongs to checkpoint 7 has come from there
   227.336  p   has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   227.466  s#1 has the marker of p: what belongs to checkpoint 7 has come from there
   227.466  s#1 has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   227.681  q#1 has the marker of s#1: what belongs to checkpoint 7 has come from there
   227.681  q#1 has the markers of all: its state and its channels at checkpoint 7 are on stable storage
   228.181  q#1 tells r q.17
   228.498  q#1 delivers p.27 from p, and depends on its sending from now on
   229.000  r   tells s#1 r.17
   229.000  p   tells r p.28
   230.932  p   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   231.000  s#1 tells p s.17
   231.161  r   all have written checkpoint 7: it is permanent, and the one before is not needed any more
   231.509  q#1 all have written checkpoint 7: it is permanent, and the one before is not needed any more
   231.661  r   delivers p.28 from p, and depends on its sending from now on
   231.661  r   delivers q.17 from q#1, and depends on its sending from now on
   231.823  s#1 all have written checkpoint 7: it is permanent, and the one before is not needed any more
   232.323  s#1 delivers r.17 from r, and depends on its sending from now on
   233.000  s#1 records its state as checkpoint 8, sends a marker to all, and works on
   234.709  p   delivers s.17 from s#1, and depends on its sending from now on
   236.229  p   records its state as checkpoint 8, sends a marker to all, and works on
   236.729  p   has the marker of s#1: what belongs to checkpoint 8 has come from there
   236.888  q#1 records its state as checkpoint 8, sends a marker to all, and works on
   237.148  r   records its state as checkpoint 8, sends a marker to all, and works on
   237.388  q#1 has the marker of s#1: what belongs to checkpoint 8 has come from there
   237.648  r   has the marker of s#1: what belongs to checkpoint 8 has come from there
   239.685  r   has the marker of q#1: what belongs to checkpoint 8 has come from there
   239.802  r   has the marker of p: what belongs to checkpoint 8 has come from there
   239.802  r   has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   239.926  p   has the marker of q#1: what belongs to checkpoint 8 has come from there
   240.000  p   tells q#1 p.29
   240.062  s#1 has the marker of q#1: what belongs to checkpoint 8 has come from there
   240.510  q#1 has the marker of p: what belongs to checkpoint 8 has come from there
   240.547  s#1 has the marker of p: what belongs to checkpoint 8 has come from there
   240.564  s#1 has the marker of r: what belongs to checkpoint 8 has come from there
   240.564  s#1 has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   241.306  p   has the marker of r: what belongs to checkpoint 8 has come from there
   241.306  p   has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   241.313  q#1 has the marker of r: what belongs to checkpoint 8 has come from there
   241.313  q#1 has the markers of all: its state and its channels at checkpoint 8 are on stable storage
   242.000  q#1 tells r q.18
   242.762  q#1 delivers p.29 from p, and depends on its sending from now on
   243.000  r   tells s#1 r.18
   244.104  q#1 all have written checkpoint 8: it is permanent, and the one before is not needed any more
   244.949  p   all have written checkpoint 8: it is permanent, and the one before is not needed any more
   245.000  s#1 tells p s.18
   245.626  s#1 all have written checkpoint 8: it is permanent, and the one before is not needed any more
   245.687  r   all have written checkpoint 8: it is permanent, and the one before is not needed any more
   246.147  s#1 delivers r.18 from r, and depends on its sending from now on
   246.187  r   delivers q.18 from q#1, and depends on its sending from now on
   248.328  p   delivers s.18 from s#1, and depends on its sending from now on
   251.000  p   tells r p.30
   254.000  p   tells q#1 p.31
   254.808  r   delivers p.30 from p, and depends on its sending from now on
   256.000  q#1 tells r q.19
   257.000  r   tells s#1 r.19
   257.073  q#1 delivers p.31 from p, and depends on its sending from now on
   259.000  s#1 tells p s.19
   259.151  s#1 delivers r.19 from r, and depends on its sending from now on
   259.206  r   delivers q.19 from q#1, and depends on its sending from now on
   260.500  q#1 records its state as checkpoint 9, sends a marker to all, and works on
   261.349  p   delivers s.19 from s#1, and depends on its sending from now on
   263.668  p   records its state as checkpoint 9, sends a marker to all, and works on
   263.775  s#1 records its state as checkpoint 9, sends a marker to all, and works on
   264.168  p   has the marker of q#1: what belongs to checkpoint 9 has come from there
   264.275  s#1 has the marker of q#1: what belongs to checkpoint 9 has come from there
   264.507  r   records its state as checkpoint 9, sends a marker to all, and works on
   265.007  r   has the marker of q#1: what belongs to checkpoint 9 has come from there
   266.562  p   has the marker of s#1: what belongs to checkpoint 9 has come from there
   267.061  p   has the marker of r: what belongs to checkpoint 9 has come from there
   267.061  p   has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   267.174  s#1 has the marker of r: what belongs to checkpoint 9 has come from there
   267.257  q#1 has the marker of r: what belongs to checkpoint 9 has come from there
   267.329  r   has the marker of s#1: what belongs to checkpoint 9 has come from there
   267.605  s#1 has the marker of p: what belongs to checkpoint 9 has come from there
   267.605  s#1 has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   267.913  r   has the marker of p: what belongs to checkpoint 9 has come from there
   267.913  r   has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   267.931  q#1 has the marker of p: what belongs to checkpoint 9 has come from there
   267.964  q#1 has the marker of s#1: what belongs to checkpoint 9 has come from there
   267.964  q#1 has the markers of all: its state and its channels at checkpoint 9 are on stable storage
   268.000  p   tells q#1 p.32
   270.000  q#1 tells r q.20
   271.000  r   tells s#1 r.20
   271.000  !   p crashes
   271.095  q#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   271.595  q#1 delivers p.32 from p, and depends on its sending from now on
   271.639  s#1 all have written checkpoint 9: it is permanent, and the one before is not needed any more
   272.104  r   all have written checkpoint 9: it is permanent, and the one before is not needed any more
   273.000  s#1 tells p s.20
   273.000  !   p line 16 has no effect: the process is down
   273.350  r   delivers q.20 from q#1, and depends on its sending from now on
   273.500  s#1 records its state as checkpoint 10, sends a marker to all, and works on
   274.662  s#1 delivers r.20 from r, and depends on its sending from now on
   274.662  s#1 records r.20 as in the channel from r at checkpoint 10: it was sent before the marker
   276.363  q#1 records its state as checkpoint 10, sends a marker to all, and works on
   276.863  q#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 8, the last that it knows to be permanent; what it did after it is lost
   277.000  p#1 asks all members of work which of their checkpoints are permanent: one may have heard of a later round
   277.036  r   records its state as checkpoint 10, sends a marker to all, and works on
   277.536  r   has the marker of s#1: what belongs to checkpoint 10 has come from there
   279.255  q#1 cuts its channel from p
   279.255  q#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   279.714  s#1 has the marker of r: what belongs to checkpoint 10 has come from there
   279.814  r   has the marker of q#1: what belongs to checkpoint 10 has come from there
   280.038  r   cuts its channel from p
   280.038  r   tells p#1 its last permanent checkpoint, and stands still until it knows the line
   280.046  s#1 cuts its channel from p
   280.046  s#1 tells p#1 its last permanent checkpoint, and stands still until it knows the line
   281.789  p#1 cuts its channel from q
   281.789  p#1 cuts its channel from s
   282.000  p#1 keeps p.34 back until it knows the line
   283.981  p#1 has heard from all: 9 is the last round that was committed, and so it is the line
   284.000  q#1 keeps q.21 back until it knows the line
   284.481  p#1 goes back to checkpoint 9
   284.981  p#1 tells q#1 p.34
   285.000  r   keeps r.21 back until it knows the line
   285.999  r   goes back to checkpoint 9
   286.421  s#1 goes back to checkpoint 9
   286.499  r   tells s#1 r.21
   287.000  s#1 tells p#1 s.21
   287.715  q#1 goes back to checkpoint 9
   288.215  q#1 tells r q.21
   288.703  q#1 delivers p.34 from p#1, and depends on its sending from now on
   289.019  s#1 delivers r.21 from r, and depends on its sending from now on
   290.295  p#1 delivers s.21 from s#1, and depends on its sending from now on
   290.532  r   delivers q.21 from q#1, and depends on its sending from now on
   295.000  p#1 tells r p.35
   296.000  p#1 tells q#1 p.36
   298.000  q#1 tells r q.22
   298.971  r   delivers p.35 from p#1, and depends on its sending from now on
   299.000  r   tells s#1 r.22
   299.119  q#1 delivers p.36 from p#1, and depends on its sending from now on
   300.121  r   delivers q.22 from q#1, and depends on its sending from now on
   301.000  s#1 tells p#1 s.22
   301.000  q#1 records its state as checkpoint 10, sends a marker to all, and works on
   302.862  s#1 delivers r.22 from r, and depends on its sending from now on
   303.847  r   records its state as checkpoint 10, sends a marker to all, and works on
   304.186  s#1 records its state as checkpoint 10, sends a marker to all, and works on
   304.347  r   has the marker of q#1: what belongs to checkpoint 10 has come from there
   304.686  s#1 has the marker of q#1: what belongs to checkpoint 10 has come from there
   304.750  p#1 records its state as checkpoint 10, sends a marker to all, and works on
   305.250  p#1 has the marker of q#1: what belongs to checkpoint 10 has come from there
   305.250  p#1 delivers s.22 from s#1, and depends on its sending from now on
   305.250  p#1 records s.22 as in the channel from s#1 at checkpoint 10: it was sent before the marker
   306.682  p#1 has the marker of r: what belongs to checkpoint 10 has come from there
   306.785  p#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   306.785  p#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   307.039  q#1 has the marker of s#1: what belongs to checkpoint 10 has come from there
   307.493  q#1 has the marker of r: what belongs to checkpoint 10 has come from there
   307.556  r   has the marker of s#1: what belongs to checkpoint 10 has come from there
   307.566  r   has the marker of p#1: what belongs to checkpoint 10 has come from there
   307.566  r   has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   307.881  s#1 has the marker of r: what belongs to checkpoint 10 has come from there
   308.397  s#1 has the marker of p#1: what belongs to checkpoint 10 has come from there
   308.397  s#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   309.247  q#1 has the marker of p#1: what belongs to checkpoint 10 has come from there
   309.247  q#1 has the markers of all: its state and its channels at checkpoint 10 are on stable storage
   310.000  p#1 tells q#1 p.37
   311.943  s#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   312.000  q#1 tells r q.23
   312.077  q#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   312.229  p#1 all have written checkpoint 10: it is permanent, and the one before is not needed any more
   312.409  r   all have written checkpoint 10: it is permanent, and the one before is not needed any more
   312.615  q#1 delivers p.37 from p#1, and depends on its sending from now on
   313.000  r   tells s#1 r.23
   315.000  s#1 tells p#1 s.23
   315.534  r   delivers q.23 from q#1, and depends on its sending from now on
   316.874  s#1 delivers r.23 from r, and depends on its sending from now on
   317.000  p#1 tells r p.38
   317.000  p#1 records its state as checkpoint 11, sends a marker to all, and works on
   318.136  p#1 delivers s.23 from s#1, and depends on its sending from now on
   318.136  p#1 records s.23 as in the channel from s#1 at checkpoint 11: it was sent before the marker
   319.396  r   delivers p.38 from p#1, and depends on its sending from now on
   319.666  q#1 records its state as checkpoint 11, sends a marker to all, and works on
   319.701  r   records its state as checkpoint 11, sends a marker to all, and works on
   320.166  q#1 has the marker of p#1: what belongs to checkpoint 11 has come from there
   320.201  r   has the marker of p#1: what belongs to checkpoint 11 has come from there
   321.497  s#1 records its state as checkpoint 11, sends a marker to all, and works on
   321.997  s#1 has the marker of p#1: what belongs to checkpoint 11 has come from there
   322.440  q#1 has the marker of r: what belongs to checkpoint 11 has come from there
   322.524  p#1 has the marker of q#1: what belongs to checkpoint 11 has come from there
   323.069  s#1 has the marker of r: what belongs to checkpoint 11 has come from there
   323.717  r   has the marker of q#1: what belongs to checkpoint 11 has come from there
   323.875  p#1 has the marker of r: what belongs to checkpoint 11 has come from there
   323.915  s#1 has the marker of q#1: what belongs to checkpoint 11 has come from there
   323.915  s#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   324.000  p#1 tells q#1 p.39
   324.027  q#1 has the marker of s#1: what belongs to checkpoint 11 has come from there
   324.027  q#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   325.189  r   has the marker of s#1: what belongs to checkpoint 11 has come from there
   325.189  r   has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   325.886  p#1 has the marker of s#1: what belongs to checkpoint 11 has come from there
   325.886  p#1 has the markers of all: its state and its channels at checkpoint 11 are on stable storage
   326.000  q#1 tells r q.24
   326.191  q#1 delivers p.39 from p#1, and depends on its sending from now on
   327.000  r   tells s#1 r.24
   328.037  p#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   328.547  q#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   328.598  r   delivers q.24 from q#1, and depends on its sending from now on
   329.000  s#1 tells p#1 s.24
   329.861  s#1 all have written checkpoint 11: it is permanent, and the one before is not needed any more
   330.375  r   all have written checkpoint 11: it is permanent, and the one before is not needed any more
   330.643  s#1 delivers r.24 from r, and depends on its sending from now on
   331.372  p#1 delivers s.24 from s#1, and depends on its sending from now on
   338.000  p#1 tells q#1 p.40
   339.000  p#1 tells r p.41
   340.000  q#1 tells r q.25
   340.777  q#1 delivers p.40 from p#1, and depends on its sending from now on
   341.000  r   tells s#1 r.25
   341.098  r   delivers p.41 from p#1, and depends on its sending from now on
   341.500  q#1 records its state as checkpoint 12, sends a marker to all, and works on
   343.000  s#1 tells p#1 s.25
   343.914  r   delivers q.25 from q#1, and depends on its sending from now on
   343.967  s#1 delivers r.25 from r, and depends on its sending from now on
   344.040  s#1 records its state as checkpoint 12, sends a marker to all, and works on
   344.540  s#1 has the marker of q#1: what belongs to checkpoint 12 has come from there
   345.330  r   records its state as checkpoint 12, sends a marker to all, and works on
   345.530  p#1 records its state as checkpoint 12, sends a marker to all, and works on
   345.830  r   has the marker of q#1: what belongs to checkpoint 12 has come from there
   346.030  p#1 has the marker of q#1: what belongs to checkpoint 12 has come from there
   346.181  p#1 delivers s.25 from s#1, and depends on its sending from now on
   346.181  p#1 records s.25 as in the channel from s#1 at checkpoint 12: it was sent before the marker
   347.276  q#1 has the marker of s#1: what belongs to checkpoint 12 has come from there
   347.346  p#1 has the marker of s#1: what belongs to checkpoint 12 has come from there
   347.899  q#1 has the marker of r: what belongs to checkpoint 12 has come from there
   348.431  r   has the marker of s#1: what belongs to checkpoint 12 has come from there
   349.118  q#1 has the marker of p#1: what belongs to checkpoint 12 has come from there
   349.118  q#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   349.129  p#1 has the marker of r: what belongs to checkpoint 12 has come from there
   349.129  p#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   349.152  r   has the marker of p#1: what belongs to checkpoint 12 has come from there
   349.152  r   has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   349.487  s#1 has the marker of p#1: what belongs to checkpoint 12 has come from there
   349.786  s#1 has the marker of r: what belongs to checkpoint 12 has come from there
   349.786  s#1 has the markers of all: its state and its channels at checkpoint 12 are on stable storage
   352.000  p#1 tells q#1 p.42
   352.495  q#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   352.578  r   all have written checkpoint 12: it is permanent, and the one before is not needed any more
   353.545  s#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   353.597  p#1 all have written checkpoint 12: it is permanent, and the one before is not needed any more
   354.000  q#1 tells r q.26
   355.000  r   tells s#1 r.26
   355.007  q#1 delivers p.42 from p#1, and depends on its sending from now on
   356.067  r   delivers q.26 from q#1, and depends on its sending from now on
   357.000  s#1 tells p#1 s.26
   357.500  p#1 records its state as checkpoint 13, sends a marker to all, and works on
   357.512  s#1 delivers r.26 from r, and depends on its sending from now on
   358.000  !   r crashes
   360.047  p#1 delivers s.26 from s#1, and depends on its sending from now on
   360.047  p#1 records s.26 as in the channel from s#1 at checkpoint 13: it was sent before the marker
   360.248  q#1 records its state as checkpoint 13, sends a marker to all, and works on
   360.301  s#1 records its state as checkpoint 13, sends a marker to all, and works on
   360.748  q#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   360.801  s#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   361.000  p#1 tells r p.43
   362.822  p#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   363.118  q#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   363.486  s#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   363.915  p#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
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
   369.706  r#1 cuts its channel from p
   369.706  r#1 cuts its channel from s
   371.000  s#1 keeps s.27 back until it knows the line
   371.473  r#1 has heard from all: 12 is the last round that was committed, and so it is the line
   371.473  r#1 goes back to checkpoint 12
   371.973  r#1 tells s#1 r.27
   374.453  p#1 goes back to checkpoint 12
   374.834  q#1 goes back to checkpoint 12
   374.928  s#1 goes back to checkpoint 12
   374.953  p#1 takes s.25 of s#1 from the state of the channel: it was under way at the line
   374.953  p#1 delivers s.25 from s#1, and depends on its sending from now on
   375.334  q#1 drops p.44 from p#1: its sending is taken back
   375.334  q#1 tells r#1 q.27
   375.428  s#1 tells p#1 s.27
   375.428  s#1 delivers r.27 from r#1, and depends on its sending from now on
   378.641  r#1 delivers q.27 from q#1, and depends on its sending from now on
   379.368  p#1 delivers s.27 from s#1, and depends on its sending from now on
   380.000  p#1 tells q#1 p.45
   382.000  q#1 tells r#1 q.28
   382.000  q#1 records its state as checkpoint 13, sends a marker to all, and works on
   382.500  q#1 delivers p.45 from p#1, and depends on its sending from now on
   382.500  q#1 records p.45 as in the channel from p#1 at checkpoint 13: it was sent before the marker
   383.000  r#1 tells s#1 r.28
   383.000  p#1 tells r#1 p.46
   384.114  r#1 delivers q.28 from q#1, and depends on its sending from now on
   385.000  s#1 tells p#1 s.28
   385.470  s#1 records its state as checkpoint 13, sends a marker to all, and works on
   385.933  r#1 records its state as checkpoint 13, sends a marker to all, and works on
   385.970  s#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   386.246  s#1 delivers r.28 from r#1, and depends on its sending from now on
   386.246  s#1 records r.28 as in the channel from r#1 at checkpoint 13: it was sent before the marker
   386.433  r#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   386.433  r#1 delivers p.46 from p#1, and depends on its sending from now on
   386.433  r#1 records p.46 as in the channel from p#1 at checkpoint 13: it was sent before the marker
   386.483  p#1 records its state as checkpoint 13, sends a marker to all, and works on
   386.983  p#1 has the marker of q#1: what belongs to checkpoint 13 has come from there
   388.020  r#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   388.037  q#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   388.560  q#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   388.956  p#1 delivers s.28 from s#1, and depends on its sending from now on
   388.956  p#1 records s.28 as in the channel from s#1 at checkpoint 13: it was sent before the marker
   388.956  p#1 has the marker of s#1: what belongs to checkpoint 13 has come from there
   389.641  p#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   389.641  p#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   389.816  s#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   389.851  s#1 has the marker of r#1: what belongs to checkpoint 13 has come from there
   389.851  s#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   390.196  r#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   390.196  r#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   390.813  q#1 has the marker of p#1: what belongs to checkpoint 13 has come from there
   390.813  q#1 has the markers of all: its state and its channels at checkpoint 13 are on stable storage
   393.628  q#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   394.000  p#1 tells q#1 p.47
   394.350  p#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   394.494  r#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   394.875  s#1 all have written checkpoint 13: it is permanent, and the one before is not needed any more
   396.000  q#1 tells r#1 q.29
   397.000  r#1 tells s#1 r.29
   397.111  q#1 delivers p.47 from p#1, and depends on its sending from now on
   398.000  p#1 records its state as checkpoint 14, sends a marker to all, and works on
   398.419  r#1 delivers q.29 from q#1, and depends on its sending from now on
   399.000  s#1 tells p#1 s.29
   400.894  s#1 delivers r.29 from r#1, and depends on its sending from now on
   401.454  r#1 records its state as checkpoint 14, sends a marker to all, and works on
   401.575  s#1 records its state as checkpoint 14, sends a marker to all, and works on
   401.954  r#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   402.075  s#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   402.251  q#1 records its state as checkpoint 14, sends a marker to all, and works on
   402.541  p#1 delivers s.29 from s#1, and depends on its sending from now on
   402.541  p#1 records s.29 as in the channel from s#1 at checkpoint 14: it was sent before the marker
   402.751  q#1 has the marker of p#1: what belongs to checkpoint 14 has come from there
   404.143  p#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   404.394  q#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   404.780  r#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   405.000  p#1 tells r#1 p.48
   405.100  q#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   405.100  q#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   405.219  s#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   405.433  s#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   405.433  s#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   405.511  r#1 has the marker of s#1: what belongs to checkpoint 14 has come from there
   405.511  r#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   405.643  p#1 has the marker of r#1: what belongs to checkpoint 14 has come from there
   406.445  p#1 has the marker of q#1: what belongs to checkpoint 14 has come from there
   406.445  p#1 has the markers of all: its state and its channels at checkpoint 14 are on stable storage
   407.174  r#1 delivers p.48 from p#1, and depends on its sending from now on
   408.000  p#1 tells q#1 p.49
   409.150  s#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   409.807  r#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   409.930  p#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   410.000  q#1 tells r#1 q.30
   410.504  q#1 all have written checkpoint 14: it is permanent, and the one before is not needed any more
   411.000  r#1 tells s#1 r.30
   412.000  q#1 delivers p.49 from p#1, and depends on its sending from now on
   412.018  r#1 delivers q.30 from q#1, and depends on its sending from now on
   413.000  s#1 tells p#1 s.30
   414.053  s#1 delivers r.30 from r#1, and depends on its sending from now on
   416.322  p#1 delivers s.30 from s#1, and depends on its sending from now on
   422.500  q#1 records its state as checkpoint 15, sends a marker to all, and works on
   425.795  r#1 records its state as checkpoint 15, sends a marker to all, and works on
   426.080  s#1 records its state as checkpoint 15, sends a marker to all, and works on
   426.295  r#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   426.526  p#1 records its state as checkpoint 15, sends a marker to all, and works on
   426.580  s#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   427.026  p#1 has the marker of q#1: what belongs to checkpoint 15 has come from there
   427.026  p#1 tells r#1 p.50
   428.787  q#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   428.829  p#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   429.071  r#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   429.164  s#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   429.354  q#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   429.444  s#1 has the marker of r#1: what belongs to checkpoint 15 has come from there
   429.444  s#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   429.707  p#1 has the marker of s#1: what belongs to checkpoint 15 has come from there
   429.707  p#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   430.837  r#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   430.837  r#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   430.984  q#1 has the marker of p#1: what belongs to checkpoint 15 has come from there
   430.984  q#1 has the markers of all: its state and its channels at checkpoint 15 are on stable storage
   431.337  r#1 delivers p.50 from p#1, and depends on its sending from now on
   434.464  r#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   434.735  p#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   434.881  s#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   435.025  q#1 all have written checkpoint 15: it is permanent, and the one before is not needed any more
   438.500  p#1 records its state as checkpoint 16, sends a marker to all, and works on
   442.819  s#1 records its state as checkpoint 16, sends a marker to all, and works on
   442.878  q#1 records its state as checkpoint 16, sends a marker to all, and works on
   442.977  r#1 records its state as checkpoint 16, sends a marker to all, and works on
   443.319  s#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   443.378  q#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   443.477  r#1 has the marker of p#1: what belongs to checkpoint 16 has come from there
   445.627  r#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   445.849  q#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   445.894  q#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   445.894  q#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   446.307  p#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   446.501  s#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   446.646  p#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   446.959  r#1 has the marker of s#1: what belongs to checkpoint 16 has come from there
   446.959  r#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   447.307  p#1 has the marker of q#1: what belongs to checkpoint 16 has come from there
   447.307  p#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   447.314  s#1 has the marker of r#1: what belongs to checkpoint 16 has come from there
   447.314  s#1 has the markers of all: its state and its channels at checkpoint 16 are on stable storage
   450.554  q#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   450.586  s#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   451.111  r#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
   451.341  p#1 all have written checkpoint 16: it is permanent, and the one before is not needed any more
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     no-orphans (messages at recovery lines: 393)
holds     consistent-cut (messages before the checkpoints of committed rounds: 1150)
holds     channel-state (messages in channels at committed rounds, and committed rounds: 28)
holds     last-round (lines that all have gone back to: 4)
trace     ec8c47e3bb57e930 (3887 events)

variant "logged by receivers"

     2.500  p   tells q p.1
     4.500  q   tells r q.1
     4.726  q   writes p.1 from p to its log, as its delivery 1, before it delivers it
     5.226  q   delivers p.1 from p
     5.500  r   tells s r.1
     6.541  r   writes q.1 from q to its log, as its delivery 1, before it delivers it
     7.041  r   delivers q.1 from q
     7.500  s   tells p s.1
     8.327  s   writes r.1 from r to its log, as its delivery 1, before it delivers it
     8.827  s   delivers r.1 from r
     9.500  p   tells r p.2
    10.481  p   writes s.1 from s to its log, as its delivery 1, before it delivers it
    10.981  p   delivers s.1 from s
    12.718  r   writes p.2 from p to its log, as its delivery 2, before it delivers it
    13.218  r   delivers p.2 from p
    16.500  p   tells q p.3
    18.500  q   tells r q.2
    19.127  q   writes p.3 from p to its log, as its delivery 2, before it delivers it
    19.500  r   tells s r.2
    19.627  q   delivers p.3 from p
    21.061  r   writes q.2 from q to its log, as its delivery 3, before it delivers it
    21.500  s   tells p s.2
    21.561  r   delivers q.2 from q
    21.720  s   writes r.2 from r to its log, as its delivery 2, before it delivers it
    22.220  s   delivers r.2 from r
    24.197  p   writes s.2 from s to its log, as its delivery 2, before it delivers it
    24.697  p   delivers s.2 from s
    30.500  p   tells q p.4
    31.500  p   tells r p.5
    32.500  q   tells r q.3
    33.500  r   tells s r.3
    33.979  q   writes p.4 from p to its log, as its delivery 3, before it delivers it
    34.479  q   delivers p.4 from p
    34.716  r   writes p.5 from p to its log, as its delivery 4, before it delivers it
    35.216  r   delivers p.5 from p
    35.500  s   tells p s.3
    36.353  r   writes q.3 from q to its log, as its delivery 5, before it delivers it
    36.853  r   delivers q.3 from q
    37.429  s   writes r.3 from r to its log, as its delivery 3, before it delivers it
    37.929  s   delivers r.3 from r
    38.270  p   writes s.3 from s to its log, as its delivery 3, before it delivers it
    38.770  p   delivers s.3 from s
    40.000  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  s   writes checkpoint 1 to stable storage: from here a replay begins
    40.500  p   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    40.500  q   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    40.500  r   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    40.500  s   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    44.500  p   tells q p.6
    46.500  q   tells r q.4
    47.500  r   tells s r.4
    48.243  q   writes p.6 from p to its log, as its delivery 4, before it delivers it
    48.743  q   delivers p.6 from p
    49.500  s   tells p s.4
    49.647  s   writes r.4 from r to its log, as its delivery 4, before it delivers it
    50.147  s   delivers r.4 from r
    50.155  r   writes q.4 from q to its log, as its delivery 6, before it delivers it
    50.655  r   delivers q.4 from q
    51.818  p   writes s.4 from s to its log, as its delivery 4, before it delivers it
    52.318  p   delivers s.4 from s
    53.500  p   tells r p.7
    57.314  r   writes p.7 from p to its log, as its delivery 7, before it delivers it
    57.814  r   delivers p.7 from p
    58.500  p   tells q p.8
    60.500  q   tells r q.5
    61.500  r   tells s r.5
    61.528  q   writes p.8 from p to its log, as its delivery 5, before it delivers it
    62.028  q   delivers p.8 from p
    63.500  s   tells p s.5
    63.518  r   writes q.5 from q to its log, as its delivery 8, before it delivers it
    63.942  s   writes r.5 from r to its log, as its delivery 5, before it delivers it
    64.018  r   delivers q.5 from q
    64.442  s   delivers r.5 from r
    65.757  p   writes s.5 from s to its log, as its delivery 5, before it delivers it
    66.257  p   delivers s.5 from s
    72.500  p   tells q p.9
    74.500  q   tells r q.6
    75.500  r   tells s r.6
    75.500  p   tells r p.10
    76.263  q   writes p.9 from p to its log, as its delivery 6, before it delivers it
    76.598  r   writes q.6 from q to its log, as its delivery 9, before it delivers it
    76.763  q   delivers p.9 from p
    77.098  r   delivers q.6 from q
    77.500  s   tells p s.6
    79.384  s   writes r.6 from r to its log, as its delivery 6, before it delivers it
    79.480  r   writes p.10 from p to its log, as its delivery 10, before it delivers it
    79.884  s   delivers r.6 from r
    79.980  r   delivers p.10 from p
    80.103  p   writes s.6 from s to its log, as its delivery 6, before it delivers it
    80.603  p   delivers s.6 from s
    81.000  p   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  q   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  r   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  s   writes checkpoint 2 to stable storage: from here a replay begins
    81.500  p   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
    81.500  q   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
    81.500  r   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
    81.500  s   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
    86.500  p   tells q p.11
    88.500  q   tells r q.7
    89.244  q   writes p.11 from p to its log, as its delivery 7, before it delivers it
    89.500  r   tells s r.7
    89.744  q   delivers p.11 from p
    91.500  s   tells p s.7
    91.713  r   writes q.7 from q to its log, as its delivery 11, before it delivers it
    91.825  s   writes r.7 from r to its log, as its delivery 7, before it delivers it
    92.213  r   delivers q.7 from q
    92.325  s   delivers r.7 from r
    93.000  !   q crashes
    94.259  p   writes s.7 from s to its log, as its delivery 7, before it delivers it
    94.759  p   delivers s.7 from s
    97.500  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 replays p.11 from p, its delivery 7
    99.000  q#1 tells all members of work that it has started again: they are to send what may not have come
    99.000  q#1 sends q.7 to r again: r has not said yet that it needs no copy of it any more
    99.631  r   writes p.12 from p to its log, as its delivery 12, before it delivers it
   100.131  r   delivers p.12 from p
   100.500  p   tells q p.13
   101.317  r   answers q#1, which has started again
   101.317  r   cuts its channel from q
   102.002  r   drops q.7 from q#1: it has delivered that already
   102.500  q#1 tells r q.8
   102.730  p   answers q#1, which has started again
   102.730  p   cuts its channel from q
   102.730  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.962  s   answers q#1, which has started again
   102.962  s   cuts its channel from q
   103.500  r   tells s r.8
   105.500  s   tells p s.8
   105.681  s   writes r.8 from r to its log, as its delivery 8, before it delivers it
   105.711  r   writes q.8 from q#1 to its log, as its delivery 13, before it delivers it
   106.181  s   delivers r.8 from r
   106.211  r   delivers q.8 from q#1
   106.477  q#1 writes p.13 from p to its log, as its delivery 8, before it delivers it
   106.977  q#1 delivers p.13 from p
   108.773  p   writes s.8 from s to its log, as its delivery 8, before it delivers it
   109.273  p   delivers s.8 from s
   114.500  p   tells q#1 p.14
   116.500  q#1 tells r q.9
   117.500  r   tells s r.9
   118.494  q#1 writes p.14 from p to its log, as its delivery 9, before it delivers it
   118.994  q#1 delivers p.14 from p
   119.500  s   tells p s.9
   119.500  p   tells r p.15
   119.844  r   writes q.9 from q#1 to its log, as its delivery 14, before it delivers it
   120.026  s   writes r.9 from r to its log, as its delivery 9, before it delivers it
   120.344  r   delivers q.9 from q#1
   120.526  s   delivers r.9 from r
   121.868  p   writes s.9 from s to its log, as its delivery 9, before it delivers it
   122.000  r   writes checkpoint 3 to stable storage: from here a replay begins
   122.000  s   writes checkpoint 3 to stable storage: from here a replay begins
   122.368  p   delivers s.9 from s
   122.368  p   writes checkpoint 3 to stable storage: from here a replay begins
   122.500  r   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   122.500  s   drops what lies before checkpoint 3 from stable storage, 7 entries: nobody goes back behind it
   122.868  p   drops what lies before checkpoint 3 from stable storage, 9 entries: nobody goes back behind it
   123.480  r   writes p.15 from p to its log, as its delivery 15, before it delivers it
   123.980  r   delivers p.15 from p
   128.500  p   tells q#1 p.16
   130.500  q#1 tells r q.10
   131.213  q#1 writes p.16 from p to its log, as its delivery 10, before it delivers it
   131.500  r   tells s r.10
   131.713  q#1 delivers p.16 from p
   133.500  s   tells p s.10
   134.276  r   writes q.10 from q#1 to its log, as its delivery 16, before it delivers it
   134.776  r   delivers q.10 from q#1
   135.313  s   writes r.10 from r to its log, as its delivery 10, before it delivers it
   135.813  s   delivers r.10 from r
   136.074  p   writes s.10 from s to its log, as its delivery 10, before it delivers it
   136.574  p   delivers s.10 from s
   139.000  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   139.500  q#1 drops what lies before checkpoint 3 from stable storage, 9 entries: nobody goes back behind it
   141.500  p   tells r p.17
   142.500  p   tells q#1 p.18
   143.930  r   writes p.17 from p to its log, as its delivery 17, before it delivers it
   144.430  r   delivers p.17 from p
   144.500  q#1 tells r q.11
   145.500  r   tells s r.11
   145.916  q#1 writes p.18 from p to its log, as its delivery 11, before it delivers it
   146.416  q#1 delivers p.18 from p
   147.500  s   tells p s.11
   147.627  r   writes q.11 from q#1 to its log, as its delivery 18, before it delivers it
   148.127  r   delivers q.11 from q#1
   149.102  s   writes r.11 from r to its log, as its delivery 11, before it delivers it
   149.602  s   delivers r.11 from r
   150.414  p   writes s.11 from s to its log, as its delivery 11, before it delivers it
   150.914  p   delivers s.11 from s
   156.500  p   tells q#1 p.19
   158.500  q#1 tells r q.12
   159.500  r   tells s r.12
   159.552  q#1 writes p.19 from p to its log, as its delivery 12, before it delivers it
   160.052  q#1 delivers p.19 from p
   160.657  r   writes q.12 from q#1 to its log, as its delivery 19, before it delivers it
   161.157  r   delivers q.12 from q#1
   161.500  s   tells p s.12
   162.478  s   writes r.12 from r to its log, as its delivery 12, before it delivers it
   162.978  s   delivers r.12 from r
   163.000  r   writes checkpoint 4 to stable storage: from here a replay begins
   163.000  s   writes checkpoint 4 to stable storage: from here a replay begins
   163.500  p   tells r p.20
   163.500  r   drops what lies before checkpoint 4 from stable storage, 9 entries: nobody goes back behind it
   163.500  s   drops what lies before checkpoint 4 from stable storage, 7 entries: nobody goes back behind it
   163.500  p   writes checkpoint 4 to stable storage: from here a replay begins
   164.000  p   drops what lies before checkpoint 4 from stable storage, 8 entries: nobody goes back behind it
   164.500  p   writes s.12 from s to its log, as its delivery 12, before it delivers it
   165.000  p   delivers s.12 from s
   166.817  r   writes p.20 from p to its log, as its delivery 20, before it delivers it
   167.317  r   delivers p.20 from p
   170.500  p   tells q#1 p.21
   172.500  q#1 tells r q.13
   173.500  r   tells s r.13
   174.469  q#1 writes p.21 from p to its log, as its delivery 13, before it delivers it
   174.969  q#1 delivers p.21 from p
   175.500  s   tells p s.13
   175.822  r   writes q.13 from q#1 to its log, as its delivery 21, before it delivers it
   176.322  r   delivers q.13 from q#1
   176.541  s   writes r.13 from r to its log, as its delivery 13, before it delivers it
   177.041  s   delivers r.13 from r
   177.553  p   writes s.13 from s to its log, as its delivery 13, before it delivers it
   178.053  p   delivers s.13 from s
   180.000  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   180.500  q#1 drops what lies before checkpoint 4 from stable storage, 7 entries: nobody goes back behind it
   184.500  p   tells q#1 p.22
   185.500  p   tells r p.23
   186.500  q#1 tells r q.14
   187.000  !   s crashes
   187.500  r   tells s r.14
   187.809  q#1 writes p.22 from p to its log, as its delivery 14, before it delivers it
   188.309  q#1 delivers p.22 from p
   188.697  r   writes q.14 from q#1 to its log, as its delivery 22, before it delivers it
   189.000  !   s line 15 has no effect: the process is down
   189.197  r   delivers q.14 from q#1
   189.492  r   writes p.23 from p to its log, as its delivery 23, before it delivers it
   189.992  r   delivers p.23 from p
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
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
   198.500  p   tells q#1 p.24
   198.772  s#1 cuts its channel from q
   199.614  s#1 writes r.14 from r to its log, as its delivery 14, before it delivers it
   200.114  s#1 delivers r.14 from r
   200.500  q#1 tells r q.15
   201.459  q#1 writes p.24 from p to its log, as its delivery 15, before it delivers it
   201.500  r   tells s#1 r.15
   201.959  q#1 delivers p.24 from p
   203.066  r   writes q.15 from q#1 to its log, as its delivery 24, before it delivers it
   203.500  s#1 tells p s.15
   203.566  r   delivers q.15 from q#1
   203.619  s#1 writes r.15 from r to its log, as its delivery 15, before it delivers it
   204.000  r   writes checkpoint 5 to stable storage: from here a replay begins
   204.119  s#1 delivers r.15 from r
   204.500  p   writes checkpoint 5 to stable storage: from here a replay begins
   204.500  r   drops what lies before checkpoint 5 from stable storage, 9 entries: nobody goes back behind it
   205.000  p   drops what lies before checkpoint 5 from stable storage, 7 entries: nobody goes back behind it
   207.500  p   tells r p.25
   207.500  p   writes s.15 from s#1 to its log, as its delivery 14, before it delivers it
   208.000  p   delivers s.15 from s#1
   210.551  r   writes p.25 from p to its log, as its delivery 25, before it delivers it
   211.051  r   delivers p.25 from p
   212.500  p   tells q#1 p.26
   214.500  q#1 tells r q.16
   214.998  q#1 writes p.26 from p to its log, as its delivery 16, before it delivers it
   215.498  q#1 delivers p.26 from p
   215.500  r   tells s#1 r.16
   217.500  s#1 tells p s.16
   217.766  r   writes q.16 from q#1 to its log, as its delivery 26, before it delivers it
   218.266  r   delivers q.16 from q#1
   218.477  s#1 writes r.16 from r to its log, as its delivery 16, before it delivers it
   218.977  s#1 delivers r.16 from r
   220.828  p   writes s.16 from s#1 to its log, as its delivery 15, before it delivers it
   221.000  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   221.328  p   delivers s.16 from s#1
   221.500  q#1 drops what lies before checkpoint 5 from stable storage, 7 entries: nobody goes back behind it
   226.500  p   tells q#1 p.27
   228.500  q#1 tells r q.17
   229.262  q#1 writes p.27 from p to its log, as its delivery 17, before it delivers it
   229.500  r   tells s#1 r.17
   229.500  p   tells r p.28
   229.762  q#1 delivers p.27 from p
   231.500  s#1 tells p s.17
   231.924  r   writes p.28 from p to its log, as its delivery 27, before it delivers it
   232.424  r   delivers p.28 from p
   232.424  r   writes q.17 from q#1 to its log, as its delivery 28, before it delivers it
   232.647  s#1 writes r.17 from r to its log, as its delivery 17, before it delivers it
   232.924  r   delivers q.17 from q#1
   233.147  s#1 delivers r.17 from r
   233.147  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   233.647  s#1 drops what lies before checkpoint 5 from stable storage, 10 entries: nobody goes back behind it
   233.849  p   writes s.17 from s#1 to its log, as its delivery 16, before it delivers it
   234.349  p   delivers s.17 from s#1
   240.500  p   tells q#1 p.29
   242.500  q#1 tells r q.18
   243.500  r   tells s#1 r.18
   243.573  q#1 writes p.29 from p to its log, as its delivery 18, before it delivers it
   244.073  q#1 delivers p.29 from p
   245.000  r   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  p   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  s#1 tells p s.18
   245.500  r   drops what lies before checkpoint 6 from stable storage, 8 entries: nobody goes back behind it
   245.651  s#1 writes r.18 from r to its log, as its delivery 18, before it delivers it
   246.000  p   drops what lies before checkpoint 6 from stable storage, 9 entries: nobody goes back behind it
   246.000  r   writes q.18 from q#1 to its log, as its delivery 29, before it delivers it
   246.151  s#1 delivers r.18 from r
   246.500  r   delivers q.18 from q#1
   248.023  p   writes s.18 from s#1 to its log, as its delivery 17, before it delivers it
   248.523  p   delivers s.18 from s#1
   251.500  p   tells r p.30
   254.500  p   tells q#1 p.31
   255.308  r   writes p.30 from p to its log, as its delivery 30, before it delivers it
   255.808  r   delivers p.30 from p
   256.500  q#1 tells r q.19
   257.231  q#1 writes p.31 from p to its log, as its delivery 19, before it delivers it
   257.500  r   tells s#1 r.19
   257.731  q#1 delivers p.31 from p
   259.500  s#1 tells p s.19
   259.850  r   writes q.19 from q#1 to its log, as its delivery 31, before it delivers it
   260.350  r   delivers q.19 from q#1
   261.162  s#1 writes r.19 from r to its log, as its delivery 19, before it delivers it
   261.662  s#1 delivers r.19 from r
   262.000  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   262.500  q#1 drops what lies before checkpoint 6 from stable storage, 7 entries: nobody goes back behind it
   263.411  p   writes s.19 from s#1 to its log, as its delivery 18, before it delivers it
   263.911  p   delivers s.19 from s#1
   268.500  p   tells q#1 p.32
   270.500  q#1 tells r q.20
   270.810  q#1 writes p.32 from p to its log, as its delivery 20, before it delivers it
   271.000  !   p crashes
   271.310  q#1 delivers p.32 from p
   271.500  r   tells s#1 r.20
   272.817  r   writes q.20 from q#1 to its log, as its delivery 32, before it delivers it
   273.000  !   p line 16 has no effect: the process is down
   273.317  r   delivers q.20 from q#1
   273.500  s#1 tells p s.20
   274.020  s#1 writes r.20 from r to its log, as its delivery 20, before it delivers it
   274.520  s#1 delivers r.20 from r
   274.520  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   275.020  s#1 drops what lies before checkpoint 6 from stable storage, 7 entries: nobody goes back behind it
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
   280.073  s#1 answers p#1, which has started again
   280.073  s#1 cuts its channel from p
   280.073  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.812  r   answers p#1, which has started again
   280.812  r   cuts its channel from p
   280.971  r   drops p.30 from p#1: it has delivered that already
   282.500  p#1 tells q p.34
   282.500  p#1 cuts its channel from s
   282.746  p#1 cuts its channel from q
   282.746  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.32 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   282.746  p#1 sends p.34 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.209  p#1 writes s.20 from s#1 to its log, as its delivery 19, before it delivers it
   283.709  p#1 delivers s.20 from s#1
   284.500  q#1 tells r q.21
   285.500  r   tells s#1 r.21
   285.753  q#1 drops p.29 from p#1: it has delivered that already
   286.000  r   writes checkpoint 7 to stable storage: from here a replay begins
   286.500  r   drops what lies before checkpoint 7 from stable storage, 8 entries: nobody goes back behind it
   286.710  q#1 drops p.31 from p#1: it has delivered that already
   286.710  q#1 drops p.32 from p#1: it has delivered that already
   286.710  q#1 writes p.34 from p#1 to its log, as its delivery 21, before it delivers it
   287.000  r   writes q.21 from q#1 to its log, as its delivery 33, before it delivers it
   287.210  q#1 delivers p.34 from p#1
   287.500  s#1 tells p#1 s.21
   287.500  r   delivers q.21 from q#1
   289.362  s#1 writes r.21 from r to its log, as its delivery 21, before it delivers it
   289.862  s#1 delivers r.21 from r
   289.872  p#1 writes s.21 from s#1 to its log, as its delivery 20, before it delivers it
   290.372  p#1 delivers s.21 from s#1
   295.500  p#1 tells r p.35
   296.500  p#1 tells q#1 p.36
   297.896  r   writes p.35 from p#1 to its log, as its delivery 34, before it delivers it
   298.396  r   delivers p.35 from p#1
   298.500  q#1 tells r q.22
   299.500  r   tells s#1 r.22
   300.500  q#1 writes p.36 from p#1 to its log, as its delivery 22, before it delivers it
   301.000  q#1 delivers p.36 from p#1
   301.500  s#1 tells p#1 s.22
   302.034  r   writes q.22 from q#1 to its log, as its delivery 35, before it delivers it
   302.534  r   delivers q.22 from q#1
   303.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   303.374  s#1 writes r.22 from r to its log, as its delivery 22, before it delivers it
   303.500  q#1 drops what lies before checkpoint 7 from stable storage, 7 entries: nobody goes back behind it
   303.874  s#1 delivers r.22 from r
   304.681  p#1 writes s.22 from s#1 to its log, as its delivery 21, before it delivers it
   305.181  p#1 delivers s.22 from s#1
   310.500  p#1 tells q#1 p.37
   312.500  q#1 tells r q.23
   313.500  r   tells s#1 r.23
   313.834  q#1 writes p.37 from p#1 to its log, as its delivery 23, before it delivers it
   314.334  q#1 delivers p.37 from p#1
   315.098  r   writes q.23 from q#1 to its log, as its delivery 36, before it delivers it
   315.500  s#1 tells p#1 s.23
   315.520  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   315.598  r   delivers q.23 from q#1
   316.020  s#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   317.143  s#1 writes r.23 from r to its log, as its delivery 23, before it delivers it
   317.500  p#1 tells r p.38
   317.500  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   317.643  s#1 delivers r.23 from r
   318.000  p#1 drops what lies before checkpoint 7 from stable storage, 14 entries: nobody goes back behind it
   318.547  p#1 writes s.23 from s#1 to its log, as its delivery 22, before it delivers it
   319.047  p#1 delivers s.23 from s#1
   319.598  r   writes p.38 from p#1 to its log, as its delivery 37, before it delivers it
   320.098  r   delivers p.38 from p#1
   324.500  p#1 tells q#1 p.39
   326.500  q#1 tells r q.24
   327.500  r   tells s#1 r.24
   327.500  r   writes checkpoint 8 to stable storage: from here a replay begins
   328.000  r   drops what lies before checkpoint 8 from stable storage, 9 entries: nobody goes back behind it
   328.284  q#1 writes p.39 from p#1 to its log, as its delivery 24, before it delivers it
   328.784  q#1 delivers p.39 from p#1
   329.500  s#1 tells p#1 s.24
   330.414  r   writes q.24 from q#1 to its log, as its delivery 38, before it delivers it
   330.467  s#1 writes r.24 from r to its log, as its delivery 24, before it delivers it
   330.914  r   delivers q.24 from q#1
   330.967  s#1 delivers r.24 from r
   333.440  p#1 writes s.24 from s#1 to its log, as its delivery 23, before it delivers it
   333.940  p#1 delivers s.24 from s#1
   338.500  p#1 tells q#1 p.40
   339.500  p#1 tells r p.41
   340.500  q#1 tells r q.25
   341.500  r   tells s#1 r.25
   342.301  q#1 writes p.40 from p#1 to its log, as its delivery 25, before it delivers it
   342.567  r   writes q.25 from q#1 to its log, as its delivery 39, before it delivers it
   342.801  q#1 delivers p.40 from p#1
   343.067  r   delivers q.25 from q#1
   343.097  r   writes p.41 from p#1 to its log, as its delivery 40, before it delivers it
   343.500  s#1 tells p#1 s.25
   343.597  r   delivers p.41 from p#1
   344.000  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   344.012  s#1 writes r.25 from r to its log, as its delivery 25, before it delivers it
   344.500  q#1 drops what lies before checkpoint 8 from stable storage, 7 entries: nobody goes back behind it
   344.512  s#1 delivers r.25 from r
   347.456  p#1 writes s.25 from s#1 to its log, as its delivery 24, before it delivers it
   347.956  p#1 delivers s.25 from s#1
   352.500  p#1 tells q#1 p.42
   354.500  q#1 tells r q.26
   355.500  r   tells s#1 r.26
   355.764  q#1 writes p.42 from p#1 to its log, as its delivery 26, before it delivers it
   356.264  q#1 delivers p.42 from p#1
   356.520  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   357.020  s#1 drops what lies before checkpoint 8 from stable storage, 6 entries: nobody goes back behind it
   357.826  r   writes q.26 from q#1 to its log, as its delivery 41, before it delivers it
   358.000  !   r crashes
   358.020  s#1 tells p#1 s.26
   358.500  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   358.670  s#1 writes r.26 from r to its log, as its delivery 26, before it delivers it
   359.000  p#1 drops what lies before checkpoint 8 from stable storage, 8 entries: nobody goes back behind it
   359.170  s#1 delivers r.26 from r
   361.500  p#1 tells r p.43
   361.561  p#1 writes s.26 from s#1 to its log, as its delivery 25, before it delivers it
   362.061  p#1 delivers s.26 from s#1
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 replays q.24 from q, its delivery 38
   364.000  r#1 replays q.25 from q, its delivery 39
   364.000  r#1 replays p.41 from p, its delivery 40
   364.000  r#1 tells all members of work that it has started again: they are to send what may not have come
   364.000  r#1 sends r.24 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.25 to s again: s has not said yet that it needs no copy of it any more
   364.000  r#1 sends r.26 to s again: s has not said yet that it needs no copy of it any more
   366.500  p#1 tells q#1 p.44
   366.500  p#1 answers r#1, which has started again
   366.500  p#1 cuts its channel from r
   366.500  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   367.086  s#1 answers r#1, which has started again
   367.086  s#1 cuts its channel from r
   367.426  q#1 answers r#1, which has started again
   367.426  q#1 cuts its channel from r
   367.426  q#1 sends q.26 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   368.500  q#1 tells r#1 q.27
   369.453  q#1 writes p.44 from p#1 to its log, as its delivery 27, before it delivers it
   369.500  r#1 tells s r.27
   369.953  q#1 delivers p.44 from p#1
   370.037  r#1 cuts its channel from q
   370.037  r#1 writes q.26 from q#1 to its log, as its delivery 41, before it delivers it
   370.537  r#1 delivers q.26 from q#1
   370.537  r#1 cuts its channel from p
   370.537  r#1 writes p.43 from p#1 to its log, as its delivery 42, before it delivers it
   371.037  r#1 delivers p.43 from p#1
   371.037  r#1 cuts its channel from s
   371.037  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.037  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.037  r#1 sends r.26 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.037  r#1 sends r.27 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.037  r#1 writes q.27 from q#1 to its log, as its delivery 43, before it delivers it
   371.500  s#1 tells p#1 s.27
   371.537  r#1 delivers q.27 from q#1
   373.936  s#1 drops r.24 from r#1: it has delivered that already
   374.071  s#1 drops r.25 from r#1: it has delivered that already
   374.071  s#1 drops r.26 from r#1: it has delivered that already
   374.071  s#1 writes r.27 from r#1 to its log, as its delivery 27, before it delivers it
   374.571  s#1 delivers r.27 from r#1
   374.822  p#1 writes s.27 from s#1 to its log, as its delivery 26, before it delivers it
   375.322  p#1 delivers s.27 from s#1
   380.500  p#1 tells q#1 p.45
   382.500  q#1 tells r#1 q.28
   382.740  q#1 writes p.45 from p#1 to its log, as its delivery 28, before it delivers it
   383.240  q#1 delivers p.45 from p#1
   383.500  r#1 tells s#1 r.28
   383.500  p#1 tells r#1 p.46
   384.518  r#1 writes q.28 from q#1 to its log, as its delivery 44, before it delivers it
   385.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   385.018  r#1 delivers q.28 from q#1
   385.500  s#1 tells p#1 s.28
   385.500  q#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   385.782  s#1 writes r.28 from r#1 to its log, as its delivery 28, before it delivers it
   386.282  s#1 delivers r.28 from r#1
   386.856  r#1 writes p.46 from p#1 to its log, as its delivery 45, before it delivers it
   387.356  r#1 delivers p.46 from p#1
   387.516  p#1 writes s.28 from s#1 to its log, as its delivery 27, before it delivers it
   388.016  p#1 delivers s.28 from s#1
   394.500  p#1 tells q#1 p.47
   396.500  q#1 tells r#1 q.29
   397.298  q#1 writes p.47 from p#1 to its log, as its delivery 29, before it delivers it
   397.500  r#1 tells s#1 r.29
   397.520  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   397.798  q#1 delivers p.47 from p#1
   398.020  s#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   399.431  r#1 writes q.29 from q#1 to its log, as its delivery 46, before it delivers it
   399.500  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   399.500  s#1 tells p#1 s.29
   399.623  s#1 writes r.29 from r#1 to its log, as its delivery 29, before it delivers it
   399.931  r#1 delivers q.29 from q#1
   400.000  p#1 drops what lies before checkpoint 9 from stable storage, 9 entries: nobody goes back behind it
   400.123  s#1 delivers r.29 from r#1
   402.490  p#1 writes s.29 from s#1 to its log, as its delivery 28, before it delivers it
   402.990  p#1 delivers s.29 from s#1
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   404.500  r#1 drops what lies before checkpoint 9 from stable storage, 15 entries: nobody goes back behind it
   405.500  p#1 tells r#1 p.48
   407.766  r#1 writes p.48 from p#1 to its log, as its delivery 47, before it delivers it
   408.266  r#1 delivers p.48 from p#1
   408.500  p#1 tells q#1 p.49
   410.500  q#1 tells r#1 q.30
   410.600  q#1 writes p.49 from p#1 to its log, as its delivery 30, before it delivers it
   411.100  q#1 delivers p.49 from p#1
   411.500  r#1 tells s#1 r.30
   413.500  s#1 tells p#1 s.30
   414.396  r#1 writes q.30 from q#1 to its log, as its delivery 48, before it delivers it
   414.543  s#1 writes r.30 from r#1 to its log, as its delivery 30, before it delivers it
   414.896  r#1 delivers q.30 from q#1
   415.043  s#1 delivers r.30 from r#1
   416.212  p#1 writes s.30 from s#1 to its log, as its delivery 29, before it delivers it
   416.712  p#1 delivers s.30 from s#1
   426.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   426.500  q#1 drops what lies before checkpoint 10 from stable storage, 5 entries: nobody goes back behind it
   427.500  p#1 tells r#1 p.50
   430.182  r#1 writes p.50 from p#1 to its log, as its delivery 49, before it delivers it
   430.682  r#1 delivers p.50 from p#1
   438.520  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   439.020  s#1 drops what lies before checkpoint 10 from stable storage, 5 entries: nobody goes back behind it
   440.500  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   441.000  p#1 drops what lies before checkpoint 10 from stable storage, 6 entries: nobody goes back behind it
   445.000  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   445.500  r#1 drops what lies before checkpoint 10 from stable storage, 5 entries: nobody goes back behind it
   467.000  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   467.500  q#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   479.520  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   480.020  s#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   481.500  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   482.000  p#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   486.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   486.500  r#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   508.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   508.500  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   520.520  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   521.020  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   522.500  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   523.000  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   527.000  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   527.500  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 276)
trace     26773bffa90803e4 (3216 events)

variant "logged by receivers, later"

     2.500  p   tells q p.1
     4.500  q   tells r q.1
     4.726  q   delivers p.1 from p
     5.500  r   tells s r.1
     6.541  r   delivers q.1 from q
     7.500  s   tells p s.1
     8.327  s   delivers r.1 from r
     9.500  p   tells r p.2
    10.481  p   delivers s.1 from s
    12.718  r   delivers p.2 from p
    16.500  p   tells q p.3
    18.500  q   tells r q.2
    19.127  q   delivers p.3 from p
    19.500  r   tells s r.2
    19.726  q   writes what it has delivered to its log: 2 more
    21.061  r   delivers q.2 from q
    21.500  s   tells p s.2
    21.541  r   writes what it has delivered to its log: 3 more
    21.720  s   delivers r.2 from r
    23.327  s   writes what it has delivered to its log: 2 more
    24.197  p   delivers s.2 from s
    25.481  p   writes what it has delivered to its log: 2 more
    30.500  p   tells q p.4
    31.500  p   tells r p.5
    32.500  q   tells r q.3
    33.500  r   tells s r.3
    33.979  q   delivers p.4 from p
    34.716  r   delivers p.5 from p
    35.500  s   tells p s.3
    36.353  r   delivers q.3 from q
    37.429  s   delivers r.3 from r
    38.270  p   delivers s.3 from s
    40.000  p   writes what it has delivered to its log: 1 more
    40.000  q   writes what it has delivered to its log: 1 more
    40.000  r   writes what it has delivered to its log: 2 more
    40.000  s   writes what it has delivered to its log: 1 more
    40.500  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.500  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.500  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.500  s   writes checkpoint 1 to stable storage: from here a replay begins
    44.500  p   tells q p.6
    46.500  q   tells r q.4
    47.500  r   tells s r.4
    48.243  q   delivers p.6 from p
    49.500  s   tells p s.4
    49.647  s   delivers r.4 from r
    50.155  r   delivers q.4 from q
    51.818  p   delivers s.4 from s
    53.500  p   tells r p.7
    57.314  r   delivers p.7 from p
    58.500  p   tells q p.8
    60.500  q   tells r q.5
    61.500  r   tells s r.5
    61.528  q   delivers p.8 from p
    63.243  q   writes what it has delivered to its log: 2 more
    63.500  s   tells p s.5
    63.518  r   delivers q.5 from q
    63.942  s   delivers r.5 from r
    64.647  s   writes what it has delivered to its log: 2 more
    65.155  r   writes what it has delivered to its log: 3 more
    65.757  p   delivers s.5 from s
    66.818  p   writes what it has delivered to its log: 2 more
    72.500  p   tells q p.9
    74.500  q   tells r q.6
    75.500  r   tells s r.6
    75.500  p   tells r p.10
    76.263  q   delivers p.9 from p
    76.598  r   delivers q.6 from q
    77.500  s   tells p s.6
    79.384  s   delivers r.6 from r
    79.480  r   delivers p.10 from p
    80.103  p   delivers s.6 from s
    81.000  p   writes what it has delivered to its log: 1 more
    81.000  q   writes what it has delivered to its log: 1 more
    81.000  r   writes what it has delivered to its log: 2 more
    81.000  s   writes what it has delivered to its log: 1 more
    81.500  p   writes checkpoint 2 to stable storage: from here a replay begins
    81.500  q   writes checkpoint 2 to stable storage: from here a replay begins
    81.500  r   writes checkpoint 2 to stable storage: from here a replay begins
    81.500  s   writes checkpoint 2 to stable storage: from here a replay begins
    86.500  p   tells q p.11
    87.343  q   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    88.181  s   drops what lies before checkpoint 1 from stable storage, 7 entries: nobody goes back behind it
    88.355  p   drops what lies before checkpoint 1 from stable storage, 9 entries: nobody goes back behind it
    88.500  q   tells r q.7
    88.541  r   drops what lies before checkpoint 2 from stable storage, 18 entries: nobody goes back behind it
    89.244  q   delivers p.11 from p
    89.541  r   tells s r.7
    91.500  s   tells p s.7
    91.713  r   delivers q.7 from q
    91.866  s   delivers r.7 from r
    93.000  !   q crashes
    94.259  p   delivers s.7 from s
    97.500  p   tells r p.12
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 announces that q has ended with its interval 6: what it did after it is lost
    99.500  q#1 tells all members of work that it has started again: they are to send what may not have come
    99.500  q#1 sends q.6 to r again: r has not said yet that it needs no copy of it any more
    99.500  q#1 sends q.7 to r again: r has not said yet that it needs no copy of it any more
    99.631  r   delivers p.12 from p
   100.500  p   tells q p.13
   101.817  r   answers q#1, which has started again
   101.817  r   cuts its channel from q
   101.817  r   hears that q has ended with its interval 6
   102.500  q#1 tells r q.8
   102.502  r   drops q.6 from q#1: it has delivered that already
   102.711  r   drops q.7 from q#1: it has delivered that already
   103.230  p   answers q#1, which has started again
   103.230  p   cuts its channel from q
   103.230  p   sends p.11 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   103.230  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   103.230  p   hears that q has ended with its interval 6
   103.462  s   answers q#1, which has started again
   103.462  s   cuts its channel from q
   103.462  s   hears that q has ended with its interval 6
   103.500  r   tells s r.8
   105.500  s   tells p s.8
   105.681  s   delivers r.8 from r
   105.844  r   delivers q.8 from q#1
   106.713  r   writes what it has delivered to its log: 3 more
   106.866  s   writes what it has delivered to its log: 2 more
   106.977  q#1 delivers p.11 from p
   107.224  q#1 delivers p.13 from p
   108.773  p   delivers s.8 from s
   109.259  p   writes what it has delivered to its log: 2 more
   114.500  p   tells q#1 p.14
   116.500  q#1 tells r q.9
   117.213  q#1 delivers p.14 from p
   117.500  r   tells s r.9
   119.500  s   tells p s.9
   119.500  p   tells r p.15
   120.026  s   delivers r.9 from r
   120.276  r   delivers q.9 from q#1
   121.868  p   delivers s.9 from s
   121.977  q#1 writes what it has delivered to its log: 3 more
   122.000  p   writes what it has delivered to its log: 1 more
   122.000  r   writes what it has delivered to its log: 1 more
   122.000  s   writes what it has delivered to its log: 1 more
   122.500  p   writes checkpoint 3 to stable storage: from here a replay begins
   122.500  r   writes checkpoint 3 to stable storage: from here a replay begins
   122.500  s   writes checkpoint 3 to stable storage: from here a replay begins
   123.000  p   drops what lies before checkpoint 2 from stable storage, 9 entries: nobody goes back behind it
   123.480  r   delivers p.15 from p
   128.500  p   tells q#1 p.16
   128.862  s   drops what lies before checkpoint 2 from stable storage, 7 entries: nobody goes back behind it
   130.500  q#1 tells r q.10
   131.500  r   tells s r.10
   131.916  q#1 delivers p.16 from p
   133.500  s   tells p s.10
   133.627  r   delivers q.10 from q#1
   135.313  s   delivers r.10 from r
   136.074  p   delivers s.10 from s
   138.480  r   writes what it has delivered to its log: 2 more
   139.000  q#1 writes what it has delivered to its log: 1 more
   139.500  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   141.500  p   tells r p.17
   142.500  p   tells q#1 p.18
   143.370  s   writes what it has delivered to its log: 1 more
   143.851  p   writes what it has delivered to its log: 1 more
   143.930  r   delivers p.17 from p
   144.500  q#1 tells r q.11
   145.500  r   tells s r.11
   145.552  q#1 delivers p.18 from p
   146.646  q#1 drops what lies before checkpoint 3 from stable storage, 16 entries: nobody goes back behind it
   146.657  r   delivers q.11 from q#1
   147.500  s   tells p s.11
   149.102  s   delivers r.11 from r
   150.414  p   delivers s.11 from s
   156.500  p   tells q#1 p.19
   158.500  q#1 tells r q.12
   158.930  r   writes what it has delivered to its log: 2 more
   159.930  r   tells s r.12
   160.469  q#1 delivers p.19 from p
   160.552  q#1 writes what it has delivered to its log: 2 more
   161.500  s   tells p s.12
   161.822  r   delivers q.12 from q#1
   162.908  s   delivers r.12 from r
   163.000  r   writes what it has delivered to its log: 1 more
   163.000  s   writes what it has delivered to its log: 2 more
   163.500  p   tells r p.20
   163.500  r   writes checkpoint 4 to stable storage: from here a replay begins
   163.500  s   writes checkpoint 4 to stable storage: from here a replay begins
   163.500  p   writes what it has delivered to its log: 1 more
   164.000  p   writes checkpoint 4 to stable storage: from here a replay begins
   164.500  p   delivers s.12 from s
   166.469  p   writes what it has delivered to its log: 1 more
   166.817  r   delivers p.20 from p
   167.042  r   writes what it has delivered to its log: 1 more
   170.300  r   drops what lies before checkpoint 3 from stable storage, 8 entries: nobody goes back behind it
   170.500  p   tells q#1 p.21
   171.462  s   drops what lies before checkpoint 3 from stable storage, 7 entries: nobody goes back behind it
   171.469  p   drops what lies before checkpoint 3 from stable storage, 9 entries: nobody goes back behind it
   172.500  q#1 tells r q.13
   173.500  r   tells s r.13
   173.809  q#1 delivers p.21 from p
   174.697  r   delivers q.13 from q#1
   175.500  s   tells p s.13
   176.541  s   delivers r.13 from r
   177.553  p   delivers s.13 from s
   180.000  q#1 writes what it has delivered to its log: 1 more
   180.500  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   184.500  p   tells q#1 p.22
   185.500  p   tells r p.23
   186.500  q#1 tells r q.14
   187.000  !   s crashes
   187.459  q#1 delivers p.22 from p
   187.500  r   tells s r.14
   189.000  !   s line 15 has no effect: the process is down
   189.066  r   delivers q.14 from q#1
   189.492  r   delivers p.23 from p
   189.697  r   writes what it has delivered to its log: 3 more
   192.553  p   writes what it has delivered to its log: 1 more
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
   193.000  s#1 announces that s has ended with its interval 12: what it did after it is lost
   193.500  s#1 tells all members of work that it has started again: they are to send what may not have come
   193.500  s#1 sends s.11 to p again: p has not said yet that it needs no copy of it any more
   193.500  s#1 sends s.12 to p again: p has not said yet that it needs no copy of it any more
   193.500  s#1 sends s.13 to p again: p has not said yet that it needs no copy of it any more
   195.531  q#1 answers s#1, which has started again
   195.531  q#1 cuts its channel from s
   195.531  q#1 hears that s has ended with its interval 12
   195.624  p   answers s#1, which has started again
   195.624  p   cuts its channel from s
   195.624  p   hears that s has ended with its interval 12
   196.124  p   drops s.11 from s#1: it has delivered that already
   196.124  p   drops s.12 from s#1: it has delivered that already
   197.209  p   drops s.13 from s#1: it has delivered that already
   197.448  r   answers s#1, which has started again
   197.448  r   cuts its channel from s
   197.448  r   sends r.13 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   197.448  r   sends r.14 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   197.448  r   hears that s has ended with its interval 12
   198.500  p   tells q#1 p.24
   199.272  s#1 cuts its channel from q
   200.114  s#1 delivers r.13 from r
   200.114  s#1 delivers r.14 from r
   200.500  q#1 tells r q.15
   200.998  q#1 delivers p.24 from p
   201.500  r   tells s#1 r.15
   202.459  q#1 writes what it has delivered to its log: 2 more
   203.500  s#1 tells p s.15
   203.766  r   delivers q.15 from q#1
   204.000  r   writes what it has delivered to its log: 1 more
   204.477  s#1 delivers r.15 from r
   204.500  p   writes checkpoint 5 to stable storage: from here a replay begins
   204.500  r   writes checkpoint 5 to stable storage: from here a replay begins
   205.000  r   drops what lies before checkpoint 4 from stable storage, 9 entries: nobody goes back behind it
   206.828  p   delivers s.15 from s#1
   207.500  p   tells r p.25
   210.551  r   delivers p.25 from p
   210.934  p   drops what lies before checkpoint 5 from stable storage, 15 entries: nobody goes back behind it
   212.500  p   tells q#1 p.26
   214.500  q#1 tells r q.16
   215.114  s#1 writes what it has delivered to its log: 3 more
   215.262  q#1 delivers p.26 from p
   215.500  r   tells s#1 r.16
   217.500  s#1 tells p s.16
   217.992  r   delivers q.16 from q#1
   218.647  s#1 delivers r.16 from r
   219.849  p   delivers s.16 from s#1
   221.000  q#1 writes what it has delivered to its log: 1 more
   221.500  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   221.828  p   writes what it has delivered to its log: 2 more
   224.720  r   writes what it has delivered to its log: 2 more
   226.500  p   tells q#1 p.27
   228.500  q#1 tells r q.17
   228.500  q#1 drops what lies before checkpoint 4 from stable storage, 7 entries: nobody goes back behind it
   229.500  r   tells s#1 r.17
   229.500  p   tells r p.28
   229.573  q#1 delivers p.27 from p
   231.500  s#1 tells p s.17
   231.651  s#1 delivers r.17 from r
   231.706  r   delivers q.17 from q#1
   231.924  r   delivers p.28 from p
   233.000  s#1 writes what it has delivered to its log: 2 more
   233.500  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   234.023  p   delivers s.17 from s#1
   236.271  q#1 writes what it has delivered to its log: 1 more
   236.490  p   writes what it has delivered to its log: 1 more
   237.427  r   writes what it has delivered to its log: 2 more
   240.500  p   tells q#1 p.29
   241.885  s#1 drops what lies before checkpoint 5 from stable storage, 17 entries: nobody goes back behind it
   242.500  q#1 tells r q.18
   243.231  q#1 delivers p.29 from p
   243.500  r   tells s#1 r.18
   245.000  p   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  r   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  s#1 tells p s.18
   246.000  r   delivers q.18 from q#1
   247.162  s#1 delivers r.18 from r
   249.411  p   delivers s.18 from s#1
   249.967  q#1 writes what it has delivered to its log: 1 more
   251.500  p   tells r p.30
   253.522  r   drops what lies before checkpoint 5 from stable storage, 9 entries: nobody goes back behind it
   254.500  p   tells q#1 p.31
   255.308  r   delivers p.30 from p
   256.500  q#1 tells r q.19
   256.810  q#1 delivers p.31 from p
   257.500  r   tells s#1 r.19
   258.817  r   delivers q.19 from q#1
   259.500  s#1 tells p s.19
   260.020  s#1 delivers r.19 from r
   261.000  r   writes what it has delivered to its log: 3 more
   262.000  q#1 writes what it has delivered to its log: 1 more
   262.162  s#1 writes what it has delivered to its log: 2 more
   262.500  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   262.806  p   delivers s.19 from s#1
   264.411  p   writes what it has delivered to its log: 2 more
   268.500  p   tells q#1 p.32
   268.510  q#1 drops what lies before checkpoint 5 from stable storage, 7 entries: nobody goes back behind it
   270.500  q#1 tells r q.20
   270.936  q#1 delivers p.32 from p
   271.000  !   p crashes
   271.500  r   tells s#1 r.20
   272.621  r   delivers q.20 from q#1
   273.000  !   p line 16 has no effect: the process is down
   273.500  s#1 tells p s.20
   274.000  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   275.362  s#1 delivers r.20 from r
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 6 from stable storage
   277.000  p#1 replays s.18 from s, its delivery 17
   277.000  p#1 replays s.19 from s, its delivery 18
   277.000  p#1 announces that p has ended with its interval 18: what it did after it is lost
   277.500  p#1 tells all members of work that it has started again: they are to send what may not have come
   277.500  p#1 sends p.29 to q again: q has not said yet that it needs no copy of it any more
   277.500  p#1 sends p.31 to q again: q has not said yet that it needs no copy of it any more
   277.500  p#1 sends p.32 to q again: q has not said yet that it needs no copy of it any more
   277.500  p#1 sends p.30 to r again: r has not said yet that it needs no copy of it any more
   279.522  q#1 answers p#1, which has started again
   279.522  q#1 cuts its channel from p
   279.522  q#1 hears that p has ended with its interval 18
   280.573  s#1 answers p#1, which has started again
   280.573  s#1 cuts its channel from p
   280.573  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.573  s#1 hears that p has ended with its interval 18
   281.312  r   answers p#1, which has started again
   281.312  r   cuts its channel from p
   281.312  r   hears that p has ended with its interval 18
   281.812  r   drops p.30 from p#1: it has delivered that already
   282.500  p#1 tells q p.34
   282.896  p#1 cuts its channel from s
   282.945  p#1 delivers s.20 from s#1
   283.246  p#1 cuts its channel from q
   283.246  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.246  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.246  p#1 sends p.32 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.246  p#1 sends p.34 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   284.500  q#1 tells r q.21
   285.500  r   tells s#1 r.21
   285.936  q#1 writes what it has delivered to its log: 1 more
   286.000  r   writes what it has delivered to its log: 1 more
   286.500  r   writes checkpoint 7 to stable storage: from here a replay begins
   287.210  q#1 drops p.29 from p#1: it has delivered that already
   287.210  q#1 drops p.31 from p#1: it has delivered that already
   287.210  q#1 drops p.32 from p#1: it has delivered that already
   287.246  q#1 delivers p.34 from p#1
   287.500  s#1 tells p#1 s.21
   288.034  r   delivers q.21 from q#1
   289.374  s#1 delivers r.21 from r
   289.678  s#1 writes what it has delivered to its log: 2 more
   290.681  p#1 delivers s.21 from s#1
   293.926  r   drops what lies before checkpoint 6 from stable storage, 8 entries: nobody goes back behind it
   295.500  p#1 tells r p.35
   296.500  p#1 tells q#1 p.36
   297.896  r   delivers p.35 from p#1
   297.945  p#1 writes what it has delivered to its log: 2 more
   298.500  q#1 tells r q.22
   299.500  r   tells s#1 r.22
   299.834  q#1 delivers p.36 from p#1
   301.098  r   delivers q.22 from q#1
   301.500  s#1 tells p#1 s.22
   302.246  q#1 writes what it has delivered to its log: 2 more
   303.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   303.034  r   writes what it has delivered to its log: 3 more
   303.143  s#1 delivers r.22 from r
   303.500  q#1 drops what lies before checkpoint 6 from stable storage, 7 entries: nobody goes back behind it
   304.547  p#1 delivers s.22 from s#1
   310.500  p#1 tells q#1 p.37
   312.500  q#1 tells r q.23
   313.500  r   tells s#1 r.23
   314.284  q#1 delivers p.37 from p#1
   314.500  s#1 writes what it has delivered to its log: 1 more
   315.000  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   316.000  s#1 tells p#1 s.23
   316.414  r   delivers q.23 from q#1
   316.467  s#1 delivers r.23 from r
   317.500  p#1 tells r p.38
   317.500  p#1 writes what it has delivered to its log: 1 more
   318.000  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   318.887  r   writes what it has delivered to its log: 1 more
   319.598  r   delivers p.38 from p#1
   319.940  p#1 delivers s.23 from s#1
   320.775  r   writes what it has delivered to its log: 1 more
   321.440  s#1 writes what it has delivered to its log: 1 more
   322.157  q#1 writes what it has delivered to its log: 1 more
   323.095  s#1 drops what lies before checkpoint 6 from stable storage, 6 entries: nobody goes back behind it
   324.500  p#1 tells q#1 p.39
   326.130  p#1 drops what lies before checkpoint 7 from stable storage, 23 entries: nobody goes back behind it
   326.500  q#1 tells r q.24
   327.500  r   tells s#1 r.24
   327.500  r   writes checkpoint 8 to stable storage: from here a replay begins
   328.301  q#1 delivers p.39 from p#1
   328.567  r   delivers q.24 from q#1
   329.500  s#1 tells p#1 s.24
   330.012  s#1 delivers r.24 from r
   330.461  q#1 writes what it has delivered to its log: 1 more
   333.456  p#1 delivers s.24 from s#1
   333.506  r   drops what lies before checkpoint 7 from stable storage, 8 entries: nobody goes back behind it
   334.940  p#1 writes what it has delivered to its log: 2 more
   338.500  p#1 tells q#1 p.40
   339.500  p#1 tells r p.41
   340.500  q#1 tells r q.25
   341.500  r   tells s#1 r.25
   341.764  q#1 delivers p.40 from p#1
   343.097  r   delivers p.41 from p#1
   343.500  s#1 tells p#1 s.25
   343.567  r   writes what it has delivered to its log: 2 more
   344.000  q#1 writes what it has delivered to its log: 1 more
   344.067  r   delivers q.25 from q#1
   344.500  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   344.670  s#1 delivers r.25 from r
   345.012  s#1 writes what it has delivered to its log: 2 more
   347.041  p#1 delivers s.25 from s#1
   348.244  r   writes what it has delivered to its log: 1 more
   348.636  p#1 writes what it has delivered to its log: 1 more
   352.500  p#1 tells q#1 p.42
   352.961  q#1 drops what lies before checkpoint 8 from stable storage, 14 entries: nobody goes back behind it
   354.500  q#1 tells r q.26
   355.453  q#1 delivers p.42 from p#1
   355.500  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   355.500  r   tells s#1 r.26
   356.541  r   delivers q.26 from q#1
   357.500  s#1 tells p#1 s.26
   358.000  !   r crashes
   358.500  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   358.507  q#1 writes what it has delivered to its log: 1 more
   359.493  s#1 delivers r.26 from r
   360.822  p#1 delivers s.26 from s#1
   361.500  p#1 tells r p.43
   362.205  s#1 drops what lies before checkpoint 7 from stable storage, 6 entries: nobody goes back behind it
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 replays q.24 from q, its delivery 38
   364.000  r#1 replays p.41 from p, its delivery 39
   364.000  r#1 replays q.25 from q, its delivery 40
   364.000  r#1 announces that r has ended with its interval 40: what it did after it is lost
   364.500  r#1 tells all members of work that it has started again: they are to send what may not have come
   364.500  r#1 sends r.24 to s again: s has not said yet that it needs no copy of it any more
   364.500  r#1 sends r.25 to s again: s has not said yet that it needs no copy of it any more
   364.500  r#1 sends r.26 to s again: s has not said yet that it needs no copy of it any more
   366.500  p#1 tells q#1 p.44
   366.657  p#1 answers r#1, which has started again
   366.657  p#1 cuts its channel from r
   366.657  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   366.657  p#1 hears that r has ended with its interval 40
   367.586  s#1 answers r#1, which has started again
   367.586  s#1 cuts its channel from r
   367.586  s#1 hears that r has ended with its interval 40
   367.926  q#1 answers r#1, which has started again
   367.926  q#1 cuts its channel from r
   367.926  q#1 sends q.26 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   367.926  q#1 hears that r has ended with its interval 40
   368.926  q#1 tells r#1 q.27
   368.926  q#1 delivers p.44 from p#1
   369.500  r#1 tells s r.27
   370.421  r#1 cuts its channel from p
   370.421  r#1 delivers p.43 from p#1
   370.537  r#1 cuts its channel from q
   370.537  r#1 delivers q.26 from q#1
   370.944  r#1 delivers q.27 from q#1
   371.278  r#1 cuts its channel from s
   371.278  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.278  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.278  r#1 sends r.26 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.278  r#1 sends r.27 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.500  s#1 tells p#1 s.27
   373.516  p#1 delivers s.27 from s#1
   374.312  s#1 drops r.24 from r#1: it has delivered that already
   374.312  s#1 drops r.25 from r#1: it has delivered that already
   374.312  s#1 drops r.26 from r#1: it has delivered that already
   374.312  s#1 delivers r.27 from r#1
   374.493  s#1 writes what it has delivered to its log: 2 more
   375.822  p#1 writes what it has delivered to its log: 2 more
   380.500  p#1 tells q#1 p.45
   382.500  q#1 tells r#1 q.28
   383.298  q#1 delivers p.45 from p#1
   383.500  r#1 tells s#1 r.28
   383.500  p#1 tells r#1 p.46
   383.926  q#1 writes what it has delivered to its log: 2 more
   385.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   385.421  r#1 writes what it has delivered to its log: 3 more
   385.500  s#1 tells p#1 s.28
   385.623  s#1 delivers r.28 from r#1
   385.921  r#1 delivers q.28 from q#1
   386.856  r#1 delivers p.46 from p#1
   388.490  p#1 delivers s.28 from s#1
   394.500  p#1 tells q#1 p.47
   396.000  s#1 writes what it has delivered to its log: 1 more
   396.500  q#1 tells r#1 q.29
   396.500  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   396.600  q#1 delivers p.47 from p#1
   397.000  s#1 drops what lies before checkpoint 8 from stable storage, 7 entries: nobody goes back behind it
   397.500  r#1 tells s#1 r.29
   399.000  p#1 writes what it has delivered to its log: 1 more
   399.500  s#1 tells p#1 s.29
   399.500  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   400.396  r#1 delivers q.29 from q#1
   400.543  s#1 delivers r.29 from r#1
   400.921  r#1 writes what it has delivered to its log: 3 more
   402.212  p#1 delivers s.29 from s#1
   402.887  s#1 writes what it has delivered to its log: 1 more
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   405.500  p#1 tells r#1 p.48
   406.021  p#1 drops what lies before checkpoint 8 from stable storage, 8 entries: nobody goes back behind it
   406.655  q#1 writes what it has delivered to its log: 1 more
   406.862  p#1 writes what it has delivered to its log: 1 more
   407.766  r#1 delivers p.48 from p#1
   408.500  p#1 tells q#1 p.49
   410.500  q#1 tells r#1 q.30
   410.994  r#1 drops what lies before checkpoint 9 from stable storage, 24 entries: nobody goes back behind it
   411.994  r#1 tells s#1 r.30
   412.146  q#1 delivers p.49 from p#1
   413.500  s#1 tells p#1 s.30
   414.141  r#1 delivers q.30 from q#1
   414.882  s#1 delivers r.30 from r#1
   416.161  p#1 delivers s.30 from s#1
   422.766  r#1 writes what it has delivered to its log: 2 more
   425.500  q#1 writes what it has delivered to its log: 1 more
   426.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   427.500  p#1 tells r#1 p.50
   428.772  p#1 writes what it has delivered to its log: 1 more
   429.882  s#1 writes what it has delivered to its log: 1 more
   430.182  r#1 delivers p.50 from p#1
   433.511  q#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   437.500  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   440.000  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   441.518  r#1 writes what it has delivered to its log: 1 more
   444.500  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   445.813  s#1 drops what lies before checkpoint 9 from stable storage, 7 entries: nobody goes back behind it
   447.382  p#1 drops what lies before checkpoint 9 from stable storage, 9 entries: nobody goes back behind it
   466.500  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   473.286  q#1 drops what lies before checkpoint 11 from stable storage, 6 entries: nobody goes back behind it
   478.000  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   480.500  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   484.543  s#1 drops what lies before checkpoint 11 from stable storage, 6 entries: nobody goes back behind it
   485.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   488.264  p#1 drops what lies before checkpoint 11 from stable storage, 7 entries: nobody goes back behind it
   492.414  r#1 drops what lies before checkpoint 11 from stable storage, 6 entries: nobody goes back behind it
   507.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   507.500  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   518.500  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   519.000  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   521.000  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   521.500  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   525.500  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   526.000  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   548.000  q#1 writes checkpoint 13 to stable storage: from here a replay begins
   548.500  q#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   559.500  s#1 writes checkpoint 13 to stable storage: from here a replay begins
   560.000  s#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   562.000  p#1 writes checkpoint 13 to stable storage: from here a replay begins
   562.500  p#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   566.500  r#1 writes checkpoint 13 to stable storage: from here a replay begins
   567.000  r#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
   589.000  q#1 writes checkpoint 14 to stable storage: from here a replay begins
   589.500  q#1 drops what lies before checkpoint 14 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 279)
trace     dfc7cde4a23de855 (3517 events)

variant "logged by senders"

     2.500  p   tells q p.1
     4.500  q   tells r q.1
     4.726  q   delivers p.1 from p
     5.500  r   tells s r.1
     6.541  r   delivers q.1 from q
     6.736  p   notes that p.1 is delivery 1 of q
     7.500  s   tells p s.1
     8.327  s   delivers r.1 from r
     9.500  p   tells r p.2
     9.692  q   notes that q.1 is delivery 1 of r
    10.481  p   delivers s.1 from s
    10.826  r   notes that r.1 is delivery 1 of s
    12.718  r   delivers p.2 from p
    14.204  s   notes that s.1 is delivery 1 of p
    15.191  p   notes that p.2 is delivery 2 of r
    16.500  p   tells q p.3
    16.500  p   holds p.3 to q back until all places of its deliveries are confirmed
    16.575  p   sends p.3 to q, which it has held back: others know the places of all its deliveries
    18.500  q   tells r q.2
    19.202  q   delivers p.3 from p
    19.500  r   tells s r.2
    21.061  r   delivers q.2 from q
    21.500  s   tells p s.2
    21.720  s   delivers r.2 from r
    22.607  p   notes that p.3 is delivery 2 of q
    24.197  p   delivers s.2 from s
    24.610  q   notes that q.2 is delivery 3 of r
    25.123  r   notes that r.2 is delivery 2 of s
    28.127  s   notes that s.2 is delivery 2 of p
    30.500  p   tells q p.4
    30.500  p   holds p.4 to q back until all places of its deliveries are confirmed
    31.500  p   tells r p.5
    31.500  p   holds p.5 to r back until all places of its deliveries are confirmed
    31.689  p   sends p.4 to q, which it has held back: others know the places of all its deliveries
    31.689  p   sends p.5 to r, which it has held back: others know the places of all its deliveries
    32.500  q   tells r q.3
    33.500  r   tells s r.3
    34.905  r   delivers p.5 from p
    35.168  q   delivers p.4 from p
    35.500  s   tells p s.3
    36.353  r   delivers q.3 from q
    37.217  p   notes that p.4 is delivery 3 of q
    37.429  s   delivers r.3 from r
    38.270  p   delivers s.3 from s
    38.428  q   notes that q.3 is delivery 5 of r
    38.664  p   notes that p.5 is delivery 4 of r
    40.000  p   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  q   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  r   writes checkpoint 1 to stable storage: from here a replay begins
    40.000  s   writes checkpoint 1 to stable storage: from here a replay begins
    40.500  p   drops what lies before checkpoint 1 from stable storage, 6 entries: nobody goes back behind it
    40.500  q   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    40.500  r   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    40.500  s   drops what lies before checkpoint 1 from stable storage, 4 entries: nobody goes back behind it
    41.000  r   notes that r.3 is delivery 3 of s
    41.945  s   notes that s.3 is delivery 3 of p
    44.500  p   tells q p.6
    46.500  q   tells r q.4
    47.500  r   tells s r.4
    48.243  q   delivers p.6 from p
    49.500  s   tells p s.4
    49.647  s   delivers r.4 from r
    50.155  r   delivers q.4 from q
    50.786  p   notes that p.6 is delivery 4 of q
    51.818  p   delivers s.4 from s
    52.114  r   notes that r.4 is delivery 4 of s
    52.900  q   notes that q.4 is delivery 6 of r
    53.500  p   tells r p.7
    53.500  p   holds p.7 to r back until all places of its deliveries are confirmed
    54.226  s   notes that s.4 is delivery 4 of p
    57.717  p   sends p.7 to r, which it has held back: others know the places of all its deliveries
    58.500  p   tells q p.8
    60.500  q   tells r q.5
    61.500  r   tells s r.5
    61.528  q   delivers p.8 from p
    61.531  r   delivers p.7 from p
    63.500  s   tells p s.5
    63.518  r   delivers q.5 from q
    63.795  p   notes that p.8 is delivery 5 of q
    63.942  s   delivers r.5 from r
    64.978  p   notes that p.7 is delivery 7 of r
    65.757  p   delivers s.5 from s
    65.960  r   notes that r.5 is delivery 5 of s
    66.133  q   notes that q.5 is delivery 8 of r
    69.269  s   notes that s.5 is delivery 5 of p
    72.500  p   tells q p.9
    74.500  q   tells r q.6
    75.500  r   tells s r.6
    75.500  p   tells r p.10
    76.263  q   delivers p.9 from p
    76.598  r   delivers q.6 from q
    77.500  s   tells p s.6
    78.946  p   notes that p.9 is delivery 6 of q
    79.384  s   delivers r.6 from r
    79.480  r   delivers p.10 from p
    80.103  p   delivers s.6 from s
    80.316  q   notes that q.6 is delivery 9 of r
    81.000  p   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  q   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  r   writes checkpoint 2 to stable storage: from here a replay begins
    81.000  s   writes checkpoint 2 to stable storage: from here a replay begins
    81.500  p   drops what lies before checkpoint 2 from stable storage, 6 entries: nobody goes back behind it
    81.500  q   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    81.500  r   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    81.500  s   drops what lies before checkpoint 2 from stable storage, 4 entries: nobody goes back behind it
    82.000  r   notes that r.6 is delivery 6 of s
    83.166  s   notes that s.6 is delivery 6 of p
    83.399  p   notes that p.10 is delivery 10 of r
    86.500  p   tells q p.11
    88.500  q   tells r q.7
    89.244  q   delivers p.11 from p
    89.500  r   tells s r.7
    91.500  s   tells p s.7
    91.713  r   delivers q.7 from q
    91.743  p   notes that p.11 is delivery 7 of q
    91.825  s   delivers r.7 from r
    93.000  !   q crashes
    94.259  p   delivers s.7 from s
    95.150  r   notes that r.7 is delivery 7 of s
    97.308  s   notes that s.7 is delivery 7 of p
    97.500  p   tells r p.12
    97.500  p   holds p.12 to r back until all places of its deliveries are confirmed
    99.000  q#1 starts again, as a new incarnation
    99.000  q#1 loads checkpoint 2 from stable storage
    99.000  q#1 tells all members of work that it has started again: they are to send what may not have come
   100.500  p   tells q p.13
   100.500  p   holds p.13 to q back until all places of its deliveries are confirmed
   101.066  p   sends p.12 to r, which it has held back: others know the places of all its deliveries
   101.066  p   sends p.13 to q, which it has held back: others know the places of all its deliveries
   101.317  r   answers q#1, which has started again
   101.317  r   cuts its channel from q
   102.500  q#1 writes down that it is to tell q.8: it tells it when it has replayed
   102.730  p   answers q#1, which has started again
   102.730  p   cuts its channel from q
   102.730  p   sends p.13 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   102.962  s   answers q#1, which has started again
   102.962  s   cuts its channel from q
   103.500  r   tells s r.8
   103.500  r   holds r.8 to s back until all places of its deliveries are confirmed
   103.500  r   delivers p.12 from p
   105.500  s   tells p s.8
   106.063  p   notes that p.12 is delivery 12 of r
   106.477  q#1 replays p.11 from p, its delivery 7
   106.477  q#1 notes that q.7 is delivery 11 of r
   106.977  q#1 tells r q.8
   106.977  q#1 delivers p.13 from p
   108.773  p   delivers s.8 from s
   109.405  p   notes that p.13 is delivery 8 of q#1
   109.968  r   sends r.8 to s, which it has held back: others know the places of all its deliveries
   109.979  r   delivers q.8 from q#1
   111.975  s   notes that s.8 is delivery 8 of p
   112.149  s   delivers r.8 from r
   113.432  q#1 notes that q.8 is delivery 13 of r
   114.241  r   notes that r.8 is delivery 8 of s
   114.500  p   tells q#1 p.14
   116.500  q#1 tells r q.9
   117.500  r   tells s r.9
   118.494  q#1 delivers p.14 from p
   119.500  s   tells p s.9
   119.500  p   tells r p.15
   119.711  r   delivers q.9 from q#1
   120.026  s   delivers r.9 from r
   120.879  p   notes that p.14 is delivery 9 of q#1
   121.868  p   delivers s.9 from s
   122.000  p   writes checkpoint 3 to stable storage: from here a replay begins
   122.000  r   writes checkpoint 3 to stable storage: from here a replay begins
   122.000  s   writes checkpoint 3 to stable storage: from here a replay begins
   122.434  q#1 notes that q.9 is delivery 14 of r
   122.500  p   drops what lies before checkpoint 3 from stable storage, 6 entries: nobody goes back behind it
   122.500  r   drops what lies before checkpoint 3 from stable storage, 4 entries: nobody goes back behind it
   122.500  s   drops what lies before checkpoint 3 from stable storage, 4 entries: nobody goes back behind it
   123.000  r   notes that r.9 is delivery 9 of s
   123.480  r   delivers p.15 from p
   124.515  s   notes that s.9 is delivery 9 of p
   126.165  p   notes that p.15 is delivery 15 of r
   128.500  p   tells q#1 p.16
   130.500  q#1 tells r q.10
   131.213  q#1 delivers p.16 from p
   131.500  r   tells s r.10
   133.500  s   tells p s.10
   133.844  r   delivers q.10 from q#1
   134.443  p   notes that p.16 is delivery 10 of q#1
   135.313  s   delivers r.10 from r
   136.074  p   delivers s.10 from s
   136.328  q#1 notes that q.10 is delivery 16 of r
   138.430  r   notes that r.10 is delivery 10 of s
   139.000  q#1 writes checkpoint 3 to stable storage: from here a replay begins
   139.500  q#1 drops what lies before checkpoint 3 from stable storage, 5 entries: nobody goes back behind it
   139.970  s   notes that s.10 is delivery 10 of p
   141.500  p   tells r p.17
   141.500  p   holds p.17 to r back until all places of its deliveries are confirmed
   142.500  p   tells q#1 p.18
   142.500  p   holds p.18 to q#1 back until all places of its deliveries are confirmed
   142.923  p   sends p.17 to r, which it has held back: others know the places of all its deliveries
   142.923  p   sends p.18 to q#1, which it has held back: others know the places of all its deliveries
   144.500  q#1 tells r q.11
   145.500  r   tells s r.11
   145.500  r   delivers p.17 from p
   146.339  q#1 delivers p.18 from p
   147.500  s   tells p s.11
   147.625  p   notes that p.17 is delivery 17 of r
   148.276  r   delivers q.11 from q#1
   148.879  p   notes that p.18 is delivery 11 of q#1
   149.102  s   delivers r.11 from r
   150.414  p   delivers s.11 from s
   151.744  q#1 notes that q.11 is delivery 18 of r
   152.494  s   notes that s.11 is delivery 11 of p
   152.842  r   notes that r.11 is delivery 11 of s
   156.500  p   tells q#1 p.19
   158.500  q#1 tells r q.12
   159.500  r   tells s r.12
   159.552  q#1 delivers p.19 from p
   161.500  s   tells p s.12
   161.627  r   delivers q.12 from q#1
   162.478  s   delivers r.12 from r
   162.553  p   notes that p.19 is delivery 12 of q#1
   163.000  r   writes checkpoint 4 to stable storage: from here a replay begins
   163.000  s   writes checkpoint 4 to stable storage: from here a replay begins
   163.500  p   tells r p.20
   163.500  r   drops what lies before checkpoint 4 from stable storage, 4 entries: nobody goes back behind it
   163.500  s   drops what lies before checkpoint 4 from stable storage, 4 entries: nobody goes back behind it
   163.500  p   writes checkpoint 4 to stable storage: from here a replay begins
   164.000  p   drops what lies before checkpoint 4 from stable storage, 6 entries: nobody goes back behind it
   164.500  p   delivers s.12 from s
   165.219  q#1 notes that q.12 is delivery 19 of r
   166.274  r   notes that r.12 is delivery 12 of s
   166.817  r   delivers p.20 from p
   168.362  s   notes that s.12 is delivery 12 of p
   169.187  p   notes that p.20 is delivery 20 of r
   170.500  p   tells q#1 p.21
   170.500  p   holds p.21 to q#1 back until all places of its deliveries are confirmed
   171.219  p   sends p.21 to q#1, which it has held back: others know the places of all its deliveries
   172.500  q#1 tells r q.13
   173.500  r   tells s r.13
   174.657  r   delivers q.13 from q#1
   175.188  q#1 delivers p.21 from p
   175.500  s   tells p s.13
   176.541  s   delivers r.13 from r
   176.765  q#1 notes that q.13 is delivery 21 of r
   177.553  p   delivers s.13 from s
   178.882  r   notes that r.13 is delivery 13 of s
   179.028  p   notes that p.21 is delivery 13 of q#1
   180.000  q#1 writes checkpoint 4 to stable storage: from here a replay begins
   180.500  q#1 drops what lies before checkpoint 4 from stable storage, 4 entries: nobody goes back behind it
   181.275  s   notes that s.13 is delivery 13 of p
   184.500  p   tells q#1 p.22
   185.500  p   tells r p.23
   186.500  q#1 tells r q.14
   187.000  !   s crashes
   187.500  r   tells s r.14
   187.809  q#1 delivers p.22 from p
   189.000  !   s line 15 has no effect: the process is down
   189.492  r   delivers p.23 from p
   189.822  r   delivers q.14 from q#1
   191.090  p   notes that p.22 is delivery 14 of q#1
   192.298  q#1 notes that q.14 is delivery 23 of r
   193.000  s#1 starts again, as a new incarnation
   193.000  s#1 loads checkpoint 4 from stable storage
   193.000  s#1 tells all members of work that it has started again: they are to send what may not have come
   193.184  p   notes that p.23 is delivery 22 of r
   195.031  q#1 answers s#1, which has started again
   195.031  q#1 cuts its channel from s
   195.124  p   answers s#1, which has started again
   195.124  p   cuts its channel from s
   196.948  r   answers s#1, which has started again
   196.948  r   cuts its channel from s
   196.948  r   sends r.14 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   198.500  p   tells q#1 p.24
   198.772  s#1 cuts its channel from q
   199.022  s#1 replays r.13 from r, its delivery 13
   199.022  s#1 notes that s.12 is delivery 12 of p
   199.022  s#1 notes that s.13 is delivery 13 of p
   199.614  s#1 delivers r.14 from r
   200.500  q#1 tells r q.15
   201.459  q#1 delivers p.24 from p
   201.500  r   tells s#1 r.15
   202.697  r   delivers q.15 from q#1
   202.733  r   notes that r.14 is delivery 14 of s#1
   203.500  s#1 tells p s.15
   203.500  s#1 holds s.15 to p back until all places of its deliveries are confirmed
   203.619  s#1 delivers r.15 from r
   204.000  r   writes checkpoint 5 to stable storage: from here a replay begins
   204.283  p   notes that p.24 is delivery 15 of q#1
   204.500  p   writes checkpoint 5 to stable storage: from here a replay begins
   204.500  r   drops what lies before checkpoint 5 from stable storage, 4 entries: nobody goes back behind it
   205.000  p   drops what lies before checkpoint 5 from stable storage, 5 entries: nobody goes back behind it
   205.995  r   notes that r.15 is delivery 15 of s#1
   206.482  q#1 notes that q.15 is delivery 24 of r
   207.500  p   tells r p.25
   209.092  s#1 sends s.15 to p, which it has held back: others know the places of all its deliveries
   210.551  r   delivers p.25 from p
   211.494  p   delivers s.15 from s#1
   212.500  p   tells q#1 p.26
   212.500  p   holds p.26 to q#1 back until all places of its deliveries are confirmed
   213.973  p   notes that p.25 is delivery 25 of r
   214.160  s#1 notes that s.15 is delivery 14 of p
   214.500  q#1 tells r q.16
   215.500  r   tells s#1 r.16
   215.500  r   holds r.16 to s#1 back until all places of its deliveries are confirmed
   216.736  r   sends r.16 to s#1, which it has held back: others know the places of all its deliveries
   217.066  r   delivers q.16 from q#1
   217.313  p   sends p.26 to q#1, which it has held back: others know the places of all its deliveries
   217.500  s#1 tells p s.16
   219.703  p   delivers s.16 from s#1
   219.713  s#1 delivers r.16 from r
   219.795  q#1 notes that q.16 is delivery 26 of r
   219.811  q#1 delivers p.26 from p
   221.000  q#1 writes checkpoint 5 to stable storage: from here a replay begins
   221.500  q#1 drops what lies before checkpoint 5 from stable storage, 4 entries: nobody goes back behind it
   222.379  p   notes that p.26 is delivery 16 of q#1
   222.420  r   notes that r.16 is delivery 16 of s#1
   223.104  s#1 notes that s.16 is delivery 15 of p
   226.500  p   tells q#1 p.27
   228.500  q#1 tells r q.17
   229.262  q#1 delivers p.27 from p
   229.500  r   tells s#1 r.17
   229.500  p   tells r p.28
   231.500  s#1 tells p s.17
   231.766  r   delivers q.17 from q#1
   231.811  p   notes that p.27 is delivery 17 of q#1
   231.924  r   delivers p.28 from p
   232.647  s#1 delivers r.17 from r
   233.000  s#1 writes checkpoint 5 to stable storage: from here a replay begins
   233.500  s#1 drops what lies before checkpoint 5 from stable storage, 5 entries: nobody goes back behind it
   234.193  p   notes that p.28 is delivery 28 of r
   234.928  r   notes that r.17 is delivery 17 of s#1
   235.209  p   delivers s.17 from s#1
   235.732  q#1 notes that q.17 is delivery 27 of r
   238.258  s#1 notes that s.17 is delivery 16 of p
   240.500  p   tells q#1 p.29
   240.500  p   holds p.29 to q#1 back until all places of its deliveries are confirmed
   240.718  p   sends p.29 to q#1, which it has held back: others know the places of all its deliveries
   242.500  q#1 tells r q.18
   243.500  r   tells s#1 r.18
   243.791  q#1 delivers p.29 from p
   245.000  r   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  p   writes checkpoint 6 to stable storage: from here a replay begins
   245.500  s#1 tells p s.18
   245.500  r   drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   245.651  s#1 delivers r.18 from r
   246.000  p   drops what lies before checkpoint 6 from stable storage, 6 entries: nobody goes back behind it
   246.000  r   delivers q.18 from q#1
   247.085  p   notes that p.29 is delivery 18 of q#1
   247.936  r   notes that r.18 is delivery 18 of s#1
   248.828  p   delivers s.18 from s#1
   249.291  q#1 notes that q.18 is delivery 29 of r
   251.500  p   tells r p.30
   251.500  p   holds p.30 to r back until all places of its deliveries are confirmed
   252.501  s#1 notes that s.18 is delivery 17 of p
   254.500  p   tells q#1 p.31
   254.500  p   holds p.31 to q#1 back until all places of its deliveries are confirmed
   255.962  p   sends p.30 to r, which it has held back: others know the places of all its deliveries
   255.962  p   sends p.31 to q#1, which it has held back: others know the places of all its deliveries
   256.500  q#1 tells r q.19
   257.500  r   tells s#1 r.19
   258.693  q#1 delivers p.31 from p
   259.500  s#1 tells p s.19
   259.706  r   delivers q.19 from q#1
   259.770  r   delivers p.30 from p
   261.162  s#1 delivers r.19 from r
   261.849  p   delivers s.19 from s#1
   261.922  p   notes that p.31 is delivery 19 of q#1
   262.000  q#1 writes checkpoint 6 to stable storage: from here a replay begins
   262.414  p   notes that p.30 is delivery 31 of r
   262.500  q#1 drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   263.301  q#1 notes that q.19 is delivery 30 of r
   264.312  s#1 notes that s.19 is delivery 18 of p
   264.332  r   notes that r.19 is delivery 19 of s#1
   268.500  p   tells q#1 p.32
   270.500  q#1 tells r q.20
   270.810  q#1 delivers p.32 from p
   271.000  !   p crashes
   271.500  r   tells s#1 r.20
   273.000  !   p line 16 has no effect: the process is down
   273.500  s#1 tells p s.20
   273.850  r   delivers q.20 from q#1
   274.000  s#1 writes checkpoint 6 to stable storage: from here a replay begins
   274.500  s#1 drops what lies before checkpoint 6 from stable storage, 4 entries: nobody goes back behind it
   275.000  s#1 delivers r.20 from r
   276.919  q#1 notes that q.20 is delivery 32 of r
   277.000  p#1 starts again, as a new incarnation
   277.000  p#1 loads checkpoint 6 from stable storage
   277.000  p#1 tells all members of work that it has started again: they are to send what may not have come
   278.112  r   notes that r.20 is delivery 20 of s#1
   279.022  q#1 answers p#1, which has started again
   279.022  q#1 cuts its channel from p
   280.073  s#1 answers p#1, which has started again
   280.073  s#1 cuts its channel from p
   280.073  s#1 sends s.20 to p#1 again: p#1 has not said yet that it needs no copy of it any more
   280.812  r   answers p#1, which has started again
   280.812  r   cuts its channel from p
   282.500  p#1 writes down that it is to tell p.34: it tells it when it has replayed
   282.500  p#1 cuts its channel from s
   282.746  p#1 cuts its channel from q
   282.746  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.124  p#1 replays s.18 from s#1, its delivery 17
   283.124  p#1 replays s.19 from s#1, its delivery 18
   283.124  p#1 notes that p.32 is delivery 20 of q#1
   283.124  p#1 notes that p.30 is delivery 31 of r
   283.124  p#1 sends p.29 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.124  p#1 sends p.31 to q#1 again: q#1 has not said yet that it needs no copy of it any more
   283.624  p#1 tells q#1 p.34
   283.624  p#1 delivers s.20 from s#1
   284.500  q#1 tells r q.21
   284.500  q#1 holds q.21 to r back until all places of its deliveries are confirmed
   285.500  r   tells s#1 r.21
   285.865  q#1 drops p.29 from p#1: it has delivered that already
   286.000  r   writes checkpoint 7 to stable storage: from here a replay begins
   286.497  q#1 sends q.21 to r, which it has held back: others know the places of all its deliveries
   286.497  q#1 drops p.29 from p#1: it has delivered that already
   286.497  q#1 drops p.31 from p#1: it has delivered that already
   286.497  q#1 delivers p.34 from p#1
   286.500  r   drops what lies before checkpoint 7 from stable storage, 4 entries: nobody goes back behind it
   286.633  s#1 notes that s.20 is delivery 19 of p#1
   287.500  s#1 tells p#1 s.21
   288.814  r   delivers q.21 from q#1
   289.362  s#1 delivers r.21 from r
   290.265  p#1 notes that p.34 is delivery 21 of q#1
   291.406  p#1 delivers s.21 from s#1
   292.007  r   notes that r.21 is delivery 21 of s#1
   292.810  q#1 notes that q.21 is delivery 33 of r
   293.798  s#1 notes that s.21 is delivery 20 of p#1
   295.500  p#1 tells r p.35
   295.500  p#1 holds p.35 to r back until all places of its deliveries are confirmed
   296.500  p#1 tells q#1 p.36
   296.500  p#1 holds p.36 to q#1 back until all places of its deliveries are confirmed
   297.790  p#1 sends p.35 to r, which it has held back: others know the places of all its deliveries
   297.790  p#1 sends p.36 to q#1, which it has held back: others know the places of all its deliveries
   298.500  q#1 tells r q.22
   299.500  r   tells s#1 r.22
   300.621  r   delivers q.22 from q#1
   300.797  q#1 delivers p.36 from p#1
   301.500  s#1 tells p#1 s.22
   301.761  r   delivers p.35 from p#1
   303.000  q#1 writes checkpoint 7 to stable storage: from here a replay begins
   303.174  p#1 notes that p.36 is delivery 22 of q#1
   303.374  s#1 delivers r.22 from r
   303.500  q#1 drops what lies before checkpoint 7 from stable storage, 4 entries: nobody goes back behind it
   304.166  p#1 notes that p.35 is delivery 35 of r
   304.584  q#1 notes that q.22 is delivery 34 of r
   304.636  p#1 delivers s.22 from s#1
   306.527  r   notes that r.22 is delivery 22 of s#1
   307.973  s#1 notes that s.22 is delivery 21 of p#1
   310.500  p#1 tells q#1 p.37
   310.500  p#1 holds p.37 to q#1 back until all places of its deliveries are confirmed
   310.500  p#1 sends p.37 to q#1, which it has held back: others know the places of all its deliveries
   312.500  q#1 tells r q.23
   313.500  r   tells s#1 r.23
   314.464  q#1 delivers p.37 from p#1
   315.500  s#1 tells p#1 s.23
   315.500  s#1 writes checkpoint 7 to stable storage: from here a replay begins
   316.000  s#1 drops what lies before checkpoint 7 from stable storage, 4 entries: nobody goes back behind it
   316.034  r   delivers q.23 from q#1
   317.143  s#1 delivers r.23 from r
   317.500  p#1 tells r p.38
   317.500  p#1 writes checkpoint 7 to stable storage: from here a replay begins
   318.000  p#1 drops what lies before checkpoint 7 from stable storage, 9 entries: nobody goes back behind it
   318.500  p#1 notes that p.37 is delivery 23 of q#1
   318.500  p#1 delivers s.23 from s#1
   319.052  q#1 notes that q.23 is delivery 36 of r
   319.896  r   delivers p.38 from p#1
   320.393  r   notes that r.23 is delivery 23 of s#1
   320.530  s#1 notes that s.23 is delivery 22 of p#1
   322.209  p#1 notes that p.38 is delivery 37 of r
   324.500  p#1 tells q#1 p.39
   326.500  q#1 tells r q.24
   326.966  q#1 delivers p.39 from p#1
   327.500  r   tells s#1 r.24
   327.500  r   writes checkpoint 8 to stable storage: from here a replay begins
   328.000  r   drops what lies before checkpoint 8 from stable storage, 4 entries: nobody goes back behind it
   329.098  r   delivers q.24 from q#1
   329.500  s#1 tells p#1 s.24
   329.681  p#1 notes that p.39 is delivery 24 of q#1
   330.467  s#1 delivers r.24 from r
   331.987  q#1 notes that q.24 is delivery 38 of r
   332.681  p#1 delivers s.24 from s#1
   332.790  r   notes that r.24 is delivery 24 of s#1
   336.405  s#1 notes that s.24 is delivery 23 of p#1
   338.500  p#1 tells q#1 p.40
   338.500  p#1 holds p.40 to q#1 back until all places of its deliveries are confirmed
   339.500  p#1 tells r p.41
   339.500  p#1 holds p.41 to r back until all places of its deliveries are confirmed
   340.331  p#1 sends p.40 to q#1, which it has held back: others know the places of all its deliveries
   340.331  p#1 sends p.41 to r, which it has held back: others know the places of all its deliveries
   340.500  q#1 tells r q.25
   341.500  r   tells s#1 r.25
   342.429  r   delivers p.41 from p#1
   343.442  q#1 delivers p.40 from p#1
   343.500  s#1 tells p#1 s.25
   344.000  q#1 writes checkpoint 8 to stable storage: from here a replay begins
   344.012  s#1 delivers r.25 from r
   344.414  r   delivers q.25 from q#1
   344.500  q#1 drops what lies before checkpoint 8 from stable storage, 4 entries: nobody goes back behind it
   345.574  p#1 notes that p.41 is delivery 39 of r
   345.654  p#1 notes that p.40 is delivery 25 of q#1
   346.547  p#1 delivers s.25 from s#1
   346.863  q#1 notes that q.25 is delivery 40 of r
   347.176  r   notes that r.25 is delivery 25 of s#1
   349.324  s#1 notes that s.25 is delivery 24 of p#1
   352.500  p#1 tells q#1 p.42
   352.500  p#1 holds p.42 to q#1 back until all places of its deliveries are confirmed
   352.500  p#1 sends p.42 to q#1, which it has held back: others know the places of all its deliveries
   354.500  q#1 tells r q.26
   355.500  r   tells s#1 r.26
   356.500  s#1 writes checkpoint 8 to stable storage: from here a replay begins
   356.500  q#1 delivers p.42 from p#1
   356.567  r   delivers q.26 from q#1
   357.000  s#1 drops what lies before checkpoint 8 from stable storage, 3 entries: nobody goes back behind it
   358.000  !   r crashes
   358.000  s#1 tells p#1 s.26
   358.500  p#1 writes checkpoint 8 to stable storage: from here a replay begins
   358.670  s#1 delivers r.26 from r
   359.000  p#1 drops what lies before checkpoint 8 from stable storage, 5 entries: nobody goes back behind it
   359.240  q#1 notes that q.26 is delivery 41 of r
   359.500  p#1 notes that p.42 is delivery 26 of q#1
   361.500  p#1 tells r p.43
   361.940  p#1 delivers s.26 from s#1
   364.000  r#1 starts again, as a new incarnation
   364.000  r#1 loads checkpoint 8 from stable storage
   364.000  r#1 tells all members of work that it has started again: they are to send what may not have come
   364.299  s#1 notes that s.26 is delivery 25 of p#1
   366.500  p#1 tells q#1 p.44
   366.500  p#1 holds p.44 to q#1 back until all places of its deliveries are confirmed
   366.500  p#1 answers r#1, which has started again
   366.500  p#1 cuts its channel from r
   366.500  p#1 sends p.43 to r#1 again: r#1 has not said yet that it needs no copy of it any more
   366.865  p#1 sends p.44 to q#1, which it has held back: others know the places of all its deliveries
   367.086  s#1 answers r#1, which has started again
   367.086  s#1 cuts its channel from r
   367.426  q#1 answers r#1, which has started again
   367.426  q#1 cuts its channel from r
   368.500  q#1 tells r#1 q.27
   369.500  r#1 writes down that it is to tell r.27: it tells it when it has replayed
   370.037  r#1 cuts its channel from q
   370.199  q#1 delivers p.44 from p#1
   370.264  r#1 cuts its channel from p
   370.778  r#1 cuts its channel from s
   370.778  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 replays q.24 from q#1, its delivery 38
   370.778  r#1 replays p.41 from p#1, its delivery 39
   370.778  r#1 replays q.25 from q#1, its delivery 40
   370.778  r#1 replays q.26 from q#1, its delivery 41
   370.778  r#1 notes that r.26 is delivery 26 of s#1
   370.778  r#1 sends r.24 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   370.778  r#1 sends r.25 to s#1 again: s#1 has not said yet that it needs no copy of it any more
   371.278  r#1 tells s#1 r.27
   371.278  r#1 delivers p.43 from p#1
   371.500  s#1 tells p#1 s.27
   371.500  s#1 holds s.27 to p#1 back until all places of its deliveries are confirmed
   371.807  r#1 delivers q.27 from q#1
   372.923  p#1 notes that p.44 is delivery 27 of q#1
   373.899  p#1 notes that p.43 is delivery 42 of r#1
   374.024  s#1 drops r.24 from r#1: it has delivered that already
   374.024  s#1 sends s.27 to p#1, which it has held back: others know the places of all its deliveries
   374.672  s#1 drops r.24 from r#1: it has delivered that already
   374.672  s#1 drops r.25 from r#1: it has delivered that already
   374.672  s#1 delivers r.27 from r#1
   374.709  q#1 notes that q.27 is delivery 43 of r#1
   377.980  p#1 delivers s.27 from s#1
   378.021  r#1 notes that r.27 is delivery 27 of s#1
   380.500  p#1 tells q#1 p.45
   380.500  p#1 holds p.45 to q#1 back until all places of its deliveries are confirmed
   380.864  s#1 notes that s.27 is delivery 26 of p#1
   382.500  q#1 tells r#1 q.28
   383.500  r#1 tells s#1 r.28
   383.500  p#1 tells r#1 p.46
   383.500  p#1 holds p.46 to r#1 back until all places of its deliveries are confirmed
   383.548  p#1 sends p.45 to q#1, which it has held back: others know the places of all its deliveries
   383.548  p#1 sends p.46 to r#1, which it has held back: others know the places of all its deliveries
   384.614  r#1 delivers q.28 from q#1
   385.000  q#1 writes checkpoint 9 to stable storage: from here a replay begins
   385.500  s#1 tells p#1 s.28
   385.500  q#1 drops what lies before checkpoint 9 from stable storage, 4 entries: nobody goes back behind it
   385.722  r#1 delivers p.46 from p#1
   386.399  s#1 delivers r.28 from r#1
   386.711  q#1 notes that q.28 is delivery 44 of r#1
   387.332  q#1 delivers p.45 from p#1
   389.041  p#1 delivers s.28 from s#1
   389.357  p#1 notes that p.46 is delivery 45 of r#1
   390.107  p#1 notes that p.45 is delivery 28 of q#1
   390.232  r#1 notes that r.28 is delivery 28 of s#1
   392.814  s#1 notes that s.28 is delivery 27 of p#1
   394.500  p#1 tells q#1 p.47
   394.500  p#1 holds p.47 to q#1 back until all places of its deliveries are confirmed
   394.886  p#1 sends p.47 to q#1, which it has held back: others know the places of all its deliveries
   396.500  q#1 tells r#1 q.29
   397.500  s#1 writes checkpoint 9 to stable storage: from here a replay begins
   397.500  r#1 tells s#1 r.29
   398.000  s#1 drops what lies before checkpoint 9 from stable storage, 4 entries: nobody goes back behind it
   398.687  q#1 delivers p.47 from p#1
   398.919  r#1 delivers q.29 from q#1
   399.500  p#1 writes checkpoint 9 to stable storage: from here a replay begins
   399.500  s#1 tells p#1 s.29
   400.000  p#1 drops what lies before checkpoint 9 from stable storage, 6 entries: nobody goes back behind it
   400.534  s#1 delivers r.29 from r#1
   402.166  q#1 notes that q.29 is delivery 46 of r#1
   402.285  p#1 notes that p.47 is delivery 29 of q#1
   402.822  p#1 delivers s.29 from s#1
   403.387  r#1 notes that r.29 is delivery 29 of s#1
   404.000  r#1 writes checkpoint 9 to stable storage: from here a replay begins
   404.500  r#1 drops what lies before checkpoint 9 from stable storage, 6 entries: nobody goes back behind it
   405.500  p#1 tells r#1 p.48
   405.500  p#1 holds p.48 to r#1 back until all places of its deliveries are confirmed
   406.122  s#1 notes that s.29 is delivery 28 of p#1
   408.500  p#1 tells q#1 p.49
   408.500  p#1 holds p.49 to q#1 back until all places of its deliveries are confirmed
   409.548  p#1 sends p.48 to r#1, which it has held back: others know the places of all its deliveries
   409.548  p#1 sends p.49 to q#1, which it has held back: others know the places of all its deliveries
   410.500  q#1 tells r#1 q.30
   411.500  r#1 tells s#1 r.30
   412.518  r#1 delivers q.30 from q#1
   412.812  q#1 delivers p.49 from p#1
   412.904  r#1 delivers p.48 from p#1
   413.500  s#1 tells p#1 s.30
   413.554  s#1 delivers r.30 from r#1
   415.465  q#1 notes that q.30 is delivery 47 of r#1
   415.516  p#1 delivers s.30 from s#1
   416.540  p#1 notes that p.48 is delivery 48 of r#1
   416.581  p#1 notes that p.49 is delivery 30 of q#1
   416.965  r#1 notes that r.30 is delivery 30 of s#1
   419.241  s#1 notes that s.30 is delivery 29 of p#1
   426.000  q#1 writes checkpoint 10 to stable storage: from here a replay begins
   426.500  q#1 drops what lies before checkpoint 10 from stable storage, 3 entries: nobody goes back behind it
   427.500  p#1 tells r#1 p.50
   429.766  r#1 delivers p.50 from p#1
   432.731  p#1 notes that p.50 is delivery 49 of r#1
   438.500  s#1 writes checkpoint 10 to stable storage: from here a replay begins
   439.000  s#1 drops what lies before checkpoint 10 from stable storage, 3 entries: nobody goes back behind it
   440.500  p#1 writes checkpoint 10 to stable storage: from here a replay begins
   441.000  p#1 drops what lies before checkpoint 10 from stable storage, 4 entries: nobody goes back behind it
   445.000  r#1 writes checkpoint 10 to stable storage: from here a replay begins
   445.500  r#1 drops what lies before checkpoint 10 from stable storage, 2 entries: nobody goes back behind it
   467.000  q#1 writes checkpoint 11 to stable storage: from here a replay begins
   467.500  q#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   479.500  s#1 writes checkpoint 11 to stable storage: from here a replay begins
   480.000  s#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   481.500  p#1 writes checkpoint 11 to stable storage: from here a replay begins
   482.000  p#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   486.000  r#1 writes checkpoint 11 to stable storage: from here a replay begins
   486.500  r#1 drops what lies before checkpoint 11 from stable storage, 1 entries: nobody goes back behind it
   508.000  q#1 writes checkpoint 12 to stable storage: from here a replay begins
   508.500  q#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   520.500  s#1 writes checkpoint 12 to stable storage: from here a replay begins
   521.000  s#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   522.500  p#1 writes checkpoint 12 to stable storage: from here a replay begins
   523.000  p#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   527.000  r#1 writes checkpoint 12 to stable storage: from here a replay begins
   527.500  r#1 drops what lies before checkpoint 12 from stable storage, 1 entries: nobody goes back behind it
   549.000  q#1 writes checkpoint 13 to stable storage: from here a replay begins
   549.500  q#1 drops what lies before checkpoint 13 from stable storage, 1 entries: nobody goes back behind it
holds     no-messages-from-the-dead (cut channels: 18)
holds     cut-for-good (cut channels: 18)
holds     replayed-state (replays that are over: 4)
holds     no-orphan-states (deliveries at rest where messages are logged: 138)
holds     exactly-once (messages where messages are logged: 276)
trace     e6179b850c2603c2 (3484 events)
