/** Whose rules are played, in the order in which a catalogue meets them. */
import type { Harvester } from './rule.ts'
import { ckan } from './rules/ckan.ts'
import { dataPackage } from './rules/data-package.ts'
import { files } from './rules/files.ts'
import { gdal } from './rules/gdal.ts'
import { schemaOrg } from './rules/schema-org.ts'
import { udataFetching } from './rules/udata-fetching.ts'
import { udataReading } from './rules/udata-reading.ts'

export const HARVESTERS: readonly Harvester[] = [
  { name: 'data.gouv.fr fetches the catalogue (udata)', rules: udataFetching },
  { name: 'data.gouv.fr reads it (udata)', rules: udataReading },
  { name: 'CKAN harvests it (ckanext-dcat)', rules: ckan },
  { name: 'data.gouv.fr looks at the files (hydra)', rules: files },
  { name: 'Search engines read the datasets (schema.org)', rules: schemaOrg },
  { name: 'Frictionless reads the tables (Data Package)', rules: dataPackage },
  { name: 'GDAL and QGIS read the features (OGC API)', rules: gdal },
]
