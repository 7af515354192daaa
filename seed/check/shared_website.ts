/** A site that is printed for two organisations. */
import { sharedValue } from './shared_value.ts'

export const sharedWebsite = sharedValue({
  field: 'websites',
  label: 'Le site',
  // Two pages of one site are two addresses; `www.`, the scheme and a last slash make no other page.
  same: (website) =>
    website
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, ''),
})
