import t from 'tap'
import { errorOf, joined, negated, type Resolved, refuse } from '../../../../src/http/parameters/resolved.ts'

t.test('a refusal becomes an error that leaves out what it does not know', (t) => {
  t.strictSame(errorOf('x', refuse('No', 'yes', ['yes']).refusal), {
    parameter: 'x',
    detail: 'No: did you mean yes?',
    nearest: 'yes',
    allowed: ['yes'],
  })
  t.strictSame(errorOf('x', refuse('No', null, []).refusal), { parameter: 'x', detail: 'No.' })
  t.end()
})

t.test('parts are joined, and negated, unless one is refused', (t) => {
  const no = refuse('No', null, [])
  const sum = (parts: Resolved<number>[]) => joined(parts, (values) => values.join('+'))
  t.strictSame(sum([{ value: 1 }, { value: 2 }]), { value: '1+2' })
  t.strictSame(sum([{ value: 1 }, no, refuse('Neither', null, [])]), no)
  t.equal(negated(no), no)
  const condition = { kind: 'and', conditions: [] } as const
  t.strictSame(negated({ value: condition }), { value: { kind: 'not', condition } })
  t.end()
})
