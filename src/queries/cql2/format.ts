/** The canonical text of a filter: keywords in capitals, one space, no parenthesis that is not needed. */
import type { Cql2Expression, Cql2Predicate, Cql2Scalar } from './expression.ts'
import { isPropertyName, keywordOf } from './words.ts'

/**
 * Writes an expression such that `parseCql2` reads it again, positions aside, if it is in normal form and the
 * text stays within LIMITS.
 * @throws RangeError for what the language cannot write: a string that ends in a backslash (it would escape
 * the closing quote), a number that is not finite, a property name outside its grammar
 */
export function formatCql2(expression: Cql2Expression): string {
  switch (expression.op) {
    case 'or':
      return expression.args.map(formatCql2).join(' OR ')
    case 'and':
      return expression.args
        .map((arg) => (arg.op === 'or' ? `(${formatCql2(arg)})` : formatCql2(arg)))
        .join(' AND ')
    case 'not':
      return formatNot(expression.arg)
    default:
      return formatPredicate(expression, '')
  }
}

/** The operators that are words take NOT before them; before all else it stands in front. */
function formatNot(arg: Cql2Expression): string {
  switch (arg.op) {
    case 'and':
    case 'or':
      return `NOT (${formatCql2(arg)})`
    case 'in':
    case 'like':
    case 'between':
    case 'isNull':
      return formatPredicate(arg, 'NOT ')
    default:
      return `NOT ${formatCql2(arg)}`
  }
}

function formatPredicate(predicate: Cql2Predicate, not: '' | 'NOT '): string {
  const property = formatProperty(predicate.property)
  switch (predicate.op) {
    case 'in':
      return `${property} ${not}IN (${predicate.values.map(formatScalar).join(', ')})`
    case 'like':
      return `${property} ${not}LIKE ${formatScalar(predicate.pattern)}`
    case 'between':
      return `${property} ${not}BETWEEN ${formatScalar(predicate.lower)} AND ${formatScalar(predicate.upper)}`
    case 'isNull':
      return `${property} IS ${not}NULL`
    default:
      return `${property} ${predicate.op} ${formatScalar(predicate.value)}`
  }
}

function formatProperty(name: string): string {
  if (!isPropertyName(name))
    throw new RangeError(`CQL2 Text cannot write the property name ${JSON.stringify(name)}`)
  return keywordOf(name) === undefined ? name : `"${name}"`
}

function formatScalar(value: Cql2Scalar): string {
  if (typeof value === 'string') return formatString(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`CQL2 Text cannot write the number ${value}`)
  }
  return String(value).toUpperCase() // TRUE, and the E of 1E+21
}

/** A quote is doubled, but behind a backslash: there, the norm reads `\'` first. */
function formatString(value: string): string {
  if (value.endsWith('\\')) {
    throw new RangeError(
      `CQL2 Text cannot write ${JSON.stringify(value)}: a string cannot end in a backslash`,
    )
  }
  return `'${value.replace(/(\\?)'/g, (_, backslash: string) => (backslash ? "\\\\'" : "''"))}'`
}
