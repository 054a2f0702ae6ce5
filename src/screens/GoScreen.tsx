import { useEffect, useRef, useState } from 'react'
import { Navigate, useNavigate } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import { type NumberReading, readStepNumber } from '../inputs/step-number.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { stepNumbered } from './numbered.ts'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { useWalk } from './useWalk.ts'

const ID = 'step-number'

type Mistake = {
  readonly of: Extract<NumberReading, { ok: false }>['reason'] | 'unknown'
  readonly number: string
  readonly check: number
}

/** Reads a number and finds its step. */
function useFind() {
  const guide = useGuide()
  const { progress } = useWalk()
  return (text: string): { readonly step: string } | Omit<Mistake, 'check'> => {
    const reading = readStepNumber(text)
    if (!reading.ok) return { of: reading.reason, number: '' }
    const step = stepNumbered(guide, progress, reading.number)
    return step === undefined ? { of: 'unknown', number: reading.number } : { step: step.id }
  }
}

/**
 * "Which number do you see?": for whoever helps on the telephone. A number leads to its step.
 * @param asked the number that stood in the address, if any
 */
export function GoScreen({ asked = '' }: { asked?: string }) {
  const t = useWords()
  const lang = useLanguage()
  const navigate = useNavigate()
  const find = useFind()
  const input = useRef<HTMLInputElement>(null)
  const inAddress = asked === '' ? undefined : find(asked)
  const [mistake, setMistake] = useState<Mistake | undefined>(
    inAddress && 'of' in inAddress ? { ...inAddress, check: 0 } : undefined,
  )
  useEffect(() => {
    if (input.current) input.current.value = asked
  }, [asked])
  if (inAddress && 'step' in inAddress) return <Navigate to={pathOf(lang, inAddress.step)} replace />
  const go = () => {
    const found = find(input.current?.value ?? '')
    if ('step' in found) return navigate(pathOf(lang, found.step))
    setMistake({ ...found, check: (mistake?.check ?? 0) + 1 })
  }
  const text = mistake && t(`go.${mistake.of}`, { number: mistake.number })
  return (
    <Page title={t('go.title')} path={false}>
      <Heading focusKey="go">{t('go.title')}</Heading>
      {mistake && text ? (
        <ErrorSummary
          title={t('practice.summary')}
          mistakes={[{ fieldId: ID, text }]}
          check={mistake.check}
        />
      ) : null}
      <p>
        {t('go.ask')} <b>{t('go.question')}</b>
      </p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          go()
        }}
      >
        <Field
          id={ID}
          label={t('go.label')}
          hint={t('go.hint')}
          error={text ? { word: t('notice.error'), text } : undefined}
          checked={mistake !== undefined}
          inputRef={input}
          size={6}
        />
        <Button type="submit" look="main">
          {t('go.go')}
        </Button>
      </form>
      <p>{t('go.none')}</p>
      <p>
        <Link className={buttonClass()} to={pathOf(lang, 'overview')}>
          {t('foot.overview')}
        </Link>
      </p>
    </Page>
  )
}
