import { render } from 'preact'
import { PageBoundary } from '../../components/page-boundary.tsx'
import { StoreGate } from '../../components/store-gate.tsx'
import { TextProvider } from '../../components/text.tsx'
import { screenLocale, text } from '../../lib/browser/text.ts'
import { storeTrouble } from '../../lib/reminders/store-trouble.ts'
import { Popup } from './popup.tsx'
import { PopupRecovery } from './popup-recovery.tsx'
import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/due-form.css'
import './popup.css'

const root = document.querySelector('#root')
if (!root) throw new Error('popup.html has no #root')

render(
  <TextProvider read={text} locale={screenLocale()}>
    <StoreGate check={storeTrouble} recovery={(trouble) => <PopupRecovery trouble={trouble} />}>
      <PageBoundary>
        <Popup />
      </PageBoundary>
    </StoreGate>
  </TextProvider>,
  root,
)
