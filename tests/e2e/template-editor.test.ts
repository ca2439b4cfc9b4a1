import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleBackup } from '../support/sample-backup.ts'
import { startStory, type Story } from '../support/story.ts'
import { tellThrice } from '../support/tell-thrice.ts'

const second = `templates/${encodeURIComponent('en/second')}`

// A reminder without thanks and without the offer to talk about terms.
const bare = `Hi {{firstName}},

My invoice {{invoiceNumber}} for **{{balance}}** was due on {{dueOn}}, {{daysLate}} ago.

Could you please pay it by {{payBy}}?

Kind regards,
{{myName}}`

tellThrice('the template editor', ({ start, step }) => {
  let story: Story
  let page: Page

  beforeAll(async () => {
    story = await start({ viewport: { width: 1400, height: 900 } })
    await story.importBackup(sampleBackup(story.today))
    page = await story.openOptions(second)
    await text().waitFor()
  })

  const text = () => textOf(page)
  const etiquette = () => etiquetteOf(page)

  function selection(): Promise<string> {
    return text().evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) return ''
      return area.value.slice(area.selectionStart, area.selectionEnd)
    })
  }

  async function templates(): Promise<readonly { readonly id: string; readonly title: string; readonly body: string }[]> {
    return (await story.readStore())['templates']
  }

  step('says what is wrong with its line, and goes there', async () => {
    await text().fill(`${bare}\n{{nonsense}}`)
    await page.getByRole('button', { name: /^Line 9: .*nonsense/ }).click()
    expect(await selection()).toBe('{{nonsense}}')
    expect(await page.getByRole('button', { name: 'Save template' }).isDisabled()).toBe(true)
    await page.keyboard.press('Delete')
    await page.keyboard.press('Backspace')
    await etiquette().waitFor()
  })

  step('adds a proposed sentence in its place, and the keyboard’s undo takes it back', async () => {
    expect(await text().inputValue()).toBe(bare)
    await etiquette().getByRole('button', { name: 'Add sentence' }).first().click()
    await expect.poll(() => text().inputValue()).toMatch(/^Hi \{\{firstName\}\},\n\nThank you[^\n]*\n\nMy invoice/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => text().inputValue()).toBe(bare)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => text().inputValue()).toContain('Thank you')
    await page.getByRole('region', { name: 'Preview' }).getByText('Thank you').waitFor()
  })

  step('adds all of them until only what the freelancer alone can say is left', async () => {
    const add = etiquette().getByRole('button', { name: 'Add sentence' })
    // One sentence may mend more than one rule.
    for (let left = await add.count(); left > 0; left = await add.count()) {
      await add.first().click()
      await expect.poll(() => add.count()).toBeLessThan(left)
    }
    expect(await etiquette().innerText()).toMatch(/Name their project[^\n]*\s+Show\s+\d+ rules kept\s*$/)
    expect(await text().inputValue()).toMatch(/\n\nKind regards,\n\{\{myName\}\}$/)
  })

  step('makes bold, links and lists, and takes each back', async () => {
    const before = await text().inputValue()
    for (const [button, expected] of [
      ['Bold', '**Could you please pay it**'],
      ['Link', '[Could you please pay it](https://)'],
      ['List', '- Could you please pay it by'],
    ] as const) {
      await text().evaluate((area) => {
        if (!(area instanceof HTMLTextAreaElement)) return
        const start = area.value.indexOf('Could you')
        area.focus()
        area.setSelectionRange(start, start + 'Could you please pay it'.length)
      })
      await page.getByRole('button', { name: button, exact: true }).click()
      expect(await text().inputValue()).toContain(expected)
      await page.keyboard.press('Control+z')
      expect(await text().inputValue()).toBe(before)
    }
  })

  step('inserts a variable where the cursor is, by keyboard alone', async () => {
    await text().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nP.S. Invoice total: ')
    await page.getByRole('button', { name: 'Insert a variable' }).focus()
    await page.keyboard.press('Enter')
    // The search box takes the focus as soon as it stands there.
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement)
    await page.keyboard.type('total of the invoice')
    await page.keyboard.press('Enter')
    expect(await text().inputValue()).toMatch(/Invoice total: \{\{total\}\}$/)
    expect(await text().evaluate((area) => area === document.activeElement)).toBe(true)
  })

  step('keeps what was not saved when the tab is closed', async () => {
    const written = await text().inputValue()
    await page.close()
    page = await story.openOptions(second)
    await page.getByText('Restored what you had not saved.').waitFor()
    expect(await text().inputValue()).toBe(written)
  })

  step('saves it, and Gmail’s panel writes with it', async () => {
    await page.getByRole('button', { name: 'Save template' }).click()
    await page.getByText('Saved “Second reminder”.').waitFor()
    expect(await templates()).toMatchObject([{ id: 'en/second', body: expect.stringContaining('Invoice total: {{total}}') }])
    const gmail = await story.openGmail()
    const compose = await gmail.openCompose()
    await compose.addRecipient('accounts@acme.example')
    const panel = await compose.openPanel()
    await panel.getByRole('region', { name: 'Preview' }).getByText('Invoice total: €1,200.00').waitFor()
    await gmail.page.close()
  })

  step('tells when another tab saved the same template meanwhile', async () => {
    const other = await story.openOptions(second)
    await other.getByLabel('Text', { exact: true }).fill(`${bare}\n\nP.S. from the other tab`)
    await text().fill(`${bare}\n\nP.S. from this tab`)
    await other.getByRole('button', { name: 'Save template' }).click()
    await page.getByText(/changed in another tab/).waitFor()
    expect(await page.getByRole('button', { name: 'Save template' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Take the other' }).click()
    await expect.poll(() => text().inputValue()).toContain('from the other tab')
    await other.close()
  })

  step('shows what changed, goes back to the built-in, and takes that back', async () => {
    await page.getByRole('radio', { name: 'What changed' }).click()
    await page.getByRole('region', { name: 'From the built-in to yours' }).getByText('from the other tab').waitFor()
    await page.getByRole('button', { name: 'Reset to the built-in' }).click()
    await page.getByText(/is the built-in one again/).waitFor()
    expect(await text().inputValue()).not.toContain('other tab')
    expect(await templates()).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => text().inputValue()).toContain('from the other tab')
  })

  step('makes a template of my own and deletes it with undo', async () => {
    await page.getByRole('button', { name: 'New template' }).click()
    await page.getByLabel('Name', { exact: true }).fill('For agencies')
    await page.getByRole('button', { name: 'Create template' }).click()
    await page.getByRole('heading', { name: 'For agencies' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByText('Deleted “For agencies”.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'For agencies' }).waitFor()
    expect((await templates()).map(({ title }) => title)).toContain('For agencies')
  })

  step('duplicates and renames one, and both are there after a reload', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await page.getByRole('heading', { name: 'For agencies (copy)' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await page.getByLabel('Name', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Save name' }).click()
    await page.getByText('Give it a name you will recognise.').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('For publishers')
    await page.getByRole('button', { name: 'Save name' }).click()
    await page.getByRole('heading', { name: 'For publishers' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'For publishers' }).waitFor()
    expect((await templates()).map(({ title }) => title)).toEqual(expect.arrayContaining(['For agencies', 'For publishers']))
  })

  step('contacted nobody', async () => {
    expect(story.gmail.requests()).toEqual([])
    expect(story.gmail.errors()).toEqual([])
  })
})

describe('the template editor, however it is used', () => {
  let story: Story
  let page: Page

  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1400, height: 900 } })
    await story.importBackup(sampleBackup(story.today))
    page = await story.openOptions(second)
    await text().waitFor()
  })

  afterAll(async () => {
    await story?.close()
  })

  const text = () => textOf(page)
  const etiquette = () => etiquetteOf(page)

  it('bears a hostile text', async () => {
    await text().fill(`${'{{#project}}'.repeat(5000)}${'x'.repeat(200_000)}`)
    await page.getByRole('button', { name: /^Line 1: / }).waitFor()
    await page.getByRole('button', { name: 'Drop changes' }).click()
    await etiquette().waitFor()
  })

  it.each([
    ['wide', { width: 1400, height: 900 }],
    ['just wide enough', { width: 1100, height: 700 }],
    ['at 200 %', { width: 640, height: 400 }],
  ])('has nothing that keeps anyone out (%s)', async (_, size) => {
    await page.setViewportSize(size)
    await text().fill(bare)
    const isNarrow = size.width < 1100
    for (const pane of isNarrow ? ['Templates', 'Edit', 'Preview'] : ['all']) {
      if (isNarrow) await page.getByRole('tablist', { name: 'Parts of the page' }).getByRole('tab', { name: pane }).click()
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    if (isNarrow) await page.getByRole('tab', { name: 'Edit' }).click()
    await page.getByRole('button', { name: 'Insert a variable' }).click()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('contacted nobody', () => {
    expect(story.gmail.requests()).toEqual([])
    expect(story.gmail.errors()).toEqual([])
  })
})

function textOf(page: Page): Locator {
  return page.getByLabel('Text', { exact: true })
}

function etiquetteOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Etiquette' })
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}
