import t from 'tap'
import { schemaOrg } from '../../../rehearse/rules/schema-org.ts'
import { replacing, testRules } from '../rehearsing.ts'

const inDatasets = (from: string | RegExp, to: string) => replacing('/datasets.jsonld', from, to)

t.test('what search engines want', async (t) => {
  await testRules(t, schemaOrg, [
    {
      spoil: inDatasets(/"description": "[^"]+"/g, '"description": "short"'),
      rule: 'every dataset has a name',
      wrong: /2023#dataset does not/,
    },
    { spoil: inDatasets('"license"', '"x"'), rule: 'every dataset has a licence', wrong: /does not/ },
    { spoil: inDatasets('"contentUrl"', '"x"'), rule: 'every dataset can', wrong: /does not/ },
    { spoil: inDatasets('"distribution"', '"x"'), rule: 'every dataset can', wrong: /does not/ },
    { spoil: inDatasets('"dataset"', '"x"'), rule: 'every dataset can', wrong: /no dataset/ },
  ])
})
