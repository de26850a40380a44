internal import SourceText

/// How a language writes several entries after each other.
extension FormatLanguage {
    /// `a, b, c`.
    package func list(_ entries: [String]) -> String {
        guard let first = entries.first else { return "" }
        return entries.dropFirst().reduce(first) { joined($0, $1, by: listPattern) }
    }

    /// `a, b and c`.
    package func series(_ entries: [String]) -> String {
        guard entries.count > 1, let last = entries.last else { return entries.first ?? "" }
        return joined(list(entries.dropLast()), last, by: lastPattern)
    }

    private func joined(_ before: String, _ next: String, by pattern: FormatPattern<ListHole>) -> String {
        text { sink in
            pattern.append(to: &sink) { hole, sink in
                sink.append(utf8: hole == .before ? before : next)
            }
        }
    }
}
