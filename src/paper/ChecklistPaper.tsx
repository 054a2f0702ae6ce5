import type { ReactNode } from 'react'
import { deviceSentence, type Kinds, kindsOf } from '../blocks/devices.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { isPointDone, type Point, pointsOf } from '../blocks/points.ts'
import { Sentence } from '../blocks/Sentence.tsx'
import type { Device, DeviceKind, Guide, Step } from '../engine/guide.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import { walk } from '../engine/walk.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { QrCode } from './QrCode.tsx'
import '../ui/styles/paper.css'
import '../ui/styles/place.css'

const PAGES = [1, 2, 3] as const

/** The way back stands where one stops for days. */
const WITH_PLACE = 2

/** The place code, and the address that leads back there. */
export type PaperPlace = { readonly code: string; readonly address: string }

const PICTURE = {
  phone: 'phone',
  ipad: 'tablet',
  tablet: 'tablet',
  computer: 'computer',
  laptop: 'laptop',
} as const satisfies Record<DeviceKind, string>

const hasPaper = (step: Step) => step.blocks.some(block => block.kind === 'say' && block.paper)

/** The screens of a point that stand on paper: those everybody usually meets, and those with words for paper. */
const onPaper = (guide: Guide, point: Point): readonly Step[] => {
  const usual = new Set(walk(guide, NOTHING_YET).map(({ step }) => step.id))
  return point.steps.filter(step => usual.has(step.id) && hasPaper(step))
}

/** One screen's words for paper, with the address written out where it has one. */
function Lines({ step }: { step: Step }) {
  const guide = useGuide()
  const words = useGuideWords('guide')
  const t = useWords()
  return (
    <>
      {step.blocks.map(block =>
        block.kind === 'link' ? (
          <span key={block.address}>
            {t('paper.open')}{' '}
            <b className="address" translate="no">
              {guide.addresses[block.address]}
            </b>
            {'. '}
          </span>
        ) : block.kind === 'say' && block.paper ? (
          <span key={block.words}>
            <Sentence words={words(`steps.${step.id}.do.${block.words}`)} />{' '}
          </span>
        ) : null,
      )}
    </>
  )
}

/** The screens of a point that are done on one device, one after the other. */
type Stretch = { readonly device: Device; readonly steps: readonly Step[] }

function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const step of steps) {
    const last = found.at(-1)
    if (last && (last.device === step.device || step.device === 'none'))
      found[found.length - 1] = { ...last, steps: [...last.steps, step] }
    else found.push({ device: step.device, steps: [step] })
  }
  return found
}

type RowProps = { point: Point; stretches: readonly Stretch[]; before: Device; kinds: Kinds; done: boolean }

/** A point: one box, one number, and a turn where the device changes. */
function Row({ point, stretches, before, kinds, done }: RowProps) {
  const words = useGuideWords('guide')
  const first = stretches[0]?.device ?? 'none'
  const turn = ({ device }: Stretch, last: Device) =>
    device === 'none' || last === 'none' || last === device
      ? undefined
      : deviceSentence('take', device, kinds)
  return (
    <li>
      <span className={done ? 'paper-box done' : 'paper-box'} />
      <b className="paper-number">{point.number}</b>
      <Icon name={first === 'none' ? 'mail' : PICTURE[kinds[first]]} />
      <div>
        {stretches.map((stretch, at) => {
          const sentence = turn(stretch, stretches[at - 1]?.device ?? before)
          return (
            <span key={stretch.steps[0]?.id}>
              {sentence === undefined ? null : <b className="paper-turn">{words(sentence)} </b>}
              {stretch.steps.map(step => (
                <Lines key={step.id} step={step} />
              ))}
            </span>
          )
        })}
      </div>
    </li>
  )
}

/** Where one writes by hand. Names and dates only: never a password, a PIN or a code. */
function Places({ stage, place }: { stage: (typeof PAGES)[number]; place: PaperPlace | undefined }) {
  const t = useWords()
  const fields = {
    1: ['paper.device-name', 'paper.pin-kept'],
    2: ['paper.asked-on', 'paper.came-on'],
    3: ['paper.done-on', 'paper.password-again'],
  } as const
  return (
    <div className="paper-end">
      <div className="paper-card">
        {stage === 2 ? <p>{t('paper.wait')}</p> : null}
        <div className="paper-fields">
          {fields[stage].map(field => (
            <p key={field} className="paper-write">
              <span>{t(field)}</span>
            </p>
          ))}
        </div>
        {place === undefined ? null : (
          <p>
            {t('paper.place')}{' '}
            <b className="code" translate="no">
              {place.code}
            </b>
          </p>
        )}
      </div>
      {place === undefined ? null : (
        <div className="paper-side">
          <QrCode text={place.address} title={t('place.qr')} />
        </div>
      )}
    </div>
  )
}

/** The printed checklist: a stage a page, a box a point, addresses written out, places to write, no secret. */
export function ChecklistPaper({
  progress,
  place,
  mark,
}: {
  progress: Progress
  place?: PaperPlace
  /** Whose sheet it is, at a desk with several people. */
  mark?: ReactNode
}) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const kinds = kindsOf(progress)
  const way = walk(guide, progress)
  return PAGES.map(stage => {
    const rows = pointsOf(guide)
      .filter(point => point.stage === stage)
      .map(point => ({ point, steps: onPaper(guide, point) }))
    const lastDevice = (at: number) =>
      rows[at]?.steps.findLast(({ device }) => device !== 'none')?.device ?? 'none'
    return (
      <article key={stage} className="paper">
        <header className="paper-head">
          <h2>{words(`stages.${stage}.paper`)}</h2>
          <p>
            {t('name')}
            <br />
            {t('paper.page', { page: stage, of: PAGES.length })}
          </p>
        </header>
        {mark}
        <p className="paper-need">{words(`stages.${stage}.ready`)}</p>
        <ol className="paper-list">
          {rows.map(({ point, steps }, at) => (
            <Row
              key={point.number}
              point={point}
              stretches={stretchesOf(steps)}
              before={lastDevice(at - 1)}
              kinds={kinds}
              done={isPointDone(point, way)}
            />
          ))}
        </ol>
        <Places stage={stage} place={stage === WITH_PLACE ? place : undefined} />
        <p className="paper-foot">{t('foot.not-the-commission')}</p>
      </article>
    )
  })
}
