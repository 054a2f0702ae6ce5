import type { JSX } from 'react'
import type { Block, Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { Checklist } from './Checklist.tsx'
import { Devices } from './Devices.tsx'
import { DoList } from './DoList.tsx'
import { More } from './More.tsx'
import { Note } from './Note.tsx'
import { Picture } from './Picture.tsx'
import { Practice } from './Practice.tsx'
import { ScreenLanguage } from './ScreenLanguage.tsx'
import { Sentence } from './Sentence.tsx'
import { SheetPoints } from './SheetPoints.tsx'
import { Times } from './Times.tsx'

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
      return step.blocks.find(({ kind }) => kind === 'picture') === block ? <Picture step={step} /> : null
    case 'checklist':
      return <Checklist block={block} step={step} />
    case 'practice':
      return <Practice field={block.field} />
    case 'note':
      return <Note block={block} />
    case 'devices':
      return <Devices />
    case 'screen-language':
      return <ScreenLanguage />
    case 'times':
      return <Times block={block} />
    case 'sheet':
      return <SheetPoints />
  }
}

/** Blocks of some kinds, in the order of the guide. */
export function StepBlocks({ step, kinds }: { step: Step; kinds: readonly Block['kind'][] }) {
  return step.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(block => <StepBlock key={JSON.stringify(block)} block={block} step={step} />)
}
