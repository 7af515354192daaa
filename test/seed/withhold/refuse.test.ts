import t from 'tap'
import { prepareEdition } from '../../../seed/pipeline.ts'
import { readSource } from '../../../seed/source.ts'
import { findReturned } from '../../../seed/withhold/refuse.ts'
import { EDITION_2023 } from '../../world.ts'

t.test('nothing returns to an edition of which nothing was withheld', async (t) => {
  const prepared = prepareEdition(readSource(EDITION_2023))
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors))
  for (const text of ['', 'Une brochure sans marque']) {
    const published = { id: '2023', brochure: Buffer.from(text), curation: null }
    t.strictSame(findReturned(published, prepared.value, []), [])
  }
})
