// The workbooks that are measured: large plans as people would keep them, written by ExcelJS's stream writer.
import exceljs from 'exceljs'
import { Words } from './words.mjs'

const fields = ['Wohnen', 'Soziales', 'Freizeit und Kultur', 'Gesundheit und Sicherheit']
const measureHeaders = [
  ...['Nr.', 'Maßnahme', 'Handlungsfeld', 'Beschreibung', 'Ziel', 'Zielgruppe', 'Federführung', 'Beteiligte'],
  ...['Querschnittsthemen', 'Herkunft', 'Status', 'Beginn', 'Zeitraum', 'Kosten (€)', 'Finanzierung', 'Interne Notiz'],
]
const statuses = [
  'noch nicht begonnen',
  'geplant',
  'angeschoben',
  'in Umsetzung',
  'umgesetzt',
  'laufend (Daueraufgabe)',
]
const groups = ['Familien', 'Jugendliche', 'ältere Menschen', 'Mieterinnen und Mieter', 'neu Zugewanderte']
const topics = ['Integration', 'Prävention', 'Gleichstellung', 'Klima', 'Teilhabe']
const periods = ['2026', '2026–2028', 'ab 2027', 'dauerhaft', 'Q3/2026', '01.04.2026 – 31.12.2029', 'bis Ende 2027']
const costs = [18_000, 54_500, '18.000 €/a', 'ca. 25.000 €', '20.000–45.000 €', '2,6 Mio. €', 1234.5, '54.000 €']
const funding = ['Städtebauförderung', 'Haushalt', 'Verfügungsfonds', 'Stiftungen', 'Eigenmittel']

const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } }
const cellStyle = {
  font: { name: 'Calibri', size: 11 },
  alignment: { vertical: 'top', wrapText: true },
  border: { top: thin, left: thin, bottom: thin, right: thin },
}

/**
 * Writes a plan: `measures` rows of 16 columns, `actors` organisations, with a ballot each (dots for every measure)
 * where `ballots` says so; the first `flaws` titles have two blanks between words. The same bytes in every cell for the same seed.
 */
export async function writeInput(path, { measures, actors, ballots, seed, flaws = 0 }) {
  const words = new Words(seed)
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: true })
  const codes = Array.from({ length: actors }, (_, index) => `ORG${index + 1}`)
  const ids = Array.from({ length: measures }, (_, index) => `${'WSFG'[index % 4]}${Math.floor(index / 4) + 1}`)
  addSheet(workbook, 'Grundangaben', [
    ['Feld', 'Wert'],
    ['Kommune', 'Musterstadt'],
    ['Gebiet', 'Nordquartier'],
    ['Stand', new Date(Date.UTC(2026, 2, 1))],
    ['Verfahren', ballots ? 'Punkte' : 'Vereinbart'],
  ])
  addSheet(workbook, 'Handlungsfelder', [
    ['Kürzel', 'Handlungsfeld', 'Reihenfolge'],
    ...fields.map((field, index) => [field[0], field, index + 1]),
  ])
  addSheet(workbook, 'Akteure', [
    ['Kürzel', 'Name'],
    ...codes.map((code, index) => [code, `Verein Nummer ${index + 1}`]),
  ])
  addSheet(workbook, 'Herkunft', [
    ['Kürzel', 'Bezeichnung'],
    ['ISEK', 'Integriertes Entwicklungskonzept'],
    ['AW', 'Auftaktwerkstatt'],
  ])
  addSheet(workbook, 'Maßnahmen', measureRows(ids, codes, words, flaws))
  if (ballots) addSheet(workbook, 'Bewertungen', ballotRows(ids, codes, words))
  await workbook.commit()
}

/** A list of somebody's own, as `adopt` takes it over: a title above it, headers of its own, categories, no numbers. */
export async function writeList(path, { measures, seed }) {
  const words = new Words(seed)
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: true })
  addSheet(workbook, 'Übersicht', listRows(measures, words))
  await workbook.commit()
}

function* listRows(measures, words) {
  yield ['Maßnahmen im Nordquartier, Stand März 2026']
  yield []
  yield ['Projekt', 'Handlungsfeld', 'Kurzbeschreibung', 'Verantwortlich', 'Zeitraum', 'Kosten', 'Stand']
  for (let index = 0; index < measures; index += 1) {
    yield [
      words.title(),
      fields[Math.floor((index / measures) * fields.length)],
      words.sentences(1, 3),
      words.one(groups),
      words.one(periods),
      words.one(costs),
      words.one(statuses),
    ]
  }
}

function addSheet(workbook, name, rows) {
  const sheet = workbook.addWorksheet(name)
  for (const values of rows) {
    const row = sheet.addRow(values)
    row.eachCell((cell) => {
      cell.style = cell.value instanceof Date ? { ...cellStyle, numFmt: 'dd.mm.yyyy' } : cellStyle
    })
    row.commit()
  }
  sheet.commit()
}

function* measureRows(ids, codes, words, flaws) {
  yield measureHeaders
  const titles = words.titles(ids.length)
  for (const [index, id] of ids.entries()) {
    yield [
      id,
      index < flaws ? titles[index].replace(' ', '  ') : titles[index],
      fields[index % fields.length],
      words.sentences(1, 3),
      words.sentences(1, 1),
      words.some(groups, 2),
      words.one(codes),
      words.some(codes, 3),
      words.some(topics, 2),
      words.some(['ISEK', 'AW'], 2),
      words.one(statuses),
      words.one(['Mitte 2025', '2024', '03/2025', 'Frühjahr 2026']),
      words.one(periods),
      words.one(costs),
      words.some(funding, 2),
      `Nur intern: ${words.sentences(1, 1)}`,
    ]
  }
}

function* ballotRows(ids, codes, words) {
  yield ['Nr.', ...codes]
  for (const id of ids) yield [id, ...codes.map(() => words.below(4))]
}
