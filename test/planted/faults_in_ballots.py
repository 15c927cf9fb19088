"""What can go wrong in ballots, in their second entry, and in who gave them."""

from book import Row
from faults import BALLOTS, NoneLeft, free, one_of, planter, untouched
from words import FIELDS


def fresh_ballot(book, random):
    """One actor's ballot in one field, in which nothing is planted yet."""
    choices = [(short, voter) for short, _ in FIELDS for voter in book["Bewertungen"].headers[1:-2] if (short, voter) not in book.taken]
    chosen = one_of(random, choices)
    book.taken.add(chosen)
    return chosen


def in_ballot(book, random, code, mark):
    short, voter = fresh_ballot(book, random)
    row = one_of(random, untouched(book, "Bewertungen", short))
    row[voter] = mark
    if "Zweiteingabe" in book:
        book["Zweiteingabe"].rows[book["Bewertungen"].rows.index(row)][voter] = mark
    book.planted(code, "Bewertungen", row, voter, row["Maßnahme"])


@planter(*BALLOTS, times=3)
def not_in_form(book, random, turn):
    words = {"points": ("sehr gut", "ja", "hoch", "x"), "grades": ("hoch", "gut", "ja"), "secret": ("super", "ja", "egal")}
    in_ballot(book, random, "ballot/not-in-form", random.choice(words[book.flavour]))


@planter("grades", times=5)
def off_the_scale(book, random, turn):
    in_ballot(book, random, "ballot/out-of-scale", random.choice((6, 0, 7, 10, 55)))


@planter("grades", times=3)
def in_brackets(book, random, turn):
    in_ballot(book, random, "cell/soft-value", random.choice(("(2)", "(3)", "(5)")))


@planter("points", times=4)
def more_than_the_maximum(book, random, turn):
    short, voter = fresh_ballot(book, random)
    rows = untouched(book, "Bewertungen", short)
    for row in book["Bewertungen"].rows:
        if str(row["Maßnahme"])[0] == short:
            row[voter] = None
    row = one_of(random, rows)
    row[voter] = random.choice((4, 5))
    book.planted("ballot/over-maximum", "Bewertungen", row, voter, row["Maßnahme"])


@planter("points", times=4)
def more_than_all_points(book, random, turn):
    short, voter = fresh_ballot(book, random)
    rows = untouched(book, "Bewertungen", short)
    if len(rows) < 4:
        raise NoneLeft
    for row in random.sample(rows, 4):
        row[voter] = random.choice((2, 3))
    book.planted("ballot/over-dotted", "Bewertungen", "header", voter, where="cell")


@planter("points", times=2)
def mark_as_text(book, random, turn):
    short, voter = fresh_ballot(book, random)
    row = one_of(random, [row for row in untouched(book, "Bewertungen", short) if isinstance(row.get(voter), int)])
    row[voter] = str(row[voter])
    book.planted("cell/number-as-text", "Bewertungen", row, voter, row["Maßnahme"])


@planter(*BALLOTS, times=2)
def ballot_of_nobody(book, random, turn):
    row = Row({"Maßnahme": random.choice((("W97", "S96", "F98"), ("G 94", "Q1"))[turn])})
    for sheet in ("Bewertungen", "Zweiteingabe"):
        if sheet in book:
            book[sheet].rows.append(row)
    mark = {"points": 0, "grades": 2, "secret": "hoch"}[book.flavour]
    row[book["Bewertungen"].headers[3]] = mark
    book.planted("reference/unknown-measure", "Bewertungen", row, "Maßnahme")
    if "Zweiteingabe" in book:
        book.planted("reference/unknown-measure", "Zweiteingabe", row, "Maßnahme", where="optional")


@planter(*BALLOTS, times=1)
def ballot_for_dropped(book, random, turn):
    measure = free(book, random, status=("nicht weiterverfolgt",))
    row = Row({"Maßnahme": measure["Nr."]})
    for sheet in ("Bewertungen", "Zweiteingabe"):
        if sheet in book:
            book[sheet].rows.append(row)
    row[book["Bewertungen"].headers[4]] = {"points": 0, "grades": 1, "secret": "hoch"}[book.flavour]
    book.planted("ballot/dropped-measure", "Bewertungen", row, "Maßnahme", measure["Nr."], where="row")


@planter("secret", times=5)
def typed_differently(book, random, turn):
    sheet, second = book["Bewertungen"], book["Zweiteingabe"]
    short, voter = fresh_ballot(book, random)
    row = one_of(random, untouched(book, "Bewertungen", short))
    twin = second.rows[sheet.rows.index(row)]
    twin[voter] = one_of(random, [mark for mark in ("hoch", "mittel", "gering", None, "E") if mark != row.get(voter)])
    book.planted("ballot/second-entry-differs", "Zweiteingabe", twin, voter, row["Maßnahme"])


def column(book, header, random):
    sheet = book["Bewertungen"]
    sheet.headers.append(header)
    mark = {"points": (1, 1, 1), "grades": (1, 2, 3), "secret": ("hoch", "mittel", "gering")}[book.flavour]
    for short, _ in FIELDS:
        for row, value in zip([row for row in sheet.rows if str(row["Maßnahme"])[0] == short][:3], mark):
            row[header] = value
    if "Zweiteingabe" in book:
        book["Zweiteingabe"].headers.append(header)
        for row, twin in zip(sheet.rows, book["Zweiteingabe"].rows):
            twin[header] = row.get(header)


@planter("points", "grades", times=2)
def who_is_that(book, random, turn):
    header = (("QNM", "VHS"), ("TSV", "Tafel"))[turn][random.randrange(2)]
    column(book, header, random)
    book.planted("ballot/unknown-actor", "Bewertungen", "header", header)


@planter("points", "grades", times=1)
def may_not_vote(book, random, turn):
    column(book, "GA", random)
    book.planted("ballot/not-entitled", "Bewertungen", "header", "GA", where="column")


@planter("points", "grades", times=1)
def votes_twice(book, random, turn):
    name, short = random.choice((("Kita Bachstelze", "KBS"), ("Seniorenbeirat", "SBR"), ("Grundschule Nordquartier", "GSN")))
    book["Akteure"].rows.append(Row({"Kürzel": short, "Name": name, "Gruppe": "doppelt"}))
    column(book, short, random)
    book.planted("ballot/same-organisation", "Bewertungen", "header", short, where="sheet")
    book.allow("table/duplicate-key", "Akteure", book["Akteure"].rows[-1])


@planter("secret", times=1)
def named_in_secret(book, random, turn):
    short = random.choice(("QM", "SB", "KIB", "PI"))
    column(book, short, random)
    book.planted("ballot/secret-named", "Bewertungen", "header", short)
