import t from 'tap'
import { closeMarkers, cutAtMarkers, isMarker, markersIn } from '../../../seed/parse/marker.ts'

t.test('markers are found in a text, and are its whole or a part of it', async (t) => {
  const text = 'Chez [texte retiré], ou [courriel retiré].'
  t.strictSame(markersIn(text), ['[texte retiré]', '[courriel retiré]'])
  t.strictSame(markersIn('retiré'), [])
  t.strictSame([text, '[adresse retirée],', '', '-'].map(isMarker), [false, true, false, false])
})

t.test('the marker of a means of contact is scanned as one word', async (t) => {
  t.equal(
    closeMarkers('Tél : [téléphone retiré], [texte retiré]'),
    'Tél : [téléphone_retiré], [texte retiré]',
  )
  t.strictSame(cutAtMarkers('([site_retiré])'), ['(', '[site retiré]', ')'])
})
