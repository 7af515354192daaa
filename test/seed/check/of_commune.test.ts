import t from 'tap'
import { ofCommune } from '../../../seed/check/of_commune.ts'

t.equal(ofCommune('Clichy'), 'de Clichy')
t.equal(ofCommune('Antony'), 'd’Antony')
t.equal(ofCommune('Hyères'), 'd’Hyères')
t.equal(ofCommune('Ham'), 'de Ham')
t.equal(ofCommune('Le Plessis-Robinson'), 'du Plessis-Robinson')
t.equal(ofCommune('Les Lilas'), 'des Lilas')
t.equal(ofCommune('La Garenne-Colombes'), 'de La Garenne-Colombes')
