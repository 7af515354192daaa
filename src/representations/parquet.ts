/** Apache Parquet: columns with types, for whoever analyses. Written row group by row group, the footer last. */
import type { Field } from '../resources/define.ts'
import { columnOf } from './parquet-columns.ts'
import type { BulkForm, Context, PublicRecord } from './representation.ts'

/** Enough for a column of them to be worth reading alone, few enough to be kept until they are written. */
const ROWS = 10_000

const PAUSE = ''

export const parquet: BulkForm = {
  kind: 'bulk',
  extension: 'parquet',
  title: { en: 'Parquet', fr: 'Parquet' },
  mediaType: 'application/vnd.apache.parquet',
  contentType: 'application/vnd.apache.parquet',
  schema: {},
  fileType: 'PARQUET',
  tabular: true,
  nests: false,
  async *write({ batches, ...context }) {
    const file = await beginFile(context)
    for (const batch of batches) {
      file.add(batch)
      yield file.rows < ROWS ? PAUSE : file.rowGroup()
    }
    if (file.rows > 0) yield file.rowGroup()
    yield file.footer()
  },
}

/** A file that is written from its beginning to its end; each part of it is given away at once. */
async function beginFile(context: Context) {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const columns = columnsOf(context)
  const elements = columns.flatMap((column) => column.elements)
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'schema', num_children: columns.length }, ...elements],
    kvMetadata: metadataOf(context),
  })
  const written = () => {
    const bytes = writer.getBytes().slice()
    // Only the buffer begins again: positions in the file count on.
    writer.index = 0
    return bytes
  }
  // The columns of one row group are filled while the records are read, which are not kept.
  const begin = () => columns.map(({ name, encode }) => ({ name, encode, data: [] as unknown[] }))
  let group = begin()
  let rows = 0
  return {
    /** How many records wait for their row group. */
    get rows() {
      return rows
    },
    add(records: readonly PublicRecord[]) {
      for (const { name, encode, data } of group)
        for (const record of records) data.push(encode(record[name]))
      rows += records.length
    },
    rowGroup() {
      file.write({ columnData: group, rowGroupSize: rows })
      group = begin()
      rows = 0
      return written()
    },
    footer() {
      file.finish()
      return written()
    },
  }
}

function columnsOf({ resource, fields }: Context) {
  return fields.map((name) => {
    // What is shown are fields of the resource.
    const { schema } = resource.fields[name] as Field
    return { name, ...columnOf(name, schema) }
  })
}

/** What the file says of itself. */
function metadataOf({ resource, publisher, urlOf }: Context) {
  return [
    { key: 'title', value: resource.title.en },
    { key: 'description', value: resource.description.en },
    { key: 'publisher', value: publisher.name },
    { key: 'licence', value: publisher.licence.url },
    { key: 'source', value: urlOf(`/v1/${resource.path}`) },
  ]
}
