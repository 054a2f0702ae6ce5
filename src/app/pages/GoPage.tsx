import { GoScreen } from '../../screens/GoScreen.tsx'
import { useParams } from '../params.ts'

/** A number in the address leads to its step; the key, so that the next number is read anew. */
export function GoPage() {
  const { number } = useParams()
  return number === undefined ? <GoScreen /> : <GoScreen key={number} asked={number} />
}
