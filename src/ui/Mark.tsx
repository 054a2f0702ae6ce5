/**
 * The guide's own mark: two dots of a way that are behind one, and the ring where one stands. Beside the guide's
 * name, so it says nothing to those who listen.
 */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle className="done" cx="7" cy="32" r="5" />
      <circle className="done" cx="18" cy="22" r="5" />
      <circle className="ring" cx="30" cy="10" r="6.5" />
    </svg>
  )
}
