import type { Kept, Progress } from '../engine/progress.ts'
import { type Data, readData } from './data.ts'
import type { KeptSettings, TextSize } from './schema.ts'

/** The settings as screens use them, without their times. */
export type Settings = { readonly language?: string; readonly textSize?: TextSize; readonly seen?: string }

/** What a screen reads and changes: see Store.update. */
export type Saved = { readonly progress: Progress; readonly settings: Settings }

type Value = string | number | boolean
type Registers<T> = Readonly<Record<string, Kept<T>>>

/** @returns the settings without their times */
export function plainSettings(kept: KeptSettings): Settings {
  return {
    ...(kept.language && { language: kept.language.is }),
    ...(kept.textSize && { textSize: kept.textSize.is }),
    ...(kept.seen && { seen: kept.seen.is }),
  }
}

/**
 * What a screen asked for, as data that may be kept. Only what the schema allows gets through: whatever is
 * passed, no free text is ever kept. An entry that is gone from `after` is kept as taken back, because a
 * register that merely vanished would come back from another tab. A setting can be changed, not taken away.
 * @param now UTC milliseconds
 * @returns `before` itself when nothing changed
 */
export function change(before: Data, after: Saved, now: number): Data {
  const settings = settingsAt(after.settings, now)
  const asked = readData({ ...after.progress, settings }, now).data
  const changed = {
    done: changeArea(before.done, asked.done, false, now),
    answers: changeArea(before.answers, asked.answers, '', now),
    notes: changeArea(before.notes, asked.notes, '', now),
    ticks: changeArea(before.ticks, asked.ticks, false, now),
    settings: changeSettings(before.settings, asked.settings),
  }
  const same =
    changed.done === before.done &&
    changed.answers === before.answers &&
    changed.notes === before.notes &&
    changed.ticks === before.ticks &&
    changed.settings === before.settings
  return same ? before : changed
}

function changeArea<T extends Value>(
  before: Registers<T>,
  asked: Registers<T>,
  off: T,
  now: number,
): Registers<T> {
  const gone = Object.keys(before).filter(key => asked[key] === undefined && before[key]?.is !== off)
  const wanted = { ...asked, ...Object.fromEntries(gone.map(key => [key, { is: off, at: now }])) }
  const changed = Object.entries(wanted).flatMap(([key, want]) => {
    const is = later(before[key], want)
    return is === before[key] ? [] : [[key, is] as const]
  })
  return changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed) }
}

function changeSettings(before: KeptSettings, asked: KeptSettings): KeptSettings {
  const language = laterSetting(before.language, asked.language)
  const textSize = laterSetting(before.textSize, asked.textSize)
  const seen = laterSetting(before.seen, asked.seen)
  if (language === before.language && textSize === before.textSize && seen === before.seen) return before
  return { ...(language && { language }), ...(textSize && { textSize }), ...(seen && { seen }) }
}

/**
 * The register after a change, always later than what it replaces, even when the clock was set back in
 * between: otherwise an un-tick would lose against its own tick as soon as the two are merged.
 */
function later<T extends Value>(before: Kept<T> | undefined, want: Kept<T>): Kept<T> {
  if (before === undefined) return want
  if (want.is === before.is) return want.at > before.at ? want : before
  return { is: want.is, at: Math.max(want.at, before.at + 1) }
}

function laterSetting<T extends Value>(before: Kept<T> | undefined, want: Kept<T> | undefined) {
  return want === undefined || want.is === before?.is ? before : later(before, want)
}

/** Screens say what is set, not when: each setting gets the time of now. */
function settingsAt(settings: Settings, now: number): unknown {
  return Object.fromEntries(Object.entries(settings).map(([name, is]) => [name, { is, at: now }]))
}
