import fc from 'fast-check'
import t from 'tap'
import { readDateTime } from '../../../../src/http/parameters/date-time.ts'
import type { Operator } from '../../../../src/queries/condition.ts'

const read = (text: string, operator: Operator = 'eq') => readDateTime(text, operator)

t.test('a moment is read in UTC, to the second', async (t) => {
  const value = '2026-11-24T08:30:00Z'
  for (const text of [
    value,
    '2026-11-24t08:30:00z',
    '2026-11-24T08:30:00.000Z',
    '2026-11-24T09:30:00+01:00',
  ]) {
    t.strictSame(read(text), { operator: 'eq', value }, text)
  }
})

t.test('between two seconds, the next one that the operator lets pass', async (t) => {
  const text = '2026-11-24T08:30:00.250Z'
  for (const operator of ['gt', 'lte'] as const)
    t.strictSame(read(text, operator), { operator, value: '2026-11-24T08:30:00Z' })
  for (const operator of ['gte', 'lt'] as const)
    t.strictSame(read(text, operator), { operator, value: '2026-11-24T08:30:01Z' })
})

t.test('a day is all of its seconds', async (t) => {
  const day = '2024-02-29'
  t.strictSame(read(day), { operator: 'startswith', value: day })
  for (const operator of ['gt', 'lte'] as const)
    t.strictSame(read(day, operator), { operator, value: '2024-02-29T23:59:59Z' })
  for (const operator of ['gte', 'lt'] as const)
    t.strictSame(read(day, operator), { operator, value: '2024-02-29T00:00:00Z' })
})

t.test('what is neither is refused', async (t) => {
  for (const text of [
    '',
    '2026',
    '2026-11',
    '24/11/2026',
    '2026-02-29',
    '2026-13-01',
    '2026-11-24T25:00:00Z',
    '2026-11-24T08:30:00',
    '2026-11-24T08:30Z',
    '2026-11-24 08:30:00Z',
    '2026-11-24T09:30:00 01:00',
    '9999-12-31T23:59:59-23:00',
  ])
    t.equal(read(text), null, text)
})

t.test('any moment means itself, however it is written', async (t) => {
  const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
  fc.assert(
    fc.property(date, offset, (date, minutes) => {
      const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000)
      const local = new Date(seconds.getTime() + minutes * 60_000).toISOString().slice(0, 19)
      const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
      const size = Math.abs(minutes)
      const written = `${local}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
      const value = seconds.toISOString().replace('.000Z', 'Z')
      return JSON.stringify(read(written)) === JSON.stringify({ operator: 'eq', value })
    }),
  )
  t.pass('whatever the offset')
})
