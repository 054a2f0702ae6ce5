// The states of a page that no address leads to: fields with mistakes, menus, what is asked twice, what is said of
// the storage. One list, for every test that looks at a page.
import { expect } from '@playwright/test'
import { deskWords, FOX, foundDesk, HARE, isReady, markName } from './at-desk.ts'
import { openAll } from './axe.ts'
import type { Person } from './person.ts'
import { keep, progressAt, sealed } from './saved.ts'

export type State = { readonly name: string; readonly reach: (who: Person) => Promise<void> }

/** Opens a step with all its fields. */
async function fieldsOf(who: Person, step: string): Promise<void> {
  await who.open(step)
  await openAll(who.page)
  await expect(who.page.getByText(who.app('loading'))).toHaveCount(0)
}

/** Types into a field and has it looked at. */
const checking =
  (step: string, field: string, text: string, button: string) =>
  async (who: Person): Promise<void> => {
    await fieldsOf(who, step)
    await who.page.locator(field).fill(text)
    await who.page.getByRole('button', { name: who.app(button), exact: true }).click()
  }

const menu =
  (of: string) =>
  async (who: Person): Promise<void> => {
    await who.open('stop')
    await who.page.locator('summary', { hasText: who.app(of) }).click()
  }

const password = (text: string) => checking('make-password', '#practice-password', text, 'practice.check')
const pin = (text: string) => checking('choose-pin', '#practice-pin', text, 'practice.check')
const code = (text: string) =>
  checking('enter-code', '#validation-code', text, 'practice.validation-code.find')
const address = (text: string) => checking('address', '#address', text, 'address.check')

/** The helper's pages, reached as they are at a desk with two people. */
const atDesk =
  (path: string) =>
  async (who: Person): Promise<void> => {
    const people = [
      { mark: HARE, at: progressAt('make-password'), nickname: 'Kanin' },
      { mark: FOX, at: progressAt('wait') },
    ]
    await foundDesk(who.page, people, HARE)
    await who.open(path)
    await isReady(who.page)
  }
export const STATES: readonly State[] = [
  { name: 'password with mistakes', reach: password('') },
  { name: 'password that is right', reach: password('Grib-7-pumpe-til') },
  { name: 'PIN with a mistake', reach: pin('12') },
  { name: 'PIN that is easy to guess', reach: pin('1234') },
  { name: 'code too short', reach: code('A7K 9QX') },
  { name: 'code shown', reach: code('A7K 9QX 0BP 4TZ') },
  { name: 'genuine address', reach: address('https://ecas.ec.europa.eu/cas/login') },
  { name: 'fake address', reach: address('https://ecas.ec-europa.eu/cas/login') },
  { name: 'unsure address', reach: address('http://ecas.ec.europa.eu/') },
  { name: 'menu of text sizes', reach: menu('tools.text') },
  { name: 'menu of languages', reach: menu('tools.language') },
  {
    name: 'begin again, asked twice',
    reach: async who => {
      await keep(who.page, sealed(progressAt('approve-in-app')))
      await who.open('overview')
      await who.page.getByRole('button', { name: who.app('start-over.title') }).click()
    },
  },
  {
    name: 'stop in the middle of something',
    reach: async who => {
      await keep(who.page, sealed(progressAt('approve-in-app')))
      await who.open('stop')
    },
  },
  {
    name: 'storage that was broken',
    reach: async who => {
      await keep(who.page, '{')
      await who.open('wait')
      await expect(who.page.getByText(who.app('kept.started-fresh'))).toBeVisible()
    },
  },
  {
    name: 'storage of a newer guide',
    reach: async who => {
      await keep(who.page, '{"v":99,"data":{}}')
      await who.open('wait')
      await expect(who.page.getByText(who.app('kept.newer'))).toBeVisible()
    },
  },
  {
    name: 'the wait, after not yet',
    reach: async who => {
      await keep(who.page, sealed(progressAt('wait')))
      await who.open('wait')
      await who.does('not-yet')
    },
  },
  {
    name: 'a number that is none',
    reach: async who => {
      await who.open('go')
      await isReady(who.page)
      await who.page.locator('#step-number').fill('9-9')
      await who.page.getByRole('button', { name: who.app('go.go') }).click()
    },
  },
  // Last: from here on there is a desk on the laptop.
  { name: 'desk: whose turn', reach: atDesk('make-password') },
  { name: 'desk: finish', reach: atDesk('desk/finish/blue-hare') },
  { name: 'desk: the list', reach: atDesk('desk/list') },
  { name: 'desk: the screen has changed', reach: atDesk('changed/make-password') },
  { name: 'desk: for the whole room', reach: atDesk('projector/enter-email') },
  {
    name: 'desk: whose paper',
    reach: async who => {
      await atDesk('stop')(who)
      await who.page.getByRole('button', { name: deskWords(who.lang)('sure.show') }).click()
    },
  },
  {
    name: 'desk: finish, without the ticks',
    reach: async who => {
      await atDesk('desk/finish/blue-hare')(who)
      const seat = markName(who.lang, HARE)
      await who.page.getByRole('button', { name: deskWords(who.lang)('finish.wipe-do', { seat }) }).click()
    },
  },
]
