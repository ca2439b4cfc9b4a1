import { esc, icon, newId } from './dom.ts'

export type ComposeKind = 'new' | 'inline' | 'pop-in'

export interface ComposeFields {
  /** `msg-a:r…` */
  readonly messageId: string
  /** `thread-a:r…`, or `thread-f:…` in a reply. */
  readonly threadId: string
  /** Legacy id of the thread replied to; empty in a new mail. */
  readonly legacyThreadId: string
  /** `msg-f:…` of the message replied to; empty in a new mail. */
  readonly repliedTo: string
  readonly from: string
  readonly subject: string
  readonly bodyHtml: string
  readonly hasQuote: boolean
}

function recipientRow(name: 'to' | 'cc' | 'bcc', label: string, extra: string): string {
  return `<tr class="bzf ${name}" ${name === 'to' ? '' : 'style="display: none"'}><td class="eV"><div><div class="row"><span class="rowname">${label}</span>
  <div class="anm" name="${name}"><div><div><div><div><div role="listbox" aria-label="${label} recipients" aria-multiselectable="true">
    <div class="chips"><div class="aH9"></div></div>
    <input type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-label="${label} recipients" class="agP aFw" autocomplete="off" tabindex="1">
  </div></div></div></div></div></div>${extra}</div></div></td></tr>`
}

function recipients(): string {
  const more = `<span class="ccbcc"><span class="aB gQ pE" role="link" tabindex="1">Cc</span><span class="aB gQ pB" role="link" tabindex="1">Bcc</span></span>`
  return `<table class="GS" role="presentation"><tbody>${recipientRow('to', 'To', more)}${recipientRow('cc', 'Cc', '')}${recipientRow('bcc', 'Bcc', '')}</tbody></table>`
}

function hiddenInputs(fields: ComposeFields): string {
  const input = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${esc(value)}">`
  return [
    input('composeid', newId().slice(1)),
    input('draft', `#${fields.messageId}`),
    input('rt', `#${fields.threadId}`),
    input('lts', fields.legacyThreadId),
    fields.repliedTo === '' ? '' : input('rm', `#${fields.repliedTo}`),
    input('from', fields.from),
    input('subject', fields.subject),
  ].join('')
}

function sendMenu(): string {
  return `<div class="J-M sendmenu" role="menu" style="display: none"><div class="J-N" selector="scheduledSend" role="menuitem" tabindex="-1">${icon('calendar-clock')}Schedule send</div></div>`
}

function toolbar(): string {
  const button = (name: string, label: string, extra = ''): string =>
    `<div class="wG J-Z-I" role="button" tabindex="1" aria-label="${label}" data-tooltip="${label}">${icon(name)}${extra}</div>`
  return `<table class="IZ" role="presentation"><tbody><tr class="btC">
  <td class="gU Up"><div class="J-J5-Ji"><div class="dC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="Send ‪(Ctrl-Enter)‬" data-tooltip="Send ‪(Ctrl-Enter)‬">Send</div><div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-haspopup="true" aria-expanded="false" aria-label="More send options" data-tooltip="More send options">${icon('chevron-down')}</div></div>${sendMenu()}</div></td>
  <td class="oc gU"><div class="bAK"><div class="eq" style="left: 0">${button('baseline', 'Formatting options', '<span class="dv"></span>')}${button('paperclip', 'Attach files')}${button('link', 'Insert link')}${button('smile', 'Insert emoji')}${button('image', 'Insert photo')}</div></div></td>
  <td class="gU az5"><div class="oh og J-Z-I" role="button" tabindex="1" aria-label="Discard draft ‪(Ctrl-Shift-D)‬" data-tooltip="Discard draft">${icon('trash-2')}</div></td>
</tr></tbody></table>`
}

function bodyTable(fields: ComposeFields): string {
  const quote = fields.hasQuote
    ? `<div class="ajR" role="button" tabindex="1" aria-label="Show trimmed content" data-tooltip="Show trimmed content">${icon('ellipsis')}</div>`
    : ''
  return `<table class="iN" role="presentation"><tbody>
  <tr><td class="Ap"><div class="GP" id="${newId()}" style="max-height: 420px"><div class="qz aXjCH" id="${newId()}"><div class="Ar Au">
    <div id="${newId()}" class="Am aiL Al editable LW-avf tS-tW" hidefocus="true" aria-label="Message Body" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1">${fields.bodyHtml}</div>
  </div>${quote}</div></div></td></tr>
  <tr><td class="HE"><div class="aX" style="display: none"><div class="aA4"></div></div><div class="aDg" id="${newId()}"><div class="aDj" id="${newId()}"><div class="aDh">${toolbar()}</div></div></div></td></tr>
</tbody></table>`
}

function responseType(kind: ComposeKind): string {
  const arrow = `<div class="J-J5-Ji"><div class="Un J-JN-M-I" role="button" tabindex="1" aria-label="Type of response" aria-haspopup="true"><div class="J-JN-M-I-J6-H J-JN-M-I-Jm"><img class="hA T-I-J3" src="/_standin/icon/reply.svg" alt=""></div></div></div>`
  return kind === 'new' ? `<div class="type" hidden>${arrow}</div>` : `<div class="type ${kind === 'pop-in' ? 'HQ' : ''}">${arrow}</div>`
}

function subjectBox(kind: ComposeKind, fields: ComposeFields): string {
  const value = esc(fields.subject)
  return kind === 'inline'
    ? `<input type="hidden" name="subjectbox" value="${value}">`
    : `<div class="aoD az6"><input name="subjectbox" class="aoT" spellcheck="true" placeholder="Subject" aria-label="Subject" tabindex="1" value="${value}"></div>`
}

/** The compose itself: `.M9`, with everything InboxSDK looks for in the places where Gmail has it. */
export function composeInner(kind: ComposeKind, fields: ComposeFields): string {
  const people =
    kind === 'inline'
      ? `<table role="presentation" class="cf"><tbody><tr><td class="Iy"><div class="fX">${recipients()}</div></td></tr></tbody></table>`
      : recipients()
  const popOut =
    kind === 'inline'
      ? `<div role="menu" class="typemenu" style="display: none"><div class="SK"><div role="menuitem" tabindex="-1">Reply</div><div role="menuitem" class="popoutreply" tabindex="-1">Pop out reply</div></div></div>`
      : ''
  return `<div class="M9" jsaction="x:y">${popOut}<div class="aoI" role="region" aria-label="${esc(fields.subject || 'New Message')}"><table class="aoP aoC" role="presentation"><tbody><tr><td class="I5">
  <form class="bAs" method="POST" onsubmit="return false">${hiddenInputs(fields)}${responseType(kind)}<div class="people">${people}</div><div class="aoD hl" tabindex="-1" hidden></div>${subjectBox(kind, fields)}</form>
  ${bodyTable(fields)}
</td></tr></tbody></table></div></div>`
}

/** A compose window of the dock, as a child of `.AD`. */
export function moleHtml(kind: ComposeKind, fields: ComposeFields): string {
  const id = newId()
  const button = (name: string, file: string, label: string): string =>
    `<img class="${name}" src="/_standin/icon/${file}.svg" alt="${label}" aria-label="${label}" data-tooltip="${label}" role="button" tabindex="1">`
  return `<div class="mole"><div class="nH Hd" role="dialog" id="${newId()}" aria-labelledby="${id}">
  <div class="nH Hy aXJ"><table class="cf Ht" role="presentation"><tbody><tr><td class="title"><div class="Hp"><h2 class="a3E"><div class="aYF" id="${id}">${esc(fields.subject || 'New Message')}</div></h2></div></td>
  <td class="Hm">${button('Hl', 'minus', 'Minimise')}${button('Hq aUG', 'maximize-2', 'Full screen')}${button('Ha', 'x', 'Save &amp; close')}</td></tr></tbody></table></div>
  <div class="nH content"><div class="aaZ">${composeInner(kind, fields)}</div></div>
</div></div>`
}
