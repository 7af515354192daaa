/** A telephone that is printed for two organisations. */
import { sharedValue } from './shared_value.ts'

export const sharedTelephone = sharedValue({
  field: 'phones',
  label: 'Le téléphone',
  same: (phone) => phone,
})
