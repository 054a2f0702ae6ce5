import type daApp from '../../locales/da/app.json'
import type daDesk from '../../locales/da/desk.json'
import type daPictures from '../../locales/da/pictures.json'

type ById = { readonly [id: string]: string }

/** A picture is one that has Danish words, a piece of one likewise: others do not compile. */
export type PictureId = keyof (typeof daPictures)['screens']
export type PicturePart = keyof (typeof daPictures)['parts']

/** A misspelt key of the app's words does not compile. The guide's words are typed where the steps are. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: {
      app: typeof daApp
      'app-start': ById
      'app-more': ById
      guide: ById
      'guide-0': ById
      'guide-1': ById
      'guide-2': ById
      'guide-3': ById
      pictures: ById
      troubles: ById
      desk: typeof daDesk
    }
  }
}
