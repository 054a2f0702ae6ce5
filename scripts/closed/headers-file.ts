// dist/_headers: what Netlify, Cloudflare Pages and others of their kind read beside the files they serve.
import { HASHED_FOLDER, HEADERS, KEPT, POLICY_HEADER } from './policy.ts'

/** An address, with * for any rest, and the headers of its answers. */
type Rule = readonly [address: string, headers: Readonly<Record<string, string>>]

/**
 * Each header stands in one rule only for any one address: these hosts join what two rules say with a comma, and
 * "no-cache, max-age=31536000" is neither.
 * @param policy the whole Content-Security-Policy
 * @param base where the guide lives on its host, with a slash at both ends
 * @param top names of what lies in dist, folders with a slash at their end
 */
export function headersFile(policy: string, base: string, top: readonly string[]): string {
  const asked = top.filter(name => name !== `${HASHED_FOLDER}/`)
  const rules: readonly Rule[] = [
    [`${base}*`, { [POLICY_HEADER]: policy, ...HEADERS }],
    [`${base}${HASHED_FOLDER}/*`, { 'Cache-Control': KEPT.forever }],
    ...[base, ...asked.map(name => base + name.replace(/\/$/, '/*'))].map(
      address => [address, { 'Cache-Control': KEPT.asked }] as const,
    ),
  ]
  const lines = ([address, headers]: Rule) => [
    address,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]
  return `${rules.flatMap(lines).join('\n')}\n`
}
