import { useEffect, useRef, useState } from 'react'
import { useGuide } from '../blocks/GuideContext.tsx'
import { position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { decodePlace, type PlaceReason } from '../inputs/place-code.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { progressAt } from '../progress/place.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { Heading } from '../ui/Heading.tsx'
import { WhoseCode } from './desk/WhoseCode.tsx'
import { Page } from './Page.tsx'
import { usePlaceArrival } from './usePlaceArrival.ts'
import { useWalk } from './useWalk.ts'

const ID = 'place-code'
const LONGEST = 200

type Mistake = { readonly of: PlaceReason | 'gone'; readonly count: number; readonly check: number }

/** A step in words, with its number. */
function useStepName() {
  const guide = useGuide()
  const words = useGuideWords('guide')
  return (progress: Progress) => {
    const { step } = position(guide, progress)
    const number = guide.numbers[step]?.number
    return `${number === undefined ? '' : `${number} · `}${words(`steps.${step}.title`)}`
  }
}

/** Another place is on this device: which of the two? Neither is lost. */
function Which({ there }: { there: Progress }) {
  const t = useWords()
  const name = useStepName()
  const { progress } = useWalk()
  const { goTo } = usePlaceArrival()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('place.which')}
      </h2>
      <p>
        {t('place.which-code')} <b>{name(there)}</b>
      </p>
      <p>
        {t('place.which-here')} <b>{name(progress)}</b>
      </p>
      <div className="actions">
        <Button look="main" onClick={() => goTo(there)}>
          {t('place.take-code')}
        </Button>
        <Button onClick={() => goTo(progress)}>{t('place.keep-here')}</Button>
      </div>
      <p className="calm">{t('place.neither-lost')}</p>
    </section>
  )
}

/**
 * "I have a place code": typed by hand, or come with the address.
 * @param arrived the text that stood in the address
 * @param onRead called when that text was read: it is read once, or it would be read again at every visit
 */
export function PlaceScreen({ arrived = '', onRead }: { arrived?: string; onRead?: () => void }) {
  const guide = useGuide()
  const t = useWords()
  const name = useStepName()
  const input = useRef<HTMLInputElement>(null)
  const { begun, goTo, isHere, before } = usePlaceArrival()
  const { state, seat } = useDesk()
  const isNobodys = state === 'open' && seat === undefined
  const [mistake, setMistake] = useState<Mistake>()
  const [there, setThere] = useState<Progress>()
  const wrong = (of: Mistake['of'], count = 0) => {
    setThere(undefined)
    setMistake({ of, count, check: (mistake?.check ?? 0) + 1 })
  }
  const read = (text: string) => {
    const result = decodePlace(text)
    if (!result.ok) return wrong(result.reason, result.count)
    const found = progressAt(guide, result.place, Date.now())
    if (found === undefined) return wrong('gone')
    setMistake(undefined)
    // In a window of the desk in which nobody sits there is no place to go to: only a seat has one.
    if (isNobodys || (begun && !isHere(found))) return setThere(found)
    goTo(found)
  }
  // Once: a code in the address is read as if it had been typed, and stays in the field when it is wrong.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew only when another code arrives
  useEffect(() => {
    if (arrived === '') return
    if (input.current) input.current.value = arrived
    onRead?.()
    read(arrived)
  }, [arrived])
  const text = mistake && t(`place.${mistake.of}`, { count: mistake.count })
  return (
    <Page title={t('place.title')}>
      <Heading focusKey="place">{t('place.title')}</Heading>
      {there && state === 'closed' ? <Which there={there} /> : null}
      {there && state === 'open' ? <WhoseCode there={there} replace={() => goTo(there)} /> : null}
      {mistake && text ? (
        <ErrorSummary
          title={t('practice.summary')}
          mistakes={[{ fieldId: ID, text }]}
          check={mistake.check}
        />
      ) : null}
      <p>{t('place.what')}</p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          read((input.current?.value ?? '').slice(0, LONGEST))
        }}
      >
        <Field
          id={ID}
          label={t('place.label')}
          hint={t('place.hint')}
          error={text ? { word: t('notice.error'), text } : undefined}
          checked={mistake !== undefined}
          inputRef={input}
          size={12}
        />
        <Button type="submit" look={there ? 'plain' : 'main'}>
          {t('place.go')}
        </Button>
      </form>
      {before === undefined ? null : (
        <section className="card">
          <h2>{t('place.before')}</h2>
          <p>
            <b>{name(before)}</b>
          </p>
          <Button onClick={() => goTo(before)}>{t('place.back-to-before')}</Button>
        </section>
      )}
    </Page>
  )
}
