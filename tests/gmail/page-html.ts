import type { PageState } from './mailbox-types.ts'

const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const icon = (name: string): string => `<span class="icon" style="--icon: url(/_standin/icon/${name}.svg)"></span>`

function navItem(name: string, label: string, hash: string): string {
  return `<div class="TK"><div class="aim"><div class="TO" data-tooltip="${label}" data-route="${hash}"><div class="TN aHS-bnt">${icon(name)}
    <div class="aio UKr6le"><span class="nU"><a href="${hash}" class="J-Ke n0" tabindex="0">${label}</a></span></div></div></div></div></div>`
}

function appRail(): string {
  return `<div class="aeN WR a6o anZ nH oy8Mbf" role="navigation" aria-label="Applications">
  <div class="app" aria-current="page">${icon('mail')}<span>Mail</span></div></div>`
}

function scripts(state: PageState): string {
  const data = JSON.stringify(state).replaceAll('<', '\\u003c')
  return `<script>
var GLOBALS = []; GLOBALS[4] = 'x.en'; GLOBALS[9] = '0a1b2c3d4e'; GLOBALS[10] = ${JSON.stringify(state.account.email)}; GLOBALS[17] = [];
var GM_SPT_ENABLED = 'true', GM_ACTION_TOKEN = 'token';
var gmonkey = {
  load: function (version, done) { done({ isConversationViewDisabled: function () { return false; } }); },
  v2: { getCurrentThread: function () { return window.standInThread || null; } }
};
var standInState = ${data};
</script>
<script type="module" src="/_standin/page/start.ts"></script>`
}

function head(title: string, state: PageState): string {
  return `<!doctype html><html lang="en" class="${state.isDark ? 'dark' : 'light'}"><head><meta charset="utf-8"><title>${esc(title)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/_standin/gmail.css"><link rel="stylesheet" href="/_standin/gmail-compose.css">`
}

const snackbar = `<div class="b8 UC" role="alert" aria-live="assertive"><div class="J-J5-Ji"><div class="vh"></div></div></div>`

/** Gmail's main window: header, folders, an empty place for the view, the dock of compose windows. */
export function mainPage(state: PageState): string {
  const initial = esc(state.account.name.slice(0, 1))
  return `${head(`Inbox - ${state.account.email} - Gmail`, state)}
${scripts(state)}</head><body class="aAU">
<div class="nH shell">
<header class="oy8Mbf qp" role="banner"><div class="bar">
  <div class="start"><div class="round" role="button" tabindex="0" aria-label="Main menu" aria-expanded="true">${icon('menu')}</div><span class="logo">Gmail</span></div>
  <form role="search" class="search" onsubmit="return false">${icon('search')}<input aria-label="Search mail" placeholder="Search mail" name="q"></form>
  <div class="end"><div><div class="round" data-tooltip="Support" role="button" tabindex="0" aria-label="Support">${icon('circle-help')}</div><div role="menu" hidden></div></div>
  <div class="round" role="button" tabindex="0" aria-label="Settings">${icon('settings')}</div>
  <div class="avatar" aria-label="Google Account: ${esc(state.account.name)} (${esc(state.account.email)})">${initial}</div></div>
</div></header>
<div class="middle">${appRail()}
<div class="aqk aql bkL">
  <div class="aqn aIH"><div class="aic"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">${icon('pencil')}Compose</div></div>
    <div class="Ls77Lb aZ6"><div class="pp"><div class="wT"><div class="n3">
      ${navItem('inbox', 'Inbox', '#inbox')}${navItem('star', 'Starred', '#starred')}${navItem('clock', 'Snoozed', '#snoozed')}
      ${navItem('send', 'Sent', '#sent')}${navItem('file', 'Drafts', '#drafts')}${navItem('mail', 'All Mail', '#all')}
    </div></div></div></div></div>
  <div class="nH bkK"><div class="nH card"><div class="Tm aeJ"><div class="aeF"><div class="nH views"></div></div></div></div></div>
</div>
<div class="aUx"><div class="WN9Ejb br3"><div class="brC-brG"><div></div><div></div></div></div>
  <div class="brC-aT5-aOt-Jw" role="complementary" aria-label="Side panel"><div role="tablist" class="brC-bsf-aT5-aOt"></div><div role="separator"></div>
  <div class="brC-aT5-aOt-bsf-Jw"><div></div></div><div class="aT5-aOt-I" role="button" tabindex="0" aria-label="Hide side panel"></div></div></div>
</div></div>
<div class="dw"><div><div class="nH"><div class="nH"><div class="no"></div></div></div></div></div>
${snackbar}
<div class="aSs"><div class="aSt"></div></div>
</body></html>`
}

/** A window of its own with nothing but a compose in it: InboxSDK does not load there. */
export function popoutPage(state: PageState): string {
  return `${head('Compose Mail - Gmail', state)}${scripts(state)}</head><body class="xE xp"><div class="popout" role="main"></div>${snackbar}</body></html>`
}
