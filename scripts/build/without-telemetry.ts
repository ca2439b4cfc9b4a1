import type { Plugin } from 'vite'

/** A place in InboxSDK's bundle that talks to someone else's server, and what stands there instead. */
interface Cut {
  readonly find: string
  readonly replace: string
}

/*
 * InboxSDK reports errors and usage even with both of its options off. Nothing may leave the browser, so these
 * places are cut out of the exact version that package.json pins.
 */
const cuts: readonly Cut[] = [
  {
    // Error reports: the sender stays, it only has nowhere to send to.
    find: `    (0,ajax/* default */.A)({
      url: 'https://api.inboxsdk.com/api/v2/errors',
      method: 'POST',
      headers: {
        'Content-Type': 'application/json'
      },
      data: JSON.stringify(report)
    }).catch(err2 => {
      tooManyErrors(err2, [report]);
    });`,
    replace: '    void report;',
  },
  {
    // Usage events: never queued in Gmail's localStorage …
    find: '  _trackedEventsQueue.add(event);\n',
    replace: '  return;\n',
  },
  {
    // … never authorised …
    find: `  const {
    text
  } = await (0,ajax/* default */.A)({
    url: 'https://api.inboxsdk.com/api/v2/events/oauth'
  });`,
    replace: '  const text = "{}";',
  },
  {
    // … and never flushed.
    find: "if (_extensionIsLoggerMaster && typeof document !== 'undefined' && typeof MutationObserver !== 'undefined') {",
    replace: 'if (false) {',
  },
  {
    find: 'url: `https://pubsub.googleapis.com/v1/projects/mailfoogae/topics/events:publish?key=${encodeURIComponent(apiKey)}`,',
    replace: "url: 'about:blank',",
  },
]

/** Hosts that must not be named anywhere in what we ship. */
export const forbiddenHosts: readonly string[] = ['api.inboxsdk.com', 'pubsub.googleapis.com']

/**
 * Returns InboxSDK's source without its telemetry.
 * Throws when a place is not found exactly once or a forbidden host is left: then InboxSDK has changed and the cuts need a fresh look.
 */
export function cutTelemetry(source: string): string {
  let text = source
  for (const { find, replace } of cuts) {
    const parts = text.split(find)
    if (parts.length !== 2) {
      throw new Error(`InboxSDK's telemetry is not where it was (${parts.length - 1} matches, 1 expected): ${find.slice(0, 80)}`)
    }
    text = parts.join(replace)
  }
  const left = forbiddenHosts.find((host) => text.includes(host))
  if (left !== undefined) throw new Error(`InboxSDK still names ${left}`)
  return text
}

/** Cuts InboxSDK's telemetry out of the bundle, or fails the build. */
export function withoutTelemetry(): Plugin {
  return {
    name: 'politely:without-telemetry',
    enforce: 'pre',
    transform(code, id) {
      if (!/@inboxsdk\/core\/inboxsdk\.js(\?|$)/.test(id)) return null
      return { code: cutTelemetry(code), map: null }
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const host = forbiddenHosts.find((name) => file.code.includes(name))
        if (host !== undefined) this.error(`${file.fileName} names ${host}`)
      }
    },
  }
}
