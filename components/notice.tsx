import { useCallback, useEffect, useState } from 'preact/hooks'
import close from 'lucide-static/icons/x.svg?raw'
import { Button, IconButton } from './button.tsx'
import { useText } from './text.tsx'

/** How long an act can be taken back. */
const noticeMs = 10_000

export interface Notice {
  readonly text: string
  /** Takes back what the notice speaks of. */
  readonly undo?: (() => void) | undefined
}

interface ShownNotice extends Notice {
  /** Counts up, so that the same words twice are two notices. */
  readonly serial: number
}

/** The page's notice: `show` replaces what stands there. */
export function useNotice(): { notice: ShownNotice | null; show: (notice: Notice) => void; hide: () => void } {
  const [notice, setNotice] = useState<ShownNotice | null>(null)
  const show = useCallback((next: Notice) => setNotice((last) => ({ ...next, serial: (last?.serial ?? 0) + 1 })), [])
  const hide = useCallback(() => setNotice(null), [])
  return { notice, show, hide }
}

interface NoticeAreaProps {
  readonly notice: ShownNotice | null
  readonly onHide: () => void
}

/** The one place for notices of a page. It stays while the pointer or the focus is on it. */
export function NoticeArea({ notice, onHide }: NoticeAreaProps) {
  const { t } = useText()
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (!notice || isHeld) return undefined
    const timer = setTimeout(onHide, noticeMs)
    return () => clearTimeout(timer)
  }, [notice, isHeld, onHide])

  function undo(): void {
    notice?.undo?.()
    setHeld(false)
    onHide()
  }

  function hide(): void {
    setHeld(false)
    onHide()
  }

  return (
    <div class="notice" role="status">
      {notice && (
        <div
          class="notice-card"
          key={notice.serial}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class="notice-text">{notice.text}</span>
          {notice.undo && (
            <Button kind="quiet" onClick={undo}>
              {t('commonUndo')}
            </Button>
          )}
          <IconButton icon={close} label={t('commonDismiss')} onClick={hide} />
        </div>
      )}
    </div>
  )
}
