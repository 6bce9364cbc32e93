"""Takes the pictures; see scripts/site-pictures."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import browser
import pages


def main():
    folder = Path(sys.argv[1])
    site = (sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:8080").rstrip("/")
    only = sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, browser.chromium(playwright) as chromium:
        addresses, missing = pages.kinds(chromium.new_page(), site)
        if missing:
            print(f"no page was found of: {', '.join(missing)}")
        for name, address in addresses.items():
            if only and name not in only:
                continue
            for width, scheme in browser.LOOKS:
                page = chromium.new_page(
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
                page.goto(site + address)
                page.screenshot(
                    path=folder / f"{name.replace(' ', '-')}-{width}-{scheme}.png", full_page=True)
                page.close()


main()
