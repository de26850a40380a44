internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Cells that pages make themselves, with what stands in the table's twin for programs.
extension PageWriter {
    func cell(_ phrase: Phrase) -> CellContent { cell(asItIs: text(phrase)) }

    /// A text of a record, or one that was made of words before.
    func cell(asItIs text: String) -> CellContent {
        var html = ByteText()
        html.appendEscaped(text)
        return .value(html.take(), plain: text)
    }

    func cell(_ reason: Suppressed) -> CellContent {
        var html = ByteText()
        let words = text(reason.words)
        site.ink.append(suppressed: words, to: &html)
        return .value(html.take(), plain: words)
    }

    func cell(_ count: Int?) -> CellContent {
        guard let count else { return .notPublished }
        return .value(Array(site.language.number(DecimalNumber(Int64(count))).utf8), plain: String(count))
    }

    func cell(number: ExactDecimal) -> CellContent {
        .value(Array(site.language.number(DecimalNumber(number)).utf8), plain: number.description)
    }

    /// `45.2 %` in the words of the page's language; without the sign for programs.
    func cell(percent: ExactDecimal) -> CellContent {
        .value(Array(site.language.percent(DecimalNumber(percent)).utf8), plain: percent.description)
    }

    func cell(_ money: Money?) -> CellContent {
        guard let money else { return .notPublished }
        let text = site.language.money(DecimalNumber(money.amount), currency: money.currency.description)
        return .value(Array(text.utf8), plain: money.description)
    }

    func cell(_ date: CivilDate?) -> CellContent {
        guard let date else { return .notPublished }
        var html = ByteText()
        append(date, to: &html)
        return .value(html.take(), plain: date.description)
    }

    /// Adds a period that readers can sort by.
    func append(sortable period: Period, to html: inout ByteText) {
        append(sortable: period, to: &html) { $0.appendEscaped(spelled(period)) }
    }

    private func append(sortable period: Period, to html: inout ByteText, _ label: (inout ByteText) -> Void) {
        html.append("<span data-sort=\"")
        html.append(plain: period.last)
        html.append(" ")
        html.append(plain: period.first)
        html.append("\">")
        label(&html)
        html.append("</span>")
    }

    /// A period that readers can sort by, leading to the page of the record that it is of.
    func cell(_ period: Period, of record: Record) -> CellContent {
        let label = spelled(period)
        var html = ByteText()
        append(sortable: period, to: &html) { $0.appendLink(to: root, record.path, label) }
        return .value(html.take(), plain: label)
    }

    /// A link to the page of a record.
    func cell(_ record: Record) -> CellContent {
        cell(linking: record.referredTitle(in: site.words), to: address(of: record))
    }

    func cell(linking label: String, to address: String) -> CellContent {
        var html = ByteText()
        html.appendLink(to: address, label)
        return .value(html.take(), plain: label)
    }

    /// Links to the pages of several records, after each other.
    func cell(_ records: [Record]) -> CellContent {
        guard !records.isEmpty else { return .notPublished }
        var html = ByteText()
        for (index, record) in records.enumerated() {
            if index > 0 { html.append(", ") }
            html.appendLink(to: root, record.path, record.referredTitle(in: site.words))
        }
        return .value(html.take(), plain: records.map { $0.referredTitle(in: site.words) }.joined(separator: "; "))
    }
}
