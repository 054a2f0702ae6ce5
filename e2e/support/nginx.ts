// A real nginx on this computer, with the file of deploy/ and what was built.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nginxConf } from '../../scripts/closed/nginx.ts'
import { BASE, DIST } from '../../scripts/dist-files.ts'
import { BROTLI_MODULE, installedNginx } from '../../scripts/nginx.mjs'
import { test as ours } from './test.ts'

export interface Nginx {
  /** Where the guide is, with the path it lives under: http://127.0.0.1:40123/ */
  readonly home: string
  /** What it complained about since it started. */
  readonly complaints: () => string
}

/** A port that is free just now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** What Debian's own nginx.conf does around a site, with everything it writes in a folder of ours. */
function around(site: string, folder: string, brotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    what => `${what}_temp_path ${folder}/tmp;`,
  )
  return `${brotli ? `load_module ${BROTLI_MODULE};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log warn; worker_processes 2;
events { worker_connections 1024; }
http { access_log off; ${temporary.join(' ')}
${site}
}
`
}

/** Starts it and waits until it answers. Also gives the way to stop it. */
async function start(program: string): Promise<{ nginx: Nginx; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const dist = DIST.replace(/\/$/, '')
  // Under a path of its own the guide lies in a folder of that name.
  const root = BASE === '/' ? dist : join(folder, 'root')
  if (BASE !== '/') {
    mkdirSync(dirname(root + BASE.slice(0, -1)), { recursive: true })
    symlinkSync(dist, root + BASE.slice(0, -1))
  }
  const port = await freePort()
  const brotli = existsSync(BROTLI_MODULE)
  const site = nginxConf({ name: '_', root, base: BASE, listen: `127.0.0.1:${port}`, brotli })
  writeFileSync(join(folder, 'nginx.conf'), around(site, folder, brotli))
  const server = spawn(program, [
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
    '-e',
    join(folder, 'error.log'),
  ])
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  const complaints = () =>
    existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : ''
  const home = `http://127.0.0.1:${port}${BASE}`
  while (!(await fetch(home).catch(() => undefined)))
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${complaints()}`)
  const stop = async () => {
    server.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true })
  }
  return { nginx: { home, complaints }, stop }
}

/** Put at the head of a file of tests: where there is no nginx they are skipped, and the report says why. */
export const NO_NGINX = [installedNginx() === undefined, 'there is no nginx on this computer'] as const

/** `test` whose pages come from the real server. */
export const test = ours.extend<object, { nginx: Nginx }>({
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads what a fixture needs from this place
    async ({}, use) => {
      const { nginx, stop } = await start(installedNginx() ?? '')
      await use(nginx)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.home),
})
