// deploy/nginx.conf: a whole server for nginx, and the part of it that changes with every build.
import { TYPES } from '../static-files.mjs'
import { HASHED_FOLDER, HASHED_NAME, HEADERS, KEPT, POLICY_HEADER } from './policy.ts'

/** Where a server finds the guide, and under what it serves it. */
export interface Place {
  /** What the server answers to: a name, or for nginx a port as well. */
  readonly name: string
  /** Where dist was copied to; under a path of its own, the folder above that path. Without a slash at its end. */
  readonly root: string
  /** The path on the host, with a slash at both ends. */
  readonly base: string
}

/** What the committed files are written for; whoever uses them puts in their own. */
export const EXAMPLE: Place = { name: 'guide.example.org', root: '/srv/guide', base: '/' }

/** What an address in a regular expression must not mean. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names of files that are for hosts. */
export const POLICY_FILES = { nginx: '_policy.nginx', caddy: '_policy.caddy' } as const

/** The built part: the policy with the hashes of this build's pages. Lies in dist, so that it goes where they go. */
export const nginxPolicy = (policy: string): string => `add_header ${POLICY_HEADER} "${policy}" always;\n`

const header = ([name, value]: readonly [string, string]) => `    add_header ${name} "${value}" always;`

const types = () =>
  Object.entries(TYPES).map(([ending, type]) => `        ${`"${type}"`.padEnd(44)} ${ending};`)

export interface NginxPlace extends Place {
  /** `443 ssl`, `127.0.0.1:8080` … */
  readonly listen: string
  /** Whether this nginx has the module that sends the .br files (libnginx-mod-http-brotli-static). */
  readonly brotli: boolean
}

/** The server's part about certificates, of which this project knows nothing. */
const CERTIFICATE = `
    # Certificates, for instance by certbot:
    # ssl_certificate     /etc/letsencrypt/live/guide.example.org/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/guide.example.org/privkey.pem;
`

/**
 * A file for /etc/nginx/sites-enabled.
 * @returns the same text for the same place: nothing in it comes from a build
 */
export function nginxConf({ name, root, base, listen, brotli }: NginxPlace): string {
  const hashed = `^${literally(base)}${HASHED_FOLDER}/.+${HASHED_NAME}`
  return `# nginx for the guide. Written by \`npm run deploy-files\` from scripts/closed; a test says when it is stale.
# Copy the contents of dist/ to ${root}${base} and read docs/deploy.md.

map $uri $guide_kept {
    default "${KEPT.asked}";
    "~${hashed}" "${KEPT.forever}";
}

server {
    listen ${listen};
    server_name ${name};
${listen.includes('ssl') ? CERTIFICATE : ''}
    root ${root};
    server_tokens off;

    # The policy with the hashes of the pages as they were built: it comes with them. After each copy: nginx -s reload
    include ${root}${base}${POLICY_FILES.nginx};
${Object.entries(HEADERS).map(header).join('\n')}
    add_header Cache-Control $guide_kept always;
    add_header Vary Accept-Encoding always;

    types {
${types().join('\n')}
    }
    default_type application/octet-stream;

    # The files packed at build, .br and .gz, are sent where the browser takes them.
    gzip off;
    gzip_static on;
${brotli ? '    # Debian: apt install libnginx-mod-http-brotli-static. Without it, take this line out.\n    brotli_static on;\n' : ''}
    error_page 404 ${base}404.html;
    location ~ ^${literally(base)}[._] {
        return 404;
    }
${base === '/' ? '' : `    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }\n`}    location ${base} {
        try_files $uri $uri/index.html =404;
    }
}
`
}
