/** Things in their order, and what was made of each. */
export interface MadeOfEach<Item, Value> {
  readonly items: readonly Item[]
  readonly values: readonly Value[]
}

/**
 * Makes something of every item. Taken over is what was made before of those in front and at the end that are still the
 * same, so that after an edit only what has changed, come or gone is computed again. There is nothing to look up, which
 * is what a table of many thousand items would cost each time.
 * @param compute what is made of an item; of one that is still the same it is not asked again
 */
export function madeOfEach<Item, Value extends string | number | object>(
  items: readonly Item[],
  compute: (item: Item) => Value,
  before?: MadeOfEach<Item, Value>,
): MadeOfEach<Item, Value> {
  const earlier = earlierValues(items, before)
  return { items, values: items.map((item, index) => earlier(index) ?? compute(item)) }
}

/** By the index of an item now: what was made of it before, where it is one of those that are still the same. */
export function earlierValues<Item, Value extends string | number | object>(
  items: readonly Item[],
  before: MadeOfEach<Item, Value> | undefined,
): (index: number) => Value | undefined {
  if (before === undefined) return () => undefined
  const { front, end, moved } = sameEnds(before.items, items)
  return (index) => (index < front ? before.values[index] : index >= end ? before.values[index + moved] : undefined)
}

/** Between those that are still the same: what has gone, and what has come instead. */
export function exchanged<Item>(
  before: readonly Item[],
  now: readonly Item[],
): { readonly gone: readonly Item[]; readonly come: readonly Item[] } {
  const { front, end, moved } = sameEnds(before, now)
  return { gone: before.slice(front, end + moved), come: now.slice(front, end) }
}

/**
 * How many of the first items are the same, from which on all are the same, counted from the end, and by how much those
 * stood later before.
 */
function sameEnds(before: readonly unknown[], now: readonly unknown[]) {
  const moved = before.length - now.length
  let front = 0
  while (front < Math.min(before.length, now.length) && before[front] === now[front]) front += 1
  let end = now.length
  while (end > front && end + moved > front && before[end + moved - 1] === now[end - 1]) end -= 1
  return { front, end, moved }
}
