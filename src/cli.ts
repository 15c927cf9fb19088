#!/usr/bin/env node
import { type Request, readArguments } from './cli/arguments.ts'
import type { CommandResult, Job } from './cli/command.ts'
import { printable } from './cli/printable.ts'
import { toolVersion } from './cli/tool-version.ts'
import { Refusal } from './core/refusal.ts'
import { failureSentence, helpText, outputSentence } from './core/text/help.ts'
import { errorCode } from './host/node/error-code.ts'
import { superviseWorker } from './host/node/supervise.ts'

/* Entry point of the command line: arguments → use case (in a thread of its own) → exit status. */

/** Tables are read badly beyond these widths. */
const lines = { narrowest: 60, usual: 100, widest: 120 } as const
const debugAsked = process.argv.includes('--debug')

// The supervisor decides what Ctrl+C ends; once the work is done, nothing does, and the last line is still printed.
process.on('SIGINT', () => undefined)
// Whoever writes hears of it; without a listener Node would end the program with a stack trace.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(argv, today())
    if (asked.kind === 'run') return await run(asked)
    return await answer(`${asked.kind === 'help' ? helpText : toolVersion}\n`, 0)
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return refuse(error instanceof Refusal ? message : failureSentence, stack)
  }
}

async function run({ command, json, force, mapping }: Request): Promise<number> {
  const asked = process.stdout.columns || Number(process.env['COLUMNS']) || lines.usual
  const columns = Math.max(lines.narrowest, Math.min(asked, lines.widest))
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
  const job: Job = { command, json, force, mapping, columns, colour }
  const file = command.name === 'new' ? command.target : command.source
  const worker = new URL('./cli-worker.js', import.meta.url)
  const onProgress = (text: string) => process.stderr.write(`${text}\n`)
  const ending = await superviseWorker<CommandResult>(worker, job, { file, onProgress })
  if (ending.kind !== 'done') return refuse(ending.kind === 'refused' ? ending.message : failureSentence, ending.stack)
  return await answer(ending.result.output, ending.result.status)
}

/** What was asked for, on standard output. A reader that has seen enough (`| head`) is no failure; a full disk is. */
async function answer(output: string, status: 0 | 1): Promise<number> {
  const problem = await new Promise<Error | null | undefined>((resolve) => process.stdout.write(output, resolve))
  if (!problem || errorCode(problem) === 'EPIPE') return status
  return refuse(outputSentence, problem.stack ?? '')
}

/** Status 2, one sentence on standard error; the stack only for those who asked for it. */
function refuse(sentence: string, stack: string): 2 {
  process.stderr.write(`${printable(sentence)}\n${debugAsked ? `${stack}\n` : ''}`)
  return 2
}

/** The calendar day here and now: the only clock of the whole program. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
