/** The two pages the guide sends people to, as the sheet prints them. No other outside address exists. */
export const addresses = {
  'eu-login': 'https://ecas.ec.europa.eu/cas/login',
  rcam: 'https://webgate.ec.europa.eu/RCAM/',
} as const
