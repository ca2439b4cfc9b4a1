import type { StandInThread } from '../mailbox-types.ts'
import { esc, html, icon, newId } from './dom.ts'
import { state } from './state.ts'

function shortDate(at: number): string {
  const date = new Date(at)
  const isToday = date.toDateString() === new Date(state().now).toDateString()
  return isToday
    ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
}

function snippet(source: string): string {
  const template = document.createElement('template')
  template.innerHTML = source
  return (template.content.textContent ?? '').replaceAll(/\s+/g, ' ').slice(0, 120)
}

function row(thread: StandInThread): string {
  const last = thread.messages.at(-1)
  if (!last) return ''
  const senders = [...new Map(thread.messages.map((message) => [message.from.email, message.from])).values()]
  const me = state().account.email
  const names = senders
    .map(
      (person) =>
        `<span class="bA4"><span email="${esc(person.email)}" name="${esc(person.name)}" class="zF">${esc(person.email === me ? 'me' : person.name)}</span></span>`,
    )
    .join(', ')
  const count = thread.messages.length > 1 ? `<span class="bx0">${thread.messages.length}</span>` : ''
  const draft = thread.messages.some((message) => message.isDraft) ? '<span class="boq">Draft</span> ' : ''
  const subject = esc(thread.subject || '(no subject)')
  return `<tr class="zA yO" id="${newId()}" tabindex="-1" role="row" data-open="${thread.id}">
    <td class="PF xY"></td><td class="oZ-x3 xY"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-checked="false" tabindex="-1" aria-label="Select"></div></td>
    <td class="apU xY"><span class="aXw" aria-label="Not starred">${icon('star')}</span></td>
    <td class="yX xY"><div class="yW">${draft}${names} ${count}</div><div class="afn">${subject}</div></td>
    <td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog" id="${newId()}"><span data-thread-id="#${esc(thread.syncId)}" data-legacy-thread-id="${thread.id}" class="bqe">${subject}</span></span></div><span class="y2">&nbsp;-&nbsp;${esc(snippet(last.html))}</span></div></div></td>
    <td class="byZ xY"></td><td class="yf xY"></td>
    <td class="xW xY"><span title="${esc(new Date(last.sentAt).toLocaleString('en-GB'))}"><span>${shortDate(last.sentAt)}</span></span></td>
    <td class="bq4 xY"><ul class="bqY" role="toolbar"><li class="bqX bru" data-tooltip="Archive"></li></ul></td></tr>`
}

/** Which mails a folder shows. Search answers by words in subject or text. */
export function threadsFor(route: string): StandInThread[] {
  const me = state().account.email
  const folder = route.split('/')[0] ?? 'inbox'
  const query = decodeURIComponent(route.split('/')[1] ?? '').replaceAll('+', ' ')
  return state().threads.filter((thread) => {
    if (folder === 'inbox') return thread.messages.some((message) => message.from.email !== me)
    if (folder === 'sent') return thread.messages.some((message) => message.from.email === me && !message.isDraft)
    if (folder === 'drafts') return thread.messages.some((message) => message.isDraft)
    if (folder === 'search') return JSON.stringify(thread).toLowerCase().includes(query.toLowerCase())
    return folder === 'all' || folder === 'label'
  })
}

const columns = ['8px', '32px', '36px', '190px', 'auto', '8px', '20px', '76px', '8px']
  .map((width) => `<col style="width: ${width}">`)
  .join('')

/** A list of mails, as a child of `.aeF > .nH`. */
export function listView(threads: readonly StandInThread[], open: (thread: StandInThread) => void): HTMLElement {
  const view = html(`<div class="nH"><div class="nH bGI" role="main">
    <div class="aeH" gh="tm"><div class="G-atb"><div gh="mtb"><div class="nH aqK"><div class="Cq aqL"><div><div class="G-tF">
      <div class="G-Ni J-J5-Ji"><div class="T-Jo-auh" role="checkbox" aria-checked="false" aria-label="Select"></div></div>
      <div class="G-Ni J-J5-Ji"><div class="nu" role="button" tabindex="0" aria-label="Refresh"></div></div></div></div></div></div></div></div></div>
    <div class="ae4 UI" gh="tl"><div class="Cp"><div><table class="F cf zt" role="grid"><colgroup>${columns}</colgroup><tbody>${threads.map(row).join('')}</tbody></table></div></div>
    ${threads.length === 0 ? '<div class="TC">Nothing here yet.</div>' : ''}</div></div></div>`)
  view.addEventListener('click', (event) => {
    const id = event.target instanceof Element ? event.target.closest('tr.zA')?.getAttribute('data-open') : null
    const thread = threads.find((candidate) => candidate.id === id)
    if (thread) open(thread)
  })
  return view
}
