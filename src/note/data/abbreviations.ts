/** Titles before a name: a stop after one ends no sentence. */
export const titles: ReadonlySet<string> = new Set(
  'adm adv brig capt cdr cmdr col cpl dr fr ft gen gov hon ing lt maj messrs mlle mme mr mrs ms mt mx pres prof rep rev sen sgt supt'.split(
    ' ',
  ),
)

/** Abbreviations in the middle of a thought: a stop after one ends no sentence. */
export const connectors: ReadonlySet<string> = new Set(
  'a.k.a approx ca cf e.g eg esp i.e ie incl resp viz vs w.r.t'.split(' '),
)

/** Abbreviations only where a number follows ("p. 4"); else plain words ("No. We did."). */
export const counters: ReadonlySet<string> = new Set(
  'apt app art ch eq ex ext fig figs n° nn no nos nr n.o p para pg pp ref rm sect ste tel v ver vol vols §'.split(' '),
)

/** Names of weekdays and months, cut short: abbreviations only when capitalised ("Sat." but not "sat."). */
export const calendar: ReadonlySet<string> = new Set(
  'apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed weds'.split(' '),
)

/** Abbreviations behind which names rarely go on: a capitalised word after one may well begin a sentence. */
export const closers: ReadonlySet<string> = new Set('a.m am. co corp inc llc ltd p.m plc'.split(' '))

/** Further abbreviations that may stand in the middle or at the end of a sentence. */
export const shortenings: ReadonlySet<string> = new Set(
  (
    'al assn assoc asst ave avg bldg blvd bros cert cont ctr dept dev dir div ed eng engr esq est etc exec fl fwd govt hosp hr hrs hwy inst intl jr ' +
    'lb lbs ln max mfg mgmt mgr min mins misc mo mos mtg natl orig oz prev qtr rd rec rept sec secs sq sr st tech temp univ wk wks yr yrs'
  ).split(' '),
)
