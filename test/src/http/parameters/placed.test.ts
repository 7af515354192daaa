import { Type } from '@sinclair/typebox'
import t from 'tap'
import { accepted, refused, single } from '../../../../src/http/parameters/parameter.ts'
import { placed } from '../../../../src/http/parameters/placed.ts'
import { CONTEXT } from './readings.ts'

const documentation = {
  name: 'extras',
  description: { en: '', fr: '' },
  schema: Type.String(),
  example: 'x',
}
const parameter = single(documentation, '', (value, name) =>
  value === 'sum' ? refused(name, 'It is no sum.', 'some') : accepted(value),
)
const extras = placed(parameter, {
  name: 'extras',
  what: 'extras',
  hasPlace: ({ kind }, value) => kind === 'paged' || value === '',
})
const read = (value: string, format = CONTEXT.format) =>
  extras.read([{ name: 'extras', value }], { ...CONTEXT, format })
const bulk = { mediaType: 'x/y', kind: 'bulk', title: { en: 'Y', fr: 'Y' } } as const

t.test('where there is a place for it, it is read', (t) => {
  t.strictSame(extras.documented, parameter.documented)
  t.strictSame(read('some'), { value: 'some' })
  t.strictSame(read('', bulk), { value: '' })
  t.strictSame(extras.read([], { ...CONTEXT, format: bulk }), { value: '' })
  t.match(read('sum'), { errors: [{ detail: 'It is no sum.' }], instead: [{ value: 'some' }] })
  t.end()
})

t.test('where there is none, nothing stands instead', (t) => {
  const detail = 'Y has no place for extras: ask for JSON.'
  t.strictSame(read('some', bulk), { errors: [{ parameter: 'extras', detail }], instead: [] })
  t.match(read('sum', bulk), { errors: [{ detail: 'It is no sum.' }, { detail }], instead: [] })
  const { title: _, ...untitled } = bulk
  t.match(read('some', untitled), { errors: [{ detail: 'x/y has no place for extras: ask for JSON.' }] })
  t.end()
})
