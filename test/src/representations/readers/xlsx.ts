import { readXlsx } from 'hucre/xlsx'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Field, Resource } from '../../../../src/resources/define.ts'
import { isNullable, kindOf } from '../../../../src/resources/kinds.ts'
import { listOf, pointsOf } from './cells.ts'

export async function readWorkbook(body: Buffer, { fields }: Resource): Promise<PublicRecord[]> {
  const { sheets } = await readXlsx(body)
  const [titles = [], ...rows] = sheets[0]?.rows ?? []
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        typed(field, row[titles.indexOf(field.title.fr)]),
      ]),
    ),
  )
}

/** Cells have types of their own; only a list is not one of them. */
function typed(field: Field, cell: unknown): unknown {
  if (kindOf(field) === 'list') return listOf(field, String(cell ?? ''))
  if (kindOf(field) === 'points') return pointsOf(String(cell ?? ''))
  return cell ?? (isNullable(field) ? null : undefined)
}
