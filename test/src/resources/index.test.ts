import { readdirSync } from 'node:fs'
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { LANGUAGES, type Resource } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { relationsOf } from '../../../src/resources/relations.ts'

/** The files of the folder that are not resources. */
const OTHERS = [
  'define.ts',
  'excerpt.ts',
  'folded.ts',
  'geometry.ts',
  'identity.ts',
  'index.ts',
  'keys.ts',
  'kinds.ts',
  'list-values.ts',
  'ordinals.ts',
  'points.ts',
  'provenance-terms.ts',
  'provenance.ts',
  'readable-texts.ts',
  'relations.ts',
  'terms.ts',
  'words.ts',
]

t.test('every file of the folder is listed', async (t) => {
  const files = readdirSync(new URL('../../../src/resources', import.meta.url))
  t.strictSame(
    RESOURCES.map(({ name }) => `${name}.ts`).sort(),
    files.filter((file) => !OTHERS.includes(file)).sort(),
  )
})

t.test('every field has a column, and every public text both languages', async (t) => {
  for (const { name, table, fields, path, ...texts } of RESOURCES) {
    const columns = Object.keys(getTableColumns(table))
    t.strictSame(
      Object.keys(fields).filter((field) => !columns.includes(field)),
      [],
      name,
    )
    t.equal(path, name.replaceAll('_', '-'))
    for (const { title, description } of [texts, ...Object.values(fields)]) {
      for (const language of LANGUAGES) t.ok(title[language] && description[language])
    }
    for (const [field, { vocabulary, schema }] of Object.entries(fields)) {
      if (vocabulary === undefined) continue
      const codes: unknown[] = schema.enum.filter((code: unknown) => code !== null)
      t.strictSame(codes, Object.keys(vocabulary), `${name}.${field} allows exactly its vocabulary`)
    }
  }
})

t.test('relations are found in both directions, parents first', async (t) => {
  const names = (resource?: Resource) =>
    resource === undefined ? [] : relationsOf(resource).map(({ name, many }) => `${name}${many ? ' *' : ''}`)
  const byName = new Map(RESOURCES.map((resource) => [resource.name, resource]))
  t.strictSame(names(byName.get('editions')), [
    'laureates *',
    'actions *',
    'funding_purposes *',
    'contacts *',
    'findings *',
  ])
  t.strictSame(names(byName.get('laureates')), [
    'editions',
    'actions *',
    'funding_purposes *',
    'contacts *',
    'findings *',
  ])
  t.strictSame(names(byName.get('funding_purposes')), ['editions', 'laureates', 'actions'])
  t.strictSame(names(byName.get('findings')), ['editions', 'laureates'])
})

t.test('every reference is kept by the database, and found through an index', async (t) => {
  for (const { name, table, fields } of RESOURCES) {
    const { foreignKeys, indexes } = getTableConfig(table)
    const referring = Object.keys(fields).filter((field) => fields[field]?.references !== undefined)
    const columnsOf = (columns: readonly { name?: string }[]) => columns.map((column) => column.name).join()
    t.strictSame(
      foreignKeys.map((key) => columnsOf(key.reference().columns)),
      referring,
      name,
    )
    const indexed = indexes.map(({ config }) => columnsOf(config.columns as { name?: string }[]))
    t.strictSame(
      referring.filter((field) => !indexed.includes(field)),
      [],
      name,
    )
  }
})
