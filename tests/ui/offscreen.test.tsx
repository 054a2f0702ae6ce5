import { render, screen } from '@testing-library/react'
import { useEffect, useLayoutEffect } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Offscreen } from '../../src/ui/Offscreen.tsx'

/** What the parts of a page tell of themselves. */
function partOf(told: string[]) {
  return function Part() {
    useLayoutEffect(() => {
      told.push(document.querySelector('article') === null ? 'nowhere' : 'in its place')
      return () => void told.push('gone')
    }, [])
    useEffect(() => void told.push('ran'), [])
    return <article>{told.push('drawn')}</article>
  }
}

const page = (hidden: boolean, Part: () => React.ReactNode) => (
  <main>
    <p>before</p>
    <Offscreen hidden={hidden}>
      <Part />
    </Offscreen>
  </main>
)

const made = (name: string) => vi.mocked(document.createElement).mock.calls.filter(([one]) => one === name)

describe('what is hidden', () => {
  test('is drawn, outside of the document, and its effects do not run', () => {
    vi.spyOn(document, 'createElement')
    const told: string[] = []
    render(page(true, partOf(told)))
    expect(told).toEqual(['drawn'])
    expect(made('article')).toHaveLength(1)
    expect(document.querySelector('article')).toBeNull()
    expect(screen.getByRole('main')).toHaveTextContent(/^before$/)
  })

  test('is the very same when it is shown: in its place before its effects run', () => {
    vi.spyOn(document, 'createElement')
    const told: string[] = []
    const Part = partOf(told)
    const { rerender } = render(page(true, Part))
    rerender(page(false, Part))
    expect(told).toEqual(['drawn', 'drawn', 'in its place', 'ran'])
    expect(made('article')).toHaveLength(1)
    expect(screen.getByRole('main')).toContainElement(screen.getByRole('article'))
    expect(screen.getByRole('article')).toBeVisible()
  })

  test('leaves nothing behind when it goes', () => {
    const told: string[] = []
    const Part = partOf(told)
    const { rerender } = render(page(true, Part))
    rerender(page(false, Part))
    rerender(<main />)
    expect(told.at(-1)).toBe('gone')
    expect(screen.getByRole('main')).toBeEmptyDOMElement()
  })
})

test('what was never hidden is drawn where it stands', () => {
  const { container } = render(page(false, partOf([])))
  expect(container.innerHTML).toBe('<main><p>before</p><article>1</article></main>')
})
