// What stands inside a page and not in a file of its own: found in the page as it was built, not assumed.
import { createHash } from 'node:crypto'
import type { Inline } from './policy.ts'

/** A comment, in which anything may stand, or a whole script or style, in whose text anything may stand as well. */
const ELEMENT = /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi
const TYPE = /\btype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i

/** Types of a script that are only data to the browser: the policy does not look at them. */
const DATA = /^(?:application\/(?:ld\+)?json|text\/plain)$/i

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The hashes of what a page runs and looks like by itself: `<script>` without `src`, `<style>`.
 * @param html a whole page
 */
export function inlineOf(html: string): Inline {
  const found = [...html.matchAll(ELEMENT)].map(([, name = '', attributes = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes,
    text,
  }))
  const runs = ({ attributes }: { attributes: string }) => {
    const [, double, single, bare] = TYPE.exec(attributes) ?? []
    return !/\bsrc\s*=/i.test(attributes) && !DATA.test(double ?? single ?? bare ?? '')
  }
  return together([
    {
      scripts: found.filter(one => one.name === 'script' && runs(one)).map(({ text }) => hashOf(text)),
      styles: found.filter(({ name }) => name === 'style').map(({ text }) => hashOf(text)),
    },
  ])
}

/** Several pages' hashes as one, each once, in a fixed order: the same build gives the same header. */
export const together = (all: readonly Inline[]): Inline => ({
  scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
  styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
})

/** The tags of a page, without what stands between them and without scripts and styles. */
const tagsOf = (html: string): readonly string[] =>
  html
    .replace(ELEMENT, (_, name?: string, attributes?: string) => (name ? `<${name}${attributes}>` : ''))
    .match(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi) ?? []

/** What no hash allows, by what it is called: the policy would block it without a trace on the page. */
const FORBIDDEN: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a style attribute', /\sstyle\s*=/i],
  ['an event handler', /\son[a-z]+\s*=/i],
  ['a javascript: address', /=\s*["']?\s*javascript:/i],
  ['a <base>', /^<base\b/i],
  ['a frame or a plug-in', /^<(?:iframe|frame|object|embed|applet)\b/i],
  ['a form with an address', /^<form\b[^>]*\saction\s*=/i],
]

/** An attribute's value may hold any of the signs as text: only names of attributes and their first words count. */
const withoutValues = (tag: string) =>
  tag.replace(/=\s*"(?!\s*javascript:)[^"]*"/gi, '=""').replace(/=\s*'(?!\s*javascript:)[^']*'/gi, "=''")

/**
 * What a page has that the policy blocks.
 * @returns in words, with the tag: 'a style attribute: <p style="…">'
 */
export const blockedIn = (html: string): readonly string[] =>
  tagsOf(html).flatMap(tag =>
    FORBIDDEN.filter(([, sign]) => sign.test(withoutValues(tag))).map(([what]) => `${what}: ${tag}`),
  )

/**
 * The page with its policy, before everything the policy is to hold for. Done again on a page that has one, it is
 * replaced.
 * @throws when the page has no `<meta charset>`, behind which it goes
 */
export function withPolicy(html: string, policy: string): string {
  const bare = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
  const charset = /<meta\s+charset=["']?utf-8["']?\s*\/?>/i
  if (!charset.test(bare)) throw new Error('a page without <meta charset="utf-8">')
  return bare.replace(charset, tag => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
