// What is held against what: the rows of the table, each a ratio in one and the same run.
import type { Run } from './measure.ts'

export type Of = (runs: readonly Run[]) => number

export function median(values: readonly number[]): number {
  const sorted = values.filter(value => !Number.isNaN(value)).sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

const each =
  (of: (run: Run) => number): Of =>
  runs =>
    median(runs.map(of))

export const firstPaint = each(({ fcp }) => fcp)
export const secondPaint = each(({ secondFcp }) => secondFcp)
export const nextPainted: Of = runs => median(runs.flatMap(({ next }) => next))
export const answers = each(({ ready }) => ready)
export const blocking = each(run => run.blocking)
export const shift: Of = runs => Math.max(...runs.map(run => run.shift))
export const allIn = each(({ bytes, fontBytes }) => (bytes - fontBytes) / 1000)
export const script = each(({ scriptBytes }) => scriptBytes / 1000)
export const words = each(({ wordsBytes }) => wordsBytes / 1000)
export const type = each(({ fontBytes }) => fontBytes / 1000)
export const requests = each(run => run.requests)

/** A bar: what is measured, against what it is held, and how far it may go. */
export type Bar = {
  readonly what: string
  readonly measured: number
  /** What it is divided by; undefined for a number that stands for itself. */
  readonly beside?: number
  readonly bar: number
  readonly aim?: number
}

/** @returns the ratio or the number itself */
export const heldValue = ({ measured, beside }: Bar): number =>
  beside === undefined ? measured : measured / beside

/** Small numbers with as many places as tell them from nothing. */
const short = (value: number) =>
  value.toFixed(value === 0 || Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 0.1 ? 2 : 4)

/** One row of Markdown: what, ours, beside, ratio, bar, whether it holds. */
export function barRow(bar: Bar): string {
  const value = heldValue(bar)
  const ratio = bar.beside === undefined ? '' : value.toFixed(2)
  const holds = Number.isNaN(value) ? '?' : value <= bar.bar ? 'yes' : '**no**'
  const aim = bar.aim === undefined ? '' : ` (${bar.aim})`
  const beside = bar.beside === undefined ? '' : short(bar.beside)
  return `| ${bar.what} | ${short(bar.measured)} | ${beside} | ${ratio} | ≤ ${bar.bar}${aim} | ${holds} |`
}

/** One row of Markdown of plain numbers. */
export const plainRow = (what: string, values: readonly number[]): string =>
  `| ${what} | ${values.map(value => (Number.isNaN(value) ? '–' : short(value))).join(' | ')} |`
