// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Menu } from '../../../components/menu.tsx'

afterEach(cleanup)

function openMenu() {
  const chosen = vi.fn<(label: string) => void>()
  const items = ['Partly paid', 'Hold', 'Write off'].map((label) => ({ label, onSelect: () => chosen(label) }))
  render(<Menu label="More" items={items} />)
  return { chosen, user: userEvent.setup() }
}

function focused(): string | null {
  return document.activeElement?.textContent?.trim() ?? null
}

describe('Menu', () => {
  it('is used by keyboard alone', async () => {
    const { chosen, user } = openMenu()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'More' }).getAttribute('aria-expanded')).toBe('true')
    expect(focused()).toBe('Partly paid')
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('Write off')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Hold')
    await user.keyboard('w')
    expect(focused()).toBe('Write off')
    await user.keyboard('{Home}{Enter}')
    expect(chosen.mock.calls).toEqual([['Partly paid']])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(focused()).toBe('More')
  })

  it('closes with Escape, keeping it from the page, and gives the focus back', async () => {
    const { user } = openMenu()
    const heard = vi.fn<() => void>()
    document.addEventListener('keydown', heard)
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.keyboard('{Escape}')
    document.removeEventListener('keydown', heard)
    expect(screen.queryByRole('menu')).toBeNull()
    expect(focused()).toBe('More')
    expect(heard).not.toHaveBeenCalled()
  })

  it('closes at a press elsewhere', async () => {
    const { user } = openMenu()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
  })
})
