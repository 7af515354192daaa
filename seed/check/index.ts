/** The rules, by the name under which findings cite them; the order is that of the findings of one record. */
import type { Rule } from '../../src/resources/findings.ts'
import type { Check } from './evidence.ts'
import { laureateCount } from './laureate_count.ts'
import { mailboxDomain } from './mailbox_domain.ts'
import { missingPart } from './missing_part.ts'
import { nameVariant } from './name_variant.ts'
import { postalCode } from './postal_code.ts'
import { seatOutside } from './seat_outside.ts'
import { sharedMailbox } from './shared_mailbox.ts'
import { sharedTelephone } from './shared_telephone.ts'
import { sharedWebsite } from './shared_website.ts'
import { typography } from './typography.ts'
import { unknownCommune } from './unknown_commune.ts'
import { websiteDomain } from './website_domain.ts'

export const CHECKS = {
  laureate_count: laureateCount,
  name_variant: nameVariant,
  seat_outside: seatOutside,
  postal_code: postalCode,
  unknown_commune: unknownCommune,
  shared_telephone: sharedTelephone,
  shared_mailbox: sharedMailbox,
  shared_website: sharedWebsite,
  mailbox_domain: mailboxDomain,
  website_domain: websiteDomain,
  missing_part: missingPart,
  typography,
} as const satisfies Record<Rule, Check>
