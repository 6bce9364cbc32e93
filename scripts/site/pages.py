"""An address of each kind of page, found by following links from the first page on."""

WANTED = ("series", "person", "character", "organisation", "group", "song", "release", "document",
          "statement", "source", "read")


def links(page, within=""):
    """Where the links of a page go that stay on the site, but for other formats of the same."""
    return page.eval_on_selector_all(
        f"{within}a[href^='/']:not(.formats a)", "all => all.map(a => a.getAttribute('href'))")


def kinds(page, site, series=None):
    """Addresses by the name of the kind, and the kinds of which there is no page; each page of a record
    and of evidence is the one that is met first, unless a series is named."""
    found = {"home": "/"}
    for name in ("calendar", "conflicts", "gaps", "sources", "search"):
        found[name] = "/" + name
    found["search for a name"] = "/search?q=lee+min+ho"
    found["search for nothing"] = "/search?q=zzzzzz"
    found["week"] = "/calendar?week=2025-01-04"
    found["login"] = "/desk/login"
    waiting = [*([series] if series else []), "/", "/sources"]
    seen = set(waiting)
    while waiting and any(kind not in found for kind in WANTED):
        page.goto(site + waiting.pop(0))
        for link in links(page):
            kind = link.split("/")[1]
            if kind in WANTED and kind not in found:
                found[kind] = link
                waiting.append(link)
            elif link not in seen and len(seen) < 400:
                seen.add(link)
                waiting.append(link)
    if series:
        found["series"] = series
    if series := found.get("series"):
        found["reader's zone"] = series + "?zone=60"
        found["as of a day"] = series + "?as-of=2024-12-20"
        found["before anything was said"] = series + "?as-of=2010-01-01"
        found["changes"] = "/changes" + series + "?since=2024-12-20"
        found["no day"] = series + "?as-of=2025-02-30"
    found["not found"] = "/nowhere"
    found["no such series"] = "/series/no-such-series"
    return found, [kind for kind in WANTED if kind not in found]


def desk(page, site, series, token):
    """The pages that an editor alone sees; the page's browser stays an editor's."""
    page.goto(site + "/desk/login")
    page.fill("input[name=token]", token)
    page.click("main button")
    if page.url != site + "/desk":
        raise SystemExit(f"The token did not open the desk, but {page.url}")
    found = {"desk": "/desk"}
    page.goto(site + series)
    statement = page.locator("dd sup a").first.get_attribute("href")
    page.goto(site + statement)
    found["decide"] = page.locator(".act a").get_attribute("href")
    page.goto(site + found["decide"])
    page.locator("input[name=reason]").first.fill("its own site says so")
    page.locator("button[value=prefer]").first.click()
    found["decided"] = page.url[len(site):]
    return found
