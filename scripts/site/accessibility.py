"""axe finds nothing against WCAG 2.2 AA, in both schemes at three widths, and nothing reaches past the
window."""

import importlib.resources

import browser

AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text()
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    "preload": False,
}


def check(context, site, pages):
    for name, address in pages.items():
        page = context.new_page()
        page.goto(site + address)
        page.evaluate(AXE)
        looks = {}
        for width, scheme in browser.LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            for wrong in look(page):
                looks.setdefault(wrong, []).append(f"{width} {scheme}")
        page.close()
        for wrong, where in looks.items():
            yield f"{name} ({address}): {wrong} [{', '.join(where)}]"


def look(page):
    if (wider := browser.excess(page)) > 0:
        yield f"{wider} px wider than the window"
    for violation in page.evaluate("options => axe.run(options)", OPTIONS)["violations"]:
        for node in violation["nodes"]:
            yield f"{violation['id']}: {violation['help']}: {node['html'][:200]}"
