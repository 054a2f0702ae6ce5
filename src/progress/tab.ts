import { attempt } from './attempt.ts'
import { TAB_KEY } from './desk-here.ts'
import { fieldsOf, readText, readTime, readWhole } from './shape.ts'

/**
 * Which seat this tab belongs to: in the tab's own storage (sessionStorage), so that two tabs with two seats do not
 * disturb each other and a tab that is loaded again is still the same person's. Nothing here throws.
 */
export type Binding = {
  readonly seat: string
  /** When that seat was opened: a later person with the same mark is somebody else. */
  readonly openedAt: number
  /** When the page was left in good order (UTC milliseconds); 0 while it is open, and after a crash. */
  readonly left: number
}

export type Tab = {
  /** @returns undefined where this tab is nobody's */
  read(): Binding | undefined
  /** @returns true only when it was read back as written */
  write(binding: Binding): boolean
  /** @returns true when nothing is left */
  clear(): boolean
  /** False where the tab's storage cannot be reached. */
  reachable(): boolean
}

function readBinding(raw: unknown): Binding | undefined {
  const fields = fieldsOf(raw)
  const [seat, openedAt] = [readText(fields?.['seat']), readWhole(0)(fields?.['openedAt'])]
  if (seat === undefined || !/^[a-z]+-[a-z]+$/.test(seat) || openedAt === undefined) return undefined
  return { seat, openedAt, left: readTime(fields?.['left']) }
}

/** Asked for at every use and inside try: where cookies are blocked, merely naming it throws. */
const ofTheTab = (): Storage => window.sessionStorage

export function openTab(storage: () => Storage = ofTheTab): Tab {
  const text = (): string | null | undefined => attempt(() => storage().getItem(TAB_KEY))
  return {
    read() {
      const found = text()
      if (typeof found !== 'string') return undefined
      return readBinding(attempt((): unknown => JSON.parse(found)))
    },
    write(binding) {
      const { seat, openedAt, left } = binding
      const wanted = JSON.stringify({ seat, openedAt, left })
      attempt(() => storage().setItem(TAB_KEY, wanted))
      return text() === wanted
    },
    clear() {
      attempt(() => storage().removeItem(TAB_KEY))
      return text() === null
    },
    reachable: () => text() !== undefined,
  }
}
