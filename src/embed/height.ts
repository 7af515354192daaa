/** What a framed page runs: it says how high it is, again whenever that changes. */
import { HEIGHT_MESSAGE } from './view/height-message.ts'

/** The height is no secret: any page around it may know. */
export const HEIGHT_SCRIPT = `
const page = document.documentElement
const say = () => parent.postMessage({ type: '${HEIGHT_MESSAGE}', height: page.getBoundingClientRect().height }, '*')
if (parent !== window) new ResizeObserver(say).observe(page)
`
