#!/usr/bin/env python3
"""Measures the reading of news prose beside a pipeline of well-known Python parts, in one run.

    compare.py BENCHMARK [FOLDER] [--megabytes N] [--slice BYTES]

BENCHMARK is the built ReadingBenchmark (release). FOLDER holds stories named ….txt; without one,
Tests/Corpus/dev is taken. The stories are repeated to N megabytes (100) for Hearsay. The pipeline
cuts sentences with a regular expression, looks for dates with dateparser.search and compares every
run of capitals with the names seen before by rapidfuzz; it reads one slice, since it is slow. Both
run on one core and are timed in processor time. Needs: pip install dateparser rapidfuzz.

The pipeline finds dates and alike names only, and makes no claims: it stands for what such parts
cost, not for the same work.
"""
import argparse
import itertools
import json
import pathlib
import re
import subprocess
import time

from dateparser.search import search_dates
from rapidfuzz import fuzz, process

NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")


def pipeline(text):
    names, found = [], 0
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        found += len(search_dates(sentence, languages=["en"]) or [])
        for name in NAME.findall(sentence):
            if not process.extractOne(name, names, scorer=fuzz.token_sort_ratio, score_cutoff=90):
                names.append(name)
    return found, len(names)


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("benchmark")
    parser.add_argument("folder", nargs="?", default=here.parent.parent / "Tests/Corpus/dev", type=pathlib.Path)
    parser.add_argument("--megabytes", default="100")
    parser.add_argument("--slice", type=int, default=20_000)
    arguments = parser.parse_args()

    run = subprocess.run(
        [arguments.benchmark, arguments.folder, arguments.megabytes],
        check=True, capture_output=True, text=True)
    ours = json.loads(run.stdout)
    speed = ours["bytes"] / 1e6 / ours["seconds"]

    stories = [p.read_text(encoding="utf-8") for p in sorted(arguments.folder.glob("*.txt"))]
    if not stories:
        parser.error(f"no .txt under {arguments.folder}")
    search_dates("on May 4, 2024", languages=["en"])  # loads its tables, which no story should pay for
    read, start = 0, time.process_time()
    for story in itertools.cycle(stories):
        if read >= arguments.slice:
            break
        pipeline(story)
        read += len(story.encode())
    theirs = read / 1e6 / (time.process_time() - start)

    print(f"hearsay   {speed:8.3f} MB/s  ({ours['bytes']} bytes, {ours['claims']} claims)")
    print(f"pipeline  {theirs:8.3f} MB/s  ({read} bytes)")
    print(f"ratio     {speed / theirs:8.1f}")


if __name__ == "__main__":
    main()
