import type { TemplateContent } from '../template-content.ts'
import { actors } from './actors.ts'
import { ballots } from './ballots.ts'
import { health } from './health.ts'
import { housing } from './housing.ts'
import { leisure } from './leisure.ts'
import { decisions, fields, sources } from './origin.ts'
import { progress } from './progress.ts'
import { settings } from './settings.ts'
import { social } from './social.ts'

/** An invented quarter, complete and free of findings: what a well-kept plan looks like. */
export const examplePlan: TemplateContent = {
  settings,
  fields,
  measures: [...housing, ...social, ...leisure, ...health],
  actors,
  sources,
  ballots,
  decisions,
  progress,
}
