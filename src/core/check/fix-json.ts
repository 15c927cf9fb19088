import * as z from 'zod/mini'
import type { FixEdit } from './fix-edits.ts'
import { editJson } from './json.ts'

/*
 * `fix --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

const cell = { code: z.string(), sheet: z.string(), cell: z.string() }

export const fixSchema = z.object({
  applied: z.array(z.object({ ...cell, from: z.string(), to: z.string() })),
  /** Cells that could not be written, each with a sentence that says why. */
  notApplied: z.array(z.object({ ...cell, why: z.string() })),
  /** Findings that the check of the copy still has. */
  left: z.number(),
})

export type FixJson = z.infer<typeof fixSchema>

interface Fixed {
  readonly applied: readonly FixEdit[]
  readonly leftOut: readonly (FixEdit & { readonly why: string })[]
  readonly left: number
}

export function fixJson({ applied, leftOut, left }: Fixed): FixJson {
  return {
    applied: applied.map(({ code, edit }) => ({ code, ...editJson(edit) })),
    notApplied: leftOut.map(({ code, edit: { sheet, cell: at }, why }) => ({ code, sheet, cell: at, why })),
    left,
  }
}
