/*
 * A view that is looked at again after every edit hardly changes, but copying it from one thread to the other costs as much
 * as making it. What both ends have already is therefore not sent again.
 */

/** What makes one plain value out of another: small where most of it is the very same object, or equal. */
export type ChangedParts =
  | { readonly kind: 'same' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'list'; readonly length: number; readonly parts: readonly (readonly [number, ChangedParts])[] }
  | { readonly kind: 'object'; readonly parts: readonly (readonly [string, ChangedParts])[] }

const same: ChangedParts = { kind: 'same' }

/** @param now plain data: no cycles, no instances of classes, nothing but what JSON could hold */
export function changedParts(before: unknown, now: unknown): ChangedParts {
  if (Object.is(before, now)) return same
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.flatMap((item, index) => changedAt(index, before[index], item))
    return parts.length === 0 && before.length === now.length ? same : { kind: 'list', length: now.length, parts }
  }
  if (!isRecord(before) || !isRecord(now) || !haveSameKeys(before, now)) return { kind: 'value', value: now }
  const parts = Object.entries(now).flatMap(([key, item]) => changedAt(key, before[key], item))
  return parts.length === 0 ? same : { kind: 'object', parts }
}

function changedAt<Key>(key: Key, before: unknown, now: unknown): readonly (readonly [Key, ChangedParts])[] {
  const change = changedParts(before, now)
  return change.kind === 'same' ? [] : [[key, change]]
}

/** The value as it is now; whatever has not changed in it is the very object of before. */
export function withChangedParts(before: unknown, change: ChangedParts): unknown {
  switch (change.kind) {
    case 'same':
      return before
    case 'value':
      return change.value
    case 'list': {
      const list: readonly unknown[] = Array.isArray(before) ? before : []
      const now = list.slice(0, change.length)
      for (const [index, part] of change.parts) now[index] = withChangedParts(list[index], part)
      return now
    }
    case 'object': {
      const record = isRecord(before) ? before : {}
      const changed = change.parts.map(([key, part]) => [key, withChangedParts(record[key], part)] as const)
      return { ...record, ...Object.fromEntries(changed) }
    }
    default:
      return change satisfies never
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function haveSameKeys(before: object, now: object): boolean {
  const keys = Object.keys(now)
  return keys.length === Object.keys(before).length && keys.every((key) => Object.hasOwn(before, key))
}
