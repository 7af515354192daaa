/** Writes the communes of the map: `npm run communes`. */
import { writeFileSync } from 'node:fs'
import { COMMUNES_FILE, communesList, DEPARTMENT } from './communes.ts'

writeFileSync(COMMUNES_FILE, communesList(DEPARTMENT))
