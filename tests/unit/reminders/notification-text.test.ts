import { expect, it } from 'vitest'
import { planFollowUp } from '../../../lib/domain/plan-follow-up.ts'
import { makeRow } from '../../../lib/domain/invoice-row.ts'
import { notificationText } from '../../../lib/reminders/notification-text.ts'
import { makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'
import { screenText } from '../../support/render-screen.tsx'

it('asks to read a reply first', () => {
  const [invoice, client, today] = [makeInvoice({ repliedOn: '2026-11-17' }), makeClient(), '2026-11-20']
  const followUp = planFollowUp({ invoice, client, reminders: [makeReminder()], settings: makeSettings(), today })
  const words = { text: screenText.t, textFor: screenText.tn, locale: screenText.locale }
  expect(notificationText([makeRow(invoice, client, followUp, today)], words, false)).toMatchObject({
    title: 'Acme GmbH: invoice INV-1042',
    message: expect.stringMatching(/^€1,200\.00\. They replied on Tue,? 17 Nov: read their mail first\.$/),
  })
})
