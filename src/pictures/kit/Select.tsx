import type { LabelKey } from '../../labels/labels.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Here } from './Here.tsx'
import { Means, Ours } from './Ours.tsx'
import { useTheirs } from './theirs.ts'

/**
 * The field with the black square and the arrow at its end, on the right.
 * @param label what stands in it; nothing known: a scrawl
 * @param here the arrow is the one to use
 */
export const Select = ({ label, here = false }: { label?: LabelKey; here?: boolean }) => (
  <div className="screen-part screen-select" data-wide="" data-marked={here ? '' : undefined}>
    {label === undefined ? (
      <div className="screen-control" data-look="select">
        <span className="screen-scrawl" />
        <Arrow here={here} />
      </div>
    ) : (
      <Known label={label} here={here} />
    )}
    <div className="screen-end">
      <Ours part="black-field" />
    </div>
  </div>
)

function Known({ label, here }: { label: LabelKey; here: boolean }) {
  const { text, lang, meaning } = useTheirs(label)
  return (
    <>
      <div className="screen-control" data-look="select">
        <span lang={lang} translate="no" data-label={label}>
          {text}
        </span>
        <Arrow here={here} />
      </div>
      <Means meaning={meaning} />
    </>
  )
}

const Arrow = ({ here }: { here: boolean }) => (
  <div className="screen-square">
    <Here on={here}>
      <Icon name="arrow-down" />
    </Here>
  </div>
)
