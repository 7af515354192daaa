/** E-mail addresses. */

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}$/
const DOMAIN = /^(?:[a-z\d-]{1,63}\.)+[a-z]{2,63}$/i

/** Whether it is an address of RFC 5321 §4.1.2, without quotes and address literals. */
export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@', 3)
  const hasEmptyPart = `.${local}.`.includes('..')
  const hasLooseHyphen = domain.startsWith('-') || /-\.|\.-/.test(domain)
  return more.length === 0 && LOCAL.test(local) && DOMAIN.test(domain) && !hasEmptyPart && !hasLooseHyphen
}
