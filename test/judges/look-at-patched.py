"""Compares two workbooks part by part with Python's own zip reader, and tells what openpyxl sees in the second one."""

import datetime
import json
import sys
import zipfile

try:
    from openpyxl import load_workbook
except ImportError:
    print("missing")
    sys.exit(0)

before, after = (zipfile.ZipFile(path) for path in sys.argv[1:3])
names = [entry.filename for entry in before.infolist()]
kept = [entry for entry in after.infolist() if entry.filename in names]


def same_look(name):
    old, new = before.getinfo(name), after.getinfo(name)
    return (old.date_time, old.compress_type) == (new.date_time, new.compress_type)


def plain(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value


book = load_workbook(sys.argv[2])
values = {
    sheet.title: {cell.coordinate: plain(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    for sheet in book.worksheets
}
print(
    json.dumps(
        {
            "broken": after.testzip(),
            "reordered": [entry.filename for entry in kept] != names or not all(same_look(name) for name in names),
            "changed": [name for name in names if before.read(name) != after.read(name)],
            "tables": [name for sheet in book.worksheets for name in sheet.tables],
            "values": values,
        }
    )
)
