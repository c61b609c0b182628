import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../rules/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('rules/', () => {
  const files = readdirSync(join(root, 'rules')).filter((name) => name !== 'index.ts')

  it('holds one file for each rule, named for its id', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it('lists rules by id', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })
})

describe('package.json', () => {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>
    bin: Record<string, string>
  }

  it('exports only files that the build makes', () => {
    const targets = Object.values(exports).map((target) => (typeof target === 'string' ? target : target.default))
    expect([...targets, ...Object.values(bin)].filter((target) => !existsSync(join(root, target)))).toEqual([])
  })
})

test('no module imports itself by a detour', () => {
  const sources = sourcesIn('src').concat(sourcesIn('rules'))
  const imports = new Map(sources.map((file) => [file, importsOf(file)]))
  expect(sources.flatMap((file) => cycleFrom(file, imports) ?? [])).toEqual([])
})

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const values = [...source.matchAll(/^(?:import|export) (?!type )[^'"]*?from '(\.[^']+)'/gm)].map(([, path]) => path!)
  return values.map((path) => join(dirname(file), path))
}

function cycleFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): string | undefined {
  const seen = new Set<string>()
  const reaches = (file: string): boolean => {
    const next = (imports.get(file) ?? []).filter((target) => !seen.has(target))
    for (const target of next) seen.add(target)
    return seen.has(start) || next.some(reaches)
  }
  return reaches(start) ? start : undefined
}
