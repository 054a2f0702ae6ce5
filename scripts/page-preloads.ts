// Which files a page will ask for as soon as its script runs: asked for at once, they come together with it.

/** What vite says it made of each source file. */
export type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[] }>
>

/** The parts of the words, and the drawings, that a page needs first, by the source they come from. */
function sourcesOf(lang: string, stage: string | undefined, drawn: boolean): readonly string[] {
  const file = (name: string, part: string) => `locales/${lang}/${name}.json?part=${part}`
  return [
    file('app', 'first'),
    file('guide', 'first'),
    stage === undefined ? file('app', 'more') : file('guide', stage),
    ...(drawn ? ['src/pictures/DrawnScreen.tsx', `locales/${lang}/pictures.json`] : []),
  ]
}

/**
 * @param stage of a step whose page it is: '1', '2' or '3'; undefined for any other page
 * @param drawn whether it shows a drawing
 * @returns tags for the head
 * @throws when the build made no such file
 */
export function preloads(
  manifest: Manifest,
  base: string,
  lang: string,
  stage?: string,
  drawn = false,
): readonly string[] {
  return sourcesOf(lang, stage, drawn).map(source => {
    const made = manifest[source]
    if (made === undefined) throw new Error(`the build made nothing of ${source}`)
    return `<link rel="modulepreload" crossorigin href="${base}/${made.file}" />`
  })
}
