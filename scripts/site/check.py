"""Runs the checks; see scripts/site-check."""

import sys
import time

from playwright.sync_api import sync_playwright

import accessibility
import browser
import keyboard
import markup
import pages
import safety
import serving
from showroom import SERIES, Showroom

CHECKS = {"accessibility": accessibility, "keyboard": keyboard, "markup": markup, "safety": safety,
          "serving": serving}

# More lines of one check than this say nothing new.
MOST = 40


def main():
    wanted = sys.argv[1:] or list(CHECKS)
    if unknown := set(wanted) - set(CHECKS):
        raise SystemExit(f"There is no check named {', '.join(unknown)}; there are {', '.join(CHECKS)}.")
    with Showroom() as room, sync_playwright() as playwright:
        chromium = browser.chromium(playwright)
        context = chromium.new_context()
        page = context.new_page()
        addresses, missing = pages.kinds(page, room.site, SERIES)
        addresses |= pages.desk(page, room.site, SERIES, room.token)
        page.close()
        print(f"{len(addresses)} kinds of page: {', '.join(addresses)}")
        wrong = len(missing)
        for kind in missing:
            print(f"  WRONG there is no page of a {kind}")
        for name in wanted:
            print(f"{name} …", flush=True)
            start, found = time.monotonic(), 0
            for line in CHECKS[name].check(context, room.site, addresses):
                found += 1
                if found <= MOST:
                    print(f"  WRONG {line}", flush=True)
            print(f"  {found or 'nothing'} wrong ({time.monotonic() - start:.0f} s)", flush=True)
            wrong += found
        chromium.close()
    sys.exit(1 if wrong else 0)


main()
