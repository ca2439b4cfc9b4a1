import type { Person, StandInMessage, StandInThread } from '../mailbox-types.ts'
import { esc, find, html, icon, newId, onPress } from './dom.ts'
import { openReply } from './reply.ts'
import { state } from './state.ts'

function people(list: readonly Person[]): string {
  return list
    .map(
      (person) =>
        `<span email="${esc(person.email)}" name="${esc(person.name)}" class="g2">${esc(person.email === state().account.email ? 'me' : person.name || person.email)}</span>`,
    )
    .join(', ')
}

function attachments(message: StandInMessage): string {
  if (message.attachments.length === 0) return ''
  const cards = message.attachments.map((file, index) => {
    const url = `https://mail.google.com/mail/u/${state().index}?ui=2&view=att&th=${message.id}&attid=0.${index + 1}&disp=safe`
    return `<span class="aZo" download_url="${esc(`${file.type}:${file.name}:${url}`)}"><a class="aQy" role="link" href="${esc(url)}" tabindex="0">${icon('file-text')}<span class="aV3 zzV0ie">${esc(file.name)}</span></a>
    <div class="aQw"></div></span>`
  })
  return `<div class="hq gt"><div class="ho"><span class="aVW"><span>${cards.length} Attachment${cards.length === 1 ? '' : 's'}</span></span><div class="aZi"></div></div><div class="aQH">${cards.join('')}<div class="aZK"></div></div></div>`
}

function messageHtml(message: StandInMessage, isOpen: boolean): string {
  const legacy = message.id === '' ? '' : `data-legacy-message-id="${message.id}"`
  const date = new Date(message.sentAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  const initial = esc((message.from.name || message.from.email).slice(0, 1).toUpperCase())
  return `<div class="${isOpen ? 'h7' : 'kv'}" role="listitem" tabindex="-1"><div class="adn ads" data-message-id="#${esc(message.syncId)}" ${legacy}>
    <div class="face">${initial}</div>
    <div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody>
      <tr class="acZ"><td class="gF gK-left"><h3 class="iw"><span class="qu" role="gridcell"><span email="${esc(message.from.email)}" name="${esc(message.from.name)}" class="gD">${esc(message.from.name)}</span> <span class="go">&lt;${esc(message.from.email)}&gt;</span></span></h3></td>
      <td class="gH bAk"><div class="gK"><span></span><span class="g3" title="${esc(date)}">${esc(date)}</span></div></td>
      <td class="gH acX bAm"><div class="T-I J-J5-Ji T-I-Js-IF aaq L3" role="button" tabindex="0" aria-label="Reply" data-tooltip="Reply">${icon('reply')}</div><div class="T-I J-J5-Ji T-I-Js-Gs aap L3" role="button" tabindex="0" aria-haspopup="true" aria-expanded="false" aria-label="More message options">${icon('ellipsis-vertical')}</div></td></tr>
      <tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span class="hb">to ${people([...message.to, ...message.cc])}</span></div></td></tr>
    </tbody></table></div>
    <div class="ii gt"><div class="a3s aiL">${message.html}</div></div>${attachments(message)}<div class="hi"></div></div></div>
    <div class="ip"></div></div>`
}

/** A conversation, as a child of `.aeF > .nH`. */
export function threadView(thread: StandInThread, back: () => void): HTMLElement {
  const messages = thread.messages.filter((message) => !message.isDraft)
  const view =
    html(`<div class="nH" role="main"><div class="aeH" gh="tm"><div class="G-atb"><div gh="mtb"><div class="nH aqK"><div class="iH bzn"><div><div class="G-tF">
    <div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji lS" role="button" tabindex="0" aria-label="Back to Inbox">${icon('arrow-left')}</div></div>
    <div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji lR" role="button" tabindex="0" aria-label="Archive">${icon('archive')}</div></div>
    <div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji mw" role="button" tabindex="0" aria-label="Labels"><span class="asb"></span>${icon('tag')}</div></div></div></div></div></div></div></div></div>
  <div class="g id"><div class="nH a98 iY"><div class="nH"><div class="V8djrc byY"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="${esc(thread.syncId)}" data-legacy-thread-id="${thread.id}">${esc(thread.subject || '(no subject)')}</h2><span class="J-J5-Ji"></span></div><div class="bHJ"></div></div></div>
  <div class="nH aHU"><div class="nH hx"><div class="nH" role="list">${messages.map((message, index) => messageHtml(message, index === messages.length - 1)).join('')}</div></div>
  <div class="amn"><span class="ams bkH" role="link" tabindex="0">${icon('reply')}Reply</span></div></div></div></div></div>`)
  view.id = newId()

  onPress(find(view, '.lS'), back)
  const items = [...view.querySelectorAll<HTMLElement>('[role=listitem]')]
  for (const [index, item] of items.entries()) {
    const message = messages[index]
    if (!message) continue
    find(item, '.gE').addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[role=button]')) return
      item.className = item.classList.contains('h7') ? 'kv' : 'h7'
    })
    onPress(find(item, '.aaq'), () => openReply(item, thread, message))
  }
  onPress(find(view, '.ams'), () => {
    const [item, message] = [items.at(-1), messages.at(-1)]
    if (item && message) openReply(item, thread, message)
  })
  return view
}

/** Adds what was sent since the view was made, as Gmail does after a reply. */
export function addNewMessages(view: HTMLElement, thread: StandInThread): void {
  for (const message of thread.messages) {
    if (message.isDraft || view.querySelector(`[data-message-id="#${CSS.escape(message.syncId)}"]`)) continue
    find(view, '[role=list]').append(html(messageHtml(message, false)))
  }
}
