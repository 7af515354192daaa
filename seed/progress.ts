/** How far a long publication is. */

/** Told what is being done, however often. */
export type Progress = (doing: string) => void

export const SILENT: Progress = () => undefined

/** How long nothing is said, in milliseconds: who waits for less needs not be told. */
const INTERVAL = 2000

/** Says what is being done, but only once in a while. */
export function nowAndThen(say: Progress, interval = INTERVAL): Progress {
  let last = performance.now()
  return (doing) => {
    if (performance.now() - last < interval) return
    last = performance.now()
    say(`${doing}…`)
  }
}
