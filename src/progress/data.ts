import type { Kept, Progress } from '../engine/progress.ts'
import { NOTHING_YET } from '../engine/progress.ts'
import { type KeptSettings, readId, readTickKey, registers, settingRegisters } from './schema.ts'
import { fieldsOf, type Read } from './shape.ts'

/** What is kept under one profile, in the newest version. */
export type Data = Progress & { readonly settings: KeptSettings }

export const NO_DATA: Data = { ...NOTHING_YET, settings: {} }

/** More entries than any guide has, and few enough that a full store stays below MAX_LENGTH (envelope.ts). */
export const MAX_ENTRIES = 400

/** Two clocks of one person may differ by a time zone, not by more. */
const DAY = 86_400_000

/** `whole` is false when something that should have been there could not be read and fell away. */
export type ReadData = { readonly data: Data; readonly whole: boolean }

type Area<T> = { readonly value: T; readonly whole: boolean }
type Entries<T> = Readonly<Record<string, Kept<T>>>

/**
 * Reads data of the newest version, whatever it is given, entry by entry: a bad entry falls away alone.
 * Unknown fields are left out without a word (a newer build may have put them there).
 * @param raw parsed JSON, or what a change made of the data
 * @param now UTC milliseconds; a time more than a day later is not believed and becomes 0
 */
export function readData(raw: unknown, now: number): ReadData {
  const fields = fieldsOf(raw) ?? {}
  const done = readEntries(fields['done'], readId, registers.done, now)
  const answers = readEntries(fields['answers'], readId, registers.answers, now)
  const notes = readEntries(fields['notes'], readId, registers.notes, now)
  const ticks = readEntries(fields['ticks'], readTickKey, registers.ticks, now)
  const settings = readSettings(fields['settings'], now)
  return {
    data: {
      done: done.value,
      answers: answers.value,
      notes: notes.value,
      ticks: ticks.value,
      settings: settings.value,
    },
    whole: [done, answers, notes, ticks, settings].every(part => part.whole),
  }
}

/** True when nothing is kept: no step, answer, note, tick or setting, not even one taken back. */
export function isEmpty(data: Data): boolean {
  return Object.values(data).every(area => Object.keys(area).length === 0)
}

/**
 * The same again later: times that were believed under a clock since set back are unknown now.
 * @returns `data` itself when all of its times are still believed
 */
export function believable(data: Data, now: number): Data {
  const entries = Object.values(data).flatMap(area => Object.values<Kept<unknown>>(area))
  return entries.some(entry => entry.at > now + DAY) ? readData(data, now).data : data
}

function readEntries<T>(
  raw: unknown,
  keys: Read<string>,
  register: Read<Kept<T>>,
  now: number,
): Area<Entries<T>> {
  const fields = fieldsOf(raw)
  const kept: [string, Kept<T>][] = []
  let whole = fields !== undefined
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (key in {}) continue // `constructor` and its kind: nobody's progress, so nothing is missing without it
    const entry = keys(key) === undefined ? undefined : register(value)
    if (entry && kept.length < MAX_ENTRIES) kept.push([key, believed(entry, now)])
    else whole = false
  }
  return { value: Object.fromEntries(kept), whole }
}

function readSettings(raw: unknown, now: number): Area<KeptSettings> {
  const fields = fieldsOf(raw)
  const language = readSetting(fields?.['language'], settingRegisters.language, now)
  const textSize = readSetting(fields?.['textSize'], settingRegisters.textSize, now)
  const seen = readSetting(fields?.['seen'], settingRegisters.seen, now)
  const value = {
    ...(language.value && { language: language.value }),
    ...(textSize.value && { textSize: textSize.value }),
    ...(seen.value && { seen: seen.value }),
  }
  return { value, whole: fields !== undefined && language.whole && textSize.whole && seen.whole }
}

function readSetting<T>(raw: unknown, register: Read<Kept<T>>, now: number): Area<Kept<T> | undefined> {
  if (raw === undefined) return { value: undefined, whole: true }
  const entry = register(raw)
  return entry ? { value: believed(entry, now), whole: true } : { value: undefined, whole: false }
}

function believed<T>(entry: Kept<T>, now: number): Kept<T> {
  return { is: entry.is, at: entry.at > now + DAY ? 0 : entry.at }
}
