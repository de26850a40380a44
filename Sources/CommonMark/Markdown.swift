package import SourceText

/// Reads CommonMark with GFM tables and writes HTML.
///
/// ```swift
/// let rendered = Markdown(options: MarkdownOptions()).render(file, body, ids: &ids) { .address($0) }
/// ```
package struct Markdown: Sendable {
    private let options: MarkdownOptions

    package init(options: MarkdownOptions) {
        self.options = options
    }

    /// Renders a part of a file; every fault in it is among the result's problems, at its place in the file.
    ///
    /// - Parameters:
    ///   - range: of `file.bytes`, which are valid UTF-8.
    ///   - ids: of the page that the text becomes part of.
    ///   - resolve: called once for every relative address and fragment, in the order of the text.
    package func render(
        _ file: SourceFile, _ range: Range<Int>, ids: inout PageIDs, resolve: (String) -> LinkResolution
    ) -> RenderedMarkdown {
        render(file.bytes[range], ids: &ids, resolve: resolve) { file.place(ofBytes: $0) }
    }

    /// Renders a text that does not stand in its file as it is, such as a quoted or folded YAML scalar.
    ///
    /// - Parameters:
    ///   - ids: of the page that the text becomes part of.
    ///   - resolve: called once for every relative address and fragment, in the order of the text.
    ///   - place: where the author finds a position of the text, and how many Unicode scalars are meant there.
    package func render(
        _ text: String, ids: inout PageIDs, resolve: (String) -> LinkResolution,
        place: (Position, _ length: Int) -> Place
    ) -> RenderedMarkdown {
        var text = text
        if let plain = text.withUTF8({ PlainParagraph(UnsafeRawBufferPointer($0))?.html }) {
            return RenderedMarkdown(html: plain)
        }
        let bytes = Array(text.utf8)
        var known: SourceFile?
        return render(bytes[...], ids: &ids, resolve: resolve) { range in
            let file = known ?? SourceFile(path: "", bytes: bytes)
            known = file
            let found = file.place(ofBytes: range)
            return place(found.position ?? .start, found.length)
        }
    }

    /// The text of a Markdown text without its markup, on one line; tables are not read.
    package func plainText(_ markdown: String) -> String {
        var text = ByteText()
        let tree = SyntaxTree(Array(markdown.utf8)[...])
        tree.root?.appendText(to: &text)
        return String(text)
    }

    private func render(
        _ bytes: ArraySlice<UInt8>, ids: inout PageIDs, resolve: (String) -> LinkResolution,
        place: (Range<Int>) -> Place
    ) -> RenderedMarkdown {
        withoutActuallyEscaping(resolve) { resolve in
            withoutActuallyEscaping(place) { place in
                parse(MarkdownText(bytes, locate: place), ids: &ids, resolve: resolve)
            }
        }
    }

    private func parse(
        _ text: MarkdownText, ids: inout PageIDs, resolve: @escaping (String) -> LinkResolution
    ) -> RenderedMarkdown {
        let tree = SyntaxTree(text.bytes)
        guard let root = tree.root else { return RenderedMarkdown() }
        let survey = DocumentSurvey(of: root, in: text, options: options)
        let parts = survey.finder.parts.bytes.isEmpty ? nil : SyntaxTree(survey.finder.parts.bytes.slice)
        var renderer = DocumentRenderer(
            of: tree, parts: parts, survey: consume survey, text: text, options: options, resolve: resolve)
        swap(&ids, &renderer.ids)
        renderer.writeDocument()
        swap(&ids, &renderer.ids)
        renderer.result.html = renderer.html.take()
        return renderer.result
    }
}
