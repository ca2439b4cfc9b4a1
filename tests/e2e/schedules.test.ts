import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect } from 'vitest'
import { sampleBackup } from '../support/sample-backup.ts'
import type { Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

tellThrice('schedules', ({ start, step }) => {
  let story: Story
  let page: Page

  beforeAll(async () => {
    story = await start()
    await story.importBackup(sampleBackup(story.today))
  })

  afterEach(async () => {
    await page?.close()
  })

  async function open(tab: string): Promise<void> {
    page = await story.openOptions(tab)
    await page.getByRole('tabpanel').waitFor()
  }

  const days = (stage: string) => page.getByLabel(`Days: ${stage}`)
  const choice = () => page.getByRole('combobox', { name: 'Schedule' })
  const save = () => page.getByRole('button', { name: 'Save schedule' }).click()
  const saved = () => page.getByText('Saved your schedule.').waitFor()
  const schedules = async () => (await story.readStore())['settings'].schedules

  async function errorAt(stage: string): Promise<string> {
    await expect.poll(() => days(stage).getAttribute('aria-invalid')).toBe('true')
    return await page.locator(`[id="${await days(stage).getAttribute('aria-describedby')}"]`).innerText()
  }

  /** What the list says comes next for an invoice. */
  async function nextFollowUp(number: string): Promise<string> {
    await open('invoices')
    const next = await page
      .getByRole('row', { name: new RegExp(number) })
      .locator('.cell-next')
      .innerText()
    await page.close()
    return next
  }

  step('names what is wrong at its step, saves nothing and loses nothing', async () => {
    const before = await schedules()
    await open('schedule')
    await days('Third reminder').fill('20')
    await days('Second reminder').fill('1')
    expect(await errorAt('Second reminder')).toMatch(/later than the one before it/)
    await days('Second reminder').fill('soon')
    expect(await errorAt('Second reminder')).toMatch(/whole number/)
    await save()
    expect(await days('Second reminder').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await days('Third reminder').inputValue()).toBe('20')
    expect(await schedules()).toEqual(before)
    await page.getByRole('button', { name: 'Drop changes' }).click()
    expect(await days('Third reminder').inputValue()).toBe('14')
  })

  step('a second one is named, and its steps have a tone and a copy', async () => {
    await open('schedule')
    await page.getByRole('button', { name: 'Add schedule' }).click()
    await page.getByLabel('Name', { exact: true }).fill('')
    await save()
    await page.getByText('Give the schedule a name.').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Agencies')
    await days('Second reminder').fill('40')
    await days('Third reminder').fill('50')
    await days('Final reminder').fill('60')
    const step = page.locator('.step').filter({ hasText: 'Second reminder' })
    await step.locator('summary').click()
    await step.getByLabel('Tone').selectOption({ label: 'Firm' })
    await step.getByLabel('Copy to, from this step on').fill('cfo@acme')
    await step.getByText(/does not look like an email address/).waitFor()
    await step.getByLabel('Copy to, from this step on').fill('cfo@acme.example')
    await save()
    await saved()
    expect(await schedules()).toMatchObject([{}, { name: 'Agencies' }])
    expect(JSON.stringify((await schedules())[1])).toContain('cfo@acme.example')
  })

  step('a client has one of its own, and is planned by it at once', async () => {
    expect(await nextFollowUp('INV-1042')).toMatch(/Second reminder\s+today/)
    await open('clients')
    await page.getByRole('button', { name: 'Acme GmbH' }).click()
    await choice().selectOption({ label: 'Agencies' })
    await page.getByRole('button', { name: 'Save client' }).click()
    await page.getByText('Saved Acme GmbH.').waitFor()
    await page.close()
    expect(await nextFollowUp('INV-1042')).not.toMatch(/today/)
    await open('schedule')
    await choice().selectOption({ label: 'Agencies' })
    await page.getByText('1 client has this schedule.').waitFor()
  })

  step('is deleted with undo; its clients then go back to the default', async () => {
    await open('schedule')
    await choice().selectOption({ label: 'Agencies' })
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete schedule' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Agencies')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete schedule' }).click()
    await save()
    await saved()
    await page.close()
    expect(await schedules()).toHaveLength(1)
    await expect.poll(() => nextFollowUp('INV-1042'), { timeout: 10_000 }).toMatch(/Second reminder\s+today/)
  })
})
