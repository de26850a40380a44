internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister

/// The values of fields as HTML.
extension PageWriter {
    /// Adds a value as it stands in a fact or cell; tables are left to `table(of:)`.
    mutating func append(_ value: FieldValue, _ type: FieldType, of record: Record, to html: inout [UInt8]) {
        switch value {
        case .text(let text): html.appendEscaped(text)
        case .prose(let prose): html += self.html(of: prose, in: record.file)
        case .date(let date): append(date, to: &html)
        case .month(let month): append(month, to: &html)
        case .period(let period): html.appendEscaped(spelled(period))
        case .money(let money):
            html.appendEscaped(site.language.money(DecimalNumber(money.amount), currency: money.currency.description))
        case .count(let count): html.appendEscaped(site.language.number(DecimalNumber(Int64(count))))
        case .number(let number): html.appendEscaped(site.language.number(DecimalNumber(number)))
        case .percent(let number): html.appendEscaped(site.language.percent(DecimalNumber(number)))
        case .duration(let duration): html.appendEscaped(duration.description)
        case .url(let address): html.appendLink(to: address, PageWriter.withoutScheme(address))
        case .email(let address): html.appendLink(to: "mailto:" + address, address)
        case .yes(let flag): html.append(contentsOf: (flag ? "Yes" : "No").utf8)
        case .choice(let choice): html.appendEscaped(choice.label)
        case .reference(let reference): append(reference, to: &html)
        case .list(let values): append(values, type, of: record, to: &html)
        case .group(let row): append(row, type.members, of: record, to: &html)
        case .rows(let rows): html.append(contentsOf: (rows.count == 1 ? "1 row" : "\(rows.count) rows").utf8)
        }
    }

    func append(_ date: CivilDate, to html: inout [UInt8]) {
        html.append(contentsOf: "<time datetime=\"\(date)\">".utf8)
        html.appendEscaped(site.language.date(year: Int(date.year), month: Int(date.month), day: Int(date.day)))
        html.append(contentsOf: "</time>".utf8)
    }

    private func append(_ month: Month, to html: inout [UInt8]) {
        html.append(contentsOf: "<time datetime=\"\(month)\">".utf8)
        html.appendEscaped(site.language.month(year: Int(month.year), month: Int(month.month)))
        html.append(contentsOf: "</time>".utf8)
    }

    func spelled(_ period: Period) -> String { period.spelled(with: site.language.months) }

    func append(_ reference: Reference, to html: inout [UInt8]) {
        guard let record = site.register.record(reference) else { return html.appendEscaped(reference.id) }
        html.appendLink(to: address(of: record), record.title)
    }

    /// One value as it is; several as a list.
    private mutating func append(_ values: [FieldValue], _ type: FieldType, of record: Record, to html: inout [UInt8]) {
        guard case .list(let element) = type else { return }
        if values.count == 1 { return append(values[0], element, of: record, to: &html) }
        html.append(contentsOf: "<ul class=\"values\">\n".utf8)
        for value in values {
            html.append(contentsOf: "<li>".utf8)
            append(value, element, of: record, to: &html)
            html.append(contentsOf: "</li>\n".utf8)
        }
        html.append(contentsOf: "</ul>".utf8)
    }

    /// The members of a group as names and values.
    private mutating func append(_ row: Row, _ members: [FieldDeclaration], of record: Record, to html: inout [UInt8]) {
        html.append(contentsOf: "<dl class=\"members\">\n".utf8)
        for (member, state) in zip(members, row.states) {
            if state.isNotPublished, member.presence == .optional { continue }
            html.append(contentsOf: "<div><dt>".utf8)
            html.appendEscaped(member.label)
            html.append(contentsOf: "</dt><dd>".utf8)
            append(state, member.type, of: record, to: &html)
            html.append(contentsOf: "</dd></div>\n".utf8)
        }
        html.append(contentsOf: "</dl>".utf8)
    }

    /// A member of a group in one of the four states, in words.
    private mutating func append(_ state: FieldState, _ type: FieldType, of record: Record, to html: inout [UInt8]) {
        switch state {
        case .published(let value): append(value, type, of: record, to: &html)
        case .withheld(let withholding):
            html.append(
                contentsOf: "<span class=\"withheld\"><span class=\"bar\" aria-hidden=\"true\"></span> Withheld: ".utf8)
            html.appendEscaped(withholding.ground)
            html.append(contentsOf: "</span>".utf8)
        case .notApplicable(let reason):
            html.append(contentsOf: "<span class=\"not-applicable\">Not applicable: ".utf8)
            html.appendEscaped(reason)
            html.append(contentsOf: "</span>".utf8)
        case .notPublished:
            html.append(contentsOf: "<span class=\"not-published\"><span>Not published</span></span>".utf8)
        }
    }

    /// `https://city.example/report/` reads `city.example/report`.
    static func withoutScheme(_ address: String) -> String {
        guard let colon = address.firstIndex(of: ":") else { return address }
        let rest = address[colon...].dropFirst(3)
        return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
}

extension [UInt8] {
    /// Adds text with the characters escaped that mean something in text and quoted attributes.
    mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
            default: append(byte)
            }
        }
    }

    mutating func appendLink(to address: String, _ label: String) {
        append(contentsOf: "<a href=\"".utf8)
        appendEscaped(address)
        append(contentsOf: "\">".utf8)
        appendEscaped(label)
        append(contentsOf: "</a>".utf8)
    }
}
