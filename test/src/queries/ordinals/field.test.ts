import t from 'tap'
import { openReadOnly } from '../../../../db/connection.ts'
import { ordinalsOf } from '../../../../src/queries/ordinals/field.ts'
import { publish2023 } from '../../../world.ts'
import { resourceOf } from '../editions.ts'

const laureates = resourceOf('laureates')

t.test('where values lie among those of a field', async (t) => {
  const connection = openReadOnly(publish2023(t))
  t.teardown(connection.close)
  const read = ordinalsOf(({ text, values }) => connection.rows(text, values))
  const years = read(laureates, 'founded_year')
  const known = connection
    .rows('select distinct founded_year from laureates where founded_year is not null order by 1', [])
    .map(([year]) => Number(year))
  t.equal(years.values, known.length)
  t.equal(years.ordinals.length, 13)
  for (const [index, year] of known.entries()) {
    t.equal(years.from('>=', year), index + 1)
    t.equal(years.from('>', year), index + 2)
    t.equal(years.from('>=', year - 0.5), index + 1)
  }
  t.equal(years.from('>=', 0), 1)
  t.equal(read(laureates, 'founded_year'), years, 'they are read once')
})
