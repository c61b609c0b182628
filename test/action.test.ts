import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderOf, type Outcome } from './notelint.ts'

interface Step {
  readonly run: string
  readonly env: Readonly<Record<string, string>>
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly [Step] }
}
const [step] = action.runs.steps
const generic = readFileSync('examples/generic.md', 'utf8')
const strong = readFileSync('examples/strong.md', 'utf8')

// A repository that has notelint installed.
const repository = folderOf({
  'notes/generic.md': generic,
  'more/a b.md': strong,
  'odd.md': 'Lists of things.\n',
  temp: '',
})
mkdirSync(join(repository.path, 'node_modules'))
symlinkSync(resolve('.'), join(repository.path, 'node_modules/notelint'), 'junction')
afterAll(repository.remove)

/** Run the step of the action with its inputs, as GitHub would. */
function runAction(
  inputs: Readonly<Record<string, string>>,
): Outcome & { outputs: Record<string, string>; summary: string } {
  const folder = folderOf({ output: '', summary: '' })
  const valueOf = (expression: string): string => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!
    return inputs[name] ?? action.inputs[name]!.default ?? ''
  }
  const env = {
    ...Object.fromEntries(Object.entries(step.env).map(([name, expression]) => [name, valueOf(expression)])),
    PATH: process.env['PATH'],
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_OUTPUT: join(folder.path, 'output'),
    GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
    GITHUB_WORKSPACE: repository.path,
    RUNNER_TEMP: folder.path,
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run], {
    cwd: repository.path,
    encoding: 'utf8',
    env,
  })
  const lines = readFileSync(join(folder.path, 'output'), 'utf8').split('\n').filter(Boolean)
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s) as [string, string]))
  const summary = readFileSync(join(folder.path, 'summary'), 'utf8')
  folder.remove()
  return { code: status, stdout, stderr, outputs, summary }
}

describe('the action', () => {
  it('annotates, counts, writes SARIF and a summary, and fails as notelint does', () => {
    const { code, stdout, outputs, summary } = runAction({ paths: 'notes\n\nmore/a b.md\n' })
    expect(stdout).toMatch(/^::error title=notelint%3A require-specific-reference,file=notes\/generic\.md,line=8,/)
    expect(outputs).toEqual({
      'error-count': '1',
      'warning-count': String(stdout.match(/^::warning /gm)!.length),
      'note-count': '2',
      'min-score': String(/░ (\d+) \|/.exec(summary)![1]),
      'sarif-file': 'notelint.sarif',
    })
    expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(outputs).sort())
    expect(summary).toContain('| notes/generic.md |')
    const { runs } = JSON.parse(readFileSync(join(repository.path, 'notelint.sarif'), 'utf8')) as {
      runs: [{ results: [] }]
    }
    expect(runs[0].results).toHaveLength(stdout.match(/^::(?:error|warning) /gm)!.length)
    expect(code).toBe(1)
  })

  it('passes inputs on as flags, and takes none for a command', () => {
    const evil = '$(touch owned); `touch owned` "\'; touch owned #'
    const { code, stderr } = runAction({ paths: `more\n${evil}`, config: evil, 'sarif-file': evil, mode: evil })
    expect([code, stderr]).toEqual([2, expect.stringContaining('--mode is one of send, template')])
    expect(() => readFileSync(join(repository.path, 'owned'))).toThrow()
    expect(runAction({ paths: 'more', 'min-score': '100', 'max-warnings': '0' }).stderr).not.toContain('whole number')
    expect(runAction({ paths: 'more', 'min-score': '101' }).stderr).toContain('--min-score is a whole number')
    expect(runAction({ paths: '--help' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“--help”') as string,
    })
  })

  it('says so where there is no note', () => {
    const { code, outputs, summary } = runAction({ paths: 'odd.md' })
    expect([code, outputs['note-count'], outputs['min-score']]).toEqual([0, '0', ''])
    expect(summary).toContain('notelint: no notes')
  })
})

it('inputs reach the script as variables only', () => {
  expect(step.run).not.toContain('${{')
  expect(
    Object.keys(action.inputs)
      .filter((name) => name !== 'working-directory')
      .sort(),
  ).toEqual(
    Object.values(step.env)
      .map((value) => /inputs\.([\w-]+)/.exec(value)![1]!)
      .sort(),
  )
})
