import { readFileSync } from 'node:fs'
import t from 'tap'
import packageJson from '../package.json' with { type: 'json' }

const DOCKERFILE = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8')

t.test('the container starts the program as npm does', async (t) => {
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(DOCKERFILE)?.[1] ?? 'null')
  t.strictSame(command, packageJson.scripts.start.split(' '))
})
