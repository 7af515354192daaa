/**
 * Entry point of `npm run rehearse -- URL`: plays what harvesters do against a running service, and says which of
 * their rules it keeps. Exit code 1 if one is broken, or a point of quality is missed.
 */
import { HARVESTERS } from './harvesters.ts'
import { isFine, report } from './report.ts'
import { play } from './rule.ts'
import { scores } from './score.ts'
import { openTarget } from './target.ts'

const [url = '', ...more] = process.argv.slice(2)
if (more.length === 0 && URL.canParse(url)) {
  const target = openTarget(url.replace(/\/$/, ''))
  const outcomes = await play(HARVESTERS, target)
  // Without a catalogue, the rules have said why.
  const predicted = await scores(target).catch(() => [])
  console.log(report(outcomes, predicted))
  if (!isFine(outcomes, predicted)) process.exitCode = 1
} else {
  console.error('Usage: npm run rehearse -- URL, with the public address of the service.')
  process.exitCode = 1
}
