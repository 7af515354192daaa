/** Where laureates are on a drawing: their communes, set out within a frame and apart from each other. */
import type { Laureate } from './setting.ts'

/** In units of the drawing, which is scaled to the width that there is. */
export const WIDTH = 480
export const HEIGHT = 360
export const RADIUS = 13
const MARGIN = 40

/** A commune with its laureates. */
export interface Commune {
  readonly name: string
  readonly laureates: readonly Laureate[]
  readonly longitude: number
  readonly latitude: number
}

export interface Place extends Commune {
  /** From the left and from the top. */
  readonly x: number
  readonly y: number
  /** Whether it lies outside of the frame: it is then at its edge, in the direction of the commune. */
  readonly isFar: boolean
}

export interface Drawing {
  readonly places: readonly Place[]
  /** How many units a kilometre has. */
  readonly kilometre: number
}

/** Groups laureates by where their seats are; those that nobody can place are left out. */
export function communesOf(laureates: readonly Laureate[]): Commune[] {
  const placed = laureates.flatMap((laureate) => {
    const { longitude, latitude, city } = laureate
    if (longitude === null || latitude === null) return []
    return { laureate, longitude, latitude, name: city ?? '' }
  })
  const groups = Map.groupBy(placed, ({ longitude, latitude }) => `${longitude},${latitude}`)
  return [...groups.values()].flatMap((members) => {
    const laureates = members.map(({ laureate }) => laureate)
    return members.slice(0, 1).map((first) => ({ ...first, laureates }))
  })
}

/** Degrees are of equal length around the equator only: this is how long one is, in kilometres. */
const DEGREE = 111.2

/** How many times the usual distance from the middle is far. */
const FAR = 5

/** Draws communes to scale, as large as those fit that are not far from most. */
export function drawingOf(communes: readonly Commune[]): Drawing {
  const middle = {
    longitude: median(communes.map(({ longitude }) => longitude)),
    latitude: median(communes.map(({ latitude }) => latitude)),
  }
  const shrinking = Math.cos((middle.latitude * Math.PI) / 180)
  const points = communes.map((commune) => {
    const east = (commune.longitude - middle.longitude) * DEGREE * shrinking
    const south = (middle.latitude - commune.latitude) * DEGREE
    return { commune, east, south, distance: Math.hypot(east, south) }
  })
  // Half of them are at least so near; where all are in one place, a kilometre is.
  const reach = FAR * Math.max(median(points.map(({ distance }) => distance)), 1)
  const near = points.filter(({ distance }) => distance <= reach)
  const [west, right] = span(near.map(({ east }) => east))
  const [north, bottom] = span(near.map(({ south }) => south))
  const kilometre = Math.min((WIDTH - 2 * MARGIN) / (right - west), (HEIGHT - 2 * MARGIN) / (bottom - north))
  const places = points.map(({ commune, east, south, distance }) => {
    const x = WIDTH / 2 + (east - (west + right) / 2) * kilometre
    const y = HEIGHT / 2 + (south - (north + bottom) / 2) * kilometre
    return { ...commune, ...withinFrame(x, y), isFar: distance > reach }
  })
  return { places: apart(places), kilometre }
}

/** The bounds of some numbers, at least two apart. */
function span(numbers: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const lacking = Math.max(0, 2 - (most - least)) / 2
  return [least - lacking, most + lacking]
}

/** The one in the middle of some numbers; there is at least one. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}

/** A point, or where the straight way from the middle to it crosses the frame. */
function withinFrame(x: number, y: number): { x: number; y: number } {
  const [across, down] = [WIDTH / 2 - RADIUS - 3, HEIGHT / 2 - RADIUS - 3]
  const [fromMiddle, below] = [x - WIDTH / 2, y - HEIGHT / 2]
  const excess = Math.max(Math.abs(fromMiddle) / across, Math.abs(below) / down, 1)
  return { x: WIDTH / 2 + fromMiddle / excess, y: HEIGHT / 2 + below / excess }
}

/** Moves places away from each other until no two overlap, or for so many rounds. */
function apart<P extends { x: number; y: number }>(places: readonly P[]): P[] {
  const moved = places.map((place) => ({ ...place }))
  for (let round = 0; round < 50; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const [across, down] = [other.x - one.x || 0.01, other.y - one.y]
        const distance = Math.hypot(across, down)
        const push = (2 * RADIUS + 2 - distance) / distance / 2
        if (push <= 0) continue
        Object.assign(one, withinFrame(one.x - across * push, one.y - down * push))
        Object.assign(other, withinFrame(other.x + across * push, other.y + down * push))
      }
    }
  }
  return moved
}
