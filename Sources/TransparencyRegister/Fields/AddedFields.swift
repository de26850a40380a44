internal import SourceText

/// The fields that a site adds to kinds: `fields: {system: [{name: …, label: …, type: …}]}`.
struct AddedFields {
    private var byKind: [Kind: [FieldDeclaration]] = [:]
    /// The names of those that cannot be declared as they are written, so that nobody knows what values they have.
    private var unclear: [Kind: Set<String>] = [:]

    init(_ entry: YAMLEntry?, _ reader: inout FieldReader) {
        guard let entry else { return }
        guard case .mapping(let kinds) = entry.value.content else {
            reader.error(
                "“fields” must name kinds", at: entry.keyPosition,
                help: "write fields: {system: [{name: …, label: …, type: text}]}")
            return
        }
        for part in kinds {
            guard let kind = Kind.named(by: part, &reader) else { continue }
            guard case .sequence(let nodes) = part.value.content else {
                reader.error(
                    "the fields of a kind are a list", at: part.value.position, help: "write - name: … under it")
                continue
            }
            byKind[kind] = declarations(nodes, of: kind, &reader)
        }
    }

    func of(_ kind: Kind) -> [FieldDeclaration] { byKind[kind] ?? [] }

    func unclear(of kind: Kind) -> Set<String> { unclear[kind] ?? [] }

    private mutating func declarations(
        _ nodes: [YAMLNode], of kind: Kind, _ reader: inout FieldReader
    ) -> [FieldDeclaration] {
        var added: [FieldDeclaration] = []
        for node in nodes {
            guard let field = AddedFields.field(node, &reader) else { continue }
            guard let declaration = AddedFields.declaration(field, &reader) else {
                if let name = field.name { unclear[kind, default: []].insert(name.text) }
                continue
            }
            let position = field.name?.position ?? node.position
            let length = declaration.name.utf8.count
            if (kind.declarations + added).contains(where: { $0.name == declaration.name }) {
                reader.error(
                    "\(kind.name) has a field “\(declaration.name)” already", at: position, length: length)
            } else if AddedFields.reserved(kind).contains(declaration.name) {
                reader.error(
                    "“\(declaration.name)” is the name of something else in downloads", at: position,
                    length: length, help: "give the field another name")
            } else {
                added.append(declaration)
            }
        }
        return added
    }

    /// What downloads have beside the fields of a kind: what says which record it is, and members of groups as columns.
    private static func reserved(_ kind: Kind) -> Set<String> {
        var names: Set<String> = ["id", "page", "account", "reason"]
        for declaration in kind.declarations {
            guard case .group(let members) = declaration.type else { continue }
            for member in members { names.insert("\(declaration.name)_\(member.name)") }
        }
        return names
    }

    private static func field(_ node: YAMLNode, _ reader: inout FieldReader) -> Group<AddedFieldFields>? {
        guard case .mapping(let entries) = node.content else {
            reader.error("a field is a group with name, label and type", at: node.position)
            return nil
        }
        let read = reader.fields(
            of: entries, by: AddedFieldFields.schema.declarations, owner: "a field", at: node.position)
        return Group(Row(states: read.states, position: node.position, withholding: nil))
    }

    /// The field as it is declared; `nil` where something is wrong with it, which is reported.
    private static func declaration(
        _ field: Group<AddedFieldFields>, _ reader: inout FieldReader
    ) -> FieldDeclaration? {
        guard let name = field.name, let label = field.label, let written = field.type else { return nil }
        func refuse(_ word: PlacedName, _ fault: String, help: String) -> FieldDeclaration? {
            reader.error(
                "“\(word.text)” is not \(fault)", at: word.position, length: word.text.unicodeScalars.count, help: help)
            return nil
        }
        guard isName(name.text) else {
            return refuse(name, "a field name", help: "write small letters, digits and _: ward_coverage")
        }
        guard let type = FieldType(named: written.text) else {
            let names = FieldType.simple.map(\.name)
            let near = Spelling.nearest(to: written.text, in: names + names.map { "list of " + $0 })
            return refuse(
                written, "a type of field",
                help: (near.map { "did you mean \($0)? " } ?? "")
                    + "the types are \(names.joined(separator: ", ")), and list of one of them")
        }
        return FieldDeclaration(
            name: name.text, label: label, type: type, presence: field.expected == true ? .expected : .optional,
            section: "Further facts")
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, 97...122 ~= first else { return false }
        return text.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "_") }
    }
}

/// A field that a site adds.
struct AddedFieldFields: FieldSet {
    let name: Field<PlacedName>
    let label: Field<String>
    let type: Field<PlacedName>
    let expected: Field<Bool>

    static let schema = Schema(Self.self)

    init(_ declare: inout FieldDeclarations) {
        name = declare.required("name", "Name", .name)
        label = declare.required("label", "Label", .text)
        type = declare.required("type", "Type", .name)
        expected = declare.optional("expected", "Expected to be public", .yes)
    }
}

extension FieldType {
    /// The types that a site can give to the fields it adds, with their names.
    static let simple: [(name: String, type: FieldType)] = [
        ("text", .text(limit: nil)), ("prose", .prose), ("date", .date), ("month", .month), ("period", .period),
        ("money", .money), ("count", .count), ("number", .number), ("percent", .percent), ("duration", .duration),
        ("url", .url), ("email", .email), ("yes", .yes),
    ]

    /// Reads `date` or `list of text`.
    init?(named text: String) {
        if text.hasPrefix("list of ") {
            guard let element = FieldType(named: String(text.dropFirst(8))), case .list = element else {
                guard let element = FieldType(named: String(text.dropFirst(8))) else { return nil }
                self = .list(element)
                return
            }
            return nil
        }
        guard let found = FieldType.simple.first(where: { $0.name == text }) else { return nil }
        self = found.type
    }
}

/// The fields that a site asks of every record of a kind: `required: {system: [accountable_official]}`.
struct RequiredFields {
    private var byKind: [Kind: Set<String>] = [:]

    init(_ entry: YAMLEntry?, _ added: AddedFields, _ reader: inout FieldReader) {
        guard let entry else { return }
        guard case .mapping(let kinds) = entry.value.content else {
            reader.error(
                "“required” must name kinds", at: entry.keyPosition,
                help: "write required: {system: [accountable_official]}")
            return
        }
        for part in kinds {
            guard let kind = Kind.named(by: part, &reader) else { continue }
            byKind[kind] = names(
                part.value, of: kind.declarations + added.of(kind), besides: added.unclear(of: kind), &reader)
        }
    }

    func of(_ kind: Kind) -> Set<String> { byKind[kind] ?? [] }

    /// - Parameter unclear: names of fields of which an error was reported already.
    private func names(
        _ node: YAMLNode, of declarations: [FieldDeclaration], besides unclear: Set<String>,
        _ reader: inout FieldReader
    ) -> Set<String> {
        var nodes = [node]
        if case .sequence(let elements) = node.content { nodes = elements }
        var names: Set<String> = []
        for node in nodes {
            guard case .scalar(let scalar) = node.content else {
                reader.error("expected the name of a field", at: node.position)
                continue
            }
            if declarations.contains(where: { $0.name == scalar.text }) {
                names.insert(scalar.text)
            } else if !unclear.contains(scalar.text) {
                let near = Spelling.nearest(to: scalar.text, in: declarations.map(\.name))
                reader.error(
                    "there is no field “\(scalar.text)”", at: node.position,
                    length: max(1, scalar.text.unicodeScalars.count), help: near.map { "did you mean \($0)?" })
            }
        }
        return names
    }
}

extension Kind {
    /// The kind that a key names; reports one that does not exist.
    fileprivate static func named(by entry: YAMLEntry, _ reader: inout FieldReader) -> Kind? {
        if let kind = Kind(name: entry.key) { return kind }
        let names = Kind.allCases.map(\.name)
        let help =
            Spelling.nearest(to: entry.key, in: names).map { "did you mean \($0)?" }
            ?? "the kinds are \(names.joined(separator: ", "))"
        reader.error("there is no kind “\(entry.key)”", at: entry.keyPosition, length: entry.key.utf8.count, help: help)
        return nil
    }
}
