// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, expect, it } from 'vitest'
import { TabList, TabPanel } from '../../../components/tabs.tsx'
import { renderScreen } from '../../support/render-screen.tsx'

const tabs = ['one', 'two', 'three'].map((id) => ({ id, label: id }))

function Page() {
  const [selected, setSelected] = useState('one')
  return (
    <>
      <TabList label="Sections" name="page" orientation="vertical" tabs={tabs} selected={selected} onSelect={setSelected} />
      <TabPanel name="page" id={selected}>
        {selected}
      </TabPanel>
    </>
  )
}

afterEach(cleanup)

it('is one stop for Tab; arrows, Home and End move and select', async () => {
  renderScreen(<Page />)
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'one', selected: true }))
  const moves = [
    ['{ArrowDown}', 'two'],
    ['{ArrowRight}', 'three'],
    ['{ArrowDown}', 'one'],
    ['{ArrowUp}', 'three'],
    ['{Home}', 'one'],
    ['{End}', 'three'],
  ] as const
  for (const [key, name] of moves) {
    await userEvent.keyboard(key)
    expect(document.activeElement).toBe(screen.getByRole('tab', { name, selected: true }))
    expect(screen.getByRole('tabpanel', { name }).textContent).toBe(name)
  }
  await userEvent.tab()
  expect(screen.getAllByRole('tab')).not.toContain(document.activeElement)
})
