// Finds an nginx for the tests that need a real server, or gets Debian's. Never part of `npm start`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Debian's module that sends the .br files. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static']

/** @returns {string | undefined} the path of its program, if it is installed and starts */
export function installedNginx() {
  const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']
  const named = process.env['NGINX_PROGRAM']
  return (named ? [named] : places).find(path => existsSync(path) && spawnSync(path, ['-v']).status === 0)
}

/** @returns {string | undefined} the path of nginx, freshly installed where this machine is Debian's and ours */
export function findNginx() {
  const here = installedNginx()
  const isWhole = here !== undefined && existsSync(BROTLI_MODULE)
  if (isWhole || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return here
  console.log(`No nginx${here ? ' that sends .br files' : ''} found; trying to get one (half a minute) …`)
  // In runlevel 1 a package does not start its service: port 80 stays free.
  const options = { quiet: true, timeout: 120_000, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } }
  run('apt-get', ['update'], options)
  run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options)
  return installedNginx()
}
