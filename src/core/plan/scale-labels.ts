import { fold } from '../text/clean.ts'
import type { Settings } from './settings.ts'

/** *Stufen* where the plan gives no *Skala* for them, best first. */
const defaultClasses: readonly string[] = ['hoch', 'mittel', 'gering']

/** The labels of *Skala*, each once, as it is first written; `null` where there are none. */
export function ownLabels({ scale }: Settings): readonly string[] | null {
  return scale === null || scale.length === 0 ? null : distinct(scale)
}

/** Each label once, as it is first written. */
export function distinct(labels: readonly string[]): readonly string[] {
  const first = new Map<string, string>()
  for (const label of labels) if (!first.has(fold(label))) first.set(fold(label), label)
  return [...first.values()]
}

/** Exactly hoch, mittel and gering, in any order: words that tell their direction themselves. */
function areDefaultClasses(labels: readonly string[]): boolean {
  return labels.length === defaultClasses.length && labels.every((label) => defaultClasses.includes(fold(label)))
}

/**
 * The classes of *Stufen*. *Skala* belongs to the plan's *Verfahren*: where that is another one, and only some field is
 * judged by classes, they are hoch, mittel and gering, unless *Skala* consists of just these words.
 */
export function classLabels(settings: Settings): readonly string[] {
  const own = ownLabels(settings)
  if (own === null) return defaultClasses
  const ofAnother = settings.method !== null && settings.method !== 'Stufen'
  return ofAnother && !areDefaultClasses(own) ? defaultClasses : own
}

/** The classes best first, where the words tell it: those of the house, and the same typed out without *Beste Seite*. */
export function classesByWord(settings: Settings): readonly string[] | null {
  const labels = classLabels(settings)
  if (labels === defaultClasses) return labels
  if (settings.bestSide !== null || !areDefaultClasses(labels)) return null
  return labels.toSorted((a, b) => defaultClasses.indexOf(fold(a)) - defaultClasses.indexOf(fold(b)))
}
