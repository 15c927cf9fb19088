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
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const same = known.get(key)
    if (same !== undefined) return same
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
