import type { JSX } from 'react'
import type { Block, Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { fetched } from '../ui/fetched.tsx'
import { DoList } from './DoList.tsx'
import { fetchDrawings } from './Drawing.tsx'
import { More } from './More.tsx'
import { Picture } from './Picture.tsx'
import { Sentence } from './Sentence.tsx'

/** Blocks that few steps have, fetched with the first of those (app/fetch-page.ts). */
const Rare = fetched(async () => (await import('./RareBlock.tsx')).RareBlock)

const COMMON: readonly Block['kind'][] = ['say', 'link', 'calm', 'more', 'picture']

/** Fetches what the blocks of a step need, so that it is drawn in one go. */
export async function fetchBlocks({ blocks }: Step): Promise<void> {
  await Promise.all([
    blocks.some(({ kind }) => !COMMON.includes(kind)) && Rare.fetch(),
    blocks.some(({ kind }) => kind === 'picture') && fetchDrawings(),
  ])
}

function Calm({ step }: { step: Step }) {
  const words = useGuideWords('guide')
  return (
    <p className="calm">
      <Sentence words={words(`steps.${step.id}.calm`)} />
    </p>
  )
}

function MoreOf({ step, of }: { step: Step; of: string }) {
  const words = useGuideWords('guide')
  const own = `steps.${step.id}.more.${of}`
  return <More title={words(`${own}.title`)} text={words(`${own}.text`)} />
}

/**
 * One block. A kind of block that is missing here does not compile. The sentences and their links are one
 * list, drawn where the first sentence stands; so are pictures.
 */
export function StepBlock({ block, step }: { block: Block; step: Step }): JSX.Element | null {
  switch (block.kind) {
    case 'say':
      return step.blocks.find(({ kind }) => kind === 'say') === block ? <DoList step={step} /> : null
    case 'link':
      return null
    case 'calm':
      return <Calm step={step} />
    case 'more':
      return <MoreOf step={step} of={block.words} />
    case 'picture':
      return step.blocks.find(({ kind }) => kind === 'picture') === block ? (
        <Picture step={step} id="see" />
      ) : null
    default:
      return <Rare block={block} step={step} />
  }
}

type Kinds = readonly Block['kind'][]

/** Blocks in the order of the guide: those of some kinds, or all but some. */
export function StepBlocks(which: { step: Step } & ({ kinds: Kinds } | { but: Kinds })) {
  const { step } = which
  return step.blocks
    .filter(({ kind }) => ('kinds' in which ? which.kinds.includes(kind) : !which.but.includes(kind)))
    .map(block => <StepBlock key={JSON.stringify(block)} block={block} step={step} />)
}
