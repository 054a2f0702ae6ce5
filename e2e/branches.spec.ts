// Where the way divides: each answer of the sheet leads where the procedure says, by hand; and each answer
// there is does in the browser what the machine says, from the data.
import { position } from '../src/engine/machine.ts'
import { ruleFor, savedAnswer } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { person } from './support/person.ts'
import { keep, progressAt, type Said, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** At a step, having said this, an answer leads on to a step. */
const LEADS: readonly (readonly [
  what: string,
  said: readonly Said[],
  at: string,
  answer: string,
  to: string,
])[] = [
  ['A3: a form', [], 'enter-email', 'form', 'create-account'],
  ['A3b: the password is asked for', [], 'enter-email', 'password', 'earlier-password'],
  ['A3b: on at A6', ['what-you-see=password'], 'earlier-password', 'yes', 'add-device'],
  ['A3c: forgotten', ['what-you-see=password'], 'earlier-password', 'forgotten', 'renew-password'],
  [
    'N5: had an account, but sees the form',
    ['where-from=had-account'],
    'enter-email',
    'form',
    'other-address',
  ],
  ['P1: retired in Sysper, but sees the form', ['where-from=sysper'], 'enter-email', 'form', 'other-address'],
  ['P1: retired in Sysper', ['where-from=sysper'], 'enter-email', 'password', 'earlier-password'],
  ['A4: the link has expired', ['mail=come'], 'follow-link', 'expired', 'renew-password'],
  ['P7: the e-mail never comes', [], 'open-email', 'never', 'renew-password'],
  ['A9: fingerprint or face is offered', [], 'enter-pin', 'offered', 'biometrics'],
  ['A9: neither is offered', [], 'enter-pin', 'not-offered', 'device-mail'],
  ['A9c: no more devices', [], 'more-devices', 'no', 'log-out'],
  ['A9c: more devices later', [], 'more-devices', 'later', 'log-out'],
  ['A9c: one more device now', [], 'more-devices', 'now', 'add-device'],
  ['B12: RCAM asks', [], 'open-rcam', 'sign-in', 'sign-in-again'],
  ['B12: RCAM does not ask', [], 'open-rcam', 'nothing', 'choose-method'],
  ['B13: the method is hidden', [], 'choose-method', 'hidden', 'find-method'],
  ['B13: the method is shown', [], 'choose-method', 'shown', 'approve-in-app'],
  ['W1: the code has come', [], 'wait', 'come', 'open-rcam-for-code'],
  ['C2: RCAM asks', [], 'open-rcam-for-code', 'sign-in', 'sign-in-for-code'],
  ['C2: RCAM does not ask', [], 'open-rcam-for-code', 'nothing', 'choose-method-for-code'],
  ['C2: the method is hidden', [], 'choose-method-for-code', 'hidden', 'find-method-for-code'],
  ['C2: the method is shown', [], 'choose-method-for-code', 'shown', 'approve-for-code'],
]

for (const [what, said, at, answer, to] of LEADS) {
  test(`${what}: ${at} → ${to}`, { tag: '@full' }, async ({ page }) => {
    await keep(page, sealed(progressAt(at, said)))
    const anna = person(page, 'da')
    await anna.open(at)
    await anna.does(answer)
    await anna.at(to)
    // It is that person's own step, not one looked at ahead of time.
    await expect(page.getByText(anna.app('ahead.what-now'))).toHaveCount(0)
  })
}

/** At a step an answer leads nowhere yet: the person is told what to do. */
const STAYS: readonly (readonly [
  what: string,
  said: readonly Said[],
  at: string,
  answer: string,
  trouble: string,
])[] = [
  ['triage: no device at all', [], 'triage', 'no-device', 'no-device'],
  ['N5: no other address', ['where-from=had-account'], 'other-address', 'none', 'account-not-found'],
  ['P7: the e-mail has not come yet', [], 'open-email', 'not-yet', 'mail-not-come'],
  ['W1: the code is lost', [], 'wait', 'lost', 'code-lost'],
]

for (const [what, said, at, answer, trouble] of STAYS) {
  test(`${what}: at ${at}, ${trouble}`, async ({ page }) => {
    await keep(page, sealed(progressAt(at, said)))
    const bent = person(page, 'da')
    await bent.open(at)
    await bent.does(answer)
    await bent.atTrouble(at, trouble)
    await bent.open('overview')
    await expect(page.getByRole('main').locator('[aria-current=step]')).toContainText(
      bent.words(`steps.${at}.title`),
    )
  })
}

test('W1: not yet, and the page says so at once and still the next day', async ({ page }) => {
  await keep(page, sealed(progressAt('wait')))
  const clara = person(page, 'da')
  await clara.open('wait')
  await clara.does('not-yet')
  const patience = page.getByText(clara.app('wait.no-day', { days: 5 }))
  await expect(patience).toBeVisible()
  await page.reload()
  await expect(patience).toBeVisible()
})

test('N5: with a form again and again one never gets to a second account', async ({ page }) => {
  await keep(page, sealed(progressAt('enter-email', ['where-from=had-account'])))
  const dora = person(page, 'da')
  await dora.open('enter-email')
  for (const _ of ['once', 'twice']) {
    await dora.does('form')
    await dora.at('other-address')
    await dora.does('another')
    await dora.at('enter-email')
  }
  await dora.does('form')
  await dora.does('none')
  await dora.atTrouble('other-address', 'account-not-found')
  await dora.open('overview')
  await expect(page.locator('ol.stations').first()).toBeVisible()
  await expect(page.locator('ol.stations').getByText(dora.words('steps.create-account.title'))).toHaveCount(0)
})

test('A9c: one more device goes the whole round again, and then on', async ({ page }) => {
  await keep(page, sealed(progressAt('more-devices')))
  const ebba = person(page, 'da')
  await ebba.open('more-devices')
  await ebba.does('now')
  for (const step of [
    'add-device',
    'name-device',
    'choose-pin',
    'qr-appears',
    'open-app',
    'pending-request',
    'scan-qr',
  ]) {
    await ebba.at(step)
    await ebba.does()
  }
  await ebba.at('enter-pin')
  await ebba.does('not-offered')
  await ebba.at('device-mail')
  await ebba.does()
  await ebba.at('more-devices')
  await ebba.does('no')
  await ebba.at('log-out')
})

for (const [before, end] of [
  ['yes', 'finish'],
  ['no', 'open-rcam'],
] as const) {
  test(`P14: a new phone, access before: ${before}, ends stage 1 at ${end}`, async ({ page }) => {
    const finn = person(page, 'da')
    await finn.open('triage')
    await finn.does('new-phone')
    await finn.at('new-phone')
    await finn.does(before)
    for (const step of ['prepare', 'two-devices', 'get-app', 'remove-old-devices']) {
      await finn.at(step)
      await finn.does()
    }
    await finn.at('add-device')
    await keep(page, sealed(progressAt('log-out', ['where-from=new-phone', `access-before=${before}`])))
    await finn.open('log-out')
    await finn.does()
    await finn.at(end)
  })
}

for (const [stage, number, first, to] of [
  [1, 8, 'qr-appears', 'qr-appears'],
  [2, 13, 'choose-method', 'choose-method'],
  [3, 4, 'enter-code', 'enter-code'],
] as const) {
  test(`on paper: from point ${number} of stage ${stage} one goes on at ${to}`, { tag: '@full' }, async ({
    page,
  }) => {
    const gerda = person(page, 'da')
    await gerda.open('triage')
    await gerda.does('on-paper')
    await gerda.at('on-paper')
    const point = `${gerda.app('sheet.point', { number })} ${gerda.words(`steps.${first}.title`)}`
    await page.getByRole('link', { name: point, exact: true }).click()
    await gerda.at(to)
    await expect(page.getByText(gerda.app('ahead.what-now'))).toHaveCount(0)
    await gerda.open()
    await expect(page.getByText(gerda.words(`steps.${to}.title`))).toBeVisible()
  })
}

// From the data: each answer in the browser, beside the machine.
for (const step of Object.values(guide.steps)) {
  const { question = '' } = step
  for (const answer of guide.questions[question]?.answers ?? []) {
    test(`from the data: ${step.id}, ${question}=${answer}`, { tag: '@full' }, async ({ page }) => {
      const before = progressAt(step.id, needed(step.id))
      const rule = ruleFor(step, { ...answersOf(before), [question]: answer })
      await keep(page, sealed(before))
      const hans = person(page, 'en')
      await hans.open(step.id)
      await hans.does(answer)
      if (rule === undefined) throw new Error('no rule')
      if ('to' in rule) return hans.at(rule.to)
      if ('again' in rule) return hans.at(rule.again)
      if (rule.trouble !== undefined) return hans.atTrouble(step.id, rule.trouble)
      await expect(page).toHaveURL(`./en/${step.id}`)
    })
  }
}

/** Answers on the way to a step that lies on no usual way. */
const needed = (step: string): readonly Said[] => (step === 'other-address' ? ['where-from=had-account'] : [])

/** The answers kept, by question. */
const answersOf = (progress: ReturnType<typeof progressAt>) =>
  Object.fromEntries(
    Object.keys(guide.questions).flatMap(question => {
      const saved = savedAnswer(guide, progress, question)
      return saved === undefined ? [] : [[question, saved] as const]
    }),
  )

test('whoever stands at a step by what is kept stands there in the browser', async ({ page }) => {
  for (const step of ['prepare', 'renew-password', 'find-method', 'other-address', 'find-method-for-code']) {
    const kept = progressAt(step, needed(step))
    expect(position(guide, kept).step).toBe(step)
    await keep(page, sealed(kept))
    const ida = person(page, 'da')
    await ida.open()
    await page.getByRole('link', { name: ida.app('start.go-on') }).click()
    await ida.at(step)
  }
})
