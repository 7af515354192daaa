/**
 * Makes a map of tiles of the drawing of the communes, when it is about to be seen: nothing is asked of the tiles'
 * host before. The drawing stays until a tile is there, and for good if none comes.
 */

for (const place of document.querySelectorAll('.tiles')) {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      lay(place).catch((error) => console.warn(error))
    },
    { rootMargin: '200px' },
  )
  seen.observe(place)
}

/** Lays the map over the drawing, and shows it with its first tile. */
async function lay(place) {
  const { library, styleSheet, tiles: url, attribution } = place.dataset
  await Promise.all([import(library), styled(styleSheet)])
  const drawing = place.querySelector('svg')
  const ground = document.createElement('div')
  ground.className = 'ground'
  ground.setAttribute('role', 'region')
  ground.setAttribute('aria-label', drawing.getAttribute('aria-label'))
  place.append(ground)
  const map = mapOn(ground, place.dataset)
  const marks = [...place.querySelectorAll('template')].map((template) => mark(template, map, place.dataset))
  // Asked so, their host is told of no cookie, and cannot set one.
  const layer = L.tileLayer(url, { attribution: escaped(attribution), maxZoom: 18, crossOrigin: 'anonymous' })
  layer.once('tileload', () => {
    // Whoever is at a mark of the drawing goes on at the same one of the map.
    const { activeElement } = document
    const label = drawing.contains(activeElement) && activeElement.getAttribute('aria-label')
    place.classList.add('tiled')
    marks.find((one) => one.getAttribute('aria-label') === label)?.focus()
  })
  layer.on('load', () => {
    if (place.classList.contains('tiled')) return
    // Not one came. Leaflet is not done with this event yet.
    setTimeout(() => {
      map.remove()
      ground.remove()
    })
  })
  layer.addTo(map)
}

function styled(href) {
  return new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }),
    )
  })
}

/** The page scrolls under the wheel and one finger; zooming takes the buttons, the keys, or two fingers. */
function mapOn(ground, { bounds, zoomIn, zoomOut }) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(ground, {
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    ...(isStill && {
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
    }),
  })
  // Also where a popup asks for room.
  if (isStill) map.panBy = (offset) => L.Map.prototype.panBy.call(map, offset, { animate: false })
  map.attributionControl.setPrefix(false)
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map)
  const [south, west, north, east] = bounds.split(' ').map(Number)
  const corners = [
    [south, west],
    [north, east],
  ]
  map.fitBounds(corners, { padding: [24, 24] })
  ground.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup()
  })
  return map
}

/** Puts a mark on the map; opened, the focus is in its popup, and closed, again on the mark. */
function mark({ content, dataset: { at, name } }, map, { close }) {
  const [icon, popup] = content.cloneNode(true).children
  const { value: size } = icon.width.baseVal
  const marker = L.marker(at.split(' ').map(Number), {
    icon: L.divIcon({ html: icon, className: 'mark', iconSize: [size, size] }),
    title: name,
  })
  marker.addTo(map).bindPopup(popup)
  const button = marker.getElement()
  button.setAttribute('aria-label', name)
  marker.on('popupopen', ({ popup: opened }) => {
    const box = opened.getElement()
    box.querySelector('.leaflet-popup-close-button').setAttribute('aria-label', close)
    box.querySelector('a').focus({ preventScroll: true })
  })
  marker.on('popupclose', ({ popup: closed }) => {
    const { activeElement, body } = document
    if (activeElement === body || closed.getElement()?.contains(activeElement))
      button.focus({ preventScroll: true })
  })
  return button
}

/** Leaflet takes an attribution for HTML. */
function escaped(text) {
  const span = document.createElement('span')
  span.textContent = text
  return span.innerHTML
}
