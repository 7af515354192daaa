import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openRevision } from '../../src/open-revision.ts'
import { runPublish } from '../program.ts'
import { EDITION_2023, publish2023 } from '../world.ts'

const BROCHURE = readFileSync(join(EDITION_2023, 'brochure.txt'), 'utf8')

/** The 2023 edition, and a correction of it that is not published yet. */
function prepare(t: Test) {
  const DATABASE_PATH = publish2023(t)
  const corrected = join(DATABASE_PATH, '..', 'corrected.txt')
  writeFileSync(corrected, BROCHURE.replace('contact@assol-mncp.fr', 'bonjour@assol-mncp.fr'))
  const publish = (...words: readonly string[]) => runPublish(words, { DATABASE_PATH })
  return { DATABASE_PATH, corrected, publish }
}

/** The revision that a file holds, and a mailbox in it. */
function held(path: string) {
  const { id, brochure, close } = openRevision(path, Number.POSITIVE_INFINITY)
  const [mailbox] = /\w+@assol-mncp\.fr/.exec(String(brochure('2023'))) ?? []
  close()
  return { id, mailbox }
}

t.test('a rehearsal lists what publishing would change, and changes nothing', async (t) => {
  const { DATABASE_PATH, corrected, publish } = prepare(t)
  const before = readFileSync(DATABASE_PATH)
  const rehearsed = publish(corrected, '--dry-run')
  t.equal(rehearsed.status, 0, rehearsed.errors)
  t.match(
    rehearsed.output,
    /^Nothing was published\. It would be revision [0-9a-f]{16}:\n {2}PROGR'ESS 2023: 13 l/,
  )
  t.match(rehearsed.output, /^with \d+ changes:$/m)
  t.match(
    rehearsed.output,
    /^ {2}~ contacts 2023-assol-contact emails$/m,
    'what reaches a person is not told',
  )
  t.ok(readFileSync(DATABASE_PATH).equals(before))
  const { output } = publish(EDITION_2023, '--dry-run')
  t.match(output, /^Nothing is new: it would still be revision [0-9a-f]{16}\.$/m)
  writeFileSync(corrected, BROCHURE.replace(/^2023$/m, '2024').replace('Nanterre', 'Antony'))
  const added = publish('--dry-run', corrected).output
  t.match(added, /^ {2}\+ laureates 2024-assol$/m)
  writeFileSync(corrected, BROCHURE.replace('ASSOL', 'ASSOLE'))
  t.match(publish('--dry-run', corrected).output, /^ {2}- laureates 2023-assol$/m)
})

t.test('a value is withheld', async (t) => {
  const { DATABASE_PATH, publish } = prepare(t)
  t.match(
    publish('withhold', 'contact@assol-mncp.fr', 'Demande.', '--dry-run').output,
    /^Nothing was published\.(?:.|\n)*^Earlier revisions would be kept no longer\.$/m,
  )
  t.equal(held(DATABASE_PATH).mailbox, 'contact@assol-mncp.fr')
  t.match(
    publish('withhold', 'contact@assol-mncp.fr', 'Demande.').output,
    /^Published revision [0-9a-f]{16}:$(?:.|\n)*^Earlier revisions are kept no longer\.$/m,
  )
  t.equal(held(DATABASE_PATH).mailbox, undefined)
  t.match(publish('withhold', 'contact@assol-mncp.fr', 'Demande.'), { status: 1, errors: /holds the value/ })
})

t.test('the history goes on when a revision is taken back', async (t) => {
  const { DATABASE_PATH, corrected, publish } = prepare(t)
  const first = held(DATABASE_PATH)
  t.match(publish('rollback'), { status: 1, errors: 'No revision is kept to go back to. These are: ' })
  t.equal(publish(corrected).status, 0)
  const second = held(DATABASE_PATH)
  t.equal(second.mailbox, 'bonjour@assol-mncp.fr')
  t.match(publish('rollback', '0123456789abcdef'), {
    status: 1,
    errors: `Revision 0123456789abcdef is not kept. These are: ${first.id}, ${second.id}.\n`,
  })
  t.match(publish('rollback', '--dry-run').output, /^Nothing was published\. It would be revision/)
  t.match(publish('rollback').output, /^Published revision [0-9a-f]{16}:$/m)
  const third = held(DATABASE_PATH)
  t.equal(third.mailbox, first.mailbox)
  t.equal(new Set([first.id, second.id, third.id]).size, 3)
  const { output } = publish('history')
  t.strictSame(
    output.split('\n').map((line) => line.replace(/ {2}\S+Z .* removed/, '')),
    [`${first.id}  kept`, `${second.id}  kept`, `${third.id}  kept, current`, ''],
  )
  t.match(output, /^\S+ {2}2026-11-24T00:00:00Z {2}93 added, 0 changed, 0 removed {2}kept$/m)
})

t.test('a file that cannot be served is replaced by the newest one that is kept', async (t) => {
  const { DATABASE_PATH, corrected, publish } = prepare(t)
  const first = held(DATABASE_PATH)
  publish(corrected)
  const second = held(DATABASE_PATH)
  t.match(publish('verify'), {
    status: 0,
    output: `The database ${DATABASE_PATH} is whole: revision ${second.id}.\n`,
  })
  rmSync(DATABASE_PATH)
  writeFileSync(DATABASE_PATH, 'some bytes of a broken disk')
  t.match(publish('verify'), { status: 1, errors: /cannot be served\. .* go back to a revision/ })
  t.match(publish('rollback').output, `Revision ${second.id} is back in its place, as it was published.`)
  t.strictSame(held(DATABASE_PATH), second)
  rmSync(DATABASE_PATH)
  t.match(publish('rollback', first.id).output, `Revision ${first.id} is back`)
  t.strictSame(held(DATABASE_PATH), first)
})

t.test('what cannot be done is said, with what can', async (t) => {
  const { DATABASE_PATH, publish } = prepare(t)
  for (const words of [
    [],
    ['a', 'b'],
    ['history', 'x'],
    ['verify', 'x'],
    ['withhold', 'x'],
    ['withhold', 'x', 'y', 'z'],
    ['rollback', 'a', 'b'],
    ['--force'],
  ])
    t.match(publish(...words), { status: 1, errors: /^Usage:\n {2}npm run publish -- PATH/ }, words.join(' '))
  const copy = `${DATABASE_PATH}.copy`
  copyFileSync(DATABASE_PATH, copy)
  t.match(runPublish(['rollback'], { DATABASE_PATH: copy }), {
    status: 1,
    errors: 'No revision is kept to go back to.\n',
  })
  t.match(runPublish(['history'], { DATABASE_PATH: `${copy}.none` }), { status: 1, errors: /unable to open/ })
  t.notOk(existsSync(`${copy}.none`))
})
