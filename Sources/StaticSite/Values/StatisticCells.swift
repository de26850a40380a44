internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Cells of figures that were worked out.
extension PageWriter {
    /// A share in percent; where it does not exist, the reason in its place.
    func cell(_ share: Share?, else reason: @autoclosure () -> Phrase) -> CellContent {
        share.map { cell(percent: $0.percent) } ?? quiet(reason())
    }

    /// `42.5 to 47.2%`.
    func cell(_ interval: WilsonInterval?) -> CellContent {
        guard let interval else { return .empty }
        return .value(
            Array(words(interval).utf8), plain: text("\(interval.lower.description) to \(interval.upper.description)"))
    }

    /// `+21.4` or `−3`: how much more or less.
    func cell(change: ExactDecimal) -> CellContent {
        .value(Array(signed(change).utf8), plain: change.description)
    }

    /// A reason that stands where a figure would.
    func quiet(_ reason: Phrase) -> CellContent {
        let reason = text(reason)
        var html = ByteText()
        html.append("<span class=\"not-applicable\">")
        html.appendEscaped(reason)
        html.append("</span>")
        return .value(html.take(), plain: reason)
    }

    func signed(_ change: ExactDecimal) -> String {
        (change.coefficient > 0 ? "+" : "") + site.language.number(DecimalNumber(change))
    }

    func words(_ interval: WilsonInterval) -> String {
        text("\(interval.lower.decimal) to \(percent: interval.upper.decimal)")
    }
}
