import type { Story } from '../support/story.ts'

const keys = 60

/** Milliseconds from a key in the template editor until the page is drawn with it, its preview and its checks. */
export async function measureEditor(story: Story): Promise<readonly number[]> {
  const page = await story.openOptions(`templates/${encodeURIComponent('en/second')}`)
  const text = page.getByLabel('Text', { exact: true })
  await text.focus()
  const times = await text.evaluate(typeKeys, keys)
  await page.close()
  return times
}

async function typeKeys(area: Element, count: number): Promise<readonly number[]> {
  const taken: number[] = []
  for (let key = 0; key < count; key += 1) {
    const start = performance.now()
    document.execCommand('insertText', false, key % 8 === 7 ? ' ' : 'e')
    // The page is drawn before the next task; asking for a measure waits for the layout.
    await new Promise((resolve) => setTimeout(resolve))
    area.getBoundingClientRect()
    taken.push(performance.now() - start)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return taken
}
