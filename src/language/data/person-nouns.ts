/** Words that end as those for people do, and are none. */
const things =
  'answer|car|center|colour|color|computer|container|copper|corner|corridor|cover|customer|dinner|door|drawer|error|factor|floor|flour|folder|harbor|harbour|hour|humor|humour|labor|letter|list|matter|meter|mirror|motor|newsletter|number|offer|order|paper|plant|poster|power|printer|quarter|restaurant|river|scanner|sector|shelter|shower|sponsor|summer|supper|tour|tower|trailer|visitor|water|weather|winter'

/** Nouns for people, as a pattern: a name behind one and a comma says who is meant (`your manager, Tom`). */
export const personNouns = `(?:boss|brother|chair|chief|colleague|cousin|daughter|friend|guy|head|husband|intern|lad|lady|lead|man|mate|nurse|parent|people|person|president|sister|son|staff|twin|uncle|wife|woman|(?!(?:${things})s?\\b)[a-z]+(?:ant|er|ian|ist|mate|or))s?(?: (?:at|for|from|in|of) [\\w-]+)?`
