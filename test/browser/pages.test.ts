/** The pages in a real browser: found, read and used, without scripts, with the keyboard, in both themes. */
import t from 'tap'
import { RESOURCES } from '../../src/resources/index.ts'
import { noBrowser } from './chromium.ts'
import { openSite, violations } from './site.ts'

t.test('axe has nothing to say of any page, in either theme', { skip: noBrowser }, async (t) => {
  const { get, page: newPage } = await openSite(t)
  const paths = ['/', '/accessibilite', '/v1/laureates?q=velo&city=Courbevoie', '/v1/laureates?limit=5']
  paths.push('/v1/laureate', '/v1/laureates?limit=0&colour=red')
  paths.push('/ogc', '/ogc/collections', '/ogc/collections/laureates/items?limit=3')
  for (const { path } of RESOURCES) {
    const { data } = await get(`/v1/${path}?limit=1`)
    paths.push(`/v1/${path}`, `/v1/${path}/${data[0]?.id}`)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await newPage({ colorScheme, reducedMotion: 'reduce' })
    for (const path of paths) {
      await page.goto(path)
      // What is closed cannot be checked.
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
      t.strictSame(await violations(page), [], `${path}, ${colorScheme}`)
    }
  }
})

t.test('without scripts: search, filter, turn pages, change the language', { skip: noBrowser }, async (t) => {
  const { origin, page: newPage } = await openSite(t)
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/')
  t.equal(await page.title(), 'Données ouvertes PROGR’ESS')
  await page.getByRole('searchbox').fill('vélo')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  t.equal(page.url(), `${origin}/v1/laureates?q=v%C3%A9lo`)
  t.match(await page.locator('mark').first().textContent(), /vélo/i)
  await page.getByRole('link', { name: 'Retirer Rechercher : vélo' }).click()
  t.equal(page.url(), `${origin}/v1/laureates`)
  await page.getByRole('link', { name: 'Nanterre 2' }).click()
  t.equal(await page.locator('.card').count(), 2)
  await page.locator('summary', { hasText: 'Trier par' }).click()
  await page.getByRole('link', { name: 'Année de création (décroissant)' }).click()
  t.equal(await page.locator('.card h2').first().textContent(), 'Maison Proxité')
  await page.getByRole('link', { name: 'English' }).click()
  t.equal(await page.locator('h1').textContent(), 'Laureates')
  await page.getByRole('link', { name: 'ASSOL' }).click()
  t.equal(page.url(), `${origin}/v1/laureates/2023-assol?lang=en`)
  await page.getByText('Where this comes from').first().click()
  t.match(await page.locator('table').first().textContent(), 'copied from the brochure')
  await page.goto('/v1/laureates?limit=5')
  await page.getByRole('link', { name: 'Suivante' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  t.equal(await page.locator('h1').textContent(), 'Laureates', 'within a walk as well')
  await page.getByRole('link', { name: 'Previous' }).click()
  t.equal(await page.locator('.card h2').first().textContent(), 'ASSOL')
})

t.test('a dead link leads on, in either language', { skip: noBrowser }, async (t) => {
  const { origin, page: newPage } = await openSite(t)
  const page = await newPage({ javaScriptEnabled: false })
  const answer = await page.goto('/v1/laureates/2023-asol')
  t.equal(answer?.status(), 404)
  t.equal(await page.locator('h1').textContent(), 'Aucune fiche n’a cet identifiant')
  await page.getByRole('link', { name: 'English' }).click()
  t.equal(await page.locator('h1').textContent(), 'There is no record of this identifier')
  await page.getByRole('link', { name: '/v1/laureates/2023-assol' }).click()
  t.equal(page.url(), `${origin}/v1/laureates/2023-assol?lang=en`)
  await page.goto('/v1/laureates?limit=0')
  await page.getByRole('searchbox').fill('vélo')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  t.equal(page.url(), `${origin}/v1/laureates?q=v%C3%A9lo`)
})

t.test('with the keyboard: to the content, through the map', { skip: noBrowser }, async (t) => {
  const { origin, page: newPage } = await openSite(t)
  const page = await newPage()
  await page.goto('/')
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.textContent'), 'Aller au contenu')
  t.ok(await page.locator('.skip').isVisible())
  await page.keyboard.press('Enter')
  t.equal(await page.evaluate('document.activeElement.id'), 'content')
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.name'), 'q', 'the next one is in the content')
  await page.getByLabel('Nanterre – Sièges de lauréats : 2').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}/v1/laureates?insee_code=92050`)
  t.equal(await page.locator('.card').count(), 2)
})

t.test('on a narrow screen, and magnified four times, nothing is cut off', { skip: noBrowser }, async (t) => {
  const { page: newPage } = await openSite(t)
  const page = await newPage({ viewport: { width: 320, height: 640 } })
  for (const path of [
    '/',
    '/accessibilite',
    '/v1/laureates',
    '/v1/findings',
    '/v1/laureates/2023-bicyclaide',
    '/v1/laureates?limit=0&colour=red',
    '/ogc/collections/laureates/items',
  ]) {
    await page.goto(path)
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path)
  }
})

t.test('a browser that prefers English gets it, and dark is dark', { skip: noBrowser }, async (t) => {
  const { page: newPage } = await openSite(t)
  const page = await newPage({ locale: 'en-GB', colorScheme: 'dark' })
  await page.goto('/v1/laureates')
  t.equal(await page.locator('html').getAttribute('lang'), 'en')
  t.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(20, 22, 31)')
  t.strictSame(await page.context().cookies(), [])
})
