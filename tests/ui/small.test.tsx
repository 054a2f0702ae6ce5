import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Button } from '../../src/ui/Button.tsx'
import { buttonClass } from '../../src/ui/button-class.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { ICON_SHAPES, type IconName } from '../../src/ui/icon-shapes.ts'
import { Mark } from '../../src/ui/Mark.tsx'
import { Notice } from '../../src/ui/Notice.tsx'
import { Path, type PathPart } from '../../src/ui/Path.tsx'
import { VisuallyHidden } from '../../src/ui/VisuallyHidden.tsx'

test('a button inside a form does not send it', () => {
  const sent = vi.fn<() => void>()
  render(
    <form onSubmit={sent}>
      <Button>Today</Button>
    </form>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Today' }))
  expect(sent).not.toHaveBeenCalled()
})

test('a button and a link that looks like one have the same classes', () => {
  render(<Button look="main">On</Button>)
  expect(screen.getByRole('button')).toHaveClass(buttonClass('main'), { exact: true })
  expect([buttonClass(), buttonClass('plain'), buttonClass('main'), buttonClass('quiet')]).toEqual([
    'btn',
    'btn',
    'btn main',
    'btn quiet',
  ])
})

const isIcon = (name: string): name is IconName => name in ICON_SHAPES

test('pictures beside words are not read out, and none takes the focus', () => {
  const { container } = render(
    <>
      {Object.keys(ICON_SHAPES)
        .filter(isIcon)
        .map(name => (
          <Icon key={name} name={name} />
        ))}
      <Mark />
    </>,
  )
  const pictures = [...container.querySelectorAll('svg')]
  expect(pictures).toHaveLength(Object.keys(ICON_SHAPES).length + 1)
  for (const picture of pictures) expect(picture).toHaveAttribute('aria-hidden', 'true')
  expect(screen.queryByRole('img')).toBeNull()
})

test('icons take the colour of the text: none has one of its own', () => {
  const { container } = render(<Icon name="warning" />)
  expect(container.innerHTML).toContain('stroke="currentColor"')
  expect(container.innerHTML).not.toMatch(/#[0-9a-f]{3}/i)
})

test('a notice says its kind in a word, and is announced only when asked', () => {
  const { rerender } = render(
    <Notice kind="warning" word="Take care:">
      One account only.
    </Notice>,
  )
  expect(screen.getByText('Take care:')).toBeVisible()
  expect(screen.queryByRole('status')).toBeNull()
  rerender(
    <Notice kind="warning" word="Take care:" role="status">
      One account only.
    </Notice>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Take care: One account only.')
})

const PARTS: readonly PathPart[] = [
  { name: '1 Account', state: 'past', says: 'done', dots: 2 },
  { name: '2 Access', state: 'now', says: 'here', dots: 4, behind: 1 },
  { name: 'Wait', state: 'next', says: 'to come', dots: 1, wait: true },
]

test('the way is a list that says in words what is done, where one is and what is to come', () => {
  render(<Path label="The way" parts={PARTS} />)
  const items = within(screen.getByRole('list', { name: 'The way' })).getAllByRole('listitem')
  expect(items.map(item => item.textContent)).toEqual(['1 Account done', '2 Access here', 'Wait to come'])
  expect(items.map(item => item.getAttribute('aria-current'))).toEqual([null, 'step', null])
})

test('a dot a step: full behind, the ring at the present one, hollow ahead', () => {
  const { container } = render(<Path label="The way" parts={PARTS} />)
  const dots = [...container.querySelectorAll('li')].map(part =>
    [...part.querySelectorAll('i')].map(dot => dot.className),
  )
  expect(dots).toEqual([['past', 'past'], ['past', 'now', 'next', 'next'], ['next']])
})

test('the name under the line is for the eye alone: it is not read out a second time', () => {
  render(<Path label="The way" parts={PARTS} />)
  const twice = screen.getAllByText(/2 Access/)
  expect(twice.filter(one => one.closest('[aria-hidden="true"]') === null)).toHaveLength(1)
})

test('hidden words are there for those who listen', () => {
  render(
    <button type="button">
      <VisuallyHidden>opens a new tab</VisuallyHidden>
    </button>,
  )
  expect(screen.getByRole('button', { name: 'opens a new tab' })).toBeInTheDocument()
})
