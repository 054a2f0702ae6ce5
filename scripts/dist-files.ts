// What the build has written so far: for the steps that come after it.
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

/** Where the guide will live on its host, with a slash at both ends. */
export const BASE = process.env['BASE_PATH'] ?? '/'

/**
 * @param pattern a glob below dist, e.g. a star for all at the top
 * @returns paths below dist with slashes, in a fixed order; files alone
 */
export const distFiles = (pattern = '**/*'): readonly string[] =>
  globSync(pattern, { cwd: DIST, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(DIST.length))
    .sort()
