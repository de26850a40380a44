// swift-format-ignore-file
// Made from the folder Templates by "make templates"; a test compares the two.

/// The files of the folder Templates as the command brings them along.
enum DefaultTemplates {
    static let files: [(path: String, text: String)] = [
        (
            "404.html",
            ###"""
            {{<layout.html}}
            {{$cite}}{{/cite}}
            {{$main}}
            <div class="ledger">
            <header>
            <p class="kind">404</p>
            <h1>{{title}}</h1>
            <p class="summary">Nothing was ever published at this address, or the address was mistyped. Records that were moved or removed keep a page at their old address.</p>
            <p><a href="{{root}}index.html">Go to the first page of the register</a></p>
            </header>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "agreement.html",
            ###"""
            {{<record.html}}
            {{$what}}Terms on which data is shared between {{#record.parties}}{{^@first}}, {{/@first}}{{#organisation}}<a href="{{address}}">{{label}}</a>{{/organisation}}{{/record.parties}}.{{/what}}
            {{/record.html}}

            """###
        ),
        (
            "assessment.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.systems}}{{#@first}} of {{/@first}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.systems}}{{#fact.systems.withheld}} of systems whose names are withheld{{/fact.systems.withheld}}{{/what}}
            {{$who}}{{#record.approver}}<a href="{{address}}">{{label}}</a>{{/record.approver}}{{^record.approver}}{{#fact.approver.withheld}}The name of the approver is withheld{{/fact.approver.withheld}}{{^fact.approver.withheld}}{{#fact.approver.html}}The record of the approver was removed{{/fact.approver.html}}{{^fact.approver.html}}No approver is named{{/fact.approver.html}}{{/fact.approver.withheld}}{{/record.approver}}{{/who}}
            {{$standing}}What came of it?{{/standing}}
            {{/record.html}}

            """###
        ),
        (
            "choose.html",
            ###"""
            {{<layout.html}}
            {{$scripts}}
            <link rel="stylesheet" href="{{root}}lists.css">
            <script src="{{root}}compare.js" defer></script>
            {{/scripts}}
            {{$main}}
            <div class="comparison">
            <header class="plain">
            <h1>{{title}}</h1>
            <p class="summary">Tick two to four records in a list, then follow “Compare” to see them here.</p>
            <p class="no-script">Choosing needs JavaScript, which is off or was not loaded. The comparisons below show all records.</p>
            <p id="choice-status" role="status"></p>
            </header>
            <div id="chosen-records" data-caption="#, side by side" data-field="Field" data-differs="≠ differs" data-not-published="Not published" data-withheld="Withheld: #." data-not-applicable="Not applicable: #" data-incomplete="Not all of the records that were asked for are in this register." data-trouble="The records could not be loaded."></div>
            <nav aria-labelledby="comparisons">
            <h2 id="comparisons">All records side by side</h2>
            <ul class="links">
            {{#comparisons}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/comparisons}}
            </ul>
            </nav>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "compare.js",
            ###"""
            // Choosing two to four records of a list, and showing them side by side on compare/choose.html.
            // Without this script the lists lead to the comparisons of all records. What the script says is written in the pages:
            // in the bar below a list, and in attributes data-…, where # stands for a number, a name or a reason.
            "use strict";
            (() => {
              const base = new URL(".", document.currentScript.src).href;
              const most = 4;
              const filled = (text, value) => text.replace("#", () => value);

              function element(name, attributes, ...children) {
                const made = document.createElement(name);
                for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
                made.append(...children);
                return made;
              }

              // Lists: a box before each name, and a bar that leads to the page of chosen records.

              function choosable(list) {
                const kind = list.dataset.choice;
                const bar = list.querySelector(".choice-bar");
                const status = bar.querySelector("[role=status]");
                const link = bar.querySelector("a");
                const words = bar.dataset;
                const rules = new Intl.PluralRules(document.documentElement.lang || "en");
                const boxes = [];

                function update() {
                  const chosen = boxes.filter((box) => box.checked);
                  bar.hidden = chosen.length === 0;
                  for (const box of boxes) box.disabled = chosen.length >= most && !box.checked;
                  const sentence = chosen.length === 1 ? words.first : chosen.length === most ? words.most
                    : words[rules.select(chosen.length)] ?? words.other;
                  status.textContent = filled(sentence, chosen.length);
                  if (chosen.length > 1) {
                    link.href = base + "compare/choose.html?" + new URLSearchParams({ kind, ids: chosen.map((box) => box.value).join(",") });
                  } else {
                    link.removeAttribute("href");
                  }
                }

                for (const header of list.querySelectorAll("tbody > tr > th")) {
                  const record = header.querySelector("a[href]");
                  if (!record) continue;
                  const path = record.href.slice(new URL(kind + "/", base).href.length);
                  const box = element("input", { type: "checkbox", class: "choose", value: path.replace(/\.html$/, ""), "aria-label": filled(words.choose, record.textContent) });
                  box.addEventListener("change", update);
                  header.prepend(box);
                  boxes.push(box);
                }
                if (boxes.length < 2) { for (const box of boxes) box.remove(); return; }
                list.classList.add("is-choosable");
                bar.querySelector("button").addEventListener("click", () => {
                  for (const box of boxes) box.checked = false;
                  update();
                  boxes[0].focus();
                });
                update();
              }

              // The page of chosen records

              const kinds = new Map(), stretches = new Map();
              window.transparencyChoice = {
                kind(folder, kind) { kinds.set(folder, kind); },
                records(folder, number, records) { stretches.set(folder + "-" + number, records); },
              };

              const load = (name) => new Promise((done, failed) => {
                const script = element("script", { src: base + "compare/records/" + name + ".js" });
                script.onload = done;
                script.onerror = () => failed(new Error(name));
                document.head.append(script);
              });

              async function records(folder, ids) {
                const { firsts } = kinds.get(folder);
                const files = ids.map((id) => firsts.filter((first) => first <= id).length - 1);
                await Promise.all([...new Set(files)].filter((file) => file >= 0).map((file) => load(folder + "-" + file)));
                return ids.map((id, index) => stretches.get(folder + "-" + files[index])?.find((record) => record[0] === id && record[1] !== ""));
              }

              // A cell in one of the four inks.
              function cell(value, words) {
                if (value === 0) return element("td", { class: "not-published" }, element("span", { class: "not-published" }, words.notPublished));
                if (Array.isArray(value)) {
                  const [absence, reason] = value;
                  if (absence === 2) return element("td", {}, element("span", { class: "not-applicable" }, filled(words.notApplicable, reason)));
                  if (absence === 3) return element("td", {}, element("span", { class: "suppressed" }, reason));
                  return element("td", { class: "withheld" }, element("span", { class: "withheld" },
                    element("span", { class: "bar", "aria-hidden": "true" }), " ", filled(words.withheld, reason)));
                }
                return element("td", {}, value);
              }

              function row(label, values, words) {
                const header = element("th", { scope: "row" }, label);
                if (values.some((value) => JSON.stringify(value) !== JSON.stringify(values[0]))) {
                  header.className = "differs";
                  header.append(element("span", { class: "sign" }, words.differs));
                }
                return element("tr", {}, header, ...values.map((value) => cell(value, words)));
              }

              function table(folder, kind, chosen, words) {
                const head = element("tr", {}, element("th", { scope: "col" }, words.field), ...chosen.map((record) =>
                  element("th", { scope: "col" }, element("a", { href: base + folder + "/" + record[0] + ".html" }, record[1]))));
                const body = element("tbody", {});
                if (kind.state) body.append(row(kind.state, chosen.map((record) => record[2]), words));
                kind.fields.forEach((label, index) => {
                  const values = chosen.map((record) => record[3][index]);
                  if (values.some((value) => value !== "")) body.append(row(label, values, words));
                });
                const caption = element("caption", { id: "chosen-caption" }, element("span", {}, filled(words.caption, kind.plural)));
                return element("div", { class: "table wide", role: "region", "aria-labelledby": "chosen-caption", tabindex: "0" },
                  element("table", { id: "chosen" }, caption, element("thead", {}, head), body));
              }

              async function show(place) {
                const status = document.getElementById("choice-status");
                const asked = new URLSearchParams(location.search);
                const folder = asked.get("kind") ?? "";
                const ids = [...new Set((asked.get("ids") ?? "").split(",").filter((id) => id !== ""))].slice(0, most);
                if (!/^[a-z]+$/.test(folder) || ids.length < 2) return;
                try {
                  await load(folder);
                  const chosen = (await records(folder, ids)).filter((record) => record);
                  if (chosen.length < ids.length) status.textContent = place.dataset.incomplete;
                  if (chosen.length < 2) return;
                  place.append(table(folder, kinds.get(folder), chosen, place.dataset));
                } catch {
                  status.textContent = place.dataset.trouble;
                }
              }

              for (const list of document.querySelectorAll("[data-choice]")) choosable(list);
              const place = document.getElementById("chosen-records");
              if (place) show(place);
            })();

            """###
        ),
        (
            "comparison.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <div class="comparison">
            <header class="plain">
            <p class="kind">{{kind_label}}</p>
            <h1>{{title}}</h1>
            {{#introduction}}
            <p class="summary">{{.}}</p>
            {{/introduction}}
            </header>
            {{#tables}}
            {{>partials/table.html}}
            {{/tables}}
            </div>
            <div class="ledger">
            {{#account}}
            <section id="account">
            <h2>The account</h2>
            <div class="prose">
            {{{.}}}
            </div>
            </section>
            {{/account}}
            {{>partials/sections.html}}
            {{>partials/sources.html}}
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "contract.html",
            ###"""
            {{<record.html}}
            {{$what}}A contract{{#record.value}} for {{.}}{{/record.value}}{{#fact.value.withheld}} for an amount that is withheld{{/fact.value.withheld}}{{#record.supplier}}{{#@first}} with {{/@first}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.supplier}}{{#fact.supplier.withheld}} with a supplier whose name is withheld{{/fact.supplier.withheld}}.{{#record.procedure}} Procedure: {{.}}.{{/record.procedure}}{{/what}}
            {{$who}}{{#record.buyer}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.buyer}}{{#fact.buyer.withheld}}The name of the buyer is withheld{{/fact.buyer.withheld}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "decision.html",
            ###"""
            {{<record.html}}
            {{$what}}{{record.outcome | missing "Decision"}}{{#record.organisation}} by <a href="{{address}}">{{label}}</a>{{/record.organisation}}{{#record.subjects}}{{#@first}}, about {{/@first}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.subjects}}{{#fact.subjects.withheld}}, about something that is withheld{{/fact.subjects.withheld}}.{{/what}}
            {{$who}}{{#record.decision_maker}}<a href="{{address}}">{{label}}</a>{{/record.decision_maker}}{{^record.decision_maker}}{{#record.organisation}}<a href="{{address}}">{{label}}</a>, {{/record.organisation}}{{#fact.decision_maker.withheld}}the name of the official is withheld{{/fact.decision_maker.withheld}}{{^fact.decision_maker.withheld}}{{#fact.decision_maker.html}}the record of the official named was removed{{/fact.decision_maker.html}}{{^fact.decision_maker.html}}no official named{{/fact.decision_maker.html}}{{/fact.decision_maker.withheld}}{{/record.decision_maker}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "evaluation.html",
            ###"""
            {{<record.html}}
            {{$what}}{{record.type | missing "Evaluation"}}{{#record.system}} of <a href="{{address}}">{{label}}</a>{{/record.system}}{{#fact.system.withheld}} of a system whose name is withheld{{/fact.system.withheld}}{{#record.system_version}}, version {{.}}{{/record.system_version}}{{#record.period}}, {{.}}{{/record.period}}.{{/what}}
            {{$who}}{{#record.evaluator}}<a href="{{address}}">{{label}}</a>{{/record.evaluator}}{{^record.evaluator}}{{#fact.evaluator.withheld}}The name of the evaluator is withheld{{/fact.evaluator.withheld}}{{^fact.evaluator.withheld}}No evaluator published{{/fact.evaluator.withheld}}{{/record.evaluator}}{{#record.independence}} ({{.}}){{/record.independence}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "finder.js",
            ###"""
            // Loads the search, which is search.js, as soon as a reader turns to its box: most readers of a page never do.
            // Without this script, and until the search is there, the box leads to search.html.
            "use strict";
            (() => {
              const box = document.querySelector(".site-search input");
              if (!box) return;
              const source = new URL("search.js", document.currentScript.src);
              let isAsked = false;

              function ask() {
                if (isAsked) return;
                isAsked = true;
                const script = document.createElement("script");
                script.src = source;
                script.onerror = () => { isAsked = false; };
                document.head.append(script);
              }

              const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false" };
              for (const [key, value] of Object.entries(attributes)) box.setAttribute(key, value);
              for (const turn of ["focus", "input", "pointerover"]) box.addEventListener(turn, ask);
              if (document.activeElement === box || box.value !== "") ask();
            })();

            """###
        ),
        (
            "forwarding.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <div class="ledger">
            <header>
            <p class="kind">Moved</p>
            <h1>{{title}}</h1>
            <p class="summary">This record has moved. It is now at <a href="{{target.address}}">{{target.label}}</a>.</p>
            </header>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "home.html",
            ###"""
            {{<layout.html}}
            {{$title}}{{title}}{{/title}}
            {{$breadcrumbs}}{{/breadcrumbs}}
            {{$main}}
            <div class="ledger">
            <div>
            <p class="side">On <time datetime="{{as_of | datetime}}">{{as_of | date}}</time></p>
            <h1>{{title}}</h1>
            <div class="sentences">
            <p>{{#systems}}<a href="#in-use">{{in_use | count "system is" "systems are"}} in use</a>{{/systems}}{{^systems}}No system is in use{{/systems}} and {{pilots | count "is" "are"}} on trial, under {{contracts_running | count "contract that runs" "contracts that run"}}.</p>
            {{#has_expiring}}
            <p><a href="#expiring">{{expiring_count | count "deadline falls" "deadlines fall"}}</a> within {{expiring_within | count "day" "days"}}: the end of an approval or contract, a review, a decision or a condition.</p>
            {{/has_expiring}}
            {{#has_overdue}}
            <p><a href="#overdue">{{overdue_count | count "deadline has" "deadlines have"}} passed</a> without what was due.</p>
            {{/has_overdue}}
            <p>{{#absences}}<a href="{{.}}">{{not_published | count "fact" "facts"}}</a>{{/absences}}{{^absences}}{{not_published | count "fact" "facts"}}{{/absences}} that the public should have are not published; {{#withholdings}}<a href="{{.}}">{{withheld | count "more is" "more are"}} withheld</a>{{/withholdings}}{{^withholdings}}{{withheld | count "more is" "more are"}} withheld{{/withholdings}}, each with its ground.</p>
            </div>
            </div>
            {{#introduction}}
            <div>
            <div class="prose">
            {{{.}}}
            </div>
            </div>
            {{/introduction}}
            </div>
            {{#systems}}
            {{>partials/table.html}}
            {{/systems}}
            {{#expiring}}
            {{>partials/table.html}}
            {{/expiring}}
            {{#overdue}}
            {{>partials/table.html}}
            {{/overdue}}
            <div class="ledger">
            <nav aria-labelledby="everything">
            <h2 id="everything">Everything in this register</h2>
            {{#directory}}
            <h3>{{heading}}</h3>
            <ul class="links">
            {{#entries}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/entries}}
            </ul>
            {{/directory}}
            </nav>
            <nav aria-labelledby="compare">
            <h2 id="compare">Compare</h2>
            <ul class="links">
            {{#comparisons}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/comparisons}}
            </ul>
            </nav>
            <nav aria-labelledby="read">
            <h2 id="read">Read</h2>
            <ul class="links">
            {{#pages}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/pages}}
            </ul>
            </nav>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "incident.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.date}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/record.date}}{{#record.systems}}{{#@first}}, about {{/@first}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.systems}}.{{/what}}
            {{$standing}}Is it settled?{{/standing}}
            {{/record.html}}

            """###
        ),
        (
            "layout.html",
            ###"""
            <!doctype html>
            <html lang="{{language}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{$title}}{{title}} – {{site_title}}{{/title}}</title>
            {{#description}}
            <meta name="description" content="{{.}}">
            {{/description}}
            {{#canonical}}
            <link rel="canonical" href="{{.}}">
            {{/canonical}}
            {{#has_drafts}}
            <meta name="robots" content="noindex">
            {{/has_drafts}}
            <meta name="twitter:card" content="summary">
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="{{site_title}}">
            <meta property="og:title" content="{{title}}">
            {{#canonical}}
            <meta property="og:url" content="{{.}}">
            {{/canonical}}
            {{#feed}}
            <link rel="alternate" type="application/atom+xml" title="{{site_title}}" href="{{.}}">
            {{/feed}}
            <link rel="stylesheet" href="{{root}}style.css">
            {{$finder}}
            <script src="{{root}}finder.js" defer></script>
            {{/finder}}
            {{$scripts}}
            {{/scripts}}
            {{#structured}}
            {{{.}}}
            {{/structured}}
            </head>
            <body>
            <a class="skip" href="#main">Skip to main content</a>
            <header class="site-header">
            <p class="site-title"><a href="{{root}}index.html">{{site_title}}</a></p>
            {{$search}}
            <form class="site-search" role="search" action="{{root}}search.html" method="get" data-found="Records found" data-none="No results" data-one="# result" data-other="# results" data-partly="# with some of the words" data-trouble="The search could not be loaded.">
            <label for="search">Search</label>
            <div><input id="search" name="q" type="search"> <button type="submit">Search</button></div>
            </form>
            {{/search}}
            <nav aria-label="Main">
            <ul>
            {{#navigation}}
            <li><a href="{{address}}"{{#is_current}} aria-current="page"{{/is_current}}>{{label}}</a></li>
            {{/navigation}}
            </ul>
            </nav>
            </header>
            {{$breadcrumbs}}
            <nav class="breadcrumbs" aria-label="Breadcrumb">
            <ol>
            {{#breadcrumbs}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/breadcrumbs}}
            </ol>
            </nav>
            {{/breadcrumbs}}
            <main id="main">
            {{#has_drafts}}
            <p class="draft"><strong>Not for publication.</strong> This copy of the register holds drafts, on pages and in totals.</p>
            {{/has_drafts}}
            {{#is_draft}}
            <p class="draft"><strong>Draft.</strong> This page is not public yet: it is left out of the site that readers see.</p>
            {{/is_draft}}
            {{$main}}{{/main}}
            </main>
            <footer class="site-footer">
            <nav aria-label="More of this register">
            <h2><a href="{{root}}index.html#everything">Everything in this register</a></h2>
            <ul>
            {{#directory}}
            {{#entries}}
            {{^is_in_navigation}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/is_in_navigation}}
            {{/entries}}
            {{/directory}}
            </ul>
            </nav>
            <div>
            <h2>Published by</h2>
            <p><a href="{{publisher.address}}">{{publisher.label}}</a></p>
            <p>Facts as of <time datetime="{{as_of | datetime}}">{{as_of | date}}</time>.</p>
            </div>
            {{#contact}}
            <div>
            <h2>Contact</h2>
            <address>
            {{#name}}
            <p>{{.}}</p>
            {{/name}}
            {{#email}}
            <p><a href="mailto:{{.}}">{{.}}</a></p>
            {{/email}}
            {{#telephone}}
            <p>{{.}}</p>
            {{/telephone}}
            </address>
            </div>
            {{/contact}}
            {{#complaints}}
            <div>
            <h2>Challenge or correct</h2>
            <p><a href="{{.}}">How to challenge what you read here, or report an error</a></p>
            </div>
            {{/complaints}}
            <div>
            <h2>Reuse</h2>
            <p><a href="{{downloads}}">Downloads for spreadsheets and programs</a></p>
            {{#licence}}
            <p>Licence: {{#url}}<a href="{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}</p>
            {{/licence}}
            </div>
            {{$cite}}
            <div>
            <h2>Cite this page</h2>
            <p class="cite">{{publisher.label}}, “{{title}}”, {{site_title}}, as of {{as_of | date}}{{#canonical}}, <a href="{{.}}">{{.}}</a>{{/canonical}}</p>
            </div>
            {{/cite}}
            </footer>
            </body>
            </html>

            """###
        ),
        (
            "lists.css",
            ###"""
            /* What lists of records and the search add to style.css: results, facets, and what scripts put in: sorting, choosing */

            .is-page { max-width: var(--measure); margin-top: 1.2rem; font-family: var(--sans); font-size: var(--small); }
            .is-page input { flex: 1; font-size: 1rem; }
            .results { padding-left: 1.6rem; }
            .results p { margin: 0; color: var(--quiet); font: var(--small)/1.5 var(--sans); }
            .results:empty, [role="status"]:empty { margin: 0; }
            .results li { margin-bottom: .9rem; }
            .facets { display: flex; flex-wrap: wrap; align-items: start; gap: .4rem 1.6rem; margin-top: 1.2rem; font: var(--small)/1.5 var(--sans); }
            .facets p { margin: 0; }
            .facets details[open] { flex-basis: 100%; }
            .count { color: var(--quiet); }
            .facets summary { cursor: pointer; }
            .facets ul { columns: 16rem; margin: .3rem 0 .6rem; }
            .facets li { break-inside: avoid; padding: .1rem 0; }
            .facets [aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
            .sort { width: 100%; padding: 0; border: 0; color: inherit; text-align: inherit; font-weight: 600; line-height: 1.3; }
            .sort:hover { text-decoration: underline; }
            .choose { position: absolute; left: 0; top: .5rem; width: 1.4rem; height: 1.4rem; margin: 0; accent-color: var(--accent); }
            .choice-bar { position: sticky; bottom: 0; z-index: 4; padding: .6rem 0; border-top: 3px double var(--accent); background: var(--paper); font: var(--small)/1.5 var(--sans); }
            .choice-bar > * { margin-right: .6rem; }
            /* A table that is wider than its page is no higher than the window, so that its head stays in sight as its first column does.
               One that fits, as tables.js sees, scrolls with the page. */
            @media screen and (min-height: 32rem) {
              .comparison > .table { max-height: calc(100vh - 2rem); }
              .comparison > .fits { max-height: none; overflow: visible; }
              html:has(.fits) { scroll-padding-top: 6rem; }
              html:has(.choice-bar:not([hidden])) { scroll-padding-bottom: 6rem; }
            }
            /* Room for what the scripts add, so that nothing moves when they run. */
            @media screen and (scripting: enabled) {
              .no-script { display: none; }
              [data-sortable] > .table thead th { padding-right: 1.5em; }
              [data-sortable] > .table thead th::after { position: absolute; right: .3em; bottom: .5rem; color: var(--quiet); font-weight: 400; content: "↕" / ""; }
              [data-sortable] th[aria-sort]::after { color: var(--ink) !important; content: "↑" / "" !important; }
              [data-sortable] th[aria-sort="descending"]::after { content: "↓" / "" !important; }
              [data-choice] > .table tbody th { padding-left: 2rem; }
            }
            @media (max-width: 40rem) {
              [data-choice] > .table tbody th { min-width: 8.4rem; max-width: 9.5rem; }
            }
            @media print {
              .is-page, .facets, .choose, .choice-bar { display: none; }
            }

            """###
        ),
        (
            "official.html",
            ###"""
            {{<record.html}}
            {{$question}}Who is it?{{/question}}
            {{$what}}{{kind_label}}{{#record.organisation}}, <a href="{{address}}">{{label}}</a>{{/record.organisation}}{{/what}}
            {{$who}}{{title}}{{/who}}
            {{$standing}}Is it current?{{/standing}}
            {{$related}}Where this official is named{{/related}}
            {{/record.html}}

            """###
        ),
        (
            "organisation.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.parent}}, part of <a href="{{address}}">{{label}}</a>{{/record.parent}}{{/what}}
            {{$who}}{{title}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "oversight.html",
            ###"""
            {{<record.html}}
            {{$what}}Advice{{#record.body}} of <a href="{{address}}">{{label}}</a>{{/record.body}}{{#record.date}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/record.date}}.{{/what}}
            {{$who}}{{#record.body}}<a href="{{address}}">{{label}}</a>{{/record.body}}{{#fact.body.withheld}}The name of the body is withheld{{/fact.body.withheld}}{{/who}}
            {{$standing}}What was advised?{{/standing}}
            {{/record.html}}

            """###
        ),
        (
            "page.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <article class="ledger">
            <header>
            <h1>{{title}}</h1>
            {{#summary}}
            <p class="summary">{{.}}</p>
            {{/summary}}
            </header>
            <div>
            <div class="prose">
            {{#account}}
            {{{.}}}
            {{/account}}
            </div>
            </div>
            </article>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "partials/chain.html",
            ###"""
            <section id="chain">
            <h2>From need to redress</h2>
            <ol class="chain">
            {{#chain}}
            <li><span class="step">{{name}}</span>
            {{#not_published}}
            <span class="not-published"><span>Not published</span></span>
            {{/not_published}}
            {{#none}}
            <span class="not-applicable">{{.}}</span>
            {{/none}}
            {{#has_links}}
            <ul class="values">
            {{#links}}
            <li><a href="{{address}}">{{label}}</a>{{#note}} <span class="note">{{.}}</span>{{/note}}</li>
            {{/links}}
            </ul>
            {{/has_links}}
            </li>
            {{/chain}}
            </ol>
            </section>

            """###
        ),
        (
            "partials/facets.html",
            ###"""
            <nav class="facets" aria-label="Narrow the list">
            {{#all}}
            <p><a href="{{address}}">{{label}}</a></p>
            {{/all}}
            {{#facets}}
            <details{{#is_open}} open{{/is_open}}>
            <summary>{{label}}</summary>
            <ul>
            {{#values}}
            <li><a href="{{address}}"{{#is_current}} aria-current="page"{{/is_current}}>{{label}}</a> <span class="count">{{count | number}}</span></li>
            {{/values}}
            </ul>
            </details>
            {{/facets}}
            </nav>

            """###
        ),
        (
            "partials/fact.html",
            ###"""
            <div id="fact-{{name}}"><dt>{{label}}</dt><dd>{{>partials/state-of-fact.html}}</dd></div>

            """###
        ),
        (
            "partials/sections.html",
            ###"""
            {{#sections}}
            <section id="{{id}}">
            <h2>{{heading}}</h2>
            {{#has_facts}}
            <dl class="facts">
            {{#facts}}
            {{>partials/fact.html}}
            {{/facts}}
            </dl>
            {{/has_facts}}
            {{#tables}}
            {{>partials/table.html}}
            {{/tables}}
            </section>
            {{/sections}}

            """###
        ),
        (
            "partials/sources.html",
            ###"""
            <section id="sources">
            <h2>About this record</h2>
            <dl class="facts">
            <div><dt>Where the facts come from</dt><dd><code>{{source}}</code> in the register of {{publisher.label}}</dd></div>
            <div><dt>How to cite</dt><dd><span class="cite">{{publisher.label}}, “{{title}}”, {{site_title}}, as of {{as_of | date}}{{#canonical}}, <a href="{{.}}">{{.}}</a>{{/canonical}}</span></dd></div>
            {{#complaints}}
            <div><dt>How to challenge it</dt><dd><a href="{{.}}">How to challenge what you read here</a></dd></div>
            {{/complaints}}
            {{#contact}}
            {{#email}}
            <div><dt>Report an error</dt><dd><a href="mailto:{{.}}">{{.}}</a></dd></div>
            {{/email}}
            {{/contact}}
            </dl>
            </section>

            """###
        ),
        (
            "partials/state-of-fact.html",
            ###"""
            {{#html}}{{{.}}}{{/html}}{{#withheld}}{{>partials/withheld.html}}{{/withheld}}{{#not_applicable}}<span class="not-applicable">Not applicable: {{.}}</span>{{/not_applicable}}{{#not_published}}<span class="not-published"><span>Not published</span></span>{{/not_published}}
            """###
        ),
        (
            "partials/strip.html",
            ###"""
            {{#has_events}}
            <section id="events">
            <h2>In the order of events</h2>
            {{#timeline}}
            <div class="charts">
            {{{.}}}
            </div>
            {{/timeline}}
            <ol class="strip">
            {{#events}}
            <li{{#late}} class="is-late"{{/late}}{{^late}}{{#is_to_come}} class="is-to-come"{{/is_to_come}}{{/late}}><time datetime="{{date | datetime}}">{{date | date}}</time> <span>{{label}}{{#record}} <a href="{{address}}">{{label}}</a>{{/record}}{{#late}} <strong>{{.}}</strong>{{/late}}{{#is_to_come}} <em>To come</em>{{/is_to_come}}</span></li>
            {{/events}}
            </ol>
            </section>
            {{/has_events}}

            """###
        ),
        (
            "partials/table.html",
            ###"""
            {{#charts}}
            <div class="charts">
            {{{.}}}
            </div>
            {{/charts}}
            <div class="table{{#is_wide}} wide{{/is_wide}}" role="region" aria-labelledby="{{id}}-caption" tabindex="0">
            <table id="{{id}}">
            <caption id="{{id}}-caption"{{#repeats_heading}} class="hidden"{{/repeats_heading}}><span>{{caption}}</span></caption>
            <thead>
            <tr>{{#columns}}<th scope="col"{{#is_numeric}} class="num"{{/is_numeric}}>{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}</th>{{/columns}}</tr>
            </thead>
            <tbody>
            {{{rows}}}
            </tbody>
            </table>
            </div>
            {{#note}}
            <p class="table-note">{{.}}</p>
            {{/note}}
            {{#file}}
            <p class="table-note"><a href="{{.}}" type="text/csv">The file as published</a></p>
            {{/file}}
            {{#csv}}
            <p class="table-note"><a href="{{.}}" type="text/csv">As CSV</a></p>
            {{/csv}}

            """###
        ),
        (
            "partials/withheld.html",
            ###"""
            <span class="withheld"><span class="bar" aria-hidden="true"></span> Withheld: {{ground}}.{{#explanation}} {{.}}.{{/explanation}}{{#decided_by}} Decided by <a href="{{address}}">{{label}}</a>{{#decided}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/decided}}.{{/decided_by}}{{#review}} Review <time datetime="{{. | datetime}}">{{. | date}}</time>.{{/review}}</span>
            """###
        ),
        (
            "record.html",
            ###"""
            {{<layout.html}}
            {{$cite}}{{/cite}}
            {{$main}}
            <article class="ledger">
            <header>
            <p class="kind">{{kind_label}}</p>
            <h1>{{title}}</h1>
            <dl class="answers">
            <div><dt>{{$question}}What is it?{{/question}}</dt><dd><p>{{$what}}{{kind_label}}{{/what}}</p></dd></div>
            <div><dt>Who answers for it?</dt><dd><p>{{$who}}<a href="{{publisher.address}}">{{publisher.label}}</a>{{/who}}</p></dd></div>
            {{#state}}
            <div><dt>{{$standing}}Is it in force?{{/standing}}</dt><dd><p><span class="state {{name}}"><span class="mark" aria-hidden="true">{{mark}}</span> {{word}}</span></p></dd></div>
            {{/state}}
            {{#has_systems}}
            <div><dt>Which system?</dt><dd><p>{{#part_of}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{#note}} ({{.}}){{/note}}{{/part_of}}</p></dd></div>
            {{/has_systems}}
            <div id="missing"><dt>What is missing?</dt><dd><p>{{$absent}}{{^has_missing}}All {{expected_count}} facts that the public should have are published or explained.{{/has_missing}}{{#has_missing}}Of {{expected_count | count "fact" "facts"}} that the public should have, {{not_published_count | count "is" "are"}} not published{{#missing}}{{#@first}}: {{/@first}}{{^@first}}, {{/@first}}{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}{{/missing}}.{{/has_missing}}{{#has_withheld}} {{withheld_count | count "is" "are"}} withheld{{#held_back}}{{#@first}}: {{/@first}}{{^@first}}, {{/@first}}{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}{{/held_back}}.{{/has_withheld}}{{/absent}}</p></dd></div>
            </dl>
            </header>
            {{#has_chain}}
            {{>partials/chain.html}}
            {{/has_chain}}
            {{>partials/strip.html}}
            {{#terms}}
            <section id="terms">
            <h2>Who answered when</h2>
            {{>partials/table.html}}
            </section>
            {{/terms}}
            {{>partials/sections.html}}
            {{#account}}
            <section id="account">
            <h2>The account</h2>
            <div class="prose">
            {{{.}}}
            </div>
            </section>
            {{/account}}
            {{#has_standards}}
            <section id="standards">
            <h2>{{$standards}}Does it meet the standards?{{/standards}}</h2>
            {{#standards}}
            {{>partials/table.html}}
            {{/standards}}
            </section>
            {{/has_standards}}
            {{#has_related}}
            <section id="related">
            <h2>{{$related}}Records that refer to it{{/related}}</h2>
            {{#related}}
            {{>partials/table.html}}
            {{/related}}
            </section>
            {{/has_related}}
            {{>partials/sources.html}}
            </article>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "redress.html",
            ###"""
            {{<record.html}}
            {{$what}}{{#record.received}}{{. | count "case" "cases"}} received{{/record.received}}{{#record.closed}}, {{. | number}} closed{{/record.closed}}{{#record.period}}, {{.}}{{/record.period}}.{{/what}}
            {{$who}}{{#record.systems}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.systems}}{{#record.organisation}}<a href="{{address}}">{{label}}</a>{{/record.organisation}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "removed.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <div class="ledger">
            <header>
            <p class="kind">Removed</p>
            <h1>{{title}}</h1>
            <p class="summary">This record was removed{{#date}} on <time datetime="{{. | datetime}}">{{. | date}}</time>{{/date}}.</p>
            {{#reason}}
            <p>Reason: {{.}}</p>
            {{/reason}}
            </header>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "search.html",
            ###"""
            {{<layout.html}}
            {{$cite}}{{/cite}}
            {{$finder}}
            <link rel="stylesheet" href="{{root}}lists.css">
            <script src="{{root}}search.js" defer></script>
            {{/finder}}
            {{$search}}{{/search}}
            {{$main}}
            <div class="ledger">
            <header>
            <h1>{{title}}</h1>
            <form class="site-search is-page" role="search" action="{{root}}search.html" method="get" data-none="No results" data-one="# result" data-other="# results" data-partly="# with some of the words" data-most="50" data-first="#; the first 50 are shown" data-trouble="The search could not be loaded.">
            <label for="query">Words in names, facts, tables and texts</label>
            <div><input id="query" name="q" type="search" autocomplete="off"> <button type="submit">Search</button></div>
            </form>
            <p class="no-script">Searching needs JavaScript, which is off or was not loaded. The lists below hold every record.</p>
            </header>
            <div>
            <p id="results-status" role="status"></p>
            <ol id="results" class="results"></ol>
            </div>
            <nav aria-labelledby="lists">
            <h2 id="lists">All records</h2>
            <ul class="links">
            {{#indexes}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/indexes}}
            </ul>
            </nav>
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "search.js",
            ###"""
            // Search as you type over the files below search/, which register themselves with the function made here.
            // On most pages finder.js loads this script. Without it the form in the header leads to search.html, which names the
            // lists of all records. What the script says is written in the attributes data-… of its form.
            //
            // The words of a text are parted as the makers of the index do it: small letters without marks, and digits.
            // What a word is also found by (endings, the start of a longer word, a slip of the finger) is decided here alone.
            "use strict";
            (() => {
              const base = new URL(".", document.currentScript.src).href;
              const weights = { names: [24], text: [6, 2, 1] };
              const state = { directory: null, vocabulary: null, words: new Map(), documents: new Map(), letters: new Map() };

              // Loading: a file is a script, which also works where the site lies on a disk.

              const loads = new Map();
              function load(path) {
                if (!loads.has(path)) {
                  loads.set(path, new Promise((done, failed) => {
                    const script = document.createElement("script");
                    script.src = base + "search/" + path;
                    script.onload = done;
                    script.onerror = () => { loads.delete(path); failed(new Error(path)); };
                    document.head.append(script);
                  }));
                }
                return loads.get(path);
              }

              window.transparencySearch = {
                directory(directory) {
                  state.directory = directory;
                  for (const [plain, letters] of directory.letters) for (const letter of letters) state.letters.set(letter, plain);
                },
                vocabulary(words) { state.vocabulary = words; },
                words(tier, prefix, words) {
                  state.words.set(tier + "-" + prefix, Object.entries(words).map(([word, lists]) => ({ word, stem: stem(word), lists })));
                },
                documents(number, documents) { state.documents.set(number, documents); },
              };

              // Words

              const otherLetter = (value) => !(value < 0x370 || (value >= 0x2000 && value < 0x2C00) || (value >= 0x3000 && value < 0x3040)
                || (value >= 0xD800 && value < 0xF900) || (value >= 0xFE00 && value < 0xFE70) || (value >= 0xFF00 && value < 0xFF10)
                || (value >= 0xFFF0 && value < 0x10000) || (value >= 0x1F000 && value < 0x20000) || value >= 0xE0000);

              function folded(character) {
                if (/[a-z0-9]/.test(character)) return character;
                if (/[A-Z]/.test(character)) return character.toLowerCase();
                const value = character.codePointAt(0);
                if (value < 0x80) return null;
                if (value >= 0x300 && value <= 0x36F) return "";
                const plain = state.letters.get(character);
                if (plain !== undefined) return plain;
                const small = character.toLowerCase();
                const plainSmall = state.letters.get([...small][0]);
                if (plainSmall !== undefined) return plainSmall;
                return otherLetter(value) ? small : null;
              }

              function words(text) {
                const found = [];
                let word = [];
                const end = () => { if (word.length > 1) found.push(word.slice(0, 40).join("")); word = []; };
                for (const character of text.replace(/(\d),(?=\d)/g, "$1")) {
                  const plain = folded(character);
                  if (plain === null) end(); else word.push(...plain);
                }
                end();
                return found;
              }

              // English endings: [ending, what stands instead, how much must stand before it], the first that fits in each step.

              const steps = [
                [["sses", "ss", 1], ["ies", "y", 2], ["ss", "ss", 0], ["us", "us", 0], ["is", "is", 0], ["s", "", 2]],
                [["eed", "eed", 0], ["ing", "", 3], ["ed", "", 3], ["ation", "at", 2], ["tion", "t", 3], ["sion", "s", 3],
                  ["ement", "", 4], ["ment", "", 5], ["ence", "ent", 5], ["ness", "", 4], ["ently", "ent", 3], ["ly", "", 4], ["al", "", 5]],
                [["e", "", 3], ["y", "i", 2]],
              ];

              function stem(word) {
                if (/[^a-z]/.test(word)) return word;
                for (const step of steps) {
                  const rule = step.find(([ending, , least]) => word.endsWith(ending) && word.length - ending.length >= least);
                  if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
                }
                return word.replace(/([^aeiou])\1$/, "$1");
              }

              // How many letters were left out, put in, changed or swapped; more than `most` counts as more.

              function distance(one, other, most) {
                if (Math.abs(one.length - other.length) > most) return most + 1;
                let before = [], last = Array.from({ length: other.length + 1 }, (_, index) => index);
                for (let row = 1; row <= one.length; row++) {
                  const next = [row];
                  for (let column = 1; column <= other.length; column++) {
                    const same = one[row - 1] === other[column - 1] ? 0 : 1;
                    let least = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same);
                    if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
                      least = Math.min(least, before[column - 2] + 1);
                    }
                    next.push(least);
                  }
                  if (Math.min(...next) > most) return most + 1;
                  before = last;
                  last = next;
                }
                return last[other.length];
              }

              const slips = (word) => (word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 8 ? 1 : 2);

              // Lists of documents, as NumberList writes them.

              const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
              const values = new Map([...digits].map((digit, value) => [digit, value]));

              function numbers(text) {
                const list = [];
                if (text[0] === "~") {
                  for (let index = 1; index < text.length; index++) {
                    const bits = values.get(text[index]);
                    for (let bit = 0; bit < 6; bit++) if (bits & (1 << bit)) list.push((index - 1) * 6 + bit);
                  }
                  return list;
                }
                let next = 0, value = 0, shift = 0;
                for (const character of text) {
                  const digit = values.get(character);
                  value += (digit & 31) * 2 ** shift;
                  shift += 5;
                  if (digit & 32) continue;
                  list.push(next + value);
                  next += value + 1;
                  value = 0;
                  shift = 0;
                }
                return list;
              }

              // Looking up

              const fileName = (tier, prefix) => tier + (prefix === "" ? "" : "-" + [...prefix].map((character) =>
                character.codePointAt(0) < 0x80 ? character : "_" + character.codePointAt(0).toString(16)).join("")) + ".js";

              // The files that may hold a word, or words that start with it: of short beginnings few, as there are many.
              function shards(tier, word) {
                const prefixes = state.directory[tier];
                const exact = prefixes.filter((prefix) => word.startsWith(prefix));
                const longer = prefixes.filter((prefix) => prefix.startsWith(word) && prefix !== word);
                return longer.length > (tier === "names" ? 8 : 4) ? exact : exact.concat(longer);
              }

              // Two letters that a longer word may start with are looked up among names alone.
              async function entries(word, isLast) {
                const found = [];
                await Promise.all((isLast && word.length < 3 ? ["names"] : ["names", "text"]).map(async (tier) => {
                  await Promise.all(shards(tier, word).map(async (prefix) => {
                    await load(fileName(tier, prefix));
                    for (const entry of state.words.get(tier + "-" + prefix)) found.push({ tier, entry });
                  }));
                }));
                return found;
              }

              // How well a word of the index answers a word that was typed; 0 for not at all.
              function answer(typed, typedStem, isLast, entry) {
                if (entry.word === typed) return 1;
                if (entry.stem === typedStem) return 0.8;
                if (entry.word.startsWith(typed)) return isLast ? 0.7 : 0.3;
                return 0;
              }

              // The documents for one typed word with their weights.
              async function matches(typed, isLast) {
                const scores = new Map();
                const add = ({ tier, entry }, factor) => entry.lists.forEach((list, place) => {
                  const weight = weights[tier][place] * factor;
                  for (const number of numbers(list)) if (!(scores.get(number) >= weight)) scores.set(number, weight);
                });
                const typedStem = stem(typed);
                const candidates = await entries(typed, isLast);
                for (const candidate of candidates) {
                  const factor = answer(typed, typedStem, isLast, candidate.entry);
                  if (factor > 0) add(candidate, factor);
                }
                const most = slips(typed);
                if (scores.size > 0 || most === 0) return scores;
                // Nothing: words that differ by a slip, from the files at hand, else from all words of names.
                let near = candidates.map((candidate) => [distance(typed, candidate.entry.word, most), candidate]).filter(([far]) => far <= most);
                if (near.length === 0) {
                  await load("words.js");
                  const close = state.vocabulary.map((word) => [distance(typed, word, most), word]).filter(([far]) => far <= most).sort((one, other) => one[0] - other[0]);
                  for (const [far, word] of close.slice(0, 3)) {
                    near = near.concat((await entries(word, false)).filter(({ entry }) => entry.word === word).map((candidate) => [far, candidate]));
                  }
                }
                for (const [far, candidate] of near) add(candidate, 0.5 / far);
                return scores;
              }

              async function entriesOf(results) {
                const stretch = state.directory.stretch;
                const files = [...new Set(results.map((number) => Math.floor(number / stretch)))];
                await Promise.all(files.map((file) => load("documents-" + file + ".js")));
                return results.map((number) => {
                  const [title, kind, address, context] = state.documents.get(Math.floor(number / stretch))[number % stretch];
                  return { title, kind, address: base + address, context };
                });
              }

              // The best `limit` documents for a query, how many there are, and whether each has all words.
              async function search(query, limit) {
                await load("index.js");
                const typed = [...new Set(words(query))].slice(0, 8);
                if (typed.length === 0) return { count: 0, results: [], hasAll: true };
                const endsInWord = folded([...query].pop()) !== null;
                const found = await Promise.all(typed.map((word, index) => matches(word, endsInWord && index === typed.length - 1)));
                const totals = new Map();
                for (const scores of found) {
                  for (const [number, weight] of scores) {
                    const total = totals.get(number) ?? { number, words: 0, weight: 0 };
                    total.words += 1;
                    total.weight += weight;
                    totals.set(number, total);
                  }
                }
                const all = [...totals.values()];
                const most = all.reduce((most, total) => Math.max(most, total.words), 0);
                const best = all.filter((total) => total.words === most)
                  .sort((one, other) => other.weight - one.weight || one.number - other.number);
                const results = await entriesOf(best.slice(0, limit).map((total) => total.number));
                return { count: best.length, results, hasAll: most === typed.length };
              }

              Object.assign(window.transparencySearch, { parts: words, stem, distance, numbers, search });

              // Showing

              function element(name, attributes, ...children) {
                const made = document.createElement(name);
                for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
                made.append(...children);
                return made;
              }

              const language = document.documentElement.lang || "en";
              const filled = (text, value) => text.replace("#", () => value);

              // How many were found, by the words of a form: data-one, data-few … as the language tells numbers apart, data-other for
              // all else. # stands for the number.
              function sentence({ count, hasAll, isTrouble }, words) {
                if (isTrouble) return words.trouble;
                if (count === 0) return words.none;
                const number = filled(words[new Intl.PluralRules(language).select(count)] ?? words.other, count.toLocaleString(language));
                return hasAll ? number : filled(words.partly, number);
              }

              // Calls `show` with what the newest text finds; answers to older texts that come late are dropped.
              function follow(input, limit, show) {
                let turn = 0;
                return async () => {
                  const mine = ++turn;
                  const query = input.value.trim();
                  let found = null;
                  try {
                    if (query.length > 1) found = await search(input.value, limit);
                  } catch {
                    found = { count: 0, results: [], isTrouble: true };
                  }
                  if (mine === turn) show(found);
                };
              }

              // The box in the header: a combobox whose list box follows what is typed.
              function combobox(form) {
                const input = form.querySelector("input[type=search]");
                const list = element("ul", { id: input.id + "-results", role: "listbox", "aria-label": form.dataset.found });
                const status = element("p", { class: "hidden", role: "status" });
                list.hidden = true;
                form.append(list, status);
                for (const [key, value] of Object.entries({
                  role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
                })) input.setAttribute(key, value);
                let active = -1;

                function activate(index) {
                  const options = list.querySelectorAll("[role=option]");
                  if (options[active]) options[active].setAttribute("aria-selected", "false");
                  active = index;
                  if (options[active]) {
                    options[active].setAttribute("aria-selected", "true");
                    options[active].scrollIntoView({ block: "nearest" });
                    input.setAttribute("aria-activedescendant", options[active].id);
                  } else {
                    active = -1;
                    input.removeAttribute("aria-activedescendant");
                  }
                }

                function open(isOpen) {
                  list.hidden = !isOpen;
                  input.setAttribute("aria-expanded", String(isOpen));
                  if (!isOpen) activate(-1);
                }

                const update = follow(input, 8, (found) => {
                  activate(-1);
                  list.replaceChildren(...(found?.results ?? []).map((result, index) => {
                    const option = element("li", { id: list.id + "-" + index, role: "option", "aria-selected": "false" },
                      element("span", { class: "result-title" }, result.title), " ", element("span", { class: "result-kind" }, result.kind));
                    option.dataset.address = result.address;
                    return option;
                  }));
                  status.textContent = found ? sentence(found, form.dataset) : "";
                  open((found?.results.length ?? 0) > 0 && document.activeElement === input);
                });

                input.addEventListener("input", update);
                input.addEventListener("focus", () => { load("index.js").catch(() => {}); });
                input.addEventListener("blur", () => open(false));
                input.addEventListener("keydown", (event) => {
                  const count = list.children.length;
                  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
                    event.preventDefault();
                    const isDown = event.key === "ArrowDown";
                    if (list.hidden) { open(true); activate(isDown ? 0 : count - 1); return; }
                    const next = isDown ? active + 1 : active === -1 ? count - 1 : active - 1;
                    activate(next >= count ? -1 : next);
                  } else if (event.key === "Enter" && active >= 0) {
                    event.preventDefault();
                    location.href = list.children[active].dataset.address;
                  } else if (event.key === "Escape" && !list.hidden) {
                    event.preventDefault();
                    open(false);
                  }
                });
                // Where this script came later than the reader.
                if (document.activeElement === input) load("index.js").catch(() => {});
                if (input.value !== "") update();
                list.addEventListener("mousedown", (event) => event.preventDefault());
                list.addEventListener("click", (event) => {
                  const option = event.target.closest("[role=option]");
                  if (option) location.href = option.dataset.address;
                });
              }

              // The page of results: links, each with its kind and a line of context.
              function page(form) {
                const input = form.querySelector("input[type=search]");
                const results = document.getElementById("results");
                const status = document.getElementById("results-status");
                const most = Number(form.dataset.most);
                const update = follow(input, most, (found) => {
                  results.replaceChildren(...(found?.results ?? []).map((result) => element("li", {},
                    element("a", { href: result.address }, result.title), element("p", {}, result.kind, result.context ? " · " + result.context : ""))));
                  const text = found ? sentence(found, form.dataset) : "";
                  status.textContent = found?.count > most ? filled(form.dataset.first, text) : text;
                });
                input.value = new URLSearchParams(location.search).get("q") ?? "";
                input.addEventListener("input", update);
                form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
                update();
              }

              for (const form of document.querySelectorAll("form.site-search")) {
                if (form.classList.contains("is-page")) page(form); else combobox(form);
              }
            })();

            """###
        ),
        (
            "standard.html",
            ###"""
            {{<record.html}}
            {{$what}}What the public may expect, and how it is tested.{{/what}}
            {{$standards}}How systems meet them{{/standards}}
            {{/record.html}}

            """###
        ),
        (
            "style.css",
            ###"""
            /* The look of the register: a ledger in which what is missing is as visible as what is there.

               To re-brand, change --accent (once for light, once for dark) and the families of type below.
               Keep 7:1 between text and --paper, 4.5:1 for everything else.

               Every part of a page has a section here, in the order in which pages have them. What lists and search need besides is in
               lists.css. */

            :root {
              color-scheme: light dark;
              --accent: #12523d;
              --warning: #8c1d18;
              --visited: #4a3a6b;
              --ink: #16201b;
              --quiet: #435049;
              --rule: #64786c;
              --paper: #fbfdfa;
              --tint: #e6ede7;
              --shade: #c6d2c9;
              --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", serif;
              --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
              --mono: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
              --small: .833rem;
              --table: .889rem;
              --h3: 1.1rem;
              --h2: 1.2rem;
              --lead: 1.44rem;
              --h1: 2.25rem;
              --edge: 3.5rem;
              --left: 13rem;
              --gutter: 2.4rem;
              --hang: calc(0rem - var(--left) - var(--gutter));
              --measure: 31em;
              --hatch: repeating-linear-gradient(-45deg, #0000 0 6px, var(--rule) 6px 7px);
            }

            @media (prefers-color-scheme: dark) {
              :root {
                --accent: #8fd6b5;
                --warning: #ffaea2;
                --visited: #c9b8ec;
                --ink: #e4ebe6;
                --quiet: #a9b8af;
                --rule: #7f9488;
                --paper: #0f1512;
                --tint: #1e2923;
                --shade: #37463d;
              }
            }

            @media (max-width: 62rem) {
              :root { --edge: 2rem; --h1: 1.9rem; }
            }

            @media (max-width: 40rem) {
              :root { --edge: 1rem; --h1: 1.6rem; --lead: 1.2rem; }
            }

            /* Ground */

            *, ::before, ::after { box-sizing: border-box; }
            html { font-size: 112.5%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
            body {
              max-width: 96rem;
              margin: 0 auto;
              padding: 0 var(--edge);
              background: var(--paper);
              color: var(--ink);
              font: 1rem/1.55 var(--serif);
              font-variant-numeric: lining-nums;
              overflow-wrap: break-word;
            }
            p, ul, ol, dl, blockquote, pre { margin: 0 0 1rem; }
            dd, figure, nav ul, nav ol { margin: 0; }
            nav ul, nav ol, .values, .links, .strip, .chain { padding: 0; list-style: none; }
            h1, h2, h3, h4 { margin: 0; line-height: 1.2; font-weight: 600; text-wrap: balance; }
            h1 { font-size: var(--h1); letter-spacing: -.01em; }
            h2 { font-size: var(--h2); }
            h3, h4 { font-size: var(--h3); }
            a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
            a:visited { color: var(--visited); }
            a:hover { text-decoration-thickness: 2px; }
            :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
            code, pre { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere; }
            address { font-style: normal; }
            .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            .skip { position: absolute; left: -100vw; z-index: 9; padding: .5rem 1rem; background: var(--paper); font-family: var(--sans); }
            .skip:focus { left: 0; }

            /* Small print in the sans, most of it quiet: labels of facts, notes, sources */

            .kind, .side, dt, .step, .note, .strip a, .table-note, .see-also, .draft { font: var(--small)/1.5 var(--sans); }
            .side, dt, .step, .note, .table-note, .see-also, .result-kind, .none-stated, .not-applicable, .suppressed, .strip em,
            td .interval, td .beside, figcaption > span { color: var(--quiet); }
            .not-applicable, .suppressed { font-style: italic; }

            /* Header, breadcrumbs, footer */

            .site-header, .breadcrumbs, .site-footer { font-family: var(--sans); font-size: var(--small); }
            .site-header { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 2rem; padding: 1.2rem 0 .8rem; border-bottom: 3px double var(--accent); }
            .site-header nav { flex: 1 0 100%; }
            .site-title { margin: 0 auto 0 0; font: 600 1.1rem/1.3 var(--serif); }
            .site-title a, .site-header nav a { color: inherit; text-decoration: none; }
            .site-header a:hover { text-decoration: underline; }
            .site-header ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; }
            .site-header nav a { display: block; padding: .25rem 0; border-bottom: 3px solid #0000; }
            .site-header nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
            .breadcrumbs { padding: .8rem 0 0; }
            .breadcrumbs ol { display: flex; flex-wrap: wrap; gap: .2rem .7rem; }
            .breadcrumbs li + li { padding-left: .7rem; border-left: 1px solid var(--rule); }
            main { display: block; padding: 2.2rem 0 4rem; }
            .site-footer {
              display: grid;
              grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
              gap: 1.2rem 2.5rem;
              padding: 1.4rem 0 3rem;
              border-top: 3px double var(--accent);
            }
            .site-footer nav { grid-column: 1 / -1; }
            .site-footer ul { columns: 14rem; column-gap: 2.5rem; }
            .site-footer h2 { margin-bottom: .3rem; font: 600 1em/1.4 var(--sans); }
            .site-footer nav a { display: inline-block; padding: .25rem 0; line-height: 1.3; }
            .site-footer p { margin: 0 0 .3rem; }

            /* The ledger: headings hang left of the margin rule, entries stand right of it */

            .ledger > * { margin-bottom: 2.2rem; }
            .ledger > section, .ledger > nav { padding-top: .6rem; border-top: 1px solid var(--ink); }
            .ledger .facts, .ledger .strip, .ledger .chain, .ledger section > .table, .ledger > :last-child { margin-bottom: 0; }
            .ledger section > * + .table { margin-top: 1.6rem; }
            .ledger section > h2 + .table { margin-top: 0; }
            .ledger h2 { margin-bottom: .8rem; }
            .kind, .side { margin: 0 0 .4rem; }
            .kind { font-weight: 600; }
            .summary { max-width: 30em; margin: .7rem 0 0; font-size: var(--h2); line-height: 1.45; }
            .plain { padding-bottom: 1.8rem; }
            .draft { margin: 0 0 2rem; padding: .6rem 1rem; border: 2px dashed var(--warning); }

            /* Home opens with figures as sentences, a record with what it answers first */

            .sentences { max-width: 30em; font-size: var(--lead); line-height: 1.4; }
            .sentences p { margin: .75em 0 0; }
            .answers { display: flex; flex-wrap: wrap; gap: 1rem 1.6rem; margin: 1.4rem 0 0; padding-top: .8rem; border-top: 1px solid var(--ink); }
            .answers > div { flex: 1 1 9.5rem; }
            .answers > :first-child { flex: 2 1 13rem; }
            .answers > #missing { flex: 1 0 100%; }
            .answers p { max-width: var(--measure); margin: 0; }

            /* Facts, and the chain from need to redress: a name and what belongs to it */

            .facts > div, .chain > li { padding: .5rem 0 .55rem; border-top: 1px solid var(--rule); }
            .facts > :first-child, .chain > :first-child { padding-top: 0; border-top: 0; }
            .facts dt, .members dt, .step { display: block; padding-top: .12rem; }
            .facts dd { max-width: var(--measure); }
            dd p, dd ul, dd ol, td p, td ul, td ol { margin: 0 0 .5rem; }
            dd > :last-child, td > :last-child, .chain .values { margin-bottom: 0; }
            .values li + li { margin-top: .5rem; }
            .chain li li + li { margin-top: .2rem; }
            .members > div { display: grid; grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); gap: 0 1rem; }
            @media print, (min-width: 40rem) {
              .facts > div, .chain > li { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 1.6rem; }
            }

            /* Three kinds of ink: withheld is a solid bar, not published a hatched empty cell, not applicable a quiet reason.
               Bars are borders, which print and stay in forced colours. */

            .bar { display: inline-block; width: 5rem; margin-right: .3rem; border-top: .78em solid; vertical-align: -.02em; }
            span.not-published { display: inline-block; padding: 0 .4em; border: 1px dashed var(--rule); font-family: var(--sans); font-size: .92em; }
            dd > .not-published, .chain > li > .not-published, td.not-published { background: var(--hatch) center / 100% 100% no-repeat; print-color-adjust: exact; }
            dd > span.not-published, .chain > li > .not-published { display: block; max-width: var(--measure); padding: 0; line-height: 1.5; }
            .not-published > span { display: inline-block; padding: 0 .6em; background: var(--paper); white-space: nowrap; }
            .members dd > .not-published { display: inline-block; }
            td.not-published { background-size: calc(100% - 8px) calc(100% - 8px); outline: 1px dashed var(--rule); outline-offset: -4px; }
            td > span.not-published { border: 0; }
            td > .withheld { font-size: .94em; }
            td > .withheld > .bar { display: block; width: 100%; min-width: 5rem; margin: .3em 0 .25em; }

            /* States and outcomes: a word with a shape */

            .state, .outcome { position: relative; display: inline-block; padding-left: 1.3em; }
            .mark { position: absolute; left: 0; }
            .in-force .mark, .met .mark { color: var(--accent); }
            .not-met, .partly-met, .unpublished, .is-withheld { font-weight: 600; }
            .expiring .mark, .expired .mark, .refused .mark, .partly-met .mark, .not-met .mark, .unpublished .mark, .strip strong { color: var(--warning); }
            td:has(> .partly-met, > .not-met, > .unpublished) { print-color-adjust: exact; }
            td:has(> .partly-met) { background: var(--tint); }
            td:has(> .not-met) { background: var(--shade); }
            td:has(> .unpublished) { background: repeating-linear-gradient(-45deg, #0000 0 8px, var(--shade) 8px 10px); }
            td:has(> .is-withheld) { border-top: 5px solid; }

            /* Events: a list with dates left of a line, entries right of it; the line is broken where the future begins */

            .strip { max-width: 52rem; }
            .strip li { position: relative; display: grid; grid-template-columns: minmax(0, 9.5rem) minmax(0, 1fr); gap: 0 2.4rem; padding: .35rem 0; }
            .strip time { text-align: right; font: var(--table)/1.75 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
            .strip li::before { position: absolute; top: 0; bottom: 0; left: 10.7rem; border-left: 2px solid var(--ink); content: ""; }
            .strip li:first-child::before { top: 1rem; }
            .strip li:last-child::before { bottom: calc(100% - 1rem); }
            .strip li::after { position: absolute; top: .8rem; left: calc(10.7rem - 5px); width: 12px; height: 12px; border: 6px solid var(--ink); border-radius: 50%; content: ""; }
            .strip .is-to-come::before { border-left-style: dotted; }
            .strip .is-to-come::after { border-width: 2px; background: var(--paper); }
            .strip .is-late::after { border-color: var(--warning); border-radius: 0; transform: rotate(45deg); }
            .strip strong, .strip em { display: block; font: 600 var(--table)/1.45 var(--sans); }
            .strip em { font-weight: 400; font-style: italic; }
            @media (max-width: 40rem) {
              .strip li { grid-template-columns: minmax(0, 1fr); padding: .2rem 0 .6rem 1.8rem; }
              .strip time { text-align: left; }
              .strip li::before { left: 5px; }
              .strip li::after { top: .65rem; left: 0; }
            }

            /* Tables: a region that scrolls sideways, with a first column that stays in sight */

            .table { position: relative; margin: 0 0 .6rem; overflow: auto; scroll-padding: 5rem 1rem 1rem 12rem; font: var(--table)/1.45 var(--sans); }
            .table:focus-visible { outline-offset: -3px; }
            table { width: 100%; border-collapse: separate; border-spacing: 0; font-variant-numeric: lining-nums tabular-nums; }
            caption { padding: 0 0 .6rem; font: 600 var(--h2)/1.3 var(--serif); text-align: left; }
            .ledger caption { font-size: var(--h3); }
            caption > span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2 * var(--edge)); }
            th, td { padding: .45rem .7rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
            th { background: var(--paper); font-weight: 600; }
            thead th { position: sticky; top: 0; z-index: 2; border-top: 1px solid var(--ink); border-bottom: 2px solid var(--ink); line-height: 1.3; vertical-align: bottom; }
            th:first-child { left: 0; padding-left: 0; border-right: 1px solid var(--accent); }
            thead th:first-child { z-index: 3; }
            tbody th { position: sticky; z-index: 1; min-width: 8rem; max-width: 18rem; }
            tbody tr:last-child > * { border-bottom-color: var(--ink); }
            td { min-width: 6.5rem; }
            td time, .state { white-space: nowrap; }
            .num { min-width: 4.4rem; text-align: right; }
            td.num { white-space: nowrap; }
            .num .withheld, .num .not-applicable, .num .suppressed { white-space: normal; }
            td .interval, td .beside { display: block; font-size: .9em; }
            .differs { font-weight: 700; }
            .sign { display: block; font-size: var(--small); font-weight: 400; }
            .table-note, .see-also { max-width: 48rem; }
            .table-note { margin-bottom: 2.2rem; }
            .see-also { margin: .8rem 0 0; }
            main > .table { margin-bottom: 1rem; }
            main > .table ~ .table, .comparison > .table ~ .table, .ledger + .table, .table + .ledger, .comparison + .ledger { margin-top: 2.8rem; }
            .table::-webkit-scrollbar { width: .6rem; height: .6rem; }
            .table::-webkit-scrollbar-thumb { background: var(--rule); }
            @media (max-width: 40rem) {
              .table { scroll-padding-left: 9.5rem; }
              tbody th { min-width: 6.5rem; max-width: 8rem; }
              td:not(.num) { min-width: 7.5rem; }
              td:has(> :nth-child(4)) { min-width: 14rem; }
              .state { white-space: normal; }
            }

            /* Finding: the box in the header, which is a combobox once the script is there */

            .site-search { position: relative; }
            .site-search:not(.is-page) { display: flex; align-items: center; gap: .6rem; }
            .site-search > div { display: flex; flex-wrap: wrap; gap: .4rem; min-width: 0; }
            .site-search input { width: 15rem; min-width: 0; }
            [type="search"], button, .button { padding: .3rem .6rem; border: 1px solid var(--rule); border-radius: 0; background: var(--paper); color: var(--ink); font: inherit; }
            button, .button[href] { border-color: var(--accent); color: var(--accent); text-decoration: none; cursor: pointer; }
            .button { color: var(--quiet); }
            [role="listbox"] {
              position: absolute;
              z-index: 8;
              top: 100%;
              right: 0;
              width: min(28rem, calc(100vw - 2 * var(--edge)));
              max-height: 70vh;
              margin: .2rem 0 0;
              padding: 0;
              overflow: auto;
              border: 1px solid var(--ink);
              background: var(--paper);
              list-style: none;
            }
            [role="option"] { padding: .45rem .7rem; border-bottom: 1px solid var(--rule); cursor: pointer; }
            [role="option"]:hover, [role="option"][aria-selected="true"] { outline: 3px solid var(--accent); outline-offset: -3px; }
            .result-title { display: block; font-weight: 600; }
            @media (max-width: 40rem) {
              .site-search, .site-search > div { flex: 1 0 100%; }
              .site-search input { flex: 1 1 8rem; width: 8rem; }
              .site-search:not(.is-page) label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            }

            /* Charts: figures drawn from the table below them. Letters are set in units of the drawing, 640 of which are its width:
               larger where the screen is narrow. Areas differ in lightness and pattern, never in colour alone */

            .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 2rem; }
            .chart { max-width: 36rem; margin: 0 0 1.8rem; font-family: var(--sans); }
            figcaption { margin-bottom: .8rem; }
            figcaption > * { display: block; line-height: 1.35; text-wrap: balance; }
            figcaption > span { margin-top: .2rem; font-size: var(--small); }
            .chart svg { display: block; width: 100%; height: auto; overflow: visible; fill: var(--ink); font-size: 16px; font-variant-numeric: lining-nums tabular-nums; paint-order: stroke; }
            .tick, .chart .note { fill: var(--quiet); }
            .inside { fill: var(--paper); }
            .inside, .value, .upon { font-weight: 600; }
            .upon, .label, .value { stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
            .axis, .reference, .today { stroke: var(--ink); stroke-width: 2; }
            .grid, .lane { stroke: var(--rule); stroke-opacity: .45; }
            .reference { stroke-dasharray: 3 4; }
            .today { stroke-dasharray: 8 5; }
            .whisker { stroke: var(--ink); stroke-width: 2.5; }
            .solid, .point { fill: var(--accent); }
            .solid, .hatched, .dotted, .open-point { stroke: var(--accent); }
            .pale { fill: var(--shade); stroke: var(--rule); }
            .empty, .ground, .open-point { fill: var(--paper); }
            .empty { stroke: var(--rule); }
            .hatch, .curve { fill: none; stroke: var(--accent); stroke-width: 2.4; }
            .dot { fill: var(--rule); }
            .point, .late { stroke: var(--paper); stroke-width: 2; }
            .open-point { stroke-width: 3; }
            path.late { fill: var(--warning); }
            @media screen and (max-width: 40rem) {
              .chart svg { font-size: 22.5px; }
            }

            /* Text */

            .prose > *, .prose li { max-width: var(--measure); }
            .prose > .table, .prose > pre { max-width: none; }
            .prose > .table { margin: 1.2rem 0 2.4rem; }
            .prose > h2 + .table { margin-top: 0; }
            .prose h2 { margin: 2.4rem 0 .7rem; }
            .prose h3 { margin: 1.6rem 0 .4rem; }
            .prose > :first-child { margin-top: 0; }
            .prose li { margin-bottom: .3rem; }
            .prose pre { padding: .6rem 0; overflow: auto; border: solid var(--rule); border-width: 1px 0; }
            blockquote { padding-left: 1.2rem; border-left: 1px solid var(--accent); }
            .links { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: .5rem 2rem; }
            .links + h3 { margin-top: 1.4rem; }
            h3 + .links { margin-top: .5rem; }

            /* The left column, wherever there is room for it */

            @media print, (min-width: 62rem) {
              .ledger { position: relative; }
              .ledger::before { position: absolute; top: .3rem; bottom: 0; left: calc(var(--left) + var(--gutter) / 2 - 2px); border-left: 3px double var(--accent); content: ""; }
              .ledger .prose > h2 { float: left; clear: both; width: var(--left); margin: 0 var(--gutter) 0 var(--hang); }
            }
            @media screen and (min-width: 62rem) {
              .ledger > * { display: grid; grid: auto-flow min-content / var(--left) minmax(0, 1fr); column-gap: var(--gutter); }
              .ledger > * > * { grid-column: 2; min-width: 0; }
              .ledger > * > h2, .ledger > * > .kind, .ledger > * > .side { grid-column: 1; grid-row: 1 / span 24; position: sticky; top: 1.5rem; align-self: start; }
              .ledger > * > .wide { grid-column: 1 / -1; z-index: 1; background: var(--paper); }
            }

            /* Print: A4, in black, with links written out, whole rows and repeated headers. Blocks and floats, which break over pages */

            @page { margin: 16mm 15mm 17mm; size: A4; }
            @page wide { size: A4 landscape; }
            @media print {
              :root {
                color-scheme: light;
                --accent: #000;
                --warning: #000;
                --visited: #000;
                --ink: #000;
                --quiet: #333;
                --rule: #666;
                --paper: #fff;
                --tint: #eee;
                --shade: #ccc;
                --edge: 0rem;
                --left: 9rem;
                --gutter: 1.2rem;
                --h1: 1.8rem;
                --h2: 1.1rem;
                --h3: 1rem;
              }
              html { font-size: 9.5pt; }
              body:has(.comparison) { page: wide; }
              nav, .skip, .see-also, .site-header > form[class], .ledger::before { display: none; }
              .site-header { padding: 0 0 .5rem; }
              .site-footer { display: flex; gap: 0 2rem; padding: .6rem 0 0; break-inside: avoid; }
              .site-footer > * { flex: 1; min-width: 0; overflow-wrap: anywhere; }
              main { padding: 1rem 0; }
              .ledger > * { margin-bottom: .6rem; padding: 0 0 .6rem calc(0rem - var(--hang)); border-bottom: 1px solid; }
              .ledger > section { padding-top: 0; border-top: 0; }
              .ledger > :last-child { border-bottom: 0; }
              .ledger > * > h2, .ledger > * > .kind, .ledger > * > .side { float: left; width: var(--left); margin-left: var(--hang); }
              .ledger > * > .wide, .ledger .table:has(th:nth-child(5)) { margin-left: var(--hang); }
              .ledger section > .wide, .ledger section > .table:has(th:nth-child(5)) { clear: left; }
              h1, h2, h3, caption, figcaption { break-after: avoid; }
              .chart, tr, .facts > div, .chain > li, .strip li, .answers > div, .table:not(:has(tr:nth-child(9))) { break-inside: avoid; }
              .charts { display: block; }
              .chart { max-width: 29rem; }
              .table { overflow: visible; }
              .strip li { padding: .15rem 0; }
              .strip li::after { top: .6rem; }
              .comparison .table { font-size: 7.5pt; }
              thead { display: table-header-group; }
              th, td { position: static !important; padding: .25rem .5rem; }
              td *, td.num { white-space: normal !important; }
              .table:has(th:nth-child(7)) { font-size: 7pt; }
              .table:has(th:nth-child(7)) :is(th, td) { padding: .2rem .35rem; overflow-wrap: anywhere; hyphens: auto; }
              tbody th, td { min-width: 3.6rem !important; }
              td:has(> :nth-child(4)) { min-width: 12rem !important; }
              a { text-decoration: none; }
              main a[href^="http"]:not(.cite a)::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
            }

            """###
        ),
        (
            "system.html",
            ###"""
            {{<record.html}}
            {{$what}}{{#summary}}{{.}}{{/summary}}{{^summary}}A system{{#record.organisation}} of <a href="{{address}}">{{label}}</a>{{/record.organisation}}{{#fact.organisation.withheld}} of an organisation whose name is withheld{{/fact.organisation.withheld}}{{/summary}}{{/what}}
            {{$who}}{{#answering}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/answering}}{{^answering}}{{#record.organisation}}<a href="{{address}}">{{label}}</a>, {{/record.organisation}}{{#fact.accountable_official.withheld}}the name of the official is withheld{{/fact.accountable_official.withheld}}{{^fact.accountable_official.withheld}}no official named today{{/fact.accountable_official.withheld}}{{/answering}}{{/who}}
            {{$standing}}Is it in use?{{/standing}}
            {{/record.html}}

            """###
        ),
        (
            "table.html",
            ###"""
            {{<layout.html}}
            {{$scripts}}
            <link rel="stylesheet" href="{{root}}lists.css">
            <script src="{{root}}tables.js" defer></script>
            {{#choice}}
            <script src="{{root}}compare.js" defer></script>
            {{/choice}}
            {{/scripts}}
            {{$main}}
            <div class="comparison"{{#choice}} data-choice="{{.}}"{{/choice}} data-sortable=", sortable">
            <header class="plain">
            <h1>{{title}}</h1>
            {{#introduction}}
            <p class="summary">{{.}}</p>
            {{/introduction}}
            {{#see_also}}
            <p class="see-also">See also: <a href="{{address}}">{{label}}</a></p>
            {{/see_also}}
            {{#has_facets}}
            {{>partials/facets.html}}
            {{/has_facets}}
            </header>
            {{#tables}}
            {{>partials/table.html}}
            {{/tables}}
            {{#choice}}
            <div class="choice-bar" role="region" aria-label="Chosen records" data-choose="Compare #" data-first="# chosen: choose one to three more" data-other="# chosen" data-most="# chosen, which is the most" hidden>
            <span role="status"></span>
            <a class="button">Compare</a>
            <button type="button">Clear</button>
            </div>
            {{/choice}}
            </div>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "tables.js",
            ###"""
            // Buttons in the headers of the columns of a page of tables, by which readers sort. Nothing is remembered.
            // A table that fits its page is marked, so that it scrolls with it and not in a region of its own.
            // What the script says is the attribute data-sortable of the tables' parent.
            "use strict";
            (() => {
              const language = document.documentElement.lang || "en";
              const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
              const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find((part) => part.type === "decimal").value;
              const absences = ".not-published, .withheld, .not-applicable, .suppressed, .none-stated";

              // What a cell is sorted by: nothing for an absence, which stands last either way; a day; an amount; a text.
              function key(cell, isNumeric) {
                if (!cell || cell.matches(absences) || cell.querySelector(absences)) return null;
                const text = cell.textContent.trim();
                if (text === "") return null;
                const time = cell.querySelector("time[datetime]");
                if (time && time.textContent.trim() === text) return time.dateTime;
                if (!isNumeric) return text.replace(/^[●◐○✕◌■–]\s*/u, "");
                const digits = [...text.replaceAll("\u2212", "-")].filter((letter) => /[\d-]/.test(letter) || letter === decimal).join("");
                const number = Number(digits.replace(decimal, "."));
                return digits === "" || Number.isNaN(number) ? null : { unit: text.replace(/[\d.,’'\s\u2212-]/g, ""), number };
              }

              function compare(one, other) {
                if (typeof one === "string" || typeof other === "string") return collator.compare(String(one), String(other));
                return collator.compare(one.unit, other.unit) || one.number - other.number;
              }

              function sort(table, header, column) {
                const isDescending = header.getAttribute("aria-sort") === "ascending";
                for (const other of header.parentElement.children) other.removeAttribute("aria-sort");
                header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
                const body = table.tBodies[0];
                const rows = [...body.rows].map((row, index) => ({ row, index, key: key(row.cells[column], header.classList.contains("num")) }));
                rows.sort((one, other) => {
                  if (one.key === null || other.key === null) return (one.key === null) - (other.key === null) || one.index - other.index;
                  return (isDescending ? compare(other.key, one.key) : compare(one.key, other.key)) || one.index - other.index;
                });
                body.append(...rows.map((entry) => entry.row));
              }

              const widths = new ResizeObserver((entries) => {
                for (const region of new Set(entries.map((entry) => entry.target.closest(".table")))) {
                  region.classList.toggle("fits", region.firstElementChild.offsetWidth <= region.clientWidth);
                }
              });
              for (const table of document.querySelectorAll(".comparison > .table, .comparison > .table > table")) widths.observe(table);

              for (const table of document.querySelectorAll("[data-sortable] > .table > table")) {
                if (table.tBodies.length !== 1 || table.tBodies[0].rows.length < 2 || table.tHead?.rows.length !== 1) continue;
                for (const [column, header] of [...table.tHead.rows[0].cells].entries()) {
                  const button = document.createElement("button");
                  button.type = "button";
                  button.className = "sort";
                  button.append(...header.childNodes);
                  header.append(button);
                  button.addEventListener("click", () => sort(table, header, column));
                }
                const note = document.createElement("span");
                note.className = "hidden";
                note.textContent = table.closest("[data-sortable]").dataset.sortable;
                table.caption?.append(note);
              }
            })();

            """###
        ),
    ]
}
