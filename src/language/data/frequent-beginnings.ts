/** In how many of a thousand sentences a word begins with some letters, as counted in the tuning part of the corpus; those in fewer than ten are left out. */
export const frequentBeginnings: ReadonlyMap<string, number> = new Map(
  `
  th 405, the 309, yo 284, you 283, to 207, an 205, fo 196, for 181, tha 176, and 168, in 151, be 128, re 124,
  me 122, de 120, on 117, ha 109, co 108, than 107, thank 100, your 100, wi 99, wa 95, of 90, dea 84, it 84, wh 82,
  dear 81, that 73, wit 73, with 73, my 72, we 72, wo 71, ca 69, int 67, he 64, inte 64, inter 63, ma 63, so 63,
  ho 62, st 62, si 61, lo 59, no 59, ab 58, fr 57, mo 57, was 57, se 54, abo 52, at 52, hav 52, sa 52, abou 51,
  about 51, le 51, is 49, have 48, li 48, do 47, as 44, hi 43, pa 43, te 43, fi 42, ve 42, wou 42, go 41, mr 41,
  reg 41, thi 41, woul 41, would 41, pr 40, sh 40, ne 39, ta 39, al 38, po 38, ti 38, fro 37, pl 37, rega 37,
  regar 37, ch 36, from 35, hea 35, sin 35, con 34, ro 34, ye 34, la 33, sinc 33, since 33, di 32, am 31, bes 31,
  best 31, com 31, gr 31, da 30, hear 30, not 30, tim 30, kn 29, time 29, tr 29, whe 29, can 28, ex 28, ki 28, ou 28,
  pe 28, pos 28, su 28, if 27, kno 27, know 27, loo 27, look 27, mi 27, one 27, wor 27, ba 26, cou 26, en 26, jo 26,
  tw 26, ev 25, bu 24, eve 24, lik 24, like 24, this 24, yours 24, bo 23, fa 23, mee 23, ple 23, wha 23, what 23,
  ar 22, br 22, by 22, kin 22, kind 22, meet 22, ms 22, plea 22, pleas 22, sta 22, pro 21, rea 21, sho 21, two 21,
  work 21, any 20, ap 20, cl 20, dr 20, fe 20, forw 20, forwa 20, mor 20, qu 20, yea 20, year 20, all 19, goo 19,
  good 19, let 19, mon 19, mu 19, sp 19, ver 19, wee 19, week 19, who 19, ever 18, had 18, hop 18, lea 18, or 18,
  posi 18, posit 18, un 18, ag 17, app 17, cha 17, day 17, hope 17, see 17, tea 17, thr 17, very 17, when 17, ask 16,
  job 16, na 16, ni 16, ra 16, res 16, up 16, wan 16, are 15, exp 15, ge 15, man 15, off 15, op 15, want 15, wr 15,
  af 14, aft 14, afte 14, after 14, cal 14, coul 14, could 14, every 14, fir 14, has 14, ke 14, our 14, out 14,
  tak 14, tal 14, team 14, ther 14, thin 14, whi 14, ac 13, bee 13, comp 13, fou 13, gre 13, heari 13, hel 13, ju 13,
  las 13, meeti 13, par 13, pla 13, sai 13, said 13, som 13, sti 13, talk 13, there 13, wil 13, years 13, ad 12,
  aga 12, agai 12, again 12, been 12, call 12, don 12, fin 12, fri 12, gi 12, how 12, last 12, min 12, muc 12,
  much 12, nam 12, name 12, say 12, sc 12, some 12, stil 12, still 12, tu 12, us 12, will 12, bef 11, befo 11,
  befor 11, but 11, car 11, dec 11, did 11, dis 11, ea 11, el 11, enj 11, enjo 11, enjoy 11, firs 11, first 11,
  ga 11, gra 11, hou 11, lov 11, love 11, mar 11, more 11, mrs 11, per 11, rec 11, ri 11, rol 11, tho 11, thre 11,
  three 11, tra 11, wel 11, wis 11, wish 11, yes 11, ans 10, answ 10, answe 10, bac 10, back 10, come 10, conv 10,
  cr 10, cu 10, deci 10, expe 10, get 10, lear 10, learn 10, ll 10, nee 10, need 10, nex 10, next 10, onl 10, peo 10,
  pu 10, real 10, ru 10, sec 10, spe 10, tel 10, tod 10, toda 10, today 10, tol 10, va 10, whic 10, which 10
  `
    .trim()
    .split(/,\s+/)
    .map((entry) => entry.split(' '))
    .map(([letters, count]) => [letters!, Number(count)]),
)
