import t from 'tap'
import { htmlOf, plain } from '../../../src/embed/html.ts'
import { el } from '../../../src/embed/view/tree.ts'

const SLIP = `<b onclick="x">'&`
const ESCAPED = '&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;'

t.test('whatever is shown is escaped', async (t) => {
  const tree = el('p', { class: SLIP, lang: 'fr' }, SLIP, null, el('a', { href: '?a=1&b=2' }, 'x'))
  t.equal(String(htmlOf(tree)), `<p class="${ESCAPED}" lang="fr">${ESCAPED}<a href="?a=1&amp;b=2">x</a></p>`)
})

t.test('in the page of others, nothing depends on a style sheet', async (t) => {
  const tree = el('ul', { class: 'rows', role: 'list' }, el('li', { lang: 'fr', class: 'x' }, 'a'))
  t.equal(String(htmlOf(plain(tree))), '<ul><li lang="fr">a</li></ul>')
})
