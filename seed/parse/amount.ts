/** Amounts of money: `100 000 €`, `100.000 euros`, `1,5 million d'euros`. */

const UNITS = new Map([
  ['k', 1_000],
  ['millier', 1_000],
  ['mille', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
])

/** The groups are the figures and the unit; the text is folded. */
export const AMOUNT =
  "(\\d[\\d .]{0,20}(?:,\\d{1,3})?) ?(?:(millier|mille|million)s? (?:d'|de )?|(k|m) ?)?(?:€|euros?|eur\\b)"

/** The whole euros of a match of `AMOUNT`. */
export function toEuros(figures: string, unit = ''): number {
  const whole = /\.\d{1,2}$/.test(figures.trim()) ? figures.replace('.', ',') : figures.replaceAll('.', '')
  const number = Number(whole.replaceAll(' ', '').replace(',', '.'))
  return Math.round(number * (UNITS.get(unit) ?? 1))
}
