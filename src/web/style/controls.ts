/** Search, filters, order and pages. */
export const CONTROLS = `
.intro { max-width: 46rem; margin-bottom: 1.5rem }
.intro h1 { margin-bottom: .5rem }
.intro p { font-size: 1.125rem; color: var(--soft); margin: 0 }
.search { max-width: 46rem; margin-bottom: 1.25rem }
.search label { display: block; font-weight: 600; margin-bottom: .375rem }
.search div { display: flex }
.search input[type=search] { flex: 1; min-width: 0; font: inherit; padding: .625rem .875rem; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-right: 0; border-radius: 6px 0 0 6px; appearance: none }
button { font: inherit; font-weight: 600; padding: .625rem 1.25rem; color: var(--onaccent); background: var(--accent); border: 1px solid var(--accent); border-radius: 6px; cursor: pointer }
.search button { border-radius: 0 6px 6px 0 }
button:hover { text-decoration: underline }
.chosen { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1.25rem }
.chosen a { display: inline-block; padding: .25rem .75rem; background: var(--tint); border-radius: 99px; text-decoration: none }
.chosen a:hover { text-decoration: underline }
.chosen .clear { background: none; text-decoration: underline }
.columns { display: grid; gap: 2rem 3rem }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr) 17rem } .way { display: none } }
.columns:not(:has(aside)) { grid-template-columns: minmax(0, 1fr) }
.filters h2 { font-size: 1.125rem }
.filters section { margin-top: 1.25rem }
.filters h3 { font-size: 1rem; color: var(--soft); font-weight: 600; margin-bottom: .25rem }
.filters ul { max-height: 19rem; overflow-y: auto }
.filters a { display: flex; justify-content: space-between; gap: 1rem; padding: .3125rem .5rem; margin: 0 -.5rem; color: var(--ink); text-decoration: none; border-radius: 4px }
.filters a span:first-child::first-letter { text-transform: uppercase }
.filters a:hover { background: var(--raised) }
.filters a:hover span:first-child { text-decoration: underline }
.filters a[aria-current] { background: var(--tint); color: var(--accent); font-weight: 600 }
.filters a:focus-visible { outline-offset: -3px }
.count { color: var(--soft); font-variant-numeric: tabular-nums }
.outcome { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 2rem; margin-bottom: 1rem }
.outcome p { margin: 0 }
.outcome .note { flex-basis: 100% }
.outcome strong { font-size: 1.125rem }
.sorting { position: relative }
.sorting summary { color: var(--accent); padding: .25rem 0 }
.sorting ul { position: absolute; right: 0; z-index: 1; width: max-content; max-width: 80vw; max-height: 24rem; overflow-y: auto; padding: .5rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px }
.sorting a { display: block; padding: .3125rem .75rem; text-decoration: none; border-radius: 4px }
.sorting a:hover { background: var(--raised); text-decoration: underline }
.sorting a[aria-current] { font-weight: 700 }
.pages { margin-top: 2rem }
.pages ul { display: flex; flex-wrap: wrap; gap: .5rem }
.pages a { display: block; padding: .5rem 1rem; border: 1px solid var(--edge); border-radius: 6px; text-decoration: none }
.pages a:hover { background: var(--raised); text-decoration: underline }
.downloads { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.downloads p { margin: .25rem 0 .75rem }
.downloads ul { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem }
.downloads a { display: inline-block; padding: .25rem 0 }
@media (max-width: 40rem) { .sorting ul { right: auto; left: 0 } }
`
