internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Who is paid how much, in each currency; a contract with several suppliers counts in full for each.
enum SuppliersPage {
    static let path = "compare/suppliers-by-value.html"
    static let title: Phrase = "Suppliers by value"

    /// What the amounts are, and how many contracts they leave out.
    private static func note(_ writer: PageWriter) -> Phrase {
        let absent = SupplierTotals.withoutValue(in: writer.site.register)
        let reasons: [Phrase] = [
            absent.withheld == 0 ? nil : "\(absent.withheld) contracts whose value is withheld",
            absent.notPublished == 0 ? nil : "\(absent.notPublished) contracts whose value is not published",
        ].compactMap(\.self)
        return reasons.isEmpty ? meaning : "\(meaning) The sums of values leave out \(series: reasons)."
    }

    private static let meaning: Phrase = """
        The value is that of the award with what amendments changed, as it is today; the maximum value is what a contract \
        may come to with all its options. \
        A contract with several suppliers counts in full for each of them. Amounts in different currencies are never \
        added, nor is what was paid to a supplier's parent. Where a contract has no maximum value, its value stands for it.
        """

    static func value(_ writer: inout PageWriter) -> TemplateValue {
        let note = note(writer)
        return TablePage.value(
            title,
            introduction:
                "Every supplier with the value of the contracts that it was given, altogether and by the year in which they were signed.",
            breadcrumbs: [(ComparisonsPage.title, ComparisonsPage.path)], [totals(note, writer), years(note, writer)],
            &writer)
    }

    private static let figures = [
        TableModel.Column("Currency"), .init("Contracts", isNumeric: true), .init("Of these, joint", isNumeric: true),
        .init("Value awarded, as amended", isNumeric: true), .init("Maximum value", isNumeric: true),
        .init("Value withheld or not published", isNumeric: true),
    ]

    private static func totals(_ note: Phrase, _ writer: PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "total", caption: "All contracts of each supplier", note: note,
            columns: [.init("Supplier")] + figures, hasTwin: true)
        for total in writer.site.figures.suppliers {
            table.add([writer.cell(writer.site.register.records[total.supplier])] + cells(total, writer))
        }
        table.charts = ContractValueCharts.bySupplier(writer.site.figures.suppliers, beside: table.id, writer)
        return table
    }

    private static func years(_ note: Phrase, _ writer: PageWriter) -> TableModel {
        var table = TableModel(
            writer.site.ink, id: "year-signed", caption: "By the year in which contracts were signed",
            note: note,
            columns: [.init("Supplier"), .init("Year of signature")] + figures, hasTwin: true)
        for total in SupplierTotals.bySignature(in: writer.site.register) {
            table.add(
                [writer.cell(writer.site.register.records[total.supplier]), cell(total.signature, writer)]
                    + cells(total, writer))
        }
        table.charts = ContractValueCharts.byYear(beside: table.id, writer)
        return table
    }

    private static func cell(_ signature: Signature?, _ writer: PageWriter) -> CellContent {
        switch signature {
        case .year(let year): writer.cell(asItIs: String(year))
        case .notYet: writer.quiet("Not signed yet")
        case .never: writer.quiet("Never signed")
        case .withheld: writer.quiet("Withheld")
        case .notPublished, nil: .notPublished
        }
    }

    private static func cells(_ total: SupplierTotal, _ writer: PageWriter) -> [CellContent] {
        [
            total.currency.map { writer.cell(asItIs: $0.description) } ?? .notPublished, writer.cell(total.contracts),
            writer.cell(total.joint), amount(total.value, total, writer), amount(total.maximum, total, writer),
            writer.cell(total.withoutValue),
        ]
    }

    /// An amount, or whether it is withheld throughout.
    private static func amount(_ money: Money?, _ total: SupplierTotal, _ writer: PageWriter) -> CellContent {
        money == nil && total.withheld == total.contracts ? writer.quiet("Withheld") : writer.cell(money)
    }
}
