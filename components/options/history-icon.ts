import added from 'lucide-static/icons/circle-plus.svg?raw'
import answered from 'lucide-static/icons/circle-help.svg?raw'
import archived from 'lucide-static/icons/archive-x.svg?raw'
import back from 'lucide-static/icons/archive-restore.svg?raw'
import calendar from 'lucide-static/icons/calendar-clock.svg?raw'
import imported from 'lucide-static/icons/file-down.svg?raw'
import left from 'lucide-static/icons/skip-forward.svg?raw'
import mail from 'lucide-static/icons/mail.svg?raw'
import money from 'lucide-static/icons/banknote.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import phone from 'lucide-static/icons/phone-call.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import receipt from 'lucide-static/icons/receipt-text.svg?raw'
import reply from 'lucide-static/icons/reply.svg?raw'
import restore from 'lucide-static/icons/rotate-ccw.svg?raw'
import snooze from 'lucide-static/icons/sunrise.svg?raw'
import type { HistoryFact } from '../../lib/domain/history.ts'

const icons = {
  added,
  imported,
  'due-changed': calendar,
  'total-changed': receipt,
  reminder: mail,
  payment: money,
  held: pause,
  released: play,
  snoozed: snooze,
  'stage-waived': left,
  'stage-restored': restore,
  'written-off': archived,
  'taken-up': back,
  answered,
  contact: phone,
  reply,
} as const satisfies Record<HistoryFact['type'], string>

/** The picture beside an entry of a history. */
export function historyIcon(fact: HistoryFact): string {
  return fact.type === 'contact' && fact.contact.channel === 'mail' ? mail : icons[fact.type]
}
