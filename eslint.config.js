import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The floors of the house, bottom up; a file imports from its own floor and from those below it. Later zones replace earlier ones for the
// files they share, so exceptions stand last. https://eslint.org/docs/latest/use/configure/combine-configs
const floor = {
  source: String.raw`\.\./source/[\w-]+\.ts`,
  note: String.raw`\.\./note/[\w-]+\.ts`,
  language: String.raw`\.\./language/[\w-]+\.ts`,
  report: String.raw`\.\./report/[\w-]+\.ts`,
  formatters: String.raw`\.\./formatters/[\w-]+\.ts`,
  node: String.raw`\.\./node/[\w-]+\.ts`,
}
const sibling = String.raw`\./[\w-]+\.ts`
const data = String.raw`\./data/[\w-]+\.ts`
const builtin = 'node:[\\w/]+'
const rule = String.raw`\.\./rule\.ts`
const zod = String.raw`\.\./zod\.ts`
const version = String.raw`\.\./version\.ts`

/** Files of a zone may import what matches one of the patterns, and nothing else. */
const only = (files, allowed, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(?!(?:${allowed.join('|')})$)`, message }] },
    ],
  },
})

const zones = [
  only(['src/source/**'], [sibling], 'Source is the lowest floor.'),
  only(['src/note/**'], [sibling, data, floor.source, zod], 'A note knows of its source only.'),
  only(
    ['src/note/markdown.ts'],
    [sibling, floor.source, 'unified', 'remark-parse', 'mdast'],
    'The one adapter of remark.',
  ),
  only(['src/language/**'], [sibling, data, floor.source, floor.note], 'Language knows of notes and sources only.'),
  only(['src/language/data/**'], [String.raw`\.\./[\w-]+\.ts`], 'Data leans on types of its own floor only.'),
  only(['src/language/tagger.ts'], [sibling, 'compromise(/\\w+)?'], 'The one adapter of compromise.'),
  only(
    ['src/*.ts'],
    [String.raw`\./(?:source|note|language|report)/[\w-]+\.ts`, sibling, String.raw`\.\./rules/index\.ts`],
    'An entry point of the pure library, the one door to rules/.',
  ),
  only(['src/zod.ts'], ['zod'], 'The one adapter of zod.'),
  only(
    ['src/rule.ts'],
    [String.raw`\./(?:source|note|language)/[\w-]+\.ts`, String.raw`\./zod\.ts`],
    'What rules may see.',
  ),
  only(['rules/*.ts'], [String.raw`\.\./src/rule\.ts`], 'A rule sees only ../src/rule.ts.'),
  only(['rules/index.ts'], [sibling, String.raw`\.\./src/rule\.ts`], 'The barrel lists the rules of its folder.'),
  only(
    ['src/report/**'],
    [sibling, floor.source, floor.note, floor.language, rule, zod],
    'Reports know of no shell, and take rules as arguments.',
  ),
  only(
    ['src/formatters/**'],
    [sibling, floor.source, floor.report, rule],
    'A formatter turns reports into text; colours are given to it.',
  ),
  only(
    ['src/node/**'],
    [sibling, ...Object.values(floor), rule, zod, version, String.raw`\.\./(?:core|tagger)\.ts`, builtin, 'tinyglobby'],
    'Files, config and cache know nothing of the command line.',
  ),
  only(
    ['src/cli/**'],
    [sibling, ...Object.values(floor), rule, version, String.raw`\.\./(?:core|tagger)\.ts`, 'commander', 'picocolors'],
    'The command line leaves files to src/node.',
  ),
  only(['src/bin.ts'], [String.raw`\./cli/run\.ts`, builtin], 'The bin hands the process to the command line.'),
]

const pure = [
  'src/source/**',
  'src/note/**',
  'src/language/**',
  'src/report/**',
  'src/formatters/**',
  'src/*.ts',
  'rules/**',
]
const impureGlobals = [
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]
const clock = 'Time is an argument.'
const houseSyntax = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'Functions and readonly data.' },
  { selector: 'ExportAllDeclaration', message: 'Barrels: entry points and rules/index.ts only.' },
]
const namedOnly = { selector: 'ExportDefaultDeclaration', message: 'Named exports; only rules export default.' }
const impureSyntax = [
  { selector: 'ImportExpression', message: 'What is loaded late is loaded by a shell.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Same input, same report.' },
]

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**', 'rules/**'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...houseSyntax, namedOnly],
    },
  },
  { files: ['src/*/data/**'], rules: { 'max-lines': 'off' } },
  {
    files: pure,
    ignores: ['src/bin.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...houseSyntax, ...impureSyntax, namedOnly],
    },
  },
  { files: ['rules/**'], rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...impureSyntax] } },
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': ['error', houseSyntax[0], ...impureSyntax, namedOnly] } },
  zones,
)
