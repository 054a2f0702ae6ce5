// Which files a page will ask for as soon as its script runs: asked for at once, they come together with it.
import { guide } from '../src/guide/guide.ts'
import { wordPart } from '../src/guide/word-part.ts'

/** What vite says it made of each source file. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string
      /** For a piece that vite.config.ts groups: the name of its group. */
      readonly name?: string
      readonly imports?: readonly string[]
      readonly css?: readonly string[]
    }
  >
>

/** The parts of the words, and the drawings, that a page needs first, by the source they come from. */
function sourcesOf(lang: string, path: string, drawn: boolean): readonly string[] {
  const step = guide.steps[path]
  const file = (name: string, part: string) => `locales/${lang}/${name}.json?part=${part}`
  return [
    file('app', 'first'),
    file('guide', 'first'),
    ...(step
      ? [file('guide', wordPart(step))]
      : [file('app', path === '' ? 'start' : 'more'), 'src/app/screens.tsx']),
    // On steps for the telephone: screens/step-pieces.ts.
    ...(step?.device === 1 ? ['src/screens/CompanionCode.tsx'] : []),
    ...(drawn ? ['src/pictures/DrawnScreen.tsx', `locales/${lang}/pictures.json`] : []),
  ]
}

/** React and what shows the pages: the app asks for them by itself only when it runs. */
function shownWith(manifest: Manifest): readonly string[] {
  const [source, made] = Object.entries(manifest).find(([, { name }]) => name === 'show') ?? []
  if (source === undefined) throw new Error('the build made nothing that shows the pages')
  return [...(made?.imports ?? []), source].filter(one => one !== 'index.html')
}

/**
 * @param path below the language
 * @param drawn whether it shows a drawing
 * @returns tags for the head
 * @throws when the build made no such file
 */
export function preloads(
  manifest: Manifest,
  base: string,
  lang: string,
  path: string,
  drawn: boolean,
): readonly string[] {
  return [...shownWith(manifest), ...sourcesOf(lang, path, drawn)].map(source => {
    const made = manifest[source]
    if (made === undefined) throw new Error(`the build made nothing of ${source}`)
    // Run by itself as soon as it is there, React is read in a stretch of its own. Nothing else may be: it would begin the
    // app while half of the page has come.
    return made.name === 'react'
      ? `<script type="module" async crossorigin src="${base}/${made.file}"></script>`
      : `<link rel="modulepreload" crossorigin href="${base}/${made.file}" />`
  })
}
