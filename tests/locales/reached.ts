// Which of the guide's words its data asks for.
import { deviceSentence } from '../../src/blocks/devices.ts'
import { type Block, DEVICE_KINDS, type Guide, STAGES, type Step } from '../../src/engine/guide.ts'
import { labels } from '../../src/labels/labels.ts'

const ofBlock = (block: Block): readonly string[] => {
  if (block.kind === 'say') return [`do.${block.words}`]
  if (block.kind === 'more') return [`more.${block.words}.title`, `more.${block.words}.text`]
  if (block.kind === 'calm') return ['calm']
  if (block.kind === 'picture') return ['see']
  if (block.kind === 'checklist')
    return block.items.flatMap(item => [`items.${item}.title`, `items.${item}.text`])
  return []
}

const ofStep = (step: Step): readonly string[] =>
  ['title', ...step.blocks.flatMap(ofBlock)].map(part => `steps.${step.id}.${part}`)

/** The stages' names; those on paper have a page of their own, with what to have ready. */
const ofStages = STAGES.flatMap(stage =>
  (stage === 'wait' ? ['title'] : ['title', 'paper', 'ready']).map(part => `stages.${stage}.${part}`),
)

const ABOUT = ['lane', 'take', 'aside'] as const
const ROLES = [1, 2] as const

/** A whole sentence for each device beside each other one. */
const ofDevices = ABOUT.flatMap(about =>
  ROLES.flatMap(role =>
    (['phone', 'ipad', 'tablet'] as const).flatMap(first =>
      DEVICE_KINDS.map(second => deviceSentence(about, role, { 1: first, 2: second })),
    ),
  ),
)

/** Every key of the guide's words that its data makes a screen ask for. */
export function keysOf(guide: Guide): ReadonlySet<string> {
  const questions = Object.entries(guide.questions).flatMap(([id, { answers }]) =>
    ['ask', ...answers.map(answer => `answers.${answer}`)].map(part => `questions.${id}.${part}`),
  )
  const notes = Object.entries(guide.notes)
    // The devices are asked for with words of the app.
    .filter(([id]) => !id.startsWith('device-') && id !== 'screen-language')
    .flatMap(([id, kind]) =>
      ['label', ...(kind.kind === 'choice' ? kind.of.map(one => `choices.${one}`) : [])].map(
        part => `notes.${id}.${part}`,
      ),
    )
  return new Set([
    ...ofStages,
    ...Object.values(guide.steps).flatMap(ofStep),
    ...questions,
    ...Object.keys(labels).map(label => `meanings.${label}`),
    ...notes,
    ...ofDevices,
    ...DEVICE_KINDS.map(kind => `devices.kind.${kind}`),
  ])
}

/** Words a step may have or not: its own name for "Done, next", where nothing is asked. */
export const optionalKeysOf = (guide: Guide): ReadonlySet<string> =>
  new Set(
    Object.values(guide.steps)
      .filter(({ question, kind }) => question === undefined && kind !== 'finish')
      .map(({ id }) => `steps.${id}.next`),
  )
