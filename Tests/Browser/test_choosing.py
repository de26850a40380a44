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
