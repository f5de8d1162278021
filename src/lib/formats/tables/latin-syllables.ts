// What reads as a name in Latin letters; part of the stable format, never to be changed. See words/grammar.ts for the notation.
// States: ^ start, A after a vowel that starts the word, C a vowel must follow, V after a vowel, $ end.
// Accented letters read as the letter without the accent. Written by hand: syllables of the languages of Europe, and of names
// from elsewhere as they are romanized; what is common costs nothing, so that words drawn at random are made of it.
export const LATIN = `
letters abcdefghijklmnopqrstuvwxyz
plain 3
seldom 6
^ C 0: [bcdghjklmnprstv] [bdgkpt]r kl sh ch st
^ C 1: f y th chl [bcfps]l cr fr s[cmntv] z w ph kh gh wh sch
^ C 2: sp sk gl rh kn gw kw dw tw kv gn ts lj nj hj bj zl zd zv vl vr dv ng mb hr dz cz sz zh sw str tch chr sch[lmnrw] br bh dh
  tj wr
^ C 3: scr spr shr thr qu mc[bcdfgkln] nd nh fj vs ps kj tk dj gj ks hw khr khl chh shk skr hj
^ C 4: q x [bcdfghkpstvzm][hjlmnrvwy] [mnps][bdgkpst] [tdks][bdkpsvz]
^ C 5: [bcdfghklmnprstvz][bcdfghklmnprstvz] [kpstvzm][hkpst][hlmnrvw]
^ A 0: a
^ A 1: e i
^ A 2: o
^ A 3: u aa
^ V 1: ai ay
^ V 2: au ei eu yu ia io ou oi [klmndb]y
^ V 3: ey oy oe ae eo ui ie [cgrstwh]y xi xa qa qi [bcdfgkpt]ry [fl]ly ioa szy
^ V 4: y [aeiou][aeiou] [aeiou][aeiou][aeiou]
A C 0: d l m n r s v ll nn l[bdfmv] n[dg] r[dmnt] s[tm] mb
A C 1: b h t k g z l[cghkpstz] n[cjkrsty] r[bcfghklpsvw] m[pr] s[chklnpv] t[hl] k[rst] b[hrd] d[rhmw] f[rt] g[nrl] h[mns] v[r]
  z[rl] th sh ch kh ph gh ndr mm ss tt rr dm
A C 2: c p j y w f ck bb cc dd ff pp zz gg nth mbr rst str sch rch rth lth ks ksandr rsl qu zd zk jd gn shk sht ghl xt bn ts
A C 3: x shl bdr bl zt lch nsl
A C 4: q [bcdfghjkpstvwxz][hjlmnrvwy] [lmnrs][bcdfghjklmnpqrstvwxz] [kpstbdg][bdgkpstz]
A C 5: [bcdfghjklmnprstvwxz][bcdfghjklmnprstvwxz] [lmnrsktp][bcdfgkpst][hjlmnrsvw]
A $ 1: n l m k d r s t
A $ 2: ng h z v b nn ll ch sh rs nd bd lsson
A $ 3: y hm hn zz
C V 0: a e i o ia
C V 1: u ai au ea ee ei ie io oo ou ay eo
C V 2: aw aa ae oa oe oi ua ue ui ey oy ya eu
C V 3: ao iu uo ow ew ye yo yu oui iau uei aia aie eia eie aue uie uye
C V 4: y [aeiou][aeiou] [aeiou][aeiouy][aeiou]
V V 2: [lr]y
V V 3: [mnstd]y
V C 0: [dklmnrstv] ll nn tt ss n[dgkt] r[bdgklmnt] l[dmt] st sh ch th mm rr sk
V C 1: b g h z c j p l[kpsv] r[chjpsvz] n[chjrsyz] m[bp] s[chlmnpw] t[rs] k[hst] b[lr] d[hrl] h[mnr] gh ph ck bb dd ff gg kk pp
  zz cc ndr ntr str nst dz [nhvw]sk tth rph mph lsk
V C 2: f w y l[bcfg] r[fw] n[fv] mn sv qu h[lt] lh ln mr ms mz tz tn kv ct pt bd d[mnvzj] c[lr] g[lnrdm] f[rlt] p[hlrst] v[rln]
  z[hdml] w[nlt] [glntsb]j [lrnstdkvm]y rst nth rth ngs tch ngr ngh nch ght sz shn shk sch mpb rsk msk
V C 3: x thn cht ffr lz tm tk jn nj lj dv dw gd mk ml sr zk zn vd vs ys ym vch [hkm]sk tsch ckl chr thr [ln]dr ngl nkl mbl mbr
  mpl lst rtz rsh rch rkh lch nsh nss rss lss kss rqu squ zqu nqu lq rq lw lbr sthr
V C 4: q zc j[bcdklmnrstv] [bcdfghjkpstvwxyz][hjlmnrvwy] [lmnrsyw][bcdfghjklmnpqrstvwxz] [bcdgkpstz][bdgkpstz]
  [lmnrs][bcdgkpqst][hjklrsvwyz]
V C 5: [bcdfghjklmnprstvwxyz][bcdfghjklmnpqrstvwxz] [bcdghkpstv][bcdfghkmnprst][hjlmnrsvwy] ldv
C $ 0: ah ov ev iev ieva an en in on
V $ 0: - n r s l m th ll rd rt ng sson [gknrstlv]yan
V $ 1: ght t k d z c nd nt nn tt ss st ns ck ts ch sh ld rn rs rg lz tz dt ph [nlrk]sen [nrk]sson [hkdtlpn]son [hkdtlrm][np]son
  [flrsthdkgn]mann ffmann [nlrsdk]berg [dfklnrt]sson msen [nr]dsen r[dt]son ckson [rszn]quez quez
V $ 2: b p x h v lt hn hl nk nz rk rl rm rz sk ls lf lk lm ds cs ks ms ps cz sz gh ngh nds sch rts rc ff zz mm pp kk chs
  [lnr][bdgkstz]mann [nlr][dkst]berg [rnl][lgd]sson rlsen
V $ 3: q f g j w rds lfs rth rst rch nth nch ngs tsch wicz rks
V $ 4: [lmnrsywh][bcdfghjklmnpqrstvxz] [bcdgkpstz][lnrsjmtzh]
V $ 5: [bcdfghjklmnprstvwxyz][bcdfghjklmnpqrstvxz] [lmnrs][bcdgkpst][hstzr]
C $ 1: y ie ya ey uez iah owski evski ovski enko
C $ 2: ew oah ae ai ao au ea ee ei eo iu io oe oi oo ou ua ue ui uo iya
C $ 3: uy iy yo yi ye aa ii uu eu oa
C $ 4: [aeiou][aeiou][aeiou]
`;

/** What account names have besides: an initial in front of a plain word ("jsmith"). Goes behind the grammar above. */
export const ACCOUNT = `
seldom 7
^ ^ 4: [abcdefghijklmnopqrstuvwxyz]
`;
