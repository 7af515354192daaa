import t from 'tap'
import { laureatesView } from '../../../../src/embed/view/laureates.ts'
import { laureate, SETTING, shownAs } from './shown.ts'

const ORIGIN =
  '<p class="origin">Source : <a href="https://data.example.org/v1/laureates">données ouvertes PROGR’ESS</a>, <a href="https://www.hauts-de-seine.fr">Conseil départemental des Hauts-de-Seine</a>. Licence : <a href="https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf">Licence Ouverte / Open Licence 2.0</a>.</p>'

t.test('a list: who, where, for what, and where it comes from', async (t) => {
  const shown = [laureate('a'), laureate('b', { city: null, legal_form: 'guild' })]
  t.equal(
    shownAs(laureatesView({ shown, total: 2 }, 'list', SETTING)),
    [
      '<div class="laureates auto" lang="fr"><p class="count">2 lauréats</p><ul class="rows" role="list">',
      '<li><h3><a href="https://data.example.org/v1/laureates/a">A</a></h3><p class="kind">Nanterre · association</p><p class="action">Action a</p></li>',
      '<li><h3><a href="https://data.example.org/v1/laureates/b">B</a></h3><p class="kind">guild</p><p class="action">Action b</p></li>',
      `</ul>${ORIGIN}</div>`,
    ].join(''),
  )
})

t.test('cards say more; in English, what is French says so', async (t) => {
  const setting = { ...SETTING, lang: 'en', isTitled: true, theme: 'dark' } as const
  const shown = shownAs(laureatesView({ shown: [laureate('a')], total: 1 }, 'cards', setting))
  t.match(shown, '<div class="laureates dark" lang="en"><h2>PROGR’ESS laureates</h2>')
  t.match(shown, '<p class="count">1 laureate</p><ul class="cards" role="list">')
  t.match(shown, '<p class="action" lang="fr">Action a</p><p class="text" lang="fr">Description a</p>')
})

t.test('some of many, and where all of them are; links out of a frame say that they leave it', async (t) => {
  const setting = { ...SETTING, beside: true }
  const shown = shownAs(laureatesView({ shown: [laureate('a')], total: 1234 }, 'list', setting))
  t.match(shown, '<p class="count">1 sur 1\u202f234 lauréats</p>')
  t.match(
    shown,
    '<p><a href="https://data.example.org/v1/laureates" target="_blank" rel="noopener" title="Voir tous les lauréats (nouvel onglet)">Voir tous les lauréats</a></p>',
  )
  const english = { ...SETTING, lang: 'en' } as const
  t.match(shownAs(laureatesView({ shown: [laureate('a')], total: 2 }, 'list', english)), '1 of 2 laureates')
  const two = { shown: [laureate('a'), laureate('b')], total: 2 }
  t.match(shownAs(laureatesView(two, 'list', english)), '<p class="count">2 laureates</p>')
  const one = { shown: [laureate('a')], total: 1 }
  t.match(shownAs(laureatesView(one, 'list', SETTING)), '<p class="count">1 lauréat</p>')
})

t.test('nobody', async (t) => {
  const shown = shownAs(laureatesView({ shown: [], total: 0 }, 'map', SETTING))
  t.match(shown, `<p class="count">Aucun lauréat ne correspond à ces critères.</p>${ORIGIN}</div>`)
})
