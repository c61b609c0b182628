/** Words that carry no content of their own. */
export const stopWords: ReadonlySet<string> = new Set(
  `
  a about above across actually after again against ago all almost along already also although always am among an and
  another any anybody anyone anything anyway anywhere apart are aren't around as aside at away back be because become
  been before behind being below besides better between beyond big bit both brief briefly but by came can can't cannot
  certain certainly come comes coming could couldn't dear did didn't different do does doesn't doing don't done down
  during each eight either else enough especially etc even ever every everybody everyone everything everywhere exactly
  except far few fewer finally find first five following for forward found four from full fully further gave get gets
  getting give given gives giving go goes going gone good got great had hadn't happen happened happy hard hardly has
  hasn't have haven't having he he'd he'll he's hello help helped helpful helping her here hers herself hi him himself
  his hope hoped hopefully hoping how however i i'd i'll i'm i've if immediately in indeed inside instead into is
  isn't it it'd it'll it's its itself just keen keep keeping kept kind kindly knew know known knows lack last lastly
  late later least left less let let's lets like likely little long look looked looking looks lot lots lovely low made
  mainly make makes making many may maybe me mean means meant might mind mine more most mostly mr mrs ms much must my
  myself namely near nearly need needed needs never new next nice nine no nobody none nor not note noted nothing now
  of off often oh ok okay on once one ones only onto open or other others otherwise ought our ours ourselves out
  outside over own part particular particularly past per perhaps place please plus point possible possibly pretty
  probably put quite rather really regards right said same saw say saying says second see seeing seem seemed seems
  seen sent seven several shall she she'd she'll she's should shouldn't show showed shown since sincerely six small so
  some somebody someone something sometimes somewhere soon sorry such sure take taken takes taking tell ten than thank
  thanks that that'd that's the their theirs them themselves then there there's therefore these they they'd they'll
  they're they've thing things think thinking third this those though thought three through throughout thus till time
  times to today together told tomorrow tonight too took toward towards tried true truly try trying turn two under
  until up upon us use used using usually various very via want wanted wants was wasn't way ways we we'd we'll we're
  we've well went were weren't what what's whatever when whenever where whether which while who who's whole whom whose
  why will with within without won't wonder wondered word words would wouldn't yes yesterday yet you you'd you'll
  you're you've your yours yourself zero
  `
    .trim()
    .split(/\s+/),
)
