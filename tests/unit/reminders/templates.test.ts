import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Template } from '../../../lib/mail/template.ts'
import { deleteEverything } from '../../../lib/reminders/delete-everything.ts'
import { listStoredTemplates, resetTemplate, saveTemplate, saveTemplateOver } from '../../../lib/reminders/templates.ts'

const template: Template = { id: 'en/first', language: 'en', title: 'First', situation: 'first', tone: 'neutral', subject: 'S', body: 'B' }

async function stored() {
  return (await listStoredTemplates())[0] ?? null
}

/** Two saves in one millisecond could not be told apart. */
async function tick(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3))
}

beforeEach(async () => {
  await deleteEverything()
})

describe('saveTemplateOver', () => {
  it('saves over the built-in, and over what was read, and says when', async () => {
    const first = await saveTemplateOver(template, null)
    expect(first).toMatchObject({ ok: true, updatedAt: (await stored())?.updatedAt })
    await tick()
    const again = await saveTemplateOver({ ...template, body: 'C' }, (await stored())?.updatedAt ?? null)
    expect(again.ok).toBe(true)
    expect(await stored()).toMatchObject({ body: 'C' })
    if (again.ok) await again.undo()
    expect(await stored()).toMatchObject({ body: 'B' })
  })

  it('refuses when it was changed meanwhile, and changes nothing', async () => {
    await saveTemplate(template)
    const seen = (await stored())?.updatedAt ?? null
    await tick()
    await saveTemplate({ ...template, body: 'theirs' })
    expect(await saveTemplateOver({ ...template, body: 'mine' }, seen)).toEqual({ ok: false })
    expect(await saveTemplateOver({ ...template, body: 'mine' }, null)).toEqual({ ok: false })
    expect(await stored()).toMatchObject({ body: 'theirs' })
  })

  it('refuses when it was reset meanwhile', async () => {
    await saveTemplate(template)
    const seen = (await stored())?.updatedAt ?? null
    await resetTemplate(template.id)
    expect(await saveTemplateOver(template, seen)).toEqual({ ok: false })
    expect(await stored()).toBeNull()
  })
})
