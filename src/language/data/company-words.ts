/** Words that end the names of companies, folded. */
export const companyWords: ReadonlySet<string> = new Set(
  `
  academy advisers advisory agency airlines airways ales architects associates bakery bank bikes books brands breweries
  brewery brewing bros brothers builders capital care carton castings ceramics chemicals church clinic co college company
  construction consultants consulting corp corporation council cycles dairy dental design distillery echo electric
  electronics energy engineering estates farm farms fashion finance films financial fm foods forge foundation foundry
  freight furniture gallery games garage gazette glass gmbh group grp haulage health healthcare herald holdings hospital
  hotel hotels inc industries instruments insurance interiors investments kitchens labs laboratories library limited llc
  llp logistics ltd magazine manufacturing marine materials media medical mission motors museum networks news nurseries
  nursery observer optics orchestra outfitters packaging packers partners pharma pharmaceuticals pharmacy pictures
  plumbing post pottery power press print printers productions properties publishers publishing radio rail records
  research restaurants roasters robotics school schools shelter shipping shipyard singers software solutions sons
  sports stationers steel stores studio studios surveyors systems tax tech technologies technology telecom textiles
  theatre theater times timber tools toys transport travel trust university utilities vets ventures veterinary wines
  works workshop yards
  `
    .trim()
    .split(/\s+/),
)
