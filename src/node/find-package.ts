import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What a package may add. */
export type Sort = 'formatter' | 'plugin'

/** Whether what a user names is a file; scoped packages have a slash, too. */
export function isPath(name: string): boolean {
  return /^(?:\.{0,2}[\\/]|[A-Za-z]:)/.test(name) || (!name.startsWith('@') && /[\\/]|\.[cm]?js$/.test(name))
}

/** Where a package is installed for a folder: `notelint-SORT-NAME`, `@SCOPE/notelint-SORT-NAME`, or as it is named; null where it is not. */
export function findPackage(sort: Sort, name: string, cwd: string): string | null {
  const [, scope = '', own = ''] = /^(@[^/]+\/?)?(.*)$/s.exec(name) ?? []
  const full = own === '' ? `${scope.replace(/\/?$/, '/')}notelint-${sort}` : `${scope}notelint-${sort}-${own}`
  const { resolve: find } = createRequire(join(cwd, 'any.js'))
  for (const candidate of [full, name]) {
    try {
      return find(candidate)
    } catch {
      // Node says it is not installed; the other name may be.
    }
  }
  return null
}
