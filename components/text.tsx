import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'

/** The words of the screens. */
export interface ScreenText {
  /** The text of a key, with `$1`, `$2` … filled in. */
  readonly t: (key: string, ...values: readonly (string | number)[]) => string
  /** As `t`, from `key_one` or `key_other` by the count, which is `$1`; further values follow it. */
  readonly tn: (key: string, count: number, ...values: readonly (string | number)[]) => string
  /** For dates and amounts on screen, BCP 47. */
  readonly locale: string
}

/** Looks one message up, as `browser.i18n.getMessage` does. */
export type ReadMessage = (key: string, ...values: readonly string[]) => string

const TextContext = createContext<ScreenText | null>(null)

/** Makes the words out of a message reader, for code that is not a component. */
export function makeScreenText(read: ReadMessage, locale: string): ScreenText {
  const plurals = new Intl.PluralRules(locale)
  const t = (key: string, ...values: readonly (string | number)[]): string => read(key, ...values.map(String))
  const tn = (key: string, count: number, ...values: readonly (string | number)[]): string =>
    t(`${key}_${plurals.select(count) === 'one' ? 'one' : 'other'}`, count, ...values)
  return { t, tn, locale }
}

interface TextProviderProps {
  readonly read: ReadMessage
  readonly locale: string
  readonly children: ComponentChildren
}

export function TextProvider({ read, locale, children }: TextProviderProps) {
  const text = useMemo(() => makeScreenText(read, locale), [read, locale])
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>
}

/** The words of the page; throws outside a `TextProvider`. */
export function useText(): ScreenText {
  const text = useContext(TextContext)
  if (!text) throw new Error('TextProvider is missing around this component')
  return text
}
