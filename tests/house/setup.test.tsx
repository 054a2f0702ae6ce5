import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { expectConsoleError, expectConsoleWarn } from '../support/setup.ts'

test.fails('an unexpected console.error fails a test', () => {
  console.error('something went wrong')
})

test.fails('an unexpected console.warn fails a test', () => {
  console.warn('something is about to go wrong')
})

test('expected complaints do not', () => {
  expectConsoleError('went wrong')
  expectConsoleWarn(/about to/)
  console.error('something went %s', 'wrong')
  console.error('something went wrong')
  console.warn('something is about to go wrong')
})

test.fails('a complaint that is expected and does not come fails a test', () => {
  expectConsoleError('never said')
})

let say: (word: string) => void = () => undefined

function Word() {
  const [word, setWord] = useState('first')
  say = setWord
  return <p>{word}</p>
}

test('a rendered page is there …', () => {
  render(<Word />)
  expect(screen.getByText('first')).toBeVisible()
})

test('… and gone in the next test', () => {
  expect(document.body).toBeEmptyDOMElement()
})

test("React's complaint about an update outside act is heard", () => {
  expectConsoleError('not wrapped in act')
  render(<Word />)
  say('second')
})

test('what jsdom lacks can be called', () => {
  expect(window.matchMedia('(prefers-color-scheme: dark)').matches).toBe(false)
  window.scrollTo(0, 0)
  document.body.scrollIntoView()
})
