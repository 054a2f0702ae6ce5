import type { Block, Step } from '../engine/guide.ts'
import { Checklist } from './Checklist.tsx'
import { Devices } from './Devices.tsx'
import { Note } from './Note.tsx'
import { Practice } from './Practice.tsx'
import { ScreenLanguage } from './ScreenLanguage.tsx'
import { SheetPoints } from './SheetPoints.tsx'
import { Times } from './Times.tsx'

/** Blocks that stand on few steps. */
export type RareKind = 'checklist' | 'practice' | 'note' | 'devices' | 'screen-language' | 'times' | 'sheet'

/** One of them. A kind that is missing here does not compile. */
export function RareBlock({ block, step }: { block: Extract<Block, { kind: RareKind }>; step: Step }) {
  switch (block.kind) {
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
