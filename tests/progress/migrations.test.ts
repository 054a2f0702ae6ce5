// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/progress/envelope.ts'
import { type Migration, migrate, VERSION } from '../../src/progress/migrations.ts'
import { createStore } from '../../src/progress/storage.ts'
import { doneSteps, fakeStorage, KEY, tick } from './fake.ts'

const folder = new URL('./saved/', import.meta.url)
const savedFile = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const LATER = Date.UTC(2027, 0, 1)

/** A toy history: 1 → 2 renames a step, 2 → 3 adds an area. */
const toySteps: readonly Migration[] = [
  data => JSON.parse(JSON.stringify(data).replace('"start"', '"begin"')),
  data => ({ ...Object(data), extra: {} }),
]

describe('migrations', () => {
  test('each version takes just the steps it lacks, in order', () => {
    expect(migrate(1, { done: { start: 1 } }, toySteps)).toEqual({
      ok: true,
      data: { done: { begin: 1 }, extra: {} },
    })
    expect(migrate(2, { done: { start: 1 } }, toySteps)).toEqual({
      ok: true,
      data: { done: { start: 1 }, extra: {} },
    })
    expect(migrate(3, { done: { start: 1 } }, toySteps)).toEqual({ ok: true, data: { done: { start: 1 } } })
  })

  test('a step that fails is a value, not an exception', () => {
    const fails: Migration = () => {
      throw new TypeError('no such field')
    }
    expect(migrate(1, {}, [fails])).toEqual({ ok: false })
    expect(migrate(2, {}, [fails])).toEqual({ ok: true, data: {} })
  })

  test('store-7: there is a real saved file of every version so far', () => {
    const expected = Array.from({ length: VERSION }, (_, n) => `v${n + 1}.json`)
    expect(readdirSync(folder).sort()).toEqual(expected.sort())
  })

  test.each(readdirSync(folder))('store-7: %s loads, whole, with all its ticks', name => {
    const opened = open(savedFile(name), LATER)
    expect(opened).toMatchObject({ ok: true, rev: 48, salvaged: false })
    if (!opened.ok) return
    const { done, answers, notes, ticks, settings } = opened.data
    expect(Object.values(done).filter(kept => kept.is)).toHaveLength(31)
    expect(done).toMatchObject({ 'sign-out': { is: true }, 'find-method': { is: false } })
    expect(answers).toMatchObject({ 'where-from': { is: 'never' }, 'other-address': { is: '' } })
    expect(notes).toMatchObject({ 'asked-on': { is: '2026-11-16' }, 'device-2': { is: 'laptop' } })
    expect(ticks).toMatchObject({ 'prepare.app-device': { is: true }, 'prepare.email': { is: false } })
    expect(settings).toMatchObject({ language: { is: 'da' }, textSize: { is: 24 } })
  })

  test.each(readdirSync(folder))(
    'store-7: after %s one goes on, and it is kept as the newest version',
    name => {
      const storage = fakeStorage({ [KEY]: savedFile(name) })
      const store = createStore({ storage: () => storage, now: () => LATER })
      tick(store, 'wait', LATER)
      expect(store.get()).toMatchObject({ state: 'saved', said: [] })
      const reopened = createStore({ storage: () => storage, now: () => LATER })
      expect(doneSteps(reopened)).toHaveLength(32)
      expect(JSON.parse(storage.entries.get(KEY) ?? '')).toMatchObject({ v: VERSION, rev: 49 })
    },
  )
})
