// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differences } from '../../scripts/install.mjs'

const machine = { platform: 'linux', arch: 'x64' }
const react = { version: '19.3.1', integrity: 'sha512-a' }
const ownNode = { version: '26.10.0', integrity: 'sha512-b', optional: true, os: 'linux', cpu: 'x64' }
const locked = { '': { version: '0.1.0' }, 'node_modules/react': react, 'node_modules/own-node': ownNode }
const installed = { 'node_modules/react': react, 'node_modules/own-node': ownNode }

test('nothing to do when all is there', () => {
  expect(differences(locked, installed, machine)).toEqual([])
})

test.each([
  ['a package is missing', { 'node_modules/own-node': ownNode }, 'node_modules/react'],
  ["this machine's optional package is missing", { 'node_modules/react': react }, 'node_modules/own-node'],
  [
    'another version',
    { ...installed, 'node_modules/react': { ...react, version: '18.0.0' } },
    'node_modules/react',
  ],
  [
    'other content',
    { ...installed, 'node_modules/react': { ...react, integrity: 'sha512-c' } },
    'node_modules/react',
  ],
  ['one too many', { ...installed, 'node_modules/left-over': react }, 'node_modules/left-over'],
])('installs when %s', (_, found, folder) => {
  expect(differences(locked, found, machine)).toEqual([folder])
})

test.each([
  ['of another system', { os: ['darwin'], cpu: ['x64'] }],
  ['of another processor', { os: ['linux'], cpu: ['arm64'] }],
  ['that depends on the C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['that says nothing about the machine', {}],
])('does not wait for an optional package %s', (_, more) => {
  const odd = { version: '1.0.0', integrity: 'sha512-d', optional: true, ...more }
  expect(differences({ ...locked, 'node_modules/odd': odd }, installed, machine)).toEqual([])
})

test('what npm installed here is what the lock file says', () => {
  const packages = (file: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).packages
  const { platform, arch } = process
  const different = differences(packages('package-lock.json'), packages('node_modules/.package-lock.json'), {
    platform,
    arch,
  })
  expect(different).toEqual([])
})
