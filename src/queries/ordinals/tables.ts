/** Counting by contingency tables, where a selection asks something of each field alone. */
import type { Resource } from '../../resources/define.ts'
import { type Condition, conjunctsOf } from '../condition.ts'
import { remember } from '../remember.ts'
import { type Contingency, canCross, countsWithin, cross, sizeOf } from './contingency.ts'
import { type Counts, countsOf, total } from './counts.ts'
import type { ReadOrdinals } from './field.ts'
import { fieldsIn, isTold, type Mask, maskOf, type Told } from './mask.ts'

export interface Tables {
  /** The values of a field among the records that fulfil a condition, counted; null where no table tells. */
  countsBy(resource: Resource, field: string, where: Condition | null): Counts | null
  /** How many records fulfil a condition; null where no table tells. */
  count(resource: Resource, where: Condition): number | null
}

/** How much memory tables may take, in bytes: some dozens of the largest ones. */
const MOST = 16 * 2 ** 20

export function tablesOf(read: ReadOrdinals): Tables {
  const known = remember<Contingency>(MOST, sizeOf)
  const countsBy: Tables['countsBy'] = (resource, field, where) => {
    const parts = partsByField(resource, where)
    if (parts === null) return null
    const others = [...parts].filter(([name]) => name !== field).sort(([a], [b]) => a.localeCompare(b))
    const names = others.map(([name]) => name)
    const fields = names.map((name) => read(resource, name))
    const counted = read(resource, field)
    // Of all records, a table tells in any case.
    if (parts.size > 0 && !canCross([...fields, counted])) return null
    const table = known([resource.name, names, field], () => cross(fields, counted))
    const wanted = others.map(([, part]) => wantedValues(resource, part, read))
    const counts = others.length === 0 ? table.cells : countsWithin(table, wanted)
    const own = parts.get(field)
    return own === undefined ? counts : countsOf(counts, wantedValues(resource, own, read))
  }
  return {
    countsBy,
    count(resource, where) {
      const [field] = partsByField(resource, where)?.keys() ?? []
      const counts = field === undefined ? null : countsBy(resource, field, where)
      return counts && total(counts)
    },
  }
}

/** What a condition asks of each field; null if it asks anything of two at once, or what ordinals do not tell. */
function partsByField(resource: Resource, where: Condition | null): ReadonlyMap<string, Told> | null {
  const parts = new Map<string, Told>()
  for (const part of conjunctsOf(where)) {
    if (!isTold(resource, part)) return null
    const [field = '', ...others] = fieldsIn(part)
    if (others.length > 0) return null
    const before = parts.get(field)
    parts.set(field, before === undefined ? part : { kind: 'and', conditions: [before, part] })
  }
  return parts
}

/** The values of a field that are wanted, by ordinal: as if there were one record of each. */
function wantedValues(resource: Resource, part: Told, read: ReadOrdinals): Mask {
  return maskOf(resource, part, (owner, name) => {
    const field = read(owner, name)
    const ordinals = new Uint32Array(field.values + 1)
    for (let ordinal = 0; ordinal < ordinals.length; ordinal += 1) ordinals[ordinal] = ordinal
    return { ...field, ordinals }
  })
}
