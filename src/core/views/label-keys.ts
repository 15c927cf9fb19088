import { fold } from '../text/clean.ts'

/**
 * What is typed for each label of a scale, in its order: the label itself where it is short, the number in it, its first
 * letters where they tell it from the others, else its place from 1. Keys are distinct, and a label typed in full is
 * always understood besides.
 */
export function labelKeys(labels: readonly string[]): readonly string[] {
  const folded = labels.map(fold)
  const candidates = [
    folded.every((label) => label.length <= 2) ? [...labels] : null,
    labels.map((label) => /^\D*(\d+)\D*$/.exec(label)?.[1] ?? ''),
    initials(folded, 1),
    initials(folded, 2),
    labels.length <= 9 ? labels.map((_, place) => String(place + 1)) : null,
  ]
  return candidates.find((keys) => keys !== null && areDistinct(keys)) ?? labels
}

function initials(labels: readonly string[], length: number): readonly string[] {
  return labels.map((label) => [...label].slice(0, length).join(''))
}

function areDistinct(keys: readonly string[]): boolean {
  return keys.every((key) => key !== '') && new Set(keys.map(fold)).size === keys.length
}
