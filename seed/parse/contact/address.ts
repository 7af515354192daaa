/** Postal addresses: street, complement, postal code, commune. */
import type { Outcome, ParsedContact } from '../../brochure.ts'
import { absent, extracted, normalised, type Traced } from '../../trace.ts'
import { fold } from '../fold.ts'
import { accepted, refused } from '../outcome.ts'
import { errorIn } from '../source_error.ts'
import type { AddressTexts } from './address_texts.ts'
import { readCommune } from './commune.ts'
import { divide, type Piece } from './street.ts'

export type Address = Pick<
  ParsedContact,
  'address_complement' | 'street_address' | 'postal_code' | 'city' | 'cedex'
>

export const NO_ADDRESS = {
  address_complement: absent('La brochure n’imprime pas de complément d’adresse.'),
  street_address: absent('La brochure n’imprime pas de rue.'),
  postal_code: absent('La brochure n’imprime pas de code postal.'),
  city: absent('La brochure n’imprime pas de commune.'),
  cedex: absent('La brochure n’imprime pas de mention CEDEX.'),
} as const satisfies Address

function readCode({ code: { printed }, at: { numbers } }: AddressTexts): Traced<string> {
  const value = printed.replace(/\D/g, '')
  return value === printed ? extracted(value, numbers) : normalised(value, numbers, printed)
}

/** What stands after the postal code: on its line, on the next one, or on both. */
function afterCode({ at, code, next }: AddressTexts): Piece {
  if (!next) return { text: code.after, numbers: at.numbers }
  if (code.after === '') return { text: next.printed, numbers: next.numbers }
  const joint = at.end === '-' ? '-' : ' '
  return { text: code.after + joint + next.printed, numbers: [...at.numbers, ...next.numbers] }
}

function joinPieces(pieces: readonly Piece[]): Traced<string> {
  const numbers = new Set(pieces.flatMap((piece) => piece.numbers))
  return extracted(pieces.map(({ text }) => text).join(', '), [...numbers])
}

/** Reads an address; an error if there is more after its commune. */
export function readAddress(texts: AddressTexts): Outcome<Address> {
  const { before, at, code } = texts
  const after = afterCode(texts)
  const commune = readCommune(after.text)
  if (!commune) {
    return refused(errorIn(at.numbers, 'expected nothing but a commune after the postal code', after.text))
  }
  const last = code.before === '' ? [] : [{ printed: code.before, numbers: at.numbers, end: '' } as const]
  const { street, complements } = divide([...before, ...last], last.length > 0)
  return accepted({
    address_complement: complements.length > 0 ? joinPieces(complements) : NO_ADDRESS.address_complement,
    street_address: street ? joinPieces([street]) : NO_ADDRESS.street_address,
    postal_code: readCode(texts),
    city: commune.city === '' ? NO_ADDRESS.city : extracted(commune.city, after.numbers),
    cedex: commune.cedex === null ? NO_ADDRESS.cedex : extracted(commune.cedex, after.numbers),
  })
}

const partsOf = (address: Address) =>
  [
    address.address_complement,
    address.street_address,
    address.postal_code,
    address.city,
    address.cedex,
  ] as const

const keyOf = (address: Address) =>
  fold(
    partsOf(address)
      .map(({ value }) => value ?? '')
      .join('|'),
  )

/** Whether two addresses print the same. */
export const isSameAddress = (one: Address, other: Address): boolean => keyOf(one) === keyOf(other)

/** An address that is printed more than once: on the lines of all. */
export function repeatAddress(first: Address, others: readonly Address[]): Address {
  const on = <T>({ value, trace }: Traced<T>, again: readonly Traced<unknown>[]): Traced<T> => ({
    value,
    trace: { ...trace, lines: [...trace.lines, ...again.flatMap((other) => other.trace.lines)] },
  })
  return {
    address_complement: on(
      first.address_complement,
      others.map((other) => other.address_complement),
    ),
    street_address: on(
      first.street_address,
      others.map((other) => other.street_address),
    ),
    postal_code: on(
      first.postal_code,
      others.map((other) => other.postal_code),
    ),
    city: on(
      first.city,
      others.map(({ city }) => city),
    ),
    cedex: on(
      first.cedex,
      others.map(({ cedex }) => cedex),
    ),
  }
}
