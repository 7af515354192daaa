import { deepStrictEqual, doesNotMatch, match, notEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { clausesOf } from '../../../../src/descriptions/sentence/condition.ts'
import { sentence } from '../../../../src/descriptions/sentence.ts'
import { operatorsOf } from '../../../../src/http/parameters/operators.ts'
import type { Comparison, Condition } from '../../../../src/queries/condition.ts'
import { NOTHING } from '../../../../src/queries/include.ts'
import { LANGUAGES, type Language, type Resource } from '../../../../src/resources/define.ts'
import { RESOURCES } from '../../../../src/resources/index.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { relationsOf } from '../../../../src/resources/relations.ts'
import { conditionsOf, fulfils } from '../../queries/conditions.ts'
import { allRecords, openYears } from '../../queries/editions.ts'

const ASKED = {
  words: null,
  sort: [],
  fields: null,
  include: NOTHING,
  facets: [],
  limit: null,
  after: null,
  before: null,
}

const said = (resource: Resource, where: Condition, language: Language) =>
  sentence(resource, { ...ASKED, where }, language)

/** Conditions that differ from one in one part: an operator, a value, a negation, a group's kind. */
function variantsOf(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'comparison':
      return [
        ...(['eq', 'contains', 'startswith'] as const).map((operator) => ({ ...condition, operator })),
        ...condition.values.map((value): Comparison => ({ ...condition, values: [value] })),
        { ...condition, values: [...condition.values, 'elsewhere'] },
        { kind: 'not', condition },
      ]
    case 'box':
      return [{ ...condition, north: condition.north + 1 }, negated(condition)]
    case 'circle':
      return [{ ...condition, radius: condition.radius * 2 }, negated(condition)]
    case 'not':
      return [condition.condition, ...variantsOf(condition.condition).map(negated)]
    default: {
      const { kind, conditions } = condition
      const withPart = (index: number) => (part: Condition) => ({
        kind,
        conditions: conditions.with(index, part),
      })
      return [
        { kind: kind === 'and' ? 'or' : 'and', conditions },
        ...conditions.flatMap((part, index) => variantsOf(part).map(withPart(index))),
      ]
    }
  }
}

const negated = (condition: Condition): Condition => ({ kind: 'not', condition })

t.test('there are words for every condition', async (t) => {
  const all = allRecords(openYears(t, [2023, 2024]))
  for (const resource of RESOURCES) {
    t.ok(all.get(resource.name), resource.name)
    fc.assert(
      fc.property(conditionsOf(resource, all), fc.constantFrom(...LANGUAGES), (condition, language) => {
        const clauses = clausesOf(resource, condition, language)
        for (const clause of clauses.flatMap(({ alone, beside }) => [alone, beside])) {
          match(clause, /\p{L}/u)
          doesNotMatch(clause, /undefined|\[object|\n|^\s|\s$/)
        }
      }),
    )
  }
})

t.test('what differs in meaning differs in words', async (t) => {
  const all = allRecords(openYears(t, [2023, 2024]))
  for (const resource of RESOURCES) {
    const records = all.get(resource.name) ?? []
    t.ok(records.length >= 2, `${records.length} ${resource.name}`)
    const selected = (condition: Condition) => records.filter((one) => fulfils(resource, condition, one, all))
    fc.assert(
      fc.property(conditionsOf(resource, all), fc.constantFrom(...LANGUAGES), (condition, language) => {
        const words = said(resource, condition, language)
        notEqual(said(resource, negated(condition), language), words)
        for (const variant of variantsOf(condition)) {
          if (said(resource, variant, language) === words)
            deepStrictEqual(selected(variant), selected(condition), words)
        }
      }),
    )
  }
})

t.test('every operator, on every field, has words of its own, and others to be denied in', async (t) => {
  for (const resource of RESOURCES) {
    const targets = [
      { relation: null, owner: resource },
      ...relationsOf(resource).map((relation) => ({ relation, owner: relation.resource })),
    ]
    const comparisons = targets.flatMap(({ relation, owner }) =>
      Object.entries(owner.fields).flatMap(([field, definition]) =>
        operatorsOf(definition).map((operator): Comparison => {
          return { kind: 'comparison', relation, field, operator, values: ['2023'] }
        }),
      ),
    )
    const conditions = comparisons.flatMap((comparison) => [comparison, negated(comparison)])
    for (const language of LANGUAGES) {
      const words = conditions.map((condition) => said(resource, condition, language))
      t.equal(new Set(words).size, conditions.length, `${conditions.length} of ${resource.name}`)
    }
  }
})

/** Trees over three comparisons that may each be true or not, whatever the others are. */
const atoms = (['city', 'name', 'founded_year'] as const).map((field): Comparison => {
  return { kind: 'comparison', relation: null, field, operator: 'eq', values: [field] }
})
type Tree = Comparison | { kind: 'and' | 'or'; conditions: Tree[] } | { kind: 'not'; condition: Tree }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    { weight: 2, arbitrary: fc.constantFrom(...atoms) },
    { weight: 1, arbitrary: tie('tree').map((condition) => ({ kind: 'not' as const, condition })) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('and', 'or'),
        conditions: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}))

/** Whether the condition is true, given which of the comparisons are. */
function truthOf(condition: Tree, truths: number): boolean {
  if (condition.kind === 'comparison') return ((truths >> atoms.indexOf(condition)) & 1) === 1
  if (condition.kind === 'not') return !truthOf(condition.condition, truths)
  const parts = condition.conditions.map((part) => truthOf(part, truths))
  return condition.kind === 'and' ? parts.every(Boolean) : parts.some(Boolean)
}

t.test('the same words mean the same, however conditions are nested', async (t) => {
  for (const language of LANGUAGES) {
    const meanings = new Map<string, string>()
    for (const condition of fc.sample(tree, 5000)) {
      const words = said(laureates, condition, language)
      const meaning = Array.from({ length: 8 }, (_, truths) => truthOf(condition, truths)).join()
      deepStrictEqual(meanings.get(words) ?? meaning, meaning, words)
      meanings.set(words, meaning)
    }
    t.ok(meanings.size > 100, `${meanings.size} sentences`)
  }
})
