import t from 'tap'
import { isNear, meantLabel, nameLetters, registeredLabel } from '../../../seed/check/domain.ts'

t.test('the label that was registered', async (t) => {
  const hosts: Readonly<Record<string, string>> = {
    'www.bicyclaide.coop': 'bicyclaide',
    'ASSOL-mncp.fr': 'assol-mncp',
    'antony.lespetitescantines.org': 'lespetitescantines',
    'www.cigales-idf.asso.fr': 'cigales-idf',
    'asso.fr': 'asso',
    localhost: 'localhost',
  }
  for (const [host, label] of Object.entries(hosts)) t.equal(registeredLabel(host), label, host)
})

t.strictSame(nameLetters(['LA SOCIÉTÉ DU PARTAGE', "L'Œuvre", '!']), [
  'lasocietedupartage',
  'societedupartage',
  'loeuvre',
  'oeuvre',
])

t.test('near, but not equal', async (t) => {
  t.equal(isNear('socetedupartage', 'societedupartage'), true)
  t.equal(isNear('societedupartage', 'societedupartage'), false)
  t.equal(isNear('proxite', 'maisonproxite'), false)
  t.equal(isNear('litup', 'litop'), false, 'too short to tell')
  t.equal(isNear('smm92x', 'smm92y'), true)
  t.equal(isNear('a'.repeat(101), 'a'.repeat(102)), false, 'too long for a name')
})

t.test('what a label was meant to be', async (t) => {
  t.equal(meantLabel('socete-du-partage', ['x', 'societedupartage']), 'societedupartage')
  t.equal(meantLabel('cigale-idf', ['cigales', 'cigales-idf']), 'cigales-idf')
  t.equal(meantLabel('cigales-idf', ['cigalesidfr', 'cigalesidf']), null, 'it is one of them')
  t.equal(meantLabel('gmail', []), null)
})
