/** Where names stand beside marks, so that none covers another: to the right, to the left, below, above, or nowhere. */
export interface Mark {
  readonly x: number
  readonly y: number
  /** From its middle to its edge. */
  readonly radius: number
  readonly name: string
  /** The height of its letters. */
  readonly size: number
}

export interface Named {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP = 5

/** How wide a letter is on average, of its height: more than it is, rather than less. */
const LETTER = 0.58

/** Each mark with the place of its name; null where there is no room. The first ones choose first. */
export function placeNames<M extends Mark>(marks: readonly M[], width: number): [M, Named | null][] {
  const taken = marks.map(boxOf)
  return marks.map((mark, index) => {
    const own = taken[index]
    for (const { anchor, box } of choices(mark)) {
      const isFree = taken.every((other) => other === own || !overlap(box, other))
      if (!isFree || box.left < 0 || box.right > width) continue
      taken.push(box)
      const x = { start: box.left, middle: mark.x, end: box.right }[anchor]
      return [mark, { x: tenths(x), y: tenths(box.bottom - mark.size / 6), anchor }]
    }
    return [mark, null]
  })
}

function boxOf({ x, y, radius }: Mark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** The best place first. */
function choices({ x, y, radius, name, size }: Mark): { anchor: Named['anchor']; box: Box }[] {
  const length = name.length * size * LETTER
  const away = radius + GAP
  const at = (left: number, middle: number): Box => {
    return { left, right: left + length, top: middle - size / 2, bottom: middle + size / 2 }
  }
  return [
    { anchor: 'start', box: at(x + away, y) },
    { anchor: 'end', box: at(x - away - length, y) },
    { anchor: 'middle', box: at(x - length / 2, y + away + size / 2) },
    { anchor: 'middle', box: at(x - length / 2, y - away - size / 2) },
  ]
}

const tenths = (value: number) => Math.round(value * 10) / 10

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
