/** Titles and ranks that stand before a name, in lower case, without a full stop. */
export const titles: ReadonlySet<string> = new Set(
  (
    'adv attorney aunt auntie aunty brother captain chairman chef coach col colonel commander councillor councilor ' +
    'dame deputy director dottor dottoressa dr drs father fr frau general gov governor herr hon honorable ing inspector ' +
    'judge justice lady lieutenant lord lt madam madame maestro major master matron mayor messrs miss mister mlle mme ' +
    'monsieur mr mrs ms msgr mx nurse officer pan pani pastor pres president principal prof professor rabbi rep rev ' +
    'reverend sen senator sensei sergeant sgt sheriff signor signora sir sister sr sra srta uncle'
  ).split(' '),
)

/** Words of a greeting that name nobody, in lower case. */
export const genericAddressees: ReadonlySet<string> = new Set(
  (
    'acquisition admissions applicant board boss bunch candidate chair chairperson chef ' +
    'colleague colleagues committee concerned crew customer day department dept directorate doctor editor ' +
    'employer esteemed everybody everyone fellow folks friend friends gentleman gentlemen gentlepeople gents ' +
    'guys head hiring hr human interview interviewer interviewers ladies lady lot madam management ' +
    'manager managers matron member members office officer panel panelists participant people person ' +
    'personnel professionals reader recruiter recruiters recruiting recruitment representative resources ' +
    "search selection service sir sirs staff talent team teams valued y'all"
  ).split(' '),
)

/** Small words around them. */
export const fillers: ReadonlySet<string> = new Set(
  "again all and both hello hi ma'am maam my of the there to ya you your".split(' '),
)

/** Words that stand alone above a note and are no names, in lower case. */
export const headings: ReadonlySet<string> = new Set(
  'body draft email example follow-up greeting intro introduction letter message note notes option overview sample subject template text update variant version'.split(
    ' ',
  ),
)

/** Words between the names of a greeting, in lower case. */
export const joiners: ReadonlySet<string> = new Set('& + / and dear or und y'.split(' '))

/** Small words inside a name, in lower case. */
export const particles: ReadonlySet<string> = new Set(
  'al bin binti da das de del della den der di do dos du e el ibn la le les los o ten ter van von zu zur'.split(' '),
)

/** Words that open a sentence (but for names like Hope and Will), and so end a greeting or stand there instead of a name; in lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'a above absolutely accordingly actually additionally admittedly after again all also although always amazing an any ' +
    'anyhow anyway apologies apparently appreciate appreciated are as at awesome before besides best both ' +
    'bravo brilliant briefly but by can certainly checking cheers clearly congrats congratulations cool could currently did ' +
    'do earlier enjoyed exactly excited fantastic finally first firstly following for fortunately frankly friday from ' +
    "further furthermore given glad good goodness gosh great had has have having hence here here's honestly hooray " +
    "hopefully hoping how however i i'd i'll i'm i've ideally if in incidentally incredible indeed initially " +
    "instead is it it's its just last lastly lately later likewise looking love loved lovely luckily many " +
    'maybe meanwhile monday moreover my naturally nevertheless next nice no normally not notes now obviously ' +
    'of oh ok okay on once one originally our overall perfect perhaps personally phew please pleasure quick quickly ' +
    'reaching really recently regarding regards sadly saturday second secondly see seriously similarly since ' +
    "sincerely so sorry still such summary sunday super sure ta thank thanks thankyou that that's the then there " +
    'therefore these they thing this those though thrilled thursday thus thx to today tomorrow tonight totally ' +
    "truly truthfully tuesday two ty tysm ultimately unfortunately update upon very was we we're wednesday " +
    'well were what whatever when where whew while who why with wonderful would wow writing yay yep yes ' +
    "yesterday yet you you're your"
  ).split(' '),
)
