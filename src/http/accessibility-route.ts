/** The accessibility statement. */
import { ACCESSIBILITY, ACCESSIBILITY_SUMMARY, accessibility } from '../web/accessibility.ts'
import { layout } from '../web/layout.ts'
import { ACCESSIBILITY_PATH } from '../web/paths.ts'
import { TEXTS } from '../web/texts.ts'
import { pageRoute } from './page-route.ts'

export const accessibilityRoute = pageRoute({
  path: ACCESSIBILITY_PATH,
  id: 'getAccessibilityStatement',
  summary: { en: 'The accessibility statement of the pages', fr: 'La déclaration d’accessibilité des pages' },
  write(page) {
    const { language, urlOf, pageAt } = page
    return layout(
      {
        title: ACCESSIBILITY[language],
        description: ACCESSIBILITY_SUMMARY[language],
        canonical: urlOf(ACCESSIBILITY_PATH),
        section: ACCESSIBILITY_PATH,
        trail: [[TEXTS.home[language], pageAt('/')]],
        alternates: [],
        embeds: [],
        body: accessibility(page),
      },
      page,
    )
  },
})
