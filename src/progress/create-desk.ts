import { cleanNickname } from '../desk/nickname.ts'
import { freeMark, idOf, MARKS, markOf } from '../desk/seat.ts'
import { CLOSED_DESK, type Desk, type DeskSaid, type DeskSnapshot } from './desk.ts'
import { DESK_KEY } from './desk-here.ts'
import { type FoundList, findList, keepList } from './desk-keep.ts'
import { changedToday, type DeskList, goneFrom, hereIn, mergeLists, NO_LIST, setTo } from './desk-list.ts'
import { watch } from './occasions.ts'
import { readId } from './schema.ts'
import { peopleIn, seatsIn, withStrays } from './seats.ts'
import { nowhere, slotsAt } from './slots.ts'
import { createStore, type Store } from './storage.ts'
import { type Binding, openTab } from './tab.ts'
import { isFresh, isSame, type Whose, whoseTab } from './whose-tab.ts'

export type DeskOptions = {
  /** The browser's localStorage unless said otherwise. May throw. */
  readonly storage?: () => Storage
  /** The tab's own storage: sessionStorage unless said otherwise. May throw. */
  readonly session?: () => Storage
  /** UTC milliseconds. */
  readonly now?: () => number
  /** Where the window's events arrive. */
  readonly events?: () => EventTarget
  /** Goes to an address as to a new document. */
  readonly go?: (href: string) => void
  /** The same, and Back does not lead to the page that is left; as `go` where only that is given. */
  readonly instead?: (href: string) => void
  /** Loads this document anew: it belongs to somebody else now. */
  readonly reload?: () => void
  /** Covers the page while it is away, so that a browser that shows it again shows nobody's. */
  readonly veil?: (on: boolean) => void
}

const isOurs = (key: unknown) => typeof key === 'string' && key.startsWith('eulw:')

/** Touches nothing yet: storage and window are looked for when they are needed. Nothing in here throws. */
export function createDesk(options: DeskOptions = {}): Desk {
  const { storage, session, now = () => Date.now(), events = () => window } = options
  const { go = href => window.location.assign(href) } = options
  const { instead = options.go ?? (href => window.location.replace(href)) } = options
  const { reload = () => window.location.reload() } = options
  const { veil = on => void document.documentElement.toggleAttribute('data-away', on) } = options
  const shared = { ...(storage && { storage }), now, events }
  const slots = slotsAt(DESK_KEY, storage)
  const tab = openTab(session)
  const people = peopleIn(storage, now)
  const listeners = new Set<() => void>()
  const stores = new Map<string, Store>()
  let list = NO_LIST
  let here: Whose | undefined
  let able = true
  let said: readonly DeskSaid[] = []
  let snapshot: DeskSnapshot = CLOSED_DESK
  let unwatch = () => {}

  const say = (one: DeskSaid, on: boolean) => {
    said = on ? [...new Set([...said, one])] : said.filter(other => other !== one)
  }

  const publish = () => {
    const seats = seatsIn(list, people, now())
    const named = (id: string | undefined) => seats.find(seat => seat.id === id)
    const next: DeskSnapshot = {
      state: list.open.is ? 'open' : 'closed',
      able,
      seats,
      seat: here?.of === 'seat' ? named(here.id) : undefined,
      asked: here?.of === 'nobody' ? named(here.asked) : undefined,
      notes: list.notes.is,
      changed: changedToday(list, now()),
      said,
    }
    if (JSON.stringify(next) === JSON.stringify(snapshot)) return
    snapshot = next
    for (const listener of listeners) listener()
  }

  /** Reads the list into what is held. */
  const read = (): FoundList => {
    const found = findList(slots, now())
    if (found.kind === 'unreachable') able = false
    if (found.kind === 'restored') say('restored', true)
    say('newer', found.kind === 'newer')
    const merged = mergeLists(list, found.list)
    list = found.kind === 'restored' ? withStrays(merged, people) : merged
    return found
  }

  const write = (found: FoundList, next: DeskList, forgetting = false): boolean => {
    const kept = keepList(slots, found, next, now(), forgetting)
    if (kept) list = next
    say('not-saved', !kept)
    publish()
    return kept
  }

  const decided = (): Whose => {
    if (here) return here
    read()
    const binding = tab.read()
    if (!tab.reachable()) able = false
    here = whoseTab(list, binding, isFresh(binding, now()))
    if (here.of === 'seat' && binding) tab.write({ ...binding, left: 0 })
    if (here.of === 'own') tab.clear()
    publish()
    return here
  }

  /** Notes in the tab that the page is open, or left in good order; for the person of this page alone. */
  const note = (left: number) => {
    const binding = tab.read()
    if (here?.of === 'seat' && binding?.seat === here.id) tab.write({ ...binding, left })
  }

  const lookAgain = () => {
    const before = decided()
    read()
    const asked = before.of === 'nobody' && before.asked !== undefined
    // What is on the page belongs to whoever it was loaded for. If that is not true any more, it is loaded anew.
    if (!isSame(before, whoseTab(list, tab.read(), !asked))) return reload()
    publish()
  }

  const hear = (event: Event) => {
    if (event.type === 'pagehide') {
      veil(here?.of === 'seat')
      note(now())
    }
    if (event.type === 'pageshow' && isSame(decided(), whoseTab(list, tab.read(), true))) {
      veil(false)
      note(0)
    }
  }

  const storeOf = (id: string): Store => {
    if (here?.of === 'seat' && here.id === id) return desk.storeHere()
    const store = stores.get(id) ?? createStore({ ...shared, profile: id })
    stores.set(id, store)
    return store
  }

  const bound = (id: string): Binding | undefined => {
    const seat = list.seats[id]?.here
    return seat?.is ? { seat: id, openedAt: seat.at, left: now() } : undefined
  }

  const forget = (id: string): boolean => {
    const held = here?.of === 'seat' && here.id === id ? desk.storeHere().forget() : true
    return people.forget(id) && held
  }

  const desk: Desk = {
    get() {
      decided()
      return snapshot
    },
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        unwatch = watch(events(), isOurs, lookAgain)
        lookAgain()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) unwatch()
      }
    },
    storeHere() {
      const whose = decided()
      const known = stores.get('')
      if (known) return known
      const store =
        whose.of === 'seat'
          ? createStore({ ...shared, profile: whose.id })
          : createStore(whose.of === 'own' ? shared : { ...shared, storage: nowhere })
      stores.set('', store)
      for (const name of ['pagehide', 'pageshow']) events().addEventListener(name, hear)
      return store
    },
    look: lookAgain,
    open(href) {
      const found = read()
      const tried = tab.write({ seat: 'try-out', openedAt: 0, left: 0 }) && tab.clear()
      const opened = withStrays({ ...list, open: setTo(list.open, true, now()) }, people)
      able = tried && write(found, opened)
      publish()
      if (able) go(href)
      return able
    },
    close(href) {
      const found = read()
      const gone = hereIn(list).filter(forget)
      const without = gone.reduce((rest, id) => goneFrom(rest, id, now()), list)
      const empty = hereIn(without).length === 0
      const unmarked = Object.entries(list.changed).map(([step, was]) => [step, setTo(was, false, now())])
      const off = {
        open: setTo(list.open, false, now()),
        notes: setTo(list.notes, false, now()),
        changed: Object.fromEntries(unmarked),
      }
      const closed = empty ? { ...without, ...off } : without
      const done = write(found, closed, true) && empty && tab.clear()
      if (done) go(href)
      return done
    },
    add(wish, nickname = '') {
      const found = read()
      // What lies under a mark that nobody has (it could not be wiped, say) must not become the next person's.
      const taken = MARKS.filter(mark => list.seats[idOf(mark)]?.here.is || people.has(idOf(mark)))
      const mark = list.open.is ? freeMark(taken, wish) : undefined
      if (!mark) return undefined
      const id = idOf(mark)
      const before = list.seats[id]
      const called = cleanNickname(nickname)
      const seat = {
        here: setTo(before?.here, true, now()),
        ...((called || before?.nickname) && { nickname: setTo(before?.nickname, called, now()) }),
      }
      const kept = write(found, { ...list, seats: { ...list.seats, [id]: seat } })
      return kept ? snapshot.seats.find(one => one.id === id) : undefined
    },
    take(id, href) {
      const found = read()
      const binding = bound(id)
      const seat = list.seats[id]
      if (!binding || !seat) return false
      able = tab.write(binding)
      if (able) {
        const taken = setTo(seat.taken, true, now())
        write(found, { ...list, seats: { ...list.seats, [id]: { ...seat, taken } } })
        go(href)
      }
      publish()
      return able
    },
    leave(href) {
      tab.clear()
      instead(href)
    },
    finish(id) {
      if (markOf(id) === undefined) return false
      const found = read()
      if (!forget(id)) return false
      if (tab.read()?.seat === id) tab.clear()
      return write(found, goneFrom(list, id, now()), true)
    },
    rename(id, nickname) {
      const found = read()
      const seat = list.seats[id]
      if (!seat?.here.is) return
      const called = setTo(seat.nickname, cleanNickname(nickname), now())
      write(found, { ...list, seats: { ...list.seats, [id]: { ...seat, nickname: called } } }, true)
    },
    markChanged(step) {
      const found = read()
      if (!list.open.is || readId(step) === undefined) return
      const changed = { ...list.changed, [step]: setTo(list.changed[step], true, now()) }
      write(found, { ...list, changed })
    },
    showNotes(on) {
      if (list.notes.is === on || !list.open.is) return
      const found = read()
      write(found, { ...list, notes: setTo(list.notes, on, now()) })
    },
    progressOf: people.progressOf,
    storeOf,
  }
  return desk
}
