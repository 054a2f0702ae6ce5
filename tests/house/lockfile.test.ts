// @vitest-environment node
// What is installed is exactly what was tested: exact versions, a checksum for each package, and no address of the
// machine's registry in the lock file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'))

type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const project: Record<string, Record<string, string> | undefined> = read('package.json')
const npmrc = readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')
  .trim()
  .split('\n')
const lock: { readonly packages: Record<string, Entry> } = read('package-lock.json')
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '')

/** Which entries a rule does not hold for, by folder. */
const without = (holds: (entry: Entry) => boolean) =>
  packages.filter(([, entry]) => !holds(entry)).map(([folder]) => folder)

test('the lock file has packages', () => {
  expect(packages.length).toBeGreaterThan(100)
})

test('each has a strong checksum', () => {
  expect(without(({ integrity }) => /^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([])
})

test('none says where it was downloaded from, none lies beside the project', () => {
  expect(without(({ resolved, link }) => resolved === undefined && link === undefined)).toEqual([])
})

/** Packages that may run something of their own when they are installed, and why. */
const MAY_RUN: Readonly<Record<string, string>> = {}

test('none runs anything when it is installed, but those that are named; npm is told to let none', () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder)
  expect(running).toEqual(Object.keys(MAY_RUN))
  expect(npmrc).toContain('ignore-scripts=true')
})

test('what is installed is exact, and the registry is that of whoever installs', () => {
  expect(npmrc).toEqual(expect.arrayContaining(['save-exact=true', 'omit-lockfile-registry-resolved=true']))
  // A host or a key in the project's own settings would go to everybody who clones it.
  expect(npmrc.filter(line => /registry *=|\/\/|_auth|token/i.test(line))).toEqual([])
  const said = JSON.stringify(lock, (key, value) => (key === 'funding' ? undefined : value))
  expect(said.match(/.{0,40}:\/\/.{0,40}/g), 'an address, of whatever host').toBeNull()
})

test.each(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])(
  '%s are exact versions',
  kind => {
    const versions = Object.entries(project[kind] ?? {})
    expect(versions).not.toEqual([])
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  },
)

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])(
  'the lock file has the same %s',
  kind => {
    const wanted = project[kind] ?? {}
    const locked = Object.keys(wanted).map(name => [name, lock.packages[`node_modules/${name}`]?.version])
    expect(Object.fromEntries(locked)).toEqual(wanted)
  },
)
