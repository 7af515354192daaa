/** What search engines of datasets want of a schema.org Dataset. */
import type { Rule } from '../rule.ts'
import type { Target } from '../target.ts'

type Thing = Readonly<Record<string, unknown>>

async function datasetsOf(target: Target): Promise<Thing[]> {
  const { text } = await target.ask('/datasets.jsonld')
  const { dataset } = JSON.parse(text) as { dataset?: Thing[] }
  return dataset ?? []
}

/** A rule about each dataset: whether it holds of one. */
function ofEach(name: string, holds: (dataset: Thing) => boolean): Rule {
  return {
    name,
    async check(target) {
      const datasets = await datasetsOf(target)
      if (datasets.length === 0) return ['There is no dataset.']
      return datasets.filter((one) => !holds(one)).map((one) => `${one['@id']} does not.`)
    },
  }
}

export const schemaOrg: readonly Rule[] = [
  ofEach('every dataset has a name, and a description of 50 to 5000 characters', ({ name, description }) => {
    const { length } = String(description)
    return typeof name === 'string' && length >= 50 && length <= 5000
  }),
  ofEach('every dataset has a licence, a creator, a period and a territory', (dataset) =>
    ['license', 'creator', 'temporalCoverage', 'spatialCoverage'].every((property) => property in dataset),
  ),
  ofEach('every dataset can be downloaded', ({ distribution }) => {
    const downloads = [distribution ?? []].flat() as Thing[]
    return (
      downloads.length > 0 &&
      downloads.every(({ contentUrl, encodingFormat }) => URL.canParse(String(contentUrl)) && encodingFormat)
    )
  }),
]
