// What stands on the paper: worked out of the guide, not of the page.
import { pieces } from '../../src/blocks/sentence.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { walk } from '../../src/engine/walk.ts'
import { guide } from '../../src/guide/guide.ts'
import { labelText } from '../../src/labels/labels.ts'
import { unspaced } from './pdf.ts'

/** Sentences of a stage that are written for paper, on the usual way, taken apart at their labels. */
export const sentencesOf = (stage: number, words: (key: string) => string): readonly string[] =>
  walk(guide, NOTHING_YET)
    .filter(({ step }) => step.stage === stage)
    .flatMap(({ step }) =>
      step.blocks.flatMap(block =>
        block.kind === 'say' && block.paper ? [`steps.${step.id}.do.${block.words}`] : [],
      ),
    )
    .flatMap(key =>
      pieces(words(key)).map(piece =>
        piece.kind === 'label' ? labelText(piece.label, 'en').text : piece.text,
      ),
    )
    .map(unspaced)
    .filter(text => text !== '')
