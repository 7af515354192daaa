/** The style of all pages, in one piece: small enough to go with each of them. */
import { BASE } from './style/base.ts'
import { CONTROLS } from './style/controls.ts'
import { HOME_STYLE } from './style/home.ts'
import { PRINT } from './style/print.ts'
import { RECORDS } from './style/records.ts'
import { SITE } from './style/site.ts'
import { THEME } from './style/theme.ts'

/** Without what only we read. */
export const STYLE = [THEME, BASE, SITE, CONTROLS, RECORDS, HOME_STYLE, PRINT]
  .join('')
  .replaceAll(/\s*\n\s*/g, '')
  .replaceAll(/\s*([{};,])\s*/g, '$1')
