internal import SourceText

/// How the values of a list are read.
extension FieldReader {
    /// The values of a list; reports those that it has twice.
    mutating func members(_ nodes: [YAMLNode], by element: FieldType, name: String) -> [FieldValue] {
        if nodes.count == 1 { return value(of: nodes[0], by: element, name: name).map { [$0] } ?? [] }
        var lines: [String: Int] = [:]
        return nodes.compactMap { node in
            guard let value = value(of: node, by: element, name: name) else { return nil }
            guard let word = value.word(in: element) else { return value }
            if let line = lines[word] {
                let there = line == Int(node.position.line) ? "before on the same line" : "first on line \(line)"
                error(
                    "“\(name)” has “\(word)” twice: \(there)", at: node.position, length: word.unicodeScalars.count,
                    help: "keep one of the two")
                return nil
            }
            lines[word] = Int(node.position.line)
            return value
        }
    }
}

extension FieldValue {
    /// What tells a member of a list from the others; `nil` for values that may well be in it twice.
    fileprivate func word(in type: FieldType) -> String? {
        switch self {
        case .text(let text), .url(let text), .email(let text): text
        case .choice(let choice): choice.name
        case .reference(let reference):
            if case .reference(let kinds) = type, kinds.count > 1 {
                "\(reference.kind.folder)/\(reference.id)"
            } else {
                reference.id
            }
        default: nil
        }
    }
}
