/** The site of a partner: another origin than the service, with a policy that allows as little as the embeds need. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import type { Test } from 'tap'

export interface Partner {
  /** Opens a page with some HTML on it; what a browser complains about is collected. */
  open(body: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>
  /** What the browser complained about since this was last asked. */
  complaints(): string[]
}

/** @param api the origin of the service */
export async function partnerSite(t: Test, browser: Browser, api: string): Promise<Partner> {
  let served = ''
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${api}; connect-src ${api}; frame-src ${api}`,
    )
    response.end(
      `<!doctype html><html lang="fr"><title>Un partenaire</title><main><h1>Un partenaire</h1><h2>PROGR’ESS</h2>${served}</main>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  // A listening server of this kind has an address with a port.
  const { port } = server.address() as AddressInfo
  const complaints: string[] = []
  return {
    async open(body, options = {}) {
      served = body
      const page = await browser.newPage({ viewport: { width: 900, height: 900 }, ...options })
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(api) && !url.startsWith(`http://127.0.0.1:${port}/`))
          complaints.push(`asked another site: ${url}`)
      })
      await page.goto(`http://127.0.0.1:${port}/`)
      return page
    },
    complaints: () => complaints.splice(0),
  }
}

/** What axe finds on a page, shadow trees and frames of the same origin included. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which a policy does not stop.
  await page.evaluate(axe.source)
  const results = await page.evaluate('axe.run()')
  const { violations } = results as axe.AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
