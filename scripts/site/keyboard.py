"""The Tab key alone reaches every link and control, in the order of the text, and shows where it is."""

# All that can be used, as a reader sees it.
MARK = """() => {
  const all = [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  window.usable = all.filter(e => e.checkVisibility({visibilityProperty: true}))
  return window.usable.length
}"""
PLACE = """() => {
  const e = document.activeElement
  if (!e || e === document.body) return null
  const style = getComputedStyle(e), box = e.getBoundingClientRect()
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  // In a drawing the box around the words is what changes.
  const shape = e.querySelector('.relation-box')
  const drawn = shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 3
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  return {index: window.usable.indexOf(e), shown: (outlined || drawn) && seen,
          words: e.outerHTML.slice(0, 120)}
}"""
WIDTHS = (320, 1440)


def check(context, site, pages):
    for name, address in pages.items():
        page = context.new_page()
        page.goto(site + address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            yield from walk(page, f"{name} ({address}) at {width} px")
        page.close()


def walk(page, where):
    count = page.evaluate(MARK)
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0) }")
    reached, last = set(), -1
    # A field for a day has several stops.
    for _ in range(count + 40):
        page.keyboard.press("Tab")
        place = page.evaluate(PLACE)
        if place is None or place["index"] == 0 and reached:
            break
        if place["index"] < last:
            yield f"{where}: Tab goes back to {place['words']}"
        if not place["shown"]:
            yield f"{where}: no sign of focus on {place['words']}"
        last = place["index"]
        reached.add(last)
    for index in sorted(set(range(count)) - reached):
        words = page.evaluate("i => usable[i].outerHTML.slice(0, 120)", index)
        yield f"{where}: Tab does not reach {words}"
