import t from 'tap'
import { redact } from '../../../seed/withhold/redact.ts'
import { seek } from '../../../seed/withhold/sought.ts'

t.test('lines stay where they are', async (t) => {
  const text = 'a\r\nZoé\r\nDupont\nb\n\nde Zoé Dupont et Zoé Dupont\n'
  t.strictSame(redact(text, seek('Zoé Dupont')), {
    text: 'a\r\n[texte retiré]\r\n\nb\n\nde [texte retiré] et [texte retiré]\n',
    lines: [2, 6],
  })
  t.strictSame(redact('rien', seek('Zoé Dupont')), { text: 'rien', lines: [] })
})

t.test('a mailbox or a website that holds it goes with it, and an identifier stays one', async (t) => {
  const text = (value: string) => redact(value, seek('Zoé Dupont')).text
  t.equal(text('<zoe.dupont+zoe-dupont@x.fr>.'), '<[courriel retiré]>.')
  t.equal(text('www.zoe-dupont.fr'), '[site retiré]')
  t.equal(text('2023-zoe-dupont-contact'), '2023-texte-retire-contact')
})
