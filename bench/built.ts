// What stands around the sentences of a step and beside them, taken as plain words from the page we built: a page to be
// compared with must say and show the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words and pieces of one built page; all of it markup without classes. */
export type Built = {
  /** Name of the guide, then its tools. */
  readonly tools: readonly string[]
  readonly stages: readonly string[]
  /** Number and place of the step, then its device. */
  readonly where: readonly string[]
  /** The drawn screen: its words, its empty fields as '<i></i>', its signs as they are. Empty where there is none. */
  readonly drawn: readonly string[]
  /** The question under the step, and the ways on that are not "next". */
  readonly ask: string
  readonly ways: readonly string[]
  readonly foot: readonly string[]
}

const bare = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const allIn = (html: string, of: RegExp): readonly string[] =>
  [...html.matchAll(of)].map(([, inside = '']) => bare(inside)).filter(text => text !== '')

const partOf = (html: string, from: string, to: string) => {
  const at = html.indexOf(from)
  return at < 0 ? '' : html.slice(at, html.indexOf(to, at))
}

/** Means, field, sign or word of the other page, in their order. */
const PIECE =
  /<p class="screen-means">([\s\S]*?)<\/p>|(<div class="screen-control screen-field")|(<svg[\s\S]*?<\/svg>)|<[a-z]+ [^>]*data-label="[^"]*"[^>]*>([\s\S]*?)<\//g

const drawnIn = (figure: string): readonly string[] =>
  [...figure.matchAll(PIECE)].map(([, means, field, sign, label]) =>
    means !== undefined
      ? `<p>${bare(means)}</p>`
      : field !== undefined
        ? '<i></i>'
        : (sign?.replace(/ class="[^"]*"/, '') ?? `<b class="l" lang="en">${bare(label ?? '')}</b>`),
  )

/**
 * @param dist where the guide was built
 * @param id of a step
 * @throws when it was not
 */
export function builtPage(dist: string, lang: string, id: string): Built {
  const html = readFileSync(join(dist, lang, id, 'index.html'), 'utf8')
  const ask = partOf(html, '<div class="ask">', '<section class="beside"')
  return {
    tools: allIn(
      partOf(html, '<header', '</header>'),
      /<(?:a|summary) class="(?:name|tool)"[^>]*>([\s\S]*?)<\/(?:a|summary)>/g,
    ),
    stages: allIn(html, /<span class="path-name">([\s\S]*?)<\/span>/g),
    where: allIn(html, /<p class="(?:where|lane)"[^>]*>([\s\S]*?)<\/p>/g),
    drawn: drawnIn(partOf(html, '<figure', '</figure>')),
    ask: bare(partOf(ask, '<h2', '</h2>')),
    ways: allIn(ask.split('</div>')[0] ?? '', /<a (?![^>]*data-next)[^>]*>([\s\S]*?)<\/a>/g),
    foot: allIn(partOf(html, '<footer', '</footer>'), /<(?:a [^>]*|p)>([\s\S]*?)<\/(?:a|p)>/g),
  }
}
