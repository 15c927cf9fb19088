/** `npm run test:full` looks at everything; `npm test` at a part of it, so that it stays quick. */
export const isFull = process.env['TESTS'] === 'full'

/** How many examples a law is held against. */
export function runsOf(usual: number): number {
  return isFull ? usual * 10 : usual
}
