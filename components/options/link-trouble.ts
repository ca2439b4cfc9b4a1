import type { ScreenText } from '../text.tsx'
import type { Fix } from './trouble.ts'

/** Why a text is no payment link (https or http), with the repaired one where only the scheme is missing; null when it is one, or empty. */
export function linkTrouble(link: string, { t }: ScreenText): { readonly message: string; readonly fixes?: readonly Fix[] } | null {
  if (link === '' || isWebLink(link)) return null
  const repaired = `https://${link}`
  const isSchemeMissing = !/^[a-z][a-z0-9+.-]*:/i.test(link) && isWebLink(repaired) && link.includes('.')
  if (!isSchemeMissing) return { message: t('optionsTroubleLink') }
  return { message: t('optionsTroubleLinkScheme'), fixes: [{ label: t('optionsUse', repaired), value: repaired }] }
}

function isWebLink(link: string): boolean {
  return !/\s/.test(link) && URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol)
}
