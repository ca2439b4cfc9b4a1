import type { Candidates, Choice } from '../../lib/browser/protocol.ts'
import type { Tone } from '../../lib/domain/schedule.ts'
import { loadTemplates, withStored } from '../../lib/mail/catalogue.ts'
import { checkEtiquette, type EtiquetteReport } from '../../lib/mail/check-etiquette.ts'
import type { EtiquetteLanguage } from '../../lib/mail/etiquette/etiquette-words.ts'
import { loadEtiquetteLanguage } from '../../lib/mail/etiquette/load-etiquette-language.ts'
import { suggestTemplate } from '../../lib/mail/choose-template.ts'
import type { Mail } from '../../lib/mail/mail.ts'
import { renderMail } from '../../lib/mail/render-mail.ts'
import type { Template } from '../../lib/mail/template.ts'

/** What writing in one language takes. */
export interface MailParts {
  readonly language: string
  readonly builtIn: readonly Template[]
  /** Null where the language has no checker. */
  readonly etiquette: EtiquetteLanguage | null
}

export async function loadMailParts(language: string): Promise<MailParts> {
  const [builtIn, etiquette] = await Promise.all([loadTemplates(language), loadEtiquetteLanguage(language)])
  return { language, builtIn, etiquette }
}

/** What the person asked for in place of the suggestion. */
export interface MailPick {
  readonly template?: string | undefined
  readonly tone?: Tone | undefined
  readonly language?: string | undefined
}

/** The mail on screen, and what else could stand there. */
export interface WrittenMail {
  readonly mail: Mail
  readonly template: Template
  readonly suggestion: ReturnType<typeof suggestTemplate>
  /** One for each purpose and all of the freelancer's own, the suggested one first. */
  readonly templates: readonly Template[]
  /** The tones this purpose comes in. */
  readonly tones: readonly Tone[]
  /** The checker's verdict, also on an edited version of it. */
  readonly judge: (mail: Mail) => EtiquetteReport | null
}

interface WriteAsk {
  readonly choice: Choice
  readonly parts: MailParts
  readonly stored: Candidates['templates']
  readonly lastChoice: Candidates['lastChoice']
  readonly pick: MailPick
}

/** The mail for a choice. Null where the language has no template that fits. */
export function writeMail({ choice, parts, stored, lastChoice, pick }: WriteAsk): WrittenMail | null {
  const { facts } = choice
  const { language, builtIn, etiquette } = parts
  const ownOfLanguage = stored.filter((template) => template.language === language)
  const all = withStored(builtIn, ownOfLanguage).filter((template) => fitsClient(template, choice))
  if (all.length === 0) return null
  const suggestion = suggestTemplate(all, facts, pick.tone ? { tone: pick.tone } : (lastChoice ?? {}))
  const picked = all.find((template) => template.id === pick.template)
  const template = (picked && inTone(picked, pick.tone, all)) ?? suggestion.template
  const mail = renderMail(template, facts, { language })
  return {
    mail,
    template,
    suggestion,
    templates: onePerPurpose(template, suggestion.template, all, builtIn),
    tones: [...new Set(all.filter((other) => isSamePurpose(other, template)).map((other) => other.tone))],
    judge: ({ subject, text }) => etiquette && checkEtiquette({ language: etiquette, situation: template.situation, subject, text, facts }),
  }
}

/** Statements are for several invoices, all other mails for one; and the form of address is the client's. */
function fitsClient(template: Template, { facts }: Choice): boolean {
  const isStatement = template.situation.startsWith('statement')
  const formality = facts.client.formality ?? 'formal'
  return isStatement === facts.invoices.length > 1 && (template.formality ?? formality) === formality
}

function isSamePurpose(one: Template, other: Template): boolean {
  return one.situation === other.situation
}

function inTone(template: Template, tone: Tone | undefined, all: readonly Template[]): Template {
  if (!tone || template.tone === tone) return template
  return all.find((other) => isSamePurpose(other, template) && other.tone === tone) ?? template
}

/**
 * The list to choose from: tone has a switch of its own, so each built-in purpose stands in it once, in the tone at hand. What the
 * freelancer wrote in addition stands in it as it is.
 */
function onePerPurpose(
  current: Template,
  suggested: Template,
  all: readonly Template[],
  builtIn: readonly Template[],
): readonly Template[] {
  const shippedIds = new Set(builtIn.map(({ id }) => id))
  const { shipped = [], own = [] } = Object.groupBy(all, ({ id }) => (shippedIds.has(id) ? 'shipped' : 'own'))
  const bySituation = new Map<string, Template>()
  for (const template of [suggested, ...shipped].filter(({ id }) => shippedIds.has(id))) {
    const known = bySituation.get(template.situation)
    if (!known || (known.tone !== current.tone && template.tone === current.tone)) bySituation.set(template.situation, template)
  }
  if (shippedIds.has(current.id)) bySituation.set(current.situation, current)
  const first = shippedIds.has(suggested.id) ? (bySituation.get(suggested.situation) ?? suggested) : suggested
  return [...new Set([first, ...bySituation.values(), ...own])]
}
