"""What concerns a whole plan or sheet: one fault a workbook, since nobody could say what else follows from two."""

from datetime import datetime

from openpyxl.styles import PatternFill

from book import Row
from stamps import results, write_ranks
from words import FIELDS, NEWS

WHOLE = []


def whole(flavour, code):
    def register(function):
        WHOLE.append((flavour, code, function))
        return function

    return register


@whole("agreed", "workbook/sheet-missing")
def without_a_sheet(book, random):
    name = random.choice(("Maßnahmen", "Handlungsfelder"))
    del book.sheets[name]
    book.planted("workbook/sheet-missing", None, where="anywhere")
    if name == "Handlungsfelder":
        book.allow("reference/unknown-field", "Maßnahmen")


@whole("agreed", "workbook/date-1904")
def days_from_1904(book, random):
    book.epoch_1904 = True
    book.planted("workbook/date-1904", where="anywhere")


@whole("agreed", "workbook/newer-version")
def from_the_future(book, random):
    book.set("Vorlagenversion", random.choice(("99", "17.0", 42)))
    book.planted("workbook/newer-version", where="anywhere")


@whole("agreed", "table/header-not-found")
def headless(book, random):
    sheet = book[random.choice(("Beschlüsse", "Maßnahmen"))]
    sheet.as_table = False
    sheet.captions = {header: random.choice(NEWS) for header in sheet.headers}
    sheet.captions = {header: f"{text[:6]} {place}" for place, (header, text) in enumerate(sheet.captions.items())}
    book.planted("table/header-not-found", sheet.name, where="sheet")


@whole("points", "table/column-missing")
def without_a_column(book, random):
    name, header = random.choice((("Maßnahmen", "Status"), ("Maßnahmen", "Handlungsfeld"), ("Maßnahmen", "Nr."), ("Akteure", "Name"), ("Sachstand", "Stichtag")))
    book[name].headers.remove(header)
    book.planted("table/column-missing", name, where="sheet")
    for code in ("measure/status-contradicts-progress", "ballot/dropped-measure", "measure/stale"):
        book.allow(code)


@whole("points", "table/column-duplicate")
def column_twice(book, random):
    sheet = book.measures
    header = random.choice(("Status", "Beschreibung", "Kosten (€)", "Federführung"))
    again = header + " "
    sheet.as_table = False
    sheet.headers.append(again)
    sheet.captions[again] = header
    book.planted("table/column-duplicate", "Maßnahmen", "header", again)


@whole("totals", "table/column-similar")
def column_misspelled(book, random):
    header, caption = random.choice((("Federführung", "Federfürung"), ("Finanzierung", "Finazierung"), ("Zeitraum", "Zeitruam"), ("Beteiligte", "Beteilgite")))
    book.measures.captions[header] = caption
    book.planted("table/column-similar", "Maßnahmen", "header", header)
    book.allow("measure/cost-without-funding", "Maßnahmen")


@whole("points", "table/duplicate-key")
def short_form_twice(book, random):
    name, row = random.choice((
        ("Akteure", {"Kürzel": "QM", "Name": "Quartiersmedien"}), ("Herkunft", {"Kürzel": "ISEK", "Bezeichnung": "Inklusionskonzept"}),
        ("Handlungsfelder", {"Kürzel": "W", "Handlungsfeld": "Wirtschaft"}),
    ))
    book[name].rows.append(Row(row))
    book.planted("table/duplicate-key", name, book[name].rows[-1], "Kürzel", where="row")


@whole("agreed", "table/merged-cells")
def merged(book, random):
    sheet = book.measures
    sheet.as_table = False
    first, second = sheet.rows[3], sheet.rows[4]
    header = random.choice(("Handlungsfeld", "Federführung", "Bemerkung"))
    second[header] = None
    sheet.after.append(lambda target, place: target.merge_cells(f"{place.address(first, header)}:{place.address(second, header)}"))
    book.planted("table/merged-cells", "Maßnahmen", first, header)
    book.allow("cell/required", "Maßnahmen", second)


@whole("totals", "table/non-measure-row")
def sums_among_measures(book, random):
    sheet = book.measures
    sheet.as_table = random.random() < 0.5
    kind = random.choice(("Summe", "Gesamt", "Durchschnitt", "Kategorie"))
    if kind == "Kategorie":
        row, where = Row({"Nr.": random.choice(("Handlungsfeld Soziales", "Gesundheit und Sicherheit"))}), len(sheet.rows) // 2
    else:
        row, where = Row({"Maßnahme": kind, "Kosten (€)": 1234500}), len(sheet.rows)
    sheet.rows.insert(where, row)
    book.planted("table/non-measure-row", "Maßnahmen", row, "Nr.", where="row")
    book.allow("measure/cost-without-funding", "Maßnahmen", row)


@whole("agreed", "table/rows-outside")
def below_the_table(book, random):
    sheet = book.measures
    number = len(sheet.rows)
    sheet.below = [(f"W{number + place}", title, "Wohnen", "Seniorenbeirat", "geplant", 2) for place, title in
                   enumerate(("Briefkästen in der Torzeile", "Nachtbus")[: random.randint(1, 2)], 1)]
    book.planted("table/rows-outside", "Maßnahmen", "below", None)


@whole("agreed", "table/blank-row")
def gap(book, random):
    row = Row()
    book.measures.rows.insert(random.randint(3, 10), row)
    book.planted("table/blank-row", "Maßnahmen", row, "Nr.", where="row")


@whole("points", "table/hidden")
def out_of_sight(book, random):
    row = random.choice(book.measures.rows)
    if random.random() < 0.5:
        book.measures.after.append(lambda target, sheet: setattr(target.row_dimensions[sheet.row_number(row)], "hidden", True))
    else:
        book.measures.after.append(lambda target, sheet: setattr(target.column_dimensions["D"], "hidden", True))
    book.planted("table/hidden", "Maßnahmen", where="sheet")


@whole("agreed", "table/filter")
def filtered(book, random):
    status = random.choice(("geplant", "umgesetzt"))
    book.measures.as_table = False

    def hide(target, sheet):
        target.auto_filter.ref = target.dimensions
        target.auto_filter.add_filter_column(sheet.headers.index("Status"), [status])
        for row in sheet.rows:
            target.row_dimensions[sheet.row_number(row)].hidden = row["Status"] != status

    book.measures.after.append(hide)
    book.planted("table/filter", "Maßnahmen", where="sheet")
    book.allow("table/hidden", "Maßnahmen")


@whole("agreed", "table/status-by-colour")
def only_colours(book, random):
    colours = random.sample(("FF92D050", "FFFFFF00", "FFFFC000", "FFFF0000"), 3)
    for row in book.measures.rows:
        row["Status"] = None

    def paint(target, sheet):
        for number, row in enumerate(sheet.rows):
            target[sheet.address(row, "Status")].fill = PatternFill("solid", fgColor=colours[number % 3])

    book.measures.after.append(paint)
    book.planted("table/status-by-colour", "Maßnahmen", where="sheet")
    book.allow("cell/required", "Maßnahmen")


@whole("agreed", "vocabulary/default-never-changed")
def never_touched(book, random):
    status = random.choice(("noch nicht begonnen", "geplant"))
    for row in book.measures.rows:
        row["Status"] = status
        row["Priorität"] = row.get("Priorität") or 2
    book.planted("vocabulary/default-never-changed", "Maßnahmen", book.measures.rows[0], "Status", where="column")


@whole("grades", "ballot/direction-missing")
def which_side_is_best(book, random):
    book["Grundangaben"].rows.remove(book.setting("Beste Seite"))
    book.planted("ballot/direction-missing", "Grundangaben", where="anywhere")


@whole("grades", "ballot/below-quorum")
def few_came(book, random):
    book.set("Mindestbeteiligung", random.choice(("75 %", "50 %", 0.6)))
    short, _ = random.choice(FIELDS)
    for voter in book["Bewertungen"].headers[4:]:
        for row in book["Bewertungen"].rows:
            if str(row["Maßnahme"])[0] == short:
                row[voter] = None
    book.planted("ballot/below-quorum", "Bewertungen", where="anywhere")


@whole("secret", "ballot/too-few-for-secrecy")
def easily_guessed(book, random):
    for name in ("Bewertungen", "Zweiteingabe"):
        del book[name].headers[4:]
    for _ in FIELDS:
        book.planted("ballot/too-few-for-secrecy", "Bewertungen", where="anywhere")


@whole("agreed", "decision/order")
def noted_before_adopted(book, random):
    row = book["Beschlüsse"].rows[1]
    row["Stand"], row["Datum"] = "erfolgt", random.choice((datetime(2026, 3, 4), datetime(2025, 12, 9)))
    book.set("Stand", datetime(2026, 4, 1))
    book.setting("Sitzung am")["Wert"] = row["Datum"]
    book.planted("decision/order", "Beschlüsse", where="sheet")


@whole("totals", "decision/conference-missing")
def who_adopted(book, random):
    book["Beschlüsse"].rows.pop(0)
    if random.random() < 0.5:
        book["Beschlüsse"].rows.insert(0, Row({"Datum": datetime(2026, 4, 22), "Gremium": "3. Sozialträgerkonferenz", "Art": "Vertagung", "Stand": "erfolgt",
                                               "Gilt für": "Plan"}))
    book.planted("decision/conference-missing", "Beschlüsse", where="anywhere")


@whole("agreed", "decision/data-newer")
def changed_since(book, random):
    row = book["Beschlüsse"].rows[1]
    row["Stand"], row["Datum"] = "erfolgt", datetime(2026, 9, 16)
    book.setting("Sitzung am")["Wert"] = row["Datum"]
    book.set("Stand", random.choice((datetime(2026, 11, 30), datetime(2027, 3, 31))))
    book.planted("decision/data-newer", where="anywhere")


@whole("totals", "measure/ranking-out-of-date")
def changed_since_ranked(book, random):
    write_ranks(book)
    result = random.choice(book["Ergebnisse"].rows)
    result["Punkte"] = result["Punkte"] + random.choice((1, 2, 7))
    short = result["Maßnahme"][0]
    for row in results(book, short):
        measure = next(other for other in book.measures.rows if other["Nr."] == row["Maßnahme"])
        book.planted("measure/ranking-out-of-date", "Maßnahmen", measure, "Rang")


@whole("totals", "measure/computed-edited")
def rank_by_hand(book, random):
    row = random.choice(write_ranks(book))
    row["Rang"] = random.choice([place for place in (1, 2, 3, 4, 9) if place != row["Rang"]] + [None])
    book.planted("measure/computed-edited", "Maßnahmen", row, "Rang")
