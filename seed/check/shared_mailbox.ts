/** A mailbox that is printed for two organisations. */
import { sharedValue } from './shared_value.ts'

export const sharedMailbox = sharedValue({
  field: 'emails',
  label: 'Le courriel',
  same: (mailbox) => mailbox.toLowerCase(),
})
