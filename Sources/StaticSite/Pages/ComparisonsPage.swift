internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The list of all comparisons: those that the body set out, and those that every site has.
enum ComparisonsPage {
    static let path = "compare/index.html"
    static let title: Phrase = "Comparisons"

    static func exists(in site: SiteContext) -> Bool {
        !site.register.listed(.comparison).isEmpty || !UnaskedComparison.all(of: site).isEmpty
    }

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        TablePage.value(
            title, introduction: "Things side by side. Each table can also be had as CSV.",
            [setOut(&writer), unasked(&writer)].filter { !$0.isEmpty },
            seeAlso: [("Choose records to set side by side", ChoicePage.path)], &writer)
    }

    private static func setOut(_ writer: inout PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "set-out",
            caption: publisher(writer).map { "Set out by \($0)" } ?? "Set out by this body",
            columns: [.init("Comparison"), .init("What stands side by side"), .init("Source")])
        for record in writer.site.register.listed(.comparison) {
            let facts = Facts<ComparisonFields>(record)
            let source: CellContent =
                switch (facts.source, facts.sourceUrl) {
                case (let source, let address?):
                    writer.cell(linking: source ?? PageWriter.withoutScheme(address), to: address)
                case (let source?, nil): writer.cell(asItIs: source)
                case (nil, nil) where facts.isAskedFor: writer.cell("The records of this register")
                case (nil, nil): .empty
                }
            table.add([
                writer.cell(record), writer.cell(asItIs: SetOutPage.introduction(facts, writer.site.register)), source,
            ])
        }
        return table
    }

    private static func publisher(_ writer: PageWriter) -> String? {
        writer.site.settings.publisher.flatMap { writer.site.register.record($0)?.title }
    }

    private static func unasked(_ writer: inout PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "unasked", caption: "From the records of this register",
            columns: [.init("Comparison"), .init("What it shows")])
        for comparison in UnaskedComparison.all(of: writer.site) {
            table.add([
                writer.cell(linking: writer.text(comparison.title), to: writer.root + comparison.path),
                writer.cell(comparison.shows),
            ])
        }
        return table
    }
}
