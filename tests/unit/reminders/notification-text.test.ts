import { expect, it } from 'vitest'
import { planFollowUp } from '../../../lib/domain/plan-follow-up.ts'
import { makeRow } from '../../../lib/domain/invoice-row.ts'
import { notificationText } from '../../../lib/reminders/notification-text.ts'
import { makeClient, makeInvoice, makeReminder, makeSettings } from '../../support/make.ts'
import { screenText } from '../../support/render-screen.tsx'

it('asks what to do next where nothing is to be written, and offers that', () => {
  const [invoice, client, today] = [makeInvoice(), makeClient(), '2026-12-28']
  const reminders = [makeReminder({ stage: 'final', sentOn: '2026-12-07' })]
  const followUp = planFollowUp({ invoice, client, reminders, settings: makeSettings(), today })
  const words = { text: screenText.t, textFor: screenText.tn, locale: screenText.locale }
  const rows = [makeRow(invoice, client, followUp, today)]
  expect(notificationText(rows, words, false)).toMatchObject({
    message: expect.stringContaining('What would you like to do next?'),
    buttons: ['Decide what next', 'Snooze'],
  })
})

it('asks to read a reply first', () => {
  const [invoice, client, today] = [makeInvoice({ repliedOn: '2026-11-17' }), makeClient(), '2026-11-20']
  const followUp = planFollowUp({ invoice, client, reminders: [makeReminder()], settings: makeSettings(), today })
  const words = { text: screenText.t, textFor: screenText.tn, locale: screenText.locale }
  expect(notificationText([makeRow(invoice, client, followUp, today)], words, false)).toMatchObject({
    title: 'Acme GmbH: invoice INV-1042',
    message: expect.stringMatching(/^€1,200\.00\. They replied on Tue,? 17 Nov: read their mail first\.$/),
  })
})
