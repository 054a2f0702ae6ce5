import { Suspense } from 'react'
import { Sentence } from '../../blocks/Sentence.tsx'
import type { Step } from '../../engine/guide.ts'
import { useDeskWords, useGuideWords, WordsFor } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { useSite } from '../../site/SiteContext.tsx'
import { Contacts } from '../Contacts.tsx'
import '../../ui/styles/helper-notes.css'
import { StepLinks } from './StepLinks.tsx'

const PARTS = ['say', 'look', 'slips', 'stop'] as const
const SLIPS = [1, 2, 3] as const

/** The notes of one part of a step; of the slips, which are three, a list. */
function Part({ step, part }: { step: Step; part: (typeof PARTS)[number] }) {
  const d = useGuideWords('desk')
  if (part !== 'slips') return <Sentence words={d(`notes.${step.id}.${part}`)} />
  return (
    <ul>
      {SLIPS.map(slip => (
        <li key={slip}>
          <Sentence words={d(`notes.${step.id}.slips.${slip}`)} />
        </li>
      ))}
    </ul>
  )
}

/**
 * What the helper may say at this step, what to look for, what often goes wrong and when to stop; below it, whom to
 * ask. Open or closed for the whole desk: who wants the notes wants them at the next step and the next seat too.
 * Never printed: the paper is the person's.
 */
export function HelperNotes({ step }: { step: Step }) {
  const d = useDeskWords()
  const { notes, showNotes } = useDesk()
  const { helper } = useSite()
  return (
    <>
      <details
        className="more helper-notes no-print"
        open={notes}
        onToggle={({ currentTarget }) => showNotes(currentTarget.open)}
      >
        <summary>{d('notes-panel.title')}</summary>
        {notes ? (
          <div className="stack">
            <dl>
              {PARTS.map(part => (
                <div key={part} data-part={part}>
                  <dt>{d(`notes-panel.${part}`)}</dt>
                  <dd>
                    <Part step={step} part={part} />
                  </dd>
                </div>
              ))}
            </dl>
            {/* Their words are not those of every page. */}
            <Suspense>
              <WordsFor of={['app-more']}>
                <Contacts first={helper} />
              </WordsFor>
            </Suspense>
          </div>
        ) : null}
      </details>
      <StepLinks step={step} />
    </>
  )
}
