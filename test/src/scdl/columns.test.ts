import t from 'tap'
import { COLUMNS } from '../../../src/scdl/columns.ts'

t.test('the columns of SCDL Subventions 2.1.1, in its order', async (t) => {
  t.strictSame(
    COLUMNS.map(({ name, required }) => `${name}${required ? ' *' : ''}`),
    [
      'nomAttribuant *',
      'idAttribuant *',
      'dateConvention *',
      'referenceDecision',
      'nomBeneficiaire *',
      'idBeneficiaire',
      'rnaBeneficiaire',
      'objet *',
      'montant *',
      'nature *',
      'conditionsVersement *',
      'datesPeriodeVersement *',
      'idRAE',
      'notificationUE *',
      'pourcentageSubvention *',
      'dispositifAide',
    ],
  )
})
