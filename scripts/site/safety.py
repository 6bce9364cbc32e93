"""What documents, editors and addresses hold is shown and never obeyed; a page asks nobody but its own
site for anything; and it weighs little."""

import re
import urllib.parse
import urllib.request

import browser
import documents
from pages import links

# Changes of direction that would reach past the words they stand in (UAX 9).
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
SCHEMES = """() => [...document.querySelectorAll('[href], [src], [action], [formaction]')]
  .flatMap(e => ['href', 'src', 'action', 'formaction'].map(n => e.getAttribute(n)))
  .filter(v => v !== null && !/^([/#]|https?:)/.test(v) && v !== '')"""
FOREIGN = """() => [...document.querySelectorAll('script, iframe, object, embed, base, style, [style]')]
  .map(e => e.outerHTML.slice(0, 120))"""
# In bytes, as sent compressed; a page of a series with all that it needs.
MOST = 60_000
# A page of a megabyte in one word is there within so many milliseconds.
PATIENCE = 10_000


def check(context, site, pages):
    addresses = dict(pages)
    page = context.new_page()
    evil = []
    for address in ("/sources", "/series/glass-orchard"):
        page.goto(site + address)
        evil += [address, *links(page, within="main ")]
    page.close()
    known = {urllib.parse.unquote(address) for address in evil}
    for story in documents.STORIES:
        if "/document/" + story["id"] not in known:
            yield f"no page leads to the document {story['id']}"
    evil += documents.ADDRESSES
    addresses |= {f"hostile {place}": address for place, address in enumerate(dict.fromkeys(evil))}
    for name, address in addresses.items():
        yield from visit(context, site, name, address)
    yield from weigh(site, pages["series"])


def visit(context, site, name, address):
    where = f"{name} ({address[:120]})"
    page = context.new_page()
    told = []
    page.on("dialog", lambda dialog: (told.append("a dialog: " + dialog.message), dialog.dismiss()))
    page.on("console", lambda line: told.append("the console: " + line.text)
            if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(f"an error: {error}"))
    page.on("request", lambda request: None if request.url.startswith(site + "/")
            else told.append("asks for " + request.url[:200]))
    answer = page.goto(site + address, timeout=PATIENCE)
    if answer.status >= 400:
        # The browser notes the status of the page itself.
        told[:] = [line for line in told if "Failed to load resource" not in line]
    for line in told:
        yield f"{where}: {line}"
    if page.evaluate("() => window.obeyed"):
        yield f"{where}: obeyed {page.evaluate('() => window.obeyed')}"
    for element in page.evaluate(FOREIGN):
        yield f"{where}: holds {element}"
    for value in page.evaluate(SCHEMES):
        yield f"{where}: leads to {value[:120]}"
    if DIRECTIONS.search(page.content()):
        yield f"{where}: changes the direction of what follows"
    page.set_viewport_size({"width": 320, "height": 900})
    if (wider := browser.excess(page)) > 0:
        yield f"{where}: {wider} px wider than a window of 320"
    page.close()


def weigh(site, address):
    """The page and its stylesheet, as they are sent."""
    page = fetch(site + address)
    style = re.search(rb'href="(/style-[^"]+)"', fetch(site + address, "identity")).group(1).decode()
    total = len(page) + len(fetch(site + style))
    print(f"  a series page weighs {len(page):,} bytes compressed, {total:,} with its stylesheet")
    if total > MOST:
        yield f"{address}: {total} bytes compressed, more than {MOST}"


def fetch(address, encoding="gzip"):
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})
    with urllib.request.urlopen(request) as answer:
        return answer.read()
