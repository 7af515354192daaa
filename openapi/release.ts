/**
 * Promises the contract as it stands: `npm run release-contract`, once for each version that is released. What would
 * break its clients is refused from then on, and what was declared before is done.
 */
import { copyFileSync, writeFileSync } from 'node:fs'

const at = (path: string) => new URL(path, import.meta.url)

copyFileSync(at('openapi.json'), at('released/openapi.json'))
writeFileSync(at('released/breaking-changes.json'), '[]\n')
