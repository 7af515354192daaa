import t from 'tap'
import {
  operatorRefusal,
  operatorsOf,
  type Spelling,
  spelledOperators,
} from '../../../../src/http/parameters/operators.ts'
import { changes } from '../../../../src/resources/changes.ts'
import { contacts } from '../../../../src/resources/contacts.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const SPELLING: Spelling = {
  eq: ['EQ', 'NE'],
  contains: ['CONTAINS'],
  startswith: ['STARTSWITH'],
  gt: ['GT'],
  gte: ['GTE'],
  lt: ['LT'],
  lte: ['LTE'],
  isnull: ['ISNULL'],
}

t.test('what can be asked of a field follows from its kind, and from whether it may be empty', (t) => {
  t.strictSame(operatorsOf(laureates.fields.legal_form), ['eq', 'startswith'])
  t.strictSame(operatorsOf(laureates.fields.insee_code), ['eq', 'startswith', 'isnull'])
  t.strictSame(operatorsOf(laureates.fields.name), ['eq', 'contains', 'startswith'])
  t.strictSame(operatorsOf(laureates.fields.city), ['eq', 'contains', 'startswith', 'isnull'])
  t.strictSame(operatorsOf(laureates.fields.founded_year), ['eq', 'gt', 'gte', 'lt', 'lte', 'isnull'])
  t.strictSame(operatorsOf(contacts.fields.personal_data), ['eq'])
  t.strictSame(operatorsOf(changes.fields.published_at), ['eq', 'gt', 'gte', 'lt', 'lte'])
  t.strictSame(operatorsOf(contacts.fields.phones), ['eq', 'contains', 'startswith', 'isnull'])
  t.strictSame(operatorsOf(laureates.fields.presentation), [])
  t.end()
})

t.test('what a field cannot be compared with is refused, in the words of the language', (t) => {
  const year = { relation: null, name: 'founded_year', field: laureates.fields.founded_year }
  const allowed = ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE', 'ISNULL']
  t.strictSame(spelledOperators(year.field, SPELLING), allowed)
  t.equal(operatorRefusal(year, 'gt', SPELLING), null)
  t.strictSame(operatorRefusal(year, 'contains', SPELLING), {
    detail: 'founded_year cannot be compared with CONTAINS',
    nearest: null,
    allowed,
    instead: null,
  })
  t.end()
})
