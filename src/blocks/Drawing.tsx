import { Suspense, useState } from 'react'
import type { Shapes } from '../pictures/kit/shapes.ts'
import { fetched } from '../ui/fetched.tsx'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { kindsOf, shapesOf } from './devices.ts'
import { useHands } from './Hands.tsx'
import { useScreenLanguage } from './ScreenLanguage.tsx'

type Drawn = { id: string; seen: string; shapes: Shapes; next: boolean }

/** Nothing: the sentences say all that a drawing shows, so a step does without one that could not be fetched. */
const NoDrawing = (_: Drawn) => null

// All drawings come in one piece, with the first one: they stand in the file of its page already.
const DrawnScreen = fetched<Drawn>(async () => {
  const room = await import('../pictures/DrawnScreen.tsx').catch(() => undefined)
  return room?.DrawnScreen ?? NoDrawing
})

/**
 * Fetches what draws: a drawing in the file of a page would make room for nothing until it is there.
 * @throws when it cannot be had: then the page is another one than its file
 */
export async function fetchDrawings(): Promise<void> {
  await import('../pictures/DrawnScreen.tsx')
  await DrawnScreen.fetch()
}

/** The place of a drawing that is on its way, as high as most of them, so that what is below stays where it is. */
const Coming = () => <div className="drawn" />

/**
 * A drawn screen, in the shape of the person's own device and the language seen on the other screens.
 * @param next it comes after the one above it
 */
export function Drawing({ id, next = false }: { id: string; next?: boolean }) {
  const seen = useScreenLanguage()
  const shapes = shapesOf(kindsOf(useHands().progress))
  const drawn = <DrawnScreen id={id} seen={seen} shapes={shapes} next={next} />
  // In the file of a page it stands already. With a boundary of its own it would be taken over after the page, and what this
  // device knows be drawn twice.
  const [isInFile] = useState(!useOnDevice())
  return isInFile ? drawn : <Suspense fallback={<Coming />}>{drawn}</Suspense>
}
