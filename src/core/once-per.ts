import { isSameList } from './same-list.ts'

/**
 * The function with a memory, for loops over millions of marks among which few differ. Keys are compared as in a `Map`:
 * objects by identity. The memory lives as long as the function that is returned, and begins anew when it is full, so that
 * a page that stays open for days does not remember the words of all the plans it saw.
 */
export function oncePer<Key, Value extends string | number | bigint | object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const same = known.get(key)
    if (same !== undefined) return same
    const value = compute(key)
    if (known.size >= most) known.clear()
    known.set(key, value)
    return value
  }
}

/** Far more than one plan has of anything. */
const most = 200_000

/** The same for what is computed from one large object in many places: each value lives as long as its object. */
export function oncePerObject<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const memory = memoryPerObject<Key, Value>()
  return (key) => memory(key, compute)
}

/**
 * A memory of what was computed from objects, for whoever knows how to compute it only while asking. It must follow from
 * the object alone, whatever else the computation takes to get there.
 */
export function memoryPerObject<Key extends object, Value extends object>(): (
  key: Key,
  compute: (key: Key) => Value,
) => Value {
  const known = new WeakMap<Key, Value>()
  return (key, compute) => {
    const same = known.get(key)
    if (same !== undefined) return same
    const value = compute(key)
    known.set(key, value)
    return value
  }
}

/**
 * What was made last of something, as long as what it was made from – its grounds, one by one – is still the same: for long
 * lists in which an edit changes little. It lies beside the thing itself, for a memory with many weak keys is slow to keep.
 */
export class WhileSame<Value> {
  private last: { readonly grounds: readonly unknown[]; readonly value: Value } | null = null

  made(grounds: readonly unknown[], compute: () => Value): Value {
    if (this.last === null || !isSameList(this.last.grounds, grounds)) this.last = { grounds, value: compute() }
    return this.last.value
  }
}
