internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// The values of fields as HTML.
extension PageWriter {
    /// Adds a value as it stands in a fact or cell; tables are left to `table(of:)`.
    mutating func append(_ value: FieldValue, _ type: FieldType, of record: Record, to html: inout ByteText) {
        switch value {
        case .text(let text): html.appendEscaped(text)
        case .prose(let prose): html += self.html(of: prose, in: record.file(of: prose.position))
        case .date(let date): append(date, to: &html)
        case .month(let month): append(month, to: &html)
        case .period(let period): html.appendEscaped(spelled(period))
        case .money(let money):
            site.language.append(
                money: DecimalNumber(money.amount), currency: money.currency.description, to: &html)
        case .count(let count): site.language.append(number: DecimalNumber(Int64(count)), to: &html)
        case .number(let number): site.language.append(number: DecimalNumber(number), to: &html)
        case .percent(let number): site.language.append(percent: DecimalNumber(number), to: &html)
        case .duration(let duration): html.appendEscaped(text(duration.phrase))
        case .url(let address): html.appendLink(to: address, PageWriter.withoutScheme(address))
        case .email(let address): html.appendLink(to: "mailto:" + address, address)
        case .yes(let flag): html += flag ? site.ink.yes : site.ink.no
        case .choice(let choice): html.appendEscaped(choice.label)
        case .reference(let reference): append(reference, to: &html)
        case .name(let name): html.appendEscaped(name.text)
        case .conditions(let conditions):
            html.appendEscaped(conditions.map(\.description).joined(separator: "; "))
        case .list(let values): append(values, type, of: record, to: &html)
        case .group(let row): append(row, type.members, of: record, to: &html)
        case .rows(let rows): html.appendEscaped(text("\(rows.count) rows"))
        }
    }

    func append(_ date: CivilDate, to html: inout ByteText) {
        html.append("<time datetime=\"")
        html.append(plain: date)
        html.append("\">")
        site.language.append(dateOfYear: Int(date.year), month: Int(date.month), day: Int(date.day), to: &html)
        html.append("</time>")
    }

    private func append(_ month: Month, to html: inout ByteText) {
        html.append(utf8: "<time datetime=\"\(month)\">")
        html.appendEscaped(site.language.month(year: Int(month.year), month: Int(month.month)))
        html.append("</time>")
    }

    func spelled(_ period: Period) -> String { period.text(in: site.language) }

    func append(_ reference: Reference, to html: inout ByteText) {
        guard let index = site.register.index(of: reference) else { return html.appendEscaped(reference.id) }
        append(linkTo: index, to: &html)
    }

    /// One value as it is; several as a list.
    private mutating func append(_ values: [FieldValue], _ type: FieldType, of record: Record, to html: inout ByteText)
    {
        guard case .list(let element) = type else { return }
        if values.count == 1 { return append(values[0], element, of: record, to: &html) }
        html.append("<ul class=\"values\">\n")
        for value in values {
            html.append("<li>")
            append(value, element, of: record, to: &html)
            html.append("</li>\n")
        }
        html.append("</ul>")
    }

    /// The members of a group as names and values.
    private mutating func append(_ row: Row, _ members: [FieldDeclaration], of record: Record, to html: inout ByteText)
    {
        html.append("<dl class=\"members\">\n")
        for (member, state) in zip(members, row.states) {
            if state.isNotPublished, member.presence == .optional { continue }
            html.append("<div><dt>")
            html.appendEscaped(member.label)
            html.append("</dt><dd>")
            append(state, member.type, of: record, to: &html)
            html.append("</dd></div>\n")
        }
        html.append("</dl>")
    }

    /// A member of a group in one of its states, in words.
    private mutating func append(_ state: FieldState, _ type: FieldType, of record: Record, to html: inout ByteText) {
        switch state {
        case .published(let value): append(value, type, of: record, to: &html)
        case .withheld(let withholding): append(withholding, to: &html)
        case .suppressed(let reason): site.ink.append(suppressed: text(reason.words), to: &html)
        case .notApplicable(let reason): site.ink.append(notApplicable: reason, to: &html)
        case .notPublished: html += site.ink.notPublished
        }
    }

    /// `https://city.example/report/` reads `city.example/report`.
    static func withoutScheme(_ address: String) -> String {
        guard let colon = address.firstIndex(of: ":") else { return address }
        let rest = address[colon...].dropFirst(3)
        return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
}

extension ByteText {
    /// Adds text with the characters escaped that mean something in text and quoted attributes.
    mutating func appendEscaped(_ text: String) { append(text, escaping: .anywhere) }

    /// - Parameter language: that of what lies at the address, and so of its title; `nil` for that of the page.
    mutating func appendLink(to address: String, _ label: String, in language: String? = nil) {
        append("<a href=\"")
        appendEscaped(address)
        if let language {
            append("\" hreflang=\"")
            appendEscaped(language)
            append("\" lang=\"")
            appendEscaped(language)
        }
        append("\">")
        appendEscaped(label)
        append("</a>")
    }

    /// Adds a link to a page of the site, whose address needs no escaping.
    mutating func appendLink(to root: String, _ path: String, _ label: String) {
        append("<a href=\"")
        append(utf8: root)
        append(utf8: path)
        append("\">")
        appendEscaped(label)
        append("</a>")
    }
}
