"""Search as you type, in the header and on its page."""

import json

from site_in_browser import Site

HEADER = "#search"

LATE = """
const append = Element.prototype.append;
Element.prototype.append = function (...nodes) {
  if (nodes.some((node) => node.src?.endsWith("/search.js"))) setTimeout(() => append.apply(this, nodes), 1000);
  else append.apply(this, nodes);
};
"""


def titles(page):
    page.wait_for_selector("[role=listbox]:not([hidden]) [role=option]")
    return page.locator("[role=option] .result-title").all_inner_texts()


def answer(page, query, limit=8):
    """What the script finds, without the box."""
    page.locator(HEADER).focus()
    page.wait_for_function("() => window.transparencySearch?.search")
    return page.evaluate("([query, limit]) => transparencySearch.search(query, limit)", [query, limit])


def test_is_loaded_by_those_who_turn_to_it(site: Site):
    page = site.page("contracts/index.html")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("() => [...document.scripts].every((script) => !script.src.endsWith('/search.js'))")
    assert page.locator(HEADER).get_attribute("role") == "combobox", "it is announced as what it becomes"
    page.locator(HEADER).focus()
    page.wait_for_function("() => window.transparencySearch?.search")
    page.locator(HEADER).blur()
    page.locator(HEADER).focus()
    assert page.evaluate("() => [...document.scripts].filter((script) => script.src.endsWith('/search.js')).length") == 1


def test_nothing_typed_is_lost(site: Site):
    """The script comes later than the words: they are answered once it is there."""
    page = site.page("index.html", before=lambda page: page.add_init_script(LATE))
    page.locator(HEADER).press_sequentially("wexbot", delay=0)
    assert page.evaluate("() => !window.transparencySearch")
    assert titles(page)[0] == "Wexbot"
    # Its look comes along: the list lies over the page and moves nothing.
    page.wait_for_function("() => getComputedStyle(document.querySelector('[role=listbox]')).position === 'absolute'", timeout=5000)


def test_results_lie_below_each_other(site: Site):
    page = site.page("index.html")
    page.locator(HEADER).press_sequentially("wexbridge", delay=0)
    titles(page)
    page.wait_for_function("() => getComputedStyle(document.querySelector('[role=listbox]')).position === 'absolute'", timeout=5000)
    boxes = page.evaluate("() => [...document.querySelectorAll('[role=option]')].map((option) => option.getBoundingClientRect().toJSON())")
    assert len(boxes) > 3 and len({(box["left"], box["right"]) for box in boxes}) == 1, boxes
    assert all(one["bottom"] <= other["top"] + 1 for one, other in zip(boxes, boxes[1:])), boxes


def test_a_page_opened_with_the_box_in_use(site: Site):
    """As after going back, or where the reader was faster than the page."""
    page = site.page("index.html", before=lambda page: page.add_init_script(
        "document.addEventListener('readystatechange', () => { const box = document.querySelector('#search'); box.focus(); box.value = 'wexbot'; }, {once: true})"))
    assert titles(page)[0] == "Wexbot"


def test_names_come_first(site: Site):
    page = site.page("index.html")
    found = answer(page, "number plate reading")
    assert found["results"][0]["title"] == "Number plate reading", found
    assert found["hasAll"] and found["count"] > 1


def test_what_is_called_so_comes_first(site: Site):
    """Also before what holds the same words further on, or more of them."""
    page = site.page("index.html")
    for typed in ("wexbridge police", "Wexbridge Police", "wexbridge police "):
        found = answer(page, typed)["results"]
        assert found[0]["title"] == "Wexbridge Police" and len(found) > 1, (typed, found)
    found = [result["title"] for result in answer(page, "complaints about par")["results"]]
    assert all(title.startswith("Complaints about parking letters") for title in found), found
    for limit in (1, 2, 50):
        assert answer(page, "face search", limit)["results"][0]["title"] == answer(page, "face search")["results"][0]["title"]


def test_of_equal_weight_the_shorter_is_meant(site: Site):
    page = site.page("index.html")
    lengths = [len(page.evaluate("(title) => transparencySearch.parts(title)", result["title"]))
               for result in answer(page, "police wexbridge")["results"] if {"police", "wexbridge"} <= set(result["title"].lower().replace(",", "").split())]
    assert len(lengths) > 1 and lengths == sorted(lengths), lengths


def test_grounds_and_reasons_are_found(site: Site):
    """Of what is withheld or does not apply, the page says why."""
    page = site.page("index.html")
    for typed in ("FOIA 2000", "s.43", "person could be recognised"):
        found = answer(page, typed)
        assert found["hasAll"] and found["count"] > 0, (typed, found)


def test_a_typo_is_forgiven(site: Site):
    page = site.page("systems/index.html")
    for typed in ("nubmer plate", "numbre plate", "umber plate", "plaet reading"):
        found = answer(page, typed)
        assert found["results"] and "plate" in found["results"][0]["title"].lower(), (typed, found)


def test_endings_do_not_matter(site: Site):
    page = site.page("index.html")
    one, other = answer(page, "redacting"), answer(page, "redaction")
    assert one["count"] > 0 and other["results"][0]["title"] == one["results"][0]["title"], (one, other)


def test_words_of_the_index_end_alike(site: Site):
    page = site.page("search.html")
    for group in (["assess", "assessed", "assessing", "assessment", "assessments"], ["evaluate", "evaluated", "evaluation"],
                  ["plan", "planned", "planning", "plans"], ["policy", "policies"], ["automated", "automation"],
                  ["approve", "approval", "approvals"], ["control", "controlled"], ["independent", "independence", "independently"]):
        stems = page.evaluate("(words) => words.map(transparencySearch.stem)", group)
        assert len(set(stems)) == 1, dict(zip(group, stems))
    apart = page.evaluate("(words) => words.map(transparencySearch.stem)", ["police", "policy", "planet", "plan", "need", "news", "bus"])
    assert len(set(apart)) == 7, apart


def test_parts_texts_as_the_index_does(site: Site):
    """The same cases are tested where the index is made."""
    page = site.page("index.html")
    answer(page, "plate")
    cases = json.loads((site.folder.parent / "Tests/Fixtures/Search/words.json").read_text(encoding="utf-8"))
    for text, words in cases.items():
        assert page.evaluate("(text) => transparencySearch.parts(text)", text) == words, text


def test_reads_lists_as_the_index_writes_them(site: Site):
    """The same cases are tested where the index is made."""
    page = site.page("search.html")
    cases = json.loads((site.folder.parent / "Tests/Fixtures/Search/numbers.json").read_text(encoding="utf-8"))
    for text, numbers in cases.items():
        assert page.evaluate("(text) => transparencySearch.numbers(text)", text) == numbers, text


def test_all_words_count(site: Site):
    page = site.page("index.html")
    both, one = answer(page, "face police"), answer(page, "face")
    assert 0 < both["count"] < one["count"]
    assert answer(page, "search of face by police")["hasAll"], "short words are words too"
    none = answer(page, "face zyxwvutsrq")
    assert none["results"] and not none["hasAll"]
    assert answer(page, "zyxwvutsrq")["count"] == 0


def test_words_of_tables_and_texts_are_found(site: Site):
    page = site.page("index.html")
    assert answer(page, "facial matching threshold")["count"] > 0


def test_what_is_typed_means_nothing_else(site: Site):
    page = site.page("index.html")
    for typed in ("", " ", "<b>", "\\", "constructor", "__proto__", "a", "%", "🙂🙂", "e" * 500):
        answer(page, typed)


def test_keyboard(site: Site):
    page = site.page("contracts/index.html")
    box = page.locator(HEADER)
    assert box.get_attribute("aria-expanded") == "false"
    box.press_sequentially("plaet reading")
    shown = titles(page)
    assert box.get_attribute("aria-expanded") == "true"
    assert page.locator("[role=listbox]").get_attribute("id") == box.get_attribute("aria-controls")
    page.wait_for_function("() => document.querySelector('.site-search [role=status]').textContent.includes('result')")
    box.press("ArrowUp")
    assert page.locator("[aria-selected=true] .result-title").inner_text() == shown[-1]
    box.press("ArrowDown")
    assert page.locator("[aria-selected=true]").count() == 0 and box.get_attribute("aria-activedescendant") is None
    box.press("ArrowDown")
    assert page.locator("#" + box.get_attribute("aria-activedescendant")).get_attribute("aria-selected") == "true"
    box.press("Escape")
    assert box.get_attribute("aria-expanded") == "false" and box.input_value() == "plaet reading"
    box.press("ArrowDown")
    with page.expect_navigation():
        box.press("Enter")
    assert page.locator("h1").inner_text() == shown[0]


def test_enter_leads_to_the_page_of_results(site: Site):
    page = site.page("index.html")
    page.locator(HEADER).fill("police hosting")
    with page.expect_navigation():
        page.locator(HEADER).press("Enter")
    assert site.path(page) == "search.html"
    page.wait_for_selector("#results a")
    assert page.locator("#query").input_value() == "police hosting"
    assert "result" in page.locator("#results-status").inner_text()
    page.locator("#query").fill("number plate reading")
    page.wait_for_function("() => document.querySelector('#results a')?.textContent === 'Number plate reading'")
    with page.expect_navigation():
        page.locator("#results a").first.click()
    assert page.locator("h1").inner_text() == "Number plate reading"


def test_pointer(site: Site):
    page = site.page("index.html")
    page.locator(HEADER).press_sequentially("wexbot")
    titles(page)
    with page.expect_navigation():
        page.locator("[role=option]").first.click()
    assert site.path(page) == "systems/wexbot.html"


def test_without_script(site: Site):
    page = site.page("search.html?q=plate", java_script_enabled=False)
    assert "needs JavaScript" in page.locator("main").inner_text()
    assert page.locator("main a").count() > 5
