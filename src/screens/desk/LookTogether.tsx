import { Drawing } from '../../blocks/Drawing.tsx'
import { Sentence } from '../../blocks/Sentence.tsx'
import { useDeskWords } from '../../language/useWords.ts'
import { CHECKS, type Check, type Checked } from './useChecks.ts'

/** How one sees and does it; the labels are drawn. */
const HOW = {
  out: ['finish.out-how', 'finish.out-rcam'],
  windows: ['finish.windows-mail', 'finish.windows-how'],
} as const satisfies Record<Check, readonly string[]>

export const idOfCheck = (check: Check): string => `finish-${check}`

/** Logged out of EU Login? All its windows closed? Each with how one does it, and a box to tick. */
export function LookTogether({
  out,
  checked,
  wrong,
  onCheck,
}: {
  /** The first question: of one person, or of everybody. */
  out: string
  checked: Checked
  /** The boxes that should have been ticked. */
  wrong: readonly Check[]
  onCheck: (check: Check, on: boolean) => void
}) {
  const d = useDeskWords()
  return CHECKS.map(check => (
    <section key={check} className="card">
      <h3>{check === 'out' ? out : d('finish.windows')}</h3>
      <ul className="do plain">
        {HOW[check].map(how => (
          <li key={how}>
            <Sentence words={d(how)} />
          </li>
        ))}
      </ul>
      {check === 'out' ? (
        <figure className="see">
          <Drawing id="logout-menu" />
        </figure>
      ) : null}
      <div className={wrong.includes(check) ? 'tick bad' : 'tick'}>
        <label>
          <input
            id={idOfCheck(check)}
            type="checkbox"
            checked={checked[check]}
            aria-invalid={wrong.includes(check) ? true : undefined}
            onChange={event => onCheck(check, event.currentTarget.checked)}
          />
          <span>{d(`finish.${check}-yes`)}</span>
        </label>
      </div>
    </section>
  ))
}
