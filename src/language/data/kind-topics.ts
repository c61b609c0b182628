/**
 * What a message may be about, and words that show it. They were written from knowledge of the language, not from the corpus; what each says of a
 * kind is in the model.
 */
export const kindTopics: Readonly<Record<string, string>> = {
  'the job':
    'apprenticeship assistantship fellowship headcount internship job jobs lectureship mandate opening openings opportunity place placement position positions post postdoc posting posts professorship pupillage req requisition residency role roles seat spot studentship traineeship vacancies vacancy',
  'the interview':
    'audition auditioned interview interviewed interviewer interviewers interviewing interviews onsite panel round screen screening shortlist stage',
  'the talk':
    'call chat chatted chatting conversation conversations discussed discussing discussion meet meeting met speak speaking spoke talk talked talking tour visit visited',
  'a decision':
    'answer choice choose chose chosen decide decided deciding decision decisions filled hire hired hiring outcome pick picked result results select selected selection settled verdict',
  'where things stand':
    'movement news process progress stage stand standing stands status timeframe timeline timetable timing update updates word',
  silence:
    'chase chasing check checking enquire enquiry follow following fortnight hear heard hearing inquire inquiry nudge quiet silence wait waited waiting weeks wondering',
  'a rejection':
    'another chosen declined disappointed disappointing disappointment else outcome passed regret rejected rejecting rejection result somebody someone sorry unfortunately unsuccessful',
  feedback:
    'advice better candid comments constructive convince criticism differently feedback frank honest improve improved improvement lacked lacking learn missing pointers short strengthen stronger weaknesses',
  'later on':
    'again autumn budget change changes file freeze frozen future interest interested keen mind next opens remain remains reopen reopens spring still touch year',
  progress:
    'built certificate certified completed course earned enrolled exam finished learned learning licence passed qualified read since took',
  'an application':
    'advert advertised advertisement applicant applicants application applications applied apply applying attached available cover curriculum cv degree diploma enclosed experience graduate portfolio referees references resume résumé vitae',
  recruitment:
    'applicant applicants assessment candidacy candidate candidates careers hiring hr onboarding personnel recruiter recruiting recruitment shortlist shortlisted talent',
  'an offer':
    'accept acceptance accepted accepting congratulations contract delighted offer offered offering permanent pleased probation salary sign signed start starting terms welcome welcoming',
  leaving:
    'decline declining elsewhere farewell goodbye last leaving notice resign resignation resigning withdraw withdrawal withdrawing withdrawn',
  commerce:
    'account accounts bid brochure catalogue client clients contract cost costs customer customers deliver delivery demo deposit discount estimate installation insurance invoice lease order ordered orders paid pay payment premium price prices pricing product products proposal purchase purchased quantity quotation quote refund rent sale sales sample samples savings shipment shipped shipping stock subscription supplier supply tender trial units warranty',
  'claims and permits':
    'appeal claim complaint consulate council court deed embassy fine hereby inspection licence passport permit planning policy pursuant regulations solicitor statute tax undersigned visa',
  family:
    'anniversary aunt auntie baby birthday boys brother children christmas cousin dad darling daughter dear dinner easter father feast garden gift gifts girls gran grandma grandpa granny holiday hugs husband kids kiss kisses love lunch mama mom mother mum nephew niece papa party present sister son supper toy uncle wedding wife',
  'a home':
    'allotment apartment bathroom bedroom boiler flat garden house key keys kitchen landlord neighbor neighbour neighbours parking plumber repair repairs roof room tenant',
  publishing:
    'article blog broadcast browser column editor episode event events free issue journalist link links listener listeners magazine newsletter newspaper photographer piece podcast post posts press print printed publish published quote reader readers register season show stories story subscribe subscribed tickets unsubscribe video webinar website',
  school:
    'admissions campus class classes course courses exam exams grades homework lecture lesson lessons parents professor pupil pupils recommendation scholarship school semester seminar student students teacher term thesis university',
  software:
    'api branch bug bugs changelog cli code command commit crash documentation export feature features file files fixed github import install installation json licence license login npm password plugin pull release repo repository server ticket version',
  'work among colleagues':
    'action agenda all apologies attendees bring colleague colleagues cover deadline everyone meeting minutes report reports room rota schedule shift shifts slides spreadsheet swap team',
  'writing notes':
    'avoid email emails employers example examples guide interviewer jobseekers letter letters line lines mistakes note notes paragraph recipient recruiters seekers send sending sent sentence sentences subject template templates tips write writing',
  acquaintance:
    'advice alum alumni career coffee connect connection informational intro introduce introduction journey linkedin mentee mentor mentoring mutual network networking path profile',
  health:
    'appointment clinic dentist doctor dr hip hospital knee medicine nurse pain patient prescription surgery treatment',
  charity:
    'charity donate donated donation donor foundation fund fundraising generosity generous gift grant raised sponsor sponsorship support trust trustees volunteer volunteering volunteers',
  gratitude: 'appreciate appreciated grateful gratitude indebted obliged thank thanks thx',
  'a favour':
    'advice believing coaching favor favour help helped helping introducing kindness mentoring recommendation recommending reference referral referred taught teaching',
  pleasure: 'enjoy enjoyed fun good great loved lovely nice pleasure wonderful',
}
