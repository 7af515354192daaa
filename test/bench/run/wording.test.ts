import t from 'tap'
import { reword, type Word } from '../../../bench/run/wording.ts'

const wording = {
  record: (id: string) => `/one/${id}`,
  list: '/all?',
  words: new Map<string, Word>([
    ['limit', 'count'],
    ['sort', (value) => `by=${value}&up=1`],
  ]),
}

t.test('what is asked for, in the words of another', async (t) => {
  t.equal(reword('/v1/laureates/2023-assol', wording), '/one/2023-assol')
  t.equal(reword('/v1/laureates?limit=20&sort=name', wording), '/all?count=20&by=name&up=1')
  t.equal(reword('/v1/laureates?limit=a%26b', wording), '/all?count=a%26b')
})

t.test('what there are no words for', async (t) => {
  t.equal(reword('/v1/laureates?limit=20&before=x', wording), null)
  t.equal(reword('/v1/laureates.geojson?limit=20', wording), null)
})
