import type { Method } from '../plan/settings.ts'
import type {
  BallotFault,
  FieldRanking,
  KendallWhyNot,
  RankedMeasure,
  RejectedBallot,
  UnrankedMeasure,
  UnrankedReason,
} from '../rank/result.ts'
import { count, listed } from './german.ts'
import { exactNumber, formExpectation, methodText, quoted, scaleProblem, voters, withComma } from './ranking-methods.ts'

/*
 * What the committee reads about a ranking: the rule, turnout and exclusions, ties. Plain sentences, from facts only.
 */

/** `17 Punkte`, `12 Ja`, `Note 1,75`, `+0,50`; `null` where there is no score. */
export function scoreText({ score }: RankedMeasure, { method, terms }: FieldRanking): string | null {
  return score === null ? null : (methodText(method)?.score(score, terms) ?? exactNumber(score))
}

const noResultYet = 'Für dieses Handlungsfeld ist noch kein Ergebnis eingetragen, das gereiht werden kann.'

function agreedRule({ terms, ranking, unranked }: FieldRanking): string {
  if (unranked.some(({ reason }) => reason === 'direction-missing')) {
    return `Die Konferenz hat den Maßnahmen gemeinsam Prioritäten zugeordnet. ${scaleProblem(terms)} Deshalb ist hier nichts gereiht.`
  }
  if (ranking.length === 0) return noResultYet
  const best = terms.scaleBestFirst[0]
  const direction = best === undefined ? '' : ` (${best} = vorrangig)`
  return `Die Konferenz hat den Maßnahmen gemeinsam Prioritäten zugeordnet${direction}. Einzelstimmen wurden nicht erfasst. Innerhalb einer Priorität besteht keine Reihenfolge.`
}

function notComputed(method: Method): string {
  return `Das Verfahren ${quoted(method)} wird in dieser Version noch nicht berechnet; deshalb ist hier nichts gereiht.`
}

/** The rule, in one German sentence for the committee. */
export function methodSentence(field: FieldRanking): string {
  if (field.method === 'Vereinbart') return agreedRule(field)
  if (field.basis === 'totals' && field.ranking.length === 0) return noResultYet
  return methodText(field.method)?.rule(field.terms) ?? notComputed(field.method)
}

/** Who handed in a ballot; `null` where none were recorded. */
export function ballotsSentence({ turnout, terms, rejected }: FieldRanking): string | null {
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

function shortReason(reason: UnrankedReason, { signs }: FieldRanking['terms']): string {
  return reason === 'direction-missing' && signs.length > 0 ? 'wegen der Skala' : shortReasons[reason]
}

/** How many measures have no rank, by reason; `null` where all have one. */
export function unrankedSentence({ basis, unranked, terms }: FieldRanking): string | null {
  if (unranked.length === 0) return null
  const numbers = new Map<UnrankedReason, number>()
  for (const { reason } of unranked) numbers.set(reason, (numbers.get(reason) ?? 0) + 1)
  const without = basis === 'agreed' && !numbers.has('direction-missing') ? 'Ohne Priorität' : 'Nicht gereiht'
  const who = `${without} ${are(unranked.length)} ${count(unranked.length, 'Maßnahme', 'Maßnahmen')}`
  const [only, ...others] = [...numbers.keys()]
  if (only !== undefined && others.length === 0) return `${who} ${shortReason(only, terms)}.`
  return `${who}: ${listed([...numbers].map(([reason, number]) => `${number} ${shortReason(reason, terms)}`))}.`
}

/** What totals cannot tell, and what could not be compared; who took part stands in the rule. */
export function totalsSentence({ basis, terms, method, ranking }: FieldRanking): string | null {
  if (basis !== 'totals' || ranking.length === 0) return null
  const cannot = 'Aus Summen lassen sich Zustimmung und Konsens nicht berechnen.'
  const unknown = [
    ...(terms.participants === null ? ['die Zahl der Teilnehmenden'] : []),
    ...(method === 'Punktsummen' && terms.dotsPerActor === null ? ['die Zahl der Punkte je Person'] : []),
  ]
  if (unknown.length === 0) return cannot
  return `${cannot} Ob die Zahlen dazu passen, konnte nicht geprüft werden: Nicht angegeben ${are(unknown.length)} ${listed(unknown)}.`
}

/** Turnout and exclusions; `null` where there is nothing to say. */
export function turnoutSentence(field: FieldRanking): string | null {
  const sentences = [ballotsSentence(field), totalsSentence(field), unrankedSentence(field)].filter(
    (sentence) => sentence !== null,
  )
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
  const text = methodText(method)?.tieBreak ?? null
  if (broken === 0 || text === null) return null
  return `Bei gleichem Ergebnis entschied für ${count(broken, 'Maßnahme', 'Maßnahmen')} ${text(terms)}.`
}

/** However many were asked for: prioritised is at most half of what is ranked. */
function halfSentence({ top, field }: FieldRanking): string | null {
  if (field.prioritisedWanted <= top.wanted) return null
  return `Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier ${top.wanted}.`
}

function cutSentence({ top, method }: FieldRanking): string | null {
  const { wanted, shown, extended } = top
  if (extended) return `Wegen eines Gleichstands an der Grenze sind ${shown} statt ${wanted} Maßnahmen priorisiert.`
  const nothing = methodText(method)?.nothing ?? null
  if (shown === wanted || nothing === null) return null
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

function noResult({ measure, contradictory }: UnrankedMeasure, { method, basis, terms }: FieldRanking): string {
  if (contradictory) {
    return 'Im Blatt Ergebnisse stehen mehrere Zeilen zu derselben Maßnahme; welche gilt, ist nicht zu erkennen. Bitte nur eine stehen lassen.'
  }
  if (basis === 'totals') {
    return `Im Blatt Ergebnisse fehlt ein gültiger Eintrag unter „${method === 'Handzeichen' ? 'Ja' : 'Punkte'}“. Bitte eintragen; 0 ist auch ein Ergebnis.`
  }
  if (method !== 'Vereinbart') return notComputed(method)
  const label = measure.value.agreedPriority
  if (label === null) return 'Die Spalte „Priorität“ ist leer. Bitte das Ergebnis der Konferenz eintragen.'
  return `Die Priorität ${quoted(label)} steht nicht auf der Skala (${terms.scaleBestFirst.join('; ')}). Bitte die Priorität oder in den Grundangaben die Skala berichtigen.`
}

function scaleRemedy({ signs }: FieldRanking['terms']): string {
  return signs.length > 0
    ? 'Bitte in den Grundangaben unter „Skala“ und in den Bewertungen umbenennen.'
    : 'Bitte in den Grundangaben „Skala“ und „Beste Seite“ ausfüllen.'
}

/** Why a measure is not ranked, and what to do: true of each and of several. */
export function unrankedMessage(unranked: UnrankedMeasure, field: FieldRanking): string {
  switch (unranked.reason) {
    case 'status':
      return `Maßnahmen mit dem Status ${quoted(unranked.measure.value.status?.word ?? '')} ${field.basis === 'agreed' ? 'erhalten keine Priorität' : 'werden nicht gereiht'}.`
    case 'no-ballots':
      return 'Es liegt keine gültige Bewertung vor.'
    case 'no-result':
      return noResult(unranked, field)
    case 'direction-missing':
      return `${scaleProblem(field.terms)} ${scaleRemedy(field.terms)}`
    case 'quorum':
      return 'Es liegen zu wenige Bewertungen vor.'
    case 'criterion-missing':
      return 'Für ein Kriterium fehlt jeder Wert. Bitte die Kriterienwerte ergänzen.'
    default:
      return unranked.reason satisfies never
  }
}

/** Longer lists are shortened, and say by how many. */
const mostListed = 8

function shortList(names: readonly string[]): string {
  if (names.length <= mostListed + 1) return listed(names)
  return `${names.slice(0, mostListed).join(', ')} und ${names.length - mostListed} weitere`
}

function withDecidedRank({ id, decidedRank }: UnrankedMeasure['measure']['value']): string {
  return decidedRank === null ? id : `${id} (laut Beschluss Rang ${decidedRank})`
}

/** `W3, W7 und W9: Es liegt keine gültige Bewertung vor.`: each reason once, with the measures it keeps out. */
export function unrankedLines(field: FieldRanking): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const one of field.unranked) {
    const message = unrankedMessage(one, field)
    const same = groups.get(message)
    if (same) same.push(withDecidedRank(one.measure.value))
    else groups.set(message, [withDecidedRank(one.measure.value)])
  }
  return [...groups].map(([message, names]) => `${shortList(names)}: ${message}`)
}

function faultText({ reason, form, given, allowed, measure, cell }: BallotFault): string {
  switch (reason) {
    case 'over-dotted':
      return `${pointsGiven(given)} vergeben, erlaubt ${allowed === '1' ? 'ist' : 'sind'} höchstens ${allowed} je Handlungsfeld`
    case 'over-maximum':
      return `${pointsGiven(given)} für ${measure} in Zelle ${cell}, erlaubt ${allowed === '1' ? 'ist' : 'sind'} höchstens ${allowed} je Maßnahme`
    case 'not-in-form':
      return `in Zelle ${cell} steht ${quoted(withComma(given))}, erwartet wird ${formExpectation(form, allowed)}`
    case 'out-of-scale':
      return `in Zelle ${cell} steht ${quoted(withComma(given))}; das steht nicht auf der Skala (${allowed})`
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

const whyNoKendall: { readonly [W in KendallWhyNot]: string } = {
  'not-recorded': 'Wer wie bewertet hat, wurde nicht erfasst.',
  'not-computed': 'Das Verfahren wird in dieser Version noch nicht berechnet.',
  'not-for-form': 'Kendalls W gibt es nur für Stufen, Noten und vollständige Rangfolgen.',
  'direction-missing': 'Welche Seite der Skala die beste ist, ist nicht angegeben oder passt nicht zur Skala.',
  'label-is-sign': 'Auf der Skala steht eine Bezeichnung, die in jedem Bogen etwas anderes bedeutet.',
  'one-measure': 'Kendalls W vergleicht mehrere Maßnahmen; gereiht sind hier weniger als zwei.',
  'few-complete': 'Kendalls W braucht mindestens zwei Bögen, die alle gereihten Maßnahmen bewerten.',
  'all-constant': 'Kein Bogen, der alle gereihten Maßnahmen bewertet, macht zwischen ihnen einen Unterschied.',
}

/** Why Kendall's W is not given; `null` where it is. */
export function kendallWhyNot({ kendallWhyNot: reason, method }: FieldRanking): string | null {
  return reason === 'not-computed' ? notComputed(method) : reason && whyNoKendall[reason]
}
