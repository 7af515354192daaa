/**
 * How much one client may have made for it in a minute; nobody is limited unless a setting says so. What counts is
 * what pages of JSON take to make: never what is kept, nor what harvesters come for (HEAD, whole collections,
 * catalogues, maps). No header tells of a quota: data.gouv.fr's crawler stays away for a day from whoever has none
 * left.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PaceStore } from './pace-store.ts'
import { Problem } from './problems.ts'
import type { Format } from './route.ts'

/** @throws Problem `too_many_requests` */
export type Pace = (request: FastifyRequest, format: Format) => Promise<void>

/** @param most how many answers, for each address (IPv6: for each network of 64 bits); 0 for no limit */
export async function paceOf(app: FastifyInstance, most: number): Promise<Pace> {
  if (most === 0) return async () => undefined
  const { default: rateLimit } = await import('@fastify/rate-limit')
  const limits = { global: false, max: most, timeWindow: 60_000, ipv6Subnet: 64 }
  await app.register(rateLimit, { ...limits, store: PaceStore })
  const look = app.createRateLimit()
  return async (request, { kind }) => {
    if (kind !== 'paged' || request.method !== 'GET') return
    const { isAllowed, isExceeded } = { isExceeded: false, ...(await look(request)) }
    if (!isAllowed && isExceeded)
      throw new Problem(
        'too_many_requests',
        `More than ${most} answers were made for this address in a minute.`,
      )
  }
}
