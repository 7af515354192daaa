/** How laureates are shown: the parameters of the embeds beside those that select. */
import { parametersOf } from '../http/collections.ts'
import { choiceParameter } from '../http/parameters/choice.ts'
import type { Parameters } from '../http/parameters/query.ts'
import { laureates } from '../resources/laureates.ts'
import { LAYOUTS, THEMES } from './view/setting.ts'

export const layoutParameter = choiceParameter(
  {
    name: 'layout',
    description: {
      en: 'How the laureates are laid out: as a list, as cards, or on a map beside their list.',
      fr: 'La présentation des lauréats : en liste, en cartes, ou sur un plan avec leur liste.',
    },
    names: LAYOUTS,
    example: 'cards',
    otherwise: 'There is no such layout',
  },
  'list',
)

/** The language and the colours: of one laureate as of many. */
export const appearance = {
  lang: choiceParameter(
    {
      name: 'lang',
      description: {
        en: 'The language of all but the data, which are in French.',
        fr: 'La langue de tout, sauf des données, qui sont en français.',
      },
      names: ['fr', 'en'],
      example: 'en',
      otherwise: 'There is no such language',
    },
    'fr',
  ),
  theme: choiceParameter(
    {
      name: 'theme',
      description: {
        en: 'Light, dark, or what the reader’s system prefers.',
        fr: 'Clair, sombre, ou ce que préfère le système du lecteur.',
      },
      names: THEMES,
      example: 'dark',
      otherwise: 'There is no such theme',
    },
    'auto',
  ),
}

const { search, filters, filter, bbox, near, sort, limit } = parametersOf(laureates)

/** What selects and orders laureates, as at `/v1/laureates`. */
export const selecting = { search, filters, filter, bbox, near, sort, limit }

/** All that an embed of many laureates can be asked. */
export const embedding = { ...selecting, layout: layoutParameter, ...appearance }

/** The names of parameters, as they are documented. */
export function namesOf(parameters: Parameters): string[] {
  return Object.values(parameters).flatMap(({ documented }) => documented.map(({ name }) => name))
}
