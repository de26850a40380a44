internal import SourceText

/// A text with holes that have names, such as `{day} {month} {year}`.
struct FormatPattern<Hole: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable {
    enum Piece: Sendable {
        /// In UTF-8.
        case text([UInt8])
        case hole(Hole)
    }

    let pieces: [Piece]
    /// The holes that it has, in their order.
    let holes: [Hole]

    /// Throws what is wrong with it: a brace that is not closed, a hole of another name.
    init(_ text: String) throws(PatternFault) {
        var pieces: [Piece] = []
        var holes: [Hole] = []
        for part in try PatternParts(text).all {
            switch part {
            case .text(let text): pieces.append(.text(Array(text.utf8)))
            case .hole(let name):
                guard let hole = Hole(rawValue: name) else {
                    throw .unknownHole(name, known: Hole.allCases.map(\.rawValue))
                }
                pieces.append(.hole(hole))
                holes.append(hole)
            }
        }
        self.pieces = pieces
        self.holes = holes
    }

    func append(to sink: inout ByteText, _ fill: (Hole, inout ByteText) -> Void) {
        for index in pieces.indices {
            switch pieces[index] {
            case .text(let text): sink.append(contentsOf: text)
            case .hole(let hole): fill(hole, &sink)
            }
        }
    }
}

/// What is wrong with a text with holes.
enum PatternFault: Error {
    /// A brace without its partner, or nothing between the two.
    case brace
    case unknownHole(String, known: [String])
}

/// A text parted at its holes.
struct PatternParts {
    enum Part {
        case text(String)
        /// What stands between the braces.
        case hole(String)
    }

    private(set) var all: [Part] = []

    init(_ text: String) throws(PatternFault) {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        guard text.utf8.contains(where: { $0 == open || $0 == close }) else {
            all = text.isEmpty ? [] : [.text(text)]
            return
        }
        var rest = text.utf8[...]
        while let start = rest.firstIndex(where: { $0 == open || $0 == close }) {
            guard rest[start] == open, let end = rest[start...].firstIndex(of: close) else { throw .brace }
            let name = rest[rest.index(after: start)..<end]
            if name.isEmpty || name.contains(open) { throw .brace }
            if start > rest.startIndex { all.append(.text(String(Substring(rest[..<start])))) }
            all.append(.hole(String(Substring(name))))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { all.append(.text(String(Substring(rest)))) }
    }
}
