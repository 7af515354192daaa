/** The small parts of a workbook (ECMA-376 Part 2, and Part 1 §18.2 and §18.8). */
import type { Publisher } from '../../descriptions/publisher.ts'
import type { Resource } from '../../resources/define.ts'
import type { Entry } from './archive.ts'
import { escapeText } from './text.ts'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

export const SHEET_PATH = 'xl/worksheets/sheet1.xml'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const part = (path: string, content: string): Entry => ({ path, content: [DECLARATION, content] })

/** @param area the cells that are filled, as `$A$1:$B$2` */
export const partsOf = (resource: Resource, publisher: Publisher, area: string): Entry[] => [
  part('[Content_Types].xml', CONTENT_TYPES),
  part(
    '_rels/.rels',
    relationships([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  ),
  part('docProps/core.xml', properties(resource, publisher)),
  part('xl/workbook.xml', workbook(resource, area)),
  part(
    'xl/_rels/workbook.xml.rels',
    relationships([
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
  ),
  part('xl/styles.xml', STYLE_SHEET),
]

const CONTENT_TYPES = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
  `<Override PartName="/${SHEET_PATH}" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
].join('')

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

/** Without a date: the same records give the same bytes. */
function properties({ title, description }: Resource, publisher: Publisher): string {
  const texts = [
    ['title', title.fr],
    ['creator', publisher.name],
    ['description', `${description.fr} ${publisher.licence.name}.`],
    ['language', 'fr'],
  ].map(([name, text = '']) => `<dc:${name}>${escapeText(text)}</dc:${name}>`)
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/">${texts.join('')}</cp:coreProperties>`,
  ].join('')
}

/** Excel finds the filter of the sheet by its name. */
function workbook({ title }: Resource, area: string): string {
  const name = escapeText(title.fr)
  return [
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`,
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">',
    `'${name.replaceAll("'", "''")}'!${area}</definedName></definedNames></workbook>`,
  ].join('')
}

const FONT = '<sz val="11"/><name val="Calibri"/>'
const FORMAT = 'borderId="0" fillId="0" numFmtId="0"'

/** Its formats are in the order of `STYLES`. */
const STYLE_SHEET = [
  `<styleSheet ${MAIN}><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  `<cellStyleXfs count="1"><xf ${FORMAT} fontId="0"/></cellStyleXfs><cellXfs count="3">`,
  `<xf ${FORMAT} fontId="0" xfId="0"/>`,
  `<xf ${FORMAT} fontId="1" xfId="0" applyFont="1"/>`,
  `<xf ${FORMAT} fontId="0" xfId="0" quotePrefix="1"/></cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
