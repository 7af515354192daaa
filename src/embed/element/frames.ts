/** Frames of the service on this page: as high as what they show. */
import { HEIGHT_MESSAGE } from '../view/height-message.ts'

/** @param origin that of the service: whatever another one says is not listened to */
export function followHeights(origin: string): void {
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== HEIGHT_MESSAGE || !(data.height > 0)) return
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = String(Math.ceil(data.height))
    }
  })
}
