/** Once drawn, the first field that is wrong gets the focus, so that its message is read aloud and the fix is at hand. */
export function focusTrouble(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
