internal import SourceText
internal import TransparencyRegister
internal import Wording

/// What a list of results shows of documents: name, kind, address, and a line that tells records of like names apart.
struct SearchResults: Sendable {
    /// A field that the line shows.
    private struct Column: Sendable {
        /// Where the field lies in a record.
        let index: Int
        /// What the line says of a day beside it.
        let beforeDate: [UInt8]
        let afterDate: [UInt8]

        init(_ index: Int, _ label: String, in words: Words) {
            let date = "\u{0}"
            let text = words("\(label) \(date)").utf8.split(
                separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            self.index = index
            beforeDate = text.first.map { Array($0) } ?? []
            afterDate = text.count > 1 ? Array(text[1]) : []
        }
    }

    /// What records of a kind are called, and the fields that the line shows.
    private struct KindWords: Sendable {
        let label: String
        let columns: [Column]
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
                    schema.index(of: name).map { Column($0, schema.declarations[$0].label, in: site.words) }
                })
        }
    }

    /// Adds `["name","kind","address","line"]`.
    func append(_ document: SearchDocument, to bytes: inout ByteText) {
        switch document {
        case .page(let title, let path): bytes.append(script: [title, tables, path, ""])
        case .record(let index):
            let record = site.register.records[index]
            bytes.append(UInt8(ascii: "["))
            bytes.append(quoted: record.title)
            bytes.append(UInt8(ascii: ","))
            bytes.append(quoted: kinds[Int(record.kind.rawValue)].label)
            bytes.append(UInt8(ascii: ","))
            bytes.append(quoted: record.path)
            bytes.append(UInt8(ascii: ","))
            bytes.append(quotedBy: { SearchResults.cut(&$0, from: appendLine(for: index, to: &$0)) })
            bytes.append(UInt8(ascii: "]"))
        }
    }

    /// Adds the whole line, and returns where it starts.
    private func appendLine(for index: Int, to bytes: inout ByteText) -> Int {
        let record = site.register.records[index]
        let start = bytes.count
        func separate() { if bytes.count > start { bytes.append(" · ") } }
        if let state = site.state(of: index) { bytes.append(utf8: state.word) }
        if let summary = SearchResults.summary(of: record) {
            separate()
            bytes.append(utf8: summary)
            return start
        }
        for column in kinds[Int(record.kind.rawValue)].columns {
            guard case .published(let value) = record.states[column.index] else { continue }
            switch value {
            case .count, .number, .percent, .url, .email, .prose, .group, .rows: continue
            case .date:
                separate()
                bytes.append(contentsOf: column.beforeDate)
                site.append(shown: value, to: &bytes)
                bytes.append(contentsOf: column.afterDate)
            default:
                separate()
                site.append(shown: value, to: &bytes)
            }
        }
        return start
    }

    private static func summary(of record: Record) -> String? {
        switch record.kind {
        case .system: Facts<SystemFields>(record).summary
        case .page: Facts<PageFields>(record).summary
        default: nil
        }
    }

    /// Cuts what stands from a place on between words, where it is too long.
    private static func cut(_ bytes: inout ByteText, from start: Int) {
        guard bytes.count - start > limit else { return }
        var characters = 0
        let end = bytes.slice[start...].firstIndex { byte in
            if byte & 0xC0 != 0x80 { characters += 1 }
            return characters > limit
        }
        guard let end else { return }
        bytes.truncate(to: bytes[start..<end].lastIndex(of: UInt8(ascii: " ")) ?? end)
        bytes.append(" …")
    }
}
