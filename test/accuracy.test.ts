import { expect, test } from 'vitest'
import { renderAccuracy } from '../bench/accuracy.ts'

test('docs/accuracy.md says what this build does', { timeout: 120_000 }, async () => {
  await expect(renderAccuracy()).toMatchFileSnapshot('../docs/accuracy.md')
})
