/** What is around the content: header, navigation, footer. */
export const SITE = `
.skip { position: absolute; left: 1rem; top: -5rem; padding: .5rem 1rem; background: var(--accent); color: var(--onaccent); z-index: 1 }
.skip:focus { top: .5rem }
header.site { border-bottom: 1px solid var(--line) }
header.site .bar, header.site nav, main, footer.site { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem }
header.site .bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1.5rem; padding-top: 1.25rem }
.brand { font-weight: 700; font-size: 1.125rem; color: var(--ink); text-decoration: none; padding: .25rem 0 }
.brand:hover { text-decoration: underline }
.switch { padding: .25rem 0 }
header.site nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding-top: .5rem }
header.site nav a { display: block; padding: .625rem 0; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent }
header.site nav a:hover { border-color: var(--line) }
header.site nav a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600 }
main { padding-top: 2rem; padding-bottom: 4rem }
.trail { margin-bottom: 1.5rem; font-size: .9375rem; color: var(--soft) }
.trail ol { display: flex; flex-wrap: wrap; gap: .25rem .5rem }
.trail li + li::before { content: "›"; margin-right: .5rem }
footer.site { border-top: 1px solid var(--line); padding-top: 1.5rem; padding-bottom: 2rem; color: var(--soft); font-size: .9375rem }
footer.site ul { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-bottom: .75rem }
footer.site p { margin: 0 }
@media (max-width: 40rem) {
  header.site nav ul { flex-wrap: nowrap; overflow-x: auto; margin: 0 -1.25rem; padding: .5rem 1.25rem 0; white-space: nowrap }
}
`
