import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

/** What modules work out from data alone, worked out by the build. */
const computed: Plugin = {
  name: 'computed',
  setup: ({ onLoad }) => {
    const modules =
      /[\\/]src[\\/]language[\\/](?:cue-index|kind[\\/]topics-by-word|data[\\/](?:generic-words|irregular-forms))\.ts$/
    onLoad({ filter: modules }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const exported = (await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`
      )) as Readonly<Record<string, unknown>>
      const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${literal(value)}`)
      return { contents: lines.join('\n') }
    })
  },
}

/** A map, a set, or a plain object of strings, as source that is quick to run. */
function literal(value: unknown): string {
  const parsed = (members: unknown[]) => `JSON.parse(${JSON.stringify(JSON.stringify(members))})`
  if (value instanceof Map) return `new Map(${parsed([...value])})`
  if (value instanceof Set) return `new Set(${parsed([...value])})`
  return JSON.stringify(value)
}

/** What few runs need stands apart from the program and is loaded late. */
const late = [
  'node/parse-yaml',
  'node/read-data',
  'node/read-html',
  'node/read-interview',
  'node/read-mail',
  'node/search-files',
  'tagger',
]

/** The program is a script, for which only its loader can import modules. */
const apart: Plugin = {
  name: 'apart',
  setup: ({ onLoad }) => {
    const imports = new RegExp(String.raw`\bimport\('[./]*(?:\w+/)*(${late.map(nameOf).join('|')})\.ts'\)`, 'g')
    onLoad({ filter: /[\\/]src[\\/](?:cli|node)[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replace(imports, "importModule('./late/$1.js')")
        .replace(/(?<!\.)\bimport\((?!')/g, 'importModule(')
      return { contents, loader: 'ts' }
    })
    // Most notes have no markup, and remark takes its time to set up.
    onLoad({ filter: /[\\/]src[\\/]note[\\/]plain\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(
        /import \{ plainMarkdown \} from ('[^']+')/,
        'const plainMarkdown: typeof import($1).plainMarkdown = (...block) => require($1).plainMarkdown(...block)',
      )
      return { contents, loader: 'ts' }
    })
  },
}

const shared: Options = {
  format: 'esm',
  target: 'node20',
  splitting: true,
  esbuildPlugins: [computed],
  // esbuild would have all patterns with `\p` made anew whenever they are used.
  esbuildOptions: (options) => {
    options.supported = { 'regexp-unicode-property-escapes': true }
  },
}
// The command carries its dependencies, so that a cold start reads a handful of files.
const whole: Options = { ...shared, platform: 'node', noExternal: [/./], minify: true }

// yaml is CommonJS and asks for `process`.
const requireForYaml =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      tagger: 'src/tagger.ts',
      rule: 'src/rule.ts',
      config: 'src/config.ts',
      testing: 'src/testing.ts',
    },
    platform: 'neutral',
    dts: process.env['NOTELINT_NO_DTS'] === undefined,
  },
  {
    ...whole,
    entry: { node: 'src/node.ts' },
    minify: false,
    banner: { js: requireForYaml },
    dts: process.env['NOTELINT_NO_DTS'] === undefined,
  },
  { ...whole, entry: { bin: 'src/bin.ts', compile: 'src/compile.ts' }, splitting: false },
  {
    ...whole,
    entry: { main: 'src/main.ts' },
    format: 'cjs',
    splitting: false,
    esbuildPlugins: [computed, apart],
    banner: { js: '(function (module, require, importModule) {' },
    footer: { js: '})' },
    plugins: [{ name: 'ascii', renderChunk: (code) => ({ code: escapeBeyondAscii(code) }) }],
  },
  {
    ...whole,
    entry: Object.fromEntries(late.map((module) => [nameOf(module), `src/${module}.ts`])),
    outDir: 'dist/late',
    banner: { js: requireForYaml },
  },
])

/** Its loader reads the program as Latin-1, which is fastest; esbuild leaves other characters in patterns as they are. */
function escapeBeyondAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function nameOf(module: string): string {
  return module.replace(/^.*\//, '')
}
