import archived from 'lucide-static/icons/archive-x.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import alert from 'lucide-static/icons/circle-alert.svg?raw'
import promise from 'lucide-static/icons/handshake.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import type { InvoiceState } from '../lib/domain/invoice-row.ts'
import { Icon } from './icon.tsx'
import { useText } from './text.tsx'

const looks = {
  'not-due': { icon: calendar, key: 'commonStateNotDue' },
  'due-soon': { icon: clock, key: 'commonStateDueSoon' },
  overdue: { icon: alert, key: 'commonStateOverdue' },
  'long-overdue': { icon: warning, key: 'commonStateLongOverdue' },
  'on-hold': { icon: pause, key: 'commonStateOnHold' },
  promised: { icon: promise, key: 'commonStatePromised' },
  paid: { icon: check, key: 'commonStatePaid' },
  'written-off': { icon: archived, key: 'commonStateWrittenOff' },
} as const satisfies Record<InvoiceState, { icon: string; key: string }>

interface StateChipProps {
  readonly state: InvoiceState
  /** Says more than the state's own word, such as "12 days overdue". */
  readonly label?: string
}

/** How an invoice stands: colour, icon and word. */
export function StateChip({ state, label }: StateChipProps) {
  const { t } = useText()
  const { icon, key } = looks[state]
  return (
    <span class={`chip chip-${state}`}>
      <Icon svg={icon} isSmall />
      {label ?? t(key)}
    </span>
  )
}
