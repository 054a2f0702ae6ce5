/** Something wrong with a guide that types cannot see. */
export type Mistake = { readonly kind: MistakeKind; readonly where: string; readonly what: string }

export type MistakeKind =
  | 'unknown-target'
  | 'no-way-out'
  | 'never-reached'
  | 'circle'
  | 'again-not-back'
  | 'question-without-rule'
  | 'question-not-asked-once'
  | 'stage-3-unguarded'
  | 'control-without-device'
  | 'two-devices'
  | 'secret-unsaid'
  | 'secret-without-device'
  | 'unknown-reference'
  | 'number-twice'
  | 'no-words'
  | 'no-picture'
  | 'no-different'
  | 'link-without-sentence'

/** One mistake: of which kind, at which step, question or trouble, and what it is. */
export const mistake = (kind: MistakeKind, where: string, what: string): Mistake => ({ kind, where, what })
