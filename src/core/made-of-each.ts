/** Things in their order, and what was made of each. */
export interface MadeOfEach<Item, Value> {
  readonly items: readonly Item[]
  readonly values: readonly Value[]
}

/**
 * Makes something of every item. Taken over is what was made before of those in front and at the end that are still the
 * same, so that after an edit only what has changed, come or gone is computed again. There is nothing to look up, which
 * is what a table of many thousand items would cost each time.
 */
export function madeOfEach<Item extends object, Value>(
  items: readonly Item[],
  compute: (item: Item) => Value,
  before?: MadeOfEach<Item, Value>,
): MadeOfEach<Item, Value> {
  if (before === undefined) return { items, values: items.map(compute) }
  const { front, end } = sameEnds(before.items, items)
  const moved = before.items.length - items.length
  const between = items.slice(front, end).map(compute)
  return { items, values: [...before.values.slice(0, front), ...between, ...before.values.slice(end + moved)] }
}

/** How many of the first items are the same, and from which on all are the same, counted from the end. */
function sameEnds(
  before: readonly unknown[],
  now: readonly unknown[],
): { readonly front: number; readonly end: number } {
  const moved = before.length - now.length
  let front = 0
  while (front < Math.min(before.length, now.length) && before[front] === now[front]) front += 1
  let end = now.length
  while (end > front && end + moved > front && before[end + moved - 1] === now[end - 1]) end -= 1
  return { front, end }
}
