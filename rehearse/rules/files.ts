/** What hydra, data.gouv.fr's crawler, and CKAN do with the files themselves. */
import { createHash } from 'node:crypto'
import { type CataloguedFile, filesOf } from '../files.ts'
import type { Rule } from '../rule.ts'
import type { Target } from '../target.ts'

const PORTAL = 'https://www.data.gouv.fr'

/** What hydra still looks into, in bytes. */
const CEILINGS: Readonly<Record<string, number>> = {
  'text/csv': 100_000_000,
  'application/geo+json': 100_000_000,
  'application/vnd.apache.parquet': 50_000_000,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 12_500_000,
}

/** A rule about each file, one after the other: nobody is to be flooded. */
function ofEach(name: string, wrong: (file: CataloguedFile, target: Target) => Promise<string | null>): Rule {
  return {
    name,
    async check(target) {
      const files = await filesOf(target)
      const found: string[] = []
      for (const file of files) {
        const what = await wrong(file, target)
        if (what !== null) found.push(`${file.url} ${what}`)
      }
      return files.length === 0 ? ['There is no file.'] : found
    },
  }
}

export const files: readonly Rule[] = [
  ofEach('HEAD answers within five seconds, with a length or a date', async ({ url }, target) => {
    const { status, headers } = await target.ask(url, { method: 'HEAD' })
    if (status !== 200) return `answers ${status}.`
    const isDated = headers.has('content-length') || headers.has('last-modified')
    return isDated ? null : 'has neither Content-Length nor Last-Modified.'
  }),
  ofEach('a page of the portal may read it', async ({ url }, target) => {
    const asked = {
      origin: PORTAL,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,content-type',
    }
    const { status, headers } = await target.ask(url, { method: 'OPTIONS', headers: asked })
    const missing = ['origin', 'methods', 'headers'].filter(
      (one) => !headers.has(`access-control-allow-${one}`),
    )
    if (status === 204 && missing.length === 0) return null
    return `answers ${status} to a preflight, without “${missing.join(', ')}”.`
  }),
  ofEach('no quota is close: the portal would stay away for a day', async ({ url }, target) => {
    const { headers } = await target.ask(url, { method: 'HEAD' })
    const [limit, remaining] = ['limit', 'remaining'].map((one) => headers.get(`x-ratelimit-${one}`))
    const isClose = remaining != null && Number(remaining) <= Number(limit) / 10
    return isClose ? `has ${remaining} requests left of ${limit}.` : null
  }),
  ofEach('it has the length and the digest that the catalogue says', async (file, target) => {
    const { status, body } = await target.ask(file.url)
    if (status !== 200) return `answers ${status}.`
    if (body.length !== file.length) return `has ${body.length} bytes, not ${file.length}.`
    const digest = createHash('sha256').update(body).digest('hex')
    return digest === file.sha256.toLowerCase() ? null : `has the digest ${digest}, not ${file.sha256}.`
  }),
  ofEach('it is small enough to be looked into', async ({ mediaType, length }) => {
    const most = CEILINGS[mediaType] ?? Number.POSITIVE_INFINITY
    return length <= most ? null : `has ${length} bytes, more than ${most}.`
  }),
]
