import { expect } from 'vitest'
import type { Ended } from './process.ts'

/** Status 2: nothing on standard output, and one German sentence (with what to do) on standard error. */
export function expectRefusal(ended: Ended, words: string | RegExp): void {
  expect(ended.stderr).toMatch(words)
  expect(ended.stderr, 'a refusal is one line').toMatch(/^[^\n]+\n$/)
  expect(ended.stderr, 'it says what to do').toMatch(/[Bb]itte|--help|Gemeint ist vielleicht/)
  expect(ended.stderr, 'no technical words').not.toMatch(/ {4}at |Error:|undefined|\[object|\.js:\d|node:/)
  expect(ended.stdout).toBe('')
  expect(ended.status).toBe(2)
}
