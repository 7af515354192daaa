/** Records, among others and alone. */
export const RECORDS = `
.cards { display: grid; gap: 1rem }
.card, .panel { border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem }
.card { position: relative }
.card:hover { border-color: var(--accent) }
.card h2 { font-size: 1.1875rem; margin-bottom: .375rem }
.card h2::first-letter, .panel h3::first-letter, .panel h4::first-letter, h1::first-letter { text-transform: uppercase }
.card h2 a { text-decoration: none }
.card h2 a:hover { text-decoration: underline }
.tags { display: flex; flex-wrap: wrap; gap: .125rem .75rem; color: var(--soft); font-size: .9375rem }
.tags > li:not(:last-child)::after { content: "·"; margin-left: .75rem }
.values { display: inline-flex; flex-wrap: wrap; gap: 0 .375rem }
.values li:not(:last-child)::after { content: "," }
.tags a { color: inherit }
.lead { margin: .5rem 0 0; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden }
.where { color: var(--soft) }
.brief { display: flex; flex-wrap: wrap; gap: .375rem 2rem; margin: .5rem 0 0 }
dt { color: var(--soft); font-size: .875rem }
dd { margin: 0 }
.title { margin-bottom: 2rem }
.eyebrow { margin: 0 0 .25rem; color: var(--accent); font-weight: 600 }
.eyebrow::first-letter { text-transform: uppercase }
.title .tags { margin-top: .75rem; font-size: 1rem }
.text { margin-bottom: 2.25rem }
.text h2 { margin-bottom: .5rem }
.text .prose { font-size: 1.0625rem }
.parts { margin-bottom: 2.25rem }
.parts > h2 { margin-bottom: .75rem }
.parts > h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; color: var(--soft) }
.panel + .panel { margin-top: 1rem }
.panel .panel { background: var(--raised); border: 0; padding: 1rem 1.25rem }
.panel h3, .panel h4 { margin-bottom: .5rem }
.panel > h2 { margin-bottom: 1rem }
.panel > p:last-child { margin: .75rem 0 0 }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem 2rem; margin: 0 }
.fields > :has(.prose) { grid-column: 1 / -1 }
.prose + .fields { margin-top: 1rem }
.provenance { margin-top: 1.25rem; font-size: .9375rem }
.provenance summary { color: var(--accent); padding: .25rem 0 }
.provenance th[scope=row] { font-weight: 600; min-width: 9rem }
section > .links { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: .5rem }
.panel + section { margin-top: 2.25rem }
`
