// Somebody who was here before: what their browser holds, made by the same rooms that will read it.
import type { Page } from '@playwright/test'
import { afterAll, type Event } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { seal } from '../../src/progress/envelope.ts'
import type { KeptSettings } from '../../src/progress/schema.ts'

/** Where the guide keeps its own progress. */
export const KEY = 'eulw:p:own'

/** An answer as the tests write it: `mail=not-yet`. */
export type Said = `${string}=${string}`

/** Some time before any test runs. */
const BEFORE = Date.UTC(2026, 0, 12, 9)

const answeredEvent = (said: Said): Event => {
  const [question = '', answer = ''] = said.split('=')
  return { type: 'answered', question, answer, at: BEFORE }
}

/**
 * What is kept of somebody who stands at a step.
 * @param step where they are: everything before it is done, by the usual answers where `said` has no other
 * @param said what they answered, in the order of the walk
 */
export function progressAt(step: string, said: readonly Said[] = []): Progress {
  // An answer counts only where its step is due: the way to the step is gone once for each answer.
  const told = said.reduce((progress, one) => {
    const question = one.split('=')[0]
    const asker = Object.values(guide.steps).find(other => other.question === question)
    const before = asker ? eventsTo(guide, progress, asker.id, BEFORE) : undefined
    return afterAll(guide, progress, [...(before ?? []), answeredEvent(one)])
  }, NOTHING_YET)
  const events = eventsTo(guide, told, step, BEFORE)
  if (!events) throw new Error(`no way leads to ${step}`)
  return afterAll(guide, told, events)
}

/** Device kinds, dates and the channel, as somebody noted them. */
export const withNotes = (progress: Progress, notes: Readonly<Record<string, string>>): Progress =>
  afterAll(
    guide,
    progress,
    Object.entries(notes).map(([note, value]) => ({ type: 'noted', note, value, at: BEFORE })),
  )

/** The text as it lies in the browser. */
export const sealed = (progress: Progress, settings: KeptSettings = {}): string =>
  seal({ ...progress, settings }, 1, BEFORE)

/** A page of our origin that is no page of the guide: nothing runs there. */
export const EMPTY = '<!doctype html><title>empty</title><link rel="icon" href="data:," />'

/** Opens a page of our origin on which nothing runs. */
export async function emptyPage(page: Page): Promise<void> {
  await page.route('**/empty-page', route => route.fulfill({ body: EMPTY, contentType: 'text/html' }))
  await page.goto('./empty-page')
}

/** Puts something under our key before the guide is opened. */
export async function keep(page: Page, text: string): Promise<void> {
  await emptyPage(page)
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const)
}
