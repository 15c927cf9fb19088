"""Ranks of Punktsummen as the program writes them: with a stamp over what they rest on, written here a second time."""

import json
from hashlib import sha256

from words import FIELDS

METHOD_VERSION = "1"
NOT_RANKED = "nicht weiterverfolgt"


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_order(items):
    return sorted(map(compact, items))


def stamp_input(book, short):
    """The eight digits behind the day. Of the settings, a plan of sums has the dots a person alone."""
    measures = [row for row in book.measures.rows if str(row["Nr."])[0] == short]
    settings = [book.setting("Punkte je Akteur")["Wert"], None, None, None, None, None, None]
    entries = [[row["Maßnahme"], in_order([[str(row["Punkte"]), None, None]])] for row in results(book, short)]
    canonical = [
        "massnahmenplan/field-rank",
        ["Punktsummen", METHOD_VERSION],
        settings,
        in_order([row["Nr."], row["Status"] == NOT_RANKED] for row in measures),
        [],
        in_order(entries),
    ]
    return sha256(compact(canonical).encode()).hexdigest()[:8]


def results(book, short):
    return [row for row in book["Ergebnisse"].rows if str(row["Maßnahme"])[0] == short]


def write_ranks(book):
    """Every rank right, every stamp right. Returns the rows that have a rank."""
    book.measures.headers += ["Rang", "Ergebnis", "Rang berechnet am"]
    ranked = []
    for short, _ in FIELDS:
        points = {row["Maßnahme"]: row["Punkte"] for row in results(book, short)}
        stamp = stamp_input(book, short)
        for row in book.measures.rows:
            if row["Nr."] in points:
                mine = points[row["Nr."]]
                row["Rang"] = 1 + sum(other > mine for other in points.values())
                row["Ergebnis"] = f"{mine} Punkte"
                row["Rang berechnet am"] = f"22.04.2026 · {stamp}"
                ranked.append(row)
    return ranked
