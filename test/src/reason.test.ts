import t from 'tap'
import { reasonOf } from '../../src/reason.ts'

t.equal(reasonOf(new Error('the disk is full')), 'the disk is full')
t.equal(
  reasonOf(new Error('the query failed', { cause: new Error('wrapped', { cause: new Error('locked') }) })),
  'locked',
)
