/**
 * The first twelve rows of `50/rand0000.stg` of the Standard Task Graph Set (Kasahara Laboratory, Waseda University,
 * https://www.kasahara.cs.waseda.ac.jp/schedule/). There the first line says 50.
 */
export const STG_EXCERPT = `         10
          0          0          0
          1          9          1          0
          2          4          1          0
          3          3          1          0
          4          6          1          0
          5          4          1          1
          6          3          1          5
          7          3          1          0
          8          8          1          6
          9          9          1          0
         10          2          3          2          6          8
         11          1          1          9
`;

/**
 * The first eight jobs of `j301_1.sm` of PSPLIB's set j30 (R. Kolisch and A. Sprecher, http://www.om-db.wi.tum.de/psplib/), of its parts on
 * precedence and on durations. Jobs that follow them are not here.
 */
export const PSPLIB_EXCERPT = `PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          3           2   3   4
   2        1          3           6  11  15
   3        1          3           7   8  13
   4        1          3           5   9  10
   5        1          1          20
   6        1          1          30
   7        1          1          27
   8        1          3          12  19  27
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2  R 3  R 4
  1      1     0       0    0    0    0
  2      1     8       4    0    0    0
  3      1     4      10    0    0    0
  4      1     6       0    0    0    3
  5      1     3       3    0    0    0
  6      1     8       0    0    0    8
  7      1     5       4    0    0    0
  8      1     9       0    1    0    0
`;
