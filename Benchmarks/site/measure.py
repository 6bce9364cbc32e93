#!/usr/bin/env python3
"""Runs the three servers one after the other and prints figures and ratios; see `run`."""

import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

folder = Path(sys.argv[1])
here = Path(__file__).parent
bin = Path(sys.executable).parent
hearsay, ledger = os.environ["HEARSAY"], os.environ["LEDGER"]
SECONDS = 8
UNITS = {"us": 0.001, "ms": 1, "s": 1000}
GZIP = ["-H", "Accept-Encoding: gzip"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, *command, **environment):
        self.port = free_port()
        self.process = subprocess.Popen(
            [str(part).replace("PORT", str(self.port)) for part in command],
            env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise SystemExit("A server did not start.")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.read().decode()

    @property
    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def load(self, path, connections, addresses=None, seconds=SECONDS):
        """Requests a second, and the median and the 99th percentile of the wait in milliseconds."""
        script = ["-s", here / "rotate.lua"] if addresses else []
        done = subprocess.run(
            ["wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds}s", "--latency", *GZIP, *script,
             f"http://127.0.0.1:{self.port}{path}", *(["--", addresses] if addresses else [])],
            capture_output=True, text=True, check=True).stdout
        if wrong := re.search(r"Non-2xx.*|Socket errors.*", done):
            print(f"    {wrong.group()}")
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", done).group(1))
        waits = [float(number) * UNITS[unit] for number, unit in
                 re.findall(r"(?:50|99)%\s+([\d.]+)(us|ms|s)", done)]
        return rate, *waits


def tell(what, figures, extra=""):
    rate, median, slow = figures
    print(f"{what:44} {rate:9.0f} a second   p50 {median:7.2f} ms   p99 {slow:7.2f} ms {extra}", flush=True)
    return rate


def peers():
    """Their rows, by the number of connections."""
    rows = folder / "rows.sqlite"
    base = sqlite3.connect(rows)
    base.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, title TEXT, network TEXT, words TEXT)")
    base.executemany("INSERT INTO row VALUES (?, ?, 'tvN', ?)",
                     [(n, f"Series {n}", "words " * 40) for n in range(1, 10_001)])
    base.commit()
    base.close()
    rates = {}
    with Server(bin / "datasette", "serve", rows, "-p", "PORT") as server:
        for connections in (2, 64):
            rates["datasette", connections] = tell(
                f"datasette, a row, {connections} connections", server.load("/rows/row/77", connections))
    with Server(bin / "uvicorn", "peer:app", "--app-dir", here, "--port", "PORT", "--no-access-log",
                "--log-level", "error", ROWS=str(rows)) as server:
        for connections in (2, 64):
            rates["FastAPI", connections] = tell(
                f"FastAPI, a row as JSON, {connections} connections", server.load("/row/77", connections))
    return rates


def series():
    """Addresses of series all over the ledger."""
    names = subprocess.run([hearsay, "list", "--ledger", ledger, "--limit", "10000"],
                           capture_output=True, text=True, check=True).stdout.splitlines()
    names = [re.split(r"  | \(", line)[0] for line in names]
    slugs = [re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") for name in names]
    return [f"/series/{slug}" for slug in slugs]


def main():
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before; wrk takes a part of them")
    rates = peers()
    addresses = series()
    # The most spoken of come first; one from the middle is as most are.
    one, few = addresses[len(addresses) // 2], addresses[:: max(1, len(addresses) // 200)][1:]
    print(f"hearsay serve, {len(addresses)} series:")
    with Server(hearsay, "serve", "--port", "PORT", "--ledger", ledger) as server:
        print(f"  the page of a series is {len(server.get(one)):,} bytes")
        for connections in (2, 64):
            rate = tell(f"  a whole series page, {connections} connections",
                        server.load(one, connections))
            for peer in ("datasette", "FastAPI"):
                print(f"    {rate / rates[peer, connections]:.1f} times {peer}")
        in_turn = listed("in-turn", few)
        for address in few:
            server.get(address)
        tell(f"  {len(few)} series in turn, 64 connections", server.load("/", 64, in_turn))
        # Each address is asked for once, so that nothing can be kept.
        days = [f"{address}?as-of={year}-{month:02}-15" for month in range(1, 13)
                for year in range(2016, 2025) for address in few]
        for place, connections in enumerate((1, 2, 64)):
            fresh = listed(f"fresh-{connections}", days[place::3])
            tell(f"  as of a day, each for the first time, {connections}",
                 server.load("/", connections, fresh))
        kept = listed("kept", [f"{one}?as-of=2024-06-{day:02}" for day in range(1, 28)])
        server.load("/", 2, kept, 4)
        tell("  as of 27 days in turn, 64 connections", server.load("/", 64, kept))
        print(f"  memory {server.memory:.0f} MB")


def listed(name, addresses):
    """A file of addresses, for rotate.lua."""
    path = folder / name
    path.write_text("\n".join(addresses) + "\n")
    return path


main()
