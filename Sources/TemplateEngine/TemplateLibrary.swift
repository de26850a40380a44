package import SourceText
package import Wording

/// All templates of a folder, by name: `contract.html`, `partials/fact.html`.
package struct TemplateLibrary: Sendable {
    /// Larger files are refused.
    static let maximumFileSize = 1 << 20

    let syntaxes: [String: TemplateSyntax]
    /// False only for the Mustache suites, whose templates know no types and no HTML.
    let isChecked: Bool
    let words: Words

    /// Reads templates; a template's name is its path without the folder.
    ///
    /// Throws what is wrong with their tags and with what they say of each other.
    ///
    /// - Parameter words: what texts in quotes are looked up in, and how numbers and dates are written.
    package init(_ files: [SourceFile], in folder: String = "", words: Words) throws(Problems) {
        try self.init(files, in: folder, isChecked: true, words: words)
    }

    init(_ files: [SourceFile], in folder: String, isChecked: Bool, words: Words) throws(Problems) {
        var problems = Problems()
        var syntaxes: [String: TemplateSyntax] = [:]
        for file in files {
            let name = Self.name(of: file, in: folder)
            if file.bytes.count > Self.maximumFileSize {
                problems.append(.error("the template is larger than 1 MiB", at: file.place, help: "split it"))
            } else if syntaxes[name] != nil {
                problems.append(.error("there are two templates “\(name)”", at: file.place, help: "remove one"))
            } else {
                syntaxes[name] = TemplateParser.syntax(of: file, problems: &problems)
            }
        }
        self.syntaxes = syntaxes
        self.isChecked = isChecked
        self.words = words
        if isChecked {
            problems.append(TemplateReferences.check(syntaxes, names: syntaxes.keys.sorted()))
        }
        try problems.throwIfErrors()
    }

    private static func name(of file: SourceFile, in folder: String) -> String {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        return file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : file.path
    }

    /// The names of all templates, sorted.
    package var names: [String] { syntaxes.keys.sorted() }

    /// The templates that none of some others is made of, with the places of their files, sorted by name.
    package func unneeded(by names: Set<String>) -> [(name: String, place: Place)] {
        var needed: Set<String> = []
        var open = names
        while let name = open.popFirst() {
            guard needed.insert(name).inserted, let syntax = syntaxes[name] else { continue }
            open.formUnion(syntax.nodes.flatMap(\.references).map(\.name))
        }
        return self.names.filter { !needed.contains($0) }.compactMap { name in
            syntaxes[name].map { (name, $0.file.place) }
        }
    }

    /// Compiles a template for a stack of shapes, outermost first: `[site, page]`.
    ///
    /// Throws every name, filter, type and place in the HTML that is wrong in it or in what it includes.
    package func compile(_ name: String, for shapes: [ObjectShape]) throws(Problems) -> CompiledTemplate {
        try compile(name, for: shapes.map { .object($0) })
    }

    func compile(_ name: String, for shapes: [TemplateShape]) throws(Problems) -> CompiledTemplate {
        guard let syntax = syntaxes[name] else {
            throw Problems(
                .error(
                    "there is no template “\(name)”", at: nil,
                    help: Suggestion.help(for: name, among: names, listing: names)))
        }
        let program = try TemplateCompiler.compile(syntax, of: self, for: shapes)
        return CompiledTemplate(name: name, program: program, shapes: shapes, words: words)
    }
}
