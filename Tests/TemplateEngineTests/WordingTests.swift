import Testing

@testable import TemplateEngine

/// Texts in quotes, which are looked up in the words when a template is compiled.
@Suite("Texts in quotes")
struct WordingTests {
    @Test(arguments: [
        TemplateCase("{{\"Skip to main content\"}}", "Skip to main content"),
        TemplateCase("<p title=\"{{\"Not published\"}}\">", "<p title=\"Not published\">"),
        TemplateCase(
            "{{<\"This record has moved. It is now at {1}.\"}}{{$1}}<b>{{title}}</b>{{/1}}{{/}}",
            "This record has moved. It is now at <b>Data &amp; &lt;maps&gt;</b>."),
        TemplateCase(
            "<p>{{<\"{1} or {2}\"}}\n{{$2}}{{site_title}}{{/2}}\n{{$1}}{{#halted}}x{{/halted}}{{/1}}\n{{/}}</p>",
            "<p>x or Open City</p>"),
        TemplateCase("{{systems | count \"{1} facts\"}}", "2 facts"),
        TemplateCase(
            "{{systems | count \"{1} facts\"}}", [:],
            ["systems": .list([.object([.text("a"), .url("b"), .list([])])])],
            "1 fact"),
        TemplateCase("{{\"{1} chosen\" | marked}}", "# chosen"),
        TemplateCase(
            "<p {{\"{1} results\" | forms}}>", "<p data-one=\"# result\" data-other=\"# results\">"),
        TemplateCase("{{summary | missing \"Own words\"}}", [:], ["summary": .none], "Own words"),
    ])
    func prints(_ test: TemplateCase) throws { try test.expectOutput() }

    @Test(arguments: [
        TemplateCase(
            "{{\"Skip to main contents\"}}",
            """
            Templates/contract.html:1:1: the words have no text “Skip to main contents”
              did you mean “Skip to main content”?
            """),
        TemplateCase(
            "{{\"Zzzzzz zzz\"}}",
            """
            Templates/contract.html:1:1: the words have no text “Zzzzzz zzz”
              write your own words without {{ and }}
            """),
        TemplateCase(
            "{{\"{1} chosen\"}}",
            """
            Templates/contract.html:1:1: “{1} chosen” has holes
              fill them: {{<"{1} chosen"}}{{$1}}…{{/1}}{{/}}, or {{value | count "{1} chosen"}}
            """),
        TemplateCase(
            "{{<\"Read\"}}{{/}}",
            """
            Templates/contract.html:1:1: “Read” has no holes
              write {{"Read"}} without blocks
            """),
        TemplateCase(
            "{{<\"On {1}\"}}{{$2}}x{{/2}}{{/}}",
            """
            Templates/contract.html:1:1: nothing is in {1}
              write a block for it: {{$1}}…{{/1}}
            Templates/contract.html:1:14: “On {1}” has no hole {2} to fill here
              remove the block
            """),
        TemplateCase(
            "{{<\"On {1}\"}}x{{$1}}y{{/1}}{{/}}",
            """
            Templates/contract.html:1:14: inside {{<"On {1}"}} only blocks are printed
              move it into a block: {{$1}}…{{/1}}
            """),
        TemplateCase(
            "{{#\"Read\"}}x{{/\"Read\"}}",
            """
            Templates/contract.html:1:1: a text cannot be a section
              write {{"Read"}}
            """),
        TemplateCase(
            "<script>{{\"Read\"}}</script>",
            """
            Templates/contract.html:1:9: a value cannot stand in the element “script”
              pass it in a data attribute or as text of the page
            """),
        TemplateCase(
            "{{\"Read\" | upper}}",
            """
            Templates/contract.html:1:12: this is no filter for "Read"
              write “marked” or “forms”, for scripts, after a text with one hole
            """),
        TemplateCase(
            "{{\"{1} results\" | forms}}",
            """
            Templates/contract.html:1:19: “forms” writes attributes, which cannot stand in text
              write it into a tag, after a space
            """),
    ])
    func refuses(_ test: TemplateCase) { test.expectProblems() }
}
