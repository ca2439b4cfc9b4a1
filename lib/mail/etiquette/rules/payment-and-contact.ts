import type { MailReading } from '../read-mail.ts'
import { broken, kept, type RuleOutcome } from '../rule-result.ts'

/** Rule 5: how to pay: a link or bank details, or where to find them. A web address under the signature is none. */
export function checkPaymentOptions({ find, tokens, body }: MailReading): RuleOutcome {
  const option = tokens.url.find(({ start }) => start < body.end) ?? tokens.iban[0] ?? find('paymentOption')[0]
  return option ? kept(option) : broken('hintPaymentOptionMissing')
}

/** Rule 9: how to reach me: a phone number, an address, or "reply to this mail". */
export function checkContact({ find, tokens }: MailReading): RuleOutcome {
  const contact = tokens.phone[0] ?? tokens.email[0] ?? find('reply')[0]
  return contact ? kept(contact) : broken('hintContactMissing')
}
