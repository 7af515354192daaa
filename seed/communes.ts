/** The communes of the département with their centres, as the map of the pages shows them. */
import { coordinatesOf } from './enrich/coordinates.ts'
import { gazetteer } from './enrich/gazetteer.ts'

/** The one that funds the actions. */
export const DEPARTMENT = '92'

/** Where the list lies that is made of them: nothing that serves reads the gazetteer, which is large. */
export const COMMUNES_FILE = new URL('../src/web/map/communes.json', import.meta.url)

/** By code, one a line; those whose centre is not known are left out. */
export function communesList(code: string): string {
  const communes = [...gazetteer().communes.values()].filter(({ department }) => department.code === code)
  const lines = communes
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .flatMap((commune) => {
      const centre = coordinatesOf(commune)
      if (centre === null) return []
      const { longitude, latitude } = centre
      return JSON.stringify({ code: commune.code, name: commune.name, longitude, latitude })
    })
  return `[\n${lines.map((line) => `  ${spaced(line)}`).join(',\n')}\n]\n`
}

/** As the formatter has it. */
const spaced = (line: string) => line.replaceAll(/([{:,])(?=["\d])/g, '$1 ').replace('}', ' }')
