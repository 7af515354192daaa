/** The names of places beside their markers, where there is room. */
import { HEIGHT, type Place, RADIUS, WIDTH } from './places.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How much room a letter takes, about, and a line, in units of the drawing. */
const LETTER = 7.2
const LINE = 14

/** A name, and the box that it fits into, beside a place to its right or not. */
export interface Label {
  readonly name: string
  readonly box: Box
  readonly isLeft: boolean
}

/** The names of places; one that would cover something is left out. */
export function labelled(places: readonly Place[]): Label[] {
  const taken = places.map(({ x, y }) => boxAt(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS))
  // Where the scale is.
  taken.push(boxAt(0, HEIGHT - 30, WIDTH / 3, 30))
  return places.flatMap(({ name, x, y }) => {
    const width = name.length * LETTER
    const beside = RADIUS + 4
    const candidates = [
      boxAt(x + beside, y - LINE / 2, width, LINE),
      boxAt(x - beside - width, y - LINE / 2, width, LINE),
      boxAt(x - width / 2, y - beside - LINE, width, LINE),
      boxAt(x - width / 2, y + beside, width, LINE),
    ]
    const box = candidates.find((one) => isInside(one) && !taken.some((other) => overlap(one, other)))
    if (box === undefined) return []
    taken.push(box)
    return { name, box, isLeft: box.right < x }
  })
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height }
}

function isInside({ left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
