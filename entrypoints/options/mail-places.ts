import type { RefObject } from 'preact'
import type { MailPlace } from '../../components/options/etiquette-list.tsx'
import type { EditorHandle } from '../../components/options/template-editor.tsx'
import {
  asTemplateText,
  findInBody,
  findWords,
  insertSentence,
  type TracedLine,
  traceLines,
} from '../../components/options/template-places.ts'
import type { RuleReport } from '../../lib/mail/check-etiquette.ts'
import type { EtiquetteLanguage } from '../../lib/mail/etiquette/etiquette-words.ts'
import type { MailFacts } from '../../lib/mail/mail-facts.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import type { MailPreviewData } from './use-mail-preview.ts'

interface MailPlacesAsk {
  readonly preview: MailPreviewData
  readonly facts: MailFacts | null
  readonly etiquette: EtiquetteLanguage | null
  readonly editor: RefObject<EditorHandle | null>
  /** Brings the editor into sight where it is not. */
  readonly openEditor: () => void
}

/** From the mail of the preview, which the checker judges, to the template in the editor, where it is mended. */
export function mailPlaces({ preview, facts, etiquette, editor, openEditor }: MailPlacesAsk) {
  const { template, mail } = preview

  function trace(): readonly TracedLine[] {
    if (!template || !mail || !facts) return []
    return traceLines(template, mail.text, (marked) => renderMail(marked, facts, { language: marked.language }).text)
  }

  function inEditor(work: (handle: EditorHandle) => void): void {
    openEditor()
    // After the editor is drawn: what is hidden takes no cursor.
    requestAnimationFrame(() => editor.current && work(editor.current))
  }

  function show({ field, start, end }: MailPlace): void {
    if (!template || !mail) return
    if (field === 'subject') {
      const found = findWords(template.subject, mail.subject.slice(0, start), mail.subject.slice(start, end))
      inEditor((handle) => handle.select('subject', found ?? [0, template.subject.length]))
    } else {
      const found = findInBody(template.body, trace(), mail.text, { start, end })
      inEditor((handle) => handle.select('body', found ?? [0, 0]))
    }
  }

  function insert({ rule, insert: sentence, insertAt = mail?.text.length ?? 0 }: RuleReport): void {
    if (!template || !mail || sentence === undefined) return
    const wording = etiquette?.words.inserts[rule] ?? []
    const patterns = typeof wording === 'string' ? [wording] : Object.values(wording)
    const words = asTemplateText(sentence, patterns, rule === 2 ? 'firstName' : 'myName')
    const edit = insertSentence(template.body, trace(), mail.text, { sentence: words, offset: insertAt })
    inEditor((handle) => handle.type(edit))
  }

  return { show, insert }
}
