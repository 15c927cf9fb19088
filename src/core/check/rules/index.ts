import type { Rule } from '../rule.ts'
import { ballotBelowQuorum } from './ballot-below-quorum.ts'
import { ballotDirectionMissing } from './ballot-direction-missing.ts'
import { ballotDroppedMeasure } from './ballot-dropped-measure.ts'
import { ballotFaulty } from './ballot-faulty.ts'
import { ballotLabelIsSign } from './ballot-label-is-sign.ts'
import { ballotNotEntitled } from './ballot-not-entitled.ts'
import { ballotSameOrganisation } from './ballot-same-organisation.ts'
import { ballotSecondEntryDiffers } from './ballot-second-entry-differs.ts'
import { ballotSecretNamed } from './ballot-secret-named.ts'
import { ballotTooFewForSecrecy } from './ballot-too-few-for-secrecy.ts'
import { ballotUnknownActor } from './ballot-unknown-actor.ts'
import { blankRow } from './blank-row.ts'
import { columnDuplicate } from './column-duplicate.ts'
import { columnMissing } from './column-missing.ts'
import { columnSimilar } from './column-similar.ts'
import { commaList } from './comma-list.ts'
import { computedEdited } from './computed-edited.ts'
import { costWithoutFunding } from './cost-without-funding.ts'
import { danglingReference } from './dangling-reference.ts'
import { date1904 } from './date-1904.ts'
import { dateAsText } from './date-as-text.ts'
import { decidedRankWithoutDecision } from './decided-rank-without-decision.ts'
import { decisionBodyOnlyTookNote } from './decision-body-only-took-note.ts'
import { decisionConferenceMissing } from './decision-conference-missing.ts'
import { decisionDataNewer } from './decision-data-newer.ts'
import { decisionOrder } from './decision-order.ts'
import { decisionPaperMissing } from './decision-paper-missing.ts'
import { defaultNeverChanged } from './default-never-changed.ts'
import { doneBeforeStarted } from './done-before-started.ts'
import { droppedWithoutReason } from './dropped-without-reason.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateKey } from './duplicate-key.ts'
import { formulaLikeText } from './formula-like.ts'
import { headerNotFound } from './header-not-found.ts'
import { hidden } from './hidden.ts'
import { markup } from './markup.ts'
import { mergedCells } from './merged-cells.ts'
import { nearDuplicate } from './near-duplicate.ts'
import { newerVersion } from './newer-version.ts'
import { nonMeasureRow } from './non-measure-row.ts'
import { numberAsText } from './number-as-text.ts'
import { periodOrder } from './period-order.ts'
import { prioritisedLabelUnknown } from './prioritised-label-unknown.ts'
import { privacyComment } from './privacy-comment.ts'
import { privacyEmail } from './privacy-email.ts'
import { privacyIban } from './privacy-iban.ts'
import { privacyPerson } from './privacy-person.ts'
import { privacyPhone } from './privacy-phone.ts'
import { rankingOutOfDate } from './ranking-out-of-date.ts'
import { required } from './required.ts'
import { resultFaulty } from './result-faulty.ts'
import { rowsOutside } from './rows-outside.ts'
import { sheetMissing } from './sheet-missing.ts'
import { softValue } from './soft-value.ts'
import { stale } from './stale.ts'
import { startedWithoutBegin } from './started-without-begin.ts'
import { statusByColour } from './status-by-colour.ts'
import { statusContradictsProgress } from './status-contradicts-progress.ts'
import { textBecameDate } from './text-became-date.ts'
import { tooLong } from './too-long.ts'
import { unknownActor } from './unknown-actor.ts'
import { unknownField } from './unknown-field.ts'
import { unknownMeasure } from './unknown-measure.ts'
import { unknownSetting } from './unknown-setting.ts'
import { unknownSource } from './unknown-source.ts'
import { unreadable } from './unreadable.ts'
import { variants } from './variants.ts'
import { whitespace } from './whitespace.ts'

/**
 * Every rule, in the order in which findings are told: structure, cells, rows, across rows, across sheets, results,
 * ballots, privacy, decisions.
 */
export const rules: readonly Rule[] = [
  sheetMissing,
  date1904,
  newerVersion,
  headerNotFound,
  columnMissing,
  columnDuplicate,
  columnSimilar,
  mergedCells,
  nonMeasureRow,
  rowsOutside,
  blankRow,
  hidden,
  statusByColour,
  required,
  unreadable,
  textBecameDate,
  whitespace,
  numberAsText,
  dateAsText,
  tooLong,
  formulaLikeText,
  markup,
  commaList,
  softValue,
  periodOrder,
  doneBeforeStarted,
  startedWithoutBegin,
  costWithoutFunding,
  droppedWithoutReason,
  duplicateKey,
  duplicateId,
  danglingReference,
  defaultNeverChanged,
  nearDuplicate,
  variants,
  unknownField,
  unknownActor,
  unknownSource,
  unknownSetting,
  unknownMeasure,
  statusContradictsProgress,
  stale,
  decidedRankWithoutDecision,
  rankingOutOfDate,
  computedEdited,
  resultFaulty,
  prioritisedLabelUnknown,
  ballotDirectionMissing,
  ballotLabelIsSign,
  ballotUnknownActor,
  ballotNotEntitled,
  ballotSecretNamed,
  ballotSameOrganisation,
  ballotFaulty,
  ballotDroppedMeasure,
  ballotSecondEntryDiffers,
  ballotBelowQuorum,
  ballotTooFewForSecrecy,
  privacyEmail,
  privacyPhone,
  privacyIban,
  privacyPerson,
  privacyComment,
  decisionOrder,
  decisionPaperMissing,
  decisionConferenceMissing,
  decisionBodyOnlyTookNote,
  decisionDataNewer,
]
