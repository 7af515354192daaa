/** The look of the page that composes embeds, beside that of the embeds themselves. */
import { STYLE } from '../view/style.ts'

export const BUILDER_STYLE = `${STYLE}
body { background: Canvas }
main.laureates { max-width: 60em; margin: 0 auto }
h2 { margin-top: 1.5em; font-size: 1.2em }
form { margin-top: 1em }
fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr)); gap: .75em 1em; margin: 0 0 1em; padding: .5em 1em 1em; border: 1px solid var(--line); border-radius: .25em }
legend { font-weight: 600 }
fieldset p { margin: 0 }
label { display: block }
:is(input, select, textarea, button) { box-sizing: border-box; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .25em; padding: .4em .6em }
:is(input, select, textarea) { width: 100% }
:is(input, select, textarea, button):focus-visible { outline: .2em solid var(--accent); outline-offset: .1em }
textarea { font: .875em/1.5 ui-monospace, monospace; resize: vertical }
button { background: var(--accent); color: var(--on); border-color: var(--accent); padding: .4em 1.2em; cursor: pointer }
iframe { display: block; width: 100%; height: 36em; margin-top: .5em; border: 1px solid var(--line); border-radius: .25em; resize: vertical }
`
