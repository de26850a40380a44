// Made from the folder Templates by "make templates"; a test compares the two.

/// The files of the folder Templates as the command brings them along.
enum DefaultTemplates {
    static let files: [(path: String, text: String)] = [
        (
            "404.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <h1>{{title}}</h1>
            <p>Nothing was ever published at this address, or the address was mistyped. Records that were moved or removed keep a page at their old address.</p>
            <p><a href="{{root}}index.html">Go to the first page of the register</a></p>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "assessment.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "contract.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "forwarding.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <h1>{{title}}</h1>
            <p>This record has moved. It is now at <a href="{{target.address}}">{{target.label}}</a>.</p>
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
            <h1>{{title}}</h1>
            <div class="sentences">
            <p><a href="{{root}}systems/index.html">{{in_use | count "system is" "systems are"}}</a> in use and {{pilots | count "is" "are"}} on trial, under <a href="{{root}}contracts/index.html">{{contracts_running | count "contract that runs" "contracts that run"}}</a>.</p>
            {{#has_expiring}}
            <p><a href="#expiring">{{expiring_count | count "contract ends" "contracts end"}}</a> or needs a decision within {{expiring_within}} days.</p>
            {{/has_expiring}}
            {{#has_overdue}}
            <p><a href="#overdue">{{overdue_count | count "record is" "records are"}}</a> overdue for a review or a decision.</p>
            {{/has_overdue}}
            <p>{{not_published | count "fact" "facts"}} that the public should have {{not_published | count "is" "are"}} not published; {{withheld}} more withheld, each with its ground.</p>
            </div>
            {{#introduction}}
            <div class="prose">
            {{{.}}}
            </div>
            {{/introduction}}
            {{#systems}}
            {{>partials/table.html}}
            {{/systems}}
            {{#expiring}}
            {{>partials/table.html}}
            {{/expiring}}
            {{#overdue}}
            {{>partials/table.html}}
            {{/overdue}}
            <nav aria-label="Comparisons">
            <h2>Compare</h2>
            <ul>
            {{#comparisons}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/comparisons}}
            </ul>
            </nav>
            <nav aria-label="Pages">
            <h2>Read</h2>
            <ul>
            {{#pages}}
            <li><a href="{{address}}">{{label}}</a></li>
            {{/pages}}
            </ul>
            </nav>
            {{/main}}
            {{/layout.html}}

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
            <link rel="stylesheet" href="{{root}}style.css">
            </head>
            <body>
            <a class="skip" href="#main">Skip to main content</a>
            <header class="site-header">
            <p class="site-title"><a href="{{root}}index.html">{{site_title}}</a></p>
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
            {{$main}}{{/main}}
            </main>
            <footer class="site-footer">
            <p>Published by <a href="{{publisher.address}}">{{publisher.label}}</a>. Facts as of <time datetime="{{as_of | datetime}}">{{as_of | date}}</time>.</p>
            {{#licence}}
            <p>Licence: {{#url}}<a href="{{.}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}.</p>
            {{/licence}}
            {{#contact}}
            <address>
            {{#name}}
            <p>{{.}}</p>
            {{/name}}
            {{#email}}
            <p>Email: <a href="mailto:{{.}}">{{.}}</a></p>
            {{/email}}
            {{#telephone}}
            <p>Telephone: {{.}}</p>
            {{/telephone}}
            </address>
            {{/contact}}
            {{#complaints}}
            <p><a href="{{.}}">How to challenge what you read here, or report an error</a></p>
            {{/complaints}}
            </footer>
            </body>
            </html>

            """###
        ),
        (
            "official.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "organisation.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "page.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <article class="prose">
            <h1>{{title}}</h1>
            {{#summary}}
            <p class="summary">{{.}}</p>
            {{/summary}}
            {{#account}}
            {{{.}}}
            {{/account}}
            </article>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "partials/cell.html",
            ###"""
            {{#is_header}}<th scope="row">{{>partials/state-of-fact.html}}</th>{{/is_header}}{{^is_header}}<td{{#is_numeric}} class="num"{{/is_numeric}}{{#not_published}} data-state="not-published"{{/not_published}}>{{>partials/state-of-fact.html}}</td>{{/is_header}}
            """###
        ),
        (
            "partials/fact.html",
            ###"""
            <div id="fact-{{name}}"{{#is_long}} class="long"{{/is_long}}><dt>{{label}}</dt><dd>{{>partials/state-of-fact.html}}</dd></div>

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
            "partials/state-of-fact.html",
            ###"""
            {{#html}}{{{.}}}{{/html}}{{#withheld}}{{>partials/withheld.html}}{{/withheld}}{{#not_applicable}}<span class="not-applicable">Not applicable: {{.}}</span>{{/not_applicable}}{{#not_published}}<span class="not-published">Not published</span>{{/not_published}}
            """###
        ),
        (
            "partials/strip.html",
            ###"""
            {{#has_events}}
            <section id="events">
            <h2>In the order of events</h2>
            <ol class="strip">
            {{#events}}
            <li class="event{{#late}} is-late{{/late}}{{#is_to_come}} is-to-come{{/is_to_come}}"><time datetime="{{date | datetime}}">{{date | date}}</time> <span class="event-label">{{#address}}<a href="{{.}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}</span>{{#late}} <strong class="late">{{.}}</strong>{{/late}}{{#is_to_come}} <span class="to-come">to come</span>{{/is_to_come}}</li>
            {{/events}}
            </ol>
            </section>
            {{/has_events}}

            """###
        ),
        (
            "partials/table.html",
            ###"""
            <div class="table" role="region" aria-labelledby="{{id}}-caption" tabindex="0">
            <table id="{{id}}">
            <caption id="{{id}}-caption">{{caption}}</caption>
            <thead>
            <tr>{{#columns}}<th scope="col"{{#is_numeric}} class="num"{{/is_numeric}}>{{label}}</th>{{/columns}}</tr>
            </thead>
            <tbody>
            {{#rows}}
            <tr>{{#cells}}{{>partials/cell.html}}{{/cells}}</tr>
            {{/rows}}
            </tbody>
            </table>
            </div>
            {{#note}}
            <p class="table-note">{{.}}</p>
            {{/note}}

            """###
        ),
        (
            "partials/withheld.html",
            ###"""
            <span class="withheld"><span class="bar" aria-hidden="true"></span> Withheld: {{ground}}{{#explanation}}. {{.}}{{/explanation}}{{#decided_by}}. Decided by <a href="{{address}}">{{label}}</a>{{/decided_by}}{{#decided}} on {{. | date}}{{/decided}}{{#review}}. Review {{. | date}}{{/review}}</span>
            """###
        ),
        (
            "record.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <article class="record">
            <header class="record-header">
            <p class="kind">{{kind_label}}</p>
            <h1>{{title}}</h1>
            {{#summary}}
            <p class="summary">{{.}}</p>
            {{/summary}}
            {{#state}}
            <p class="standing"><span class="state {{name}}"><span class="mark" aria-hidden="true">{{mark}}</span> {{word}}</span></p>
            {{/state}}
            {{$top}}{{/top}}
            <p class="missing" id="missing">{{published_count | count "expected fact is" "expected facts are"}} published, {{not_published_count | count "is" "are"}} not, and {{withheld_count | count "is" "are"}} withheld.</p>
            </header>
            {{>partials/strip.html}}
            {{>partials/sections.html}}
            {{#account}}
            <section class="account" id="account">
            <h2>The account</h2>
            <div class="prose">
            {{{.}}}
            </div>
            </section>
            {{/account}}
            {{#related}}
            {{>partials/table.html}}
            {{/related}}
            <section class="sources" id="sources">
            <h2>Where this comes from</h2>
            <p>Source file: <code>{{source}}</code>. Cite as: {{publisher.label}}, “{{title}}”, {{site_title}}, as of {{as_of | date}}{{#canonical}}, <a href="{{.}}">{{.}}</a>{{/canonical}}.</p>
            </section>
            </article>
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "redress.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "removed.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <h1>{{title}}</h1>
            <p>This record was removed{{#date}} on <time datetime="{{. | datetime}}">{{. | date}}</time>{{/date}}.</p>
            {{#reason}}
            <p>Reason: {{.}}</p>
            {{/reason}}
            {{/main}}
            {{/layout.html}}

            """###
        ),
        (
            "system.html",
            ###"""
            {{<record.html}}
            {{/record.html}}

            """###
        ),
        (
            "table.html",
            ###"""
            {{<layout.html}}
            {{$main}}
            <h1>{{title}}</h1>
            {{#introduction}}
            <p class="summary">{{.}}</p>
            {{/introduction}}
            {{#see_also}}
            <p class="see-also">See also: <a href="{{address}}">{{label}}</a></p>
            {{/see_also}}
            {{#tables}}
            {{>partials/table.html}}
            {{/tables}}
            {{/main}}
            {{/layout.html}}

            """###
        ),
    ]
}
