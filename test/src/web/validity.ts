/** Whether a page is valid HTML. */
import { HtmlValidate } from 'html-validate'
import type { Test } from 'tap'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Digits of a telephone or of an identifier may break as they like.
  rules: { 'tel-non-breaking': 'off' },
})

export async function isValid(t: Test, page: string, name: string): Promise<void> {
  const { results } = await validator.validateString(page)
  const complaints = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
  t.strictSame(complaints, [], name)
}
