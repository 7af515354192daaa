import { equal, match } from 'node:assert/strict'
import { getTableColumns } from 'drizzle-orm'
import { sqliteTable } from 'drizzle-orm/sqlite-core'
import fc from 'fast-check'
import t from 'tap'
import { fold, foldedColumns, foldedName } from '../../../src/resources/folded.ts'

t.test('accents, ligatures and capitals do not count', async (t) => {
  t.equal(fold('Œuvre été'), 'oeuvre ete')
  t.equal(fold('ŒUVRE œuvre'), 'oeuvre oeuvre')
  t.equal(fold('Lætitia ÆTHER Ǽ'), 'laetitia aether ae')
  t.equal(fold('Île-de-France'), 'ile-de-france')
  t.equal(fold('À Â Ç É È Ê Ë Î Ï Ô Ù Û Ü Ÿ'), 'a a c e e e e i i o u u u y')
  t.equal(fold("92 000 € – L'Été !"), "92 000 € – l'ete !", 'anything else stays')
  t.equal(fold(''), '')
})

t.test('a text has one folded form, however it is composed, and folding twice changes nothing', async (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aÀéÊœŒæÆçïÿ’- ') }),
  )
  fc.assert(
    fc.property(text, (text) => {
      equal(fold(text.normalize('NFD')), fold(text))
      equal(fold(text.normalize('NFC')), fold(text))
      equal(fold(fold(text)), fold(text))
      match(fold(text), /^\P{M}*$/u)
    }),
  )
  const french = fc.string({ unit: fc.constantFrom(..."abcxyzàâçéèêëîïôùûüÿœæ'’ -0123456789") })
  fc.assert(fc.property(french, (text) => equal(fold(text.toUpperCase()), fold(text))))
  t.pass('for whatever text')
})

t.test('each folded text has a column of its own, beside that of the text', async (t) => {
  t.equal(foldedName('city'), 'city_folded')
  const table = sqliteTable('places', foldedColumns('city', 'name'))
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => [
    name,
    column.name,
    column.getSQLType(),
    column.notNull,
  ])
  t.strictSame(columns, [
    ['city_folded', 'city_folded', 'text', false],
    ['name_folded', 'name_folded', 'text', false],
  ])
  t.strictSame(foldedColumns(), {})
})
