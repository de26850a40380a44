internal import SourceText

/// Reads the facts of one file by their declarations, and collects what is wrong with them.
struct FieldReader {
    let file: SourceFile
    var problems = Problems()
    /// The files that tables were read from.
    var tables: [RecordTable] = []
    /// Finds the files of tables; without it, there are none.
    let findTable: TableFinder?
    /// Whether a field can hold the reason of its absence; not so in the settings of a site.
    var explainsAbsence = true

    init(_ file: SourceFile, tables: TableFinder? = nil) {
        self.file = file
        findTable = tables
    }

    /// The fields of a record, group or row in the order of their declarations.
    ///
    /// - Parameters:
    ///   - part: what the positions are those of.
    ///   - mayBeWithheld: whether `withheld` can stand among the fields, of which none is required then.
    mutating func fields(
        of entries: [YAMLEntry], by declarations: [FieldDeclaration], noting part: EntryPart = .key,
        owner: @autoclosure () -> String, at position: Position, mayBeWithheld: Bool = false, requires: Bool = true
    ) -> ReadFields {
        var read = ReadFields(count: declarations.count)
        var isAnyUnknown = false
        var next = 0
        for place in entries.indices {
            guard let index = declarations.index(of: entries[place].key, from: next) else {
                if mayBeWithheld, read.withheld == nil, entries[place].key == "withheld" {
                    read.withheld = entries[place]
                } else {
                    report(unknown: entries[place], among: declarations, owner: owner())
                    isAnyUnknown = true
                }
                continue
            }
            next = index + 1
            read.positions[index] = part == .key ? entries[place].keyPosition : entries[place].value.position
            let errors = problems.errorCount
            read.states[index] = state(of: entries[place].value, by: declarations[index])
            if problems.errorCount > errors { read.unclear.append(index) }
        }
        // What has no name that is known may be any of those that are missing.
        if isAnyUnknown { read.unclear += read.states.indices.filter { read.positions[$0] == nil } }
        if requires, read.withheld == nil { demand(declarations, read.positions, owner: owner(), at: position) }
        return read
    }

    private mutating func report(unknown entry: YAMLEntry, among declarations: [FieldDeclaration], owner: String) {
        if let fault = entry.commaFault(in: file) { return problems.append(fault) }
        if entry.key == "not_applicable" || entry.key == "withheld" {
            return error(
                "\(owner) has no field “\(entry.key)”", at: entry.keyPosition, length: entry.key.utf8.count,
                help: "write it as the value of the field that is absent, and alone: field: {\(entry.key): …}")
        }
        let names = declarations.map(\.name)
        let near = Spelling.nearest(to: entry.key, in: names)
        let help = near.map { "did you mean \($0)?" } ?? "\(owner) can have \(names.joined(separator: ", "))"
        error(
            "\(owner) has no field “\(entry.key)”", at: entry.keyPosition, length: entry.key.unicodeScalars.count,
            help: help)
    }

    private mutating func demand(
        _ declarations: [FieldDeclaration], _ positions: FieldPositions, owner: @autoclosure () -> String,
        at position: Position
    ) {
        for (index, declaration) in declarations.enumerated()
        where declaration.presence == .required && positions[index] == nil {
            error(
                "\(owner()) needs “\(declaration.name)”", at: position,
                help: "add a line \(declaration.name): \(declaration.type.element.words ?? "…") (\(declaration.label))")
        }
    }

    mutating func error(_ message: String, at position: Position, length: Int = 1, help: String? = nil) {
        problems.append(.error(message, at: file.place(position, length: length), help: help))
    }
}

extension FieldReader {
    /// What a field holds: a value, the reason why there is none, or nothing.
    private mutating func state(of node: YAMLNode, by declaration: FieldDeclaration) -> FieldState {
        if let absence = absence(in: node, named: declaration.name) { return absence }
        if case .scalar(let scalar) = node.content {
            if scalar.isEmpty {
                if declaration.presence == .required {
                    error(
                        "“\(declaration.name)” is empty, and cannot be", at: node.position,
                        help: "write \(declaration.name): \(declaration.type.element.words ?? "…")")
                }
                return .notPublished
            }
            if case .prose = declaration.type, scalar.text.isBlank {
                error("\(declaration.name): \(FieldType.blank.message)", at: node.position, help: FieldType.blank.help)
                return .notPublished
            }
        }
        if node.isEmptySequence || node.isEmptyMapping && declaration.mayBeLeftOut {
            error(
                "“\(declaration.name)” is empty", at: node.position,
                help: declaration.presence == .required
                    ? "write what is in it, or why it is withheld"
                    : "leave it out, or say why there is none: {not_applicable: …}")
            return .notPublished
        }
        guard let value = value(of: node, by: declaration.type, name: declaration.name) else { return .notPublished }
        return .published(value)
    }

    mutating func value(of node: YAMLNode, by type: FieldType, name: String) -> FieldValue? {
        switch node.content {
        case .scalar(let scalar):
            if case .list(let element) = type { return value(of: node, by: element, name: name).map { .list([$0]) } }
            return value(of: scalar, at: node.position, by: type, name: name)
        case .sequence(let nodes):
            switch type {
            case .list(let element): return .list(members(nodes, by: element, name: name))
            case .rows(let columns): return .rows(rows(nodes, columns, name: name))
            default: break
            }
        case .mapping(let entries):
            switch type {
            case .list(let element): return value(of: node, by: element, name: name).map { .list([$0]) }
            case .rows(let columns) where isFile(entries, columns):
                return table(entries, columns, name: name).map { .rows($0) }
            case .rows(let columns):
                return row(of: node, columns, owner: "a row of “\(name)”").map { .rows([$0]) }
            case .group(let members): return row(of: node, members, owner: "“\(name)”").map { .group($0) }
            case .conditions: return .conditions(entries.compactMap { condition($0) })
            default: break
            }
        }
        error("“\(name)” must be \(type.noun)", at: node.position, help: absenceMeant(by: node))
        return nil
    }

    private mutating func rows(_ nodes: [YAMLNode], _ columns: [FieldDeclaration], name: String) -> [Row] {
        checkPercentages(of: nodes, columns)
        let nodes = withoutFiles(nodes, name: name)
        var rows: [Row] = []
        rows.reserveCapacity(nodes.count)
        for node in nodes {
            if let row = row(of: node, columns, owner: "a row of “\(name)”") { rows.append(row) }
        }
        return rows
    }

    /// `phase: production` or `phase: [pilot, production]`.
    private mutating func condition(_ entry: YAMLEntry) -> FieldCondition? {
        let nodes: [YAMLNode] =
            if case .sequence(let elements) = entry.value.content { elements } else { [entry.value] }
        let values = nodes.compactMap { node -> PlacedName? in
            guard case .scalar(let scalar) = node.content else { return nil }
            return PlacedName(text: scalar.text, position: node.position)
        }
        guard values.count == nodes.count, !values.isEmpty else {
            error(
                "“\(entry.key)” needs a value or a list of values", at: entry.keyPosition,
                help: "write {\(entry.key): one} or {\(entry.key): [one, other]}")
            return nil
        }
        return FieldCondition(field: PlacedName(text: entry.key, position: entry.keyPosition), values: values)
    }

    private mutating func value(of scalar: YAMLScalar, at position: Position, by type: FieldType, name: String)
        -> FieldValue?
    {
        do {
            return try type.value(of: scalar, at: position)
        } catch {
            let length = scalar.style == .plain ? scalar.text.unicodeScalars.count : 1
            self.error("\(name): \(error.message)", at: position, length: length, help: error.help)
            return nil
        }
    }

    /// A group, or a row of a table, which can be withheld as a whole.
    private mutating func row(
        of node: YAMLNode, _ columns: [FieldDeclaration], owner: @autoclosure () -> String
    ) -> Row? {
        guard case .mapping(let entries) = node.content else {
            error("\(owner()) must be \(FieldType.group(columns).noun)", at: node.position)
            return nil
        }
        let cells = fields(
            of: entries, by: columns, noting: .value, owner: owner(), at: node.position, mayBeWithheld: true)
        return Row(
            states: cells.states, position: node.position, withholding: cells.withheld.flatMap { withholding($0) },
            cells: cells.positions)
    }
}

/// What was read of the fields of a record, group or row, in the order of their declarations.
struct ReadFields {
    fileprivate(set) var states: [FieldState] = []
    /// Where each stands, where it was written.
    fileprivate(set) var positions: FieldPositions
    /// Those of which an error tells that nobody knows what the author means them to say.
    fileprivate(set) var unclear: [Int] = []
    /// The entry that withholds all of them.
    fileprivate(set) var withheld: YAMLEntry?

    /// Nothing yet of so many fields.
    fileprivate init(count: Int) {
        // `Array(repeating:count:)` would look up the type of its storage each time.
        states.reserveCapacity(count)
        for _ in 0..<count { states.append(.notPublished) }
        positions = FieldPositions(count: count)
    }
}

/// A part of an entry whose position can be kept.
enum EntryPart {
    case key, value
}

extension [FieldDeclaration] {
    /// Where a field of a name stands, looked for from a place on, since authors keep to an order.
    fileprivate func index(of name: String, from start: Int) -> Int? {
        (start..<count).first { self[$0].name == name } ?? (0..<start).first { self[$0].name == name }
    }
}

extension YAMLNode {
    /// Whether it is `[]`.
    fileprivate var isEmptySequence: Bool {
        if case .sequence(let nodes) = content { nodes.isEmpty } else { false }
    }

    /// Whether it is `{}`.
    fileprivate var isEmptyMapping: Bool {
        if case .mapping(let entries) = content { entries.isEmpty } else { false }
    }
}

extension FieldDeclaration {
    /// Whether `{}` would say nothing in it; what an empty group or condition means elsewhere, its rule tells.
    fileprivate var mayBeLeftOut: Bool {
        if case .conditions = type { false } else { presence != .required }
    }
}
