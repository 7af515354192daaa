/** Who publishes the data, and under which licence: the publisher's own settings. */

export interface Publisher {
  readonly name: string
  readonly url: string
  readonly email: string
  readonly licence: { readonly name: string; readonly url: string }
}

export const DEFAULT_PUBLISHER: Publisher = {
  name: 'Conseil départemental des Hauts-de-Seine',
  url: 'https://www.hauts-de-seine.fr',
  email: 'innoveco@hauts-de-seine.fr',
  licence: {
    name: 'Licence Ouverte / Open Licence 2.0',
    url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  },
}
