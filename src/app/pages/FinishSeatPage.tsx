import { useParams } from 'react-router'
import { FinishSeat } from '../../screens/desk/FinishSeat.tsx'

/** The key: what was ticked for one person is not ticked for the next. */
export function FinishSeatPage() {
  const { seat = '' } = useParams()
  return <FinishSeat key={seat} id={seat} />
}
