const SCHEME = 'https:'

/** Longer host names do not exist; more is not shown. */
const LONGEST_SHOWN = 120

/**
 * @param rest an address from the host on
 * @returns it as a browser reads it behind https://, or nothing when it cannot
 */
export function parseWebAddress(rest: string): URL | undefined {
  try {
    return new URL(`${SCHEME}//${rest}`)
  } catch {
    return undefined
  }
}

/**
 * The hosts an address can be read as leading to. Programs do not agree on backslashes, user names and foreign letters,
 * and that is what tricks are made of: so each reading counts.
 * @param text one address, or one word that may be one
 * @returns hosts in small letters, not yet safe to show; none for a word that is no address
 */
export function hostsOf(text: string): string[] {
  const { isUrl, rest } = withoutScheme(text)
  const host = hostIn(/^[^/?#\\]*/, rest)
  if (!isUrl && !/[.\u3002\uff0e\uff61]/.test(host)) return []
  const hosts = [parseWebAddress(rest)?.hostname || host]
  // Browsers take a backslash for a slash; where a host can follow it, others may go on reading.
  if (/^[^/?#\\]*\\[^/?#]*[.@]/.test(rest)) hosts.push(hostIn(/^[^/?#]*/, rest))
  return hosts.filter(Boolean)
}

/** `host:443` and `user.name:word@host` begin with no scheme: a scheme has no full stop. */
function withoutScheme(text: string): { readonly isUrl: boolean; readonly rest: string } {
  const scheme = /^(?:[a-z][a-z0-9+-]*:[/\\]*)+/i.exec(text)?.[0] ?? ''
  return { isUrl: /[/\\]/.test(scheme), rest: text.slice(scheme.length).replace(/^[/\\]+/, '') }
}

/** Without user name and port, and without brackets around. */
function hostIn(pattern: RegExp, rest: string): string {
  const authority = pattern.exec(rest)?.[0] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return host
    .replace(/(?::[^:.\]]*)+$/, '')
    .replace(/^\[([^:]*)\]$/, '$1')
    .toLowerCase()
}

/**
 * @param host as read, with whatever is in it
 * @returns printable ASCII only: other letters as \u{…}, so that a look-alike looks like nothing else; cut when long
 */
export function shownHost(host: string): string {
  const safe = [...host.slice(0, LONGEST_SHOWN)]
    .map(char => (/^[!-~]$/.test(char) ? char : escaped(char)))
    .join('')
  return host.length > LONGEST_SHOWN ? `${safe}...` : safe
}

function escaped(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`
}
