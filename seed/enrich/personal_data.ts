/** Whether a mailbox names a person. */
import { derived, type Traced } from '../trace.ts'
import { FIRST_NAMES } from './first_names.ts'
import { fold, letters, words } from './fold.ts'

/** What mailboxes are called by function. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'accueil actions administration ag agence asso association assos atelier boutique bureau ca cantine club ' +
    'communication compta comptabilite conseil contact contacts cooperative coordination coop direction emploi ' +
    'equipe ess fondation formation gestion hello info information informations infos insertion jeunes mail mairie ' +
    'paris france idf pole presidence president presse programme projet projets responsable rh secretariat service ' +
    'siege social solidaire solidarite sport sports structure tresorerie ville'
  ).split(' '),
)

/** Whether a word of a mailbox is neither a function nor a part of what the organisation is called. */
const isForeign = (word: string, own: string) =>
  !GENERIC.has(word) && !/^\d+$/.test(word) && !own.includes(word)

/** `prenom.nom@`, `p.nom@`, `prenom@`; `own` is all that the organisation is called by, as letters alone. */
function namesPerson(mailbox: string, own: string): boolean {
  const local = mailbox.slice(0, mailbox.lastIndexOf('@'))
  const parts = words(local.replace(/\d+/g, ' '))
  const foreign = parts.filter((word) => word.length === 1 || isForeign(word, own))
  if (parts.some((word) => FIRST_NAMES.has(word) && isForeign(word, own))) return true
  return parts.length > 1 && foreign.length === parts.length && foreign.some((word) => word.length > 1)
}

/**
 * The mailboxes that name a person.
 * @param calledBy the names of the organisation, its units and the place it is at
 */
export function personalMailboxes(emails: readonly string[], calledBy: readonly string[]): string[] {
  const own = calledBy.map(letters).join(' ')
  return emails.filter((mailbox) => namesPerson(fold(mailbox), own))
}

/** @param calledBy as in `personalMailboxes` */
export function personalData(
  emails: Traced<readonly string[]>,
  calledBy: readonly string[],
): Traced<boolean> {
  const personal = personalMailboxes(emails.value, calledBy).length > 0
  return derived(
    personal,
    emails.trace.lines,
    personal
      ? 'Un courriel porte le nom d’une personne.'
      : emails.value.length > 0
        ? 'Aucun courriel ne porte le nom d’une personne.'
        : emails.trace.method === 'withheld'
          ? 'Le courriel imprimé a été retiré.'
          : 'Aucun courriel n’est imprimé.',
  )
}
