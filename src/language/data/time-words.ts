/** Words for days and times, folded: a note to the next person may say another one. */
export const timeWords: ReadonlySet<string> = new Set(
  `
  afternoon april aug august dec december evening feb february fri friday jan january july june mar march mon monday
  morning noon nov november oct october saturday sep sept september sun sunday thu thur thurs thursday today tomorrow
  tonight tue tues tuesday wed wednesday yesterday
  `
    .trim()
    .split(/\s+/),
)
