internal import TransparencyRegister
internal import Wording

/// What a list of results shows of documents: name, kind, address, and a line that tells records of like names apart.
struct SearchResults: Sendable {
    /// What records of a kind are called, and the fields that the line shows.
    private struct KindWords: Sendable {
        let label: String
        let columns: [(index: Int, label: String)]
    }

    private let site: SiteContext
    private let kinds: [KindWords]
    /// What a page of tables is.
    private let tables: String

    /// How many characters a line has at most.
    private static let limit = 140

    init(_ site: SiteContext) {
        self.site = site
        tables = site.words("Tables")
        kinds = Kind.allCases.map { kind in
            let (schema, presentation) = (site.settings.schema(of: kind), KindPresentation.of(kind))
            return KindWords(
                label: site.words(presentation.label),
                columns: presentation.columns.compactMap { name in
                    schema.index(of: name).map { ($0, schema.declarations[$0].label) }
                })
        }
    }

    /// Adds `["name","kind","address","line"]`.
    func append(_ document: SearchDocument, to bytes: inout [UInt8]) {
        switch document {
        case .page(let title, let path): bytes.append(script: [title, tables, path, ""])
        case .record(let index):
            let record = site.register.records[index]
            bytes.append("[")
            for text in [record.title, kinds[Int(record.kind.rawValue)].label, record.path] {
                bytes.append(quoted: text)
                bytes.append(",")
            }
            line(for: index).withUnsafeBufferPointer { bytes.append(quoted: $0) }
            bytes.append("]")
        }
    }

    private func line(for index: Int) -> [UInt8] {
        let record = site.register.records[index]
        var line: [UInt8] = []
        func separate() { if !line.isEmpty { line.append(" · ") } }
        if let state = site.state(of: index) { line.append(plain: state.word) }
        if let summary = SearchResults.summary(of: record) {
            separate()
            line.append(plain: summary)
            return SearchResults.cut(line)
        }
        for column in kinds[Int(record.kind.rawValue)].columns {
            guard case .published(let value) = record.states[column.index] else { continue }
            switch value {
            case .count, .number, .percent, .url, .email, .prose, .group, .rows: continue
            case .date:
                separate()
                var date: [UInt8] = []
                site.append(shown: value, to: &date)
                line.append(plain: site.words("\(column.label) \(String(decoding: date, as: UTF8.self))"))
            default:
                separate()
                site.append(shown: value, to: &line)
            }
        }
        return SearchResults.cut(line)
    }

    private static func summary(of record: Record) -> String? {
        switch record.kind {
        case .system: Facts<SystemFields>(record).summary
        case .page: Facts<PageFields>(record).summary
        default: nil
        }
    }

    /// Cut between words.
    private static func cut(_ line: [UInt8]) -> [UInt8] {
        guard line.count > limit else { return line }
        var characters = 0
        let end = line.firstIndex { byte in
            if byte & 0xC0 != 0x80 { characters += 1 }
            return characters > limit
        }
        guard let end else { return line }
        let space = line[..<end].lastIndex(of: UInt8(ascii: " "))
        return Array(line[..<(space ?? end)]) + " …".utf8
    }
}
