// People to whom things happen: each meets several troubles, finds the way back, and comes to the finish.
import { troublesAt } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { doneIn } from './back/support.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, type Said, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** At a step a trouble is met, and one goes on at a step: the same, one before, or one on another way. */
type Meeting = readonly [at: string, trouble: string, onAt: string]

type Journey = {
  readonly who: string
  readonly lang: string
  /** Where they stand when they open the guide, by what they said; from the start page when not said. */
  readonly from?: readonly [step: string, said: readonly Said[]]
  /** What they answer where it is not what most people do. */
  readonly answers?: Readonly<Record<string, string>>
  readonly meets: readonly Meeting[]
}

const JOURNEYS: readonly Journey[] = [
  {
    who: 'Anna, who never had an account',
    lang: 'da',
    meets: [
      ['two-devices', 'one-device', 'two-devices'],
      ['get-app', 'app-not-found', 'get-app'],
      ['enter-email', 'institution-address', 'enter-email'],
      ['create-account', 'picture-code', 'create-account'],
      ['open-email', 'mail-in-spam', 'open-email'],
      ['follow-link', 'mail-expired', 'renew-password'],
      ['qr-appears', 'qr-vanished', 'add-device'],
      ['scan-qr', 'wrong-scanner', 'open-app'],
      ['choose-method', 'password-method-missing', 'choose-method'],
      ['fill-form', 'name-differs', 'fill-form'],
      ['wait', 'nothing-comes', 'wait'],
      ['enter-code', 'code-refused', 'enter-code'],
    ],
  },
  {
    who: 'Bill, whose account was begun years ago',
    lang: 'en',
    answers: { 'know-password': 'forgotten', method: 'hidden', biometrics: 'not-offered' },
    meets: [
      ['triage', 'nothing-helps', 'triage'],
      ['create-account', 'password-instead', 'earlier-password'],
      ['earlier-password', 'account-locked', 'earlier-password'],
      ['renew-password', 'password-refused', 'renew-password'],
      ['add-device', 'gear-not-found', 'add-device'],
      ['choose-pin', 'pins-differ', 'choose-pin'],
      ['open-app', 'permission-refused', 'open-app'],
      ['pending-request', 'no-request', 'pending-request'],
      ['enter-pin', 'pin-forgotten', 'add-device'],
      ['open-rcam', 'rcam-not-asking', 'open-rcam'],
      ['find-method', 'method-not-listed', 'find-method'],
      ['check-form', 'form-refuses', 'check-form'],
      ['enter-code', 'code-lost', 'wait'],
    ],
  },
  {
    who: 'Carl, who buys a new telephone in the middle of it',
    lang: 'da',
    from: ['approve-in-app', []],
    answers: { 'access-before': 'no' },
    meets: [['approve-in-app', 'new-phone-again', 'new-phone']],
  },
  {
    who: 'Dora, who types the address of her husband',
    lang: 'en',
    from: ['earlier-password', ['what-you-see=password']],
    answers: { 'what-you-see': 'form' },
    meets: [['earlier-password', 'address-taken', 'enter-email']],
  },
]

/** Meets a trouble and goes on; whatever was ticked is ticked still. */
async function meet(who: Person, [at, trouble, onAt]: Meeting): Promise<void> {
  const before = await doneIn(who.page)
  await who.meets(trouble)
  await who.goesOnAt(onAt)
  expect(await doneIn(who.page), `${trouble} at ${at} takes no tick off`).toEqual(
    expect.arrayContaining([...before]),
  )
  await expect(who.page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
}

for (const { who: name, lang, from, answers = {}, meets } of JOURNEYS)
  test(`${name}, in ${lang}: what happened, ${meets.length} in all, and the finish`, {
    tag: lang === 'da' ? [] : '@full',
  }, async ({ page }) => {
    test.setTimeout(240_000)
    const who = person(page, lang)
    if (from === undefined) await who.begins()
    else {
      await keep(page, sealed(progressAt(...from)))
      await who.open(from[0])
    }
    const left = [...meets]
    while (who.here() !== 'finish') {
      const step = who.here()
      const next = left.findIndex(([at]) => at === step)
      const [meeting] = next < 0 ? [] : left.splice(next, 1)
      if (meeting !== undefined) {
        await meet(who, meeting)
        continue
      }
      const { question } = guide.steps[step] ?? {}
      await who.does(
        question === undefined ? undefined : (answers[question] ?? guide.questions[question]?.usual),
      )
      await expect(page).not.toHaveURL(`./${lang}/${step}`)
      await who.at(who.here())
    }
    expect(left, 'all of it has happened').toEqual([])
    await expect(page.getByText(who.app('finish.ahead'))).toHaveCount(0)
    const mine = await doneIn(page)
    expect(mine).toContain('code-accepted')
  })

test('the journeys meet twelve different troubles and more, each where the guide offers it', () => {
  const met = JOURNEYS.flatMap(({ meets }) => meets)
  expect(new Set(met.map(([, trouble]) => trouble)).size).toBeGreaterThanOrEqual(12)
  for (const [at, trouble] of met) expect(troublesAt(guide, at).map(({ id }) => id)).toContain(trouble)
})
