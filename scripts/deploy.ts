// npm run deploy-files: writes deploy/nginx.conf and deploy/Caddyfile, the examples in the repository. With arguments
// it prints one for a place of its own: npm run deploy-files -- nginx --name a.example.org --root /srv/a --base /b/
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { caddyfile } from './closed/caddy.ts'
import { EXAMPLE, nginxConf } from './closed/nginx.ts'

/** Each file by its name in deploy/, for a place. */
export const DEPLOY_FILES = {
  'nginx.conf': (place = EXAMPLE) => nginxConf({ ...place, listen: '443 ssl', brotli: true }),
  Caddyfile: (place = EXAMPLE) => caddyfile(place),
} as const

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, root: { type: 'string' }, base: { type: 'string' } },
  })
  const { name = EXAMPLE.name, root = EXAMPLE.root, base = EXAMPLE.base } = values
  const [kind] = positionals
  if (kind === 'nginx') console.log(DEPLOY_FILES['nginx.conf']({ name, root, base }))
  else if (kind === 'caddy') console.log(DEPLOY_FILES.Caddyfile({ name, root, base }))
  else
    for (const [file, text] of Object.entries(DEPLOY_FILES))
      writeFileSync(new URL(`../deploy/${file}`, import.meta.url), text())
}
