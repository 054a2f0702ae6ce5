// Somebody who uses the guide: what they do and what they then see, by the ids of steps and answers.
import { expect, type Locator, type Page } from '@playwright/test'
import { looksAtScreen } from '../../src/engine/guide.ts'
import { guide } from '../../src/guide/guide.ts'
import { hasWords, wordsIn } from './words.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What somebody usually answers; on the first day the code has not come. */
export const usualAnswer = (step: string): string | undefined => {
  const { question } = guide.steps[step] ?? {}
  return question === undefined ? undefined : guide.questions[question]?.usual
}

/**
 * A person in front of a page, reading one language.
 * Every way on is found by the words it shows, so a link without them is no way on.
 */
export function person(page: Page, lang: string) {
  const app = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    wordsIn(lang, 'app', key, values)
  const words = (key: string) => wordsIn(lang, 'guide', key)
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name, exact: true })

  /** The step the address names; '' for other pages. */
  const here = () => {
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    return guide.steps[id] === undefined ? '' : id
  }

  /** The way on from a step without a question. */
  const onward = (step = here()): Locator =>
    link(hasWords(lang, 'guide', `steps.${step}.next`) ? words(`steps.${step}.next`) : app('ask.next'))

  /** An answer, whether it was given before or not. */
  const answering = (answer: string, step = here()): Locator => {
    const text = words(`questions.${guide.steps[step]?.question}.answers.${answer}`)
    return link(new RegExp(`^${escaped(text)}( ${escaped(app('ask.given'))})?$`))
  }

  /** The page a step, a screen or a trouble has: its name as the browser's tab shows it. */
  const tabName = (step: string) => {
    const number = guide.numbers[step]?.number
    const title = words(`steps.${step}.title`)
    return `${number === undefined ? title : `${number} ${title}`} · ${app('name')}`
  }

  return {
    page,
    lang,
    app,
    words,
    here,
    onward,
    answering,
    tabName,

    /** Opens a page by its address below the language and waits until the app has taken it over. */
    async open(path = ''): Promise<void> {
      await page.goto(`./${lang}/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('html[data-ready]')).toBeAttached()
    },

    /** From the start page to the first step: the device is the person's own, and may keep the progress. */
    async begins(): Promise<void> {
      await this.open()
      await link(app('start.begin')).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(app('whose.title'))
      await link(`${app('whose.mine')} ${app('whose.mine-hint')}`).click()
    },

    /** Does what the step says, and says what one saw where it asks. */
    async does(answer?: string): Promise<void> {
      await (answer === undefined ? onward() : answering(answer)).click()
    },

    /** Stands at a step: address, tab, heading; and, after a move, the reader is at the heading. */
    async at(step: string, { moved = true } = {}): Promise<void> {
      await expect(page).toHaveURL(`./${lang}/${step}`)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(words(`steps.${step}.title`))
      if (moved) await expect(heading).toBeFocused()
      await expect(page).toHaveTitle(tabName(step))
      // What is clicked next moves until the drawings are there.
      await expect(page.locator('.drawn:empty')).toHaveCount(0)
    },

    /** Says at a step that something else is seen, and chooses what it is. */
    async meets(trouble: string): Promise<void> {
      const step = here()
      const at = guide.steps[step]
      await link(app(at && looksAtScreen(at) ? 'ask.different' : 'ask.need-help')).click()
      await expect(page).toHaveURL(`./${lang}/${step}/different`)
      await link(wordsIn(lang, 'troubles', `${trouble}.title`)).click()
      await this.atTrouble(step, trouble)
    },

    /** Goes on after a trouble, by its main way, and stands at this step. */
    async goesOnAt(step: string): Promise<void> {
      const number = guide.numbers[step]?.number
      const way = number === undefined ? app('trouble.go-on') : app('trouble.go-on-at', { number })
      const onward = page.getByRole('main').locator('a.main')
      await expect(onward).toHaveAccessibleName(`${way} ${words(`steps.${step}.title`)}`)
      await onward.click()
      await this.at(step)
    },

    /** Stands at a trouble, sent there from a step. */
    async atTrouble(step: string, trouble: string): Promise<void> {
      await expect(page).toHaveURL(`./${lang}/${step}/different/${trouble}`)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(wordsIn(lang, 'troubles', `${trouble}.title`))
      await expect(heading).toBeFocused()
    },
  }
}

export type Person = ReturnType<typeof person>
