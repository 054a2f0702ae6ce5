// deploy/Caddyfile: a whole site for Caddy, and the part of it that changes with every build.
import { literally, type Place, POLICY_FILES } from './nginx.ts'
import { HASHED_FOLDER, HASHED_NAME, HEADERS, KEPT, POLICY_HEADER } from './policy.ts'

/** The built part: the policy with the hashes of this build's pages. */
export const caddyPolicy = (policy: string): string => `header ${POLICY_HEADER} "${policy}"\n`

/** A Caddyfile; Caddy sees to the certificate by itself. */
export function caddyfile({ name, root, base }: Place): string {
  const below = literally(base)
  return `# Caddy for the guide. Written by \`npm run deploy-files\` from scripts/closed; a test says when it is stale.
# Copy the contents of dist/ to ${root}${base} and read docs/deploy.md.

${name} {
	root * ${root}

	# The policy with the hashes of the pages as they were built: it comes with them. After each copy: caddy reload
	import ${root}${base}${POLICY_FILES.caddy}
	header {
${Object.entries(HEADERS)
  .map(([header, value]) => `\t\t${header} "${value}"`)
  .join('\n')}
	}
	# By itself: it would hold the others back until the answer, and an answer of 404 would go without them.
	header -Server
	@hashed path_regexp ^${below}${HASHED_FOLDER}/.+${HASHED_NAME}
	header @hashed Cache-Control "${KEPT.forever}"
	@asked not path_regexp ^${below}${HASHED_FOLDER}/.+${HASHED_NAME}
	header @asked Cache-Control "${KEPT.asked}"

	@hidden path_regexp ^${below}[._]
	error @hidden 404
${base === '/' ? '' : `	redir ${base.slice(0, -1)} ${base} 301\n`}
	try_files {path} {path}/index.html
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
		header -Server
		header Cache-Control "${KEPT.asked}"
		file_server {
			precompressed br gzip
		}
	}
}
`
}
