import t from 'tap'
import { laureateView } from '../../../../src/embed/view/laureate.ts'
import { laureate, SETTING, shownAs } from './shown.ts'

const purpose = (category: string) => ({ purpose: `achat de ${category}`, category })

t.test('one laureate, with what the money helps to pay for and its sites', async (t) => {
  const whole = {
    ...laureate('a'),
    presentation: 'A est <b>utile</b>.',
    founded_year: 1986,
    actions: [{ title: 'T', description: 'D', funding_purposes: [purpose('equipment'), purpose('x')] }],
    contacts: [{ websites: ['https://www.a.example/', 'javascript:alert(1)', 'http://b.example/x'] }],
  }
  const shown = shownAs(laureateView(whole, SETTING))
  t.match(
    shown,
    [
      '<article><h3><a href="https://data.example.org/v1/laureates/a">A</a></h3>',
      '<p class="kind">Nanterre · association · Création : 1986</p><p>A est &lt;b&gt;utile&lt;/b&gt;.</p>',
      '<section><h4>Action financée : <span>T</span></h4><p>D</p><h4>Ce que le financement aide à payer</h4>',
      '<ul><li><span>achat de equipment</span> (équipement et matériel)</li><li><span>achat de x</span> (x)</li></ul></section>',
      '<p>Site internet : <a href="https://www.a.example/">www.a.example</a></p>',
      '<p>Site internet : <a href="http://b.example/x">b.example/x</a></p></article>',
    ].join(''),
  )
})

t.test('what is not known is not said; no heading is deeper than HTML has', async (t) => {
  const whole = {
    ...laureate('a'),
    presentation: 'P',
    founded_year: null,
    actions: [{ title: 'T', description: 'D', funding_purposes: [] }],
    contacts: [],
  }
  const shown = shownAs(laureateView(whole, { ...SETTING, level: 6, lang: 'en' }))
  t.match(shown, '<p class="kind">Nanterre · association</p><p lang="fr">P</p>')
  t.match(
    shown,
    '<section><h6>Funded action: <span lang="fr">T</span></h6><p lang="fr">D</p></section></article>',
  )
  const founded = shownAs(laureateView({ ...whole, founded_year: 1901 }, { ...SETTING, lang: 'en' }))
  t.match(founded, 'Founded in 1901')
})
