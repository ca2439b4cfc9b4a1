import type { Situation } from '../../../../../lib/mail/template.ts'

/** What keeps or breaks a rule, as people of other habits write it; each between a greeting and a closing. The stage is that of the mail. */
export interface Phrasings {
  readonly kept: readonly Phrasing[]
  readonly broken: readonly Phrasing[]
}

type Phrasing = readonly [stage: Situation, text: string]

export const phrasings: Readonly<Record<number, Phrasings>> = {
  3: {
    kept: [
      ['first', 'Thank you for your business. Invoice 2031 over £640.00 was due on 12 November. Could you please pay it this week?'],
      ['first', 'Many thanks for choosing me for the spring shoot! Just a note that invoice 2031 is five days late.'],
      ['first', 'First of all, thank you for the good cooperation. Invoice 2031 has not been paid yet.'],
      [
        'first',
        'I wanted to start by thanking you for the opportunity to work on the rebrand. Could you please have a look at invoice 3321?',
      ],
      ['first', 'It was wonderful collaborating with you on the campaign. Invoice 3321 is still unpaid; would you mind checking?'],
      ['first', 'Thanks a lot for the nice project! Please find below the details of invoice 3321, which is a week late.'],
    ],
    broken: [
      ['first', 'Invoice 2031 over £640.00 was due on 12 November. Please pay it this week.'],
      ['first', 'My records show that invoice 2031 is still open. Can you tell me when I can expect payment?'],
      ['first', 'I am writing to inform you that invoice 3321 is now overdue. Kindly arrange payment at the earliest.'],
      ['first', 'Could you please pay invoice 3321? Thanks!'],
      ['first', "I hope you had a nice weekend. My invoice 3321 hasn't been paid. Would you check?"],
    ],
  },
  4: {
    kept: [
      [
        'first',
        'Invoice INV-2031, dated 12 October 2026, was due on 11 November 2026. The open balance is £640.00 and it is now 5 days overdue.',
      ],
      ['second', 'My invoice no. 2026-45 (issued 1 October, due 31 October) for EUR 1.200,00 is now nine days past due.'],
      ['due', 'Invoice AC-19, sent on October 26, comes to US$2,350.50 and is due today, November 25.'],
      ['first', 'Invoice number: 3321\nInvoice date: October 1, 2026\nDue date: October 31, 2026\nAmount due: $1,200.00\nDays overdue: 5'],
      ['first', 'As of today invoice 3321 (Oct 1) is three days past its due date of Oct 31. The open amount is USD 1,200.'],
      ['due', 'Invoice 3321 (5 Nov 2026, €1,200.00) falls due today, 25 Nov 2026.'],
    ],
    broken: [
      ['first', 'Your payment is late. Could you please look into it?'],
      ['first', "I'm still waiting for the £640.00. Could you please send it?"],
      ['first', "There's an unpaid invoice from last month. Could you look into it?"],
      ['third', 'Invoice 3321 is seriously late.'],
      ['final', "You still haven't paid for the work I did in October."],
    ],
  },
  5: {
    kept: [
      ['first', 'You can pay online at https://pay.example.com/2031 or by bank transfer, quoting invoice 2031.'],
      ['first', 'Please transfer it to sort code 20-00-00, account number 12345678, with reference 2031.'],
      ['first', 'Routing number 021000021, account 000123456, memo: invoice 2031.'],
      ['first', 'You can settle it by card here: https://checkout.example.com/i/3321'],
      ['first', 'Please wire to account 000123456789, ABA 021000021, memo "3321".'],
      ['first', "You'll find the payment link and our bank details on the attached invoice."],
    ],
    broken: [
      ['first', 'Invoice 2031 for £640.00 was due on 12 November. Please pay it this week.'],
      ['first', 'I would be glad if you could pay invoice 2031 by Friday.'],
      ['first', 'Please arrange payment by Friday.'],
      ['first', 'Please make the transfer this week.'],
      ['first', 'Please pay the full amount as soon as you can. My website is below.'],
    ],
  },
  6: {
    kept: [
      ['second', 'If you need more time, let me know and we can agree on a later date.'],
      ['second', "Should cash flow be tight right now, just tell me and we'll find a date that works."],
      ['third', "If paying in full isn't possible this month, I'd be glad to talk about installments."],
      ['second', "If it would be easier, I'd be happy to discuss extended payment terms."],
      ['third', "I'm open to working out a schedule that suits your cash flow."],
      ['final', 'I can offer you another two weeks if you need them.'],
    ],
    broken: [
      ['second', 'Invoice 2031 is now nine days late. Please pay the full amount by Friday.'],
      ['second', 'Could you please let me know when I can expect payment?'],
      ['second', 'Please pay the full amount by 4 December. The details are on the invoice.'],
      ['second', 'Unfortunately I cannot extend the deadline any further.'],
      ['final', 'If payment is not received by 4 December, I will pause the project.'],
    ],
  },
  7: {
    kept: [
      ['final', 'If the balance is not paid by 30 November 2026, the agreed late fee of £40.00 will be added.'],
      ['final', 'Under our terms, interest of 8% a year applies from 12th December, which is €3.42 so far.'],
      [
        'final',
        'Our contract provides for a late charge of 1.5% once an invoice is 30 days late. It would apply from 15 December: €18.00.',
      ],
      ['final', 'If payment has not arrived by 4 December 2026, the late fee of €40.00 set out in our agreement will be added.'],
      ['final', "Should the balance remain unpaid on 12/15/2026, I'll have to suspend my services until it's settled."],
      ['third', 'Per section 4 of our contract, a 1.5% monthly late fee ($18.00) will be added on 1 Dec.'],
    ],
    broken: [
      ['final', "If you don't pay, there will be consequences."],
      ['final', 'Otherwise I will have to take further steps.'],
      ['final', "There will be consequences if you don't pay."],
      ['second', "If payment isn't received by 4 December, we will suspend your account."],
      ['final', 'I will stop all work unless you pay.'],
    ],
  },
  9: {
    kept: [
      ['first', 'If anything is unclear, call me on +44 20 7946 0123.'],
      ['first', 'My phone number is (555) 123-4567.'],
      ['first', 'Feel free to ring me: 0176 1234567.'],
      ['first', 'You can reach me on +91 98200 12345 any time.'],
      ['first', 'Just hit reply or call 0161 496 0000.'],
      ['first', 'Please reply to this email if anything is unclear.'],
    ],
    broken: [
      ['first', 'If anything is unclear, let me know.'],
      ['first', 'IBAN DE89 3704 0044 0532 0130 00, reference 2031.'],
      ['first', 'Do get in touch.'],
      ['first', 'You know where to find me.'],
      ['first', 'Invoice 3321 of 01/10/2026 for £1,200.00.'],
    ],
  },
  10: {
    kept: [
      ['first', 'Could you please pay it by Friday, 27 November, or let me know when I can expect it?'],
      ['third', 'Would you be able to transfer it before 11/30/2026?'],
      ['first', "I'll follow up in seven days."],
      ['first', "If I haven't heard back, I'll follow up again next Thursday."],
      ['third', "I'll give you a call on Tuesday to see where we are."],
      ['due', "Please settle it today if possible; otherwise I'll send a note in a week."],
    ],
    broken: [
      ['first', 'Invoice 2031 for £640.00 was due on 12 November. Please pay it.'],
      ['third', 'Please take care of this at your earliest convenience.'],
      ['first', 'Please pay at your earliest convenience.'],
      ['third', 'Please do look into it.'],
      ['second', 'Invoice 3321 was due on 31 October. Kindly settle it.'],
    ],
  },
  11: {
    kept: [
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nThank you!'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nMany thanks in advance for your help.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nThanks again for your time.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nI appreciate your help with this.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nMuch appreciated!'],
    ],
    broken: [
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nHave a nice week.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nI look forward to hearing from you.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nCall me on +44 20 7946 0123 if you have questions.'],
      ['first', 'Invoice 2031 is open. Could you please pay it by Friday?\n\nLet me know if you need anything.'],
    ],
  },
  13: {
    kept: [
      ['first', 'I hope the launch of the new website went well. Invoice 2031 is still open.'],
      ['first', "You told me on 3 November that the payment would go out last week; I haven't seen it yet."],
      ['first', 'With reference to your purchase order 88123: invoice 2031 is open.'],
      ['first', 'I hope the rebrand is being well received. Invoice 3321 is open.'],
      ['first', 'This concerns invoice 3321 for the SEO audit we finished in October.'],
      ['first', 'When we spoke on Tuesday you said the payment was scheduled.'],
    ],
    broken: [
      ['first', 'Invoice 2031 for £640.00 was due on 12 November. Please pay it by Friday.'],
      ['first', 'This is an automated reminder. Please pay invoice 2031.'],
      ['first', 'I hope this message finds you well. Invoice 3321 is overdue.'],
      ['first', 'We have not received payment for invoice 3321.'],
      ['first', "I'm reaching out regarding an unpaid invoice."],
    ],
  },
  14: {
    kept: [
      ['first', 'Thank you for paying my last invoice on time.'],
      ['first', 'Thanks for the payment of £300 on 5 November.'],
      ['first', 'Your last payment came through in just three days, thank you for that.'],
      ['first', 'Thank you for always paying so promptly.'],
      ['first', 'You have been very reliable with payments in the past, thank you.'],
      ['first', 'We appreciate your history of timely payments.'],
    ],
    broken: [
      ['first', 'You never pay on time.'],
      ['first', 'Your last payment was late too.'],
      ['first', 'You are always late with your payments.'],
      ['first', 'Your previous invoice was overdue as well.'],
      ['first', 'You never settle invoices on time.'],
    ],
  },
  15: {
    kept: [
      ['first', 'Invoice 2031 for £640.00 was due on 12 November 2026.'],
      ['third', 'Due date: 11/01/2026. Late fee under our contract: $35.50.'],
      ['before-due', 'Invoice 2031 over €480.00 falls due on 12th Nov.'],
      ['first', 'The due date was October 31, 2026.'],
      ['final', 'It was due on 31 October. The agreed late fee is £40.00, so the total is now £1,240.00.'],
      ['due', 'The invoice is due today.'],
    ],
    broken: [
      ['first', 'Invoice 2031 is open. Please pay it soon.'],
      ['first', 'Your payment is late.'],
      ['first', 'Your invoice is overdue.'],
      ['third', 'It was due on 31 October 2026; interest will be charged.'],
      ['second', 'Invoice 3321 for £1,200.00 has not been paid.'],
    ],
  },
  16: {
    kept: [
      ['first', "If you need another copy of the invoice, I'm happy to send it."],
      ['first', 'Shall I send it to your accounts team directly?'],
      ['first', 'Happy to resend the invoice if it got lost.'],
      ['first', 'If you need anything from my side, such as a copy of the invoice, please let me know.'],
      ['first', 'I can resend the invoice or get in touch with your finance team if that helps.'],
      ['first', 'Would it help if I contacted your accounts payable directly?'],
    ],
    broken: [
      ['first', 'Invoice 2031 was due on 12 November. Please pay it by Friday.'],
      ['first', 'Could you please confirm when you will pay?'],
      ['first', 'Please pay by Friday.'],
      ['first', 'Kindly confirm.'],
      ['first', 'We expect payment in full.'],
    ],
  },
  17: {
    kept: [
      ['first', 'If you have already paid, please ignore this message.'],
      ['first', 'It may simply have been overlooked.'],
      ['first', "You've probably just missed it, it happens to all of us."],
      ['first', 'If payment has already been sent, please disregard this email.'],
      ['first', 'This may have been an oversight.'],
      ['first', "If you've paid in the meantime, thank you and please ignore this."],
    ],
    broken: [
      ['first', 'Invoice 2031 was due on 12 November. Please pay it by Friday.'],
      ['first', 'I need my money.'],
      ['first', 'Please pay by Friday.'],
      ['first', 'Please do not ignore this reminder.'],
      ['first', 'I have a business to run.'],
    ],
  },
  18: {
    kept: [
      [
        'final',
        "Please pay by 5 December 2026. After that, the agreed late fee of £40.00 will apply. If you can't, call me and we'll find a solution.",
      ],
      [
        'final',
        "Could you settle it by 11/30/2026? Otherwise I would have to consider formal recovery from 1 December. I'm open to a payment plan.",
      ],
      [
        'final',
        "I must ask for payment by the 1st of December. If it isn't in by then, I will put the project on hold. If you need instalments, just say so.",
      ],
      [
        'final',
        'I kindly ask you to pay by 10 December 2026. If the invoice is still open after that date, I will pause work on the project. I would much prefer to find a solution together, so please call me if there is a problem.',
      ],
      [
        'final',
        "Without payment by 10 December, I would have to consider formal recovery. My door is open: if you're struggling, let's talk.",
      ],
      [
        'final',
        "If I don't receive payment or hear from you by Thursday 10 December, the website hosting will be suspended from 11 December. I'd rather avoid that and am willing to work something out.",
      ],
    ],
    broken: [
      ['final', "Please pay soon. I'm happy to talk about instalments."],
      ['final', "Let's find a solution together. Call me."],
      ['final', 'Please pay by 10 December 2026. Thank you.'],
      ['final', 'Please get in touch so we can find a solution.'],
      ['final', 'Pay by 10 December 2026 or work stops. No further discussion.'],
    ],
  },
  19: {
    kept: [
      ['first', 'I look forward to working with you again.'],
      ['first', "It's always a pleasure working with you."],
      ['first', 'I value our working relationship and would like to keep it going.'],
      ['first', 'I look forward to continuing our collaboration.'],
      ['first', 'I hope this is the first of many projects together.'],
      ['first', 'We value our partnership and hope to continue it.'],
    ],
    broken: [
      ['first', 'Invoice 2031 was due on 12 November. Please pay it by Friday.'],
      ['first', "I won't work with you again."],
      ['first', 'I look forward to receiving your payment.'],
      ['first', 'I look forward to your prompt reply.'],
      ['first', 'I hope this can be resolved quickly.'],
    ],
  },
  20: {
    kept: [
      ['first', "I'll check back in a week if I haven't heard from you."],
      ['second', "My last note was ten days ago, on 10 November. I'll be in touch again in a week."],
      ['first', "If needed, I'll drop you a line again next Friday."],
      ['first', "I'll check in again next week if the invoice is still open."],
      ['third', 'My next message will come no earlier than 7 December.'],
      ['first', "I'll send another reminder in a week."],
    ],
    broken: [
      ['first', 'I will write to you every day until you pay.'],
      ['first', 'I will keep emailing until I get my money.'],
      ['second', "I'll be sending you daily reminders from now on."],
      ['first', "I'll call you every morning until you've paid."],
      ['third', 'I emailed you yesterday and this morning.'],
    ],
  },
}
