// Guides with one mistake each in what is looked at, and on which device: in the form of wrong.ts.
import type { Block, Guide } from '../../src/engine/guide.ts'
import type { MistakeKind } from '../../src/engine/mistake.ts'
import { type ToyStep, toy } from './toy.ts'
import { picture, say } from './wrong.ts'

const sentence: Block = { kind: 'say', words: 'do', labels: [], paper: true }
const tap: Block = { kind: 'say', words: 'tap', labels: ['initialise'], paper: true }
const link: Block = { kind: 'link', address: 'rcam' }

/** A step, what may look different there, and where two of the labels stand. */
const looking = (a: ToyStep, where: readonly string[] = ['a']) =>
  toy(
    { a, end: {} },
    {
      troubles: { t: { where } },
      controls: { next: 2, initialise: 1 },
      addresses: { rcam: 'https://rcam.test/' },
    },
  )

/** A toy says why it shows nothing; this step does not. */
function silent(guide: Guide): Guide {
  const { a, end } = guide.steps
  if (a === undefined || end === undefined) throw new Error('no such steps')
  const { noPicture: _, ...rest } = a
  return { ...guide, steps: { a: rest, end } }
}

export const WRONG_SIGHT: readonly (readonly [MistakeKind, string, Guide, ...string[]])[] = [
  ['control-without-device', 'a button on no device', looking({ blocks: [say] }), 'a: next'],
  [
    'two-devices',
    "a button of the computer on the phone's step",
    looking({ device: 1, blocks: [say, picture] }),
    'a: next is on the other one',
  ],
  [
    'two-devices',
    'buttons of both devices in one step',
    looking({ device: 2, blocks: [say, tap, picture] }),
    'a: initialise is on the other one',
  ],
  [
    'two-devices',
    "an address to open on the phone's step",
    looking({ device: 1, blocks: [sentence, link, picture] }),
    'a: rcam is on the other one',
  ],
  [
    'no-picture',
    'a step that shows nothing and does not say why',
    silent(looking({ device: 2 })),
    'a: no picture, and it does not say why not',
  ],
  [
    'no-picture',
    'a step on no device that does not say why it shows nothing',
    silent(looking({})),
    'a: no picture, and it does not say why not',
  ],
  [
    'no-picture',
    'a question is no picture',
    silent(
      toy(
        { a: { device: 2, question: 'q' }, end: {} },
        { questions: { q: { answers: ['y'] } }, troubles: { t: { where: ['a'] } } },
      ),
    ),
    'a: no picture, and it does not say why not',
  ],
  [
    'no-picture',
    'a step that shows something and says why it does not',
    looking({ device: 2, blocks: [picture], noPicture: 'same-screen' }),
    'a: a picture, and a reason why there is none',
  ],
  [
    'no-different',
    'a step on a device where nothing can look different',
    looking({ device: 1, blocks: [picture] }, ['end']),
    'a: no trouble of its own can happen here',
  ],
  [
    'no-different',
    'a step where only that can happen which can happen anywhere',
    looking({ device: 2, blocks: [picture] }, ['a', 'end']),
    'a: no trouble of its own can happen here',
  ],
  [
    'no-different',
    'a step that looks at the screen of the one before',
    looking({ device: 2, noPicture: 'same-screen' }, ['end']),
    'a: no trouble of its own can happen here',
  ],
  [
    'no-different',
    'a step that looks at a screen on either device, where nothing can look different',
    looking({ either: true, blocks: [picture] }, ['end']),
    'a: no trouble of its own can happen here',
  ],
  ['link-without-sentence', 'a link before any sentence', looking({ blocks: [link, sentence] }), 'a: rcam'],
  [
    'link-without-sentence',
    'a second link after one sentence, which would take the place of the first',
    looking({ blocks: [sentence, link, link] }),
    'a: rcam',
  ],
]
