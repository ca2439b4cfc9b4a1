import type { Situation } from '../../../../../lib/mail/template.ts'

/** How other people than the makers of the mails in `mails/` put things, each said in place of a good mail's own words. */
export interface Habits {
  /** By rule. */
  readonly sentences: Readonly<Record<number, { readonly kept: readonly string[]; readonly broken: readonly string[] }>>
  /** The facts of a mail, with or without the day on which the invoice was due (rule 15). */
  readonly due: { readonly kept: readonly string[]; readonly broken: readonly string[] }
  /** Whole mails that break nothing. */
  readonly warm: readonly { readonly situation: Situation; readonly subject: string; readonly text: string }[]
  /** Whole mails of people who are fed up, and the rules of a second reminder they break. */
  readonly cold: readonly { readonly text: string; readonly broken: readonly number[] }[]
}
