"""A site of its own: a fresh ledger in a folder that goes away, and `hearsay serve` over it."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

import documents

PROGRAM = os.path.abspath(os.environ["HEARSAY"])
# What the examples speak of.
SERIES = "/series/when-the-stars-gossip"


class Showroom:
    """Within `with`, `site` is the address, `ledger` the file and `token` an editor's."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="hearsay-"))
        self.ledger = self.folder / "ledger.sqlite"
        self.fill()
        self.errors = open(self.folder / "errors", "w+", encoding="utf-8")
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--ledger", self.ledger],
            stdout=subprocess.PIPE, stderr=self.errors, text=True)
        for line in self.server.stdout:
            if found := re.search(r"http://\S+:\d+", line):
                self.site = found.group()
                return self
        raise SystemExit(f"The site did not start: {(self.folder / 'errors').read_text()}")

    def __exit__(self, *_):
        self.server.terminate()
        try:
            self.server.wait(20)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()
        self.errors.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *arguments):
        done = subprocess.run(
            [PROGRAM, *arguments, "--ledger", self.ledger], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"hearsay {' '.join(arguments)}: {done.stderr or done.stdout}")
        return done.stdout

    def fill(self):
        self.run("add", "--quiet", "Examples")
        stories = self.folder / "stories.jsonl"
        stories.write_text("".join(json.dumps(story) + "\n" for story in documents.STORIES))
        self.run("add", "--quiet", str(stories))
        for decision in documents.DECISIONS:
            self.run(*decision, "--reason", documents.script("reason"), "--editor", "Ann")
        said = self.run("token", "create", f"Ann {documents.image('editor')}")
        self.token = max(said.split(), key=len)

    @property
    def host(self):
        """The host and the port."""
        host, port = urllib.parse.urlsplit(self.site).netloc.split(":")
        return host, int(port)

    @property
    def memory(self):
        """What the server holds, in MB."""
        status = Path(f"/proc/{self.server.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    @property
    def descriptors(self):
        """How many files and connections the server holds."""
        return len(os.listdir(f"/proc/{self.server.pid}/fd"))
