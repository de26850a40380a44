/// Diagnostics as text for people, as JSON for programs, or as annotations for GitHub.
package struct DiagnosticPrinter: Sendable {
    /// How diagnostics are written.
    package enum Format: String, Sendable, CaseIterable {
        /// With the line, a caret and help, and a closing line that counts.
        case text
        /// One array, with one object on each line.
        case json
        /// Workflow commands, one on each line.
        case github
    }

    private let format: Format
    private let folder: String
    private let isColoured: Bool

    /// - Parameters:
    ///   - folder: What is put before every path, such as the content folder as the user wrote it; may be empty.
    ///   - isColoured: Whether text is coloured by ANSI escape sequences.
    package init(_ format: Format, in folder: String = "", isColoured: Bool = false) {
        self.format = format
        self.folder = folder
        self.isColoured = isColoured
    }

    /// All problems, sorted by place, each line ended by LF; nothing for none, but for JSON's empty array.
    package func text(of problems: Problems) -> String {
        text(of: problems.diagnostics)
    }

    /// Diagnostics in the order given.
    package func text(of diagnostics: [Diagnostic]) -> String {
        let placed = diagnostics.map { $0.moved(into: folder) }
        switch format {
        case .text:
            let report = DiagnosticReport(isColoured: isColoured)
            var text = ""
            for diagnostic in placed { report.write(diagnostic, to: &text) }
            if !placed.isEmpty { text += Self.summary(of: placed) + "\n" }
            return text
        case .json:
            if placed.isEmpty { return "[]\n" }
            return "[\n" + placed.map(JSONDiagnostic.text).joined(separator: ",\n") + "\n]\n"
        case .github:
            return placed.map { WorkflowCommand.text(of: $0) + "\n" }.joined()
        }
    }

    /// How many errors and warnings there are: `3 errors and 1 warning`, `no errors`.
    package static func summary(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let words = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
        if words.isEmpty { return "no errors" }
        return words.map { count, word in "\(count) \(word)\(count == 1 ? "" : "s")" }.joined(separator: " and ")
    }
}

extension Diagnostic {
    /// The same diagnostic with a folder before the path of its place.
    package func moved(into folder: String) -> Diagnostic {
        guard let place, !folder.isEmpty else { return self }
        let path = folder.utf8.last == UInt8(ascii: "/") ? folder + place.path : folder + "/" + place.path
        let moved = Place(
            path: path, position: place.position, length: place.length, excerpt: place.excerpt,
            excerptColumn: place.excerptColumn)
        return Diagnostic(severity, message, at: moved, help: help)
    }
}

extension DiagnosticPrinter {
    /// A text as a JSON string, for what is printed beside diagnostics.
    package static func json(_ text: String) -> String { JSONDiagnostic.string(text) }
}

extension Problems {
    /// The same problems with a folder before every path, for what comes from several folders.
    package func moved(into folder: String) -> Problems {
        Problems(diagnostics.map { $0.moved(into: folder) })
    }
}
