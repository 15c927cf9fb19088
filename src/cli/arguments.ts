import { parseArgs } from 'node:util'
import type { GivenSetting } from '../app/given-settings.ts'
import { type FixableCode, fixableCodes, isFixableCode } from '../core/check/fix-kinds.ts'
import type { CalendarDay } from '../core/plan/time.ts'
import { Refusal } from '../core/refusal.ts'
import { commandName, expectations, optionName } from '../core/text/command-line.ts'
import { isCalendarDay } from '../core/text/dates.ts'
import { usages } from '../core/text/help.ts'
import type { Command } from './command.ts'

/** A command with the flags that every command knows; `--debug` is looked for before anything is understood. */
export interface Request {
  readonly command: Command
  readonly json: boolean
  readonly force: boolean
  readonly mapping: string | null
}

export type Asked = { readonly kind: 'help' | 'version' } | ({ readonly kind: 'run' } & Request)

const options = {
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
  top: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  draft: { type: 'boolean' },
  date: { type: 'string' },
  example: { type: 'boolean' },
  set: { type: 'string', multiple: true },
  pdf: { type: 'boolean' },
  pptx: { type: 'boolean' },
  csv: { type: 'boolean' },
  'fact-sheets': { type: 'boolean' },
  part: { type: 'string' },
  compare: { type: 'string' },
  logo: { type: 'string' },
  mapping: { type: 'string' },
  since: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean' },
  sheet: { type: 'string', multiple: true },
} as const

type OptionName = keyof typeof options
type Values = ReturnType<typeof parse>['values']

const everywhere: readonly OptionName[] = ['json', 'force', 'debug', 'help', 'version']
const known: Readonly<Record<Command['name'], readonly OptionName[]>> = {
  check: ['mapping', 'since'],
  rank: ['top', 'seed', 'mapping'],
  export: ['mapping', 'out', 'edition', 'draft', 'date', 'seed', 'since'],
  fix: ['out', 'only', 'dry-run', 'mapping'],
  new: ['example', 'set'],
  adopt: ['out', 'sheet', 'set', 'mapping'],
}
/** Promised by the contract, not yet there: a clear word instead of silence. */
const notYet: readonly OptionName[] = ['pdf', 'pptx', 'csv', 'fact-sheets', 'part', 'compare', 'logo']
const commandsNotYet: readonly string[] = ['compare', 'verify']

/**
 * Reads the command line.
 * @param today used where `--date` is not given
 * @throws Refusal for anything that is not understood
 */
export function readArguments(argv: readonly string[], today: CalendarDay): Asked {
  const { values, positionals } = parse(argv)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [name, ...files] = positionals
  const names = Object.keys(known)
  if (name === undefined) throw new Refusal('command/missing', { known: names })
  if (commandsNotYet.includes(name)) throw new Refusal('command/not-yet', { what: commandName(name) })
  if (!isCommand(name)) throw new Refusal('command/unknown', { command: name, known: names })
  refuseStrangers(name, values)
  const [file, ...surplus] = files
  if (file === undefined || surplus.length > 0)
    throw new Refusal('command/arguments', { command: name, usage: usages[name] })
  return {
    kind: 'run',
    command: readCommand(name, file, values, today),
    json: values.json === true,
    force: values.force === true,
    mapping: values.mapping ?? null,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw parseRefusal(error, argv)
  }
}

/** The parser's own message is English; what it complains about stands in its quotes. */
function parseRefusal(error: unknown, argv: readonly string[]): Refusal {
  const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? argv.join(' ')
  const command = argv.find((word) => !word.startsWith('-')) ?? 'massnahmenplan'
  if (isCommand(command) && [...everywhere, ...known[command]].some((name) => option === `--${name}`)) {
    // The option is right, its value is missing or looks like the next option.
    return new Refusal('command/arguments', { command, usage: usages[command] }, error)
  }
  return new Refusal('command/option-unknown', { option, command }, error)
}

function isCommand(name: string): name is Command['name'] {
  return Object.hasOwn(known, name)
}

function refuseStrangers(name: Command['name'], values: Values): void {
  for (const option of Object.keys(values) as OptionName[]) {
    if (everywhere.includes(option) || known[name].includes(option)) continue
    if (notYet.includes(option)) throw new Refusal('command/not-yet', { what: optionName(option) })
    throw new Refusal('command/option-unknown', { option: `--${option}`, command: name })
  }
}

function readCommand(name: Command['name'], file: string, values: Values, today: CalendarDay): Command {
  switch (name) {
    case 'check':
      return { name, source: file, since: values.since ?? null }
    case 'rank':
      return {
        name,
        source: file,
        top: wholeNumber('--top', values.top, 1),
        seed: wholeNumber('--seed', values.seed, 0) ?? 1,
      }
    case 'export':
      return readExport(file, values, today)
    case 'new':
      return { name, target: file, example: values.example === true, settings: (values.set ?? []).map(readSetting) }
    case 'adopt':
      return readAdopt(file, values)
    case 'fix':
      return readFix(file, values)
    default:
      return name satisfies never
  }
}

function readAdopt(source: string, { out, sheet = [], set = [] }: Values): Command {
  if (out === undefined) throw new Refusal('command/arguments', { command: 'adopt', usage: usages.adopt })
  return { name: 'adopt', source, target: out, sheets: sheet, settings: set.map(readSetting) }
}

function readFix(source: string, { out, only, 'dry-run': dryRun }: Values): Command {
  if (out === undefined && !dryRun) throw new Refusal('command/arguments', { command: 'fix', usage: usages.fix })
  const codes = only?.split(',').map((code) => code.trim())
  return { name: 'fix', source, target: dryRun ? null : (out ?? null), only: codes?.map(readFixableCode) ?? null }
}

function readFixableCode(code: string): FixableCode {
  if (isFixableCode(code)) return code
  throw new Refusal('command/option-value', {
    option: '--only',
    value: code,
    expected: expectations.codes(fixableCodes),
  })
}

function readExport(source: string, values: Values, today: CalendarDay): Command {
  if (values.out === undefined) throw new Refusal('command/arguments', { command: 'export', usage: usages.export })
  const edition = values.edition ?? 'public'
  if (edition !== 'public' && edition !== 'internal' && edition !== 'both')
    throw new Refusal('command/option-value', { option: '--edition', value: edition, expected: expectations.edition })
  const { since = null } = values
  if (since !== null && edition === 'public')
    throw new Refusal('command/option-value', { option: '--since', value: since, expected: expectations.since })
  const date = values.date ?? today
  if (!isCalendarDay(date)) {
    throw new Refusal('command/option-value', { option: '--date', value: date, expected: expectations.date })
  }
  const seed = wholeNumber('--seed', values.seed, 0) ?? 1
  return { name: 'export', source, outDir: values.out, draft: values.draft === true, date, seed, edition, since }
}

function wholeNumber(option: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null
  const value = Number(text)
  if (!/^\d{1,9}$/.test(text) || value < least) {
    throw new Refusal('command/option-value', { option, value: text, expected: expectations.wholeNumber(least) })
  }
  return value
}

function readSetting(text: string): GivenSetting {
  const at = text.indexOf('=')
  if (at < 1)
    throw new Refusal('command/option-value', {
      option: '--set',
      value: text,
      expected: expectations.setting,
    })
  return { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }
}
