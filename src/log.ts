/**
 * What is logged of a request: enough to find what went wrong, and nothing that tells who asked or for whom. Of the
 * client, the network; of the query, the names of its parameters, since a search may name a person.
 */
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

/** How much of an address is left: what the data protection authorities take for a network, not a person. */
const LEFT = { ipv4: 24, ipv6: 48 } as const

/** More parameters than these are not named. */
const MOST_NAMES = 20

/** The network of a client: the beginning of its address, the rest being zeros; what is no address is not told. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  // An IPv4 address may have been written as one of IPv6.
  const known = ipaddr.process(address)
  const network = `${known.toString()}/${LEFT[known.kind()]}`
  return known.kind() === 'ipv4'
    ? ipaddr.IPv4.networkAddressFromCIDR(network).toString()
    : ipaddr.IPv6.networkAddressFromCIDR(network).toString()
}

/** A URL without the values of its parameters: `/v1/laureates?q&city`. */
export function withoutValues(url: string): string {
  const [path = '', query] = url.split(/\?(.*)/s)
  if (query === undefined) return path
  const names = query.split('&', MOST_NAMES).map((pair) => pair.replace(/=.*$/s, ''))
  return `${path}?${names.join('&')}`
}

/** How Fastify's logger writes what it logs. */
export const SERIALIZERS = {
  req: ({ method, url, ip }: FastifyRequest) => ({ method, url: withoutValues(url), network: networkOf(ip) }),
}
