import { Control, NamelessControl } from '../kit/Control.tsx'
import { AppPage } from '../kit/frames.tsx'
import { Face, Finger } from '../kit/Glyph.tsx'
import { Ours } from '../kit/Ours.tsx'
import { Box } from '../kit/places.tsx'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** A8e: four digits, and on. The keys have no digits here: nobody shall think of a PIN by looking at them. */
export const Pin = () => (
  <AppPage>
    <Ours part="pin" />
    <p className="screen-places">
      {KEYS.slice(0, 4).map(place => (
        <span key={place} className="screen-place" />
      ))}
    </p>
    <div className="screen-keys" aria-hidden="true">
      {KEYS.map(key => (
        <span key={key} />
      ))}
    </div>
    <Control label="next" here />
  </AppPage>
)

/** A9: an offer; both answers are right, so none is marked. */
export const Biometrics = () => (
  <AppPage>
    <Box>
      <div className="screen-row">
        <Finger />
        <Face />
      </div>
      <Ours part="finger-or-face" />
      <NamelessControl part="yes" />
      <NamelessControl part="no" />
    </Box>
  </AppPage>
)
