"""Valid things that look like faults. Each function changes a clean plan into one that is as clean; the check stays silent."""

from datetime import datetime

from book import AsText, Formula, Row
from clean import measure
from words import ALIKE_TITLES, FIELDS, pairs

PROSE = {
    "Beschreibung": (
        "Näheres siehe Anlage 2.", "Die Buslinien 7 und 12 sowie die S5 halten in der Nähe.", "Geeignet für Kinder < 6 Jahren & Eltern.",
        "Aktenzeichen 0512-4711/26, Vorlage 0417/2026.", "Die Bauzeit beträgt 12 Monate (05/2026 bis 04/2027).",
        "Das Verhältnis von Aufwand > Nutzen wird geprüft.", "Gefördert nach § 16e SGB II; siehe Abschnitt B.2.",
        "Erster Schritt:\nBestand aufnehmen.\nZweiter Schritt:\nBauen.", "DIN 18040-1 und DIN EN 1176 werden beachtet.",
        "Die Fläche misst 1 200 m², davon 350 m² Grün.", "Öffnungszeiten: Mo–Fr 09:00–12:30, Do 14:00-18:00.",
        "Flurstück 114/27, Gemarkung Musterstadt.", "Im Umkreis von 500 m wohnen 2.450 Menschen.",
        "Ergänzt den Pflegestützpunkt; vgl. Rahmenplan, Seite 48.", "Das E-Mail-Postfach des Stadtteilbüros wird betreut.",
        "Die Telefonsprechstunde ist montags.", "3 x 4 Stunden je Woche; 50 %-Stelle.",
        "Die Mittel stammen aus dem Programm 2021–2026 (Kapitel 0921, Titel 883 12).", "Frauen und Männer werden gleich angesprochen.",
        "Vertrag Nr. 0049-2023-117 läuft weiter.", "Haushaltsstelle 0.4980.7180.000, Kostenstelle 5710 4000 12", "Drucksache 18/12345",
        "26999 Musterstadt, Zimmer 1.12 – 1.18", "Laufzeit 01.01.2024-31.12.2026, 0,5 Stellen", "Notruf 110 und 112, Behördennummer 115",
        "GPS 53.1434, 8.2146; Linie 310, 340 und 380", "ISBN 978-3-16-148410-0", "10 000 000 Schritte gemeinsam gehen",
        "USt-ID DE123456789 liegt vor.", "www.nordquartier.example zeigt alle Termine.", "Bilder @Stadtarchiv",
        "Die Koordinierungsstelle Frau und Beruf berät.", "Ansprechpartnerin ist die Gleichstellungsbeauftragte.", "Kontakt: Seniorenbeirat",
        "Zuständig: Fachdienst Soziales; Leitung: Kita Bachstelze", "Treffpunkt ist das Haus Emilia.", "Für Herren und Damen ab 60",
        "Vorlesestunde „Herr der Ringe“", "Mutter-Kind-Gruppe und Neue Mitte Nord", "siehe S. 12 und Punkt 3", "vgl. DIN EN 1176 und § 5",
        "siehe BV/0231/2026, 2. Änderung", "siehe W-LAN-Konzept und F-Plan", "Herrenlose Flächen werden mit Frauenschuh und Salbei bepflanzt.",
    ),
    "Maßnahme": (
        "Umbau des Clara-Feldhaus-Hauses", "Fest der Frauen", "Kunst im Dr.-Lindner-Park", "„Komm rein!“ – Tag der offenen Tür",
        "Café Frau Holle", "Lauf 5 + 10 km", "Karl-Brammer-Schule: Ganztag öffnen", "Markt der Möglichkeiten (jährlich)",
    ),
    "Bemerkung": (
        "–", "s. o.", "siehe Protokoll vom 12.03.2025", "siehe auch Rahmenplan 2024, S. 17", "Die Nr. 3 der Liste von 2015 ist enthalten.",
        "Kontakt über das Stadtteilbüro", "IBAN und Kontodaten hat die Kämmerei.", "Kostenstand 10/2025", "1. Preis im Landeswettbewerb",
        "2 von 3 Gruppen laufen.", AsText("- noch zu klären\n- Fläche fehlt"),
    ),
}
FULL_ONLY = {
    "Zeitraum": (2027, "2021 – 2030", "2023/24", "seit 2011", "bis 2030", "dauerhaft", "alle 2 Jahre", "Mitte 2016 bis Anfang 2018",
                 datetime(2027, 5, 1), "ab 2040", "2026-2026", "kurzfristig", "mittelfristig", "langfristig", "einmalig", "ganzjährig", "monatlich",
                 "ab sofort", "2021 – laufend", "2026 - 2028 (verlängerbar)", "IV/2026", "offen", "k. A.", "kurz- bis mittelfristig", "3 Jahre"),
    "Kosten (€)": (0, "0 €", "ca. 12.000 €", "20.000–45.000 €", "2,6 Mio. €", "1.234,50 €", "1 234,50 EUR", "15.000 €/a", 0.5,
                   "k. A.", "offen", "noch offen", "entfällt", "keine", "kostenneutral", "n. n.", "steht noch nicht fest", "max. 20.000 €", "bis 30.000 €",
                   "bis zu 15.000 €", "mind. 5.000 €", "25.000 € (geschätzt)", "12.000 € brutto", "12.000 € netto", "5.000.- €", "5.000,- €",
                   "3.000 €/Monat"),
    "Nachweis": ("Vermerk 12/2025", "Beschluss BV/0101/2024", "Az. 50-21/3"),
    "Interne Notiz": ("Frau Beispielmann fragen, 0555 12345-67, post@musterstadt.example", "IBAN DE02 1203 0000 0000 2020 51"),
    "Zusammengeführt aus": ("W201; W202", "Ü7"),
}


def look_alike(book, random):
    """All kinds in one plan; the rows are taken by turns so that each cell shows one kind."""
    rows = list(book.measures.rows)
    random.shuffle(rows)
    numbers(book)
    for kind in (PROSE, FULL_ONLY if "Beginn" in book.measures.headers else {}):
        for header, texts in kind.items():
            if header in book.measures.headers:
                for row, text in zip(rows, texts):
                    if header != "Bemerkung" or row.get("Bemerkung") is None or row["Status"] not in GIVEN_UP:
                        row[header] = text
                    if header == "Kosten (€)":
                        row["Finanzierung"] = "Haushalt"
    for short, _ in FIELDS:
        for titles in pairs(ALIKE_TITLES[short]):
            for title in titles:
                book.measures.rows.append(planned(book, random, short, title))
    dates_as_words(book, rows)
    existing_references(book, rows)
    many_people(book, rows)
    marks(book, random)
    decided(book, rows)
    the_sheet_itself(book, random)
    return book


GIVEN_UP = ("zurückgestellt", "nicht weiterverfolgt")


def planned(book, random, short, title):
    row = measure(book, random, short, title)
    row["Status"] = "geplant"
    row.pop("Umgesetzt am", None)
    return row


def numbers(book):
    """Other numbers than W1, W2 …: they may look like anything."""
    spare = [row for row in book.measures.rows if row["Status"] == "noch nicht begonnen"][:4]
    used = {row["Maßnahme"] for name in ("Ergebnisse", "Bewertungen", "Sachstand") if name in book for row in book[name].rows}
    for row, number in zip(spare, ("B5+6", "Üneu2", "VW-08", AsText("1.2"))):
        if row["Nr."] not in used or book.flavour == "agreed":
            row["Nr."] = number


def dates_as_words(book, rows):
    if "Beginn" not in book.measures.headers:
        return
    begun = [row for row in rows if row.get("Beginn") is not None and row["Status"] != "umgesetzt"]
    for row, begin in zip(begun, ("vor 2023", "Q3/2022", "12.03.2024", "2022", "Anfang 2024", datetime(2024, 1, 1))):
        row["Beginn"] = begin
    done = [row for row in rows if row["Status"] == "umgesetzt"]
    for row, (begin, end) in zip(done, (("2025", "2025"), ("Q1/2025", datetime(2025, 2, 3)), ("vor 2023", "2022"), ("2024", "14.05.2025"))):
        row["Beginn"], row["Umgesetzt am"] = begin, end


def existing_references(book, rows):
    target = next(row["Nr."] for row in rows if str(row["Nr."])[0] == "W")
    free = [row for row in rows if row["Status"] == "geplant"]
    for row, text in zip(free, (f"siehe {target}", f"vgl. auch {target} und Anlage 3", f"Wird mit {target} verbunden.",
                                "Die Linie U99 ist nicht betroffen.", "Flächen nach DIN A4", "Kapitel F 3.2 des Rahmenplans")):
        row["Bemerkung"] = text


def many_people(book, rows):
    if "Akteure" not in book:
        names = ("Amt für Jugend, Schule und Sport", "Fachbereich Bauen, Wohnen, Verkehr und Umwelt", "Die Brücke, Verein für Nachbarschaft e. V.",
                 "Stadt Musterstadt", "Kirchengemeinde St. Martin / Kita")
        for row, name in zip(rows, names):
            row["Federführung"] = name
        return
    actors = book["Akteure"]
    actors.rows.append(Row({"Kürzel": "ASF", "Name": "Amt für Schule, Familie und Sport", "Auch bekannt als": "Schulamt; Familienbüro",
                            "Nimmt an Bewertung teil": "nein"}))
    for row, name in zip(rows, ("Schulamt", "Amt für Schule, Familie und Sport", "Familienbüro", "Jugendamt", "Stadtteilbüro",
                                "QM; ASF", "Sportverein Nordquartier 1921 e. V.")):
        row["Federführung"] = name
    book.measures.headers.append("Foto")


def marks(book, random):
    if "Ergebnisse" in book:
        book["Ergebnisse"].rows[0]["Bemerkung"] = "Punktgleich mit der nächsten"
        if book.flavour == "totals":
            book["Ergebnisse"].rows[1]["Punkte"] = 0
            book["Ergebnisse"].rows[2]["Punkte"] = Formula("=1+2", 3)
    if "Bewertungen" not in book:
        return
    sheet = book["Bewertungen"]
    voter = sheet.headers[2]
    empty = [row for row in sheet.rows if row.get(voter) is None]
    signs = ("E", "?", "Enthaltung", "weiß nicht", "-") + ((0,) if book.flavour == "points" else ())
    for row, sign in zip(empty, signs):
        row[voter] = sign
        if "Zweiteingabe" in book:
            book["Zweiteingabe"].rows[sheet.rows.index(row)][voter] = sign
    sheet.headers.append("Anmerkung")
    sheet.rows[0]["Anmerkung"] = "Bogen lag doppelt im Kasten"


def decided(book, rows):
    if book.flavour != "points":
        return
    book.measures.headers.append("Rang laut Beschluss")
    for place, row in enumerate([row for row in rows if str(row["Nr."])[0] == "W" and row["Status"] not in GIVEN_UP][:3], 1):
        row["Rang laut Beschluss"] = place
    conference = book["Beschlüsse"].rows[0]
    book["Beschlüsse"].rows.insert(1, Row({**conference, "Gilt für": "Rangfolge"}))


def the_sheet_itself(book, random):
    sheet = book.measures
    sheet.headers.append("Quersumme")
    for number, row in enumerate(sheet.rows[:5]):
        row["Quersumme"] = Formula(f"={number}+1", number + 1)
    sheet.captions = random.choice((
        {}, {"Federführung": "Zuständigkeit"}, {"Federführung": "Verantwortlich"},
        {"Zeitraum": "Laufzeit"}, {"Maßnahme": "Projekt"},
    ))
    book["Herkunft" if "Herkunft" in book else "Beschlüsse"].rows.append(Row())
    for name in ("Handlungsfelder", "Maßnahmen"):
        book[name].as_table = random.random() < 0.5
    if not sheet.as_table:
        sheet.title_lines = ["Maßnahmen des Sozialen Plans", None]


