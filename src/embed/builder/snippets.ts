/** The lines to copy: a component, a frame, or nothing but HTML. */
import { html } from '@remix-run/html-template'
import type { Links } from '../../http/links.ts'
import type { Given } from '../../http/parameters/parameter.ts'
import { type Frame, iframe } from '../frames.ts'
import { htmlOf, plain } from '../html.ts'
import { SCRIPT_PATH } from '../script-route.ts'
import type { Tree } from '../view/tree.ts'

/**
 * The component, with a link for those for whom nothing runs.
 * @param query what it is asked, with how it is shown
 * @param id that of the one laureate to show; null for many
 */
export function componentSnippet(
  frame: Frame,
  query: readonly Given[],
  id: string | null,
  { to }: Links,
): string {
  const one: Given[] =
    id === null
      ? []
      : [
          { name: 'layout', value: 'laureate' },
          { name: 'laureate', value: id },
        ]
  const attributes = [...one, ...oncePerName(query)].map(({ name, value }) => html` ${name}="${value}"`)
  const script = html`<script type="module" src="${to(SCRIPT_PATH)}"></script>`
  const fallback = html`<a href="${to(frame.path)}">${frame.title}</a>`
  return `${script}\n${html`<progress-laureates${attributes}>${fallback}</progress-laureates>`}`
}

/** An element has an attribute only once: of several values, any will do. */
function oncePerName(query: readonly Given[]): Given[] {
  return [...Map.groupBy(query, ({ name }) => name)].map(([name, given]) => {
    const value = given.map((one) => one.value).join()
    return { name: given.length > 1 ? `${name}__in` : name, value }
  })
}

export function frameSnippet(frame: Frame, { to }: Links): string {
  return iframe(frame, to(frame.path), '100%')
}

export function cardSnippet(view: Tree): string {
  return String(htmlOf(plain(view)))
}
