import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

tellThrice('what was typed and not saved', ({ start, step }) => {
  let story: Story

  beforeAll(async () => {
    story = await start()
    await story.importBackup(sampleBackup(story.today))
  })

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  async function opened(tab: string, label: string): Promise<Page> {
    const page = await story.openOptions(tab)
    await field(page, label).waitFor()
    return page
  }

  step('in a new invoice is there again after the tab was closed, until it is put away', async () => {
    let page = await opened('invoices/new', 'Invoice number')
    await field(page, 'Invoice number').fill('INV-77')
    await field(page, 'Amount').fill('12oo')
    await page.close()
    page = await story.openOptions('invoices')
    await button(page, 'Add invoice').click()
    await expect.poll(() => field(page, 'Invoice number').inputValue()).toBe('INV-77')
    expect(await field(page, 'Amount').inputValue()).toBe('12oo')
    await page.keyboard.press('Escape')
    await page.getByText('Your changes were put away.').waitFor()
    await button(page, 'Undo').click()
    await expect.poll(() => field(page, 'Invoice number').inputValue()).toBe('INV-77')
    await button(page, 'Cancel').click()
    await page.close()
    page = await opened('invoices/new', 'Invoice number')
    expect(await field(page, 'Invoice number').inputValue()).toBe('')
    await page.close()
  })

  step('in a client, the details and the schedule is there again as well', async () => {
    let page = await opened('clients/new', 'Client name')
    await field(page, 'Client name').fill('Lopez & Daughters')
    await page.close()
    page = await opened('details', 'Phone')
    await field(page, 'Phone').fill('+44 20 7946 0000')
    await page.close()
    page = await opened('schedule', 'Days: Third reminder')
    await field(page, 'Days: Third reminder').fill('21')
    await page.close()

    page = await opened('clients/new', 'Client name')
    expect(await field(page, 'Client name').inputValue()).toBe('Lopez & Daughters')
    await button(page, 'Cancel').click()
    await page.close()
    page = await opened('details', 'Phone')
    expect(await field(page, 'Phone').inputValue()).toBe('+44 20 7946 0000')
    await button(page, 'Drop changes').click()
    await page.close()
    page = await opened('schedule', 'Days: Third reminder')
    expect(await field(page, 'Days: Third reminder').inputValue()).toBe('21')
    await button(page, 'Drop changes').click()
    await page.close()
    page = await opened('details', 'Phone')
    expect(await field(page, 'Phone').inputValue()).toBe('+49 30 1234567')
    await page.close()
  })

  for (const [what, tab, row, label, [theirs, mine], save] of [
    ['an invoice', 'invoices', 'INV-1051', 'Due date', ['2031-01-10', '2031-02-10'], 'Save invoice'],
    ['a client', 'clients', 'Northwind Books', 'Contact person', ['Grace Hopper', 'Alan Turing'], 'Save client'],
    ['the details', 'details', null, 'Phone', ['111', '222'], 'Save details'],
    ['the schedule', 'schedule', null, 'Days: Third reminder', ['15', '16'], 'Save schedule'],
  ] as const) {
    step(`${what} that another tab saved meanwhile is not overwritten unawares`, async () => {
      async function openForm(): Promise<Page> {
        const page = await story.openOptions(tab)
        if (row !== null) await page.getByRole('button', { name: row, exact: true }).click()
        await field(page, label).waitFor()
        return page
      }
      const one = await openForm()
      const other = await openForm()
      await field(other, label).fill(theirs)
      await one.bringToFront()
      await field(one, label).fill(mine)
      await other.bringToFront()
      await button(other, save).click()
      await other.getByText(/^Saved/).waitFor()
      await one.bringToFront()
      await button(one, save).click()
      await one.getByText(/changed in another tab meanwhile/).waitFor()
      expect(JSON.stringify(await story.readStore())).toContain(theirs)
      expect(await field(one, label).inputValue()).toBe(mine)
      await one.bringToFront()
      await button(one, save).click()
      await one.getByText(/^Saved/).waitFor()
      expect(JSON.stringify(await story.readStore())).toContain(mine)
      await one.close()
      await other.close()
    })
  }
})
