import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../../src/descriptions/publisher.ts'
import { linksFrom } from '../../../../src/http/links.ts'
import { navigation } from '../../../../src/http/reading.ts'
import { communeMap } from '../../../../src/web/map/map.ts'
import { BASE_URL } from '../../../world.ts'

const links = linksFrom(() => BASE_URL)
const PAGE = navigation('/', {
  query: { language: null },
  canonical: '',
  language: 'fr',
  links,
  publisher: DEFAULT_PUBLISHER,
})

t.test('a popup names the laureates that it knows, and counts them where it knows not all', async (t) => {
  const laureates = [{ id: 'a', display_name: 'A', insee_code: '92050' }]
  const popup = (count: number) => {
    const drawn = communeMap({ seats: [{ value: '92050', count }], places: [], laureates }, PAGE)
    return /<div class="popup">.*?<\/div>/.exec(String(drawn))?.[0]
  }
  const name = `<li><a href="${BASE_URL}/v1/laureates/a">A</a></li>`
  const all = `<li><a href="${BASE_URL}/v1/laureates?insee_code=92050">Sièges de lauréats : 2</a></li>`
  t.equal(popup(1), `<div class="popup"><p><strong>Nanterre</strong></p><ul>${name}</ul></div>`)
  t.equal(popup(2), `<div class="popup"><p><strong>Nanterre</strong></p><ul>${name}${all}</ul></div>`)
})

t.test('where there is nothing to mark, there is the drawing alone', async (t) => {
  const drawn = String(communeMap({ seats: [], places: [], laureates: [] }, PAGE))
  t.match(drawn, '<svg')
  t.notMatch(drawn, 'data-tiles')
})
