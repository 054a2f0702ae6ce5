import { lazy, Suspense } from 'react'
import { useScreenLanguage } from './ScreenLanguage.tsx'

type Drawn = { id: string; seen: string }

/** Nothing: the sentences say all that a drawing shows, so a step does without one that could not be fetched. */
const NoDrawing = (_: Drawn) => null

// All drawings come in one piece, when the first one is shown: the first page does not wait for them.
const DrawnScreen = lazy(async () => {
  const room = await import('../pictures/DrawnScreen.tsx').catch(() => undefined)
  return { default: room?.DrawnScreen ?? NoDrawing }
})

/** The place of a drawing that is on its way, as high as most of them, so that what is below stays where it is. */
const Coming = () => <div className="drawn" />

/** A drawn screen, in the language the person sees on the other screens. */
export function Drawing({ id }: { id: string }) {
  const seen = useScreenLanguage()
  return (
    <Suspense fallback={<Coming />}>
      <DrawnScreen id={id} seen={seen} />
    </Suspense>
  )
}
