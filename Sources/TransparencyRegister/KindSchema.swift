internal import Wording

/// The fields of a kind in one register, in the words of its language: those that every register has, and those its site adds.
package struct KindSchema: Sendable {
    package let kind: Kind
    package let declarations: [FieldDeclaration]
    /// How many of the declarations every register has; the rest are the site's own.
    package let builtInCount: Int
    /// The declarations by the headings under which a record's page shows them, in their order.
    package let sections: [Section]
    let names: [String: Int]
    /// The names of fields that the site declares in a way that is wrong, which is reported: records may hold them.
    let unclear: Set<String>

    /// Fields that follow each other under one heading.
    package struct Section: Sendable {
        /// `nil` for what the page's top shows.
        package let heading: String?
        /// `section-who-answers-for-it`; empty without a heading.
        package let id: String
        /// Among the declarations.
        package let fields: Range<Int>
    }

    init(
        _ kind: Kind, adding added: [FieldDeclaration] = [], besides unclear: Set<String> = [],
        requiring required: Set<String> = [], in words: Words
    ) {
        self.kind = kind
        self.unclear = unclear
        builtInCount = kind.declarations.count
        declarations =
            (kind.declarations.map { $0.worded(in: words) }
            + added.map { $0.worded(in: words, isBuiltIn: false) }).map {
                required.contains($0.name) ? $0.required() : $0
            }
        var names: [String: Int] = [:]
        for (index, declaration) in declarations.enumerated() { names[declaration.name] = index }
        self.names = names
        sections = KindSchema.sections(of: declarations)
    }

    private static func sections(of declarations: [FieldDeclaration]) -> [Section] {
        var sections: [Section] = []
        for (index, declaration) in declarations.enumerated() {
            let start = sections.last?.heading == declaration.section ? sections.popLast()?.fields.lowerBound : nil
            sections.append(
                Section(heading: declaration.section, id: declaration.sectionID, fields: (start ?? index)..<index + 1))
        }
        return sections
    }

    package func index(of name: String) -> Int? { names[name] }
}
