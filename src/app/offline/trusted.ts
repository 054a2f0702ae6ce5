/** The address of the worker in the form a browser with Trusted Types asks for; a string's own methods are there. */
type TrustedAddress = string & { readonly trusted: true }

type Policy = { createScriptURL(address: string): TrustedAddress }

/** Not in every browser, and not yet in TypeScript's list of what a window has. */
type Factory = {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy
}

/** The one address of a script that the guide ever hands to the browser. */
const WORKER = `${import.meta.env.BASE_URL}sw.js`

const onlyWorker = (address: string): string => {
  if (address !== WORKER) throw new TypeError('the guide has one worker')
  return address
}

/** A page may make a policy of this name once. */
let policy: Policy | undefined

/** The worker's address, as the page's policy for Trusted Types lets it through; as it is where there are none. */
export function workerAddress(): string {
  const factory: Factory | undefined = Reflect.get(window, 'trustedTypes')
  policy ??= factory?.createPolicy('sw', { createScriptURL: onlyWorker })
  return policy?.createScriptURL(WORKER) ?? onlyWorker(WORKER)
}
