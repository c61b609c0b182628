/** Forms that no rule of endings leads back to their base: a line a base, its forms behind it. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `
  am are be been being is was were
  arise arisen arose
  awake awoke awoken
  begin began begun
  bake baker bakers bakery
  bend bent
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  burn burnt
  buy bought buyer buyers
  catch caught
  child children
  choose chose chosen
  cling clung
  come came coming
  complain complaint complaints
  creep crept
  cut cutting
  deal dealt
  dig dug
  do did does done doing
  draw drawn drew
  dream dreamt
  drink drank drunk
  drive driven drove
  eat ate eaten
  fall fallen fell
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fix fixer fixers fixes
  fly flew flown flies
  foot feet
  forbid forbade forbidden
  forget forgot forgotten
  freeze froze frozen
  get got gotten getting
  give gave given
  go goes going gone went
  grind ground
  grow grew grown
  half halve halved halves halving
  hang hung
  have had has having
  hear heard
  hide hid hidden
  hold held
  keep kept
  kneel knelt
  knife knives
  know knew known
  lay laid
  lead led
  lean leant
  leap leapt
  learn learnt
  leave left
  lend lent
  life lives
  light lit
  loaf loaves
  lose lost
  make made making
  man men
  mean meant
  meet met
  mine miner miners mining
  mouse mice
  own owned owner owners owning
  pay paid
  person people persons
  plan planned planning
  prove proven
  put putting
  quit quitting
  ride ridden rode
  ring rang rung
  rise risen rose
  run ran running
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shaken shook
  shelf shelves
  shoot shot
  show shown
  shrink shrank shrunk
  shut shutting
  sing sang sung
  sink sank sunk
  sit sat sitting
  sleep slept
  smell smelt
  speak spoke spoken
  spend spent
  spill spilt
  spin spun
  spoil spoilt
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  strike struck
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  take taken taking took
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  tooth teeth
  understand understood
  use used user users uses using
  wake woke woken
  wear wore worn
  weep wept
  wife wives
  win won
  wind wound
  woman women
  write written wrote
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap(([base, ...forms]) => forms.map((form) => [form, base!] as const)),
)
