// The twenty screens as a wizard around a form of @rjsf. SCREENS is put in by the build (bench/peers.ts).
import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import './style.css'

const KEPT = 'peer-rjsf'

const schemaOf = ({ title, field }) => ({
  type: 'object',
  properties:
    field === undefined
      ? {}
      : { typed: { type: 'string', title, ...(field === 'password' ? { minLength: 10 } : { pattern: '^[0-9A-Z ]+$' }) } },
})

const markup = text => ({ __html: text })

function Wizard() {
  const [at, setAt] = useState(0)
  const screen = SCREENS[at]
  const go = to => {
    localStorage.setItem(KEPT, String(to))
    setAt(to)
  }
  return (
    <main>
      <p>
        {at + 1} / {SCREENS.length}
      </p>
      <progress value={at + 1} max={SCREENS.length} aria-label="Trin" />
      <h1>{screen.title}</h1>
      <ol>
        {screen.items.map(item => (
          <li key={item} dangerouslySetInnerHTML={markup(item)} />
        ))}
      </ol>
      {screen.notes.map(note => (
        <p key={note} dangerouslySetInnerHTML={markup(note)} />
      ))}
      <Form
        key={screen.id}
        schema={schemaOf(screen)}
        validator={validator}
        uiSchema={screen.field === 'password' ? { typed: { 'ui:widget': 'password' } } : {}}
        onSubmit={() => go(at + 1)}
      >
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            Tilbage
          </button>
        )}
        {at < SCREENS.length - 1 && (
          <button type="submit" data-next>
            Videre
          </button>
        )}
      </Form>
      {screen.more.map(({ title, text }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p dangerouslySetInnerHTML={markup(text)} />
        </details>
      ))}
    </main>
  )
}

createRoot(document.getElementById('root')).render(<Wizard />)
