/**
 * The way from every version ever saved to the newest, one step at a time. A step that was released is
 * never changed again: devices out there still hold what it starts from (tests/progress/saved/v1.json …).
 *
 * To change the saved form: add the step here, change schema.ts, add a real saved file of the new version.
 * A new field is a new version too, with a step that changes nothing: a tab with the older build would read
 * the data, leave the field out and write over it. Of a newer version it keeps its hands off.
 */

/** From the data of one version to the data of the next. May throw on data that is none. */
export type Migration = (data: unknown) => unknown

/** The first leads from version 1 to 2, the second from 2 to 3 … None yet. */
export const MIGRATIONS: readonly Migration[] = []

/** The version this build writes. */
export const VERSION = MIGRATIONS.length + 1

/**
 * @param from the version of the data, 1 or more and not newer than the last step leads
 * @returns the data in the newest version, still to be read with readData; or ok: false when a step failed
 */
export function migrate(
  from: number,
  data: unknown,
  steps: readonly Migration[] = MIGRATIONS,
): { readonly ok: true; readonly data: unknown } | { readonly ok: false } {
  try {
    return { ok: true, data: steps.slice(from - 1).reduce((older, step) => step(older), data) }
  } catch {
    return { ok: false }
  }
}
