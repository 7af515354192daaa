/** Who publishes the data, under which licence, and over which map: the publisher's own settings. */

/** Where the squares come from that maps are made of. */
export interface Tiles {
  /** A URL with `{z}`, `{x}` and `{y}` in it, for Web Mercator. */
  readonly url: string
  /** Whose they are, in plain text. */
  readonly attribution: string
}

export interface Publisher {
  readonly name: string
  readonly url: string
  readonly email: string
  readonly licence: { readonly name: string; readonly url: string }
  /** Null where no other site is to be asked. */
  readonly tiles: Tiles | null
}

export const DEFAULT_PUBLISHER = {
  name: 'Conseil départemental des Hauts-de-Seine',
  url: 'https://www.hauts-de-seine.fr',
  email: 'innoveco@hauts-de-seine.fr',
  licence: {
    name: 'Licence Ouverte / Open Licence 2.0',
    url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  },
  // Plan IGN v2 by WMTS, whose matrix set PM is Web Mercator: open, without a key (https://geoservices.ign.fr).
  tiles: {
    url: 'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    attribution: '© IGN, Géoplateforme',
  },
} as const satisfies Publisher
