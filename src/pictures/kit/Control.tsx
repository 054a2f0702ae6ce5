import type { LabelKey, LabelLook } from '../../labels/labels.ts'
import type { PicturePart } from '../../language/types.ts'
import { Here } from './Here.tsx'
import { Means, Ours } from './Ours.tsx'
import { useTheirs } from './theirs.ts'

const isWide = (look: LabelLook) => look === 'menu' || look === 'field'

/**
 * A button, link or line of a menu whose words are known, drawn as what it is, with its meaning below it.
 * @param label key of the label table
 * @param here the one to use
 * @param as how it is drawn, where that is not how it usually looks
 */
export function Control({ label, here = false, as }: { label: LabelKey; here?: boolean; as?: LabelLook }) {
  const { text, lang, look, meaning } = useTheirs(label)
  const drawn = as ?? look
  return (
    <div className="screen-part" data-wide={isWide(drawn) ? '' : undefined}>
      <Here on={here} wide={isWide(drawn)}>
        <p className="screen-control" data-look={drawn} data-label={label} lang={lang} translate="no">
          {text}
        </p>
      </Here>
      <Means meaning={meaning} />
    </div>
  )
}

/** A control whose words nobody told us: empty, with what it does below it in our words. */
export function NamelessControl({
  part,
  here = false,
  as = 'button',
}: {
  part: PicturePart
  here?: boolean
  as?: 'button' | 'menu'
}) {
  return (
    <div className="screen-part">
      <Here on={here}>
        <p className="screen-control" data-look={as}>
          <span className="screen-scrawl" />
        </p>
      </Here>
      <Ours part={part} />
    </div>
  )
}
