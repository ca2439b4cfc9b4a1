import copy from 'lucide-static/icons/copy.svg?raw'
import compare from 'lucide-static/icons/git-compare.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import type { MenuItem } from '../../components/menu.tsx'
import type { ScreenText } from '../../components/text.tsx'

interface TemplateActionsAsk {
  readonly t: ScreenText['t']
  readonly isOwn: boolean
  readonly canReset: boolean
  readonly canCompare: boolean
  readonly onDuplicate: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onReset: () => void
  readonly onCompare: () => void
}

/** The menu of a template. */
export function templateActions({ t, isOwn, canReset, canCompare, ...on }: TemplateActionsAsk): readonly MenuItem[] {
  return [
    { label: t('optionsDuplicateTemplate'), icon: copy, onSelect: on.onDuplicate },
    ...(isOwn ? [{ label: t('optionsRenameTemplate'), icon: pencil, onSelect: on.onRename }] : []),
    ...(canCompare ? [{ label: t('optionsPreviewChanges'), icon: compare, onSelect: on.onCompare }] : []),
    ...(canReset ? [{ label: t('optionsResetTemplate'), icon: undo, onSelect: on.onReset }] : []),
    ...(isOwn ? [{ label: t('optionsDeleteTemplate'), icon: trash, isDanger: true, onSelect: on.onDelete }] : []),
  ]
}
