/** The files that a catalogue lists. */
import { catalogueOf } from './graph.ts'
import type { Target } from './target.ts'

export interface CataloguedFile {
  readonly url: string
  /** `text/csv` */
  readonly mediaType: string
  readonly title: string
  /** In bytes. */
  readonly length: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** @param dataset whose files; by default, those of all */
export async function filesOf(target: Target, dataset?: string): Promise<CataloguedFile[]> {
  const graph = await catalogueOf(target)
  const files =
    dataset === undefined ? graph.all('dcat:Distribution') : graph.values(dataset, 'dcat:distribution')
  return files.map((file) => {
    const first = (property: string) => graph.values(file, property)[0] ?? ''
    const checksums = graph.values(file, 'spdx:checksum')
    return {
      url: first('dcat:downloadURL'),
      mediaType: first('dcat:mediaType').replace(/^.*\/media-types\//, ''),
      title: graph.texts(file, 'dct:title', 'fr')[0] ?? '',
      length: Number(first('dcat:byteSize')),
      sha256: checksums.flatMap((one) => graph.values(one, 'spdx:checksumValue'))[0] ?? '',
    }
  })
}
