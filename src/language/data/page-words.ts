/** Words of a heading above a note of ours. */
export const noteTopics =
  /\b(?:thank(?:s|ing)?(?:[- ]you)?|follow(?:ing)?[- ]?ups?|status|check(?:ing)?[- ]?in|nudge|feedback|reject(?:ed|ions?)?|declined|still interested|continued interest|after (?:the|your|an|a) (?:phone |video |final |panel )?(?:interview|call|screen))\b/i

/** Words of a heading above a message that is none of ours, though it speaks of jobs and interviews. */
export const otherTopics =
  /\b(?:cover(?:ing)? letters?|offers?|negotiat\w+|salary|raise|resign\w*|accept(?:ing|ance)?|confirm(?:ing|ation)?|schedul\w+|referrals?|references?|recommendations?|cold (?:e-?mails?|messages?)|networking|informational|reach(?:ing)?[- ]?outs?|outreach|introduc\w+|appl(?:y|ying|ications?))\b/i
