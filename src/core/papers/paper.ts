import type { CalendarDay } from '../plan/time.ts'
import type { StyleName } from './styles.ts'

/*
 * A paper is what people will hold in hand, as plain data: sheets, cells, named styles. Writers turn it into bytes and
 * add nothing of their own. Text is text: `=1+1` stays what somebody typed.
 */

export type PaperValue = string | number | { readonly day: CalendarDay }

export interface PaperCell {
  readonly value: PaperValue | null
  readonly style: StyleName
}

export interface PaperRow {
  /** From column A on; `null` leaves a cell without value and style. */
  readonly cells: readonly (PaperCell | null)[]
  /** Points, 409 at most. Left out, the spreadsheet program decides. */
  readonly height?: number
  /** Stands above what the styles of the cells say: running text reads better from the top. */
  readonly vertical?: 'top'
  /** A new printed page begins above this row. */
  readonly pageBreakBefore?: boolean
}

/** A ListObject over cells of the sheet. Its header texts are the cells of its first row. */
export interface PaperTable {
  readonly name: string
  /** Rows and columns count from 1; the area includes the header row and at least one data row. */
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
  /** Built-in table style; the paper's own fills stand above it. */
  readonly theme: string | null
  readonly filterButtons: boolean
}

/** A drop-down or input hint over a range of cells. */
export interface PaperValidation {
  /** Such as `C2:C200`. */
  readonly range: string
  /** Allowed words; left out for a mere hint. */
  readonly list?: readonly string[]
  /** `Tabelle!$A$2:$A$20`, for lists that live in the workbook. */
  readonly listRange?: string
  /** A value outside the list is refused (`stop`) or only remarked on (`warning`). */
  readonly strictness?: 'stop' | 'warning'
  readonly promptTitle?: string
  readonly prompt?: string
}

/** A native stacked bar chart over cells of the same sheet. */
export interface PaperChart {
  readonly title: string
  /** Alternative text for people who do not see it. */
  readonly alternativeText: string
  readonly categories: { readonly range: string; readonly values: readonly string[] }
  readonly series: readonly {
    readonly nameCell: string
    readonly name: string
    readonly range: string
    readonly values: readonly number[]
    /** Six hex digits. */
    readonly colour: string
  }[]
  /** Cells the chart covers, counted from 1. */
  readonly place: {
    readonly firstRow: number
    readonly firstColumn: number
    readonly lastRow: number
    readonly lastColumn: number
  }
}

/** One page of A4; the printed width is never more than one page. */
export interface PaperPage {
  readonly orientation: 'portrait' | 'landscape'
  /** Rows repeated on every printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number }
  readonly header?: { readonly left: string; readonly right: string }
  /** Without the page number, which the writer adds as *Seite x von y*. */
  readonly footer?: { readonly left: string; readonly centre: string }
  readonly centred?: boolean
  /** Shrunk to one page in height as well. */
  readonly singlePage?: true
  /** Landscape, and only the upper part of the page in the shape of a screen is used (`page-size.ts`). */
  readonly slide?: true
}

export interface PaperSheet {
  /** At most 31 characters, unique, without `[]:*?/\'`. */
  readonly name: string
  readonly page: PaperPage
  /** Width of each column in characters. */
  readonly columnWidths: readonly number[]
  readonly rows: readonly PaperRow[]
  readonly tables: readonly PaperTable[]
  readonly validations?: readonly PaperValidation[]
  readonly charts?: readonly PaperChart[]
  /** Rows that stay in view. */
  readonly frozenRows?: number
  /** Grey lines between all cells on the screen, for sheets that people fill in. */
  readonly gridLines?: true
  readonly frozenColumns?: number
}

export interface PaperProperties {
  readonly title: string
  readonly subject: string
  /** The municipality, never a person or a machine. */
  readonly author: string
  readonly keywords: string
  /** Date of the paper; fixes the bytes. */
  readonly date: CalendarDay
}

export interface Paper {
  readonly properties: PaperProperties
  readonly sheets: readonly PaperSheet[]
  readonly font: string
  /** Six hex digits; stands wherever a style names the house colour. Must hold against white (`contrast.ts`). */
  readonly accent?: string
}
