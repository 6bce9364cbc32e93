"""Weighs the same data sets with the PyPI package truthdiscovery, for its times (of the processor)
and its accuracy. Files are unpacked before anything is timed; reading them is timed by itself.

    python3 compare.py FOLDER [SET ...]

Needs truthdiscovery, bidict, numpy and scipy; its drawing parts (imageio, pycairo) are not needed and
are stood in for when they are missing. CRH is left out: it takes minutes on a set of this size.
"""

import csv
import gzip
import io
import json
import sys
import time
import types

for module in ("cairo", "imageio", "imageio.v2"):
    try:
        __import__(module)
    except ImportError:
        sys.modules[module] = types.ModuleType(module)

from truthdiscovery.algorithm import (
    AverageLog, Investment, MajorityVoting, PooledInvestment, Sums, TruthFinder)
from truthdiscovery.input.dataset import Dataset


UNPACKED = {}


def lines(path):
    """The lines of a file that lies in memory."""
    if path not in UNPACKED:
        with (gzip.open(path) if path.endswith(".gz") else open(path, "rb")) as file:
            UNPACKED[path] = file.read()
    return io.TextIOWrapper(io.BytesIO(UNPACKED[path]), encoding="utf-8", newline="")


def tabs(path):
    rows = [line.rstrip("\n").split("\t") for line in lines(path)]
    return rows[1:]


def commas(path):
    return list(csv.reader(lines(path)))[1:]


def attributed(folder, claims, truth):
    return (
        lambda: [(row[3], row[0] + "|" + row[1], row[2]) for row in commas(folder + claims)],
        lambda: {row[0] + "|" + row[1]: {row[2]} for row in commas(folder + truth)})


def places(folder):
    def claims():
        return [(row[1], row[0], row[2]) for row in commas(folder + "/claims.csv")]

    def truth():
        named = {}
        for _, item, value in claims():
            named.setdefault(item, set()).add(value)
        found = {}
        for item, path in commas(folder + "/groundtruths.csv"):
            parts = path.split(",")
            found[item] = {next((part for part in parts if part in named.get(item, ())), parts[0])}
        return found

    return claims, truth


def crowd(folder):
    return (
        lambda: [(row[1], row[0], row[2]) for row in commas(folder + "/answer.csv")],
        lambda: {row[0]: {row[1]} for row in commas(folder + "/truth.csv")})


def edits(folder):
    def claims():
        rows = [line.rstrip("\n").split("\t") for line in lines(folder + "/claims.tsv")]
        return [(row[3], "|".join(row[:3]), str(json.loads(row[4]))) for row in rows]

    def truth():
        rows = [json.loads(line) for line in lines(folder + "/gold.jsonl")]
        return {
            f"{row['bucket']}|{row['entity']}|{row['property']}": {str(v) for v in row["gold"]}
            for row in rows}

    return claims, truth


def sets(folder):
    return {
        "flight": lambda: (
            lambda: [tuple(row) for row in tabs(folder + "/flight/normalised-20111208-claims.tsv.gz")],
            lambda: {row[0]: {row[1]} for row in tabs(folder + "/flight/normalised-20111208-gold.tsv.gz")}),
        "book": lambda: (
            lambda: [tuple(row) for row in tabs(folder + "/book/normalised-claims.tsv.gz")],
            lambda: {row[0]: {row[1]} for row in tabs(folder + "/book/normalised-golden.tsv")}),
        "weather": lambda: attributed(
            folder, "/weather/weather_claims.csv.gz", "/weather/weather_truth.csv.gz"),
        "population": lambda: attributed(
            folder, "/population/population_claims.csv.gz", "/population/population_truth.csv"),
        "birthplaces": lambda: places(folder + "/birthplaces"),
        "heritages": lambda: places(folder + "/heritages"),
        "wikiconflict": lambda: edits(folder + "/wikiconflict"),
        "crowd-product": lambda: crowd(folder + "/crowd-product"),
        "crowd-face": lambda: crowd(folder + "/crowd-face"),
    }


def main(folder, names):
    for name, load in sets(folder).items():
        if names and name not in names:
            continue
        read, known_truth = load()
        read()
        start = time.process_time()
        claims = read()
        print(f"{name}: reading {1000 * (time.process_time() - start):.0f} ms", end=", ", flush=True)
        truth = known_truth()
        last = {(source, item): value for source, item, value in claims}
        start = time.process_time()
        dataset = Dataset((source, item, value) for (source, item), value in last.items())
        print(f"indexing {1000 * (time.process_time() - start):.0f} ms", flush=True)
        for algorithm in (MajorityVoting, Sums, AverageLog, Investment, PooledInvestment, TruthFinder):
            start = time.process_time()
            results = algorithm().run(dataset)
            taken = 1000 * (time.process_time() - start)
            known = [item for item in truth if item in dataset.var_ids]
            right = sum(
                sorted(results.get_most_believed_values(item), key=str)[0] in truth[item] for item in known)
            print(f"  {algorithm.__name__:16} {taken:8.0f} ms  {right / len(known):.3f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
