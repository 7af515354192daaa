/** One laureate, with all that is said of its action. */
import { framed, kindOf, link, nameOf, spoken } from './parts.ts'
import type { Setting, WholeLaureate } from './setting.ts'
import { TEXTS } from './texts.ts'
import { el, type Tree } from './tree.ts'

export function laureateView(laureate: WholeLaureate, setting: Setting): Tree {
  const { founded_year: year, presentation, actions, contacts } = laureate
  const texts = TEXTS[setting.lang]
  const websites = contacts.flatMap((contact) => contact.websites).filter(isWeb)
  return framed(
    setting,
    el(
      'article',
      {},
      nameOf(laureate, setting),
      kindOf(laureate, setting, ...(year === null ? [] : [texts.founded(year)])),
      el('p', spoken(setting), presentation),
      ...actions.map((action) => actionView(action, setting)),
      ...websites.map((url) => el('p', {}, texts.website, link(url, setting, shortened(url)))),
    ),
  )
}

function actionView(
  { title, description, funding_purposes: purposes }: WholeLaureate['actions'][number],
  setting: Setting,
): Tree {
  const texts = TEXTS[setting.lang]
  const labels = setting.service.labels.category
  const below = `h${Math.min(setting.level + 1, 6)}`
  const items = purposes.map(({ purpose, category }) => {
    const label = labels[category]?.[setting.lang] ?? category
    return el('li', {}, el('span', spoken(setting), purpose), ` (${label})`)
  })
  return el(
    'section',
    {},
    el(below, {}, texts.action, el('span', spoken(setting), title)),
    el('p', spoken(setting), description),
    ...(items.length === 0 ? [] : [el(below, {}, texts.purposes), el('ul', {}, ...items)]),
  )
}

/** What a link may lead to: whatever the brochure printed, nothing that runs. */
function isWeb(url: string): boolean {
  return /^https?:/i.test(url)
}

/** `https://www.example.org/` as people write it: `www.example.org`. */
function shortened(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
