#!/usr/bin/env python3
"""Measures the wikitext parser against mwparserfromhell and wikitextparser on the same pages.

    compare.py BENCHMARK DUMP... [--rounds N] [--megabytes N]

BENCHMARK is the built WikitextBenchmark (release). The dumps are MediaWiki XML, plain or .bz2,
or folders of them. Needs: pip install mwparserfromhell wikitextparser.
Each figure is the median of its rounds, on one core; the work is the same for all three: parse
each page, then every template with the name and value of each of its parameters.
"""
import argparse
import bz2
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree


def pages(paths):
    for path in paths:
        opened = bz2.open(path) if path.suffix == ".bz2" else open(path, "rb")
        for _, element in ElementTree.iterparse(opened):
            if element.tag.rpartition("}")[2] == "text" and element.text:
                yield element.text
            if element.tag.rpartition("}")[2] == "page":
                element.clear()


def mwparserfromhell_templates(texts):
    import mwparserfromhell

    count = 0
    for text in texts:
        for template in mwparserfromhell.parse(text).filter_templates():
            count += 1 if str(template.name) else 0
            for parameter in template.params:
                count += 1 if str(parameter.name) or str(parameter.value) else 1
    return count


def wikitextparser_templates(texts):
    import wikitextparser

    count = 0
    for text in texts:
        for template in wikitextparser.parse(text).templates:
            count += 1 if template.name else 0
            for argument in template.arguments:
                count += 1 if argument.name or argument.value else 1
    return count


def measured(work, texts, size, rounds):
    """The median MB/s over the rounds, and what was counted."""
    speeds, count = [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        count = work(texts)
        speeds.append(size / 1e6 / (time.perf_counter() - start))
    return statistics.median(speeds), count


def own(benchmark, texts, rounds):
    with tempfile.NamedTemporaryFile(suffix=".pages") as file:
        file.write(b"\0".join(text.encode() for text in texts))
        file.flush()
        printed = subprocess.run(
            [benchmark, file.name, str(rounds)], check=True, capture_output=True, text=True)
    lines = [json.loads(line) for line in printed.stdout.splitlines()]
    figures = {}
    for what in dict.fromkeys(line["what"] for line in lines):
        of = [line for line in lines if line["what"] == what]
        speed = statistics.median(line["bytes"] / 1e6 / line["seconds"] for line in of)
        figures[what] = (speed, of[-1]["count"])
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("benchmark")
    parser.add_argument("dumps", nargs="+", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--megabytes", type=float, default=1000, help="stop after so much wikitext")
    asked = parser.parse_args()
    files = [f for d in asked.dumps for f in (sorted(d.glob("*.bz2")) if d.is_dir() else [d])]
    if not files or not all(file.exists() for file in files):
        sys.exit(f"no dump at {' '.join(map(str, asked.dumps))}")
    texts, size = [], 0
    for text in pages(files):
        texts.append(text)
        size += len(text.encode())
        if size >= asked.megabytes * 1e6:
            break
    print(f"{len(texts)} pages, {size:,} bytes of wikitext; median of {asked.rounds} rounds")
    figures = own(asked.benchmark, texts, asked.rounds * 3)
    speed, count = figures["templates"]
    print(f"hearsay, templates        {speed:8.1f} MB/s  {count:,} templates and parameters")
    print(f"hearsay, blocks           {figures['blocks'][0]:8.1f} MB/s  {figures['blocks'][1]:,} blocks")
    print(f"printed as they were read {figures['printed'][1]} of {len(texts)} pages")
    for name, work in (
        ("mwparserfromhell", mwparserfromhell_templates),
        ("wikitextparser", wikitextparser_templates),
    ):
        peer, found = measured(work, texts, size, asked.rounds)
        print(f"{name:25} {peer:8.1f} MB/s  {found:,} templates and parameters")
        print(f"{'':25} {speed / peer:8.1f} times")


if __name__ == "__main__":
    main()
