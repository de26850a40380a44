internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

extension TemplateValue {
    static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .none }
    static func optional(_ date: CivilDate?) -> TemplateValue { date.map { .date($0) } ?? .none }
    static func date(_ date: CivilDate) -> TemplateValue {
        .date(year: date.year, month: date.month, day: date.day)
    }
    static func count(_ number: Int) -> TemplateValue { .number(DecimalNumber(Int64(number))) }
    static func link(_ label: String, _ address: String) -> TemplateValue { .object([.text(label), .url(address)]) }
}

extension DecimalNumber {
    init(_ number: ExactDecimal) { self.init(number.coefficient, scale: Int(number.scale)) }
}
