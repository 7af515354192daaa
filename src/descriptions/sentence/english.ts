/** How English says what was asked. A verb agrees with what a field's title is: one value, or several. */
import { enumeration } from './enumeration.ts'
import type { Claim, Claims, Grammar } from './grammar.ts'

const quote = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** A claim about the one value of a field. */
const whose = (holds: string, fails: string): Claim => ({
  holds: (field, values) => `whose ${field} ${holds} ${values}`,
  fails: (field, values) => `whose ${field} ${fails} ${values}`,
})

const VALUE: Claims = {
  eq: whose('is', 'is not'),
  contains: whose('contains', 'does not contain'),
  startswith: whose('begins with', 'does not begin with'),
  gt: whose('is greater than', 'is not greater than'),
  gte: whose('is at least', 'is not at least'),
  lt: whose('is less than', 'is not less than'),
  lte: whose('is at most', 'is not at most'),
  between: whose('is between', 'is not between'),
  isnull: { holds: (field) => `with no ${field}`, fails: (field) => `whose ${field} is given` },
}

/** A moment begins with its day. */
const MOMENT: Claims = {
  ...VALUE,
  startswith: whose('is on', 'is not on'),
  gt: whose('is after', 'is not after'),
  gte: whose('is at the earliest', 'is not at the earliest'),
  lt: whose('is before', 'is not before'),
  lte: whose('is at the latest', 'is not at the latest'),
}

/** A claim about one of the values of a field. */
const oneOf = (participle: string): Claim => ({
  holds: (field, values) => `with one of their ${field} ${participle} ${values}`,
  fails: (field, values) => `with none of their ${field} ${participle} ${values}`,
})

const VALUES: Claims = {
  ...VALUE,
  eq: {
    holds: (field, values) => `with ${values} among their ${field}`,
    fails: (field, values) => `without ${values} among their ${field}`,
  },
  contains: oneOf('containing'),
  startswith: oneOf('beginning with'),
  isnull: { holds: (field) => `with no ${field}`, fails: (field) => `with ${field}` },
}

const ANSWER: Claims = {
  ...VALUE,
  eq: {
    holds: (field, values) => `answering ${values} to ${quote(field)}`,
    fails: (field, values) => `not answering ${values} to ${quote(field)}`,
  },
}

export const english: Grammar = {
  quote,
  number: (digits) => digits,
  yes: 'yes',
  no: 'no',
  others: (count) => `${count} others`,
  and: enumeration('en', 'conjunction'),
  or: enumeration('en', 'disjunction'),
  semicolon: '; ',
  all: (records) => `All ${records}`,
  claims: { value: VALUE, moment: MOMENT, values: VALUES, answer: ANSWER },
  related: {
    many: {
      holds: (records, condition) => `with ${records} ${condition}`,
      fails: (records, condition) => `without ${records} ${condition}`,
    },
    one: {
      holds: (records, condition) => `belonging to ${records} ${condition}`,
      fails: (records, condition) => `not belonging to ${records} ${condition}`,
    },
  },
  box: {
    holds: (longitudes, latitudes) => `in the rectangle (longitude ${longitudes}, latitude ${latitudes})`,
    fails: (longitudes, latitudes) =>
      `outside the rectangle (longitude ${longitudes}, latitude ${latitudes})`,
  },
  circle: {
    holds: (distance, point) => `at most ${distance} from the point (${point})`,
    fails: (distance, point) => `not at most ${distance} from the point (${point})`,
  },
  range: (from, to) => `${from} to ${to}`,
  point: (longitude, latitude) => `longitude ${longitude}, latitude ${latitude}`,
  search: (words) => `that match the search ${words}`,
  sorted: (keys) => `sorted by ${keys}`,
  descending: (field) => `${field} (descending)`,
  thenBy: ', then ',
  by: (field) => `by ${field}`,
  relevance: 'relevance',
  distance: 'distance',
  page: 'page',
  pageOf: (limit) => `page of ${limit}`,
  after: 'after a cursor',
  before: 'before a cursor',
  fields: (names) => `fields shown: ${names}`,
  noFields: 'none',
  included: (names) => `included: ${names}`,
  within: (records, others) => `${records} (with their ${others})`,
  provenance: 'provenance',
  excerpts: 'excerpts',
  counted: (names) => `values counted: ${names}`,
}
