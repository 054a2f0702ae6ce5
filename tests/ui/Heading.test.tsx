import { render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'

const heading = () => screen.getByRole('heading', { level: 1 })

// The page load that Heading remembers begins anew with each test.
beforeEach(() => vi.resetModules())
const fresh = async () => (await import('../../src/ui/Heading.tsx')).Heading

test('the first heading of a page load leaves the focus alone, checked twice by React or not', async () => {
  const Heading = await fresh()
  render(
    <StrictMode>
      <Heading focusKey="one">One</Heading>
    </StrictMode>,
  )
  expect(document.body).toHaveFocus()
})

test('another key: the heading takes the focus, and the page is shown from its top', async () => {
  const Heading = await fresh()
  const scrollTo = vi.spyOn(window, 'scrollTo')
  const { rerender } = render(<Heading focusKey="one">One</Heading>)
  expect(scrollTo).not.toHaveBeenCalled()
  rerender(<Heading focusKey="two">Two</Heading>)
  expect(heading()).toHaveFocus()
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0)
})

test('the heading of the next page takes it too, though it is a new component', async () => {
  const Heading = await fresh()
  const { unmount } = render(<Heading focusKey="one">One</Heading>)
  unmount()
  render(<Heading focusKey="two">Two</Heading>)
  expect(heading()).toHaveFocus()
})

test('the same key in other words (another language) does not move the focus', async () => {
  const Heading = await fresh()
  const { rerender } = render(<Heading focusKey="one">One</Heading>)
  rerender(<Heading focusKey="one">En</Heading>)
  expect(heading()).toHaveTextContent('En')
  expect(heading()).not.toHaveFocus()
})

test('it can take the focus but is no stop for the Tab key', async () => {
  const Heading = await fresh()
  render(<Heading focusKey="one">One</Heading>)
  expect(heading()).toHaveAttribute('tabindex', '-1')
})
