import type { FrameLocator } from 'playwright-core'
import type { ComposeOnPage } from '../gmail/gmail-page.ts'

/** Selects these invoices in the panel and no others. */
export async function choose(panel: FrameLocator, wanted: RegExp): Promise<void> {
  const rows = panel.getByRole('listbox', { name: 'Invoices' }).getByRole('option')
  await rows.filter({ hasText: wanted }).first().waitFor()
  for (const option of await rows.all()) {
    const isWanted = wanted.test(await option.innerText())
    if (((await option.getAttribute('aria-selected')) === 'true') !== isWanted) await option.click()
  }
}

/** Opens the panel, chooses and inserts; resolves when the status bar names the invoice. */
export async function fillReminder(compose: ComposeOnPage, wanted: RegExp): Promise<void> {
  const panel = await compose.openPanel()
  await choose(panel, wanted)
  await panel.getByRole('button', { name: 'Insert reminder' }).click()
  await compose.statusBar.filter({ hasText: wanted }).waitFor()
}
