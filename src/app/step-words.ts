import type { Block, Step } from '../engine/guide.ts'
import { wordPart } from '../guide/word-part.ts'
import type { Namespace } from '../language/i18n.ts'

/** Blocks with many words of their own, on few steps: those words come with the other pages'. */
const WORDY: readonly Block['kind'][] = ['practice', 'sheet', 'devices']

/** The words the page of a step needs beyond those of every page. */
export const wordsOf = (step: Step): readonly Namespace[] => [
  `guide-${wordPart(step)}`,
  ...(step.blocks.some(({ kind }) => kind === 'picture') ? (['pictures'] as const) : []),
  ...(step.blocks.some(({ kind }) => WORDY.includes(kind)) ? (['app-more'] as const) : []),
]
