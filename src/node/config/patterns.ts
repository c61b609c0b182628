import ignore from 'ignore'

/** Whether a path, relative and with forward slashes, is among some patterns. */
export type Matcher = (path: string) => boolean

/** Patterns as in `.gitignore`, the later over the earlier, `!` taking back; braces as in a shell. */
export function compilePatterns(patterns: readonly string[]): Matcher {
  const list = ignore().add(patterns.flatMap(expandBraces))
  return (path) => ignore.isPathValid(path) && list.ignores(path)
}

/** `a.{md,txt}` as `a.md` and `a.txt`. */
function expandBraces(pattern: string): readonly string[] {
  const braces = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern)
  if (!braces) return [pattern]
  const [, before = '', inner = '', after = ''] = braces
  return inner.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`))
}
