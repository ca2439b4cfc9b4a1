import { firstAsk, firstCandidates } from './first-candidates.ts'
import { render } from 'preact'
import { PageBoundary } from '../../components/page-boundary.tsx'
import { TextProvider } from '../../components/text.tsx'
import { call } from '../../lib/browser/messages.ts'
import { screenLocale, text } from '../../lib/browser/text.ts'
import { applyTheme } from './apply-theme.ts'
import { Panel } from './panel.tsx'
import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/due-form.css'
import './panel.css'

applyTheme(firstAsk)

const root = document.querySelector('#root')
if (!root) throw new Error('panel.html has no #root')

render(
  <TextProvider read={text} locale={screenLocale()}>
    <PageBoundary>
      <Panel callWorker={call} firstAsk={firstAsk} firstCandidates={firstCandidates} />
    </PageBoundary>
  </TextProvider>,
  root,
)
