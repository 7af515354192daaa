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

/** A `Link` header (RFC 8288). */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(([relation, url, type]) => `<${url}>; rel="${relation}"${type ? `; type="${type}"` : ''}`)
    .join(', ')
}

/** The URL under which a listening server is reached; on every address of the machine, as `localhost`. */
export function listeningUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
