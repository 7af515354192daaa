/** Each way of asking, in both languages; the sentences leave out how they end if nothing is said of the page. */
import t, { type Test } from 'tap'
import { RESOURCES } from '../../../src/resources/index.ts'
import { makeWorld } from '../../world.ts'

type Case = readonly [query: string, english: string, french: string]

const ENDS = { en: ', by identifier.', fr: ', par identifiant.' }

/** Expected texts are written with ordinary spaces. */
const typeset = (text: string) => text.replace(/(?<=«) | (?=[»:;])|(?<=\d) (?=m )/g, '\u00A0')

async function checkCases(t: Test, path: string, cases: readonly Case[]) {
  const { app } = await makeWorld(t)
  for (const [query, english, french] of cases) {
    for (const [language, expected] of [
      ['en', typeset(english)],
      ['fr', typeset(french)],
    ] as const) {
      const url = `/v1/${path}?${encodeURI(query).replaceAll('+', '%2B')}`
      const answer = await app.inject({ url, headers: { 'accept-language': language } })
      t.equal(answer.statusCode, 200, url)
      t.equal(answer.json().meta.query, expected.endsWith('.') ? expected : expected + ENDS[language], query)
    }
  }
}

t.test('nothing, a search, an order, a page', (t) =>
  checkCases(t, 'laureates', [
    ['', 'All laureates', 'L’ensemble des lauréats'],
    [
      'q=l\'épicerie "circuit court"',
      'Laureates that match the search “l\'épicerie "circuit court"”, by relevance.',
      'Lauréats répondant à la recherche « l\'épicerie "circuit court" », par pertinence.',
    ],
    [
      'q=vélo&sort=city',
      'Laureates that match the search “vélo”, sorted by commune of the seat.',
      'Lauréats répondant à la recherche « vélo », tri par commune du siège.',
    ],
    [
      'sort=-founded_year,epci_name,-id&limit=5',
      'All laureates, sorted by founding year (descending), then EPCI, then identifier (descending), page of 5.',
      'L’ensemble des lauréats, tri par année de création (décroissant), puis par EPCI, puis par identifiant (décroissant), page de 5.',
    ],
  ]),
)

t.test('what each operator says of one value, and how it is denied', (t) =>
  checkCases(t, 'laureates', [
    [
      'city=Nanterre',
      'Laureates whose commune of the seat is “Nanterre”',
      'Lauréats ayant pour commune du siège « Nanterre »',
    ],
    [
      'city=Nanterre&city=Antony&city=Nanterre',
      'Laureates whose commune of the seat is “Antony” or “Nanterre”',
      'Lauréats ayant pour commune du siège « Antony » ou « Nanterre »',
    ],
    [
      'city__in=Nanterre,Antony,Lyon',
      'Laureates whose commune of the seat is “Nanterre”, “Antony”, or “Lyon”',
      'Lauréats ayant pour commune du siège « Nanterre », « Antony » ou « Lyon »',
    ],
    [
      'city__ne=Nanterre&city__ne=Lyon',
      'Laureates whose commune of the seat is not “Lyon” or “Nanterre”',
      'Lauréats n’ayant pas pour commune du siège « Lyon » ou « Nanterre »',
    ],
    [
      'insee_code=92050&legal_form__ne=cooperative',
      'Laureates whose INSEE code is “92050” and whose legal form is not “cooperative”',
      'Lauréats ayant pour code INSEE « 92050 » et n’ayant pas pour forme juridique « coopérative »',
    ],
    [
      'name__contains=mai&name__contains=lit',
      'Laureates whose name as printed contains “lit” or “mai”',
      'Lauréats avec « lit » ou « mai » dans leur nom imprimé',
    ],
    [
      "filter=name NOT LIKE '%mai%' AND name NOT LIKE '%lit%'",
      'Laureates whose name as printed does not contain “mai” or “lit”',
      'Lauréats sans « mai » ou « lit » dans leur nom imprimé',
    ],
    [
      'city__startswith=mon',
      'Laureates whose commune of the seat begins with “mon”',
      'Lauréats avec « mon » au début de leur commune du siège',
    ],
    [
      "filter=city NOT LIKE 'mon%'",
      'Laureates whose commune of the seat does not begin with “mon”',
      'Lauréats sans « mon » au début de leur commune du siège',
    ],
    [
      "filter=legal_form LIKE 'asso%'",
      'Laureates whose legal form begins with “asso”',
      'Lauréats avec « asso » au début de leur forme juridique',
    ],
    [
      'founded_year=1986',
      'Laureates whose founding year is 1986',
      'Lauréats ayant pour année de création 1986',
    ],
    [
      'founded_year__gt=1986&longitude__lt=2.25',
      'Laureates whose founding year is greater than 1986 and whose longitude is less than 2.25',
      'Lauréats ayant pour année de création plus de 1986 et ayant pour longitude moins de 2,25',
    ],
    [
      'founded_year__gte=1986&longitude__lte=2.25',
      'Laureates whose founding year is at least 1986 and whose longitude is at most 2.25',
      'Lauréats ayant pour année de création au moins 1986 et ayant pour longitude au plus 2,25',
    ],
    [
      'filter=NOT founded_year > 1986 AND NOT longitude < 2.25',
      'Laureates whose founding year is not greater than 1986 and whose longitude is not less than 2.25',
      'Lauréats n’ayant pas pour année de création plus de 1986 et n’ayant pas pour longitude moins de 2,25',
    ],
    [
      'filter=NOT founded_year >= 1986 AND NOT longitude <= 2.25',
      'Laureates whose founding year is not at least 1986 and whose longitude is not at most 2.25',
      'Lauréats n’ayant pas pour année de création au moins 1986 et n’ayant pas pour longitude au plus 2,25',
    ],
    [
      'founded_year__lte=2002&founded_year__gte=1986',
      'Laureates whose founding year is between 1986 and 2002',
      'Lauréats ayant pour année de création entre 1986 et 2002',
    ],
    [
      'filter=founded_year NOT BETWEEN 1986 AND 2002',
      'Laureates whose founding year is not between 1986 and 2002',
      'Lauréats n’ayant pas pour année de création entre 1986 et 2002',
    ],
    ['founded_year__isnull=true', 'Laureates with no founding year', 'Lauréats sans année de création'],
    [
      'founded_year__isnull=false',
      'Laureates whose founding year is given',
      'Lauréats avec année de création',
    ],
  ]),
)

t.test('what is said of moments', (t) =>
  checkCases(t, 'changes', [
    [
      'published_at=2026-11-24&published_at=2026-11-25',
      'Changes whose time of publication is on “2026-11-24” or “2026-11-25”',
      'Changements ayant pour date de publication le « 2026-11-24 » ou « 2026-11-25 »',
    ],
    [
      'published_at=2026-11-24T08:30:00Z',
      'Changes whose time of publication is “2026-11-24T08:30:00Z”',
      'Changements ayant pour date de publication « 2026-11-24T08:30:00Z »',
    ],
    [
      "filter=published_at > '2026-11-24' AND NOT published_at >= '2026-12-24'",
      'Changes whose time of publication is after “2026-11-24T23:59:59Z” and whose time of publication is not at the earliest “2026-12-24T00:00:00Z”',
      'Changements ayant pour date de publication un moment après « 2026-11-24T23:59:59Z » et n’ayant pas pour date de publication au plus tôt « 2026-12-24T00:00:00Z »',
    ],
    [
      "filter=published_at < '2026-11-24' OR published_at <= '2026-11-23'",
      'Changes whose time of publication is before “2026-11-24T00:00:00Z” or whose time of publication is at the latest “2026-11-23T23:59:59Z”',
      'Changements ayant pour date de publication un moment avant « 2026-11-24T00:00:00Z » ou ayant pour date de publication au plus tard « 2026-11-23T23:59:59Z »',
    ],
  ]),
)

t.test('what is said of lists, and of what is so or not', (t) =>
  checkCases(t, 'contacts', [
    [
      'emails=a@b.fr&emails__ne=c@d.fr',
      'Contacts with “a@b.fr” among their mailboxes and without “c@d.fr” among their mailboxes',
      'Contacts avec « a@b.fr » parmi leurs courriels et sans « c@d.fr » parmi leurs courriels',
    ],
    [
      'emails__contains=gmail&phones__startswith=+33',
      'Contacts with one of their mailboxes containing “gmail” and with one of their telephones beginning with “+33”',
      'Contacts avec une valeur contenant « gmail » parmi leurs courriels et avec une valeur commençant par « +33 » parmi leurs téléphones',
    ],
    [
      "filter=emails NOT LIKE '%gmail%' AND phones NOT LIKE '+33%'",
      'Contacts with none of their mailboxes containing “gmail” and with none of their telephones beginning with “+33”',
      'Contacts sans valeur contenant « gmail » parmi leurs courriels et sans valeur commençant par « +33 » parmi leurs téléphones',
    ],
    [
      'websites__isnull=true&phones__isnull=false',
      'Contacts with telephones and with no websites',
      'Contacts avec des téléphones et sans sites internet',
    ],
    [
      'personal_data=true',
      'Contacts answering yes to “personal data”',
      'Contacts répondant oui à « données personnelles »',
    ],
    [
      'personal_data__ne=false',
      'Contacts not answering no to “personal data”',
      'Contacts ne répondant pas non à « données personnelles »',
    ],
  ]),
)

t.test('related records: those that refer to a record, and the one that it refers to', async (t) => {
  await checkCases(t, 'laureates', [
    [
      'funding_purposes.category=equipment',
      'Laureates with funding purposes whose category is “equipment”',
      'Lauréats avec des objets du financement ayant pour catégorie « équipement et matériel »',
    ],
    [
      'funding_purposes.category__ne=equipment',
      'Laureates without funding purposes whose category is “equipment”',
      'Lauréats sans objets du financement ayant pour catégorie « équipement et matériel »',
    ],
    [
      'contacts.city=Nanterre&city=Lyon',
      'Laureates whose commune of the seat is “Lyon” and with contacts (whose commune is “Nanterre”)',
      'Lauréats ayant pour commune du siège « Lyon » et avec des contacts (ayant pour commune « Nanterre »)',
    ],
    [
      'findings.severity=error&findings.severity=warning',
      'Laureates with findings whose severity is “very likely wrong” or “doubtful”',
      'Lauréats avec des constats ayant pour gravité « très probablement faux » ou « douteux »',
    ],
  ])
  await checkCases(t, 'actions', [
    [
      'laureates.city=Nanterre',
      'Actions belonging to laureates whose commune of the seat is “Nanterre”',
      'Actions relevant des lauréats ayant pour commune du siège « Nanterre »',
    ],
    [
      'editions.year__ne=2023&editions.budget_eur__isnull=true',
      'Actions belonging to editions (with no budget (€)) and not belonging to editions (whose year is 2023)',
      'Actions relevant des éditions (sans budget (€)) et ne relevant pas des éditions (ayant pour année 2023)',
    ],
  ])
})

t.test('where the records are', (t) =>
  checkCases(t, 'laureates', [
    [
      'bbox=2.14,48.72,2.34,48.96',
      'Laureates in the rectangle (longitude 2.14 to 2.34, latitude 48.72 to 48.96)',
      'Lauréats dans le rectangle (longitude de 2,14 à 2,34 et latitude de 48,72 à 48,96)',
    ],
    [
      'near=2.2,48.89&radius=1500.5&city=Nanterre',
      'Laureates whose commune of the seat is “Nanterre” and at most 1500.5 m from the point (longitude 2.2, latitude 48.89), sorted by distance.',
      'Lauréats ayant pour commune du siège « Nanterre » et à 1500,5 m au plus du point (longitude 2,2 et latitude 48,89), tri par distance.',
    ],
    [
      'near=-0.5,0&sort=-name',
      'Laureates at most 5000 m from the point (longitude -0.5, latitude 0), sorted by name as printed (descending).',
      'Lauréats à 5000 m au plus du point (longitude -0,5 et latitude 0), tri par nom imprimé (décroissant).',
    ],
  ]),
)

t.test('AND, OR and NOT cannot be read in another way', (t) =>
  checkCases(t, 'laureates', [
    [
      "filter=city = 'Lyon' OR founded_year = 2002",
      'Laureates whose commune of the seat is “Lyon” or whose founding year is 2002',
      'Lauréats ayant pour commune du siège « Lyon » ou ayant pour année de création 2002',
    ],
    [
      "filter=city = 'Lyon' OR founded_year = 2002&q=vélo",
      'Laureates (whose commune of the seat is “Lyon” or whose founding year is 2002) and that match the search “vélo”, by relevance.',
      'Lauréats (ayant pour commune du siège « Lyon » ou ayant pour année de création 2002) et répondant à la recherche « vélo », par pertinence.',
    ],
    [
      "filter=NOT (city = 'Lyon' OR founded_year IS NULL)",
      'Laureates whose commune of the seat is not “Lyon” and whose founding year is given',
      'Lauréats n’ayant pas pour commune du siège « Lyon » et avec année de création',
    ],
    [
      "filter=edition = '2023' AND (city = 'Lyon' OR (founded_year > 2002 AND NOT name = 'ASSOL'))",
      'Laureates whose edition is “2023” and (whose commune of the seat is “Lyon” or (whose founding year is greater than 2002 and whose name as printed is not “ASSOL”))',
      'Lauréats ayant pour édition « 2023 » et (ayant pour commune du siège « Lyon » ou (ayant pour année de création plus de 2002 et n’ayant pas pour nom imprimé « ASSOL »))',
    ],
  ]),
)

t.test('what is shown of the records, and beside them', (t) =>
  checkCases(t, 'laureates', [
    [
      'fields=id,city',
      'All laureates, by identifier; fields shown: identifier and commune of the seat.',
      'L’ensemble des lauréats, par identifiant ; champs montrés : identifiant et commune du siège.',
    ],
    [
      'fields=',
      'All laureates, by identifier; fields shown: none.',
      'L’ensemble des lauréats, par identifiant ; champs montrés : aucun.',
    ],
    [
      'include=actions.funding_purposes,actions.editions,contacts',
      'All laureates, by identifier; included: actions (with their editions and funding purposes) and contacts.',
      'L’ensemble des lauréats, par identifiant ; en complément : actions (avec leurs éditions et objets du financement) et contacts.',
    ],
    [
      'q=jardin&include=contacts,excerpts&limit=20',
      'Laureates that match the search “jardin”, by relevance, page of 20; included: contacts and excerpts.',
      'Lauréats répondant à la recherche « jardin », par pertinence, page de 20 ; en complément : contacts et extraits.',
    ],
    [
      'include=actions,contacts,provenance&facets=legal_form,city',
      'All laureates, by identifier; included: actions, contacts, and provenance; values counted: legal form and commune of the seat.',
      'L’ensemble des lauréats, par identifiant ; en complément : actions, contacts et provenance ; valeurs comptées : forme juridique et commune du siège.',
    ],
  ]),
)

t.test('the page that a cursor leads to', async (t) => {
  const { get } = await makeWorld(t)
  const { links, meta } = await get('/v1/laureates?limit=5')
  t.equal(meta.query, 'L’ensemble des lauréats, par identifiant, page de 5.')
  const page = async (url = '') => (await get(url.replace('http://127.0.0.1:3000', ''))).meta.query
  t.equal(await page(links.next), 'L’ensemble des lauréats, par identifiant, page de 5 après un curseur.')
  t.equal(
    await page(links.next?.replace('&limit=5', '')),
    'L’ensemble des lauréats, par identifiant, page après un curseur.',
  )
  t.equal(await page(links.last), 'L’ensemble des lauréats, par identifiant, page de 5 avant un curseur.')
})

t.test('no two fields of a resource have one title, in either language', async (t) => {
  for (const { name, fields } of RESOURCES) {
    for (const language of ['en', 'fr'] as const) {
      const titles = Object.values(fields).map(({ title }) => title[language].toLowerCase())
      t.equal(new Set(titles).size, titles.length, `${name}: ${titles.join(', ')}`)
    }
  }
})
