import type { Guide } from '../engine/guide.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'

/** What the drawings and the lanes follow: which devices they are, and in which language the other screens are. */
const CARRIED = ['device-1', 'device-2', 'screen-language']

/**
 * What the person said of the devices, as the query of an address: the companion keeps nothing, so it is told.
 * @returns '?device-1=ipad', or '' where nothing was said
 */
export function searchOfNotes({ notes }: Progress): string {
  const query = new URLSearchParams(
    CARRIED.flatMap(note => {
      const said = notes[note]?.is ?? ''
      return said === '' ? [] : [[note, said]]
    }),
  )
  return query.size > 0 ? `?${query}` : ''
}

/**
 * The other way round. What the guide does not know is passed over.
 * @param search of an address, as anybody may have typed it
 */
export function notesIn(guide: Guide, search: string): Progress {
  const query = new URLSearchParams(search)
  const notes = CARRIED.flatMap(note => {
    const kind = guide.notes[note]
    const said = query.get(note) ?? ''
    return kind?.kind === 'choice' && kind.of.includes(said) ? [[note, { is: said, at: 0 }] as const] : []
  })
  return { ...NOTHING_YET, notes: Object.fromEntries(notes) }
}
