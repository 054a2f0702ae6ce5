import type pictures from '../../../locales/da/pictures.json'
import type da from '../../../locales/da/troubles.json'
import type { Trouble } from '../../engine/guide.ts'
import type { LabelKey } from '../../labels/labels.ts'
import type { numbers } from '../numbers.ts'

/** A trouble is one that has Danish words: an id without them does not compile. */
export type TroubleId = keyof typeof da

type StepId = keyof typeof numbers

/**
 * All of a trouble but its id and its words.
 * - `back` among `where`: it is mended on the spot, and one goes on at the step one came from (from the
 *   Help page: at `back`). `back` not among `where`, or `leaves`: one goes on at `back`.
 * - `labels`: exactly those its words name, in every language the same.
 * - `facts`: ids of the procedure's tables that its words tell.
 */
export type TroubleBody = Omit<Trouble, 'id' | 'where' | 'back' | 'labels' | 'address' | 'picture'> & {
  readonly where: readonly StepId[]
  readonly back: StepId
  readonly labels: readonly LabelKey[]
  readonly address?: 'eu-login' | 'rcam'
  readonly picture?: keyof (typeof pictures)['screens']
}

/**
 * One trouble.
 * @param id key of its words in locales/<lang>/troubles.json
 * @param body where it can happen and what its words name
 */
export function trouble<Id extends TroubleId>(id: Id, body: TroubleBody): Trouble & { readonly id: Id } {
  return { id, ...body }
}

/**
 * Troubles by their id, in the order given. Throws when an id comes twice, which is a bug.
 * The first signature says what Object.fromEntries does but cannot tell: the keys are just these ids. So
 * a list that lacks one of the words' ids does not compile where all of them are wanted.
 */
export function byId<Id extends string>(
  list: readonly (Trouble & { readonly id: Id })[],
): Readonly<Record<Id, Trouble>>
export function byId(list: readonly Trouble[]): Readonly<Record<string, Trouble>> {
  const found = Object.fromEntries(list.map(one => [one.id, one]))
  if (Object.keys(found).length !== list.length) throw new Error('a trouble is listed twice')
  return found
}
