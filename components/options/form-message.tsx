import alert from 'lucide-static/icons/circle-alert.svg?raw'
import { Icon } from '../icon.tsx'
import type { Trouble } from './trouble.ts'

interface FormMessageProps {
  readonly trouble: Trouble | undefined
  /** For the control that it describes. */
  readonly id?: string
}

/** What is wrong with a group of fields, said as soon as it is known. */
export function FormMessage({ trouble, id }: FormMessageProps) {
  return trouble ? (
    <p class="field-error" role="alert" id={id}>
      <Icon svg={alert} isSmall />
      {trouble.message}
    </p>
  ) : null
}
