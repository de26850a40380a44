internal import SourceText
internal import TransparencyRegister
internal import Wording

extension SiteContext {
    /// Adds a value in the words of the site's language, on one line, without markup.
    func append(shown value: FieldValue, to bytes: inout ByteText) {
        switch value {
        case .date(let date):
            language.append(
                dateOfYear: Int(date.year), month: Int(date.month), day: Int(date.day), to: &bytes)
        case .month(let month):
            language.append(monthOfYear: Int(month.year), month: Int(month.month), to: &bytes)
        case .period(let period): bytes.append(utf8: period.text(in: language))
        case .money(let money):
            language.append(
                money: DecimalNumber(money.amount), currency: money.currency.description, to: &bytes)
        case .count(let count): language.append(number: DecimalNumber(Int64(count)), to: &bytes)
        case .number(let number): language.append(number: DecimalNumber(number), to: &bytes)
        case .percent(let number): language.append(percent: DecimalNumber(number), to: &bytes)
        case .list(let values):
            for index in values.indices {
                if index > 0 { bytes.append(", ") }
                append(shown: values[index], to: &bytes)
            }
        default: append(plain: value, to: &bytes)
        }
    }
}
