import type { Step } from '../engine/guide.ts'
import { numbers } from './numbers.ts'

/** The parts in which the sentences of the steps are fetched. */
export const WORD_PARTS = ['0', '1', '2', '3'] as const
export type WordPart = (typeof WORD_PARTS)[number]

const numbered = (id: string): boolean =>
  'number' in (Object.entries(numbers).find(([own]) => own === id)?.[1] ?? {})

/**
 * The part with a step's sentences: by stage, but what comes before the first point of the sheet has one of its own, since
 * many a reader begins there. The wait is short and followed by stage 3: one part.
 */
export const wordPart = ({ id, stage }: Pick<Step, 'id' | 'stage'>): WordPart =>
  stage === 1 ? (numbered(id) ? '1' : '0') : stage === 2 ? '2' : '3'
