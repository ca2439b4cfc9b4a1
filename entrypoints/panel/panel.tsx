import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import close from 'lucide-static/icons/x.svg?raw'
import { IconButton } from '../../components/button.tsx'
import { InvoiceListbox } from '../../components/invoice-listbox.tsx'
import { MailControls } from '../../components/mail-controls.tsx'
import { MailEditor } from '../../components/mail-editor.tsx'
import { MailPreview } from '../../components/mail-preview.tsx'
import { PanelEmpty } from '../../components/panel-empty.tsx'
import { PanelFooter } from '../../components/panel-footer.tsx'
import { PanelNotes } from '../../components/panel-notes.tsx'
import { PanelSearch } from '../../components/panel-search.tsx'
import { PanelVerdict } from '../../components/panel-verdict.tsx'
import { suggestionSentence } from '../../components/suggestion-sentence.ts'
import { useText } from '../../components/text.tsx'
import type { Candidates } from '../../lib/browser/protocol.ts'
import { matchesRecipient } from '../../lib/domain/client-matching.ts'
import type { Day } from '../../lib/domain/day.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { applyTheme } from './apply-theme.ts'
import { afterPaint } from './after-paint.ts'
import { editMail, noDraft, type DraftState } from './edit-mail.ts'
import type { MailPick } from './mail-writer.ts'
import { nextRow } from './next-row.ts'
import { readPanelAsk, type PanelAsk } from './panel-ask.ts'
import { useInsert } from './use-insert.ts'
import { useSelection, type CallWorker } from './use-selection.ts'
import { useWrittenMail } from './use-written-mail.ts'

interface PanelProps {
  readonly callWorker: CallWorker
  readonly firstAsk: PanelAsk
  readonly firstCandidates: Promise<Candidates | null> | undefined
}

/** The panel in the compose: choose invoices, see the mail, insert it. */
export function Panel({ callWorker, firstAsk, firstCandidates }: PanelProps) {
  const text = useText()
  const { t } = text
  const listId = useId()
  const searchBox = useRef<HTMLInputElement>(null)
  const [ask, setAsk] = useState(firstAsk)
  const [active, setActive] = useState<InvoiceId | null>(null)
  const [pick, setPick] = useState<MailPick>({})
  const [pickedFollowUp, setPickedFollowUp] = useState<Day | null | undefined>(undefined)
  const [draft, setDraft] = useState<DraftState>(noDraft)
  const [isListPainted, setListPainted] = useState(false)
  const lastAsk = useRef<PanelAsk | null>(null)
  const selection = useSelection(callWorker)
  const { found, choice, lastChoice, selected, search, listedSearch } = selection
  const { language, written, hasFailed, hasNoTemplate } = useWrittenMail(callWorker, found, choice ?? lastChoice, pick, isListPainted)
  const followUpOn = pickedFollowUp === undefined ? ((choice ?? lastChoice)?.followUpOn ?? null) : pickedFollowUp
  const mail = written && (draft.text ? editMail(written.mail, draft.text) : written.mail)
  const ready =
    found && choice && written && mail && !selection.isConfirming
      ? { compose: found.compose, choice, mail, tone: written.template.tone, followUpOn }
      : null
  const insertion = useInsert(callWorker, {
    ready,
    onInserted: (compose) => void callWorker('closePanel', compose),
    onChanged: selection.refresh,
  })

  function open(next: PanelAsk, asked?: Promise<Candidates | null>): void {
    const { current: before } = lastAsk
    lastAsk.current = next
    applyTheme(next)
    setAsk(next)
    const isPrepared = next.isShown && !next.write && before?.compose === next.compose && before.count === next.count
    if (!isPrepared || !selection.confirm(insertion.reset)) start(next, asked)
  }

  function start(next: PanelAsk, asked?: Promise<Candidates | null>): void {
    setActive(null)
    setPick({})
    setDraft(noDraft)
    setPickedFollowUp(undefined)
    insertion.reset()
    selection.open(next, asked)
    if (next.write) insertion.pressWhenReady()
  }

  useEffect(() => {
    const reopen = (): void => open(readPanelAsk(location.hash))
    window.addEventListener('hashchange', reopen)
    open(firstAsk, firstCandidates)
    // The button may have been pressed while this page was being drawn, before anybody listened.
    if (!firstAsk.isShown && readPanelAsk(location.hash).isShown) reopen()
    return () => window.removeEventListener('hashchange', reopen)
    // The first opening is the page's own; later ones come by its address.
  }, [])

  useLayoutEffect(() => {
    if (!found) return undefined
    return afterPaint((isPainted) => {
      if (isPainted && ask.isShown) performance.mark('politely:list-painted')
      setListPainted(true)
    })
  }, [found, ask])

  const isEmpty = found !== null && found.total === 0 && search === '' && listedSearch === ''
  useLayoutEffect(() => {
    // A frame that only gets ready must not take the focus from Gmail.
    if (ask.isShown) searchBox.current?.focus()
  }, [ask, isEmpty])

  function toggle(row: InvoiceRow): void {
    setActive(row.invoice.id)
    setPickedFollowUp(undefined)
    repick(({ language: picked }) => ({ language: picked }))
    insertion.reset()
    selection.toggle(row)
  }

  /** Another mail takes the place of the edited one, which can be brought back. */
  function repick(change: (before: MailPick) => MailPick): void {
    setPick(change)
    setDraft((before) => ({ text: null, dropped: before.text ?? before.dropped, isOpen: false }))
  }

  function find(words: string): void {
    setActive(null)
    selection.find(words)
  }

  function closePanel(): void {
    void callWorker('closePanel', ask.compose)
  }

  const rows = found?.rows ?? []
  const isSelectionInSight = search === '' || rows.some(({ invoice }) => selected.includes(invoice.id))

  function move(event: KeyboardEvent): void {
    const at = rows.findIndex(({ invoice }) => invoice.id === active)
    const next = nextRow(event.key, at, rows.length)
    if (next === null) return
    event.preventDefault()
    setActive(rows[next]?.invoice.id ?? null)
  }

  function actInList(event: KeyboardEvent): void {
    const isTyping = event.target === searchBox.current && search !== '' && active === null
    const row = rows.find(({ invoice }) => invoice.id === active) ?? rows[0]
    if (event.key === ' ' && !isTyping && row) {
      event.preventDefault()
      toggle(row)
    } else if (event.key === 'Enter' && !event.repeat && !event.isComposing) {
      event.preventDefault()
      // What is not in sight is not inserted: Enter then chooses what was searched for.
      if (isSelectionInSight) insertion.press()
      else if (row) toggle(row)
    } else move(event)
  }

  function actAnywhere(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    closePanel()
  }

  const recipients = found?.compose.to ?? []
  const hasMatch = recipients.length === 0 || rows.some(({ client }) => recipients.some((address) => matchesRecipient(client, address)))
  const report = useMemo(() => (written && mail ? written.judge(mail) : null), [written, mail?.subject, mail?.text])
  const client = (choice ?? lastChoice)?.facts.client
  const isSuggested = written !== null && written.template.situation === written.suggestion.template.situation
  const suggested = found && selected.length > 0 && isSuggested && suggestionSentence(written.suggestion.why, found.today, text)

  return (
    <div class="panel" role="dialog" aria-label={t('panelTitle')} onKeyDown={actAnywhere}>
      <header class="panel-header">
        <h1>{t('panelTitle')}</h1>
        <span class="panel-client" title={client?.name}>
          {selected.length > 0 && client?.name}
        </span>
        <IconButton icon={close} label={t('panelClose')} onClick={closePanel} />
      </header>
      {!isEmpty && (
        <PanelSearch
          inputRef={searchBox}
          value={search}
          listId={listId}
          hasList={rows.length > 0}
          active={active}
          onInput={find}
          onKeyDown={actInList}
        />
      )}
      {isEmpty ? (
        <PanelEmpty onOpenOptions={() => void callWorker('openOptions')} />
      ) : (
        <>
          <div class="panel-list">
            {found && !hasMatch && listedSearch === '' && <p class="panel-hint">{t('panelNoMatch', recipients.join(', '))}</p>}
            {selection.replacedBy && (
              <p class="panel-hint" role="status">
                {t('panelReplaced', selection.replacedBy)}
              </p>
            )}
            {found && found.total === 0 && <p class="panel-hint">{t('panelNothingFound', listedSearch)}</p>}
            {found && found.total > 0 && (
              <InvoiceListbox
                id={listId}
                rows={rows}
                today={found.today}
                selected={selected}
                active={active}
                onToggle={toggle}
                onKeyDown={actInList}
              />
            )}
            {found && found.total > rows.length && <p class="panel-hint">{t('panelMore')}</p>}
          </div>
          <MailControls
            templates={written?.templates ?? []}
            template={written?.template ?? null}
            suggestedFor={written?.suggestion.template.situation ?? null}
            tones={written?.tones ?? []}
            language={language}
            onTemplate={(template) => repick(() => ({ language, template }))}
            onTone={(tone) => repick(() => ({ language, template: written?.template.id, tone }))}
            onLanguage={(next) => repick(({ tone }) => ({ language: next, tone }))}
          />
          <PanelNotes
            isChosen={selected.length > 0}
            warnings={choice?.warnings ?? []}
            problems={[...insertion.problems, ...(mail?.problems ?? [])]}
            hasNoTemplate={hasNoTemplate}
            askFailure={selection.failure}
            insertFailure={insertion.failure}
            hasNoMails={hasFailed}
            isArmed={insertion.isArmed}
            onRetry={() => start({ ...ask, write: null })}
            onOpenOptions={() => void callWorker('openOptions')}
          />
          {selected.length > 0 && written?.mail.problems.length === 0 && (
            <PanelVerdict
              report={report}
              suggested={suggested || ''}
              isEditing={draft.isOpen}
              onEdit={() => setDraft({ ...draft, isOpen: !draft.isOpen })}
              onBringBack={draft.dropped && !draft.text ? () => setDraft({ text: draft.dropped, dropped: null, isOpen: true }) : null}
            />
          )}
          {draft.isOpen && mail ? (
            <MailEditor
              subject={mail.subject}
              text={mail.text}
              language={language}
              onChange={(edited) => setDraft({ text: edited, dropped: null, isOpen: true })}
            />
          ) : (
            <MailPreview
              subject={selected.length > 0 ? (mail?.subject ?? '') : ''}
              html={selected.length > 0 ? (mail?.html ?? '') : ''}
              language={language}
              isBusy={found === null ? !selection.failure : !(choice && written) && selected.length > 0}
            />
          )}
          <PanelFooter
            followUpOn={followUpOn}
            today={found?.today ?? ''}
            isBlocked={selected.length === 0 || (ready !== null && ready.mail.problems.length > 0)}
            isArmed={insertion.isArmed}
            isBusy={insertion.isBusy}
            onFollowUp={setPickedFollowUp}
            onInsert={insertion.press}
          />
        </>
      )}
    </div>
  )
}
