/**
 * A file that is kept: its path below the guide's own folder ('assets/x.js', 'da/prepare', '' for the first page),
 * and the checksum of its bytes as `integrity` wants it ('sha256-…'). What comes with other bytes, a hotel's log-in
 * page say, is not taken.
 */
export type KeptFile = readonly [path: string, integrity: string]

/** Files that are kept together, with what they take up on the device, in bytes. */
export type Parcel = { readonly files: readonly KeptFile[]; readonly bytes: number }

/**
 * All kept pages of a language in one file: each by itself would bring the same styles along, and need a journey of
 * its own. `style` is what stands in the pages where they have an empty `<style></style>`; pages by their paths.
 */
export type PageBundle = { readonly style: string; readonly pages: Readonly<Record<string, string>> }

/** Where a page's own styles were taken out. */
export const NO_STYLE = '<style></style>'

/** What a language needs: its words, and its pages in one file. */
export type LanguageParcel = Parcel & { readonly pages: KeptFile }

/** What a build keeps, as scripts/worker.ts writes it into the worker. */
export type Kept = {
  /** Worked out of all the files: the same files are the same build. */
  readonly build: string
  /** What every language needs: scripts, styles, icon, and the page without a language. */
  readonly shell: Parcel
  /** Words and pages of each language. */
  readonly languages: Readonly<Record<string, LanguageParcel>>
  /** A page without content of its own, below each language: at any other address the app is started by it. */
  readonly bare: string
  /** Paths of the typeface's files: kept when they are used, not before. */
  readonly fonts: readonly string[]
}

/** The page without a language, where one is chosen. */
export const FRONT_PAGE = ''
