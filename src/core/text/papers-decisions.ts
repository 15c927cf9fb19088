import type { Decision, DecisionKind, DecisionScope, DecisionState } from '../plan/decision.ts'
import type { CalendarDay } from '../plan/time.ts'
import { formatDay } from './dates.ts'
import { bodyPhrase } from './papers-bodies.ts'

/*
 * Who did what to the plan, and when: one sentence for each kind of act, done or yet to come. A paper never says that a
 * body decided what it only took note of.
 */

/** The parts a sentence is made of. */
interface Parts {
  /** `am 08.03.2023`; a sentence about a missing day says so. */
  readonly on: string
  /** `Sitzung am 08.03.2023`, or that there is no day yet. */
  readonly meeting: string
  /** `von der 3. Sozialträgerkonferenz`, or `(Gremium: …)` where the article is not certain. */
  readonly by: string
  /** `der 3. Sozialträgerkonferenz`. */
  readonly to: string
  readonly thing: Thing
}

/** What the act is about, in the cases the sentences need. */
interface Thing {
  readonly nominative: string
  readonly dative: string
  readonly accusative: string
  /** `zum Plan`. */
  readonly about: string
  readonly pronoun: string
}

type Sentence = (parts: Parts) => string

const sentences: { readonly [K in DecisionKind]: { readonly [S in DecisionState]: Sentence } } = {
  Beschluss: {
    erfolgt: ({ thing, on, by }) => `${thing.nominative} wurde ${on} ${by} beschlossen.`,
    vorgesehen: ({ thing, on, by }) =>
      `${thing.nominative} soll ${on} ${by} beschlossen werden. Der Beschluss steht noch aus.`,
  },
  Kenntnisnahme: {
    erfolgt: ({ thing, on, by }) =>
      `${thing.nominative} wurde ${on} ${by} zur Kenntnis genommen. Ein Beschluss war damit nicht verbunden.`,
    vorgesehen: ({ thing, meeting, to }) =>
      `${thing.nominative} wird ${to} zur Kenntnisnahme vorgelegt (${meeting}). Die Kenntnisnahme steht noch aus; ein Beschluss ist nicht vorgesehen.`,
  },
  Empfehlung: {
    erfolgt: ({ thing, on, by }) =>
      `${upper(thing.about)} wurde ${on} ${by} eine Empfehlung abgegeben. Ein Beschluss war damit nicht verbunden.`,
    vorgesehen: ({ thing, on, by }) =>
      `${upper(thing.about)} soll ${on} ${by} eine Empfehlung abgegeben werden. Die Empfehlung steht noch aus.`,
  },
  Zustimmung: {
    erfolgt: ({ thing, on, by }) => `${upper(thing.dative)} wurde ${on} ${by} zugestimmt.`,
    vorgesehen: ({ thing, on, by }) =>
      `${upper(thing.dative)} soll ${on} ${by} zugestimmt werden. Die Zustimmung steht noch aus.`,
  },
  Änderung: {
    erfolgt: ({ thing, on, by }) => `${upper(thing.about)} wurden ${on} ${by} Änderungen beschlossen.`,
    vorgesehen: ({ thing, on, by }) =>
      `${upper(thing.about)} sollen ${on} ${by} Änderungen beschlossen werden. Der Beschluss steht noch aus.`,
  },
  Ablehnung: {
    erfolgt: ({ thing, on, by }) => `${thing.nominative} wurde ${on} ${by} abgelehnt.`,
    vorgesehen: ({ thing, on, by }) =>
      `Vorgesehen ist, dass ${thing.pronoun} ${on} ${by} abgelehnt wird. Die Entscheidung steht noch aus.`,
  },
  Verweisung: {
    erfolgt: ({ thing, on, by }) =>
      `${thing.nominative} wurde ${on} ${by} zur weiteren Beratung verwiesen. In der Sache ist damit nicht entschieden.`,
    vorgesehen: ({ thing, on, by }) =>
      `${thing.nominative} soll ${on} ${by} zur weiteren Beratung verwiesen werden. In der Sache ist noch nicht entschieden.`,
  },
  Vertagung: {
    erfolgt: ({ thing, on, by }) =>
      `Die Beratung über ${thing.accusative} wurde ${on} ${by} vertagt. In der Sache ist damit nicht entschieden.`,
    vorgesehen: ({ thing, on, by }) =>
      `Die Beratung über ${thing.accusative} soll ${on} ${by} vertagt werden. In der Sache ist noch nicht entschieden.`,
  },
}

function thingOf(scope: DecisionScope | null, version: string | null): Thing {
  const feminine = (name: string): Thing => ({
    nominative: `Die ${name}`,
    dative: `der ${name}`,
    accusative: `die ${name}`,
    about: `zur ${name}`,
    pronoun: `die ${name}`,
  })
  switch (scope) {
    case 'Rangfolge':
      return feminine('Rangfolge der Maßnahmen')
    case 'Fassung':
      return feminine(version === null ? 'vorliegende Fassung' : `Fassung ${version}`)
    case 'Plan':
    case null:
      return {
        nominative: 'Der Plan',
        dative: 'dem Plan',
        accusative: 'den Plan',
        about: 'zum Plan',
        pronoun: 'der Plan',
      }
    default:
      return scope satisfies never
  }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function onDay(date: CalendarDay | null, state: DecisionState): string {
  if (date !== null) return `am ${formatDay(date)}`
  return state === 'erfolgt' ? '(Datum nicht eingetragen)' : '(Termin noch offen)'
}

function meetingOf(date: CalendarDay | null): string {
  return date === null ? 'Termin noch offen' : `Sitzung am ${formatDay(date)}`
}

/**
 * One sentence on a decision; `null` where a row names neither body nor kind nor state, so that nothing can be said.
 * `today` is the day of the paper: a planned act whose day has passed is said to be without a result.
 */
export function decisionSentence(decision: Decision, today: CalendarDay): string | null {
  const { body, kind, state, date, scope, version, paperNumber } = decision
  if (body === null || kind === null || state === null) return null
  // „die vorliegende Fassung“ is declined: `der vorliegenden Fassung`, `zur vorliegenden Fassung`.
  const thing = thingOf(scope, version)
  const phrase = bodyPhrase(body)
  const sentence = sentences[kind][state]({
    on: onDay(date, state),
    meeting: meetingOf(date),
    by: phrase?.by ?? `im Gremium „${body}“`,
    to: phrase?.to ?? `dem Gremium „${body}“`,
    thing: scope === 'Fassung' && version === null ? declined(thing) : thing,
  })
  const overdue = state === 'vorgesehen' && date !== null && date < today
  const parts = [
    sentence,
    overdue ? 'Der vorgesehene Tag ist vorbei; ein Ergebnis ist noch nicht eingetragen.' : null,
    paperNumber === null ? null : `Vorlage: ${paperNumber}.`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function declined(thing: Thing): Thing {
  const weak = (text: string) => text.replace('vorliegende ', 'vorliegenden ')
  return { ...thing, dative: weak(thing.dative), about: weak(thing.about) }
}

/** Label beside the sentence: the kind of act, and whether it is yet to come. */
export function decisionLabel({ kind, state }: Decision): string {
  return state === 'vorgesehen' ? `${kind ?? ''} (vorgesehen)` : (kind ?? '')
}

/** The meeting of *Grundangaben*, where *Beschlüsse* says nothing of that body yet. */
export function meetingSentence(committee: string, meetingOn: CalendarDay | null): string {
  const to = bodyPhrase(committee)?.to ?? `dem Gremium „${committee}“`
  return `Der Plan ist zur Vorlage bei ${to} bestimmt (${meetingOf(meetingOn)}). Ein Ergebnis ist noch nicht eingetragen.`
}

/** Where *Beschlüsse* is empty. */
export const noDecision =
  'Es ist noch kein Beschluss eingetragen. Nach den vorliegenden Angaben hat noch kein Gremium über den Plan beschlossen oder ihn zur Kenntnis genommen.'
