"""A workbook for the simulated Excel: `load` prints it as JSON, `save` writes what changed into a copy.

Somebody else's reader on purpose: what our own host reads out of the simulated Excel is compared with our own reader of
files, so the simulated Excel must not stand on that reader.
"""

import colorsys
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl
import openpyxl.worksheet._reader as reader
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles.colors import COLOR_INDEX
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

SLOTS = ["lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink"]


def theme_colours(book):
    if not book.loaded_theme:
        return []
    scheme = next(e for e in ElementTree.fromstring(book.loaded_theme).iter() if e.tag.endswith("}clrScheme"))
    found = {slot.tag.split("}")[1]: slot[0].get("lastClr") or slot[0].get("val") for slot in scheme}
    return [found.get(name) for name in SLOTS]


def tinted(rgb, tint):
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light + (1 - light) * tint
    return "".join(f"{min(255, max(0, round(c * 255))):02X}" for c in colorsys.hls_to_rgb(hue, light, saturation))


def fill_of(cell, theme):
    fill = cell.fill
    if fill.fill_type != "solid":
        return None
    colour = fill.fgColor
    if colour.type == "rgb":
        rgb = colour.rgb[-6:]
    elif colour.type == "theme":
        rgb = theme[colour.theme] if colour.theme < len(theme) else None
    else:
        rgb = COLOR_INDEX[colour.indexed][-6:] if colour.indexed < len(COLOR_INDEX) else None
    return rgb and tinted(rgb.upper(), colour.tint or 0)


def cells_of(sheet, values, theme):
    for row in sheet.iter_rows():
        for cell in row:
            formula = cell.value if cell.data_type == "f" else None
            if formula is not None and not isinstance(formula, str):
                formula = formula.text
            held = values[cell.coordinate]
            fill = fill_of(cell, theme) if cell.has_style else None
            if cell.value is None and not cell.has_style:
                continue
            yield {
                "cell": cell.coordinate,
                "value": held.value,
                "error": held.data_type == "e",
                "formula": formula,
                "format": cell.number_format,
                "fill": fill,
            }


def filtered(auto_filter):
    kinds = ("filters", "customFilters", "colorFilter", "top10", "dynamicFilter", "iconFilter")
    columns = auto_filter.filterColumn if auto_filter is not None else []
    return any(getattr(column, kind) is not None for column in columns for kind in kinds)


def table_of(table):
    return {
        "name": table.displayName,
        "ref": table.ref,
        "headers": table.headerRowCount != 0,
        "totals": bool(table.totalsRowCount),
        "filtered": filtered(table.autoFilter),
    }


def hidden_columns(sheet):
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden or dimension.width == 0:
            yield from range(dimension.min, min(dimension.max, 16384) + 1)


def threaded(path):
    """openpyxl shows the stand-in texts of threaded comments as notes; this tells which they are."""
    with zipfile.ZipFile(path) as package:
        return any(name.startswith("xl/threadedComments/") for name in package.namelist())


def sheet_of(sheet, values, theme, has_threads):
    return {
        "name": sheet.title,
        "visibility": {"visible": "Visible", "hidden": "Hidden", "veryHidden": "VeryHidden"}[sheet.sheet_state],
        "cells": list(cells_of(sheet, values, theme)),
        "tables": [table_of(table) for table in sheet.tables.values()],
        "merges": [str(area) for area in sheet.merged_cells.ranges],
        "hiddenRows": [row for row, dimension in sheet.row_dimensions.items() if dimension.hidden],
        "hiddenColumns": sorted(hidden_columns(sheet)),
        "filtered": filtered(sheet.auto_filter),
        "protected": bool(sheet.protection.sheet),
        "formats": list(formats_of(sheet)),
        "notes": [
            {"cell": cell.coordinate, "text": cell.comment.text, "threaded": has_threads}
            for row in sheet.iter_rows()
            for cell in row
            if cell.comment
        ],
    }


FORMAT_TYPES = {
    "expression": "Custom",
    "cellIs": "CellValue",
    "colorScale": "ColorScale",
    "dataBar": "DataBar",
    "iconSet": "IconSet",
    "top10": "TopBottom",
    "containsText": "ContainsText",
}


def formula_of(rule):
    return f"={rule.formula[0]}" if rule.formula else ""


def formats_of(sheet):
    rules = [(area, rule) for area in sheet.conditional_formatting for rule in area.rules]
    for area, rule in sorted(rules, key=lambda one: one[1].priority):
        yield {
            "type": FORMAT_TYPES.get(rule.type, "PresetCriteria"),
            "formula": formula_of(rule),
            "refs": str(area.sqref).split(),
            "stopIfTrue": bool(rule.stopIfTrue),
        }


def load(path):
    # Serial numbers stay numbers, as Excel hands them out.
    reader.from_excel = lambda value, *_, **__: value
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    theme = theme_colours(formulas)
    has_threads = threaded(path)
    sheets = [sheet_of(sheet, values[sheet.title], theme, has_threads) for sheet in formulas.worksheets]
    json.dump({"date1904": formulas.epoch == CALENDAR_MAC_1904, "sheets": sheets}, sys.stdout)


def save(path, target):
    """Reads what changed from standard input."""
    book = openpyxl.load_workbook(path)
    changes = json.load(sys.stdin)
    for name in changes["deleted"]:
        del book[name]
    for name in changes["added"]:
        book.create_sheet(name)
    for change in changes["cells"]:
        cell = book[change["sheet"]][change["cell"]]
        cell.value = change["value"]
        if isinstance(change["value"], str):
            cell.data_type = "s"
        cell.number_format = change["format"]
    for change in changes["tables"]:
        save_table(book[change["sheet"]], change)
    for change in changes["formats"]:
        save_formats(book[change["sheet"]], change["formats"])
    book.save(target)


def save_formats(sheet, formats):
    """Those with a formula are told by it. Others only ever stay, and so does what all of them look like."""
    kept = {formula_of(rule): rule for area in sheet.conditional_formatting for rule in area.rules}
    others = [(str(area.sqref), rule) for area in sheet.conditional_formatting for rule in area.rules]
    sheet.conditional_formatting = ConditionalFormattingList()
    for ref, rule in others:
        if rule.type != "expression":
            sheet.conditional_formatting.add(ref, rule)
    for priority, change in enumerate(formats, start=1):
        if change["type"] != "Custom":
            continue
        rule = kept.get(change["formula"]) or Rule(type="expression", formula=[change["formula"].removeprefix("=")])
        rule.priority = priority
        sheet.conditional_formatting.add(change["ref"], rule)


def save_table(sheet, change):
    table = sheet.tables.get(change["name"])
    if table is None:
        table = Table(displayName=change["name"], ref=change["ref"])
        table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
        sheet.add_table(table)
    table.ref = change["ref"]
    if table.autoFilter:
        table.autoFilter.ref = change["ref"]
    first, last = (re.match(r"([A-Z]+)(\d+)", corner) for corner in change["ref"].split(":"))
    from_column, to_column = (openpyxl.utils.column_index_from_string(corner[1]) for corner in (first, last))
    kept = {column.name: column for column in table.tableColumns}
    names = [str(sheet[f"{get_column_letter(column)}{first[2]}"].value) for column in range(from_column, to_column + 1)]
    table.tableColumns = [kept.get(name) or TableColumn(id=0, name=name) for name in names]
    for number, column in enumerate(table.tableColumns, start=1):
        column.id = number


if __name__ == "__main__":
    {"load": load, "save": save}[sys.argv[1]](*sys.argv[2:])
