import t from 'tap'
import { FIRST_NAMES } from '../../../seed/enrich/first_names.ts'
import { words } from '../../../seed/enrich/fold.ts'

for (const name of FIRST_NAMES) t.strictSame(words(name), [name], 'folded, one word')
