/** Text not worth reading, or not known to us: so many grey lines. */
export const Lines = ({ count = 2 }: { count?: 1 | 2 | 3 | 4 }) => (
  <div className="screen-lines" aria-hidden="true">
    {['a', 'b', 'c', 'd'].slice(0, count).map(line => (
      <span key={line} />
    ))}
  </div>
)

/** Choices of a list or menu that do not matter here: so many lines with nothing on them. */
export const OtherChoices = ({ count }: { count: 1 | 2 | 3 }) => (
  <div className="screen-choices" aria-hidden="true">
    {['a', 'b', 'c'].slice(0, count).map(line => (
      <span key={line}>
        <span className="screen-scrawl" />
      </span>
    ))}
  </div>
)
