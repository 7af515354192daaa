/** From what is shown to HTML. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Tree } from './view/tree.ts'

/** Whatever stands in it is escaped. */
export function htmlOf(tree: Tree): SafeHtml {
  if (typeof tree === 'string') return html`${tree}`
  const { tag, attributes, children } = tree
  const own = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`)
  // The names of elements are ours; the rest is escaped above and below.
  return html.raw`<${tag}${own}>${children.map(htmlOf)}</${tag}>`
}

/** The same for the page of others: without classes that their style sheets may know, and roles that only our style needs. */
export function plain(tree: Tree): Tree {
  if (typeof tree === 'string') return tree
  const attributes = Object.entries(tree.attributes).filter(([name]) => !['class', 'role'].includes(name))
  return { ...tree, attributes: Object.fromEntries(attributes), children: tree.children.map(plain) }
}
