/** The same filter in another hand: any case, blanks, parentheses and quotes that mean the same. */
import type { Cql2Expression, Cql2Scalar } from '../../../../src/queries/cql2/expression.ts'

/** Decides between ways of writing: a number from 0 to below `choices`. */
export type Choose = (choices: number) => number

const BLANKS = [' ', '  ', '\n', '\t ', '\u00a0', '\u0085', '\u3000']

/** Writes each `~` of a template as a blank and each letter of it in any case. */
function hand(template: string, choose: Choose): string {
  return template.replace(/[~A-Z]/g, (sign) => {
    if (sign === '~') return BLANKS[choose(BLANKS.length)] ?? ' '
    return choose(2) === 0 ? sign : sign.toLowerCase()
  })
}

export function writeLoosely(expression: Cql2Expression, choose: Choose): string {
  const say = (template: string) => hand(template, choose)
  const inParentheses = (arg: Cql2Expression) => `(${say('~')}${writeLoosely(arg, choose)}${say('~')})`
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.args.map(inParentheses).join(say(expression.op === 'and' ? 'AND' : '~OR~'))
    case 'not':
      return say('NOT') + inParentheses(expression.arg)
    case 'in':
      return `${writeProperty(expression.property, choose)}${say('IN~(~')}${expression.values
        .map((value) => writeScalar(value, choose))
        .join(say('~,~'))})`
    case 'between': {
      const [lower, upper] = [expression.lower, expression.upper].map((value) => writeScalar(value, choose))
      return `${writeProperty(expression.property, choose)}${say('BETWEEN~')}${lower}${say('~AND~')}${upper}`
    }
    case 'like':
      return `${writeProperty(expression.property, choose)}${say('LIKE~')}${writeScalar(expression.pattern, choose)}`
    case 'isNull':
      return `${writeProperty(expression.property, choose)}${say('IS~NULL')}`
    default:
      return `${writeProperty(expression.property, choose)}${expression.op}${writeScalar(expression.value, choose)}`
  }
}

function writeProperty(property: string, choose: Choose): string {
  return wrapped(`"${property}"`, choose)
}

function writeScalar(value: Cql2Scalar, choose: Choose): string {
  if (typeof value === 'boolean') return hand(value ? 'TRUE' : 'FALSE', choose)
  if (typeof value === 'number') return `${value >= 0 && choose(2) === 0 ? '+' : ''}${value}`
  const quotes = value.replace(/'/g, (quote, at: number) =>
    value[at - 1] === '\\' || choose(2) === 0 ? `\\${quote}` : "''",
  )
  return wrapped(`'${quotes}'`, choose)
}

function wrapped(operand: string, choose: Choose): string {
  const wrapper = ['', 'CASEI', 'ACCENTI'][choose(3)]
  return wrapper ? `${hand(wrapper, choose)}${hand('~', choose)}(${operand}${hand('~', choose)})` : operand
}
