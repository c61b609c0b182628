import { lazily } from '../../source/lazily.ts'

/**
 * Words that people put for each other when they retell what somebody said: a line a thing, an act or a quality. A word may stand in several
 * lines. Forms of a word need no mention.
 */
export const concepts = lazily((): readonly (readonly string[])[] =>
  `
  abandon attrition cancel churn drop-off give-up leave leaver quit turnover unsubscribe
  abandon attrition cancel churn drop-off give-up leave quit turnover unsubscribe walk-away
  abandon axe discard discontinue ditch scrap
  abolish axe clear delete drop eliminate erase kill purge removal remove retire rid scrap scrub strip take-out
  above beyond exceed over surpass
  abrupt sudden
  absence absent absenteeism attend attendance present truancy
  absence ill illness sick-leave sickness
  absence lack missing shortage without
  abuse bully bullying harass
  academic university
  accident collision crash incident mishap
  accident injury
  account buyer client consumer customer guest patron shopper user visitor
  accountant accounting audit auditor bookkeeper bookkeeping finance ledger
  ache hurt injure injury pain painful sore wound
  acknowledge recognise
  acronym buzzword jargon
  actor drama performance play rehearsal rehearse stage theater theatre
  ad advert advertise advertising campaign promote promotion
  adaptable flexible
  add append extra include
  adhesive glue paste stick
  adult grown-up
  advance progress
  advice advise counsel recommend recommendation suggest suggestion tip
  affordable bargain cheap inexpensive
  afraid anxiety anxious dread fear nervous scared worry
  again redo repeat rerun retry
  again redo repeat rerun twice
  age aged elderly old oldest senior veteran
  agree agreement allow approval approve authorise bless consent licence license permission permit sign-off yes
  agreement contract contractual deal
  agriculture crop farm farmer farming field grow growing harvest plant
  aid assist help
  air asthma breath breathe lung
  aircraft airline airplane airport aviation flight fly hangar pilot plane runway
  alarm alert beep notification notify ping warning
  alcohol bar beer brew brewery cider drink pub spirits whisky wine
  alcoholic drunk sober
  algebra arithmetic equation fraction math mathematics maths
  alloy aluminium brass copper iron metal steel weld welder
  alone individual lone single-handed solo
  alter alteration amend change modify revise
  alter alteration amend change modify revise switch turn
  amber yellow
  ambulance emergency paramedic rescue urgent
  amount bulk quantity
  angler cod fish fisherman fishing net salmon trawler trawlerman
  angry cross furious rage shout temper yell
  animal beast creature livestock wildlife
  animal vet
  annul call-off cancel cancellation
  answer reply respond response
  apartment flat housing landlord lease lodging rent tenant
  apologise apology sorry
  app handset mobile phone smartphone tablet telephone
  apparatus equipment gear instrument kit tool
  apple berry fruit orchard pear
  appoint hire recruit recruiter recruiting recruitment staffing
  apprentice beginner graduate hire intern junior learner newbie newcomer novice rookie starter trainee
  approval approve authorise bless consent nod permission say-so sign-off
  arbitrary random
  archive artefact curator exhibit gallery heritage museum
  area field meadow pasture
  area patch territory
  argue argument clash debate disagree disagreement dispute fight quarrel row
  arid dried drought dry drying
  arm elbow shoulder wrist
  army marine military navy soldier veteran
  arrange organise
  arrears debt late overdue owe owed unpaid
  arrival arrive check-in
  art artist draw drawing illustration paint painter painting picture sketch
  artisan craft craftsman handmade workshop
  ascend climb climber height ladder rope scaffold
  ash blaze burn fire flame smoke soot
  ashamed embarrassed shame
  asleep bed bedroom dorm dormitory mattress sleep ward
  assault violence
  assemble assembly build builder construct construction erect
  assessment exam examination paper quiz test
  assignment homework take-home
  asylum immigrant migrant refugee
  athlete cricket football match pitch rugby sport tennis
  attach connect couple join joint link
  attack breach hack intrusion threat
  attic ceiling loft roof
  attorney barrister court judge law lawyer legal solicitor trial
  audience crowd line queue throng visitors
  audit check checking examine inspect inspection proofread test verification verify
  audit check checking examine inspect inspection test verification verify
  aunt uncle
  author book novel poem write writer
  automate automated automatic automation bot machine robot script
  automobile car drive driver fleet lorry motor truck van vehicle
  avalanche blizzard ski snow
  avenue street
  avoid avoidance prevent stop
  award medal prize trophy
  award prize
  away break holiday leave trip vacation
  awful horrible terrible
  baby infant newborn toddler
  back-up backup copy restore
  bag pocket pouch
  baggage luggage suitcase
  bake baker bread cake dough flour loaf oven pastry sourdough yeast
  ballet choreographer dance dancer
  ballot election vote voter
  ban banish bar disallow forbid outlaw prohibit
  band choir concert melody music musician orchestra piano sing singer song tune violin
  band strip
  bank banker borrow branch credit lender lending loan mortgage overdraft
  banner flag switch toggle
  barber hair haircut hairdresser salon
  barge boat crew dinghy ferry fishing kayak sail sailor ship trawler vessel
  barista brew cafe coffee cup espresso kettle mug roast tea
  barley corn grain rice wheat
  barrier fence gate hedge wall
  barter trade
  base bottom lowest underneath
  base root
  basket cart checkout trolley
  bath clean dish launder laundry rinse scrub shower sink wash
  bathroom lavatory loo toilet
  battery cell charge charger power
  battle combat fight
  beach coast coastline dock harbor harbour marina pier port quay seaside shore
  beaker cup glass mug
  because excuse explanation justification justify reason why
  bee beekeeper hive honey
  beef butcher lamb meat pork sausage slaughter
  beef calf cattle cow dairy herd milk
  believe confidence confident faith trust
  bell chime ring
  below under
  bench chair seat seating sit sofa stool
  bench counter desk table workbench
  benefit bonus commission incentive perk reward
  bereaved depression grief grieve mourning sad sadness
  bereaved widow
  bet casino gamble gambling lottery wager
  better enhance improve improvement upgrade
  bicycle bike cycle cycling cyclist
  big enormous giant huge large massive vast
  bill charge cost expense fee invoice paid pay payer payment price quote rate tariff
  bin dump garbage landfill recycle rubbish scrap throw trash waste
  bind tie
  birch fell forest forestry larch log lumber sawmill spruce timber tree wood woodland
  bird chicken duck goose gull hen owl poultry
  birth born deliver maternity midwife pregnant
  bistro cafe diner eatery restaurant
  blade cut knife scissors
  blade sharp
  blame blameless culprit fault guilty
  blank empty hollow vacant
  blaze burn fire
  bleed blood donor transfusion
  blend mix mixture stir
  blind eyesight glasses lens optician sight vision
  block grid square
  bloom blossom florist flower petal rose
  blouse shirt
  blue color colour dye green hue paint pigment red
  board committee council director governor trustee
  boil boiler furnace heat heater heating radiator stove temperature warm
  bold brave courage dare daring
  bolt lock
  book librarian library paperback read reader shelf
  boot cobbler foot heel shoe sole
  boot kick
  boring dull monotonous tedious
  borrow lend loan
  boss chief foreman head leader manager superior supervisor
  bother trouble
  bottle can flask jar tin
  bottom low
  boulder granite mason masonry rock stone
  boutique retailer shop store
  box carton case container crate pack package packaging parcel
  box pack
  boy child children girl kid pupil teen teenager youngster youth
  brain mind
  brake freeze halt pause stop
  branch tree
  bread bun roll sandwich toast
  break breakage broken crack defect fail failure fault faulty fracture shatter snap split
  break-down breakdown fail failure outage
  breakfast cafeteria canteen chef cook dinner dish eat food kitchen lunch meal menu supper
  breeze gust wind
  brick doll lego plaything toy
  bride ceremony groom marriage marry wedding
  bridge crossing span viaduct
  briefing gathering huddle meeting standup
  bring carry fetch haul move transport
  brittle delicate fragile
  broadcast television tv
  brochure flyer handout leaflet pamphlet
  broom sweep
  broth soup
  brother dad daughter family father grandmother household mother mum parent relative sister son
  buddy friend mate pal
  budget cash finance fund funder funding grant money spend spending
  bug defect error failure fault flaw glitch issue mistake
  bug fly insect moth wasp
  build create design make produce
  bulb glow lamp lantern light lighting
  bulk mass
  bulletin news
  bureau office workplace
  burglary cop crime detective fraud police steal stolen theft thief
  burial funeral
  burnout exhaust exhausted fatigue overwork tired tiredness weary
  bus coach minibus tram
  busiest height peak rush
  butcher meat
  butter cheese cream dairy milk
  buy buyer procurement purchase purchaser shop shopper
  cab taxi
  cabinet chair drawer furniture table
  cable electric electrical electrician electricity grid plug power socket voltage wire wiring
  cable wire
  call caller dial hotline phone rang ring telephone
  call visit
  calm quiet silence silent
  camera film footage photo photograph photographer picture video
  camp camping tent
  campus college fresher student undergraduate university
  candy chocolate sugar sweet sweets
  cap ceiling limit max maximum restrict restriction
  cap cover lid roof top
  captain skipper
  caption label name sticker tag
  carbon emission pollution
  card postcard
  cardiac heart
  care caregiver carer look-after nurse nursing tend
  careful careless caution cautious
  carpet floor mat rug
  carrot onion potato tomato veg vegetable
  case ticket
  cash coin fund funds money sum
  cat dog kitten pet puppy vet veterinary
  cathedral chapel church monk nun parish pray prayer priest religious vicar
  caution warn
  celebrity famous well-known
  cell inmate jail prison prisoner
  cement concrete mortar
  ceramic clay glaze kiln pan pot potter pottery
  chainsaw saw
  chaos mess untidy
  charity donate donation donor fundraiser fundraising gift giver giving nonprofit philanthropy
  chart curve diagram figure graph plot
  chart map route
  chase follow-up reminder
  check-out checkout till
  chef cook kitchen
  chill cold cool freeze freezer fridge frost frozen ice refrigerate
  choice choose decide elect opt option pick prefer select
  choice choose opt option pick select
  chop cut cutback decrease drop fall fewer less lower reduce reduced reduction shrink slice trim
  cigarette smoke
  cinema film movie scene
  circle ring
  cistern tank vat
  citrus lemon orange
  city council municipal town urban village
  civil government minister ministry public
  claim insurance insure insurer policy underwriter
  class classroom course lecture lesson school teach teacher teaching tutor
  clay dirt earth ground land mud peat soil
  clean cleaner hygiene scrub spotless tidy wipe
  clergy priest
  clever intelligent smart
  climate weather
  climb double expand gain grow growth increase rise triple
  clinic clinician consultant doctor gp hospital medic medical medicine physician surgeon surgery
  clinic hospital ward
  clock hour timer watch
  clock watch
  clone copy duplicate imitate replicate
  close closed closure lock shut shutdown
  close closed closure shut shut-down
  close shut
  cloth clothes cotton fabric garment knit linen seam sew stitch tailor textile thread weave wool yarn
  cloth towel
  clothing coat jacket jumper uniform wear
  cloud sky
  clutter junk rubbish
  coach coaching mentor mentoring
  coal mine miner mining pit quarry
  coarse rough
  cob horse mare pony stable
  code coder developer program programming software
  coil spring
  cold winter
  collapse crash drop fall fell plunge tumble
  colleague coworker peer teammate
  collect collection gather pickup
  collect collection pick-up
  collect gather
  comfort comfortable cosy
  comment criticism critique feedback opinion review
  community local neighbor neighborhood neighbour neighbourhood resident
  commute journey ride tour travel trip
  commuter passenger rider traveller
  compete competition competitor rival
  complain complaint critic criticise criticism grievance gripe grumble moan object objection protest whinge
  complex complicated intricate tangled
  compliance inspector law legal regulation regulator regulatory rule supervisor
  compliment praise
  comply obey
  computer laptop machine pc
  conceal hidden hide secret
  conference event festival occasion party
  confidential privacy private secrecy
  confuse confused confusion muddle puzzle
  congestion traffic
  consequence effect impact outcome result
  constant steady
  consult consultant consultation
  content satisfy
  contour outline shape silhouette
  contractor external outside-provider outsource outsourced subcontractor
  contrary opposite
  control govern steer
  cord rope string
  correct fix mend patch rectify remedy repair repairer restore solve
  corrode corrosion rust
  cost price
  costly dear expensive pricey
  costume dress outfit
  count counted number tally
  counterfeit fake false forgery
  countryside rural
  couple husband marriage marry spouse wedding wife
  courier deliver delivery dispatch mail parcel post postman ship shipment
  court trial
  courteous polite
  cover lid
  cover mask
  cover meal portion serving
  crane forklift hoist lift lifting
  crease fold
  credential log-in login password sign-in
  credential login password
  crew team
  crunch overtime
  cry tears weep
  cure heal remedy therapy treat treatment
  curse swear
  custom habit ritual tradition usual
  customs export import tariff
  cut wound
  cut-off deadline due due-date
  daily newspaper paper press
  daily routine
  dale valley
  damage harm hurt ruin spoil wreck
  damp humid humidity moist moisture wet
  danger dangerous hazard peril risk risky unsafe
  dark darkness evening midnight night nocturnal
  data dataset figure measurement metric number statistic
  date deadline due expire expiry
  day-off holiday leave vacation
  dead death die died dying mortality
  deaf hear hearing
  deck hull
  decline deny refusal refuse reject turn-down veto
  decline deny refuse reject say-no turn-down veto
  decline drop fall fewer less reduce
  decorate decoration ornament
  deep depth shallow
  defer delay holdup late lateness later overrun postpone queue wait
  delayed late overdue past-date
  delicate sensitive
  demand require
  dense thick
  dental dentist teeth tooth
  deny reject
  depart departure exit go leave quit resign
  depend reliance rely
  dependable reliable
  deploy deployment go-live launch release rollout ship
  depot forklift inventory pallet stock storage store warehouse
  design designer draft layout pattern
  despise detest dislike hate loathe
  detector probe sensor
  detention discipline fine penalty punish punishment sanction
  detergent soap
  diagnose diagnosis
  diary journal
  diesel fuel gasoline oil petrol
  differ difference different variation vary
  difference gap gulf
  difficult hard struggle tough tricky
  dig excavate hole shovel spade trench
  digit figure number numeral
  din loud noise noisy sound
  direct straight
  dirty filthy grime mud muddy stain
  disability disabled wheelchair
  discount markdown rebate
  disease flu ill illness infection patient sick sickness virus
  dish dishes sink wash wash-up
  dish plate
  dishwash wash
  dismiss fire layoff redundancy redundant sack
  dismiss lay-off layoff let-go redundancy redundant sack
  dispatch send
  display exhibit exhibition exhibitor show
  disruption disturb interrupt interruption
  distance far kilometer kilometre mile
  distant remote
  distressed upset
  distribute spread
  divide halve part separate split
  doc document documentation file form paper papers paperwork record
  door entrance exit front gate
  doorstep home house household residence
  dose drug medication medicine pharmacist pharmacy pill prescription tablet
  double duplicate twice
  doubt sceptical skeptical uncertain unsure
  downpour rain rainy storm weather wet
  draft rough version
  drain pipe plumber plumbing pump sewer tap tube valve
  drill exercise practice rehearsal
  drip leak leaky seep
  drop-in unbooked walk-in without-booking
  dust dusty powder
  duty obligation responsible
  duty on-call paged pager rota standby woken
  ear hear listen
  early premature soon
  earn earnings income pay salary wage
  earth soil
  edit editor headline newspaper newsroom proofread revise
  educate education instruct teach train training
  efficiency efficient lean waste
  egg hatch
  elder grandfather grandmother
  elevator lift
  email inbox mail message
  employee hand personnel staff worker workforce
  end tail
  enemy foe hostile
  energy fuel generator power solar turbine wind
  engine gearbox motor turbine
  engineer fitter mechanic technician
  enjoyment fun funny humour joke laugh laughter
  enrol enroll enrolment join-up onboarding register sign-up signup
  enrol enroll enrolment onboarding register sign-up signup
  enter entrance entry
  envelope letter stamp
  equal equality fair fairness same
  equipment machine
  escape evacuate flee
  estate property
  estimate forecast guess predict prediction projection
  estimate guess hunch
  even fair honest just
  even flat level
  even smooth
  evidence proof
  evidence proof prove
  ewe flock lamb sheep wool
  excess over-the-top
  exchange replace replacement substitute swap trade
  exercise fitness gym workout
  expecting pregnant
  experiment pilot test trial try tryout
  expert expertise specialist
  extend extension prolong
  eye gaze glance look stare watch
  factory manufacture manufacturing mill plant shopfloor workshop
  fair market marketplace stall
  fake pretend
  fashion style trend
  fast hasten hurry quick rapid rush speed speedy swift
  fat grease lard oil
  feather wing
  feature-flag flag switch toggle
  fed feed feeding
  feeble weak
  female lady woman
  feral wild
  fiber fibre
  film plastic polymer
  filter screen sieve
  finger fist hand thumb
  firm solid
  first initial
  flashlight torch
  flavor flavour taste
  fleece wool
  flood flooding water
  floor storey story
  fog mist visibility
  foot hike stroll walk
  footpath path route track trail
  foresee predict
  forget forgot forgotten overlook
  forgive pardon
  fork ladle spoon
  form shape
  formula recipe
  fortune luck lucky
  fox wolf
  frame structure
  fungus mold mould mushroom
  gale storm
  gamble risk
  game gamer gaming level player
  garden gardener lawn plant
  gas methane
  gauge measure measurement ruler
  gentle soft
  ghost haunt
  glass glazing pane window
  gold jewel jeweller jewellery silver
  grade mark marking rank rating score
  grain rice
  grape vineyard wine
  grasp grip hold
  grass lawn turf
  gravel sand
  gravy sauce soup stew
  greens vegetable
  greet hello welcome
  grin laugh smile
  guard guardian protect security watchman
  guardian parent
  guest visitor
  guidance guide guideline handbook manual
  gulp swallow
  gum tooth
  gun weapon
  half halve halved halving
  hamlet village
  hand wrist
  hand-on hand-over handover pass-on transfer
  handover relay transfer transition
  hang suspend
  harbour port
  health safety wellbeing
  heap pile stack
  hear listen
  heat hot
  heavy load weigh weight
  height high tall
  helper unpaid voluntary volunteer
  hide leather saddle tanner
  high tall
  highway lane motorway pavement road street traffic
  hill mountain ridge slope steep terrain
  hire rent
  hobby pastime
  hoist lift raise
  hold keep preserve retain retention save store
  homeless shelter
  host server
  hotel inn lobby reception receptionist room suite
  huddle stand-up standup
  humble modest
  humour joke
  hunger hungry starve
  hunt search seek
  husband spouse wife
  hush silence
  husk shell
  hydrate water
  id identity kyc passport
  idle lazy
  ill patient
  in-house inside insource internal own-roof
  income revenue sale takings turnover
  incorrect wrong
  ingredient recipe
  inhabitant resident
  inhabitants population
  ink pen pencil
  ink press print printer printing
  inoculation jab vaccination vaccine
  inspection review
  install installation installer set-up setup
  interim temporary
  internet online page site web website
  interpret interpreter language translate translation translator
  introduce invite refer referral
  invent invention inventor
  invest investment investor
  island isle
  isolated loneliness lonely
  jeans trousers
  job post
  jot memo note scribble
  journalist newspaper newsroom press reporter
  judge referee umpire
  key lock locker
  keyboard piano
  knee leg limb prosthesis prosthetic
  knot tie
  lab laboratory science scientist
  labor labour
  lake pond reservoir river stream water
  lasting permanent
  late night overnight
  launch release
  lava volcano
  leaf leaves
  leaf page paper sheet
  leak spill
  lean slope tilt
  least minimum
  leather skin
  lend loan
  lesson moral
  lettuce salad
  levy tax vat
  fib liar lie
  licence permit
  lifeguard pool swim swimmer swimming
  line row
  lip mouth tongue
  list register roster
  litter rubbish
  little mini small tiny
  locomotive rail railroad railway train
  log record
  loose slack
  lose loss lost
  loyal loyalty
  lyrics song
  magazine press
  maggot worm
  maintain maintenance service servicing
  margin profit surplus
  mark stain
  mast tower turbine
  mature ripe
  member membership subscribe subscriber subscription
  memorise memory recall remember
  message sms text
  migrate migration move port
  mirror reflect reflection
  misprint misspelling typo
  miss omit skip
  mobile portable
  model prototype replica
  monitor observation observe watch
  monitor screen
  monument statue
  mood morale spirit
  mouse rat rodent
  murmur whisper
  nap sleep
  narrow thin tight
  natural nature
  natural organic
  neat orderly
  needle pin syringe
  nervous tense
  night night-shift nights overnight
  noise racket
  nose odour perfume scent smell stink
  notice sign
  nudge prompt remind reminder
  oak tree
  observe ride-along shadow shadowing sit-in
  observer witness
  ocean sea
  odd strange weird
  odour smell
  officer police
  open unlock
  operate operator
  orbit satellite
  origin source
  outdoor outside
  owner proprietor
  packaging wrap
  pain suffering
  pale white
  pane window
  paper sheet
  paper write writing written
  parasol umbrella
  park playground
  partition wall
  partner spouse
  passport visa
  patience patient
  pattern template
  pay wage
  payment transaction transfer txn
  pebble stone
  pension pensioner retire retirement
  perspire sweat
  pest vermin
  phrase sentence
  physio rehab rehabilitation
  picket strike union
  pig pork
  pilot trial
  pipe plumber
  pipe tube
  plan roadmap
  plank timber wood
  plate tray
  please satisfy
  pledge promise vow
  plough plow tractor
  poem poet
  poison toxic
  policy rule
  poll questionnaire survey
  poor poverty
  portion share
  postage stamp
  prep preparation prepare ready
  press print
  press squeeze
  pressing urgent
  pressure pump
  pressure stress
  pride proud
  proof receipt
  protect shield
  protest strike
  publication publish
  purse wallet
  quality standard
  queue wait
  quit resign
  race run
  rack shelf
  rail track
  rare seldom
  raw uncooked
  ready willing
  recover recovery
  recycle reuse
  refresh update
  refuge shelter
  refund reimburse return
  regard respect
  relax rest
  relief relieve
  report reporting
  reprimand scold tell-off
  rescue save
  resign resignation
  retail sale salesperson sell seller vendor
  rigid stiff
  rim wheel
  rip tear
  ripple wave
  rob steal
  roll spin
  roster rostering rota schedule scheduling shift timetable
  ruling verdict
  ruse trick
  safe secure
  salt salty
  sample specimen
  sapling seed seedling sow
  satin silk
  scale weigh
  scar wound
  scene view
  scrape scratch
  scream shout
  sculptor sculpture statue
  seal stamp
  season spring summer winter
  self-harm suicide
  sell sold
  serious severe
  servant staff
  settle settlement
  share split
  shift turn
  ship vessel
  shock surprise
  shoot shot
  shrink shrinkage
  shy timid
  sick unwell
  sightseeing tourism tourist visitor
  silly stupid
  singer vocalist
  slate tile
  slide slip
  slope steep
  slow sluggish
  smoke tobacco
  snare trap
  snug tight
  soft tender
  soldier troop
  solution solve
  spare surplus
  speak speech
  speech voice
  spell spelling
  squander waste
  stable steady
  stair staircase step
  steam vapour
  stern strict
  sticky tacky
  stock supply
  store warehouse
  stranger unknown
  string thread
  sun sunlight sunny sunshine
  supplement vitamin
  supplier supply vendor
  surface top
  surprise unexpected
  suspect suspicion suspicious
  switch toggle
  threefold treble triple
  throw toss
  tidal tide
  tire tyre wheel
  tolerance tolerate
  tone voice
  trace track
  training workshop
  translate translation
  treasure valuable
  tunnel underground
  ugly unsightly
  unfair unjust
  vegan vegetarian
  victory win
  wear worn
  wisdom wise
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ')),
)
