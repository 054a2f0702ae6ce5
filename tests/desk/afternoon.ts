// An afternoon at the desk, simulated on the real guide: one helper, several people, mails that take their time.
import { freeMark, idOf, type Mark, type Seat } from '../../src/desk/seat.ts'
import { standingOf } from '../../src/desk/standing.ts'
import { propose } from '../../src/desk/turn.ts'
import { afterAll, position } from '../../src/engine/machine.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { stepOf } from '../../src/engine/walk.ts'
import { guide } from '../../src/guide/guide.ts'

/**
 * What is assumed, in minutes. A person does a step by themselves once it has been shown; the helper is with them
 * for `helper` minutes a step, to see that the last one is done and to say what comes next.
 */
export const ASSUMED = { step: [1.5, 4], mail: [1, 20], helper: 0.5 } as const

export const MINUTE = 60_000
const START = Date.UTC(2026, 10, 16, 13)

/** Numbers from 0 to 1 that look drawn and are the same for the same seed (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How long each thing takes one person: drawn beforehand, so that two ways of working meet the same people. */
type Pace = { readonly step: (id: string) => number; readonly mail: number }

function paceOf(random: () => number): Pace {
  const between = ([low, high]: readonly [number, number]) => low + random() * (high - low)
  const steps = Object.fromEntries(Object.keys(guide.steps).map(id => [id, between(ASSUMED.step)]))
  return { step: id => steps[id] ?? 0, mail: between(ASSUMED.mail) }
}

export const pacesFor = (count: number, seed: number): readonly Pace[] => {
  const random = drawn(seed)
  return Array.from({ length: count }, () => paceOf(random))
}

/** The step is done, and its question answered as most people answer it. */
function done(progress: Progress, step: string, at: number): Progress {
  const { question } = stepOf(guide, step)
  const answer = guide.questions[question ?? '']?.usual ?? ''
  const said = question === undefined ? [] : [{ type: 'answered', question, answer, at } as const]
  return afterAll(guide, progress, [...said, { type: 'done', step, at }])
}

const isThrough = (progress: Progress) => {
  const { stage } = position(guide, progress)
  return stage !== 1 && stage !== 2
}

/** The steps of stages 1 and 2, as most people walk them. */
export const STEPS: readonly string[] = position(guide, NOTHING_YET).walk.flatMap(({ step }) =>
  step.stage === 1 || step.stage === 2 ? [step.id] : [],
)

const mailAt = (step: string) =>
  stepOf(guide, step).blocks.flatMap(block => (block.kind === 'times' ? [block.since] : []))[0]

export type Afternoon = {
  /** Minutes from the start until each person is through stages 1 and 2. */
  readonly through: readonly number[]
  /** Each stretch of minutes somebody was ready and had to wait for the helper. */
  readonly waits: readonly number[]
  /** Looks for a mail that was not there yet. */
  readonly inVain: number
}

type Sitting = {
  seat: Seat
  progress: Progress
  /** When they are ready for the helper: the step that was shown is done. */
  ready: number
  /** Whether the present step was shown to them, and could be begun. */
  shown: boolean
  through?: number
}

/** One helper who does what the board proposes. */
export function followingProposals(paces: readonly Pace[]): Afternoon {
  const marks: Mark[] = []
  const people = paces.map((pace): Sitting & { pace: Pace } => {
    const mark = freeMark(marks) ?? { animal: 'hare', colour: 'blue' }
    marks.push(mark)
    const seat = { id: idOf(mark), ...mark, openedAt: START, movedAt: START }
    return { seat, pace, progress: NOTHING_YET, ready: START, shown: false }
  })
  const waits: number[] = []
  let inVain = 0
  let now = START
  const show = (one: (typeof people)[number], at: number) => {
    one.shown = true
    one.ready = at + one.pace.step(position(guide, one.progress).step) * MINUTE
  }
  for (let turns = 0; people.some(one => one.through === undefined); turns += 1) {
    if (turns > 5000) throw new Error('the afternoon never ends')
    const here = people.filter(one => one.through === undefined)
    const proposal = propose(
      here.map(({ seat, progress }) => standingOf(guide, seat, progress, now)),
      now,
    )
    if (proposal.kind === 'rest') {
      now = Math.max(now + MINUTE / 10, proposal.until)
      continue
    }
    const one = 'id' in proposal ? here.find(({ seat }) => seat.id === proposal.id) : undefined
    if (!one) throw new Error(`nobody to ${proposal.kind}`)
    const { step } = position(guide, one.progress)
    const asked = mailAt(step)
    const mail = asked === undefined ? 0 : (one.progress.done[asked]?.at ?? 0) + one.pace.mail * MINUTE
    if (one.shown || mail <= now) waits.push(Math.max(0, now - Math.max(one.ready, mail)) / MINUTE)
    one.seat = { ...one.seat, takenAt: now }
    if (!one.shown) {
      now += ASSUMED.helper * MINUTE
      if (mail > now) inVain += 1
      else show(one, now)
      continue
    }
    // Somebody who has not quite finished is helped until they have.
    now = Math.max(now, one.ready) + ASSUMED.helper * MINUTE
    one.progress = done(one.progress, step, now)
    one.seat = { ...one.seat, movedAt: now }
    if (isThrough(one.progress)) one.through = (now - START) / MINUTE
    else if (mailAt(position(guide, one.progress).step) === undefined) show(one, now)
    else one.shown = false
  }
  return { through: people.map(({ through = 0 }) => through), waits, inVain }
}

/** One helper who stays with each person until they are through, the mail included. Nobody else is begun with. */
export function oneAfterTheOther(paces: readonly Pace[]): Afternoon {
  let now = 0
  const through = paces.map(pace => {
    let mail = 0
    for (const step of STEPS) {
      if (mailAt(step) !== undefined) now = Math.max(now, mail)
      now += ASSUMED.helper + pace.step(step)
      mail = now + pace.mail
    }
    return now
  })
  return { through, waits: [0, ...through.slice(0, -1)], inVain: 0 }
}
