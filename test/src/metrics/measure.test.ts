import Fastify from 'fastify'
import { Registry } from 'prom-client'
import t from 'tap'
import { measure } from '../../../src/metrics/measure.ts'

t.test('what is measured is there before anything was asked, and is looked at when it is read', async (t) => {
  const app = Fastify()
  const registry = new Registry()
  t.teardown(() => app.close())
  const origins = { kept: 0, made: 0, known: 0 }
  let revision = { id: 'one', publishedAt: new Date(1000) }
  measure(app, registry, {
    revision: () => revision,
    origins,
    downloads: () => 3,
    isOverloaded: () => true,
  })
  app.get('/items/:id', async () => 'found')
  const series = async () =>
    (await registry.metrics()).split('\n').filter((line) => line.startsWith('progress_'))
  t.strictSame(
    (await series()).filter((line) => !line.includes('duration')),
    [
      'progress_ess_answers_total{from="kept"} 0',
      'progress_ess_answers_total{from="made"} 0',
      'progress_ess_answers_total{from="known"} 0',
      'progress_ess_downloads 3',
      'progress_ess_overloaded 1',
      'progress_ess_revision_info{revision="one"} 1',
      'progress_ess_published_timestamp_seconds 1',
    ],
  )
  for (const url of ['/items/1', '/items/2', '/nothing']) await app.inject(url)
  revision = { id: 'two', publishedAt: new Date(2000) }
  origins.kept += 2
  const told = await series()
  for (const line of [
    'progress_ess_request_duration_seconds_count{route="/items/:id",status="2xx"} 2',
    'progress_ess_request_duration_seconds_count{route="none",status="4xx"} 1',
    'progress_ess_answers_total{from="kept"} 2',
    'progress_ess_revision_info{revision="two"} 1',
  ]) {
    t.ok(told.includes(line), line)
  }
  t.notOk(
    told.some((line) => line.includes('revision="one"')),
    'what is no longer served is not told of',
  )
})
