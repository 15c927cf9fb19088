import * as z from 'zod/mini'
import { Refusal } from '../refusal.ts'

/*
 * A Prüfprotokoll of before (`pruefprotokoll-intern.json`, or what `check --json` printed): only what a comparison needs,
 * so that protocols of older versions stay readable.
 */

const text = z.nullable(z.string().check(z.maxLength(1_000)))

const schema = z.object({
  tool: z.object({ name: z.literal('massnahmenplan'), rules: z.string().check(z.maxLength(40)) }),
  source: z.object({ file: z.string().check(z.maxLength(1_000)) }),
  findings: z.array(
    z.object({
      code: z.string().check(z.maxLength(80), z.regex(/^[a-z]+\/[a-z0-9-]+$/)),
      severity: z.enum(['error', 'warning', 'info']),
      ...{ sheet: text, column: text, measure: text },
      waived: z.boolean(),
    }),
  ),
})

export type EarlierProtocol = z.infer<typeof schema>

/**
 * Reads an earlier protocol.
 * @throws Refusal for anything else
 */
export function parseProtocol(json: string, file: string): EarlierProtocol {
  const parsed = z.safeParse(schema, jsonOf(json, file))
  if (!parsed.success) throw new Refusal('protocol/unreadable', { file })
  return parsed.data
}

function jsonOf(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refusal('protocol/unreadable', { file }, error)
  }
}
