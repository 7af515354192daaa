/** What a harvester relies on: rules that a running service keeps or breaks. */
import type { Target } from './target.ts'

export interface Rule {
  /** What must hold, as a statement. */
  readonly name: string
  /** @returns what is wrong, a sentence each; nothing where the rule is kept */
  check(target: Target): Promise<readonly string[]>
}

export interface Harvester {
  readonly name: string
  readonly rules: readonly Rule[]
}

export interface Outcome {
  readonly harvester: string
  readonly rule: string
  /** Empty where the rule is kept. */
  readonly wrong: readonly string[]
}

/** Plays every rule, one after the other; one that cannot be played is not kept. */
export async function play(harvesters: readonly Harvester[], target: Target): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { name, rules } of harvesters) {
    for (const rule of rules) {
      const wrong = await rule.check(target).catch((error: unknown) => [String(error)])
      outcomes.push({ harvester: name, rule: rule.name, wrong })
    }
  }
  return outcomes
}
