/** The parameters of an oEmbed request (oembed.com §2.2). */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, refused, single } from '../../http/parameters/parameter.ts'
import type { Localised } from '../../resources/define.ts'

const OEMBED_FORMATS = ['json', 'xml'] as const

/** The greatest length that is read, in pixels. */
const MOST = 10_000

export const oembedParameters = {
  url: single<string | null>(
    {
      name: 'url',
      required: true,
      description: {
        en: 'The URL of a page of this service: of laureates, of one of them, or of what belongs to one.',
        fr: 'L’URL d’une page de ce service : des lauréats, de l’un d’eux, ou de ce qui appartient à l’un d’eux.',
      },
      schema: Type.String({ format: 'uri' }),
      example: 'http://127.0.0.1:3000/v1/laureates?city=Nanterre',
    },
    null,
    accepted,
  ),
  // Another one than these is answered as the specification says (501), not as a wrong parameter.
  format: single<string>(
    {
      name: 'format',
      description: { en: 'The format of the answer.', fr: 'Le format de la réponse.' },
      schema: Type.Unsafe<string>({ type: 'string', enum: OEMBED_FORMATS, default: 'json' }),
      example: 'json',
    },
    'json',
    accepted,
  ),
  maxwidth: lengthParameter('maxwidth', {
    en: 'How wide it may be, in pixels.',
    fr: 'La largeur permise, en pixels.',
  }),
  maxheight: lengthParameter('maxheight', {
    en: 'How high it may be, in pixels.',
    fr: 'La hauteur permise, en pixels.',
  }),
  doNotTrack: single<string | null>(
    {
      name: 'dnt',
      description: {
        en: 'What WordPress asks with `dnt=1`, not to track readers: nobody is tracked in any case.',
        fr: 'Ce que WordPress demande par `dnt=1`, ne pas suivre les lecteurs : personne ne l’est.',
      },
      schema: Type.String(),
      example: '1',
    },
    null,
    accepted,
  ),
}

/** A length; null where none is given. */
function lengthParameter(name: string, description: Localised): Parameter<number | null> {
  const schema = Type.Integer({ minimum: 1, maximum: MOST })
  return single<number | null>({ name, description, schema, example: 600 }, null, (value, parameter) => {
    const length = /^\d{1,5}$/.test(value) ? Number(value) : 0
    if (length >= 1 && length <= MOST) return accepted(length)
    return refused(parameter, `Expected a whole number from 1 to ${MOST}.`)
  })
}
