/** Writes the contract, in each language and format, beside this file: `npm run contract`. */
import { writeFileSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }
import { contractPath } from '../src/descriptions/contract-path.ts'
import { DEFAULT_PUBLISHER } from '../src/descriptions/publisher.ts'
import { CONTRACT_FORMATS, contractOf } from '../src/http/contract.ts'
import { serviceRoutes } from '../src/http/routes.ts'
import { LANGUAGES } from '../src/resources/define.ts'

const settings = { version: packageJson.version, server: '/', publisher: DEFAULT_PUBLISHER }
const contract = contractOf(serviceRoutes(settings), settings)
for (const language of LANGUAGES) {
  for (const { extension, write } of CONTRACT_FORMATS) {
    writeFileSync(
      new URL(`.${contractPath(language, extension)}`, import.meta.url),
      await write(contract(language)),
    )
  }
}
