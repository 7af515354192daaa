/** Absolute URLs: they start with the configured public address, never with what a request claims. */
export interface Links {
  /** The URL of a path of the service, which begins with a slash. */
  to(path: string): string
}

export function linksFrom(baseUrl: () => string): Links {
  return { to: (path) => `${baseUrl()}${path}` }
}

/** A link to something related, perhaps with its media type. */
export type Link = readonly [relation: string, url: string, type?: string | undefined]

/**
 * How long a header may be, in characters. What stands between the service and its clients takes no more of all
 * headers together than 4 or 8 kB (nginx, unless told) or 16 kB (Node).
 */
export const LONGEST_HEADER = 4096

/**
 * A `Link` header (RFC 8288). Where the query is so long that not all links have room, the longest ones are left
 * out, but for `next`: whoever reads only headers walks by it.
 */
export function linkHeader(links: readonly Link[]): string {
  const written = links.map(([relation, url, type]) => ({
    relation,
    text: `<${url}>; rel="${relation}"${type ? `; type="${type}"` : ''}`,
  }))
  const whole = written.map(({ text }) => text).join(', ')
  if (whole.length <= LONGEST_HEADER) return whole
  let room = LONGEST_HEADER
  const kept = new Set(
    written
      .toSorted((a, b) => a.text.length - b.text.length)
      .filter(({ relation, text }) => {
        room -= text.length + 2
        return room >= 0 || relation === 'next'
      }),
  )
  return written
    .filter((one) => kept.has(one))
    .map(({ text }) => text)
    .join(', ')
}

/** The URL under which a listening server is reached; on every address of the machine, as `localhost`. */
export function listeningUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
