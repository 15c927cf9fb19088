"""Plans without a fault, one builder a flavour. What is in them is what the specification calls valid, no more."""

from datetime import datetime

from book import Book, Row, Sheet
from words import (ACTORS, COSTS, DESCRIPTIONS, EVIDENCE, FIELDS, FUNDING, GOALS, GROUPS, NEWS, PERIODS, REASONS, REMARKS,
                   SOURCES, TITLES, TOPICS, TWINS, lines, pairs)

FLAVOURS = ("agreed", "totals", "hands", "points", "grades", "secret")
REPORTED = (datetime(2025, 6, 30), datetime(2025, 12, 31), datetime(2026, 6, 30))
ACTIVE = ("angeschoben", "in Umsetzung", "umgesetzt", "laufend (Daueraufgabe)")
STATUSES = ("noch nicht begonnen", "geplant", "geplant", *ACTIVE, "in Umsetzung", "zurückgestellt", "nicht weiterverfolgt")

SMALL = ("Nr.", "Maßnahme", "Handlungsfeld", "Federführung", "Status", "Priorität", "Bemerkung")
FULL = ("Nr.", "Maßnahme", "Handlungsfeld", "Beschreibung", "Ziel", "Zielgruppe", "Federführung", "Beteiligte",
        "Querschnittsthemen", "Herkunft", "Status", "Bemerkung zum Status", "Beginn", "Nachweis", "Umgesetzt am", "Zeitraum",
        "Kosten (€)", "Finanzierung", "Zusammengeführt aus", "Bemerkung", "Interne Notiz")

METHODS = {
    "agreed": {"Verfahren": "Vereinbart", "Skala": "1; 2; 3", "Beste Seite": "erste", "Als priorisiert gilt": "1"},
    "totals": {"Verfahren": "Punktsummen", "Punkte je Akteur": 4, "Anwesend": 30},
    "hands": {"Verfahren": "Handzeichen", "Anwesend": 24, "Abgestimmt": 24},
    "points": {"Verfahren": "Punkte", "Punkte je Akteur": 5, "Höchstpunkte je Maßnahme": 3},
    "grades": {"Verfahren": "Noten", "Skala von": 1, "Skala bis": 5, "Beste Seite": "niedrig"},
    "secret": {"Verfahren": "Stufen", "Geheim": "ja"},
}


def clean(flavour, random, size):
    """`size` measures; as a table or as a plain range, by chance."""
    book = Book(flavour)
    small = flavour in ("agreed", "hands")
    settings(book)
    book.add(Sheet("Handlungsfelder", "tblHandlungsfelder", ("Kürzel", "Handlungsfeld", "Reihenfolge", "Ziel"), [
        {"Kürzel": short, "Handlungsfeld": name, "Reihenfolge": place} for place, (short, name) in enumerate(FIELDS, 1)
    ]))
    book.add(Sheet("Maßnahmen", "tblMassnahmen", SMALL if small else FULL))
    if flavour == "hands":
        book.measures.headers.remove("Priorität")
    for short, title in titles(random, size):
        book.measures.rows.append(measure(book, random, short, title))
    if not small:
        people(book)
        progress(book, random)
        book.measures.headers.append(random.choice(("Ansprechstelle", "Karte", "Ordner")))
    if flavour in ("totals", "hands"):
        totals(book, random)
    elif flavour != "agreed":
        ballots(book, random)
    decisions(book)
    return book


def titles(random, size):
    """The same number for every field, in the order of fields; one wording of each twin."""
    per_field = size // len(FIELDS)
    for short, _ in FIELDS:
        pool = lines(TITLES[short]) + [twins[0] for twins in pairs(TWINS[short])]
        random.shuffle(pool)
        for title in pool[:per_field]:
            yield short, title


def next_id(book, short):
    taken = [row["Nr."] for row in book.measures.rows]
    return next(f"{short}{number}" for number in range(1, 999) if f"{short}{number}" not in taken)


def measure(book, random, short, title):
    """A new row, not yet in the sheet."""
    status = random.choice(STATUSES)
    full = "Beginn" in book.measures.headers
    row = Row({
        "Nr.": next_id(book, short),
        "Maßnahme": title,
        "Handlungsfeld": dict(FIELDS)[short],
        "Federführung": random.choice(ACTORS)[0 if full else 1],
        "Status": status,
    })
    if book.flavour == "agreed" and status != "nicht weiterverfolgt":
        row["Priorität"] = random.choice((1, 2, 3))
    reason = random.choice(REASONS) if status in ("zurückgestellt", "nicht weiterverfolgt") else None
    row["Bemerkung"] = reason if not full else maybe(random, REMARKS, 0.3)
    if not full and reason is None:
        row["Bemerkung"] = maybe(random, REMARKS, 0.3)
    if full:
        row["Bemerkung zum Status"] = reason
        details(row, random, status)
    return row


def details(row, random, status):
    row["Beschreibung"] = " ".join(random.sample(DESCRIPTIONS, random.randint(1, 3)))
    row["Ziel"] = maybe(random, GOALS, 0.7)
    row["Zielgruppe"] = maybe(random, GROUPS, 0.7)
    others = [actor[0] for actor in ACTORS if actor[0] != row["Federführung"]]
    row["Beteiligte"] = "; ".join(random.sample(others, random.randint(1, 3)))
    row["Querschnittsthemen"] = "; ".join(random.sample(TOPICS, random.randint(1, 2)))
    row["Herkunft"] = "; ".join(source[0] for source in random.sample(SOURCES, random.randint(1, 2)))
    row["Zeitraum"] = random.choice(PERIODS)
    if random.random() < 0.7:
        row["Kosten (€)"] = random.choice(COSTS)
        row["Finanzierung"] = "; ".join(random.sample(FUNDING, random.randint(1, 2)))
    if status in ACTIVE:
        row["Beginn"] = random.choice(("2023", "Q3/2024", "vor 2023", datetime(2024, 3, 4), "Mitte 2024", 2022))
        row["Nachweis"] = random.choice(EVIDENCE)
    if status == "umgesetzt":
        row["Umgesetzt am"] = random.choice((datetime(2025, 5, 14), datetime(2026, 2, 27), "2025", "Q1/2026"))
    if random.random() < 0.1:
        row["Zusammengeführt aus"] = f"{row['Nr.'][0]}{random.randint(101, 140)}"


def maybe(random, choices, share):
    return random.choice(choices) if random.random() < share else None


def settings(book):
    given = {
        "Kommune": "Stadt Musterstadt", "Programm": "Sozialer Zusammenhalt", "Gebiet": "Nordquartier",
        "Titel": "Sozialer Maßnahmenplan Nordquartier", "Stand": datetime(2026, 10, 30),
        "Ausschuss": "Ausschuss für Soziales und Wohnen", "Sitzung am": datetime(2026, 12, 9),
        "Vorlage-Nr.": "BV/0231/2026", "Konferenz am": datetime(2026, 4, 22), **METHODS[book.flavour],
    }
    rows = [{"Feld": name, "Wert": value} for name, value in given.items()]
    book.add(Sheet("Grundangaben", "tblGrundangaben", ("Feld", "Wert", "Hinweis"), rows))


def people(book):
    headers = ("Kürzel", "Name", "Auch bekannt als", "Gruppe", "Gremien", "Nimmt an Bewertung teil")
    book.add(Sheet("Akteure", "tblAkteure", headers, [
        {"Kürzel": short, "Name": name, "Auch bekannt als": alias or None, "Gruppe": group,
         "Gremien": "Sozialträgerkonferenz", "Nimmt an Bewertung teil": "nein" if short == "GA" else None}
        for short, name, alias, group in ACTORS
    ]))
    dates = (datetime(2019, 11, 28), datetime(2020, 6, 17), datetime(2021, 9, 18), datetime(2022, 7, 7),
             datetime(2024, 5, 24), datetime(2025, 3, 8), datetime(2026, 4, 22))
    book.add(Sheet("Herkunft", "tblHerkunft", ("Kürzel", "Bezeichnung", "Art", "Datum", "Teilnehmende"), [
        {"Kürzel": short, "Bezeichnung": name, "Art": kind, "Datum": date,
         "Teilnehmende": 20 + place * 3 if kind == "Veranstaltung" else None}
        for place, ((short, name, kind), date) in enumerate(zip(SOURCES, dates))
    ]))


def progress(book, random):
    sheet = book.add(Sheet("Sachstand", "tblSachstand", ("Maßnahme", "Stichtag", "Status", "Sachstand", "Bestätigt")))
    for row in book.measures.rows:
        if row["Status"] not in ACTIVE:
            continue
        dates = REPORTED[random.randint(0, 2):]
        for date, news in zip(dates, random.sample(NEWS, len(dates))):
            earlier = "geplant" if row["Status"] == "angeschoben" else "angeschoben"
            status = row["Status"] if date == REPORTED[-1] else earlier
            sheet.rows.append(Row({"Maßnahme": row["Nr."], "Stichtag": date, "Status": status, "Sachstand": news,
                                   "Bestätigt": "Steuerungsgruppe"}))


def ranked(book, short):
    return [row for row in book.measures.rows if str(row["Nr."])[0] == short and row["Status"] != "nicht weiterverfolgt"]


def totals(book, random):
    hands = book.flavour == "hands"
    headers = ("Maßnahme", "Ja", "Nein", "Enthaltung", "Bemerkung") if hands else ("Maßnahme", "Punkte", "Bemerkung")
    sheet = book.add(Sheet("Ergebnisse", "tblErgebnisse", headers))
    for short, _ in FIELDS:
        for row in ranked(book, short):
            if hands:
                yes, no = random.randint(4, 16), random.randint(0, 5)
                sheet.rows.append(Row({"Maßnahme": row["Nr."], "Ja": yes, "Nein": no, "Enthaltung": random.randint(0, 3)}))
            else:
                sheet.rows.append(Row({"Maßnahme": row["Nr."], "Punkte": random.choice((0, 1, 2, 3, 4, 5))}))


def voters(book):
    if book.flavour == "secret":
        return [f"Z{number:02}" for number in range(1, 13)]
    return [actor[0] for actor in ACTORS if actor[0] != "GA"]


def ballots(book, random):
    sheet = book.add(Sheet("Bewertungen", "tblBewertungen", ("Maßnahme", *voters(book))))
    for short, _ in FIELDS:
        rows = [Row({"Maßnahme": row["Nr."]}) for row in ranked(book, short)]
        for voter in voters(book):
            mark(book.flavour, rows, voter, random)
        sheet.rows += rows
    if book.flavour == "secret":
        book.add(Sheet("Zweiteingabe", "tblZweiteingabe", sheet.headers, [Row(row) for row in sheet.rows]))


def mark(flavour, rows, voter, random):
    if flavour == "points":
        given = [3, 1, 1] if random.random() < 0.3 else [2, 1, 1]
        for row, points in zip(random.sample(rows, 3), given):
            row[voter] = points
        return
    marks = {"grades": (1, 2, 2, 3, 4, 5, None, "E"), "secret": ("hoch", "mittel", "gering", "hoch", None, "E", "?")}
    for row in rows:
        row[voter] = random.choice(marks[flavour])
    rows[0][voter] = {"grades": 2, "secret": "mittel"}[flavour]


def decisions(book):
    headers = ("Datum", "Gremium", "Art", "Stand", "Gilt für", "Fassung", "Vorlage-Nr.", "Anmerkung")
    book.add(Sheet("Beschlüsse", "tblBeschluesse", headers, [
        {"Datum": datetime(2026, 4, 22), "Gremium": "3. Sozialträgerkonferenz", "Art": "Beschluss", "Stand": "erfolgt",
         "Gilt für": "Plan", "Fassung": "2026"},
        {"Datum": datetime(2026, 12, 9), "Gremium": "Ausschuss für Soziales und Wohnen", "Art": "Kenntnisnahme",
         "Stand": "vorgesehen", "Gilt für": "Plan", "Fassung": "2026", "Vorlage-Nr.": "BV/0231/2026"},
    ]))
