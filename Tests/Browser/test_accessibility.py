"""What axe-core finds: on every type of page, and on pages in use, with results shown, columns sorted, records chosen."""

import functools
import importlib.util
import pathlib

import pages
from site_in_browser import Site, only

# In dark, what depends on colours.
COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
WIDTHS = (1280, 375)


@functools.cache
def axe_source():
    package = importlib.util.find_spec("pytest_playwright_axe").submodule_search_locations[0]
    return (pathlib.Path(package) / "resources" / "axe.min.js").read_text(encoding="utf-8")


def faults(page):
    """What is wrong with a page as it stands, in light and dark, wide and narrow."""
    found = []
    page.evaluate(axe_source())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            rules = {"type": "tag", "values": TAGS} if scheme == "light" else {"type": "rule", "values": COLOURS}
            result = page.evaluate("(rules) => axe.run(document, {preload: false, resultTypes: ['violations'], runOnly: rules})", rules)
            for rule in result["violations"]:
                found.append(f"{width} {scheme} {rule['id']}: {' '.join(node['target'][0] for node in rule['nodes'][:3])}")
    return found


@only("http")
def test_every_type_of_page(site: Site):
    page = site.blank()
    found = []
    for path in pages.types(site.folder):
        site.go(page, path)
        found += [f"{path} {fault}" for fault in faults(page)]
    assert not found, found


@only("http")
def test_results_in_the_header(site: Site):
    page = site.page("index.html")
    page.locator("#search").press_sequentially("plate")
    page.wait_for_selector("[role=option]")
    page.locator("#search").press("ArrowDown")
    assert not (found := faults(page)), found


@only("http")
def test_page_of_results(site: Site):
    page = site.page("search.html?q=police")
    page.wait_for_selector("#results a")
    assert not (found := faults(page)), found


@only("http")
def test_lists_sorted_and_chosen_from(site: Site):
    page = site.page("contracts/status~active.html")
    page.locator("thead button").nth(2).click()
    page.locator("input.choose").nth(0).check()
    page.locator("input.choose").nth(1).check()
    page.locator(".facets summary").first.click()
    assert not (found := faults(page)), found


@only("http")
def test_chosen_records(site: Site):
    page = site.page("compare/choose.html?kind=contracts&ids=" + ",".join(contracts(site)))
    page.wait_for_selector("#chosen")
    assert not (found := faults(page)), found


def contracts(site):
    files = sorted((site.folder / "contracts").glob("*.html"))
    return [file.stem for file in files if file.stem != "index" and "~" not in file.stem][:4]
