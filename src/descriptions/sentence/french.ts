/**
 * How French says what was asked. Nothing here agrees with a noun of the definitions: participles in -ant,
 * `leur`, `des` and `pour` are the same for every gender, and no word before a noun drops its vowel.
 */
import { enumeration } from './enumeration.ts'
import type { Claim, Claims, Grammar } from './grammar.ts'

/** What no line may be broken at: within guillemets, and before a colon or semicolon. */
const NBSP = '\u00A0'

const quote = (text: string) => `«${NBSP}${text.replaceAll('«', '“').replaceAll('»', '”')}${NBSP}»`

/** A claim about the one value of a field. */
const ayantPour = (comparison: string): Claim => ({
  holds: (field, values) => `ayant pour ${field} ${comparison}${values}`,
  fails: (field, values) => `n’ayant pas pour ${field} ${comparison}${values}`,
})

const VALUE: Claims = {
  eq: ayantPour(''),
  contains: {
    holds: (field, values) => `avec ${values} dans leur ${field}`,
    fails: (field, values) => `sans ${values} dans leur ${field}`,
  },
  startswith: {
    holds: (field, values) => `avec ${values} au début de leur ${field}`,
    fails: (field, values) => `sans ${values} au début de leur ${field}`,
  },
  gt: ayantPour('plus de '),
  gte: ayantPour('au moins '),
  lt: ayantPour('moins de '),
  lte: ayantPour('au plus '),
  between: ayantPour('entre '),
  isnull: { holds: (field) => `sans ${field}`, fails: (field) => `avec ${field}` },
}

/** A moment begins with its day. */
const MOMENT: Claims = {
  ...VALUE,
  startswith: ayantPour('le '),
  gt: ayantPour('un moment après '),
  gte: ayantPour('au plus tôt '),
  lt: ayantPour('un moment avant '),
  lte: ayantPour('au plus tard '),
}

/** A claim about one of the values of a field. */
const parmi = (participle: string): Claim => ({
  holds: (field, values) => `avec une valeur ${participle} ${values} parmi leurs ${field}`,
  fails: (field, values) => `sans valeur ${participle} ${values} parmi leurs ${field}`,
})

const VALUES: Claims = {
  ...VALUE,
  eq: {
    holds: (field, values) => `avec ${values} parmi leurs ${field}`,
    fails: (field, values) => `sans ${values} parmi leurs ${field}`,
  },
  contains: parmi('contenant'),
  startswith: parmi('commençant par'),
  isnull: { holds: (field) => `sans ${field}`, fails: (field) => `avec des ${field}` },
}

const ANSWER: Claims = {
  ...VALUE,
  eq: {
    holds: (field, values) => `répondant ${values} à ${quote(field)}`,
    fails: (field, values) => `ne répondant pas ${values} à ${quote(field)}`,
  },
}

export const french: Grammar = {
  quote,
  number: (digits) => digits.replace('.', ','),
  yes: 'oui',
  no: 'non',
  others: (count) => `${count} autres`,
  and: enumeration('fr', 'conjunction'),
  or: enumeration('fr', 'disjunction'),
  semicolon: `${NBSP}; `,
  all: (records) => `L’ensemble des ${records}`,
  claims: { value: VALUE, moment: MOMENT, values: VALUES, answer: ANSWER },
  related: {
    many: {
      holds: (records, condition) => `avec des ${records} ${condition}`,
      fails: (records, condition) => `sans ${records} ${condition}`,
    },
    one: {
      holds: (records, condition) => `relevant des ${records} ${condition}`,
      fails: (records, condition) => `ne relevant pas des ${records} ${condition}`,
    },
  },
  box: {
    holds: (longitudes, latitudes) => `dans le rectangle (longitude ${longitudes} et latitude ${latitudes})`,
    fails: (longitudes, latitudes) => `hors du rectangle (longitude ${longitudes} et latitude ${latitudes})`,
  },
  circle: {
    holds: (distance, point) => `à ${distance} au plus du point (${point})`,
    fails: (distance, point) => `ailleurs qu’à ${distance} au plus du point (${point})`,
  },
  range: (from, to) => `de ${from} à ${to}`,
  point: (longitude, latitude) => `longitude ${longitude} et latitude ${latitude}`,
  search: (words) => `répondant à la recherche ${words}`,
  sorted: (keys) => `tri par ${keys}`,
  descending: (field) => `${field} (décroissant)`,
  thenBy: ', puis par ',
  by: (field) => `par ${field}`,
  relevance: 'pertinence',
  distance: 'distance',
  page: 'page',
  pageOf: (limit) => `page de ${limit}`,
  after: 'après un curseur',
  before: 'avant un curseur',
  fields: (names) => `champs montrés${NBSP}: ${names}`,
  noFields: 'aucun',
  included: (names) => `en complément${NBSP}: ${names}`,
  within: (records, others) => `${records} (avec leurs ${others})`,
  provenance: 'provenance',
  excerpts: 'extraits',
  counted: (names) => `valeurs comptées${NBSP}: ${names}`,
}
