import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../src/core.ts'
import { folderOf } from './notelint.ts'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin: { readonly notelint: string }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const note = readFileSync('examples/generic.md', 'utf8')
const modules = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace('.', 'notelint'))

// An empty project that has notelint as npm would unpack it, and of its dependencies those that it names.
const project = folderOf({ 'package.json': '{ "type": "module" }', 'note.md': note })
const installed = join(project.path, 'node_modules')
afterAll(project.remove)

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project.path]
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', shell: true })) as [
    { filename: string },
  ]
  mkdirSync(join(installed, 'notelint'), { recursive: true })
  execFileSync('tar', ['-xzf', filename, '-C', 'node_modules/notelint', '--strip-components=1'], { cwd: project.path })
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(installed, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(installed, name), 'junction')
  }
})

function run(file: string, code: string): unknown {
  writeFileSync(join(project.path, file), code)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: project.path, encoding: 'utf8' })
  expect([status, stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')]).toEqual([0, ''])
  return JSON.parse(stdout)
}

describe('the packed package', () => {
  it('holds what it runs on, the pages that its README leads to, and no sources', () => {
    const top = readdirSync(join(installed, 'notelint')).sort()
    expect(top).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'examples', 'package.json', 'schema'])
  })

  it('is imported by each of its names', () => {
    const code = `${modules.map((name, index) => `import * as m${index} from '${name}'`).join('\n')}
      console.log(JSON.stringify([${modules.map((_, index) => `Object.keys(m${index}).length`).join()}]))`
    for (const count of run('import.mjs', code) as number[]) expect(count).toBeGreaterThan(0)
  })

  it('is required by each of its names', () => {
    const code = `console.log(JSON.stringify(${JSON.stringify(modules)}.map((name) => Object.keys(require(name)).length)))`
    for (const count of run('require.cjs', code) as number[]) expect(count).toBeGreaterThan(0)
  })

  it('lints alike by import and by its command', () => {
    const report = run(
      'lint.mjs',
      `import { lint } from 'notelint'; import { readFileSync } from 'node:fs'
       console.log(JSON.stringify(lint(readFileSync('note.md', 'utf8'))))`,
    ) as { score: number; messages: unknown[] }
    const bin = join(installed, 'notelint', manifest.bin.notelint)
    const args = [bin, '-f', 'json', 'note.md']
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: project.path, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ score: report.score, messages: report.messages }])
  })
})

describe('a config that is code', () => {
  const rule = (level: string): string => `[{ rules: { 'require-greeting': '${level}' } }]`
  const files = {
    'js/notelint.config.js': `import { defineConfig } from 'notelint/config'\nexport default defineConfig(${rule('off')})\n`,
    'mjs/notelint.config.mjs': `export default ${rule('off')}\n`,
    'ts/notelint.config.ts': `import { defineConfig } from 'notelint/config'\nexport default defineConfig(${rule('off')} as const)\n`,
  }

  it.each(Object.entries(files))('%s is read by the command', (name, code) => {
    const folder = join(project.path, dirname(name))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'note.md'), note)
    writeFileSync(join(project.path, name), code)
    if (!existsSync(join(installed, 'jiti')))
      symlinkSync(resolve('node_modules/jiti'), join(installed, 'jiti'), 'junction')
    const bin = join(installed, 'notelint', manifest.bin.notelint)
    const { stdout, stderr } = spawnSync(process.execPath, [bin, '-f', 'unix', 'note.md'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('require-specific-reference')
    expect(stdout).not.toContain('require-greeting')
  })
})

describe('the plugin of docs/writing-rules.md', () => {
  const page = readFileSync('docs/writing-rules.md', 'utf8')
  const folder = join(installed, 'notelint-plugin-house')

  it('holds its examples and lints, as it is written there', () => {
    mkdirSync(folder, { recursive: true })
    const files = [...page.matchAll(/```js(?:on)?\n\/\/ (\S+)\n([^]*?)```/g)]
    expect(files.map(([, name]) => name)).toEqual([
      'package.json',
      'no-synergy.js',
      'no-synergy.test.js',
      'index.js',
      'notelint.config.js',
    ])
    for (const [, name, code] of files) {
      writeFileSync(join(name === 'notelint.config.js' ? project.path : folder, name!), code!)
    }
    const tests = spawnSync(process.execPath, ['--test'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
    expect([tests.status, /^# pass (\d+)$/m.exec(tests.stdout)?.[1]]).toEqual([0, '7'])
    writeFileSync(join(project.path, 'synergy.md'), note.replace('the role', 'the synergies'))
    const bin = join(installed, 'notelint', manifest.bin.notelint)
    const { stdout } = spawnSync(process.execPath, [bin, '-f', 'unix', 'synergy.md'], {
      cwd: project.path,
      encoding: 'utf8',
    })
    expect(stdout).toContain('“synergies” says nothing; say what you would do together. [Error/house/no-synergy]')
  })
})

describe('in a browser', () => {
  it.each(['core', 'index'])('%s needs nothing of Node', async (entry) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export { lint } from './dist/${entry}.js'`, resolveDir: process.cwd() },
      bundle: true,
      // As for a web worker, which has no document either.
      conditions: ['worker'],
      format: 'iife',
      globalName: 'bundled',
      logLevel: 'error',
      metafile: true,
      minify: true,
      platform: 'browser',
      write: false,
    })
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
    expect(imports.filter(({ external, path }) => external === true || path.startsWith('node:'))).toEqual([])
    const score = runInNewContext(`${outputFiles[0]!.text};bundled.lint(note).score`, {
      note,
      URL,
      TextEncoder,
      self: {},
    }) as number
    expect(score).toBe(lint(note).score)
  })
})
