import type { Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { Drawing } from './Drawing.tsx'

/** What will be seen: the other screen, drawn, with its control marked, and a sentence below it. */
export function Picture({ step }: { step: Step }) {
  const words = useGuideWords('guide')
  const shown = step.blocks.find(block => block.kind === 'picture')
  return (
    <figure className="see">
      {shown?.kind === 'picture' ? <Drawing id={shown.picture} /> : null}
      <figcaption>{words(`steps.${step.id}.see`)}</figcaption>
    </figure>
  )
}
