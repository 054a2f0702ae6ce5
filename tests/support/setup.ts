// Runs before each test file: matchers for the page, a clean page after each test, and no unnoticed complaint.
import { format } from 'node:util'
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

type Level = 'error' | 'warn'
type Complaint = { readonly level: Level; readonly text: string }
type Expectation = { readonly level: Level; readonly text: string | RegExp }

const complaints: Complaint[] = []
const expectations: Expectation[] = []

const fits = (complaint: Complaint, { level, text }: Expectation): boolean =>
  complaint.level === level &&
  (typeof text === 'string' ? complaint.text.includes(text) : text.test(complaint.text))

/**
 * Announces that this test makes something write to console.error. It must come: a test that expects a complaint
 * nobody makes any more fails.
 * @param text what the message contains, or a pattern it matches
 */
export function expectConsoleError(text: string | RegExp): void {
  expectations.push({ level: 'error', text })
}

/** The same for console.warn. */
export function expectConsoleWarn(text: string | RegExp): void {
  expectations.push({ level: 'warn', text })
}

/** Messages are kept as the console would show them, with React's %s filled in. */
function listenTo(level: Level): void {
  const original = console[level]
  beforeEach(() => {
    console[level] = (...parts: readonly unknown[]) => {
      complaints.push({ level, text: format(...parts) })
    }
  })
  afterEach(() => {
    console[level] = original
  })
}

// Hooks after a test run in reverse order: the page is cleaned up first, and complaints of that are heard too.
afterEach(() => {
  const heard = complaints.splice(0)
  const announced = expectations.splice(0)
  const unexpected = heard.filter(complaint => !announced.some(one => fits(complaint, one)))
  const silent = announced.filter(one => !heard.some(complaint => fits(complaint, one)))
  expect(unexpected, 'something was written to the console that this test does not expect').toEqual([])
  expect(silent, 'the test expects a complaint that did not come').toEqual([])
})
listenTo('error')
listenTo('warn')
afterEach(cleanup)

// Only with vitest's globals would testing-library set this itself: updates outside `act` are complaints.
const setActs = (are: unknown) => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', are)
setActs(true)

// After a click testing-library lets a timer pass, so that what comes a little later is often there, but not on a busy
// machine. Here only promises are let through: whatever needs more must be waited for, on every machine.
configure({
  asyncUtilTimeout: 10_000,
  async asyncWrapper(does) {
    const before = Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT')
    setActs(false)
    try {
      const result = await does()
      for (let turn = 0; turn < 100; turn++) await undefined
      return result
    } finally {
      setActs(before)
    }
  },
})

/** jsdom has no screen: no media query is ever true. */
function matchNothing(media: string): MediaQueryList {
  const target = new EventTarget()
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}

if (typeof window !== 'undefined') {
  window.matchMedia ??= matchNothing
  // jsdom has them as functions that only complain, or not at all.
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView ??= () => undefined
}
