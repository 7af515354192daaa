import t from 'tap'
import { gazetteer } from '../../../seed/enrich/gazetteer.ts'

t.test('a commune comes with all it belongs to', async (t) => {
  t.strictSame(gazetteer().communes.get('92050'), {
    code: '92050',
    name: 'Nanterre',
    department: { code: '92', name: 'Hauts-de-Seine' },
    region: { code: '11', name: 'Île-de-France' },
    epci: { code: '200054781', name: 'Métropole du Grand Paris' },
    ept: { code: '200057982', name: 'Paris Ouest La Défense' },
    postalCodes: ['92000'],
  })
})

t.test('communes without an EPCI or a postal code are communes too', async (t) => {
  const { communes } = gazetteer()
  t.strictSame(communes.get('29083')?.epci, null, 'Île-de-Sein')
  t.strictSame(communes.get('29083')?.ept, null)
  t.strictSame(communes.get('98412')?.postalCodes, [], 'Archipel des Kerguelen')
})

t.test('neither districts nor former communes are communes', async (t) => {
  const { communes, named } = gazetteer()
  t.equal(communes.has('75111'), false)
  t.strictSame(
    named.get('saint denis')?.map(({ code }) => code),
    ['11339', '30247', '93066', '97411'],
  )
})

t.test('names with an article are found without it', async (t) => {
  const { articleless } = gazetteer()
  t.match(articleless.get('plessis robinson'), [{ name: 'Le Plessis-Robinson' }])
  t.match(articleless.get('hay les roses'), [{ name: "L'Haÿ-les-Roses" }])
  t.equal(articleless.has('nanterre'), false)
})

t.test('a postal code leads to its départements', async (t) => {
  const { delivered } = gazetteer()
  t.strictSame([...(delivered.get('92400') ?? [])], ['92'])
  t.strictSame([...(delivered.get('01410') ?? [])].sort(), ['01', '39'])
})

t.equal(gazetteer(), gazetteer(), 'built once')
