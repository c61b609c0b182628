import { expect, test } from 'vitest'
import { weightTable } from '../src/language/weight-table.ts'

const weightsOf = weightTable('kiln\t150,,-30\nthe kiln\t,20\n', 100)

test('weights are found by name, in parts of one, those left out as nothing', () => {
  expect(weightsOf('kiln')).toEqual([1.5, 0, -0.3])
  expect(weightsOf('the kiln')).toEqual([0, 0.2])
})

test('a name that has no row weighs nothing, and a row that was read stays as it is', () => {
  expect(weightsOf('glaze')).toBeUndefined()
  expect(weightsOf('kiln')).toBe(weightsOf('kiln'))
})
