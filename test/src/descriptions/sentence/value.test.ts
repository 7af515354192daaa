import t from 'tap'
import { quoted, valuesOf } from '../../../../src/descriptions/sentence/value.ts'
import { resourceOf } from '../../queries/editions.ts'

const { city, legal_form } = resourceOf('laureates').fields
if (city === undefined || legal_form === undefined) throw new Error('fields of laureates')

const years = (length: number) => Array.from({ length }, (_, index) => 2000 + index)

t.test('a long list is cut, and says how many values it leaves out', async (t) => {
  const said = (length: number) => valuesOf(city, { operator: 'eq', values: years(length) }, 'fr')
  const ten = '2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008'
  t.equal(said(10), `${ten} ou 2009`)
  t.equal(said(11), `${ten}, 2009 ou 2010`, 'one other is as short')
  t.equal(said(100), `${ten}, 2009 ou 90 autres`)
  t.match(valuesOf(city, { operator: 'eq', values: years(12) }, 'en'), /2009, or 2 others$/)
})

t.test('a value is named once; a code by its label, where it is a whole one', async (t) => {
  const values = ['cooperative', 'cooperative', 'unknown']
  t.equal(valuesOf(legal_form, { operator: 'eq', values }, 'en'), '“cooperative” or “unknown”')
  t.equal(valuesOf(legal_form, { operator: 'eq', values: ['mutual'] }, 'en'), '“mutual society”')
  t.equal(valuesOf(legal_form, { operator: 'startswith', values: ['mutual'] }, 'en'), '“mutual”')
  t.equal(valuesOf(legal_form, { operator: 'eq', values: ['toString'] }, 'en'), '“toString”')
  t.equal(valuesOf(city, { operator: 'between', values: [-1.5, 1e21] }, 'fr'), '-1,5 et 1e+21')
  t.equal(valuesOf(city, { operator: 'isnull', values: [] }, 'fr'), '')
})

t.test('a text can neither leave its quotation marks nor break or turn the line', async (t) => {
  t.equal(quoted('a” or “b', 'en'), '“a’ or ‘b”')
  t.equal(quoted('a » ou « b', 'fr'), '«\u00A0a ” ou “ b\u00A0»')
  t.equal(quoted('a\r\n\u0000\u2028\u202Eb', 'en'), '“a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb”')
  t.equal(quoted('Œuvre 👩‍🌾', 'en'), '“Œuvre 👩‍🌾”')
})
