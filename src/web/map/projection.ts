/** From degrees to the plane of a small map: equirectangular, true to scale in the middle. */
export interface Degrees {
  readonly longitude: number
  readonly latitude: number
}

/** The size of a map, and where points lie on it, in its own units. */
export interface Projection {
  readonly height: number
  of(point: Degrees): { readonly x: number; readonly y: number }
}

/** Room around the outermost points: for their marks and names. */
const MARGIN = 60

/** @param width of the map; its height follows */
export function projectionOf(points: readonly Degrees[], width: number): Projection {
  const longitudes = points.map(({ longitude }) => longitude)
  const latitudes = points.map(({ latitude }) => latitude)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * MARGIN) / ((east - west) * shrink)
  const rounded = (value: number) => Math.round(value * 10) / 10
  return {
    height: Math.round((north - south) * scale + 2 * MARGIN),
    of: ({ longitude, latitude }) => ({
      x: rounded(MARGIN + (longitude - west) * shrink * scale),
      y: rounded(MARGIN + (north - latitude) * scale),
    }),
  }
}
