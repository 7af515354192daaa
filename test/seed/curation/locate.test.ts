import t from 'tap'
import { locateJson } from '../../../seed/curation/locate.ts'

t.test('the line on which each value begins', async (t) => {
  const text = '{\n "a": [1,\n  {"b/~c": "x"}],\n\n "d": {},\n "e": []\n}\n'
  t.strictSame(locateJson(text), {
    fault: null,
    lines: new Map([
      ['', 1],
      ['/a', 2],
      ['/a/0', 2],
      ['/a/1', 3],
      ['/a/1/b~1~0c', 3],
      ['/d', 5],
      ['/e', 6],
    ]),
  })
})

t.test('values that are no list and no object', async (t) => {
  for (const text of ['1', '-0.5e+3', 'true', 'false', 'null', '"a\\u00e9\\n"', ' \r\n"x"\t']) {
    t.equal(locateJson(text).fault, null, text)
  }
})

t.test('the line of the first fault', async (t) => {
  const faults: Readonly<Record<string, number>> = {
    '': 1,
    '\n\n': 3,
    '{"a":\n}': 2,
    '[1,\n\n]': 3,
    '[1\n2]': 2,
    '{"a":1,\n}': 2,
    '{"a"\n1}': 2,
    '{1\n:2}': 1,
    '{"a":1\n': 2,
    '[\n}': 2,
    '{\n]': 2,
    '[,]': 1,
    '{"a":1}\n{}': 2,
    '1\n,': 2,
    '[1,\n// comment\n2]': 2,
    "['a']": 1,
    '"a\nb"': 1,
    '[01]': 1,
    '{"a"\n"b"}': 2,
    '["a"\n"b"]': 2,
  }
  for (const [text, line] of Object.entries(faults)) {
    t.equal(locateJson(text).fault, line, JSON.stringify(text))
    t.throws(() => JSON.parse(text), SyntaxError, 'JSON.parse refuses it too')
  }
})

t.test('values in great depth share the pointer of what holds them', async (t) => {
  const { fault, lines } = locateJson(`${'[\n'.repeat(100)}1${']'.repeat(100)}`)
  t.equal(fault, null)
  t.equal(lines.size, 8)
  t.equal(lines.get('/0/0/0/0/0/0/0'), 8)
})
