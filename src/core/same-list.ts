/** The very same things in the same order: nothing has come, gone, moved or been replaced. */
export function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index])
}
