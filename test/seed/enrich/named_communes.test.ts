import t from 'tap'
import { findCommunes } from '../../../seed/enrich/named_communes.ts'

const named = (text: string, department = '92') =>
  findCommunes(text, department).map(({ commune, start, end }) => `${commune.code} ${text.slice(start, end)}`)

t.test('whole names, in the order of the text', async (t) => {
  t.strictSame(named('À Nanterre, puis à Antony et Nanterre.'), [
    '92050 Nanterre',
    '92002 Antony',
    '92050 Nanterre',
  ])
})

t.test('capitals, accents, hyphens and abbreviations do not matter', async (t) => {
  t.strictSame(named('ISSY LES MOULINEAUX, CHATILLON, St-Cloud, Ville d’Avray, d’Asnieres sur Seine'), [
    '92040 ISSY LES MOULINEAUX',
    '92020 CHATILLON',
    '92064 St-Cloud',
    '92077 Ville d’Avray',
    '92004 Asnieres sur Seine',
  ])
})

t.test('an article before the name may be contracted or in lower case', async (t) => {
  t.strictSame(named('au Plessis-Robinson, de la Garenne-Colombes, La Garenne-Colombes'), [
    '92060 Plessis-Robinson',
    '92035 Garenne-Colombes',
    '92035 La Garenne-Colombes',
  ])
  t.strictSame(named('Plessis-Robinson'), [], 'it is not left out')
})

t.test('a part of a longer name is no name', async (t) => {
  t.strictSame(
    named('Clichy-sous-Bois, Clichy sous Bois, Villeneuve-Clichy, Clichy-Nord, Garenne-Colombes'),
    [],
  )
  t.strictSame(named('Colombes - Clichy'), ['92025 Colombes', '92024 Clichy'])
})

t.test('neither lower case nor another département', async (t) => {
  t.strictSame(named('clichy, colombes, Lyon, Saint-Denis, Saint.Cloud, Ombrées'), [])
  t.strictSame(named('Lyon', '69'), ['69123 Lyon'])
  t.strictSame(named(''), [])
})
