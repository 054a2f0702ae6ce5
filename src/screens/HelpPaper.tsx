import { useGuide } from '../blocks/GuideContext.tsx'
import { unbroken } from '../blocks/points.ts'
import { Sentence } from '../blocks/Sentence.tsx'
import type { Trouble } from '../engine/guide.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'

/** The printed help: each trouble with all that its page tells, since nothing can be opened on paper. */
export function HelpPaper({ troubles }: { troubles: readonly Trouble[] }) {
  const { numbers, addresses } = useGuide()
  const t = useWords()
  const words = useGuideWords('troubles')
  const steps = useGuideWords('guide')
  return (
    <div className="paper-only help-paper">
      {troubles.map(({ id, back, address, anywhere }) => {
        const number = numbers[back]?.number
        return (
          <section key={id}>
            <h2>{words(`${id}.title`)}</h2>
            <p>
              <Sentence words={words(`${id}.means`)} />
            </p>
            <ol>
              {words.keys(`${id}.do`).map(key => (
                <li key={key}>
                  <Sentence words={words(`${id}.do.${key}`)} />
                </li>
              ))}
            </ol>
            {address === undefined ? null : (
              <p translate="no" className="address">
                {addresses[address]}
              </p>
            )}
            <p>
              <Sentence words={words(`${id}.calm`)} />
            </p>
            {anywhere ? null : (
              <p>
                <b>
                  {number === undefined
                    ? t('trouble.go-on')
                    : t('trouble.go-on-at', { number: unbroken(number) })}
                  {': '}
                  {steps(`steps.${back}.title`)}
                </b>
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
