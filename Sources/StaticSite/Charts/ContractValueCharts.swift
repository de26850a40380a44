internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The value of contracts in each currency, by supplier and by the year of signature.
enum ContractValueCharts {
    /// How many suppliers are drawn; the table has the others.
    static let suppliers = 12

    static func bySupplier(_ totals: [SupplierTotal], beside table: String, _ writer: PageWriter) -> [[UInt8]] {
        let amounts = totals.compactMap { total in
            total.value.map { (label: writer.site.register.records[total.supplier].title, value: $0) }
        }
        return charts(amounts, beside: table, writer) { currency, entries in
            let sorted = entries.enumerated().sorted { one, other in
                one.element.value.amount == other.element.value.amount
                    ? one.offset < other.offset : other.element.value.amount < one.element.value.amount
            }.map(\.element)
            let shown = Array(sorted.prefix(suppliers))
            guard let first = shown.first else { return nil }
            let left = sorted.count - shown.count
            let equals = sorted.count { $0.value.amount == first.value.amount }
            return (
                shown,
                equals > 1
                    ? "\(equals) suppliers have the largest published value: \(first.value)"
                    : "\(first.label) has the largest published value: \(first.value)",
                left > 0
                    ? "Value of all contracts of each supplier, as awarded and amended, in \(currency.description). Values that are not published are not drawn. The \(shown.count) largest of \(sorted.count); the table has all."
                    : "Value of all contracts of each supplier, as awarded and amended, in \(currency.description). Values that are not published are not drawn."
            )
        }
    }

    static func byYear(beside table: String, _ writer: PageWriter) -> [[UInt8]] {
        let amounts = SupplierTotals.valueByYear(in: writer.site.register).map {
            (label: String($0.year), value: $0.value)
        }
        return charts(amounts, beside: table, writer) { currency, entries in
            guard entries.count <= ChartFigure.limit, let most = entries.max(by: { $0.value.amount < $1.value.amount })
            else { return nil }
            let years = entries.filter { $0.value.amount == most.value.amount }.map { Phrase(asItIs: $0.label) }
            return (
                entries, "Contracts signed in \(series: years) have the largest published value today: \(most.value)",
                "Value of contracts, with what amendments changed, by the year in which they were signed, in \(currency.description). Each counts once; those without a published day or value are not drawn."
            )
        }
    }

    private typealias Amount = (label: String, value: Money)

    /// One chart for each currency with two amounts or more.
    private static func charts(
        _ amounts: [Amount], beside table: String, _ writer: PageWriter,
        about: (Currency, [Amount]) -> (shown: [Amount], headline: Phrase, subtitle: Phrase)?
    ) -> [[UInt8]] {
        Set(amounts.map(\.value.currency)).sorted().compactMap { currency in
            let entries = amounts.filter { $0.value.currency == currency }
            guard entries.count > 1, let (shown, headline, subtitle) = about(currency, entries),
                let (values, scale) = ChartScale.whole(shown.map(\.value.amount))
            else { return nil }
            let words = { (value: Int64) in writer.words(Money(ExactDecimal(value, scale: scale).shortened, currency)) }
            let figure = ChartFigure(
                id: "\(table)-\(currency)", headline: writer.text(headline), subtitle: writer.text(subtitle),
                alternative: writer.site.words.parted(
                    zip(shown, values).map { writer.text("\($0.label): \(words($1))") }) + ".")
            return BarChart(
                figure: figure, key: ChartKey(entries: [(writer.text("Value"), .solid)]),
                rows: zip(shown, values).map { .init(label: $0.label, values: [$1]) }, isStacked: false, words: words,
                absent: writer.text("Not published")
            ).html
        }
    }
}

extension PageWriter {
    /// `£3,415,000`.
    func words(_ money: Money) -> String {
        site.language.money(DecimalNumber(money.amount), currency: money.currency.description)
    }
}
