import type { Selected, TextEdit } from './template-marks.ts'

export type TextControl = HTMLTextAreaElement | HTMLInputElement

export function selectedIn(control: TextControl): Selected {
  return { text: control.value, start: control.selectionStart ?? 0, end: control.selectionEnd ?? 0 }
}

/** Changes a text field as typing would: the page hears of it by an input event, and the browser's undo takes it back. */
export function typeInto(control: TextControl, { start, end, insert, select }: TextEdit): void {
  control.focus()
  control.setSelectionRange(start, end)
  if (!insertAsTyped(insert)) {
    control.setRangeText(insert, start, end, 'end')
    control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: insert }))
  }
  control.setSelectionRange(...select)
}

/** The one way to change a field that its undo knows. It is called deprecated for what it does to rich text; for fields there is no other. */
function insertAsTyped(insert: string): boolean {
  // Not every document has it: those that stand in for a browser in tests do not.
  return typeof document.execCommand === 'function' && document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)
}
