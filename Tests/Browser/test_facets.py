"""Narrowing lists, without any script."""

from site_in_browser import Site


def test_leads_there_and_back(site: Site):
    page = site.page("systems/index.html", java_script_enabled=False)
    everything = page.locator("#records tbody tr").count()
    page.locator(".facets summary", has_text="Phase").click()
    link = page.locator(".facets a", has_text="In use")
    count = int(page.locator(".facets li:has(a:text-is('In use'))").locator(".count").inner_text())
    with page.expect_navigation():
        link.click()
    assert site.path(page) == "systems/phase~production.html"
    assert page.locator("#records tbody tr").count() == count < everything
    current = page.locator(".facets [aria-current=page]")
    assert current.inner_text() == "In use" and current.is_visible()
    with page.expect_navigation():
        page.locator(".facets a", has_text="All systems").click()
    assert page.locator("#records tbody tr").count() == everything


def test_links_of_rows_lead_to_records(site: Site):
    page = site.page("contracts/status~active.html")
    name = page.locator("#records tbody th a").first
    title = name.inner_text()
    with page.expect_navigation():
        name.click()
    assert page.locator("h1").inner_text() == title
