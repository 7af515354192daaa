import t from 'tap'
import type { CollectionPage } from '../../../src/representations/representation.ts'
import { filters } from '../../../src/web/controls.ts'
import { picture } from '../../../src/web/picture.ts'
import { makeWorld } from '../../world.ts'

t.test('a facet says if it does not list all values', async (t) => {
  const value = { value: 'x', label: null, count: 1200, selected: true, url: 'https://x.example' }
  const facet = {
    field: 'city',
    title: { en: 'City', fr: 'Ville' },
    distinct: 2,
    complete: false,
    values: [value],
  }
  // Nothing else of a page is looked at.
  const page = { facets: [facet], language: 'en', resource: { fields: {} } } as unknown as CollectionPage
  t.match(String(filters(page)), 'Filter by other values in the address.')
  t.match(String(filters(page)), '<span class="count">1,200</span>')
})

t.test('truth values are told in words, and numbers as they are', async (t) => {
  const { app } = await makeWorld(t)
  const { body } = await app.inject('/v1/contacts.html?facets=personal_data')
  t.match(body, /<h3>Données personnelles<\/h3>.*<span>non<\/span>.*<span>oui<\/span>/)
})

t.test('where nothing is funded there is no picture', async (t) => {
  const page = { language: 'en' } as unknown as Parameters<typeof picture>[1]
  t.equal(String(picture([], page)), '')
})
