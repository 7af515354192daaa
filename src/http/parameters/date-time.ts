/** Dates as a question gives them: a moment (RFC 3339), or a day, which means all of its moments. */
import type { Operator, Value } from '../../queries/condition.ts'

const FORM = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/

const DAY = 86_400_000

/**
 * What is to be compared with moments that are stored in UTC, to the second: `<= 2026-11-24` includes that day.
 * @returns null if the text is neither a moment nor a day
 */
export function readDateTime(text: string, operator: Operator): { operator: Operator; value: Value } | null {
  const [, day = '', time] = FORM.exec(text.toUpperCase()) ?? []
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // 30 February would be read as one of March.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null
  if (time === undefined && operator === 'eq') return { operator: 'startswith', value: day }
  const first = time === undefined ? midnight : Date.parse(day + time)
  const last = time === undefined ? midnight + DAY - 1 : first
  const isUpTo = operator === 'gt' || operator === 'lte'
  const value = stored((isUpTo ? Math.floor(last / 1000) : Math.ceil(first / 1000)) * 1000)
  return value === null ? null : { operator, value }
}

/** A moment as it is stored; null for none, and for one that an offset takes beyond the years of four digits. */
function stored(milliseconds: number): string | null {
  if (Number.isNaN(milliseconds)) return null
  const text = new Date(milliseconds).toISOString()
  return text.length === 24 ? text.replace('.000Z', 'Z') : null
}
