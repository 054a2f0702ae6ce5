// Runs when the pages are written: gives each its policy. Before the worker's list of files, which knows their content.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockedIn, inlineOf, withPolicy } from './closed/inline.ts'
import { metaPolicy } from './closed/policy.ts'
import { DIST, distFiles } from './dist-files.ts'

const pages = distFiles('**/*.html')
for (const page of pages) {
  const file = join(DIST, page)
  const html = readFileSync(file, 'utf8')
  const blocked = blockedIn(html)
  if (blocked.length > 0) throw new Error(`${page}: the policy would block ${blocked.join(', ')}`)
  writeFileSync(file, withPolicy(html, metaPolicy(inlineOf(html))))
}
console.log(`${pages.length} pages closed`)
