import t from 'tap'
import { lineWriter } from '../../../../src/representations/tabular/lines.ts'

t.test('quotes where RFC 4180 asks for them', async (t) => {
  const line = lineWriter(',')
  t.equal(line(['a', 'b;c', ' d ', '']), 'a,b;c, d ,\r\n')
  t.equal(line(['a,b', 'c"d', 'e\nf', 'g\rh']), '"a,b","c""d","e\nf","g\rh"\r\n')
  t.equal(lineWriter(';')(['a,b', 'c;d']), 'a,b;"c;d"\r\n')
})

t.test('no line is empty', async (t) => {
  t.equal(lineWriter(',')(['']), '""\r\n')
  t.equal(lineWriter(',')(['', '']), ',\r\n')
})
