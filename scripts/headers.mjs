// Reads dist/_headers as the hosts do that know such a file, so that what is tested here is what they send.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @typedef {Record<string, string>} Headers by lower-case name
 * @typedef {{ address: string, headers: Headers }} Rule
 */

/**
 * @param {string} text of the file: an address at the beginning of a line, its headers behind spaces
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ address: line.trim(), headers: {} })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (rule) rule.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim()
  }
  return rules
}

/** @param {string} address with * for any rest @param {string} path */
const matches = (address, path) =>
  address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address

/**
 * What the rules say of a path. Two that say the same header are joined with a comma, as the hosts do it.
 * @param {readonly Rule[]} rules @param {string} path from the host's root, without query
 * @returns {Headers}
 */
export function headersFor(rules, path) {
  /** @type {Headers} */
  const all = {}
  for (const { address, headers } of rules) {
    if (!matches(address, path)) continue
    for (const [name, value] of Object.entries(headers))
      all[name] = all[name] ? `${all[name]}, ${value}` : value
  }
  return all
}

/**
 * The file of a folder, read again when it has changed: a guide may be built anew while it is served.
 * @param {string} root
 * @returns {(path: string) => Promise<Headers>} nothing for a folder without such a file
 */
export function createHeaders(root) {
  const file = join(root, '_headers')
  let rules = parseHeaders('')
  let seen = 0
  return async path => {
    const changed = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    if (changed !== seen) rules = changed === 0 ? [] : parseHeaders(await readFile(file, 'utf8'))
    seen = changed
    return headersFor(rules, path)
  }
}
