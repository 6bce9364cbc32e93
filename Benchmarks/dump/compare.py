#!/usr/bin/env python3
"""Measures reading a dump end to end beside a Python pipeline, in one run.

    compare.py HEARSAY DUMP... [--rounds N] [--copies N]

HEARSAY is the built program (release). The dumps are MediaWiki XML in .bz2. Both decompress the
dump, read its XML, parse every article and give what they found as JSON Lines; Hearsay (`hearsay
read`) gives claims, the pipeline (bz2, mwxml, mwparserfromhell) the template parameters, which are
less. Hearsay starts anew for each dump, the pipeline is warm. Each dump is taken --copies times
over as one multistream dump, so that the start of the program weighs little. Figures are medians of
wall-clock time. Needs: pip install mwxml mwparserfromhell.
"""
import argparse
import bz2
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

import mwparserfromhell
import mwxml


# A dump of chosen pages may come without it, and mwxml reads none without.
SITE = "<siteinfo><sitename>Wikipedia</sitename><namespaces /></siteinfo>\n"


def pipeline(path, out):
    articles = 0
    for page in mwxml.Dump.from_file(bz2.open(path, "rt", encoding="utf-8")):
        if page.namespace != 0 or page.redirect:
            continue
        for revision in page:
            articles += 1
            for template in mwparserfromhell.parse(revision.text or "").filter_templates():
                name = str(template.name).strip()
                for parameter in template.params:
                    out.write(json.dumps([page.title, name, str(parameter.name), str(parameter.value)]) + "\n")
    return articles


def copied(path, copies, folder):
    """The pages of a dump several times over, in streams of a hundred pages as dumps come."""
    text = bz2.open(path, "rt", encoding="utf-8").read()
    start, end = text.index("<page>"), text.rindex("</page>") + len("</page>\n")
    pages = [page + "</page>\n" for page in text[start:end].split("</page>")[:-1]] * copies
    head = text[:start] if "<siteinfo>" in text[:start] else text[:start] + SITE
    target = pathlib.Path(folder) / path.name
    with open(target, "wb") as file:
        file.write(bz2.compress(head.encode()))
        for index in range(0, len(pages), 100):
            file.write(bz2.compress("".join(pages[index:index + 100]).encode()))
        file.write(bz2.compress(b"</mediawiki>\n"))
    return target, len("".join(pages).encode())


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hearsay")
    parser.add_argument("dumps", nargs="+", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--copies", type=int, default=4)
    arguments = parser.parse_args()

    ours, theirs, total, claims = 0.0, 0.0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for dump in arguments.dumps:
            path, size = copied(dump, arguments.copies, folder)
            total += size
            times = []
            for _ in range(arguments.rounds):
                start = time.perf_counter()
                run = subprocess.run(
                    [arguments.hearsay, "read", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                times.append(time.perf_counter() - start)
            claims += run.stdout.count(b"\n")
            ours += statistics.median(times)
            with open(os.devnull, "w") as out:
                start = time.perf_counter()
                pipeline(path, out)
                theirs += time.perf_counter() - start
    print(f"hearsay   {total / 1e6 / ours:8.3f} MB/s  ({total} bytes of XML, {claims} claims)")
    print(f"pipeline  {total / 1e6 / theirs:8.3f} MB/s")
    print(f"ratio     {theirs / ours:8.1f}  ({os.cpu_count()} processors)")


if __name__ == "__main__":
    main()
