/** Lines of cells as RFC 4180 has them: quoted where they must be, ended by CR LF. */
export function lineWriter(delimiter: ',' | ';'): (cells: readonly string[]) => string {
  const special = new RegExp(`[${delimiter}"\\r\\n]`)
  const quoted = (cell: string) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return (cells) => {
    const line = cells.map(quoted).join(delimiter)
    // Many readers skip an empty line, and with it a record of one empty cell.
    return `${line === '' ? '""' : line}\r\n`
  }
}
