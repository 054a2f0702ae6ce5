// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_SNAPSHOT } from '../../src/progress/snapshot.ts'
import { DAY, doneSteps, fakeStorage, KEY, NOW, openPage, storageEvent, tick } from './fake.ts'
import { openBrowser } from './fake-browser.ts'

/** Two tabs of a browser, by name. */
function twoTabs(now?: () => number) {
  const browser = openBrowser(2, now)
  const [one, two] = browser.tabs
  if (!one || !two) throw new Error('two tabs were asked for')
  return { ...browser, one, two }
}

describe('several tabs', () => {
  test('tabs-1: two tabs tick different steps alternately: both have all of them', () => {
    const { one, two, deliverAll } = twoTabs()
    for (const step of ['a', 'b', 'c']) {
      tick(one.store, `one-${step}`)
      deliverAll()
      tick(two.store, `two-${step}`)
      deliverAll()
    }
    const all = ['one-a', 'one-b', 'one-c', 'two-a', 'two-b', 'two-c']
    expect(doneSteps(one.store)).toEqual(all)
    expect(doneSteps(two.store)).toEqual(all)
  })

  test('tabs-1: a tab that hears of nothing still loses nothing: it reads again before each write', () => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    tick(one.store, 'a')
    tick(two.store, 'b')
    tick(one.store, 'c')
    expect(doneSteps(openPage(() => storage).store)).toEqual(['a', 'b', 'c'])
  })

  test('tabs-1: two tabs write at the same moment: the one written over writes again', () => {
    const { one, two, deliverAll } = twoTabs()
    tick(one.store, 'a')
    tick(two.store, 'b')
    deliverAll()
    expect(doneSteps(one.store)).toEqual(['a', 'b'])
    expect(doneSteps(two.store)).toEqual(['a', 'b'])
    expect([one.store.get().state, two.store.get().state]).toEqual(['saved', 'saved'])
  })

  test('tabs-2: one un-ticks, the other ticks another: both are respected', () => {
    let now = NOW
    const { one, two, deliverAll } = twoTabs(() => now)
    tick(one.store, 'a', now)
    deliverAll()
    now += 1000
    tick(one.store, 'a', now, false)
    tick(two.store, 'b', now)
    deliverAll()
    expect(doneSteps(one.store)).toEqual(['b'])
    expect(doneSteps(two.store)).toEqual(['b'])
  })

  test('tabs-1 tabs-2: any interleaving of ticks in up to four tabs, news coming whenever, ends with the union', () => {
    const step = fc.record({ tab: fc.nat(3), does: fc.constantFrom('tick', 'hear', 'focus') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), moves => {
        const { tabs, deliver, deliverAll } = openBrowser(4)
        const ticked: string[] = []
        for (const [n, { tab, does }] of moves.entries()) {
          const page = tabs[tab]
          if (does === 'hear') deliver(tab)
          else if (does === 'focus') page?.window.dispatchEvent(new Event('focus'))
          else if (page) {
            tick(page.store, `step-${n}`)
            ticked.push(`step-${n}`)
          }
        }
        deliverAll()
        for (const { store } of tabs) {
          expect(doneSteps(store)).toEqual(ticked.sort())
          expect(store.get().state).toBe(ticked.length > 0 ? 'saved' : 'empty')
        }
      }),
    )
  })

  test('tabs-2: any interleaving of ticks and un-ticks of one step ends with the last, in every tab', () => {
    const move = fc.record({ tab: fc.nat(2), is: fc.boolean(), hear: fc.nat(2) })
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), moves => {
        let now = NOW
        const { tabs, deliver, deliverAll } = openBrowser(3, () => now)
        for (const { tab, is, hear } of moves) {
          now += 1000
          const page = tabs[tab]
          // What is so already is no change, and moves no time.
          if (page) tick(page.store, 'a', now, is)
          deliver(hear)
        }
        deliverAll()
        const last = moves.at(-1)?.is
        for (const { store } of tabs) expect(doneSteps(store)).toEqual(last ? ['a'] : [])
      }),
    )
  })

  test('tabs-3: one is asked to forget: the other learns it, says it, and does not bring it back', () => {
    const { one, two, deliverAll } = twoTabs()
    tick(one.store, 'a')
    deliverAll()
    expect(one.store.forget()).toBe(true)
    deliverAll()
    expect(two.store.get()).toEqual({ ...EMPTY_SNAPSHOT, said: ['forgotten'] })
    tick(two.store, 'b')
    deliverAll()
    expect(doneSteps(one.store)).toEqual(['b'])
    expect(doneSteps(two.store)).toEqual(['b'])
  })

  test('tabs-3: the news of forgetting comes when all is gone already', () => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    tick(two.store, 'a')
    const written: (string | null)[] = []
    const setItem = storage.setItem
    storage.setItem = (key, text) => {
      written.push(text)
      setItem(key, text)
    }
    one.store.forget()
    for (const text of [...written, null]) two.window.dispatchEvent(storageEvent(KEY, text))
    expect(two.store.get()).toEqual({ ...EMPTY_SNAPSHOT, said: ['forgotten'] })
    expect(storage.entries.size).toBe(0)
  })

  test('tabs-3: a page shown again by the browser after all was forgotten holds nothing any more', () => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    tick(two.store, 'a')
    one.store.forget()
    two.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(two.store.get()).toEqual({ ...EMPTY_SNAPSHOT, said: ['forgotten'] })
    expect(storage.entries.size).toBe(0)
  })

  test('tabs-3: a tab that forgets and dies half-way leaves nothing to be found', () => {
    const storage = fakeStorage({ [KEY]: '{"forgotten":true}' })
    const { store } = openPage(() => storage)
    expect(store.get()).toEqual(EMPTY_SNAPSHOT)
    tick(store, 'a')
    expect(store.get().state).toBe('saved')
  })

  test('tabs-5: the clock set back by a year: times are unknown, ticks stay, two tabs come to an end', () => {
    let now = NOW
    const { one, two, deliverAll } = twoTabs(() => now)
    tick(one.store, 'a', now)
    deliverAll()
    now -= 365 * DAY
    tick(two.store, 'b', now)
    deliverAll()
    tick(one.store, 'a', now, false)
    deliverAll()
    expect(doneSteps(one.store)).toEqual(['b'])
    expect(doneSteps(two.store)).toEqual(['b'])
  })

  test.each(['focus', 'pageshow', 'visibilitychange'])('tabs-8: on %s the store is read again', name => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    tick(one.store, 'a')
    expect(doneSteps(two.store)).toEqual([])
    two.window.dispatchEvent(new Event(name))
    expect(doneSteps(two.store)).toEqual(['a'])
  })

  test('news of keys that are not ours is not looked at; that all was cleared is', () => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    tick(one.store, 'a')
    two.window.dispatchEvent(storageEvent('theme', 'dark'))
    two.window.dispatchEvent(storageEvent(`${KEY}:prev`, 'x'))
    expect(doneSteps(two.store)).toEqual([])
    two.window.dispatchEvent(storageEvent(null, null))
    expect(doneSteps(two.store)).toEqual(['a'])
  })

  test('a page nobody listens to any more hears nothing', () => {
    const storage = fakeStorage()
    const [one, two] = [openPage(() => storage), openPage(() => storage)]
    two.leave()
    tick(one.store, 'a')
    two.window.dispatchEvent(new Event('focus'))
    expect(doneSteps(two.store)).toEqual([])
  })
})
