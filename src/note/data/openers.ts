/** Words that, capitalised, begin a sentence rather than go on with a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    'a after again all also although an and another any anyway are as at because before besides both but by can congratulations could did do does during each ' +
    'either even every everyone everything excited finally first following for from further given glad great had happy has have having he hearing her here his hope hopefully hoping how however ' +
    'i if in is it its just later learning let listening looking many may maybe meanwhile meeting most my neither no nobody none nothing now of on once one or ' +
    'other others our overall perhaps please reading regarding second seeing several she should since so some something sometimes sorry speaking still such talking thank thanks that the their then ' +
    'there therefore these they this those though through thus to today together tomorrow until was watching we were what whatever when whenever where whether ' +
    'which while who whose why will with without would yes yesterday yet you your'
  ).split(' '),
)

/** Starters that are given names or surnames, too: after an initial they go on with the name. */
export const namelike: ReadonlySet<string> = new Set('an art do hope in may no see so will'.split(' '))

/** Words with which a sentence begins even where the writer forgot the capital. */
export const eager: ReadonlySet<string> = new Set(
  'he i it looking my our please she thank thanks they this we you'.split(' '),
)

/** Words that begin a phrase of place or time before the sentence proper ("At 5 p.m. we met"). */
export const prepositions: ReadonlySet<string> = new Set(
  'after around as at before between by during for from in near of on since through to under until with'.split(' '),
)

/** Words on which no sentence ends. */
export const dangling: ReadonlySet<string> = new Set(
  'a about an and as at because but by for from her his if in into its my nor of on or our than that the their this to was were when which while who with your'.split(
    ' ',
  ),
)

/** What one does with words: after a quotation and its speaker these go on with the sentence. */
export const speech: ReadonlySet<string> = new Set(
  'added answered asked joked replied said thought told wondered wrote'.split(' '),
)

/** What follows a time of day and belongs to it. */
export const timeTails: ReadonlySet<string> = new Set(
  (
    'april august bst central cest cet cst december eastern edt est et february friday gmt january july june march monday mountain mst november october pacific ' +
    'pdt pst pt saturday september sunday thursday tuesday utc wednesday'
  ).split(' '),
)
