import { find, html, onPress } from './dom.ts'

/** "Schedule send": one proposal instead of Gmail's several. */
export function openScheduleDialog(schedule: () => void): void {
  const dialog = html(`<div class="Kj-JD schedule" role="dialog" aria-label="Schedule send"><h2>Schedule send</h2>
    <div class="Az" role="menuitem" tabindex="0">Tomorrow morning, 08:00</div><button class="cancel">Cancel</button></div>`)
  onPress(find(dialog, '.Az'), () => {
    dialog.remove()
    schedule()
  })
  onPress(find(dialog, '.cancel'), () => dialog.remove())
  document.body.append(dialog)
  find(dialog, '.Az').focus()
}
