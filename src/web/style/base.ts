/** Type, links, focus: what holds everywhere. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); letter-spacing: -.015em }
h2 { font-size: 1.375rem }
h3 { font-size: 1.125rem }
h4 { font-size: 1rem }
p { margin: 0 0 1rem }
ul, ol { margin: 0; padding: 0; list-style: none }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: .06em; text-underline-offset: .2em }
a:hover { text-decoration-thickness: .14em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
main:focus { outline: none }
mark { background: var(--mark); color: inherit; padding: 0 .1em }
code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: .9em }
table { border-collapse: collapse; width: 100%; font-size: .9375rem }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line) }
summary { cursor: pointer }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.note, .none { color: var(--soft); font-size: .9375rem }
.points { list-style: disc; padding-left: 1.25rem; max-width: 42rem }
.points li { margin-bottom: .5rem }
.scroll { overflow-x: auto }
.prose { max-width: 42rem }
.prose p { white-space: pre-line }
.prose > :last-child { margin-bottom: 0 }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
