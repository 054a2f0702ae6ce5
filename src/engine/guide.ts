/**
 * What a guide is made of. Any guide: nothing here knows a step by name.
 *
 * A guide is plain data: steps with rules between them, questions, troubles. It can be drawn, checked
 * (mistakes.ts), walked (walk.ts) and run (machine.ts). Ids are strings here; the room that holds a real
 * guide narrows them to the ids its words have.
 */

/** Device 1 carries the app; device 2 is used for the set-up. 'none' is said, never left out. */
export type DeviceRole = 1 | 2
export type Device = DeviceRole | 'none'

export const DEVICE_KINDS = ['phone', 'ipad', 'tablet', 'computer', 'laptop'] as const
export type DeviceKind = (typeof DEVICE_KINDS)[number]

export const STAGES = [1, 2, 'wait', 3] as const
export type StageId = (typeof STAGES)[number]

export type StepKind = 'action' | 'triage' | 'wait' | 'finish'

/** True when the question has been answered with one of these. */
export type Condition = { readonly question: string; readonly is: readonly string[] }

/**
 * Where a step leads. The first rule whose conditions all hold is taken; no conditions: always.
 * - `to`: on to another step
 * - `again`: back to an earlier step, to do that stretch once more (ticks and answers of the stretch are taken off)
 * - `stay`: nothing moves; the person is shown a trouble, or what the screen itself has to say
 */
export type Rule =
  | { readonly when?: readonly Condition[]; readonly to: string }
  | { readonly when: readonly Condition[]; readonly again: string }
  | { readonly when: readonly Condition[]; readonly stay: true; readonly trouble?: string }

/** A piece of a step. `words` is a key below the step's own words; `labels` are keys of the label table. */
export type Block =
  | {
      readonly kind: 'say'
      readonly words: string
      readonly labels: readonly string[]
      readonly paper: boolean
    }
  | { readonly kind: 'calm' }
  | { readonly kind: 'more'; readonly words: string; readonly labels: readonly string[] }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'picture'; readonly picture: string }
  | { readonly kind: 'checklist'; readonly items: readonly string[] }
  | { readonly kind: 'practice'; readonly field: 'password' | 'pin' | 'validation-code' }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'devices' }
  | { readonly kind: 'screen-language' }
  | { readonly kind: 'times'; readonly since: string; readonly minutes: number; readonly days: number }
  | { readonly kind: 'sheet' }

export type Question = { readonly answers: readonly string[]; readonly usual: string }

/** May one leave here for today? If not, up to and including which step should one go on first? */
export type SafeToStop = true | { readonly until: string }

/**
 * What nobody but the person may see or type: at a helper's desk the guide says so on a page of its own, before
 * the step where it is typed. Fingerprint and face stand for the PIN too, where the app leaves the choice.
 */
export const SECRETS = ['password', 'pin', 'finger-or-face', 'details', 'code'] as const
export type Secret = (typeof SECRETS)[number]

/**
 * Why a step shows no drawing: nothing is looked at on another screen; what is looked at is the screen of the
 * step before; or its own page draws several.
 */
export type NoPicture = 'no-other-screen' | 'same-screen' | 'on-its-page'

export type Step = {
  readonly id: string
  readonly stage: StageId
  readonly kind: StepKind
  readonly device: Device
  /** With 'none': another screen is looked at all the same, on either device (an e-mail, say). */
  readonly either?: true
  readonly blocks: readonly Block[]
  readonly question?: string
  readonly next: readonly Rule[]
  readonly safeToStop: SafeToStop
  /** Said of every step where such a thing is typed or shown to the app, and of no other. */
  readonly secret?: Secret
  readonly noPicture?: NoPicture
  readonly facts: readonly string[]
}

/** Whether a step looks at another screen: there it is asked whether that looks as drawn. */
export const looksAtScreen = ({ device, either }: Step): boolean => device !== 'none' || either === true

export type Trouble = {
  readonly id: string
  /** The steps where it can happen: there "it looks different" offers it. */
  readonly where: readonly string[]
  /** The step where one goes on when it is mended. */
  readonly back: string
  /** One goes on at `back` in any case, also from the steps of `where`; else `back` among them means: on the spot. */
  readonly leaves?: true
  /** It happens whatever one is doing: who looked it up in Help goes on where they are, not at `back`. */
  readonly anywhere?: true
  /** Labels its words may name, and the page it sends the person to, if any. */
  readonly labels: readonly string[]
  readonly address?: string
  /** The drawing of what one sees, where there is one. */
  readonly picture?: string
  readonly facts: readonly string[]
  /** Nobody has told us the way out: the trouble says so, and whom to ask. */
  readonly unknown?: true
}

/** `number`: the point and, where a point has several screens, a letter; `sheet`: the paper sheet's own number. */
export type StepNumber = { readonly code: number; readonly number?: string; readonly sheet?: number }

/**
 * Where a place code keeps the answer to a question that decides the way: from which bit, in how many bits,
 * and which answers. An answer's value is its place in the list, so the list only grows.
 */
export type Branch = { readonly bit: number; readonly width: number; readonly answers: readonly string[] }

/** What a note may hold: a calendar date (yyyy-mm-dd) or one of a list. */
export type NoteKind = { readonly kind: 'date' } | { readonly kind: 'choice'; readonly of: readonly string[] }

/** Where a fact comes from, and when somebody last saw it on the live page (null: not yet). */
export type Source = { readonly source: string; readonly checkedOn: string | null }

export type Guide = {
  /** Printed beside a place code: which edition of the guide it was made with. */
  readonly version: string
  readonly start: string
  readonly steps: Readonly<Record<string, Step>>
  readonly questions: Readonly<Record<string, Question>>
  readonly troubles: Readonly<Record<string, Trouble>>
  readonly numbers: Readonly<Record<string, StepNumber>>
  readonly branches: Readonly<Record<string, Branch>>
  readonly notes: Readonly<Record<string, NoteKind>>
  readonly addresses: Readonly<Record<string, string>>
  /** Labels that stand on one of the two devices only, and on which; the others may stand on either. */
  readonly controls: Readonly<Record<string, DeviceRole>>
  readonly facts: Readonly<Record<string, Source>>
  /** The facts that whole pages carry, because no single step is their place. */
  readonly screens: Readonly<Record<string, readonly string[]>>
}
