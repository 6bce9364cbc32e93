"""The server stands whatever is sent to it, and shows the ledger again once it can be read."""

import contextlib
import http.client
import os
import resource
import shutil
import socket
import sqlite3
import subprocess
import time

from showroom import PROGRAM, SERIES, Showroom

# With slow connections waiting, a page is there within so many seconds.
PROMPT = 2
# A connection that does not finish its request is closed within so many seconds.
PATIENCE = 75
SLOW = 1500
# As many open files as those take, on either side.
FILES = 4096
# The ledger's own files come and go.
FEW = 20
TRICKS = [
    "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd",
    "/document/../../etc/passwd", "/document/..%2f..%2fetc%2fpasswd", "/document/%00", "/%00", "//",
    "//etc/passwd", "/document//etc/passwd", "/series/%ff%fe", "/%c0%ae%c0%ae/etc/passwd", "/series/",
    "/read/0-99999999999999999999/x", "/read/-1--1/x", "/claim/-9223372036854775808", "/claim/x",
    "/statement/series/a/b", "/style-x.css/../ledger.sqlite", "/ledger.sqlite", "/?" + "&" * 4000,
    "/calendar?month=9999-12", "/calendar?month=0000-01", "/calendar?week=9999-12-31",
    "/gaps?page=-9223372036854775808", "/gaps?page=99999999999999999999", "/search?q=%00%ff",
    "/series/" + "a" * 4000, "/series/" + "-" * 4000, "/series/when-the-stars-gossip.exe", "*",
    "http://elsewhere.example/document/x", "/series/a?as-of=0000-00-00", "/series/a?as-of=9999-12-31",
]


def check(*_):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < FILES:
        # The server, which is started below, has this limit too.
        most = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    with Showroom() as room:
        for part in (tricks, sizes, slow, ledgers):
            yield from part(room)
        if room.server.poll() is not None:
            yield f"the server ended with {room.server.returncode}"
        print(f"  the server holds {room.memory:.0f} MB at the end")


def send(room, data, wait=10):
    """The first line of what comes back to raw bytes, and all of it."""
    with socket.create_connection(room.host, timeout=wait) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        answer = b""
        with contextlib.suppress(ConnectionError, TimeoutError):
            while more := connection.recv(1 << 16):
                answer += more
    return answer.split(b"\r\n", 1)[0].decode(errors="replace"), answer


def get(room, path, **headers):
    fields = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return send(room, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{fields}\r\n".encode())


def page(room, path="/"):
    """Status, text and seconds."""
    start = time.monotonic()
    connection = http.client.HTTPConnection(*room.host, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text, time.monotonic() - start


def tricks(room):
    for path in TRICKS:
        line, answer = get(room, path)
        if not line.startswith(("HTTP/1.1 2", "HTTP/1.1 3", "HTTP/1.1 4")):
            yield f"{path[:80]}: {line or 'no answer'}"
        if b"root:" in answer or b"SQLite format" in answer:
            yield f"{path[:80]}: gives a file that is none of the site's"


def sizes(room):
    cases = {
        "a field of a megabyte": b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * (1 << 20) + b"\r\n\r\n",
        "ten thousand fields": b"GET / HTTP/1.1\r\nHost: x\r\n"
        + b"".join(b"X-%d: y\r\n" % n for n in range(10_000)) + b"\r\n",
        "an address of a megabyte": b"GET /" + b"a" * (1 << 20) + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        "no HTTP": b"\x16\x03\x01\x02\x00" + os.urandom(4000) + b"\r\n\r\n",
        "two lengths": b"POST /desk/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
        b"Content-Length: 6\r\n\r\nabcdef",
        "a length and chunks": b"POST /desk/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /",
        "a body of 20 MB": b"POST /desk/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        b"Content-Length: 20971520\r\n\r\n" + b"a" * 20971520,
    }
    for name, data in cases.items():
        line, _ = send(room, data, wait=30)
        if line and not line.startswith("HTTP/1.1 4"):
            yield f"{name}: {line}"
        if page(room)[0] != 200:
            yield f"after {name} the site does not answer"
    if room.memory > 200:
        yield f"after large requests the server holds {room.memory:.0f} MB"


def slow(room):
    """Many connections that send their requests byte by byte, or never read what they asked for."""
    heads = [b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
             b"POST /desk/login HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n",
             b"POST /nowhere HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
             (b"GET /document/long-word.txt HTTP/1.1\r\nHost: x\r\n\r\n") * 4]
    drips = [b"a", b"a", b"1\r\na\r\n", b""]
    before, open_ones = room.descriptors, []
    for number in range(SLOW):
        kind = number % len(heads)
        connection = socket.create_connection(room.host, timeout=30)
        if kind == 3:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.sendall(heads[kind])
        connection.setblocking(False)
        open_ones.append((connection, drips[kind]))
    times, end = [], time.monotonic() + PATIENCE
    while room.descriptors > before + FEW and time.monotonic() < end:
        status, _, seconds = page(room, SERIES)
        times.append(seconds)
        if status != 200:
            yield f"with {SLOW} slow connections a page is answered with {status}"
        for connection, byte in open_ones:
            with contextlib.suppress(OSError):
                connection.send(byte)
        time.sleep(1)
    if max(times) > PROMPT:
        yield f"with {SLOW} slow connections a page took {max(times):.2f} s"
    if (left := room.descriptors - before) > FEW:
        yield f"after {PATIENCE} s the server still holds {left} of {SLOW} slow connections"
    for connection, _ in open_ones:
        connection.close()
    print(f"  {SLOW} slow connections: a page took {max(times) * 1000:.0f} ms at most, memory "
          f"{room.memory:.0f} MB")


def ledgers(room):
    """The ledger is locked, spoilt, taken away and put back under the server."""
    kept = room.folder / "kept.sqlite"
    room.run("list")
    with sqlite3.connect(room.ledger) as base:
        base.execute("VACUUM INTO ?", (str(kept),))
    base.close()

    def expect(what, status, words):
        end = time.monotonic() + 5
        while True:
            found, text, seconds = page(room)
            if found == status and words in text:
                return
            if time.monotonic() > end:
                yield f"{what}: {found} after {seconds:.1f} s, without “{words}”"
                return
            time.sleep(0.1)

    def place(path):
        for ending in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(f"{room.ledger}{ending}")
        if path:
            shutil.copy(path, f"{room.ledger}.new")
            os.rename(f"{room.ledger}.new", room.ledger)

    whole, words = 200, "Every value leads"
    place(None)
    yield from expect("taken away", 503, "There is no ledger")
    place(kept)
    yield from expect("put back", whole, words)
    spoilt = room.folder / "spoilt"
    spoilt.write_bytes(os.urandom(1 << 16))
    place(spoilt)
    yield from expect("replaced by noise", 503, "<h1>")
    place(kept)
    yield from expect("put back after noise", whole, words)
    cut = room.folder / "cut"
    cut.write_bytes(kept.read_bytes()[: kept.stat().st_size // 2])
    place(cut)
    status, text, _ = page(room, SERIES)
    if status not in (200, 503) or "</html>" not in text:
        yield f"a ledger that was cut in half: {status}"
    place(kept)
    yield from expect("put back after a cut", whole, words)

    locked = sqlite3.connect(room.ledger, isolation_level=None)
    locked.execute("PRAGMA locking_mode = EXCLUSIVE")
    locked.execute("PRAGMA journal_mode = DELETE")
    locked.execute("BEGIN EXCLUSIVE")
    start = time.monotonic()
    status, text, _ = page(room, "/sources?as-of=2025-01-01")
    if status not in (200, 503) or "</html>" not in text:
        yield f"a locked ledger: {status}"
    if time.monotonic() - start > 15:
        yield "a locked ledger keeps a page waiting for more than 15 s"
    locked.execute("ROLLBACK")
    locked.close()
    yield from expect("unlocked", whole, words)
    done = subprocess.run(
        [PROGRAM, "add", "--quiet", "Examples", "--ledger", room.ledger], capture_output=True)
    if done.returncode:
        yield f"the ledger cannot be written after all that: {done.stderr.decode()}"
    yield from expect("written to", whole, words)
