import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { rules } from '../src/core.ts'
import { configJsonSchema } from '../src/node/config/json-schema.ts'

test('the schema of the config file is in step', async () => {
  const path = 'schema/config.json'
  const text = await format(JSON.stringify(configJsonSchema(rules)), { ...(await resolveConfig(path)), parser: 'json' })
  await expect(text).toMatchFileSnapshot(`../${path}`)
})
