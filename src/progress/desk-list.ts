import { cleanNickname } from '../desk/nickname.ts'
import { idOf, MARKS } from '../desk/seat.ts'
import type { Kept } from '../engine/progress.ts'
import { newest } from './merge.ts'
import { readId } from './schema.ts'
import { fieldsOf, readFlag, readRegister, readText } from './shape.ts'

/**
 * The list of seats as it is kept. Every entry is a register with its time, so that two tabs agree: a seat that was
 * finished stays here as `here: false` for a day, or a tab that slept would bring it back.
 */
export type KeptSeat = {
  /** Whether the person is here; its time is when they came, or went. */
  readonly here: Kept<boolean>
  /** '' where there is none. */
  readonly nickname?: Kept<string>
  /** When the seat was last taken. */
  readonly taken?: Kept<boolean>
}
export type DeskList = {
  readonly open: Kept<boolean>
  /** Whether the notes for helpers are shown. */
  readonly notes: Kept<boolean>
  readonly seats: Readonly<Record<string, KeptSeat>>
  /** Steps at which somebody saw that the screen has changed; its time is when. They count for that day. */
  readonly changed: Readonly<Record<string, Kept<boolean>>>
}

const NEVER: Kept<boolean> = { is: false, at: 0 }

export const NO_LIST: DeskList = { open: NEVER, notes: NEVER, seats: {}, changed: {} }

const DAY = 86_400_000

const readMark = readRegister(readFlag)
const readNickname = readRegister(readText)
const IDS: ReadonlySet<string> = new Set(MARKS.map(idOf))

/**
 * Reads a list, whatever it is given, seat by seat: a bad one falls away alone.
 * @param now UTC milliseconds; a time more than a day later is not believed and becomes 0
 * @returns undefined for what is no list at all
 */
export function readList(raw: unknown, now: number): DeskList | undefined {
  const list = fieldsOf(raw)
  const open = readMark(list?.['open'])
  const found = fieldsOf(list?.['seats'])
  if (open === undefined || found === undefined) return undefined
  const believed = <T>(kept: Kept<T>): Kept<T> => ({ is: kept.is, at: kept.at > now + DAY ? 0 : kept.at })
  const seats = Object.entries(found).flatMap(([id, value]): [string, KeptSeat][] => {
    const seat = fieldsOf(value)
    const here = readMark(seat?.['here'])
    if (!IDS.has(id) || here === undefined) return []
    const [nickname, taken] = [readNickname(seat?.['nickname']), readMark(seat?.['taken'])]
    return [
      [
        id,
        {
          here: believed(here),
          ...(nickname && { nickname: believed({ is: cleanNickname(nickname.is), at: nickname.at }) }),
          ...(taken && { taken: believed(taken) }),
        },
      ],
    ]
  })
  const changed = Object.entries(fieldsOf(list?.['changed']) ?? {}).flatMap(
    ([step, value]): [string, Kept<boolean>][] => {
      const kept = readMark(value)
      return readId(step) === undefined || kept === undefined ? [] : [[step, believed(kept)]]
    },
  )
  return {
    open: believed(open),
    notes: believed(readMark(list?.['notes']) ?? NEVER),
    seats: Object.fromEntries(seats),
    changed: Object.fromEntries(changed),
  }
}

/** Two copies become one; order, grouping and repetition make no difference. */
export function mergeLists(a: DeskList, b: DeskList): DeskList {
  const ids = [...new Set([...Object.keys(a.seats), ...Object.keys(b.seats)])].toSorted()
  const seats = ids.flatMap((id): [string, KeptSeat][] => {
    const merged = mergeSeats(a.seats[id], b.seats[id])
    return merged ? [[id, merged]] : []
  })
  const steps = [...new Set([...Object.keys(a.changed), ...Object.keys(b.changed)])].toSorted()
  return {
    open: newest(a.open, b.open) ?? a.open,
    notes: newest(a.notes, b.notes) ?? a.notes,
    seats: Object.fromEntries(seats),
    changed: Object.fromEntries(
      steps.flatMap(step => {
        const merged = newest(a.changed[step], b.changed[step])
        return merged ? [[step, merged] as const] : []
      }),
    ),
  }
}

function mergeSeats(a: KeptSeat | undefined, b: KeptSeat | undefined): KeptSeat | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const nickname = newest(a.nickname, b.nickname)
  const taken = newest(a.taken, b.taken)
  return {
    here: newest(a.here, b.here) ?? a.here,
    ...(nickname && { nickname }),
    ...(taken && { taken }),
  }
}

/** A register set anew: always later than what it replaces, even when the clock was set back in between. */
export const setTo = <T>(before: Kept<T> | undefined, is: T, now: number): Kept<T> => ({
  is,
  at: before === undefined ? now : Math.max(now, before.at + 1),
})

/** Whoever went stays in the list as gone, without their nickname. */
export function goneFrom(list: DeskList, id: string, now: number): DeskList {
  const seat = list.seats[id]
  const gone: KeptSeat = {
    here: setTo(seat?.here, false, now),
    ...(seat?.nickname && { nickname: setTo(seat.nickname, '', now) }),
  }
  return { ...list, seats: { ...list.seats, [id]: gone } }
}

/** Without those who went, and what was seen, more than a day ago: no tab sleeps that long over a desk. */
export function withoutOld(list: DeskList, now: number): DeskList {
  const kept = Object.entries(list.seats).filter(([, { here }]) => here.is || now - here.at < DAY)
  const changed = Object.entries(list.changed).filter(([, { at }]) => now - at < DAY)
  return { ...list, seats: Object.fromEntries(kept), changed: Object.fromEntries(changed) }
}

/** The steps whose screen somebody saw changed on this day, as this device counts days. */
export const changedToday = (list: DeskList, now: number): readonly string[] =>
  Object.entries(list.changed)
    .filter(([, { is, at }]) => is && new Date(at).toDateString() === new Date(now).toDateString())
    .map(([step]) => step)

/** The ids of those who are here, in the order in which they came. */
export const hereIn = (list: DeskList): readonly string[] =>
  Object.entries(list.seats)
    .filter(([, { here }]) => here.is)
    .toSorted(([one, a], [other, b]) => a.here.at - b.here.at || (one < other ? -1 : 1))
    .map(([id]) => id)
