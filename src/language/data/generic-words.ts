/** Words that any interview yields: they name its parts, praise it, or fill a stock sentence. */
export const genericWords: ReadonlySet<string> = new Set(
  `
  ability able absolutely academic accept accomplish accomplishment accomplishments accordance achieve achievement
  achievements achieving active actively add added addition additional additionally address advance advantage afforded
  afternoon agile align aligned alignment aligns allow allowed amazing ambitious answer answered answering answers
  anticipate anytime appeal appealed appealing appeals applicant applicants application applications applied apply
  applying appointment appreciate appreciated appreciation approach area areas arrange asked asking asset assist
  assistance assure attend attended attention attitude availability available await awaiting aware awesome background
  based basis bear became began begin beginning belief believe believed believes believing beneficial benefit benefits
  brand briefing bring bringing brings business busy call called calls candid candidate candidates candidature
  capabilities capability care career careers cares caring challenge challenges challenging chance chances chat
  chatted chatting choice clarified clarify clarity clear clearly client clients close closely closer closing
  collaborate collaboration collaborative colleague colleagues comfortable commitment committed communicate
  communication community companies company company's compelling competencies competitive complete completely
  comprehensive concerning confidence confident confirm confirmed confirming confirms connect connected connecting
  connection consider considerable considerably consideration considered considering contact contacting contribute
  contributing contribution contributions convenience convenient conversation conversations convinced cordial core
  corporate correspond courteous courtesy covered covering creating creative cross-functional cultural culture current
  currently customer customers cv daily date dates day days decision decisions dedicated dedication deeper deeply
  delight delighted deliver delivering department depth describe described desire desired detail detailed details
  determined develop developing development direction directly discover discovered discovering discuss discussed
  discussing discussion discussions display dr drew drive driven driving duties dynamic e-mail eager eagerly earlier
  early ease easy effective effectively efficient effort efforts elaborate email embrace emphasis employee employees
  employer employment enabling encourage encouraged encouraging end energetic energised energized energy engaged
  engaging enjoy enjoyable enjoyed enjoying ensure enthusiasm enthusiastic entire entirely environment ethic ethics
  evening event exceed excel excellence excellent exceptional exchange exchanging excited excitement exciting expand
  expanding expect expectations expecting experience experienced experiences expertise explain explained explaining
  explanation explore explored exploring express expressed extend extended extra extremely eye face fact fantastic
  fascinated fascinating fast-paced favorable favorably favourably feel feeling feels felt field fill fine firm firm's
  fit fits fitting flexible focus focused follow follow-up followed formal formally forth fortunate forward-thinking
  foster friday friendly fulfil fulfilling fun future gain gained general generosity generous generously genuine
  genuinely getting-to-know glad gladly glimpse goal goals gracious graciously grateful gratefully gratitude great-fit
  greatly greet group grow growing growth guidance hand hands hands-on happening hard-working hardworking hear heard
  hearing held hesitate high high-performing highly hire hired hiring holistic honest honestly honor honored honour
  honoured hopes hour hours hr idea ideal ideally ideas image imagine immensely impact impactful importance important
  impress impressed impression impressions impressive include included including incredible incredibly individual
  industry influence inform information informative informed initial initiative initiatives innovation innovative
  insight insightful insights inspire inspired inspiring integral integrity intelligent intend intent interest
  interested interesting interests interview interviewed interviewer interviewers interviewing interviews intrigued
  introduce introduced introduction invaluable invitation invite invited inviting involved issue issues job jobs join
  joining journey kindest kindness knowledge knowledgeable landscape large largely lead leader leaders leadership
  leading learn learned learning learnt leave leaving lengthy level levels leverage life light likewise line listen
  listened listening live local look-forward love loved loving madam main major manage management manager managers
  manner march match matches matter matters maximise maximize meaningful meet meeting meetings member members mention
  mentioned mentioning message messages met method mindset minute minutes mission moment moments momentum monday month
  months morning motivated motivation move moved moving multiple mutual name natural nature necessary needle never-
  ending notes number objective objectives obtain occasion occur occurred offer offered offering offers office online
  open-minded opened opening openness operation operations opinion opportunities opportunity option order organisation
  organisation's organisations organised organization organization's organizations organized outcomes outlined
  outstanding overall overview paid panel participate parties partner pass passing passion passionate path patience
  people perfect perfectly perform performance period permit person personal personally perspective perspectives phone
  picture plan planned plans play pleasant pleased pleasure points position position's positions positive possess
  potential practice practices precious prepared presence present presented previous prior priorities priority
  privilege proactive problem problem-solving problems proceed proceeding process processes produce product products
  professional professionalism professionally professionals professor profile profound program progress project
  projects promise promising prompt promptly proper proud prove provide provided providing purpose purpose-led
  purposeful qualification qualifications qualified qualities quality question questions quick quickly range reach
  reached reaching read ready reaffirm reaffirmed real realise realize reason reasons recall receive received recent
  recently reconfirm recruiter recruiting recruitment reference references reflect reflected reflecting regard
  regarding reinforced reinforces reinforcing reiterate relate relationship relationships relevant remain remained
  remains remarkable reminded renew reply report represent reputation request requested requesting require required
  requirements resonate resonated resource resources respect respectfully response responsibilities responsibility
  responsible rest result results results-driven results-oriented resume resumé return review reward rewarding rewards
  role roles round résumé sale saturday schedule scheduled scope search section seek seeking select selected selection
  self-motivated send sense serious serve service services set setting share shared sharing short side significant
  similar simple sincere sincerest sir situation skill skillful skills solid solution solutions solve soonest sort
  sounds speak speaking special specific specifically speedy spend spending spent spirit spoke spoken staff stage
  stakeholder stakeholders stand start started starting state stay step steps stimulating story strategic strategies
  strategy strength strengthened strengths strive strong stronger strongly structure success successful successfully
  suggest suitable suited summary sunday support supporting supportive synergies synergy system systems talent
  talented talents talk talked talking talks team team's teams teamwork technical technology term terms thankful
  thanking thorough thoroughly thoughtful thoughtfulness thoughts thrilled thrive thursday tie today's top topic
  topics touch touched tour track transform transformation transformational transformative transparency transparent
  tremendous trust truth tuesday undergo understand understanding understood undertake unfold unique upcoming update
  updates useful utmost vacancy valuable value valued values valuing variety vast vibe vibrant view vision visit
  visited vital voice wait waiting walk walked walking wanting warm warmest warmly warmth wednesday week weekend weeks
  welcome welcomed welcoming well-being willing willingly willingness wish wishes wishing wonderful work worked
  working workplace works world world-class worth write writing year years yesterday's young zeal
  `
    .trim()
    .split(/\s+/),
)
