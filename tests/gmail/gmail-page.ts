import type { FrameLocator, Locator, Page } from 'playwright-core'

/** One compose, window or inline reply, by what a person does with it. */
export interface ComposeOnPage {
  readonly root: Locator
  readonly subject: Locator
  readonly body: Locator
  readonly reminderButton: Locator
  readonly statusBar: Locator
  readonly checkDialog: Locator
  addRecipient(address: string, row?: 'to' | 'cc' | 'bcc'): Promise<void>
  recipients(row?: 'to' | 'cc' | 'bcc'): Promise<string[]>
  draftId(): Promise<string>
  /** Presses the button and waits for the panel to be there. */
  openPanel(): Promise<FrameLocator>
  send(): Promise<void>
  /** Opens "Schedule send" and takes one of its proposals, or types another day. */
  schedule(when?: { readonly proposal?: RegExp; readonly day?: string }): Promise<void>
  discard(): Promise<void>
  minimise(): Promise<void>
  fullScreen(): Promise<void>
  /** Saves the draft and closes the window. */
  close(): Promise<void>
  showQuote(): Promise<void>
}

export interface GmailPage {
  readonly page: Page
  readonly panel: FrameLocator
  readonly snackbar: Locator
  open(hash?: string, account?: number): Promise<void>
  openCompose(): Promise<ComposeOnPage>
  openThread(subject: string): Promise<void>
  /** Replies to the last message of the thread on screen. */
  reply(): Promise<ComposeOnPage>
  /** Moves the inline reply into a window of its own. */
  popOutReply(): Promise<ComposeOnPage>
  goToList(name: 'Inbox' | 'Sent' | 'Drafts' | 'All Mail'): Promise<void>
  /** "Undo" of what was just sent or discarded; gives the compose that comes back. */
  undo(): Promise<ComposeOnPage>
  /** The newest compose window. */
  newest(): Promise<ComposeOnPage>
}

const panelTitle = 'Payment reminder'

/** The stand-in's page as a person uses it. */
export function gmailPage(page: Page): GmailPage {
  const panel = page.frameLocator(`iframe[title="${panelTitle}"]`)

  function composeAt(root: Locator): ComposeOnPage {
    const row = (name: string): Locator => root.locator(`.anm[name="${name}"]`)
    const reminderButton = root.getByRole('button', { name: panelTitle })
    return {
      root,
      subject: root.locator('input[name=subjectbox]'),
      body: root.locator('[g_editable=true]'),
      reminderButton,
      statusBar: root.getByRole('status'),
      checkDialog: root.getByRole('alertdialog'),
      async addRecipient(address, name = 'to') {
        if (!(await row(name).isVisible())) await root.getByRole('link', { name: name === 'cc' ? 'Cc' : 'Bcc', exact: true }).click()
        await row(name).locator('input').fill(address)
        await row(name).locator('input').press('Enter')
      },
      recipients: (name = 'to') =>
        row(name)
          .locator('[data-hovercard-id]')
          .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id') ?? '')),
      draftId: async () => (await root.locator('input[name=draft]').inputValue()).replace('#msg-a:', ''),
      async openPanel() {
        await reminderButton.click()
        await page.locator(`iframe[title="${panelTitle}"]`).waitFor({ state: 'visible' })
        return panel
      },
      send: () => root.locator('.aoO').click(),
      async schedule({ proposal = /^Tomorrow morning/, day } = {}) {
        await root.locator('.hG').click()
        await root.locator('[selector=scheduledSend]').click()
        const menu = page.getByRole('dialog', { name: 'Schedule send' })
        await menu.getByRole('menuitem', { name: day === undefined ? proposal : /^Pick date/ }).click()
        if (day === undefined) return
        await page.getByLabel('Date', { exact: true }).fill(day)
        await page.getByRole('button', { name: 'Schedule send', exact: true }).click()
      },
      discard: () => root.locator('.oh').click(),
      minimise: () => root.locator('.Hl').click(),
      fullScreen: () => root.locator('.Hq').click(),
      close: () => root.locator('.Ha').click(),
      showQuote: () => root.locator('.ajR').click(),
    }
  }

  async function newest(): Promise<ComposeOnPage> {
    const first = page.locator('.no .mole [role=dialog]').first()
    await first.waitFor({ state: 'attached' })
    // The window keeps its id wherever Gmail moves it, and however many others open.
    return composeAt(page.locator(`[id="${(await first.getAttribute('id')) ?? ''}"]`))
  }

  const inlineReply = (): ComposeOnPage => composeAt(page.locator('.ip.adB .M9').last())

  return {
    page,
    panel,
    snackbar: page.locator('.b8 .vh').first(),
    newest,
    async open(hash = '', account = 0) {
      await page.goto(`https://mail.google.com/mail/u/${account}/${hash}`)
    },
    async openCompose() {
      const before = await page.locator('.mole').count()
      await page.locator('[gh=cm]').click()
      await page.locator('.mole').nth(before).waitFor({ state: 'attached' })
      return await newest()
    },
    async openThread(subject) {
      await page.locator('tr.zA .bog', { hasText: subject }).first().click()
      await page.locator('h2.hP', { hasText: subject }).waitFor()
    },
    async reply() {
      await page.locator('.ams.bkH').click()
      const compose = inlineReply()
      await compose.body.waitFor()
      return compose
    },
    async popOutReply() {
      await inlineReply().root.locator('.Un').click()
      await page.locator('.popoutreply').click()
      return await newest()
    },
    async goToList(name) {
      await page.getByRole('link', { name, exact: true }).click()
      await page.locator('[gh=tl]').waitFor()
    },
    async undo() {
      await page.locator('#link_undo').click()
      const inline = page.locator('.ip.adB .M9')
      await inline.or(page.locator('.no .mole')).first().waitFor()
      return (await inline.count()) > 0 ? inlineReply() : await newest()
    },
  }
}
