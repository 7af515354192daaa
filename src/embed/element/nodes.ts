/** From what is shown to elements of a page. */
import type { Tree } from '../view/tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** @param namespace that of the element around it; by default, that of HTML */
export function nodeOf(tree: Tree, namespace = 'http://www.w3.org/1999/xhtml'): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const own = tree.tag === 'svg' ? SVG : namespace
  const element = document.createElementNS(own, tree.tag)
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value)
  element.append(...tree.children.map((child) => nodeOf(child, own)))
  return element
}
