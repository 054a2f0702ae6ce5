import { useRef, useState } from 'react'
import { checkPin, type PinReason, type WeakPin } from '../../inputs/pin.ts'
import { useWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { isEmailAddress, typedIn } from './typed.ts'
import { useEmptied } from './useEmptied.ts'

type Verdict =
  | { readonly kind: 'mistake'; readonly of: PinReason | 'filled-in' }
  | { readonly kind: 'advice'; readonly of: WeakPin | 'ok' }

/** Is a number like mine easy to guess? Advice only: the app decides what it takes. */
export function PinPractice() {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [verdict, setVerdict] = useState<Verdict>()
  useEmptied(input, { whenHidden: true, onEmptied: () => setVerdict(undefined) })
  const look = () => {
    if (isEmailAddress(typedIn(input.current)) && input.current) {
      input.current.value = ''
      return setVerdict({ kind: 'mistake', of: 'filled-in' })
    }
    setVerdict(undefined)
  }
  const check = () => {
    const result = checkPin(typedIn(input.current))
    setVerdict(
      result.ok ? { kind: 'advice', of: result.weak ?? 'ok' } : { kind: 'mistake', of: result.reason },
    )
  }
  const mistake =
    verdict?.kind !== 'mistake'
      ? undefined
      : verdict.of === 'filled-in'
        ? t('practice.filled-in')
        : t(`practice.pin.${verdict.of}`)
  return (
    <div className="stack secret">
      <p>{t('practice.optional')}</p>
      <Field
        id="practice-pin"
        label={t('practice.pin.label')}
        hint={t('practice.pin.hint')}
        error={mistake === undefined ? undefined : { word: t('notice.error'), text: mistake }}
        checked={verdict !== undefined}
        inputRef={input}
        inputMode="numeric"
        size={4}
        onInput={look}
        reveal={{
          show: t('practice.show'),
          hide: t('practice.hide'),
          isShown: t('practice.is-shown'),
          isHidden: t('practice.is-hidden'),
        }}
      />
      <p role="status">{mistake ?? (verdict?.kind === 'advice' ? t(`practice.pin.${verdict.of}`) : '')}</p>
      <Button onClick={check}>{t('practice.check')}</Button>
    </div>
  )
}
