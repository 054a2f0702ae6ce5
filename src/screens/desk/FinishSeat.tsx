import { Suspense, useRef, useState } from 'react'
import { useHref } from 'react-router'
import type { Seat } from '../../desk/seat.ts'
import { useDeskWords, useLanguage, useWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { Page } from '../Page.tsx'
import { pathOf } from '../paths.ts'
import { idOfCheck, LookTogether } from './LookTogether.tsx'
import { PaperLanguage } from './PaperLanguage.tsx'
import { SeatSheet } from './SeatSheet.tsx'
import { useChecks } from './useChecks.ts'
import { useSeatName } from './useSeatName.ts'
import { useSure } from './useSure.tsx'
import { WipeSeat } from './WipeSeat.tsx'

/** The mark of the address is nobody's here: wiped already, perhaps. */
function Nobody() {
  const d = useDeskWords()
  const lang = useLanguage()
  return (
    <Page title={d('finish.nobody')} path={false}>
      <Heading focusKey="finish-nobody">{d('finish.nobody')}</Heading>
      <p>{d('finish.nobody-what')}</p>
      <p>
        <Link className={buttonClass('main')} to={pathOf(lang, 'desk')}>
          {d('finish.to-desk')}
        </Link>
      </p>
    </Page>
  )
}

/** The sheet to take home: in which language, with the nickname or without, and the printer. */
function Paper({ seat }: { seat: Seat }) {
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const { progressOf, storeOf } = useDesk()
  const { first, question } = useSure(seat)
  const [paperLang, setPaperLang] = useState(() => storeOf(seat.id).get().settings.language ?? lang)
  const [named, setNamed] = useState(false)
  const { nickname } = seat
  return (
    <>
      <section className="no-print">
        <h2>{d('finish.paper')}</h2>
        <PaperLanguage legend={d('finish.language')} value={paperLang} onChange={setPaperLang} />
        {nickname === undefined ? null : (
          <Tick label={d('finish.nickname', { nickname })} checked={named} onChange={setNamed} />
        )}
        {question}
        <p>
          <Button onClick={event => event.detail < 2 && first(() => window.print())}>
            <Icon name="print" />
            {d('finish.print')}
          </Button>
        </p>
      </section>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <SeatSheet seat={seat} progress={progressOf(seat.id)} lang={paperLang} named={named} />
      </Suspense>
    </>
  )
}

type Step = 'looking' | 'asked' | 'not-gone'

function Finish({ seat }: { seat: Seat }) {
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const start = useHref(pathOf(lang, ''))
  const desk = useDesk()
  const name = useSeatName()(seat)
  const { checked, mistakes, wrong, check: onCheck, isAll } = useChecks()
  const [step, setStep] = useState<Step>('looking')
  const button = useRef<HTMLButtonElement>(null)
  const ask = () => {
    if (isAll()) setStep('asked')
  }
  const wipe = () => {
    if (desk.finish(seat.id)) desk.leave(start)
    else setStep('not-gone')
  }
  return (
    <Page title={d('finish.title', { seat: name })} path={false}>
      <div className="no-print stack">
        <Heading focusKey={`finish-${seat.id}`}>{d('finish.title', { seat: name })}</Heading>
        {mistakes && mistakes.of.length > 0 ? (
          <ErrorSummary
            title={t('practice.summary')}
            mistakes={mistakes.of.map(check => ({
              fieldId: idOfCheck(check),
              text: d(`finish.${check}-missing`, { seat: name }),
            }))}
            check={mistakes.count}
          />
        ) : null}
        <p>{d('finish.what')}</p>
      </div>
      <Paper seat={seat} />
      <section className="no-print">
        <h2>{d('finish.look')}</h2>
        <LookTogether
          out={d('finish.out', { seat: name })}
          checked={checked}
          wrong={wrong}
          onCheck={onCheck}
        />
      </section>
      <section className="no-print">
        <h2>{d('finish.wipe')}</h2>
        <p>{d('finish.wipe-what', { seat: name })}</p>
        {step === 'asked' ? (
          <WipeSeat
            seat={name}
            onYes={wipe}
            onNo={() => {
              setStep('looking')
              requestAnimationFrame(() => button.current?.focus())
            }}
          />
        ) : (
          <p>
            <Button ref={button} look="main" onClick={ask}>
              {d('finish.wipe-do', { seat: name })}
            </Button>
          </p>
        )}
        {step === 'not-gone' ? (
          <Notice kind="error" word={t('notice.error')} role="status">
            {t('remember.not-gone')}
          </Notice>
        ) : null}
      </section>
    </Page>
  )
}

/**
 * "Finish here": the sheet to take home, two questions, and then everything of this person goes. The page goes with
 * it: the browser is led to an empty start page as to a new document, and this page's place in its history is taken.
 * @param id of the seat, as the address has it
 */
export function FinishSeat({ id }: { id: string }) {
  const seat = useDesk().seats.find(one => one.id === id)
  return seat === undefined ? <Nobody /> : <Finish seat={seat} />
}
