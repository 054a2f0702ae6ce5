import { afterAll } from '../engine/machine.ts'
import { own } from '../engine/own.ts'
import { eventsTo } from '../engine/paths.ts'
import { NOTHING_YET } from '../engine/progress.ts'
import { core as guide } from '../guide/core.ts'
import { EMPTY_SNAPSHOT, type Snapshot } from '../progress/snapshot.ts'

/**
 * What the file of a page shows: the page as it is for somebody who has come to its step by the usual way. For
 * a page of no step: as for somebody who has done nothing yet.
 * @param path below the language, without slashes at its ends: 'create-account', 'companion/get-app', 'help'
 */
export function snapshotBefore(path: string): Snapshot {
  const [first = '', second = ''] = path.split('/')
  const step = own(guide.steps, first === 'companion' ? second : first)
  if (step === undefined) return EMPTY_SNAPSHOT
  const events = eventsTo(guide, NOTHING_YET, step.id, 0) ?? []
  return { ...EMPTY_SNAPSHOT, progress: afterAll(guide, NOTHING_YET, events) }
}
