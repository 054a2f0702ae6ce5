import type { ReactNode } from 'react'
import { Here } from './Here.tsx'

/** One line of the inbox: who it is from, and below it a scrawl for what it is about. */
export const MailLine = ({ children }: { children?: ReactNode }) => (
  <div className="screen-mail">
    {children ?? <span className="screen-scrawl" />}
    <span className="screen-scrawl" data-long="" />
  </div>
)

/** A group of three characters, none of them told. */
const Three = () => (
  <svg className="screen-three" viewBox="0 0 32 10" aria-hidden="true" focusable="false" fill="currentColor">
    <circle cx="5" cy="5" r="4" />
    <circle cx="16" cy="5" r="4" />
    <circle cx="27" cy="5" r="4" />
  </svg>
)

/** The validation code as it is known to look: four groups of three. */
export const CodeGroups = () => (
  <div className="screen-part">
    <Here on>
      <p className="screen-groups">
        {['first two', 'last two'].map(two => (
          <span key={two}>
            <Three />
            <Three />
          </span>
        ))}
      </p>
    </Here>
  </div>
)
