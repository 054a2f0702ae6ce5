/**
 * A file that is kept: its path below the guide's own folder ('assets/x.js', 'da/prepare', '' for the first page),
 * and the checksum of its bytes as `integrity` wants it ('sha256-…'). What comes with other bytes, a hotel's log-in
 * page say, is not taken.
 */
export type KeptFile = readonly [path: string, integrity: string]

/** Files that are kept together, with what they take up on the device, in bytes. */
export type Parcel = { readonly files: readonly KeptFile[]; readonly bytes: number }

/** What a build keeps, as scripts/worker.ts writes it into the worker. */
export type Kept = {
  /** Worked out of all the files: the same files are the same build. */
  readonly build: string
  /** What every language needs: scripts, styles, icon, and the page that starts the app anywhere. */
  readonly shell: Parcel
  /** Words and pages of each language. */
  readonly languages: Readonly<Record<string, Parcel>>
  /** Paths of the typeface's files: kept when they are used, not before. */
  readonly fonts: readonly string[]
}

/** The page that starts the app at whatever address it is shown. */
export const ANY_PAGE = ''
