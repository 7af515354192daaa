/** What is shown, as plain data: the service writes it as HTML, the web component makes elements of it. */

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}

/** An element, or a text. */
export type Tree = Element | string

/** An element; children that are null are left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Tree | null)[]
): Element {
  return { tag, attributes, children: children.filter((child) => child !== null) }
}
