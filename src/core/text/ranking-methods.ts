import { type Mark, signOf } from '../plan/ballot.ts'
import type { Method } from '../plan/settings.ts'
import type { FormName } from '../rank/forms/index.ts'
import { compare, toDecimal, toDouble, whole } from '../rank/fraction.ts'
import type { Fraction, GradeTerms, MethodTerms } from '../rank/result.ts'
import type { TotalsMethod } from '../rank/totals.ts'
import { count, listed } from './german.ts'
import { formatNumber, roundDecimal } from './numbers.ts'

/*
 * What each computed method says of itself: its rule, its scores, its tie-break, and what it expects in a ballot.
 */

interface MethodText {
  readonly rule: (terms: MethodTerms) => string
  readonly score: (score: Fraction, terms: MethodTerms) => string
  /** Completes "Bei gleichem Ergebnis entschied …"; `null` where nothing breaks a tie. */
  readonly tieBreak: ((terms: MethodTerms) => string) | null
  /** A measure with this result is never prioritised; `null` where there is no such result. */
  readonly nothing: string | null
  /** What a cell of a ballot holds; `null` where there are no ballots. */
  readonly expects: string | null
}

/** Exact and with a decimal comma; three digits where the decimals do not end. */
export function exactNumber(value: Fraction): string {
  return withComma(toDecimal(value) ?? toDouble(value).toFixed(3))
}

/** A plain decimal as people write it; anything else stays as it is. */
export function withComma(text: string): string {
  return text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2')
}

/** A mean with at least two digits, and with a third where it is needed: `1,50`, `2,00`, `1,667`. */
function meanNumber(value: Fraction): string {
  const rounded = roundDecimal(toDecimal(value) ?? toDouble(value).toFixed(6), 3)
  return withComma(rounded.replace(/0$/, ''))
}

export function quoted(text: string): string {
  return `„${text}“`
}

/** Who stands for a ballot: with secret ballots the sheet, since nobody knows whose it is. */
export function voters({ secret }: MethodTerms) {
  return secret
    ? { one: 'Bogen', each: 'eder Bogen', many: 'Bögen' }
    : { one: 'Organisation', each: 'ede Organisation', many: 'Organisationen' }
}

const sharing = 'Gleich bewertete Maßnahmen teilen sich den Rang.'

function dots(number: number): string {
  return count(number, 'Punkt', 'Punkte')
}

function dotScore(score: Fraction): string {
  return compare(score, whole(1)) === 0 ? '1 Punkt' : `${exactNumber(score)} Punkte`
}

function dotLimits(terms: MethodTerms): string {
  const { each } = voters(terms)
  const most = terms.maxDotsPerMeasure === null ? '' : `höchstens ${terms.maxDotsPerMeasure} je Maßnahme`
  if (terms.dotsPerActor !== null) {
    return `J${each} hatte ${dots(terms.dotsPerActor)} je Handlungsfeld${most && `, ${most}`}; gereiht wird`
  }
  const unknown = `Wie viele Punkte j${each} je Handlungsfeld hatte, ist nicht angegeben und wurde nicht geprüft.`
  return `${unknown}${most && ` Erlaubt waren ${most}.`} Gereiht wird`
}

function breadth(terms: MethodTerms): string {
  return `${terms.weighted ? 'Gewicht' : 'Zahl'} der ${voters(terms).many}, die mindestens einen Punkt vergeben haben`
}

const punkte: MethodText = {
  rule: (terms) => {
    const total = terms.weighted ? 'der Summe der gewichteten Punkte' : 'der Punktsumme'
    const tie = `${terms.weighted ? 'dem' : 'der'} ${breadth(terms)}`
    return `${dotLimits(terms)} nach ${total}, bei Gleichstand nach ${tie}. ${sharing}`
  },
  score: dotScore,
  tieBreak: (terms) => `${terms.weighted ? 'das' : 'die'} ${breadth(terms)}`,
  nothing: 'ohne Punkte',
  expects: 'eine ganze Zahl ab 0',
}

/** At most one decimal: `50 %`, `66,7 %`. */
function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)} %`
}

/** What holds for every form in which a blank cell is missing. */
function gradeRemarks(terms: MethodTerms): string {
  const fewest =
    terms.quorum === null
      ? ''
      : ` Nicht gereiht wird eine Maßnahme, die weniger als ${percent(terms.quorum)} bewertet haben.`
  const weights = terms.weighted ? ` Die Bewertungen zählen mit dem Gewicht der ${voters(terms).many}.` : ''
  return `Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit.${fewest}${weights} ${sharing}`
}

const signMeanings: { readonly [K in Mark['kind']]?: string } = {
  blank: 'keine Bewertung',
  abstention: 'Enthaltung',
  unsure: 'weiß nicht',
}

/** Labels of a scale that mean something else in every ballot. */
export function signsOnScale(labels: readonly string[]): string {
  const [stands, which] =
    labels.length === 1 ? ['steht eine Bezeichnung, die', 'bedeutet'] : ['stehen Bezeichnungen, die', 'bedeuten']
  const named = labels.map((label) => `${quoted(label)} (${signMeanings[signOf(label)?.kind ?? 'blank']})`)
  return `Auf der Skala ${stands} in jedem Bogen etwas anderes ${which}: ${listed(named)}.`
}

/** Why nothing can be ordered on this scale: to a field that was judged by it. */
export function scaleProblem({ signs }: Pick<MethodTerms, 'signs'>): string {
  return signs.length > 0
    ? signsOnScale(signs)
    : 'Welche Seite der Skala die beste ist, ist nicht angegeben oder passt nicht zur Skala.'
}

function unusable(how: string, terms: MethodTerms): string {
  return `Bewertet wurde ${how}. ${scaleProblem(terms)} Deshalb ist hier nichts gereiht.`
}

const stufen: MethodText = {
  rule: (terms) => {
    if (terms.grades === null) return unusable('in Stufen', terms)
    const [best, worst] = [quoted(terms.grades.best), quoted(terms.grades.worst)]
    return `Bewertet wurde in Stufen von ${best} bis ${worst}; gereiht wird nach dem Anteil ${best} abzüglich des Anteils ${worst} (+1: alle ${best}, −1: alle ${worst}), bei Gleichstand nach dem kleineren Anteil ${worst}. ${gradeRemarks(terms)}`
  },
  score: (score) => {
    const number = meanNumber(score)
    return score.numerator > 0n ? `+${number}` : number.replace('-', '−')
  },
  tieBreak: ({ grades }) => `der kleinere Anteil ${quoted(grades?.worst ?? '')}`,
  nothing: null,
  expects: 'eine der Stufen',
}

function bestGrades({ best, second, places }: GradeTerms): string {
  if (best === second) return quoted(best)
  return places ? `${quoted(best)} und ${quoted(second)}` : `${best} bis ${second}`
}

const noten: MethodText = {
  rule: (terms) => {
    const { grades } = terms
    if (grades === null) return unusable('mit Noten', terms)
    const { best, worst, places } = grades
    const scale = places
      ? `von ${quoted(best)} bis ${quoted(worst)}; gereiht wird nach dem Durchschnitt, für den die Noten der Reihe nach zählen (${quoted(best)} = ${places.best}, ${quoted(worst)} = ${places.worst})`
      : `von ${best} (beste Note) bis ${worst}; gereiht wird nach der Durchschnittsnote`
    return `Bewertet wurde mit Noten ${scale}, bei Gleichstand nach dem Anteil der Noten ${bestGrades(grades)} und dann nach dem Median. ${gradeRemarks(terms)}`
  },
  score: (score, { grades }) => `${grades?.places ? 'Durchschnitt' : 'Note'} ${meanNumber(score)}`,
  tieBreak: ({ grades }) =>
    `der Anteil der Noten ${grades ? bestGrades(grades) : ''} und, wo auch er gleich war, der Median`,
  nothing: null,
  expects: 'eine Note der Skala',
}

const notRecorded = 'Wer wie bewertet hat, wurde nicht erfasst.'

/** `(16 Teilnehmende, höchstens 4 je Person)`, as far as it is known. */
function whoTookPart({ participants }: MethodTerms, limit = ''): string {
  const known = [...(participants === null ? [] : [count(participants, 'teilnehmende Person', 'Teilnehmende')]), limit]
  const text = known.filter((part) => part !== '').join(', ')
  return text && ` (${text})`
}

const punktsummen: MethodText = {
  rule: (terms) => {
    const limit = terms.dotsPerActor === null ? '' : `höchstens ${terms.dotsPerActor} je Person`
    const given = terms.total === null ? 'Punkte' : dotScore(terms.total)
    return `Vergeben ${given === '1 Punkt' ? 'wurde' : 'wurden'} ${given}${whoTookPart(terms, limit)}. Gereiht ist nach der Punktsumme. ${notRecorded}`
  },
  score: dotScore,
  tieBreak: null,
  nothing: 'ohne Punkte',
  expects: null,
}

const handzeichen: MethodText = {
  rule: (terms) =>
    `Abgestimmt wurde durch Handzeichen${whoTookPart(terms)}. Gereiht ist nach der Zahl der Ja-Stimmen. Wer wie abgestimmt hat, wurde nicht erfasst.`,
  score: (score) => `${exactNumber(score)} Ja`,
  tieBreak: null,
  nothing: 'ohne Ja-Stimmen',
  expects: null,
}

/** A method that is computed does not compile before it has its sentences here. */
const texts: { readonly [M in FormName | TotalsMethod]: MethodText } = {
  Punkte: punkte,
  Stufen: stufen,
  Noten: noten,
  Punktsummen: punktsummen,
  Handzeichen: handzeichen,
}

/** `null` where the method is not computed, or has no scores. */
export function methodText(method: Method): MethodText | null {
  const known: { readonly [M in Method]?: MethodText } = texts
  return known[method] ?? null
}

/** What the method expects in a cell of a ballot; `allowed` are the grades of its scale. */
export function formExpectation(method: Method, allowed: string | null): string {
  const expects = methodText(method)?.expects ?? 'eine Bewertung'
  return allowed === null ? expects : `${expects} (${allowed})`
}
