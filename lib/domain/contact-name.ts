import type { Client } from './client.ts'
import { plainLine } from './plain-line.ts'

/** Forms of address and academic titles that stand before a name, in the languages of the mails. */
const titles = new Set(
  'mr mrs ms miss mx dr prof sir dame herr frau hr fr m mme mlle monsieur madame sr sra srta señor señora don doña sig sigra dott dottssa ing dipl dhr mevr mw pan pani'.split(
    ' ',
  ),
)

/**
 * How a greeting names the client (etiquette rule 2): the first name of the contact; "Ms Lovelace" where only a title and a surname
 * are known; the company where there is no contact. Never empty.
 */
export function firstName(client: Named): string {
  return contactFirstName(client.contactName) || company(client)
}

/**
 * The contact as a formal greeting names them: the whole name in reading order ("Lovelace, Ada" becomes "Ada Lovelace"), with its title;
 * the company where there is no contact, or only an address or a title. Never empty.
 */
export function contactName(client: Named): string {
  const name = nameInOrder(client.contactName)
  return name.split(' ').every(isTitle) ? company(client) : name
}

type Named = Pick<Client, 'name' | 'contactName' | 'email'>

function company({ name, email }: Named): string {
  return plainLine(name) || plainLine(email)
}

/** Whether a text is a plain mail address (`ada@example.com`), without a name around it. */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false
  const [local = '', domain = '', ...more] = text.split('@')
  if (more.length > 0 || !/^[^\s\p{C}"(),:;<>[\\\]]{1,64}$/u.test(local) || /^\.|\.\.|\.$/.test(local)) return false
  const labels = domain.split('.')
  return labels.length > 1 && labels.every((label) => /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u.test(label))
}

function contactFirstName(contactName: string): string {
  const inOrder = nameInOrder(contactName)
  const words = inOrder.split(' ')
  const titleCount = words.findIndex((word) => !isTitle(word))
  if (titleCount < 0) return ''
  const [first = '', ...rest] = words.slice(titleCount)
  // "Dr Lovelace" or "A. Lovelace": the one word, or the initial, alone would be rude.
  const isSurnameOnly = titleCount > 0 && rest.length === 0
  const isInitial = /^\p{L}\.?$/u.test(first) && rest.length > 0
  return isSurnameOnly || isInitial ? inOrder : first
}

/** Empty for a mail address: an import puts it there when it knows no name. "Acme, Inc." and "Ada Lovelace, PhD" are not turned. */
function nameInOrder(contactName: string): string {
  const name = plainLine(contactName)
  if (name.includes('@')) return ''
  const [, surname, given] = /^([^,]+), ?([^,]+)$/.exec(name) ?? []
  if (surname === undefined || given === undefined) return name
  return suffixes.test(given) ? name : `${given.trim()} ${surname.trim()}`
}

const suffixes = /^\s*(?:inc|ltd|llc|llp|gmbh|ag|kg|sarl|bv|phd|ph\.d|md|mba|msc|esq|jr|sr|i{2,3})\.?\s*$/i

/** Nothing counts as one, so that a text of titles and nothing is no name. */
function isTitle(word: string): boolean {
  return word === '' || titles.has(word.toLowerCase().replaceAll('.', ''))
}
