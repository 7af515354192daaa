/** `<progress-laureates>`: the laureates, in a shadow tree of their own, once a reader comes near. */
import { laureateView } from '../view/laureate.ts'
import { laureatesView } from '../view/laureates.ts'
import type { Service, Setting } from '../view/setting.ts'
import { STYLE } from '../view/style.ts'
import { TEXTS } from '../view/texts.ts'
import { el, type Tree } from '../view/tree.ts'
import { nodeOf } from './nodes.ts'
import { type Wanted, wantedBy } from './wanted.ts'

/** How far from the visible part of the page it begins to load. */
const NEAR = '400px'

/** How long the service may take, in milliseconds. */
const PATIENCE = 15_000

/** @param base the address of the service, without a final slash */
export function defineElement(service: Service, base: string): void {
  // A strict policy of the page refuses inline styles, but not this.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)

  class ProgressLaureates extends HTMLElement {
    readonly #root = this.attachShadow({ mode: 'open' })
    readonly #changes = new MutationObserver(() => this.#load())
    readonly #nearness = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#start(), {
      rootMargin: NEAR,
    })
    /** What is being asked; whatever was asked before is of no interest any more. */
    #asking = new AbortController()
    /** What is shown or being asked for: a page may change attributes that say nothing about it. */
    #current = ''

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheet]
      this.#current = ''
      this.#say('loading')
      this.#nearness.observe(this)
    }

    disconnectedCallback(): void {
      this.#nearness.disconnect()
      this.#changes.disconnect()
      this.#asking.abort()
    }

    #start(): void {
      this.#nearness.disconnect()
      this.#changes.observe(this, { attributes: true })
      this.#load()
    }

    async #load(): Promise<void> {
      const wanted = wantedBy(this, service)
      const current = JSON.stringify(wanted)
      if (current === this.#current) return
      this.#current = current
      this.#asking.abort()
      const asking = new AbortController()
      this.#asking = asking
      try {
        const shown = await this.#view(
          wanted,
          AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE)]),
        )
        if (!asking.signal.aborted) this.#show(shown)
      } catch (error) {
        if (asking.signal.aborted) return
        console.warn(`<progress-laureates>: ${error}`)
        this.#say('away')
      }
    }

    async #view(wanted: Wanted, signal: AbortSignal): Promise<Tree> {
      const { id, layout, asked } = wanted
      const setting: Setting = {
        ...wanted,
        isTitled: false,
        beside: false,
        service,
        urlOf: (path) => base + path,
      }
      const answer = await fetch(base + asked, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
      const body = await answer.json()
      if (answer.ok) {
        if (id !== null) return laureateView(body.data, setting)
        return laureatesView({ shown: body.data, total: body.meta.total }, layout, setting)
      }
      if (answer.status >= 500) throw new Error(body.detail)
      console.warn(`<progress-laureates>: ${body.detail}`)
      return this.#notice(answer.status === 404 ? 'unknown' : 'refused')
    }

    /** What the page itself holds in the element stays, with a line that says why. */
    #say(text: 'loading' | 'away'): void {
      this.#show(this.#notice(text))
    }

    /** In the colours of the page, as its own content is. */
    #notice(text: 'loading' | 'away' | 'unknown' | 'refused'): Tree {
      const { lang } = wantedBy(this, service)
      const note = el('p', { role: 'status' }, TEXTS[lang][text])
      return el('div', { class: 'waiting', lang }, el('slot', {}), note)
    }

    #show(tree: Tree): void {
      this.#root.replaceChildren(nodeOf(tree))
    }
  }

  customElements.define('progress-laureates', ProgressLaureates)
}
