import t from 'tap'
import { makeWorld } from '../world.ts'
import { noBrowser, startBrowser } from './chromium.ts'

t.test(
  'Swagger UI explores the service, offline and under a strict policy',
  { skip: noBrowser },
  async (t) => {
    const { app } = await makeWorld(t)
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const browser = await startBrowser(t)
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } })
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`asked another site: ${url}`)
    })

    await page.goto(`${origin}/docs`)
    await page.getByText('Who won the call for projects').waitFor()
    await page.locator('#operations-Laureates-getLaureate .opblock-summary-control').click()
    const operation = page.locator('#operations-Laureates-getLaureate')
    await operation.getByPlaceholder('id').fill('2023-assol')
    await operation.getByRole('button', { name: 'Execute' }).click()
    await operation.locator('.live-responses-table').waitFor()
    const live = await operation.locator('.live-responses-table').textContent()
    t.match(live, /200/)
    t.match(live, '"display_name": "ASSOL"')
    await page.screenshot({ path: `${t.testdir()}/try-it-out.png` })

    await page.selectOption('#select', { label: 'Français' })
    await page.getByText('Qui a été retenu').waitFor()
    await page.getByText('Lauréats : la liste').waitFor()

    await page.selectOption('#select', { label: 'OGC API – Features' })
    const features = page.locator('#operations-Laureates-getLaureates')
    await features.locator('.opblock-summary-control').click()
    await features.getByRole('button', { name: 'Execute' }).click()
    await features.locator('.live-responses-table').waitFor()
    t.match(await features.locator('.live-responses-table').textContent(), '"numberMatched": 13')
    t.strictSame(complaints, [])
  },
)
