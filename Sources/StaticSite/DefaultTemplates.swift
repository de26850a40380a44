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
            <p class="summary">{{"Nothing was ever published at this address, or the address was mistyped. Records that were moved or removed keep a page at their old address."}}</p>
            <p><a href="{{root}}index.html">{{"Go to the first page of the register"}}</a></p>
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
            {{$what}}{{<"Terms on which data is shared between {1}."}}{{$1}}{{#record.parties}}{{^@first}}, {{/@first}}{{#organisation}}<a href="{{address}}">{{label}}</a>{{/organisation}}{{/record.parties}}{{/1}}{{/}}{{/what}}
            {{/record.html}}

            """###
        ),
        (
            "assessment.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.systems}}{{#@first}} {{<"of {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/@first}}{{^@first}}, <a href="{{address}}">{{label}}</a>{{/@first}}{{/record.systems}}{{#fact.systems.withheld}} {{"of systems whose names are withheld"}}{{/fact.systems.withheld}}{{/what}}
            {{$who}}{{#record.approver}}<a href="{{address}}">{{label}}</a>{{/record.approver}}{{^record.approver}}{{#fact.approver.withheld}}{{"The name of the approver is withheld"}}{{/fact.approver.withheld}}{{^fact.approver.withheld}}{{#fact.approver.html}}{{"The record of the approver was removed"}}{{/fact.approver.html}}{{^fact.approver.html}}{{"No approver is named"}}{{/fact.approver.html}}{{/fact.approver.withheld}}{{/record.approver}}{{/who}}
            {{$standing}}{{"What came of it?"}}{{/standing}}
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
            <p class="summary">{{"Tick two to four records in a list, then follow “Compare” to see them here."}}</p>
            <p class="no-script">{{"Choosing needs JavaScript, which is off or was not loaded. The comparisons below show all records."}}</p>
            <p id="choice-status" role="status"></p>
            </header>
            <div id="chosen-records" data-caption="{{"{1}, side by side" | marked}}" data-field="{{"Field"}}" data-differs="{{"≠ differs"}}" data-not-published="{{"Not published"}}" data-none-stated="{{"None stated"}}" data-withheld="{{"Withheld: {1}." | marked}}" data-review="{{"Review {1}." | marked}}" data-not-applicable="{{"Not applicable: {1}" | marked}}" data-incomplete="{{"Not all of the records that were asked for are in this register."}}" data-trouble="{{"The records could not be loaded."}}"></div>
            <nav aria-labelledby="comparisons">
            <h2 id="comparisons">{{"All records side by side"}}</h2>
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

              // The ground, and when it is looked at again.
              function withheld([, ground, day, shown], words) {
                const made = element("span", { class: "withheld" }, element("span", { class: "bar", "aria-hidden": "true" }), " ", filled(words.withheld, ground));
                if (day) {
                  const [before, after] = words.review.split("#");
                  made.append(" ", before, element("time", { datetime: day }, shown), after);
                }
                return made;
              }

              // A cell in one of the four inks; nothing, where nobody has to state it.
              function cell(value, words) {
                if (value === 0) return element("td", { class: "not-published" }, element("span", { class: "not-published" }, words.notPublished));
                if (Array.isArray(value)) {
                  const [absence, reason] = value;
                  if (absence === 2) return element("td", {}, element("span", { class: "not-applicable" }, filled(words.notApplicable, reason)));
                  if (absence === 3) return element("td", {}, element("span", { class: "suppressed" }, reason));
                  return element("td", { class: "withheld" }, withheld(value, words));
                }
                if (value === "") return element("td", {}, element("span", { class: "none-stated" }, words.noneStated));
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
                if (kind.state) body.append(row(kind.state, chosen.map((record) => record[2] || 0), words));
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
            <h2>{{"The account"}}</h2>
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
            {{$what}}{{"A contract"}}{{#record.value}} {{<"for {1}"}}{{$1}}{{.}}{{/1}}{{/}}{{/record.value}}{{#fact.value.withheld}} {{"for an amount that is withheld"}}{{/fact.value.withheld}}{{#record.supplier}}{{#@first}} {{<"with {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/@first}}{{^@first}}, <a href="{{address}}">{{label}}</a>{{/@first}}{{/record.supplier}}{{#fact.supplier.withheld}} {{"with a supplier whose name is withheld"}}{{/fact.supplier.withheld}}{{#unsigned}}, {{.}}{{/unsigned}}.{{#record.procedure}} {{<"Procedure: {1}."}}{{$1}}{{.}}{{/1}}{{/}}{{/record.procedure}}{{/what}}
            {{$who}}{{#record.buyer}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/record.buyer}}{{#fact.buyer.withheld}}{{"The name of the buyer is withheld"}}{{/fact.buyer.withheld}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "decision.html",
            ###"""
            {{<record.html}}
            {{$what}}{{record.outcome | missing "Decision"}}{{#record.organisation}} {{<"by {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/record.organisation}}{{#record.subjects}}{{#@first}}, {{<"about {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/@first}}{{^@first}}, <a href="{{address}}">{{label}}</a>{{/@first}}{{/record.subjects}}{{#fact.subjects.withheld}}, {{"about something that is withheld"}}{{/fact.subjects.withheld}}.{{/what}}
            {{$who}}{{#record.decision_maker}}<a href="{{address}}">{{label}}</a>{{/record.decision_maker}}{{^record.decision_maker}}{{#record.organisation}}<a href="{{address}}">{{label}}</a>, {{/record.organisation}}{{#fact.decision_maker.withheld}}{{"the name of the official is withheld"}}{{/fact.decision_maker.withheld}}{{^fact.decision_maker.withheld}}{{#fact.decision_maker.html}}{{"the record of the official named was removed"}}{{/fact.decision_maker.html}}{{^fact.decision_maker.html}}{{"no official named"}}{{/fact.decision_maker.html}}{{/fact.decision_maker.withheld}}{{/record.decision_maker}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "evaluation.html",
            ###"""
            {{<record.html}}
            {{$what}}{{record.type | missing "Evaluation"}}{{#record.system}} {{<"of {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/record.system}}{{#fact.system.withheld}} {{"of a system whose name is withheld"}}{{/fact.system.withheld}}{{#record.system_version}}, {{<"version {1}"}}{{$1}}{{.}}{{/1}}{{/}}{{/record.system_version}}{{#record.period}}, {{.}}{{/record.period}}.{{/what}}
            {{$who}}{{#record.evaluator}}<a href="{{address}}">{{label}}</a>{{/record.evaluator}}{{^record.evaluator}}{{#fact.evaluator.withheld}}{{"The name of the evaluator is withheld"}}{{/fact.evaluator.withheld}}{{^fact.evaluator.withheld}}{{"No evaluator published"}}{{/fact.evaluator.withheld}}{{/record.evaluator}}{{#record.independence}} ({{.}}){{/record.independence}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "finder.js",
            ###"""
            // Loads the search, which is search.js, and its look as soon as a reader turns to its box: most readers of a page never do.
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
                const style = document.createElement("link");
                style.rel = "stylesheet";
                style.href = new URL("lists.css", source);
                document.head.append(style, script);
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
            <p class="kind">{{"Moved"}}</p>
            <h1>{{title}}</h1>
            <p class="summary">{{<"This record has moved. It is now at {1}."}}{{$1}}<a href="{{target.address}}">{{target.label}}</a>{{/1}}{{/}}</p>
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
            {{$scripts}}
            {{#feed}}
            <link rel="alternate" type="application/atom+xml" href="{{.}}">
            {{/feed}}
            <link rel="stylesheet" href="{{root}}lists.css">
            {{/scripts}}
            {{$main}}
            <div class="ledger">
            <div>
            <p class="kind">{{<"On {1}"}}{{$1}}<time datetime="{{as_of | datetime}}">{{as_of | date}}</time>{{/1}}{{/}}</p>
            <h1>{{title}}</h1>
            <div class="sentences">
            {{#has_pilots}}
            {{#has_running}}
            <p>{{<"{1} and {2}, under {3}."}}{{$1}}{{>partials/in-use.html}}{{/1}}{{$2}}{{pilots | count "{1} are on trial"}}{{/2}}{{$3}}{{contracts_running | count "{1} contracts that run"}}{{/3}}{{/}}</p>
            {{/has_running}}
            {{^has_running}}
            <p>{{<"{1} and {2}."}}{{$1}}{{>partials/in-use.html}}{{/1}}{{$2}}{{pilots | count "{1} are on trial"}}{{/2}}{{/}}</p>
            {{/has_running}}
            {{/has_pilots}}
            {{^has_pilots}}
            {{#has_running}}
            <p>{{<"{1}, under {2}."}}{{$1}}{{>partials/in-use.html}}{{/1}}{{$2}}{{contracts_running | count "{1} contracts that run"}}{{/2}}{{/}}</p>
            {{/has_running}}
            {{^has_running}}
            <p>{{<"{1}."}}{{$1}}{{>partials/in-use.html}}{{/1}}{{/}}</p>
            {{/has_running}}
            {{/has_pilots}}
            {{#has_expiring}}
            <p>{{<"{1} within {2}: the end of an approval or contract, a review, a decision or a condition."}}{{$1}}<a href="#expiring">{{expiring_count | count "{1} deadlines fall"}}</a>{{/1}}{{$2}}{{expiring_within | count "{1} days"}}{{/2}}{{/}}</p>
            {{/has_expiring}}
            {{#has_overdue}}
            <p>{{<"{1} without what was due."}}{{$1}}<a href="#overdue">{{overdue_count | count "{1} deadlines have passed"}}</a>{{/1}}{{/}}</p>
            {{/has_overdue}}
            {{#has_withheld}}
            <p>{{<"{1} that the public should have are not published; {2}, each with its ground."}}{{$1}}{{#absences}}<a href="{{.}}">{{not_published | count "{1} facts"}}</a>{{/absences}}{{^absences}}{{not_published | count "{1} facts"}}{{/absences}}{{/1}}{{$2}}{{#withholdings}}<a href="{{.}}">{{withheld | count "{1} more are withheld"}}</a>{{/withholdings}}{{^withholdings}}{{withheld | count "{1} more are withheld"}}{{/withholdings}}{{/2}}{{/}}</p>
            {{/has_withheld}}
            {{^has_withheld}}
            <p>{{<"{1} that the public should have are not published."}}{{$1}}{{#absences}}<a href="{{.}}">{{not_published | count "{1} facts"}}</a>{{/absences}}{{^absences}}{{not_published | count "{1} facts"}}{{/absences}}{{/1}}{{/}}</p>
            {{/has_withheld}}
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
            <h2 id="everything">{{"Everything in this register"}}</h2>
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
            <h2 id="compare">{{"Compare"}}</h2>
            <ul class="links">
            {{#comparisons}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/comparisons}}
            </ul>
            </nav>
            <nav aria-labelledby="read">
            <h2 id="read">{{"Read"}}</h2>
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
            "icon.svg",
            ###"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#12523d" d="M0 0h8v8H0z"/><path stroke="#fbfdfa" d="M2.5 1v6M4 2.5h3M4 5.5h3"/></svg>

            """###
        ),
        (
            "incident.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.date}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/record.date}}{{#record.systems}}{{#@first}}, {{<"about {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/@first}}{{^@first}}, <a href="{{address}}">{{label}}</a>{{/@first}}{{/record.systems}}.{{/what}}
            {{$standing}}{{"Is it settled?"}}{{/standing}}
            {{/record.html}}

            """###
        ),
        (
            "layout.html",
            ###"""
            <!doctype html>
            <html lang="{{language}}"{{#is_right_to_left}} dir="rtl"{{/is_right_to_left}}>
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
            <link rel="icon" href="{{root}}icon.svg">
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
            <a class="skip" href="#main">{{"Skip to main content"}}</a>
            <header class="site-header">
            <p class="site-title"><a href="{{root}}index.html">{{site_title}}</a></p>
            {{$search}}
            <form class="site-search" role="search" action="{{root}}search.html" method="get" data-found="{{"Records found"}}" data-none="{{"No results"}}" {{"{1} results" | forms}} data-partly="{{"{1} with some of the words" | marked}}" data-trouble="{{"The search could not be loaded."}}">
            <label for="search">{{"Search"}}</label>
            <div><input id="search" name="q" type="search"> <button type="submit">{{"Search"}}</button></div>
            </form>
            {{/search}}
            <nav aria-label="{{"Main"}}">
            <ul>
            {{#navigation}}
            <li><a href="{{address}}"{{#is_current}} aria-current="page"{{/is_current}}>{{label}}</a></li>
            {{/navigation}}
            </ul>
            </nav>
            </header>
            {{$breadcrumbs}}
            <nav class="breadcrumbs" aria-label="{{"Breadcrumb"}}">
            <ol>
            {{#breadcrumbs}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/breadcrumbs}}
            </ol>
            </nav>
            {{/breadcrumbs}}
            <main id="main">
            {{#has_drafts}}
            <p class="draft"><strong>{{"Not for publication."}}</strong> {{"This copy of the register holds drafts, on pages and in totals."}}</p>
            {{/has_drafts}}
            {{#is_draft}}
            <p class="draft"><strong>{{"Draft."}}</strong> {{"This page is not public yet: it is left out of the site that readers see."}}</p>
            {{/is_draft}}
            {{$main}}{{/main}}
            </main>
            <footer class="site-footer">
            <nav aria-label="{{"More of this register"}}">
            <h2><a href="{{root}}index.html#everything">{{"Everything in this register"}}</a></h2>
            <ul>
            {{#footer}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/footer}}
            </ul>
            </nav>
            <div>
            <h2>{{"Published by"}}</h2>
            <p><a href="{{publisher.address}}">{{publisher.label}}</a></p>
            <p>{{<"Facts as of {1}."}}{{$1}}<time datetime="{{as_of | datetime}}">{{as_of | date}}</time>{{/1}}{{/}}</p>
            </div>
            {{#contact}}
            <div>
            <h2>{{"Contact"}}</h2>
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
            {{$challenge}}
            {{#complaints}}
            <div>
            <h2>{{"Challenge or correct"}}</h2>
            <p><a href="{{.}}">{{"How to challenge what you read here, or report an error"}}</a></p>
            </div>
            {{/complaints}}
            {{/challenge}}
            <div>
            <h2>{{"Reuse"}}</h2>
            <p><a href="{{downloads}}">{{"Downloads for spreadsheets and programs"}}</a></p>
            {{#licence}}
            <p>{{<"Licence: {1}"}}{{$1}}{{#url}}<a href="{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}{{/1}}{{/}}</p>
            {{/licence}}
            </div>
            {{$cite}}
            <div>
            <h2>{{"Cite this page"}}</h2>
            <p class="cite">{{<"{1}, “{2}”, {3}, as of {4}"}}{{$1}}{{publisher.label}}{{/1}}{{$2}}{{title}}{{/2}}{{$3}}{{site_title}}{{/3}}{{$4}}{{as_of | date}}{{/4}}{{/}}{{#canonical}}, <a href="{{.}}">{{.}}</a>{{/canonical}}</p>
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
            /* What home, lists of records and the search add to style.css: figures as sentences, links in columns, tables below each other,
               what opens below the search box, results, facets, and what scripts put in: sorting, choosing */

            .sentences { max-width: 30em; font-size: var(--lead); line-height: 1.4; }
            .sentences p { margin: .75em 0 0; }
            .links { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: .5rem 2rem; padding: 0; list-style: none; }
            .links + h3 { margin-top: 1.4rem; }
            h3 + .links { margin-top: .5rem; }
            .table-note + .charts { margin-top: 3rem; }
            main > .table { margin-bottom: 1rem; }
            main > .table ~ .table, .comparison > .table ~ .table, .ledger + .table, .table + .ledger, .comparison + .ledger { margin-top: 2.8rem; }
            #chosen-records:not(:empty) + nav { margin-top: 2.8rem; }
            .plain { padding-bottom: 1.8rem; }
            .differs { font-weight: 700; }
            .sign { display: block; font-size: var(--small); font-weight: 400; }
            .see-also { max-width: 48rem; margin: .8rem 0 0; color: var(--quiet); font: var(--small)/1.5 var(--sans); }
            .button { padding: .3rem .6rem; border: 1px solid var(--rule); background: var(--paper); color: var(--quiet); font: inherit; }
            .button[href] { border-color: var(--accent); color: var(--accent); text-decoration: none; cursor: pointer; }

            [role="listbox"] {
              position: absolute;
              z-index: 8;
              top: 100%;
              inset-inline-end: 0;
              width: 28rem;
              max-width: calc(100vw - 2rem);
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
            .result-kind { color: var(--quiet); }

            .is-page { max-width: var(--measure); margin-top: 1.2rem; font-family: var(--sans); font-size: var(--small); }
            .is-page input { flex: 1; font-size: 1rem; }
            .results { padding-inline-start: 1.6rem; }
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
            .choose { position: absolute; inset-inline-start: 0; top: .5rem; width: 1.4rem; height: 1.4rem; margin: 0; accent-color: var(--accent); }
            .choice-bar { position: sticky; bottom: 0; z-index: 4; padding: .6rem 0; border-top: 3px double var(--accent); background: var(--paper); font: var(--small)/1.5 var(--sans); }
            .choice-bar > * { margin-inline-end: .6rem; }
            /* A table that is wider than its page is no higher than the window, so that its head stays in sight as its first column does.
               One that fits, as tables.js sees, scrolls with the page. */
            @media screen and (min-height: 32rem) {
              .comparison > .table { max-height: calc(100vh - 2rem); border-bottom: 3px double var(--accent); }
              .comparison > .fits { max-height: none; overflow: visible; border-bottom-color: #0000; }
              html:has(.fits) { scroll-padding-top: 6rem; }
              html:has(.choice-bar:not([hidden])) { scroll-padding-bottom: 6rem; }
            }
            /* Room for what the scripts add, so that nothing moves when they run. */
            @media screen and (scripting: enabled) {
              .no-script { display: none; }
              [data-sortable] > .table thead th { padding-inline-end: 1.5em; }
              [data-sortable] > .table thead th::after { position: absolute; inset-inline-end: .3em; bottom: .5rem; color: var(--quiet); font-weight: 400; content: "↕" / ""; }
              [data-sortable] th[aria-sort]::after { color: var(--ink) !important; content: "↑" / "" !important; }
              [data-sortable] th[aria-sort="descending"]::after { content: "↓" / "" !important; }
              [data-choice] > .table tbody th { padding-inline-start: 2rem; }
            }
            @media (max-width: 40rem) {
              [data-choice] > .table tbody th { min-width: 8.4rem; max-width: 9.5rem; }
            }
            @media print {
              .is-page, .facets, .choose, .choice-bar { display: none; }
              .sort { display: contents; }
            }

            /* Comparisons on paper lie on their side */
            @page wide { size: A4 landscape; }
            @media print {
              .see-also { display: none; }
              body:has(.comparison) { page: wide; }
              .comparison .table { font-size: 7.5pt; }
            }

            """###
        ),
        (
            "official.html",
            ###"""
            {{<record.html}}
            {{$question}}{{"Who is it?"}}{{/question}}
            {{$what}}{{kind_label}}{{#record.organisation}}, <a href="{{address}}">{{label}}</a>{{/record.organisation}}{{/what}}
            {{$who}}{{title}}{{/who}}
            {{$standing}}{{"Is it current?"}}{{/standing}}
            {{$related}}{{"Where this official is named"}}{{/related}}
            {{/record.html}}

            """###
        ),
        (
            "organisation.html",
            ###"""
            {{<record.html}}
            {{$what}}{{kind_label}}{{#record.parent}}, {{<"part of {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/record.parent}}{{/what}}
            {{$who}}{{title}}{{/who}}
            {{/record.html}}

            """###
        ),
        (
            "oversight.html",
            ###"""
            {{<record.html}}
            {{$what}}{{"Advice"}}{{#record.body}} {{<"of {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/record.body}}{{#record.date}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/record.date}}.{{/what}}
            {{$who}}{{#record.body}}<a href="{{address}}">{{label}}</a>{{/record.body}}{{#fact.body.withheld}}{{"The name of the body is withheld"}}{{/fact.body.withheld}}{{/who}}
            {{$standing}}{{"What was advised?"}}{{/standing}}
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
            <h2>{{"From need to redress"}}</h2>
            <ol class="chain">
            {{#chain}}
            <li><span class="step">{{name}}</span>
            {{#not_published}}
            <span class="not-published"><span>{{"Not published"}}</span></span>
            {{/not_published}}
            {{#none}}
            <span class="not-applicable">{{.}}</span>
            {{/none}}
            {{#has_links}}
            <ul>
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
            <nav class="facets" aria-label="{{"Narrow the list"}}">
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
            "partials/in-use.html",
            ###"""
            {{#systems}}<a href="#in-use">{{in_use | count "{1} systems are in use"}}</a>{{/systems}}{{^systems}}{{"No system is in use"}}{{/systems}}
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
            <h2>{{"About this record"}}</h2>
            <dl class="facts">
            <div><dt>{{"Where the facts come from"}}</dt><dd>{{<"{1} in the register of {2}"}}{{$1}}<code>{{source}}</code>{{/1}}{{$2}}{{publisher.label}}{{/2}}{{/}}</dd></div>
            <div><dt>{{"How to cite"}}</dt><dd><span class="cite">{{<"{1}, “{2}”, {3}, as of {4}"}}{{$1}}{{publisher.label}}{{/1}}{{$2}}{{title}}{{/2}}{{$3}}{{site_title}}{{/3}}{{$4}}{{as_of | date}}{{/4}}{{/}}{{#canonical}}, <a href="{{.}}">{{.}}</a>{{/canonical}}</span></dd></div>
            {{#complaints}}
            <div><dt>{{"How to challenge it"}}</dt><dd><a href="{{.}}">{{"How to challenge what you read here"}}</a></dd></div>
            {{/complaints}}
            {{#contact}}
            {{#email}}
            <div><dt>{{"Report an error"}}</dt><dd><a href="mailto:{{.}}">{{.}}</a></dd></div>
            {{/email}}
            {{/contact}}
            </dl>
            </section>

            """###
        ),
        (
            "partials/state-of-fact.html",
            ###"""
            {{#html}}{{{.}}}{{/html}}{{^html}}{{#withheld}}{{>partials/withheld.html}}{{/withheld}}{{#not_applicable}}<span class="not-applicable">{{<"Not applicable: {1}"}}{{$1}}{{.}}{{/1}}{{/}}</span>{{/not_applicable}}{{#not_published}}<span class="not-published"><span>{{"Not published"}}</span></span>{{/not_published}}{{/html}}
            """###
        ),
        (
            "partials/strip.html",
            ###"""
            {{#has_events}}
            <section id="events">
            <h2>{{"In the order of events"}}</h2>
            {{#timeline}}
            <div class="charts">
            {{{.}}}
            </div>
            {{/timeline}}
            <ol class="strip">
            {{#events}}
            <li{{#late}} class="is-late"{{/late}}{{^late}}{{#is_to_come}} class="to-come"{{/is_to_come}}{{/late}}><time datetime="{{date | datetime}}">{{date | date}}</time> {{label}}{{#record}} <a href="{{address}}">{{label}}</a>{{/record}}{{#late}} <strong>{{.}}</strong>{{/late}}{{#is_to_come}} <em>{{"To come"}}</em>{{/is_to_come}}{{#status}} <em>{{.}}</em>{{/status}}</li>
            {{/events}}
            </ol>
            {{#has_lesser_dates}}
            <p class="table-note">{{lesser_date_count | count "{1} more dates, such as notices, documents and tasks that are done, are on the pages of these records."}}</p>
            {{/has_lesser_dates}}
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
            <caption id="{{id}}-caption"{{#repeats_heading}} class="hidden"{{/repeats_heading}}><span>{{#explanation}}<a href="{{.}}">{{caption}}</a>{{/explanation}}{{^explanation}}{{caption}}{{/explanation}}</span></caption>
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
            <p class="table-note"><a href="{{.}}" type="text/csv">{{"The file as published"}}</a></p>
            {{/file}}
            {{#csv}}
            <p class="table-note"><a href="{{.}}" type="text/csv">{{"As CSV"}}</a></p>
            {{/csv}}

            """###
        ),
        (
            "partials/withheld.html",
            ###"""
            <span class="withheld"><span class="bar" aria-hidden="true"></span> {{<"Withheld: {1}."}}{{$1}}{{ground}}{{/1}}{{/}}{{#explanation}} {{.}}.{{/explanation}}{{#decided_by}} {{<"Decided by {1}."}}{{$1}}<a href="{{address}}">{{label}}</a>{{#decided}}, <time datetime="{{. | datetime}}">{{. | date}}</time>{{/decided}}{{/1}}{{/}}{{/decided_by}}{{#review}} {{<"Review {1}."}}{{$1}}<time datetime="{{. | datetime}}">{{. | date}}</time>{{/1}}{{/}}{{/review}}</span>
            """###
        ),
        (
            "record.html",
            ###"""
            {{<layout.html}}
            {{$cite}}{{/cite}}
            {{$challenge}}{{/challenge}}
            {{$main}}
            <article class="ledger">
            <header>
            <p class="kind">{{kind_label}}</p>
            <h1>{{title}}</h1>
            <dl class="answers">
            <div><dt>{{$question}}{{"What is it?"}}{{/question}}</dt><dd><p>{{$what}}{{kind_label}}{{/what}}</p></dd></div>
            <div><dt>{{"Who answers for it?"}}</dt><dd><p>{{$who}}<a href="{{publisher.address}}">{{publisher.label}}</a>{{/who}}</p></dd></div>
            {{#state}}
            <div><dt>{{$standing}}{{"Is it in force?"}}{{/standing}}</dt><dd><p><span class="state {{name}}"><span class="mark" aria-hidden="true">{{mark}}</span> {{word}}</span></p></dd></div>
            {{/state}}
            {{#has_systems}}
            <div><dt>{{"Which system?"}}</dt><dd><p>{{#part_of}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{#note}} ({{.}}){{/note}}{{/part_of}}</p></dd></div>
            {{/has_systems}}
            <div id="missing"><dt>{{"What is missing?"}}</dt><dd><p>{{$absent}}{{^has_missing}}{{expected_count | count "All {1} facts that the public should have are published or explained."}}{{/has_missing}}{{#has_missing}}{{<"Of {1} that the public should have, {2}: {3}."}}{{$1}}{{expected_count | count "{1} facts"}}{{/1}}{{$2}}{{not_published_count | count "{1} are not published"}}{{/2}}{{$3}}{{#missing}}{{^@first}}, {{/@first}}{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}{{/missing}}{{/3}}{{/}}{{/has_missing}}{{#has_withheld}} {{<"{1}: {2}."}}{{$1}}{{withheld_count | count "{1} are withheld"}}{{/1}}{{$2}}{{#held_back}}{{^@first}}, {{/@first}}{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}{{/held_back}}{{/2}}{{/}}{{/has_withheld}}{{/absent}}</p></dd></div>
            </dl>
            </header>
            {{#has_chain}}
            {{>partials/chain.html}}
            {{/has_chain}}
            {{>partials/strip.html}}
            {{#terms}}
            <section id="terms">
            <h2>{{"Who answered when"}}</h2>
            {{>partials/table.html}}
            </section>
            {{/terms}}
            {{>partials/sections.html}}
            {{#account}}
            <section id="account">
            <h2>{{"The account"}}</h2>
            <div class="prose">
            {{{.}}}
            </div>
            </section>
            {{/account}}
            {{#has_standards}}
            <section id="standards">
            <h2>{{$standards}}{{"Does it meet the standards?"}}{{/standards}}</h2>
            {{#standards}}
            {{>partials/table.html}}
            {{/standards}}
            </section>
            {{/has_standards}}
            {{#has_related}}
            <section id="related">
            <h2>{{$related}}{{"Records that refer to it"}}{{/related}}</h2>
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
            {{$what}}{{#record.received}}{{. | count "{1} cases received"}}{{/record.received}}{{#record.closed}}, {{. | count "{1} cases closed"}}{{/record.closed}}{{#record.period}}, {{.}}{{/record.period}}.{{/what}}
            {{$who}}{{#answering}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/answering}}{{^answering}}<span class="not-published"><span>{{"Not published"}}</span></span>{{/answering}}{{/who}}
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
            <p class="kind">{{"Removed"}}</p>
            <h1>{{title}}</h1>
            <p class="summary">{{#date}}{{<"This record was removed on {1}."}}{{$1}}<time datetime="{{. | datetime}}">{{. | date}}</time>{{/1}}{{/}}{{/date}}{{^date}}{{"This record was removed."}}{{/date}}</p>
            {{#reason}}
            <p>{{<"Reason: {1}"}}{{$1}}{{.}}{{/1}}{{/}}</p>
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
            <form class="site-search is-page" role="search" action="{{root}}search.html" method="get" data-none="{{"No results"}}" {{"{1} results" | forms}} data-partly="{{"{1} with some of the words" | marked}}" data-most="50" data-first="{{"{1}; the first 50 are shown" | marked}}" data-trouble="{{"The search could not be loaded."}}">
            <label for="query">{{"Words in names, facts, tables and texts"}}</label>
            <div><input id="query" name="q" type="search" autocomplete="off"> <button type="submit">{{"Search"}}</button></div>
            </form>
            <p class="no-script">{{"Searching needs JavaScript, which is off or was not loaded. The lists below hold every record."}}</p>
            </header>
            <div>
            <p id="results-status" role="status"></p>
            <ol id="results" class="results"></ol>
            </div>
            <nav aria-labelledby="lists">
            <h2 id="lists">{{"All records"}}</h2>
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

              // Two letters that a longer word may start with are looked up among names alone; a number, as of a section, is whole.
              async function entries(word, isLast) {
                const found = [];
                await Promise.all((isLast && word.length < 3 && !/^\d+$/.test(word) ? ["names"] : ["names", "text"]).map(async (tier) => {
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
                const files = [...new Set(results.map(({ number }) => Math.floor(number / stretch)))];
                await Promise.all(files.map((file) => load("documents-" + file + ".js")));
                return results.map(({ number }) => {
                  const [title, kind, address, context] = state.documents.get(Math.floor(number / stretch))[number % stretch];
                  return { title, kind, address: base + address, context };
                });
              }

              // How many words the title of a document has, as far as one digit tells.
              const length = (number) => values.get(state.directory.lengths[number]);

              // How a title answers the query as a whole: 2 where it is the same, 1 where it starts so, else 0.
              function likeness(title, asked, endsInWord) {
                const own = words(title);
                const starts = asked.every((word, index) => own[index] === word
                  || (endsInWord && index === asked.length - 1 && own[index]?.startsWith(word)));
                return !starts ? 0 : own.length === asked.length && own[asked.length - 1] === asked[asked.length - 1] ? 2 : 1;
              }

              // The best `limit` documents for a query, how many there are, and whether each has all words.
              // What is called as the query comes first, then what is called so at the beginning; of equal weight the shorter title.
              // Titles have to be loaded, so that only a few more than are shown are looked at: a title that is the query has all of
              // its words in the heaviest place and no others, and is among them.
              async function search(query, limit) {
                await load("index.js");
                const asked = words(query);
                const typed = [...new Set(asked)].slice(0, 8);
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
                const answers = all.filter((total) => total.words === most);
                const best = answers
                  .sort((one, other) => other.weight - one.weight || length(one.number) - length(other.number) || one.number - other.number)
                  .slice(0, limit + 8);
                const results = (await entriesOf(best)).map((result) => ({ result, likeness: likeness(result.title, asked, endsInWord) }))
                  .sort((one, other) => other.likeness - one.likeness).slice(0, limit).map(({ result }) => result);
                return { count: answers.length, results, hasAll: most === typed.length };
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
            {{$what}}{{"What the public may expect, and how it is tested."}}{{/what}}
            {{$standards}}{{"How systems meet them"}}{{/standards}}
            {{/record.html}}

            """###
        ),
        (
            "style.css",
            ###"""
            /* The look of the register: a ledger in which what is missing is as visible as what is there.

               To re-brand, change --accent (once for light, once for dark) and the families of type below.
               Keep 7:1 between text and --paper, 4.5:1 for everything else.

               Every part of a page has a section here, in the order in which pages have them. What home, lists and search need besides
               is in lists.css. */

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
            nav ul, nav ol, .values, .strip, .chain, .chain ul { padding: 0; list-style: none; }
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
            .skip { position: absolute; inset-inline-start: -100vw; z-index: 9; padding: .5rem 1rem; background: var(--paper); font-family: var(--sans); }
            .skip:focus { inset-inline-start: 0; }

            /* Small print in the sans, most of it quiet: labels of facts, notes, sources */

            .kind, dt, .step, .note, .strip a, .table-note, .draft { font: var(--small)/1.5 var(--sans); }
            dt, .step, .note, .table-note, .none-stated, .not-applicable, .suppressed, .strip em,
            td .interval, td .beside, figcaption > span { color: var(--quiet); }
            .not-applicable, .suppressed { font-style: italic; }

            /* Header, breadcrumbs, footer */

            .site-header, .breadcrumbs, .site-footer { font-family: var(--sans); font-size: var(--small); }
            .site-header { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 2rem; padding: 1.2rem 0 .8rem; border-bottom: 3px double var(--accent); }
            .site-header nav { flex: 1 0 100%; }
            .site-title { margin: 0; margin-inline-end: auto; font: 600 1.1rem/1.3 var(--serif); }
            .site-title a, .site-header nav a { color: inherit; text-decoration: none; }
            .site-header a:hover { text-decoration: underline; }
            .site-header nav ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; }
            .site-header nav a { display: block; padding: .25rem 0; border-bottom: 3px solid #0000; }
            .site-header nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
            .breadcrumbs { padding: .8rem 0 0; }
            .breadcrumbs ol { display: flex; flex-wrap: wrap; gap: .2rem .7rem; }
            .breadcrumbs li + li { padding-inline-start: .7rem; border-inline-start: 1px solid var(--rule); }
            main { display: block; padding: 2.2rem 0 4rem; }
            .site-footer {
              display: grid;
              grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
              gap: 1.2rem 2.5rem;
              padding: 1.4rem 0 3rem;
              border-top: 3px double var(--accent);
            }
            .site-footer nav, .site-footer :has(> .cite) { grid-column: 1 / -1; }
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
            .kind { margin: 0 0 .4rem; }
            .kind { font-weight: 600; }
            .summary { max-width: 30em; margin: .7rem 0 0; font-size: var(--h2); line-height: 1.45; }
            .draft { margin: 0 0 2rem; padding: .6rem 1rem; border: 2px dashed var(--warning); }

            /* A record opens with what it answers */

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
            dd > :last-child, td > :last-child, .chain ul { margin-bottom: 0; }
            .values li + li { margin-top: .5rem; }
            .chain li li + li { margin-top: .2rem; }
            @media screen and (min-width: 40rem) {
              .facts > div, .chain > li { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 1.6rem; }
              .members > div { display: grid; grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); gap: 0 1rem; }
            }

            /* Three kinds of ink: withheld is a solid bar, not published a hatched empty cell, not applicable a quiet reason.
               Bars are borders, which print and stay in forced colours. */

            .bar { display: inline-block; width: 5rem; margin-inline-end: .3rem; border-top: .78em solid; vertical-align: -.02em; }
            span.not-published { display: inline-block; padding: 0 .4em; border: 1px dashed var(--rule); font-family: var(--sans); font-size: .92em; }
            dd > .not-published, .chain > li > .not-published, td.not-published { background: var(--hatch) center / 100% 100% no-repeat; print-color-adjust: exact; }
            dd > span.not-published, .chain > li > .not-published { display: block; max-width: var(--measure); padding: 0; line-height: 1.5; }
            .not-published > span { display: inline-block; padding: 0 .6em; background: var(--paper); }
            .members dd > .not-published { display: inline-block; }
            td.not-published { background-size: calc(100% - 8px) calc(100% - 8px); outline: 1px dashed var(--rule); outline-offset: -4px; }
            td > span.not-published { border: 0; }
            td > .withheld { font-size: .94em; }
            td > .withheld > .bar { display: block; width: 100%; min-width: 5rem; margin: .3em 0 .25em; }

            /* States and outcomes: a word with a shape */

            .state, .outcome { position: relative; display: inline-block; padding-inline-start: 1.3em; }
            .mark { position: absolute; inset-inline-start: 0; }
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
            .strip li { position: relative; display: flow-root; padding-block: .35rem; padding-inline-start: 11.9rem; }
            .strip time { float: inline-start; width: 9.5rem; margin-inline-start: -11.9rem; text-align: end; font: var(--table)/1.75 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
            .strip li::before { position: absolute; top: 0; bottom: 0; inset-inline-start: 10.7rem; border-inline-start: 2px solid var(--ink); content: ""; }
            .strip li:first-child::before { top: 1rem; }
            .strip li:last-child::before { bottom: calc(100% - 1rem); }
            .strip li::after { position: absolute; top: .8rem; inset-inline-start: calc(10.7rem - 5px); width: 12px; height: 12px; border: 6px solid var(--ink); border-radius: 50%; content: ""; }
            .strip .to-come::before { border-inline-start-style: dotted; }
            .strip .to-come::after { border-width: 2px; background: var(--paper); }
            .strip .is-late::after { border-color: var(--warning); border-radius: 0; transform: rotate(45deg); }
            .strip strong, .strip em { display: block; font: 600 var(--table)/1.45 var(--sans); }
            .strip em { font-weight: 400; font-style: italic; }
            @media (max-width: 40rem) {
              .strip li { padding-block: .2rem .6rem; padding-inline-start: 1.8rem; }
              .strip time { float: none; display: block; width: auto; margin: 0; text-align: start; }
              .strip li::before { inset-inline-start: 5px; }
              .strip li::after { top: .65rem; inset-inline-start: 0; }
            }

            /* Tables: a region that scrolls sideways, with a first column that stays in sight */

            .table { position: relative; margin: 0 0 .6rem; overflow: auto; scroll-padding-block: 5rem 1rem; scroll-padding-inline: 12rem 1rem; font: var(--table)/1.45 var(--sans); }
            .table:focus-visible { outline-offset: -3px; }
            table { width: 100%; border-collapse: separate; border-spacing: 0; font-variant-numeric: lining-nums tabular-nums; }
            caption { padding: 0 0 .6rem; font: 600 var(--h2)/1.3 var(--serif); text-align: start; }
            .ledger caption { font-size: var(--h3); }
            caption > span { position: sticky; inset-inline-start: 0; display: inline-block; max-width: calc(100vw - 2 * var(--edge)); }
            th, td { padding: .45rem .7rem; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
            th { background: var(--paper); font-weight: 600; }
            thead th { position: sticky; top: 0; z-index: 2; border-top: 1px solid var(--ink); border-bottom: 2px solid var(--ink); line-height: 1.3; vertical-align: bottom; }
            th:first-child { inset-inline-start: 0; padding-inline-start: 0; border-inline-end: 1px solid var(--accent); }
            thead th:first-child { z-index: 3; }
            tbody th { position: sticky; z-index: 1; min-width: 8rem; max-width: 18rem; }
            tbody tr:last-child > * { border-bottom-color: var(--ink); }
            td { min-width: 6.5rem; }
            td time, .state { white-space: nowrap; }
            .num { min-width: 4.4rem; text-align: end; }
            td.num { white-space: nowrap; }
            .num .withheld, .num .not-applicable, .num .suppressed { white-space: normal; }
            td .interval, td .beside { display: block; font-size: .9em; }
            .table-note { max-width: 48rem; margin-bottom: .3rem; }
            .table-note:last-child, .table-note:has(+ :not(.table-note)) { margin-bottom: 2.2rem; }
            .facts + .charts { margin-top: 1.6rem; }
            .table::-webkit-scrollbar { width: .6rem; height: .6rem; }
            .table::-webkit-scrollbar-thumb { background: var(--rule); }
            @media (max-width: 40rem) {
              .table { scroll-padding-inline-start: 9.5rem; }
              tbody th { min-width: 6.5rem; max-width: 8rem; }
              td:not(.num) { min-width: 7.5rem; }
              td:has(> :nth-child(4), li:nth-child(3)) { min-width: 14rem; }
              .state { white-space: normal; }
            }

            /* Finding: the box in the header. What opens below it is in lists.css, which finder.js brings along */

            .site-search { position: relative; }
            .site-search:not(.is-page) { display: flex; align-items: center; gap: .6rem; }
            .site-search > div { display: flex; flex-wrap: wrap; gap: .4rem; min-width: 0; }
            .site-search input { width: 15rem; min-width: 0; }
            [type="search"], button { padding: .3rem .6rem; border: 1px solid var(--rule); border-radius: 0; background: var(--paper); color: var(--ink); font: inherit; }
            button { border-color: var(--accent); color: var(--accent); text-decoration: none; cursor: pointer; }
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
            .chart svg { direction: ltr; display: block; width: 100%; height: auto; overflow: visible; fill: var(--ink); font-size: 16px; font-variant-numeric: lining-nums tabular-nums; }
            .chart .note { font: inherit; }
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
            blockquote { padding-inline-start: 1.2rem; border-inline-start: 1px solid var(--accent); }

            /* The left column, wherever there is room for it */

            @media print, (min-width: 62rem) {
              .ledger { position: relative; }
              .ledger::before { position: absolute; top: .3rem; bottom: 0; inset-inline-start: calc(var(--left) + var(--gutter) / 2 - 2px); border-inline-start: 3px double var(--accent); content: ""; }
              .ledger .prose > h2 { float: inline-start; clear: both; width: var(--left); margin-block: 0; margin-inline: var(--hang) var(--gutter); }
            }
            @media screen and (min-width: 62rem) {
              .ledger > * { display: grid; grid-template-columns: var(--left) minmax(0, 1fr); grid-auto-rows: min-content; column-gap: var(--gutter); }
              .ledger > * > * { grid-column: 2; min-width: 0; }
              .ledger > * > h2, .ledger > * > .kind { grid-column: 1; grid-row: 1 / span 24; position: sticky; top: 1.5rem; align-self: start; }
              .ledger > * > .wide { grid-column: 1 / -1; z-index: 1; background: var(--paper); }
            }

            /* Print: A4, in black, with links written out, whole rows and repeated headers. Blocks and floats, which break over pages */

            @page { margin: 16mm 15mm 17mm; size: A4; }
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
                --left: 8.5rem;
                --gutter: 1.2rem;
                --measure: 38em;
                --h1: 1.8rem;
                --h2: 1.1rem;
                --h3: 1rem;
              }
              html { font-size: 9pt; }
              body { line-height: 1.4; }
              nav, .skip, .site-header > form[class], .ledger::before, main:has(.cite) + footer { display: none; }
              .site-header { padding: 0 0 .5rem; }
              .site-footer { display: flex; gap: 0 2rem; padding: .6rem 0 0; break-inside: avoid; }
              .site-footer > * { flex: 1; min-width: 0; overflow-wrap: anywhere; }
              main { padding: 1rem 0; }
              .ledger > * { margin-bottom: .6rem; padding-block: 0 .6rem; padding-inline-start: calc(0rem - var(--hang)); border-bottom: 1px solid; }
              .ledger > section { padding-top: 0; border-top: 0; }
              .ledger > :last-child { border-bottom: 0; }
              .ledger > * > h2, .ledger > * > .kind { float: inline-start; width: var(--left); margin-inline-start: var(--hang); }
              .ledger > section:has(> h2 + .table th:nth-child(5)) > h2 { float: none; width: auto; }
              .ledger > * > .wide, .ledger .table:has(th:nth-child(5)) { margin-inline-start: var(--hang); }
              .ledger section > .wide, .ledger section > .table:has(th:nth-child(5)) { clear: inline-start; }
              h1, h2, h3, caption, figcaption, thead { break-after: avoid; }
              .chart, tr, .facts > div, .chain > li, .strip li, .answers > div, .table:not(:has(tr:nth-child(5), li)) { break-inside: avoid; }
              .charts { display: block; }
              .chart { max-width: 25rem; }
              .table { overflow: visible; }
              .facts, .chain { columns: 2; column-gap: 1.6rem; }
              .facts > div, .chain > li { padding: .25rem 0 .3rem; }
              .strip { max-width: none; line-height: 1.3; }
              .strip li { padding-block: .1rem; }
              .strip li::after { top: .3rem; transform: scale(.7); }
              .strip time { line-height: 1.5; }
              .strip strong, .strip em { display: inline; }
              .values li + li, dd p, dd ul, td p, td ul { margin-block: 0 .15rem; }
              thead { display: table-header-group; }
              th, td { position: static !important; padding: .25rem .5rem; }
              td *, td.num { white-space: normal !important; }
              .table:has(th:nth-child(7)) { font-size: 7pt; }
              .table:has(th:nth-child(7)) :is(th, td) { padding: .2rem .35rem; overflow-wrap: anywhere; hyphens: auto; }
              tbody th, td { min-width: 3.6rem !important; }
              td:has(> :nth-child(4), li:nth-child(3)) { min-width: 14rem !important; }
              a { text-decoration: none; }
              main a[href^="http"]:not(.cite a)::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
            }

            """###
        ),
        (
            "system.html",
            ###"""
            {{<record.html}}
            {{$what}}{{#summary}}{{.}}{{/summary}}{{^summary}}{{"A system"}}{{#record.organisation}} {{<"of {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}{{/record.organisation}}{{#fact.organisation.withheld}} {{"of an organisation whose name is withheld"}}{{/fact.organisation.withheld}}{{/summary}}{{/what}}
            {{$who}}{{#answering}}{{^@first}}, {{/@first}}<a href="{{address}}">{{label}}</a>{{/answering}}{{^answering}}{{#record.organisation}}<a href="{{address}}">{{label}}</a>, {{/record.organisation}}{{#fact.accountable_official.withheld}}{{"the name of the official is withheld"}}{{/fact.accountable_official.withheld}}{{^fact.accountable_official.withheld}}{{"no official named today"}}{{/fact.accountable_official.withheld}}{{/answering}}{{/who}}
            {{$standing}}{{"Is it in use?"}}{{/standing}}
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
            <div class="comparison"{{#choice}} data-choice="{{.}}"{{/choice}} data-sortable="{{", sortable"}}">
            <header class="plain">
            <h1>{{title}}</h1>
            {{#introduction}}
            <p class="summary">{{.}}</p>
            {{/introduction}}
            {{#see_also}}
            <p class="see-also">{{<"See also: {1}"}}{{$1}}<a href="{{address}}">{{label}}</a>{{/1}}{{/}}</p>
            {{/see_also}}
            {{#has_facets}}
            {{>partials/facets.html}}
            {{/has_facets}}
            </header>
            {{#tables}}
            {{>partials/table.html}}
            {{/tables}}
            {{#choice}}
            <div class="choice-bar" role="region" aria-label="{{"Chosen records"}}" data-choose="{{"Compare {1}" | marked}}" data-first="{{"{1} chosen: choose one to three more" | marked}}" data-other="{{"{1} chosen" | marked}}" data-most="{{"{1} chosen, which is the most" | marked}}" hidden>
            <span role="status"></span>
            <a class="button">{{"Compare"}}</a>
            <button type="button">{{"Clear"}}</button>
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

              // What a cell is sorted by: nothing for an absence, which stands last either way; what it says itself, as a period
              // does; a day; an amount; a text.
              function key(cell, isNumeric) {
                if (!cell || cell.matches(absences) || cell.querySelector(absences)) return null;
                const text = cell.textContent.trim();
                if (text === "") return null;
                const own = cell.querySelector("[data-sort]");
                if (own) return own.dataset.sort;
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
        (
            "words.yaml",
            ###"""
            # The words of every page, and how numbers, money and dates are written.
            #
            # A site in another language has a file of its own in their place: copy the folder Templates, and translate what stands
            # right of each colon. Keys, at the left, stay English. Holes as {1} stand for what is filled in: keep all of them, in
            # the order that the language wants. Where a number decides between forms, they stand below each other by the names of
            # "plurals"; forms within forms are for a second number. Labels and choices stand alone; texts may stand in sentences.

            # As BCP 47 names the language; site.yaml has to name the same. Where lines are read the other way, a line
            # "direction: right-to-left" follows.
            language: en-GB

            # Which form a whole number takes, in the rules of CLDR; what none takes is "other".
            plurals:
              one: "n = 1"

            # A line "digits:" with ten signs from nought to nine is for a language that has its own.
            numbers:
              group: ","
              decimal: "."
              minus: "−"
              percent: "{number}%"

            money:
              with_symbol: "{symbol}{amount}"
              with_code: "{code} {amount}"
              symbols:
                GBP: "£"
                EUR: "€"
                USD: "US$"
                AUD: "A$"
                CAD: "CA$"
                NZD: "NZ$"
                INR: "₹"
                JPY: "JP¥"

            # months_alone can be added where the name of a month differs when no day stands beside it.
            dates:
              months: [January, February, March, April, May, June, July, August, September, October, November, December]
              short_months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
              day: "{day} {month} {year}"
              month: "{month} {year}"
              months_in_one_year: "{month} to {last_month} {last_year}"
              months_in_two_years: "{month} {year} to {last_month} {last_year}"
              days_in_one_year: "{day} {month} to {last_day} {last_month} {last_year}"
              days_in_two_years: "{day} {month} {year} to {last_day} {last_month} {last_year}"

            # How an entry follows those before it, and how the last does.
            lists:
              next: "{1}, {2}"
              last: "{1} and {2}"

            # Labels within a sentence: small, or unchanged as where nouns have capitals.
            labels_in_sentences: small

            # Fields, columns of tables, and the headings under which they stand.
            labels:
              "Name": "Name"
              "Summary": "Summary"
              "Who answers for it": "Who answers for it"
              "Organisation": "Organisation"
              "Team": "Team"
              "Accountable official": "Accountable official"
              "Contact": "Contact"
              "Website": "Website"
              "Replaces": "Replaces"
              "Purpose": "Purpose"
              "Scope": "Scope"
              "What it must not be used for": "What it must not be used for"
              "Benefits": "Benefits"
              "How it was done before": "How it was done before"
              "Alternatives considered": "Alternatives considered"
              "Category": "Category"
              "Function": "Function"
              "Capability": "Capability"
              "Legal basis": "Legal basis"
              "Risk category": "Risk category"
              "Phase": "Phase"
              "Phases so far": "Phases so far"
              "First day of use": "First day of use"
              "Last day of use": "Last day of use"
              "Areas": "Areas"
              "How it is used": "How it is used"
              "Decisions it affects": "Decisions it affects"
              "Part in the decision": "Part in the decision"
              "Human review": "Human review"
              "What staff are shown": "What staff are shown"
              "Training of staff": "Training of staff"
              "Scale of use": "Scale of use"
              "People affected": "People affected"
              "How people are told": "How people are told"
              "How it works": "How it works"
              "Model": "Model"
              "Components by suppliers": "Components by suppliers"
              "Training data": "Training data"
              "Data in operation": "Data in operation"
              "Sensitive attributes": "Sensitive attributes"
              "Performance": "Performance"
              "Known limits": "Known limits"
              "Open standards": "Open standards"
              "Source code": "Source code"
              "Complaints, appeal and exit": "Complaints, appeal and exit"
              "How to complain": "How to complain"
              "How to appeal": "How to appeal"
              "Exit plan": "Exit plan"
              "Provision": "Provision"
              "Web": "Web"
              "From": "From"
              "Reason": "Reason"
              "Period": "Period"
              "People": "People"
              "Decisions": "Decisions"
              "Version": "Version"
              "Task": "Task"
              "Input": "Input"
              "Output": "Output"
              "Architecture": "Architecture"
              "Title": "Title"
              "About": "About"
              "Type": "Type"
              "Outcome": "Outcome"
              "Systems": "Systems"
              "Contract": "Contract"
              "Started": "Started"
              "Completed": "Completed"
              "Published": "Published"
              "Next review": "Next review"
              "Author": "Author"
              "Approved by": "Approved by"
              "How it was made": "How it was made"
              "Method": "Method"
              "Consultation": "Consultation"
              "Why it is needed": "Why it is needed"
              "Groups affected": "Groups affected"
              "Risks": "Risks"
              "Score": "Score"
              "Conditions and advice": "Conditions and advice"
              "Conditions": "Conditions"
              "Advice of the data protection officer": "Advice of the data protection officer"
              "Independent review": "Independent review"
              "Documents": "Documents"
              "Who": "Who"
              "Date": "Date"
              "How": "How"
              "Response": "Response"
              "Risk": "Risk"
              "Likelihood": "Likelihood"
              "Severity": "Severity"
              "Mitigation": "Mitigation"
              "Risk left": "Risk left"
              "Owner": "Owner"
              "Due": "Due"
              "Status": "Status"
              "Raw impact": "Raw impact"
              "Maximum": "Maximum"
              "Maximum mitigation": "Maximum mitigation"
              "Condition": "Condition"
              "Advice": "Advice"
              "Accepted": "Accepted"
              "By": "By"
              "Decided by": "Decided by"
              "Reference": "Reference"
              "Time": "Time"
              "Signed": "Signed"
              "In force from": "In force from"
              "Expires": "Expires"
              "Review due": "Review due"
              "Extends": "Extends"
              "Why": "Why"
              "Reasons": "Reasons"
              "Options considered": "Options considered"
              "Value": "Value"
              "Evidence": "Evidence"
              "Scrutiny": "Scrutiny"
              "Advice received": "Advice received"
              "Meeting": "Meeting"
              "Votes": "Votes"
              "Part withheld": "Part withheld"
              "How to challenge it": "How to challenge it"
              "Body": "Body"
              "Minutes": "Minutes"
              "Open to the public": "Open to the public"
              "Ground": "Ground"
              "Review": "Review"
              "Parties": "Parties"
              "Buyer": "Buyer"
              "Supplier": "Supplier"
              "Open contracting ID": "Open contracting ID"
              "Notices": "Notices"
              "Procurement": "Procurement"
              "Procedure": "Procedure"
              "Why it was awarded directly": "Why it was awarded directly"
              "Award criteria": "Award criteria"
              "Bidders": "Bidders"
              "Money": "Money"
              "Maximum value": "Maximum value"
              "Cost by year": "Cost by year"
              "Funding": "Funding"
              "First made public": "First made public"
              "Start": "Start"
              "End": "End"
              "Latest end": "Latest end"
              "Options to extend": "Options to extend"
              "Decision on renewal due": "Decision on renewal due"
              "Break clauses": "Break clauses"
              "Terms": "Terms"
              "Clauses": "Clauses"
              "Performance indicators": "Performance indicators"
              "Terms of access to data": "Terms of access to data"
              "Changes and challenges": "Changes and challenges"
              "Amendments": "Amendments"
              "Termination": "Termination"
              "Challenges": "Challenges"
              "Notice": "Notice"
              "Criterion": "Criterion"
              "Weight": "Weight"
              "Description": "Description"
              "Year": "Year"
              "Amount": "Amount"
              "Clause": "Clause"
              "Present": "Present"
              "Where": "Where"
              "Note": "Note"
              "Indicator": "Indicator"
              "Target": "Target"
              "Result": "Result"
              "Value before": "Value before"
              "Value after": "Value after"
              "End before": "End before"
              "End after": "End after"
              "Decision": "Decision"
              "Breach of contract": "Breach of contract"
              "Forum": "Forum"
              "How often": "How often"
              "Direction": "Direction"
              "Data": "Data"
              "Data shared": "Data shared"
              "Minimisation": "Minimisation"
              "De-identification": "De-identification"
              "Sharing onward": "Sharing onward"
              "Safeguards": "Safeguards"
              "Who has access": "Who has access"
              "Where it is kept": "Where it is kept"
              "Security": "Security"
              "How people use their rights": "How people use their rights"
              "Assessment": "Assessment"
              "Audit": "Audit"
              "What was shared": "What was shared"
              "Sharing so far": "Sharing so far"
              "Breaches": "Breaches"
              "Role": "Role"
              "About whom": "About whom"
              "Special category": "Special category"
              "Source": "Source"
              "Kept for": "Kept for"
              "Deletion": "Deletion"
              "What is logged": "What is logged"
              "Last audit": "Last audit"
              "Findings": "Findings"
              "Times": "Times"
              "Recipients": "Recipients"
              "Legal standard": "Legal standard"
              "System": "System"
              "Version of the system": "Version of the system"
              "Evaluator": "Evaluator"
              "Independence": "Independence"
              "Note on independence": "Note on independence"
              "How it was measured": "How it was measured"
              "Question": "Question"
              "Dataset": "Dataset"
              "Sample": "Sample"
              "Threshold": "Threshold"
              "Baseline": "Baseline"
              "Results": "Results"
              "Metrics": "Metrics"
              "Results by group": "Results by group"
              "Reference group": "Reference group"
              "Limits of the evaluation": "Limits of the evaluation"
              "Recommendations": "Recommendations"
              "Metric": "Metric"
              "Unit": "Unit"
              "To": "To"
              "Cases": "Cases"
              "Better when": "Better when"
              "Dimension": "Dimension"
              "Group": "Group"
              "True positives": "True positives"
              "False positives": "False positives"
              "True negatives": "True negatives"
              "False negatives": "False negatives"
              "False positive rate": "False positive rate"
              "False negative rate": "False negative rate"
              "Precision": "Precision"
              "Recall": "Recall"
              "Accuracy": "Accuracy"
              "Selection rate": "Selection rate"
              "Recommendation": "Recommendation"
              "Members": "Members"
              "Conditions and response": "Conditions and response"
              "Papers": "Papers"
              "Expertise": "Expertise"
              "Interests declared": "Interests declared"
              "Looked into from outside": "Looked into from outside"
              "Closed": "Closed"
              "What happened": "What happened"
              "What was done": "What was done"
              "Channel": "Channel"
              "Figures": "Figures"
              "Open at the start": "Open at the start"
              "Received": "Received"
              "Open at the end": "Open at the end"
              "Outcomes": "Outcomes"
              "Taken further": "Taken further"
              "Reviews": "Reviews"
              "Recommendations followed": "Recommendations followed"
              "Remedies": "Remedies"
              "Time taken": "Time taken"
              "Median time": "Median time"
              "Mean time": "Mean time"
              "Closed in the target time": "Closed in the target time"
              "Oldest open case": "Oldest open case"
              "Detail": "Detail"
              "Grounds": "Grounds"
              "Groups of people": "Groups of people"
              "Compared with": "Compared with"
              "How it was counted": "How it was counted"
              "Counting rules": "Counting rules"
              "Why the figures do not add up": "Why the figures do not add up"
              "In favour": "In favour"
              "Partly in favour": "Partly in favour"
              "Not in favour": "Not in favour"
              "Withdrawn": "Withdrawn"
              "Out of scope": "Out of scope"
              "Asked for": "Asked for"
              "Succeeded": "Succeeded"
              "Followed": "Followed"
              "Made": "Made"
              "Remedy": "Remedy"
              "Kind": "Kind"
              "Rate in favour": "Rate in favour"
              "Heading of the first column": "Heading of the first column"
              "Heading of the second column": "Heading of the second column"
              "Standards": "Standards"
              "Standard": "Standard"
              "Public expectation": "Public expectation"
              "Checks": "Checks"
              "Columns": "Columns"
              "Rows": "Rows"
              "Records": "Records"
              "Fields": "Fields"
              "Mark differences": "Mark differences"
              "Identifier": "Identifier"
              "Part of": "Part of"
              "Address": "Address"
              "Email": "Email"
              "Telephone": "Telephone"
              "In this role since": "In this role since"
              "In this role until": "In this role until"
              "Order": "Order"
              "Document": "Document"
              "File": "File"
              "Language": "Language"
              "SHA-256": "SHA-256"
              "Draft": "Draft"
              "Formerly at": "Formerly at"
              "Removed": "Removed"
              "Further facts": "Further facts"

            # The words that fields take.
            choices:
              "A: high risk": "A: high risk"
              "B: impactful": "B: impactful"
              "C: other": "C: other"
              "Advice to a person": "Advice to a person"
              "Decision with human review": "Decision with human review"
              "Fully automated decision": "Fully automated decision"
              "Proposed": "Proposed"
              "Before deployment": "Before deployment"
              "Pilot": "Pilot"
              "In use": "In use"
              "Suspended": "Suspended"
              "Retired": "Retired"
              "Refused": "Refused"
              "Data protection impact assessment": "Data protection impact assessment"
              "Equality impact assessment": "Equality impact assessment"
              "Human rights assessment": "Human rights assessment"
              "Algorithmic impact assessment": "Algorithmic impact assessment"
              "Fundamental rights impact assessment": "Fundamental rights impact assessment"
              "Community impact assessment": "Community impact assessment"
              "Security assessment": "Security assessment"
              "Other": "Other"
              "Proceed": "Proceed"
              "Proceed with conditions": "Proceed with conditions"
              "Do not proceed": "Do not proceed"
              "In progress": "In progress"
              "Open": "Open"
              "Mitigated": "Mitigated"
              "Accepted": "Accepted"
              "Closed": "Closed"
              "Low": "Low"
              "Medium": "Medium"
              "High": "High"
              "Very high": "Very high"
              "Met": "Met"
              "Lapsed": "Lapsed"
              "Approved": "Approved"
              "Approved with conditions": "Approved with conditions"
              "Deferred": "Deferred"
              "Extended": "Extended"
              "Withdrawn": "Withdrawn"
              "Revoked": "Revoked"
              "Accepted in part": "Accepted in part"
              "Rejected": "Rejected"
              "None": "None"
              "Tender": "Tender"
              "Awarded": "Awarded"
              "Active": "Active"
              "Ended": "Ended"
              "Terminated": "Terminated"
              "Cancelled": "Cancelled"
              "Under challenge": "Under challenge"
              "Restricted": "Restricted"
              "Competitive flexible": "Competitive flexible"
              "Framework": "Framework"
              "Direct award": "Direct award"
              "Algorithmic transparency": "Algorithmic transparency"
              "Independent audit": "Independent audit"
              "Right to terminate": "Right to terminate"
              "Data ownership": "Data ownership"
              "Exit and lock-in": "Exit and lock-in"
              "Sunset": "Sunset"
              "Once": "Once"
              "Ongoing": "Ongoing"
              "Controller": "Controller"
              "Joint controller": "Joint controller"
              "Processor": "Processor"
              "Recipient": "Recipient"
              "Before procurement": "Before procurement"
              "Bias audit": "Bias audit"
              "Accuracy": "Accuracy"
              "Security": "Security"
              "Benefits": "Benefits"
              "Independent": "Independent"
              "Paid by supplier": "Paid by supplier"
              "Paid by buyer": "Paid by buyer"
              "Internal": "Internal"
              "Higher": "Higher"
              "Lower": "Lower"
              "Done": "Done"
              "Support": "Support"
              "Support with conditions": "Support with conditions"
              "Asks for more information": "Asks for more information"
              "Do not support": "Do not support"
              "Error": "Error"
              "Breach": "Breach"
              "Misuse": "Misuse"
              "Audit": "Audit"
              "Freedom of information request": "Freedom of information request"
              "Complaints to the body": "Complaints to the body"
              "Ombudsman": "Ombudsman"
              "Court": "Court"
              "Regulator": "Regulator"
              "Peer": "Peer"
              "National": "National"
              "System": "System"
              "Assessment": "Assessment"
              "Decision": "Decision"
              "Contract": "Contract"
              "Agreement": "Agreement"
              "Evaluation": "Evaluation"
              "Oversight": "Oversight"
              "Incident": "Incident"
              "Redress": "Redress"
              "Standard": "Standard"
              "Organisation": "Organisation"
              "Official": "Official"
              "Public body": "Public body"
              "Supplier": "Supplier"
              "Evaluator": "Evaluator"
              "Oversight body": "Oversight body"
              "Community group": "Community group"
              "Planned procurement notice": "Planned procurement notice"
              "Tender notice": "Tender notice"
              "Award notice": "Award notice"
              "Contract notice": "Contract notice"
              "Completion certificate": "Completion certificate"
              "Procurement plan": "Procurement plan"
              "Bidding documents": "Bidding documents"
              "Technical specifications": "Technical specifications"
              "Evaluation criteria": "Evaluation criteria"
              "Evaluation reports": "Evaluation reports"
              "Contract draft": "Contract draft"
              "Contract signed": "Contract signed"
              "Contract arrangements": "Contract arrangements"
              "Contract schedule": "Contract schedule"
              "Physical progress report": "Physical progress report"
              "Financial progress report": "Financial progress report"
              "Final audit": "Final audit"
              "Hearing notice": "Hearing notice"
              "Market studies": "Market studies"
              "Eligibility criteria": "Eligibility criteria"
              "Clarifications": "Clarifications"
              "Shortlisted firms": "Shortlisted firms"
              "Environmental impact": "Environmental impact"
              "Asset and liability assessment": "Asset and liability assessment"
              "Risk provisions": "Risk provisions"
              "Winning bid": "Winning bid"
              "Complaints": "Complaints"
              "Contract annexe": "Contract annexe"
              "Contract guarantees": "Contract guarantees"
              "Sub contract": "Sub contract"
              "Needs assessment": "Needs assessment"
              "Feasibility study": "Feasibility study"
              "Project plan": "Project plan"
              "Bill of quantity": "Bill of quantity"
              "Bidders": "Bidders"
              "Conflict of interest": "Conflict of interest"
              "Debarments": "Debarments"
              "Illustration": "Illustration"
              "Submission documents": "Submission documents"
              "Contract summary": "Contract summary"
              "Cancellation details": "Cancellation details"
              "Impact assessment": "Impact assessment"
              "Data sharing agreement": "Data sharing agreement"
              "Technical summary": "Technical summary"
              "Bias evaluation": "Bias evaluation"

              # The questions that are asked of every system.
              "Is every signed contract public?": "Is every signed contract public?"
              "Is it public what the system does, with which data, and where it fails?": "Is it public what the system does, with which data, and where it fails?"
              "Is there a published agreement with everyone who receives data?": "Is there a published agreement with everyone who receives data?"
              "Is it public how the supplier was chosen?": "Is it public how the supplier was chosen?"
              "Was its impact assessed, in public, before the contract was signed?": "Was its impact assessed, in public, before the contract was signed?"
              "Is an assessment of people's rights public?": "Is an assessment of people's rights public?"
              "Was it approved before the contract was signed?": "Was it approved before the contract was signed?"
              "Was it decided, or advised on, in a meeting open to the public?": "Was it decided, or advised on, in a meeting open to the public?"
              "Has someone independent evaluated the version in use?": "Has someone independent evaluated the version in use?"
              "Are error rates public for different groups?": "Are error rates public for different groups?"
              "Has it been shown to do better than what was there before?": "Has it been shown to do better than what was there before?"
              "Is its use logged, and are audits of it public?": "Is its use logged, and are audits of it public?"
              "Is it public how long data is kept and how it is deleted?": "Is it public how long data is kept and how it is deleted?"
              "Is it public how little data is used, and how people are kept unnamed?": "Is it public how little data is used, and how people are kept unnamed?"
              "Is it public what it must not be used for?": "Is it public what it must not be used for?"
              "Does a trained person decide?": "Does a trained person decide?"
              "Can it be left, and does it keep to open standards?": "Can it be left, and does it keep to open standards?"
              "Does every contract allow audit, openness and an end?": "Does every contract allow audit, openness and an end?"
              "Is every approval limited in time?": "Is every approval limited in time?"
              "Is it used under an approval that is in force?": "Is it used under an approval that is in force?"
              "Are reviews and conditions on time?": "Are reviews and conditions on time?"
              "Was there competition for the contract?": "Was there competition for the contract?"
              "Was every large change of a contract decided in public?": "Was every large change of a contract decided in public?"
              "Was advice answered, and overruling explained?": "Was advice answered, and overruling explained?"
              "Were the people affected asked before it was used, and answered?": "Were the people affected asked before it was used, and answered?"
              "Does a named official answer for it today?": "Does a named official answer for it today?"
              "Can people complain and appeal?": "Can people complain and appeal?"
              "Are complaints and their outcomes reported for all of its use?": "Are complaints and their outcomes reported for all of its use?"
              "Has someone from outside audited it in the last two years?": "Has someone from outside audited it in the last two years?"

            texts:
              # Around every page
              "Skip to main content": "Skip to main content"
              "Main": "Main"
              "Records found": "Records found"
              "No results": "No results"
              "{1} results":
                one: "{1} result"
                other: "{1} results"
              "{1} with some of the words": "{1} with some of the words"
              "The search could not be loaded.": "The search could not be loaded."
              "Search": "Search"
              "Breadcrumb": "Breadcrumb"
              "Draft.": "Draft."
              "This page is not public yet: it is left out of the site that readers see.": "This page is not public yet: it is left out of the site that readers see."
              "Not for publication.": "Not for publication."
              "This copy of the register holds drafts, on pages and in totals.": "This copy of the register holds drafts, on pages and in totals."
              "More of this register": "More of this register"
              "Published by": "Published by"
              "Facts as of {1}.": "Facts as of {1}."
              "Contact": "Contact"
              "Challenge or correct": "Challenge or correct"
              "How to challenge what you read here, or report an error": "How to challenge what you read here, or report an error"
              "Reuse": "Reuse"
              "Cite this page": "Cite this page"
              "Downloads for spreadsheets and programs": "Downloads for spreadsheets and programs"
              "Licence: {1}": "Licence: {1}"
              "Nothing was ever published at this address, or the address was mistyped. Records that were moved or removed keep a page at their old address.": "Nothing was ever published at this address, or the address was mistyped. Records that were moved or removed keep a page at their old address."
              "Go to the first page of the register": "Go to the first page of the register"
              "Moved": "Moved"
              "This record has moved. It is now at {1}.": "This record has moved. It is now at {1}."
              "Removed": "Removed"
              "This record was removed on {1}.": "This record was removed on {1}."
              "This record was removed.": "This record was removed."
              "Reason: {1}": "Reason: {1}"
              "{1}; the first 50 are shown": "{1}; the first 50 are shown"
              "Words in names, facts, tables and texts": "Words in names, facts, tables and texts"
              "Searching needs JavaScript, which is off or was not loaded. The lists below hold every record.": "Searching needs JavaScript, which is off or was not loaded. The lists below hold every record."
              "All records": "All records"
              "Tick two to four records in a list, then follow “Compare” to see them here.": "Tick two to four records in a list, then follow “Compare” to see them here."
              "Choosing needs JavaScript, which is off or was not loaded. The comparisons below show all records.": "Choosing needs JavaScript, which is off or was not loaded. The comparisons below show all records."
              "{1}, side by side": "{1}, side by side"
              "Field": "Field"
              "≠ differs": "≠ differs"
              "Not published": "Not published"
              "Withheld: {1}.": "Withheld: {1}."
              "Not applicable: {1}": "Not applicable: {1}"
              "Not all of the records that were asked for are in this register.": "Not all of the records that were asked for are in this register."
              "The records could not be loaded.": "The records could not be loaded."
              "All records side by side": "All records side by side"
              ", sortable": ", sortable"
              "See also: {1}": "See also: {1}"
              "Chosen records": "Chosen records"
              "Compare {1}": "Compare {1}"
              "{1} chosen: choose one to three more": "{1} chosen: choose one to three more"
              "{1} chosen": "{1} chosen"
              "{1} chosen, which is the most": "{1} chosen, which is the most"
              "Clear": "Clear"
              "The account": "The account"

              # The first page
              "On {1}": "On {1}"
              "{1} and {2}.": "{1} and {2}."
              "{1}, under {2}.": "{1}, under {2}."
              "{1} that the public should have are not published.": "{1} that the public should have are not published."
              "{1} and {2}, under {3}.": "{1} and {2}, under {3}."
              "No system is in use": "No system is in use"
              "{1} within {2}: the end of an approval or contract, a review, a decision or a condition.": "{1} within {2}: the end of an approval or contract, a review, a decision or a condition."
              "{1} without what was due.": "{1} without what was due."
              "{1} that the public should have are not published; {2}, each with its ground.": "{1} that the public should have are not published; {2}, each with its ground."
              "Everything in this register": "Everything in this register"
              "Compare": "Compare"
              "Read": "Read"
              "{1} systems are in use":
                one: "{1} system is in use"
                other: "{1} systems are in use"
              "{1} are on trial":
                one: "{1} is on trial"
                other: "{1} are on trial"
              "{1} contracts that run":
                one: "{1} contract that runs"
                other: "{1} contracts that run"
              "{1} deadlines fall":
                one: "{1} deadline falls"
                other: "{1} deadlines fall"
              "{1} days":
                one: "{1} day"
                other: "{1} days"
              "{1} deadlines have passed":
                one: "{1} deadline has passed"
                other: "{1} deadlines have passed"
              "{1} facts":
                one: "{1} fact"
                other: "{1} facts"
              "{1} more are withheld":
                one: "{1} more is withheld"
                other: "{1} more are withheld"

              # Pages of records
              "What is it?": "What is it?"
              "Who answers for it?": "Who answers for it?"
              "Is it in force?": "Is it in force?"
              "Which system?": "Which system?"
              "What is missing?": "What is missing?"
              "Of {1} that the public should have, {2}: {3}.": "Of {1} that the public should have, {2}: {3}."
              "{1}: {2}.": "{1}: {2}."
              "Who answered when": "Who answered when"
              "Does it meet the standards?": "Does it meet the standards?"
              "Records that refer to it": "Records that refer to it"
              "All {1} facts that the public should have are published or explained.":
                one: "The {1} fact that the public should have is published or explained."
                other: "All {1} facts that the public should have are published or explained."
              "{1} are not published":
                one: "{1} is not published"
                other: "{1} are not published"
              "{1} are withheld":
                one: "{1} is withheld"
                other: "{1} are withheld"
              "Terms on which data is shared between {1}.": "Terms on which data is shared between {1}."
              "of {1}": "of {1}"
              "of systems whose names are withheld": "of systems whose names are withheld"
              "The name of the approver is withheld": "The name of the approver is withheld"
              "The record of the approver was removed": "The record of the approver was removed"
              "No approver is named": "No approver is named"
              "What came of it?": "What came of it?"
              "A contract": "A contract"
              "for {1}": "for {1}"
              "for an amount that is withheld": "for an amount that is withheld"
              "with {1}": "with {1}"
              "with a supplier whose name is withheld": "with a supplier whose name is withheld"
              "Procedure: {1}.": "Procedure: {1}."
              "The name of the buyer is withheld": "The name of the buyer is withheld"
              "by {1}": "by {1}"
              "about {1}": "about {1}"
              "about something that is withheld": "about something that is withheld"
              "the name of the official is withheld": "the name of the official is withheld"
              "the record of the official named was removed": "the record of the official named was removed"
              "no official named": "no official named"
              "Decision": "Decision"
              "of a system whose name is withheld": "of a system whose name is withheld"
              "version {1}": "version {1}"
              "The name of the evaluator is withheld": "The name of the evaluator is withheld"
              "No evaluator published": "No evaluator published"
              "Evaluation": "Evaluation"
              "Is it settled?": "Is it settled?"
              "Who is it?": "Who is it?"
              "Is it current?": "Is it current?"
              "Where this official is named": "Where this official is named"
              "part of {1}": "part of {1}"
              "Advice": "Advice"
              "The name of the body is withheld": "The name of the body is withheld"
              "What was advised?": "What was advised?"
              "What was advised": "What was advised"
              "From need to redress": "From need to redress"
              "Narrow the list": "Narrow the list"
              "About this record": "About this record"
              "Where the facts come from": "Where the facts come from"
              "{1} in the register of {2}": "{1} in the register of {2}"
              "How to cite": "How to cite"
              "{1}, “{2}”, {3}, as of {4}": "{1}, “{2}”, {3}, as of {4}"
              "How to challenge it": "How to challenge it"
              "How to challenge what you read here": "How to challenge what you read here"
              "Report an error": "Report an error"
              "In the order of events": "In the order of events"
              "To come": "To come"
              "{1} is called independent, but runs, buys or supplies the system.": "{1} is called independent, but runs, buys or supplies the system."
              # Texts one after another that may hold commas.
              "{1}; {2}": "{1}; {2}"
              "{1} more dates, such as notices, documents and tasks that are done, are on the pages of these records.":
                one: "{1} more date, such as a notice, a document or a task that is done, is on the page of its record."
                other: "{1} more dates, such as notices, documents and tasks that are done, are on the pages of these records."
              "The file as published": "The file as published"
              "As CSV": "As CSV"
              "Decided by {1}.": "Decided by {1}."
              "Review {1}.": "Review {1}."
              "{1} cases received":
                one: "{1} case received"
                other: "{1} cases received"
              "{1} closed": "{1} closed"
              "What the public may expect, and how it is tested.": "What the public may expect, and how it is tested."
              "How systems meet them": "How systems meet them"
              "A system": "A system"
              "of an organisation whose name is withheld": "of an organisation whose name is withheld"
              "no official named today": "no official named today"
              "Is it in use?": "Is it in use?"
              "{1} cases closed": "{1} closed"

              # Kinds of records, and the sentences above their lists
              "Official": "Official"
              "Systems": "Systems"
              "State": "State"
              "Comparison": "Comparison"
              "Comparisons": "Comparisons"
              "System": "System"
              "Outcome": "Outcome"
              "Officials by role": "Officials by role"
              "Page": "Page"
              "Pages that are not records.": "Pages that are not records."
              "Every system in this register, with who answers for it and what part it has in decisions.": "Every system in this register, with who answers for it and what part it has in decisions."
              "Phase": "Phase"
              "Systems by field": "Systems by field"
              "Assessment": "Assessment"
              "Every assessment in this register, with what came of it and when it was made public.": "Every assessment in this register, with what came of it and when it was made public."
              "Assessments by field": "Assessments by field"
              "Who approved or refused what, when, on which evidence and until when.": "Who approved or refused what, when, on which evidence and until when."
              "Decisions by field": "Decisions by field"
              "Contract": "Contract"
              "Every contract in this register, with its supplier, its value and its time.": "Every contract in this register, with its supplier, its value and its time."
              "Contracts by term": "Contracts by term"
              "Data sharing agreement": "Data sharing agreement"
              "Which organisations share data about people, on what terms and until when.": "Which organisations share data about people, on what terms and until when."
              "Data sharing by field": "Data sharing by field"
              "What was measured of each system, by whom, and how independent they were.": "What was measured of each system, by whom, and how independent they were."
              "Evaluations by field": "Evaluations by field"
              "What panels and committees advised, and what they were answered.": "What panels and committees advised, and what they were answered."
              "Incident": "Incident"
              "What went wrong or was looked into, and what was done.": "What went wrong or was looked into, and what was done."
              "Complaints and redress": "Complaints and redress"
              "How many people complained, appealed or challenged, and how it ended for them.": "How many people complained, appealed or challenged, and how it ended for them."
              "Redress by period": "Redress by period"
              "Standard": "Standard"
              "Things side by side, as this body set them out.": "Things side by side, as this body set them out."
              "Organisation": "Organisation"
              "Every organisation that a record names.": "Every organisation that a record names."
              "Organisations by field": "Organisations by field"
              "Who answers, in which role and since when.": "Who answers, in which role and since when."
              "Oversight": "Oversight"
              "Contracts": "Contracts"
              "Organisations": "Organisations"
              "Officials": "Officials"
              "Pages": "Pages"
              "Assessments": "Assessments"
              "Decisions": "Decisions"
              "Data sharing agreements": "Data sharing agreements"
              "Evaluations": "Evaluations"
              "Incidents and audits": "Incidents and audits"
              "Standards": "Standards"

              # Values, and why they are absent
              "Withheld: {1}": "Withheld: {1}"
              "Yes": "Yes"
              "No": "No"
              "{1} entries":
                one: "{1} entry"
                other: "{1} entries"
              "Published": "Published"
              "Document": "Document"
              "Table {1}": "Table {1}"
              "None stated": "None stated"
              "{1} to {2}": "{1} to {2}"
              "The first {1} of {2} rows; the CSV file has them all.": "The first {1} of {2} rows; the CSV file has them all."
              "{1} rows":
                one: "{1} row"
                other: "{1} rows"
              "{1} (removed)": "{1} (removed)"
              "suppressed (fewer than {1})": "suppressed (fewer than {1})"
              "suppressed (fewer than {1}, or would give away a figure that is hidden)": "suppressed (fewer than {1}, or would give away a figure that is hidden)"
              "{1} hours":
                one: "{1} hour"
                other: "{1} hours"
              "{1} working days":
                one: "{1} working day"
                other: "{1} working days"
              "{1} weeks":
                one: "{1} week"
                other: "{1} weeks"
              "{1} months":
                one: "{1} month"
                other: "{1} months"
              "{1} years":
                one: "{1} year"
                other: "{1} years"

              # Where records stand
              "Withdrawn": "Withdrawn"
              "Closed": "Closed"
              "Expired, and still relied on": "Expired, and still relied on"
              "Overdue": "Overdue"
              "Within {1} days":
                one: "Within {1} day"
                other: "Within {1} days"
              "Without a published end": "Without a published end"
              "In force": "In force"
              "Approvals, contracts, agreements, trials, conditions and what is withheld, by the day on which they end or something has to be done. On its last day something is still in force.": "Approvals, contracts, agreements, trials, conditions and what is withheld, by the day on which they end or something has to be done. On its last day something is still in force."
              "Record": "Record"
              "What": "What"
              "Date": "Date"
              "Left or late": "Left or late"
              "Expired": "Expired"
              "Expiring": "Expiring"
              "Due soon": "Due soon"
              "In force without end": "In force without end"
              "To be done": "To be done"
              "today": "today"
              "{1} days left":
                one: "{1} day left"
                other: "{1} days left"
              "ended {1} days ago":
                one: "ended {1} day ago"
                other: "ended {1} days ago"
              "{1} days late":
                one: "{1} day late"
                other: "{1} days late"
              "{1}, review overdue": "{1}, review overdue"
              "In this role": "In this role"
              "Not yet in this role": "Not yet in this role"
              "No longer in this role": "No longer in this role"
              "Day of signature withheld": "Day of signature withheld"
              "Not yet signed": "Not yet signed"
              "In force from {1}": "In force from {1}"
              "Expires today": "Expires today"
              "Expires in {1} days":
                one: "Expires in {1} day"
                other: "Expires in {1} days"
              "Replaced by a later decision": "Replaced by a later decision"
              "Revoked": "Revoked"
              "Refused": "Refused"
              "Deferred": "Deferred"
              "Not yet in force": "Not yet in force"
              "Not in force": "Not in force"
              "Ended": "Ended"
              "In force, review overdue": "In force, review overdue"
              "Open": "Open"
              "Whether it is closed is withheld": "Whether it is closed is withheld"
              "{1}, end withheld": "{1}, end withheld"
              "{1}, without end": "{1}, without end"
              "{1}, no end published": "{1}, no end published"
              "In force, expiry withheld": "In force, expiry withheld"
              "In force, without expiry": "In force, without expiry"
              "In force, no expiry published": "In force, no expiry published"
              "{1}, past its end": "{1}, past its end"
              "{1}, ends today": "{1}, ends today"
              "{1}, ends in {2} days":
                one: "{1}, ends in {2} day"
                other: "{1}, ends in {2} days"
              "Too late: {1} days after signature":
                one: "Too late: {1} day after signature"
                other: "Too late: {1} days after signature"
              "Too late: {1} days after the start of use":
                one: "Too late: {1} day after the start of use"
                other: "Too late: {1} days after the start of use"
              "Overdue by {1} days":
                one: "Overdue by {1} day"
                other: "Overdue by {1} days"
              "Passed {1} days ago":
                one: "Passed {1} day ago"
                other: "Passed {1} days ago"

              # What happens on a day
              "{1}: {2}": "{1}: {2}"
              "{1} ({2})": "{1} ({2})"
              "Decided": "Decided"
              "End of the contract": "End of the contract"
              "Latest end of the contract": "Latest end of the contract"
              "Terminated": "Terminated"
              "Data sharing starts": "Data sharing starts"
              "Last audit of the sharing": "Last audit of the sharing"
              "End of the agreement": "End of the agreement"
              "Evaluation published": "Evaluation published"
              "Recommendation: {1}": "Recommendation: {1}"
              "Panel’s advice: {1}": "Panel’s advice: {1}"
              "Panel’s advice": "Panel’s advice"
              "Answer to the advice: {1}": "Answer to the advice: {1}"
              "Answer to the advice": "Answer to the advice"
              "Condition: {1}": "Condition: {1}"
              "Document made public: {1}": "Document made public: {1}"
              "Period of the figures ends": "Period of the figures ends"
              "First day of use": "First day of use"
              "End of the trial": "End of the trial"
              "Last day of use": "Last day of use"
              "{1} started": "{1} started"
              "Consultation: {1}": "Consultation: {1}"
              "{1} completed": "{1} completed"
              "Independent review by {1}": "Independent review by {1}"
              "Independent review": "Independent review"
              "{1} published": "{1} published"
              "Risk to be mitigated: {1}": "Risk to be mitigated: {1}"
              "Meeting open to the public": "Meeting open to the public"
              "Meeting not open to the public": "Meeting not open to the public"
              "Decision signed: {1}": "Decision signed: {1}"
              "Decision signed": "Decision signed"
              "Decision published": "Decision published"
              "Decision in force": "Decision in force"
              "Review of the decision": "Review of the decision"
              "End of the approval": "End of the approval"
              "Notice: {1}": "Notice: {1}"
              "Contract signed": "Contract signed"
              "Contract made public": "Contract made public"
              "Contract starts": "Contract starts"
              "Contract amended: {1}": "Contract amended: {1}"
              "Challenged: {1}": "Challenged: {1}"
              "Challenged": "Challenged"
              "row {1}": "row {1}"
              "Part of the decision": "Part of the decision"
              "Review of the assessment": "Review of the assessment"
              "Review of the agreement": "Review of the agreement"
              "Decision on renewal": "Decision on renewal"
              "Assessment approved": "Assessment approved"
              "Approved the assessment by {1}, whose outcome is: {2}": "Approved the assessment by {1}, whose outcome is: {2}"
              "Approved the assessment, whose outcome is: {1}": "Approved the assessment, whose outcome is: {1}"
              "Review of what is withheld: {1}": "Review of what is withheld: {1}"
              "New phase: {1}": "New phase: {1}"
              "Becomes accountable": "Becomes accountable"
              "Last day as accountable official": "Last day as accountable official"

              # Answers to the questions about systems
              "Withheld": "Withheld"
              "No advice has been given.": "No advice has been given."
              "{1} of {2} pieces of advice have an answer, with reasons where they were not followed.":
                other:
                  one: "{1} of {2} piece of advice has an answer, with reasons where it was not followed."
                  other: "{1} of {2} pieces of advice have an answer, with reasons where they were not followed."
              "{1} of {2} amendments beyond 10 % of the value have a decision.":
                one:
                  one: "{1} of {2} amendment beyond 10 % of the value has a decision."
                  other: "{1} of {2} amendments beyond 10 % of the value has a decision."
                other:
                  one: "{1} of {2} amendment beyond 10 % of the value has a decision."
                  other: "{1} of {2} amendments beyond 10 % of the value have a decision."
              "No contract has grown by more than 10 %.": "No contract has grown by more than 10 %."
              "It is in use, and no approval has been published.": "It is in use, and no approval has been published."
              "It is in use, and no approval is in force.": "It is in use, and no approval is in force."
              "It is not in use.": "It is not in use."
              "No contract has been signed.": "No contract has been signed."
              "No data protection, algorithmic or fundamental rights assessment of it has been published.": "No data protection, algorithmic or fundamental rights assessment of it has been published."
              "An assessment was public when each contract was signed.": "An assessment was public when each contract was signed."
              "The first such assessment in this register was published {1} days after signature.":
                one: "The first such assessment in this register was published {1} day after signature."
                other: "The first such assessment in this register was published {1} days after signature."
              "{1} of {2} agreements on its data have a log, an audit and its findings published.":
                other:
                  one: "A log, an audit and its findings are published of {1} of {2} agreement on its data."
                  other: "A log, an audit and its findings are published of {1} of {2} agreements on its data."
              "It was refused and is not used.": "It was refused and is not used."
              "No agreement on its data is published.": "No agreement on its data is published."
              "Met": "Met"
              "Partly met": "Partly met"
              "Not met": "Not met"
              "Not applicable": "Not applicable"
              "Published: {1}.": "Published: {1}."
              "The register says why this does not apply.": "The register says why this does not apply."
              "Withheld or not published: {1}.": "Withheld or not published: {1}."
              "Not published: {1}.": "Not published: {1}."
              "{1} of {2} signed contracts had more than one bidder or a published justification.":
                other:
                  one: "{1} of {2} signed contract had more than one bidder or a published justification."
                  other: "{1} of {2} signed contracts had more than one bidder or a published justification."
              "how to complain": "how to complain"
              "how to appeal": "how to appeal"
              "No consultation has been published.": "No consultation has been published."
              "No consultation is known to lie before the start of use.": "No consultation is known to lie before the start of use."
              "People were consulted in time, but no response to them is published.": "People were consulted in time, but no response to them is published."
              "People were consulted before the start of use, and the response is published.": "People were consulted before the start of use, and the response is published."
              "Every signed contract is public ({1}).": "Every signed contract is public ({1})."
              "{1} of {2} signed contracts are public.":
                other:
                  one: "{1} of {2} signed contract is public."
                  other: "{1} of {2} signed contracts are public."
              "Nothing has been put out to contract.": "Nothing has been put out to contract."
              "{1} of {2} contracts name procedure and award criteria.":
                other:
                  one: "{1} of {2} contract names procedure and award criteria."
                  other: "{1} of {2} contracts name procedure and award criteria."
              "No supplier receives data under a signed contract.": "No supplier receives data under a signed contract."
              "{1} of {2} suppliers have a published data sharing agreement.":
                other:
                  one: "{1} of {2} supplier has a published data sharing agreement."
                  other: "{1} of {2} suppliers have a published data sharing agreement."
              "Data is shared under published agreements.": "Data is shared under published agreements."
              "No decision that approves it has been signed yet.": "No decision that approves it has been signed yet."
              "No decision that approves it has been published.": "No decision that approves it has been published."
              "It was approved before each contract was signed.": "It was approved before each contract was signed."
              "The first approval was signed {1} days after a contract.":
                one: "The first approval was signed {1} day after a contract."
                other: "The first approval was signed {1} days after a contract."
              "No external audit has been published.": "No external audit has been published."
              "The last external audit was on {1}.": "The last external audit was on {1}."
              "The last external audit was on {1}, more than two years ago.": "The last external audit was on {1}, more than two years ago."
              "Error rates by group are withheld.": "Error rates by group are withheld."
              "The register says why error rates by group do not apply.": "The register says why error rates by group do not apply."
              "No error rates by group have been published.": "No error rates by group have been published."
              "Error rates are published by: {1}.": "Error rates are published by: {1}."
              "Rates are published by: {1}; but not how often it errs in each direction.": "Rates are published by: {1}; but not how often it errs in each direction."
              "It decides without a person.": "It decides without a person."
              "its part in the decision": "its part in the decision"
              "human review": "human review"
              "training of staff": "training of staff"
              "No evaluation has been published.": "No evaluation has been published."
              "No published evaluation is by someone independent.": "No published evaluation is by someone independent."
              "Someone independent has evaluated it, but the version in use is not published.": "Someone independent has evaluated it, but the version in use is not published."
              "Someone independent has evaluated version {1}, which is in use.": "Someone independent has evaluated version {1}, which is in use."
              "Someone independent has evaluated it, but not version {1}, which is in use.": "Someone independent has evaluated it, but not version {1}, which is in use."
              "{1} of {2} agreements describe minimisation and de-identification.":
                other:
                  one: "{1} of {2} agreement describes minimisation and de-identification."
                  other: "{1} of {2} agreements describe minimisation and de-identification."
              "The register says why nobody is named.": "The register says why nobody is named."
              "No official is named.": "No official is named."
              "Nobody who is named is in the role today.": "Nobody who is named is in the role today."
              "{1} is accountable.": "{1} is accountable."
              "A meeting about it was open to the public.": "A meeting about it was open to the public."
              "No meeting about it has been published.": "No meeting about it has been published."
              "Every meeting about it was closed to the public.": "Every meeting about it was closed to the public."
              "open standards": "open standards"
              "exit plan": "exit plan"
              "{1}: {2}, target at least {3}": "{1}: {2}, target at least {3}"
              "{1}: {2}, target at most {3}": "{1}: {2}, target at most {3}"
              "{1}; {2}: {3}.": "{1}; {2}: {3}."
              "{1}.": "{1}."
              "{1}; baseline, without a figure in the table: “{2}”.": "{1}; baseline, without a figure in the table: “{2}”."
              "{1}": "{1}"
              "{1}; but no evaluation states a baseline.": "{1}; but no evaluation states a baseline."
              "No metric meets its target. {1}": "No metric meets its target. {1}"
              "No evaluation states a target.": "No evaluation states a target."
              "What it must not be used for, and the purpose of every agreement, are published.": "What it must not be used for, and the purpose of every agreement, are published."
              "What it must not be used for is published; an agreement does not state its purpose.": "What it must not be used for is published; an agreement does not state its purpose."
              "What it must not be used for is not public.": "What it must not be used for is not public."
              "No figures on complaints or appeals have been published.": "No figures on complaints or appeals have been published."
              "No period of use is complete yet; figures are reported.": "No period of use is complete yet; figures are reported."
              "No complete period of its use is reported.": "No complete period of its use is reported."
              "Figures are reported, but its first day of use is not published.": "Figures are reported, but its first day of use is not published."
              "Of {1} periods of its use, {2} are reported and {3} are not.":
                other:
                  one:
                    one: "Of {1} periods of its use, {2} is reported and {3} is not."
                    other: "Of {1} periods of its use, {2} is reported and {3} are not."
                  other:
                    one: "Of {1} periods of its use, {2} are reported and {3} is not."
                    other: "Of {1} periods of its use, {2} are reported and {3} are not."
              "Every period of its use is reported; a mismatch in the figures is explained.": "Every period of its use is reported; a mismatch in the figures is explained."
              "Every period of its use is reported ({1}).": "Every period of its use is reported ({1})."
              "It is not in use yet.": "It is not in use yet."
              "It was halted before it was used.": "It was halted before it was used."
              "The sharing of data has not begun": "The sharing of data has not begun"
              "The system is not in use": "The system is not in use"
              "{1} of {2} kinds of data have a limit and a way of deletion.":
                other:
                  one: "{1} of {2} kind of data has a limit and a way of deletion."
                  other: "{1} of {2} kinds of data have a limit and a way of deletion."
              "Nothing is overdue.": "Nothing is overdue."
              "{1} dates have passed, the oldest by {2} days.":
                one:
                  one: "{1} date has passed, the oldest by {2} day."
                  other: "{1} date has passed, the oldest by {2} days."
                other:
                  one: "{1} dates have passed, the oldest by {2} day."
                  other: "{1} dates have passed, the oldest by {2} days."
              "No date for a review has been published.": "No date for a review has been published."
              "{1} of {2} signed contracts have clauses on transparency, audit and termination.":
                other:
                  one: "{1} of {2} signed contract has clauses on transparency, audit and termination."
                  other: "{1} of {2} signed contracts have clauses on transparency, audit and termination."
              "An assessment of people's rights is public.": "An assessment of people's rights is public."
              "An assessment of people's rights exists and is withheld.": "An assessment of people's rights exists and is withheld."
              "There is no assessment of human rights, equality or fundamental rights.": "There is no assessment of human rights, equality or fundamental rights."
              "An assessment of people's rights was begun and is not public.": "An assessment of people's rights was begun and is not public."
              "data in operation": "data in operation"
              "known limits": "known limits"
              "purpose": "purpose"
              "scope": "scope"
              "training data": "training data"
              "There is no approval and no pilot to limit.": "There is no approval and no pilot to limit."
              "Every approval and pilot has an end.": "Every approval and pilot has an end."
              "{1} of {2} approvals and pilots have an end.":
                other:
                  one: "{1} of {2} approval or pilot has an end."
                  other: "{1} of {2} approvals and pilots have an end."
              "An approval is in force until {1}.": "An approval is in force until {1}."
              "An approval is in force.": "An approval is in force."

              # Figures
              "False positive rate": "False positive rate"
              "False negative rate": "False negative rate"
              "Precision": "Precision"
              "Recall": "Recall"
              "Accuracy": "Accuracy"
              "Selection rate": "Selection rate"
              "no cases that should not be flagged": "no cases that should not be flagged"
              "no cases that should be flagged": "no cases that should be flagged"
              "none flagged": "none flagged"
              "no cases": "no cases"
              "Level {1} (raw {2} of {3})": "Level {1} (raw {2} of {3})"
              "after mitigation {1}": "after mitigation {1}"
              "too little to lower it": "too little to lower it"
              "Level {1} (raw {2} of {3}; mitigation {4} of {5}; {6})": "Level {1} (raw {2} of {3}; mitigation {4} of {5}; {6})"

              # Pages about the register, and tables
              "Value": "Value"
              "Cases": "Cases"
              "none closed": "none closed"
              "In favour": "In favour"
              "Partly in favour": "Partly in favour"
              "Not in favour": "Not in favour"
              "Out of scope": "Out of scope"
              "Received": "Received"
              "Kind": "Kind"
              "Records": "Records"
              "Accountable officials": "Accountable officials"
              "Role": "Role"
              "From": "From"
              "Until": "Until"
              "Goes on": "Goes on"
              "Nobody is named": "Nobody is named"
              "Nobody is named from {1}": "Nobody is named from {1}"
              "Nobody is named to {1}": "Nobody is named to {1}"
              "Nobody is named from {1} to {2}": "Nobody is named from {1} to {2}"
              "Same": "Same"
              "Different": "Different"
              "Different, not published by all": "Different, not published by all"
              "Not published by all": "Not published by all"
              "Published by none": "Published by none"
              "Nothing said of any": "Nothing said of any"
              "Fact": "Fact"
              "Same or different": "Same or different"
              "Differs from most in": "Differs from most in"
              "Nothing": "Nothing"
              "No value is shared by most of them in: {1}.": "No value is shared by most of them in: {1}."
              "Chosen records side by side": "Chosen records side by side"
              "Home": "Home"
              "The clauses that the public should be able to rely on, with where they stand in each contract. A hatched cell is a clause of which nothing is published.": "The clauses that the public should be able to rely on, with where they stand in each contract. A hatched cell is a clause of which nothing is published."
              "Present": "Present"
              "Not present": "Not present"
              "Clauses by contract": "Clauses by contract"
              "Subject": "Subject"
              "Channel": "Channel"
              "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained.": "Figures of each subject and channel over time, the newest first. Outcomes are counted from the side of the person who complained."
              "The newest figures of each subject and channel. Outcomes are counted from the side of the person who complained. Earlier periods stand on the page of each subject, and all of them in the CSV file.": "The newest figures of each subject and channel. Outcomes are counted from the side of the person who complained. Earlier periods stand on the page of each subject, and all of them in the CSV file."
              "The newest figures of each subject and channel": "The newest figures of each subject and channel"
              "What is published of each, side by side. A hatched cell is something that the public should have and has not.": "What is published of each, side by side. A hatched cell is something that the public should have and has not."
              "Things side by side. Each table can also be had as CSV.": "Things side by side. Each table can also be had as CSV."
              "Choose records to set side by side": "Choose records to set side by side"
              "Set out by {1}": "Set out by {1}"
              "Set out by this body": "Set out by this body"
              "What stands side by side": "What stands side by side"
              "Source": "Source"
              "The records of this register": "The records of this register"
              "From the records of this register": "From the records of this register"
              "What it shows": "What it shows"
              "About": "About"
              "When": "When"
              "Decisions, approvals of assessments and decisions to withhold, by the official who made them. An approval of an assessment has the day on which the assessment was completed.": "Decisions, approvals of assessments and decisions to withhold, by the official who made them. An approval of an assessment has the day on which the assessment was completed."
              "What {1} decided": "What {1} decided"
              "Group": "Group"
              "Rate": "Rate"
              "Of": "Of"
              "Percent": "Percent"
              "To": "To"
              "Difference in points": "Difference in points"
              "Ratio": "Ratio"
              "Dimension": "Dimension"
              "How often each system was right and wrong about groups of people, beside a reference group. Figures of small groups are suppressed, and with them any that would give them away.": "How often each system was right and wrong about groups of people, beside a reference group. Figures of small groups are suppressed, and with them any that would give them away."
              "Reference": "Reference"
              "Evaluations by group": "Evaluations by group"
              "Questions and outcomes": "Questions and outcomes"
              "Each number is a count of systems. Follow a question to see the outcome for each system.": "Each number is a count of systems. Follow a question to see the outcome for each system."
              "Question": "Question"
              "What the public may ask of each system, and what the records in this register answer. Nothing here is typed in: every outcome follows from the facts.": "What the public may ask of each system, and what the records in this register answer. Nothing here is typed in: every outcome follows from the facts."
              "System id": "System id"
              "Check": "Check"
              "What was found": "What was found"
              "Evidence": "Evidence"
              "Findings": "Findings"
              "Rates by {1}": "Rates by {1}"
              "{1} More than {2} groups are not drawn.": "{1} More than {2} groups are not drawn."
              "{1} (reference group)": "{1} (reference group)"
              "The figures of all groups are suppressed.": "The figures of all groups are suppressed."
              "the reference group of the evaluation": "the reference group of the evaluation"
              "the largest group shown, since the evaluation names no reference group among them": "the largest group shown, since the evaluation names no reference group among them"
              "Compared with {1}, {2}: the difference in percentage points, and how many times its rate.": "Compared with {1}, {2}: the difference in percentage points, and how many times its rate."
              "With 95% intervals (Wilson). {1}": "With 95% intervals (Wilson). {1}"
              "withheld: {1}": "withheld: {1}"
              "{1} points": "{1} points"
              "{1} times": "{1} times"
              "What ends or falls due next": "What ends or falls due next"
              "What has passed": "What has passed"
              "Systems in use and in trial": "Systems in use and in trial"
              "The first {1} of {2}; the approvals calendar has them all.": "The first {1} of {2}; the approvals calendar has them all."
              "All comparisons": "All comparisons"
              "This address does not exist": "This address does not exist"
              "Replaces it": "Replaces it"
              "Replaced by it": "Replaced by it"
              "through {1}": "through {1}"
              "Need": "Need"
              "Purpose": "Purpose"
              "No contract in this register": "No contract in this register"
              "Data sharing": "Data sharing"
              "No agreement in this register": "No agreement in this register"
              "Incidents": "Incidents"
              "How to complain": "How to complain"
              "How to appeal": "How to appeal"
              "Redress": "Redress"
              "Renewal": "Renewal"
              "No end, renewal or replacement in this register": "No end, renewal or replacement in this register"
              "withheld": "withheld"
              "{1}, {2}": "{1}, {2}"
              "(from the contract)": "(from the contract)"
              "no figures a year before": "no figures a year before"
              "no rate a year before": "no rate a year before"
              "Open at the start": "Open at the start"
              "none received": "none received"
              "none decided": "none decided"
              "Complaints": "Complaints"
              "Register": "Register"
              "Open at the end": "Open at the end"
              "Received, change on the year before": "Received, change on the year before"
              "Rate in favour": "Rate in favour"
              "95% interval": "95% interval"
              "Rate, change in points": "Rate, change in points"
              "Median time": "Median time"
              "Closed in target": "Closed in target"
              "Rate in favour elsewhere": "Rate in favour elsewhere"
              "Median time elsewhere": "Median time elsewhere"
              "Rate in favour: wholly or partly in favour, of the cases decided; with its 95% interval (Wilson).": "Rate in favour: wholly or partly in favour, of the cases decided; with its 95% interval (Wilson)."
              "{1} Changes are to the same period of the year before.": "{1} Changes are to the same period of the year before."
              "{1} More than {2} periods are not drawn.": "{1} More than {2} periods are not drawn."
              "Period": "Period"
              "Beside the same period of the year before": "Beside the same period of the year before"
              "Figure": "Figure"
              "Change": "Change"
              "no record": "no record"
              "{1} records":
                one: "{1} record"
                other: "{1} records"
              "{1}: {2} by {3}.": "{1}: {2} by {3}."
              "{1} or {2}": "{1} or {2}"
              "Standards by system": "Standards by system"
              "Whether each system meets what the public may expect. The words follow from the facts in the register.": "Whether each system meets what the public may expect. The words follow from the facts in the register."
              "By system": "By system"
              "Public expectation": "Public expectation"
              "What is published": "What is published"
              "This record": "This record"
              "The value is that of the award with what amendments changed, as it is today; the maximum value is what a contract may come to with all its options. A contract with several suppliers counts in full for each of them. Amounts in different currencies are never added, nor is what was paid to a supplier's parent. Where a contract has no maximum value, its value stands for it.": "The value is that of the award with what amendments changed, as it is today; the maximum value is what a contract may come to with all its options. A contract with several suppliers counts in full for each of them. Amounts in different currencies are never added, nor is what was paid to a supplier's parent. Where a contract has no maximum value, its value stands for it."
              "{1} The sums of values leave out {2}.": "{1} The sums of values leave out {2}."
              "{1} contracts whose value is withheld":
                one: "{1} contract whose value is withheld"
                other: "{1} contracts whose value is withheld"
              "{1} contracts whose value is not published":
                one: "{1} contract whose value is not published"
                other: "{1} contracts whose value is not published"
              "Every supplier with the value of the contracts that it was given, altogether and by the year in which they were signed.": "Every supplier with the value of the contracts that it was given, altogether and by the year in which they were signed."
              "Currency": "Currency"
              "Of these, joint": "Of these, joint"
              "Maximum value": "Maximum value"
              "Value withheld or not published": "Value withheld or not published"
              "All contracts of each supplier": "All contracts of each supplier"
              "Supplier": "Supplier"
              "By the year in which contracts were signed": "By the year in which contracts were signed"
              "Year of signature": "Year of signature"
              "Value awarded, as amended": "Value awarded, as amended"
              "Not signed yet": "Not signed yet"
              "Never signed": "Never signed"
              "not signed yet": "not signed yet"
              "never signed": "never signed"
              "Suppliers by value": "Suppliers by value"
              "All {1}": "All {1}"
              "Which system meets which of the standards that the public may expect.": "Which system meets which of the standards that the public may expect."
              "Which contract has which of the clauses that protect the public.": "Which contract has which of the clauses that protect the public."
              "How often systems err for different groups of people.": "How often systems err for different groups of people."
              "What each supplier was given, altogether and by the year in which contracts were signed.": "What each supplier was given, altogether and by the year in which contracts were signed."
              "{1}: what is published of each, and what is missing.": "{1}: what is published of each, and what is missing."
              "Complete": "Complete"
              "Asked for": "Asked for"
              "{1} of {2}": "{1} of {2}"
              "What the public should have of every record, down to the rows and cells of its tables: how much of it is published, what is withheld and on which ground, and how much is simply not there.": "What the public should have of every record, down to the rows and cells of its tables: how much of it is published, what is withheld and on which ground, and how much is simply not there."
              "How much is published": "How much is published"
              "What is withheld": "What is withheld"
              "Ground": "Ground"
              "Explanation": "Explanation"
              "Decided by": "Decided by"
              "Review": "Review"
              "Review overdue": "Review overdue"
              "What is not published": "What is not published"
              "What each record publishes, withholds and leaves out of what the public should have of it.": "What each record publishes, withholds and leaves out of what the public should have of it."
              "Rates by group": "Rates by group"
              "Level of impact, 1 to 4": "Level of impact, 1 to 4"
              "What the score means": "What the score means"
              "{1}: {2} of {3} decided (95% interval {4})": "{1}: {2} of {3} decided (95% interval {4})"
              "None received": "None received"
              "None decided": "None decided"
              "Closed in the target time": "Closed in the target time"
              "{1}: {2} of {3} closed": "{1}: {2} of {3} closed"
              "The same period of the year before": "The same period of the year before"
              "No figures of {1} in this register": "No figures of {1} in this register"
              "Rates and the year before": "Rates and the year before"
              "Complaints and redress over time": "Complaints and redress over time"
              "By": "By"
              "Groups": "Groups"
              "Of these, suppressed": "Of these, suppressed"
              "Evaluated by group": "Evaluated by group"
              "Approvals calendar": "Approvals calendar"
              "Who decided what": "Who decided what"
              "Withheld and unpublished information": "Withheld and unpublished information"
              "Completeness by record": "Completeness by record"
              "Across all records": "Across all records"

              # Lists that are narrowed, and search
              "{1} {2}": "{1} {2}"
              "{1} – {2}: {3}": "{1} – {2}: {3}"
              "{1} of {2} in this register.": "{1} of {2} in this register."
              "Year {1}": "Year {1}"
              "Year": "Year"
              "Tables": "Tables"

              # Drawings
              "{1} suppliers have the largest published value: {2}":
                one: "{1} supplier has the largest published value: {2}"
                other: "{1} suppliers have the largest published value: {2}"
              "{1} has the largest published value: {2}": "{1} has the largest published value: {2}"
              "Value of all contracts of each supplier, as awarded and amended, in {1}. Values that are not published are not drawn. The {2} largest of {3}; the table has all.": "Value of all contracts of each supplier, as awarded and amended, in {1}. Values that are not published are not drawn. The {2} largest of {3}; the table has all."
              "Value of all contracts of each supplier, as awarded and amended, in {1}. Values that are not published are not drawn.": "Value of all contracts of each supplier, as awarded and amended, in {1}. Values that are not published are not drawn."
              "Contracts signed in {1} have the largest published value today: {2}": "Contracts signed in {1} have the largest published value today: {2}"
              "Value of contracts, with what amendments changed, by the year in which they were signed, in {1}. Each counts once; those without a published day or value are not drawn.": "Value of contracts, with what amendments changed, by the year in which they were signed, in {1}. Each counts once; those without a published day or value are not drawn."
              "How the closed cases ended": "How the closed cases ended"
              "For the person who complained": "For the person who complained"
              "Of those closed": "Of those closed"
              "Most often: {1}, {2} of {3} closed in {4}": "Most often: {1}, {2} of {3} closed in {4}"
              "How {1} closed cases ended, {2}":
                one: "How {1} closed case ended, {2}"
                other: "How {1} closed cases ended, {2}"
              "How closed cases ended, {1} to {2}": "How closed cases ended, {1} to {2}"
              "{1} cases closed, outcomes withheld in part": "{1} closed, outcomes withheld in part"
              "What is withheld is not shown, so that the rows do not total the cases closed.": "What is withheld is not shown, so that the rows do not total the cases closed."
              "{1}, period not published": "{1}, period not published"
              "Some of the rates are of fewer than {1} cases.": "Some of the rates are of fewer than {1} cases."
              "Number of closed cases by how they ended for the person who complained.": "Number of closed cases by how they ended for the person who complained."
              "{1} in all groups shown": "{1} in all groups shown"
              "from {1} to {2}": "from {1} to {2}"
              "Suppressed and not drawn: {1}.": "Suppressed and not drawn: {1}."
              "Ring and dashed line: {1}, with which the others are compared.": "Ring and dashed line: {1}, with which the others are compared."
              "Per cent.": "Per cent."
              "Per cent, with 95% intervals (Wilson).": "Per cent, with 95% intervals (Wilson)."
              "By {1}. {2}": "By {1}. {2}"
              "{1}; highest {2} in {3}, lowest {4} in {5}": "{1}; highest {2} in {3}, lowest {4} in {5}"
              "{1} in {2}": "{1} in {2}"
              "Cases received: {1} in {2}, {3} in {4}": "Cases received: {1} in {2}, {3} in {4}"
              "cases closed: {1} in {2}, {3} in {4}": "cases closed: {1} in {2}, {3} in {4}"
              "Decided wholly or partly in favour: {1} in {2}, {3} in {4}": "Decided wholly or partly in favour: {1} in {2}, {3} in {4}"
              "Cases received stayed at {1}, {2}": "Cases received stayed at {1}, {2}"
              "Cases received rose from {1} to {2}": "Cases received rose from {1} to {2}"
              "Cases received fell from {1} to {2}": "Cases received fell from {1} to {2}"
              "cases closed stayed at {1}, {2}": "cases closed stayed at {1}, {2}"
              "cases closed rose from {1} to {2}": "cases closed rose from {1} to {2}"
              "cases closed fell from {1} to {2}": "cases closed fell from {1} to {2}"
              "Rate in favour stayed at {1}, {2}": "Rate in favour stayed at {1}, {2}"
              "Rate in favour rose from {1} to {2}": "Rate in favour rose from {1} to {2}"
              "Rate in favour fell from {1} to {2}": "Rate in favour fell from {1} to {2}"
              "Q{1}": "Q{1}"
              "H{1}": "H{1}"
              "to {1}": "to {1}"
              "{1}. Number of cases in each period.": "{1}. Number of cases in each period."
              "{1}. Per cent of the cases decided that ended wholly or partly in favour.": "{1}. Per cent of the cases decided that ended wholly or partly in favour."
              "{1} of {2} ended wholly or partly in favour in {3}": "{1} of {2} ended wholly or partly in favour in {3}"
              "{1}. Number of closed cases in each period by how they ended for the person who complained.": "{1}. Number of closed cases in each period by how they ended for the person who complained."
              "How closed cases ended from {1} to {2}. In {3}: {4}, of {5} closed.": "How closed cases ended from {1} to {2}. In {3}: {4}, of {5} closed."
              "Done": "Done"
              "Too late, overdue": "Too late, overdue"
              "{1}: from {2}": "{1}: from {2}"
              "First and last day": "First and last day"
              "{1} main dates since {2}; {3} to come":
                one: "{1} main date since {2}; {3} to come"
                other: "{1} main dates since {2}; {3} to come"
              "{1} main dates since {2}, {3} of them too late or overdue; {4} to come":
                one: "{1} main date since {2}, {3} of them too late or overdue; {4} to come"
                other: "{1} main dates since {2}, {3} of them too late or overdue; {4} to come"
              "By year: dates in the records about it as marks. Dashed line: {1}, the day of this register.": "By year: dates in the records about it as marks. Dashed line: {1}, the day of this register."
              "By year: phases as bars, dates in the records about it as marks. Dashed line: {1}, the day of this register.": "By year: phases as bars, dates in the records about it as marks. Dashed line: {1}, the day of this register."
              "The list below names each event.": "The list below names each event."

              # Downloads
              "{1}. {2}: {3}.": "{1}. {2}: {3}."
              "The names of fields are the same in the files that authors write, in CSV and in JSON.": "The names of fields are the same in the files that authors write, in CSV and in JSON."
              "Label": "Label"
              "Holds": "Holds"
              "Presence": "Presence"
              "Allowed words": "Allowed words"
              "Required": "Required"
              "Expected to be public": "Expected to be public"
              "Optional": "Optional"
              "Text of one line, at most {1} characters": "Text of one line, at most {1} characters"
              "Text of one line": "Text of one line"
              "Data dictionary": "Data dictionary"
              "Markdown": "Markdown"
              "Day, as 2026-03-01": "Day, as 2026-03-01"
              "Month, as 2026-03": "Month, as 2026-03"
              "Period, as 2026, 2026-Q1 or 2025-04/2026-03": "Period, as 2026, 2026-Q1 or 2025-04/2026-03"
              "Amount and currency, as GBP 12.50": "Amount and currency, as GBP 12.50"
              "Whole number from 0": "Whole number from 0"
              "Decimal number": "Decimal number"
              "Percentage": "Percentage"
              "Length of time, as 12 months": "Length of time, as 12 months"
              "Web address": "Web address"
              "Email address": "Email address"
              "true or false": "true or false"
              "One of the allowed words": "One of the allowed words"
              "Id of a record: {1}": "Id of a record: {1}"
              "List: {1}": "List: {1}"
              "Name of a field, or id of a record": "Name of a field, or id of a record"
              "Fields and their values": "Fields and their values"
              "Group of fields": "Group of fields"
              "Table": "Table"
              "Left out of the Open Contracting package: {1}.": "Left out of the Open Contracting package: {1}."
              "{1} contracts without a published open contracting ID":
                one: "{1} contract without a published open contracting ID"
                other: "{1} contracts without a published open contracting ID"
              "{1} contracts with no date of notice, signature or publication":
                one: "{1} contract with no date of notice, signature or publication"
                other: "{1} contracts with no date of notice, signature or publication"
              "All records and all findings as JSON": "All records and all findings as JSON"
              "The contracts as an Open Contracting Data Standard 1.1 release package": "The contracts as an Open Contracting Data Standard 1.1 release package"
              "What was signed or published last, as an Atom feed": "What was signed or published last, as an Atom feed"
              "Expiries, reviews and decisions that are due, for calendars": "Expiries, reviews and decisions that are due, for calendars"
              "The addresses of all pages": "The addresses of all pages"
              "Records by kind": "Records by kind"
              "Tables inside records, as amendments of contracts, are CSV files of their own, with the record's id as key.": "Tables inside records, as amendments of contracts, are CSV files of their own, with the record's id as key."
              "JSON Schema": "JSON Schema"
              "CSV": "CSV"
              "JSON": "JSON"
              "Tables inside, as CSV": "Tables inside, as CSV"
              "What it holds": "What it holds"
              "The register as a whole": "The register as a whole"
              "File": "File"
              "Everything in this register, for spreadsheets and programs.": "Everything in this register, for spreadsheets and programs."
              "Downloads": "Downloads"
              "Systems, contracts, assessments, decisions and redress of a public body, linked with each other.": "Systems, contracts, assessments, decisions and redress of a public body, linked with each other."

            """###
        ),
    ]
}
