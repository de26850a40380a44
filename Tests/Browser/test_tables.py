"""Sorting the tables of indexes and comparisons."""

from site_in_browser import Site


def column(page, number):
    return page.locator(f"#records tbody tr > :nth-child({number})").all_inner_texts()


def test_texts(site: Site):
    page = site.page("systems/index.html")
    before = column(page, 1)
    header = page.locator("#records thead th").first
    header.locator("button").click()
    assert header.get_attribute("aria-sort") == "ascending"
    assert sorted(column(page, 1)) == sorted(before)
    header.locator("button").press("Enter")
    assert header.get_attribute("aria-sort") == "descending"
    assert column(page, 1) == list(reversed(before))


def test_days_and_absences(site: Site):
    page = site.page("contracts/index.html")
    header = page.get_by_role("columnheader", name="End")
    for order in ("ascending", "descending"):
        header.get_by_role("button").click()
        days = page.evaluate("""() => [...document.querySelectorAll('#records tbody tr > :last-child')]
            .map((cell) => cell.querySelector('time')?.dateTime ?? '')""")
        present = [day for day in days if day]
        assert len(present) > 2 and present == sorted(present, reverse=order == "descending"), days
        assert all(days[: len(present)]), "absences stand last"
    assert page.locator("[aria-sort]").count() == 1


def test_periods(site: Site):
    """By their last day, in any words: the periods of records, and of series with links."""
    for path, table in (("redress/index.html", "records"), ("compare/redress-by-period.html", None)):
        page = site.page(path)
        table = table or page.locator("[data-sortable] table").evaluate_all(
            "(tables) => tables.reduce((most, table) => table.rows.length > most.rows.length ? table : most).id")
        header = page.locator(f"[id='{table}'] thead th", has_text="Period")
        for order in ("ascending", "descending"):
            header.get_by_role("button").click()
            assert header.get_attribute("aria-sort") == order
            days = page.locator(f"[id='{table}'] [data-sort]").evaluate_all("(cells) => cells.map((cell) => cell.dataset.sort)")
            assert len(days) > 2 and days == sorted(days, reverse=order == "descending"), days
            words = page.locator(f"[id='{table}'] [data-sort]").all_inner_texts()
            assert words != sorted(words) and words != sorted(words, reverse=True), words


def test_amounts(site: Site):
    page = site.page("contracts/index.html")
    page.get_by_role("columnheader", name="Value").get_by_role("button").click()
    pounds = [text for text in column(page, 4) if text.startswith("£")]
    amounts = [float(text[1:].replace(",", "")) for text in pounds]
    assert len(amounts) > 2 and amounts == sorted(amounts), pounds


def test_rows_keep_their_header(site: Site):
    page = site.page("systems/index.html")
    page.locator("#records thead button").nth(1).click()
    assert page.locator("#records tbody tr > th:first-child[scope=row]").count() == page.locator("#records tbody tr").count()


def test_records_have_no_buttons(site: Site):
    page = site.page("systems/number-plate-reading.html")
    assert page.locator("table button").count() == 0


def test_nothing_moves(site: Site):
    """The headers have the same size with and without the script."""
    sizes = []
    for enabled in (True, False):
        page = site.page("contracts/index.html", java_script_enabled=enabled)
        sizes.append([round(header.bounding_box()["height"]) for header in page.locator("#records thead th").all()])
    assert sizes[0] == sizes[1], sizes
