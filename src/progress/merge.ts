import type { Kept, Progress } from '../engine/progress.ts'
import type { Data } from './data.ts'
import type { KeptSettings } from './schema.ts'

/**
 * Two copies of what is kept become one, register by register: two tabs, two windows, a copy from before.
 * Order, grouping and repetition make no difference (tests/progress/merge.test.ts), so no tab has to wait
 * for another one and no tick is lost. Where `b` adds nothing, `a` itself comes back, so that what did not
 * change is the same object as before.
 */

type Value = string | number | boolean
type Registers<T> = Readonly<Record<string, Kept<T>>>

/** @returns the newest of each step, answer, note and tick of both */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const done = mergeRegisters(a.done, b.done)
  const answers = mergeRegisters(a.answers, b.answers)
  const notes = mergeRegisters(a.notes, b.notes)
  const ticks = mergeRegisters(a.ticks, b.ticks)
  const same = done === a.done && answers === a.answers && notes === a.notes && ticks === a.ticks
  return same ? a : { done, answers, notes, ticks }
}

/** As mergeProgress, with the settings. */
export function mergeData(a: Data, b: Data): Data {
  const progress = mergeProgress(a, b)
  const settings = mergeSettings(a.settings, b.settings)
  return progress === a && settings === a.settings ? a : { ...progress, settings }
}

/**
 * Of two values of one register the later one. At the same moment the greater one: true before false,
 * something before '', because a tick too many is seen and taken off, a lost one is not missed in time.
 */
export function newest<T extends Value>(a: Kept<T> | undefined, b: Kept<T> | undefined): Kept<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return a.is >= b.is ? a : b
}

function mergeRegisters<T extends Value>(a: Registers<T>, b: Registers<T>): Registers<T> {
  const won = Object.entries(b).filter(([key, theirs]) => newest(a[key], theirs) !== a[key])
  return won.length === 0 ? a : { ...a, ...Object.fromEntries(won) }
}

function mergeSettings(a: KeptSettings, b: KeptSettings): KeptSettings {
  const language = newest(a.language, b.language)
  const textSize = newest(a.textSize, b.textSize)
  const seen = newest(a.seen, b.seen)
  if (language === a.language && textSize === a.textSize && seen === a.seen) return a
  return { ...(language && { language }), ...(textSize && { textSize }), ...(seen && { seen }) }
}
