import type { Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { Drawing } from './Drawing.tsx'

/**
 * What will be seen: the other screen, drawn, with its control marked, and a sentence below it. A step that goes
 * over two pages shows both, one after the other.
 * @param id of the figure, where there is one alone: a page's file is waited for up to there (scripts/page-files.ts)
 */
export function Picture({ step, id }: { step: Step; id?: string }) {
  const words = useGuideWords('guide')
  const shown = step.blocks.flatMap(block => (block.kind === 'picture' ? [block.picture] : []))
  return (
    <figure id={id} className="see">
      {shown.map((id, at) => (
        <Drawing key={id} id={id} next={at > 0} />
      ))}
      <figcaption>{words(`steps.${step.id}.see`)}</figcaption>
    </figure>
  )
}
