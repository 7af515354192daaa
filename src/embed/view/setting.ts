/** What is shown of the data, and how. */

export const LAYOUTS = ['list', 'cards', 'map'] as const
export type Layout = (typeof LAYOUTS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export type Lang = 'fr' | 'en'

/** The fields of a laureate that every layout shows, as the API names them. */
export interface Laureate {
  readonly id: string
  readonly display_name: string
  readonly legal_form: string
  readonly city: string | null
  readonly longitude: number | null
  readonly latitude: number | null
  readonly actions: readonly Action[]
}

export interface Action {
  readonly title: string
  readonly description: string
}

/** What the page of one laureate shows beside. */
export interface WholeLaureate extends Laureate {
  readonly presentation: string
  readonly founded_year: number | null
  readonly actions: readonly (Action & {
    readonly funding_purposes: readonly { readonly purpose: string; readonly category: string }[]
  })[]
  readonly contacts: readonly { readonly websites: readonly string[] }[]
}

/** Some of the laureates that were asked for. */
export interface Laureates {
  readonly shown: readonly Laureate[]
  /** How many there are in all. */
  readonly total: number
}

/** What both the service and the component ask the API for. */
export const ASKED = {
  laureates: { include: 'actions', limit: '100' },
  laureate: { include: 'actions.funding_purposes,contacts' },
} as const

/** What the component knows of the service before it asks anything. */
export interface Service {
  readonly publisher: { readonly name: string; readonly url: string }
  readonly licence: { readonly name: string; readonly url: string }
  /** The parameters of `/v1/laureates` that select and order. */
  readonly parameters: readonly string[]
  /** The relations of a laureate, whose fields are reached with a dot. */
  readonly relations: readonly string[]
  /** The labels of codes, by field. */
  readonly labels: Readonly<Record<'legal_form' | 'category', Labels>>
}

type Labels = Readonly<Record<string, Readonly<Record<Lang, string>>>>

export interface Setting {
  readonly lang: Lang
  readonly theme: Theme
  /** The level of the headings, from 1 to 6. */
  readonly level: number
  /** Whether there is a heading above them all, one level up. */
  readonly isTitled: boolean
  /** Whether links open beside the page, where they would else open within a frame. */
  readonly beside: boolean
  /** Where all that is shown comes from: a path of the service. */
  readonly source: string
  readonly service: Service
  /** The URL of a path of the service. */
  urlOf(path: string): string
}
