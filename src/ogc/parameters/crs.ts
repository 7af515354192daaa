/** `crs` and `bbox-crs`: the only coordinate reference system is the default one, which clients may name. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, single } from '../../http/parameters/parameter.ts'

/** WGS 84, longitude before latitude. */
export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'

const crsParameter = (name: string, of: { en: string; fr: string }): Parameter<null> =>
  single<null>(
    {
      name,
      description: {
        en: `The coordinate reference system of ${of.en}: WGS 84, longitude before latitude.`,
        fr: `Le système de coordonnées ${of.fr} : WGS 84, la longitude avant la latitude.`,
      },
      schema: Type.Unsafe<string>({ type: 'string', enum: [CRS84], default: CRS84 }),
      example: CRS84,
    },
    null,
    (value, parameter) => {
      if (value === CRS84) return accepted(null)
      const error = { parameter, detail: `Only ${CRS84} is supported.`, allowed: [CRS84] }
      return { errors: [error], instead: CRS84 }
    },
  )

export const geometryCrs = crsParameter('crs', { en: 'the geometries', fr: 'des géométries' })
export const boxCrs = crsParameter('bbox-crs', { en: '`bbox`', fr: 'de `bbox`' })
