internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Something that search can find: a record, or a page of tables.
enum SearchDocument: Sendable {
    /// Where the record lies in the register.
    case record(Int)
    case page(title: String, path: String)

    /// The records by kind and id, then pages of tables, by path; what was removed is not found.
    static func all(of site: SiteContext, pages: [SitePage]) -> [SearchDocument] {
        let records = site.register.records
        return records.indices.filter { records[$0].removal == nil }.map { .record($0) }
            + pages.compactMap { page in page.searchTitle(in: site.words).map { .page(title: $0, path: page.path) } }
    }

    /// Of how many words its name is: of two that hold what was asked for, the shorter is meant.
    func titleLength(in site: SiteContext) -> Int {
        var title =
            switch self {
            case .page(let title, _): title
            case .record(let index): site.register.records[index].title
            }
        var length = 0
        title.withUTF8 { text in SearchWords().read(text, as: .plain) { _ in length += 1 } }
        return length
    }

    /// What a list of results shows of it: name, kind, address, and a line of context.
    func entry(_ writer: PageWriter) -> [String] {
        switch self {
        case .page(let title, let path): return [title, writer.text("Tables"), path, ""]
        case .record(let index):
            let record = writer.site.register.records[index]
            return [
                record.title, writer.text(KindPresentation.of(record.kind).label), record.path,
                SearchContext.line(for: record, writer),
            ]
        }
    }
}

/// The line under a result that tells records of like names apart.
enum SearchContext {
    private static let limit = 140

    static func line(for record: Record, _ writer: PageWriter) -> String {
        var parts: [String] = []
        if let state = RecordState(record, in: writer.site.register) { parts.append(state.word) }
        if let summary = summary(of: record) {
            parts.append(summary)
        } else {
            let schema = writer.site.settings.schema(of: record.kind)
            for name in KindPresentation.of(record.kind).columns {
                guard let index = schema.index(of: name), let value = record.states[index].value else { continue }
                switch value {
                case .date: parts.append(writer.text("\(schema.declarations[index].label) \(writer.shown(value))"))
                case .count, .number, .percent, .url, .email, .prose, .group, .rows: continue
                default: parts.append(writer.shown(value))
                }
            }
        }
        return cut(parts.joined(separator: " · "))
    }

    private static func summary(of record: Record) -> String? {
        switch record.kind {
        case .system: Facts<SystemFields>(record).summary
        case .page: Facts<PageFields>(record).summary
        default: nil
        }
    }

    /// Cut between words.
    private static func cut(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > limit else { return text }
        let head = scalars.prefix(limit)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return String(String.UnicodeScalarView(head[..<end])) + " …"
    }
}

extension PageWriter {
    /// A value in the words of the page's language, on one line, without markup.
    func shown(_ value: FieldValue) -> String {
        switch value {
        case .date(let date):
            var text: [UInt8] = []
            site.language.append(
                dateOfYear: Int(date.year), month: Int(date.month), day: Int(date.day), to: &text)
            return String(decoding: text, as: UTF8.self)
        case .month(let month): return site.language.month(year: Int(month.year), month: Int(month.month))
        case .period(let period): return spelled(period)
        case .money(let money):
            return site.language.money(DecimalNumber(money.amount), currency: money.currency.description)
        case .count(let count): return site.language.number(DecimalNumber(Int64(count)))
        case .number(let number): return site.language.number(DecimalNumber(number))
        case .percent(let number): return site.language.percent(DecimalNumber(number))
        case .list(let values): return values.map(shown).joined(separator: ", ")
        default: return plain(value)
        }
    }
}
