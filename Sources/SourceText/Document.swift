/// A Markdown file that begins with facts: YAML between two lines `---`, then the text.
package struct Document: Sendable {
    package let file: SourceFile
    /// The facts in the order in which they were written.
    package let facts: [YAMLEntry]
    /// Where the facts begin: the first key, or the line after the opening `---` where there is none.
    package let factsPosition: Position
    /// The bytes of the file after the closing `---` line.
    package let body: Range<Int>
    /// The number of the body's first line in the file, counted from 1.
    package let bodyLine: Int

    /// Reads the facts of a file and finds its body; throws everything that is wrong with them.
    package init(_ file: SourceFile) throws(Problems) {
        try TextEncoding(file: file).problems().throwIfErrors()
        let frontMatter = try FrontMatter(of: file)
        self.file = file
        facts = try YAML.mapping(frontMatter.facts, firstLine: 2, of: file)
        factsPosition = facts.first?.keyPosition ?? Position(line: 2, column: 1)
        body = frontMatter.body
        bodyLine = frontMatter.bodyLine
    }
}
