/** A real browser for the tests: Debian's Chromium. Without one they are skipped, loudly, but never in CI. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import type { Test } from 'tap'

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the browser tests cannot run here; false if they can. */
export const noBrowser: string | false =
  existsSync(EXECUTABLE) || process.env.CI === 'true'
    ? false
    : `NO BROWSER TESTS: there is no ${EXECUTABLE}; install Chromium, or name it in CHROMIUM`

/** Starts the browser; it is closed with the test. */
export async function startBrowser(t: Test): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  t.teardown(() => browser.close())
  return browser
}
