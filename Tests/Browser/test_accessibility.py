"""What axe-core finds on pages in use: with results shown, columns sorted, records chosen."""

import importlib.util
import pathlib

from site_in_browser import Site

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
LOOKS = [
    {"viewport": {"width": width, "height": 800}, "color_scheme": scheme} for width in (1280, 375) for scheme in ("light", "dark")
]


def axe_source():
    package = importlib.util.find_spec("pytest_playwright_axe").submodule_search_locations[0]
    return (pathlib.Path(package) / "resources" / "axe.min.js").read_text(encoding="utf-8")


def check(page):
    page.evaluate(axe_source())
    result = page.evaluate("(tags) => axe.run(document, {preload: false, runOnly: {type: 'tag', values: tags}})", TAGS)
    faults = [f"{rule['id']}: {' '.join(node['target'][0] for node in rule['nodes'][:3])}" for rule in result["violations"]]
    assert not faults, faults


def test_results_in_the_header(site: Site):
    for look in LOOKS:
        page = site.page("index.html", **look)
        page.locator("#search").press_sequentially("plate")
        page.wait_for_selector("[role=option]")
        page.locator("#search").press("ArrowDown")
        check(page)


def test_page_of_results(site: Site):
    for look in LOOKS:
        page = site.page("search.html?q=police", **look)
        page.wait_for_selector("#results a")
        check(page)


def test_lists_sorted_and_chosen_from(site: Site):
    for look in LOOKS:
        page = site.page("contracts/status~active.html", **look)
        page.locator("thead button").nth(2).click()
        page.locator("input.choose").nth(0).check()
        page.locator("input.choose").nth(1).check()
        check(page)


def test_chosen_records(site: Site):
    for look in LOOKS:
        page = site.page("compare/choose.html?kind=contracts&ids=" + ",".join(contracts(site)), **look)
        page.wait_for_selector("#chosen")
        check(page)


def contracts(site):
    files = sorted((site.folder / "contracts").glob("*.html"))
    return [file.stem for file in files if file.stem != "index" and "~" not in file.stem][:4]
