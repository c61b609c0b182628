const day = String.raw`(?:next |this |the )*(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`
const limit = String.raw`(?:(?:by|before|until|till|within|no later than|not later than) (?:the )?(?:latest|close|end|cob|eod|eow|noon|midday|midnight|lunch|tonight|today|tomorrow|this|next|return|\d+|one|two|three|24|48|hours?|days?|${day})|today|tomorrow|tonight|now|immediately|right away|at once|asap|in writing|this (?:week|afternoon|evening|minute)|without (?:further )?delay)`
const answer = String.raw`(?:\w+ ){0,3}(?:answer|decision|reply|response|offer|confirmation|yes|verdict|explanation|commitment|contract|number|date)`
const promptly = String.raw`(?:immediately|asap|at once|right away|right now|tonight|today itself|by return|without (?:further )?delay|on (?:an )?urgent basis|urgently|at the (?:very )?latest|at your (?:very )?earliest\W*$)`
const order = String.raw`(?<=^\W*|[.,;:!?-] |so |please |kindly |just |and |now |then )`
const will = String.raw`i(?:'ll| will| shall| intend to| plan to|'m going to| am going to|'ll be| will be| shall be)`

/** Demands, deadlines of the author's own making, threats, and steps taken without being asked. */
export const pressure = {
  sure: [
    `i(?:'d| would| do| will|'ll)? (?:appreciate|need|want|expect|like) (?:having |to have |to get )?(?:your|an|a|the) (?:\\w+ )?(?:decision|answer|reply|yes|offer)(?: \\S+){0,3}? by (?:\\w+ )?(?:noon|the end|close|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today)`,
    `(?:can't|cannot|won't|will not) (?:do that|wait|hold (?:on|out|off)|keep this|hold (?:them|others|it)) (?:for ?ever|off|much|any|long)`,
    `i (?:must|have to|shall have to|am going to) insist`,
    `(?:expecting|expect|await|awaiting) (?:your|a|an) (?:\\w+ )?(?:call|answer|reply|response|decision|offer) (?:today|tomorrow|tonight|by|before|first thing|within|no later)`,
    `i (?:now |really |still |simply |will |would |shall |therefore |do |also |must |'ll )*(?:need|require|demand|expect|want|insist on|must have|have) (?:to (?:have|get|see|receive) )?(?:an?|your|the|some) ${answer}(?: \\S+){0,4}? ${limit}`,
    `${order}(?:send|issue|give|get|supply|forward|e-?mail|let me|reply|respond|answer|confirm|decide|provide|make|hire|tell|call|ring|phone)(?: [\\w']+){0,9}? ${promptly}`,
    `(?:don't|do not|won't|will not|not going to|never|can't|cannot|refuse to) (?:take|accept) (?:no|silence|a no|maybe|"no") (?:for|as) an? answer`,
    `(?:keep|carry on|continue|be|go on) (?:on )?(?:calling|ringing|phoning|dialing|dialling|e-?mailing|writing|trying|coming|asking|turning up|knocking|chasing|camping|pestering)(?: \\S+){0,3}? (?:until|till|every|each)`,
    `${will} (?:call|ring|phone|e-?mail|write|come|stop|drop|pop|be (?:calling|phoning|ringing|at|back|writing|coming)|calling|phoning|ringing|coming|knock|turn up|check)(?: \\S+){0,4}? (?:every|each) (?:\\w+ )?(?:day|morning|afternoon|monday|friday|week|hour|half)`,
    `(?:want|prepared|willing|afford|going|about|risk|happy|sorry|hate) (?:to )?(?:lose|losing|miss(?:ing)? out on|let(?:ting)?) (?:me|someone like me)`,
    `(?:don't|do not|not|wouldn't|shouldn't) (?:leave it|wait|take|leave this|drag|delay|hang about|dawdle|dither|leave me (?:hanging|waiting))(?: it)? (?:too long|much longer|any longer|this out|it out|forever)`,
    `${order}(?:send|mail|e-?mail|issue|draw up|draft|prepare|get)(?: me| over| through| us| out)* (?:the|my|your|an?) (?:contract|offer|paperwork|offer letter|appointment letter)`,
    `save (?:us|everyone|everybody|yourself|yourselves|you)(?:'s)? (?:both |all )?(?:the |some )?(?:time|trouble)`,
  ],
  sign: [
    `my patience|running out of patience|losing patience|lose(?:ing)? my patience|sick of waiting|tired of waiting|fed up (?:of|with) waiting`,
    `let(?:'s| us) (?:get (?:this|it) (?:done|signed|sorted|over)|not (?:drag|waste|delay)|close this|make (?:this|it) (?:happen|official)|sign|plug that|skip|stop)`,
  ],
} as const
