"""Documents that mean it ill: markup, schemes and overrides in every place that a page shows.

All of it is made up. Each attempt would put its name into `window.obeyed`, which is how it is noticed.
"""

OVERRIDE, POP, ISOLATE = "\u202e", "\u202c", "\u2067"


def script(name):
    return f"<script>window.obeyed='{name}'</script>"


def image(name):
    return f"<img src=x onerror=\"window.obeyed='{name}'\">"


STORIES = [
    {
        "id": f"story {script('id')}",
        "published": "2025-01-05",
        "publisher": f"{image('publisher')} Gazette",
        "title": f"\"></title>{script('title')} & 'more' {OVERRIDE}drawkcab",
        "url": "javascript:window.obeyed='url'",
        "text": f"The drama \"Glass Orchard\" is set to premiere on March 4, 2025 on tvN. It is written "
        f"by Seo {OVERRIDE}Min-ho{POP} and directed by Park Ji-woo. {script('text')} Lee Do-yun plays "
        f"a lawyer in Glass Orchard. The group Quietude released the single album \"Open Water\" on "
        f"January 3, 2025, with the title track \"Undertow\". {ISOLATE}Never closed.",
    },
    {
        "id": "../../../etc/passwd",
        "published": "2025-02-01",
        "publisher": "../..",
        "title": "",
        "url": "data:text/html,<script>window.obeyed='data'</script>",
        "text": f"Glass Orchard is a South Korean television series.\n\n"
        f"Also known as: {image('alias')} Orchard\nGenre: thriller {script('genre')}\n"
        f"Network: javascript:window.obeyed\nWritten by: \"><svg onload=window.obeyed='writer'>\n",
    },
    {
        "id": "long-word.txt",
        "published": "2025-03-01",
        "publisher": "W" * 2000,
        "title": "T" * 5000,
        "text": "The drama \"Glass Orchard\" moved to March 11, 2025 on tvN. " + "x" * (1 << 20),
    },
]

# What an editor may say whatever the documents hold.
DECISIONS = [
    ["rename", "--kind", "person", "Park Ji-woo", f"Park {script('name')} {OVERRIDE}Ji-woo"],
    ["correct", "Glass Orchard", "network", f"{image('value')} TV"],
    ["alias", "--kind", "series", "Glass Orchard", f"'\" onmouseover=\"window.obeyed='alias'"],
]

# What a reader may be sent to by somebody else.
ADDRESSES = [
    f"/search?q={script('q')}",
    "/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3D%22window.obeyed%3D1%22%3E",
    f"/{script('path')}",
    "/calendar?week=%22%3E%3Cscript%3Ewindow.obeyed=1%3C/script%3E",
    "/series/glass-orchard?as-of=%22%3E%3Cscript%3Ewindow.obeyed=1%3C/script%3E",
    "/desk/login?to=javascript:window.obeyed=1",
    "/search?q=" + "w" * 8000,
]
