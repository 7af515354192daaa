import { readdirSync } from 'node:fs'
import t from 'tap'
import { CHECKS } from '../../../seed/check/index.ts'
import { RULES } from '../../../src/resources/findings.ts'

t.test('there is a rule for every name of the vocabulary, in a file of its name', async (t) => {
  t.strictSame(Object.keys(CHECKS).sort(), Object.keys(RULES).sort())
  const files = readdirSync(new URL('../../../seed/check/', import.meta.url))
  for (const rule of Object.keys(CHECKS)) t.ok(files.includes(`${rule}.ts`), rule)
})
