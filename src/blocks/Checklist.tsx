import type { Block, Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { Tick } from '../ui/Tick.tsx'
import { useHands } from './Hands.tsx'
import '../ui/styles/options.css'

/** Things to have ready, each with a tick that is kept. */
export function Checklist({ block, step }: { block: Extract<Block, { kind: 'checklist' }>; step: Step }) {
  const words = useGuideWords('guide')
  const { progress, act } = useHands()
  return (
    <div className="ticks">
      {block.items.map(item => (
        <Tick
          key={item}
          label={words(`steps.${step.id}.items.${item}.title`)}
          hint={words(`steps.${step.id}.items.${item}.text`)}
          checked={progress.ticks[`${step.id}.${item}`]?.is === true}
          onChange={on => act({ type: 'ticked', step: step.id, item, on })}
        />
      ))}
    </div>
  )
}
