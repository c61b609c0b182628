import { defineConfig } from 'vitest/config'

// Tests that start the bin take their time where many run at once.
export default defineConfig({ test: { testTimeout: 60_000, setupFiles: ['test/support/seed.ts'] } })
