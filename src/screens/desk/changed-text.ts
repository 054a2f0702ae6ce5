/** The lines of the text, in the order in which they stand there; all but the last are known without the helper. */
export type ChangedLines = {
  readonly title: string
  readonly step: string
  readonly edition: string
  readonly day: string
}

/** Longer than anybody writes at a desk. */
const LONGEST = 2000

/**
 * What somebody gets who looks after the guide: which step, which edition, which day, and what was seen.
 * @param seen as it was typed; kept nowhere
 */
export const changedText = ({ title, step, edition, day }: ChangedLines, seen: string): string =>
  [title, step, edition, day, '', seen.slice(0, LONGEST).trim()].join('\n').trim()
