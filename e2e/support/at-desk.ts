// A helper at the desk, and people who sit down there: opened as a helper opens it, or found as it was left.
import { expect, type Page } from '@playwright/test'
import { type Animal, type Colour, idOf, type Mark } from '../../src/desk/seat.ts'
import type { Progress } from '../../src/engine/progress.ts'
import { DESK_KEY } from '../../src/progress/desk-here.ts'
import { DESK_VERSION } from '../../src/progress/desk-keep.ts'
import { NO_LIST } from '../../src/progress/desk-list.ts'
import type { KeptSettings } from '../../src/progress/schema.ts'
import { sealed as sealDesk } from '../../src/progress/sealed.ts'
import type { Person } from './person.ts'
import { emptyPage, sealed } from './saved.ts'
import { wordsIn } from './words.ts'

/** The desk's words, by key. */
export const deskWords =
  (lang: string) =>
  (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    wordsIn(lang, 'desk', key, values)

/** "Blue hare". */
export const markName = (lang: string, { animal, colour }: Mark): string =>
  deskWords(lang)('seat.name', {
    animal: wordsIn(lang, 'desk', `seat.animals.${animal}`),
    colour: wordsIn(lang, 'desk', `seat.colours.${colour}`),
  })

/** The marks in the order in which they are given, from the first person on. */
const seatOf = (animal: Animal, colour: Colour) => ({ id: `${colour}-${animal}`, animal, colour })
export const HARE = seatOf('hare', 'blue')
export const FOX = seatOf('fox', 'green')
export const BEAR = seatOf('bear', 'red')
export const OWL = seatOf('owl', 'purple')

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The app has taken the page over: from here on its buttons and fields are the app's. */
export const isReady = (page: Page): Promise<void> => expect(page.locator('html[data-ready]')).toBeAttached()

/** Opens the desk by its own page. */
export async function opensDesk(who: Person): Promise<void> {
  const d = deskWords(who.lang)
  await who.open('desk')
  await isReady(who.page)
  await button(who.page, d('desk-board.open')).click()
  await expect(who.page.getByRole('heading', { name: d('add.title') })).toBeVisible()
}

/** Gives the next person a seat, with a nickname where one is wanted. */
export async function addsSeat(who: Person, mark: Mark, nickname = ''): Promise<void> {
  const seat = markName(who.lang, mark)
  await who.page.locator('#nickname').fill(nickname)
  await button(who.page, deskWords(who.lang)('add.go', { seat })).click()
  await expect(who.page.locator(`[data-seat="${idOf(mark)}"]`)).toBeVisible()
}

/** Takes a seat on the board: the page of its step, as a new document. */
export async function takesSeat(who: Person, mark: Mark): Promise<void> {
  const seat = markName(who.lang, mark)
  const row = who.page.locator(`[data-seat="${idOf(mark)}"]`)
  await row.getByRole('button', { name: deskWords(who.lang)('row.take', { seat }), exact: true }).click()
  await expect(who.page.locator('.seat-bar')).toContainText(seat)
}

/** What lies under a seat's key, put there by hand: open the desk and give the seat first. */
export const keepAt = (
  page: Page,
  mark: Mark,
  progress: Progress,
  settings: KeptSettings = {},
): Promise<void> =>
  page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `eulw:p:${idOf(mark)}`,
    sealed(progress, settings),
  ] as const)

type Found = { readonly mark: Mark; readonly at: Progress; readonly nickname?: string }

/**
 * A laptop with a desk on it as it was left a moment ago, instead of whatever it held; nothing is opened yet.
 * @param seat the one this window has taken; none: it is nobody's
 */
export async function foundDesk(page: Page, people: readonly Found[], seat?: Mark): Promise<void> {
  await emptyPage(page)
  // By the page's clock: a test may have set it.
  const at = await page.evaluate(() => Date.now())
  const seats = Object.fromEntries(
    people.map(({ mark, nickname }) => [
      idOf(mark),
      { here: { is: true, at }, ...(nickname && { nickname: { is: nickname, at } }) },
    ]),
  )
  const list = { ...NO_LIST, open: { is: true, at }, seats }
  const kept = [
    [DESK_KEY, sealDesk(DESK_VERSION, list, 1, at)],
    ...people.map(({ mark, at: progress }) => [`eulw:p:${idOf(mark)}`, sealed(progress)]),
  ]
  const tab = seat && JSON.stringify({ seat: idOf(seat), openedAt: at, left: at })
  await page.evaluate(
    ([shared, own]) => {
      localStorage.clear()
      sessionStorage.clear()
      for (const [key = '', text = ''] of shared) localStorage.setItem(key, text)
      if (own !== undefined) sessionStorage.setItem('eulw:tab', own)
    },
    [kept, tab] as const,
  )
}

/** A desk with people at these places, and the board in front. */
export async function desk(who: Person, people: readonly Found[]): Promise<void> {
  await foundDesk(who.page, people)
  await who.open('desk')
}

/** Past the page that says whose turn it is, where one comes first. */
export async function looksAway(who: Person): Promise<void> {
  const on = button(who.page, deskWords(who.lang)('turn.on'))
  await on.click()
  await expect(on).toHaveCount(0)
}

/** Stands at a step, at this seat: the window's name says whose it is. */
export async function atStep(who: Person, mark: Mark, step: string): Promise<void> {
  await expect(who.page).toHaveURL(`./${who.lang}/${step}`)
  await expect(who.page.getByRole('heading', { level: 1 })).toHaveText(who.words(`steps.${step}.title`))
  await expect(who.page).toHaveTitle(`${markName(who.lang, mark)} · ${who.tabName(step)}`)
}
