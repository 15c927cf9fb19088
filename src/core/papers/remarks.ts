import type { Settings } from '../plan/settings.ts'
import { accentReplaced, accentUnknown } from '../text/papers.ts'
import { readableAccent } from './contrast.ts'

/** What was done otherwise than the settings ask, for whoever makes the papers; nothing of it is printed. */
export function paperRemarks({ accentColour }: Settings): readonly string[] {
  if (accentColour === null) return []
  const used = readableAccent(accentColour)
  if (used === null) return [accentUnknown(accentColour)]
  return accentColour.replace('#', '').trim().toUpperCase() === used ? [] : [accentReplaced(accentColour, used)]
}
