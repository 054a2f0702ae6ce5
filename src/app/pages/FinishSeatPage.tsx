import { FinishSeat } from '../../screens/desk/FinishSeat.tsx'
import { useParams } from '../params.ts'

/** The key: what was ticked for one person is not ticked for the next. */
export function FinishSeatPage() {
  const { seat = '' } = useParams()
  return <FinishSeat key={seat} id={seat} />
}
