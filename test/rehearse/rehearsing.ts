/** A service to rehearse with, whose answers a test may spoil on their way. */
import type { Test } from 'tap'
import type { Rule } from '../../rehearse/rule.ts'
import { type Asking, type Reply, rememberingTarget, replyOf, type Target } from '../../rehearse/target.ts'
import { BASE_URL, makeWorld } from '../world.ts'

/** What becomes of an answer: its status, its headers and its text, as far as they change. */
export type Spoil = (reply: Reply, asking: Asking) => Partial<Spoilt>

interface Spoilt {
  readonly status: number
  /** Null takes a header away. */
  readonly headers: Readonly<Record<string, string | null>>
  readonly text: string
}

export async function rehearsing(t: Test): Promise<(spoil?: Spoil) => Target> {
  const { app } = await makeWorld(t)
  return (spoil = () => ({})) =>
    rememberingTarget(BASE_URL, async (url, asking) => {
      const { method = 'GET', headers: sent = {} } = asking
      const answer = await app.inject({ method, url: url.replace(BASE_URL, ''), headers: sent })
      const headers = new Headers(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      )
      const reply = replyOf(url, answer.statusCode, headers, answer.rawPayload)
      const { status = reply.status, headers: changed = {}, text } = spoil(reply, asking)
      for (const [name, value] of Object.entries(changed)) {
        if (value === null) headers.delete(name)
        else headers.set(name, value)
      }
      return replyOf(url, status, headers, text === undefined ? reply.body : Buffer.from(text))
    })
}

/** Replaces a text in the answers whose URL ends so. */
export const replacing =
  (end: string, from: string | RegExp, to: string): Spoil =>
  ({ url, text }) =>
    url.endsWith(end) ? { text: text.replaceAll(from, to) } : {}

export interface Case {
  readonly spoil: Spoil
  /** The rule that breaks, by the beginning of its name. */
  readonly rule: string
  /** What it says. */
  readonly wrong: RegExp
}

/** All rules are kept, and each breaks where it should. */
export async function testRules(t: Test, rules: readonly Rule[], cases: readonly Case[]): Promise<void> {
  const targetWith = await rehearsing(t)
  const kept = targetWith()
  for (const rule of rules) t.strictSame(await rule.check(kept), [], rule.name)
  for (const { spoil, rule: start, wrong } of cases) {
    const rule = rules.find(({ name }) => name.startsWith(start))
    if (rule === undefined) throw new Error(`No rule begins with “${start}”.`)
    t.match((await rule.check(targetWith(spoil))).join('\n'), wrong, `not: ${rule.name}`)
  }
  const broken = new Set(cases.map(({ rule }) => rules.find(({ name }) => name.startsWith(rule))))
  t.equal(broken.size, rules.length, 'every rule was seen broken')
}
