/**
 * Names of what the worker keeps. They carry the folder the guide lives in, because another guide may live beside
 * it on the same host, and the build, because two builds lie side by side while a page of the old one is open.
 */
export type Names = {
  /** What all names of ours begin with. */
  readonly ours: string
  /** What every language needs, of one build. */
  readonly shell: string
  readonly language: (code: string) => string
  readonly fonts: string
  readonly site: string
  /** Is there when the person had everything removed: then nothing is kept again until they ask for it. */
  readonly off: string
  /** The build a name belongs to; undefined for names without one, and for names of others. */
  readonly buildOf: (name: string) => string | undefined
  /** The language a name of any build belongs to. */
  readonly languageOf: (name: string) => string | undefined
}

const oursIn = (folder: string): string => `eulw ${folder} `

/** The name of the mark, known without a worker. @param folder path of the guide, with a slash at both ends */
export const offName = (folder: string): string => `${oursIn(folder)}off`

/**
 * @param folder path of the guide on its host, with a slash at both ends
 * @param build id of this build
 */
export function namesFor(folder: string, build: string): Names {
  const ours = oursIn(folder)
  const parts = (name: string) => (name.startsWith(ours) ? name.slice(ours.length).split(' ') : [])
  return {
    ours,
    shell: `${ours}build ${build}`,
    language: code => `${ours}build ${build} ${code}`,
    fonts: `${ours}fonts`,
    site: `${ours}site`,
    off: offName(folder),
    buildOf: name => (parts(name)[0] === 'build' ? parts(name)[1] : undefined),
    languageOf: name => (parts(name)[0] === 'build' ? parts(name)[2] : undefined),
  }
}
