internal import SourceText

/// Why a text is not a value of its field, and what to write instead.
struct Misreading: Error {
    let message: String
    let help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}

extension FieldType {
    /// The value that a scalar stands for in this type; nothing is guessed from its look.
    func value(of scalar: YAMLScalar, at position: Position) throws(Misreading) -> FieldValue {
        let text = scalar.text
        switch self {
        case .text(let limit): return .text(try FieldType.line(text, limit: limit))
        case .prose:
            return .prose(Prose(text: text, position: position, isBlock: scalar.style == .block))
        case .date:
            let date = try read(text, "a day", "a date as 2026-03-01", CivilDate.init, NumberCure.day)
            try FieldType.refuse(text, beginningOn: date)
            return .date(date)
        case .month:
            let month = try read(text, "a month", "a month as 2026-03", Month.init)
            try FieldType.refuse(text, beginningOn: month.firstDay)
            return .month(month)
        case .period:
            let period = try read(
                text, "a period", "2026, 2026-Q1, 2026-H1, 2026-03, 2025-04/2026-03 or 2026-01-01/2026-03-31",
                Period.init)
            try FieldType.refuse(text, beginningOn: period.first)
            return .period(period)
        case .money:
            if let money = Money(text) { return .money(money) }
            if let currency = Money.currencyWithFewerDecimals(than: text) {
                throw Misreading(
                    "“\(text)” has more decimals than \(currency) has",
                    help: currency.minorUnits == 0
                        ? "write it without decimals"
                        : "write at most \(currency.minorUnits) digits after the point")
            }
            return .money(
                try read(
                    text, "an amount of money", "currency and amount as GBP 50,000,000 or GBP 12.50", Money.init,
                    Money.cure))
        case .count:
            return .count(
                try read(text, "a count", "a whole number from 0 as 1,250", FieldType.count, NumberCure.count))
        case .number:
            return .number(try read(text, "a number", "a decimal number as 12.5", ExactDecimal.init, NumberCure.number))
        case .percent:
            return .percent(try read(text, "a percentage", "a number as 97.5 or 97.5 %", FieldType.percentage))
        case .duration:
            return .duration(
                try read(
                    text, "a length of time", "number and unit as 12 months or 45 working days", Duration.init,
                    NumberCure.duration))
        case .url: return .url(try read(text, "a web address", "it in full as https://…", FieldType.url))
        case .email: return .email(try read(text, "an email address", "it as name@place.example", FieldType.email))
        case .yes: return .yes(try read(text, "true or false", "true or false", FieldType.truth))
        case .choice(let choices): return .choice(try FieldType.choice(text, among: choices))
        case .reference(let kinds): return .reference(try FieldType.reference(text, to: kinds, at: position))
        case .name: return .name(PlacedName(text: try FieldType.line(text, limit: nil), position: position))
        case .list, .group, .rows, .conditions: throw Misreading("expected \(noun), not a text")
        }
    }

    /// The first year that a register can tell of; an earlier one is a slip, as 0206.
    private static let firstYear = 1900

    private static func refuse(_ text: String, beginningOn date: CivilDate?) throws(Misreading) {
        guard let date, date.year < firstYear else { return }
        throw Misreading(
            "“\(text)” lies in the year \(date.year), and a register goes back to \(firstYear) at most",
            help: "write the year with its four digits, as 2026")
    }

    private func read<T>(
        _ text: String, _ noun: String, _ cure: String, _ parse: (String) -> T?,
        _ closer: (String) -> String? = { _ in nil }
    ) throws(Misreading) -> T {
        guard let value = parse(text) else {
            throw Misreading(
                "“\(text)” is not \(noun)",
                help: NumberCure.placeholder(text) ?? NumberCure.space(text) ?? closer(text) ?? "write \(cure)")
        }
        return value
    }

    /// What an author would call a value of the type.
    var noun: String {
        switch self {
        case .list(let element): "a list, each of it \(element.noun)"
        case .group(let members): "a group with \(FieldType.names(members))"
        case .rows(let columns): "a list of rows with \(FieldType.names(columns))"
        case .conditions: "fields and their values, as {phase: production}"
        case .reference: "an id"
        default: "a text"
        }
    }

    private static func names(_ members: [FieldDeclaration]) -> String {
        members.map(\.name).joined(separator: ", ")
    }
}

extension FieldType {
    /// A text that says nothing.
    static let blank = Misreading("a text cannot be blank", help: "write something, or take the field out")

    private static func line(_ text: String, limit: Int?) throws(Misreading) -> String {
        if text.holdsControlCharacters {
            throw Misreading(
                "a text field is one line, without line breaks and control characters", help: "write it on one line")
        }
        if text.isBlank { throw blank }
        if let limit, text.utf8.count > limit, text.count > limit {
            throw Misreading("this has \(text.count) characters, and at most \(limit) are allowed")
        }
        return text
    }

    private static func count(_ text: String) -> Int? {
        guard let number = ExactDecimal(text), number.scale == 0, number.coefficient >= 0 else { return nil }
        return Int(number.coefficient)
    }

    /// Reads `97.5`, `97.5%` or `97.5 %`.
    static func percentage(_ text: String) -> ExactDecimal? {
        guard text.utf8.last == UInt8(ascii: "%") else { return ExactDecimal(text) }
        let number = text.dropLast()
        return ExactDecimal(number.last == " " ? number.dropLast() : number)
    }

    private static func truth(_ text: String) -> Bool? {
        switch text {
        case "true": true
        case "false": false
        default: nil
        }
    }

    private static func url(_ text: String) -> String? {
        var text = text
        let isAddress = text.withUTF8 { bytes in
            let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
            guard 4...5 ~= scheme.count, zip(scheme, "https".utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
            let rest = bytes[scheme.endIndex...]
            guard rest.starts(with: "://".utf8), let host = rest.dropFirst(3).first, host != UInt8(ascii: "/") else {
                return false
            }
            return !rest.contains { $0 <= 32 || $0 == 127 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
        }
        return isAddress ? text : nil
    }

    private static func email(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            !text.utf8.contains(where: { $0 <= 32 || $0 == 127 })
        else { return nil }
        return text
    }

    private static func choice(_ text: String, among choices: [Choice]) throws(Misreading) -> Choice {
        if let choice = choices.first(where: { $0.name == text }) { return choice }
        let shown = words(of: choices)
        let near = Spelling.nearest(to: text, in: choices.map(\.name))
        throw Misreading(
            "“\(text)” is not one of the words that this field takes",
            help: near.map { "did you mean \($0)? The words are \(shown)" } ?? "write one of \(shown)")
    }

    /// The words that a choice takes, as messages list them; `nil` for any other type.
    var words: String? {
        if case .choice(let choices) = self { FieldType.words(of: choices) } else { nil }
    }

    private static func words(of choices: [Choice]) -> String {
        let names = choices.map(\.name)
        return names.prefix(12).joined(separator: ", ") + (names.count > 12 ? "…" : "")
    }

    static func reference(_ text: String, to kinds: [Kind], at position: Position) throws(Misreading)
        -> Reference
    {
        if text.isEmpty { throw Misreading("an id is missing", help: "write the name of a record's file without .md") }
        let path = text.hasSuffix(".md") ? String(text.dropLast(3)) : text
        if kinds.count == 1 {
            let kind = kinds[0]
            return Reference(kind: kind, id: withoutFolder(path, of: kind), position: position)
        }
        if let slash = path.firstIndex(of: "/"), let kind = Kind(folder: path[..<slash]), kinds.contains(kind) {
            return Reference(kind: kind, id: String(path[path.index(after: slash)...]), position: position)
        }
        let folders = kinds.map { $0.folder + "/…" }.joined(separator: " or ")
        throw Misreading("“\(text)” does not say of which kind it is", help: "write \(folders)")
    }
}

extension FieldType {
    /// An id that may have been written with the folder of its kind.
    private static func withoutFolder(_ path: String, of kind: Kind) -> String {
        let folder = kind.folder + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.utf8.count)) : path
    }
}

extension String {
    /// Whether it has nothing but white space.
    var isBlank: Bool {
        if let first = utf8.first, 0x21...0x7E ~= first { return false }
        return allSatisfy(\.isWhitespace)
    }
}
