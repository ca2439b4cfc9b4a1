import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../lib/domain/day.ts'
import { startStory, type Story } from '../support/story.ts'

describe('the first run', () => {
  let story: Story
  let page: Page

  beforeAll(async () => {
    story = await startStory()
    page = await story.openOptions('')
    await page.getByRole('heading', { name: 'Three steps, and you are ready' }).waitFor()
  })

  afterAll(async () => {
    await story?.close()
  })

  const card = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

  it('asks who you are, and says what is missing beside the field', async () => {
    await card('Who you are').getByRole('button', { name: 'Save name' }).click()
    await page.getByText('Your name closes every mail.').waitFor()
    await page.getByLabel('Your name').fill('Maria Lopez')
    await page.keyboard.press('Enter')
    await card('Who you are').getByText('Done', { exact: true }).waitFor({ state: 'attached' })
    expect((await story.readStore())['settings'].me.name).toBe('Maria Lopez')
  })

  it('takes the first invoice', async () => {
    await card('Your first invoice').getByRole('button', { name: 'Add your first invoice' }).click()
    await page.getByLabel('Invoice number', { exact: true }).fill('INV-1')
    await page.getByLabel('Client name', { exact: true }).fill('Acme GmbH')
    await page.getByLabel('Client email', { exact: true }).fill('accounts@acme.example')
    await page.getByLabel('Amount', { exact: true }).fill('1.234,50')
    await page.getByLabel('Issue date', { exact: true }).fill(addDays(story.today, -30))
    await page.getByLabel('Due date', { exact: true }).fill(addDays(story.today, -10))
    await page.getByRole('button', { name: 'Save invoice' }).click()
    await card('Your first invoice').getByRole('button', { name: 'Add another invoice' }).waitFor()
    await page.getByRole('row', { name: /INV-1.*€1,234\.50.*10 days overdue/ }).waitFor()
  })

  it('shows the way to Gmail, and is then put away for good', async () => {
    const [gmail] = await Promise.all([
      story.context.waitForEvent('page'),
      card('Open Gmail').getByRole('button', { name: 'Go to Gmail' }).click(),
    ])
    await gmail.close()
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await page.getByRole('heading', { name: 'Three steps, and you are ready' }).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('row', { name: /INV-1/ }).waitFor()
    expect(await page.getByRole('heading', { name: 'Three steps, and you are ready' }).count()).toBe(0)
  })
})
