import { render } from 'preact'
import { PageBoundary } from '../../components/page-boundary.tsx'
import { StoreGate } from '../../components/store-gate.tsx'
import { TextProvider } from '../../components/text.tsx'
import { screenLocale, text } from '../../lib/browser/text.ts'
import { storeTrouble } from '../../lib/reminders/store-trouble.ts'
import { App } from './app.tsx'
import { Recovery } from './recovery.tsx'
import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/layout.css'
import '../../components/options/form.css'
import '../../components/options/ledger.css'
import '../../components/options/ledger-narrow.css'
import '../../components/options/pages.css'
import '../../components/options/schedule.css'
import '../../components/options/history.css'
import '../../components/options/templates.css'

const root = document.querySelector('#root')
if (!root) throw new Error('options.html has no #root')

render(
  <TextProvider read={text} locale={screenLocale()}>
    <StoreGate check={storeTrouble} recovery={(trouble) => <Recovery trouble={trouble} />}>
      <PageBoundary>
        <App />
      </PageBoundary>
    </StoreGate>
  </TextProvider>,
  root,
)
