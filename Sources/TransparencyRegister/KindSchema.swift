internal import Wording

/// The fields of a kind in one register, in the words of its language: those that every register has, and those its site adds.
package struct KindSchema: Sendable {
    package let kind: Kind
    package let declarations: [FieldDeclaration]
    /// How many of the declarations every register has; the rest are the site's own.
    package let builtInCount: Int
    let names: [String: Int]

    init(_ kind: Kind, adding added: [FieldDeclaration] = [], requiring required: Set<String> = [], in words: Words) {
        self.kind = kind
        builtInCount = kind.declarations.count
        declarations =
            (kind.declarations.map { $0.worded(in: words) }
            + added.map { $0.worded(in: words, isBuiltIn: false) }).map {
                required.contains($0.name) ? $0.required() : $0
            }
        var names: [String: Int] = [:]
        for (index, declaration) in declarations.enumerated() { names[declaration.name] = index }
        self.names = names
    }

    package func index(of name: String) -> Int? { names[name] }
}
