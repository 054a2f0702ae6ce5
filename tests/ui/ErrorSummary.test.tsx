import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx'

const page = (check: number) => (
  <>
    <ErrorSummary
      title="Two things to mend"
      check={check}
      mistakes={[
        { fieldId: 'first', text: 'Write ten characters.' },
        { fieldId: 'second', text: 'Write a day.' },
      ]}
    />
    <input id="first" aria-label="First" />
    <input id="second" aria-label="Second" />
  </>
)

test('it is an alert, and its heading takes the focus', () => {
  render(page(1))
  expect(screen.getByRole('alert')).toHaveTextContent('Two things to mend')
  expect(screen.getByRole('heading', { name: 'Two things to mend' })).toHaveFocus()
})

test('a second check with the same mistakes brings the focus back', async () => {
  const { rerender } = render(page(1))
  await userEvent.click(screen.getByLabelText('Second'))
  rerender(page(1))
  expect(screen.getByLabelText('Second')).toHaveFocus()
  rerender(page(2))
  expect(screen.getByRole('heading')).toHaveFocus()
})

test('each line leads to its field, and the address stays as it is', async () => {
  render(page(1))
  const before = window.location.href
  await userEvent.click(screen.getByRole('link', { name: 'Write a day.' }))
  expect(screen.getByLabelText('Second')).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Write ten characters.' }))
  expect(screen.getByLabelText('First')).toHaveFocus()
  expect(window.location.href).toBe(before)
})
