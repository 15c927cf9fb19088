/** What groups of rows find on their pages, in points. */
export interface PageRoom {
  readonly page: number
  /** Taken on the first page before the first group. */
  readonly used: number
  /** Taken on every further page by rows that are repeated. */
  readonly head: number
}

/**
 * The groups, by index, before which a new page has to begin. A group that no page can hold begins where it stands and
 * goes on over the edge.
 * @param heights Of each group, in points.
 * @param most Groups on one page.
 */
export function pageBreaks(
  heights: readonly number[],
  { page, used, head }: PageRoom,
  most: number,
): readonly number[] {
  const breaks: number[] = []
  let taken = used
  let groups = 0
  heights.forEach((height, index) => {
    const fits = groups === 0 || (taken + height <= page && groups < most)
    if (!fits) breaks.push(index)
    taken = (fits ? taken : head) + height
    groups = fits ? groups + 1 : 1
    if (taken > page) taken = head + ((taken - head) % (page - head))
  })
  return breaks
}

/** As few pages, but the groups spread over them, so that none is left alone on the last one. */
export function evenPageBreaks(heights: readonly number[], room: PageRoom, most: number): readonly number[] {
  const fewest = pageBreaks(heights, room, most)
  const evenly = pageBreaks(heights, room, Math.min(most, Math.ceil(heights.length / (fewest.length + 1))))
  return evenly.length === fewest.length ? evenly : fewest
}
