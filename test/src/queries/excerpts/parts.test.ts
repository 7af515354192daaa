import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { partsOf } from '../../../../src/queries/excerpts/parts.ts'

/** The parts as one text, the marked ones in brackets. */
const shown = (...passage: Parameters<typeof partsOf>) =>
  partsOf(...passage)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('|')

const TEXT = 'Du jardin à l’assiette'
const WHOLE = { start: 0, end: TEXT.length }
const JARDIN = { start: 3, end: 9 }

t.test('what was found is marked, all else is not', async (t) => {
  t.strictSame(partsOf(TEXT, WHOLE, [JARDIN]), [
    { text: 'Du ', marked: false },
    { text: 'jardin', marked: true },
    { text: ' à l’assiette', marked: false },
  ])
  t.equal(shown(TEXT, WHOLE, [JARDIN, { start: 14, end: 22 }]), 'Du |[jardin]| à l’|[assiette]')
  t.equal(shown(TEXT, WHOLE, [WHOLE]), '[Du jardin à l’assiette]')
  t.equal(shown(TEXT, WHOLE, []), 'Du jardin à l’assiette')
})

t.test('what overlaps is marked once', async (t) => {
  t.equal(
    shown(TEXT, WHOLE, [{ start: 0, end: 9 }, JARDIN, { start: 3, end: 11 }]),
    '[Du jardin à]| l’assiette',
  )
  t.equal(shown(TEXT, WHOLE, [JARDIN, JARDIN]), 'Du |[jardin]| à l’assiette')
  t.equal(shown(TEXT, WHOLE, [{ start: 0, end: 11 }, JARDIN]), '[Du jardin à]| l’assiette')
})

t.test('an ellipsis says where the text goes on; what is found beyond is not shown', async (t) => {
  t.equal(shown(TEXT, { start: 3, end: 11 }, [{ start: 0, end: 2 }, JARDIN]), '…|[jardin]| à…')
  t.equal(shown(TEXT, { start: 3, end: 22 }, [{ start: 0, end: 9 }]), '…|[jardin]| à l’assiette')
  t.equal(shown(TEXT, { start: 0, end: 9 }, [JARDIN, { start: 14, end: 22 }]), 'Du |[jardin]|…')
})

t.test('the parts are the passage, whatever it holds, and none of them is empty', async (t) => {
  const passage = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) => {
    const stretch = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    return fc.tuple(fc.constant(text), stretch, fc.array(stretch, { maxLength: 5 }))
  })
  fc.assert(
    fc.property(passage, ([text, { start, end }, found]) => {
      const sorted = found.toSorted((a, b) => a.start - b.start)
      const parts = partsOf(text, { start, end }, sorted)
      const whole = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
      equal(parts.map((part) => part.text).join(''), whole)
      ok(parts.every((part) => part.text !== ''))
      ok(
        parts.every(({ marked }, index) => marked !== parts[index + 1]?.marked),
        'they take turns',
      )
    }),
    { numRuns: 1000 },
  )
  t.pass('for whatever text')
})
