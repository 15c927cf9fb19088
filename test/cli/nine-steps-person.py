"""A person at the spreadsheet program: `write` makes a list, `act` edits a copy of a plan, `look` says what can be seen.

write <target> <rows.json>            a foreign list: {"sheet": name, "rows": [[cell, …], …]}
act <source> <target> <acts.json>     acts: type, setting, rows, column, comment
look <source> <target.json>           every sheet with its cells as text, tables and comments, and the file's properties
"""

import datetime
import json
import sys
from copy import copy

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.table import Table, TableColumn


def value_of(cell):
    return datetime.date.fromisoformat(cell["day"]) if isinstance(cell, dict) else cell


def write(target, description):
    book = Workbook()
    sheet = book.active
    sheet.title = description["sheet"]
    for row in description["rows"]:
        sheet.append([value_of(cell) for cell in row])
    book.save(target)


def table_of(sheet):
    [table] = sheet.tables.values()
    return table


def headers_of(sheet):
    first_column, first_row, last_column, _ = range_boundaries(table_of(sheet).ref)
    return {sheet.cell(first_row, column).value: column for column in range(first_column, last_column + 1)}


def resize(sheet, columns=0, rows=0):
    """What Excel does by itself when somebody types beside or below a table."""
    table = table_of(sheet)
    left, top, right, bottom = range_boundaries(table.ref)
    table.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right + columns)}{bottom + rows}"
    if table.autoFilter is not None:
        table.autoFilter.ref = table.ref


def act_type(book, act):
    book[act["sheet"]][act["cell"]].value = value_of(act["value"])


def act_setting(book, act):
    sheet = book["Grundangaben"]
    row = next((row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == act["name"]), None)
    if row is None:
        row = range_boundaries(table_of(sheet).ref)[3] + 1
        sheet.cell(row, 1).value = act["name"]
        resize(sheet, rows=1)
    cell = sheet.cell(row, 2)
    cell.value = value_of(act["value"])
    if isinstance(act["value"], dict):
        cell.number_format = "DD.MM.YYYY"


def act_rows(book, act):
    if act["sheet"] not in book.sheetnames:
        new_sheet(book, act)
        return
    sheet = book[act["sheet"]]
    headers = headers_of(sheet)
    _, top, _, bottom = range_boundaries(table_of(sheet).ref)
    blank = bottom == top + 1 and all(sheet.cell(bottom, column).value is None for column in headers.values())
    row = bottom if blank else bottom + 1
    for values in act["rows"]:
        for header, value in values.items():
            sheet.cell(row, headers[header]).value = value_of(value)
        row += 1
    resize(sheet, rows=row - 1 - bottom)


def new_sheet(book, act):
    sheet = book.create_sheet(act["sheet"])
    headers = list(act["rows"][0])
    sheet.append(headers)
    for values in act["rows"]:
        sheet.append([value_of(values.get(header)) for header in headers])
    ref = f"A1:{get_column_letter(len(headers))}{len(act['rows']) + 1}"
    sheet.add_table(Table(displayName=act["table"], ref=ref))


def act_column(book, act):
    """Values into one column of *Maßnahmen*, by number of the measure; a new column goes on the right."""
    sheet = book["Maßnahmen"]
    headers = headers_of(sheet)
    if act["header"] not in headers:
        last = max(headers.values())
        sheet.cell(1, last + 1).value = act["header"]
        sheet.cell(1, last + 1)._style = copy(sheet.cell(1, last)._style)
        table = table_of(sheet)
        if not table.tableColumns:
            table._initialise_columns()
        table.tableColumns.append(TableColumn(id=max(one.id for one in table.tableColumns) + 1, name=act["header"]))
        resize(sheet, columns=1)
        headers = headers_of(sheet)
    left = dict(act["values"])
    for row in range(2, sheet.max_row + 1):
        number = sheet.cell(row, headers["Nr."]).value
        if number in left:
            sheet.cell(row, headers[act["header"]]).value = value_of(left.pop(number))
    if left:
        sys.exit(f"no row for {', '.join(left)}")


def act_comment(book, act):
    book[act["sheet"]][act["cell"]].comment = Comment(act["text"], "")


ACTS = {
    "type": act_type,
    "setting": act_setting,
    "rows": act_rows,
    "column": act_column,
    "comment": act_comment,
}


def act(source, target, acts):
    book = load_workbook(source)
    for one in acts:
        ACTS[one["do"]](book, one)
    book.save(target)


def text_of(value):
    if value is None:
        return ""
    return value.strftime("%d.%m.%Y") if isinstance(value, (datetime.date, datetime.datetime)) else str(value)


def look(source, target):
    book = load_workbook(source)
    seen = {
        "sheets": [
            {
                "name": sheet.title,
                "visible": sheet.sheet_state == "visible",
                "rows": [[text_of(cell.value) for cell in row] for row in sheet.iter_rows()],
                "tables": list(sheet.tables.keys()),
                "comments": [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment],
                "header": " ".join(filter(None, [sheet.oddHeader.left.text, sheet.oddHeader.center.text, sheet.oddHeader.right.text])),
                "footer": " ".join(filter(None, [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text])),
            }
            for sheet in book.worksheets
        ],
        "properties": [text for text in (book.properties.creator, book.properties.title, book.properties.lastModifiedBy) if text],
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(seen, file)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


command, *arguments = sys.argv[1:]
if command == "write":
    write(arguments[0], load(arguments[1]))
elif command == "act":
    act(arguments[0], arguments[1], load(arguments[2]))
else:
    look(arguments[0], arguments[1])
