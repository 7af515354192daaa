/** The look of the form that composes embeds, of the lines to copy, and of their preview. */

export const BUILDER_STYLE = `
.compose fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: .75rem 1rem; margin: 0 0 1rem; padding: .5rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px }
.compose legend { font-weight: 600; padding: 0 .375rem }
.compose p, .lines p { margin: 0 }
.compose label, .lines label { display: block; margin-bottom: .25rem }
:is(.compose, .lines) :is(input, select, textarea) { width: 100%; font: inherit; padding: .5rem .625rem; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px }
.lines > h2 { margin: 2.5rem 0 1rem }
.lines textarea { font: .875rem/1.5 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; resize: vertical }
.lines button { margin-top: .25rem }
.lines .note { margin: .25rem 0 1.25rem }
.lines iframe { display: block; width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 10px; resize: vertical }
`
