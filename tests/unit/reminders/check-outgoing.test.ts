import { beforeEach, describe, expect, it } from 'vitest'
import type { ComposeFacts, OutgoingMail } from '../../../lib/browser/protocol.ts'
import { addDays } from '../../../lib/domain/day.ts'
import type { Client } from '../../../lib/domain/client.ts'
import type { Invoice } from '../../../lib/domain/invoice.ts'
import type { Reminder } from '../../../lib/domain/reminder.ts'
import { stages, type Stage } from '../../../lib/domain/schedule.ts'
import { loadTemplates, templateLanguages } from '../../../lib/mail/catalogue.ts'
import { loadEtiquetteLanguage } from '../../../lib/mail/etiquette/load-etiquette-language.ts'
import { renderMail } from '../../../lib/mail/render-mail.ts'
import type { Template } from '../../../lib/mail/template.ts'
import { recordPayment } from '../../../lib/reminders/change-invoice.ts'
import { checkOutgoing } from '../../../lib/reminders/check-outgoing.ts'
import { choice } from '../../../lib/reminders/choice.ts'
import { learnWords } from '../../../lib/reminders/harsh-words.ts'
import { insertReminder } from '../../../lib/reminders/insert-reminder.ts'
import { saveInvoice } from '../../../lib/reminders/save-invoice.ts'
import { putClient, putInvoice, putReminder } from '../../../lib/store/save-records.ts'
import { write } from '../../../lib/store/transaction.ts'
import { clock } from '../../../lib/reminders/clock.ts'
import { sampleFacts, samples } from '../../../scripts/mails/sample-facts.ts'
import { freshExtension, friday, makeDraft } from '../../support/fresh-extension.ts'

const compose: ComposeFacts = {
  compose: 'c1',
  account: 'me@example.com',
  to: ['ada@acme.example'],
  cc: [],
  subject: '',
  isReply: false,
  threadId: null,
  draftId: null,
  hasSignature: true,
}

async function learn(code: string): Promise<void> {
  const language = await loadEtiquetteLanguage(code)
  if (language) await learnWords({ language: code, harsh: language.harsh })
}

/** A first reminder about invoices of these totals, in a compose; `text` is what was inserted. */
async function insert(text: string, overrides: { readonly template?: string; readonly language?: string; readonly stage?: Stage } = {}) {
  const saved = await saveInvoice(makeDraft({ number: 'INV-1042', project: 'Court Street [beta]' }))
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
  const { items, facts, followUpOn } = await choice([saved.invoice.id], compose)
  const { language = 'en', template = `${language}/first` } = overrides
  const result = await insertReminder(
    {
      compose,
      key: crypto.randomUUID(),
      items,
      subject: 'Invoice INV-1042',
      html: '<p>Hi</p>',
      text,
      to: [facts.client.email],
      cc: [],
      template,
      language,
      tone: 'neutral',
      payBy: facts.payBy,
      followUpOn,
    },
    () => Promise.resolve(),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const check = async (edited: string, subject = 'Invoice INV-1042') => {
    const mail: OutgoingMail = { reminderId: result.status.reminderId, to: ['ada@acme.example'], cc: [], subject, text: edited }
    return (await checkOutgoing(mail)).map(({ code, values }) => [code, values?.['words'] ?? values?.['now'] ?? ''].join(' ').trim())
  }
  return { id: saved.invoice.id, check }
}

beforeEach(() => freshExtension())

describe('the words of an edited mail', () => {
  const good = 'Hi Ada, invoice INV-1042 for “Court Street [beta]” is open: €1,200.00. Thank you.'

  it.each([
    ['nothing', good, []],
    ['a threat', `${good} Or I will see you in court.`, ['send-threat see you in court']],
    ['an ultimatum', `${good} Pay immediately.`, ['send-threat immediately']],
    ['shouting', `${good} Please pay!!`, ['send-shouting !!']],
    ['shouting in a run of words', `${good} YOU HAVE NOT PAID THIS.`, ['send-shouting YOU HAVE NOT PAID THIS']],
    ['a placeholder', good.replace('Ada', '[Name]'), ['send-placeholder [Name]']],
    [
      'all of it',
      `${good} XXX Pay immediately!! See you in court!!`,
      ['send-placeholder XXX', 'send-threat immediately', 'send-shouting !!'],
    ],
  ])('show %s', async (_what, text, problems) => {
    await learn('en')
    const { check } = await insert(good)
    expect(await check(text)).toEqual(problems)
  })

  it('may name formal recovery in a final reminder only', async () => {
    await learn('en')
    const text = `${good} If not, I would have to consider formal recovery.`
    expect(await (await insert(good)).check(text)).toEqual(['send-threat formal recovery'])
    await freshExtension()
    await learn('en')
    expect(await (await insert(good, { template: 'en/final-firm' })).check(text)).toEqual([])
  })

  it('are looked at in their own language, and for holes in any', async () => {
    await learn('de')
    const { check } = await insert('Hallo Ada, 1.200,00 € sind offen.', { language: 'de' })
    expect(await check('Hallo Ada, 1.200,00 € sind offen. Sonst drohen rechtliche Schritte.')).toEqual(['send-threat rechtliche Schritte'])
    await freshExtension()
    const unknown = await insert('Hej Ada', { language: 'sv' })
    expect(await unknown.check('Hej ____, court!!')).toEqual(['send-placeholder ____', 'send-shouting !!'])
  })
})

describe('the amount of an edited mail', () => {
  const text = 'Hi Ada, €1,200.00 was due on 6 November 2026 for INV-1042.'

  it.each([
    ['left as it is', text, []],
    ['written otherwise', text.replace('€1,200.00', 'EUR 1200'), []],
    ['written with another space', text.replace('€1,200.00', '1\u202f200,00\u00a0€'), []],
    ['taken out', text.replace('€1,200.00', 'The amount'), []],
    ['beside a discount', `${text} If you pay by Friday, €1,100.00 is enough.`, []],
    ['beside a payment', `${text} Thank you for the €300.00 in May.`, []],
    ['replaced', text.replace('€1,200.00', '€1,300.00'), ['send-amount-edited 1200.00']],
    ['of another currency', `${text} (about £1,050.00)`, []],
  ])('%s', async (_what, edited, problems) => {
    const { check } = await insert(text)
    expect(await check(edited)).toEqual(problems)
  })

  it('matters only where the mail named the balance', async () => {
    const { check } = await insert('Hi Ada, a short note.')
    expect(await check('Hi Ada, it is €5.00 for coffee.')).toEqual([])
  })

  it('no longer matches after a part payment, until the mail names the new balance', async () => {
    const { id, check } = await insert(text)
    await recordPayment(id, { amount: { minor: 20_000, currency: 'EUR' }, paidOn: friday })
    expect(await check(text)).toEqual(['send-amount-changed 1000.00'])
    expect(await check(text.replace('1,200.00', '1,000.00'))).toEqual([])
    expect(await check(`${text} You have paid €200.00, so €1,000.00 is left.`)).toEqual([])
  })
})

describe('a built-in mail that nobody edited', () => {
  /** The facts of the sample as records, with the reminder in a compose. */
  async function store(
    template: Template,
    client: Client,
    invoices: readonly Invoice[],
    mail: ReturnType<typeof renderMail>,
  ): Promise<void> {
    const stage = stages.find((known) => known === template.situation) ?? 'second'
    const balanceOf = ({ total, payments }: Invoice) => ({
      ...total,
      minor: total.minor - payments.reduce((sum, { amount }) => sum + amount.minor, 0),
    })
    const reminder: Reminder = {
      id: 'r1',
      clientId: client.id,
      items: invoices.map((invoice) => ({ invoiceId: invoice.id, stage, balance: balanceOf(invoice) })),
      state: 'inserted',
      template: template.id,
      language: template.language,
      subject: mail.subject,
      text: mail.text,
      to: mail.to,
      cc: mail.cc,
      account: 'me@example.com',
      insertedAt: `${addDays(friday, 90)}T10:00:00.000Z`,
    }
    await write(async (transaction) => {
      await putClient(transaction, client, clock())
      for (const invoice of invoices) await putInvoice(transaction, invoice, clock())
      await putReminder(transaction, reminder, clock())
    })
  }

  it.each(templateLanguages)('goes out without a question, in %s', async (code) => {
    await learn(code)
    const faults: string[] = []
    for (const template of await loadTemplates(code)) {
      if (template.situation.startsWith('thanks')) continue
      for (const sample of samples) {
        const facts = sampleFacts(sample, template)
        const mail = renderMail(template, facts, { language: code })
        const invoices = facts.invoices.map(({ invoice }) => invoice)
        await store(template, facts.client, invoices, mail)
        for (const { code: problem, values } of await checkOutgoing({
          reminderId: 'r1',
          to: mail.to,
          cc: mail.cc,
          subject: mail.subject,
          text: mail.text,
        }))
          faults.push(`${template.id}, ${sample.title}: ${problem} ${JSON.stringify(values)}`)
      }
    }
    expect(faults).toEqual([])
  })
})
