// A plugin of the build: which packages of others are in what is published, and under which licences. From the graph of
// modules as they were bundled, not from package.json: what is installed and not shipped does not stand there.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

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

/** The service worker is built by itself, later (scripts/worker.ts); what it carries is shipped as well. */
const WORKER = 'src/worker/sw.ts'

/** @returns the modules of the worker, by bundling it without writing it anywhere */
async function modulesOfWorker(root: string): Promise<readonly string[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join(root, WORKER) } },
  })
  return [built].flat().flatMap(one => ('output' in one ? one.output.flatMap(modulesOf) : []))
}

/** The modules of a piece of the bundle; a font or a picture comes from a file as well. */
const modulesOf = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly string[] =>
  one.type === 'chunk' ? one.moduleIds : one.originalFileNames

/** Writes licences.json (names, for the page about the guide) and licences.txt (in full) beside the pages. */
export function licences(): Plugin {
  let root = ''
  return {
    name: 'guide:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle(_, bundle) {
      const modules = [...Object.values(bundle).flatMap(modulesOf), ...(await modulesOfWorker(root))]
      const folders = new Set(modules.flatMap(module => packageFolder(resolve(root, module)) ?? []))
      const all = [...folders].map(shippedFrom).sort(byName)
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
