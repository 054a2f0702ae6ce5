import type { Block, Step } from '../engine/guide.ts'
import { useGuideWords } from '../language/useWords.ts'
import { OutsideLink } from './OutsideLink.tsx'
import { Sentence } from './Sentence.tsx'

type Item = { readonly words: string; readonly address?: string }

/** A link stands under the sentence before it. */
function items(blocks: readonly Block[]): readonly Item[] {
  const found: Item[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.kind === 'say') found.push({ words: block.words })
    if (block.kind === 'link' && last) found[found.length - 1] = { ...last, address: block.address }
  }
  return found
}

/** What to do, one thing after the other; a single thing needs no number. */
export function DoList({ step }: { step: Step }) {
  const words = useGuideWords('guide')
  const all = items(step.blocks)
  const shown = all.map(({ words: key, address }) => (
    <li key={key}>
      <Sentence words={words(`steps.${step.id}.do.${key}`)} />
      {address === undefined ? null : <OutsideLink address={address} />}
    </li>
  ))
  return step.device === 'none' ? <ul className="do plain">{shown}</ul> : <ol className="do">{shown}</ol>
}
