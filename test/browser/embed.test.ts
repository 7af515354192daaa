import t from 'tap'
import { makeWorld } from '../world.ts'
import { noBrowser, startBrowser } from './chromium.ts'
import { partnerSite, violations } from './partner.ts'

const FALLBACK = '<a href="https://data.example.org/v1/laureates">Les lauréats</a>'

t.test('the web component on the page of another site', { skip: noBrowser }, async (t) => {
  const { app } = await makeWorld(t)
  const api = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await startBrowser(t)
  const partner = await partnerSite(t, browser, api)
  const script = `<script type="module" src="${api}/embed.js"></script>`
  const element = (attributes: string) =>
    `${script}<progress-laureates ${attributes}>${FALLBACK}</progress-laureates>`

  await t.test('every layout in both themes, under a strict policy, without a violation', async (t) => {
    for (const layout of ['list', 'cards', 'map', 'laureate']) {
      for (const theme of ['light', 'dark']) {
        for (const width of [360, 900]) {
          const options = { viewport: { width, height: 900 } }
          const attributes = `layout="${layout}" laureate="2023-reprise" theme="${theme}" lang="en"`
          const page = await partner.open(element(attributes), options)
          const embed = page.locator('progress-laureates')
          await embed.getByRole('heading', { name: 'Reprise', exact: true, level: 3 }).waitFor()
          t.equal(await embed.getByRole('heading', { level: 3 }).count(), layout === 'laureate' ? 1 : 13)
          t.match(await embed.locator('.origin').textContent(), 'Licence Ouverte')
          t.strictSame(await violations(page), [], `${layout}, ${theme}, ${width}`)
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'nothing is cut off')
          await page.close()
        }
      }
    }
    t.strictSame(partner.complaints(), [])
  })

  await t.test('the theme of the reader, and no style of the page', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await partner.open(element(''), { colorScheme })
      const root = page.locator('progress-laureates .laureates')
      await root.locator('h3').first().waitFor()
      const colour = await page.evaluate(
        "getComputedStyle(document.querySelector('progress-laureates').shadowRoot.firstChild).backgroundColor",
      )
      t.equal(colour, { light: 'rgb(255, 255, 255)', dark: 'rgb(23, 25, 30)' }[colorScheme])
      await page.close()
    }
    t.strictSame(partner.complaints(), [])
  })

  await t.test('attributes filter, and may change', async (t) => {
    const page = await partner.open(
      element('class="x" city__in="nanterre,antony" founded_year__gte="1980" heading-level="4"'),
    )
    const embed = page.locator('progress-laureates')
    await embed.getByText('3 lauréats').waitFor()
    t.strictSame(await embed.locator('h4').allTextContents(), ['ASSOL', 'Maison Proxité', 'Reprise'])
    await embed.evaluate((node) => node.setAttribute('funding_purposes.category', 'communication'))
    await embed.getByText('2 lauréats').waitFor()
    await embed.evaluate((node) => node.setAttribute('city__in', 'Brest'))
    await embed.getByText('Aucun lauréat ne correspond').waitFor()
    await embed.evaluate((node) => node.setAttribute('founded_year__gte', 'x'))
    await embed.getByText('Ces critères ne peuvent pas être utilisés.').waitFor()
    t.match(partner.complaints(), [/400/, 'founded_year is a number'])
    await page.close()
  })

  await t.test('nothing is asked before a reader comes near', async (t) => {
    const page = await partner.open(`<svg width="1" height="5000"></svg>${element('')}`)
    let asked = 0
    page.on('request', () => {
      asked += 1
    })
    await page.waitForTimeout(300)
    t.equal(asked, 0)
    const embed = page.locator('progress-laureates')
    t.ok(await embed.getByText('Les lauréats').isVisible())
    await embed.scrollIntoViewIfNeeded()
    await embed.getByText('13 lauréats').waitFor()
    t.equal(asked, 1)
    await page.close()
  })

  await t.test('where the service does not answer, what the page holds stays where it is', async (t) => {
    const page = await partner.open(`${element('')}<p>Après</p>`, { viewport: { width: 900, height: 900 } })
    await page.locator('progress-laureates h3').first().waitFor()
    const { promise: seen, resolve: fail } = Promise.withResolvers<void>()
    await page.route(/\/v1\//, async (route) => {
      await seen
      await route.abort()
    })
    const top = () => page.getByText('Après').evaluate((node) => node.getBoundingClientRect().top)
    await page.locator('progress-laureates').evaluate((node, fallback) => {
      node.outerHTML = `<progress-laureates city="Antony" theme="dark">${fallback}</progress-laureates>`
    }, FALLBACK)
    const embed = page.locator('progress-laureates')
    await embed.getByText('Chargement').waitFor()
    const before = await top()
    fail()
    await embed.getByText('Les lauréats ne peuvent pas être affichés').waitFor()
    t.equal(await top(), before, 'nothing jumps')
    t.ok(await embed.getByRole('link', { name: 'Les lauréats' }).isVisible())
    t.strictSame(await violations(page), [])
    const complaints = partner.complaints()
    t.ok(complaints.some((text) => text.includes('<progress-laureates>: TypeError: Failed to fetch')))
    t.notOk(
      complaints.some((text) => text.startsWith('TypeError')),
      'no exception',
    )
    await page.close()
  })

  await t.test('without scripts, what the page holds is shown', async (t) => {
    const page = await partner.open(element(''), { javaScriptEnabled: false })
    t.ok(await page.getByRole('link', { name: 'Les lauréats' }).isVisible())
    await page.close()
  })

  await t.test('frames: without scripts, and as high as what they show', async (t) => {
    const frame = (path: string) => `<iframe src="${api}${path}" title="Lauréats" height="200"></iframe>`
    for (const path of ['/embed/laureates?layout=cards&theme=dark', '/embed/laureates/2023-assol']) {
      const page = await partner.open(script + frame(path), { viewport: { width: 800, height: 900 } })
      const inner = page.frameLocator('iframe')
      await inner.getByRole('heading', { name: 'ASSOL' }).waitFor()
      // What Playwright has for waiting would evaluate text, which the page does not allow.
      await page.locator('iframe').evaluate(async (node) => {
        for (let tries = 0; tries < 500 && Number(node.getAttribute('height')) <= 300; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 20))
      })
      const needed = await inner.locator('html').evaluate((node) => node.getBoundingClientRect().height)
      t.equal(await page.locator('iframe').getAttribute('height'), String(Math.ceil(needed)))
      await page.close()
      const still = await partner.open(frame(path), { javaScriptEnabled: false })
      t.ok(await still.frameLocator('iframe').getByRole('heading', { name: 'ASSOL' }).isVisible())
      await still.close()
    }
    t.strictSame(partner.complaints(), [])
  })

  await t.test('the pages for frames, and the one that composes embeds, have no violation', async (t) => {
    const paths = [
      '/embed/laureates?layout=map',
      '/embed/laureates/2023-reprise?lang=en',
      '/embed?layout=map',
    ]
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of paths) {
        const page = await browser.newPage({ colorScheme })
        await page.goto(api + path)
        t.strictSame(await violations(page), [], `${path}, ${colorScheme}`)
        await page.close()
      }
    }
  })
  await t.test('the page that composes embeds: a form, lines that copy themselves, a preview', async (t) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${api}/embed`)
    await page.getByLabel('Commune du siège').fill('Antony')
    await page.getByLabel('Disposition').selectOption('cards')
    await page.getByRole('button', { name: 'Mettre à jour' }).click()
    await page.getByRole('button', { name: 'Copier' }).first().click()
    await page.getByText('Copié.').waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    t.match(copied, '<progress-laureates city="Antony" lang="fr" layout="cards">')
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').getByRole('heading', { name: 'Reprise' }).waitFor()
    t.strictSame(await context.cookies(), [])
    t.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0)
    t.strictSame(complaints, [])
    await context.close()
    // What was copied works as it is, once it is known under the name that it was composed for.
    const pasted = await partner.open(copied.replaceAll('http://127.0.0.1:3000', api))
    await pasted.locator('progress-laureates').getByText('1 lauréat').waitFor()
    t.strictSame(partner.complaints(), [])
    await pasted.close()
  })

  await t.test('the HTML that needs nothing has no violation on the page of another site', async (t) => {
    for (const path of ['/embed?city=Nanterre', '/embed?laureate=2023-assol&lang=en']) {
      const composing = await browser.newPage({ javaScriptEnabled: false })
      await composing.goto(api + path)
      const card = await composing.locator('#card').inputValue()
      await composing.close()
      const page = await partner.open(card)
      t.ok(await page.getByRole('heading', { name: 'ASSOL' }).isVisible())
      t.strictSame(await violations(page), [])
      await page.close()
    }
    t.strictSame(partner.complaints(), [])
  })
})
