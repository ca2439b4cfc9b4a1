import type { Trouble } from './trouble.ts'

/** What is wrong with a group of fields, said as soon as it is known. */
export function FormMessage({ trouble }: { readonly trouble: Trouble | undefined }) {
  return trouble ? (
    <p class="field-error" role="alert">
      {trouble.message}
    </p>
  ) : null
}
