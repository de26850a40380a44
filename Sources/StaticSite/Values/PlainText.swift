internal import TransparencyRegister
internal import Wording

extension PageWriter {
    /// A value for programs: days as 2026-03-01, numbers without separators of thousands, amounts as `GBP 12.50`.
    func plain(_ value: FieldValue) -> String {
        switch value {
        case .text(let text), .url(let text), .email(let text): text
        case .prose(let prose): prose.text
        case .date(let date): date.description
        case .month(let month): month.description
        case .period(let period): period.description
        case .money(let money): money.description
        case .count(let count): String(count)
        case .number(let number), .percent(let number): number.description
        case .duration(let duration): text(duration.phrase)
        case .yes(let flag): text(flag ? "Yes" : "No")
        case .choice(let choice): choice.label
        case .reference(let reference): site.register.record(reference)?.title ?? reference.id
        case .name(let name): name.text
        case .conditions(let conditions): conditions.map(\.description).joined(separator: "; ")
        case .list(let values): values.map(plain).joined(separator: "; ")
        case .group: text("Published")
        case .rows(let rows): text("\(rows.count) entries")
        }
    }

    /// A field in one of its states, for programs.
    func plain(_ state: FieldState) -> String {
        switch state {
        case .published(let value): plain(value)
        case .withheld(let withholding): text("Withheld: \(withholding.ground)")
        case .suppressed(let reason): text(reason.words)
        case .notApplicable(let reason): text("Not applicable: \(reason)")
        case .notPublished: text("Not published")
        }
    }
}

extension String {
    /// The text of HTML that this program made: without its tags, with the five characters that it escapes.
    init(textOf html: [UInt8]) {
        var text: [UInt8] = []
        var isTag = false
        for byte in html {
            if byte == UInt8(ascii: "<") {
                isTag = true
            } else if byte == UInt8(ascii: ">") {
                isTag = false
            } else if !isTag {
                text.append(byte)
            }
        }
        var plain = String(decoding: text, as: UTF8.self)
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        for (entity, character) in entities where plain.utf8.contains(UInt8(ascii: "&")) {
            plain = plain.replacing(entity, with: character)
        }
        self = plain
    }
}
