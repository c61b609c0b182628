/** Words for the author alone. */
export const author: ReadonlySet<string> = new Set(["i'd", "i'll", "i'm", "i've", 'i', 'im', 'me', 'mine', 'my'])
/** Words for the author and others. */
export const company: ReadonlySet<string> = new Set(["we'd", "we'll", "we're", "we've", 'our', 'ours', 'us', 'we'])
/** Words for the reader. */
export const reader: ReadonlySet<string> = new Set([
  "you'd", "you'll", "you're", "you've", 'u', 'ur', 'you', 'your', 'yours',
]) // prettier-ignore
