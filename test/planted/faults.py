"""What can go wrong in a row of measures. A planter changes one free row and says what a reader of the specification expects."""

from datetime import datetime

from book import AsText, Long, Row
from clean import ACTIVE, measure
from words import FIELDS, TWINS, pairs

PLANTERS = []


class NoneLeft(Exception):
    """No free measure of this kind: the planter plants nothing."""



def planter(*flavours, times=2):
    def register(function):
        PLANTERS.append((flavours, times, function))
        return function

    return register


BALLOTS = ("points", "grades", "secret")
FULL = ("totals", *BALLOTS)


def one_of(random, rows):
    if not rows:
        raise NoneLeft
    return random.choice(rows)


def free(book, random, *, status=None, field=None, having=None):
    """A measure in which nothing is planted yet."""
    rows = [
        row
        for row in book.measures.rows
        if id(row) not in book.taken
        and (status is None or row["Status"] in status)
        and (field is None or str(row["Nr."])[0] == field)
        and (having is None or row.get(having) is not None)
    ]
    row = one_of(random, rows)
    book.taken.add(id(row))
    return row


def untouched(book, sheet, short):
    """Rows of a field whose measure is as it was: a broken one may not stand in the plan at all."""
    whole = {row["Nr."] for row in book.measures.rows if id(row) not in book.taken}
    return [row for row in book[sheet].rows if row["Maßnahme"] in whole and str(row["Maßnahme"])[0] == short and id(row) not in book.taken]


def added(book, random, short, title):
    """A measure more, planned, below the others; nothing refers to it."""
    row = measure(book, random, short, title)
    row["Status"] = "geplant"
    row.pop("Umgesetzt am", None)
    book.measures.rows.append(row)
    book.taken.add(id(row))
    return row


def at(book, code, row, header, also=()):
    book.planted(code, "Maßnahmen", row, header, row.get("Nr."), also=also)


def texts(code, header, choices, *, flavours=(), times=2, also=(), status=("geplant", "noch nicht begonnen", *ACTIVE)):
    """The plainest planter: one of these texts in this column."""

    def plant(book, random, turn):
        row = free(book, random, status=status)
        if header in book.measures.headers:
            row[header] = choices[(turn + random.randrange(len(choices))) % len(choices)]
            if header == "Kosten (€)":
                row["Finanzierung"] = "Haushalt"
            at(book, code, row, header, also)

    PLANTERS.append((flavours, times, plant))


texts("cell/money-unreadable", "Kosten (€)", ("nach Aufwand", "siehe Förderantrag", "mittel bis hoch", "je nach Angebot",
      "im Budget enthalten", "xx €"), flavours=FULL, also=("cell/money-ambiguous",))
texts("cell/money-ambiguous", "Kosten (€)", ("Insgesamt: 90.000 € bzw. jährlich 15.000 €/a", "1,234 €", "15.000 € zzgl. 3.000 €/a",
      "5.000 € (1. Jahr), 8.000 € (2. Jahr)", "12,500 €", "20.000 € oder 35.000 €"), flavours=FULL, also=("cell/money-unreadable",))
texts("cell/period-unreadable", "Zeitraum", ("sobald wie möglich", "noch unklar", "wenn Mittel da sind", "20225", "nach Baufortschritt",
      "xx–yy"), flavours=FULL)
texts("cell/period-several", "Zeitraum", ("1.1) 2022 - 2023 1.2) 2023 – 2026", "2022–2023 und 2025–2026",
      "Phase 1: 2021–2022, Phase 2: 2024–2025", "2021-2022; 2024-2025"), flavours=FULL, also=("cell/period-unreadable",))
texts("measure/period-order", "Zeitraum", ("2028–2025", "Q3/2027 – Q1/2026", "2030 - 2026", "05/2027–03/2026", "2027 bis 2024"),
      flavours=FULL)
texts("cell/formula-error", "Bemerkung", ("#REF!", "#N/A", "#VALUE!", "#DIV/0!"))
texts("cell/formula-error", "Kosten (€)", ("#REF!", "#VALUE!", "#NAME?"), flavours=FULL, times=1)
texts("cell/unknown-value", "Status", ("unklar", "siehe Protokoll", "rot", "zu klären", "XX"), status=("geplant", "noch nicht begonnen"))
texts("cell/unknown-value", "Umgesetzt am", ("irgendwann", "bald", "unbekannt"), flavours=FULL, times=1, status=("umgesetzt",))
texts("cell/formula-like", "Bemerkung", tuple(map(AsText, ("=Teilhabe für alle", "=W1 ergänzen", "@Bücherei abstimmen",
      "+49 Plätze"))))
texts("cell/markup", "Beschreibung", ("Erster Absatz.<br>Zweiter Absatz.", "Treffpunkt&nbsp;am Markt", "Ein <b>wichtiger</b> Punkt",
      "Spielen &amp; Lernen", "<p>Offen für alle.</p>", "Liste:<br/>Bänke"), flavours=FULL)
texts("cell/markup", "Bemerkung", ("Zeile eins<br>Zeile zwei", "Ältere &amp; Jüngere", "<i>vertagt</i>"), times=1)
texts("cell/comma-list", "Beteiligte", ("QM, FBS", "KIB, GSA, OSA", "SB,BVN"), flavours=FULL, also=("reference/unknown-actor",))
texts("cell/comma-list", "Querschnittsthemen", ("Integration, Prävention", "Klima, Beteiligung, Integration"), flavours=FULL, times=1)
texts("cell/comma-list", "Finanzierung", ("Städtebauförderung, Haushalt", "Verfügungsfonds, Dritte"), flavours=FULL, times=1)
texts("cell/comma-list", "Herkunft", ("ISEK, K1", "AW, IW, K2"), flavours=FULL, times=1, also=("reference/unknown-source",))
texts("cell/comma-list", "Federführung", ("Fachbereich Soziales, Seniorenbeirat", "Quartiersmanagement Nordquartier, Kita Bachstelze"),
      flavours=("agreed", "hands"), times=1)
texts("reference/unknown-field", "Handlungsfeld", ("Wohnenn", "Bildung", "Gesundheit", "Freizeit & Kultur", "X", "Verkehr"), times=2,
      status=("geplant", "noch nicht begonnen"))
texts("reference/unknown-actor", "Federführung", ("QMM", "Musikschule Weststadt", "Feuerwehr", "FBX", "Seniorenbeirrat"), flavours=FULL)
texts("reference/unknown-actor", "Beteiligte", ("QM; Handballklub", "Stadtbücherei", "GSA; KITA3"), flavours=FULL, times=1)
texts("reference/unknown-source", "Herkunft", ("K9", "ISEK; Zukunftswerkstatt", "IZEK", "AW; XY"), flavours=FULL)
texts("measure/dangling-reference", "Bemerkung", ("siehe W99", "vgl. S88", "siehe auch Maßnahme F77", "Zusammen mit Maßnahme G 66 umsetzen.",
      "s. W98", "s. a. W88", "Fortsetzung von S87", "(vgl. Maßnahme Nr. F85)", "Doppelung mit G99"))
texts("measure/dangling-reference", "Beschreibung", ("Baut auf dem Angebot auf (siehe F91).", "Näheres bei Maßnahme W95."), flavours=FULL, times=1)
texts("cell/text-became-date", "Zusammengeführt aus", (datetime(2026, 4, 3), datetime(2026, 1, 2)), flavours=FULL, times=1)
texts("cell/text-became-date", "Priorität", (datetime(2026, 2, 1), datetime(2026, 3, 2)), flavours=("agreed",),
      also=("result/label-unknown", "cell/unknown-value"), status=("geplant", "noch nicht begonnen"))
texts("result/label-unknown", "Priorität", (4, "sehr hoch", "1+", "IV", 12), flavours=("agreed",), times=5,
      status=("geplant", "noch nicht begonnen", *ACTIVE))
texts("privacy/email", "Bemerkung", ("Kontakt: a.beispiel@musterstadt.example", "info@nordquartier.example", "Rückfragen an post(at)bvn.example",
      "mail: treff@kirche.example."))
texts("privacy/email", "Beschreibung", ("Anmeldung unter kurse@verein.example oder im Büro.",), flavours=FULL, times=1)
texts("privacy/phone", "Bemerkung", ("Tel. 0555/123456", "Telefon: 05 55 / 12 34-56", "erreichbar unter +49 555 1234567", "mobil 0151 23456789",
      "Tel.: (0555) 98 76 54", "Durchwahl 05 55-12 34 56", "Handy 0171-1234567", "Fax 0555 654321", "0049 555 123456"))
texts("privacy/phone", "Beschreibung", ("Auskunft gibt das Büro, Tel. 0555 4711-20.",), flavours=FULL, times=1)
texts("privacy/iban", "Bemerkung", ("Spenden an DE89 3704 0044 0532 0130 00", "IBAN: DE89370400440532013000",
      "Konto DE02 1203 0000 0000 2020 51", "IBAN DE 89 3704 0044 0532 0130 00", "AT61 1904 3002 3457 3201"), times=1)
texts("privacy/person", "Bemerkung", ("Frau Beispielmann fragen", "Herr Dr. Mustermeier leitet die Gruppe.", "Zuständig: Frau A. Beispiel", "Ansprechpartner: M. Muster", "mit Hrn. Muster klären", "Sabine Beispiel hat zugesagt.", "Ansprechpartnerin: Erika Mustermann",
      "Ansprechpartner: Herr Probemann"))
texts("privacy/person", "Federführung", ("Frau Probemann", "Herr Mustermeier", "Erika Mustermann"), times=1, also=("reference/unknown-actor",))


@planter(times=2)
def left_empty(book, random, turn):
    row = free(book, random, status=("geplant", "noch nicht begonnen"))
    header = ("Maßnahme", "Status")[turn]
    row[header] = None
    at(book, "cell/required", row, header)


@planter(times=1)
def no_number(book, random, turn):
    short = random.choice(FIELDS)[0]
    row = added(book, random, short, f"Runder Tisch {random.choice(('Bildung', 'Mobilität', 'Inklusion', 'Wirtschaft'))}")
    row["Nr."] = None
    at(book, "cell/required", row, "Nr.")


DIRT = (
    lambda text: f" {text}", lambda text: f"{text}  ", lambda text: text.replace(" ", "  ", 1) if " " in text else f"{text} ",
    lambda text: text.replace(" ", "\u00a0", 1) if " " in text else f"{text}\u00a0", lambda text: f"{text[:3]}\u200b{text[3:]}",
    lambda text: f"{text[:4]}\u00ad{text[4:]}", lambda text: f"{text}a\u0308", lambda text: f"\u00a0{text}",
)


@planter(times=6)
def hidden_characters(book, random, turn):
    row = free(book, random, status=("geplant", "noch nicht begonnen", *ACTIVE))
    dirt = DIRT[(turn + random.randrange(8)) % len(DIRT)]
    header = random.choice(("Maßnahme", "Maßnahme", "Federführung", "Bemerkung"))
    text = str(row.get(header) or "Wird geprüft")
    row[header] = f"{text} " if header == "Federführung" else dirt(text)
    at(book, "cell/whitespace", row, header)


@planter(times=1)
def number_became_date(book, random, turn):
    row = added(book, random, "W", f"Arbeitskreis {random.choice(('Bildung', 'Mobilität', 'Inklusion', 'Wirtschaft'))}")
    row["Nr."] = random.choice((datetime(2026, 2, 1), datetime(2026, 3, 4)))
    book.planted("cell/text-became-date", "Maßnahmen", row, "Nr.", where="cell")


@planter(*FULL, times=1)
def far_too_long(book, random, turn):
    row = free(book, random, status=("geplant",))
    row["Beschreibung"] = Long(33_000)
    at(book, "cell/too-long", row, "Beschreibung", also=("cell/whitespace",))


@planter(times=3)
def same_number(book, random, turn):
    first = free(book, random, status=("geplant", "noch nicht begonnen", *ACTIVE))
    short = str(first["Nr."])[0]
    titles = ("Lesecafé am Abend", "Zirkuswagen", "Werkhof", "Kiosk der Ideen", "Seifenkistenrennen", "Blühstreifen")
    row = added(book, random, short, titles[2 * turn + random.randrange(2)])
    digits = str(first["Nr."])[1:]
    row["Nr."] = (f"{short}{digits}", f"{short.lower()} {digits}", f"{short}-{digits}", f"{short} {digits}")[(turn + random.randrange(4)) % 4]
    at(book, "measure/duplicate-id", row, "Nr.")


@planter(times=5)
def twice_in_other_words(book, random, turn):
    short = FIELDS[turn % 4][0]
    there = {row["Maßnahme"]: row for row in book.measures.rows if id(row) not in book.taken}
    choices = [twins for twins in pairs(TWINS[short]) if twins[0] in there]
    first, second = one_of(random, choices)
    book.taken.add(id(there[first]))
    row = added(book, random, short, second)
    at(book, "measure/near-duplicate", row, "Maßnahme")


@planter(*FULL)
def done_first(book, random, turn):
    row = free(book, random, status=("umgesetzt",))
    row["Beginn"], row["Umgesetzt am"] = random.choice((
        ("2025", "2024"), (datetime(2025, 9, 1), datetime(2025, 3, 31)), ("Q3/2025", "12.05.2025"), ("2026", datetime(2025, 11, 3)),
    ))
    at(book, "measure/done-before-started", row, "Umgesetzt am")


@planter(*FULL)
def begun_when(book, random, turn):
    row = free(book, random, status=ACTIVE)
    row["Beginn"] = None
    at(book, "measure/started-without-begin", row, "Beginn")


@planter(*FULL)
def paid_by_whom(book, random, turn):
    row = free(book, random, having="Kosten (€)")
    row["Kosten (€)"] = random.choice((12000, "54.000 €", "ca. 8.000 €"))
    row["Finanzierung"] = None
    at(book, "measure/cost-without-funding", row, "Finanzierung")


@planter(times=2)
def dropped_why(book, random, turn):
    row = free(book, random, status=("nicht weiterverfolgt",))
    header = "Bemerkung zum Status" if "Bemerkung zum Status" in book.measures.headers else "Bemerkung"
    row[header] = None
    if header != "Bemerkung":
        row["Bemerkung"] = None
    at(book, "measure/dropped-without-reason", row, header)


@planter("totals", "grades", "agreed", times=2)
def decided_where(book, random, turn):
    row = free(book, random, status=("geplant", "noch nicht begonnen"))
    if "Rang laut Beschluss" not in book.measures.headers:
        book.measures.headers.append("Rang laut Beschluss")
    row["Rang laut Beschluss"] = turn + 1
    at(book, "measure/decided-rank-without-decision", row, "Rang laut Beschluss")


@planter(*FULL)
def contradiction(book, random, turn):
    row = free(book, random, status=("noch nicht begonnen", "geplant"))
    news = Row({"Maßnahme": row["Nr."], "Stichtag": datetime(2026, 6, 30), "Status": random.choice(("umgesetzt", "in Umsetzung")),
                "Sachstand": random.choice(("Alles ist fertig.", "Die Arbeiten sind weit gediehen."))})
    book["Sachstand"].rows.append(news)
    at(book, "measure/status-contradicts-progress", row, "Status")


@planter(*FULL)
def nothing_new(book, random, turn):
    row = free(book, random, status=("in Umsetzung", "laufend (Daueraufgabe)"))
    progress = book["Sachstand"]
    progress.rows[:] = [entry for entry in progress.rows if entry["Maßnahme"] != row["Nr."]]
    dates = (datetime(2025, 6, 30), datetime(2025, 12, 31), datetime(2026, 6, 30))
    said = ("Die Gruppe hat begonnen.", "kein neuer Sachstand", "Kein neuer Sachstand.")
    for date, text in zip(dates[: 3 - 2 * (turn % 2)], said):
        progress.rows.append(Row({"Maßnahme": row["Nr."], "Stichtag": date, "Status": row["Status"], "Sachstand": text}))
    at(book, "measure/stale", row, "Status")


@planter("agreed", "hands", times=1)
def organisation_in_two_spellings(book, random, turn):
    first, second = random.choice((("KLENKO", "Klenko"), ("Nachbarschaftshaus", "Nachbarschafts-Haus"), ("Amt für Jugend u. Familie", "Amt für Jugend und Familie"),
                                   ("Buergerverein Nordquartier", "Bürgerverein Nordquartier")))
    for name in (first, first, first, second):
        row = free(book, random)
        row["Federführung"] = name
    book.planted("vocabulary/variants", "Maßnahmen", row, "Federführung", where="column")


@planter(*FULL, times=1)
def topic_in_two_spellings(book, random, turn):
    header, usual, other = random.choice((("Querschnittsthemen", "Prävention", "Praevention"), ("Finanzierung", "Städtebauförderung", "Städtebau-Förderung"),
                                          ("Querschnittsthemen", "Integration", "INTEGRATION"), ("Finanzierung", "Verfügungsfonds", "Verfügungsfond")))
    row = free(book, random, status=("geplant", "noch nicht begonnen"))
    row[header] = other
    book.planted("vocabulary/variants", "Maßnahmen", row, header, where="column")


@planter(times=2)
def a_comment(book, random, turn):
    from openpyxl.comments import Comment

    row = free(book, random)
    header = random.choice(("Maßnahme", "Bemerkung"))
    words = random.choice(("bitte noch mit der Leitung klären", "Frist beachten!", "stimmt das so?"))
    book.measures.after.append(lambda target, sheet: setattr(target[sheet.address(row, header)], "comment", Comment(words, "Amt")))
    at(book, "privacy/comment", row, header)
