import { PlaceScreen } from '../../screens/PlaceScreen.tsx'
import { useArrivedPlace } from '../ArrivedPlace.tsx'

/** A place code that came with the address is read on its own page. */
export function PlacePage() {
  const { text, taken } = useArrivedPlace()
  return text === undefined ? <PlaceScreen /> : <PlaceScreen arrived={text} onRead={taken} />
}
