/** The map of tiles in a real browser: laid over the drawing when a tile comes, and not there when none does. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { noBrowser } from './chromium.ts'
import { openSite, violations } from './site.ts'

/** A picture of one grey point, which every tile is. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4CwAA4gDhm8IIqgAAAABJRU5ErkJggg==',
  'base64',
)

/** A host of tiles: counts what it is asked, and answers each with a status. */
async function tileHost(t: Test, status: number) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    const headers = {
      'content-type': 'image/png',
      'access-control-allow-origin': '*',
      'set-cookie': 'who=you',
    }
    response.writeHead(status, headers).end(status === 200 ? TILE : undefined)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  t.teardown(() => server.close())
  // It listens on a port.
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/{z}/{x}/{y}.png`
  return { asked, tiles: { url, attribution: '<b>Essai</b> & fils' } }
}

const DRAWN = 'Nanterre – Sièges de lauréats : 2, Actions : 2'

async function scrollToMap(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('.tiles').scrollIntoViewIfNeeded()
}

t.test(
  'it is laid over the drawing once it is seen, and asks the tiles’ host alone',
  { skip: noBrowser },
  async (t) => {
    const { asked, tiles } = await tileHost(t, 200)
    const { origin, page: newPage } = await openSite(t, tiles)
    const page = await newPage()
    await page.goto('/')
    t.strictSame(asked, [], 'not before it is seen')
    await page.locator('.tiles').scrollIntoViewIfNeeded()
    await page.locator('.tiled').waitFor()
    t.ok(asked.length > 0)
    t.notOk(await page.locator('.tiles > svg').isVisible())
    t.strictSame(await page.context().cookies(), [])
    t.equal(await page.locator('.leaflet-control-attribution').textContent(), '<b>Essai</b> & fils')
    await page.getByRole('button', { name: 'Agrandir la carte' }).click()
    await page.getByRole('button', { name: DRAWN }).click()
    await page.locator('.leaflet-popup').getByRole('link', { name: 'ASSOL' }).click()
    await page.waitForURL(`${origin}/v1/laureates/2023-assol`)
  },
)

t.test('with the keyboard: to a mark, into its popup, and back', { skip: noBrowser }, async (t) => {
  const { tiles } = await tileHost(t, 200)
  const { origin, page: newPage } = await openSite(t, tiles)
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await newPage({ reducedMotion })
    const focused = () =>
      page.evaluate<string>('document.activeElement.ariaLabel ?? document.activeElement.textContent')
    await scrollToMap(page)
    await page.locator('.tiled').waitFor()
    await page.getByRole('button', { name: DRAWN }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.leaflet-popup').waitFor()
    t.equal(await focused(), 'ASSOL', 'the first laureate there')
    await page.keyboard.press('Escape')
    await page.locator('.leaflet-popup').waitFor({ state: 'detached' })
    t.equal(await focused(), DRAWN)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.locator('.leaflet-popup').waitFor({ state: 'detached' })
    t.equal(await focused(), DRAWN)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${origin}/v1/laureates/2023-assol`)
  }
})

t.test('whoever is in the drawing stays where they are', { skip: noBrowser }, async (t) => {
  const { tiles } = await tileHost(t, 200)
  const { page: newPage } = await openSite(t, tiles)
  const page = await newPage()
  await page.goto('/')
  await page.locator('.tiles > svg').getByLabel(DRAWN).focus()
  await page.locator('.tiled').waitFor()
  t.equal(await page.evaluate('document.activeElement.getAttribute("role")'), 'button')
  t.equal(await page.evaluate('document.activeElement.ariaLabel'), DRAWN)
})

t.test('where tiles fail, the drawing stays', { skip: noBrowser }, async (t) => {
  const { tiles } = await tileHost(t, 404)
  const { page: newPage } = await openSite(t, tiles)
  const page = await newPage()
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('.png')),
    scrollToMap(page),
  ])
  t.equal(answer.status(), 404)
  await page.locator('.ground').waitFor({ state: 'detached' })
  t.ok(await page.locator('.tiles > svg').isVisible())
  t.strictSame(await violations(page), [])
})

t.test('without scripts, and without tiles, there is the drawing', { skip: noBrowser }, async (t) => {
  const { asked, tiles } = await tileHost(t, 200)
  const { page: newPage } = await openSite(t, tiles)
  const page = await newPage({ javaScriptEnabled: false })
  await scrollToMap(page)
  t.ok(await page.locator('.tiles > svg').isVisible())
  t.strictSame(asked, [])
})

/** Marks are as near as their places: what each leads to stands in the table too (WCAG 2.2 §2.5.8, equivalent). */
const NEAR = 'target-size'

t.test('axe has nothing to say of it, in either theme; nor is it cut off', { skip: noBrowser }, async (t) => {
  const { tiles } = await tileHost(t, 200)
  const { page: newPage } = await openSite(t, tiles)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await newPage({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
    })
    await scrollToMap(page)
    await page.locator('.tiled').waitFor()
    t.strictSame(await violations(page, NEAR), [], colorScheme)
    await page.getByRole('button', { name: DRAWN }).click()
    t.strictSame(await violations(page, NEAR), [], `${colorScheme}, with a popup`)
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  }
})
