"""What can go wrong beside the measures, in plans that stay whole: people, results, decisions, waivers."""

from datetime import datetime

from book import Row, Sheet
from faults import BALLOTS, FULL, free, one_of, planter, untouched
from words import FIELDS

EVERY = ("agreed", "totals", "hands", *BALLOTS)


def anywhere(sheet, random, book):
    row = one_of(random, [row for row in sheet.rows if id(row) not in book.taken])
    book.taken.add(id(row))
    return row


@planter(*FULL, times=1)
def nobody_with_a_name(book, random, turn):
    sheet = book["Akteure"]
    row = Row({"Kürzel": random.choice(("ZZ", "NN1", "FZ")), "Name": None, "Gruppe": "Bildung", "Nimmt an Bewertung teil": "nein"})
    sheet.rows.append(row)
    book.planted("cell/required", "Akteure", row, "Name")


@planter(*FULL, times=1)
def takes_part_perhaps(book, random, turn):
    row = Row({"Kürzel": "JZ", "Name": "Jobzentrum", "Nimmt an Bewertung teil": random.choice(("vielleicht", "nur Wohnen", "x?"))})
    book["Akteure"].rows.append(row)
    book.planted("cell/unknown-value", "Akteure", row, "Nimmt an Bewertung teil")


@planter(*FULL, times=1)
def day_of_a_source_as_text(book, random, turn):
    row = anywhere(book["Herkunft"], random, book)
    row["Datum"] = random.choice(("12.03.2024", "2024-03-12", "12. März 2024", "3.11.2021"))
    book.planted("cell/date-as-text", "Herkunft", row, "Datum")


@planter(*FULL, times=1)
def participants_as_text(book, random, turn):
    row = one_of(random, [row for row in book["Herkunft"].rows if row["Teilnehmende"] and id(row) not in book.taken])
    book.taken.add(id(row))
    row["Teilnehmende"] = str(row["Teilnehmende"])
    book.planted("cell/number-as-text", "Herkunft", row, "Teilnehmende")


@planter(*EVERY, times=1)
def order_as_text(book, random, turn):
    row = anywhere(book["Handlungsfelder"], random, book)
    row["Reihenfolge"] = str(row["Reihenfolge"])
    book.planted("cell/number-as-text", "Handlungsfelder", row, "Reihenfolge")


@planter(*EVERY, times=1)
def day_of_the_decision_as_text(book, random, turn):
    row = book["Beschlüsse"].rows[0]
    row["Datum"] = row["Datum"].strftime(random.choice(("%d.%m.%Y", "%Y-%m-%d")))
    book.planted("cell/date-as-text", "Beschlüsse", row, "Datum")


@planter(*EVERY, times=1)
def setting_misspelled(book, random, turn):
    row = Row({"Feld": random.choice(("Anlge-Nr.", "Akzentfabre", "Berichtsrythmus", "Mindestbeteilgung")), "Wert": None})
    row["Wert"] = {"A": "3", "B": "jährlich", "M": "50 %"}[row["Feld"][0]] if row["Feld"] != "Akzentfabre" else "#1F4E79"
    book["Grundangaben"].rows.append(row)
    book.planted("reference/unknown-setting", "Grundangaben", row, "Feld", where="row")


@planter(*FULL, times=2)
def progress_of_nobody(book, random, turn):
    row = Row({"Maßnahme": random.choice((("W97", "S96", "X1"), ("F 98", "G95"))[turn]), "Stichtag": datetime(2026, 6, 30), "Status": "geplant",
               "Sachstand": "Es gibt einen ersten Entwurf."})
    book["Sachstand"].rows.append(row)
    book.planted("reference/unknown-measure", "Sachstand", row, "Maßnahme")


@planter(*FULL, times=1)
def progress_without_date(book, random, turn):
    row = anywhere(book["Sachstand"], random, book)
    header = random.choice(("Stichtag", "Status"))
    row[header] = None
    book.planted("cell/required", "Sachstand", row, header)
    for measure in [measure for measure in book.measures.rows if measure["Nr."] == row["Maßnahme"]]:
        for code in ("measure/stale", "measure/status-contradicts-progress"):
            book.allow(code, "Maßnahmen", measure)


@planter("totals", "hands", times=2)
def result_of_nobody(book, random, turn):
    row = Row({"Maßnahme": random.choice((("W97", "XY"), ("S96", "F98"))[turn]), ("Punkte" if book.flavour == "totals" else "Ja"): 1})
    book["Ergebnisse"].rows.append(row)
    book.planted("reference/unknown-measure", "Ergebnisse", row, "Maßnahme")


@planter("totals", times=2)
def points_as_text(book, random, turn):
    row = anywhere(book["Ergebnisse"], random, book)
    row["Punkte"] = str(row["Punkte"])
    book.planted("cell/number-as-text", "Ergebnisse", row, "Punkte")


@planter("totals", "hands", times=1)
def points_as_words(book, random, turn):
    row = anywhere(book["Ergebnisse"], random, book)
    header = "Punkte" if book.flavour == "totals" else "Nein"
    row[header] = random.choice(("viele", "keine Angabe", "k. A."))
    book.planted("cell/unknown-value", "Ergebnisse", row, header)


@planter("totals", times=1)
def too_many_points(book, random, turn):
    short = book.own_field = random.choice(FIELDS)[0]
    rows = [row for row in book["Ergebnisse"].rows if str(row["Maßnahme"])[0] == short]
    untouched(book, "Ergebnisse", short)[-1]["Punkte"] = random.choice((300, 150, 121))
    book.planted("result/sum-exceeds", "Ergebnisse", rows[0], "Punkte", where="column")


@planter("hands", times=3)
def too_many_hands(book, random, turn):
    row = anywhere(book["Ergebnisse"], random, book)
    row["Ja"], row["Nein"] = random.choice(((20, 8), (25, 0), (14, 14)))
    book.planted("result/count-exceeds", "Ergebnisse", row, "Ja", where="row")


@planter("agreed", "points", "totals", times=1)
def another_basis(book, random, turn):
    short = random.choice([short for short, _ in FIELDS if short != book.own_field])
    row = free(book, random, field=short, status=("geplant", "in Umsetzung", "noch nicht begonnen"))
    if book.flavour == "agreed":
        sheet = book.add(Sheet("Ergebnisse", "tblErgebnisse", ("Maßnahme", "Punkte"), [{"Maßnahme": row["Nr."], "Punkte": 7}]))
        book.planted("result/two-bases", "Ergebnisse", sheet.rows[0], "Punkte", where="row")
        return
    book.measures.headers.append("Priorität")
    row["Priorität"] = random.choice((1, "hoch"))
    book.planted("result/two-bases", "Maßnahmen", row, "Priorität")
    book.allow("result/label-unknown", "Maßnahmen", row)


@planter("agreed", "hands", "totals", times=1)
def paper_without_number(book, random, turn):
    book["Grundangaben"].rows.remove(book.setting("Vorlage-Nr."))
    row = book["Beschlüsse"].rows[1]
    row["Vorlage-Nr."] = None
    book.planted("decision/paper-missing", "Beschlüsse", row, "Vorlage-Nr.", where="row")


@planter("points", "grades", "secret", times=1)
def decided_or_noted(book, random, turn):
    row = book["Beschlüsse"].rows[1]
    if random.random() < 0.5:
        row["Gilt für"] = "Rangfolge"
    else:
        row["Art"], row["Stand"], row["Datum"] = "Beschluss", "erfolgt", datetime(2026, 10, 7)
        row["Anmerkung"] = random.choice(("Der Ausschuss nimmt den Plan zur Kenntnis.", "Zur Kenntnis genommen.", "einstimmig zur Kenntnis genommen"))
        book.set("Stand", datetime(2026, 9, 30))
    book.planted("decision/body-only-took-note", "Beschlüsse", row, "Art", where="row")


@planter(*EVERY, times=2)
def waiver_of_nothing(book, random, turn):
    if "Begründet offen" not in book:
        book.add(Sheet("Begründet offen", "tblBegruendetOffen", ("Regel", "Maßnahme", "Spalte", "Begründung", "Funktion", "Datum")))
    code = (("cell/money-unreadable", "measure/near-duplicate"), ("measure/dangling-reference", "cell/whitespace"))[turn][random.randrange(2)]
    measure = free(book, random)
    row = Row({"Regel": code, "Maßnahme": measure["Nr."], "Begründung": "So vereinbart.", "Funktion": "Quartiersmanagement", "Datum": datetime(2026, 5, 4)})
    book["Begründet offen"].rows.append(row)
    book.planted("waiver/dead", "Begründet offen", row, "Regel", where="row")
