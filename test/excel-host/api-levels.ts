import { ExcelError, NotModelled } from './host-object.ts'

/** Editions that town halls have: the ExcelApi level each supports. */
export const editions = { '2019': 8, '2021': 14, '2024': 17, '365': 20 } as const
export type Edition = keyof typeof editions

/**
 * Since which ExcelApi 1.x each member exists; nothing else is modelled.
 * Source: the API sets named in `office.d.ts` of @microsoft/office-js 1.1.110.
 */
const levels: Readonly<Record<string, number>> = {
  'Workbook.Worksheets': 1,
  'Workbook.Comments': 10,
  'Workbook.Functions': 2,
  'Workbook.Application': 1,
  'Workbook.Name': 7,
  'Workbook.ReadOnly': 8,
  'Workbook.Protection': 7,
  'WorkbookProtection.Protected': 7,
  'Functions.Date': 2,
  'FunctionResult.Value': 2,
  'FunctionResult.Error': 2,
  'Application.CreateWorkbook': 8,
  'WorkbookCreated.Open': 8,
  'WorksheetCollection.Items': 1,
  'WorksheetCollection.Item': 1,
  'WorksheetCollection.Add': 1,
  'WorksheetCollection._RegisterDataChangedEvent': 9,
  'WorksheetCollection._UnregisterDataChangedEvent': 9,
  'Worksheet.Name': 1,
  'Worksheet.Id': 1,
  'Worksheet.Visibility': 1,
  'Worksheet.Tables': 1,
  'Worksheet.AutoFilter': 9,
  'Worksheet.Protection': 2,
  'Worksheet.FreezePanes': 7,
  'Worksheet.GetCell': 1,
  'Worksheet.GetRange': 1,
  'Range.HasSpill': 12,
  'Range.RowHidden': 2,
  'Worksheet.GetRanges': 9,
  'Worksheet.GetUsedRange': 1,
  'Worksheet.Activate': 1,
  'Worksheet.Delete': 1,
  'WorksheetProtection.Protected': 2,
  'WorksheetFreezePanes.FreezeRows': 7,
  'AutoFilter.IsDataFiltered': 9,
  'TableCollection.Items': 1,
  'TableCollection.Item': 1,
  'TableCollection.Add': 1,
  'Table.Name': 1,
  'Table.ShowHeaders': 1,
  'Table.ShowTotals': 1,
  'Table.ShowFilterButton': 3,
  'Table.Style': 1,
  'Table.AutoFilter': 9,
  'Table.Rows': 1,
  'Table.Columns': 1,
  'Table.GetRange': 1,
  'Table.Resize': 13,
  'TableRowCollection.Count': 1,
  'TableColumnCollection.Count': 1,
  'Range.Address': 1,
  'Range.RowIndex': 1,
  'Range.ColumnIndex': 1,
  'Range.RowCount': 1,
  'Range.ColumnCount': 1,
  'Range.Values': 1,
  'Range.Formulas': 1,
  'Range.ValueTypes': 1,
  'Range.NumberFormat': 1,
  'Range.Format': 1,
  'Range.GetBoundingRect': 1,
  'Range.GetCellProperties': 9,
  'Range.GetRowProperties': 9,
  'Range.GetColumnProperties': 9,
  'Range.GetMergedAreasOrNullObject': 13,
  'Range.Select': 1,
  'RangeFormat.ColumnWidth': 2,
  'RangeAreas.Areas': 9,
  'RangeCollection.Items': 9,
  'RangeAreas.AreaCount': 9,
  'CommentCollection.Items': 10,
  'CommentCollection.Item': 10,
  'Comment.Content': 10,
  'Comment.GetLocation': 10,
  'Comment.Replies': 10,
  'CommentReplyCollection.Items': 10,
  'Range.Worksheet': 1,
  'Range.ConditionalFormats': 6,
  'RangeAreas.ConditionalFormats': 9,
  'ConditionalFormatCollection.Items': 6,
  'ConditionalFormatCollection.Item': 6,
  'ConditionalFormatCollection.GetCount': 6,
  'ConditionalFormatCollection.Add': 6,
  'ConditionalFormat.Id': 6,
  'ConditionalFormat.Type': 6,
  'ConditionalFormat.StopIfTrue': 6,
  'ConditionalFormat.Custom': 6,
  'ConditionalFormat.CustomOrNullObject': 6,
  'ConditionalFormat.Delete': 6,
  'CustomConditionalFormat.Rule': 6,
  'CustomConditionalFormat.Format': 6,
  'ConditionalFormatRule.Formula': 6,
  'ConditionalRangeFormat.Fill': 6,
  'ConditionalRangeFormat.Font': 6,
  'ConditionalRangeFormat.Borders': 6,
  'ConditionalRangeFill.Color': 6,
  'ConditionalRangeFont.Color': 6,
  'ConditionalRangeBorderCollection.Top': 6,
  'ConditionalRangeBorderCollection.Bottom': 6,
  'ConditionalRangeBorderCollection.Left': 6,
  'ConditionalRangeBorderCollection.Right': 6,
  'ConditionalRangeBorder.Style': 6,
  'ConditionalRangeBorder.Color': 6,
}

/** Throws what Excel says where the edition does not have the member yet. */
export function proveLevel(member: string, edition: Edition): void {
  const level = levels[member]
  if (level === undefined) throw new NotModelled(member)
  if (level > editions[edition]) throw new ExcelError('ApiNotFound', `${member} needs ExcelApi 1.${level}.`)
}

/** What `isSetSupported` answers in this edition. */
export function supports(edition: Edition, set: string, version = '1.1'): boolean {
  if (set === 'ExcelApi') return Number(version.split('.')[1] ?? 0) <= editions[edition]
  if (set === 'DelayForCellEdit') return edition !== '2019'
  return set !== 'ExcelApiOnline'
}
