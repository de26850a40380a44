internal import SourceText

/// Follows every reference of every record, and reports those that lead nowhere.
struct ReferenceResolver {
    let records: [Record]
    let places: RecordPlaces
    let files: Set<String>
    let drafts: Set<String>
    let unread: Set<String>
    let folder: String?
    var problems = Problems()
    private var pairs: [(target: Int, link: RecordLinks.Backlink)] = []

    init(
        records: [Record], places: RecordPlaces, files: Set<String>, drafts: Set<String>, unread: Set<String>,
        folder: String?
    ) {
        self.records = records
        self.places = places
        self.files = files
        self.drafts = drafts
        self.unread = unread
        self.folder = folder
    }

    mutating func links(schemas: [KindSchema]) -> RecordLinks {
        for source in records.indices {
            let record = records[source]
            if record.removal != nil { continue }
            let declarations = schemas[Int(record.kind.rawValue)].declarations
            for field in record.states.indices where record.withholds || declarations[field].namesOthers {
                switch record.states[field] {
                case .published(let value):
                    let isInherited = record.inherits(fieldAt: field)
                    follow(value, declarations[field].type, from: source, field, reporting: !isInherited)
                case .withheld(let withholding):
                    if let official = withholding.decidedBy { follow(official, from: source, nil) }
                case .suppressed, .notApplicable, .notPublished: break
                }
            }
            if record.kind == .comparison {
                let field = ComparisonFields.schema.fields.records.index
                for target in compared(by: Facts(record), schemas) {
                    pairs.append((target, RecordLinks.Backlink(source: source, field: field)))
                }
            }
        }
        return RecordLinks(pairs, count: records.count)
    }

    private func index(of reference: Reference) -> Int? { places[reference] }

    /// Walks down to the references in a value; `field` is nil where a reference is not a link of its own.
    ///
    /// `reporting` is false for what another record states, at which it is reported.
    private mutating func follow(
        _ value: FieldValue, _ type: FieldType, from source: Int, _ field: Int, reporting: Bool = true
    ) {
        switch value {
        case .reference(let reference): follow(reference, from: source, field, reporting: reporting)
        case .list(let values):
            guard let first = values.first, first.isReference else { return }
            for value in values { follow(value, type, from: source, field, reporting: reporting) }
        case .group(let row): follow(row, type.members, from: source, field)
        case .rows(let rows):
            let columns = type.members
            for row in rows { follow(row, columns, from: source, field) }
        default: break
        }
    }

    private mutating func follow(_ row: Row, _ members: [FieldDeclaration], from source: Int, _ field: Int) {
        if let official = row.withholding?.decidedBy { follow(official, from: source, nil) }
        let withholds = records[source].withholds
        for (member, declaration) in members.enumerated() where withholds || declaration.namesOthers {
            switch row.states[member] {
            case .published(let value):
                follow(value, declaration.type, from: source, field)
                if declaration.name == "file", case .text(let path) = value { check(path, row, from: source) }
            case .withheld(let withholding):
                if let official = withholding.decidedBy { follow(official, from: source, nil) }
            case .suppressed, .notApplicable, .notPublished: break
            }
        }
    }

    private mutating func follow(_ reference: Reference, from source: Int, _ field: Int?, reporting: Bool = true) {
        if let target = index(of: reference) {
            if let field { pairs.append((target, RecordLinks.Backlink(source: source, field: field))) }
            return
        }
        if !reporting || unread.contains("\(reference.kind.folder)/\(reference.id).md") { return }
        problems.append(unknown(reference, in: records[source].file(of: reference.position)))
    }

    /// How many unknown ids get a suggestion: each is compared with all ids of its kind.
    private static let suggestions = 100

    func unknown(_ reference: Reference, in file: SourceFile) -> Diagnostic {
        let path = "\(reference.kind.folder)/\(reference.id).md"
        let isOneOfFew = problems.count < ReferenceResolver.suggestions
        let near = isOneOfFew ? Spelling.nearest(to: reference.id, in: places.ids(of: reference.kind)) : nil
        let help =
            drafts.contains(path)
            ? DraftHelp.text(for: path)
            : near.map { "did you mean \($0)?" }
                ?? ofOtherKind(reference)
                ?? (isID(reference.id)
                    ? "add a file \(folder.map { $0 + "/" } ?? "")\(path)"
                    : "an id has letters a to z, digits, hyphens, dots and underscores, as jane-doe")
        return .error(
            "there is no \(reference.kind.name) “\(reference.id)”",
            at: file.place(reference.position, length: reference.id.unicodeScalars.count), help: help)
    }

    /// What to do about an id that a record of another kind has.
    private func ofOtherKind(_ reference: Reference) -> String? {
        guard let kind = Kind.register.first(where: { places[$0, reference.id] != nil }) else { return nil }
        return "“\(reference.id)” is the id of \(kind.owner): name \(reference.kind.owner) here"
    }

    /// Whether an id can be the name of a file: it becomes a web address.
    private func isID(_ id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            guard let first = part.first, first != UInt8(ascii: ".") else { return false }
            return part.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
        }
    }

    /// A document's file lies below Content.
    private mutating func check(_ path: String, _ row: Row, from source: Int) {
        if files.contains(path) { return }
        let near = Spelling.nearest(to: path, in: files)
        problems.append(
            .error(
                "there is no file “\(path)” in the content folder",
                at: records[source].place(
                    row.position(of: \DocumentFields.file), length: path.unicodeScalars.count),
                help: near.map { "did you mean \($0)?" }
                    ?? "write its path from the content folder, as documents/report.pdf"))
    }

    /// What `site.yaml` refers to exists.
    mutating func check(_ settings: SiteSettings) {
        if let publisher = settings.publisher {
            if let index = index(of: publisher) {
                if records[index].removal != nil {
                    problems.append(
                        .error(
                            "the publisher “\(publisher.id)” was removed", at: settings.place(\.publisher),
                            help: "name the organisation that answers for the register today"))
                }
            } else if !unread.contains("\(publisher.kind.folder)/\(publisher.id).md") {
                problems.append(unknown(publisher, in: settings.file))
            }
        }
        for page in settings.navigation where !hasPage(page.text) { problems.append(noPage(page, in: settings.file)) }
        if let complaints = settings.complaints, !complaints.text.contains("://"), !hasPage(complaints.text) {
            problems.append(noPage(complaints, in: settings.file))
        }
    }

    private func hasPage(_ path: String) -> Bool {
        places[.page, path.hasSuffix(".md") ? String(path.dropLast(3)) : path] != nil
    }

    private func noPage(_ path: PlacedName, in file: SourceFile) -> Diagnostic {
        let near = Spelling.nearest(to: path.text, in: places.ids(of: .page).map { $0 + ".md" })
        let help = near.map { "did you mean \($0)?" } ?? "write the path of a Markdown file of Content, as about.md"
        return .error(
            "there is no page “\(path.text)”",
            at: file.place(path.position, length: path.text.unicodeScalars.count), help: help)
    }
}

extension FieldValue {
    fileprivate var isReference: Bool {
        if case .reference = self { true } else { false }
    }
}

/// What to do about a reference or link to a record that is not public yet.
package enum DraftHelp {
    package static func text(for path: String) -> String {
        "\(path) is a draft: take draft: true out of it, or refer to it when it is public"
    }
}
