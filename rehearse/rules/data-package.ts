/** What readers of Data Packages (Frictionless) make of the tables. */
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import type { Rule } from '../rule.ts'
import type { Target } from '../target.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string; readonly enum?: string[] }
}

interface Table {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: readonly Column[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string]
      readonly reference: { readonly resource: string; readonly fields: readonly [string] }
    }[]
  }
}

type Row = Readonly<Record<string, string | undefined>>

async function tablesOf(target: Target): Promise<Table[]> {
  const { text } = await target.ask('/datapackage.json')
  return (JSON.parse(text) as { resources: Table[] }).resources
}

async function rowsOf({ path }: Table, target: Target): Promise<Row[]> {
  return parse((await target.ask(path)).text, { columns: true })
}

/** A rule about each table: what is wrong with one. */
function ofEach(
  name: string,
  wrong: (table: Table, target: Target, all: readonly Table[]) => Promise<readonly string[]>,
): Rule {
  return {
    name,
    async check(target) {
      const tables = await tablesOf(target)
      const found: string[] = []
      for (const table of tables)
        found.push(...(await wrong(table, target, tables)).map((what) => `${table.name} ${what}`))
      return tables.length === 0 ? ['There is no table.'] : found
    },
  }
}

const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
}

/** Whether a column may hold a cell. */
function allows({ type, constraints = {} }: Column, cell: string | undefined): boolean {
  // What is missing is empty.
  if (!cell) return constraints.required !== true
  const isListed = constraints.enum?.includes(cell) ?? true
  const fits = constraints.pattern === undefined || new RegExp(constraints.pattern).test(cell)
  return isListed && fits && (TYPES[type] ?? /^/).test(cell)
}

export const dataPackage: readonly Rule[] = [
  ofEach('every table has a name of its own, without capitals or spaces', async ({ name }, _, all) => {
    const namesakes = all.filter((other) => other.name === name).length
    return namesakes === 1 && /^[a-z0-9._-]+$/.test(name) ? [] : ['does not.']
  }),
  ofEach('every table has the length and the digest that the package says', async (table, target) => {
    const { body } = await target.ask(table.path)
    const digest = createHash('sha256').update(body).digest('hex')
    return table.bytes === body.length && table.hash === `sha256:${digest}` ? [] : ['has others.']
  }),
  ofEach('every table has the columns of its schema', async ({ path, schema }, target) => {
    const [header = []] = parse((await target.ask(path)).text, { to: 1 })
    const names = schema.fields.map(({ name }) => name)
    return String(header) === String(names) ? [] : [`has “${header}”.`]
  }),
  ofEach('every cell is one that its column allows', async (table, target) => {
    const rows = await rowsOf(table, target)
    return table.schema.fields.flatMap((column) => {
      const wrong = rows.map((row) => row[column.name]).filter((cell) => !allows(column, cell))
      return wrong.length === 0 ? [] : [`has “${wrong[0]}” in ${column.name}.`]
    })
  }),
  ofEach('every key leads to a row', async (table, target, all) => {
    const rows = await rowsOf(table, target)
    const found: string[] = []
    for (const { fields, reference } of table.schema.foreignKeys ?? []) {
      const other = all.find(({ name }) => name === reference.resource)
      const [[key], [there]] = [fields, reference.fields]
      const known = new Set(other && (await rowsOf(other, target)).map((row) => row[there]))
      const lost = rows.map((row) => row[key]).filter((value) => value && !known.has(value))
      if (lost.length > 0) found.push(`has “${lost[0]}” in ${key}, which ${reference.resource} has not.`)
    }
    return found
  }),
]
