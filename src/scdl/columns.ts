/** The columns of SCDL Subventions 2.1.1, in its order: what fills each, or why nothing does. */
import { actions } from '../resources/actions.ts'
import type { Localised, Resource } from '../resources/define.ts'
import { editions } from '../resources/editions.ts'
import { laureates } from '../resources/laureates.ts'

export const SCHEMA_URL = 'https://schema.data.gouv.fr/scdl/subventions/2.1.1/'

/** A field of an action, or of its edition or laureate. */
export interface Source {
  readonly resource: Resource
  readonly field: string
}

export interface Column {
  readonly name: string
  /** Whether the standard demands a value. */
  readonly required: boolean
  readonly filled: Source | { readonly missing: Localised }
}

const from = <R extends Resource>(resource: R, field: keyof R['fields'] & string): Source => {
  return { resource, field }
}

const missing = (en: string, fr: string) => ({ missing: { en, fr } })

export const COLUMNS: readonly Column[] = [
  { name: 'nomAttribuant', required: true, filled: from(editions, 'funder') },
  {
    name: 'idAttribuant',
    required: true,
    filled: missing(
      'The brochure does not print the SIRET number of the département.',
      'La brochure n’imprime pas le numéro SIRET du Département.',
    ),
  },
  {
    name: 'dateConvention',
    required: true,
    filled: missing(
      'The brochure gives the year of the edition, but no date of an agreement.',
      'La brochure donne l’année de l’édition, mais aucune date de convention.',
    ),
  },
  {
    name: 'referenceDecision',
    required: false,
    filled: missing('The brochure refers to no decision.', 'La brochure ne cite aucune décision.'),
  },
  { name: 'nomBeneficiaire', required: true, filled: from(laureates, 'name') },
  {
    name: 'idBeneficiaire',
    required: false,
    filled: missing(
      'The brochure does not print the SIRET number of the laureate.',
      'La brochure n’imprime pas le numéro SIRET du lauréat.',
    ),
  },
  {
    name: 'rnaBeneficiaire',
    required: false,
    filled: missing(
      'The brochure does not print the number of the laureate in the register of associations (RNA).',
      'La brochure n’imprime pas le numéro RNA du lauréat.',
    ),
  },
  { name: 'objet', required: true, filled: from(actions, 'title') },
  {
    name: 'montant',
    required: true,
    filled: missing(
      'The brochure gives the budget of the whole programme (`budget_eur` of the edition), but no amount per action.',
      'La brochure donne le budget de tout le programme (`budget_eur` de l’édition), mais aucun montant par action.',
    ),
  },
  {
    name: 'nature',
    required: true,
    filled: missing(
      'The brochure says what the aid helps to pay for, but not whether it is in money or in kind.',
      'La brochure dit ce que l’aide contribue à payer, mais pas si elle est en numéraire ou en nature.',
    ),
  },
  {
    name: 'conditionsVersement',
    required: true,
    filled: missing(
      'The brochure does not say how the aid is paid.',
      'La brochure ne dit pas comment l’aide est versée.',
    ),
  },
  {
    name: 'datesPeriodeVersement',
    required: true,
    filled: missing(
      'The brochure does not say when the aid is paid.',
      'La brochure ne dit pas quand l’aide est versée.',
    ),
  },
  {
    name: 'idRAE',
    required: false,
    filled: missing(
      'The brochure refers to no entry of the register of aid to enterprises (RAE).',
      'La brochure ne cite aucune aide du répertoire des aides aux entreprises (RAE).',
    ),
  },
  {
    name: 'notificationUE',
    required: true,
    filled: missing(
      'The brochure does not say whether the aid was notified to the European Commission.',
      'La brochure ne dit pas si l’aide est notifiée à la Commission européenne.',
    ),
  },
  {
    name: 'pourcentageSubvention',
    required: true,
    filled: missing(
      'The brochure does not say whether an aid is shared by several beneficiaries.',
      'La brochure ne dit pas si une aide est partagée entre plusieurs bénéficiaires.',
    ),
  },
  {
    name: 'dispositifAide',
    required: false,
    filled: missing(
      'The brochure names the programme (`programme` of the edition), but no identifier of it in the national data on aid schemes.',
      'La brochure nomme le programme (`programme` de l’édition), mais pas son identifiant dans les données nationales sur les dispositifs d’aide.',
    ),
  },
]
