"""Choosing two to four records of a list, and seeing them side by side."""

from site_in_browser import Site


def test_two_to_four(site: Site):
    for kind in ("systems", "contracts", "assessments", "evaluations"):
        page = site.page(f"{kind}/index.html")
        boxes = page.locator("input.choose")
        assert page.locator(".choice-bar").is_hidden()
        names = []
        for number in range(2):
            boxes.nth(number).focus()
            page.keyboard.press("Space")
            names.append(page.locator("#records tbody th").nth(number).inner_text())
        assert "2 chosen" in page.locator(".choice-bar [role=status]").inner_text()
        with page.expect_navigation():
            page.get_by_role("link", name="Compare", exact=True).click()
        page.wait_for_selector("#chosen tbody tr")
        assert page.locator("#chosen thead a").all_inner_texts() == names
        assert page.locator("#chosen tbody tr").count() > 5
        with page.expect_navigation():
            page.locator("#chosen thead a").first.click()
        assert page.locator("h1").inner_text() == names[0]


def test_no_more_than_four(site: Site):
    page = site.page("systems/index.html")
    for number in range(4):
        page.locator("input.choose").nth(number).check()
    assert page.locator("input.choose").nth(4).is_disabled()
    page.get_by_role("button", name="Clear").click()
    assert page.locator("input.choose:checked").count() == 0 and page.locator("input.choose").nth(4).is_enabled()


def test_absences_are_told_apart(site: Site):
    page = site.page("compare/choose.html?kind=systems&ids=wexbot,number-plate-reading,case-linkage,ask-wexbridge")
    page.wait_for_selector("#chosen")
    assert page.locator("#chosen td.not-published").count() > 0
    assert page.locator("#chosen th.differs .sign").count() > 0


def test_cells_say_what_those_of_the_comparison_say(site: Site):
    """Empty ones too, and when what is withheld is looked at again."""
    for kind, by in (("systems", "field"), ("contracts", "term"), ("assessments", "field"), ("evaluations", "field")):
        page = site.page(f"compare/{kind}-by-{by}.html")
        said = page.evaluate("""() => {
            const said = {};
            for (const table of document.querySelectorAll("main table")) {
                const fields = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
                for (const row of table.tBodies[0].rows) {
                    const id = row.querySelector("a").href.split("/").pop().replace(".html", "");
                    for (const [index, cell] of [...row.cells].entries()) {
                        const look = cell.querySelector(".withheld, .none-stated, .not-published");
                        if (index > 0 && look) (said[id] ??= {})[fields[index]] = [look.className, cell.textContent];
                    }
                }
            }
            return said;
        }""")
        ids = list(said)
        assert len(ids) > 1, kind
        for start in range(0, len(ids) - 1, 4):
            page.goto(page.url.split("/compare/")[0] + f"/compare/choose.html?kind={kind}&ids={','.join(ids[start:start + 4])}")
            if len(ids[start:start + 4]) < 2:
                break
            page.wait_for_selector("#chosen tbody tr")
            shown = page.evaluate("""() => [...document.querySelectorAll("#chosen tbody tr")].map((row) => [
                row.cells[0].firstChild.textContent, [...row.cells].slice(1).map((cell) => [cell.firstElementChild?.className ?? "", cell.textContent])])""")
            for field, cells in shown:
                for id, (look, text) in zip(ids[start:start + 4], cells):
                    if field in said[id]:
                        assert [look, text] == said[id][field], (kind, id, field)
                    assert text != "", (kind, id, field)


def test_what_is_not_signed_yet(site: Site):
    page = site.page("compare/choose.html?kind=contracts&ids=plate-reading-renewal,plate-reading-cameras")
    page.wait_for_selector("#chosen")
    assert "Not signed yet" in page.locator("#chosen").inner_text()


def test_what_is_below_stands_apart(site: Site):
    page = site.page("compare/choose.html?kind=systems&ids=wexbot,case-linkage")
    page.wait_for_selector("#chosen")
    table, links = page.locator("#chosen").bounding_box(), page.locator("#comparisons").bounding_box()
    assert links["y"] - table["y"] - table["height"] > 30


def test_what_does_not_exist(site: Site):
    page = site.page("compare/choose.html?kind=systems&ids=nothing,wexbot")
    page.wait_for_function("() => document.getElementById('choice-status').textContent !== ''")
    assert page.locator("#chosen").count() == 0
    page = site.page("compare/choose.html?kind=../systems&ids=a,b")
    assert page.locator("main a").count() > 2


def test_without_script(site: Site):
    page = site.page("compare/choose.html?kind=systems&ids=wexbot,case-linkage", java_script_enabled=False)
    assert "needs JavaScript" in page.locator("main").inner_text()
    page = site.page("systems/index.html", java_script_enabled=False)
    assert page.locator("input.choose").count() == 0
