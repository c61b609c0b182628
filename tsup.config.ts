import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      tagger: 'src/tagger.ts',
      rule: 'src/rule.ts',
      config: 'src/config.ts',
      testing: 'src/testing.ts',
    },
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    dts: process.env['NOTELINT_NO_DTS'] === undefined,
    splitting: true,
  },
  {
    // The bin carries its dependencies, so that a cold start reads a handful of files.
    entry: { bin: 'src/bin.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    // commander is CommonJS and asks for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    splitting: true,
    minify: true,
  },
])
