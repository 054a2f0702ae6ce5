import { deviceSentence, type Kinds, kindsOf } from '../blocks/devices.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { type Point, pointsOf } from '../blocks/points.ts'
import { Sentence } from '../blocks/Sentence.tsx'
import type { Device, DeviceKind, Guide, Step } from '../engine/guide.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import { walk } from '../engine/walk.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Icon } from '../ui/Icon.tsx'

const PAGES = [1, 2, 3] as const

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

type RowProps = { point: Point; steps: readonly Step[]; before: Device; kinds: Kinds; done: boolean }

/** A point: one box, one number, and a turn where the device changes. */
function Row({ point, steps, before, kinds, done }: RowProps) {
  const words = useGuideWords('guide')
  const first = steps[0]?.device ?? 'none'
  const turns = steps.map((step, at) => {
    const last = at === 0 ? before : (steps[at - 1]?.device ?? before)
    const { device } = step
    return device !== 'none' && last !== 'none' && last !== device
      ? deviceSentence('take', device, kinds)
      : undefined
  })
  return (
    <li>
      <span className={done ? 'paper-box done' : 'paper-box'} />
      <b className="paper-number">{point.number}</b>
      {first === 'none' ? <Icon name="mail" /> : <Icon name={PICTURE[kinds[first]]} />}
      <div>
        {steps.map((step, at) => (
          <span key={step.id}>
            {turns[at] === undefined ? null : <b className="paper-turn">{words(turns[at] ?? '')} </b>}
            <Lines step={step} />
          </span>
        ))}
      </div>
    </li>
  )
}

/** Where one writes by hand. Names and dates only: never a password, a PIN or a code. */
function Places({ stage }: { stage: (typeof PAGES)[number] }) {
  const t = useWords()
  const fields = {
    1: ['paper.device-name', 'paper.pin-kept', 'paper.email-used'],
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
      </div>
    </div>
  )
}

/** The printed checklist: a stage a page, a box a point, addresses written out, places to write, no secret. */
export function ChecklistPaper({ progress }: { progress: Progress }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const kinds = kindsOf(progress)
  const complete = new Set(walk(guide, progress).flatMap(({ step, complete: is }) => (is ? [step.id] : [])))
  return PAGES.map(stage => {
    const rows = pointsOf(guide)
      .filter(point => point.stage === stage)
      .map(point => ({ point, steps: onPaper(guide, point) }))
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
        <p className="paper-need">{words(`stages.${stage}.ready`)}</p>
        <ol className="paper-list">
          {rows.map(({ point, steps }, at) => (
            <Row
              key={point.number}
              point={point}
              steps={steps}
              before={rows[at - 1]?.steps.findLast(({ device }) => device !== 'none')?.device ?? 'none'}
              kinds={kinds}
              done={steps.length > 0 && steps.every(({ id }) => complete.has(id))}
            />
          ))}
        </ol>
        <Places stage={stage} />
      </article>
    )
  })
}
