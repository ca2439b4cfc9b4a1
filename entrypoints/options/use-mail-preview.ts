import { useMemo } from 'preact/hooks'
import type { EtiquetteReport } from '../../lib/mail/check-etiquette.ts'
import { checkEtiquette } from '../../lib/mail/check-etiquette.ts'
import { checkTemplate } from '../../lib/mail/check-template.ts'
import type { EtiquetteLanguage } from '../../lib/mail/etiquette/etiquette-words.ts'
import type { Problem } from '../../lib/domain/problem.ts'
import type { Mail } from '../../lib/mail/mail.ts'
import type { MailFacts } from '../../lib/mail/mail-facts.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import type { Template } from '../../lib/mail/template.ts'
import { useSettled } from './use-settled.ts'

/** A template as it stood when typing last paused, and what comes of it. */
export interface MailPreviewData {
  readonly template: Template | null
  readonly problems: readonly Problem[]
  readonly mail: Mail | null
  /** A broken template and a mail with a hole are not judged. */
  readonly report: EtiquetteReport | null
}

export function useMailPreview(template: Template | null, facts: MailFacts | null, etiquette: EtiquetteLanguage | null): MailPreviewData {
  const settled = useSettled(template, template?.id ?? null)
  return useMemo(() => {
    const problems = settled ? checkTemplate(settled) : []
    const mail = settled && facts && renderMail(settled, facts, { language: settled.language })
    const canJudge = settled && facts && mail && mail.problems.length === 0 && etiquette
    const report = canJudge
      ? checkEtiquette({ language: etiquette, situation: settled.situation, subject: mail.subject, text: mail.text, facts })
      : null
    return { template: settled, problems, mail, report }
  }, [settled, facts, etiquette])
}
