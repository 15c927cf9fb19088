import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const packageFile = new URL('../../package.json', import.meta.url)

/** Version of the program, from its package file: the one place where it stands. */
export const toolVersion = z.parse(
  z.object({ version: z.string() }),
  JSON.parse(readFileSync(packageFile, 'utf8')),
).version
