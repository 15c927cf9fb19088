import type { Area } from '../../core/sheet/grid.ts'

/** A part of a sheet that is asked for in one go. */
export interface Chunk {
  readonly sheet: string
  readonly area: Area
}

/**
 * What a cell takes of an answer: value and type, number format, colour. Measured in JSON with the texts of real plans.
 */
const bytesPerCell = 100

/** Excel on the web gives 5 MB at once; a fifth is kept free for texts that are longer than most. */
export const cellsPerMessage = Math.floor(4_000_000 / bytesPerCell)

/** Cuts the areas into messages of at most so many cells each; rows stay whole, and small sheets share a message. */
export function messagesOf(areas: readonly Chunk[], cells: number): readonly (readonly Chunk[])[] {
  const messages: Chunk[][] = []
  let room = 0
  for (const { sheet, area } of areas) {
    const width = area.lastColumn - area.firstColumn + 1
    for (let row = area.firstRow; row <= area.lastRow; ) {
      if (room < width) {
        messages.push([])
        room = Math.max(cells, width)
      }
      const rows = Math.min(Math.floor(room / width), area.lastRow - row + 1)
      messages.at(-1)?.push({ sheet, area: { ...area, firstRow: row, lastRow: row + rows - 1 } })
      room -= rows * width
      row += rows
    }
  }
  return messages
}

/** The same cells in two messages; `null` where it is a single row already. */
export function halved(message: readonly Chunk[]): readonly (readonly Chunk[])[] | null {
  const cells = message.reduce((sum, { area }) => sum + cellsOf(area), 0)
  const halves = messagesOf(message, Math.ceil(cells / 2))
  return halves.length > 1 ? halves : null
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1)
}
