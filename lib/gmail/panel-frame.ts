import type { ComposeKey } from '../browser/protocol.ts'
import type { GmailHost } from './gmail-host.ts'
import { panelPlace } from './panel-place.ts'

/**
 * A panel whose page does not run by then was not let in by Gmail's page. Long, because a machine that is only slow must not lose a panel
 * that is about to come.
 */
const patienceMs = 10_000
const followMs = 150
/** After closing: first Gmail does what comes next. */
const prepareAfterMs = 200

/** What the panel is opened for. */
export interface PanelTarget {
  readonly compose: ComposeKey
  /** The button it stands at. */
  button(): HTMLElement | null
  /** Whether the compose is dark: asked before anything is laid out. */
  isDark(): boolean
  /** Who is in To and Cc, in one line: the list is about them. */
  people(): string
  /** A write request to carry out at once. */
  readonly write?: string
  /** Where the focus goes when the panel closes by itself. */
  focusAfter(): void
}

export interface PanelFrame {
  /** Loads the page and lists what this compose would show, out of sight, so that it stands there when the button is pressed. */
  prepare(target: PanelTarget): void
  open(target: PanelTarget): void
  /** Hides it, if it belongs to that compose. */
  close(compose: ComposeKey, options?: { readonly keepFocus?: boolean }): void
  isOpenFor(compose: ComposeKey): boolean
  /** The panel's page runs. */
  ready(): void
}

/**
 * The panel of a tab: one frame in one place of the page for good, since a frame that is moved loads again. Each opening only changes the
 * fragment of its address.
 */
export function createPanelFrame(host: Pick<GmailHost, 'panelPage' | 'text' | 'openPanelWindow' | 'signal'>): PanelFrame {
  let popover: HTMLElement | null = null
  let frame: HTMLIFrameElement | null = null
  let target: PanelTarget | null = null
  let following: AbortController | null = null
  let patience: ReturnType<typeof setTimeout> | undefined
  let preparing: ReturnType<typeof setTimeout> | undefined
  let prepared = ''
  let openings = 0
  /** What the frame is to show: known before its page can be told. */
  let wanted = ''
  let isLoaded = false
  let isRunning = false

  function build(fragment: string): HTMLIFrameElement {
    if (frame) return frame
    frame = document.createElement('iframe')
    frame.title = host.text('gmailPaymentReminder')
    frame.addEventListener('load', () => loaded(fragment), { once: true })
    frame.src = `${host.panelPage.load}#${fragment}`
    popover = document.createElement('div')
    popover.className = 'politely-panel'
    popover.popover = 'manual'
    popover.append(frame)
    document.body.append(popover)
    // It stays open for good and is only made invisible: a frame that is not laid out cannot take the focus, nor draw ahead.
    popover.showPopover()
    return frame
  }

  function place(): void {
    const button = target?.button()
    if (!popover || !target || !button?.isConnected) return
    const at = panelPlace(button.getBoundingClientRect(), { width: innerWidth, height: innerHeight })
    for (const [side, value] of Object.entries(at)) popover.style.setProperty(side, `${Math.round(value)}px`)
  }

  function follow(): void {
    following?.abort()
    following = new AbortController()
    const options = { capture: true, passive: true, signal: following.signal }
    addEventListener('resize', place, options)
    addEventListener('scroll', place, options)
    document.addEventListener('pointerdown', closeFromOutside, options)
    // Composes also move when another one opens, closes or grows, and nothing tells.
    const timer = setInterval(place, followMs)
    following.signal.addEventListener('abort', () => clearInterval(timer))
  }

  function closeFromOutside(event: Event): void {
    if (!(event.target instanceof Node) || popover?.contains(event.target) || target?.button()?.contains(event.target)) return
    hide()
  }

  function hide(): void {
    clearTimeout(patience)
    following?.abort()
    const closed = target
    target = null
    popover?.classList.remove('politely-shown')
    // It forgets what it showed; and what it would show now is read while nobody waits.
    prepared = ''
    go('')
    clearTimeout(preparing)
    if (closed) preparing = setTimeout(() => prepare(closed), prepareAfterMs)
  }

  /** The address of what a compose shows; the same one again while it is only to be brought into sight. */
  function fragmentFor(next: PanelTarget, isDarkThere: boolean): string {
    const { compose } = next
    const shown = `${compose} ${next.people()}`
    if (prepared !== shown) openings += 1
    prepared = shown
    return new URLSearchParams({ compose, n: String(openings), theme: isDarkThere ? 'dark' : 'light' }).toString()
  }

  function shownFragment(next: PanelTarget, isDarkThere: boolean): string {
    const fragment = `${fragmentFor(next, isDarkThere)}&shown=1`
    return next.write === undefined ? fragment : `${fragment}&write=${encodeURIComponent(next.write)}`
  }

  function prepare(next: PanelTarget): void {
    if (target || !next.button()?.isConnected) return
    const before = openings
    const fragment = fragmentFor(next, next.isDark())
    if (openings === before) return
    build(fragment)
    go(fragment)
  }

  function go(fragment: string): void {
    wanted = fragment
    // Replacing keeps Gmail's Back button as it is. A page that is being loaded is not loaded anew: it hears of this when it is there.
    if (isLoaded) frame?.contentWindow?.location.replace(`${host.panelPage.own}#${fragment}`)
  }

  function loaded(fragment: string): void {
    isLoaded = true
    if (wanted !== fragment) go(wanted)
  }

  function open(next: PanelTarget): void {
    const isDarkThere = next.isDark()
    const fragment = shownFragment(next, isDarkThere)
    const shown = build(fragment)
    clearTimeout(preparing)
    target = next
    // First of all: the panel's process can work while this one lays out.
    go(fragment)
    popover?.classList.toggle('politely-dark', isDarkThere)
    place()
    popover?.classList.add('politely-shown')
    shown.focus()
    follow()
    clearTimeout(patience)
    if (isRunning) return
    patience = setTimeout(() => {
      hide()
      host.openPanelWindow(`${host.panelPage.load}#${fragment}`)
    }, patienceMs)
  }

  function close(compose: ComposeKey, options: { readonly keepFocus?: boolean } = {}): void {
    if (target?.compose !== compose) return
    const closing = target
    hide()
    if (options.keepFocus !== true) closing.focusAfter()
  }

  host.signal.addEventListener('abort', () => {
    hide()
    popover?.remove()
  })

  return {
    prepare,
    open,
    close,
    isOpenFor: (compose) => target?.compose === compose,
    ready() {
      isRunning = true
      clearTimeout(patience)
    },
  }
}
