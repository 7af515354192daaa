/** On paper: the content alone, and where its links lead. */
export const PRINT = `
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --raised: #fff }
  body { font-size: 10.5pt }
  header.site nav, .switch, .skip, .trail, .search, .filters, aside, .way, .sorting, .pages, .downloads, .provenance { display: none }
  .columns { display: block }
  main { max-width: none; padding: 1rem 0 }
  .card, .panel { break-inside: avoid; margin-bottom: .5rem }
  .lead { display: block }
  a { color: inherit }
  .fields a[rel=nofollow]::after { content: " (" attr(href) ")"; font-size: .85em }
}
`
