import check from 'lucide-static/icons/circle-check.svg?raw'
import hint from 'lucide-static/icons/lightbulb.svg?raw'
import type { EtiquetteFinding, EtiquetteReport, RuleReport } from '../../lib/mail/check-etiquette.ts'
import { Icon } from '../icon.tsx'
import { useText } from '../text.tsx'

/** Somewhere in the mail of the preview. */
export type MailPlace = NonNullable<RuleReport['at']>

interface EtiquetteListProps {
  readonly report: EtiquetteReport
  readonly subjectLength: number
  readonly onShow: (place: MailPlace) => void
  readonly onInsert: (rule: RuleReport) => void
}

/** What the etiquette says about the mail of the preview: what could be better, each with its remedy, then that all else is kept. */
export function EtiquetteList({ report, subjectLength, onShow, onInsert }: EtiquetteListProps) {
  const { t, tn } = useText()
  const broken = report.rules.filter((rule) => rule.verdict === 'broken')
  const kept = report.rules.filter((rule) => rule.verdict === 'kept').length
  const findings = report.findings.filter(({ code }) => code !== 'harsh-words' || broken.some(({ rule }) => rule === 8))
  const words = findings.filter((finding) => finding.code === 'harsh-words')
  const others = findings.filter((finding) => finding.code !== 'harsh-words')
  const isClean = broken.length === 0 && others.length === 0
  return (
    <section class="etiquette" aria-label={t('optionsEtiquette')}>
      <div class="etiquette-head">
        <h2>{t('optionsEtiquette')}</h2>
        <span class="soft small">{measures()}</span>
      </div>
      <ul>
        {broken.map((rule) => (
          <li key={rule.rule} class="etiquette-hint">
            <Icon svg={hint} isSmall />
            <div>
              <p>{rule.hint}</p>
              {rule.rule === 8 && words.map((word) => <Harsh key={word.at.start} finding={word} onShow={onShow} />)}
              {rule.insert && <q class="etiquette-sentence">{rule.insert.replaceAll('\n', ' ')}</q>}
              <div class="etiquette-acts">
                {rule.insert && (
                  <button type="button" class="button-link" onClick={() => onInsert(rule)} aria-description={rule.hint}>
                    {t('optionsAddSentence')}
                  </button>
                )}
                {rule.at && !(rule.rule === 8 && words.length > 0) && <Show place={rule.at} about={rule.hint} onShow={onShow} />}
              </div>
            </div>
          </li>
        ))}
        {others.map((finding) => (
          <li key={finding.code} class="etiquette-hint">
            <Icon svg={hint} isSmall />
            <div>
              <p>{findingText(finding)}</p>
              {finding.at && (
                <div class="etiquette-acts">
                  <Show place={finding.at} about={findingText(finding)} onShow={onShow} />
                </div>
              )}
            </div>
          </li>
        ))}
        <li class="etiquette-kept">
          <Icon svg={check} isSmall />
          <span>{isClean ? tn('optionsRulesAllKept', kept) : tn('optionsRulesKept', kept)}</span>
        </li>
      </ul>
    </section>
  )

  function measures(): string {
    const parts = [tn('optionsWords', report.words)]
    if (report.grade !== null) parts.push(t('optionsGrade', Math.max(0, Math.round(report.grade))))
    return [...parts, t('optionsSubjectLength', subjectLength)].join(' · ')
  }

  function findingText(finding: EtiquetteFinding): string {
    if (finding.code === 'harsh-words') return finding.quote
    if (finding.code === 'placeholder') return t('optionsFindingPlaceholder', finding.quote)
    if (finding.code === 'several-requests') return t('optionsFindingRequests')
    if (finding.code === 'too-short') return t('optionsFindingShort')
    return finding.code === 'too-long' ? t('optionsFindingLong') : t('optionsFindingHard')
  }
}

type HarshWord = Extract<EtiquetteFinding, { readonly code: 'harsh-words' }>

const reasonKeys = {
  force: 'optionsHarshForce',
  crime: 'optionsHarshCrime',
  reputation: 'optionsHarshReputation',
  ultimatum: 'optionsHarshUltimatum',
  blame: 'optionsHarshBlame',
  shouting: 'optionsHarshShouting',
} as const satisfies Record<HarshWord['reason'], string>

function Harsh({ finding, onShow }: { readonly finding: HarshWord; readonly onShow: (place: MailPlace) => void }) {
  const { t } = useText()
  return (
    <div class="etiquette-word">
      <span>
        <q>{finding.quote}</q> <span class="soft">{t(reasonKeys[finding.reason])}</span>
      </span>
      <Show place={finding.at} about={finding.quote} onShow={onShow} />
    </div>
  )
}

interface ShowProps {
  readonly place: MailPlace
  readonly about: string
  readonly onShow: (place: MailPlace) => void
}

function Show({ place, about, onShow }: ShowProps) {
  const { t } = useText()
  return (
    <button type="button" class="button-link" onClick={() => onShow(place)} aria-description={about}>
      {t('optionsShowPlace')}
    </button>
  )
}
