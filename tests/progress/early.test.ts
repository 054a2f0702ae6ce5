// What runs in every page before the app: it must be right without it, and may never throw.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NO_DATA } from '../../src/progress/data.ts'
import { early } from '../../src/progress/early.ts'
import { seal } from '../../src/progress/envelope.ts'

const root = document.documentElement
const done = (...ids: readonly string[]) => Object.fromEntries(ids.map(id => [id, { is: true, at: 1 }]))
const keep = (data: object) => localStorage.setItem('eulw:p:own', seal({ ...NO_DATA, ...data }, 1, 1))

beforeEach(() => {
  vi.useFakeTimers()
  root.dataset['after'] = 'one two'
})
afterEach(async () => {
  // What an earlier run still watches for comes to its end.
  root.dataset['ready'] = ''
  await Promise.resolve()
  vi.useRealTimers()
  localStorage.clear()
  for (const name of Object.keys(root.dataset)) delete root.dataset[name]
  document.body.replaceChildren()
  window.history.replaceState(null, '', '/')
})

describe('whether a step lies ahead', () => {
  test('nothing is kept: it does', () => {
    early()
    expect(root.dataset).toHaveProperty('ahead')
  })

  test('a step that leads there is done: it does not', () => {
    keep({ done: done('two') })
    early()
    expect(root.dataset).not.toHaveProperty('ahead')
  })

  test('that step was taken back: it does', () => {
    keep({ done: { two: { is: false, at: 1 } } })
    early()
    expect(root.dataset).toHaveProperty('ahead')
  })

  test('the address brings news of what was done: that is worked out later', () => {
    window.history.replaceState(null, '', '/da/three?done=two')
    early()
    expect(root.dataset).not.toHaveProperty('ahead')
  })

  test('no step leads there: the first one, or no step at all', () => {
    root.dataset['after'] = ''
    early()
    expect(root.dataset).not.toHaveProperty('ahead')
  })
})

test('the size of the text is there at once; a size that is none is passed over', () => {
  keep({ settings: { textSize: { is: 28, at: 1 } } })
  early()
  expect(root.dataset['size']).toBe('28')
  delete root.dataset['size']
  localStorage.setItem('eulw:p:own', '{"data":{"settings":{"textSize":{"is":"9999px"}}}}')
  early()
  expect(root.dataset).not.toHaveProperty('size')
})

test('the page stands in the fallback until its typeface is put on', () => {
  early()
  expect(root.dataset['type']).toBe('later')
})

test('what is kept is said, and taken back should the app not come', () => {
  keep({ done: done('one') })
  early()
  expect(root.dataset).toHaveProperty('kept')
  vi.advanceTimersByTime(4000)
  expect(root.dataset).not.toHaveProperty('kept')
})

test.each(['', '{', 'null', '[]', '{"data":5}', '{"data":{"done":"x","settings":null}}'])(
  'store-1: %s in the storage does no harm',
  text => {
    localStorage.setItem('eulw:p:own', text)
    expect(early).not.toThrow()
    expect(root.dataset).toHaveProperty('ahead')
  },
)

test('store-13: storage that cannot be named does no harm', () => {
  const whole = Object.getOwnPropertyDescriptor(window, 'localStorage')
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('not here', 'SecurityError')
    },
  })
  expect(early).not.toThrow()
  if (whole) Object.defineProperty(window, 'localStorage', whole)
})

describe('a button pressed before the app is there', () => {
  const button = () => {
    document.body.innerHTML = '<button type="button"><span>Go</span></button>'
    const [span, found] = [document.querySelector('span'), document.querySelector('button')]
    if (!span || !found) throw new Error('no button')
    return { span, found }
  }
  const ready = async () => {
    root.dataset['ready'] = ''
    await vi.advanceTimersByTimeAsync(0)
  }

  test('is pressed again, once, when it is', async () => {
    const { span, found } = button()
    early()
    span.click()
    const heard = vi.fn()
    found.addEventListener('click', heard)
    await ready()
    expect(heard).toHaveBeenCalledTimes(1)
    await ready()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('not again, once the app hears it by itself', async () => {
    const { span, found } = button()
    early()
    root.dataset['taken'] = ''
    span.click()
    const heard = vi.fn()
    found.addEventListener('click', heard)
    await ready()
    expect(heard).not.toHaveBeenCalled()
  })

  test('and is gone by then: nothing happens; nor where nothing was pressed', async () => {
    const { span, found } = button()
    const heard = vi.fn()
    found.addEventListener('click', heard)
    early()
    await ready()
    expect(heard).not.toHaveBeenCalled()
    delete root.dataset['ready']
    early()
    span.click()
    found.remove()
    heard.mockClear()
    await ready()
    expect(heard).not.toHaveBeenCalled()
  })
})
