internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// Two to four records that a reader chose, side by side; without script, it leads to the comparisons of all.
enum ChoicePage {
    static let path = "compare/choose.html"

    static let shape = ObjectShape(
        "the page of chosen records", PageHead.slots + [("comparisons", .list(.object(Shapes.link)))])

    /// Whether records of a kind can be chosen.
    static func exists(for kind: Kind) -> Bool { ComparisonPage.path(of: kind) != nil }

    /// The kinds of which records can be chosen, where there are two to choose.
    static func kinds(of site: SiteContext) -> [Kind] {
        Kind.register.filter { exists(for: $0) && !site.register.range(of: $0).isEmpty }
    }

    static func value(_ writer: PageWriter) -> TemplateValue {
        .object(
            PageHead.values("Chosen records side by side", breadcrumbs: [("Home", "index.html")], writer) + [
                .list(
                    kinds(of: writer.site).compactMap { kind in
                        ComparisonPage.path(of: kind).map {
                            .link(writer.text(ComparisonPage.title(of: kind)), writer.root + $0)
                        }
                    })
            ])
    }
}

/// The files that the page of chosen records loads: for each kind its fields, then its records in stretches.
struct ChoiceFiles: Sendable {
    /// How many records one file holds.
    static let stretch = 32

    private enum File {
        case kind(Kind)
        /// The number of the file, and where its records lie in the register.
        case records(Kind, Int, Range<Int>)
    }

    private let site: SiteContext
    private let files: [File]
    /// By kind: the fields that are compared, and where they lie.
    private let fields: [[(declaration: FieldDeclaration, index: Int)]]

    init(_ site: SiteContext) {
        self.site = site
        files = ChoicePage.kinds(of: site).flatMap { kind in
            [.kind(kind)] + ChoiceFiles.stretches(kind, site).enumerated().map { .records(kind, $0, $1) }
        }
        fields = Kind.allCases.map { kind in
            guard ChoicePage.exists(for: kind) else { return [] }
            let schema = site.settings.schema(of: kind)
            return ComparisonPage.fields(schema, site.register).compactMap { declaration in
                schema.index(of: declaration.name).map { (declaration, $0) }
            }
        }
    }

    var count: Int { files.count }

    /// A file: its path from the top of the site, and what it holds.
    func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
        switch files[number] {
        case .kind(let kind): ("compare/records/\(kind.folder).js", bytes(of: kind))
        case .records(let kind, let number, let range):
            ("compare/records/\(kind.folder)-\(number).js", bytes(of: kind, number, range))
        }
    }

    private static func stretches(_ kind: Kind, _ site: SiteContext) -> [Range<Int>] {
        let range = site.register.range(of: kind)
        return stride(from: range.lowerBound, to: range.upperBound, by: stretch).map {
            $0..<min($0 + stretch, range.upperBound)
        }
    }

    /// What a kind is called, its fields, and the first id of each file of its records.
    private func bytes(of kind: Kind) -> [UInt8] {
        let words = KindPresentation.of(kind)
        var bytes = ByteText()
        bytes.append("transparencyChoice.kind(")
        bytes.append(quoted: kind.folder)
        bytes.append(",{\n\"label\":")
        bytes.append(quoted: site.words(words.label))
        bytes.append(",\n\"plural\":")
        bytes.append(quoted: site.words(kind.plural))
        bytes.append(",\n\"state\":")
        bytes.append(quoted: kind.hasState ? site.words(words.stateLabel) : "")
        bytes.append(",\n\"fields\":")
        bytes.append(script: fields[Int(kind.rawValue)].map(\.declaration.label))
        bytes.append(",\n\"firsts\":")
        bytes.append(
            script: ChoiceFiles.stretches(kind, site).map { site.register.records[$0.lowerBound].id })
        bytes.append("\n});\n")
        return bytes.take()
    }

    /// Id, name, state and cells of each record.
    private func bytes(of kind: Kind, _ number: Int, _ range: Range<Int>) -> [UInt8] {
        let cells = ChoiceCells(site)
        let fields = fields[Int(kind.rawValue)]
        var bytes = ByteText("transparencyChoice.records(\"\(kind.folder)\",\(number),[\n")
        for index in range {
            let record = site.register.records[index]
            if index > range.lowerBound { bytes.append(",\n") }
            bytes.append(UInt8(ascii: "["))
            bytes.append(quoted: record.id)
            bytes.append(UInt8(ascii: ","))
            bytes.append(quoted: record.removal == nil ? record.title : "")
            bytes.append(UInt8(ascii: ","))
            bytes.append(quoted: site.state(of: index)?.word ?? "")
            bytes.append(",[")
            for place in fields.indices where record.removal == nil {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                cells.append(fields[place].declaration, fields[place].index, of: record, to: &bytes)
            }
            bytes.append("]]")
        }
        bytes.append("\n]);\n")
        return bytes.take()
    }
}

/// What stands in the cells of chosen records.
private struct ChoiceCells {
    private let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    private func append(_ shown: FieldValue, to bytes: inout ByteText) {
        bytes.append(quotedBy: { site.append(shown: shown, to: &$0) })
    }

    /// A text for a value, an empty one where nobody has to state it; 0 for what is not published; 1 and the ground for
    /// what is withheld, with the day of its review for programs and readers; 2 and the reason for what does not apply; 3
    /// and words for what is suppressed or was not signed.
    func append(
        _ declaration: FieldDeclaration, _ index: Int, of record: Record, to bytes: inout ByteText
    ) {
        switch record.states[index] {
        case .published(.prose), .published(.group): bytes.append(quoted: site.ink.publishedText)
        case .published(let value): append(value, to: &bytes)
        case .withheld(let withholding):
            bytes.append("[1,")
            bytes.append(quoted: withholding.ground)
            if let review = withholding.review {
                bytes.append(",")
                bytes.append(quoted: review.description)
                bytes.append(",")
                append(.date(review), to: &bytes)
            }
            bytes.append("]")
        case .notApplicable(let reason): append("[2,", reason, to: &bytes)
        case .suppressed(let reason): append("[3,", site.words(reason.words), to: &bytes)
        case .notPublished:
            if let words = record.unsigned(at: index, on: site.register.day) {
                append("[3,", site.words(words), to: &bytes)
            } else {
                bytes.append(record.expects(declaration, at: index) ? "0" : "\"\"")
            }
        }
    }

    private func append(_ opening: StaticString, _ text: String, to bytes: inout ByteText) {
        bytes.append(opening)
        bytes.append(quoted: text)
        bytes.append("]")
    }
}
