import { deepStrictEqual } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { openReadOnly } from '../../db/connection.ts'
import { publishFile } from '../../db/publish.ts'
import { type EditionToLoad, load } from '../../seed/load.ts'
import { prepareEdition } from '../../seed/pipeline.ts'
import { readSource } from '../../seed/source.ts'
import { storedChanges } from '../../seed/stored-changes.ts'
import type { Traced } from '../../seed/trace.ts'
import type { ContentResource } from '../../src/resources/define.ts'
import { CONTENT } from '../../src/resources/index.ts'
import { EDITION_2023, PUBLISHED } from '../world.ts'

type Values = Readonly<Record<string, Traced<unknown>>>
type Records = Readonly<Record<string, readonly Values[]>>

const LATER = new Date(PUBLISHED.getTime() + 86_400_000)
const prepared = prepareEdition(readSource(EDITION_2023))
if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors))
const EDITION = prepared.value
const RECORDS: Records = { ...EDITION.records }

/** Puts what another record has there into a field, or takes the record away. */
interface Edit {
  readonly resource: ContentResource
  readonly record: number
  /** Null to take the record away. */
  readonly field: string | null
  readonly from: number
}

/** What nothing refers to. */
const LEAVES = ['funding_purposes', 'contacts', 'findings']

const edit: fc.Arbitrary<Edit> = fc.constantFrom(...CONTENT).chain((resource) => {
  const { name, fields } = resource
  const count = RECORDS[name]?.length ?? 0
  const free = Object.keys(fields).filter((key) => key !== 'id' && fields[key]?.references === undefined)
  const index = fc.nat(count - 1)
  const field = fc.constantFrom(...free, ...(LEAVES.includes(name) ? [null] : []))
  return fc.record({ resource: fc.constant(resource), record: index, field, from: index })
})

function edited(records: Records, { resource: { name }, record, field, from }: Edit): Records {
  const all = records[name] ?? []
  const original = RECORDS[name]?.[record]
  const put = field === null ? undefined : RECORDS[name]?.[from]?.[field]
  const changed = all.flatMap((one): readonly Values[] => {
    if (one.id?.value !== original?.id?.value) return [one]
    return field === null || put === undefined ? [] : [{ ...one, [field]: put }]
  })
  return { ...records, [name]: changed }
}

/** A value as a change tells it. */
function told(value: unknown): string | null {
  if (value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Every difference between two states of the records, in the order of the changes' identifiers. */
function differences(before: Records, after: Records) {
  const all = CONTENT.flatMap(({ name, fields }) => {
    const byId = (records: Records) =>
      new Map((records[name] ?? []).map((one) => [String(one.id?.value), one]))
    const [old, own] = [byId(before), byId(after)]
    const whole = (kind: string, ids: Iterable<string>, others: ReadonlyMap<string, unknown>) =>
      [...ids]
        .filter((id) => !others.has(id))
        .map((record) => {
          return { kind, resource: name, record, field: null, before: null, after: null }
        })
    const changed = [...own].flatMap(([record, values]) => {
      const known = old.get(record)
      if (known === undefined) return []
      const differs = (part: 'value' | 'trace') => (field: string) =>
        JSON.stringify(known[field]?.[part]) !== JSON.stringify(values[field]?.[part])
      const names = Object.keys(fields)
      const of = names.filter(differs('value')).map((field) => {
        const kept = (one: typeof values) => (fields[field]?.personal ? null : told(one[field]?.value))
        return { kind: 'changed', resource: name, record, field, before: kept(known), after: kept(values) }
      })
      const traced = {
        kind: 'changed',
        resource: name,
        record,
        field: 'provenance',
        before: null,
        after: null,
      }
      return names.some(differs('trace')) ? [...of, traced] : of
    })
    return [...whole('added', own.keys(), old), ...whole('removed', old.keys(), own), ...changed]
  })
  const key = ({ resource, field, record }: (typeof all)[number]) =>
    [resource, field, record]
      .filter((part) => part !== null)
      .join('-')
      .replaceAll('_', '-')
  return all.map((one) => ({ name: key(one), ...one })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

t.test('whatever is added, changed or removed is told, and nothing else', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  const publish = (records: Records, time: Date) => {
    // The edited records are of the same shape.
    const edition = { ...EDITION, records: records as unknown as EditionToLoad['records'] }
    publishFile(path, (connection) => load(connection, [edition], time))
  }
  const edits = fc.array(edit, { maxLength: 8 })
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      rmSync(path, { force: true })
      const [before, after] = [first, second].map((all) => all.reduce(edited, RECORDS))
      if (before === undefined || after === undefined) throw new Error('there are two states')
      publish(before, PUBLISHED)
      publish(after, LATER)
      const connection = openReadOnly(path)
      const stored = [...storedChanges(connection)]
      connection.close()
      const expected = [
        ...differences({}, before).map(({ name, ...one }) => ({ ...one, id: `20261124t000000z-${name}` })),
        ...differences(before, after).map(({ name, ...one }) => ({ ...one, id: `20261125t000000z-${name}` })),
      ].map((one, index) => ({ ...one, sequence: index + 1, edition: '2023' }))
      const shown = stored.map(({ row, revision, published_at, ...one }) => one)
      deepStrictEqual(shown, expected)
      deepStrictEqual(
        stored.map(({ row }) => row),
        expected.map(({ sequence }) => sequence),
      )
    }),
    { numRuns: 25 },
  )
  t.pass('for whatever edits')
})
