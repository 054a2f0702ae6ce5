import { useParams } from 'react-router'
import { GoScreen } from '../../screens/GoScreen.tsx'

/** A number in the address leads to its step; the key, so that the next number is read anew. */
export function GoPage() {
  const { number } = useParams()
  return number === undefined ? <GoScreen /> : <GoScreen key={number} asked={number} />
}
