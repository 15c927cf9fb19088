import type { addIn, ribbon } from '../src/core/text/ribbon.ts'

export function manifestXml(options: {
  readonly base: string
  readonly version: string
  readonly sharedRuntime: boolean
  readonly texts: { readonly addIn: typeof addIn; readonly ribbon: typeof ribbon }
}): string

export const iconSizes: readonly number[]
