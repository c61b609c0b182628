const money = String.raw`(?:salary|salaries|pay|wages?|bonus(?:es)?|compensation|remuneration|package|benefits|rate|day rate|hourly|base|commission|overtime|pension|allowance|shift allowance|stipend|equity|stock|options|perks|raise|pay rise|sign-?on|signing bonus|relocation|401\(?k\)?|pto|vacation|holidays?|annual leave|leave|sick (?:days|leave|pay)|health insurance|insurance|company car|car|mileage|tips?|expenses|figure|salary band|band|earnings|fee|fees)`
const sum = String.raw`(?:(?:about |around |roughly |at least |less than |under |over |some |say )?(?:[£$€]? ?\d[\d.,]*(?: ?k| ?thousand| ?grand)?|\d\d))`

/** Talk of what the author wants to be paid or given. */
export const payTalk = {
  sure: [
    `(?:what(?:'s| is| are| was| would be| will be| about)|whats|confirm|know|clarify|ask about|asking about|tell me|discuss|talk about|negotiate|details (?:of|on|about)|information (?:on|about)|hear about|send me|share|agree on|idea of|in terms of|regarding|about|is|are|say something about) (?:what )?(?:the |your |my |full |a |an |any )*(?:exact |expected |likely |final |starting |base |basic |monthly |annual |total |full-time |full |hourly |proposed |offered |gross |net |gross annual |cash )*(?:salary|pay(?! (?:equity|gap|transparency|run|period|cycle|office|team|structure|audit|data|system))|wages?|bonus (?:scheme|structure|as|potential)?|compensation(?! (?:claims?|team|analyst|structure|committee))|remuneration|benefits (?:package|like|include)|salary (?:range|band)|pay (?:range|band|rate|scale)|day rate|hourly(?: rate| tho| pay)?|shift allowance|sign-?on|car allowance|holiday (?:allowance|entitlement)|annual leave (?:entitlement|allowance)|vacation (?:days|policy|time)|pto|overtime (?:rate|pay)|commission (?:structure|rate)|pension (?:scheme|contribution)|money|comp|perks)(?= |\\W|$)`,
    `(?:how many|number of) (?:\\w+ )?(?:(?:vacation|holiday|leave|sick|pto|personal) days|days(?:'|s)? (?:of )?(?:holiday|leave|vacation|off)|weeks(?:'|s)? (?:of )?(?:holiday|leave|vacation|off)|holidays)`,
    `my (?:\\w+ )?(?:salary|pay|compensation|remuneration|package|rate|day rate|earnings|wage|minimum|asking price|fee|holiday entitlement|commission)(?: (?:expectations?|requirements?|demands?|is|was|would|will|must|needs|history|claim|to be))(?! (?:review|slip|office))`,
    `(?:i(?:'d| would| will| do|'ll|'m| am| was)?) (?:also |really |only |just )?(?:want|need|expect|expecting|looking (?:for|at)|ask(?:ing)? for|require|hoping for|accept|thinking of|hold out for|look for|be looking (?:for|at)|be expecting|settle for|consider|thought (?:of )?something like|think of|have to have)(?: \\S+){0,5}? (?:[£$€] ?\\d|\\d[\\d.,]* ?(?:k|thousand|grand|an hour|per hour|a year|a month|pa|per annum|a day|euros?|pounds|dollars|gross|net)|${money}(?= |\\W|$))`,
    `(?:get out of bed|do it|work|move|sign|consider it|come|start|leave)(?: \\S+){0,2}? for (?:less|under|anything|any less) than`,
    `(?:not|nothing|for|no) less than ${sum}`,
    `(?:salary|pay|wage|figure|rate|money)(?: \\S+){0,8}? (?:low side|too low|rather low|below (?:what|market|my)|under what i|is low|was low|doesn't (?:work|match)|not enough|won't cover|negotiable|sticking point|the problem)`,
    `(?:want|need|negotiate|agree|guarantee|ask for|expect|get|prefer|have)(?: \\S+){0,4}? (?:weeks|days) (?:of (?:vacation|holiday|leave|pto)|off|holiday|vacation|leave|at home|from home|remote|instead)`,
    `(?:two|three|four|five|six|\\d+) (?:weeks|days) (?:of vacation|off in|of paid|'? ?holiday (?:booked|a year)|paid leave)`,
    `(?:company car|car is also|private use|with a car or)`,
    `my (?:bonus|salary|pension|stock options|benefits)(?= |\\W|$)`,
  ],
  sign: [
    `(?:fortnight|week|weeks|holiday|cruise|trip)(?: \\S+){0,3}? booked`,
    `(?:do|does|did|will|would|is|are|can) (?:you|u|we|i|it|they|there|the \\w+)(?: \\S+){0,5}? (?:get paid|be paid|split tips|cover (?:relocation|travel|the move|my)|pay (?:for|overtime|the move|weekly|monthly|extra|holiday)|include (?:bank holidays|the bonus|benefits|the bank)|overtime paid|paid (?:or|holidays?|weekly|monthly|extra|breaks?)|negotiable|come out of|carry over|roll over)`,
    `vacation (?:days|time|policy)|sick days|holiday entitlement|cruise booked|(?:weeks|days) booked`,
  ],
  not: [
    `pay freeze`,
    `(?:gender |equal |executive |holiday |monthly |weekly |four |legacy |two |sick )*pay (?:run|gap|transparency|equity|office|cycles?|audit|data|team|slips?|files?|roll|codes?|dates?|system|for the whole|attention)`,
    `salary (?:review|surveys?|letters?|letter|benchmark\\w*|data|project|audit)`,
    `(?:your|the) (?:\\w+ )?(?:customers?|clients?|suppliers?|pickers?|drivers?|patients?|pupils?|members?|nurses|staff|agents?)(?: \\S+){0,4}? (?:paid|pay|earn|salary|bonus)`,
    `benefits? (?:of|for the|to the|from|team|office|administrator|administration|enrol\\w+|claims?)`,
    `you (?:said|told me|described|explained|mentioned) (?:that )?(?:the (?:pay run|bonus (?:pool|calculation|scheme) (?:was|is|had|made|caused|broke)))`,
    `(?:compensation|claims|benefits|payroll|reward|pensions?) (?:analyst|manager|specialist|partner|team|project|administrator|officer|consultant|module|system|policy|policies)`,
    `(?:i would|riddle i would) pay to`,
  ],
} as const
