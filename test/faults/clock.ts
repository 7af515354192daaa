/** Loaded before a program (`--import`): its clock is then wrong, by as many milliseconds as a file says at the moment. */
import { readFileSync } from 'node:fs'

const file = String(process.env.WRONG_CLOCK)
const right = Date.now
const now = () => right() + Number(readFileSync(file, 'utf8'))

globalThis.Date = new Proxy(Date, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
