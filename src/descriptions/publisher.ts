/** Who publishes the data, and under which licence. */
export const PUBLISHER = {
  name: 'Conseil départemental des Hauts-de-Seine',
  url: 'https://www.hauts-de-seine.fr',
  email: 'innoveco@hauts-de-seine.fr',
} as const

export const LICENCE = {
  name: 'Licence Ouverte / Open Licence 2.0',
  url: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
} as const
