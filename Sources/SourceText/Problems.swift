/// All that is wrong, collected while work goes on and thrown at its end: the one error that leaves a target.
package struct Problems: Error, Sendable, Equatable {
    private var collected: [Diagnostic]
    /// How many of them are errors.
    package private(set) var errorCount: Int

    package init(_ diagnostics: [Diagnostic] = []) {
        collected = diagnostics
        errorCount = diagnostics.count { $0.severity == .error }
    }

    package init(_ diagnostic: Diagnostic) {
        self.init([diagnostic])
    }

    /// What was collected, sorted by place, each once.
    package var diagnostics: [Diagnostic] {
        var sorted: [Diagnostic] = []
        for diagnostic in collected.sorted() where diagnostic != sorted.last {
            sorted.append(diagnostic)
        }
        return sorted
    }

    /// How many were collected.
    package var count: Int { collected.count }
    package var isEmpty: Bool { collected.isEmpty }
    package var hasErrors: Bool { errorCount > 0 }

    package mutating func append(_ diagnostic: Diagnostic) {
        collected.append(diagnostic)
        if diagnostic.severity == .error { errorCount += 1 }
    }

    package mutating func append(_ others: Problems) {
        if others.isEmpty { return }
        collected += others.collected
        errorCount += others.errorCount
    }

    /// These problems and others.
    package func joined(with others: Problems) -> Problems {
        Problems(collected + others.collected)
    }

    /// Throws everything collected, warnings too, if there is at least one error among it.
    package func throwIfErrors() throws(Problems) {
        if hasErrors { throw self }
    }

    package static func == (one: Problems, other: Problems) -> Bool {
        one.diagnostics == other.diagnostics
    }
}
