/** What documents about the whole service are written from. */
import type { Publisher } from './publisher.ts'

export interface Site {
  readonly publisher: Publisher
  /** The URL of a path of the service, which begins with a slash. */
  urlOf(path: string): string
}
