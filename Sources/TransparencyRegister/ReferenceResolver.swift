internal import SourceText

/// Follows every reference of every record, and reports those that lead nowhere.
struct ReferenceResolver {
    let records: [Record]
    let positions: [[String: Int]]
    let files: Set<String>
    let drafts: Set<String>
    var problems = Problems()
    private var pairs: [(target: Int, link: RecordLinks.Backlink)] = []

    init(records: [Record], positions: [[String: Int]], files: Set<String>, drafts: Set<String>) {
        self.records = records
        self.positions = positions
        self.files = files
        self.drafts = drafts
    }

    mutating func links(schemas: [KindSchema]) -> RecordLinks {
        for source in records.indices {
            let record = records[source]
            let schema = schemas[Int(record.kind.rawValue)]
            for (field, state) in record.states.enumerated() {
                switch state {
                case .published(let value):
                    follow(value, schema.declarations[field].type, from: source, field)
                case .withheld(let withholding):
                    if let official = withholding.decidedBy { follow(official, from: source, nil) }
                case .suppressed, .notApplicable, .notPublished: break
                }
            }
            inheritSystems(of: record, from: source)
            if record.kind == .comparison {
                let field = ComparisonFields.schema.fields.records.index
                for target in compared(by: Facts(record), schemas) {
                    pairs.append((target, RecordLinks.Backlink(source: source, field: field)))
                }
            }
        }
        return RecordLinks(pairs, count: records.count)
    }

    /// An assessment of a contract is about the contract's systems unless it names its own.
    private mutating func inheritSystems(of record: Record, from source: Int) {
        guard record.kind == .assessment else { return }
        let facts = Facts<AssessmentFields>(record)
        guard facts.state(\.systems).isNotPublished, let contract = facts.contract, let index = index(of: contract)
        else { return }
        for system in Facts<ContractFields>(records[index]).systems ?? [] {
            guard let target = self.index(of: system) else { continue }
            let field = AssessmentFields.schema.fields.systems.index
            pairs.append((target, RecordLinks.Backlink(source: source, field: field)))
        }
    }

    private func index(of reference: Reference) -> Int? { positions[Int(reference.kind.rawValue)][reference.id] }

    /// Walks down to the references in a value; `field` is nil where a reference is not a link of its own.
    private mutating func follow(_ value: FieldValue, _ type: FieldType, from source: Int, _ field: Int) {
        switch (value, type) {
        case (.reference(let reference), _): follow(reference, from: source, field)
        case (.list(let values), .list(let element)) where element.holdsReferences:
            for value in values { follow(value, element, from: source, field) }
        case (.group(let row), .group(let members)): follow(row, members, from: source, field)
        case (.rows(let rows), .rows(let columns)):
            for row in rows { follow(row, columns, from: source, field) }
        default: break
        }
    }

    private mutating func follow(_ row: Row, _ members: [FieldDeclaration], from source: Int, _ field: Int) {
        if let official = row.withholding?.decidedBy { follow(official, from: source, nil) }
        for (member, state) in zip(members, row.states) {
            switch state {
            case .published(let value):
                follow(value, member.type, from: source, field)
                if member.name == "file", case .text(let path) = value { check(path, row, from: source) }
            case .withheld(let withholding):
                if let official = withholding.decidedBy { follow(official, from: source, nil) }
            case .suppressed, .notApplicable, .notPublished: break
            }
        }
    }

    private mutating func follow(_ reference: Reference, from source: Int, _ field: Int?) {
        if let target = index(of: reference) {
            if let field { pairs.append((target, RecordLinks.Backlink(source: source, field: field))) }
            return
        }
        problems.append(unknown(reference, in: records[source].file(of: reference.position)))
    }

    /// How many unknown ids get a suggestion: each is compared with all ids of its kind.
    private static let suggestions = 100

    func unknown(_ reference: Reference, in file: SourceFile) -> Diagnostic {
        let ids = positions[Int(reference.kind.rawValue)].keys
        let path = "\(reference.kind.folder)/\(reference.id).md"
        let isOneOfFew = problems.count < ReferenceResolver.suggestions
        let near = isOneOfFew ? Spelling.nearest(to: reference.id, in: ids) : nil
        let help =
            drafts.contains(path)
            ? DraftHelp.text(for: path) : near.map { "did you mean \($0)?" } ?? "add a file \(path)"
        return .error(
            "there is no \(reference.kind.name) “\(reference.id)”",
            at: file.place(reference.position, length: reference.id.unicodeScalars.count), help: help)
    }

    /// A document's file lies below Content.
    private mutating func check(_ path: String, _ row: Row, from source: Int) {
        if files.contains(path) { return }
        let near = Spelling.nearest(to: path, in: files)
        problems.append(
            .error(
                "there is no file “\(path)” in the content folder", at: records[source].place(row.position),
                help: near.map { "did you mean \($0)?" }
                    ?? "write its path from the content folder, as documents/report.pdf"))
    }

    /// What `site.yaml` refers to exists.
    mutating func check(_ settings: SiteSettings) {
        if let publisher = settings.publisher, index(of: publisher) == nil {
            problems.append(unknown(publisher, in: settings.file))
        }
        for page in settings.navigation where !hasPage(page) {
            problems.append(noPage(page, at: settings.place(\.navigation)))
        }
        if let complaints = settings.complaints, !complaints.contains("://"), !hasPage(complaints) {
            problems.append(noPage(complaints, at: settings.place(\.complaints)))
        }
    }

    private func hasPage(_ path: String) -> Bool {
        positions[Int(Kind.page.rawValue)][path.hasSuffix(".md") ? String(path.dropLast(3)) : path] != nil
    }

    private func noPage(_ path: String, at place: Place) -> Diagnostic {
        let near = Spelling.nearest(to: path, in: positions[Int(Kind.page.rawValue)].keys.map { $0 + ".md" })
        let help = near.map { "did you mean \($0)?" } ?? "write the path of a Markdown file of Content, as about.md"
        return .error("there is no page “\(path)”", at: place, help: help)
    }
}

/// What to do about a reference or link to a record that is not public yet.
package enum DraftHelp {
    package static func text(for path: String) -> String {
        "\(path) is a draft: take draft: true out of it, or refer to it when it is public"
    }
}
