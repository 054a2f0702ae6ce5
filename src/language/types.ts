import type daApp from '../../locales/da/app.json'

type ById = { readonly [id: string]: string }

/** A misspelt key of the app's words does not compile. The guide's words are typed where the steps are. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: { app: typeof daApp; guide: ById; troubles: ById }
  }
}
