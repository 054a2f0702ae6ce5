import { useGuideWords, useWords } from '../language/useWords.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { Between } from './kit/places.tsx'
import { SeenContext } from './kit/seen.ts'
import { type Shapes, ShapesContext, USUAL_SHAPES } from './kit/shapes.ts'
import { isPicture, PICTURES } from './pictures.ts'
import '../ui/styles/drawings.css'

/**
 * A drawn screen: real text in a frame, which can be selected, read out and translated, so it is no `role="img"`,
 * which would swallow it. Those who listen first hear in a sentence what is drawn; as text, because a name on a
 * group is passed over by telephones and not translated by browsers.
 * @param id of a picture; one that there is not (a toy guide's) shows nothing
 * @param seen language of the other screens
 * @param shapes of the two devices, as the person said
 * @param next it comes after the one above it
 */
export function DrawnScreen({
  id,
  seen = 'en',
  shapes = USUAL_SHAPES,
  next = false,
}: {
  id: string
  seen?: string
  shapes?: Shapes
  next?: boolean
}) {
  const words = useGuideWords('pictures')
  const t = useWords()
  if (!isPicture(id)) return null
  const { component: Drawing } = PICTURES[id]
  const note = words(`screens.${id}.note`)
  return (
    <SeenContext value={seen}>
      <ShapesContext value={shapes}>
        <div className="drawn" data-picture={id}>
          <VisuallyHidden>
            {t('picture.drawing')}: {words(`screens.${id}.alt`)}
          </VisuallyHidden>
          {next ? <Between part="then" /> : null}
          <Drawing />
          {note === '' ? null : <p className="drawn-note">{note}</p>}
        </div>
      </ShapesContext>
    </SeenContext>
  )
}
