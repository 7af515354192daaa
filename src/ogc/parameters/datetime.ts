/** `datetime`: the features of some time; a feature takes the whole year of its edition. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, refused, single } from '../../http/parameters/parameter.ts'
import type { Condition } from '../../queries/condition.ts'
import type { Resource } from '../../resources/define.ts'
import { inYears, yearOf } from '../time.ts'

const EXPECTED =
  'Expected a date (2023-06-30) or a date-time (2023-06-30T12:00:00Z), or an interval of two with a slash between, one of which may be `..`.'

/** RFC 3339 §5.6, or its date alone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/i

export function timeParameter(resource: Resource): Parameter<Condition | null> {
  const documentation = {
    name: 'datetime',
    description: {
      en: 'A date or date-time, or an interval of two (`2023-01-01/..`): the features of the editions whose year, as a whole, it touches.',
      fr: 'Une date ou date et heure, ou un intervalle de deux (`2023-01-01/..`) : les objets des éditions dont il touche l’année, prise entière.',
    },
    schema: Type.String(),
    example: '2023-01-01/2023-12-31',
  }
  return single<Condition | null>(documentation, null, (value, parameter) => {
    const years = readYears(value)
    if (years === null) return refused(parameter, EXPECTED)
    const time = yearOf(resource)
    // What has no time is of any time (17-069r4, /req/core/fc-time-response).
    return accepted(time && inYears(time, ...years))
  })
}

/** The first and the last year that a time touches, null where it is open. */
function readYears(value: string): [first: number | null, last: number | null] | null {
  const [start = '', end = start, ...more] = value.split('/')
  const [first, last] = [start, end].map(yearIn)
  if (more.length > 0 || first === undefined || last === undefined) return null
  if (first === null || last === null) return first === last ? null : [first, last]
  return Date.parse(start) <= Date.parse(end) ? [first, last] : null
}

/** The year of an instant, in UTC; null for an open end, undefined for anything else. */
function yearIn(text: string): number | null | undefined {
  if (text === '..' || text === '') return null
  const time = INSTANT.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).getUTCFullYear()
}
