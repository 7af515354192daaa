/** The service as a browser sees it: at an address that its own links lead to, with pages that complain. */
import { createServer } from 'node:net'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import type { Tiles } from '../../src/descriptions/publisher.ts'
import { makeWorld } from '../world.ts'
import { startBrowser } from './chromium.ts'

/** @param tiles what maps are made of; their host is the only other site that may be asked */
export async function openSite(t: Test, tiles: Tiles | null = null) {
  const { port } = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { app, get } = await makeWorld(t, origin, tiles)
  await app.listen({ host: '127.0.0.1', port })
  const browser = await startBrowser(t)
  const allowed = [origin, ...(tiles === null ? [] : [new URL(tiles.url).origin])]
  return { origin, get, page: (options: BrowserContextOptions = {}) => pageOf(t, browser, allowed, options) }
}

function freePort(): Promise<{ port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve({ port: typeof address === 'object' ? Number(address?.port) : 0 }))
    })
  })
}

/** @param allowed the origins that may be asked, our own first */
async function pageOf(
  t: Test,
  browser: Browser,
  allowed: readonly string[],
  options: BrowserContextOptions,
): Promise<Page> {
  const [origin = ''] = allowed
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: origin, ...options })
  const page = await context.newPage()
  page.on('console', (message) => {
    // A page that is an error is said to be one, and so is a tile that there is none of.
    const { url } = message.location()
    const isSaid =
      message.text().startsWith('Failed to load') && (url === page.url() || !url.startsWith(origin))
    if (['error', 'warning'].includes(message.type()) && !isSaid) t.fail(message.text())
  })
  page.on('pageerror', (error) => t.fail(String(error)))
  page.on('request', (request) => {
    const url = request.url()
    if (!allowed.some((one) => url.startsWith(one)) && !url.startsWith('data:'))
      t.fail(`asked another site: ${url}`)
  })
  return page
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page, in a line for each rule.
 * @param excepted a rule whose exception axe cannot know of
 */
export async function violations(page: Page, excepted?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const rules = excepted === undefined ? {} : { [excepted]: { enabled: false } }
  const script = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, rules })})`
  const { violations } = await page.evaluate<axe.AxeResults>(script)
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  )
}
