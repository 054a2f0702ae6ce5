/**
 * What a record itself holds under a key. Ids also come from addresses and saved files: `constructor` is
 * something every object has, and no step.
 */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
