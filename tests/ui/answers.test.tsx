import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Choices } from '../../src/ui/Choices.tsx'
import { Tick } from '../../src/ui/Tick.tsx'

const KINDS = [
  { value: 'phone', label: 'A phone' },
  { value: 'ipad', label: 'An iPad' },
]

function Kinds({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start)
  return <Choices legend="Which is it?" options={KINDS} value={value} onChange={setValue} />
}

test('a tick is told when it is set and when it is taken off; the words are part of the target', async () => {
  const onChange = vi.fn<(checked: boolean) => void>()
  const { rerender } = render(<Tick label="Pension number" checked={false} onChange={onChange} />)
  await userEvent.click(screen.getByText('Pension number'))
  rerender(<Tick label="Pension number" checked onChange={onChange} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pension number' }))
  expect(onChange.mock.calls).toEqual([[true], [false]])
})

test('a tick shows what is kept, whatever was clicked', async () => {
  render(<Tick label="Pension number" checked={false} onChange={() => undefined} />)
  await userEvent.click(screen.getByRole('checkbox'))
  expect(screen.getByRole('checkbox')).not.toBeChecked()
})

test('the hint of a tick describes it and is no part of its name', () => {
  render(<Tick label="Pension number" hint="On the slip." checked={false} onChange={() => undefined} />)
  expect(screen.getByRole('checkbox', { name: 'Pension number' })).toHaveAccessibleDescription('On the slip.')
})

test('nothing is chosen until somebody chooses, then one, then another instead', async () => {
  render(<Kinds />)
  expect(screen.getByRole('group', { name: 'Which is it?' })).toBeInTheDocument()
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  await userEvent.click(screen.getByText('An iPad'))
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('An iPad')
  await userEvent.click(screen.getByText('A phone'))
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('A phone')
})

test('two questions on a page do not undo one another', async () => {
  render(
    <>
      <Kinds start="phone" />
      <Kinds start="ipad" />
    </>,
  )
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2)
})
