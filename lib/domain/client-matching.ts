import type { Client } from './client.ts'

/** Domains whose users have nothing to do with one another. */
const mailProviders = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com proton.me
  protonmail.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de mail.com mail.ru yandex.ru zoho.com fastmail.com hey.com
  orange.fr free.fr laposte.net wanadoo.fr libero.it virgilio.it hotmail.co.uk yahoo.co.uk btinternet.com uol.com.br bol.com.br qq.com
  163.com 126.com naver.com`.split(/\s+/),
)

/** Whether a mail to this address reaches the client: their own address or one they are always copied on, upper and lower case alike. */
export function matchesRecipient(client: Pick<Client, 'email' | 'cc'>, address: string): boolean {
  const wanted = normalAddress(address)
  return wanted !== '' && [client.email, ...client.cc].some((known) => normalAddress(known) === wanted)
}

/** A weaker hint: the address is of the client's own domain (`billing@acme.example`). Never true for public mail providers. */
export function sameDomain(client: Pick<Client, 'email'>, address: string): boolean {
  const domain = domainOf(address)
  return domain !== '' && domain === domainOf(client.email) && !mailProviders.has(domain)
}

/** The address in the form in which two are compared. */
export function normalAddress(address: string): string {
  return address.trim().toLowerCase()
}

function domainOf(address: string): string {
  const normal = normalAddress(address)
  const at = normal.lastIndexOf('@')
  return at < 0 ? '' : normal.slice(at + 1)
}
