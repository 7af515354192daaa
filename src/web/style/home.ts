/** The home page: its figures, its map and its picture. */
export const HOME_STYLE = `
.hero { max-width: 52rem }
.hero h1 { margin-bottom: 1rem }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1.5rem 0 0 }
.counts a { display: inline-block; padding: .25rem 0; color: var(--soft); text-decoration: none }
.counts a:hover { text-decoration: underline }
.counts strong { font-size: 1.375rem; color: var(--ink); font-variant-numeric: tabular-nums }
.block { margin-top: 3.5rem }
.block > h2 { font-size: 1.625rem; margin-bottom: .5rem }
.glance { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 0 2rem; margin-bottom: 1rem }
.glance li { border-top: 1px solid var(--line); padding: .875rem 0 }
.glance h3 { font-size: 1.0625rem }
.glance p { margin: .125rem 0 0; color: var(--soft) }
.mapped { display: grid; gap: 1.5rem 3rem; align-items: start }
@media (min-width: 52rem) { .mapped { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
.map { width: 100%; height: auto; max-height: 46rem; background: var(--raised); border-radius: 10px; font-size: 16px }
.map text { fill: var(--ink); paint-order: stroke; stroke: var(--raised); stroke-width: 3px; stroke-linejoin: round }
.map .empty circle { fill: var(--edge) }
.map .empty text { fill: var(--soft); font-size: 11px }
@media (max-width: 40rem) { .map .empty text { display: none } }
.map .seats { fill: var(--accent) }
.map .actions { fill: none; stroke: var(--accent); stroke-width: 2px }
.map a { text-decoration: none }
.map a text { font-weight: 600 }
.map a:hover text { text-decoration: underline }
.map a:focus-visible { outline: none }
.map a:focus-visible text { fill: var(--accent); text-decoration: underline }
.map a:focus-visible circle { stroke: var(--ink); stroke-width: 4px }
.numbers td, .numbers th + th { text-align: right; font-variant-numeric: tabular-nums }
.picture { display: block; font-size: 14px }
.picture text { fill: var(--ink) }
.picture text::first-letter { text-transform: uppercase }
.picture line { stroke: var(--line) }
.picture circle { fill: var(--accent) }
.picture .count { fill: var(--onaccent); text-anchor: middle; font-weight: 600; font-size: 13px }
pre { background: var(--raised); border-radius: 6px; padding: 1rem 1.25rem; margin: 0 0 1rem }
`
