#!/usr/bin/env python3
"""Measures the reading of article bodies against trafilatura on the same pages, in one run.

    compare.py BENCHMARK FOLDER [--rounds N]

BENCHMARK is the built HTMLBenchmark (release). FOLDER holds html/*.html.gz and ground-truth.json,
as the public article extraction benchmark does.
Needs: pip install trafilatura lxml_html_clean. Both run on one core; a figure of speed is the median
of the rounds, which take turns, in processor time. F1 is that of the folder's README: words by \\w+,
multisets of 4-word shingles, precision and recall averaged over pages. It is given for all pages and
for each half of them (by the last bit of the page's name), so that a rule made for one half can be
seen to hold on the other.
"""
import argparse
import collections
import gzip
import json
import pathlib
import re
import statistics
import subprocess
import tempfile
import time


def shingles(text, size=4):
    words = re.findall(r"\w+", text or "")
    if not words:
        return collections.Counter()
    count = max(1, len(words) - size + 1)
    return collections.Counter(tuple(words[i : i + size]) for i in range(count))


def score(gold, found):
    precision, recall = [], []
    for page, true in gold.items():
        right, said = shingles(true["articleBody"]), shingles(found.get(page, ""))
        both = sum((right & said).values())
        if said:
            precision.append(both / sum(said.values()))
        if right:
            recall.append(both / sum(right.values()))
    p, r = statistics.mean(precision), statistics.mean(recall)
    return f"P {p:.4f}  R {r:.4f}  F1 {2 * p * r / (p + r):.4f}"


def half(gold, bit):
    return {page: true for page, true in gold.items() if int(page[-1], 16) % 2 == bit}


def ours(benchmark, folder):
    *rounds, bodies = subprocess.run(
        [benchmark, folder, "1"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    found = {page: body["articleBody"] for page, body in json.loads(bodies).items()}
    return json.loads(rounds[0])["seconds"], found


def theirs(pages):
    import trafilatura

    start = time.process_time()
    found = {name: trafilatura.extract(page) or "" for name, page in pages.items()}
    return time.process_time() - start, found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("benchmark")
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    gold = json.loads((options.folder / "ground-truth.json").read_text(encoding="utf-8"))
    pages = {
        name: gzip.decompress((options.folder / "html" / f"{name}.html.gz").read_bytes())
        for name in gold
    }
    times = {"hearsay": [], "trafilatura": []}
    bodies = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, page in pages.items():
            (pathlib.Path(folder) / f"{name}.html").write_bytes(page)
        for _ in range(options.rounds):
            for reader, (seconds, found) in (
                ("hearsay", ours(options.benchmark, folder)),
                ("trafilatura", theirs(pages)),
            ):
                times[reader].append(seconds)
                bodies[reader] = found
    for reader, found in bodies.items():
        print(f"{reader:12} all {len(gold):4}  {score(gold, found)}")
        for bit in (0, 1):
            part = half(gold, bit)
            print(f"{'':12} half {len(part):3}  {score(part, found)}")
    speeds = {reader: len(pages) / statistics.median(taken) for reader, taken in times.items()}
    print("  ".join(f"{reader} {speed:.0f} pages/s" for reader, speed in speeds.items()), end="  ")
    print(f"ratio {speeds['hearsay'] / speeds['trafilatura']:.1f}")


if __name__ == "__main__":
    main()
