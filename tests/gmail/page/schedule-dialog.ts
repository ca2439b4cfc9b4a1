import { find, findInput, html, onPress } from './dom.ts'
import { state } from './state.ts'

/** "Nov 27": how Gmail in English writes a day here. */
function dayName(ahead: number, options: Intl.DateTimeFormatOptions = {}): string {
  return new Date(state().now + ahead * 86_400_000).toLocaleDateString('en-US', { month: 'short', day: 'numeric', ...options })
}

/** "Schedule send": two proposals instead of Gmail's three, and the way to another day. */
export function openScheduleDialog(schedule: () => void): void {
  const proposal = (title: string, time: string): string =>
    `<div class="Az" role="menuitem" tabindex="0"><div class="Aj">${title}</div><div class="Ay">${time}</div></div>`
  const dialog = html(`<div class="Kj-JD schedule" role="dialog" aria-label="Schedule send"><h2>Schedule send</h2>
    <div class="ZkmAeb" role="menu">${proposal('Tomorrow morning', `${dayName(1)}, 8:00 AM`)}${proposal('Later', '')}
    <div class="AM" role="menuitem" tabindex="0">Pick date &amp; time</div></div><button class="cancel">Cancel</button></div>`)
  for (const item of dialog.querySelectorAll('.Az')) {
    onPress(item, () => {
      dialog.remove()
      schedule()
    })
  }
  onPress(find(dialog, '.AM'), () => {
    dialog.remove()
    openPicker(schedule)
  })
  onPress(find(dialog, '.cancel'), () => dialog.remove())
  document.body.append(dialog)
  find(dialog, '.Az').focus()
}

function openPicker(schedule: () => void): void {
  const dialog = html(`<div class="Kj-JD schedule" role="dialog" aria-label="Pick date &amp; time"><h2>Pick date &amp; time</h2>
    <input aria-label="Date"><input aria-label="Time" value="8:00 AM"><button class="go">Schedule send</button></div>`)
  findInput(dialog, '[aria-label=Date]').value = dayName(1, { year: 'numeric' })
  onPress(find(dialog, '.go'), () => {
    dialog.remove()
    schedule()
  })
  document.body.append(dialog)
  find(dialog, '[aria-label=Date]').focus()
}
