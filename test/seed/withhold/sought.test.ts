import t from 'tap'
import { seek } from '../../../seed/withhold/sought.ts'

/** What a text holds of a value. */
const held = (value: string, text: string) => {
  return seek(value)
    .find(text)
    .map(({ start, end }) => text.slice(start, end))
}

t.test('a mailbox, as it is or cut at its at sign, and no other one', async (t) => {
  const text =
    'jean.d@x.fr, JEAN.D@\nx.fr. Non : a.jean.d@x.fr jean.d@x.fr.org jeand@x.fr d@x.fr jean. d@x.fr'
  t.equal(seek('jean.d@x.fr').kind, 'email')
  t.strictSame(held('jean.d@x.fr', text), ['jean.d@x.fr', 'JEAN.D@\nx.fr'])
})

t.test('a telephone in every form in which it may be printed', async (t) => {
  const forms = [
    '01 41 37 95 30',
    '+33 1.41.37.95.30',
    '0033141379530',
    '+33 (0)1 41 37 95 30',
    '01 41 37\n95 30',
  ]
  t.equal(seek('+33141379530').kind, 'phone')
  for (const form of forms) {
    const [found = ''] = held('01 41 37 95 30', `92000 Nanterre, ${form}, 31`)
    t.equal(found.replace(/\D/g, '').slice(-9), '141379530', form)
  }
  t.strictSame(held('01 41 37 95 30', '901 41 37 95 30, 01 41 37 95 305, 01 41 et 37 95 30'), [])
  t.strictSame(held('+44 20 7946 0958', 'Ou +44 (0)20 7946 0958.'), ['+44 (0)20 7946 0958'])
})

t.test('a website, with or without its scheme', async (t) => {
  t.equal(seek('https://www.assol.fr/').kind, 'website')
  const text = '<http://assol.fr> www.assol.fr, a@assol.fr assol.fr/contact'
  t.strictSame(held('https://www.assol.fr/', text), ['http://assol.fr', 'www.assol.fr'])
})

t.test('a name or a street by its letters and digits, whole', async (t) => {
  t.strictSame(
    ['31 rue des Ombrées', 'Zoé Dupont'].map((value) => seek(value).kind),
    ['address', 'text'],
  )
  t.strictSame(held('Zoé Dupont', 'ZOE  DUPONT, zo\u00ade-dupont, Zoé Duponte'), [
    'ZOE  DUPONT',
    'zo\u00ade-dupont',
  ])
  t.throws(() => seek('Zoé'), {
    message: 'Nothing was withheld: give a value of at least 4 letters or digits.',
  })
  t.throws(() => seek('…'), { message: /at least 4/ })
})
