"""An address of each kind of page, found by following links from the first page on."""

WANTED = ("series", "person", "character", "organisation", "group", "song", "release", "document",
          "statement", "source", "read")


def kinds(page, site):
    """Addresses by the name of the kind; each page of a record and of evidence as it is met first."""
    found = {"home": "/"}
    for name in ("calendar", "conflicts", "gaps", "sources", "search"):
        found[name] = "/" + name
    found["search for a name"] = "/search?q=lee+min+ho"
    found["search for nothing"] = "/search?q=zzzzzz"
    found["week"] = "/calendar?week=2025-01-04"
    found["login"] = "/desk/login"
    waiting = ["/series/when-the-stars-gossip", "/", "/sources"]
    seen = set(waiting)
    while waiting and any(kind not in found for kind in WANTED):
        page.goto(site + waiting.pop(0))
        links = page.eval_on_selector_all(
            "a[href^='/']:not(.formats a)", "all => all.map(a => a.getAttribute('href'))")
        for link in links:
            kind = link.split("/")[1]
            if kind in WANTED and kind not in found:
                found[kind] = link
                waiting.append(link)
            elif link not in seen and len(seen) < 400:
                seen.add(link)
                waiting.append(link)
    found["series"] = "/series/when-the-stars-gossip"
    found["reader's zone"] = found["series"] + "?zone=60"
    found["as of a day"] = found["series"] + "?as-of=2024-12-20"
    found["before anything was said"] = found["series"] + "?as-of=2010-01-01"
    found["changes"] = "/changes" + found["series"] + "?since=2024-12-20"
    found["not found"] = "/nowhere"
    found["no such series"] = "/series/no-such-series"
    found["no day"] = found["series"] + "?as-of=2025-02-30"
    missing = [kind for kind in WANTED if kind not in found]
    if missing:
        print(f"no page was found of: {', '.join(missing)}")
    return found


def desk(page, site, token):
    """The pages that an editor alone sees; the page's browser stays an editor's."""
    page.goto(site + "/desk/login")
    page.fill("input[name=token]", token)
    page.click("main button")
    if page.url != site + "/desk":
        raise SystemExit(f"The token did not open the desk, but {page.url}")
    found = {"desk": "/desk"}
    page.goto(site + "/series/when-the-stars-gossip")
    statement = page.locator("dd sup a").first.get_attribute("href")
    page.goto(site + statement)
    found["decide"] = page.locator(".act a").get_attribute("href")
    page.goto(site + found["decide"])
    page.locator("input[name=reason]").first.fill("its own site says so")
    page.locator("button[value=prefer]").first.click()
    found["decided"] = page.url[len(site):]
    return found
