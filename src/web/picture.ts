/** Who is funded for what: communes by categories, drawn as SVG, with its table as equal. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Language } from '../resources/define.ts'
import { CATEGORIES } from '../resources/funding_purposes.ts'
import { laureates } from '../resources/laureates.ts'
import { HOME } from './home-texts.ts'
import type { Navigation } from './layout.ts'
import type { Counted } from './map/map.ts'

interface Row {
  readonly category: string
  readonly communes: readonly Counted[]
}

/** So many communes are drawn: those with the most laureates. */
const MOST_COMMUNES = 16
const LEFT = 230
const STEP = 44
const ROW = 44
const HEAD = 130

export function picture(rows: readonly Row[], page: Navigation): SafeHtml {
  const { language } = page
  const shown = rows.filter(({ communes }) => communes.length > 0)
  const communes = mostNamed(shown)
  if (communes.length === 0) return html``
  const label = html`<p class="note">${HOME.pictureNote[language]}</p>`
  const drawn = html`<section class="scroll" tabindex="0" aria-label="${HOME.picture[language]}">${drawing(shown, communes, language)}</section>`
  const numbers = html`<details><summary>${HOME.table[language]}</summary><section class="scroll" tabindex="0" aria-label="${HOME.table[language]}">${table(shown, communes, page)}</section></details>`
  return html`<section class="block"><h2>${HOME.picture[language]}</h2>${label}${drawn}${numbers}</section>`
}

function mostNamed(rows: readonly Row[]): string[] {
  const totals = new Map<string, number>()
  for (const { value, count } of rows.flatMap(({ communes }) => communes))
    totals.set(value, (totals.get(value) ?? 0) + count)
  const byCount = [...totals].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b, 'fr'))
  return byCount.slice(0, MOST_COMMUNES).map(([name]) => name)
}

const countIn = ({ communes }: Row, name: string) => communes.find(({ value }) => value === name)?.count ?? 0

const titleOf = ({ category }: Row, language: Language) =>
  CATEGORIES[category as keyof typeof CATEGORIES][language] // a row for each of them

function drawing(rows: readonly Row[], communes: readonly string[], language: Language): SafeHtml {
  const width = LEFT + communes.length * STEP + 40
  const height = HEAD + rows.length * ROW
  const columns = communes.map((name, index) => {
    const x = LEFT + (index + 0.5) * STEP
    return html`<text transform="translate(${x} ${HEAD - 12}) rotate(-45)">${name}</text>`
  })
  const lines = rows.map((row, index) => {
    const y = HEAD + (index + 0.5) * ROW
    const cells = communes.map((name, column) => cell(countIn(row, name), LEFT + (column + 0.5) * STEP, y))
    return html`<line x1="0" x2="${width}" y1="${y + ROW / 2}" y2="${y + ROW / 2}"/><text x="0" y="${y + 5}">${titleOf(row, language)}</text>${cells}`
  })
  return html`<svg class="picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${HOME.picture[language]}">${columns}${lines}</svg>`
}

function cell(count: number, x: number, y: number): SafeHtml {
  if (count === 0) return html``
  const r = Math.min(18, Math.round(9 * Math.sqrt(count)))
  return html`<circle cx="${x}" cy="${y}" r="${r}"/><text class="count" x="${x}" y="${y + 4.5}">${count}</text>`
}

function table(
  rows: readonly Row[],
  communes: readonly string[],
  { language, pageAt }: Navigation,
): SafeHtml {
  const head = [HOME.commune[language], ...rows.map((row) => titleOf(row, language))]
  const cells = head.map((text) => html`<th scope="col">${text}</th>`)
  const lines = communes.map((name) => {
    const counts = rows.map((row) => {
      const count = countIn(row, name)
      const query = { city: name, 'funding_purposes.category': row.category }
      return html`<td>${count === 0 ? '0' : html`<a href="${pageAt(`/v1/${laureates.path}`, query)}">${count}</a>`}</td>`
    })
    return html`<tr><th scope="row">${name}</th>${counts}</tr>`
  })
  return html`<table class="numbers"><thead><tr>${cells}</tr></thead><tbody>${lines}</tbody></table>`
}
