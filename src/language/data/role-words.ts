/** Words that many titles have in common, in lower case: two titles that share no others are different roles. */
export const roleWords: ReadonlySet<string> = new Set(
  `
  administrator adviser advisor agent analyst apprentice architect artist assistant associate attendant chief
  clerk consultant coordinator designer developer director editor engineer executive fellow graduate head intern junior
  lead leader manager mid nurse of officer operator partner planner president principal producer programmer
  representative researcher scientist senior specialist staff supervisor teacher technician trainee vice worker
  `
    .trim()
    .split(/\s+/),
)
