import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { listed } from '../../../../src/representations/tabular/lists.ts'
import { splitList } from '../readers/cells.ts'
import { text } from '../texts.ts'

t.test('one cell, split where nothing escapes the separator', async (t) => {
  t.equal(listed(['a', 'b']), 'a|b')
  t.equal(listed([41, 42]), '41|42')
  t.equal(listed(['a|b', 'c\\']), 'a\\|b|c\\\\')
  t.equal(listed([]), '')
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (values) =>
      deepStrictEqual(splitList(listed(values)), values),
    ),
  )
})
