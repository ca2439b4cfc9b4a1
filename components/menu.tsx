import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import chevron from 'lucide-static/icons/chevron-down.svg?raw'
import { Icon } from './icon.tsx'

export interface MenuItem {
  readonly label: string
  readonly icon?: string
  readonly isDanger?: boolean
  readonly onSelect: () => void
}

interface MenuProps {
  readonly label: string
  /** Only this icon is shown; the label becomes its name. */
  readonly icon?: string
  /** Read before the label, where several menus stand on a page: "More for Acme GmbH". */
  readonly description?: string
  readonly items: readonly MenuItem[]
}

/** A button that opens a menu. Arrows, Home, End and first letters move, Escape and Tab close. */
export function Menu({ label, icon, description, items }: MenuProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!isOpen || !menu.current || !button.current) return
    placeBeside(menu.current, button.current)
    focusItem(menu.current, 0)
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return undefined
    function closeOutside(event: Event): void {
      if (!(event.target instanceof Node && anchor.current?.contains(event.target))) setOpen(false)
    }
    function closeOnScroll(event: Event): void {
      if (event.target !== menu.current) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    window.addEventListener('scroll', closeOnScroll, true)
    window.addEventListener('resize', closeOnScroll)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      window.removeEventListener('scroll', closeOnScroll, true)
      window.removeEventListener('resize', closeOnScroll)
    }
  }, [isOpen])

  function close(): void {
    setOpen(false)
    button.current?.focus()
  }

  function choose(item: MenuItem): void {
    close()
    item.onSelect()
  }

  function openByArrow(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || isOpen) return
    event.preventDefault()
    setOpen(true)
  }

  function moveByKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') {
      setOpen(false)
      return
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
      return
    }
    const next = nextIndex(event, items)
    if (next === null || !menu.current) return
    event.preventDefault()
    focusItem(menu.current, next)
  }

  return (
    <div class="menu-anchor" ref={anchor}>
      <button
        type="button"
        ref={button}
        class={icon ? 'button button-quiet button-icon' : 'button button-plain'}
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-description={description}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={openByArrow}
      >
        {icon ? <Icon svg={icon} /> : label}
        {!icon && <Icon svg={chevron} isSmall />}
      </button>
      {isOpen && (
        <div class="menu" role="menu" id={id} ref={menu} aria-label={label} onKeyDown={moveByKey}>
          {items.map((item) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.label}
              class={item.isDanger ? 'menu-item menu-item-danger' : 'menu-item'}
              onClick={() => choose(item)}
            >
              {item.icon && <Icon svg={item.icon} isSmall />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Below the button, above it where there is no room, and always inside the window. */
function placeBeside(menu: HTMLElement, button: HTMLElement): void {
  const edge = 8
  const at = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const fitsBelow = at.bottom + 4 + height + edge <= window.innerHeight
  const top = fitsBelow ? at.bottom + 4 : Math.max(edge, at.top - 4 - height)
  menu.style.top = `${top}px`
  menu.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

function focusItem(menu: HTMLElement, index: number): void {
  itemsOf(menu)[index]?.focus()
}

function nextIndex(event: KeyboardEvent, items: readonly MenuItem[]): number | null {
  const focused =
    event.currentTarget instanceof HTMLElement ? itemsOf(event.currentTarget).findIndex((item) => item === document.activeElement) : -1
  const count = items.length
  if (event.key === 'ArrowDown') return (focused + 1) % count
  if (event.key === 'ArrowUp') return (focused - 1 + count) % count
  if (event.key === 'Home') return 0
  if (event.key === 'End') return count - 1
  if (event.key.length !== 1 || event.key === ' ') return null
  const letter = event.key.toLowerCase()
  const order = items.map((_, step) => (focused + 1 + step) % count)
  return order.find((index) => items[index]?.label.toLowerCase().startsWith(letter)) ?? null
}
