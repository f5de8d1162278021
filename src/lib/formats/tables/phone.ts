/*!
 * Derived from the metadata of libphonenumber as packaged by libphonenumber-js 1.13.16.
 * Copyright (C) The Libphonenumber Authors. Licensed under the Apache License, Version 2.0; see phone.LICENSE.
 * Changed: regular expressions were replaced by the intervals of numbers that they match.
 */
// Pinned by scripts/phone-table.mjs; part of the stable format, never to be changed.

/**
 * Numbering plans, one calling code after the other.
 *
 * A line that begins with "|": calling code | trunk prefix | "w" if national numbers are written with it | prefixes of international
 * calls | regions, the main one first | how digits behind the trunk prefix are grouped, which serves to guess the region only.
 * Then one line for each region and length that has valid numbers: region, length, zeros, items. Items in base 36: the distance to the
 * next valid number, then how many follow in a row, both in units of 10^zeros; the distance counts from the end of the run before.
 * "=7" stands for the items of the row with index 7, headers not counted.
 */
export const PHONE_PLANS = `
|1|1||011 00|US AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI|3 4,3 3 4
US 10 4 4b8w m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 1p4 m8 5k m8 5k m8 xc m8 5k m8 5k m8 xc m8 1p4 m8 5k m8 2gw m8 5k m8 5k0 m8 1p4 m8 5k m8 5k m8 5k m8 xc m8 2gw m8 xc m8 38o m8 xc m8 5k m8 xc m8 xc m8 xc m8 1p4 m8 xc m8 xc m8 d9s m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 xc m8 xc m8 5k m8 xc m8 xc m8 38o m8 5k m8 1p4 m8 5k m8 5k m8 5k m8 4s8 m8 5k m8 xc m8 5k m8 38o m8 7vc m8 38o m8 5k m8 ayg m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 xc m8 xc m8 2gw m8 5k m8 5k m8 38o m8 xc m8 xc m8 5k m8 38o m8 xc m8 5k m8 xc m8 xc m8 5k m8 73k m8 38o m8 5k m8 38o m8 5k m8 xc m8 1p4 m8 1p4 m8 5k m8 5k m8 2gw m8 bq8 m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 xc m8 5k m8 xc m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k b 1 2r 1 2r 1 2r 1 17 1 1j 1 2r 1 2r 1 2r 1 2g 5k b 1 2r 1 2r 1 2r 1 9 1 1 1 v 1 4 15 a 1 2r 1 2r 1 2r 1 e n 1f 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 38o m8 5k m8 5k m8 1p4 m8 4s8 m8 40g m8 xc m8 xc m8 5k m8 5k m8 5k m8 xc m8 5k m8 1p4 m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 1p4 m8 xc m8 1p4 m8 5k m8 xc m8 9ew m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 1p4 m8 1p4 m8 xc m8 5k m8 5k m8 5k m8 38o m8 2gw m8 5k m8 2gw m8 5k m8 2gw m8 5k m8 38o m8 5k m8 xc m8 5k m8 5k m8 5k m8 38o m8 xc m8 6bs m8 xc m8 5k m8 5k m8 2gw m8 1p4 m8 8n4 m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 2gw m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 2gw m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 xc m8 1p4 m8 5k m8 xc m8 1p4 m8 2gw m8 5k m8 40g m8 1p4 m8 1p4 m8 xc m8 5k m8 xc m8 2gw m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 2gw m8 xc m8 2gw m8 5k m8 a6o m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 xc m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 38o m8 xc m8 xc m8 5k m8 5k m8 5k m8 xc m8 1p4 m8 5k m8 5k m8 1p4 m8 5k m8 5k m8 xc m8 5k m8 xc m8 2gw m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 2gw m8 xc m8 38o m8 5k m8 73k m8 8n4 m8 5k m8 xc m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 xc m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 5k m8 38o m8 1p4 m8 5k m8 5k m8 5k m8 1p4 m8 xc m8 5k m8 5k m8 xc m8 5k m8 xc m8 xc m8 xc m8 5k m8 5k m8 xc m8 5k m8 xc m8 xc m8 1p4 m8 7vc m8 5k m8 5k m8 5k m8 xc m8 1p4 m8 5k m8 5k m8 1p4 b4 2s 8c 5k m8 5k m8 5k m8 1p4 m8
AG 10 4 5r3q 1 2 1 1e 5 3 1 b 2 2 1 23 3 46 i 1 1 1 1 1 1 r 1 5 7 1 c
AI 10 4 5nvv 1 1k 1 4o 2 6 1 6 2 j 2 11 4 15 4 3v 1 4 1 16 1
AS 10 4 enyw 1 3 1 1 1 1 1 1 1 d 1 1 1 1 1 9l 1 a 1 a 1 a 1 l 1 a 1 2 1 7 1 v 1 1 1 10 1 b 1
BB 10 3 1grwe k a 4g a 7s 1e 2s k a 4q 2s 8w 4g bo a a a a 78 14 a a 3w 1y a eg c 1 2 1 2 1 2 27 5k 14 a 4g u cs 2s 28 a fk u 3w 5k 14 k 46 a u a h8 b4 6e a 9g k by a 3c a
BM 10 4 9gfk 9q a 1 s 8x a a
BS 10 4 56wh 1 22 1 1 1 i 9 1 c 1 g 1 9 3 5 2 5 7 6 n 9 1 9 1 3 1 5 1 8 2 8 1 a 1 1 k 1 l 2 7 1 1 1 8 1 6 4 1 4 5 1 b 1 n 5 6 1 7 2 1 1 c 1 3 1 5 1 3 1 p 2 9 2 9 2 2 1 o 1 a 1 1d 1 c a 1 n 1i 1 9 1
CA 7 4 8m 1
CA 10 6 1kq 8 5w 8 2k 8 3e 8 2 8 1q 8 1g 8 2k 8 48 8 4i 8 a2 8 2u 8 2u 8 c 8 2 8 3o 8 5m 8 3e 8 c 8 2k 8 m 8 1g 8 2 8 34 8 4s 8 1g 8 8o 8 20 8 16 8 7u 8 8e 8 c 8 m 8 m 8 3e 8 w 8 2a 8 2a 8 2u 8 1g 8 20 8 6q 8 2u 8 5w 8 w 8 8y 8 2u 8 6q 8 c 8 c 8 6q 8 34 8 1g 8 bg 8 1g 8 1g 8 66 8 m 8 a2 8
DM 10 4 gfzt 1 9 1 9 1 9 1 9 2 8 3 7 1 9 1 j 3 2u 2 i 3 2 5 1e 5 2y 8 2a 6
DO 10 5 1pqm 1 ol 2s 1gs 2s 1gs 2s
GD 10 4 a55a 3 10 1 1m 2 1k 1 f 9 3 c 9 a 4 1 5 5 8 1 4 1 g 1 t 2 b 6 2p 1 1 1 3b 1 p 1 f 1 2s 1 10 1
GU 10 4 edwg 2t w 1 5 1 3 2 4 1 5 1 6 1 3 1 x 1 1j 1 e a 1 8 1t 1 6 4 m 1 17 4 1 2 3 1 1 6 3 2 n 1 3 2 1 5 h 1 c 2 4 2 6 2 b 1 t 1 9 3 7 1 u 1 9 1 9 1 9 1 5 1 2 2 9 1 9 1 9 1 n 1 6 1 11 1 1 1 1 2 4 1 1 1 7 3 1 1 4 4
JM 10 3 3x2pc 668 1ajxm 5u a 24y a ri a u a b 9 a a k a k a 78 1y u 1e a 1e 32 k 1o u a 2i 1y a 1j0 a 2s a k u kk a 28
KN 10 4 imp9 1 6 1 1t 1 4d 2 3 6 h 2 1u 3 6 3 2k a 2i 1 1 6
KY 10 4 7edi 1 9 2 a 1 l 1 1i 9 3 1 26 5 3 5 j 1 1z 2 7 3 1 1 g 5 p 1 1a 1 e 1 1 1 8 1 28 1 c 1 1 3 1 1 g 4 7 1 m 1 d 2 9 2 l 2 12 1 p 1 1 2 1 1 2 9 5 5 2 1 1 5 q 1 d 1
LC 10 4 g922 1 1d 4 2o 1 19 1 j k a 3 1 6 s 3 1d 3 b 1 1h 1 21 m o 1 1h 1
MP 10 4 ed5l 5 i 1 r 5 w 3 4 1 2w 1 1d 2 3 1 17 1 m 1 w 1 23 1 5 1 b 1 2s 1 1 1 2 2 1c 1 9 1 9 1 9 1 9 1 9 1 9 1 2i 1
MS 10 4 e8m5 1 15 6 d 4 25 6
PR 10 6 62o 8 160 8
SX 10 4 fgpy 1 1 1 7 a c 7 1 1 2 2 1 2 1 1 k b 4 2
TC 10 4 dwy7 2 6 1 1 7 1 1 g 1 x 2s v 3 7 3 7e 3 6b b f 1
TT 10 4 ilwp 1 d s 7 46 u 7 n 14 2z 4 1 2g 1 a 1 2h k 2 1 1
VC 10 4 gt56 1 2r l 17 6 2 1 b 9 l j b 3 d 9 k 1 e 3 k 1 18 1 29 1 1r 1
VG 10 4 63b9 1 f 1 1i 4 10 8 k 1 o 2 r 1 h 7 l 1 p 3 2 1 14 8 k 1 r 1 2 1 4u 1 25 1 b 2 3 1
VI 10 4 7ai0 b 9 1 5 3 f 1 4 1 r 1 1i 1 b 1 25 2 k 1 s 2 e 1 n 2 14 1 1x 2 f 2 x 1 c 1 1 2 i 4 1 3 5 1 1 1 16 a 2w 1 35 1
|20|0|w|00|EG|1 7-8,2 6-7,3 3 4,2 8
EG 8 6 f 1 e a h 1
EG 9 6 3o 2 g a 14 2s 2s a 14 14 a a 14 a a a 14 a a u a k 3c a a a a a a a u k a u
EG 10 7 2s u k a hs 1 2r 1
|211|0|w|00|SS|3 3 3
SS 9 7 c 1 5 2 1z 2 2 1 1 3
|212|0|w|00|MA EH|4 5,2 7,1 2 2 2 2
MA 9 4 13yw 2s 2s 8c a 1e a k a a a u a u a 8m a k a ic a 2i a 1y a 3c k 1o u 4q dw 5k 2s 5k 5k 2s 2yo 3 1e 1 jm 6ek 2s 2s 5k 38o 2s 5k 1e0 go b4 2bc rs rs 668 rs
|213|0|w|00|DZ|2 2 2 2,2 3 2 2,3 2 2 2
DZ 8 6 a w 1 4 1 2
DZ 9 5 460 u 1o 4g 9q rs jg 8m 1 1 9 1 9 1 9 1 9 1 9 1 j 1 9 1 16f 1 5k k
|216|||00|TN|2 3 3
TN 8 3 ffk a14 2bc dw 208 2s m8 6y0 rs 7ps 7ps 7ps 2s a ri a 2i 1 oz a 4jm rs rs 7ps
|218|0|w|00|LY|2 7
LY 9 6 5p 2 3 1o 1 2 1 2 1 1 1 1 1 2 1 1 p a 2 2 1 2 2b a 1 3 1 1 1 1 o 3 f a 1 2 1 1 p a 1 4 1 1 2 l 1 1 1 3 e a 1 4 p 14 2 4 1 1 c a 1 5 4 a a a 1 1 1 5 1 b 1y k a a 1 2 1 1 t 1 p 1o
|220|||00|GM|3 4,2 3 4
GM 7 3 1jk 1uo a 1 1 1 1 1 1 2 1 1 14 3w b4 dw u i c a 2i k u 1 3 1 5 1 2 1 1 1 9 1 2 1 9 1 1f 38o
GM 9 3 9iqw 5k a a k 1o 5k 8c eq i 1g 5k 1p4 b4 b4 5k 88ao rs rs rs n5c rs rs rs 2bc rs rs 5k 8c 2s 1uo rs g7c rs
|221|||00|SN|3 2 2 2,2 3 2 2
SN 9 6 8c a a a 8 2 k a k a 8c k 1 1 s 15 9 1 9 1 1 1 1 1 1 1 1 1 1t 1 1 1 1 2 14 a
|222|||00|MR|2 2 2 2
MR 8 5 5k 1f 7 1 1 5a 1 7 2 14 8c 1
|223|||00|ML|2 2 2 2
ML 8 4 1jl 1 i a 14 a 1a 2 c 1o 1e0 1e a0 1o k a dw b4 go 1mc 2s b4 8c uk
|224|||00|GN|2 2 2 2,3 2 2 2
GN 8 4 2c0 1 6 2 8 3 1 3 3 1 1 1 7 1 6 2 1 1 9 1 9 1 2 1 2 2 1 2s
GN 9 6 go 14 a k 1g 1
|225|||00|CI|2 2 1 5,2 2 2 4
CI 10 5 rs rs 2bc rs rs rs a14 rs 2bc rs xe 2 8 2 1 1 1 1 4 1 1 2 8 2 7 3 1o 1 9 1 2 1 7 1 9 1 9 1 9 1 9 1
|226|||00|BF|2 2 2 2
BF 8 4 2s jg yp 1 2 2 b 3 m 2 4 4 9l 2 2 1 4 3 8 3 2 2 5 1 1 1 1e l e 4 1ev 8c 8c p0 2s 1jk
|227|||00|NE|2 3 3,2 2 2 2
NE 8 4 m8 5k sc 1 a 8 2 1 1 3 5 1 2 1 6 1 2 2 1 2 2 5 1 2 1q 1 2 2 5 1 2 1 6 1 2 3 1 1 2 1 4 1 2 1 8 1 33 2s 3js 2s 8c 2s 2s 5k 5k 1jk
|228|||00|TG|2 2 2 2
TG 8 5 66 6 4 2 a 2 9 1 a 2 9 1 bq 14 14 k 2s 14 k 14
|229|||00|BJ|2 2 2 2 2
BJ 10 7 c 1 1 3 2 1
|230|||020 00|MU|3 4,4 4,5 5
MU 7 4 5k k a k a u a a a 1 1x x 1 5 1 a a k 1 1 8 b 31 2s 2s 3 b 1 g 2 6 1
MU 8 4 41u 1e 3d 3 4 16 1 3l 2s 4q 1 1 3 4 1 32 s2 28 64 k a a
MU 10 7 ma 1
|231|0|w|00|LR|1 3 3,2 3 3,2 3 4
LR 7 5 1a 2 2 k
LR 8 7 2 1
LR 9 4 gz4 2s 8es 2s 2u 1 r k 726 a a3m 2s fqo 5k m8 rs 7ps rs
|232|0|w|00|SL|2 6
SL 8 4 1pq 8 2 8 2 8 6y 2s b4 go 2bc 2s 8c uk jg 2s 2s 2s m8 2s
|233|0|w|00|GH|3 5,2 3 4
GH 8 5 m8 1
GH 9 4 ffk rs 1jk 1jk go 5k 5k 334 5k 5k 5k a 2i 8c 5k 1y by 38 ao 1o c8 4e 9i 14 cs 33 at k a 2i ak 32 au 28 bo 32 au 1y by 32 au 1y by 32 au u d2 32 au a dm 32 7v2 rs 1jk 3uw uk p0 ffk 2s
|234|0|w|00|NG|3 3 3-4,3 3 4,4 2 4,3 4 4-5,3 5 5-6
NG 10 6 1ju m 1 7 1 8 1 b 1 1 1 3 1 2 1 7 1 1 2 i 3s4 n 1 7o jg 5c mq 4g
NG 11 8 jg 1 2r 1
NG 12 9 =57
|235|||00|TD|2 2 2 2
TD 8 4 1py 1 j 6 c 3 9 1 9 1 jp 5k 25s rs jg 2s jg 8c 5k rs
|236|||00|CF|2 2 2 2
CF 8 4 1mc 5k 2xk 2s m8 2s 2s go r4 1
|237|||00|CM|2 2 2 2,1 2 2 2 2
CM 8 6 2g 1
CM 9 6 66 1 a 1 8 2 ag a a 3 7 1e 50 a
|238|||00|CV|3 2 2
CV 7 4 65 7 2 9 2 2 8 2 2 2 3 a 1 3 7 5 18 14 1o a a k 14 u u u 5k 1 2r 2s
|239|||00|ST|3 4
ST 7 3 1p4 2s 569 2n jg 5k
|240|||00|GQ|3 3 3,3 6
GQ 9 4 h4o 2s 89c 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 a 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 4 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 7 1 1 1 s2 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 7 3 ens rs iiy 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i 6ya 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 2i
|241|||00|GA|1 2 2 2,2 2 2 2
GA 7 6 2 6
GA 8 5 a 1y u a dc 5 5 1 9 a k k 1y a a k
|242|||00|CG|1 4 4,2 3 4
CG 9 4 rs rs b4 a 3w 14 a g 1e y 104 2bc bqi 1e k k 18is 8c
|243|0|w|00|CD|2 2 3,2 5,2 2 4,2 3 4,3 3 3,2 2 3 3
CD 7 5 a 1o i 1
CD 8 5 7o 1
CD 9 7 c 1 1v 8 1 3 4 4
CD 10 7 fx 1
|244|||00|AO|3 3 3
AO 9 5 1jm 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 2 1 2 5 2 1 2 f 2 1 2 5 2 1 2 1j 4pg jg 2s 2s
|245|||00|GW|3 4,3 3 3
GW 7 5 14 1
GW 9 6 cb 1 e2 a 5 2 2 1 7 1
|246|||00|IO|3 4
IO 7 5 11 2
|247|||00|AC|
AC 5 4 2 3 1 2
AC 6 4 1 j u a k k
|248|||00|SC|1 3 3
SC 7 3 1mc 5k 5k b4 104 8c 2s 2s 1b8 2s 15o 1 7 1 dn 2s p0 2s 32 a
|249|0|w|00|SD|2 3 4
SD 9 6 2s u k a n 1 1 3 js 14 a k k a
|250|0|w|00|RW|2 2 2 2,3 3 3
RW 8 6 6 1
RW 9 6 64 k a k a a by k u v 2r 1
|251|0|w|00|ET|2 3 4
ET 9 4 8kc 80 2 3i 1 2r 1 20 1 a 817 9 2s 8 2u a 2t 1 2 1 1 2 5x 6 1 1 1vu 2 1 3 5z 7 2u 1 2 1 1 2 2v 1 2 1 2y 3 2 2 1 1 2t 2 1 4 1 1 2s 1 5kt 5 1 3 2t 7 2v 2 1 2 1 1 1 2 2s 1 3 1 2x 7 2v 2 2 1 1 2 lg 9 2t 7 2 1 2s 4 2z 5 8r3 1 2s 3 1 4 2v 5 2x 1 1 4 2 1 2t 1 2 3 1 2 2s 1 64 4 6a 9 2t 9 2t 1 1 5 2v 1 1 4 2w 6 1 2 7gj 1 8y 1 4 1 2x 1 2 5 2u 1 2 5 98 1 2 1 4 1 2s 2 1 5 1 1 2s 7 1 1 2t 2 1 6 2t 1 32 5 2w a 8no 1gs 5k 8c 2s 8c 2s uk 2us 2s m8 2s xc 1mc 668 7ps
|252|0||00|SO|2 4,6,1 6,2 5-7,1 7,2 3 4
SO 6 4 a a a k v 2 2 1
SO 7 5 a p 1 3 1 8 7 1 1 3
SO 8 5 46 a 28 a 9q 5k 2w 1 f 28
SO 9 7 z 1 3 1 8 2 a e 1 6 7 1 1 1
|253|||00|DJ|2 2 2 2
DJ 8 5 5w 4 1m 2 dq a
|254|0|w|000 00|KE|2 5-7,3 6,3 3 3-4
KE 7 5 16 1 1 2 5 7 1 3 2 2 1 3
KE 8 6 k 1 j 1 1 1 1 2 5 7 1 3 2 6
KE 9 5 rs 2i a 3c k a 1e a 14 3c 96 2s 2s 2s 1gs jg 8c 104 2s 18h 1 7 rj 1 1 8
KE 10 6 668 1 1 7
|255|0|w|00|TZ|3 2 4,2 3 4,2 7,3 3 3
TZ 9 6 64 1y 3c a 50 14 a 47 7 1 v 1 j 2 12 a
|256|0|w|00|UG|4 5,3 6,2 7
UG 9 3 4abk 1jk b4 a 28 e6 1o k k b4 15o dw dw 3 2p 2s 2s 5 5f 15o 1yzk 4abk 4abk gz4 1jk rs rs 1mc 1gs 2bc rs 2s 1gs 1jk 1jk 177k 1jk 1jk 2s 8c 25mg 2bc
|257|||00|BI|2 2 2 2
BI 8 6 m 1 6 1 1 1 t 9 1 2 2 5
|258|||00|MZ|2 3 3-4,3 3 3
MZ 8 5 5u a a n 7 a 1 2 8 2 a 1
MZ 9 6 m8 1 j 28
|260|0|w|00|ZM|3 3 3,2 7
ZM 9 6 5v 8 97 14 14 a 32 1f 45 14
|261|0|w|00|MG|2 2 3 2
MG 9 4 fl4 2s 3w a k a 1e k a k 14 a 14 a a a m 1 6 b a k 1e a u a a a u a a k a a sc rs 6y0 668
|262|0|w|00|RE YT|3 2 2 2
RE 9 4 k7s 39 fn a wna 2z 3 4 6 3 7 4 5 h 4 7 3 4 3 1 2 9 1 5 2 1 1 1 168 4 704 xc jg 8c 8c 5k 4ec 2s dw b4 8c 8c 32u 4 m4 7 26h 1 4 2 1 4 3 1
YT 9 4 kqy f 1 2 7 1 y 5 5 b 9 1 shj 8 1 3 7 c 8 2 9 1 4 p a 1 3 4 1 1 5cn 3 hs2 2 m6 2 28s a
|263|0|w|00|ZW|3 4,2 3 3-4,2 7,2 3 4,3 3 3-4,4 6
ZW 7 3 668 l 1n 9
ZW 9 5 1k4 2 2 1 az a 2i 1 2r 1 2r 1 2 1 4w 2s 3f 1 m4 a 15e a 2n 1 gj 1 b2 2 1 1 2p 1 2r 1 2r 1 7q 5k a 2i 32 a 50 64 5s 1 5j 1 2r 1 2m 1 b8 1
ZW 10 6 6n7 2 9 1 7 1 d 1 a 1 l 1 5 1 2 1 1 1
|264|0|w|00|NA|2 3 3,2 3 3-4,3 3 3,2 3 4
NA 8 3 1b76 a 14 1o k k a a u k a 1e 6o u k a bo a 8w 1e a u 2s k cs a k 2s 14 a 7i a 1e 14 2i a 9q a k u 14 a 3c k 6 1 x a u 14 a a a a 32 u ci a k a a 28 au u ci a 1y k 32 a u a 78 u ci a 14 1e k u a a 9g 14 g40 2s
NA 9 5 4mo 32 a u 2w 1 1t 1 1 2 3 1 2r 1 d 1 a 1 2 1 1u 2 2 3 2p 1 2n 3 5 1 z9 go 2t 1
|265|0|w|00|MW|1 3 3,3 2 2 2
MW 7 5 c 8
MW 9 6 33 1 2q k 28 a ci a 2s k 28 k
|266|||00|LS|4 4
LS 8 4 1jk rs 1jk 1jk rt 2 2 2
|267|||00|BW|2 5,3 4,2 3 3,4 3 3,3 4 3
BW 7 4 5u 2 j 1 8 d 7 a 5 3 b b a a 1 5 j 1 4 10 4 a u 1 b 1 8 1 8 l 9 c a 2 6 1 2 2 5 m 8 2 8 w i b 9 1 9 b 2 1 g a 5u a
BW 8 3 1is8 690 1 1 1 b 1 o 1p 28 k 2s
BW 10 6 m8 1 5jz a
|268|||00|SZ|4 4,5 4
SZ 8 4 m8 1 12v b4 go b4 2mg 2s b4 dw
SZ 9 6 p0 1
|269|||00|KM|3 2 2
KM 7 5 u k o 4 2 a
|27|0|w|00|ZA|2 3-4,2 3 2-3,3 3 3,2 3 4,3 3 4
ZA 5 3 29 4
ZA 6 4 29 4
ZA 7 5 29 4
ZA 8 6 29 4
ZA 9 3 255s 1xg0 rs 1jk 7y4 1 563 n5c 2bw 1 ktf ffk ffk 1aao ffk 2f6w 5eg 7ps o6 1 71l ffk 7ps n5c 7ps 601s ffk n5c
ZA 10 7 nx 1
|290|||00|SH TA|
SH 5 2 5k 1o 2 1 1 10 5k 5k 5k 2s
TA 4 3 8 1
|291|0|w|00|ER|1 3 3
ER 7 4 33 2 2 2 1 1 1 1 j 1 e 1 5 1 2 1 1 1 4 3 em 5k
|297|||00|AW|3 4
AW 7 4 7s b 5u 1 i a u a b k l 1 7 1 9 3 h a k a u k k 1 6 1 m 1 2r 1 1r 2 s 5
|298|||00|FO|2 2 2
FO 6 2 1jk 3e8 5k 2s b4 p0 k a k a a 3m jg 2s b 1 3 3 3 2 2 3 3 1 3 3 3 1 3 3 3 1 3 3 w 32 b4 2s
|299|||00|GL|2 2 2
GL 6 4 j b 1 t 1 a 9 k
|30|||00|GR|2 4 4,4 6,3 3 4,3 3-4 5
GR 10 3 190dc 255s g7c 334 rs 334 rs 668 1jk 5eg 2bc 334 4mo 668 1jk 3uw 3uw 6y0 rs 6y0 7ps 7ps rs 3uw rs rs 2bc 2bc 5eg rs rs rs 5eg 2bc d48 5eg 2bc 1jk rs 2bc 334 5eg rs rs 7ps 7ps rs 668 1jk 334 4mo rs rs 2bc bko 3uw rs 1jk gz4 3uw asw 7ps rs 334 4mo 3uw 3uw 1jk rs rs 4mo 4mo q8g 334 bko 7ps rs 4mo 334 1jk rs 1jk 3uw 5eg 2bc rs rs 5eg rs 4mo 334 rs 1jk rs 4mo 3uw 3uw 4mo a14 7ps rs 3uw 3uw 4mo 334 5eg 2bc 3uw rs rs 2bc rs rs rs rs rs jag 1jk 1jk 2bc 99c 7ps rs 3uw 3uw 334 4mo 334 zhs 3uw rs rs 195rs 1 13jlz 7ps 7ps 4xgw jag0 ffk uv4 7ps 12kw 7ps 2klc 7ps 556o 7ps 556o 7ps 5cwg 7ps 1i0g 7ps 6fhc 255s
GR 11 8 m8 1
GR 12 9 m8 1
|31|0|w|00|NL|3 4-7,2 7,1 8,3 3 3,2 3 4,3 3 5
NL 5 0 at6 1 2 1 1 1 4 1 2 2 1 1 3 1 2 1 1 2 1 1 1 1 2 1 1 2 3 1 2 1 1 1 2 1 b a 4 2 2 1
NL 6 1 at7 1 4 3 3 1 2 1 3 1 1 2 1 1 6 1 5 3 1 2 1 1 1 2 1 1
NL 7 4 m8 1 2r 1 5 1 2 1
NL 8 5 =133
NL 9 6 2s a 1 1 1 3 1 2 b a a a 1 2 1 5 3 1 1 1 5 5 1 2 c a c 3 1 o 1 2 2 1 4 a o 1 2 1 1 b 3 6 1 2 8 a 1 8 1 k a a a a 1 3 2 1 1 1 b a a k 5 1 2 1 2 1 3 4 3 2 1 1 1 1 1 b 1 9 1 5 1 d 1 1 1 6 1 a 1 2 3 1 3 4 1 1 1 2 1 a 1 9 a 1o a a a 2t 13 k a k a 1 5 1 2 b
NL 10 7 =133
NL 11 8 qy 1
|32|0|w|00|BE|3 2 3,1 3 2 2,2 2 2 2,3 2 2 2
BE 8 4 rs jg 5k 2s 5k jg 8c jg 8c 5k go xc 2s 8c 2s 8c k 6 1 1 2 1 3 4 6 1 f 1 3 3 2 2 4 1 1 1 1 1 k 2s gt 1 1 2 1 2 2 5 3 1 2 1 5 1 3 4 9 1 1 1 4 1 4 1 9 1 5 4 a a 2t 9 a 1y a jg 2s 5k 2s 8c
BE 9 7 19 5
|33|0|w|00|FR|3 2 2 2,1 2 2 2 2
FR 9 4 7ps ci0 2s akk rs dw0 2s 8c 2s 3e8 2s 3uw dw 2s 5k 5k 2bc 86k 2 dq 2s 2s 2s 2s dw 1jk rs 99c
|34|||00|ES|3 3 3,3 2 2 2
ES 9 6 b4 1 31 a 28 46 u a a 1 2 1 2 2 2 j 1 a 1 t 1 i b 3 7 j 1 a 1 t 1 i
|350|||00|GI|3 5
GI 8 3 ffk 2s 2s 3c 104 a a 1o 5k 3 89 b4 lww rs dw f 159 rs rs 2bc uk k dc 2s
|351|||00|PT|2 3 4,3 3 3
PT 9 3 3mms 2s vbs ffk rs 4mo rs 1jk rs 3uw 2bc rs rs 6y0 rs 2bc rs 1jk rs 1jk rs 6y0 rs 4mo 1jk rs rs 1jk 1jk 1jk 2bc 7ps 67rk 1jk 3uw 1jk 5k a k 1 2 2 4 1 9 1 14 32 9vk 2s d1g a k 1 2 2 5 a 14 32 53c rs rs rs 7vc a k 1 2 2 5 a 14 32 7k8 a k 1 2 2 4 1 9 1 14 32 f4g a o6 a 2s a anc k 1ng a sm rs 2s 2s dw 2s 13l0 dw 2s 2s b4 8c 5k 2s 8c 8c 8c 2s spc rs rs rs 3uw rs 2s 2s 8c 2s 2s 2s 2s 2s 1l3k dw 2s 2s 2s 5k jag n5c 668 2s 96k 7ps
|352|||00|LU|2 3,2 2 2,2 2 3,2 2 2 1-2,2 2 2 1-5,3 2 3,2 2 2 3,3 3 3,2 2 2 2 1-2
LU 4 1 5m 5 1 2 a 3o 1 6v 2s 2s 2 i a 1y 8 2 a 14 a a a a
LU 5 2 =144
LU 6 3 =144
LU 7 4 =144
LU 8 5 5l 6 1 2 a 3o 1 6v 2s 3c a 20 3 1 2 2 a 14 a a a a
LU 9 6 5m 5 1 2 a 3o 1 6v l 1 6 1 m 1 3 2 1 1 2 1 6 1 2 1 6 2 1 1 9 2 5 1 1 2s 2 i a 1y 8 2 a 14 a a a a
LU 10 7 =144
LU 11 8 64 3o 1 6v 2s 2s 2 i a 1y 8 2 a 14 a a a a
|353|0|w|00|IE|2 5,3 5,1 3-4 4,2 3 3-4,3 3 3,2 3 4,4 3 3,2 4 4,2 1 3 4
IE 7 5 m 1 1 6 h 1 a 1 3 2 3 3 n 1 1 5
IE 8 5 2s 2s a a 52 1 1 1 19 a 18 2 4 a 2i a 82 a
IE 9 6 2s 2s a a a a 4q 14 a a k a k k k k a a 14 u u 1 9 a k a a a 1c 1 3 1 7 a a 1o u a
IE 10 4 38o0 jg 2s 2s p0 2s p0 2s p0 2s p0 2s p0 2s p0 2s p0 2s jg 5k ffk 2s 3s4 2s 30c 2s 68gk 7ps 7e7c rs ens rs 6y0 rs 6y0 rs 334 1jk a 2i 1 63f 3uw rs
|354|||00|IS|3 4,3 3 3
IS 7 3 35w u a u k 2i k 2i a u a k k 2i a a a 5a a 14 k u a u a 14 a a 1e a 14 32 a a k a a k a 1o a a a k k 1e k 6e k a a k a 14 a 1y a 14 a k 32 28 a 1y u a a a u 1o k a a k a u u a u 28 k k 2i a 1e 3w dw a 14 a a a k dw 2s 1o u be a k 1e a a a a k 14 a a 32 5 3 1 3 3 3 1 1 1 1 1 1 1 3 1 1 1 2 2 3 4 1 2 3 1 1 b 3 3 1 2 4 1 3 ck a u a
IS 9 6 ap 1 2 2
|355|0|w|00|AL|3 3-4,1 3 4,2 3 3,3 5,2 3 4
AL 6 2 68h 9 pb 9
AL 7 4 m8 1
AL 8 3 g7w 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 5k m8 5k m8 5k m8 5k m8 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 sc 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 5k m8 5k m8 5k m8 5k m8 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 1p4 m8 5k m8 2s a 2i m8 1e 3 43 1e0 5k m8 5k m8 5k m8 sc 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 5k m8 5k m8 5k m8 5k m8 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 7qc 28 8fc 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 5k m8 5k m8 5k m8 5k m8 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28
AL 9 6 io 8 2 i
|356|||00|MT|4 4
MT 8 3 fic 2s 32 14 6y a 14 a u a 5k 2e4 rs uk p0 rs 5sc a b7j 1 5 1 1k 2s b4 32 5a k 14 a a a b 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 2n 5 e3c a pk a 3ru rs rs rs 2 1 r k a k 974 rs 320 k ve u ku a 1y a k rs
|357|||00|CY|2 6
CY 8 5 64 1e 6e a 5a 1 1x a k a 2i 1 8 2 t 14 a a
|358|0|w|00|FI AX|5,3 3-7,2 4-8,2 6-10,1 4-9
FI 5 2 5b 8 3 4 3 29 k 28 3c 28 k 28 3c 28 a 1 9 28
FI 6 3 2s a l 8 2 8 2 8 2 8 2 8 c 8 1 82 a 2i k 28 1o 1 2 7 1e 28 a 1 9 28
FI 7 4 2s a l 8 2 8 2 8 2 8 2 8 c 8 1 82 a 2i k 28 1o 1 2 7 14 1 9 28 a 1 9 28
FI 8 4 rs 2s 5u 28 k 28 k 28 k 28 k 28 3c 28 a 28k 2s p0 2s u 1y m8 2s 1o 13 1 b4 a k 1y b4 a 2i m8 2s a 2i m8
FI 9 5 rs 2s 5u 28 k 28 k 28 k 28 k 28 3c 28 a 28k 2s p0 2s u 1y m8 2s 1o 13 2t 8c a k 1y b4 a 2i m8 2s a 2i m8
FI 10 7 2s a 2i a 28 k 28 2s a a 2o 1 2m 5 1 2 l a a 1 2 7
FI 11 8 jh 5
FI 12 9 jh 5
AX 6 3 51 8
AX 7 4 51 8
AX 8 5 51 8
AX 9 6 51 8
|359|0|w|00|BG|1 1 2 2,3 4,1 3 3-4,2 3 2-3,3 2 3,3 3 2,2 3 3-4,3 3 3
BG 6 5 2 1
BG 7 4 5k 5k a k 1 6 3 14 u 5a 1 2r a 1o 14 1y
BG 8 5 5k 5k a 1y u 83 9 1o u 28
BG 9 6 o6 u 28 a 6 1 2 1
BG 12 7 m8 1
|36|06|w|00|HU|1 3 4,2 3 3,2 3 3-4
HU 8 6 a a 2 8 2 6 2 1 1 1 1 6 2 6 1 1 2 2 2 1 1 2 2 9 1 4 1 a 2 1
HU 9 5 1jk 5k m8 5k go 2s uk 2s 1ba 1 6 1 5a 2s
|370|0||00|LT|1 3 4,3 2 3,2 6,3 5
LT 8 5 8m a k a k k k k a u 1e a 1y 2t 4 3 2k 3 5 1 2j 4 5 2
|371|||00|LV|2 3 3
LV 8 3 ffk 2bm 1o a k 32 a 3b 1 550 n5c 7ps 7ps 1jk 668 rs
|372|||00|EE|3 4,4 3-4,2 2 4,4 3 3
EE 7 3 2gw 5k 2s 2s 5k 5k 8c go 2s 5a 5 1 4 2s 5k 1e k k 1e 5 6 5 2 2 9g rs 2s p0 2 8 ly 2s 2s a
EE 8 2 8kn4 7ps 1xg0 255s 255s 2bc 22x8 2s 7k8 1 9 a 1e k 5u jg k 1e u 2s m8 4mo rs rt 13 a 1e jg 5k 1jk dw 3c0 a 4q 5k eg 7s g7c uv4 7ps
EE 10 6 668 1
|373|0|w|00|MD|3 5,2 3 3,3 2 3
MD 8 5 5u 5a 3p 1 i 1 2 1 1 1 4 1 11 2s a a 14 15 2 1 4 1 2j 1 4 2
|374|0|w|00|AM|3 2 3,3 5,2 6
AM 8 4 rs 8c 5k 2s h8 u a a 14 28 u 1e k a k 1o u 2i 32 1y 6o a 2i a 1y 2s jg 2s 2s 5k 5k 2s 2s 2s dw 2s bv 2 6 6 1 d 1 11 18n 2s 5k 1e ku 2s 2s k 14 a u 2s 2s jg
|375|80|w|810 00|BY|3 3,3 2 2-4,4 2 3,3 2 2 2,2 3 2 2,3 3-4 4
BY 6 3 m8 1
BY 7 4 m8 1
BY 8 5 m8 1
BY 9 5 15z 5 4 a a a c 3 q 7 m k 1 7 2 a 14 2s 8w e 1 f 1 j 1e t 1 a 1o b 1 6 1 2 1 1 1 4 2 1 2 5 2 a 3c a 1e u a a 8m 2i 8c 2s rs 2s 2p8 a
BY 10 7 m8 2 1 1 6 1 2j 1
BY 11 8 ms 1
|376|||00|AD|3 3,4 4,3 3 3
AD 6 5 1 1 1 1 1 5
AD 8 4 1e0 1 1 1
AD 9 6 j6 1
|377|0|w|00|MC|2 3 3,2 2 2 2,1 2 2 2 2
MC 8 5 8c 2s 14 a 1 j 96 1 1x 1 t a a u k u
MC 9 8 6 2
|378|||00|SM|2 2 2 2,4 6
SM 8 6 1f 1 3 1 2 1 2 1 4 1 4 1 5 2
SM 10 4 16f8 2 3 1 1 d
|380|0|w|00|UA|3 3 3,4 5,2 3 4,3 3 3-4
UA 9 5 2e4 p0 2s 2s 2s go 2s m8 8c p0 2s 8c 2s 2s 2s 2s 2s a 2j 8 p1 1e a a a a 2 2 5 1 2i p0
UA 10 6 669 8 rl 2 5 1
|381|0|w|00|RS|3 3-9,2 5-10
RS 6 3 jg a 1e a a a a 1 2r 2 4 1 2 1
RS 7 3 sc 28 a 2i k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 k 28 k 28 k 28 k 28 2 8 a 28 2 8 a 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 2bc 2s dw 2s 2s 2s 2s a ri k 14 a k a
RS 8 4 sc 28 a 2i k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 k 28 k 28 k 28 k 28 2 8 a 28 2 8 a 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 1jk jg 2s 8c dw 2s 2s 2s 2s a ri k 14 a k a
RS 9 5 sc 28 a 2i k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 k 28 k 28 k 28 k 28 2 8 a 28 2 8 a 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 1jk uk dw 2s 2s 2s 2s a ri k 14 a k a
RS 10 6 sc 28 a 2i k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 k 28 k 28 k 28 k 28 2 8 a 28 2 8 a 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 230 2s 5k 2s dw 2s 2s 2s 2s a ri k 14 a k a
RS 11 7 sc 28 a 2i k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 k 28 k 28 k 28 k 28 2 8 a 28 2 8 a 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 2 8 a 28 2bc 2s dw 2s 8c a
RS 12 8 =210
|382|0|w|00|ME|2 3 3-4
ME 8 5 5m 7 2l 6 4 6 4 6 4 1 1 4 1s 3 1 2 4 1 1 1 1 2 2c 1 1 1 1 2 4 1 1 4 4 3 1 2 20 a k 1 1 1 1 1 p 3 2 1 4 u 1z 9 1 4 4 1 a 3 2 1 1 2 3o 1 3 2 1 1 2 1 5 2
ME 9 6 mh 1
|383|0|w|00|XK|3 5,2 3 3,3 3 3,2 7-10
XK 8 5 7s k 28 k u 1y 8c 1 2r 1
XK 9 6 7s 1 9 1 2h b
XK 10 8 12 1
XK 11 9 12 1
XK 12 10 12 1
|385|0|w|00|HR|2 2 3,3 2 2-3,1 4 3,2 3 3-4,3 3 3
HR 7 5 1o 2 i 1
HR 8 6 a e 7 5 4 1 1 3 2 3 1 3 6 3 1 2 3 1 2 1 1 2 4 1 h 1
HR 9 4 ffk 334 5eg 3uw 334 rs rs 2bc 1jk 2bc rs 2bc 668 rs d48 rs 70s 28k 1jk rs rs 2s b4 k o 1 a 1 l 1 h 3 1 5l 2s 1mc
|386|0|w|00|SI|2 3-6,3 5,2 3 3,1 3 2 2
SI 5 2 or 3
SI 6 3 m8 a 29 3 6 a
SI 7 4 =223
SI 8 4 xc jg 8c jg 2s p0 2s p0 5k p0 b4 2s a a z 2 3 2 8 k 5u uk 2s 2s 1o q 2 2 a a a 4 3 3 1e 3 1 1 3 2 14 a 14 k e6 u 1o 2s
|387|0|w|00|BA|2 3 3,2 2 2 3
BA 8 3 naw m8 b4 5k 2s 2s 2s 2s 5k 2s 2s go 5k 2s 2s go 5k 8c 2s 2s 2s 5k 5k m8 5k m8 5k m8 5k 2s 2s 5k 2s 8c 5k m8 73k b4 2s 2s 2s 2s 5k 8c b4 2s 5k m8 5k 8c 2s 5k 2s 2s 5k m8 b4 2s 2s 2s 2s 5k 5k go 2s 2s 5k 8c 2s 5k 2s 2s 5k dw 5k 2s 5k 8c 2s 5k 2s 2s 5k 8c 2s 2s 2s 5k rs 2bc rs 1jk 2gw 1o 14 l 9 1 9 b 9 a 3m a 2i a 78u 2bc 3uw rs rs rs rs rs rs rs rs rs
BA 9 5 4ni b b3 a 6y 2s
|389|0|w|00|MK|1 3 4,2 3 3,3 1 2 2
MK 8 3 ffk 334 rs go 2s 5k 2s 5u 15e a dm 2s 2bc b4 2s 2s 8c dw 2s 2s 8c dw 2s 2s 8c 5k 14 a 1e 5l 2r 2s 5ms dw 2s 2s 8c dx 2r 2s b4 b4 2s 2s 8c 2s 3w 1 1n 5l 2r 2s 8c 2s 3w 1 1n b4 8c 2s 2s 8d 2r 2s dw 8c 2s 2s uk 7ps 7ps 2bc 2s b4 1j 1 18 k 28 5k 8c 2s 8c a 2i k r 1 2 a a k 5u 334 25 1 2r 1 m 8w 50 k u a 61 1 m 7ps
|39|||00|IT VA|2 4-6,3 3-6,4 2-6,4 4,2 3-4 4,3 3 3-4,3 3-4 4,2 4 5,4 3 4,3 4 4-5
IT 6 1 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e 1e 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s 1i8s 2s 2us 2s dw 2s 3e8 32 u a 1e 1e 1e 1e
IT 7 2 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e 1e 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s
IT 8 3 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e 1e 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s 1pay 1e
IT 9 4 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e k a k 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s 3e8 2s 1e0 5k 2s 2s 2gw 2s 99c 668 uv4 2s 30c 2s jg 2s 3uw 2s
IT 10 5 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e 1e 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s 60o 2s a3w 6y0 2bc rs 8hk rs pr8 a 4g 1e
IT 11 6 rs 5k a 1e 1e a 2i 14 1e 2s a a a a a k 14 1e 1o 14 a a k 104 a 14 1o k 28 1o u 2s k 14 u a a 1y u 1o u 8c a 2i a 2i k a a k 14 2s a 1e 1e 14 1o a 28 8c a 1e 1o 1e 14 1y a 32 14 u 14 1e a k 14 1o a m6 1 dx a k 28 1y 14 u a a u 2s a a a a a k k a a a a 14 14 1e u 8m u u a k k u a k 3m 2s a 1e 1e 1e 1e 1e 14 8c a 1e 1e 1e 1e k 1y 2s a 28 k 1o 14 1e 14 2s gz4 5eg
IT 12 8 n3 1 1ts jg
VA 6 1 562 1
VA 7 2 562 1
VA 8 3 562 1
VA 9 4 562 1
VA 10 5 562 1
VA 11 6 562 1
|40|0|w|00|RO|3 3,2 4,2 3 4,3 3 3
RO 6 2 1ou a 31 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 b4 2s
RO 9 5 1mc 2s 2s b4 b4 2s 2s dw 2gw l 9 32 1o gy k 1o a 14 1e u u a a k pa k a a k a
|41|0|w|00|CH|3 3 3,2 3 2 2,3 2 3 2 2
CH 9 6 5u k a a a k u 14 1o a a k 1o k k k a a k k 1e k a v 1 1 1 1 3 1 1 1f 9 a k 1 1 1 1 1 3 1 t 1 l 2 4 1 3 a
CH 12 9 nw 1
|420|||00|CZ|3 3 3,2 3 3 2,2 3 3 3,3 3 3 3
CZ 9 5 1jk rs 2s 5k 5k 2s 2s 8c 2s 2s b4 b4 2s 2s 2s jg a 28 pa 1p 3l 5u 8c 2s 2s 32 2i 2s 2s 5k dw a 14 k a u au 5u a u a a
CZ 10 8 2o 1
CZ 11 9 2l 1 2 1
CZ 12 10 2o 1
|421|0|w|00|SK|1 2 3-4,2 2 2-3,1 3 3 2,3 3 3,2 3 2 2
SK 6 2 1o0 k q0 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 8b 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 8b 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1
SK 7 3 1o0 a qa 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2iw 1
SK 9 5 1p4 m8 2s m8 5k m8 5k m8 33 5 4 a d2 1e 9q 1y sm a 50 a 8c ge 1 13 a 1o 5k a k u a by
|423|0||00|LI|3 2 2,3 3 3,2 3 4
LI 7 2 fic 2s rs 2s b4 2s 5k 2s 2s 2s 2s 2s dw rs 1jk 2s 2s b4 2s 5k 1mc 2s dw 2s 1rw 2s xc 2s go 2s 28k 5k 2s 2s 2s 8c 5k 2s 8c 2s 8c 2s 2s 2s 2s 2s 8c 2s 5k 2s pgo rs 5k 2s 104 2s 104 2bc m 1 5 1 o7 2s 4ng 1 1m 1 29i 1 2 1 2 1 2m 1 7 1 2 1 em 1 1 1 2 1
LI 9 4 1dro 190 28 2s 1y 9g a a 1y 2s 26y 1 d 1 d k 7x0 a
|43|0|w|00|AT|1 3-12,3 2,2 3-5,3 3-10,4 3-9,2 3 3-4,2 4 4-7
AT 4 1 33 1
AT 5 2 3c 28 8d 9 7 1 1g a a a
AT 6 3 3c 28 38 1 42 1 11 9 2 1 4 1 1g a a a 1q 1 1x 1
AT 7 3 xc m8 3w a a k u a a 1o 6e k a a a a u 14 a u k 28 k k a 14 u a k k k a 3c 28 3m k a k a a 1o u u a a a u k k u 14 a 3w 14 a a 8w 28 1o 1 1 8 7i a 1y a a a k a a a u a a k a a 3m 2i k a 14 a u 28 14 a a a a a u a k a k a u k k a a k 14 a u a k 2s 2s 2s 3m a 1y 14 k a 3m a a a a u 3 3 e dw 5u 28 u a k a 1e a a k k k 1y a a a k a 14 u k 1o 4q k
AT 8 4 xc m8 3w a a k u a a 1o 6e k a a a a u 14 a u k 28 k k a 14 u a k k k a 3c 28 3m k a k a a 1o u u a a a u k k u 14 a 3w 14 a a 8w 28 1o 1 1 8 7i a 1y a a a k a a a u a a k a a 3m 2i k a 14 a u 28 14 a a a a a u a k a k a u k k a a k 14 a u a k 2s 2s 2s 3m a 1y 14 k a 3m a a a a u 3 3 e dw 5u 28 u a k a 1e a a k k k 1y a a a k a 14 u k 1o 4q k 8w a
AT 9 5 xc m8 3w a a k u a a 1o 6e k a a a a u 14 a u k 28 k k a 14 u a k k k a 3c 28 3m k a k a a 1o u u a a a u k k u 14 a 3w 14 a a 8w 28 1o 1 1 8 7i a 1y a a a k a a a u a a k a a 3m 2i k a 14 a u 28 14 a a a a a u a k a k a u k k a a k 14 a u a k 2s 2s 2s 3m a 1y 14 k a 3m a a a a u 3 3 e dw 5k 2i u a k a 1e a a k k k 1y a a a k a 14 u k 1o u a 3m k 14 a 2i a 2i k 1o a 96 1e a a 6e 1e a a a k 7s k 1y a
AT 10 6 =260
AT 11 7 =260
AT 12 8 =260
AT 13 9 =260
|44|0|w|00|GB GG IM JE|3 4,3 2 2,3 6,5 4-5,4 5-6,2 4 4,4 6,3 3 4
GB 7 0 4rhp3 1 9py0 a
GB 9 3 2ky5 4 bb 8 3iz 7 1 1 1o0 a 1 8 m 6 1l1 5 7 4 2e 7 15 5 2 3 3 3 50g 4 2e 2 1jg 1 3 6 4g 2 3 1 1 3 1dr 7 17q 2 1k a 31g 1 l 4 1 1 3 8 3 7 1p 1 1h3 1 mq 3 2qu 6 1 1 k a 82 a 2oy 1 5 4 bk 1 31t a o 4 1 1 1r7 3 fw k wm 1 10 1 x0 1 7 1 7 2 6 1 2rb 5 61 2 287 1 1 f 1ce a ge 4 8 1 9 1 9 1 9 1 d 1 5 1 1dx a 4is k ra 4 q 2 5 1 3ky 4 2 1 192 8 g 1 c2 a 2ct 1 tx 8 6z 2 1n 1 119 1 7 4 2hm 1 cvau rs
GB 10 4 2f6w go 3m 6 1s 2s 2s go 2p d 82 8c 8c pk dc dw b4 go b4 2s rs 2s 2s 2s 2s 140 cs jg 8c dw 2s 2s 2s go 2s 8c 2s 104 5k dw 2s m8 2s 2us 2s 2s 2s p0 2s b4 2s 2s 2s go 2s dw 2s 104 2s b4 2s 8c 2s 8c 2s go 2s b4 5k b4 2s 5k 2s 2s 5k 1e0 2s b4 2s 12w 2s dw 5k rs 2s m8 2s xc 2s b4 2s uk 2s 2s 2s 8c 2s 18g 2s 2s 2s m8 8c 5k 2s 8c 2s p0 5k 1mc 2s rs 2s 2s 2s 2s 2s go 2s b4 5k 5k 2s 2s 2s 18g 2s 5k 2s b4 2s jg 2s b4 2s 5k 5k jg 5k 2s 2s 2s 2s 18g 2s 5k 2s rs 2s 5k 2s 5k 2s 2s 2s 2s 2s 2s 2s b4 rs uk 2s 5k 5k 8c 2s 2s 5k xc 2s go 2s uk 2s go 2s 2s 2s jg 2s m8 8c 2s 2s dw uk dw 2s b4 2s b4 2s 5k 2s go 2s 5k 5k 5k 2s go 5k dw 5k xc 2s p0 2s 2s 5k 5k 5k 5k 2s b4 5k 104 2s dw 2s 5k 2s dw 2s 8c 5k 12w 2s 2s 2s 2s 5k 8c 5k go 2s 5k 2s 5k 2s rs 5k b4 2s 2s 5k 1jk rs 1jk 1jk 1jk g7c 1jk 4mo 334 3uw rs oow 3uw rs 5eg 5eg 7ps ffk ffk ffk 7ps 3n68 ffk 2sb4 zb4 a 3yi 2s 12w 2s 60o dw 2s 12w 2s 2s 5k jg 2s dw 5k 2s 5k 3w a 1e 2s go 2s b4 dw 3c a 1y 2s 5k 2s jg 2s 8c 2s 5k 2s go 2s 2s 2s dw 3c 28 668 2s 15o 2s 2e4 2s p0 2s 5hi a a 1e a a 1xg 2s 5k0 5eg rs pgo 334 iio 334 k28 ffk 1bu8 2bc 334 rs
GG 10 5 bfg 1 2 5 1clq a fu a jr 1 5 1 eki 5k
IM 10 3 yt9i 1 7h b4 3h0jg 2s 1f5o rs 24e0 e6 1e a u 2s 2s 5k
JE 10 5 bu4 3 1 5 1a3h a 1gv 1 3 2 qp a 8m a tq a
|45|||00|DK|2 2 2 2
DK 8 5 5l 9 1 9 1 9 1 9 1 9 1 13 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 b 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 t 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 j 1 9 1 9 v 9 1 9 1 9 1 j 1 9 1 9 1 9 1 9 a a 1 9 1 9 1 9
|46|0|w|00|SE|2 2-3 2,3 4,2 3 2,1 2-3 2 2,3 2-3 2,3 2-3 3,2 2-3 2 2,2 3 2 2,1 3 3 2,3 2 2 2,3 2 2 3,3 2 3 2 2
SE 6 4 k 1
SE 7 3 uk 2s 2s 2s 5k 2s 8c 5k 2s 2s 5k 2s go 2s 2s 5k 8c 2s 2s 2s 2s 2s 2s 2s 104 2s 5k 2s 18g rs 1 8 1 2i 83 8 16 8 ct 1e u a
SE 8 4 uk 3w a a 14 46 1e u k 46 a a a 14 u dc k 3c a a k u a k a a 14 a a 3c 1o a a k 28 1o a a k 1e 1e 3m k a 14 32 14 k u 6e 1y 14 1o a a k 1o 3c a 1o a 3c a a a a 14 2s a a k 14 a 3w a a a 1o u k u 1y a 2i u 1o 14 1y a a a 1e 1e 4g 14 a k u 14 k a a 1o 28 a u 28 2s a u 1o 1e 1e 32 a 14 a a k 14 u a k 14 1o u 1y a a a a a k a k 14 a k sm rs 1 8 1 4g a a a 32 a 14 v 8 1 14 1 8 1f 1e 1e k 28 k a a a 14 a k
SE 9 5 s2 28 a 3w a a 14 46 1e u k 46 a a a 14 u dc k 3c a a k u a k a a 14 a a 3c 1o a a k 28 1o a a k 1e 1e 3m k a 14 32 14 k u 6e 1y 14 1o a a k 1o 3c a 1o a 3c a a a a 14 2s a a k 14 a 3w a a a 1o u k u 1y a 2i u 1o 14 1y a a a 1e 1e 4g 14 a k u 14 k a a 1o 28 a u 28 2s a u 1o 1e 1e 32 a 14 a a a 1e u a k 14 1o u 1y a a a a a k a k 14 a k u 2s 2s 5u a 28 a 28 a 50 k xc 1 8 1 4g a a a 32 a 14 v 8 1 14 1 8 1f 1e 1e k 28 k a a a 14 a k
SE 10 6 6y1 8 am 8 16 8 ct 1e u a
SE 12 9 70 1 1 2 bl 4 1 1
|47|||00|NO SJ|3 2 3,2 2 2 2
NO 5 3 2 2 1 5
NO 8 4 1mc b4 go 8c 2s 2s 2s 5k 2s 5k 8c 10 1 a3 5k 8c 2s 8c 8c b4 2s 104 2s k 28 9 b k a a 14 a 28 a 5k 1o 6o a 5a rs
SJ 8 6 27 1
|48|||00|PL|5,3 3,2 2 3,3 2 2-3,3 3 3,2 3 2 2,3 3 3-4
PL 6 4 1s 1
PL 7 3 xv 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 b3 1 2r 1 2r 1 2r 1 2r 1 8b 1 28 2s 3b 1 2r 1 2r 1 jf 1 2r 1 2r 1 2r 1 5j 1 5j 1 b3 1 5j 1 2r 1 2r 1 5j 1 2r 1 5j 1 2r 1 2r 1 28 2s j 1 5j 1 2r 1 8b 1 8b 1 2r 1 2r 1 2r 1 b3 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 5j 1 5j 1 8b 1 2r 1
PL 8 6 1s 1
PL 9 5 xc jg 5u 2 1 3 4 a 1 9 1o dw 5k 2s 5k 8c b4 2s 2s m8 2s 1k4 a k a u a pk k a 1e p0 2s 2s 5k 5k
PL 10 7 m8 1
|49|0|w|00|DE|2 3-13,3 3-12,4 2-11,3 4,5 2-10,3 5-11,3 1 4-10,3 7-8,3 7-12,5 6,3 4 4,4 7,3 8,3 2 7-8,4 2 7,3 2 8
DE 4 1 4k 1 3 2
DE 5 2 4k 1 3 2 3m a 2i a 7s a 5a a
DE 6 3 4k 1 3 2 v 6 1 15 1 k 1 7 2 8 2 k k i 1 l 1 7 3 8 1 l 1 19 3 9 1 8 1 j 4 7 1 t 1 12 2 9 1 8 2 1 1 1b 1 a 1 i 1 k 2 7 2 h 2 j 1 9 1 9 1 8 2 6 4 2 1 5 4 g 1 g 1 b 3 2 1 7 1 8 1 9 1 3 1 3 3 a 6 1g 2 9 1 5 1 2 2 8 2 8
DE 7 3 12c a 6y a u k 8m 1o a be a 5k a 1y k 28 k 5k 5k 50 a 5u a 1y u 28 a 5u a ci u 2i a 28 a 3w 1 9 1 s 1 a 14 1y a 82 a ak k 2i a 28 k a a d2 a 2s a 50 a 5k k 1y k 4q k 5a a 2i a 2i a 28 k 1o 14 k a 1e 14 4g a 4g a 32 u k a 1y a 28 a 2i a u a u u 2s 1o eg k 2i a 1e a k k 28 k 28
DE 8 4 19k a u k 2s k 5a 1o a be a 5k a 1y k 28 k 5k 5k 50 a 5u a 1y u 28 a 5u a ci u 2i a 28 a 3w 1 6 1 2 1 8 1 a 1 8 2 7 16 1y a 82 a ak k 2i a 28 k a a d2 a 2s a 50 a 5k k 1y k 4q k 5a a 2i a 2i a 28 k 1o 14 k a 1e 14 4g a 4g a 32 u k a 1y a 28 a 2i a u a u u 2s 1o eg k 2i a 1e a k k 28 k 28
DE 9 5 19k a u k 2s k 5a 1o a be a 5k a 1y k 28 k 5k 3c a 1y 50 a 5u a 1y u 28 a 5u a ci u 2i a 28 a 3w 1 6 1 2 1 8 1 a 1 8 2 7 16 1y a 82 a ak k 2i a 28 k a a d2 a 2s a 50 a 5k k 1y k 4q k 5a a 2i a 2i a 28 k 1o 14 k a 1e 14 4g a 4g a 32 u k a 1y a 28 a 2i a u a u u 2s 1o eg k 2i a 1e a k k 28 k 28
DE 10 6 123 9 64 a a u u 3w 5a 1o a be a 5k a 1y k 28 k 5k 5k 50 a 5u a 1y u 28 a 5u a ci u 2i a 28 a 3w 1 6 1 2 1 8 1 a 1 8 2 7 16 1y a 82 a ak k 2i a 28 k a a d2 a 2s a 50 a 5k k 1y k 4q k 5a a 2i a 2i a 28 k 1o 14 k a 1e k a a 4g a 4g a 32 u k a 1y a 28 a 2i a u a u u 2s 1 1 1 1 1 1 1i eg k 2i a 1e a k k 28 k 28
DE 11 6 bko 8c a 1 m 1 24 1 2h go 2s 8c 8c 1p4 uk go 2s 35w 2s 1jk 2s jg 5k m8 5k 1jk rs 25s 2s 1mc 2s jg 8c m8 2s 1mc 2s 3h0 8c p0 2s m8 2s 12w a 1o a k a 28 a 2s a 28 k 1y bo jg 2s 28k 2s 2xk 5k p0 2s m8 5k 2s 2s 3mk 2s rs 2s 1e0 2s 1mc 2s jg 5k 1b8 5k 1gs 2s p0 2s p0 2s m8 5k go b4 5k 2s dw 5k 2s 2s 18g 2s 18g 2s uk 8c 5k 2s jg 2s m8 2s p0 2s 8c 2s 8c 8c rs 2i a dw 40g 5k p0 2s dw 2s 5k 5k m8 5k m8
DE 12 7 cct 1 6p 1 3z 2t 8c 5k d 1 2r 1 3x 1 2r 1 2r 1 1l 1 3b 1 4l 1 2r 1 x 1 1u 5k 1gs go 2s 35w 2s 1jk 2s jg 5k m8 5k 1jk rs 25s 2s 1mc 2s jg 8c m8 2s 1mc 2s 3h0 8c p0 2s m8 2s 12w a 1o a k a 28 a 2s a 28 k 1y bo jg 2s 28k 2s 2xk 5k p0 2s m8 5k 2s 2s 3mk 2s rs 2s 1e0 2s 1jk 5k jg 5k 1b8 5k 1gs 2s p0 2s p0 2s m8 5k go b4 5k 2s dw 5k 2s 2s 18g 2s 18g 2s uk 8c 5k 2s jg 2s m8 2s p0 2s 8c 2s 8c 8c rs go 40g 5k p0 2s dw 2s 5k 5k m8 5k m8
DE 13 7 37qo a v4 a pf 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 18 a ri a ri a ri a u9 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r b sf 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 2r 1 5g a 1uy a 13q s2 2bc 1jk 3m a ri a 136 a ri a ri a fu a x2 a 19u a ri a 96 a ic 1jk ens 4mo rs vmw rs ffk rs 5eg 1jk 668 1jk ffk 7ps lls rs g7c rs 5eg 2bc 668 rs g7c rs yq0 2bc 6y0 rs 668 rs 8hk rs rs 2s 2s 2s 2s jg 2s p0 m8 2s rs 2s m8 3xo 5eg rs mdk rs tbk 1jk 6y0 rs 668 1jk rs rs 109k rs 7ps rs dw0 rs ffk 1jk 5eg 1jk d48 1jk ens rs 6y0 rs 6y0 rs 668 1jk 4mo 334 1jk rs 3uw 1jk rs rs ccg rs ccg rs 8hk 2bc 1jk rs 5eg rs 668 rs 6y0 rs 2bc rs 2bc 2bc 7ps 4mo 144g 1jk 6y0 rs 3uw rs 1jk 1jk 668 1jk 668
|500|||00|FK|
FK 5 4 2 6
|501|||00|BZ|3 4,1 3 4 3
BZ 7 4 5k a a a 6 1 n 1 j 1 j a a a u 1 j 1 j a a a u 1 j 1 j a a a u 1 j 1 j 14 a u k a a a 2 1 r 1 j 1 j a a a u 1 j 1
BZ 11 7 m8 1
|502|||00|GT|4 4,4 3 4
GT 8 5 64 ak k 28 k 2d
GT 11 8 50 2 8 a
|503|||00|SV|3 4,4 4,3 4 4
SV 7 4 m8 2 2q 1
SV 8 3 g7c 5bp 2 2 2 rm 1 1 1 2 2 uc ffk n5c
SV 11 8 m8 1 2r 1
|504|||00|HN|4 4
HN 8 4 1p4 6 3 1 1 u 1 7 6 1 1 1 4 1 1 2 2 1 1 2 1 1 1 2 1 4 1 2 1 7 34 1 1 2 e 3 3 1 1 1 1 e 1 1 2 3 1 1 2 2 k 1 l 2 1 1 1 3 1 6 n 1 2 3 2 1 1 c 2 3 2 2 3 1 5 1 j a 7 1 2 1 5 2 2 1 3 1 2 1 2 4 3 2 1 t 1 9 1 2 d 3 1 1 a 2 16 1 1 5 1 9 2 2 6 1 2f 5 1 1 1 3 1 5 1 3 2s rs 2bc 2bc
HN 11 7 66a 1
|505|||00|NI|4 4
NI 8 4 1e0 1 5j rs 1xg 28 3c 5k 8c a 2i a k a a a 14 a u k 14 a 14 a 5u a u 2s 14 a u a dw b4 2s rs
|506|||00|CR|4 4,3 3 4
CR 8 3 ffk 14 1o a oq 1jk rs 334 1ky a 7o4 8hu 4me rs 1jk 3uy 3uu 334 6y0 5eg
CR 10 7 m8 1 2r 1 4 1 3 1
|507|||00|PA|3 4,4 4,3 3 4
PA 7 4 2s c 2 1 2 1 1 1 3 1 3 1 2 2 1 1 3 1 3 1 2 1 2 1 2 1 4 1 4 2 3 1 2 1 1 2 4 2 4 2 1 1 2 1 2 1 1 1 4 18 1 12 1 18 7 1 6 g 4 1 5 1 1 1 1 v t 6 1 1 1 b k 6 1 3 k s m 1 9 1 i 1 3c 1 8 1 a 3 3 3 1 1 2 1 6 1 3 1 5 1 4 7 3 2 3 3 1 6 4 7 9 1 8 3 a 1 5 f 1 3 1 4 2 2 4 1 b 2 3 2 1 1 1 1 3 1 d 1 4 9 1 4 1 1 2 1 2 4 3 1 1 3 1 2 9 1 3 2 1 4 4 6 3 6 1 3 1 4 1 a
PA 8 5 go 2s 2s 1
PA 10 7 m8 1
PA 11 6 m8 1
|508|0|w|00|PM|2 2 2,3 3 3,3 2 2 2
PM 6 5 2 8
PM 9 4 1ins 6 4 7 71z 2bc 4mo rs
|509|||00|HT|2 2 4
HT 8 5 64 a l 5 p 1 9 1 2 1 4 5l 1e k a a 5u 2s 1o 5 5 5 5 4 1 1 2 c
|51|0|w|00|PE|3 5,1 7,2 6,3 3 3
PE 8 4 rs pa a 1e a a 1mm 82 a 2i gy 2i a 82 32 2s b4 jg 1y a 85 1 q 5a a 2s 1e a 14 2s 8c u a k 14 1 4 2 1 2 2i 8c 2s 1 5 4 6 4 9 1 1y 1 4 2 2 1 14 1 9 1
PE 9 8 9 1
|52|||00|MX|2 4 4,3 3 4
MX 10 7 5k 2 i a 1 3 1 4 2 1 1 7 l 6 1 2 1 5 1 2 5 1 1 2 2 1 a 7 1 1 1 j 1 9 1 9 b 8 2 9 1 5 f 5 1 3 1 9 1 8 1 k 1 9 1 9 1 3 1 5 2 5 1 3 1d k i 1 2 7 1 1 c 5 1 1 2 9 1 9 1 9 1 3 2 a 1 3 1 7 8 2 6 5 c j 1 9 1 9 1 1 1 7 1 j 1 6 2 1 1 1 5 1 2 1 9 a 1 1 1 4 1 2 1 6 4 2 1 3 e 2 1 1 1 8 3 2 9 1 2 2 1 1 2 1 1 2 c 2 1 4 1 4 7 3 1 3 c 1 1 2 3 1 1 a 1 2 8 8 1 a
|53|0|w|119 00|CU|2 4-6,1 6-7,1 7,3 7
CU 6 4 w 2 e 2
CU 7 5 l 4 7 2 7 2 2 1 1 3 k a
CU 8 6 l 4 6 3 7 3 1 f 2 3 5 a
CU 10 7 m8 1 1 1 2 1 1 1 1y 1
|54|0|w|00|AR|4 2 4,2 4 4,3 3 4,1 4 2 4,1 2 4 4,3 3 5,1 3 3 4
AR 10 5 8hk p0 7t8 3 d k 1o 1e 18 1 j 3 7 3 7 2 8 3 7 3 h 2 y 14 18 3 7 1 9 1 9 2 8 3 7 3 1l 2 i 3 7 3 g 4 11 1 7 5 h 1 9 1 9 3 7 3 7 3 r 1 9 1 9 1 9 1 1v 5 h 1 7 6 6 1 9 1 1d 3 7 1 13 1 9 1 1b 6 c a 2m 3 h 1 9 3 p 5 p 6 5 4 7 3 7 2 1c 1 j 1 9 1 9 1 9 1 9 1 9 1 13 3 7 1 9 2 8 3 6 4 1l 3 7 1 9 1 9 3 7 1 9 1 9 1 1j a 2i k 4j 4 7 1 9 1 9 1 9 3 lb 2 8 3 7 2 g 6 6 3 49 a ua a 1y 1y w 6 g 1 9 3 7 1 23 k 1y 14 4 1 9 1 t 1 13 1 9 1 7 7 5 1 1j k 12c k qh 4 7 2 8 1 2x u w 6 6 1 9 2 7 4 7 1 9 1 9 2 8 1 9 1 9 1 j 1 9 3 7 1 9 2 8 1 9 1 13 1 h 5 d k 4 2 i 1 13 1 9 1 7 7 23 1 9 1 8 4 f 7 1j 2 e u 1i 1 7 5 3 k 1y 14 2js 2 g 5 9j a 4u 3 r 3 h 3 7 3 39 3 7 3 7 3 h 3 7 3 7 3 7 3 7 3 7 3 n 1y 1e u 1o 14 4 3 7 3 10 4 h 3 7 3 5 6 6 3 1r u e 3 h 3 f 5 7 3 6 4 7 3 7 3 7 3 7 3 7 3 f 5 7 3 z 5 1j 7 5 3 3 a m 7 d 6 g 3 5 6 6 3 r 3 7 3 7 3 3p 28 e 3 7 3 h 3 6 4 1v 3 7 3 3 u 3 4 z 6 6 3 5 5 6 4 h 3 6 4 7 3 7 3 3j 3 7 3 5 5 1u 4 7 3 7 3 7 3 7 3 7 3 1l 3 7 3 3 u aa k 50 a ge k 1i 1 1 1 11 1 1 1 7 3 f 5 r 3 11 3 1l 3 r 3 6 4 1l 3 h 3 23 5 r 3 5 7 5 3 5 5 7 3 1h k 1r 4 7 3 7 3 7 3 f 7 z 1 1 1 7 3 11 3 21 k 28 k 1o 1o y 1 1 1 10 4 7 3 7 3 1b 3 d u 4 3 7 3 r 1 1 1 h 3 7 3 7 3 7 1 1 1 1r 14 4 3 7 3 r 3 7 3 7 3 f 7 f 3 7 3 7 1 1 1 n 1e 4 3 5 7 15 14 4 3 3 a o 1 1 1 7 1 1 1 h 3 g8t 2s 8c 5k 2s 2s 2s 2s 4mo 2s b4 2s 9kg 2s p0 2s
AR 11 5 h5a8 rs 2cvk p0 7t8 3 d k 1o 1e 18 1 j 3 7 3 7 2 8 3 7 3 h 2 y 14 18 3 7 1 9 1 9 2 8 3 7 3 1l 2 i 3 7 3 g 4 11 1 7 5 h 1 9 1 9 3 7 3 7 3 r 1 9 1 9 1 9 1 1v 5 h 1 7 6 6 1 9 1 1d 3 7 1 13 1 9 1 1b 6 c a 2m 3 h 1 9 3 p 5 p 6 5 4 7 3 7 2 1c 1 j 1 9 1 9 1 9 1 9 1 9 1 13 3 7 1 9 2 8 3 6 4 1l 3 7 1 9 1 9 3 7 1 9 1 9 1 1j a 2i k 4j 4 7 1 9 1 9 1 9 3 lb 2 8 3 7 2 g 6 6 3 49 a ua a 1y 1y w 6 g 1 9 3 7 1 23 k 1y 14 4 1 9 1 t 1 13 1 9 1 7 7 5 1 1j k 12c k qh 4 7 2 8 1 2x u w 6 6 1 9 2 7 4 7 1 9 1 9 2 8 1 9 1 9 1 j 1 9 3 7 1 9 2 8 1 9 1 13 1 h 5 d k 4 2 i 1 13 1 9 1 7 7 23 1 9 1 8 4 f 7 1j 2 e u 1i 1 7 5 3 k 1y 14 2js 2 g 5 9j a 4u 3 r 3 h 3 7 3 39 3 7 3 7 3 h 3 7 3 7 3 7 3 7 3 7 3 n 1y 1e u 1o 14 4 3 7 3 10 4 h 3 7 3 5 6 6 3 1r u e 3 h 3 f 5 7 3 6 4 7 3 7 3 7 3 7 3 7 3 f 5 7 3 z 5 1j 7 5 3 3 a m 7 d 6 g 3 5 6 6 3 r 3 7 3 7 3 3p 28 e 3 7 3 h 3 6 4 1v 3 7 3 3 u 3 4 z 6 6 3 5 5 6 4 h 3 6 4 7 3 7 3 3j 3 7 3 5 5 1u 4 7 3 7 3 7 3 7 3 7 3 1l 3 7 3 3 u aa k 50 a ge k 1i 1 1 1 11 1 1 1 7 3 f 5 r 3 11 3 1l 3 r 3 6 4 1l 3 h 3 23 5 r 3 5 7 5 3 5 5 7 3 1h k 1r 4 7 3 7 3 7 3 f 7 z 1 1 1 7 3 11 3 21 k 28 k 1o 1o y 1 1 1 10 4 7 3 7 3 1b 3 d u 4 3 7 3 r 1 1 1 h 3 7 3 7 3 7 1 1 1 1r 14 4 3 7 3 r 3 7 3 7 3 f 7 f 3 7 3 7 1 1 1 n 1e 4 3 5 7 15 14 4 3 3 a o 1 1 1 7 1 1 1 h 3
|55|0|w|00|BR|4 4,3 2-3 4,2 4 4,2 5 4
BR 8 4 2bc a ri a a 1 9p 1 dp 1
BR 9 6 dw 1 8b 1 2r 1
BR 10 7 34 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 e 4 1 1 4 4 1 1 e 4 1 1 o 4 1 1 4 4 1 1 c 1 2 1 8 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 e 4 1 1 4 4 1 1 o 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 2 1 b 4 1 1 e 4 1 1 4 4 1 1 4 4 1 1 1i 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 e 4 1 1 e 4 1 1 4 4 1 1 4 4 1 1 e 4 1 1 e 4 1 1 2 1 b 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 2 1 b 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1 4 4 1 1
BR 11 8 3b 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 j 1 9 1 j 1 t 1 9 1 t 1 9 1 9 1 9 1 9 1 j 1 9 1 t 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 j 1 j 1 9 1 9 1 1n 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 j 1 j 1 9 1 9 1 j 1 j 1 j 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 j 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1
|56|||00|CL|5 4,3 3 3,2 3 4,1 4 4,3 3 3-4,4 3 4,3 3 2 3
CL 9 3 4j9s a 66i a 5a 7 4t 7ps 1jk vp 4 1j a 8w a 17c p0 a m3k a u a 16o4 uv4 12kw 12kw 12kw n5c 7ps 7ps 7ps ffk 7ps rs 6y0 7ps 7ps n5c 7ps 7ps n5c n5c 7ps 7ps uv4 255s 7ps 8c 7hg ccq a pj6 14 i2 2s 2s rs fic 2s 6e a 136 a 5ic
CL 10 7 go 1
CL 11 6 9ho 1 10sz 2s
|57|0|w|00|CO|4 4,3 7,1 3 7
CO 8 6 1a 1
CO 10 2 hv05c cuyo 8kn4 u08w 7ps 1xg0 apsw 7ps 67rk n9s 1t0 1g30 yakg 4abk 12kw0 255s doyww 4a7 3fl 1xg0 ffk 1pq8 2klc 1pq8 ffk 1pq8 ffk 1pq8 ffk 1pq8 7ps 1xg0 hduv4 255s 2b5ts 7ps
CO 11 7 1e0 1 2r 2 19 2
|58|0|w|00|VE|3 7
VE 10 7 5w 1 l 2 1 d 1 t 1 9 1 6 2v 1 b 1 1 5 3 1 1 1 1 1 21 2 2q 1 5j 1 2r 2
|590|0|w|00|GP BL MF|3 2 2 2
GP 9 4 19ix 6 1 1 1 3 1 d 1 1 2 c 1 6 3 3 1 1 1 8 1 3 7 1 1 7 1 c le a 71c 2s m e 1d0 5 70n 2bc 4mo rs 31q u le 7 26z k 1o a
BL 9 4 19jn 1 1 1 l 2 y 1
MF 9 4 19iw 1 6 1 1 1 3 1 g 1 c 1 6 1 5 1 1 1 i 1 1 1
|591|0||00|BO|1 7,8,3 2 4
BO 8 4 1p4 2s 5v 1 8 a k a k a 6 2 e 1 7 a 1r 2 3k 2 e 1 m 1 c5 2s 1o a c 1 1 1 9g 1 g 1 9 1 2 1 1 1 s 1 5 1 2 1 o a 2 3 7 1 1 1 3 1 3 1 1 1 7 5 3 a bo 2s 33 1 8 a a a a a 2 1 7 k 8c 2s go 2s 5k 1jk
BO 9 4 1pqi 1 6 1
|592|||00|GY|3 4
GY 7 3 1o0 28 a 1e a 14 50 6y a a 2i a 8w a k 46 rs u a a 2s k by 1y u k u k n2 1cw a a k k 14 k 3c a gy a 1e a 5a a 2s a 8 1
|593|0|w|00|EC|1 3 4,2 3 4,4 3 3-4
EC 8 4 1p4 go 2i 1 8l go 2i 1 8l go 2i 1 8l go 2i 1 8l go 2i 1 8l go 2i 1
EC 9 5 76c u 1o a 50 1r h 14 28 64
EC 10 6 1b8 1 2r 1
EC 11 7 1e0 1
|594|0|w|00|GF|3 2 2 2
GF 9 4 19u0 g 4 u 6 8 g 1 9 a ak a 7c6 13 1 a 14 a 13q 4 6zu 2bc 4mo rs 320 a ly 7 26p 2s
|595|0|w|00|PY|3 3-6,2 5,3 4-5,2 3 3-4,2 3 4,3 6,3 3 3,4 3 4
PY 6 4 u 1 t 1 9 1 9 1 9 1
PY 7 5 u 1 1 1 5 2 2 1 1 1 1 3 b 2 8 4 6 4 2 1 3 1
PY 8 5 5k k 4 3 1 1 b u 1 1 3 1 4 a 1 5 4 a 8 1 1 a 1 1 4 2 4 2 1 1 1 1 3 1 8 1y 1 2 7 a 1 1 1 1 6 u 1 4 2 1 2 1f 1 3 19 k b 3 a 1 q 8 l 19 5 a 1 5 1 2 6 1 4 9 b 14 i 1 1 a u a
PY 9 4 ffk 1jk b4 8c 2s 2s uk 2bc 2s 2s 8c 2s b4 rs 2s dw b4 rs m8 2s 2s rs 2s 2s b4 5k b4 5k 2s 2s 2s 2s 8c 2s m8 5eg 2s 5k jg rs 2s 2s 2s 2s go 2bc 2s b4 5k 2s 5k 3xo 2s 8c 3h0 1jk uk 8c rs 2s 208 m8 1mc 3h0 dw rs 2s dw 2s 5k go 2s b4 p0 uk 334 1e0 2s 2s rx 2b7 rs 35w 2s p0 5k go 2s 2s go 8c a 2i jg a a 7s dw
PY 10 6 7k8 1
PY 11 7 7k8 1
|596|0|w|00|MQ|3 2 2 2
MQ 9 4 19zk b 4 1 b 1l 5 2 3 6 5a a 7hg 5k uu 4 70e 2bc 4mo rs 32a 4 m4 a 280 k
|597|||00|SR|2 2 2,3 3,3 4
SR 6 4 l 3 6 8 2 a 2 7
SR 7 5 1o 1 7 1 2 7 1 d
|598|0|w|00|UY|4-5,3 3-4,3 4,2 3 3,4 4,3 3 2-4,3 3 3 2-4
UY 4 2 l 1
UY 5 3 l 1
UY 6 2 4 1
UY 7 3 4 1 34d a 31g a 14 a q4 2i
UY 8 4 4 1 1d1 1 45 1 1u 1 9 1 2 rs xc go 3bg p0
UY 9 5 4 1
UY 10 6 4 1
UY 11 7 4 1
UY 12 8 4 1
|599|||00|CW BQ|3 4,1 3 4
CW 7 4 go 3
CW 8 4 79y 6 5 1 2 1 f a u w 8 14 1y 1e k 2 2 1 5 1 1 8 4 6 d 1 1 1 1 1 9 1 9 3 17 1 5 b a c d 1 1 3
BQ 7 3 2gc 9 2 1 2 2 1 2 qp b 26l k 3m a a k a a 14 a 6o a 5a a 1o a k 32 14 k
|60|0|w|00|MY|1 3 4,2 3 3-4,1 4 4,1 3 2 4,3 3 4,2 4 4
MY 8 4 38o 20 8 eg a u a k a 3c 5k 1o k 7i u 3c a 5a k k 7s 28 a a a a a a a 5k u 3w a 1e 1e a 14 k u 14 5u 32 k 14 a a a 2i a 2s 1e 5a a 46 64 1y u 14 1o 1y u 1o 14 14 k k k 14 a k u 28 k 28 1e a a a 1e a 1o 5a a 2i a au a 2i
MY 9 4 7vc 7i u 64 14 6e s2 rs 2s p0 5k 5l 2r dw 8m a iw rs 2s p0 3c k 1o 5u 1e f 2n 46 14 1t 19 5 p 2i a rs 99c b4 5k m8 5k 2s 2s 2s 2s 8c b4 5k 2s 8c 2s dw 2s dw 2s 5k 8c 5k 2s 2s 2s 1jk 2s 2s
MY 10 4 2dnc 3uw 1e 16i a k a u 46 a a 14 si 1 1 2 8km 2s iwk 1e 47 2 2 1 4 a 1 1 8 2 8 2 3 1 2 4 2 1 5 1 1 1 7 a 140 7 cl a 1pe uk 7n0 2s 7n0 2s 44w a 3hu 7ps
|61|0|w|0011 00|AU CC CX|2 3-4,2 3 2-4,3 3 3,1 4 4,4 3 3
AU 5 2 4j 1
AU 6 3 3m a n 1
AU 7 3 19a a 4i 1
AU 8 3 adm 5 271 2s
AU 9 3 33yk a u k k a 1e k k a 1e k k a 1bi 2s c6w rs rs0 u3c rs uk p0 7ps rs rs rs 1y7s rs 1mc p0 7ps rs a14 rs 1exc 2bc rs 1jk 4mo rs d48 rs 5k0 m8 2mg 5k 93s go dw dw 2bc 4abk mdk rs n5c 7ps n5c 13co 1 2 r 2 r 2 r 2 r 2 r 2 r 2 v 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 b 1 y 8 2 1 1 1 1 1 1 1 1 1 6 5 5k 2p8 rs 334 6y0 rs gok a a a 1h 1 72 1 67d
AU 10 6 104 1 dv 1 2r 3 3 1
AU 12 8 104 1
CC 9 3 i8my 1 s 1 s 1 s 1 s 1 1l 1 1a 1 v64 a 21 1
CX 9 3 i8mx 1 s 1 s 1 s 1 s 1 s 1 s 1 1a 1 c 1 v6c a 8k 1
|62|0|w|00|ID|1 3 3,2 5-9,3 5-7,3 5-8,3 3-4 3,3 6-8,3 3 4,3 1 3 3,3 4 4-5
ID 7 3 15o 1 h1 1 rd 2s 28k 2s
ID 8 3 gl8 1 dv rs 2s b4 18g b4 dw p0 5k go 8c rs 2s m8 uk rs 2s m8 5k go 2s 2s 5k 8c jg m8 5k 8c 2s 5k 2s 2s 2s dw 2s 2s 5k uk uk dw 5k b4 2s 5k 5k jg 5k 8c 2s 8c 2s 8c 2s 2s b4 2s jg 8c 8c 5k 5k dw dw 2s 2s 5k go 5k 2s 5k 1xg 8c 2s dw 5k 2s 5k b4 5k 5k 2s go 2s 8c 2s 2s 5k 5k 2s b4 2s 2s b4 m8 35w 1jk 2s go 5k 2s 2s go 8c rs 38o 2s m8 p0 2s 1gs 2s m8 5k 1rw 5k b4 1jk 2s 7ps 5k jg 5k 2s go 2s dw 5k 2s 2s 2s 1mc 5k 5k b4 8c 5k 5k 5k 2s 2s 2s 2s 8c 2s 8c 8c 2s 5k 2s 2s
ID 9 6 4x 1 w k 1 4 5 a 1 4 5 9 2 6 3 a 1 8 b a 1 8 2 6 1 1 2 3 7 8 2 3 1 2 1 1 1 5 1 1 2 b b 5 2 4 1 2 2 7 2 3 1 3 1 3 1 1 4 1 7 3 3 2 2 5 5 1 1 2 6 2 1 2 p 3 1 5 2 1 2 4 2 2 1 6 1 3 1 1 2 2 1 4 1 1 4 8 15 k 1 6 2 1 1 6 3 a 16 1 8 9 1 j 1 8 2 n 2 4 k 1 9 u a 1e 1 2 7 2 1 6 1 5 2 1 1 1 l 2 2 4 3 2 2 2 1 1 1 1 3 1 3 3 1 2 1 1
ID 10 6 1d6 a 8w 5k a 14 1e 2s a 14 1e 2i k 1o u 2s a 28 32 2s a 28 k 1o a a k u 1y 28 k u a k a a a 1e a a k 32 32 1e k 14 a k k 1y k u a u a u a a 14 a 1y u u k k 1e 1e a a k 1o k a k 6y u a 1e k a k 14 k k a 1o a u a a k k a 14 a a 14 28 be 5k a 1o k a a 1o u 2s bo a 28 2i a 5a a 28 k 6e k 14 5k a u a l 1 i 8m 2s dw a k 1y k a 1o a 1e k a a a 5u k k 14 u k k k a a a a u a u u a k a a
ID 11 5 1e3 1 3r6k rs 14w8 334 ccg 334 3uw 6y0 1jk 4mo 2bc 7ps rs 668 gz4 668 1jk 4mo rs rs 1jk 2bc 5eg 668 1jk 2bc rs 1jk rs rs rs 3uw rs rs 1jk 8hk 8hk 3uw 1jk 334 rs 1jk 1jk 5eg 1jk 2bc rs 2bc rs 2bc rs rs 334 rs 5eg 2bc 2bc 1jk 1jk 3uw 3uw rs rs 1jk 4mo 1jk rs 1jk jag 2bc rs 3uw 1jk rs 1jk 334 1jk 1jk rs 4mo rs 2bc rs rs 1jk 1jk rs 334 rs rs 334 668 12kw 8hk rs 4mo 1jk rs rs 4mo 2bc 7ps weo rs 668 6y0 rs ens rs 668 1jk hqw 1jk 334 n5c n5c 7ps 12kw rs 1jk 5eg 1jk rs 4mo rs 3uw 1jk rs rs rs g7c 1jk 1jk 334 2bc 1jk 1jk 1jk rs rs rs rs 2bc rs 2bc 2bc rs 1jk rs rs
ID 12 6 1e3 1 hblw n5c 7ps 12kw
ID 13 7 1e3 1 4mn 1
|63|0|w|00|PH|1 5,4 4-6,5 4,1 4 4,2 3 4,3 3 4,4 3 4,4 1-2 3 4
PH 6 5 2 1
PH 8 4 6tm 1
PH 9 7 n 6 3 5 1 1 3 8 2 5 5 4 2 1 3 1 1 2 1 2 3 7
PH 10 6 69u a u a hu 1 3j 14 1o 28 a 78 k ak a a a a a 1e a 2i
PH 11 7 1e0 1
PH 12 8 1e0 1
PH 13 9 1e0 1
|64|0|w|00|NZ|2 3-8,3 2 2-3,1 3 4,3 3 3-4,2 3-4 4,2 3 3-5
NZ 5 2 mj 1 4 4 2 1 7 b 3 2 8 2 3 1 2 2 1 9 1 1 1 1 1 1 a 1
NZ 6 3 =394
NZ 7 3 3uw 1 7 1 l 1 z 1 a 1 a 1 2bx a 14 14 k a 1y 32 u k 28 k u a k k a 2i a a a a a a 2s a
NZ 8 5 5u a k 1 j a 5 1 18 1o a a k 28 3c k a 1e k 14 a 14 1 1 4 4 2 1 7 b 3 2 8 2 3 1 2 2 1 9 1 1 1 1 1 1 a 1 9 a a 28
NZ 9 6 5k u u 14 5s 1 5b a 2i a 1 1 4 4 2 1 7 b 3 2 8 2 3 1 2 2 1 9 1 1 1 1 1 1 a 1 9 a
NZ 10 7 32 a a u a 1o 14 u 5s 1 83 a 1 1 4 4 2 1 7 b 3 2 8 2 3 1 2 2 1 9 1 1 1 1 1 1 a 1 9 a
|65|||00|SG|4 4,3 3 4,4 4 3,4 3 4
SG 8 4 2e4 5k 230 hb 1 8s a 1e s2 1gi
SG 10 7 m8 1
SG 11 7 1e0 1 2r 1 3xn 1
|66|0|w|00|TH|1 3 4,2 3 3-4,4 3 3
TH 8 6 a 1 5 1 1 c 2 8 2 4 6 5 g 5
TH 9 5 12w 2s 3h0 jg a 9 5 4 3 6 1r 2s uk 1jk
TH 10 6 1e0 1 2r 1
TH 13 7 1e0 1
|670|||00|TL|3 4,4 4
TL 7 5 l 5 5 9 1 4 p 1 9 1 9 1
TL 8 6 20 7
|672|||00|NF|2 4,1 5
NF 6 3 2y 1 a 1 a 1 a b 46 u k a k a
|673|||00|BN|3 4
BN 7 6 2 4 1 2
|674|||00|NR|3 4
NR 7 4 66 1 65 1 30 7 2y 1 32 1 m 2s 2r 1
|675|||00|PG|3 4,4 4
PG 7 4 50 1 j 8 1q 2 3 2 1 1 l u 2i a k a a a 1e k 2j 9 5k 1 1 3 1 4 32 k
PG 8 6 1y a 1 5 2 1
|676|||00|TO|2 3,4 3,3 4
TO 5 3 k j 1 5 5 1 9 1 8 4 1 3 2 2 4 1
TO 7 3 m8 1 3jr 1o 14 2s b4 2s 5k a a a dc a u vy b4 2s 2s b4 ri a
|677|||00|SB|2 5
SB 5 3 d u 5 1 1 4 6 4 3 1
SB 7 4 iw k a 2i 14 4f
|678|||00|VU|3 4
VU 5 2 5k a a 2i k 1n 2n 6 8x 1 6 1 1p a
VU 7 4 dw 2s 2s 28 k 34
|679|||00|FJ|3 4,4 3 4
FJ 7 4 5k 4q 28 a 14 k u k a a d 1 g a k u k 32 k 4q
FJ 11 7 m8 1
|680|||00|PW|3 4
PW 7 4 73 1 l 1 1v 1 2w g m 1 1a 1 8 1 16 1 w 1 1 1 7 1 9 1 d 1 5 1 i 2 9 1 16 1 d 1 m b 17 1 5 6 j 1 k 1 3 a a 1
|681|||00|WF|2 2 2,3 2 2 2
WF 6 4 14 1 v 1 7 1 1 2 8 2
WF 9 6 m8 6
|682|||00|CK|2 3
CK 5 3 k a 1 1 1 5 3 5 4 a a k
|683|||00|NU|3 4
NU 4 3 4 4
NU 7 3 6up 9
|685|||00|WS|5,3 3-7,2 5
WS 5 3 k 14 1 9
WS 6 3 go a 5a 1
WS 7 5 1z 3 1 4 4 5
WS 10 8 2h 1
|686|0||00|KI|
KI 5 3 k a 1 k t 6
KI 8 2 6fhc 5k s3 1 8 1 6tyz k 7p8 7ps 7vm k sc k s2 k jg a ri a ri a ypq 255s
|687|||00|NC|2 2 2
NC 6 3 1e 1 45 a k 3w 14 1y k 2s 2s 8c
|688|||00|TV|2 3,2 4,2 5
TV 5 3 k 1 1 8
TV 6 4 2i 1
TV 7 5 1y 2
|689|||00|PF|2 2 2,2 2 2 2,3 2 2 2
PF 6 4 18 1
PF 8 5 b8 3 1 2 2c 3 1 2 aa u
PF 9 6 m8 6
|690|||00|TK|
TK 4 2 m 3 5 k m 3
TK 5 3 =441
TK 6 4 =441
TK 7 5 =441
|691|||00|FM|3 4
FM 7 2 nxa 2 5k 1 2s 1 jg 2i pa 2i 1h2 2i pk a r8 2i q4 a rs a x4s 2s 7n0 4mo
|692|1||011 00|MH|3 4
MH 7 4 6j 1 b 1 29 1 3f 1 1 4 1x 1 g 1 27 1 9 1
|7|8|w|810 00|RU KZ|4 2 2 2,5 1 2 2,3 3 4,3 3 2 2,4 4 3 3
RU 10 4 6g94 1jk pgo rs 334 2bc rs 2bc rs rs rs 2bc 8hk rs bko 3uw 1jk rs rs 1jk 1jk 1jk 3uw rs 6y0 rs rs rs rs 1jk 334 rs rs 1jk rs 1jk x6g 3uw 3uw 5eg 2bc 4mo rs 1jk 6fhc rs 1jk 1jk 2bc 1jk rs 668 rs 1jk 6y0 rs rs 334 2bc 6y0 1jk rs 2bc 2bc 1jk 334 rs 2bc rs rs rs 2bc 2bc 2bc ffk n5c 5 1 4 s 2 p 4 c 3 1hy4
RU 14 10 698 1
KZ 10 5 1i0g 8c 5k b4 3c o f 1 3 1 1k s 1 1 9 1 1o k j 1 1o i 1 5 1 5 9 1 1o c 1 h 1 9 11 1 m a 1 h b 1 1o u 1 1 7 1 1 1 1m a 2i a 1 4 1 a d 1 a a 6o k 4 1 1 4 3 2 1 1 2 1 1o b 5 2 1 1 6 1 4 2 3 2 1 1 1o u 1 1 1 1 5 1 1o a 1 3 1 5 j 1 1o t a 1 1 1 1m a 1 e e 1 1o l b 1 4 1 1 1 a a a a k o f 1 1o a 1 2 1 2 1 2 k 1 1cc 2s 8c 2s m8 dw go 2s 8c b4 go 2s
|800||||+800|4 4
+800 8 6 0 1 9 2i
|808||||+808|4 4
+808 8 7 1 9
|81|0|w|010 00|JP|3 3 3,4 1 4,2 3 4,1 4 4,3 2 4,3 3 4,2 4 4
JP 8 2 5zu 2
JP 9 3 5zz 1 28f4 1jk rs 334 rs rs 1jk 334 4mo 5eg 1jk 3uw 3uw 5eg 2bc 4mo 334 668 1jk 5eg 1jk 6y0 ffk 1pq8 7ps 1xg0 ffk vmw rs 5eg rs ffk 1jk 334 2bc rs ffk uv4 rs 7ps rs 5eg rs 2klc ffk 7ps 334 5eg rs 18r4 ffk 7ps 1jk 668 3uw 3uw rs n5c 1jk d48 ffk uv4 rs 6y0 rs mdk
JP 10 4 2us 2s 25s 2s ty 1 l 2s pl 2 1 2 43ie 7ps 68jc 6y0 1y7s 6y0 1y7s 6y0 1xg0 7ps 1y7s 6y0
JP 11 7 11 1 s 1 b 1
JP 12 8 =455
JP 13 9 =455
|82|0|w|00|KR|2 3-4,4 4,1 3-4 4,2 3 4,2 3-4 4,2 4 4,2 5 4
KR 5 2 8n 1 9 1 9 1 27 1 9 1 9 1 9 1 1x 1 9 1 9 1 9 1 9 1 1n 1 9 1 9 1 9 1
KR 6 3 =458
KR 8 4 16a 1 a 1 a 1 l 1 a 1 a 1 a 2 17 1 f 2 4 1 1 1 1 1 h 1 33 1 w 1 l 1 l 1 l 1 5k p0
KR 9 4 7ps gl 3 18g a a a a 1o jg 1jk 3uw rs 7ps 2s p0 2s p0 2s p0 5h8 p0 2s p0 2s p0 2s p0 4pg p0 2s p0 2s p0 2s p0 2s p0 38o m8 2s p0 2s p0 2s p0 2s p0 bko rs
KR 10 5 7ps gl 3 18g a a a a 1o jg 1jk 3uw 8kc p0 2s p0 2s p0 5h8 p0 2s p0 2s p0 2s p0 3uw rs 2s p0 2s p0 2s p0 2s p0 2s p0 3xo p0 2s p0 2s p0 2s p0 3uw rs
KR 11 6 8k 1 12cb rs
KR 12 7 8k 1 1n 1 bx 1
KR 13 8 m6 1
|84|0||00|VN|4 4-6,2 3 2 2,3 3 3,2 4 4,3 4 3
VN 7 4 5j 1 dm a 2r 1
VN 8 4 xd 1 1 1 o 1 fv 1 2r 1 3uv 2s
VN 9 5 xm 4 56 a 5a a 5a 1 2r 1 uj rs uk 2s k k 14 a 8c 32 2s 5k k0 a 7i 2s dw b4 2s m8 1o qo a 1y
VN 10 6 1e0 1 2r 1 3l 3w a 1e k 1e k 28 k 1y k k a 2s 1e 2i 14 3m a k a a
|850|0|w|00|KP|2 3 3,1 3 4,3 3 4
KP 8 6 k a 1 1 7 1 1 1 3 1 3 1 3 1 3 1 3 1 5 1 5 1 5 1 5 1
KP 10 7 5b 3 1 1
|852|||00|HK|3 2-5,4 4,3 3 3,3 2 3 3
HK 5 1 6y3 1
HK 6 2 6y3 1
HK 7 3 6y3 1
HK 8 4 1mc 3c a le 1 k 3 1 2 1 m u 9 1 a u a 1o 5k u a a a 1y a 2i a 2i a u k a 14 9 1 g 4 a a 14 a 1o 1o 4 t 4 42 4 49 18 1 1j 2s 1a 1 k 3 23 3 1 1 g 9a 1e a 2i 3 5 2 2i 4 5 1 2i a 2i a 2i a a a 1l 3 a a 14 1 9 2 8 28 1n 1 14 a 70 1 6 1 b0 4 38 4 1y a 3m a 1e b 8 1 9 1 f 3 1 1 4 2 2 1 1 a 2 1 1 z 1 k 2 1 1 2 1 3 a 1 1 6 1 1 k w 1 4 1r u 4 2 1 2 b 2 2 1 1 1 3 1y a u a u 6 e k a 8 e 2 2 e a a 1o a 14 a 7 3 u k k a 1 13 a a k d 1 1 1 3 1 4 2 4 2 2 4 1 33 1e a k a 1e k f p a a 1 8 l k 1 t 17 11 4 1 f dz 1 6 2s a 4s 1 2r 2 5l 1 2 2 82 9 1
HK 9 6 m8 1
HK 11 7 6y0 3 1 6
|853|||00|MO|4 3,4 4
MO 7 3 m8 1
MO 8 3 lrc m8 pgo 1jk rs tg 14 p0 rs 8 1 5b 1e 2s 1e fa 9di 2s m8 334 rs 2bc
|855|0|w|00|KH|2 3 3-4,4 3 3
KH 8 4 rs rs 8w k 2 3 f 14 k k k 14 k k k 14 k k k 14 eg k k 14 k k k 14 k k k 14 k k k 14 k k k 14 eg k k 14 k k k 14 k k k 14 k0 k k 14 k k k 14 k k k 14 k k k 14 b4 5k k k k 14 k k k 14 k k k 14 k k k f0 3c k k 14 k k k 14 k k k 14 k k k 14 2s dw 2s dw 2s jg 2s 8c
KH 9 5 xc 2s dw 2s cd 2 1 1 1 k a a 1j 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k by 2s 19 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 3m 2s 9l 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k lj 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k ir 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k eq 2s 19 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k 23 2 1 1 1 k u 2s uk 2s jg 5k
KH 10 4 3uwa c 7 1 7p8 b 8 1
|856|0|w|00|LA|2 3 3,2 2 2 3,2 2 3 3
LA 8 6 l 1 1 1 7 1 2 1 6 1 9 1 2 1 6 1 2 1 6 1 2 1 6 1 2 1 1 1 1 1
LA 9 7 u 1
LA 10 6 1k4 k a a a a 7 2 1 a
|86|0|w|00|CN|2 5,2 5-6,4 4,3 5-6,3 3 4,2 4 4,3 7-8,3 4 4,2 3 3 4
CN 7 1 25xk a 64 a 6dg 5k 1yg4 a 64 a 6dg 5k 104 a 64 a 6dg 5k 104 a 64 a 6dg 5k 104 a 64 a 6dg 5k 104 a 64 a 6dg 5k 104 a 64 a 6dg 5k 8pw a 64 a 6dg 5k 104 a 64 a 6dg 5k 104 a 64 a 6dg 5k 81j 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 ccf 1 asv 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 8hj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 99b 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 a13 1 rr 1 2bb 1 rr 1 rr 1 rr 1 rr 1 1jj 1 4mn 1 1jj 1 1jj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 99b 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 3uv 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 2bb 1 rr 1 ktz 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 333 1 333 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 333 1 2bb 1 333 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 rr 1 rr 1 rr 1 1jj 1 333 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 8hj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 oov 1 rr 1 rr 1 1jj 1 jaf 1 1jj 1 rr 1 3uv 1 hqv 1 rr 1 6xz 1 6xz 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 2bb 1 1jj 1 333 1 1jj 1 rr 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 333 1 rr 1 rr 1 rr 1 333 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 rr 1 2bb 1 1jj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 8hj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 a13 1 rr 1 2bb 1 rr 1 rr 1 5ef 1 rr 1 rr 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 99b 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 8hj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 333 1 2bb 1 rr 1 rr 1 2bb 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 2bb 1 rr 1 rr 1 2bb 1 1jj 1 rr 1 1jj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 8hj 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 1jj 1 667 1 rr 1 rr 1 rr 1 rr 1 bkn 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 1jj 1 8hj 1 rr 1 rr 1 rr 1 1jj 1 rr 1 rr 1 rr 1 rr 1
CN 8 2 25xk 2s 6hc 5k 12t8 rs 5eg rs v90 5k 7k8 5k 7k8 5k 7k8 5k 7k8 5k 7k8 5k fa0 5k 7k8 5k 7k8 5k 80w 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k boa 1 nl k a4q 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 8l6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 9cy 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 3yi 1 nl k ve 1 nl k ve 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 8l6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 36q 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k k5u 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 2ey 1 nl k 2ey 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 2ey 1 nl k 1n6 1 nl k 2ey 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 2ey 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k o0q 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k ima 1 nl k ve 1 nl k 3m 1 nl k 36q 1 nl k h2q 1 nl k 3m 1 nl k 69u 1 nl k 69u 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k ve 1 nl k 2ey 1 nl k ve 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 2ey 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 2ey 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 3m 1 nl k 1n6 1 nl k ve 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 9cy 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 4qa 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 8l6 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 2ey 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k 3m 1 nl k 3m 1 nl k 1n6 1 nl k ve 1 nl k 3m 1 nl k ve 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k ve 1 nl k ve 1 nl k 5i2 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k awi 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 7te 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k 3m 1 nl k
CN 9 4 nzr 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 18e 2 12u 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 xa 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 102 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 5i 2 gm 2 5i 2 5i 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 xa 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 du 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 8a 2 2q 2 22y 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 b2 2 b2 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 b2 2 8a 2 b2 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 2q 2 2q 2 2q 2 5i 2 b2 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2gu 2 2q 2 2q 2 5i 2 1xe 2 5i 2 2q 2 du 2 1ru 2 2q 2 oy 2 oy 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 8a 2 5i 2 b2 2 5i 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 b2 2 2q 2 2q 2 2q 2 b2 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 2q 2 8a 2 5i 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 102 2 2q 2 8a 2 2q 2 2q 2 je 2 2q 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 xa 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 b2 2 8a 2 2q 2 2q 2 8a 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 8a 2 2q 2 2q 2 8a 2 5i 2 2q 2 5i 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 5i 2 5i 2 m6 2 2q 2 2q 2 2q 2 2q 2 15m 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 ui 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2 2q 2
CN 10 5 7ps 2s 1 jf 1 5j 6y0 rs 2t jf 1 38n rs 2bc rs 2s 2s m8 15o 2s 104 uk rs 2s 2s dw 12w go 2s 2s 2s 2s uk 2s 5k dw 2s 2s dw 2s 2s 2s 8c jg xc m8 b4 2s 5k 104 5k 5k 3js 2s 5k jg 8c 2s 5k 2s 8c 2s 2s m8 2s b4 2s 2s 8c 2s 2s 2s dw 2s 2s 2s uk 8c 2s b4 2e4 8c 2s 2s 1uo 2s 2s 5k b4 2s 1p4 5k m8 2s m8 rs 5k 2s 2s 2s 8c 2s 2s 2s 8c go 8c b4 8c dw 2s 2s 2s 5k 5k 5k 5k 2s 2s 2s 2s rs rs 2s 2s p0 uk 5k 5k 8c go 8c 5k rs uk 2s 5k go rs 2s 2s m8 8c 2s 5k 8c 5k jg 8c 8c 5k 2s 2s 5k 2s jg 2s 2s rs rs 2s 2s 2s 2s go go 12w rs rs rs
CN 11 6 a14 rs dw 2s 2s 2s 5k b4 2s dw 2s a 2i 2s 5k 8c 5k ba 2m b4 2s 12w 2s dw 8kc 2s 4jw 2s dw 2s 2s 2s 2e4 2s 1gs 8c 2s 2s 15o 2s 4h4 rs 8c 2s 8c 2s 8c 5k 1e0 2s 1gs 2s 2s dw 2s 2s uk 2s 8c 2s af0 2s 1p4 5k 2s 2s 5k 2s m8 2s 1mc 2s 4jw 2s 1gs 2s 208 2s 3xo 2s
CN 12 7 8c0 1 8hj 1
|870||||+870|3 3 3
+870 9 7 k k a k 6 3
+870 12 8 5z4 2
|878||||+878|2 5 5
+878 12 10 a 1
|880|0|w|00|BD|2 4-6,3 3-7,4 3-6,1 7-8
BD 6 3 fm 1 4p 1 25 a 33 1 j 1
BD 7 2 nf2 k 1fy a 1ja a k a s2 a 29e a 1ke a 1hw a k a 1iq a s2 a za a 14 a 3ei rs 64 a 7z8 a 6wm u 1e k 28 a u k 3c a 6bs 5k 2s 18g 10u 4 le 5k p0 2s p0 2s p0 2s 28k 2s jg rs 5k 2s 1gs 2s 2xk 2s
BD 8 3 kws u u k k u 1e 1e 1o u 2i u 1o k a a 1o k 1e k 3c a 2i k k a 1e 1o u k u a a u a 1o k a a a 5a u a a 1e 1e 1e 28 a 1y u u 1y 1e 2s k a a 14 14 50 u k k a a k 3c k k k 1o 8c a a 28 k 1e ve 8c a a 7s 2s a 1e nc 2s k 1e n2 2s k a o6 2s p0 2s p0 2s p0 2s 14 a 1i6 a 28 a jg rs 2s 2s k 1y mi 32 a 28 m8 2s go 2s 5k 2s u a nw 2s 14 a a k 6w 1 1 u a a 64 2s 5k 2s p0 2s go 2s 5k 2s 96 a 78 2s 1p4 2s p0 2s p0 2s p0 2s 1o a n2 2s go 2s 5k 2s p0 2s p0 2s p0 2s 14 a 1yu 2s 5k 2s p0 2s p0 2s p0 2s go 2s xc 2s p0 2s rs 2s 25s 2s p0 2s p0 2s s 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 m9 5k nx 2 3 2 7 1 d 1 pa 2s p0 2s 30c 5k 1e0 2s p0 2s p0 2s 3s4 2s 1gs 2s
BD 9 3 556o ffk wn0 5k 8c 2s 7eo 8c 7bw 2s 2s 2s 7k8 2s 7hg 2s 5k 2s uk0 2s g7c 2s etc 5k 794 5k 5k b4 5k 2s 6v8 8c 2s 2s 1xg 2s 5k 2s cvw b4 25s 8c b4 2s ccg 2s 2bc 2s 564 b4 230 2s 53c 2s 5k 5k 8c 5k etc 2s 2s 5k 2s 2s 7bw 2s 2s 8c 2s 2s 794 2s 2s 2s 7n0 2s 9q0 2s 5eg 2s 7sk 2s f4g 5k f78 b4 230 8c 564 5k 5k 5k 794 5k 7n0 2s 5k 2s acs a 8c a a a 4co b4 7eo b4 7eo dw lu4 rs fg 1 n a 5a a 1u 1 n a 1u 1 n a f46 a 2d 1 4 a 7dq 1 8b 1 2r 1 5j 1 2r 1 euj 2s 2s 2s 7mg a 5a a 7js 1 mml 2s a a 78 a 5a a 2i a 2i a 1u 1 3f a 2i a 4m 1 n a 7e 1 1pq7 1 2r 1 fcr 1 n a 2b 1 mfu 1 2r 1 8b 1 2r 1
BD 10 6 uk 2s 2s jg 5k 5k 104 a a 2i a 28 be a 28 a a 28 1gs 2s 2s a a 28 104 a k a 17d 6 2 6 2 1 1 1 2 1 4 2 2 1 1 c 2 3 4 1 b 1 2 1 7 2 9 1
|881||||+881|1 3 5,1 3 5-6
+881 9 8 0 4 2 4
+881 10 9 6 1
|882||||+882|2 5,2 6,2 2 4,2 4 3,2 3-4 4,2 4 4,3 4 4,2 4-5 5
+882 7 4 4g a 4s 1
+882 8 4 104 1 2 2 2 1 2 2 1 1 5 2 2 1 1 1 4 2 1 1 5 3 1 1 1 2 1 1 b 1 3 2 3 2 5 1 4 1 3 4 1 1 5 1 1 2 5k 2s 2gw 2s 3pc 5k
+882 9 6 4g a 46 a 7 1
+882 10 7 2s a 1e a 1o a 1y a p 1 1 1 2 a 1e a u 14 k d
+882 11 7 18g 2s 1dl 1 1 1
+882 12 9 4g a 37 1 22 k a a 2s a
|883||||+883|3 3 2-8,3 3 3,3 3 4,4 4 4,3 3 3 3
+883 8 4 rs a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 5a a 82 a 5a a 2i a 2i a 5a a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 2i a 2i a jq 1 j 1 9 1 9 1 9 1 9 1 9 1
+883 9 5 rs a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 5a a 82 a 5a a 2i a 2i a 5a a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 2i a 2i a j6 1 j 1 j 1 9 1 9 1 9 1 9 1 9 1
+883 10 6 rs a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 5a a 5a a 2i a 5a a 2i a 2i a 5a a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 2i a 2i a jq 1 j 1 9 1 9 1 9 1 9 1 9 1
+883 11 7 =508
+883 12 8 rs a 2i a 2i a 2i a 2i a 2i a 2i a 2i a 5a a 2i a 5a a 5a a 2i a 2i a 5a a 2i a 2i a 5a a 2i a 2i a 2i a 2i a 2j 9 2i a 2i a 2i a 2i a 2i a 2i a 2i a j6 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1 9 1
|886|0|w|00|TW|2 1 4,3 5,3 2 3,2 2 4,2 3 3-4,1 3-4 4,3 3 3,2 4 4-5
TW 7 4 5m 1
TW 8 3 gz4 2s 8i 1 1 1 b 1 9 5 1 2 2 1 9 3 2 6 1 2 1 2 1 2 k 1 e5 46 ku 18g b4 b4 go jg 3e8 668 a 2i 2s 8c 8c 2s 2s 2s 2s 5k go 2s gy ly 2p8 1p4 25s 5eg rs 334 1e k 1e a 32 a 46 a 28 a dw 2bc rs rs rs 70s 1p4 3m u a k k 46 a u a 2i a mi a a 1o 9q k 1e a 32 a 46 a 28 a 1xg 2bc
TW 9 3 4abk 1jk rs 5eg 7ps 1i0g 1pq8 rs mdu 3 2f p0 rs 2bc 2bc rs rs rs rs 1jk 4mo ffk dw 5k dw 2s 2s0 2s yq0 bko rs 334 uv4 1jk 111c ffk ftg 5k dw 2s uk 2s 15o 2s m8 2s 3blk 668 rs rs nj8 5k dw 2s uk 2s 15o 2s m8 2s yq0 rs 6y0 255s
TW 10 8 1y 1
TW 11 5 f0w8 12 m q 4 a
|888||||+888|3 3 5
+888 11 11 0 1
|90|0||00|TR|3 3 4,3 3 2 2,3 3 6-7
TR 7 4 cc 1
TR 10 4 4jkw rs 2bc rs 3uw rs rs rs rs rs rs rs 2bc rs 2bc rs rs rs 2bc rs 2bc rs rs rs 2bc rs 2bc rs rs rs 2bc rs rs rs rs rs 3uw rs rs rs rs rs 3uw rs rs rs rs rs rs rs hqw rs 3uw rs 2bc rs rs rs rs rs rs rs 2bc rs 3uw rs 2bc rs rs rs rs rs rs rs 2bc rs rs rs rs rs rs rs 2bc rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs 2bc rs ens rs rs rs rs rs 3uw rs rs rs rs rs rs rs 2bc rs rs rs rs rs rs rs 2bc rs 2bc rs 3uw rs rs rs rs rs rs rs 2bc rs rs rs rs rs 3uw rs rs rs rs rs rs rs 2bc rs rs rs rs rs rs rs 8hk 8hk rs rs 2bc rs 5eg rs 3uw n5c s3 1 gm a ak rs rs rs 5eg rs rs 1jk 4s8 b4 7ez 2 6w 1 16q rs rs rs 4cmw rs 7ps rs tbk rs sjs rs 6y0 rs rs rs
TR 12 9 m8 1
TR 13 10 m8 1
|91|0||00|IN|8,4 4-5,3 3 4,2 4 4,4 3 3,5 5,4 2-4 4,4 3 3 3
IN 8 4 1e0 1
IN 9 5 1e0 1
IN 10 4 2ef4 4mo 1p4 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k rs 5k go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k m8 b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 2s 2s 2s jg go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k 2s 2s go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1k4 4mo rs rs sc 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1k4 4mo rs rs 5k go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o f 1 o 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 3c 2s 2s 5k 2s 2s 2s 2s 8c go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k rs 5k go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o bls 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k rs k 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 40g 4mo 2gw go 64 1o 14 1o k go k 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1ko 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o k rs 5k go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 9ew 4mo 2bw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw 2s 2s 2s jg go b4 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 33o 4mo 2gw go b4 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1po go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go b4 go b4 go b4 go b4 jg 3c 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go b4 go b4 go b4 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go b4 go b4 go b4 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 7vw go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1ko 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 348 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go 8c jg xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 348 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go xw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o xw go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 4ss go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 1po go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o sw 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 64 go 64 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 14 1o 2bw 8kn4
IN 11 7 1e0 1 1n 1
IN 12 8 1e0 1
IN 13 7 m8 1 3u9r 2s 5k 2s 4ec 5k
|92|0|w|00|PK|3 3 2-7,4 5,3 6-7,2 7-8,5 5,3 7,2 3 3 3,3 3 3 3
PK 8 5 =303
PK 9 5 xw a ri 28 m 8 2 8 c 8 m 8 w 8 2 8 2 8 1y 28 8y 8 2 8 2 8 2 8 2 8 2 8 2 8 sm 28 k 28 64 28 w 8 2 8 m 8 c 8 k 28 k 28 k 28 k 28 3c 28 k 28 k 28 m 8 2 8 2 8 c 8 2 8 14 28 k 28 k 28 6q 8 c 8 c 8 u 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 64 28 m 8 2 8 m 8 46 28 h8 28 m 8 2 8 2 8 2 8 2 8 c 8 2 8 m 8 2 8 c 8 c 8 2 8 16 8 2 8 m 8 2 8 w 8 2 8 c 8 2 8 1e 28 bo 28 m 8 2 8 2 8 2 8 2 8 2 8 2 8 w 8 16 8 2 8 2 8 m 8 2 8 2 8 2 8 2 8 4i 8 c 8 2 8 m 8 66 8 m 8 2 8 2 8 2 8
PK 10 6 1mw 28 k 28 m 8 2 8 c 8 m 8 w 8 2 8 2 8 1y 28 8y 8 2 8 2 8 2 8 2 8 2 8 2 8 a ak a 32 1e a 28 a 1e 2s 64 28 k 28 k 28 3c 28 w 8 2 8 m 8 c 8 k 28 k 28 k 28 k 28 3c 28 k 28 k 28 m 8 2 8 2 8 c 8 2 8 14 28 k 28 k 28 a k u a 4s 8 c 8 c 8 u 28 k 28 k 28 k 28 k 28 k 28 k 28 k 28 64 28 m 8 2 8 m 8 46 28 h8 28 m 8 2 8 2 8 2 8 2 8 c 8 2 8 m 8 2 8 c 8 c 8 2 8 16 8 2 8 m 8 2 8 w 8 2 8 c 8 2 8 1e 28 bo 28 m 8 2 8 2 8 2 8 2 8 2 8 2 8 w 8 16 8 2 8 2 8 m 8 2 8 2 8 2 8 2 8 4i 8 c 8 2 8 m 8 66 8 m 8 2 8 2 8 2 8
PK 11 6 gaf 1 rr 1 2bb 1 bkn 1 rr 1 rr 1 1jj 1 1jj 1 rr 1 rr 1 rr 1 1jj 1 rr 1 rr 1 1jj 1 rr 1 rr 1 333 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 2bb 1 2bb 1 4jk 2s s3 1 3uv 1 3uv 1
PK 12 6 4z3j 1 rr 1 1jj 1 2bb 1 333 1 rr 1 rr 1 111b 1 rr 1 rr 1 rr 1 rr 1 rr 1 rr 1 3blj 1 rr 1 2bb 1 1jj 1 1s1j 1 rr 1 rr 1 1jj 1 rr 1 17zb 1 1jj 1 1jj 1 2fyn 1 rr 1 2bb 1 222n 1 rr 1 rr 1 rr 1 rr 1 1jj 1 rr 1 2bb 1 rr 1 1jj 1 1jj 1 rr 1 3uv 1 rr 1 2bb 1 rr 1 333 1 rr 1 1jj 1 rr 1 1exb 1 7pr 1 3uv 1 rr 1 rr 1 2bb 1 rr 1 rr 1 rr 1 rr 1 d47 1 1jj 1 rr 1 2bb 1 hqv 1 rr 1 rr 1 rr 1 rr 1 rr 1
|93|0|w|00|AF|2 3 4
AF 9 6 5m 8 2 8 2 8 2 8 2 8 2 8 2 8 2 8 2 8 c 8 2 8 2 8 2 8 2 8 1g 8 2 8 2 8 2 8 2 8 1g 8 2 8 2 8 2 8 2 8 2 8 2 8 2 8 2 8 c 8 2 8 2 8 2 8 2 8 2 8 14 2s
|94|0|w|00|LK|2 3 4,3 3 3
LK 9 5 v4 14 a a 14 28 ip 1 42 14 a a 3w 14 a a 14 14 a a 14 14 a a 14 14 a a 14 14 a a 9g 14 a a 14 14 a a 14 14 a a 14 14 a a 14 14 a a 14 14 a a 14 14 a a 14 14 a a 6o 14 a a 9g 14 a a 3w 14 a a 9g 14 a a 14 14 a a 3w 14 a a 14 14 a a 3w 14 a a 6o a 82 14 a a 3w 14 a a 14 14 a a 14 14 a a 64 8c 2s 1e 1e b4 5k 5k m8 2s k a j6 a a k
|95|0|w|00|MM|1 2 3,2 2 3,1 3 3-4,2 3 3-4,1 3 4-6,1 4 4,3 3 4,1 3 3 3,1 5 4
MM 6 4 g 1 5 8
MM 7 4 3c 1g 26 a 4i 1 1 5 3 6 4 5 6 3 6 5 1j 7 3 5 1 1 3 1 1 5 3 2 8 3 7 7 3 1 1 4 4 6 4 2 8 2 1 2 5 5 5 1 1 3 5 5 5 3 7 7 3 2 1 3 4 1 1 2 6 1 1 1 7 1 1 5 3 6 4 1 9 3 7 1 1 5 3 6 1i 5 1 2 2 7 3 1 1 1 7 1 1 4 4 1 1 2 6 2
MM 8 3 8n4 2s jg rs 96 a 4g 5k eg a 1o a b4 u 2s a 1wc b4 8c 1b8 1rw a ms k vy 2s 3c a d2 u 2s a 4g rs djs a 19a 2s 5bo 2s 1h2 a 5dw a 2b2 a k 14 pu 2s 1mc 5k 7s a 10e a 1ja a 7pi 2s 32 1 lx 2s k 1 of 2s 1gs 2s uk 2s 48s dw 1xg jg 8c rs rs uk jg 5k
MM 9 4 jd8 2s d48 2s 50 2 1 1 jw a 78 1 c 1 jw a z0 1 56x 2s 4q 1 1 1 rr 1 ml 1 53 1 kt a qy a 7l 1 jw a 7i 2 jy a 78 1 1 1 k7 a 78 1 135 a 9q a xy 1 k7 a 78 1 k9 a u a 66 1 k7 2s p0 2s rs 2s 1o 1 9 1 95 k k k u a 1ze 1 k9 a 78 1 c 1 24u a 5u 1 kb 1 7f 1 dl a 41a 2s 4q 2 k8 2s 5a 1 jp 2s 4q 1 1c1 2s 32 10 1 1h a a 5rs b4 5k 2s b4 2s 2s 2s 8c 2s 28 a a 2s uk 2s uk 2s 1b8 2s
MM 10 3 4rn0h 9 a a qmb6 ffk 1i0g 7ps 12kw 7ps 7ps 7ps 7ps ffk 300w 255s uv4 rs 6y0 12kw 1pq8 ffk uv4 12kw
|960|||00|MV|3 4,3 3 4
MV 7 4 8c 5 p 6 3 1 1o 2 1c 1 d 1 1 1 53 1 1 1 1 1 1 1 1 3 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 a 2s 2s 2s
MV 10 7 =303
|961|0|w|00|LB|1 3 3,2 3 3
LB 7 4 2s 2s 2s b4 k 14 2 1 7 h 3 1 3 g a 50
LB 8 5 5u a k u 1 9 1 j b4 k 14 2 1 7 h 8 5 k 28 k
|962|0|w|00|JO|1 3 4,3 5-6,2 7,1 4 4
JO 8 3 k7s 14 a 32 a k u a a 14 k u a 1e a a a k 1o a a k 1o a a k 1o 14 1y 1y a k 2i k k 14 k 1y a 14 1y 1e a a a k 3es 1o k a a u a u k a a a a 14 k 3w 1o a a k 1o a a k 1o a a k fms 14 1o a a k 1o 1o u k a k 46 1e a 1e a a u a 28 k 1e 1o u 14 k 14 668 a 5u a 7i a dm a 8w a ic u k a 1o 1o k a 14 k k k 1o 14 a a k k a k 2s 1o k 3m 1o 1o 1y a 14 k u a 14 k u a k k 1e 1o a u a a 1e k a 1y k 1e a 1e a u u a a 28 a a a a a k 1e a asw uk 30c rs rs 1 5j a dm a 1o k 32 2 2g s2 rs 7ps
JO 9 5 3am a 23k 2s a a 28 2s 4m 1 a 1 66 u k 28 k 46
|963|0||00|SY|2 3 3-4,3 3 3
SY 8 6 c 2 1 2 4 5 8 1 6 1 1 2 6 3
SY 9 7 b 1 2 1 2 2 2 1 9 1 1 1 g 1 13 1 2 4 1 2
|964|0|w|00|IQ|1 3 4,2 3 3-4,3 3 4
IQ 8 6 a a 1 1 1 3 4 1 1 2 2 2 2 1 1 2 6 1 2 1 6 1 1 1 3 1
IQ 9 7 l 1 1 3 4 1 1 2 2 2 2 1 1 2 6 1 2 1 6 1 1 1 3 1
IQ 10 8 21 7
|965|||00|KW|4 3-4,3 5
KW 7 5 i 1
KW 8 4 1p4 5k a u 4 1 5 1f 2 2 f u 1 3 6 a 1 7 16a 2s m8 50 16 1 t 1 2 1 6s 2s 1e k 2d 1 l 1 2z 1 2 1 32 b k k a k a b a 1 1d 1 4 1 1j 1 13 1 1y 1 t 1 28 1 j 1 z k u 48 1 7 1e k 2g 1 j 1 b a k 1 2 1 5 1 k a k a 1jk 2t 9 2 2f 2 j a 1y 1 t 1 2 1 1u 2t 1d a 14 5u 14 a a 3m
|966|0|w|00|SA|4 5,2 3 4,3 3 4
SA 9 5 uk 2s k a a 1e 14 a a 14 14 14 a a 3m 14 1o k a u 2hg 5k 2s dv 1 5k 2gw a 14 a
SA 10 7 m8 1
|967|0|w|00|YE|1 3 3-4,3 3 3
YE 7 4 3c 1e a a u 1e a a u k a a k a u 14 k a u 1e 1o u k a u a a u a 8
YE 8 6 h 1
YE 9 7 1y 2 1 1 3 2
|968|||00|OM|3 4-6,2 6,4 4
OM 7 4 dw 1
OM 8 4 15t 1 gi go 3e8 5k 2s gp 4 1 1 1 rk rs
OM 9 5 66f 1
|970|0|w|00|PS|1 3 4,3 3 3,4 3 3
PS 8 5 66 3 2 3 5e 2 ay 2 2 3 1 1 2m 1 1 2 2 1
PS 9 7 1k 1 2 1
PS 10 6 =344
|971|0|w|00|AE|3 2-9,1 3 4,3 1 5,2 3 4
AE 5 2 m8 1
AE 6 3 m8 1
AE 7 4 m8 1
AE 8 5 64 1y u 1y u 1y 3m 1y u 1y a 1 3b 1y
AE 9 5 334 a ri 2s 2s dw 2s 2s 2u 1 2 1 rm 1 4 1 rm a ri 1 1 1
AE 10 7 m8 1
AE 11 8 m8 1
AE 12 9 m8 1
|972|0|w|00|IL|4 3,4 2 2,1 3 4,2 3 4,4 3 3,4 6,1 3 3 3,3 1-2 3 4
IL 7 3 yv 1
IL 8 4 xo 1 lv p0 a 1m2 2bc 1jk
IL 9 4 12kw 2s 2s p0 2s p0 2s 1e0 5k m8 a a 50 3w 1o 5 5 1 j w 3 5 u u k n 5 m 1o u a u u k k 3 1l 3 7 u a ua 104 dw b4 m8 93s 2s 8c 5k b4 2 b2 5k 8c 32 14 a k 4 1 1 2 1 mj 2s 12w 2s 5k 2s 5k 2s 2s rs 5k 2s u a 5u a 5u a u a ak m8
IL 10 6 xc 1 b2 1 2s 1 2r 2 7 1 2i 3 g 1 1y a
IL 11 8 47 1 1 1
IL 12 9 =577
|973|||00|BH|4 4
BH 8 4 10e a a a a k 6e k u k u 2s xc nw a 3m 1mm a 14 a 3m 1 w 1 r 1 4 1 22 1 1m 1 2r a k a 4 1 a 1 4 k 8 1 1 a 7e 1 2 1 q 1 2 2t b 1 1u 1 eh 2s 5k 2s 2s 8c 2s 5k 2s rs
|974|||00|QA|3 4,4 4
QA 7 4 5u a a a k a eq 1
QA 8 3 n5c 99c m 1 1ix rs 3um n5m
QA 9 6 m8 1
QA 11 6 m8 2
|975|||00|BT|1 3 3,2 2 2 2
BT 7 5 n 4 8 3 7 3 4 2 2 1 5 3 1 1 5 1 1 1 1 1 5 3
BT 8 6 g 2 1n 1 9 1
|976|0|w|00|MN|2 2 4,4 4,3 5-6,4 5-6,5 4-5
MN 8 4 uk 2s a u nw 2s a u a0 2s 1rw 2s 5k 2s 2s 5k 2s 2s 2s 2s dw 2s 5k 4g a 1 6 2 1 1 j 5k 5k jg 2s 2s 2s 64 28 bo a a 1e jq
MN 9 6 3d 3 3 1 4 7 3 5 1 1 2 4 1 1 1 2 1p 3 3 1 4 7 3 5 1 1 2 4 1 1 1 2
MN 10 7 3o 7 3 5 1 1 2 4 1 1 1 2 20 7 3 5 1 1 2 4 1 1 1 2
|977|0|w|00|NP|1 7,2 6,3 7
NP 8 5 2s 1y 16 5 f 5 5 5 5 5 5 5 5 5 f 5 f 5 f 5 f 5 5 5 5 5 5 5 p 5 p 5 f 5 5 5 5 5 5 5 f 5 f 5 f 5 5 5 5 5 z 5 f 5 5 5 5 5 5 5 5 5 5 5 5 5 f 5 z 5 5 5 5 5 5 5 5 5 f 5 5 5 5 5 5 5 f 5 5 5 5 5 5 5 f 5 5 5 5 5 5 5 5 5 5 5 5 5 d 1 1 5
NP 10 7 p0 1 1n 4 6 3 1 3 3 3 1 3 1 1
NP 11 5 3k35 1 asu 2s
|979||||+979|1 4 4
+979 9 8 1 1 1 1 1 1 3 1
|98|0|w|00|IR|4-5,2 4-5,3 3 3-4,2 4 4
IR 4 0 7ep 2 i 1 4 3 3 2 6 1 9 2 g 2 g 1 4 1 7 1
IR 6 3 33 2 3 1 1 2 b 2 3 1 1 2 v 2 3 1 1 2 v 2 3 1 1 2 b 2 3 1 1 2 1 2 3 1 1 2 1 2 3 1 1 2 1 2 3 1 1 2 b 2 3 1 1 2 l 2 3 1 1 2 l 2 3 1 1 2 1 2 3 1 1 2 l 2 3 1 1 2 l 2 3 1 1 2 l 2 3 1 1 2 1 2 3 1 1 2 1f 2 3 1 1 2 l 2 3 1 1 2 b 2 3 1 1 2 b 2 3 1 1 2 l 2 3 1 1 2 15 2 3 1 1 2 15 2 3 1 1 2 l 2 3 1 1 2 b 2 3 1 1 2 1 2 3 1 1 2 v 2 3 1 1 2 b 2 3 1 1 2 1 2 3 1 1 2 b 2 3 1 1 2 1 2 3 1 1 2
IR 7 4 34 1 5 2 c 1 5 2 w 1 5 2 w 1 5 2 c 1 5 2 2 1 5 2 2 1 5 2 2 1 5 2 c 1 5 2 m 1 5 2 m 1 5 2 2 1 5 2 m 1 5 2 m 1 5 2 m 1 5 2 2 1 5 2 1g 1 5 2 m 1 5 2 c 1 5 2 c 1 5 2 m 1 5 2 16 1 5 2 16 1 5 2 m 1 5 2 c 1 5 2 2 1 5 2 w 1 5 2 c 1 5 2 2 1 5 2 c 1 5 2 2 1 5 2
IR 10 4 2cvk 7ps 7ps 7ps n5c 7ps n5c 7ps 7ps uv4 7ps 7ps ffk 7ps ffk ffk ffk 7ps ffk 7ps ffk ffk 12kw 7ps ffk 7ps 7ps 7ps 7ps 7ps ffk 7ps uv4 7ps uv4 7ps ffk 7ps 7ps ffk n5c 7ps 7ps ffk 7ps ffk ffk 4mo 334 asw 4mo 7pt 8 1 x2 2s jg a 33 1 26 a au a 5a a 2i a 2i u u1 1 80 a z6e 3uw 2s a au 2s b4 rs uk 6e fa a 32 b4 2s 2s 2i a 1y a 2i 3m
|992|||810 00|TJ|6 1 2,3 2 4,4 1 4,2 3 4
TJ 9 6 0 3m 14 1o 14 a k a 3 3 6 1 1 2 4 a 2 1 1 4 4 1 2 1 g 1 7 a a a 1 1 6 1 l 1 1 3 1 2 1 1 o 1 c 1 c a 14 a 2s a u k u a a 14 1 9 1e 3m
|993|8|w|810 00|TM|2 2 2 2,3 1 2 2,2 6
TM 8 5 3c a 1 9 2a 1 h 4 1 4 21 1 h 1 2 7 20 1 8 2 5 1 1 a b 1 3 1 1k 1 y 5 2 3 1 2 u 2s a k
|994|0|w|00|AZ|3 2 2 2,2 3 2 2
AZ 9 3 255s 7ps 7ps 7ps 12kw 7ps 99c rs 6y0 rs zk a 5y6 m8 2s uk 7s a 6py rs 668 rs 6y0 rs 6y0 104 dw 2s 26bg 32 a a a a qky 7ps n5c 7ps 7ps 7ps n5c ffk n5c 7ps uv4 7ps 1xg0 7ps 1aao 7ps 255s 7ps 7vc 1 1xaf 7ps
|995|0|w|00|GE|3 3 3,2 3 2 2,3 2 2 2
GE 9 2 1wl4w 255s 2cvk ffk 7ps 6n74 7i28 255s ffk 1aao n5c 1i0g 7ps 7ps ffk 1i0g 4xgw ffk 12kw 7ps 2cvk 1i0g ffk t6 1e 5k go 1e 1e 2s 2s 2s jg jg 8c 2s 8c 2s dw 2s b4 2s 12w 1e i2 2s rs 2s 2s 2s m8 7sk 1jk 2s 2s 2s dno 7ps dw 1e 3uw 1e gig rs 8c0 2s 8kc 1e qe 1e 6wm 5k dw 1e 6y 1p4 2s 1e i2 vy 1e dw 104 jg 1e 1e h4o 7ps 4a6 1e h3a 1e h4o 1e 1i6 1e fjq 1e 7i 5 7n 2s 1rw 1e nca 2s y9c 1e 29y 1e nca 1e 1i6 1e fjq 2s y9c 1e 31q 1e rqm rs 2s 1e 6y 2s dw 668 48s 2s y9c fic 1mc 1e 8iy 2s 8hk 2s rs 2s 3e8 7ps 7ps n5c 1pq8 uv4 1jk rs d48 7sk 460 2s 1gs 2s 4q 1e 9ec p2s 48s rs zvo 2s 2gw 5k kg4 2s 2gw 2s 8kc 1e 6wm 2s p0 n5c 7ps 12kw mpwg ffk hkps 7ps 1xg0 7ps
|996|0|w|00|KG|4 5,3 3 3,3 3 1 2-3
KG 9 5 1jk 14 a a 3w 2s ms a 1 9 7 1 2 k 1g 1 7 5 2 1 1 1 k 8 4a 1 x e 1g 1 b 4 l b 1g 1 u 1 1 3 2 a 1g 1 b 1 1 1 1 1 2 9 9 l 3y 1 i 8 b a sm 8c 2s b4 5k a 28 a k a 2i u ku 2s ci a 3w 2s 5k a ly a 1y a 6e a le a 14 1e
KG 10 7 m8 1
|998|||00|UZ|2 3 2 2
UZ 9 4 ffk rs 99c rs ccg rs 334 rs 410 a 1w 1 b k a f 1j 14 1e 14 a a a k m 2 q a 1e 2 5 1 2 2 5 1 m a 5 1 13 5 8m a 2j 1 8 a 1o 2 1 1 3 1 1 1p a u a a 2i p p a 3m 2s 1ue 2 s a 1q 1 3 1 3 a k 1e 3c a a a a 1o 2s 2s 5k rs 5k 5k 4r 2 7 1 4 1 2 2 32 a k 1 6 1 m a k a 2s a 1o 1 6 1 1 1 sc 2bc 64 a 1t 1 e a 5 16 3 u a u a a a a a a a a k a k a 3c a 1 1 5 1 4 1 4 1 5 1 3 1 6 1 5 1 4 1 1 1 8 1 l 1 bf 2s a a a a a a a k k u a u k 5 5 1e a a a a a a 28 15 3 1 1 2 2 a 6 2 2 b 6 2 1 a 3w u 6e 2s a 1e a a a a 32 5 1t a 5 5 2s 28 a a 4q 2 3 p 34 1 2f a a a e 1 1d 1 f a u k a a 3c 2i a a k k a a k 2 3 1 1 2 1 2 5 1 9 1 9 1 2 1 3 1 2 1 2 u 7 2 1 1 6 1 1 1 5k 2bc 64 a 2i 5 19 a 3m 2i 3c 1 4 5 3 1 3 1 2 a a 1 b 1 2 1 1 1 1 1 7 1 2 1 6 1 5m rs 4mo 1jk rs 4mo rs 2bc
`;
