#!/usr/bin/env python3
"""Measures the reading of news prose beside a pipeline of well-known Python parts, in one run.

    compare.py BENCHMARK [FOLDER] [--megabytes N] [--slice BYTES] [--rounds N]

BENCHMARK is the built ReadingBenchmark (release). FOLDER holds stories named ….txt; without one,
Tests/Corpus/dev is taken. The stories are repeated to N megabytes (100) for Hearsay. The pipeline
cuts sentences with pysbd, looks for dates with dateparser.search and compares every run of capitals
with the names seen before in the story by rapidfuzz; it reads one slice (100,000 bytes), since it is
slow. Both run on one core and are timed in processor time; where there are several rounds they take
turns, and the median is given. Needs: pip install dateparser pysbd rapidfuzz (`run` sees to it).

The pipeline finds sentences, dates and alike names only, and makes no claims: it stands for what
such parts cost, not for the same work.
"""
import argparse
import itertools
import json
import pathlib
import re
import statistics
import subprocess
import time

import pysbd
from dateparser.search import search_dates
from rapidfuzz import fuzz, process

NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*")
SENTENCES = pysbd.Segmenter(language="en", clean=False)


def pipeline(text):
    names, found = [], 0
    for sentence in SENTENCES.segment(text):
        found += len(search_dates(sentence, languages=["en"]) or [])
        for name in NAME.findall(sentence):
            if not process.extractOne(name, names, scorer=fuzz.token_sort_ratio, score_cutoff=90):
                names.append(name)
    return found, len(names)


def theirs(stories, limit):
    read, start = 0, time.process_time()
    for story in itertools.cycle(stories):
        if read >= limit:
            break
        pipeline(story)
        read += len(story.encode())
    return read, read / 1e6 / (time.process_time() - start)


def ours(benchmark, folder, megabytes):
    run = subprocess.run(
        [benchmark, folder, megabytes], check=True, capture_output=True, text=True)
    result = json.loads(run.stdout)
    return result, result["bytes"] / 1e6 / result["seconds"]


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("benchmark")
    parser.add_argument(
        "folder", nargs="?", default=here.parent.parent / "Tests/Corpus/dev", type=pathlib.Path)
    parser.add_argument("--megabytes", default="100")
    parser.add_argument("--slice", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=1)
    arguments = parser.parse_args()

    stories = [p.read_text(encoding="utf-8") for p in sorted(arguments.folder.glob("*.txt"))]
    if not stories:
        parser.error(f"no .txt under {arguments.folder}")
    # Loads its tables, which no story should pay for.
    search_dates("on May 4, 2024", languages=["en"])
    mine, other = [], []
    for _ in range(arguments.rounds):
        result, speed = ours(arguments.benchmark, arguments.folder, arguments.megabytes)
        mine.append(speed)
        read, speed = theirs(stories, arguments.slice)
        other.append(speed)
    mine, other = statistics.median(mine), statistics.median(other)
    print(f"hearsay   {mine:8.3f} MB/s  ({result['bytes']} bytes, {result['claims']} claims)")
    print(f"pipeline  {other:8.3f} MB/s  ({read} bytes)")
    print(f"ratio     {mine / other:8.1f}")


if __name__ == "__main__":
    main()
