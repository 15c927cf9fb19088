"""Writes plans with planted faults and their keys: make-plans.py FOLDER [--seeds 1-2] [--small-seeds 1-6].

Per seed and flavour a clean plan, one full of valid look-alikes and one with planted faults; per small seed one small plan
for each fault of a whole sheet or plan. Prints `missing` and writes nothing where openpyxl is not installed. Written from the specification alone, without a look at the rules or their tests."""

import argparse
import json
import sys
from pathlib import Path
from random import Random

try:
    import openpyxl  # noqa: F401
except ImportError:
    print("missing")
    sys.exit(0)

import faults_beside  # noqa: F401, registers its planters
import faults_in_ballots  # noqa: F401
from clean import FLAVOURS, clean
from faults import PLANTERS, NoneLeft
from faults_of_the_whole import WHOLE
from lookalikes import look_alike


def with_faults(book, random):
    for flavours, times, plant in PLANTERS:
        if not flavours or book.flavour in flavours:
            for turn in range(times):
                try:
                    plant(book, random, turn)
                except NoneLeft:
                    break
    return book


def save(folder, name, kind, book):
    key, allowed = book.resolved_key()
    book.save(folder / f"{name}.xlsx")
    (folder / f"{name}.key.json").write_text(json.dumps({"kind": kind, "planted": key, "allowed": allowed}, ensure_ascii=False, indent=1))


def make(folder, seed):
    for flavour in FLAVOURS:
        random = Random(f"{seed} {flavour} clean")
        save(folder, f"{seed}-{flavour}-sauber", "clean", clean(flavour, random, random.choice((60, 80, 140))))
        random = Random(f"{seed} {flavour} look-alike")
        save(folder, f"{seed}-{flavour}-aehnlich", "look-alike", look_alike(clean(flavour, random, 100), random))
        random = Random(f"{seed} {flavour} planted")
        save(folder, f"{seed}-{flavour}-fehler", "planted", with_faults(clean(flavour, random, 150), random))


def make_small(folder, seed):
    for flavour, code, change in WHOLE:
        random = Random(f"{seed} {code}")
        book = clean(flavour, random, 24)
        change(book, random)
        save(folder, f"{seed}-{code.replace('/', '-')}", "planted", book)


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


arguments = argparse.ArgumentParser()
arguments.add_argument("folder", type=Path)
arguments.add_argument("--seeds", type=seeds, default=seeds("1-2"))
arguments.add_argument("--small-seeds", type=seeds, default=seeds("1-6"))
given = arguments.parse_args()
given.folder.mkdir(parents=True, exist_ok=True)
for seed in given.seeds:
    make(given.folder, seed)
for seed in given.small_seeds:
    make_small(given.folder, seed)
