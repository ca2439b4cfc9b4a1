import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { DueForm } from '../../components/due-form.tsx'
import { MailControls } from '../../components/mail-controls.tsx'
import { MailEditor } from '../../components/mail-editor.tsx'
import { MailPreview } from '../../components/mail-preview.tsx'
import { NoticeArea } from '../../components/notice.tsx'
import { PanelEmpty } from '../../components/panel-empty.tsx'
import { PanelFooter } from '../../components/panel-footer.tsx'
import { PanelHeader } from '../../components/panel-header.tsx'
import { PanelList } from '../../components/panel-list.tsx'
import { PanelNotes } from '../../components/panel-notes.tsx'
import { PanelSearch } from '../../components/panel-search.tsx'
import { PanelVerdict } from '../../components/panel-verdict.tsx'
import { suggestionSentence } from '../../components/suggestion-sentence.ts'
import { useText } from '../../components/text.tsx'
import type { Candidates } from '../../lib/browser/protocol.ts'
import { matchesRecipient } from '../../lib/domain/client-matching.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import type { InvoiceRow } from '../../lib/domain/invoice-row.ts'
import { afterPaint } from './after-paint.ts'
import { editMail } from './edit-mail.ts'
import { nextRow } from './next-row.ts'
import type { PanelAsk } from './panel-ask.ts'
import { useActs } from './use-acts.ts'
import { useEscape } from './use-escape.ts'
import { useInsert } from './use-insert.ts'
import { useMailPick } from './use-mail-pick.ts'
import { useOpening } from './use-opening.ts'
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
  const [active, setActive] = useState<InvoiceId | null>(null)
  const picking = useMailPick()
  const { pick, draft, setDraft, repick } = picking
  const [isListPainted, setListPainted] = useState(false)
  const selection = useSelection(callWorker)
  const { found, choice, lastChoice, selected, search, listedSearch } = selection
  const { language, written, hasFailed, hasNoTemplate } = useWrittenMail(callWorker, found, choice ?? lastChoice, pick, isListPainted)
  const followUpOn = picking.followUpOn === undefined ? ((choice ?? lastChoice)?.followUpOn ?? null) : picking.followUpOn
  const mail = written && (draft.text ? editMail(written.mail, draft.text) : written.mail)
  const acts = useActs(callWorker, selection, { onAsk: () => insertion.reset(), onSay: forgetMail })
  const { context, question } = acts
  const ready =
    found && choice && written && mail && !selection.isConfirming && !question
      ? { compose: found.compose, choice, mail, tone: written.template.tone, followUpOn }
      : null
  const insertion = useInsert(callWorker, {
    ready,
    onInserted: (compose) => void callWorker('closePanel', compose),
    onChanged: selection.refresh,
  })
  const ask = useOpening({ firstAsk, firstCandidates, start, confirm: () => selection.confirm(changed) })

  /** What is listed or chosen is no longer what it was. */
  function changed(): void {
    insertion.reset()
    acts.cancel()
  }

  function start(next: PanelAsk, asked?: Promise<Candidates | null>): void {
    setActive(null)
    picking.reset()
    insertion.reset()
    acts.reset()
    selection.open(next, asked)
    if (next.write) insertion.pressWhenReady()
  }

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
    picking.startOver()
    changed()
    selection.toggle(row)
  }

  /** Something was said in place of a mail. */
  function forgetMail(): void {
    setActive(null)
    picking.startOver()
    insertion.reset()
    searchBox.current?.focus()
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
      if (isSelectionInSight) pressInsert()
      else if (row) toggle(row)
    } else move(event)
  }

  /** What nothing is chosen for must not be inserted later, when something is. */
  function pressInsert(): void {
    if (!question && (!found || selected.length > 0)) insertion.press()
  }

  useEscape(closePanel)

  const recipients = found?.compose.to ?? []
  const hasMatch = recipients.length === 0 || rows.some(({ client }) => recipients.some((address) => matchesRecipient(client, address)))
  const report = useMemo(() => (written && mail ? written.judge(mail) : null), [written, mail?.subject, mail?.text])
  const client = (choice ?? lastChoice)?.facts.client
  const isSuggested = written !== null && written.template.situation === written.suggestion.template.situation
  const suggested = found && selected.length > 0 && isSuggested && suggestionSentence(written.suggestion.why, found.today, text)

  return (
    <div class="panel" role="dialog" aria-label={t('panelTitle')}>
      <PanelHeader clientName={(selected.length > 0 && client?.name) || ''} acts={context} onClose={closePanel} />
      <NoticeArea notice={acts.notice} onHide={acts.hideNotice} />
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
          <PanelList
            id={listId}
            rows={found && rows}
            total={found?.total ?? 0}
            today={found?.today ?? ''}
            search={listedSearch}
            strangers={found && !hasMatch ? recipients : []}
            replacedBy={selection.replacedBy}
            selected={selected}
            active={active}
            onToggle={toggle}
            onKeyDown={actInList}
          />
          {question && context ? (
            <div class="panel-form">
              <DueForm
                key={question}
                question={question}
                rows={context.rows}
                today={context.today}
                onAct={context.onAct}
                onCancel={acts.cancel}
              />
            </div>
          ) : (
            <>
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
                onFollowUp={picking.setFollowUpOn}
                onInsert={insertion.press}
              />
            </>
          )}
        </>
      )}
    </div>
  )
}
