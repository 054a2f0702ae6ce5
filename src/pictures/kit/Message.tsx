import type { ReactNode } from 'react'
import { Here } from './Here.tsx'

/** One line of the inbox: who it is from, and below it a scrawl for what it is about. */
export const MailLine = ({ children }: { children?: ReactNode }) => (
  <div className="screen-mail">
    {children ?? <span className="screen-scrawl" />}
    <span className="screen-scrawl" data-long="" />
  </div>
)

/** The validation code as it is known to look: four groups of three characters, none of them told. */
export const CodeGroups = ({ here = false }: { here?: boolean }) => (
  <Here on={here}>
    <p className="screen-groups">
      {['a', 'b', 'c', 'd'].map(group => (
        <span key={group} className="screen-dots" data-three="" />
      ))}
    </p>
  </Here>
)
