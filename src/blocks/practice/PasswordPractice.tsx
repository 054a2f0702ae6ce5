import { useEffect, useRef, useState } from 'react'
import { checkPassword, type PasswordReason } from '../../inputs/password.ts'
import { strangeCharacters } from '../../inputs/strange-characters.ts'
import { useWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon, IconOf } from '../../ui/Icon.tsx'
import { isEmailAddress, typedIn } from './typed.ts'
import { useEmptied } from './useEmptied.ts'

const Cross = () => <IconOf shape="M7 7l18 18M25 7 7 25" />

const LAMPS = ['length', 'upper', 'lower', 'digit', 'special'] as const
type Lamp = (typeof LAMPS)[number]

/** What is known of the text, never the text: how long it is, and what is in it. */
type Lit = { readonly length: number; readonly on: Readonly<Record<Lamp, boolean>> }
type Mistake = PasswordReason | 'filled-in'
type Verdict = {
  readonly check: number
  readonly mistakes: readonly Mistake[]
  readonly three: boolean
  /** Places of strange characters, and the numbers of those that cannot be seen: never what was typed. */
  readonly places: string
  readonly unseen: string
}

/** Says which characters are meant: by their place, and by their number where they have no looks. */
function strangeIn(text: string): Pick<Verdict, 'places' | 'unseen'> {
  const strange = strangeCharacters(text)
  const unseen = strange.flatMap(({ shown }) => (shown.startsWith('U+') ? [shown] : []))
  return { places: strange.map(({ at }) => at + 1).join(', '), unseen: unseen.join(', ') }
}

const lightsFor = (text: string): Lit => {
  const { length, groups } = checkPassword(text)
  return { length, on: { ...groups, length: length >= 10 } }
}

const NO_FAULT: Verdict = { check: 0, mistakes: [], three: false, places: '', unseen: '' }

const ID = 'practice-password'

/**
 * A field to practise making a password in, with a bad example to mend. Not for the person's own: it says so
 * first, and works safely all the same if somebody types it.
 */
export function PasswordPractice() {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const example = t('practice.password.example')
  const [lit, setLit] = useState(() => lightsFor(example))
  const [verdict, setVerdict] = useState<Verdict>()
  const begin = () => {
    setLit(lightsFor(example))
    setVerdict(undefined)
  }
  // Written into the field and not handed over as its value: an attribute would be kept up to date by nobody.
  useEffect(() => {
    if (input.current) input.current.value = example
  }, [example])
  useEmptied(input, { whenHidden: true, to: example, onEmptied: begin })
  const look = () => {
    const text = typedIn(input.current)
    if (isEmailAddress(text)) {
      if (input.current) input.current.value = ''
      setLit(lightsFor(''))
      return setVerdict({ ...NO_FAULT, check: (verdict?.check ?? 0) + 1, mistakes: ['filled-in'] })
    }
    setLit(lightsFor(text))
    if (verdict) setVerdict(undefined)
  }
  const check = () => {
    const text = typedIn(input.current)
    const { ok, reasons, warn } = checkPassword(text)
    setVerdict({
      check: (verdict?.check ?? 0) + 1,
      mistakes: ok ? [] : reasons,
      three: warn.length > 0,
      ...strangeIn(text),
    })
  }
  const say = (mistake: Mistake) => {
    if (mistake === 'filled-in') return t('practice.filled-in')
    const text = t(`practice.password.${mistake}`, { count: lit.length, places: verdict?.places ?? '' })
    return mistake === 'non-ascii' && verdict?.unseen
      ? `${text} ${t('practice.password.unseen', { names: verdict.unseen })}`
      : text
  }
  const first = verdict?.mistakes[0]
  return (
    <div className="stack secret">
      {verdict && first ? (
        <ErrorSummary
          title={t('practice.summary')}
          mistakes={verdict.mistakes.map(mistake => ({ fieldId: ID, text: say(mistake) }))}
          check={verdict.check}
        />
      ) : null}
      <p>{t('practice.optional')}</p>
      <Field
        id={ID}
        label={t('practice.password.label')}
        hint={t('practice.password.hint')}
        error={first ? { word: t('notice.error'), text: say(first) } : undefined}
        checked={verdict !== undefined}
        inputRef={input}
        onInput={look}
        reveal={{
          show: t('practice.show'),
          hide: t('practice.hide'),
          isShown: t('practice.is-shown'),
          isHidden: t('practice.is-hidden'),
        }}
      />
      <ul className="lamps">
        {LAMPS.map(lamp => (
          <li key={lamp} data-lit={lit.on[lamp]}>
            {lit.on[lamp] ? <Icon name="check" /> : <Cross />}
            <span>
              {t(`practice.password.lamp-${lamp}`)}{' '}
              <b>{lit.on[lamp] ? t('practice.password.lit') : t('practice.password.unlit')}</b>
            </span>
          </li>
        ))}
      </ul>
      <p>{t('practice.password.length', { count: lit.length })}</p>
      <p role="status">
        {verdict && !first
          ? verdict.three
            ? t('practice.password.ok-three')
            : t('practice.password.ok')
          : ''}
      </p>
      <Button onClick={check}>{t('practice.check')}</Button>
    </div>
  )
}
