import { Component, type ReactNode } from 'react'
import { addresses } from '../guide/addresses.ts'
import { reloadDecided } from './missing.ts'

const BASE = import.meta.env.BASE_URL

const NewTab = ({ href }: { href: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {href} (åbner i en ny fane, opens in a new tab)
  </a>
)

/**
 * Never a blank page: when something breaks (words that cannot be fetched, a page that another program has
 * rewritten), this says so, says that nothing kept is lost, and offers to load the page again. Its words stand
 * here in both languages, because the files of words may be what is missing.
 */
export class Failed extends Component<{ children: ReactNode }, { failed: boolean; waits: boolean }> {
  override state = { failed: false, waits: false }
  static getDerivedStateFromError = () => ({ failed: true, waits: reloadDecided() !== undefined })

  /** A missing piece may be mended by loading the page anew: until that is decided nothing is said to be wrong. */
  override componentDidCatch() {
    // It may have been decided since the failure was seen: then nothing is to be waited for.
    const decided = reloadDecided() ?? Promise.resolve(false)
    void decided.then(reloads => {
      if (!reloads) this.setState({ waits: false })
    })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (this.state.waits)
      return (
        <main className="page">
          <p className="state" role="status">
            <span lang="da">Et øjeblik …</span> <span lang="en">One moment …</span>
          </p>
        </main>
      )
    return (
      <main className="page">
        <section lang="da">
          <h1>Siden kunne ikke vises</h1>
          <p>Det, dette apparat har gemt, er ikke væk. Prøv at hente siden igen.</p>
          <p>Er du uden netværk? Så kan kun det vises, som er gemt på dette apparat.</p>
          <div className="actions">
            <button type="button" className="btn main" onClick={() => window.location.reload()}>
              Hent siden igen
            </button>
            <a className="btn" href={`${BASE}da/`}>
              Gå til begyndelsen på dansk
            </a>
          </div>
        </section>
        <section lang="en">
          <h2>The page could not be shown</h2>
          <p>What this device has kept is not lost. Try to load the page again.</p>
          <p>Are you without a network? Then only what is kept on this device can be shown.</p>
          <div className="actions">
            <button type="button" className="btn" onClick={() => window.location.reload()}>
              Load the page again
            </button>
            <a className="btn" href={`${BASE}en/`}>
              Go to the beginning in English
            </a>
          </div>
        </section>
        <p translate="no">
          EU Login: <NewTab href={addresses['eu-login']} />
          <br />
          RCAM: <NewTab href={addresses.rcam} />
        </p>
      </main>
    )
  }
}
