/**
 * The look of the embeds, in one sheet for the component's shadow tree and for the pages in frames. Whoever embeds
 * may set `--progress-accent` and `--progress-background`; the rest follows the theme.
 */

const LIGHT =
  '--ink:#1c1d21;--soft:#54565e;--line:#d8dae0;--paper:#fff;--mark:#1a4d8f;--on:#fff;color-scheme:light'
const DARK =
  '--ink:#eceef2;--soft:#b3b7c0;--line:#3b3f48;--paper:#17191e;--mark:#8fb8f6;--on:#10131a;color-scheme:dark'

export const STYLE = `
body { margin: 0 }
:host { display: block }
:host([hidden]) { display: none }
.laureates {
  ${LIGHT};
  --accent: var(--progress-accent, var(--mark));
  box-sizing: border-box; padding: 1em; overflow-wrap: anywhere; container-type: inline-size;
  color: var(--ink); background: var(--progress-background, var(--paper));
  font: medium/1.5 system-ui, sans-serif; text-align: start;
}
.waiting { padding: 1em }
@media (prefers-color-scheme: dark) { .laureates.auto { ${DARK} } }
.laureates.dark { ${DARK} }
h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 1.1em; line-height: 1.3 }
h1 { font-size: 1.4em }
section :is(h2, h3, h4, h5, h6) { margin-top: 1em }
p { margin: .35em 0 0 }
ul { margin: .35em 0 0; padding-left: 1.5em }
a { color: var(--accent); text-underline-offset: .15em }
a:hover { text-decoration-thickness: .15em }
a:focus-visible { outline: .2em solid var(--accent); outline-offset: .15em; border-radius: .1em }
:is(.rows, .cards, .places) { list-style: none; margin: .75em 0 0; padding: 0 }
.rows > li { padding: .75em 0; border-top: 1px solid var(--line) }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 1em }
.cards > li { padding: 1em; border: 1px solid var(--line); border-top: .2em solid var(--accent); border-radius: .25em }
.text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden }
:is(.kind, .count, .legend, .origin) { color: var(--soft) }
:is(.kind, .legend, .origin) { font-size: .875em }
.count { margin-top: 0 }
.action { font-weight: 600 }
.origin { margin-top: 1em; padding-top: .5em; border-top: 1px solid var(--line) }
svg { display: block; width: 100%; max-width: 40em; margin: .75em 0 0; border: 1px solid var(--line); border-radius: .25em }
circle { fill: var(--accent) }
svg .number { fill: var(--on); font-size: 14px; font-weight: 600 }
svg :is(.name, .length) { fill: var(--ink); font-size: 12px }
.far circle { fill: var(--paper); stroke: var(--accent); stroke-dasharray: 3 3; stroke-width: 2px }
.far .number { fill: var(--ink) }
.scale { fill: none; stroke: var(--soft) }
.places { columns: 20em 3; column-gap: 1.5em }
.places > li { break-inside: avoid; padding-bottom: 1em }
.place { font-weight: 600; margin: 0 }
p .number { display: inline-block; min-width: 1.6em; border-radius: 1em; text-align: center; background: var(--accent); color: var(--on); font-size: .875em; line-height: 1.6 }
.places .rows { margin: .25em 0 0 2em }
@container (max-width: 26em) { svg .name { display: none } svg .number, svg .length { font-size: 16px } }
`
