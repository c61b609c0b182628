import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { rules } from '../src/core.ts'
import { configJsonSchema } from '../src/node/config/json-schema.ts'
import { interviewJsonSchema } from '../src/report/interview-json-schema.ts'
import { reportJsonSchema } from '../src/report/report-schema.ts'

test.each([
  ['config', configJsonSchema(rules)],
  ['interview', interviewJsonSchema()],
  ['report', reportJsonSchema()],
])('the schema of %s is in step', async (name, schema) => {
  const path = `schema/${name}.json`
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), parser: 'json' })
  await expect(text).toMatchFileSnapshot(`../${path}`)
})
