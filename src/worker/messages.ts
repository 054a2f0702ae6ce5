/** What a page says to the worker. Those that are answered are answered on the port that came with them. */
export type ToWorker =
  /** A page shows this language, in this type (addresses of its files): both are kept from now on. */
  | { readonly type: 'in-use'; readonly language: string; readonly fonts: readonly string[] }
  /** "Keep on this device": every language. Answered with a Report. */
  | { readonly type: 'keep-all' }
  /** Answered with a Report. */
  | { readonly type: 'report' }
  /** Everything is to go. Answered with a Report. */
  | { readonly type: 'remove' }
  /** The person wants the version that is waiting. */
  | { readonly type: 'use-now' }

/** The worker asks a page which build it is of. Answered with the address of the page's own script. */
export type ToPage = { readonly type: 'which' }

/** What is kept on this device. Sizes are what it takes up there, in bytes. */
export type Report = {
  readonly shell: { readonly kept: boolean; readonly bytes: number }
  readonly languages: readonly {
    readonly code: string
    readonly kept: boolean
    readonly bytes: number
  }[]
}

const TYPES = ['in-use', 'keep-all', 'report', 'remove', 'use-now']

/** What came in a message, if it is one of ours. */
export function readToWorker(data: unknown): ToWorker | undefined {
  const type: unknown = Reflect.get(Object(data), 'type')
  if (type === 'in-use') {
    const { language, fonts } = Object(data)
    if (typeof language !== 'string' || !Array.isArray(fonts)) return undefined
    return { type, language, fonts: fonts.filter(font => typeof font === 'string') }
  }
  return TYPES.some(one => one === type) ? (data as ToWorker) : undefined
}

/** What a worker answered, if it is a report. A worker of another build may answer otherwise. */
export function readReport(data: unknown): Report | undefined {
  const { shell, languages } = Object(data)
  const isPart = (part: unknown) =>
    typeof Reflect.get(Object(part), 'kept') === 'boolean' &&
    Number.isFinite(Reflect.get(Object(part), 'bytes'))
  const isReport =
    isPart(shell) &&
    Array.isArray(languages) &&
    languages.every(one => isPart(one) && typeof Reflect.get(Object(one), 'code') === 'string')
  return isReport ? (data as Report) : undefined
}
