import { withPlainVowels } from '../../text/stem.ts'
import { type NameForm, nameForm } from './name-form.ts'
import { onlyEndingsDiffer, slipsInWord, slipWord } from './word-slips.ts'

/** A name as it is written in some cells. */
export interface Spelling {
  readonly text: string
  /** In how many cells. */
  readonly count: number
  /** Right by a list, such as that of the actors, whatever else is written. */
  readonly listed: boolean
}

/** One thing, and how it is written: the first spelling is the one to use. */
export type SpellingCluster = readonly Spelling[]

/** What may differ between two spellings beside case, signs and abbreviations. */
export interface Tolerance {
  readonly slips: boolean
  /** Singular and plural are one: of topics, not of schools. */
  readonly inflection: boolean
}

interface Group {
  readonly form: NameForm
  readonly spellings: Spelling[]
}

/**
 * Spellings of one thing, of which each cluster has at least two; listed ones come first, then the commonest.
 * @param spellings each text once, in the order of the workbook
 */
export function spellingClusters(spellings: readonly Spelling[], tolerance: Tolerance): readonly SpellingCluster[] {
  const groups = new Map<string, Group>()
  for (const spelling of spellings.toSorted(byPreference)) {
    const form = nameForm(spelling.text)
    const group = groups.get(form.key)
    if (group) group.spellings.push(spelling)
    else if (form.key !== '') groups.set(form.key, { form, spellings: [spelling] })
  }
  return joined([...groups.values()], tolerance)
    .map((cluster) => cluster.toSorted(byPreference))
    .filter((cluster) => cluster.length > 1)
}

/** Sorting keeps the order of the workbook among equals. */
function byPreference(a: Spelling, b: Spelling): number {
  return Number(b.listed) - Number(a.listed) || b.count - a.count
}

/** Each group joins the first of those before it that it is a variant of; so no chain leads from one thing to another. */
function joined(groups: readonly Group[], tolerance: Tolerance): readonly SpellingCluster[] {
  const heads = new Map<string, { readonly form: NameForm; readonly spellings: Spelling[]; readonly rank: number }[]>()
  const clusters: Spelling[][] = []
  for (const { form, spellings } of groups) {
    const keys = blockKeys(form)
    const near = keys.flatMap((key) => heads.get(key) ?? []).toSorted((a, b) => a.rank - b.rank)
    const head = spellings.some(({ listed }) => listed)
      ? undefined
      : near.find((one) => isVariant(form, one.form, tolerance))
    if (head) head.spellings.push(...spellings)
    else {
      const own = { form, spellings: [...spellings], rank: clusters.length }
      for (const key of keys) heads.set(key, [...(heads.get(key) ?? []), own])
      clusters.push(own.spellings)
    }
  }
  return clusters
}

/** Variants have the same numbers, the same first letter, and begin or end alike. */
function blockKeys({ key }: NameForm): readonly string[] {
  const digits = key.replace(/\P{N}/gu, '')
  return [`${digits} ${key.slice(0, 2)}<`, `${digits} ${key.charAt(0)}>${key.slice(-4)}`]
}

function isVariant(a: NameForm, b: NameForm, { slips, inflection }: Tolerance): boolean {
  if (a.words.length !== b.words.length) return slips && slipsInWord(slipWord(a.key), slipWord(b.key)) === 1
  return a.words.every((word, at) => {
    const other = b.words[at]
    if (!other) return false
    if (word.text === other.text) return true
    if ((word.cut && other.text.startsWith(word.text)) || (other.cut && word.text.startsWith(other.text))) return true
    if (onlyInflectionDiffers(word.text, other.text)) return inflection && word.text.length > 3
    return slips && slipsInWord(slipWord(word.text), slipWord(other.text)) !== null
  })
}

/** `Schule`, `Schulen`; `Garten`, `Gärten`. */
function onlyInflectionDiffers(a: string, b: string): boolean {
  const [plain, other] = [a, b].map(withPlainVowels)
  return plain === other || onlyEndingsDiffer(a, b)
}
