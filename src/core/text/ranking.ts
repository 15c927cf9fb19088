import type { Method } from '../plan/settings.ts'
import type { FormName } from '../rank/forms/index.ts'
import { compare, toDecimal, toDouble, whole } from '../rank/fraction.ts'
import type {
  BallotFault,
  FieldRanking,
  Fraction,
  MethodTerms,
  RankedMeasure,
  RejectedBallot,
  UnrankedMeasure,
  UnrankedReason,
} from '../rank/result.ts'
import { count, listed } from './german.ts'

/*
 * What the committee reads about a ranking: the rule, turnout and exclusions, ties. Plain sentences, from facts only.
 */

/** Exact and with a decimal comma; three digits where the decimals do not end. */
function number(value: Fraction): string {
  return (toDecimal(value) ?? toDouble(value).toFixed(3)).replace('.', ',')
}

function quoted(text: string): string {
  return `„${text}“`
}

/** What a computed form says of itself. */
interface FormText {
  readonly rule: (terms: MethodTerms) => string
  readonly score: (score: Fraction) => string
  /** Completes "Bei gleichem Ergebnis entschied …". */
  readonly tieBreak: (terms: MethodTerms) => string
  /** A measure with this result is never prioritised. */
  readonly nothing: string
}

function dots(number: number): string {
  return count(number, 'Punkt', 'Punkte')
}

/** Who stands for a ballot: with secret ballots the sheet, since nobody knows whose it is. */
function voters({ secret }: MethodTerms) {
  return secret
    ? { one: 'Bogen', each: 'eder Bogen', many: 'Bögen' }
    : { one: 'Organisation', each: 'ede Organisation', many: 'Organisationen' }
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

const punkte: FormText = {
  rule: (terms) => {
    const total = terms.weighted ? 'der Summe der gewichteten Punkte' : 'der Punktsumme'
    const tie = `${terms.weighted ? 'dem' : 'der'} ${breadth(terms)}`
    return `${dotLimits(terms)} nach ${total}, bei Gleichstand nach ${tie}. Gleich bewertete Maßnahmen teilen sich den Rang.`
  },
  score: (score) => (compare(score, whole(1)) === 0 ? '1 Punkt' : `${number(score)} Punkte`),
  tieBreak: (terms) => `${terms.weighted ? 'das' : 'die'} ${breadth(terms)}`,
  nothing: 'ohne Punkte',
}

/** A form does not compile before it has its sentences here. */
const formTexts: { readonly [F in FormName]: FormText } = { Punkte: punkte }

function formText(method: Method): FormText | null {
  const texts: { readonly [M in Method]?: FormText } = formTexts
  return texts[method] ?? null
}

/** `17 Punkte`, `1 Punkt`, `4,5 Punkte`; `null` where there is no score. */
export function scoreText({ score }: RankedMeasure, { method }: FieldRanking): string | null {
  return score === null ? null : (formText(method)?.score(score) ?? number(score))
}

function agreedRule({ terms, ranking }: FieldRanking): string {
  if (ranking.length === 0)
    return 'Für dieses Handlungsfeld ist noch kein Ergebnis eingetragen, das gereiht werden kann.'
  const best = terms.scaleBestFirst[0]
  const direction = best === undefined ? '' : ` (${best} = vorrangig)`
  return `Die Konferenz hat den Maßnahmen gemeinsam Prioritäten zugeordnet${direction}. Einzelstimmen wurden nicht erfasst. Innerhalb einer Priorität besteht keine Reihenfolge.`
}

function notComputed(method: Method, left = 'das Handlungsfeld'): string {
  return `Das Verfahren ${quoted(method)} wird in dieser Version noch nicht berechnet; ${left} ist deshalb nicht gereiht.`
}

/** The rule, in one German sentence for the committee. */
export function methodSentence(field: FieldRanking): string {
  if (field.method === 'Vereinbart') return agreedRule(field)
  return formText(field.method)?.rule(field.terms) ?? notComputed(field.method)
}

function ballotsSentence({ turnout, terms, rejected }: FieldRanking): string | null {
  if (turnout === null) return null
  if (turnout.ballots === 0) return 'Im Plan stehen keine Bewertungen für dieses Handlungsfeld.'
  const { many, one } = voters(terms)
  const blank = turnout.ballots - turnout.counted - rejected.length
  const handedIn = terms.secret
    ? `${count(turnout.ballots, 'Bogen ist', 'Bögen sind')} ausgefüllt.`
    : `${turnout.ballots} von ${count(turnout.eligible, one, many)} ${turnout.ballots === 1 ? 'hat' : 'haben'} einen Bogen ausgefüllt.`
  const blankOnes =
    blank > 0 &&
    `${count(blank, 'Bogen enthält', 'Bögen enthalten')} keine Bewertung und ${are(blank)} eine Enthaltung.`
  const rejectedOnes =
    rejected.length > 0 &&
    `${count(rejected.length, 'Bogen zählt', 'Bögen zählen')} wegen eines Fehlers in diesem Handlungsfeld nicht.`
  return [handedIn, blankOnes, rejectedOnes].filter(Boolean).join(' ')
}

function are(number: number): string {
  return number === 1 ? 'ist' : 'sind'
}

const shortReasons: { readonly [R in UnrankedReason]: string } = {
  quorum: 'wegen zu weniger Bewertungen',
  'no-ballots': 'ohne gültige Bewertung',
  status: 'wegen des Status',
  'direction-missing': 'ohne Richtung der Skala',
  'criterion-missing': 'ohne Wert für ein Kriterium',
  'no-result': 'ohne Ergebnis',
}

function unrankedSentence({ unranked }: FieldRanking): string | null {
  if (unranked.length === 0) return null
  const numbers = new Map<UnrankedReason, number>()
  for (const { reason } of unranked) numbers.set(reason, (numbers.get(reason) ?? 0) + 1)
  const who = `Nicht gereiht ${are(unranked.length)} ${count(unranked.length, 'Maßnahme', 'Maßnahmen')}`
  const [only, ...others] = [...numbers.keys()]
  if (only !== undefined && others.length === 0) return `${who} ${shortReasons[only]}.`
  return `${who}: ${listed([...numbers].map(([reason, number]) => `${number} ${shortReasons[reason]}`))}.`
}

/** Turnout and exclusions; `null` where there is nothing to say. */
export function turnoutSentence(field: FieldRanking): string | null {
  const sentences = [ballotsSentence(field), unrankedSentence(field)].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Longer groups are counted, not listed. */
const mostNamed = 6

function sharedRanks({ ranking }: FieldRanking): string {
  const groups = new Map<number | null, string[]>()
  for (const { rank, shared, measure } of ranking) {
    if (shared) groups.set(rank, [...(groups.get(rank) ?? []), measure.value.id])
  }
  if (groups.size === 0) return 'Kein Rang ist geteilt.'
  const named = [...groups].map(([rank, ids]) => {
    return `${ids.length > mostNamed ? `${ids.length} Maßnahmen` : listed(ids)} (Rang ${rank})`
  })
  return `Gleichrangig sind ${named.join('; ')}.`
}

function brokenTies({ ranking, method, terms }: FieldRanking): string | null {
  const broken = ranking.filter(({ tieBreak }) => tieBreak !== 'none' && tieBreak !== 'shared').length
  const text = formText(method)
  if (broken === 0 || text === null) return null
  return `Bei gleichem Ergebnis entschied für ${count(broken, 'Maßnahme', 'Maßnahmen')} ${text.tieBreak(terms)}.`
}

/** However many were asked for: prioritised is at most half of what is ranked. */
function halfSentence({ top, field }: FieldRanking): string | null {
  if (field.prioritisedWanted <= top.wanted) return null
  return `Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier ${top.wanted}.`
}

function cutSentence({ top, method }: FieldRanking): string | null {
  const { wanted, shown, extended } = top
  if (extended) return `Wegen eines Gleichstands an der Grenze sind ${shown} statt ${wanted} Maßnahmen priorisiert.`
  const nothing = formText(method)?.nothing
  if (shown === wanted || nothing === undefined) return null
  const number = shown === 0 ? 'Keine Maßnahme ist' : `Nur ${count(shown, 'Maßnahme ist', 'Maßnahmen sind')}`
  return `${number} priorisiert, da Maßnahmen ${nothing} nie dazugehören.`
}

/** Shared ranks, broken ties and the cut; `null` where nothing is ranked, or where groups have no order. */
export function tieSentence(field: FieldRanking): string | null {
  if (field.basis === 'agreed' || field.ranking.length === 0) return null
  return [sharedRanks(field), brokenTies(field), halfSentence(field), cutSentence(field)]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function noResult({ measure }: UnrankedMeasure, { method, terms }: FieldRanking): string {
  if (method !== 'Vereinbart') return notComputed(method, 'die Maßnahme')
  const label = measure.value.agreedPriority
  if (label === null) return 'Die Spalte „Priorität“ ist leer. Bitte das Ergebnis der Konferenz eintragen.'
  return `Die Priorität ${quoted(label)} steht nicht auf der Skala (${terms.scaleBestFirst.join('; ')}). Bitte die Priorität oder in den Grundangaben die Skala berichtigen.`
}

/** Why a measure is not ranked, and what to do. */
export function unrankedMessage(unranked: UnrankedMeasure, field: FieldRanking): string {
  switch (unranked.reason) {
    case 'status':
      return `Maßnahmen mit dem Status ${quoted(unranked.measure.value.status?.word ?? '')} werden nicht gereiht.`
    case 'no-ballots':
      return 'Für die Maßnahme liegt keine gültige Bewertung vor.'
    case 'no-result':
      return noResult(unranked, field)
    case 'direction-missing':
      return 'Welche Seite der Skala die beste ist, fehlt oder passt nicht zur Skala. Bitte in den Grundangaben „Skala“ und „Beste Seite“ ausfüllen.'
    case 'quorum':
      return 'Für die Maßnahme liegen zu wenige Bewertungen vor.'
    case 'criterion-missing':
      return 'Für ein Kriterium fehlt jeder Wert. Bitte die Kriterienwerte ergänzen.'
    default:
      return unranked.reason satisfies never
  }
}

function faultText({ reason, given, allowed, measure, cell }: BallotFault): string {
  switch (reason) {
    case 'over-dotted':
      return `${pointsGiven(given)} vergeben, erlaubt ${allowed === '1' ? 'ist' : 'sind'} höchstens ${allowed} je Handlungsfeld`
    case 'over-maximum':
      return `${pointsGiven(given)} für ${measure} in Zelle ${cell}, erlaubt ${allowed === '1' ? 'ist' : 'sind'} höchstens ${allowed} je Maßnahme`
    case 'not-in-form':
      return `in Zelle ${cell} steht ${quoted(given)}, erwartet wird eine ganze Zahl ab 0`
    default:
      return reason satisfies never
  }
}

function pointsGiven(given: string): string {
  return given === '1' ? '1 Punkt' : `${given.replace('.', ',')} Punkte`
}

/** Why a ballot does not count in the field, and what to do. Names the ballot's column: for the internal edition. */
export function rejectedMessage({ actor, fault }: RejectedBallot): string {
  return `Die Bewertung von ${actor} zählt in diesem Handlungsfeld nicht: ${faultText(fault)}. Bitte mit dem Bogen vergleichen und berichtigen.`
}

/** Why Kendall's W is not given. */
export function kendallWhyNot({ basis, method }: FieldRanking): string {
  if (basis !== 'ballots') return 'Wer wie bewertet hat, wurde nicht erfasst.'
  if (formText(method) === null) return notComputed(method)
  return 'Kendalls W gibt es nur für Stufen, Noten und vollständige Rangfolgen.'
}
