/** What `/embed.js` does: it defines the element, and follows the heights of frames. */
import type { Service } from '../view/setting.ts'
import { followHeights } from './frames.ts'
import { defineElement } from './progress-laureates.ts'

/** Written before the script by the service, which knows it. */
declare const SERVICE: Service

const base = new URL('.', import.meta.url)
followHeights(base.origin)
// A page may have the script twice.
if (!customElements.get('progress-laureates')) defineElement(SERVICE, base.href.replace(/\/$/, ''))
