/** The author, the reader, or the author and others. */
export type Person = 'I' | 'you' | 'we'

const words: Readonly<Record<Person, readonly string[]>> = {
  I: ["i'd", "i'll", "i'm", "i've", 'i', 'im', 'me', 'mine', 'my'],
  you: ["you'd", "you'll", "you're", "you've", 'u', 'ur', 'you', 'your', 'yours'],
  we: ["we'd", "we'll", "we're", "we've", 'our', 'ours', 'us', 'we'],
}
const persons: ReadonlyMap<string, Person> = new Map(
  (Object.keys(words) as Person[]).flatMap((person) => words[person].map((word) => [word, person] as const)),
)

/** Whom a word in lower case is for, or undefined. */
export function personOf(word: string): Person | undefined {
  return persons.get(word)
}
