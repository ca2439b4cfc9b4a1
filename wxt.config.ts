import { defineConfig } from 'wxt'
import { pageWorldScript } from './scripts/build/page-world.ts'
import { withoutTelemetry } from './scripts/build/without-telemetry.ts'

const gmail = 'https://mail.google.com/*'

export default defineConfig({
  imports: false,
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Temporal
    minimum_chrome_version: '144',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['https://mail.google.com/'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: [gmail], use_dynamic_url: true }],
  },
  hooks: {
    'build:manifestGenerated'(_wxt, manifest) {
      // WXT adds the pattern of the script that is injected later: the same host, asked for twice.
      manifest.host_permissions = ['https://mail.google.com/']
    },
    async 'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: 'pageWorld.js', contents: await pageWorldScript() })
    },
  },
  vite: () => ({
    plugins: [withoutTelemetry()],
    // The polyfill would fetch; extension pages may not connect to anything.
    // And light-dark() is to stay itself: rewritten for older browsers it would follow the system, where the panel follows Gmail's theme.
    build: { modulePreload: { polyfill: false }, cssTarget: 'chrome144' },
  }),
  zip: { name: 'politely' },
})
