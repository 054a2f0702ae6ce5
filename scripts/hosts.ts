// Runs last in the build: what hosts read beside the pages, and every text packed small.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caddyPolicy } from './closed/caddy.ts'
import { headersFile } from './closed/headers-file.ts'
import { inlineOf, together } from './closed/inline.ts'
import { nginxPolicy, POLICY_FILES } from './closed/nginx.ts'
import { headerPolicy } from './closed/policy.ts'
import { BASE, DIST, distFiles } from './dist-files.ts'
import { packAll } from './pack.ts'

/** Cloudflare reads no longer line of a _headers file. */
const LONGEST = 2000

const read = (page: string) => readFileSync(join(DIST, page), 'utf8')
const write = (name: string, text: string) => writeFileSync(join(DIST, name), text)

const policy = headerPolicy(together(distFiles('**/*.html').map(page => inlineOf(read(page)))))
if (policy.length > LONGEST)
  throw new Error(
    `the policy has ${policy.length} characters: too many different scripts or styles in the pages`,
  )

const top = readdirSync(DIST, { withFileTypes: true })
  .filter(({ name }) => !/^[._]/.test(name) && !/\.(?:br|gz)$/.test(name))
  .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
  .sort()
write('_headers', headersFile(policy, BASE, top))
write(POLICY_FILES.nginx, nginxPolicy(policy))
write(POLICY_FILES.caddy, caddyPolicy(policy))

const { files, from, to } = await packAll(DIST, distFiles())
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
console.log(`${files} files packed: ${megabytes(from)} MB, ${megabytes(to)} MB in brotli`)
