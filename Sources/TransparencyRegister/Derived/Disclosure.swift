internal import Wording

/// How much of what the public should have is published; what is withheld counts whether or not it was asked for.
package struct Completeness: Sendable, Equatable {
    package private(set) var published = 0
    package private(set) var withheld = 0
    package private(set) var notPublished = 0

    package init() {}

    /// What the public should have, or knows to exist; what does not apply is no part of it.
    package var asked: Int { published + withheld + notPublished }

    package mutating func add(_ other: Completeness) {
        published += other.published
        withheld += other.withheld
        notPublished += other.notPublished
    }

    fileprivate mutating func countPublished(_ count: Int = 1) { published += count }
    fileprivate mutating func count(_ absence: Absence) {
        if absence.withholding == nil { notPublished += 1 } else { withheld += 1 }
    }
}

/// What one record publishes of what it should, down to the cells of its tables and the members of its groups.
package struct Disclosure: Sendable {
    package private(set) var completeness = Completeness()
    /// In the order of the fields.
    package private(set) var absences: [Absence] = []
    private let index: Int
    private let words: Words

    package init(of index: Int, in register: Register) {
        self.index = index
        words = register.settings.words
        let record = register.records[index]
        let declarations = register.settings.schema(of: record.kind).declarations
        for place in declarations.indices {
            let isExpected = record.expects(declarations[place], at: place)
            if !mayHoldAbsences(record.states[place], isExpected: isExpected) { continue }
            add(record.states[place], declarations[place], isExpected: isExpected) { Path(declarations[place]) }
        }
        addWithheldPart(of: record)
    }

    /// Where in a record something stands.
    private struct Path {
        let field: FieldDeclaration
        let what: String
        let isInTable: Bool

        init(_ field: FieldDeclaration) {
            self.field = field
            what = field.label
            isInTable = false
        }

        init(_ path: Path, _ what: String, isInTable: Bool) {
            field = path.field
            self.what = what
            self.isInTable = isInTable
        }
    }

    /// Whether there is more to a field than that it is published, which is counted.
    private mutating func mayHoldAbsences(_ state: FieldState, isExpected: Bool) -> Bool {
        switch state {
        case .withheld, .published(.group), .published(.rows): return true
        case .published:
            if isExpected { completeness.countPublished() }
            return false
        case .suppressed, .notApplicable, .notPublished: return isExpected
        }
    }

    /// The path is made only where something is absent, or may be within.
    private mutating func add(
        _ state: FieldState, _ declaration: FieldDeclaration, isExpected: Bool, _ path: () -> Path
    ) {
        switch state {
        case .published(let value):
            if isExpected { completeness.countPublished() }
            if state.holdsAbsences { add(value, declaration, path) }
        case .withheld(let withholding): add(path(), WithholdingGround(withholding))
        case .notPublished where isExpected: add(path(), nil)
        case .notApplicable, .notPublished, .suppressed: break
        }
    }

    private mutating func add(_ path: Path, _ ground: WithholdingGround?) {
        let absence = Absence(
            record: index, what: path.what, field: path.field.name, isInTable: path.isInTable,
            isInSection: path.field.section != nil, withholding: ground)
        completeness.count(absence)
        absences.append(absence)
    }

    /// Goes into groups and tables.
    private mutating func add(_ value: FieldValue, _ declaration: FieldDeclaration, _ path: () -> Path) {
        let words = words
        switch value {
        case .group(let row):
            if let withholding = row.withholding { return add(path(), WithholdingGround(withholding)) }
            addCells(of: row, declaration) { label in
                let path = path()
                return Path(path, words("\(path.what): \(label)"), isInTable: path.isInTable)
            }
        case .rows(let rows):
            for (number, row) in rows.enumerated() {
                func name(_ path: Path) -> String {
                    words("\(path.what) (\(row.name.map { Phrase(asItIs: $0) } ?? "row \(number + 1)"))")
                }
                if let withholding = row.withholding {
                    let path = path()
                    add(Path(path, name(path), isInTable: true), WithholdingGround(withholding))
                } else {
                    addCells(of: row, declaration) { label in
                        let path = path()
                        return Path(path, words("\(name(path)): \(label)"), isInTable: true)
                    }
                }
            }
        default: break
        }
    }

    private mutating func addCells(of row: Row, _ declaration: FieldDeclaration, _ path: (String) -> Path) {
        if row.isWhole { return completeness.countPublished(declaration.expectedMembers) }
        let members = declaration.type.members
        let size = OwedSize.place(in: row, members)
        for index in members.indices {
            let isExpected = members[index].presence == .expected || index == size
            if !mayHoldAbsences(row.states[index], isExpected: isExpected) { continue }
            add(row.states[index], members[index], isExpected: isExpected) { path(members[index].label) }
        }
    }

    /// A decision says of a part of it that it is withheld, without a field of its own that would be empty.
    private mutating func addWithheldPart(of record: Record) {
        guard record.kind == .decision else { return }
        let decision = Facts<DecisionFields>(record)
        let declaration = DecisionFields.schema.declarations[DecisionFields.schema.fields.withheldPart.index]
        guard let part = decision.withheldPart, let ground = WithholdingGround(part) else { return }
        add(Path(Path(declaration), words("Part of the decision"), isInTable: false), ground)
    }
}

extension FieldState {
    /// Whether something withheld can lie in it.
    fileprivate var holdsAbsences: Bool {
        switch self {
        case .withheld, .published(.group), .published(.rows): true
        default: false
        }
    }
}

extension Row {
    /// What the row is about: its first cell, where that is a text.
    fileprivate var name: String? {
        guard case .published(.text(let text))? = states.first else { return nil }
        return text
    }
}
