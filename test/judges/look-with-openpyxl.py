"""Loads a workbook with openpyxl and prints what it sees, as JSON; `missing` where openpyxl is not installed."""

import json
import sys

try:
    import openpyxl
except ImportError:
    print("missing")
    sys.exit(0)

workbook = openpyxl.load_workbook(sys.argv[1])
print(
    json.dumps(
        {
            "sheets": [
                {
                    "name": sheet.title,
                    "tables": list(sheet.tables.keys()),
                    "titles": sheet.print_title_rows,
                    "validations": len(sheet.data_validations.dataValidation),
                    "charts": len(sheet._charts),
                }
                for sheet in workbook.worksheets
            ]
        }
    )
)
