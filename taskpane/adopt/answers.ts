import type { Adoption } from '../../src/app/desk.ts'
import type { Status } from '../../src/core/plan/status.ts'
import type { ProposalView, ProposedColumn } from '../../src/core/views/proposal-view.ts'

/*
 * What a person has answered about a list, as it grows.
 */

export const nothingAnswered: Adoption = { columns: [], colours: [], words: [], sheets: [], settings: [] }

/** A column of the plan is taken once: whoever had it before goes back to what was proposed. */
export function withColumn(answers: Adoption, { label, sheets }: ProposedColumn, planColumn: string): Adoption {
  const isDisplaced = (other: string | null) => planColumn !== '' && other === planColumn && !isForSeveral(planColumn)
  const kept = answers.columns.filter(
    ({ sheetColumn, planColumn: other }) => sheetColumn !== label && !isDisplaced(other),
  )
  const said = sheets.map((sheet) => ({ sheet, sheetColumn: label, planColumn: planColumn === '' ? null : planColumn }))
  return { ...answers, columns: [...kept, ...said] }
}

/** Every date of a report has a column of its own. */
function isForSeveral(planColumn: string): boolean {
  return planColumn === 'Sachstand'
}

export function withColour(answers: Adoption, colour: string, status: Status | null): Adoption {
  return { ...answers, colours: [...answers.colours.filter((one) => one.colour !== colour), { colour, status }] }
}

export function withWord(answers: Adoption, word: string, status: Status | null): Adoption {
  return { ...answers, words: [...answers.words.filter((one) => one.word !== word), { word, status }] }
}

/** Without a value the setting is left for later. */
export function withSetting(answers: Adoption, name: string, value: string): Adoption {
  const others = answers.settings.filter((one) => one.name !== name)
  return { ...answers, settings: value === '' ? others : [...others, { name, value }] }
}

/**
 * The button agrees to all that is shown: colours and words as they stand there, and the sheets that are ticked. An answer
 * that is so new that the view does not know it yet counts before it.
 */
export function agreedAdoption(view: ProposalView, answers: Adoption): Adoption {
  const taken = view.sheets.flatMap(({ name, isTaken }) => (isTaken ? [name] : []))
  const colours = view.colours.flatMap(({ colour, status }) => (status === null ? [] : [{ colour, status }]))
  const words = view.words.flatMap(({ word, status }) => (status === null ? [] : [{ word, status }]))
  return {
    ...answers,
    columns: [...view.assumed, ...answers.columns],
    sheets: answers.sheets.length > 0 ? answers.sheets : taken,
    colours: [...colours, ...answers.colours],
    words: [...words, ...answers.words],
  }
}
