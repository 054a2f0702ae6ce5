import { useNavigate } from 'react-router'
import { useGuide } from '../../blocks/GuideContext.tsx'
import type { Seat } from '../../desk/seat.ts'
import type { Secret, Step } from '../../engine/guide.ts'
import type { WalkStep } from '../../engine/walk.ts'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Back } from '../Ask.tsx'
import { Page } from '../Page.tsx'
import { pathOf } from '../paths.ts'
import { Where } from '../Where.tsx'
import { LOOKED_AWAY } from './looked-away.ts'
import { LookAway, Mouse, Pencil } from './turn-icons.tsx'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/desk-pages.css'

type WhoseTurnProps = {
  readonly seat: Seat
  readonly step: Step
  readonly secret: Secret
  readonly walk: readonly WalkStep[]
}

/** Who types now, who looks away, who holds the mouse. One button goes on to the step itself. */
export function WhoseTurn({ seat, step, secret, walk }: WhoseTurnProps) {
  const guide = useGuide()
  const d = useDeskWords()
  const lang = useLanguage()
  const navigate = useNavigate()
  const name = useSeatName()(seat)
  const number = guide.numbers[step.id]?.number
  const title = d(`turn.${secret}`)
  return (
    <Page title={`${title}${number === undefined ? '' : ` ${number}`}`} device={step.device}>
      <Where step={step} />
      <Heading focusKey={`turn-${step.id}`}>{title}</Heading>
      <ul className="turn-list">
        <li>
          <Pencil />
          {secret === 'finger-or-face' ? d('turn.shows', { seat: name }) : d('turn.types', { seat: name })}
        </li>
        <li>
          <LookAway />
          {d('turn.away')}
        </li>
        <li>
          {step.device === 1 ? <Icon name="phone" /> : <Mouse />}
          {step.device === 1 ? d('turn.device', { seat: name }) : d('turn.mouse', { seat: name })}
        </li>
      </ul>
      <div className="ask">
        <div className="actions">
          <Button
            look="main"
            // A new entry of the history: Back comes to this page again.
            onClick={event => event.detail < 2 && navigate(pathOf(lang, step.id), { state: LOOKED_AWAY })}
          >
            {d('turn.on')}
            <Icon name="arrow-right" />
          </Button>
          <Back step={step} walk={walk} />
        </div>
      </div>
      <p className="calm">{d('turn.again', { seat: name })}</p>
    </Page>
  )
}
