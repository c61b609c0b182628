/** Words for friends, flirts and phones. Emoji, capitals and marks are counted apart. */
export const overfamiliarity = {
  sure: [
    `(?:grab|go for|have|sink|share) (?:a |some |a few |a couple of )?(?:beers?|pints?|drinks?|cocktails?|wine) (?:some ?time|together|soon|after|with (?:you|me)|to celebrate|one day|tonight|sometime)`,
    `flip side|big love|much love|lots of love|love you|love ya|you (?:guys )?rock|you're the best|you da`,
    `(?:omg|omfg|lmao|lmfao|rofl|wtf|yolo)`,
    `bestie|besties`,
    `(?:such a|a total|total|absolute|you) (?:queen|babe|legends?|charmer|cutie|hottie|sweetie|darling)`,
    `(?:drinks?|beers?|first (?:pint|round|beer|drink)s?|pints?|tequilas?|shots|cocktails|bevs?|bevvies)(?:'s| are| is|'re)? (?:are )?on (?:me|you|us)`,
    `(?:peace out|laters|later (?:gator|alligator|dude|days)|toodles|toodle-?oo|ciao bella|cheerio old)`,
    `(?:my|the) missus|my (?:old man|other half) (?:says|reckons|said|thinks|wants|laughed)`,
  ],
  sign: [
    `(?:hugs|hugs and kisses|kisses|xoxo|bear hug|love ya|love you (?:guys|all|lots)|mwah)`,
    `(?:bro|bruh|brah|bruv|fam|homie|homies|dawg|amigos?)(?=\\W|$)`,
    `(?:hit me up|gizza|gis a|dont leave a girl hanging|don't leave a (?:girl|guy|boy|lad|brother|sister) hanging|holla|holler at)`,
    `(?:i'm|im|am) (?:so |totally |literally )?(?:obsessed|dead|deceased|screaming|dying)(?= (?:with|lol|over|haha|at)|\\W*$)`,
  ],
  not: [
    `(?:lived happily|said "|sign says)`,
    `(?:crush|smash|kill|nail) (?:the (?:bug|cancer|virus|process|garlic|seeds|grapes|avocado|glass|nail)|it with)`,
  ],
} as const
