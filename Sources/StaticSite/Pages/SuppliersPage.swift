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
            ])
        for total in writer.site.figures.suppliers {
            table.add(cells(total, &writer))
        }
        return TablePage.value(
            "Suppliers", introduction: "Every supplier with the value of its contracts in this register.", [table],
            writer)
    }

    private static func cells(_ total: SupplierTotal, _ writer: inout PageWriter) -> [CellContent] {
        let language = writer.site.language
        func text(_ string: String) -> CellContent { .html(Array(string.utf8)) }
        func number(_ count: Int) -> CellContent { text(language.number(DecimalNumber(Int64(count)))) }
        func money(_ money: Money?) -> CellContent {
            money.map { text(language.money(DecimalNumber($0.amount), currency: $0.currency.description)) }
                ?? .notPublished
        }
        var name: [UInt8] = []
        let supplier = writer.site.register.records[total.supplier]
        name.appendLink(to: writer.address(of: supplier), supplier.title)
        return [
            .html(name), total.currency.map { text($0.description) } ?? .notPublished, number(total.contracts),
            number(total.joint),
            money(total.value), money(total.maximum), number(total.withoutValue),
        ]
    }
}
