import type daGuide from '../../locales/da/guide.json'
import type daPictures from '../../locales/da/pictures.json'
import type {
  Block,
  Condition,
  Device,
  NoPicture,
  SafeToStop,
  Secret,
  StageId,
  Step,
  StepKind,
} from '../engine/guide.ts'
import type { LabelKey } from '../labels/labels.ts'
import type { addresses } from './addresses.ts'
import type { notes } from './notes.ts'
import type { numbers } from './numbers.ts'
import type { questions } from './questions.ts'
import type { TroubleId } from './troubles/define.ts'

/** Words decide what compiles: a step, sentence or item without Danish words is a type error here. */
type StepWords = (typeof daGuide)['steps']
export type StepId = keyof StepWords & keyof typeof numbers
/** A drawn screen is one that has words. */
type PictureId = keyof (typeof daPictures)['screens']
type Questions = typeof questions
export type QuestionId = keyof Questions

type KeysOf<Id extends StepId, Part extends string> = StepWords[Id] extends { [P in Part]: infer Words }
  ? keyof Words & string
  : never

type Say<Key> = {
  readonly kind: 'say'
  readonly words: Key
  readonly labels: readonly LabelKey[]
  readonly paper: boolean
}
type More<Key> = { readonly kind: 'more'; readonly words: Key; readonly labels: readonly LabelKey[] }

/** The blocks a step may have, narrowed to the words that step has. */
type BlockOf<Id extends StepId> =
  | Say<KeysOf<Id, 'do'>>
  | More<KeysOf<Id, 'more'>>
  | (StepWords[Id] extends { calm: string } ? { readonly kind: 'calm' } : never)
  | (StepWords[Id] extends { see: string }
      ? { readonly kind: 'picture'; readonly picture: PictureId }
      : never)
  | { readonly kind: 'checklist'; readonly items: readonly KeysOf<Id, 'items'>[] }
  | { readonly kind: 'link'; readonly address: keyof typeof addresses }
  | { readonly kind: 'note'; readonly note: keyof typeof notes }
  | { readonly kind: 'times'; readonly since: StepId; readonly minutes: number; readonly days: number }
  | Extract<Block, { kind: 'practice' | 'devices' | 'screen-language' | 'sheet' }>

type ConditionOf = {
  [Q in QuestionId]: { readonly question: Q; readonly is: readonly Questions[Q]['answers'][number][] }
}[QuestionId]

type RuleOf =
  | { readonly when?: readonly ConditionOf[]; readonly to: StepId }
  | { readonly when: readonly ConditionOf[]; readonly again: StepId }
  | { readonly when: readonly ConditionOf[]; readonly stay: true; readonly trouble?: TroubleId }

type StepBody<Id extends StepId> = {
  readonly stage: StageId
  readonly kind?: StepKind
  readonly device: Device
  readonly either?: true
  readonly blocks: readonly BlockOf<Id>[]
  readonly question?: QuestionId
  readonly next: readonly RuleOf[]
  readonly safeToStop?: true | { readonly until: StepId }
  readonly secret?: Secret
  readonly noPicture?: NoPicture
  readonly facts: readonly string[]
}

/**
 * One step of the procedure. `kind` is 'action' and `safeToStop` true where not said.
 * @param id its URL segment, its key in the words and its test's title
 */
export function step<Id extends StepId>(id: Id, body: StepBody<Id>): Step {
  const safeToStop: SafeToStop = body.safeToStop ?? true
  return { ...body, id, kind: body.kind ?? 'action', safeToStop }
}

/** A sentence on the screen; its labels in the order of the Danish words. */
export const say = <Key extends string>(words: Key, ...labels: LabelKey[]): Say<Key> => ({
  kind: 'say',
  words,
  labels,
  paper: false,
})

/** A sentence on the screen that also stands on the printed checklist. */
export const line = <Key extends string>(words: Key, ...labels: LabelKey[]): Say<Key> => ({
  ...say(words, ...labels),
  paper: true,
})

/** Help that opens on request: known from elsewhere, never an instruction that blocks the way. */
export const more = <Key extends string>(words: Key, ...labels: LabelKey[]): More<Key> => ({
  kind: 'more',
  words,
  labels,
})

export const calm = { kind: 'calm' } as const
export const picture = <Id extends PictureId>(id: Id) => ({ kind: 'picture', picture: id }) as const
export const link = <Address extends keyof typeof addresses>(address: Address) =>
  ({ kind: 'link', address }) as const
export const note = <Note extends keyof typeof notes>(id: Note) => ({ kind: 'note', note: id }) as const
export const practice = <Field extends Extract<Block, { kind: 'practice' }>['field']>(field: Field) =>
  ({ kind: 'practice', field }) as const
export const checklist = <Item extends string>(...items: Item[]) => ({ kind: 'checklist', items }) as const

/** True when `question` was answered with one of `is`. */
export const on = <Q extends QuestionId>(question: Q, ...is: Questions[Q]['answers'][number][]) => ({
  question,
  is,
})

export type { Condition }
