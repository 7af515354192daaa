/** Absolute URLs: they start with the configured public address, never with what a request claims. */
export interface Links {
  /** The URL of a path of the service, which begins with a slash. */
  to(path: string): string
}

export function linksFrom(baseUrl: () => string): Links {
  return { to: (path) => `${baseUrl()}${path}` }
}

/** A `Link` header (RFC 8288) from pairs of relation and URL. */
export function linkHeader(links: readonly (readonly [relation: string, url: string])[]): string {
  return links.map(([relation, url]) => `<${url}>; rel="${relation}"`).join(', ')
}

/** The URL under which a listening server is reached; on every address of the machine, as `localhost`. */
export function listeningUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
