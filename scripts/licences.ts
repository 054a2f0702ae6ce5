// A plugin of the build: which packages of others are in what is published, and under which licences. From the graph of
// modules as they were bundled, not from package.json: what is installed and not shipped does not stand there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A package that is shipped. The texts of its licence go along with it: nearly every licence asks for that. */
export interface Shipped {
  readonly name: string
  readonly version: string
  /** As SPDX writes it: 'MIT'. */
  readonly licence: string
  readonly text: string
}

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/**
 * The folder of the package a module belongs to.
 * @param module path of a file, with or without a query; '\0…' for the bundler's own
 */
export const packageFolder = (module: string): string | undefined =>
  FOLDER.exec(module.split('?')[0] ?? '')?.[1]

const LICENCE_FILE = /^(?:licen[cs]e|copying|ofl)(?:[-.].*)?$/i

/** Said in place of a text that a package does not bring along. */
export const NO_TEXT = 'The package names its licence and brings no text of it along.'

/** @throws when a package says no licence: then somebody has to look before it is published */
export function shippedFrom(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find(one => LICENCE_FILE.test(one))
  if (typeof license !== 'string') throw new Error(`${name} ${version} has no licence`)
  const text = file === undefined ? NO_TEXT : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, licence: license, text }
}

const byName = (one: Shipped, other: Shipped) => (one.name < other.name ? -1 : 1)

/** The licences as one text, for whoever wants to read them in full. */
export const asText = (all: readonly Shipped[]): string =>
  all
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`)

/** Writes licences.json (names, for the page about the guide) and licences.txt (in full) beside the pages. */
export function licences(): Plugin {
  return {
    name: 'guide:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(one =>
        one.type === 'chunk' ? one.moduleIds : one.originalFileNames.map(name => join(process.cwd(), name)),
      )
      // A file that stands in no package (a package of workspaces) would have no package.json beside it.
      const folders = new Set(modules.flatMap(module => packageFolder(module) ?? []))
      const all = [...folders]
        .filter(folder => existsSync(join(folder, 'package.json')))
        .map(shippedFrom)
        .sort(byName)
      const names = all.map(({ name, version, licence }) => ({ name, version, licence }))
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: `${JSON.stringify(names, null, 1)}\n`,
      })
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: asText(all) })
    },
  }
}
