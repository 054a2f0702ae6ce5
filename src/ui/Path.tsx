import { VisuallyHidden } from './VisuallyHidden.tsx'

export type PathState = 'past' | 'now' | 'next'

export type PathPart = {
  name: string
  state: PathState
  /** The state in a word ("done", "here", "to come"), for those who listen. */
  says: string
  /** How many dots this part has: one a step. */
  dots: number
  /** Of a part one is in: how many dots are behind; the next one is the ring. */
  behind?: number
  /** A stretch of waiting: drawn dotted. */
  wait?: boolean
}

/** @returns the state of each dot of a part, from the first to the last */
function dotsOf({ state, dots, behind = 0 }: PathPart): PathState[] {
  return Array.from({ length: dots }, (_, at) => {
    if (state !== 'now') return state
    return at < behind ? 'past' : at === behind ? 'now' : 'next'
  })
}

/**
 * The whole way in words and shape: its parts one after the other, a dot a step. `label` names the list. How it is
 * drawn, and why the name of the present part stands there twice: path.css.
 */
export function Path({ label, parts }: { label: string; parts: readonly PathPart[] }) {
  return (
    <>
      <ol className="path" aria-label={label}>
        {parts.map(part => (
          <li
            key={part.name}
            className={part.state}
            data-wait={part.wait ? '' : undefined}
            aria-current={part.state === 'now' ? 'step' : undefined}
          >
            <span className="dots" aria-hidden="true">
              {dotsOf(part).map((dot, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
                <i key={at} className={dot} />
              ))}
            </span>
            <span className="path-name">
              {part.name} <VisuallyHidden>{part.says}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ol>
      {parts
        .filter(part => part.state === 'now')
        .map(part => (
          <p key={part.name} className="path-here" aria-hidden="true">
            {part.name}
          </p>
        ))}
    </>
  )
}
