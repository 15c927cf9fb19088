import type { Method } from '../../plan/settings.ts'
import type { Entry, EntryKind } from './entry.ts'

/** What is entered where a field is judged by this method; `null` where ballots are, one by one. */
export function entryKindOf(method: Method): EntryKind | null {
  switch (method) {
    case 'Vereinbart':
      return 'agreed'
    case 'Punktsummen':
      return 'points'
    case 'Handzeichen':
      return 'hands'
    default:
      return null
  }
}

/** The properties of an entry that say something, by kind. */
export const entryKeys = {
  agreed: ['priority'],
  points: ['points'],
  hands: ['yes', 'no', 'abstentions'],
} as const satisfies { readonly [K in EntryKind]: readonly (keyof Entry)[] }
