"""What holds for every type of page: nothing overflows, moves or fails to load; nothing is lost without script."""

import gzip

import pages
from site_in_browser import Site, only

# Bytes of a record with style and script, and compressed.
LIMIT = (60_000, 15_000)
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def opened(site, width=1280, **options):
    """Each type of page in turn, loaded to its end."""
    page = site.blank(viewport={"width": width, "height": 800}, **options)
    for path in pages.types(site.folder):
        site.go(page, path)
        yield path, page


@only("file", "http", "folder")
def test_load_nothing_that_fails_or_is_not_of_the_site(site: Site):
    """Failures and requests to other hosts are complaints of the site; here each page also has its looks and its words."""
    for path, page in opened(site):
        assert page.locator("h1").count() == 1, path
        assert page.evaluate("() => getComputedStyle(document.body).maxWidth") != "none", f"{path} has no style"


@only("file", "http", "folder")
def test_links_lead_somewhere(site: Site):
    """Every address that the site has for itself, and every part of a page, on all of its pages."""
    page = site.blank()
    targets = {}
    for path in pages.types(site.folder):
        site.go(page, path)
        for address in page.evaluate("() => [...document.querySelectorAll('a[href], link[href]')].map((link) => link.href)"):
            if address.startswith(site.address("")):
                targets.setdefault(address.removeprefix(site.address("")).split("?")[0], path)
    broken = []
    for target, path in targets.items():
        file, _, fragment = target.partition("#")
        place = site.folder / (file or "index.html")
        if not place.is_file() or fragment and f' id="{fragment}"'.encode() not in place.read_bytes():
            broken.append(f"{path}: {target}")
    assert len(targets) > 100 and not broken, broken


@only("http")
def test_nothing_overflows(site: Site):
    """Nor does it where readers set lines, words and letters further apart (WCAG 1.4.12)."""
    found = []
    # The policy of the site allows no styles of others; readers bring theirs all the same.
    for path, page in opened(site, 320, bypass_csp=True):
        for width in (320, 375, 768, 1280, 1920):
            page.set_viewport_size({"width": width, "height": 800})
            found += [f"{path} is {wide} wide at {width}" for wide in [width_of(page)] if wide > width]
        page.set_viewport_size({"width": 320, "height": 800})
        page.add_style_tag(content=SPACING)
        found += [f"{path} is {wide} wide with more room between letters" for wide in [width_of(page)] if wide > 320]
    assert not found, found


@only("http")
def test_no_record_overflows(site: Site):
    """On the narrowest screens no record, whatever it holds, nor a letter of its drawings; with more room between letters too."""
    letters = """() => [...document.querySelectorAll("svg text")].filter((text) => text.getBoundingClientRect().right > innerWidth
        || text.getBoundingClientRect().left < 0).map((text) => text.textContent)"""
    page = site.blank(viewport={"width": 320, "height": 800}, bypass_csp=True)
    found = []
    for path in pages.records(site.folder):
        site.go(page, path)
        found += [f"{path}: {text}" for text in page.evaluate(letters)]
        page.add_style_tag(content=SPACING)
        found += [f"{path} is {wide} wide with more room between letters" for wide in [width_of(page)] if wide > 320]
    assert not found, found


def width_of(page):
    """Once scripts have seen that a size has changed, which takes a frame."""
    page.evaluate(FRAMES)
    return page.evaluate("() => document.scrollingElement.scrollWidth")


@only("http")
def test_nothing_moves(site: Site):
    """Cumulative layout shift is 0, whatever the scripts add."""
    watch = """window.shifts = []; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts.push([entry.value, ...entry.sources.map((source) => source.node?.nodeName ?? "")].join(" "));
    }).observe({type: "layout-shift", buffered: true});"""
    found = []
    for width in (1280, 375):
        page = site.blank(viewport={"width": width, "height": 800})
        page.add_init_script(watch)
        for path in pages.types(site.folder):
            site.go(page, path)
            page.evaluate(FRAMES)
            found += [f"{path} at {width}: {shift}" for shift in page.evaluate("() => window.shifts")]
    assert not found, found


@only("http")
def test_records_weigh_little(site: Site):
    """With style and script, whatever its page loads."""
    page = site.blank()
    loaded = []
    page.on("response", lambda response: loaded.append(response.url.removeprefix(site.address("")).split("?")[0]))
    heavy = []
    for path in pages.records(site.folder):
        loaded.clear()
        site.go(page, path)
        files = [(site.folder / file).read_bytes() for file in loaded if (site.folder / file).is_file()]
        assert len(files) > 2, loaded
        raw, compressed = sum(map(len, files)), sum(len(gzip.compress(file, 9)) for file in files)
        if raw >= LIMIT[0] or compressed >= LIMIT[1]:
            heavy.append(f"{path}: {raw} bytes, {compressed} compressed")
    assert not heavy, heavy


@only("file", "http")
def test_nothing_is_lost_without_script(site: Site):
    """All words of a page are there, and nothing that would do nothing."""
    words = "() => document.querySelector('main').innerText.split(/\\s+/).filter((word) => /\\w/.test(word))"
    dead = """() => [...document.querySelectorAll("button, input, select")].filter((control) => control.checkVisibility() && !control.form)
        .map((control) => control.outerHTML)"""
    plain = {}
    for path, page in opened(site, java_script_enabled=False):
        plain[path] = page.evaluate(words)
        assert not (controls := page.evaluate(dead)), f"{path}: {controls}"
        assert page.locator("form.site-search button").is_visible(), path
    for path, page in opened(site):
        lost = set(page.evaluate(words)) - set(plain[path])
        assert not lost - {"sortable"}, f"{path} lacks without script: {lost}"


@only("file")
def test_fit_on_paper(site: Site):
    """On paper there is no navigation, and nothing is wider than the paper."""
    page = site.blank()
    page.emulate_media(media="print")
    found = []
    for path in pages.types(site.folder):
        # A4 without its margins, upright or on its side.
        width = 1009 if b'<div class="comparison"' in pages.every(site.folder)[path] else 680
        page.set_viewport_size({"width": width, "height": 700})
        site.go(page, path)
        found += [f"{path} shows {part} on paper" for part in ("nav", "form") if page.locator(f"{part}:visible").count()]
        if width_of(page) > width:
            found.append(f"{path} is {width_of(page)} wide on paper of {width}")
    assert not found, found
