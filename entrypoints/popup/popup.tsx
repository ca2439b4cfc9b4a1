import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import settings from 'lucide-static/icons/settings.svg?raw'
import { actText } from '../../components/act-text.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { dayText, distanceText } from '../../components/day-text.ts'
import type { DueAct } from '../../components/due-act.ts'
import { DueClient } from '../../components/due-client.tsx'
import { Icon } from '../../components/icon.tsx'
import { NoticeArea, useNotice } from '../../components/notice.tsx'
import { PopupEmpty } from '../../components/popup-empty.tsx'
import { problemText } from '../../components/problem-text.ts'
import { useText } from '../../components/text.tsx'
import { UncertainQuestion } from '../../components/uncertain-question.tsx'
import { showOptions } from '../../lib/browser/tabs.ts'
import type { InvoiceId } from '../../lib/domain/invoice.ts'
import { watchChanges, type Undo } from '../../lib/reminders/changes.ts'
import { putOffDraft } from '../../lib/reminders/old-drafts.ts'
import { doAct } from '../../lib/reminders/do-act.ts'
import { restUntil } from '../../lib/reminders/rest-until.ts'
import { openThread, startWrite } from '../../lib/reminders/start-write.ts'
import { answerUncertain } from '../../lib/reminders/uncertain.ts'
import type { Uncertain } from '../../lib/reminders/uncertain-questions.ts'
import { copyReminder } from './copy-reminder.ts'
import { readDueList, type DueList } from './due-list.ts'

/** What is due now, and everything one can do about it without opening a page. */
export function Popup() {
  const text = useText()
  const { t, tn } = text
  const [list, setList] = useState<DueList | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { notice, show, hide } = useNotice()

  const load = useCallback(async (): Promise<void> => {
    try {
      setList(await readDueList())
      setFailed(false)
    } catch (error) {
      console.error('Politely could not read what is due:', error)
      setFailed(true)
    }
  }, [])

  useEffect(() => {
    void load()
    return watchChanges(() => void load())
  }, [load])

  /** Does it, says so, and offers to take it back. */
  async function perform(step: () => Promise<Undo | void>, done: string | null): Promise<void> {
    try {
      const undo = await step()
      if (done !== null) show({ text: done, undo: undo ? () => void perform(undo, t('popupDoneUndo')) : undefined })
    } catch (error) {
      console.error('Politely could not do that:', error)
      show({ text: t('popupFailed') })
    }
    await load()
  }

  function numberOf(id: InvoiceId): string {
    return list?.due.flatMap(({ rows }) => rows).find(({ invoice }) => invoice.id === id)?.invoice.number ?? ''
  }

  function act(wanted: DueAct): void {
    if (!list) return
    // The buttons that had the focus go away with the item.
    heading.current?.focus()
    const doing = (): Promise<Undo> => (wanted.type === 'rest' ? restUntil(wanted.invoiceIds, wanted.until) : doAct(wanted))
    void perform(doing, actText(wanted, numberOf, list.today, text))
  }

  async function write(invoiceIds: readonly InvoiceId[]): Promise<void> {
    await startWrite(invoiceIds)
    window.close()
  }

  async function copy(invoiceIds: readonly InvoiceId[]): Promise<void> {
    const mail = await copyReminder(invoiceIds)
    const [problem] = mail?.problems ?? []
    if (problem) show({ text: problemText({ ...problem, line: undefined }, text) })
    else if (mail) show({ text: t('popupCopied', mail.subject) })
    else show({ text: t('popupFailed') })
  }

  function answer({ reminder }: Uncertain, said: 'sent' | 'not-sent'): void {
    void perform(() => answerUncertain(reminder.id, said), t(said === 'sent' ? 'popupDoneSent' : 'popupDoneNotSent'))
  }

  const isEmpty = list !== null && list.due.length === 0 && list.uncertain.length === 0

  return (
    <div class="popup">
      <header class="popup-header">
        <h1 ref={heading} tabIndex={-1}>
          {t('popupTitle')}
        </h1>
        {list && list.due.length > 0 && <span class="popup-count">{list.due.length}</span>}
        <IconButton icon={settings} label={t('popupSettings')} onClick={() => void showOptions()} />
      </header>
      <main>
        {hasFailed && (
          <Callout kind="problem">
            <p>{t('popupLoadFailed')}</p>
            <button type="button" class="button-link" onClick={() => void load()}>
              {t('commonTryAgain')}
            </button>
          </Callout>
        )}
        {list?.uncertain.map((one) => (
          <UncertainQuestion
            key={one.reminder.id}
            numbers={new Intl.ListFormat(text.locale).format(one.numbers)}
            to={one.clientName}
            when={one.insertedOn ? distanceText(one.insertedOn, list.today, text) : ''}
            onAnswer={(said) => answer(one, said)}
            onPutOff={one.canWait ? () => void perform(() => putOffDraft(one.reminder.id), t('popupDonePutOff')) : null}
          />
        ))}
        {list && list.due.length > 0 && (
          <ul class="due-list">
            {list.due.map(({ client, rows, totals }, index) => (
              <DueClient
                key={client.id}
                client={client}
                rows={rows}
                totals={totals}
                today={list.today}
                later={list.later}
                isFirst={index === 0}
                onAct={act}
                onWrite={(ids) => void perform(() => write(ids), null)}
                onCopy={(ids) => void perform(() => copy(ids), null)}
                onOpenThread={(id) => void perform(() => openThread(id), null)}
              />
            ))}
          </ul>
        )}
        {isEmpty && (
          <PopupEmpty
            hasInvoices={list.hasInvoices}
            nextOn={list.next ? dayText(list.next.on, list.today, text) : null}
            onAdd={() => void showOptions()}
          />
        )}
      </main>
      <footer class="popup-footer">
        <span class="soft">{list?.next && tn('popupNext', list.next.invoices, dayText(list.next.on, list.today, text))}</span>
        <Button kind="quiet" onClick={() => void showOptions()}>
          {t('popupAllInvoices')}
          <Icon svg={arrow} isSmall />
        </Button>
      </footer>
      <NoticeArea notice={notice} onHide={hide} />
    </div>
  )
}
