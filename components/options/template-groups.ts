import type { Formality } from '../../lib/domain/client.ts'
import type { Tone } from '../../lib/domain/schedule.ts'
import type { Situation, Template } from '../../lib/mail/template.ts'

/** How the list of templates is divided. */
export const templateGroups = ['reminders', 'several', 'payments', 'questions', 'last-steps'] as const

export type TemplateGroup = (typeof templateGroups)[number]

export const groupOfSituation = {
  'before-due': 'reminders',
  due: 'reminders',
  first: 'reminders',
  second: 'reminders',
  third: 'reminders',
  final: 'reminders',
  statement: 'several',
  'statement-mixed': 'several',
  'part-payment': 'payments',
  'instalment-offer': 'payments',
  'instalment-due': 'payments',
  thanks: 'payments',
  'thanks-late': 'payments',
  'promise-confirmed': 'questions',
  'promise-passed': 'questions',
  'invoice-again': 'questions',
  question: 'questions',
  dispute: 'questions',
  'late-fee': 'last-steps',
  'pause-of-work': 'last-steps',
} as const satisfies Record<Situation, TemplateGroup>

// Object.keys forgets that the keys are the situations.
/** In the order in which mails are usually needed. */
export const situationOrder = Object.keys(groupOfSituation) as Situation[]

/** One line of the list: a purpose with all its tones and forms of address, or one of the freelancer's own. */
export interface TemplateRow {
  readonly title: string
  readonly isOwn: boolean
  /** At least one. */
  readonly variants: readonly [Template, ...Template[]]
}

/** What is wished for among the variants of a purpose. */
export interface VariantWish {
  readonly tone: Tone
  readonly formality: Formality
}

/** The templates by group, in each in the order of need, the freelancer's own behind the built-in of the same purpose. Empty groups are left out. */
export function groupTemplates(
  templates: readonly Template[],
  isOwn: (id: string) => boolean,
): { readonly group: TemplateGroup; readonly rows: readonly TemplateRow[] }[] {
  const rows = situationOrder.flatMap((situation) =>
    rowsFor(
      templates.filter((template) => template.situation === situation),
      isOwn,
    ),
  )
  return templateGroups
    .map((group) => ({ group, rows: rows.filter(({ variants }) => groupOfSituation[variants[0].situation] === group) }))
    .filter((entry) => entry.rows.length > 0)
}

function rowsFor(templates: readonly Template[], isOwn: (id: string) => boolean): TemplateRow[] {
  const own = templates.filter(({ id }) => isOwn(id)).toSorted((a, b) => a.title.localeCompare(b.title))
  const [first, ...others] = templates.filter(({ id }) => !isOwn(id))
  const builtIn: TemplateRow[] = first ? [{ title: plainTitle([first, ...others]), isOwn: false, variants: [first, ...others] }] : []
  return [...builtIn, ...own.map((template): TemplateRow => ({ title: template.title, isOwn: true, variants: [template] }))]
}

/** Titles of variants say more, such as "First reminder, soft": the shortest is that of the purpose. */
function plainTitle(templates: readonly [Template, ...Template[]]): string {
  return templates.map(({ title }) => title).toSorted((a, b) => a.length - b.length)[0] ?? templates[0].title
}

/** The variant that comes nearest: form of address before tone, neutral before any other tone. */
export function nearestVariant([first, ...others]: TemplateRow['variants'], wish: VariantWish): Template {
  const score = ({ tone, formality }: Template): number =>
    (formality && formality !== wish.formality ? 4 : 0) + (tone === wish.tone ? 0 : tone === 'neutral' ? 1 : 2)
  return others.reduce((best, template) => (score(template) < score(best) ? template : best), first)
}

/** The tones the other variants with this form of address come in, and the forms of address; each once, in a fixed order. */
export function variantChoices(
  row: TemplateRow,
  template: Template,
): { readonly tones: readonly Tone[]; readonly formalities: readonly Formality[] } {
  const tones: readonly Tone[] = ['soft', 'neutral', 'firm']
  const formalities: readonly Formality[] = ['formal', 'informal']
  const addressed = row.variants.filter(({ formality }) => formality === template.formality)
  return {
    tones: tones.filter((tone) => addressed.some((variant) => variant.tone === tone)),
    formalities: formalities.filter((formality) => row.variants.some((variant) => variant.formality === formality)),
  }
}
