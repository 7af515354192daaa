import t from 'tap'
import { mapOf } from '../../../../src/embed/view/map.ts'
import { laureate, SETTING, shownAs } from './shown.ts'

const MONTREUIL = { city: 'Montreuil', longitude: 2.44322, latitude: 48.86415 }

t.test('a drawing with numbers, and the list that they lead to', async (t) => {
  const shown = shownAs(mapOf([laureate('a'), laureate('b', MONTREUIL), laureate('c')], SETTING))
  t.match(
    shown,
    'role="img" aria-label="Carte des communes, numérotées comme dans la liste qui suit : 2 en tout."',
  )
  t.equal(shown.match(/<circle /g)?.length, 2)
  t.match(shown, '>Nanterre</text>')
  t.match(shown, '>5 km</text>')
  t.notMatch(shown, 'legend')
  t.match(
    shown,
    '<ol class="places" role="list"><li><p class="place"><span class="number">1</span> Nanterre</p><ul class="rows" role="list"><li>',
  )
  t.match(shown, '<p class="kind">association</p>')
})

t.test('what is far is told, and what is nowhere is in the list', async (t) => {
  const near = [0, 1, 2, 3].map((step) => laureate(`n${step}`, { longitude: 2.2 + step / 50 }))
  const far = laureate('far', { city: 'Hyères', longitude: 6.13, latitude: 43.12 })
  const shown = shownAs(mapOf([...near, far, laureate('x', { longitude: null, latitude: null })], SETTING))
  t.match(shown, '<g class="far">')
  t.match(shown, '<p class="legend">En pointillé')
  t.match(shown, '<p class="place">Sans commune connue</p><ul class="rows" role="list"><li><h3>')
})

t.test('without any place there is no drawing', async (t) => {
  const shown = shownAs(mapOf([laureate('x', { longitude: null, latitude: null })], SETTING))
  t.notMatch(shown, '<svg')
  const english = shownAs(mapOf([laureate('a')], { ...SETTING, lang: 'en' }))
  t.match(english, 'aria-label="Map of the communes, numbered as in the list below: 1 in all."')
})

t.test('a name that would cover something is left out', async (t) => {
  const close = Array.from({ length: 12 }, (_, step) =>
    laureate(`n${step}`, {
      city: `Une-commune-au-nom-très-long-${step}`,
      longitude: 2.2 + (step % 4) / 200,
      latitude: 48.8 + step / 900,
    }),
  )
  const names = shownAs(mapOf(close, SETTING)).match(/class="name"/g) ?? []
  t.ok(names.length < 12, String(names.length))
})

t.test('the scale is a round number, however far apart', async (t) => {
  const lengths = [0.001, 0.01, 0.03, 0.1, 0.3, 1, 3, 10].map((step) => {
    const all = [laureate('a'), laureate('b', { longitude: 2.2 + step })]
    return />([\d.]+) km</.exec(shownAs(mapOf(all, SETTING)))?.[1]
  })
  for (const length of lengths) t.match(length, /^(0\.[125]|[125]0*)$/)
})
