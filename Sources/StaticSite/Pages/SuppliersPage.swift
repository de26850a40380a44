internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// Who is paid how much, in each currency; a contract with several suppliers counts in full for each.
enum SuppliersPage {
    static func value(_ writer: inout PageWriter) -> TemplateValue {
        var table = TableModel(
            id: "suppliers", caption: "Suppliers by value",
            note:
                "A contract with several suppliers counts in full for each of them. Amounts in different currencies are never added.",
            columns: [
                .init("Supplier"), .init("Currency"), .init("Contracts", isNumeric: true),
                .init("Of these, joint", isNumeric: true),
                .init("Value", isNumeric: true), .init("Maximum value", isNumeric: true),
                .init("Value not published", isNumeric: true),
            ], hasTwin: true)
        for total in writer.site.figures.suppliers {
            table.add(cells(total, &writer))
        }
        return TablePage.value(
            "Suppliers", introduction: "Every supplier with the value of its contracts in this register.", [table],
            &writer)
    }

    private static func cells(_ total: SupplierTotal, _ writer: inout PageWriter) -> [CellContent] {
        [
            writer.cell(writer.site.register.records[total.supplier]),
            total.currency.map { writer.cell($0.description) } ?? .notPublished, writer.cell(total.contracts),
            writer.cell(total.joint), writer.cell(total.value), writer.cell(total.maximum),
            writer.cell(total.withoutValue),
        ]
    }
}
