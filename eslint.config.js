import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The floors of the house, bottom up. A file imports from its own floor and from those below it. Later zones replace earlier ones for the
// files they share, so exceptions stand last.
const floors = ['source', 'note', 'language', 'report', 'formatters', 'node', 'cli']
const own = String.raw`\./[\w/-]+\.ts`
const builtin = 'node:[\\w/]+'

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

/** A floor in `src/` and its subfolders: itself, the floors below it, some modules of `src/` and some packages. */
const floor = (name, message, { below = floors.slice(0, floors.indexOf(name)), modules = [], packages = [] } = {}) => {
  const reach = (up) => [
    ...below.map((lower) => `${up}${lower}/[\\w/-]+\\.ts`),
    ...modules.map((module) => `${up}${module}\\.ts`),
    ...packages,
  ]
  return [
    only([`src/${name}/*.ts`], [own, ...reach('\\.\\./')], message),
    only([`src/${name}/*/**`], [own, String.raw`\.\./[\w/-]+\.ts`, ...reach('\\.\\./\\.\\./')], message),
  ]
}

const zones = [
  floor('source', 'Source is the lowest floor.'),
  floor('note', 'A note knows of its source only.', { modules: ['zod'] }),
  only(
    ['src/note/markdown.ts'],
    [own, String.raw`\.\./source/[\w-]+\.ts`, 'unified', 'remark-parse', 'mdast'],
    'The one adapter of remark.',
  ),
  floor('language', 'Language knows of notes and sources only.'),
  only(['src/language/tagger.ts'], [own, 'compromise(/\\w+)?'], 'The one adapter of compromise.'),
  floor('report', 'Reports know of no shell, and take rules as arguments.', { modules: ['rule', 'zod'] }),
  floor('formatters', 'A formatter turns reports into text; colours are given to it.', {
    below: ['source', 'report'],
    modules: ['rule'],
  }),
  only(['src/formatters/width.ts'], ['get-east-asian-width'], 'The one adapter of get-east-asian-width.'),
  floor('node', 'Files, config and cache know nothing of the command line.', {
    modules: ['config', 'core', 'rule', 'tagger', 'version', 'zod'],
    packages: [builtin, 'ignore', 'tinyglobby', 'yaml'],
  }),
  only(
    ['src/node/read-html.ts'],
    [own, String.raw`\.\./note/aligned\.ts`, 'unified', 'rehype-parse', 'hast'],
    'The one adapter of rehype.',
  ),
  only(
    ['src/node/read-mail.ts'],
    [own, String.raw`\.\./note/note\.ts`, 'postal-mime'],
    'The one adapter of postal-mime.',
  ),
  floor('cli', 'The command line leaves files to src/node.', {
    modules: ['core', 'rule', 'version'],
    packages: ['node:util'],
  }),
  only(
    ['src/*.ts'],
    [
      String.raw`\./(?:source|note|language|report)/[\w-]+\.ts`,
      String.raw`\./[\w-]+\.ts`,
      String.raw`\.\./rules/index\.ts`,
    ],
    'An entry point of the pure library, the one door to rules/.',
  ),
  only(
    ['src/node.ts'],
    [String.raw`\./(?:node|report)/[\w/-]+\.ts`, String.raw`\./(?:core|version)\.ts`],
    'The entry point for Node.',
  ),
  only(['src/zod.ts'], ['zod'], 'The one adapter of zod.'),
  only(
    ['src/rule.ts'],
    [String.raw`\./(?:source|note|language)/[\w-]+\.ts`, String.raw`\./zod\.ts`],
    'What rules may see.',
  ),
  only(
    ['src/bin.ts', 'src/compile.ts', 'src/load-program.ts'],
    [String.raw`\./(?:load-program|main)\.ts`, builtin],
    'The bin loads the program.',
  ),
  only(['src/main.ts'], [String.raw`\./(?:cli/run|output)\.ts`], 'The program hands the process to the command line.'),
  only(['src/output.ts'], [builtin], 'The output of the process.'),
  only(['rules/*.ts'], [String.raw`\.\./src/rule\.ts`], 'A rule sees only ../src/rule.ts.'),
  only(
    ['rules/index.ts'],
    [String.raw`\./[\w-]+\.ts`, String.raw`\.\./src/rule\.ts`],
    'The barrel lists the rules of its folder.',
  ),
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
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
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
  { files: ['src/**/data/**'], rules: { 'max-lines': 'off' } },
  {
    files: pure,
    ignores: ['src/bin.ts', 'src/compile.ts', 'src/load-program.ts', 'src/main.ts', 'src/output.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...houseSyntax, ...impureSyntax, namedOnly],
    },
  },
  { files: ['rules/**'], rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...impureSyntax] } },
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': ['error', houseSyntax[0], ...impureSyntax, namedOnly] } },
  zones,
)
