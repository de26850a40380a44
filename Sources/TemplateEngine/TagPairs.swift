import SourceText

/// Finds for each tag that opens the tag that closes it.
enum TagPairs {
    /// The other of each pair by index; `nil` for what neither opens nor closes, or has no partner.
    static func partners(of tokens: [Token], in file: SourceFile, problems: inout Problems) -> [Int?] {
        var partners: [Int?] = Array(repeating: nil, count: tokens.count)
        var open: [Int] = []
        /// Texts with blocks in them are closed without repeating them: `{{/}}`.
        func name(_ index: Int) -> String {
            if tokens[index].isPhrase(in: file.bytes) { return "" }
            return String(decoding: file.bytes[tokens[index].content], as: UTF8.self)
        }
        func tag(_ index: Int) -> String { String(decoding: file.bytes[tokens[index].range], as: UTF8.self) }
        func place(_ index: Int) -> Place { file.place(ofBytes: tokens[index].range) }
        /// Whether a section is closed by nearly its own name, and by its own name nowhere.
        func isMisspelt(_ opening: Int, by closing: Int) -> Bool {
            let opener = tokens[opening]
            guard opener.kind == .section || opener.kind == .inverted else { return false }
            var depth = 0
            for later in tokens[(closing + 1)...].indices where name(later) == name(opening) {
                if tokens[later].opens { depth += 1 } else if tokens[later].kind == .close { depth -= 1 }
                if depth < 0 { return false }
            }
            return Spelling.nearest(to: name(closing), in: [name(opening)]) != nil
        }
        func reportUnclosed(_ index: Int) {
            problems.append(
                .error("\(tag(index)) is not closed", at: place(index), help: "write {{/\(name(index))}} where it ends")
            )
        }

        for index in tokens.indices {
            if tokens[index].opens { open.append(index) }
            guard tokens[index].kind == .close else { continue }
            if let depth = open.lastIndex(where: { name($0) == name(index) }) {
                open[(depth + 1)...].forEach(reportUnclosed)
                partners[open[depth]] = index
                partners[index] = open[depth]
                open.removeSubrange(depth...)
            } else if let last = open.last, isMisspelt(last, by: index) {
                // Which of the two names is wrong is told where names are known.
                partners[last] = index
                partners[index] = last
                open.removeLast()
            } else if let last = open.last {
                let position = file.position(ofByte: tokens[last].range.lowerBound)
                problems.append(
                    .error(
                        "\(tag(index)) closes nothing: the open tag is \(tag(last)) of line \(position.line)",
                        at: place(index), help: "write {{/\(name(last))}} before it, or remove it"))
            } else {
                problems.append(
                    .error("\(tag(index)) closes nothing: no tag is open", at: place(index), help: "remove it"))
            }
        }
        open.forEach(reportUnclosed)
        return partners
    }
}
