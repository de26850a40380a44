/// One thing that is wrong, or doubtful, and where: what an author or operator gets to read.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable {
        case error, warning
    }

    package let severity: Severity
    /// A sentence without a full stop that names the fault: `“value” is not an amount of money`.
    package let message: String
    package let place: Place?
    /// What to write instead, as a sentence without a full stop.
    package let help: String?

    package init(_ severity: Severity, _ message: String, at place: Place?, help: String? = nil) {
        self.severity = severity
        self.message = message
        self.place = place
        self.help = help
    }

    package static func error(_ message: String, at place: Place?, help: String? = nil) -> Diagnostic {
        Diagnostic(.error, message, at: place, help: help)
    }

    package static func warning(_ message: String, at place: Place?, help: String? = nil) -> Diagnostic {
        Diagnostic(.warning, message, at: place, help: help)
    }
}

extension Diagnostic: Comparable {
    /// By path, position, severity and message; those without a place come first.
    package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        switch (one.place, other.place) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let here?, let there?) where here < there: return true
        case (let here?, let there?) where there < here: return false
        default: break
        }
        if one.severity != other.severity { return one.severity == .error }
        return one.message.utf8.lexicographicallyPrecedes(other.message.utf8)
    }
}
