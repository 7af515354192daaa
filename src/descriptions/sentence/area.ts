/** Areas in words that follow upon the name of the records. */
import type { Language } from '../../resources/define.ts'
import { phraseOf } from './grammar.ts'
import { GRAMMARS } from './language.ts'
import type { Placed } from './normal-form.ts'

export function areaOf({ area, holds }: Placed, language: Language): string {
  const { number, box, circle, range, point } = GRAMMARS[language]
  const said = (degrees: number) => number(String(degrees))
  if (area.kind === 'box') {
    const { west, south, east, north } = area
    return phraseOf(box, holds)(range(said(west), said(east)), range(said(south), said(north)))
  }
  const { longitude, latitude } = area.centre
  return phraseOf(circle, holds)(`${said(area.radius)}\u00A0m`, point(said(longitude), said(latitude)))
}
