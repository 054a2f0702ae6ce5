import { act, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, type RefObject } from 'react'
import { expect, test, vi } from 'vitest'
import { Field, type FieldProps } from '../../src/ui/Field.tsx'

const REVEAL = { show: 'Show', hide: 'Hide', isShown: 'It is shown', isHidden: 'It is hidden' }
const SECRET = 'CANARY-9f3a'

function show(props: Partial<FieldProps> = {}) {
  const inputRef: RefObject<HTMLInputElement | null> = createRef()
  const view = render(
    <form onSubmit={event => event.preventDefault()}>
      <Field id="word" label="A word" inputRef={inputRef} {...props} />
      <button type="submit">Send</button>
    </form>,
  )
  const again = (more: Partial<FieldProps>) =>
    view.rerender(
      <form>
        <Field id="word" label="A word" inputRef={inputRef} {...props} {...more} />
      </form>,
    )
  return { ...view, inputRef, again, field: screen.getByLabelText('A word') }
}

test('what is typed is in the field and in no attribute, shown or hidden, before and after a check', async () => {
  const { container, again, inputRef, field } = show({ reveal: REVEAL })
  await userEvent.type(field, SECRET)
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  again({ checked: true, error: { word: 'Mistake:', text: 'Write ten characters.' } })
  expect(inputRef.current?.value).toBe(SECRET)
  expect(container.outerHTML).not.toContain(SECRET)
})

test('React keeps nothing of what is typed in its own tree', async () => {
  const { container, field } = show({ reveal: REVEAL, onInput: () => undefined })
  await userEvent.type(field, SECRET)
  const seen = new Set<object>()
  const holds = (node: unknown): boolean => {
    if (typeof node === 'string') return node.includes(SECRET)
    if (typeof node !== 'object' || node === null || node instanceof Node || seen.has(node)) return false
    seen.add(node)
    return Object.values(node).some(holds)
  }
  const roots = Object.entries(container).filter(([key]) => key.startsWith('__react'))
  expect(roots.length).toBeGreaterThan(0)
  expect(roots.some(([, root]) => holds(root))).toBe(false)
})

test('browsers, keyboards and password managers are asked to leave it alone', () => {
  const { field } = show()
  for (const [name, value] of Object.entries({
    spellcheck: 'false',
    autocapitalize: 'none',
    autocorrect: 'off',
    autocomplete: 'off',
    translate: 'no',
    'data-1p-ignore': '',
    'data-lpignore': 'true',
    'data-bwignore': '',
  }))
    expect(field).toHaveAttribute(name, value)
  expect(field).not.toHaveAttribute('name')
})

test('neither right nor wrong before a check; wrong with a mistake; right when it is mended', () => {
  const { field, again } = show()
  expect(field).not.toHaveAttribute('aria-invalid')
  again({ checked: true, error: { word: 'Mistake:', text: 'Write ten characters.' } })
  expect(field).toHaveAttribute('aria-invalid', 'true')
  again({ checked: true })
  expect(field).toHaveAttribute('aria-invalid', 'false')
})

test('it is described by its mistake first, then by its hint', () => {
  const { field, again } = show({ hint: 'Ten or more.' })
  expect(field).toHaveAccessibleDescription('Ten or more.')
  again({ error: { word: 'Mistake:', text: 'Write ten characters.' } })
  expect(field).toHaveAccessibleDescription('Mistake: Write ten characters. Ten or more.')
})

test('a hidden field is shown on request, hidden again on request, and says so', async () => {
  const { field } = show({ reveal: REVEAL })
  expect(field).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(field).toHaveAttribute('type', 'text')
  expect(screen.getByText('It is shown')).toHaveAttribute('aria-live', 'polite')
  await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
  expect(field).toHaveAttribute('type', 'password')
})

test('it stays shown while one goes between the field and its button', async () => {
  const { field } = show({ reveal: REVEAL })
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  await userEvent.click(field)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Hide' })).toHaveFocus()
  expect(field).toHaveAttribute('type', 'text')
})

test.each([
  ['the focus goes elsewhere', (field: HTMLElement) => act(() => field.blur())],
  ['the form is sent', (field: HTMLElement) => fireEvent.submit(field)],
  ['the browser brings the page back', () => fireEvent(window, createEvent('pageshow', window))],
])('it is hidden again when %s', async (_, happens) => {
  const { field } = show({ reveal: REVEAL })
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(field).toHaveFocus()
  expect(field).toHaveAttribute('type', 'text')
  happens(field)
  expect(field).toHaveAttribute('type', 'password')
})

test('typing is told, without the text', async () => {
  const onInput = vi.fn<() => void>()
  const { field } = show({ onInput })
  await userEvent.type(field, 'ab')
  expect(onInput.mock.calls).toEqual([[], []])
})
