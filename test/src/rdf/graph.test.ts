import t from 'tap'
import { expand, several } from '../../../src/rdf/graph.ts'

t.test('compact IRIs and single values', (t) => {
  t.equal(expand('schema:name', { schema: 'http://schema.org/' }), 'http://schema.org/name')
  t.equal(expand('a:b:c', { a: 'urn:a:' }), 'urn:a:b:c')
  t.throws(() => expand('schema:name', {}), /schema:name/)
  t.strictSame(several({ value: 1 }), [{ value: 1 }])
  t.strictSame(several([{ value: 1 }, { value: 2 }]), [{ value: 1 }, { value: 2 }])
  t.end()
})
