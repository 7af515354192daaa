/** The lexical forms of literals. */
import type { Literal } from './graph.ts'

/** A literal as a text and its datatype. */
export function lexical({ value, datatype = datatypeOf(value) }: Literal): {
  text: string
  datatype: string
} {
  if (datatype !== 'xsd:double') return { text: String(value), datatype }
  // The canonical form is the one that JSON-LD gives it (JSON-LD 1.1 API §8.2.2).
  const text = Number(value)
    .toExponential(15)
    .replace(/(\d)0*e\+?/, '$1E')
  return { text, datatype }
}

function datatypeOf(value: Literal['value']): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'xsd:integer' : 'xsd:double'
  return typeof value === 'boolean' ? 'xsd:boolean' : 'xsd:string'
}
