internal import SourceText

/// Reads the parts of a words file, and collects what is wrong with them.
struct WordsReader {
    let file: SourceFile
    var problems = Problems()

    init(_ file: SourceFile) {
        self.file = file
    }

    mutating func error(_ message: String, at position: Position, length: Int = 1, help: String? = nil) {
        problems.append(.error(message, at: file.place(position, length: length), help: help))
    }

    mutating func error(_ message: String, at entry: YAMLEntry, help: String? = nil) {
        error(message, at: entry.keyPosition, length: entry.key.unicodeScalars.count, help: help)
    }

    /// The entries of a part by their keys; tells what is not of the part, and what of it is not there.
    ///
    /// - Parameter owner: what messages call the part: `“dates”`.
    mutating func members(
        _ entries: [YAMLEntry], of names: [String], besides optional: [String] = [], owner: String,
        at position: Position
    ) -> [String: YAMLEntry] {
        var found: [String: YAMLEntry] = [:]
        for entry in entries {
            if names.contains(entry.key) || optional.contains(entry.key) {
                found[entry.key] = entry
            } else {
                let near = Spelling.nearest(to: entry.key, in: names + optional)
                error(
                    "\(owner) has no “\(entry.key)”", at: entry,
                    help: near.map { "did you mean \($0)?" } ?? "it has \((names + optional).joined(separator: ", "))")
            }
        }
        for name in names where found[name] == nil {
            error("\(owner) needs “\(name)”", at: position, help: "add a line \(name): …")
        }
        return found
    }

    /// The entries of a part that is a mapping; those of nothing are none, since its absence is told elsewhere.
    mutating func entries(of entry: YAMLEntry?) -> [YAMLEntry] {
        guard let entry else { return [] }
        if case .mapping(let entries) = entry.value.content { return entries }
        error("“\(entry.key)” must hold names with their texts", at: entry, help: "write \(entry.key): {…: …}")
        return []
    }

    /// A text; `nil` after telling that there is none.
    mutating func text(_ entry: YAMLEntry?) -> String? {
        guard let entry else { return nil }
        guard case .scalar(let scalar) = entry.value.content else {
            error("“\(entry.key)” must be a text", at: entry.value.position, help: "write it in quotes")
            return nil
        }
        guard !scalar.isEmpty else {
            error("“\(entry.key)” is empty", at: entry, help: "write its text, in quotes")
            return nil
        }
        return scalar.text
    }

    /// A text with named holes; tells of those that it must have and has not.
    mutating func pattern<Hole>(_ entry: YAMLEntry?, with holes: [Hole]) -> FormatPattern<Hole>? {
        guard let entry, let text = text(entry) else { return nil }
        do throws(PatternFault) {
            let pattern = try FormatPattern<Hole>(text)
            let wrong = Set(pattern.holes).subtracting(holes).map(\.rawValue).sorted()
            if let first = wrong.first { throw PatternFault.unknownHole(first, known: holes.map(\.rawValue)) }
            let missing = holes.filter { !pattern.holes.contains($0) }.map { "{\($0.rawValue)}" }
            if !missing.isEmpty {
                error(
                    "“\(entry.key)” leaves out \(missing.joined(separator: ", "))", at: entry.value.position,
                    help: "write it where it stands in the language")
            }
            return pattern
        } catch .unknownHole(let name, _) {
            report(.unknownHole(name, known: holes.map(\.rawValue)), in: entry.value.position)
            return nil
        } catch {
            report(error, in: entry.value.position)
            return nil
        }
    }

    mutating func report(_ fault: PatternFault, in position: Position) {
        switch fault {
        case .brace:
            error(
                "this text has a brace that is no hole", at: position, help: "write holes as {1}, and no other braces")
        case .unknownHole(let name, let known):
            let names = known.map { "{\($0)}" }.joined(separator: ", ")
            error(
                "there is no {\(name)} here", at: position,
                help: known.isEmpty ? "this text has no holes" : "the holes are \(names)")
        }
    }
}
