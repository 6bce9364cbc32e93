"""The system's Chromium, and the looks that a page is seen in."""

import os
import shutil

WIDTHS = (320, 768, 1440)
SCHEMES = ("light", "dark")
LOOKS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


def chromium(playwright):
    # Within a container root has no sandbox to give.
    return playwright.chromium.launch(
        executable_path=shutil.which("chromium"), chromium_sandbox=os.geteuid() != 0)


def excess(page):
    """By how many pixels the page is wider than the window; what scrolls by itself may be."""
    return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
