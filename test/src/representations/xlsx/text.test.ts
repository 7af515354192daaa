import t from 'tap'
import { escapeText } from '../../../../src/representations/xlsx/text.ts'

t.test('what XML cannot hold is escaped, and what looks like it', async (t) => {
  t.equal(escapeText('l’été & <b> "c"'), 'l’été &amp; &lt;b&gt; &quot;c&quot;')
  t.equal(escapeText('a\tb\nc\rd\u0007'), 'a\tb\nc_x000D_d_x0007_')
  t.equal(escapeText('_x0007_ _x00e9_ _x7_'), '_x005F_x0007_ _x005F_x00e9_ _x7_')
  t.equal(escapeText('😀 \uD800 \uFFFE'), '😀 _xD800_ _xFFFE_')
})
