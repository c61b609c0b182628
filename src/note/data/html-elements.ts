/** Elements that mail programs and Markdown authors write; a lower-case name in angle brackets that is one of them is a tag. */
export const htmlElements: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b base big blockquote body br button caption center cite code col colgroup dd del ' +
    'details dfn dialog div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html ' +
    'i iframe img input ins kbd li main mark meta nav ol p picture pre q s samp script section small span ' +
    'strike strong style sub summary sup svg table tbody td textarea tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
)

/** Elements whose names are also what a template asks for; one is a tag only where the text closes it. */
export const ambiguousElements: ReadonlySet<string> = new Set(
  'address data label link object option param select source time title track'.split(' '),
)
