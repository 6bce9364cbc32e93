#!/usr/bin/env python3
"""Runs both programs over the stories and prints figures and ratios; see `run`."""

import os
import re
import statistics
import subprocess
import sys
import time

hearsay, stories, folder, python, count = *sys.argv[1:5], int(sys.argv[5])
here = os.path.dirname(os.path.abspath(__file__))
# As many as take about ten seconds; its rate does not depend on their number.
SAMPLE = 800


def timed(command, **options):
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{command} failed: {done.stderr.decode()}")
    return seconds, done


def memory(command):
    """The most memory in use, in MB."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def first_lines(number):
    path = f"{folder}/first-{number}.jsonl"
    with open(stories, encoding="utf-8") as source, open(path, "w", encoding="utf-8") as target:
        for _, line in zip(range(number), source):
            target.write(line)
    return path


ledger = f"{folder}/stories.sqlite"
seconds, _ = timed([hearsay, "add", "--quiet", "--ledger", ledger, stories])
rate = count / seconds
print(f"hearsay add        {rate:9.0f} documents a second ({count} in {seconds:.1f} s)")

small = memory([hearsay, "add", "--quiet", "--ledger", f"{folder}/small.sqlite", first_lines(count // 10)])
large = memory([hearsay, "add", "--quiet", "--ledger", f"{folder}/large.sqlite", stories])
print(f"  memory           {large:9.0f} MB at most; {small:.0f} MB for a tenth of the documents")

_, done = timed([python, f"{here}/pipeline.py", stories, f"{folder}/python.sqlite", str(min(SAMPLE, count))])
other = float(done.stdout)
print(f"Python pipeline    {other:9.0f} documents a second ({min(SAMPLE, count)} of them)")
print(f"  ratio            {rate / other:9.1f}")

listed = subprocess.run([hearsay, "list", "--ledger", ledger, "--limit", "40"], capture_output=True, text=True, check=True)
names = [re.split(r"  | \(", line)[0] for line in listed.stdout.splitlines()]
times = [timed([hearsay, "show", "--ledger", ledger, name])[0] * 1000 for name in names]
print(f"hearsay show       {statistics.median(times):9.1f} ms, median of {len(times)} (slowest {max(times):.1f})")

document = f"{folder}/one.jsonl"
os.replace(first_lines(1), document)
times = [timed([hearsay, "read", document])[0] * 1000 for _ in range(20)]
print(f"hearsay read       {statistics.median(times):9.1f} ms for one story, median of {len(times)}")
