import { Paper } from '../kit/frames.tsx'
import { Here } from '../kit/Here.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'
import { Coloured } from '../kit/places.tsx'

/** N1: the number stands in the grey field at the top left. */
export const PensionSlip = () => (
  <Paper>
    <Here on>
      <Coloured as="grey" part="slip-field">
        <span className="screen-scrawl" />
        <Ours part="pension-number" />
      </Coloured>
    </Here>
    <Ours part="slip" />
    <Lines count={4} />
    <Lines count={3} />
  </Paper>
)
