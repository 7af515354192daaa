import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type NormalForm, normalForm } from '../../../../src/descriptions/sentence/normal-form.ts'
import type { Comparison, Condition } from '../../../../src/queries/condition.ts'
import { RESOURCES } from '../../../../src/resources/index.ts'
import { conditionsOf, fulfils } from '../../queries/conditions.ts'
import { allRecords, openYears } from '../../queries/editions.ts'

/** What a normal form says, as a condition of single comparisons. */
function conditionOf(form: NormalForm): Condition {
  if (form.kind === 'area') return form.holds ? form.area : { kind: 'not', condition: form.area }
  if (form.kind !== 'comparison') return { kind: form.kind, conditions: form.parts.map(conditionOf) }
  const { holds, operator, values, ...comparison } = form
  const one = (operator: Comparison['operator'], ...values: Comparison['values']): Condition => {
    return { ...comparison, operator, values }
  }
  const [first = '', last = ''] = values
  const said: Condition =
    operator === 'between'
      ? { kind: 'and', conditions: [one('gte', first), one('lte', last)] }
      : operator === 'isnull'
        ? one(operator)
        : { kind: 'or', conditions: values.map((value) => one(operator, value)) }
  return holds ? said : { kind: 'not', condition: said }
}

/** Every group within a form, and the form itself. */
function groupsIn(form: NormalForm): (NormalForm & { kind: 'and' | 'or' })[] {
  return 'parts' in form ? [form, ...form.parts.flatMap(groupsIn)] : []
}

t.test('it means the same as the condition, and no group stands in one of its own kind', async (t) => {
  const all = allRecords(openYears(t, [2023, 2024]))
  for (const resource of RESOURCES) {
    const records = all.get(resource.name) ?? []
    fc.assert(
      fc.property(conditionsOf(resource, all), (condition) => {
        const form = normalForm(condition)
        const said = conditionOf(form)
        for (const record of records) {
          deepStrictEqual(fulfils(resource, said, record, all), fulfils(resource, condition, record, all))
        }
        for (const { kind, parts } of groupsIn(form)) {
          t.ok(parts.length > 1 && parts.every((part) => part.kind !== kind))
        }
      }),
    )
  }
})

const year = (operator: Comparison['operator'], ...values: Comparison['values']): Comparison => {
  return { kind: 'comparison', relation: null, field: 'founded_year', operator, values }
}

t.test('alternatives of one field are one comparison, whichever way they are denied', async (t) => {
  const conditions = [year('eq', 1986), year('lt', 1900), year('eq', 2002)]
  t.strictSame(normalForm({ kind: 'or', conditions }), {
    kind: 'or',
    parts: [
      { ...year('eq', 1986, 2002), holds: true },
      { ...year('lt', 1900), holds: true },
    ],
  })
  const not = (condition: Condition): Condition => ({ kind: 'not', condition })
  t.strictSame(normalForm({ kind: 'and', conditions: [not(year('eq', 1)), not(year('eq', 2))] }), {
    ...year('eq', 1, 2),
    holds: false,
  })
})

t.test('two bounds are a range, unless nothing lies between them', async (t) => {
  const both = (...conditions: readonly Condition[]) => normalForm({ kind: 'and', conditions })
  const range = { ...year('eq', 1986, 2002), operator: 'between', holds: true }
  t.strictSame(both(year('lte', 2002), year('gte', 1986)), range)
  t.strictSame(both(year('gte', 1986), year('eq', 1990), year('lte', 2002)), {
    kind: 'and',
    parts: [range, { ...year('eq', 1990), holds: true }],
  })
  for (const upper of [1986, 1900]) {
    t.strictSame(both(year('gte', 1986), year('lte', upper)), {
      kind: 'and',
      parts: [
        { ...year('gte', 1986), holds: true },
        { ...year('lte', upper), holds: true },
      ],
    })
  }
})
