import t from 'tap'
import { LANGUAGES } from '../../../src/resources/define.ts'
import { makeWorld } from '../../world.ts'
import { isValid } from '../web/validity.ts'

t.test('the statement says who to write to, in both languages', async (t) => {
  const { app } = await makeWorld(t)
  for (const language of LANGUAGES) {
    const { body, statusCode } = await app.inject(`/accessibilite?lang=${language}`)
    t.equal(statusCode, 200)
    t.match(body, `<html lang="${language}">`)
    t.match(body, 'href="mailto:innoveco@hauts-de-seine.fr"')
    await isValid(t, body, language)
  }
})
