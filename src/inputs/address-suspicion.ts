import { hostsOf, shownHost } from './address-hosts.ts'

type Suspicion = { readonly verdict: 'fake' | 'unsure'; readonly host?: string }

/** Addresses that run or open something on the device, or hide where they lead. None of them is a web page's. */
const NO_PAGE = /^(?:javascript|vbscript|data|blob|file|filesystem|about|chrome|content|intent):\S/i

/** Mail scanners put their own address around every link. It says nothing about the link inside. */
const SCANNERS = [
  'safelinks.protection.outlook.com',
  'urldefense.com',
  'urldefense.proofpoint.com',
  'linkprotect.cudasvc.com',
  'mimecast.com',
  'mimecastprotect.com',
  'secure-web.cisco.com',
  'clicktime.symantec.com',
  'fireeye.com',
  'hornetsecurity.com',
  'sophos.com',
  'barracudanetworks.com',
]

/**
 * For what is not certainly genuine: whether it is another address than EU Login's, or only cannot be confirmed.
 * @param pasted without the marks around it (address-ends.ts)
 */
export function suspicionOf(pasted: string): Suspicion {
  const text = pasted.replace(/^[\p{Cc}\p{Cf}]+/u, '')
  // Browsers take out line breaks and tabs: what goes on after one may be the rest of the scheme or of the host.
  if (NO_PAGE.test(text) || /^(?:javascript|vbscript|data):/i.test(text.replace(/[\t\n\r]/g, ''))) {
    return { verdict: 'fake' }
  }
  const joined = text.replace(/[\t\n\r]+(?=[.@:])/g, '')
  const parts = /[\s<>"]/.test(joined) ? joined.split(/[\s<>"'`]+/).filter(looksLikeAddress) : [joined]
  const found = parts.map(ofOneAddress)
  return (
    found.find(({ verdict }) => verdict === 'fake') ?? found.find(({ host }) => host) ?? { verdict: 'unsure' }
  )
}

/** Within a sentence: not "bl.a." and "kl. 10.05". */
function looksLikeAddress(word: string): boolean {
  return NO_PAGE.test(word) || /:\/\/|^www\.|\w\.\w.*\/|@|europa|ecas|webgate/i.test(word)
}

function ofOneAddress(text: string): Suspicion {
  if (NO_PAGE.test(text)) return { verdict: 'fake' }
  const hosts = hostsOf(text)
  const foreign = hosts.find(host => !isHarmless(host))
  const [host] = foreign === undefined ? hosts : [foreign]
  if (host === undefined) return { verdict: 'unsure' }
  const verdict = foreign !== undefined || hasDisguisedScheme(text) ? 'fake' : 'unsure'
  return { verdict, host: shownHost(host) }
}

/** Below europa.eu, where only the EU puts pages, or a mail scanner. */
function isHarmless(host: string): boolean {
  return ['europa.eu', ...SCANNERS].some(known => isBelow(host, known)) && !host.includes('xn--')
}

function isBelow(host: string, domain: string): boolean {
  const name = host.replace(/\.$/, '')
  return /^[a-z0-9.-]+$/.test(name) && (name === domain || name.endsWith(`.${domain}`))
}

/** "https+evil:" is made to be read as https. A mistyped "htps:" is not. */
function hasDisguisedScheme(text: string): boolean {
  return /^[a-z]+[0-9+-][a-z0-9+-]*:\/\//i.test(text)
}
