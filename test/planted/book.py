"""A plan in memory: sheets of rows that know where they will stand, and the key of what was planted."""

import re
import zipfile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo


class Row(dict):
    """Header → value. Two rows with the same words are still two rows."""

    __hash__ = object.__hash__
    __eq__ = object.__eq__


class Sheet:
    def __init__(self, name, table, headers, rows=()):
        self.name, self.table = name, table
        self.headers = list(headers)
        self.rows = [row if isinstance(row, Row) else Row(row) for row in rows]
        self.title_lines = []
        self.as_table = True
        self.below = []
        self.after = []
        self.captions = {}

    @property
    def header_row(self):
        return len(self.title_lines) + 1

    def caption(self, header):
        """A column may be called differently on the sheet."""
        return self.captions.get(header, header)

    def row_number(self, row):
        return self.header_row + 1 + self.rows.index(row)

    def address(self, row, header):
        return f"{get_column_letter(self.headers.index(header) + 1)}{self.row_number(row)}"

    def header_address(self, header):
        return f"{get_column_letter(self.headers.index(header) + 1)}{self.header_row}"

    def used(self, header):
        return header in self.headers and any(row.get(header) is not None for row in self.rows)


class Formula:
    """With the result that Excel would have stored."""

    def __init__(self, text, result):
        self.text, self.result = text, result


class Long:
    """Longer than openpyxl is willing to write."""

    def __init__(self, length):
        self.length = length


class AsText(str):
    """Stays text where openpyxl would make a formula of it."""


class Book:
    def __init__(self, flavour):
        self.flavour = flavour
        self.sheets = {}
        self.key = []
        self.allowed = []
        self.taken = set()
        self.own_field = None
        self.epoch_1904 = False

    def add(self, sheet):
        self.sheets[sheet.name] = sheet
        return sheet

    def __getitem__(self, name):
        return self.sheets[name]

    def __contains__(self, name):
        return name in self.sheets

    @property
    def measures(self):
        return self["Maßnahmen"]

    def setting(self, name):
        return next((row for row in self["Grundangaben"].rows if row["Feld"] == name), None)

    def set(self, name, value):
        row = self.setting(name)
        if row is None:
            row = Row(Feld=name)
            self["Grundangaben"].rows.append(row)
        row["Wert"] = value
        return row

    def planted(self, code, sheet=None, row=None, header=None, measure=None, where="cell", also=()):
        """`where`: how exactly the specification says the place – cell, row, column, sheet or anywhere.
        `also`: codes that may rightly be told of the same row in consequence."""
        self.key.append(dict(code=code, sheet=sheet, row=row, header=header, measure=measure, where=where))
        for other in also:
            self.allowed.append(dict(code=other, sheet=sheet, row=row))

    def allow(self, code, sheet=None, row=None):
        self.allowed.append(dict(code=code, sheet=sheet, row=row))

    def resolved_key(self):
        return [self._resolve(entry) for entry in self.key], [self._resolve(entry) for entry in self.allowed]

    def _resolve(self, entry):
        sheet, row, header = entry["sheet"], entry["row"], entry.get("header")
        found = {**entry, "row": None, "cell": None, "text": None}
        if sheet in self.sheets:
            place = self.sheets[sheet]
            if row == "header":
                found["row"], found["cell"] = place.header_row, place.header_address(header)
            elif row == "below":
                found["row"] = place.header_row + len(place.rows) + 1
                found["cell"] = f"A{found['row']}"
            elif row is not None:
                found["row"] = place.row_number(row)
                if header is not None:
                    found["cell"], found["text"] = place.address(row, header), str(row.get(header))[:120]
        return found

    def save(self, path):
        workbook = Workbook()
        workbook.remove(workbook.active)
        if self.epoch_1904:
            from openpyxl.utils.datetime import CALENDAR_MAC_1904

            workbook.epoch = CALENDAR_MAC_1904
        late = Late()
        for sheet in self.sheets.values():
            write(workbook.create_sheet(sheet.name), sheet, late)
        workbook.save(path)
        late.finish(path)


def write(target, sheet, late):
    for line in sheet.title_lines:
        target.append([line])
    target.append([sheet.caption(header) for header in sheet.headers])
    for row in sheet.rows:
        number = sheet.row_number(row)
        for column, header in enumerate(sheet.headers, start=1):
            put(target.cell(number, column), row.get(header), late)
    last = sheet.header_row + max(1, len(sheet.rows))
    for offset, values in enumerate(sheet.below):
        for column, value in enumerate(values, start=1):
            put(target.cell(last + 1 + offset, column), value, late)
    if sheet.as_table:
        reference = f"A{sheet.header_row}:{get_column_letter(len(sheet.headers))}{last}"
        table = Table(displayName=sheet.table, ref=reference)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
        target.add_table(table)
    for column in range(1, len(sheet.headers) + 1):
        target.column_dimensions[get_column_letter(column)].width = 18
    for change in sheet.after:
        change(target, sheet)


def put(cell, value, late):
    if isinstance(value, Formula):
        cell.value = value.text
        late.results.append((cell.parent.title, cell.coordinate, value.result))
    elif isinstance(value, Long):
        cell.value = late.placeholder(value.length)
    elif isinstance(value, AsText):
        cell.value = str(value)
        cell.data_type = "s"
    elif value is not None:
        cell.value = value
        if cell.is_date:
            cell.number_format = "DD.MM.YYYY"


class Late:
    """What openpyxl does not write and Excel does: results of formulas, very long texts."""

    def __init__(self):
        self.results, self.long = [], {}

    def placeholder(self, length):
        name = f"lang-{len(self.long)}-"
        self.long[name] = "Wort für Wort ein langer Text. " * (length // 31 + 1)
        return name

    def finish(self, path):
        if not self.results and not self.long:
            return
        with zipfile.ZipFile(path) as source:
            parts = {name: source.read(name) for name in source.namelist()}
        names = re.findall(r'<sheet [^>]*?name="([^"]+)"', parts["xl/workbook.xml"].decode())
        for title, coordinate, result in self.results:
            part = f"xl/worksheets/sheet{names.index(title) + 1}.xml"
            parts[part] = with_result(parts[part].decode(), coordinate, result).encode()
        for name, text in self.long.items():
            for part in [part for part in parts if part.startswith("xl/") and part.endswith(".xml")]:
                parts[part] = parts[part].replace(name.encode(), text.encode())
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in parts.items():
                target.writestr(name, content)


def with_result(xml, coordinate, result):
    kind = ' t="str"' if isinstance(result, str) else ""
    pattern = re.compile(rf'<c r="{coordinate}"([^>]*?)(?: t="\w+")?><f>(.*?)</f><v ?/?>(?:</v>)?</c>', re.S)
    changed, times = pattern.subn(
        lambda hit: f'<c r="{coordinate}"{hit[1]}{kind}><f>{hit[2]}</f><v>{result}</v></c>', xml
    )
    assert times == 1, coordinate
    return changed
