/** Titles before a name: a stop after one ends no sentence. */
export const titles: ReadonlySet<string> = new Set(
  'adm adv brig capt cdr cmdr col cpl dr fr ft gen gov hon ing lt maj messrs mlle mme mr mrs ms mt mx pres prof rep rev sen sgt supt'.split(
    ' ',
  ),
)

/** Abbreviations in the middle of a thought: a stop after one ends no sentence. */
export const connectors: ReadonlySet<string> = new Set(
  'a.k.a approx attn cf e.g i.e incl n.b p.p.s p.s ps re resp viz vs w.r.t'.split(' '),
)

/** Abbreviations only where a number or a letter follows ("p. 4", "Vol. II"); else plain words ("No. We did."). */
export const counters: ReadonlySet<string> = new Set(
  'apt ca ch eq ex ext fig figs max min n° no nos nr p para pg pp ref rm sect ste tel v ver vol vols'.split(' '),
)

/** Names of weekdays and months, cut short: abbreviations only when capitalised ("Sat." but not "sat."). */
export const calendar: ReadonlySet<string> = new Set(
  'apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed weds'.split(' '),
)

/** Ends of names of firms, and times of day: a name after one may well begin a sentence. */
export const names: ReadonlySet<string> = new Set('a.m co corp inc llc ltd p.m plc'.split(' '))

/** Further abbreviations that may stand in the middle or at the end of a sentence. */
export const shortenings: ReadonlySet<string> = new Set(
  (
    'acct al assn assoc asst ave avg bldg blvd bros ctr dept dir div eng engr esq est etc fl fwd gov govt hosp hr hrs hwy inst intl jr ' +
    'lb lbs ln mfg mgmt mgr mins misc mo mos mtg natl oz pvt qtr rd rept sec secs sq sr st univ wk wks yr yrs'
  ).split(' '),
)
