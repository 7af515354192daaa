/** `npm run embed`: writes the script again. */
import { writeFileSync } from 'node:fs'
import { bundle, SCRIPT } from './bundle.ts'

writeFileSync(SCRIPT, bundle())
