/** One of the people a candidate talked to, and what that person raised. */
export interface Interviewer {
  readonly name: string
  readonly email: string | null
  /** Further names this person goes by. */
  readonly aliases: readonly string[]
  readonly topics: readonly Topic[]
}

/** One thing an interviewer raised, as jotted down by the candidate. */
export interface Topic {
  readonly text: string
  /** Other words for it that a note may use. */
  readonly aliases: readonly string[]
}

/** The interview that notes belong to, resolved: nothing in it is optional. Times are ISO 8601. */
export interface Interview {
  readonly company: string | null
  readonly companyAliases: readonly string[]
  readonly role: string | null
  readonly candidate: { readonly name: string | null; readonly employers: readonly string[] }
  readonly interviewedAt: string | null
  readonly promisedBy: string | null
  readonly interviewers: readonly Interviewer[]
}
