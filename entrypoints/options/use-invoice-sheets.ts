import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import type { Page } from './page.ts'
import { useContactForm } from './use-contact-form.ts'
import { useHoldForm } from './use-hold-form.ts'
import { usePaymentForm } from './use-payment-form.ts'

/** The sheets about one invoice that open beside the list, one at a time. */
export function useInvoiceSheets(page: Page) {
  const payment = usePaymentForm(page)
  const hold = useHoldForm(page)
  const contact = useContactForm(page)

  /** Closes whatever is open, then opens the next. */
  function open(next: () => void): void {
    payment.close()
    hold.close()
    contact.close()
    page.go({ tab: 'invoices', item: null })
    next()
  }

  const row: InvoiceRow | null = payment.payment?.row ?? hold.hold?.row ?? contact.contact?.row ?? null
  return { payment, hold, contact, open, row }
}
