// Pinned by scripts/symbols.mjs from Unicode 17.0; part of the stable format, never to be changed.
// A code point that is in no alphabet stays where it is: punctuation, spaces, controls, joiners, surrogates.

/**
 * One alphabet a line: name | members | capitals.
 * Members (small letters where there is case) as distances from the end of the run before, in base 36; "+n" says that n more follow.
 * Capitals as each member's distance to its own; "*n" stands for n members in a row.
 */
export const ALPHABETS = `
d|1c+9
a|2p+p|-w*q
sym2|4i+4 1+1 2 1+6 3+1 2+2 o v cq+3 c+d 5+6 1 1+g 39 e+1 34 3v 7e+2 3a+2 2 2+1 5q a j+1 6v 7+1
Latn2n|4q f 10 28+1 6 g 1h d d e+1 e+1 2 1+3 1 2 2 10 1 1a i+6 3+2 f+2 2 2 1 1+3 1+1 1+3 2+4 1+1 1+1 1+9 1+1 1+3 5+4 1+11 13+4 hg 6 12+1 2u+3
Zyyy2n|51 eb+8 4+b q 1 3p jv
Latn2v|68+6 1+7 2+4 1+5 1 1 1 1 d 1 1 1 1 d 1 1 1 t 1 1 1 l 1 1 1 1 1 3|-w*q 3d -1*n
Latn2c|6f 8+1 c 8 1 1 1 1 1 b 1 1 1 1 1 d 1 2 1 1 3 1 1 1 2 9 1 1 1 1 1 1 1 1 1 d 4 1 1|-w*4 -1*10
Latn2x|8j c 1r 2 1 2 3 5 2 3+1 3 2 1 1 2 4 2 3 1 2 3 1 6 2 2 1 1 1 1 1 1 1 1+1 1 1 1 1 1 1 1 1 1 3 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 8 5 4 1 1 1 1 3+1 1+1 1 1 4 2 4+1 5 2 2 a 2 4+4 5|-1*2 5f -1*5 2p -1 4j 3m -1*a 1k -2*3 -1*8 -27 -1*9 -2 -1*11 -5u -5q -5p*2 -5m -5n -5p -5r -5t -5v*2 -5x -5y -62*3 -1x -61*2 -1z -63
mark2|lc+33 7n+6 7b+18 1 1+1 1+1 1 20+a 1c+k g 2t+6 2+5 2+1 1+3 z u+q 2j+a 1m+8 9
Grek2x|oh 1 3 3+2 2h 1 1 1 1 1 g+1 4 2|-1*3 3m*3 -8 -1*5 7 -38 -1*2
none2|oo+1 6+3 7 1 k b1 12+1 1e+1 3 1j+7 r+3 6+g 5z 1c+1 1n+1 2t+d 1n+1
Grek2n|oq l v h d+6 p+1 2+1 6
Zzzz2x|q4+3 q+4 k 1 1 1 1 1 1|-12 -11*3 -w*2 -1s -1r*2 -1*7
Grek2|q9+g 1+6|-w*o
Cyrl2|ts+v|-w*w
Cyrl2e|uo+f 1d|-28*g -1
Cyrl2x|v5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1+1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1|-1*1e -f -1*1c
Armn2|129+11|-1c*12
Hebr2|15c+q
Arab2n|17k q+4 1a+1 1+2q 1 f+1 7+1 a+2 2 28+1b
Arab2|17l+p 6+9
d660|19c+9
d6f0|1dc+9
Syrc2n|1e8 1+t t+2
Thaa2n|1hc+11 b
d7c0|1j4+9
Nkoo2n|1je+w 9+1 4
Samr3n|1kw+l 4 9 3
mark3|1li+3 1+8 1+2 1+4 17+2 1n+8 16+n 1+w 1i+2 1+h 1+6 a+1 t+2 1k 1+6 2+1 2+2 9 a+1 q 2+2 1k 1+4 4+1 2+2 3 u+1 3 b+2 1k 1+7 1+2 1+2 k+1 m+5 1+2 1k 1+6 2+1 2+2 7+2 a+1 u 1n+4 3+2 1+3 9 14+4 1j 1+6 1+2 1+3 7+1 b+1 t+2 1k 1+6 1+2 1+3 7+1 b+1 f c+3 1j+1 1+6 1+2 1+3 9 a+1 t+2 1y 4+5 1 1+7 i+1 1p 2+6 c+7 2q 2+8 b+6 21+1 r 1 1 4+1 1d+j 1+1 5+a 1+z 9 2s+j n+3 4+2 1+2 2+6 3+3 d+b 1 a+3 jj+2 qa+3 s+2 t+1 u+1 1s+v 9 19+2 1 39+1 y 3a+b 4+b 63+4 1l+9 1+s 2 1c+19 2+b k+4 1b+g 12+8 c+2 u+c 1k+d 1c+j 48+2 1+k 4 6 2+2 5i+1r k0+w 2da+2 3x 2o+v fe+5 2x+1 n9w+3 1+9 w+1 28+1 7k 3 4 n+4 4 2b+1 1e+h q+h d 12+7 p+c 18+3 1b+d 10 1v+d c 8+1 19+2 1e 1+2 2+1 5+1 1 15+4 5+1 6k+7 1+1 fn4 kh+f g+f
none3|1m6+1 f s+1 1 b+4 w+6 23 4h 8+1 2+1 m 7 1+2 4+1 9+1 2+1 4+7 1+3 2 5+1 p+1 3 6+3 2+1 m 7 2 2 2+1 1 5+3 2+1 3+2 1+6 4 1+6 h+9 3 9 3 m 7 2 5+1 a 3 3+1 1+e 4+1 c+6 7 3 8+1 2+1 m 7 2 5+1 9+1 2+1 3+6 3+3 2 5+1 i+9 2 6+2 3 4+2 2 1 2+2 2+2 3+2 c+3 5+2 3 4+1 1+5 1+d l+4 d 3 n g+1 9 3 4+6 2 3 2+1 4+1 a+6 m 3 n a 5+1 9 3 4+6 2+4 3 4+1 a 3+b d 3 1f 3 6+3 g+1 q 3 i+2 o 9 1+1 7+2 1+3 6 1 8+5 a+1 3+b 1m+3 t+10 2 1 5 o 1 n+1 5 1 7 a+1 4+v 20 10+3 13 10 f d+10 5i 1+4 1+1 ah 4+1 7 1 4+1 15 4+1 x 4+1 7 1 4+1 f 1l 4+1 1v+1 w+2 q+5 2e+1 6+1 il+2 2h+6 m+8 o+8 k+b d 3 2+b 2m+1 a+5 a+5 q+5 2h+6 17+4 1y+9 v c+3 c+3 1+2 16+1 5+a 18+3 q+5 b+2 1q+1 1t t+1 b+5 a+5 e+1 1a+1 c+j 25 4m+7 1o+2 f+2 1q+4 17+1 b+7 17+4 eu+1 6+1 12+1 6+1 8 1 1 1 v+1 1h f e+1 6 j+1 3 9 2t 4+5 2+1 r d+2 y+d x+e 3w+3 ii+l b+k 1ec+1 am+4 19 1+4 1+1 1k+6 2+d o+8 7 7 7 7 7 7 7 7 3i+x q 2h+b 5y+p 28 2e+1 2v+4 17 2m 2e+8 1c mlp+2 1j+8 9o+j 54+7 65+j 1o+2 a+5 1k+7 1y+7 c+5 38+a u+2 26 b+3 x 1j+8 e+1 a+1 2v+n s+9 6+1 6+1 6+8 7 7 1o+3 3i+1 a+5 8mc+b n+3 1d+3 6su+1 2y+11 7+b 5+4 q 5 1 2 2 i2+v 16+5 1f j 4+3 5 3r+1 1 5a+2 6+1 6+1 6+1 3+2 7 7+c 2+1
Mand3n|1mo+o
Syrc3n|1nk+a
Arab3n|1o0+n 1+6 g+15 1bwm+2p x+a2 i+1r 2+1h 14+b 38+4 1+3q
sym3|1oo a9 ad 3m+5 1 3o 5r 15 av+2 f 1+2 2+5 k 1 1 3p+7 1+5 1+1 5+3 5h+1 kw+9 k3 k2 4d+x 9t+9 9+8 u8 1+2 b+2 d+2 d+2 d+1 1x d 13+2 d+2 37+1 1+3 1+1 a 1+2 5+5 1 1 1 4 b+1 4+4 5+3 1 1m+1 4+af 4+d 2+c 2+59 4+2 1+1 1+1h m+a 29+p 22+70 2+k 2+1d c+16 1+i 1+c 1+7 2+g 2+4 2+7 1+4 1+k 1+6 2 1+3 1+1 1+6 1+3 2+r 1+y 1 1+3 3 1+f 18 3+n 1+d 1+4 2+u a+b6 m+1q 4+v 2+7w 2+1e 1+3 1+t 2+3t 6d+5 9x+1 1a+p 1+2g c+5x q+f 4 d+1 c l+1 6+1 2j+1 6r+1 4+9 w+11 9 g+u b+t 8 f+v a+12 f+8v 534+1r h3k+1i ft+m 9+1 2v+1 4d+3 a+1 1 fx+2 69 e+1 fr1 3s+w a5+f 1s+1 1i+7 19+2 2q 1+2 4k g+2 v 1 r 1 3n+2 3+6 d+1
Deva3v|1s4+g 23+1
Deva3c|1sl+10
Deva3n|1tp i 7+7 h+e vhu+5 3 1+1
d966|1uu+9
Zzzz3n|1vk 1o g d+1 1 g+1 a 2k+3 1 j+2 20 i 14 1v u+1 1 h h 24 30 q+2 1+1 y 1o u+2 i+1 el 3r+4 a7 1cq 4 45j qg+2 13zn+4
Beng3v|1vp+7 2+1 2+1 23+1
Beng3c|1w5+j 1+6 1 3+3
d9e6|1ye+9
cur3|1yq+1 7 6t 7b g5 1wb 1qc+x qra gxv 30 4a 63+1 3+1
num3|1ys+5 ag+5 3c+2 3p+6 61+6 h+8 c1+9 tx+j oh+2 73+9 dc 1at 3+5 6+9 5i+f w+2 2+4 k6+1n 26+l hi+t 12h ll p+8 e+2 9j+3 3u+9 u+7 1+e w+9 13+e mxy+9 8w+5
Guru3v|1z9+5 4+1 2+1
Guru3c|1zp+j 1+6 1+1 1+1 1+1
da66|21y+9
Gujr3v|22t+8 1+2 1+1 23+1
Gujr3c|239+j 1+6 1+1 1+4
dae6|25i+9
Orya3v|26d+7 2+1 2+1 23+1
Orya3c|26t+j 1+6 1+1 1+4
db66|292+9
Taml3v|29x+5 3+2 1+2
Taml3c|2ad 3+1 1 1+1 3+1 3+2 3+b
dbe6|2cm+9
Telu3v|2dh+7 1+2 1+2 23+1
Telu3c|2dx+j 1+f
dc66|2g6+9
Knda3v|2h1+7 1+2 1+2 23+1
Knda3c|2hh+j 1+9 1+4
dce6|2jq+9
Mlym3v|2kk+8 1+2 1+2 23+1
Mlym3c|2l1+10
Mlym3n|2m2 2 g 5+2 8 q+5
dd66|2na+9
Sinh3v|2o5+h
Sinh3c|2oq+n 1+8 1 2+6
dde6|2qu+9
Thai3c|2rl+19
Thai3v|2sv+1 1+1 c+6
de50|2ts+9
Laoo3c|2v5+1 1 1+4 1+n 1 1+7
Laoo3n|2wf+1 1+1 9 2+4 1 l+3
ded0|2xc+9
df20|2zk+9
Tibt3c|30g+7 1+z
Mymr3c|35s+w
Mymr3v|36p+9
Mymr3n|37j g+5 4+3 3 3+1 7+2 4+c c ua9+4 1+9 a+4 2p+m 3 3+1
d1040|37k+9
d1090|39s+9
Geor3|3bk+w|2bk*x
Geor3x|3ch+9 2+2 5j4+11 1 5|2bk*d -5ls*14
Hang3l|3cw+i
Hang3n|3df+25 l+1d r+1o 65t+2l no1+s 94j+m 4+1c 7tw+u 3+5 2+5 2+5 2+2
Hang3w|3fl+k
Hang3t|3hk+q
Ethi3n|3k0+20 1+3 2+6 1 1+3 2+14 1+3 2+w 1+3 2+6 1 1+3 2+e 1+1k 1+3 2+1u 11+f 54g+m 9+6 1+6 1+6 1+6 1+6 1+6 1+6 1+6 opu+5 2+5 2+5 9+6 1+6
Cher3x|3y0+5 twy+27|-8*6 -tzk*28
Cans3n|3y9+h7 2+g fk+1x
Ogam3n|4g1+p
Runr3n|4gw+22 6+7
Tglg3n|4jk+h d
Hano3n|4kg+h
Buhd3n|4lc+h
Tagb3n|4m8+c 1+2
Khmr3c|4n4+y
Khmr3v|4o3+g
d17e0|4ps+9
d1810|4r4+9
Mong3n|4rk+2g 7+4 2+x 1
Limb3n|4xs+u
d1946|4zq+9
Tale3n|500+t 2+4
Talu3n|51c+17 4+p
d19d0|53k+9
Bugi3n|54w+m
Lana3n|55s+1g 2a
d1a80|58g+9
d1a90|58w+9
Bali3n|5c5+1a h+7
d1b50|5e8+9
Sund3n|5fn+t d+1 a+5
d1bb0|5gw+9
Batk3n|5hc+11
Lepc3n|5j4+z 15+2
d1c40|5kw+9
d1c50|5lc+9
Olck3n|5lm+z
Cyrl3n|5mo+8 4i 24 r1x g s+1
Cyrl3x|5my r7a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 j 1 1 1 1 1 1 1 1 1 1 1 1 1|-1*12
Zyyy3n|5pl+3 1+5 1+1 3 sn 4 2+9 1 3+4 6 3 3+1 1+2 1+6 2+3 5+4 2jp d2 16+4 6 5b nbu+8 2w g6 gww 19+1
Latn3n|5q8+11 6+1c 5+3 5+c 2+2 1+f 1+1b 5z+9 cx d g+c 3x+1 27q 1+2 6+4 2 2+8 o8g+1 1q+8 k+2 5 k+8 i 5 g k+3 2+8 mo+y 1+6 1+8 1+3 fpy+6
Grek3n|5ra+4 1e+4 4+4 2c b4 1 1 1 15+1b 2+2 1+1 4 1 3+2 1+1 4 5+1 2+1 a+2 1+1 a+2 1+1 4 89 rb2
Latn3x|5tl 3 g 36 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ge 1h 258 6 1 1 6 2 o8c 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 a 1 2 1 1 1 1 4 4 1+1 2 1 1 1 1 1 1 1 1 1 b 1 1 1 1 1 1 1 4 1 2 1 1 1 1 1 1 1 q nw gkt+p|r9g 2xy raw -1*3f -s -1*1j 1c -1*t -ps -w*q
Grek3x|64g+7 8+5 a+7 8+7 8+5 b 1 1 1 8+7 8+d 1e+1 u+1 e+1 3|8*1c 22*2 2e*4 2s*2 3k*2 34*2 3i*2 8*6 7
num3x|6ls+f|-g*g
emo3|6xm+1 5p+3 3 2 eh+1 l+1 1e+b 17 j d 8+1 h+1 5+1 8 5 l 7+1 1 4 2 7 4+1 s z 1 4+2 1 1p+2 o e nv+1 1f 4
sym3x|79s+p|-q*q
Glag3x|8q8+1b|-1c*1c
Copt3x|8sh 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8 1 4|-1*1h
Tfng3n|8xc+1j 7
Hani3n|9hh 1h qs+533 xts+a5 2+2x
Hira3|9j5+2d
Kana3|9lt+2h
Kana3n|9od+2 6o+f 14km+9 1+18
Bopo3n|9ol+16 34+v
Hani3|feo+g73
Yiii3n|vls+wc
Lisu3n|wk0+19
Vaii3n|wlc+7g 3+f a+1
da620|wtc+9
Bamu3n|www+1x
Sylo3n|x6o+1 1+2 1+3 1+m
Phag3n|x8g+1f
Saur3n|xaa+1d
da8d0|xcg+9
da900|xds+9
Kali3n|xe2+r
Rjng3n|xf4+m
Java3n|xhg+1a
da9d0|xjk+9
da9f0|xkg+9
Cham3n|xkw+14 n+2 1+7
daa50|xn4+9
Tavt3n|xog+1b 1 3+1 2+4 2 1 o+2
Mtei3n|xr4+a 7+2 5n+y
dabf0|xyo+9
Hang3|xz4+8mb
priv3|188w+4xr
Hebr3n|1dlp 1+9 1+c 1+4 1 1+1 1+1 1+9
dff10|1eds+9
Linb4n|1ekg+b 1+p 1+i 1+1 1+e 2+d y+3e
none4|1eks q j 2 f+1 e+x 3f+4 3+3 19+2 2g d+2 1+1a 1a+3l t+2 1d+e s+3 10+8 u+4 17+4 u 11+3 e+15 4e+1 a+5 10+3 10+3 14+7 1g+a c f 7 2 b f 7 2+2 1g+b 8n+8 m+9 8+n 6 16 9+1w 6+1 1 18 2+2 1+1 n 20+7 9+1b j 2+4 x+2 r+4 r+11 1k+3 k+1 1e 2+4 8 3 t+1 3+3 a+6 9+6 1s+v 13+3 c+8 1i+2 t+1 r+4 q+6 4+b 7+27 21+1i 1f+c 1f+6 1a+7 a+5 12+2 t+7 2+5r v 16 3+1 2+f 6+7 9+w 1a+7 16+l q+11 s+j n+8 26+3 10+8 1q 5+c p+6 a+5 1h i+7 13+8 2o k+a i 1b+1p 7 1 4 f b+5 1n+4 a+5 4 8+1 2+1 m 7 2 5 a+1 2+1 3+1 1+5 1+4 7+1 7+2 5+a a 1+1 1 12 a 1+1 1 4 a 2+7 2+s 2k 5+t 20+7 a+4l 1i+1 12+x 1x+a a+5 d+i 1m+5 a+5 k+r r+1 f+3 n+54 1o+2r 2b+b 8+1 1+1 8 2 u 2+1 c+8 a+1x 8+1 1a+1 b+q 20+7 2b+c 21+6 a+2d 8+2f y+d a+5 9 19 e+9 t+2 w+1 m e+20 7 2 18+2 1 2 9+7 a+5 6 2 11 2 6+6 a+5 18+3 a+6t p+6 h 15+2 t+2c 1+e 1e+c pn+2t 33 5+a 5g+217 2r+c ts+f m+9 32z+4 g7+5a0 1m+1c5 ft+6 v a+3 29 a+5 u+1 6+9 1y+9 a 7 l+4 j+bz 1m+5h 2j+4 p+1 p+17 23+3 1l+6 h+1r 5+a 7+8 5p2+14 w+2o 37+6po 4 7 2 83+e 1+s 3+1 1+d 4+7 b0+1s3 2z+4 d+2 9+6 a+1 4+31b 71+2 c4+5 n+e h+e 1a+1 n+8 38+1n 6u+9 13+1 22+7 34+k 1y+3d k+b k+b 2f+8 p+3q 2d 1z 2+1 1+1 2+1 4 c 1 7 1t 4+1 8 7 s 4 5 1+2 7 9g+1 84+1 ji+e 5 f+un v+5 6+5w 7 h+1 7 2 5+4 1q+w 1+33 19+2 e+1 a+3 2+8v v+g 1m+4 1+cv 16+5x 17+3 1+5b v m+7 2+67 7 4 2 f 5h+1 g+14 24+3 a+3 2+ls 1w+23 1p+5d 4 r 2 1+1 1 a 4 1 1+5 1+3 1 1 1 3 2 1+1 1 1 1 1 1 2 1+1 4 7 4 4 1 a h+4 3 5 h+1f 2+7h 18+3 2s+b f+1 f f 11+9 4u+1j t+c 18+3 9+6 2+d 6+49 rd+2 h+2 d+2 62+5 c+3 1+e c+3 1k+7 a+5 14+7 u+1 c+3 2+d 9+12 9k+7 e+1 d+2 b+2 1l 1+3 g+1 c+3 a+6 43 2v+sk wyo+v 3dq+1 4ge+1 5rl+e ha+1wh f2+15t 3t7+4 6ju+f5vp 35s+1ben 1eke+1 1eke+1
num4|1err+18 c+1k h+1 9h+q 10+3 t 8 3q+4 w2+7 p+6 13+8 23+4 m+5 4g+1 2+f 2+19 1s+8 1g+1 u+2 23+4 2w+7 o+7 15+6 96+5 9s+u 4e+9 16+3 34+6 3q+j aj+j 11h+1 by+8 o7+i nn+k tn+32 e0c+6 m6+m 9p+2 jih+j c+j 30+o 47i+8 pt+1m 1+2 1+3 24+18 1+e qq+c
sym4|1et3+8 1l+g 2+2 1+c 3 1b+18 1a2+1 gf jp+1 8x+7 1nq 1p1+s eve+3 5 g2e 31f+6n a+2 3+c3 6+m f+g 2n+37 1o+6t a+12 2+1n 5+2 m+1 7+t 4+1o l+1t 3 56+2e oa p v p v p v p v p 1o+e7 1j+3 1e+7 1+d 1+1 1c8 bz 1ws 3 3h ch+1 7i+3 1+12 4+2r c+e 2+e 1+d 2+10 n+3k 1+1 a+i 2a 1 d+9 1+j 1+1 5 3 4+8 n+5 57+b 9 1y m+b 17+3 5+b h+2 1+2 1z 1 57+1 1r+c 4 o+h 1+p 2+c 1+2d 2d+1b 1y+5 1+2 3+1 b+a 5+3 c+61 12+b 4+1j 8+9 6+13 8+t 2+b 4+1 e+8 13+b 1b a 55+2f 8+d 42+42 1+2j a
mark4|1eyl 6a 45+4 1ae+2 1+1 5+3 14+2 4 4l+1 fx+3 1t+4 8t+1 25+5 1y+a 1d+3 3e+2 1h+e 15 2+1 a+3 19+a 7 1p+2 10+d g+1 18 c+2 1c+d 8+3 1+1 2k+b 6 2 4d+b l+3 1j+1 1+6 2+1 2+2 9 a+1 2+6 3+4 1v+8 1 2 1+3 1+4 1 e+1 2a+h n 29+j 6j+6 2+8 r+1 2a+g 2y+c 2t+e 74+e 6t+5 1+1 2+3 1 1+1 3x+6 2+6 3 s+9 14+6 1+3 8 9+a 1a+f 5i+7 5j+7 1+7 2a+l 1+d 3e+5 3 1+1 1+6 1 1u+4 1+1 1+4 9n+3 9+1 1 1c+6 3+4 n 44l 6+e 8ug+h 1xc+4 1n+6 t4 1+1i 7+3 29 b+1 f57+1 3mp+19 2+m f2+4 3+5 8+7 2+6 u+3 44+2 1iz+1i 4+1d 8 e m+4 1+e 11s+6 1+g 2+6 1+1 1+4 2s 4g+6 af 1p+3 e4+3 72+1 6r 2 7+1 5 d6+6 31+6 240+4
Lyci4n|1f28+s
Cari4n|1f34+1c
Ital4n|1f5s+v d+2
Goth4n|1f74+g 1+7
Perm4n|1f80+11
Ugar4n|1f9c+t
Xpeo4n|1fa8+z 4+7
Dsrt4x|1fe0+13|-14*14
Shaw4n|1ff4+1b
Osma4n|1fgg+t
d104a0|1fhc+9
Osge4x|1fiw+z|-14*10
Elba4n|1fk0+13
Aghb4n|1flc+1f
Vith4x|1fo7+a 1+e 1+6 1+1|-13*z
Zyyy4n|1fpc+1f gc+l 6i+p s0+5 v 174+9 1 2 1+11 1 p 1 1kc+w cv+17 86 1+c 1+x czw+t 2ea+18 k9f+2c 1+1y 1+1 2 2+1 2+3 1+b 1 1+6 1+1s 1+3 2+7 1+6 1+r 1+3 1+4 1 3+6 1+9f 2+o 1+o 1+u 1+o 1+u 1+o 1+u 1+o 1+u 1+o 1+7 2ro+t 2 5r+u 1+2 1+1 1+6 2+4 9+1
Lina4n|1fr4+8m 9+l a+7
Latn4n|1g1s+5 1+15 1+8 3es 1bk 11sf+u 6+5 200
Cprt4n|1g5c+5 2 1+17 1+1 3 2
Palm4n|1g80+m
Nbat4n|1g8w+u
Hatr4n|1gbk+i 1+1
Phnx4n|1gcg+l
Lydi4n|1gdc+p
Mero4n|1gg0+v
Merc4n|1ggw+n 6+1
Khar4n|1gjk f+3 1+2 1+s
Sarb4n|1gm8+s
Narb4n|1gn4+s
Mani4n|1gow+7 1+r
Avst4n|1gqo+1h
Prti4n|1gsg+l
Phli4n|1gtc+i
Phlp4n|1gu8+h
Orkh4n|1gxs+20
Hung4x|1h34+1e|-1s*1f
Rohg4n|1h4w+z
d10d30|1h68+9
d10d40|1h6o+9
Zyyy4x|1h80+l j79+o|-w*m -r*p
Yezi4n|1hfk+15 6+1
Arab4n|1hhe+5 183c+3 1+q 1+1 1 2 1+9 1+3 1 1 6 4 1 1 1+2 1+1 1 2 1 1 1 1 1+1 1 2+3 1+6 1+3 1+3 1 1+9 1+g 5+2 1+4 1+g
Sogo4n|1hj4+s a
Sogd4n|1hkg+l
Ougr4n|1hm8+h
Chrs4n|1ho0+k
Elym4n|1hpc+m
Brah4n|1hqb+1g 1l+1 2
d11066|1ht2+9
Kthi4n|1htv+18
Sora4n|1hw0+o
d110f0|1hww+9
Cakm4n|1hxf+z t 2
d11136|1hyu+9
Mahj4n|1hzk+y 3
Shrd4n|1i0z+1b e+3 l 1
d111d0|1i34+9
Khoj4n|1i4g+h 1+o j+1
Mult4n|1i80+6 1 1+3 1+e 1+9
Sind4n|1i9c+1a
d112f0|1ib4+9
Gran4n|1ibp+7 2+1 2+l 1+6 1+1 1+4 3 i c+4
Newa4n|1iio+1g i+3 k+2
d11450|1ikw+9
Tirh4n|1im8+1b k+1 1
d114d0|1iog+9
Sidd4n|1itc+1a 15+3
Modi4n|1iww+1b k
d11650|1iz4+9
Takr4n|1j0g+16 d
d116c0|1j28+9
d116d0|1j2o+9
d116da|1j2y+9
Ahom4n|1j40+q 11+6
d11730|1j5c+9
Dogr4n|1jb4+17
Wara4x|1jgg+v|-w*w
d118e0|1jhc+9
Diak4n|1ji8+6 2 2+7 1+1 1+n f 1
d11950|1jkg+9
Nand4n|1jmo+7 2+12 g 1
Zanb4n|1jpc a+13 7
Soyo4n|1jrk b+19 j
Cans4n|1ju8+f
Pauc4n|1juo+1k
d11bf0|1k34+9
Bhks4n|1k3k+8 1+10 h
d11c50|1k5s+9
Marc4n|1k6q+t
Gonm4n|1kao+6 1+1 1+11 l
d11d50|1kcw+9
Gong4n|1kdc+5 1+1 1+v e
d11da0|1kf4+9
d11de0|1kgw+9
Maka4n|1ko0+i
d11f50|1kr4+9
Xsux4n|1kw0+pl 6e+5f
Cpmn4n|1nyo+2o
Egyp4n|1o1s+tr h+5 p+32y
Hluw4n|1s00+g6
d16130|1xrk+9
Bamu4n|1z40+fs
Mroo4n|1zk0+u
d16a60|1zkw+9
Tnsa4n|1zlc+26
d16ac0|1znk+9
Bass4n|1zo0+t
Hmng4n|1zpc+1b g+3 v+k 5+i
d16b50|1zrk+9
d16d70|206o+9
Medf4x|20dc+v|-w*w
Plrd4n|20hs+22 5 1u+c
Tang4n|20o0 v+5bz e8+u 2p+36
Nshu4n|20o1 cy6+az
Hani4n|20o3 e+1 sgc+wyn w+3dp 2+4gd 2+5rk f+h9 1wi+f1 15u+3t6 5+6jt
Kits4n|260w+d1 15
Kana4n|2dbk+3 1+6 1+1 1 7z+2 1e e+3
Hira4n|2dc1+7y i t+2
Dupl4n|2fpc+2y 5+c 3+8 7+9
d1ccf0|2j1s+9
d1d7ce|2l72+9
d1d7d8|2l7c+9
d1d7e2|2l7m+9
d1d7ec|2l7w+9
d1d7f6|2l86+9
Cyrl4n|2muo+1p
Hmnp4n|2n0g+18 a+6 g
d1e140|2n28+9
Toto4n|2nbk+t
Wcho4n|2ncw+17
d1e2f0|2ne8+9
Nagm4n|2nrk+r
d1e4f0|2nsg+9
d1e5f1|2nzl+9
Ethi4n|2odc+6 1+3 1+1 1+e
Mend4n|2oe8+5g
Adlm4x|2oma+x|-y*y
d1e950|2onk+9
emo4|2pz8 5m 5a 2+9 23+p 1 o k 2+4 1+2 l+1 4u+w c+8 1+1x 1+l c+16 4+4 c+g 3 3+2 5+1q 1 1+56 2+1q d+3 1+n i q+1 d 2e+2c 1c+1x 6 3+2 2+3 3+3 b+1 7+8 6b+b 4 7v+1a 1+9 1+54 34+c 3+a 3+1k 1 4+f 2+b 4+9
d1fbf0|2sc0+9
hidden4|jny8+35r
priv4|l2io+1ekd 2+1ekd
`;
