import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { readContact } from '../../../seed/parse/contact.ts'
import type { Traced } from '../../../seed/trace.ts'

const CASES = new URL('contact/cases/', import.meta.url)

/** A value with its method, the text as printed and the lines; null where it is absent. */
const show = ({ value, trace: { method, printed, lines } }: Traced<unknown>) =>
  method === null ? null : [value, method, printed, lines.join()].filter((part) => part !== null)

/** What is read of a contact, without the parts that are missing. */
function readCase(name: string): unknown {
  const texts = readFileSync(new URL(name, CASES), 'utf8').split('\n')
  const lines = texts.map((text, index) => ({ number: index + 1, text })).filter(({ text }) => text !== '')
  const { contact, free, errors } = readContact(lines, () => 0)
  const { lines: places, ...values } = contact
  const shown = [
    ...Object.entries(values).map(([key, value]) => [key, show(value)] as const),
    ['lines', [...places].map(([value, line]) => `${value} ${line}`)] as const,
    ['free', free.map(({ numbers, printed }) => `${numbers}: ${printed}`)] as const,
    ['errors', errors.map(({ line, message, excerpt }) => `${line}: ${message}; found: ${excerpt}`)] as const,
  ]
  return Object.fromEntries(shown.filter(([, value]) => value !== null && value.length > 0))
}

const cases = readdirSync(CASES).filter((name) => name.endsWith('.txt'))

t.test('contacts in every form', async (t) => {
  for (const name of cases) {
    const expected = readFileSync(new URL(name.replace(/\.txt$/, '.json'), CASES), 'utf8')
    t.strictSame(readCase(name), JSON.parse(expected), name)
  }
  t.ok(cases.length > 0)
})
