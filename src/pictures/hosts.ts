/** The two addresses that the facts tell (A2, B11), as the browser shows them. A test holds them against the guide. */
export const HOSTS = { 'eu-login': 'ecas.ec.europa.eu', rcam: 'webgate.ec.europa.eu' } as const
