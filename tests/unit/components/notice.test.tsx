// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NoticeArea, useNotice } from '../../../components/notice.tsx'
import { renderScreen } from '../../support/render-screen.tsx'

const undo = vi.fn<() => void>()

function Page() {
  const { notice, show, hide } = useNotice()
  return (
    <>
      <button type="button" onClick={() => show({ text: 'Deleted.', undo })}>
        Delete
      </button>
      <NoticeArea notice={notice} onHide={hide} />
    </>
  )
}

function wait(ms: number): Promise<void> {
  return act(() => void vi.advanceTimersByTime(ms))
}

beforeEach(() => {
  vi.useFakeTimers()
  undo.mockReset()
  renderScreen(<Page />)
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('NoticeArea', () => {
  it('can be taken back for ten seconds', async () => {
    expect(screen.getByRole('status').textContent).toContain('Deleted.')
    await wait(9900)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('goes away by itself, and begins anew with the next notice', async () => {
    await wait(8000)
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
    await wait(8000)
    expect(screen.getByRole('status').textContent).toContain('Deleted.')
    await wait(2100)
    expect(screen.getByRole('status').textContent).toBe('')
    expect(undo).not.toHaveBeenCalled()
  })

  it('waits while it has the focus', async () => {
    await act(() => screen.getByRole('button', { name: 'Undo' }).focus())
    await wait(60_000)
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
    await act(() => screen.getByRole('button', { name: 'Undo' }).blur())
    await wait(10_100)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})
