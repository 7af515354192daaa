import t from 'tap'
import { canonical, quadsOf } from '../../rehearse/quads.ts'

t.test('a graph is read from each form, and known again', async (t) => {
  const turtle = await quadsOf('<https://x.example/1> <https://x.example/name> "Né"@fr.', 'ttl')
  const context = { name: { '@id': 'https://x.example/name', '@language': 'fr' } }
  const document = { '@context': context, '@id': 'https://x.example/1', name: 'Né' }
  t.equal(await canonical(turtle), await canonical(await quadsOf(JSON.stringify(document), 'jsonld')))
})

t.test('a context that is elsewhere is not fetched', async (t) => {
  const document = { '@context': 'https://x.example/context.jsonld', '@id': 'https://x.example/1' }
  await t.rejects(quadsOf(JSON.stringify(document), 'jsonld'), /context\.jsonld/)
})
