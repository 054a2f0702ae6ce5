import { Component, type ReactNode } from 'react'
import { addresses } from '../guide/addresses.ts'

const NewTab = ({ href }: { href: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {href} (åbner i en ny fane, opens in a new tab)
  </a>
)

/**
 * Never a blank page: when something breaks (words that cannot be fetched, a page that another program has
 * rewritten), this says so, says that nothing is lost, and offers to load the page again. Its words stand
 * here in both languages, because the files of words may be what is missing.
 */
export class Failed extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="page">
        <section lang="da">
          <h1>Siden kunne ikke vises</h1>
          <p>Det, du har gjort, er ikke væk. Prøv at hente siden igen.</p>
          <button type="button" className="btn main" onClick={() => window.location.reload()}>
            Hent siden igen
          </button>
        </section>
        <section lang="en">
          <h2>The page could not be shown</h2>
          <p>What you have done is not lost. Try to load the page again.</p>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            Load the page again
          </button>
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
