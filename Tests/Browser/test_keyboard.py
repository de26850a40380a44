"""Readers without a pointer: everything that can be used is reached, seen when it is reached, and used."""

import pages
from site_in_browser import Site, only

# Looks at each element that has the focus before the next key is pressed, when the page has scrolled to it.
WATCH = """
window.visited = [];
window.addEventListener("keydown", () => {
  const element = document.activeElement;
  if (!element || element === document.body) return;
  const style = getComputedStyle(element);
  const outline = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
  const places = [...element.getClientRects()].flatMap((box) => {
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return [.1, .5, .9].flatMap((across) => [.15, .5, .85].map((down) => [box.left + box.width * across, top + (bottom - top) * down]));
  });
  const isSeen = places.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) && !hit.matches("th, td, thead, header"));
  });
  const name = (element.outerHTML.match(/^<[^>]*>/) ?? [""])[0] + element.textContent.trim().slice(0, 30);
  window.visited.push({ name, outline, isSeen, element });
}, true);
"""

# What Tab should reach: everything that can be used and is shown.
USABLE = """() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility() && !element.disabled && element.closest("details:not([open]) > :not(summary)") === null)"""


def walk(page):
    """Goes through a page by Tab, and tells what was wrong on the way."""
    count = page.evaluate(f"() => ({USABLE})().length")
    page.evaluate("() => { window.visited.length = 0; }")
    for _ in range(count + 2):
        page.keyboard.press("Tab")
    return page.evaluate(
        f"""() => {{
        const reached = new Set(window.visited.map((visit) => visit.element));
        const name = (element) => element.outerHTML.slice(0, 100);
        return [...window.visited.filter((visit) => !visit.outline).map((visit) => "no outline: " + visit.name),
          ...window.visited.filter((visit) => !visit.isSeen).map((visit) => "not seen: " + visit.name),
          ...({USABLE})().filter((element) => !reached.has(element)).map((element) => "not reached: " + name(element))];
      }}"""
    )


@only("http")
def test_reaches_everything_and_sees_it(site: Site):
    found = []
    for width, height in ((1280, 800), (375, 667)):
        page = site.blank(viewport={"width": width, "height": height})
        page.add_init_script(WATCH)
        for path in pages.types(site.folder):
            site.go(page, path)
            found += [f"{path} at {width}: {fault}" for fault in walk(page)]
    assert not found, "\n".join(found[:40]) + f"\n{len(found)} in all"


@only("http")
def test_sees_what_it_reaches_while_records_are_chosen(site: Site):
    for width, height in ((1280, 800), (375, 667)):
        page = site.blank(viewport={"width": width, "height": height})
        page.add_init_script(WATCH)
        site.go(page, "systems/index.html")
        page.locator("input.choose").first.check()
        page.locator("input.choose").nth(1).check()
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
        assert not (faults := walk(page)), faults


def test_skips_to_the_content(site: Site):
    page = site.page("systems/index.html")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to main content"
    assert page.locator(":focus").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


def test_scrolls_tables(site: Site):
    page = site.page("compare/contracts-by-term.html", viewport={"width": 375, "height": 667})
    region = page.locator(".table").first
    # Not every browser lets one reach what scrolls without this.
    assert region.get_attribute("tabindex") == "0" and region.get_attribute("role") == "region"
    assert page.locator("#" + region.get_attribute("aria-labelledby")).inner_text() != ""
    region.focus()
    for key, side in (("ArrowRight", "scrollLeft"), ("End", "scrollTop")):
        page.keyboard.press(key)
        page.wait_for_function("([region, side]) => region[side] > 0", arg=[region.element_handle(), side])


def test_opens_facets(site: Site):
    page = site.page("contracts/index.html")
    summary = page.locator(".facets summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator(".facets details[open] a").first.is_visible()
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == page.locator(".facets details[open] a").first.inner_text()


def test_head_and_first_column_stay(site: Site):
    """A long table keeps its head and its first column in sight, however far one scrolls in it."""
    page = site.page("compare/contracts-by-term.html", viewport={"width": 768, "height": 600})
    region = page.locator(".table").first
    region.evaluate("(region) => region.scrollTo(300, 300)")
    box = region.bounding_box()
    head = region.locator("thead th").nth(2).bounding_box()
    first = region.locator("tbody th").nth(8).bounding_box()
    assert abs(head["y"] - box["y"]) < 2 and abs(first["x"] - box["x"]) < 2, (box, head, first)
