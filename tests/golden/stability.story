     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts p.1 to g in view 1
    10.000  p   delivers p.1 from p: all that p sent before it has been delivered
    15.000  q   multicasts q.1 to g in view 1
    15.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.298  q   delivers p.1 from p: all that p sent before it has been delivered
    19.046  r   delivers p.1 from p: all that p sent before it has been delivered
    20.000  p   multicasts p.2 to g in view 1
    20.000  p   delivers p.2 from p: all that p sent before it has been delivered
    20.572  s   delivers p.1 from p: all that p sent before it has been delivered
    23.928  r   delivers q.1 from q: all that q sent before it has been delivered
    24.860  s   delivers q.1 from q: all that q sent before it has been delivered
    25.000  q   multicasts q.2 to g in view 1
    25.000  q   delivers q.2 from q: all that q sent before it has been delivered
    26.033  p   delivers q.1 from q: all that q sent before it has been delivered
    29.696  r   delivers p.2 from p: all that p sent before it has been delivered
    29.776  q   delivers p.2 from p: all that p sent before it has been delivered
    30.000  p   multicasts p.3 to g in view 1
    30.000  p   delivers p.3 from p: all that p sent before it has been delivered
    30.769  s   delivers p.2 from p: all that p sent before it has been delivered
    33.635  r   delivers q.2 from q: all that q sent before it has been delivered
    34.867  s   delivers q.2 from q: all that q sent before it has been delivered
    35.000  q   multicasts q.3 to g in view 1
    35.000  q   delivers q.3 from q: all that q sent before it has been delivered
    35.340  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  p   multicasts p.4 to g in view 1
    40.000  p   delivers p.4 from p: all that p sent before it has been delivered
    40.034  q   delivers p.3 from p: all that p sent before it has been delivered
    40.926  s   delivers p.3 from p: all that p sent before it has been delivered
    41.682  r   delivers p.3 from p: all that p sent before it has been delivered
    45.000  q   multicasts q.4 to g in view 1
    45.000  q   delivers q.4 from q: all that q sent before it has been delivered
    46.311  s   delivers q.3 from q: all that q sent before it has been delivered
    46.367  r   delivers q.3 from q: all that q sent before it has been delivered
    46.694  p   delivers q.3 from q: all that q sent before it has been delivered
    49.385  q   delivers p.4 from p: all that p sent before it has been delivered
    49.741  s   delivers p.4 from p: all that p sent before it has been delivered
    50.000  p   multicasts p.5 to g in view 1
    50.000  p   delivers p.5 from p: all that p sent before it has been delivered
    50.798  r   delivers p.4 from p: all that p sent before it has been delivered
    53.825  p   delivers q.4 from q: all that q sent before it has been delivered
    55.000  q   multicasts q.5 to g in view 1
    55.000  q   delivers q.5 from q: all that q sent before it has been delivered
    55.643  r   delivers q.4 from q: all that q sent before it has been delivered
    56.384  s   delivers q.4 from q: all that q sent before it has been delivered
    59.548  q   delivers p.5 from p: all that p sent before it has been delivered
    60.000  p   multicasts p.6 to g in view 1
    60.000  p   delivers p.6 from p: all that p sent before it has been delivered
    61.485  s   delivers p.5 from p: all that p sent before it has been delivered
    61.760  r   delivers p.5 from p: all that p sent before it has been delivered
    65.000  q   multicasts q.6 to g in view 1
    65.000  q   delivers q.6 from q: all that q sent before it has been delivered
    65.539  s   delivers q.5 from q: all that q sent before it has been delivered
    65.872  p   delivers q.5 from q: all that q sent before it has been delivered
    66.569  r   delivers q.5 from q: all that q sent before it has been delivered
    70.000  p   multicasts p.7 to g in view 1
    70.000  p   delivers p.7 from p: all that p sent before it has been delivered
    70.440  q   delivers p.6 from p: all that p sent before it has been delivered
    71.571  r   delivers p.6 from p: all that p sent before it has been delivered
    71.843  s   delivers p.6 from p: all that p sent before it has been delivered
    73.310  r   delivers q.6 from q: all that q sent before it has been delivered
    73.917  s   delivers q.6 from q: all that q sent before it has been delivered
    74.680  p   delivers q.6 from q: all that q sent before it has been delivered
    75.000  q   multicasts q.7 to g in view 1
    75.000  q   delivers q.7 from q: all that q sent before it has been delivered
    79.343  r   delivers p.7 from p: all that p sent before it has been delivered
    80.000  p   multicasts p.8 to g in view 1
    80.000  p   delivers p.8 from p: all that p sent before it has been delivered
    80.000  !   s pauses: what comes has to wait
    80.257  q   delivers p.7 from p: all that p sent before it has been delivered
    85.000  q   multicasts q.8 to g in view 1
    85.000  q   delivers q.8 from q: all that q sent before it has been delivered
    85.289  p   delivers q.7 from q: all that q sent before it has been delivered
    86.382  r   delivers q.7 from q: all that q sent before it has been delivered
    89.319  r   delivers p.8 from p: all that p sent before it has been delivered
    90.000  p   multicasts p.9 to g in view 1
    90.000  p   delivers p.9 from p: all that p sent before it has been delivered
    90.272  q   delivers p.8 from p: all that p sent before it has been delivered
    95.000  q   multicasts q.9 to g in view 1
    95.000  q   delivers q.9 from q: all that q sent before it has been delivered
    95.109  r   delivers q.8 from q: all that q sent before it has been delivered
    95.155  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  p   multicasts p.10 to g in view 1
   100.000  p   delivers p.10 from p: all that p sent before it has been delivered
   101.564  q   delivers p.9 from p: all that p sent before it has been delivered
   101.651  r   delivers p.9 from p: all that p sent before it has been delivered
   103.602  p   delivers q.9 from q: all that q sent before it has been delivered
   105.000  q   multicasts q.10 to g in view 1
   105.000  q   delivers q.10 from q: all that q sent before it has been delivered
   106.324  r   delivers q.9 from q: all that q sent before it has been delivered
   109.938  q   delivers p.10 from p: all that p sent before it has been delivered
   110.000  p   multicasts p.11 to g in view 1
   110.000  p   delivers p.11 from p: all that p sent before it has been delivered
   111.693  r   delivers p.10 from p: all that p sent before it has been delivered
   115.000  q   multicasts q.11 to g in view 1
   115.000  q   delivers q.11 from q: all that q sent before it has been delivered
   115.052  p   delivers q.10 from q: all that q sent before it has been delivered
   116.033  r   delivers q.10 from q: all that q sent before it has been delivered
   118.790  r   delivers p.11 from p: all that p sent before it has been delivered
   119.757  q   delivers p.11 from p: all that p sent before it has been delivered
   120.000  p   multicasts p.12 to g in view 1
   120.000  p   delivers p.12 from p: all that p sent before it has been delivered
   125.000  q   multicasts q.12 to g in view 1
   125.000  q   delivers q.12 from q: all that q sent before it has been delivered
   125.215  r   delivers q.11 from q: all that q sent before it has been delivered
   126.020  p   delivers q.11 from q: all that q sent before it has been delivered
   128.148  q   delivers p.12 from p: all that p sent before it has been delivered
   130.000  p   multicasts p.13 to g in view 1
   130.000  p   delivers p.13 from p: all that p sent before it has been delivered
   131.086  r   delivers p.12 from p: all that p sent before it has been delivered
   134.215  r   delivers q.12 from q: all that q sent before it has been delivered
   135.000  q   multicasts q.13 to g in view 1
   135.000  q   delivers q.13 from q: all that q sent before it has been delivered
   136.576  p   delivers q.12 from q: all that q sent before it has been delivered
   138.217  q   delivers p.13 from p: all that p sent before it has been delivered
   140.000  p   multicasts p.14 to g in view 1
   140.000  p   delivers p.14 from p: all that p sent before it has been delivered
   141.812  r   delivers p.13 from p: all that p sent before it has been delivered
   143.670  p   delivers q.13 from q: all that q sent before it has been delivered
   145.000  q   multicasts q.14 to g in view 1
   145.000  q   delivers q.14 from q: all that q sent before it has been delivered
   146.181  r   delivers q.13 from q: all that q sent before it has been delivered
   149.585  r   delivers p.14 from p: all that p sent before it has been delivered
   150.000  p   multicasts p.15 to g in view 1
   150.000  p   delivers p.15 from p: all that p sent before it has been delivered
   150.146  q   delivers p.14 from p: all that p sent before it has been delivered
   155.000  q   multicasts q.15 to g in view 1
   155.000  q   delivers q.15 from q: all that q sent before it has been delivered
   156.019  r   delivers q.14 from q: all that q sent before it has been delivered
   156.142  p   delivers q.14 from q: all that q sent before it has been delivered
   159.063  r   delivers p.15 from p: all that p sent before it has been delivered
   160.000  p   multicasts p.16 to g in view 1
   160.000  p   delivers p.16 from p: all that p sent before it has been delivered
   160.610  q   delivers p.15 from p: all that p sent before it has been delivered
   164.545  r   delivers q.15 from q: all that q sent before it has been delivered
   165.000  q   multicasts q.16 to g in view 1
   165.000  q   delivers q.16 from q: all that q sent before it has been delivered
   165.008  p   delivers q.15 from q: all that q sent before it has been delivered
   168.450  r   delivers p.16 from p: all that p sent before it has been delivered
   170.000  p   multicasts p.17 to g in view 1
   170.000  p   delivers p.17 from p: all that p sent before it has been delivered
   171.121  q   delivers p.16 from p: all that p sent before it has been delivered
   175.000  q   multicasts q.17 to g in view 1
   175.000  q   delivers q.17 from q: all that q sent before it has been delivered
   175.197  p   delivers q.16 from q: all that q sent before it has been delivered
   176.826  r   delivers q.16 from q: all that q sent before it has been delivered
   179.358  q   delivers p.17 from p: all that p sent before it has been delivered
   180.000  p   multicasts p.18 to g in view 1
   180.000  p   delivers p.18 from p: all that p sent before it has been delivered
   180.000  !   s resumes
   180.000  s   delivers p.7 from p: all that p sent before it has been delivered
   180.000  s   delivers q.7 from q: all that q sent before it has been delivered
   180.000  s   delivers p.8 from p: all that p sent before it has been delivered
   180.000  s   delivers q.8 from q: all that q sent before it has been delivered
   180.000  s   delivers p.9 from p: all that p sent before it has been delivered
   180.000  s   delivers q.9 from q: all that q sent before it has been delivered
   180.000  s   delivers p.10 from p: all that p sent before it has been delivered
   180.000  s   delivers q.10 from q: all that q sent before it has been delivered
   180.000  s   delivers p.11 from p: all that p sent before it has been delivered
   180.000  s   delivers q.11 from q: all that q sent before it has been delivered
   180.000  s   delivers p.12 from p: all that p sent before it has been delivered
   180.000  s   delivers q.12 from q: all that q sent before it has been delivered
   180.000  s   delivers p.13 from p: all that p sent before it has been delivered
   180.000  s   delivers q.13 from q: all that q sent before it has been delivered
   180.000  s   delivers p.14 from p: all that p sent before it has been delivered
   180.000  s   delivers q.14 from q: all that q sent before it has been delivered
   180.000  s   delivers p.15 from p: all that p sent before it has been delivered
   180.000  s   delivers q.15 from q: all that q sent before it has been delivered
   180.000  s   delivers p.16 from p: all that p sent before it has been delivered
   180.000  s   delivers q.16 from q: all that q sent before it has been delivered
   180.000  s   delivers p.17 from p: all that p sent before it has been delivered
   180.455  r   delivers p.17 from p: all that p sent before it has been delivered
   183.887  s   delivers q.17 from q: all that q sent before it has been delivered
   185.000  q   multicasts q.18 to g in view 1
   185.000  q   delivers q.18 from q: all that q sent before it has been delivered
   185.314  p   delivers q.17 from q: all that q sent before it has been delivered
   185.959  r   delivers q.17 from q: all that q sent before it has been delivered
   188.089  q   delivers p.18 from p: all that p sent before it has been delivered
   189.092  s   delivers p.18 from p: all that p sent before it has been delivered
   190.000  p   multicasts p.19 to g in view 1
   190.000  p   delivers p.19 from p: all that p sent before it has been delivered
   190.333  r   delivers p.18 from p: all that p sent before it has been delivered
   194.180  r   delivers q.18 from q: all that q sent before it has been delivered
   194.786  p   delivers q.18 from q: all that q sent before it has been delivered
   195.000  q   multicasts q.19 to g in view 1
   195.000  q   delivers q.19 from q: all that q sent before it has been delivered
   196.639  s   delivers q.18 from q: all that q sent before it has been delivered
   198.441  q   delivers p.19 from p: all that p sent before it has been delivered
   199.285  s   delivers p.19 from p: all that p sent before it has been delivered
   200.000  p   multicasts p.20 to g in view 1
   200.000  p   delivers p.20 from p: all that p sent before it has been delivered
   201.628  r   delivers p.19 from p: all that p sent before it has been delivered
   204.196  s   delivers q.19 from q: all that q sent before it has been delivered
   205.000  q   multicasts q.20 to g in view 1
   205.000  q   delivers q.20 from q: all that q sent before it has been delivered
   205.165  r   delivers q.19 from q: all that q sent before it has been delivered
   205.811  p   delivers q.19 from q: all that q sent before it has been delivered
   209.943  r   delivers p.20 from p: all that p sent before it has been delivered
   211.218  s   delivers p.20 from p: all that p sent before it has been delivered
   211.418  q   delivers p.20 from p: all that p sent before it has been delivered
   214.586  s   delivers q.20 from q: all that q sent before it has been delivered
   214.733  p   delivers q.20 from q: all that q sent before it has been delivered
   215.928  r   delivers q.20 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 160)
holds     self-delivery (multicasts: 40)
holds     delivery-integrity (deliveries: 160)
holds     no-duplication (deliveries: 160)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 152)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 200)
holds     stability-truth (messages that became stable: 40)
trace     1a97c63402605609 (2543 events)

variant "by gossip"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts p.1 to g in view 1
    10.000  p   delivers p.1 from p: all that p sent before it has been delivered
    15.000  q   multicasts q.1 to g in view 1
    15.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.298  q   delivers p.1 from p: all that p sent before it has been delivered
    19.046  r   delivers p.1 from p: all that p sent before it has been delivered
    20.000  p   multicasts p.2 to g in view 1
    20.000  p   delivers p.2 from p: all that p sent before it has been delivered
    20.572  s   delivers p.1 from p: all that p sent before it has been delivered
    23.928  r   delivers q.1 from q: all that q sent before it has been delivered
    24.860  s   delivers q.1 from q: all that q sent before it has been delivered
    25.000  q   multicasts q.2 to g in view 1
    25.000  q   delivers q.2 from q: all that q sent before it has been delivered
    25.000  p   tells q how far everybody has the messages of view 1, as far as it knows
    25.000  q   tells r how far everybody has the messages of view 1, as far as it knows
    25.000  r   tells s how far everybody has the messages of view 1, as far as it knows
    25.000  s   tells p how far everybody has the messages of view 1, as far as it knows
    26.033  p   delivers q.1 from q: all that q sent before it has been delivered
    29.696  r   delivers p.2 from p: all that p sent before it has been delivered
    29.776  q   delivers p.2 from p: all that p sent before it has been delivered
    30.000  p   multicasts p.3 to g in view 1
    30.000  p   delivers p.3 from p: all that p sent before it has been delivered
    30.769  s   delivers p.2 from p: all that p sent before it has been delivered
    33.635  r   delivers q.2 from q: all that q sent before it has been delivered
    34.867  s   delivers q.2 from q: all that q sent before it has been delivered
    35.000  q   multicasts q.3 to g in view 1
    35.000  q   delivers q.3 from q: all that q sent before it has been delivered
    35.340  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  p   multicasts p.4 to g in view 1
    40.000  p   delivers p.4 from p: all that p sent before it has been delivered
    40.034  q   delivers p.3 from p: all that p sent before it has been delivered
    40.926  s   delivers p.3 from p: all that p sent before it has been delivered
    41.682  r   delivers p.3 from p: all that p sent before it has been delivered
    43.094  s   delivers q.3 from q: all that q sent before it has been delivered
    45.000  q   multicasts q.4 to g in view 1
    45.000  q   delivers q.4 from q: all that q sent before it has been delivered
    46.367  r   delivers q.3 from q: all that q sent before it has been delivered
    46.694  p   delivers q.3 from q: all that q sent before it has been delivered
    49.741  s   delivers p.4 from p: all that p sent before it has been delivered
    50.000  p   multicasts p.5 to g in view 1
    50.000  p   delivers p.5 from p: all that p sent before it has been delivered
    50.000  p   tells r how far everybody has the messages of view 1, as far as it knows
    50.000  q   tells s how far everybody has the messages of view 1, as far as it knows
    50.000  r   tells p how far everybody has the messages of view 1, as far as it knows
    50.000  s   tells q how far everybody has the messages of view 1, as far as it knows
    50.797  q   delivers p.4 from p: all that p sent before it has been delivered
    50.798  r   delivers p.4 from p: all that p sent before it has been delivered
    53.825  p   delivers q.4 from q: all that q sent before it has been delivered
    55.000  q   multicasts q.5 to g in view 1
    55.000  q   delivers q.5 from q: all that q sent before it has been delivered
    55.643  r   delivers q.4 from q: all that q sent before it has been delivered
    56.384  s   delivers q.4 from q: all that q sent before it has been delivered
    59.548  q   delivers p.5 from p: all that p sent before it has been delivered
    60.000  p   multicasts p.6 to g in view 1
    60.000  p   delivers p.6 from p: all that p sent before it has been delivered
    61.485  s   delivers p.5 from p: all that p sent before it has been delivered
    61.760  r   delivers p.5 from p: all that p sent before it has been delivered
    63.063  p   delivers q.5 from q: all that q sent before it has been delivered
    65.000  q   multicasts q.6 to g in view 1
    65.000  q   delivers q.6 from q: all that q sent before it has been delivered
    65.539  s   delivers q.5 from q: all that q sent before it has been delivered
    66.569  r   delivers q.5 from q: all that q sent before it has been delivered
    70.000  p   multicasts p.7 to g in view 1
    70.000  p   delivers p.7 from p: all that p sent before it has been delivered
    70.440  q   delivers p.6 from p: all that p sent before it has been delivered
    71.571  r   delivers p.6 from p: all that p sent before it has been delivered
    71.843  s   delivers p.6 from p: all that p sent before it has been delivered
    73.310  r   delivers q.6 from q: all that q sent before it has been delivered
    74.680  p   delivers q.6 from q: all that q sent before it has been delivered
    75.000  q   multicasts q.7 to g in view 1
    75.000  q   delivers q.7 from q: all that q sent before it has been delivered
    75.000  p   tells q how far everybody has the messages of view 1, as far as it knows
    75.000  q   tells r how far everybody has the messages of view 1, as far as it knows
    75.000  r   tells s how far everybody has the messages of view 1, as far as it knows
    75.000  s   tells p how far everybody has the messages of view 1, as far as it knows
    75.110  s   delivers q.6 from q: all that q sent before it has been delivered
    78.711  r   delivers p.7 from p: all that p sent before it has been delivered
    80.000  p   multicasts p.8 to g in view 1
    80.000  p   delivers p.8 from p: all that p sent before it has been delivered
    80.000  !   s pauses: what comes has to wait
    80.257  q   delivers p.7 from p: all that p sent before it has been delivered
    85.000  q   multicasts q.8 to g in view 1
    85.000  q   delivers q.8 from q: all that q sent before it has been delivered
    85.289  p   delivers q.7 from q: all that q sent before it has been delivered
    86.382  r   delivers q.7 from q: all that q sent before it has been delivered
    88.113  r   delivers p.8 from p: all that p sent before it has been delivered
    90.000  p   multicasts p.9 to g in view 1
    90.000  p   delivers p.9 from p: all that p sent before it has been delivered
    90.272  q   delivers p.8 from p: all that p sent before it has been delivered
    95.000  q   multicasts q.9 to g in view 1
    95.000  q   delivers q.9 from q: all that q sent before it has been delivered
    95.109  r   delivers q.8 from q: all that q sent before it has been delivered
    95.155  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  p   multicasts p.10 to g in view 1
   100.000  p   delivers p.10 from p: all that p sent before it has been delivered
   100.000  p   tells r how far everybody has the messages of view 1, as far as it knows
   100.000  q   tells s how far everybody has the messages of view 1, as far as it knows
   100.000  r   tells p how far everybody has the messages of view 1, as far as it knows
   101.564  q   delivers p.9 from p: all that p sent before it has been delivered
   101.651  r   delivers p.9 from p: all that p sent before it has been delivered
   103.508  p   delivers q.9 from q: all that q sent before it has been delivered
   105.000  q   multicasts q.10 to g in view 1
   105.000  q   delivers q.10 from q: all that q sent before it has been delivered
   105.636  r   delivers q.9 from q: all that q sent before it has been delivered
   109.938  q   delivers p.10 from p: all that p sent before it has been delivered
   110.000  p   multicasts p.11 to g in view 1
   110.000  p   delivers p.11 from p: all that p sent before it has been delivered
   111.693  r   delivers p.10 from p: all that p sent before it has been delivered
   115.000  q   multicasts q.11 to g in view 1
   115.000  q   delivers q.11 from q: all that q sent before it has been delivered
   115.052  p   delivers q.10 from q: all that q sent before it has been delivered
   116.033  r   delivers q.10 from q: all that q sent before it has been delivered
   118.790  r   delivers p.11 from p: all that p sent before it has been delivered
   119.757  q   delivers p.11 from p: all that p sent before it has been delivered
   120.000  p   multicasts p.12 to g in view 1
   120.000  p   delivers p.12 from p: all that p sent before it has been delivered
   125.000  q   multicasts q.12 to g in view 1
   125.000  q   delivers q.12 from q: all that q sent before it has been delivered
   125.000  p   tells q how far everybody has the messages of view 1, as far as it knows
   125.000  q   tells r how far everybody has the messages of view 1, as far as it knows
   125.000  r   tells s how far everybody has the messages of view 1, as far as it knows
   125.215  r   delivers q.11 from q: all that q sent before it has been delivered
   125.861  p   delivers q.11 from q: all that q sent before it has been delivered
   128.148  q   delivers p.12 from p: all that p sent before it has been delivered
   130.000  p   multicasts p.13 to g in view 1
   130.000  p   delivers p.13 from p: all that p sent before it has been delivered
   131.086  r   delivers p.12 from p: all that p sent before it has been delivered
   134.046  r   delivers q.12 from q: all that q sent before it has been delivered
   135.000  q   multicasts q.13 to g in view 1
   135.000  q   delivers q.13 from q: all that q sent before it has been delivered
   136.576  p   delivers q.12 from q: all that q sent before it has been delivered
   138.217  q   delivers p.13 from p: all that p sent before it has been delivered
   140.000  p   multicasts p.14 to g in view 1
   140.000  p   delivers p.14 from p: all that p sent before it has been delivered
   141.812  r   delivers p.13 from p: all that p sent before it has been delivered
   144.230  p   delivers q.13 from q: all that q sent before it has been delivered
   145.000  q   multicasts q.14 to g in view 1
   145.000  q   delivers q.14 from q: all that q sent before it has been delivered
   146.181  r   delivers q.13 from q: all that q sent before it has been delivered
   149.585  r   delivers p.14 from p: all that p sent before it has been delivered
   150.000  p   multicasts p.15 to g in view 1
   150.000  p   delivers p.15 from p: all that p sent before it has been delivered
   150.000  p   tells r how far everybody has the messages of view 1, as far as it knows
   150.000  q   tells s how far everybody has the messages of view 1, as far as it knows
   150.000  r   tells p how far everybody has the messages of view 1, as far as it knows
   150.146  q   delivers p.14 from p: all that p sent before it has been delivered
   154.433  r   delivers q.14 from q: all that q sent before it has been delivered
   155.000  q   multicasts q.15 to g in view 1
   155.000  q   delivers q.15 from q: all that q sent before it has been delivered
   156.142  p   delivers q.14 from q: all that q sent before it has been delivered
   159.063  r   delivers p.15 from p: all that p sent before it has been delivered
   160.000  p   multicasts p.16 to g in view 1
   160.000  p   delivers p.16 from p: all that p sent before it has been delivered
   161.170  q   delivers p.15 from p: all that p sent before it has been delivered
   163.813  r   delivers q.15 from q: all that q sent before it has been delivered
   165.000  q   multicasts q.16 to g in view 1
   165.000  q   delivers q.16 from q: all that q sent before it has been delivered
   165.008  p   delivers q.15 from q: all that q sent before it has been delivered
   168.450  r   delivers p.16 from p: all that p sent before it has been delivered
   170.000  p   multicasts p.17 to g in view 1
   170.000  p   delivers p.17 from p: all that p sent before it has been delivered
   171.121  q   delivers p.16 from p: all that p sent before it has been delivered
   175.000  q   multicasts q.17 to g in view 1
   175.000  q   delivers q.17 from q: all that q sent before it has been delivered
   175.000  p   tells q how far everybody has the messages of view 1, as far as it knows
   175.000  q   tells r how far everybody has the messages of view 1, as far as it knows
   175.000  r   tells s how far everybody has the messages of view 1, as far as it knows
   175.197  p   delivers q.16 from q: all that q sent before it has been delivered
   176.826  r   delivers q.16 from q: all that q sent before it has been delivered
   179.358  q   delivers p.17 from p: all that p sent before it has been delivered
   179.584  r   delivers p.17 from p: all that p sent before it has been delivered
   180.000  p   multicasts p.18 to g in view 1
   180.000  p   delivers p.18 from p: all that p sent before it has been delivered
   180.000  !   s resumes
   180.000  s   delivers p.7 from p: all that p sent before it has been delivered
   180.000  s   delivers q.7 from q: all that q sent before it has been delivered
   180.000  s   delivers p.8 from p: all that p sent before it has been delivered
   180.000  s   delivers q.8 from q: all that q sent before it has been delivered
   180.000  s   delivers p.9 from p: all that p sent before it has been delivered
   180.000  s   delivers q.9 from q: all that q sent before it has been delivered
   180.000  s   delivers p.10 from p: all that p sent before it has been delivered
   180.000  s   delivers q.10 from q: all that q sent before it has been delivered
   180.000  s   delivers p.11 from p: all that p sent before it has been delivered
   180.000  s   delivers q.11 from q: all that q sent before it has been delivered
   180.000  s   delivers p.12 from p: all that p sent before it has been delivered
   180.000  s   delivers q.12 from q: all that q sent before it has been delivered
   180.000  s   delivers p.13 from p: all that p sent before it has been delivered
   180.000  s   delivers q.13 from q: all that q sent before it has been delivered
   180.000  s   delivers p.14 from p: all that p sent before it has been delivered
   180.000  s   delivers q.14 from q: all that q sent before it has been delivered
   180.000  s   delivers p.15 from p: all that p sent before it has been delivered
   180.000  s   delivers q.15 from q: all that q sent before it has been delivered
   180.000  s   delivers p.16 from p: all that p sent before it has been delivered
   180.000  s   delivers q.16 from q: all that q sent before it has been delivered
   180.000  s   delivers p.17 from p: all that p sent before it has been delivered
   180.000  s   tells q how far everybody has the messages of view 1, as far as it knows
   183.887  s   delivers q.17 from q: all that q sent before it has been delivered
   185.000  q   multicasts q.18 to g in view 1
   185.000  q   delivers q.18 from q: all that q sent before it has been delivered
   185.314  p   delivers q.17 from q: all that q sent before it has been delivered
   185.959  r   delivers q.17 from q: all that q sent before it has been delivered
   188.089  q   delivers p.18 from p: all that p sent before it has been delivered
   189.092  s   delivers p.18 from p: all that p sent before it has been delivered
   190.000  p   multicasts p.19 to g in view 1
   190.000  p   delivers p.19 from p: all that p sent before it has been delivered
   190.333  r   delivers p.18 from p: all that p sent before it has been delivered
   194.180  r   delivers q.18 from q: all that q sent before it has been delivered
   194.786  p   delivers q.18 from q: all that q sent before it has been delivered
   195.000  q   multicasts q.19 to g in view 1
   195.000  q   delivers q.19 from q: all that q sent before it has been delivered
   196.639  s   delivers q.18 from q: all that q sent before it has been delivered
   198.441  q   delivers p.19 from p: all that p sent before it has been delivered
   199.285  s   delivers p.19 from p: all that p sent before it has been delivered
   200.000  p   multicasts p.20 to g in view 1
   200.000  p   delivers p.20 from p: all that p sent before it has been delivered
   200.000  p   tells r how far everybody has the messages of view 1, as far as it knows
   200.000  q   tells s how far everybody has the messages of view 1, as far as it knows
   200.000  r   tells p how far everybody has the messages of view 1, as far as it knows
   201.628  r   delivers p.19 from p: all that p sent before it has been delivered
   204.196  s   delivers q.19 from q: all that q sent before it has been delivered
   205.000  q   multicasts q.20 to g in view 1
   205.000  q   delivers q.20 from q: all that q sent before it has been delivered
   205.000  s   tells p how far everybody has the messages of view 1, as far as it knows
   205.165  r   delivers q.19 from q: all that q sent before it has been delivered
   205.811  p   delivers q.19 from q: all that q sent before it has been delivered
   209.943  r   delivers p.20 from p: all that p sent before it has been delivered
   211.218  s   delivers p.20 from p: all that p sent before it has been delivered
   211.418  q   delivers p.20 from p: all that p sent before it has been delivered
   213.676  p   delivers q.20 from q: all that q sent before it has been delivered
   214.586  s   delivers q.20 from q: all that q sent before it has been delivered
   215.479  r   delivers q.20 from q: all that q sent before it has been delivered
   225.000  p   tells q how far everybody has the messages of view 1, as far as it knows
   225.000  q   tells r how far everybody has the messages of view 1, as far as it knows
   225.000  r   tells s how far everybody has the messages of view 1, as far as it knows
   230.000  s   tells q how far everybody has the messages of view 1, as far as it knows
   250.000  p   tells r how far everybody has the messages of view 1, as far as it knows
   250.000  q   tells s how far everybody has the messages of view 1, as far as it knows
   250.000  r   tells p how far everybody has the messages of view 1, as far as it knows
   255.000  s   tells p how far everybody has the messages of view 1, as far as it knows
   275.000  q   tells r how far everybody has the messages of view 1, as far as it knows
   275.000  r   tells s how far everybody has the messages of view 1, as far as it knows
   280.000  s   tells q how far everybody has the messages of view 1, as far as it knows
   283.729  p   tells q how far everybody has the messages of view 1, as far as it knows
   300.000  r   tells p how far everybody has the messages of view 1, as far as it knows
   305.000  s   tells p how far everybody has the messages of view 1, as far as it knows
   308.729  p   tells r how far everybody has the messages of view 1, as far as it knows
   314.796  q   tells s how far everybody has the messages of view 1, as far as it knows
   325.000  r   tells s how far everybody has the messages of view 1, as far as it knows
   339.796  q   tells r how far everybody has the messages of view 1, as far as it knows
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 160)
holds     self-delivery (multicasts: 40)
holds     delivery-integrity (deliveries: 160)
holds     no-duplication (deliveries: 160)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 152)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 200)
holds     stability-truth (messages that became stable: 40)
trace     7587697cdfd99673 (2692 events)

variant "s is dead"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts p.1 to g in view 1
    10.000  p   delivers p.1 from p: all that p sent before it has been delivered
    15.000  q   multicasts q.1 to g in view 1
    15.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.298  q   delivers p.1 from p: all that p sent before it has been delivered
    19.046  r   delivers p.1 from p: all that p sent before it has been delivered
    20.000  p   multicasts p.2 to g in view 1
    20.000  p   delivers p.2 from p: all that p sent before it has been delivered
    20.572  s   delivers p.1 from p: all that p sent before it has been delivered
    23.928  r   delivers q.1 from q: all that q sent before it has been delivered
    24.860  s   delivers q.1 from q: all that q sent before it has been delivered
    25.000  q   multicasts q.2 to g in view 1
    25.000  q   delivers q.2 from q: all that q sent before it has been delivered
    26.033  p   delivers q.1 from q: all that q sent before it has been delivered
    29.696  r   delivers p.2 from p: all that p sent before it has been delivered
    29.776  q   delivers p.2 from p: all that p sent before it has been delivered
    30.000  p   multicasts p.3 to g in view 1
    30.000  p   delivers p.3 from p: all that p sent before it has been delivered
    30.769  s   delivers p.2 from p: all that p sent before it has been delivered
    33.635  r   delivers q.2 from q: all that q sent before it has been delivered
    34.867  s   delivers q.2 from q: all that q sent before it has been delivered
    35.000  q   multicasts q.3 to g in view 1
    35.000  q   delivers q.3 from q: all that q sent before it has been delivered
    35.340  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  p   multicasts p.4 to g in view 1
    40.000  p   delivers p.4 from p: all that p sent before it has been delivered
    40.034  q   delivers p.3 from p: all that p sent before it has been delivered
    40.926  s   delivers p.3 from p: all that p sent before it has been delivered
    41.682  r   delivers p.3 from p: all that p sent before it has been delivered
    45.000  q   multicasts q.4 to g in view 1
    45.000  q   delivers q.4 from q: all that q sent before it has been delivered
    46.311  s   delivers q.3 from q: all that q sent before it has been delivered
    46.367  r   delivers q.3 from q: all that q sent before it has been delivered
    46.694  p   delivers q.3 from q: all that q sent before it has been delivered
    49.385  q   delivers p.4 from p: all that p sent before it has been delivered
    49.741  s   delivers p.4 from p: all that p sent before it has been delivered
    50.000  p   multicasts p.5 to g in view 1
    50.000  p   delivers p.5 from p: all that p sent before it has been delivered
    50.798  r   delivers p.4 from p: all that p sent before it has been delivered
    53.825  p   delivers q.4 from q: all that q sent before it has been delivered
    55.000  q   multicasts q.5 to g in view 1
    55.000  q   delivers q.5 from q: all that q sent before it has been delivered
    55.643  r   delivers q.4 from q: all that q sent before it has been delivered
    56.384  s   delivers q.4 from q: all that q sent before it has been delivered
    59.548  q   delivers p.5 from p: all that p sent before it has been delivered
    60.000  p   multicasts p.6 to g in view 1
    60.000  p   delivers p.6 from p: all that p sent before it has been delivered
    61.485  s   delivers p.5 from p: all that p sent before it has been delivered
    61.760  r   delivers p.5 from p: all that p sent before it has been delivered
    65.000  q   multicasts q.6 to g in view 1
    65.000  q   delivers q.6 from q: all that q sent before it has been delivered
    65.539  s   delivers q.5 from q: all that q sent before it has been delivered
    65.872  p   delivers q.5 from q: all that q sent before it has been delivered
    66.569  r   delivers q.5 from q: all that q sent before it has been delivered
    70.000  p   multicasts p.7 to g in view 1
    70.000  p   delivers p.7 from p: all that p sent before it has been delivered
    70.440  q   delivers p.6 from p: all that p sent before it has been delivered
    71.571  r   delivers p.6 from p: all that p sent before it has been delivered
    71.843  s   delivers p.6 from p: all that p sent before it has been delivered
    73.310  r   delivers q.6 from q: all that q sent before it has been delivered
    73.917  s   delivers q.6 from q: all that q sent before it has been delivered
    74.680  p   delivers q.6 from q: all that q sent before it has been delivered
    75.000  q   multicasts q.7 to g in view 1
    75.000  q   delivers q.7 from q: all that q sent before it has been delivered
    79.343  r   delivers p.7 from p: all that p sent before it has been delivered
    80.000  p   multicasts p.8 to g in view 1
    80.000  p   delivers p.8 from p: all that p sent before it has been delivered
    80.000  !   s pauses: what comes has to wait
    80.000  !   s crashes
    80.257  q   delivers p.7 from p: all that p sent before it has been delivered
    85.000  q   multicasts q.8 to g in view 1
    85.000  q   delivers q.8 from q: all that q sent before it has been delivered
    85.289  p   delivers q.7 from q: all that q sent before it has been delivered
    86.382  r   delivers q.7 from q: all that q sent before it has been delivered
    89.319  r   delivers p.8 from p: all that p sent before it has been delivered
    90.000  p   multicasts p.9 to g in view 1
    90.000  p   delivers p.9 from p: all that p sent before it has been delivered
    90.272  q   delivers p.8 from p: all that p sent before it has been delivered
    95.000  q   multicasts q.9 to g in view 1
    95.000  q   delivers q.9 from q: all that q sent before it has been delivered
    95.109  r   delivers q.8 from q: all that q sent before it has been delivered
    95.155  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  p   multicasts p.10 to g in view 1
   100.000  p   delivers p.10 from p: all that p sent before it has been delivered
   101.564  q   delivers p.9 from p: all that p sent before it has been delivered
   101.651  r   delivers p.9 from p: all that p sent before it has been delivered
   103.602  p   delivers q.9 from q: all that q sent before it has been delivered
   105.000  q   multicasts q.10 to g in view 1
   105.000  q   delivers q.10 from q: all that q sent before it has been delivered
   106.324  r   delivers q.9 from q: all that q sent before it has been delivered
   109.938  q   delivers p.10 from p: all that p sent before it has been delivered
   110.000  p   multicasts p.11 to g in view 1
   110.000  p   delivers p.11 from p: all that p sent before it has been delivered
   111.693  r   delivers p.10 from p: all that p sent before it has been delivered
   115.000  q   multicasts q.11 to g in view 1
   115.000  q   delivers q.11 from q: all that q sent before it has been delivered
   115.052  p   delivers q.10 from q: all that q sent before it has been delivered
   116.033  r   delivers q.10 from q: all that q sent before it has been delivered
   118.790  r   delivers p.11 from p: all that p sent before it has been delivered
   119.757  q   delivers p.11 from p: all that p sent before it has been delivered
   120.000  p   multicasts p.12 to g in view 1
   120.000  p   delivers p.12 from p: all that p sent before it has been delivered
   125.000  q   multicasts q.12 to g in view 1
   125.000  q   delivers q.12 from q: all that q sent before it has been delivered
   125.215  r   delivers q.11 from q: all that q sent before it has been delivered
   126.020  p   delivers q.11 from q: all that q sent before it has been delivered
   128.148  q   delivers p.12 from p: all that p sent before it has been delivered
   130.000  p   multicasts p.13 to g in view 1
   130.000  p   delivers p.13 from p: all that p sent before it has been delivered
   131.086  r   delivers p.12 from p: all that p sent before it has been delivered
   134.215  r   delivers q.12 from q: all that q sent before it has been delivered
   135.000  q   multicasts q.13 to g in view 1
   135.000  q   delivers q.13 from q: all that q sent before it has been delivered
   136.576  p   delivers q.12 from q: all that q sent before it has been delivered
   138.217  q   delivers p.13 from p: all that p sent before it has been delivered
   140.000  p   multicasts p.14 to g in view 1
   140.000  p   delivers p.14 from p: all that p sent before it has been delivered
   141.812  r   delivers p.13 from p: all that p sent before it has been delivered
   143.670  p   delivers q.13 from q: all that q sent before it has been delivered
   145.000  q   multicasts q.14 to g in view 1
   145.000  q   delivers q.14 from q: all that q sent before it has been delivered
   146.181  r   delivers q.13 from q: all that q sent before it has been delivered
   149.585  r   delivers p.14 from p: all that p sent before it has been delivered
   150.000  p   multicasts p.15 to g in view 1
   150.000  p   delivers p.15 from p: all that p sent before it has been delivered
   150.146  q   delivers p.14 from p: all that p sent before it has been delivered
   155.000  q   multicasts q.15 to g in view 1
   155.000  q   delivers q.15 from q: all that q sent before it has been delivered
   156.019  r   delivers q.14 from q: all that q sent before it has been delivered
   156.142  p   delivers q.14 from q: all that q sent before it has been delivered
   159.063  r   delivers p.15 from p: all that p sent before it has been delivered
   160.000  p   multicasts p.16 to g in view 1
   160.000  p   delivers p.16 from p: all that p sent before it has been delivered
   160.610  q   delivers p.15 from p: all that p sent before it has been delivered
   164.545  r   delivers q.15 from q: all that q sent before it has been delivered
   165.000  q   multicasts q.16 to g in view 1
   165.000  q   delivers q.16 from q: all that q sent before it has been delivered
   165.008  p   delivers q.15 from q: all that q sent before it has been delivered
   168.450  r   delivers p.16 from p: all that p sent before it has been delivered
   170.000  p   multicasts p.17 to g in view 1
   170.000  p   delivers p.17 from p: all that p sent before it has been delivered
   171.121  q   delivers p.16 from p: all that p sent before it has been delivered
   175.000  q   multicasts q.17 to g in view 1
   175.000  q   delivers q.17 from q: all that q sent before it has been delivered
   175.197  p   delivers q.16 from q: all that q sent before it has been delivered
   176.826  r   delivers q.16 from q: all that q sent before it has been delivered
   179.358  q   delivers p.17 from p: all that p sent before it has been delivered
   180.000  p   multicasts p.18 to g in view 1
   180.000  p   delivers p.18 from p: all that p sent before it has been delivered
   180.000  !   s line 16 has no effect: the process is not paused
   180.455  r   delivers p.17 from p: all that p sent before it has been delivered
   185.000  q   multicasts q.18 to g in view 1
   185.000  q   delivers q.18 from q: all that q sent before it has been delivered
   185.314  p   delivers q.17 from q: all that q sent before it has been delivered
   185.959  r   delivers q.17 from q: all that q sent before it has been delivered
   188.089  q   delivers p.18 from p: all that p sent before it has been delivered
   190.000  p   multicasts p.19 to g in view 1
   190.000  p   delivers p.19 from p: all that p sent before it has been delivered
   190.333  r   delivers p.18 from p: all that p sent before it has been delivered
   194.180  r   delivers q.18 from q: all that q sent before it has been delivered
   194.786  p   delivers q.18 from q: all that q sent before it has been delivered
   195.000  q   multicasts q.19 to g in view 1
   195.000  q   delivers q.19 from q: all that q sent before it has been delivered
   198.441  q   delivers p.19 from p: all that p sent before it has been delivered
   200.000  p   multicasts p.20 to g in view 1
   200.000  p   delivers p.20 from p: all that p sent before it has been delivered
   201.628  r   delivers p.19 from p: all that p sent before it has been delivered
   205.000  q   multicasts q.20 to g in view 1
   205.000  q   delivers q.20 from q: all that q sent before it has been delivered
   205.165  r   delivers q.19 from q: all that q sent before it has been delivered
   205.811  p   delivers q.19 from q: all that q sent before it has been delivered
   209.943  r   delivers p.20 from p: all that p sent before it has been delivered
   211.418  q   delivers p.20 from p: all that p sent before it has been delivered
   214.733  p   delivers q.20 from q: all that q sent before it has been delivered
   215.928  r   delivers q.20 from q: all that q sent before it has been delivered
   585.631  r   suspects s: silent for 505.395 ms
   585.631  r   cuts its channel from s
   585.631  r   tells the leader p that it has given up s
   589.809  q   suspects s: silent for 506.785 ms
   589.809  q   cuts its channel from s
   589.809  q   tells the leader p that it has given up s
   594.728  p   suspects s: silent for 513.977 ms
   594.728  p   cuts its channel from s
   594.728  p   proposes view 2 of g = p q r; needs 3 of 4 votes
   603.281  r   accepts view 2 of g = p q r, which p proposes
   604.796  q   accepts view 2 of g = p q r, which p proposes
   616.139  p   commits view 2 of g: 3 of 4 members have voted for it
   616.139  p   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 33
   616.139  p   echoes q.4 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.5 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.6 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.7 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.8 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.9 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.10 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.11 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.12 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.13 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.14 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.15 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.16 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.17 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.18 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.19 to r: no copy has come from r, so r may lack it
   616.139  p   echoes q.20 to r: no copy has come from r, so r may lack it
   616.139  p   says to q r that it has flushed for view 2
   626.207  q   learns from p that view 2 of g is decided
   626.207  q   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 33
   626.207  q   echoes p.5 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.6 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.7 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.8 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.9 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.10 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.11 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.12 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.13 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.14 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.15 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.16 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.17 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.18 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.19 to r: no copy has come from r, so r may lack it
   626.207  q   echoes p.20 to r: no copy has come from r, so r may lack it
   626.207  q   says to p r that it has flushed for view 2
   626.302  r   learns from p that view 2 of g is decided
   626.302  r   sends nothing more in the old view of g: view 2 is decided. Unstable messages here: 33
   626.302  r   echoes p.5 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.6 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.7 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.8 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.9 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.10 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.11 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.12 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.13 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.14 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.15 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.16 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.17 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.18 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.19 to q: no copy has come from q, so q may lack it
   626.302  r   echoes p.20 to q: no copy has come from q, so q may lack it
   626.302  r   echoes q.4 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.5 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.6 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.7 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.8 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.9 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.10 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.11 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.12 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.13 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.14 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.15 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.16 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.17 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.18 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.19 to p: no copy has come from p, so p may lack it
   626.302  r   echoes q.20 to p: no copy has come from p, so p may lack it
   626.302  r   says to p q that it has flushed for view 2
   637.751  r   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   637.751  r   installs view 2 of g = p q r
   638.059  q   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   638.059  q   installs view 2 of g = p q r
   638.281  p   has every survivor's flush message for view 2 of g: it lacks nothing that a survivor had
   638.281  p   installs view 2 of g = p q r
holds     virtual-synchrony (pairs of processes that went through a view change together: 3)
holds     uniform-virtual-synchrony (pairs with a process that crashed: 3)
holds     view-agreement (views installed by more than one process: 5)
holds     self-inclusion (views installed: 7)
holds     local-monotonicity (views installed after a first one: 3)
holds     sending-view-delivery (deliveries: 132)
holds     self-delivery (multicasts: 40)
holds     delivery-integrity (deliveries: 132)
holds     no-duplication (deliveries: 132)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 124)
holds     no-messages-from-the-dead (cut channels: 3)
holds     nobody-stays-blocked (live members at rest: 3)
holds     membership-precision (live members at rest: 3)
holds     majority-commit (views that leaders decided: 1)
holds     primary-component (views that follow another: 1)
holds     age-order (views that follow another: 1)
holds     initial-view-event (multicasts and deliveries: 172)
holds     cut-for-good (cut channels: 3)
holds     block-discipline (flushes that came to their end: 3)
holds     stability-truth (messages that became stable: 7)
holds     agreement-on-successors (pairs of processes that went on from the same view: 2)
trace     33840ff766991d23 (3580 events)

variant "a majority is enough"

     0.000  p   installs view 1 of g = p q r s
     0.000  q   installs view 1 of g = p q r s
     0.000  r   installs view 1 of g = p q r s
     0.000  s   installs view 1 of g = p q r s
    10.000  p   multicasts p.1 to g in view 1
    10.000  p   delivers p.1 from p: all that p sent before it has been delivered
    15.000  q   multicasts q.1 to g in view 1
    15.000  q   delivers q.1 from q: all that q sent before it has been delivered
    18.298  q   delivers p.1 from p: all that p sent before it has been delivered
    19.046  r   delivers p.1 from p: all that p sent before it has been delivered
    20.000  p   multicasts p.2 to g in view 1
    20.000  p   delivers p.2 from p: all that p sent before it has been delivered
    20.572  s   delivers p.1 from p: all that p sent before it has been delivered
    23.928  r   delivers q.1 from q: all that q sent before it has been delivered
    24.860  s   delivers q.1 from q: all that q sent before it has been delivered
    25.000  q   multicasts q.2 to g in view 1
    25.000  q   delivers q.2 from q: all that q sent before it has been delivered
    26.033  p   delivers q.1 from q: all that q sent before it has been delivered
    29.696  r   delivers p.2 from p: all that p sent before it has been delivered
    29.776  q   delivers p.2 from p: all that p sent before it has been delivered
    30.000  p   multicasts p.3 to g in view 1
    30.000  p   delivers p.3 from p: all that p sent before it has been delivered
    30.769  s   delivers p.2 from p: all that p sent before it has been delivered
    33.635  r   delivers q.2 from q: all that q sent before it has been delivered
    34.867  s   delivers q.2 from q: all that q sent before it has been delivered
    35.000  q   multicasts q.3 to g in view 1
    35.000  q   delivers q.3 from q: all that q sent before it has been delivered
    35.340  p   delivers q.2 from q: all that q sent before it has been delivered
    40.000  p   multicasts p.4 to g in view 1
    40.000  p   delivers p.4 from p: all that p sent before it has been delivered
    40.034  q   delivers p.3 from p: all that p sent before it has been delivered
    40.926  s   delivers p.3 from p: all that p sent before it has been delivered
    41.682  r   delivers p.3 from p: all that p sent before it has been delivered
    45.000  q   multicasts q.4 to g in view 1
    45.000  q   delivers q.4 from q: all that q sent before it has been delivered
    46.311  s   delivers q.3 from q: all that q sent before it has been delivered
    46.367  r   delivers q.3 from q: all that q sent before it has been delivered
    46.694  p   delivers q.3 from q: all that q sent before it has been delivered
    49.385  q   delivers p.4 from p: all that p sent before it has been delivered
    49.741  s   delivers p.4 from p: all that p sent before it has been delivered
    50.000  p   multicasts p.5 to g in view 1
    50.000  p   delivers p.5 from p: all that p sent before it has been delivered
    50.798  r   delivers p.4 from p: all that p sent before it has been delivered
    53.825  p   delivers q.4 from q: all that q sent before it has been delivered
    55.000  q   multicasts q.5 to g in view 1
    55.000  q   delivers q.5 from q: all that q sent before it has been delivered
    55.643  r   delivers q.4 from q: all that q sent before it has been delivered
    56.384  s   delivers q.4 from q: all that q sent before it has been delivered
    59.548  q   delivers p.5 from p: all that p sent before it has been delivered
    60.000  p   multicasts p.6 to g in view 1
    60.000  p   delivers p.6 from p: all that p sent before it has been delivered
    61.485  s   delivers p.5 from p: all that p sent before it has been delivered
    61.760  r   delivers p.5 from p: all that p sent before it has been delivered
    65.000  q   multicasts q.6 to g in view 1
    65.000  q   delivers q.6 from q: all that q sent before it has been delivered
    65.539  s   delivers q.5 from q: all that q sent before it has been delivered
    65.872  p   delivers q.5 from q: all that q sent before it has been delivered
    66.569  r   delivers q.5 from q: all that q sent before it has been delivered
    70.000  p   multicasts p.7 to g in view 1
    70.000  p   delivers p.7 from p: all that p sent before it has been delivered
    70.440  q   delivers p.6 from p: all that p sent before it has been delivered
    71.571  r   delivers p.6 from p: all that p sent before it has been delivered
    71.843  s   delivers p.6 from p: all that p sent before it has been delivered
    73.310  r   delivers q.6 from q: all that q sent before it has been delivered
    73.917  s   delivers q.6 from q: all that q sent before it has been delivered
    74.680  p   delivers q.6 from q: all that q sent before it has been delivered
    75.000  q   multicasts q.7 to g in view 1
    75.000  q   delivers q.7 from q: all that q sent before it has been delivered
    79.343  r   delivers p.7 from p: all that p sent before it has been delivered
    80.000  p   multicasts p.8 to g in view 1
    80.000  p   delivers p.8 from p: all that p sent before it has been delivered
    80.000  !   s pauses: what comes has to wait
    80.257  q   delivers p.7 from p: all that p sent before it has been delivered
    85.000  q   multicasts q.8 to g in view 1
    85.000  q   delivers q.8 from q: all that q sent before it has been delivered
    85.289  p   delivers q.7 from q: all that q sent before it has been delivered
    86.382  r   delivers q.7 from q: all that q sent before it has been delivered
    89.319  r   delivers p.8 from p: all that p sent before it has been delivered
    90.000  p   multicasts p.9 to g in view 1
    90.000  p   delivers p.9 from p: all that p sent before it has been delivered
    90.272  q   delivers p.8 from p: all that p sent before it has been delivered
    95.000  q   multicasts q.9 to g in view 1
    95.000  q   delivers q.9 from q: all that q sent before it has been delivered
    95.109  r   delivers q.8 from q: all that q sent before it has been delivered
    95.155  p   delivers q.8 from q: all that q sent before it has been delivered
   100.000  p   multicasts p.10 to g in view 1
   100.000  p   delivers p.10 from p: all that p sent before it has been delivered
   101.564  q   delivers p.9 from p: all that p sent before it has been delivered
   101.651  r   delivers p.9 from p: all that p sent before it has been delivered
   103.602  p   delivers q.9 from q: all that q sent before it has been delivered
   105.000  q   multicasts q.10 to g in view 1
   105.000  q   delivers q.10 from q: all that q sent before it has been delivered
   106.324  r   delivers q.9 from q: all that q sent before it has been delivered
   109.938  q   delivers p.10 from p: all that p sent before it has been delivered
   110.000  p   multicasts p.11 to g in view 1
   110.000  p   delivers p.11 from p: all that p sent before it has been delivered
   111.693  r   delivers p.10 from p: all that p sent before it has been delivered
   115.000  q   multicasts q.11 to g in view 1
   115.000  q   delivers q.11 from q: all that q sent before it has been delivered
   115.052  p   delivers q.10 from q: all that q sent before it has been delivered
   116.033  r   delivers q.10 from q: all that q sent before it has been delivered
   118.790  r   delivers p.11 from p: all that p sent before it has been delivered
   119.757  q   delivers p.11 from p: all that p sent before it has been delivered
   120.000  p   multicasts p.12 to g in view 1
   120.000  p   delivers p.12 from p: all that p sent before it has been delivered
   125.000  q   multicasts q.12 to g in view 1
   125.000  q   delivers q.12 from q: all that q sent before it has been delivered
   125.215  r   delivers q.11 from q: all that q sent before it has been delivered
   126.020  p   delivers q.11 from q: all that q sent before it has been delivered
   128.148  q   delivers p.12 from p: all that p sent before it has been delivered
   130.000  p   multicasts p.13 to g in view 1
   130.000  p   delivers p.13 from p: all that p sent before it has been delivered
   131.086  r   delivers p.12 from p: all that p sent before it has been delivered
   134.215  r   delivers q.12 from q: all that q sent before it has been delivered
   135.000  q   multicasts q.13 to g in view 1
   135.000  q   delivers q.13 from q: all that q sent before it has been delivered
   136.576  p   delivers q.12 from q: all that q sent before it has been delivered
   138.217  q   delivers p.13 from p: all that p sent before it has been delivered
   140.000  p   multicasts p.14 to g in view 1
   140.000  p   delivers p.14 from p: all that p sent before it has been delivered
   141.812  r   delivers p.13 from p: all that p sent before it has been delivered
   143.670  p   delivers q.13 from q: all that q sent before it has been delivered
   145.000  q   multicasts q.14 to g in view 1
   145.000  q   delivers q.14 from q: all that q sent before it has been delivered
   146.181  r   delivers q.13 from q: all that q sent before it has been delivered
   149.585  r   delivers p.14 from p: all that p sent before it has been delivered
   150.000  p   multicasts p.15 to g in view 1
   150.000  p   delivers p.15 from p: all that p sent before it has been delivered
   150.146  q   delivers p.14 from p: all that p sent before it has been delivered
   155.000  q   multicasts q.15 to g in view 1
   155.000  q   delivers q.15 from q: all that q sent before it has been delivered
   156.019  r   delivers q.14 from q: all that q sent before it has been delivered
   156.142  p   delivers q.14 from q: all that q sent before it has been delivered
   159.063  r   delivers p.15 from p: all that p sent before it has been delivered
   160.000  p   multicasts p.16 to g in view 1
   160.000  p   delivers p.16 from p: all that p sent before it has been delivered
   160.610  q   delivers p.15 from p: all that p sent before it has been delivered
   164.545  r   delivers q.15 from q: all that q sent before it has been delivered
   165.000  q   multicasts q.16 to g in view 1
   165.000  q   delivers q.16 from q: all that q sent before it has been delivered
   165.008  p   delivers q.15 from q: all that q sent before it has been delivered
   168.450  r   delivers p.16 from p: all that p sent before it has been delivered
   170.000  p   multicasts p.17 to g in view 1
   170.000  p   delivers p.17 from p: all that p sent before it has been delivered
   171.121  q   delivers p.16 from p: all that p sent before it has been delivered
   175.000  q   multicasts q.17 to g in view 1
   175.000  q   delivers q.17 from q: all that q sent before it has been delivered
   175.197  p   delivers q.16 from q: all that q sent before it has been delivered
   176.826  r   delivers q.16 from q: all that q sent before it has been delivered
   179.358  q   delivers p.17 from p: all that p sent before it has been delivered
   180.000  p   multicasts p.18 to g in view 1
   180.000  p   delivers p.18 from p: all that p sent before it has been delivered
   180.000  !   s resumes
   180.000  s   delivers p.7 from p: all that p sent before it has been delivered
   180.000  s   delivers q.7 from q: all that q sent before it has been delivered
   180.000  s   delivers p.8 from p: all that p sent before it has been delivered
   180.000  s   delivers q.8 from q: all that q sent before it has been delivered
   180.000  s   delivers p.9 from p: all that p sent before it has been delivered
   180.000  s   delivers q.9 from q: all that q sent before it has been delivered
   180.000  s   delivers p.10 from p: all that p sent before it has been delivered
   180.000  s   delivers q.10 from q: all that q sent before it has been delivered
   180.000  s   delivers p.11 from p: all that p sent before it has been delivered
   180.000  s   delivers q.11 from q: all that q sent before it has been delivered
   180.000  s   delivers p.12 from p: all that p sent before it has been delivered
   180.000  s   delivers q.12 from q: all that q sent before it has been delivered
   180.000  s   delivers p.13 from p: all that p sent before it has been delivered
   180.000  s   delivers q.13 from q: all that q sent before it has been delivered
   180.000  s   delivers p.14 from p: all that p sent before it has been delivered
   180.000  s   delivers q.14 from q: all that q sent before it has been delivered
   180.000  s   delivers p.15 from p: all that p sent before it has been delivered
   180.000  s   delivers q.15 from q: all that q sent before it has been delivered
   180.000  s   delivers p.16 from p: all that p sent before it has been delivered
   180.000  s   delivers q.16 from q: all that q sent before it has been delivered
   180.000  s   delivers p.17 from p: all that p sent before it has been delivered
   180.455  r   delivers p.17 from p: all that p sent before it has been delivered
   183.887  s   delivers q.17 from q: all that q sent before it has been delivered
   185.000  q   multicasts q.18 to g in view 1
   185.000  q   delivers q.18 from q: all that q sent before it has been delivered
   185.314  p   delivers q.17 from q: all that q sent before it has been delivered
   185.959  r   delivers q.17 from q: all that q sent before it has been delivered
   188.089  q   delivers p.18 from p: all that p sent before it has been delivered
   189.092  s   delivers p.18 from p: all that p sent before it has been delivered
   190.000  p   multicasts p.19 to g in view 1
   190.000  p   delivers p.19 from p: all that p sent before it has been delivered
   190.333  r   delivers p.18 from p: all that p sent before it has been delivered
   194.180  r   delivers q.18 from q: all that q sent before it has been delivered
   194.786  p   delivers q.18 from q: all that q sent before it has been delivered
   195.000  q   multicasts q.19 to g in view 1
   195.000  q   delivers q.19 from q: all that q sent before it has been delivered
   196.639  s   delivers q.18 from q: all that q sent before it has been delivered
   198.441  q   delivers p.19 from p: all that p sent before it has been delivered
   199.285  s   delivers p.19 from p: all that p sent before it has been delivered
   200.000  p   multicasts p.20 to g in view 1
   200.000  p   delivers p.20 from p: all that p sent before it has been delivered
   201.628  r   delivers p.19 from p: all that p sent before it has been delivered
   204.196  s   delivers q.19 from q: all that q sent before it has been delivered
   205.000  q   multicasts q.20 to g in view 1
   205.000  q   delivers q.20 from q: all that q sent before it has been delivered
   205.165  r   delivers q.19 from q: all that q sent before it has been delivered
   205.811  p   delivers q.19 from q: all that q sent before it has been delivered
   209.943  r   delivers p.20 from p: all that p sent before it has been delivered
   211.218  s   delivers p.20 from p: all that p sent before it has been delivered
   211.418  q   delivers p.20 from p: all that p sent before it has been delivered
   214.586  s   delivers q.20 from q: all that q sent before it has been delivered
   214.733  p   delivers q.20 from q: all that q sent before it has been delivered
   215.928  r   delivers q.20 from q: all that q sent before it has been delivered
holds     view-agreement (views installed by more than one process: 3)
holds     self-inclusion (views installed: 4)
holds     sending-view-delivery (deliveries: 160)
holds     self-delivery (multicasts: 40)
holds     delivery-integrity (deliveries: 160)
holds     no-duplication (deliveries: 160)
holds     fifo-delivery (deliveries after an earlier one of the same sender: 152)
holds     nobody-stays-blocked (live members at rest: 4)
holds     membership-precision (live members at rest: 4)
holds     initial-view-event (multicasts and deliveries: 200)
violated  stability-truth: q takes p.7 for stable in view 1 of g, and s has not received it
trace     caed07f0f11b7664 (2604 events)
